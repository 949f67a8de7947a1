-- Persons by a function of known small cost, as dossiers and cases are: written out, the planner charged the whole look-up
-- of one's cases to every row it fetched by key, and read all persons of the region instead.
create function mijn_personen(schrijvend boolean) returns setof uuid
  language plpgsql stable security definer rows 200 set search_path = public, pg_temp as $$
begin
  return query select z.persoon_id from mijn_zaken('register', schrijvend) m(id)
    join zaakpersoon z on z.regio = mijn_regio() and z.zaak_id = m.id;
end $$;
revoke execute on function mijn_personen(boolean) from public;
grant execute on function mijn_personen(boolean) to draad_app;

drop policy lezen on persoon;
drop policy maken on persoon;
drop policy wijzigen on persoon;
create policy lezen on persoon for select using (regio = (select mijn_regio()) and (select mijn_doel()) is not null
  and (id = (select mijn_id()) or id in (select mijn_personen(false)) or (select dienst_mag('register', false))));
create policy maken on persoon for insert with check (regio = (select mijn_regio())
  and (id in (select mijn_personen(true)) or (select dienst_mag('register', true))));
create policy wijzigen on persoon for update using (regio = (select mijn_regio())
  and (id in (select mijn_personen(true)) or (select dienst_mag('register', true))));

-- Search: three ways in, each by its own index; one condition with "or" reads everybody.
create or replace function zoek_personen(h bytea, naam text, geboren text)
  returns table (persoon_id uuid, zaak_id uuid, zoeknaam text, geboortedatum text, op_bsn boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  r smallint := mijn_regio();
begin
  if mijn_doel() is null then return; end if;
  return query select p.id, z.zaak_id, p.zoeknaam, p.geboortedatum, h is not null and p.bsn_hash = h
    from (
      select x.id, x.zoeknaam, x.geboortedatum, x.bsn_hash from persoon x where h is not null and x.regio = r and x.bsn_hash = h
      union
      select x.id, x.zoeknaam, x.geboortedatum, x.bsn_hash from persoon x where geboren is not null and x.regio = r and x.geboortedatum = geboren
      union
      -- '{' comes right after 'z': every name that begins so, as a range of the index.
      select x.id, x.zoeknaam, x.geboortedatum, x.bsn_hash from persoon x
        where naam is not null and x.regio = r and x.zoeknaam ~>=~ naam and x.zoeknaam ~<~ (naam || '{')
    ) p
    left join zaakpersoon z on z.regio = r and z.persoon_id = p.id
    limit 200;
end $$;
