-- The extract for figures with what youth and parent said of help: marks and answers without a word, as everything in it.
drop function eigen_trajecten();

-- Of help that was allocated on a request, without a decision, the referrer is unknown here: the request is encrypted.
create function eigen_trajecten() returns table (
  persoon uuid, geboren date, geslacht text, leverancier uuid, team boolean, categorie text, product_code text, verwijzer text,
  begin date, laatste_begin date, stop date, stopreden text, metingen jsonb)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not eigen_registratie('cijfers') then return; end if;
  return query
    select t.kind_id, case when p.geboortedatum ~ '^\d{4}-(0[1-9]|1[0-2])' then (left(p.geboortedatum, 7) || '-01')::date end, p.geslacht,
      t.aanbieder_id, false, t.categorie, t.product_code,
      case when t.gi_bepaald then '04' when t.besluit_id is null then null else (
        select case a.route when 'huisarts' then '02' when 'jeugdarts' then '03' when 'gi' then '04' when 'medisch-specialist' then '05'
          when 'rechter' then '08' when 'onbekend' then null else '01' end
        from aanmelding a where a.regio = t.regio and a.zaak_id = t.zaak_id and (t.dossier_id = a.dossier_id or t.dossier_id = any(a.dossiers))
          and a.ontvangen_op <= s.eerste order by a.ontvangen_op desc, a.id desc limit 1) end,
      s.eerste, s.laatste, e.einddatum, e.reden, uitkomsten_van(t.regio, t.id)
    from toewijzing t
    join persoon p on p.regio = t.regio and p.id = t.kind_id
    join lateral (select min(l.begindatum) as eerste, max(l.begindatum) as laatste from levering l
      where l.regio = t.regio and l.toewijzing_id = t.id and l.verwijderd_op is null) s on s.eerste is not null
    left join lateral (select x.einddatum, x.reden from leveringstop x
      where x.regio = t.regio and x.toewijzing_id = t.id and x.verwijderd_op is null order by x.einddatum desc, x.id desc limit 1) e on true
    where t.regio = mijn_regio() and t.gemeente_id = any(mijn_houders())
    union all
    select k.kind_id, case when p.geboortedatum ~ '^\d{4}-(0[1-9]|1[0-2])' then (left(p.geboortedatum, 7) || '-01')::date end, p.geslacht,
      z.team_id, true, null, null, '06', a.hulp_team_op, a.hulp_team_op, null, null, '[]'
    from aanmelding a
    join gezinszaak z on z.regio = a.regio and z.id = a.zaak_id and z.gemeente_id = any(mijn_houders())
    cross join lateral unnest(case when cardinality(a.dossiers) = 0 then array[a.dossier_id] else a.dossiers end) w(dossier)
    join dossier k on k.regio = a.regio and k.id = w.dossier
    join persoon p on p.regio = a.regio and p.id = k.kind_id
    where a.regio = mijn_regio() and a.uitkomst = 'hulp-door-team' and a.hulp_team_op is not null;
end $$;
revoke execute on function eigen_trajecten() from public;
grant execute on function eigen_trajecten() to draad_app;
