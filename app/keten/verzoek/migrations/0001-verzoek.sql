-- What a provider asks of a municipality: to be allowed to give help (VOT), or to change what it gives (VOW), and what
-- the municipality answers. Who it is about and what is asked are encrypted: a referrer and a remark name people too.

create table verzoek (
  regio smallint not null,
  id uuid not null,
  soort text not null check (soort in ('vot', 'vow')),
  aanbieder_id uuid not null,
  aanbieder_naam text not null,
  agb_code text not null,
  gemeente_id uuid not null,
  gemeente_code text not null,
  -- Null while the child is not known here, or no dossier was chosen yet.
  zaak_id uuid,
  dossier_id uuid,
  bsn_hash bytea not null,
  client bytea not null,
  bron text not null check (bron in ('werkplek', 'bericht')),
  -- The municipality works with another system: the answer comes as a message.
  elders boolean not null,
  bericht_id uuid not null,
  dagtekening date not null,
  -- Where the message stands in the flow of every message and its return message.
  zending text not null check (zending in ('verzonden', 'verwerkt', 'niet verzonden')),
  ontvangen_op date,
  -- Why the return message rejected it: rule, code and sentence, never a value.
  bevindingen jsonb not null default '[]',
  -- The rejected request that this one repairs.
  herstelt_id uuid,
  gemaakt_op timestamptz not null,
  door_naam text not null,
  versie integer not null default 1,
  primary key (regio, id)
);
create index verzoek_aanbieder on verzoek (regio, aanbieder_id, gemaakt_op desc);
create index verzoek_gemeente on verzoek (regio, gemeente_id, gemaakt_op desc);
create index verzoek_dossier on verzoek (regio, dossier_id) where dossier_id is not null;
create index verzoek_bsn on verzoek (regio, aanbieder_id, bsn_hash);
create index verzoek_post on verzoek (regio, gemeente_id) where dossier_id is null;
create unique index verzoek_bericht on verzoek (regio, bericht_id);

-- What is answered by itself: each product of a request for allocation, a request for change as a whole.
create table verzoekdeel (
  regio smallint not null,
  id uuid not null,
  verzoek_id uuid not null,
  aanbieder_id uuid not null,
  gemeente_id uuid not null,
  dossier_id uuid,
  plaats integer not null,
  referentie text not null,
  inhoud bytea not null,
  -- What happened after it was asked, in the words of the state table; the state follows from these.
  gebeurtenissen text[] not null default '{}',
  onderzoek_op date,
  besloten_op date,
  besloten_door text,
  reden text,
  andere_gemeente text,
  toelichting text,
  toewijzingen integer[] not null default '{}',
  -- The messages that answered it.
  berichten uuid[] not null default '{}',
  versie integer not null default 1,
  primary key (regio, id),
  unique (regio, verzoek_id, plaats)
);
create index verzoekdeel_referentie on verzoekdeel (regio, aanbieder_id, referentie);
create index verzoekdeel_open on verzoekdeel (regio, gemeente_id) where besloten_op is null;

-- The municipalities for which the asker works: its own, or that of its team.
create function mijn_gemeenten() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp as
  $$ select coalesce(array_agg(coalesce(p.gemeente_id, p.id)), '{}') from partij p
     where p.regio = mijn_regio() and p.id = any(mijn_houders()) and p.soort in ('gemeente', 'lokaal-team') $$;

-- Without a dossier a request is for whoever opens the post of the municipality.
create function verzoek_post(schrijvend boolean) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp as
  $$ select case when mijn_rollen_voor('verzoek', schrijvend) && array['toegangsmedewerker', 'regisseur'] then mijn_gemeenten() else '{}'::uuid[] end $$;

create function verzoek_aanbieder(schrijvend boolean) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp as
  $$ select case when 'aanbieder' = any(mijn_rollen_voor('verzoek', schrijvend)) then mijn_houders() else '{}'::uuid[] end $$;

do $$
declare t text;
begin
  foreach t in array array['verzoek', 'verzoekdeel'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy lezen on %I for select using (regio = (select mijn_regio()) and ((select dienst_mag(''verzoek'', false))
      or aanbieder_id = any((select verzoek_aanbieder(false))::uuid[]) or dossier_id in (select mijn_dossiers(''verzoek'', false))
      or (dossier_id is null and gemeente_id = any((select verzoek_post(false))::uuid[]))))', t);
    execute format('create policy maken on %I for insert with check (regio = (select mijn_regio()) and ((select dienst_mag(''verzoek'', true))
      or (dossier_id is null and aanbieder_id = any((select verzoek_aanbieder(true))::uuid[]))))', t);
    -- The provider changes nothing that it sent.
    execute format('create policy wijzigen on %I for update using (regio = (select mijn_regio()) and ((select dienst_mag(''verzoek'', true))
      or (not (''aanbieder'' = any((select mijn_rollen())::text[])) and (dossier_id in (select mijn_dossiers(''verzoek'', true))
        or (dossier_id is null and gemeente_id = any((select verzoek_post(true))::uuid[]))))))', t);
    execute format('create policy eigen_aanbieder on %I as restrictive for all
      using (not (''aanbieder'' = any((select mijn_rollen())::text[])) or aanbieder_id = any((select mijn_houders())::uuid[]))', t);
    execute format('grant select, insert on %I to draad_app', t);
  end loop;
end $$;
-- What was not received (yet), or came back, is the provider's own.
create policy ontvangen on verzoek as restrictive for select
  using (zending = 'verwerkt' or (select dienst_mag('verzoek', false)) or aanbieder_id = any((select verzoek_aanbieder(false))::uuid[]));
grant update (zaak_id, dossier_id, client, bericht_id, zending, ontvangen_op, bevindingen, versie) on verzoek to draad_app;
grant update (dossier_id, gebeurtenissen, onderzoek_op, besloten_op, besloten_door, reden, andere_gemeente, toelichting, toewijzingen, berichten, versie)
  on verzoekdeel to draad_app;
