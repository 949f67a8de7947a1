/* The permitted extract for figures: what a municipality may count of its own registration. Ids stand for persons (the server
   makes a pseudonym of them before anything is counted) and birth dates know no day. No name, no address, no citizen number, no
   dossier, no postcode; only children of whom this municipality is in charge. */
create function eigen_registratie(schijf text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as
  $$ select mijn_doel() = 'eigen-registratie-tellen' and array['beleidsmedewerker', 'onderzoeker'] && mijn_rollen_voor(schijf, false)
       and exists (select 1 from partij p where p.regio = mijn_regio() and p.id = any(mijn_houders()) and p.soort = 'gemeente') $$;

-- Of help that was allocated on a request, without a decision, the referrer is unknown here: the request is encrypted.
create function eigen_trajecten() returns table (
  persoon uuid, geboren date, geslacht text, leverancier uuid, team boolean, categorie text, product_code text, verwijzer text,
  begin date, laatste_begin date, stop date, stopreden text)
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
      s.eerste, s.laatste, e.einddatum, e.reden
    from toewijzing t
    join persoon p on p.regio = t.regio and p.id = t.kind_id
    join lateral (select min(l.begindatum) as eerste, max(l.begindatum) as laatste from levering l
      where l.regio = t.regio and l.toewijzing_id = t.id and l.verwijderd_op is null) s on s.eerste is not null
    left join lateral (select x.einddatum, x.reden from leveringstop x
      where x.regio = t.regio and x.toewijzing_id = t.id and x.verwijderd_op is null order by x.einddatum desc, x.id desc limit 1) e on true
    where t.regio = mijn_regio() and t.gemeente_id = any(mijn_houders())
    union all
    select k.kind_id, case when p.geboortedatum ~ '^\d{4}-(0[1-9]|1[0-2])' then (left(p.geboortedatum, 7) || '-01')::date end, p.geslacht,
      z.team_id, true, null, null, '06', a.hulp_team_op, a.hulp_team_op, null, null
    from aanmelding a
    join gezinszaak z on z.regio = a.regio and z.id = a.zaak_id and z.gemeente_id = any(mijn_houders())
    cross join lateral unnest(case when cardinality(a.dossiers) = 0 then array[a.dossier_id] else a.dossiers end) w(dossier)
    join dossier k on k.regio = a.regio and k.id = w.dossier
    join persoon p on p.regio = a.regio and p.id = k.kind_id
    where a.regio = mijn_regio() and a.uitkomst = 'hulp-door-team' and a.hulp_team_op is not null;
end $$;

-- The chain clock of each thread: first signal, start of the intended help, or the day on which waiting stopped without it.
create function eigen_keten() returns table (persoon uuid, aanmelding date, start date, gestopt date)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not eigen_registratie('cijfers') then return; end if;
  return query
    select d.kind_id, c.sinds, c.hulp_gestart_op,
      case when c.hulp_gestart_op is null and c.nu_toestand = 'afgesloten' then c.nu_sinds end
    from dossier d
    join gezinszaak z on z.regio = d.regio and z.id = d.zaak_id and z.gemeente_id = any(mijn_houders())
    join draadkop c on c.regio = d.regio and c.dossier_id = d.id and c.sinds is not null
    where d.regio = mijn_regio();
end $$;

revoke execute on function eigen_registratie(text), eigen_trajecten(), eigen_keten() from public;
grant execute on function eigen_registratie(text), eigen_trajecten(), eigen_keten() to draad_app;
