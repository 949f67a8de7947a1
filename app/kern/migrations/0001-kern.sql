-- What every room uses. Tables with personal data get their row security here, in the same migration.
-- The application's role owns nothing, cannot bypass row security and sees empty tables until a transaction says
-- for which region, as whom, with which roles and for which purpose it asks.

create function mijn_regio() returns smallint language sql stable parallel safe as
  $$ select nullif(current_setting('draad.regio', true), '')::smallint $$;
create function mijn_id() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('draad.actor', true), '')::uuid $$;
create function mijn_houders() returns uuid[] language sql stable parallel safe as
  $$ select string_to_array(nullif(current_setting('draad.houders', true), ''), ',')::uuid[] $$;
create function mijn_rollen() returns text[] language sql stable parallel safe as
  $$ select string_to_array(nullif(current_setting('draad.rollen', true), ''), ',') $$;
create function mijn_doel() returns text language sql stable parallel safe as
  $$ select nullif(current_setting('draad.doel', true), '') $$;
create function mijn_zaak() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('draad.zaak', true), '')::uuid $$;
create function mijn_nu() returns timestamptz language sql stable parallel safe as
  $$ select nullif(current_setting('draad.nu', true), '')::timestamptz $$;
create function mijn_vandaag() returns date language sql stable parallel safe as
  $$ select nullif(current_setting('draad.vandaag', true), '')::date $$;

-- Which role may read or write the tables of which room; filled from the declarations of commands and queries.
create table beleid (
  kamer text not null,
  rol text not null,
  lezen boolean not null,
  schrijven boolean not null,
  dienst boolean not null default false,
  primary key (kamer, rol)
);

-- Access: narrow rows, written by commands. A holder is a worker, an organisation or a person.
create table toegang (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  houder_id uuid not null,
  rol text not null,
  grondslag text not null,
  doel text not null,
  van date not null,
  tot date,
  -- For rights that lapse after hours (break the glass); a date is not fine enough for those.
  vervalt_op timestamptz,
  reden text,
  verleend_door uuid not null,
  verleend_op timestamptz not null,
  primary key (regio, id)
);
create index toegang_houder on toegang (regio, houder_id, rol) include (dossier_id, zaak_id, van, tot, vervalt_op);
create index toegang_zaak on toegang (regio, zaak_id);
create index toegang_dossier on toegang (regio, dossier_id);

-- The roles of the asker that count for a room: those the asker has and the policy allows. In PL/pgSQL, as are the next:
-- its plans are kept for the session, and these run for every table that a statement touches.
create function mijn_rollen_voor(k text, schrijvend boolean) returns text[]
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if coalesce(current_setting('draad.doel', true), '') = '' then return '{}'; end if;
  return array(select b.rol from beleid b where b.kamer = k and (b.schrijven or (b.lezen and not schrijvend))
    and b.rol = any(string_to_array(current_setting('draad.rollen', true), ',')));
end $$;

-- May a service see every case of this room in the region (a watcher of terms, a message service)?
create function dienst_mag(k text, schrijvend boolean) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if coalesce(current_setting('draad.doel', true), '') = '' then return false; end if;
  return exists (select 1 from beleid b where b.kamer = k and b.dienst and (b.schrijven or (b.lezen and not schrijvend))
    and b.rol = any(string_to_array(current_setting('draad.rollen', true), ',')));
end $$;

-- The dossiers the asker may reach in a room; only those of one case when the transaction chose one.
create function mijn_dossiers(k text, schrijvend boolean) returns setof uuid
  language plpgsql stable security definer rows 200 set search_path = public, pg_temp as $$
declare
  rollen text[] := mijn_rollen_voor(k, schrijvend);
  z uuid := mijn_zaak();
begin
  if rollen = '{}' then return; end if;
  if z is null then
    return query select t.dossier_id from toegang t
      where t.regio = mijn_regio() and t.houder_id = any(mijn_houders()) and t.rol = any(rollen)
        and t.van <= mijn_vandaag() and (t.tot is null or t.tot > mijn_vandaag()) and (t.vervalt_op is null or t.vervalt_op > mijn_nu());
  else
    return query select t.dossier_id from toegang t
      where t.regio = mijn_regio() and t.zaak_id = z and t.houder_id = any(mijn_houders()) and t.rol = any(rollen)
        and t.van <= mijn_vandaag() and (t.tot is null or t.tot > mijn_vandaag()) and (t.vervalt_op is null or t.vervalt_op > mijn_nu());
  end if;
end $$;

create function mijn_zaken(k text, schrijvend boolean) returns setof uuid
  language plpgsql stable security definer rows 200 set search_path = public, pg_temp as $$
declare
  rollen text[] := mijn_rollen_voor(k, schrijvend);
  z uuid := mijn_zaak();
begin
  if rollen = '{}' then return; end if;
  if z is null then
    return query select t.zaak_id from toegang t
      where t.regio = mijn_regio() and t.houder_id = any(mijn_houders()) and t.rol = any(rollen)
        and t.van <= mijn_vandaag() and (t.tot is null or t.tot > mijn_vandaag()) and (t.vervalt_op is null or t.vervalt_op > mijn_nu());
  else
    return query select t.zaak_id from toegang t
      where t.regio = mijn_regio() and t.zaak_id = z and t.houder_id = any(mijn_houders()) and t.rol = any(rollen)
        and t.van <= mijn_vandaag() and (t.tot is null or t.tot > mijn_vandaag()) and (t.vervalt_op is null or t.vervalt_op > mijn_nu())
      limit 1;
  end if;
end $$;

-- What the asker is in one dossier: the case it belongs to and the roles held in it today; no row: it is not there,
-- a row without roles: it exists, and is not the asker's.
create function mijn_plaats(d uuid) returns table (zaak_id uuid, rollen text[])
  language sql stable security definer set search_path = public, pg_temp as
  $$ select t.zaak_id, coalesce(array_agg(distinct t.rol) filter (
         where t.houder_id = any(mijn_houders()) and t.rol = any(mijn_rollen())
           and t.van <= mijn_vandaag() and (t.tot is null or t.tot > mijn_vandaag()) and (t.vervalt_op is null or t.vervalt_op > mijn_nu())), '{}')
     from toegang t where t.regio = mijn_regio() and t.dossier_id = d and mijn_doel() is not null group by t.zaak_id $$;

-- A new case may be given its first holders; later rows need a role in the case that the policy lets write here.
-- For oneself alone, and for hours only: break the glass.
create function mag_verlenen(z uuid, h uuid, vervalt timestamptz) returns boolean
  language sql stable security definer set search_path = public, pg_temp as
  $$ select (h = mijn_id() and vervalt is not null) or not exists (select 1 from toegang t where t.regio = mijn_regio() and t.zaak_id = z and t.verleend_door <> mijn_id())
       or exists (select 1 from mijn_zaken('toegang', true) m where m = z)
       or dienst_mag('toegang', true) $$;

/* beveilig(table, room, key column): row security for a table whose rows hang on a dossier (dossier_id) or a case (zaak_id). */
create procedure beveilig(tabel text, kamer text, sleutel text default 'dossier_id') language plpgsql as $$
declare
  bron text := case sleutel when 'dossier_id' then 'mijn_dossiers' when 'zaak_id' then 'mijn_zaken' end;
begin
  if bron is null then raise exception 'unknown key column %', sleutel; end if;
  execute format('alter table %I enable row level security', tabel);
  execute format('create policy lezen on %I for select using (regio = (select mijn_regio()) and (%I in (select %s(%L, false)) or (select dienst_mag(%L, false))))', tabel, sleutel, bron, kamer, kamer);
  execute format('create policy maken on %I for insert with check (regio = (select mijn_regio()) and (%I in (select %s(%L, true)) or (select dienst_mag(%L, true))))', tabel, sleutel, bron, kamer, kamer);
  execute format('create policy wijzigen on %I for update using (regio = (select mijn_regio()) and (%I in (select %s(%L, true)) or (select dienst_mag(%L, true))))', tabel, sleutel, bron, kamer, kamer);
  execute format('grant select, insert, update on %I to draad_app', tabel);
end $$;

alter table toegang enable row level security;
create policy lezen on toegang for select using (regio = (select mijn_regio())
  and (houder_id = any((select mijn_houders())::uuid[]) and (select mijn_doel()) is not null
    or zaak_id in (select mijn_zaken('toegang', false)) or (select dienst_mag('toegang', false))));
create policy maken on toegang for insert with check (regio = (select mijn_regio()) and verleend_door = (select mijn_id()) and mag_verlenen(zaak_id, houder_id, vervalt_op));
create policy wijzigen on toegang for update using (regio = (select mijn_regio())
  and (zaak_id in (select mijn_zaken('toegang', true)) or (select dienst_mag('toegang', true))));
grant select, insert on toegang to draad_app;
grant update (tot, reden) on toegang to draad_app;
grant select on beleid to draad_app;

-- The head of a dossier's chronology: last number and hash, the chain clock and the next term, kept by the same
-- transaction that adds the entry. Lists read this and nothing longer.
create table draadkop (
  regio smallint not null,
  dossier_id uuid not null,
  zaak_id uuid not null,
  volgnr integer not null default 0,
  hash bytea not null,
  stappen jsonb not null default '[]',
  sinds date,
  hulp_gestart_op date,
  nu_toestand text,
  nu_bij text,
  nu_bij_id uuid,
  nu_sinds date,
  nu_waarom text,
  -- Days waited before the present stretch; with nu_sinds a list knows the whole wait of any day.
  gewacht integer not null default 0,
  termijn_regel text,
  termijn_op date,
  bijgewerkt_op timestamptz not null,
  primary key (regio, dossier_id)
);
call beveilig('draadkop', 'chronologie');

-- The chronology itself: append-only; no role of the application may change or remove an entry.
create table gebeurtenis (
  regio smallint not null,
  dossier_id uuid not null,
  volgnr integer not null,
  id uuid not null,
  zaak_id uuid not null,
  kamer text not null,
  soort text not null,
  op date not null,
  vastgelegd_op timestamptz not null,
  door_id uuid not null,
  door_naam text not null,
  partij_id uuid,
  partij_naam text,
  opdracht text not null,
  handeling_id uuid not null,
  inhoud jsonb not null,
  klok jsonb,
  gezin boolean not null,
  vorige bytea not null,
  hash bytea not null,
  primary key (regio, dossier_id, volgnr)
);
create function mijn_kamers() returns text[]
  language sql stable security definer set search_path = public, pg_temp as
  $$ select coalesce(array_agg(distinct b.kamer), '{}') from beleid b where b.lezen and b.rol = any(mijn_rollen()) $$;
alter table gebeurtenis enable row level security;
create policy lezen on gebeurtenis for select using (regio = (select mijn_regio())
  and (dossier_id in (select mijn_dossiers('chronologie', false)) or (select dienst_mag('chronologie', false)))
  -- Workers see entries of the rooms they may read; a family sees what is meant for it, whatever room it came from.
  and (kamer = any((select mijn_kamers())::text[]) or (gezin and (select mijn_rollen() && array['ouder', 'jeugdige']))));
create policy maken on gebeurtenis for insert with check (regio = (select mijn_regio())
  and (dossier_id in (select mijn_dossiers('chronologie', true)) or (select dienst_mag('chronologie', true))));
grant select, insert on gebeurtenis to draad_app;

-- Terms: due dates as rows. The legal last day never changes; a new date told to the family stands beside it.
create table termijn (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  regel text not null,
  onderwerp uuid,
  van date not null,
  laatste_dag date not null,
  stand text not null check (stand in ('loopt', 'gehaald', 'te-laat', 'vervallen')),
  voldaan_op date,
  bij_id uuid,
  bij_naam text,
  nieuwe_datum date,
  reden text,
  gewaarschuwd_op timestamptz,
  gepasseerd_op timestamptz,
  gebeurtenis_id uuid not null,
  primary key (regio, id)
);
create index termijn_dossier on termijn (regio, dossier_id, stand, laatste_dag);
create index termijn_lopend on termijn (regio, laatste_dag) where stand = 'loopt';
call beveilig('termijn', 'termijnen');

-- The processing log: every command and every read of a dossier, in the same transaction; refusals too.
create table logboek (
  regio smallint not null,
  id uuid not null,
  handeling_id uuid,
  soort text not null check (soort in ('lezen', 'schrijven', 'geweigerd', 'zoeken')),
  naam text not null,
  doel text not null,
  actor_id uuid not null,
  actor_naam text not null,
  actor_soort text not null,
  partij_id uuid,
  partij_naam text,
  rollen text[] not null,
  zaak_id uuid,
  dossier_id uuid,
  op timestamptz not null,
  uit jsonb,
  primary key (regio, id)
);
create unique index logboek_handeling on logboek (regio, handeling_id) where handeling_id is not null;
create index logboek_dossier on logboek (regio, dossier_id, op desc) where dossier_id is not null;
alter table logboek enable row level security;
create policy lezen on logboek for select using (regio = (select mijn_regio())
  and (actor_id = (select mijn_id()) and (select mijn_doel()) is not null
    or dossier_id in (select mijn_dossiers('logboek', false)) or (select dienst_mag('logboek', false))));
create policy maken on logboek for insert with check (regio = (select mijn_regio()) and actor_id = (select mijn_id()));
grant select, insert on logboek to draad_app;

-- Outbox: work that must follow a commit, at least once. Without personal content: a reference to the row that holds it.
create table uitgaand (
  regio smallint not null,
  id uuid not null,
  soort text not null,
  zaak_id uuid,
  verwijzing jsonb not null,
  gemaakt_op timestamptz not null,
  niet_voor timestamptz not null,
  pogingen integer not null default 0,
  klaar_op timestamptz,
  fout text,
  primary key (regio, id)
);
create index uitgaand_open on uitgaand (niet_voor) where klaar_op is null;
alter table uitgaand enable row level security;
create policy maken on uitgaand for insert with check (regio = (select mijn_regio()) and (select mijn_doel()) is not null);
create policy dienst on uitgaand for all using (regio = (select mijn_regio()) and (select dienst_mag('uitgaand', true)));
grant select, insert, update on uitgaand to draad_app;

-- Drafts of forms: only ever the maker's own, and encrypted, because a half-filled form may hold a BSN.
create table concept (
  regio smallint not null,
  medewerker_id uuid not null,
  sleutel text not null,
  inhoud bytea not null,
  bewaard_op timestamptz not null,
  primary key (regio, medewerker_id, sleutel)
);
alter table concept enable row level security;
create policy eigen on concept using (regio = (select mijn_regio()) and medewerker_id = (select mijn_id()) and (select mijn_doel()) is not null);
grant select, insert, update, delete on concept to draad_app;

-- Login sessions: only a hash of the cookie; reached through functions alone.
create table sessie (
  hash bytea primary key,
  actor jsonb not null,
  sinds timestamptz not null,
  verloopt timestamptz not null
);
create function sessie_maken(h bytea, a jsonb, s timestamptz, v timestamptz) returns void
  language sql security definer set search_path = public, pg_temp as
  $$ delete from sessie where verloopt < s; insert into sessie values (h, a, s, v) $$;
create function sessie_lezen(h bytea, nu timestamptz) returns jsonb
  language sql stable security definer set search_path = public, pg_temp as
  $$ select actor from sessie where hash = h and verloopt > nu $$;
create function sessie_taal(h bytea, taal text) returns void
  language sql security definer set search_path = public, pg_temp as
  $$ update sessie set actor = jsonb_set(actor, '{taal}', to_jsonb(taal)) where hash = h $$;
create function sessie_einde(h bytea) returns void
  language sql security definer set search_path = public, pg_temp as
  $$ delete from sessie where hash = h $$;

revoke execute on all functions in schema public from public;
grant execute on all functions in schema public to draad_app;
