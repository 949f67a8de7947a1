-- Help that was allocated on a request, without a decision of the municipality: somebody referred directly, and who stands in the
-- request, which is encrypted. Then the referrer is not known here, and the provider that asked says it.
create or replace function leverbare_hulp(tm date) returns table (
  traject_id uuid, soort text, dossier_id uuid, zaak_id uuid, dossier_nummer text, toewijzing_nummer integer, persoon_id uuid,
  zonder_bsn text, geboortedatum text, verwacht_op date, geslacht text, geheim_adres boolean, postcode text, gemeente_code text,
  categorie text, product_code text, verwijzer text, begin date, laatste_begin date, stop date, stopreden text, loopt_tot date,
  afgesloten boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not levert(false) then return; end if;
  return query
    with hulp as (
      select t.id as traject, 'toewijzing' as bron, t.dossier_id as dossier, t.zaak_id as zaak, t.kind_id as kind, t.nummer, t.gemeente_code as gemeente,
        t.categorie as cat, t.product_code as product, t.gi_bepaald, t.besluit_id is null as rechtstreeks, s.eerste, s.laatste, e.einddatum, e.reden, t.einddatum as toegewezen_tot
      from toewijzing t
      join lateral (select min(l.begindatum) as eerste, max(l.begindatum) as laatste from levering l
        where l.regio = t.regio and l.toewijzing_id = t.id and l.verwijderd_op is null) s on s.eerste <= tm
      left join lateral (select x.einddatum, x.reden from leveringstop x
        where x.regio = t.regio and x.toewijzing_id = t.id and x.verwijderd_op is null order by x.einddatum desc, x.id desc limit 1) e on true
      where t.regio = mijn_regio() and t.aanbieder_id = any(mijn_houders())
      union all
      select a.id, 'team', w.dossier, a.zaak_id, k.kind_id, null, g.cbs_code, null, null, false, false, a.hulp_team_op, a.hulp_team_op, null, null, null
      from aanmelding a
      join gezinszaak z on z.regio = a.regio and z.id = a.zaak_id and z.team_id = any(mijn_houders())
      join partij g on g.regio = z.regio and g.id = z.gemeente_id
      cross join lateral unnest(case when cardinality(a.dossiers) = 0 then array[a.dossier_id] else a.dossiers end) w(dossier)
      join dossier k on k.regio = a.regio and k.id = w.dossier
      where a.regio = mijn_regio() and a.uitkomst = 'hulp-door-team' and a.hulp_team_op <= tm
    )
    select h.traject, h.bron, h.dossier, h.zaak, d.nummer, h.nummer, h.kind, p.zonder_bsn, p.geboortedatum, p.verwacht_op, p.geslacht, p.geheim_adres,
      case when p.geheim_adres then null else (
        select min(hh.postcode) from huishoudlid hl join huishouden hh on hh.regio = hl.regio and hh.id = hl.huishouden_id
        where hl.regio = p.regio and hl.zaak_id = h.zaak and hl.persoon_id = p.id and hl.tot is null having count(distinct hh.postcode) = 1) end,
      h.gemeente, h.cat, h.product,
      case when h.bron = 'team' then '06' when h.gi_bepaald then '04' when h.rechtstreeks then null else (
        select case a.route when 'huisarts' then '02' when 'jeugdarts' then '03' when 'gi' then '04' when 'medisch-specialist' then '05'
          when 'rechter' then '08' when 'onbekend' then null else '01' end
        from aanmelding a where a.regio = p.regio and a.zaak_id = h.zaak and (h.dossier = a.dossier_id or h.dossier = any(a.dossiers))
          and a.ontvangen_op <= h.eerste order by a.ontvangen_op desc, a.id desc limit 1) end,
      h.eerste, h.laatste, h.einddatum, h.reden, h.toegewezen_tot, coalesce(c.nu_toestand = 'afgesloten', false)
    from hulp h
    join dossier d on d.regio = mijn_regio() and d.id = h.dossier
    join persoon p on p.regio = mijn_regio() and p.id = h.kind
    left join draadkop c on c.regio = mijn_regio() and c.dossier_id = h.dossier
    order by h.eerste, h.traject, h.dossier;
end $$;
