-- Who asks is read once per call and not once per row: settings are text, and turning them into dates and keys for every
-- access row cost more than finding the rows.
create or replace function mijn_dossiers(k text, schrijvend boolean) returns setof uuid
  language plpgsql stable security definer rows 200 set search_path = public, pg_temp as $$
declare
  rollen text[] := mijn_rollen_voor(k, schrijvend);
  r smallint := mijn_regio();
  h uuid[] := mijn_houders();
  dag date := mijn_vandaag();
  nu timestamptz := mijn_nu();
  z uuid := mijn_zaak();
begin
  if rollen = '{}' then return; end if;
  if z is null then
    return query select distinct t.dossier_id from toegang t
      where t.regio = r and t.houder_id = any(h) and t.rol = any(rollen)
        and t.van <= dag and (t.tot is null or t.tot > dag) and (t.vervalt_op is null or t.vervalt_op > nu);
  else
    return query select distinct t.dossier_id from toegang t
      where t.regio = r and t.zaak_id = z and t.houder_id = any(h) and t.rol = any(rollen)
        and t.van <= dag and (t.tot is null or t.tot > dag) and (t.vervalt_op is null or t.vervalt_op > nu);
  end if;
end $$;

create or replace function mijn_zaken(k text, schrijvend boolean) returns setof uuid
  language plpgsql stable security definer rows 200 set search_path = public, pg_temp as $$
declare
  rollen text[] := mijn_rollen_voor(k, schrijvend);
  r smallint := mijn_regio();
  h uuid[] := mijn_houders();
  dag date := mijn_vandaag();
  nu timestamptz := mijn_nu();
  z uuid := mijn_zaak();
begin
  if rollen = '{}' then return; end if;
  if z is null then
    return query select distinct t.zaak_id from toegang t
      where t.regio = r and t.houder_id = any(h) and t.rol = any(rollen)
        and t.van <= dag and (t.tot is null or t.tot > dag) and (t.vervalt_op is null or t.vervalt_op > nu);
  else
    return query select t.zaak_id from toegang t
      where t.regio = r and t.zaak_id = z and t.houder_id = any(h) and t.rol = any(rollen)
        and t.van <= dag and (t.tot is null or t.tot > dag) and (t.vervalt_op is null or t.vervalt_op > nu)
      limit 1;
  end if;
end $$;
