-- Deliveries of policy information from an organisation's own records: what was delivered, and what its records could not tell.
-- The file itself holds citizen numbers and is kept nowhere; its fingerprint tells whether a file is the one that was made here.

create table leveringsboek (
  regio smallint not null,
  id uuid not null,
  -- bj: youth policy information to the statistics office; nza: waiting lists to the care authority.
  soort text not null check (soort in ('bj', 'nza')),
  periode text not null check (periode ~ '^\d{4}(H[12]|Q[1-4])$'),
  partij_id uuid not null,
  partij_naam text not null,
  leverancier text not null,
  -- A next version replaces the one before completely.
  versie integer not null check (versie > 0),
  jeugdigen integer,
  records integer not null check (records >= 0),
  tegengehouden integer not null check (tegengehouden >= 0),
  -- Per rule and per field how often; never a person.
  bevindingen jsonb not null,
  onvolledig jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  gemaakt_op timestamptz not null,
  door_id uuid not null,
  door_naam text not null,
  primary key (regio, id),
  unique (regio, soort, periode, partij_id, versie)
);

-- What the records do not hold and the organisation itself knows, per trajectory: asked, never guessed.
create table leveringsaanvulling (
  regio smallint not null,
  partij_id uuid not null,
  traject_id uuid not null,
  dossier_id uuid not null,
  verwijzer text check (verwijzer in ('01', '02', '03', '04', '05', '06', '08')),
  crisis boolean,
  hulpvorm text check (hulpvorm in ('01', '02', '03', '04', '11', '12', '13', '14')),
  einde date,
  reden text check (reden in ('31', '32', '33', '34', '35')),
  bijgewerkt_op timestamptz not null,
  door_naam text not null,
  primary key (regio, partij_id, traject_id, dossier_id)
);

-- Does the asker deliver for an organisation, under a purpose that is about delivering?
create function levert(schrijvend boolean) returns boolean
  language sql stable security definer set search_path = public, pg_temp as
  $$ select 'gegevensbeheerder' = any(mijn_rollen_voor('leveringen', schrijvend))
       and mijn_doel() in ('beleidsinformatie-leveren', 'beleidsinformatie-voorbereiden') $$;

do $$
declare t text;
begin
  foreach t in array array['leveringsboek', 'leveringsaanvulling'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy lezen on %I for select using (regio = (select mijn_regio()) and (select levert(false)) and partij_id = any((select mijn_houders())::uuid[]))', t);
    execute format('create policy maken on %I for insert with check (regio = (select mijn_regio()) and (select levert(true)) and partij_id = any((select mijn_houders())::uuid[]))', t);
    execute format('grant select, insert on %I to draad_app', t);
  end loop;
end $$;
create policy wijzigen on leveringsaanvulling for update
  using (regio = (select mijn_regio()) and (select levert(true)) and partij_id = any((select mijn_houders())::uuid[]));
grant update (verwijzer, crisis, hulpvorm, einde, reden, bijgewerkt_op, door_naam) on leveringsaanvulling to draad_app;

/* Help that the asker's own organisation gave, as far as it began by the last day: fields of the protocol and nothing else.
   No name, no address, no citizen number. It also reaches children whose file the organisation can no longer open: the duty
   to deliver outlives the help. The referrer is already a code here, so that "the police signalled" does not travel along. Of help
   that was allocated on a request without a decision it is unknown: who referred stands in the request, which is encrypted. */
create function leverbare_hulp(tm date) returns table (
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

-- The (encrypted) citizen numbers of one's own youths, for the file and for nothing else: under the purpose of delivering only.
create function leverbare_bsn(personen uuid[]) returns table (persoon_id uuid, bsn bytea)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not levert(true) or mijn_doel() <> 'beleidsinformatie-leveren' then return; end if;
  return query
    select p.id, p.bsn from persoon p
    where p.regio = mijn_regio() and p.id = any(personen) and p.bsn is not null
      and (exists (select 1 from toewijzing t join levering l on l.regio = t.regio and l.toewijzing_id = t.id
             where t.regio = p.regio and t.kind_id = p.id and t.aanbieder_id = any(mijn_houders()))
        or exists (select 1 from dossier d join gezinszaak z on z.regio = d.regio and z.id = d.zaak_id
             where d.regio = p.regio and d.kind_id = p.id and z.team_id = any(mijn_houders())));
end $$;

-- Who waits and who began, per product and municipality, at the asker's own organisation: days, nobody.
create function eigen_wachtlijst() returns table (
  gemeente_code text, categorie text, product_code text, stand text, toegewezen date, begin date, tot date)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not levert(false) then return; end if;
  return query
    select t.gemeente_code, t.categorie, t.product_code, t.stand, t.gemaakt_op,
      (select min(l.begindatum) from levering l where l.regio = t.regio and l.toewijzing_id = t.id and l.verwijderd_op is null), t.einddatum
    from toewijzing t where t.regio = mijn_regio() and t.aanbieder_id = any(mijn_houders());
end $$;

/* Who delivered for a period, for a municipality that steers: which organisations gave help to its youths by Draad's records,
   and the standing of each. A row without version is an organisation that did not deliver, which is not a zero. */
create function leveringsstanden(p text, van date, tm date) returns table (
  partij_id uuid, naam text, partij_soort text, versie integer, gemaakt_op timestamptz, leeg boolean, onvolledig boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if mijn_doel() <> 'beleid-verkennen' or not (array['beleidsmedewerker', 'onderzoeker'] && mijn_rollen_voor('leveringen', false)) then return; end if;
  return query
    with verwacht as (
      select t.aanbieder_id as id from toewijzing t
        join levering l on l.regio = t.regio and l.toewijzing_id = t.id and l.verwijderd_op is null and l.begindatum <= tm
        where t.regio = mijn_regio() and t.gemeente_id = any(mijn_houders()) and (t.gestopt_op is null or t.gestopt_op >= van)
      union
      select z.team_id from aanmelding a join gezinszaak z on z.regio = a.regio and z.id = a.zaak_id
        where a.regio = mijn_regio() and z.gemeente_id = any(mijn_houders()) and a.uitkomst = 'hulp-door-team' and a.hulp_team_op <= tm
    )
    select o.id, o.naam, o.soort, b.versie, b.gemaakt_op, b.records = 0, b.tegengehouden > 0
    from verwacht v join partij o on o.regio = mijn_regio() and o.id = v.id
    left join lateral (select x.versie, x.gemaakt_op, x.records, x.tegengehouden from leveringsboek x
      where x.regio = mijn_regio() and x.soort = 'bj' and x.periode = p and x.partij_id = o.id order by x.versie desc limit 1) b on true
    order by o.naam;
end $$;

revoke execute on function levert(boolean), leverbare_hulp(date), leverbare_bsn(uuid[]), eigen_wachtlijst(), leveringsstanden(text, date, date) from public;
grant execute on function levert(boolean), leverbare_hulp(date), leverbare_bsn(uuid[]), eigen_wachtlijst(), leveringsstanden(text, date, date) to draad_app;
