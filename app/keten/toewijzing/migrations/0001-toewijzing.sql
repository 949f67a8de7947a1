-- Which provider gives which help, what was chosen first, who refused and why, and every national message in and out.

create table toewijzing (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  kind_id uuid not null,
  besluit_id uuid not null,
  voorziening_id uuid not null,
  nummer integer not null check (nummer between 0 and 999999999),
  gemeente_id uuid not null,
  gemeente_code text not null check (gemeente_code ~ '^\d{4}$'),
  aanbieder_id uuid not null,
  aanbieder_naam text not null,
  agb_code text not null check (agb_code ~ '^\d{8}$'),
  categorie text not null,
  product_code text,
  volume integer,
  eenheid text,
  frequentie text,
  -- Cents over the whole allocation.
  budget integer,
  ingangsdatum date not null,
  einddatum date,
  -- The moment at which this version was settled: the newest counts (IV013).
  toegewezen_op timestamptz not null,
  reden_wijziging text,
  stand text not null check (stand in ('wacht-op-antwoord', 'aangenomen', 'geweigerd', 'ingetrokken')),
  gi_bepaald boolean not null,
  -- First choice and what was placed are both kept.
  eerste_keus text not null,
  eerste_keus_van text not null check (eerste_keus_van in ('gezin', 'kind', 'professional')),
  eerste_keus_aanbieder_id uuid,
  is_eerste_keus boolean not null,
  afwijking_reden text,
  afwijking_toelichting text,
  verteld_op date,
  start_verwacht_op date,
  gestart_op date,
  gestopt_op date,
  -- Changed since the last message to this provider (full-state rule).
  te_melden boolean not null,
  buiten_berichten text,
  gemaakt_op date not null,
  gemaakt_door uuid not null,
  gemaakt_door_naam text not null,
  versie integer not null default 1,
  primary key (regio, id),
  unique (regio, nummer),
  check (is_eerste_keus or (afwijking_reden is not null and afwijking_toelichting is not null)),
  check (einddatum is null or einddatum >= ingangsdatum)
);
create index toewijzing_dossier on toewijzing (regio, dossier_id);
create index toewijzing_aanbieder on toewijzing (regio, aanbieder_id, stand);
call beveilig('toewijzing', 'toewijzing');
-- A provider sees its own allocations only, also when it holds the dossier.
create policy eigen_aanbieder on toewijzing as restrictive for all
  using (not ('aanbieder' = any((select mijn_rollen())::text[])) or aanbieder_id = any((select mijn_houders())::uuid[]));
-- What was chosen first, by whom and for which decision stays as it was.
revoke update on toewijzing from draad_app;
grant update (volume, budget, einddatum, toegewezen_op, reden_wijziging, stand, verteld_op, start_verwacht_op, gestart_op, gestopt_op, te_melden, versie)
  on toewijzing to draad_app;

-- Refusals stay, each with its reason, also when help was found elsewhere.
create table weigering (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  toewijzing_id uuid not null,
  voorziening_id uuid not null,
  aanbieder_id uuid not null,
  aanbieder_naam text not null,
  categorie text not null,
  product_code text,
  reden text not null,
  toelichting text not null,
  geldgeschil boolean not null,
  op date not null,
  door_naam text not null,
  primary key (regio, id)
);
create index weigering_dossier on weigering (regio, dossier_id);
create index weigering_aanbieder on weigering (regio, aanbieder_id, op);
call beveilig('weigering', 'toewijzing');
create policy eigen_aanbieder on weigering as restrictive for all
  using (not ('aanbieder' = any((select mijn_rollen())::text[])) or aanbieder_id = any((select mijn_houders())::uuid[]));
revoke update on weigering from draad_app;

-- How often help of one decision's item was refused, by whichever provider: a number only.
create function aantal_weigeringen(v uuid) returns integer
  language sql stable security definer set search_path = public, pg_temp as
  $$ select count(*)::integer from weigering w where w.regio = mijn_regio() and w.voorziening_id = v and mijn_doel() is not null $$;

-- Help that was needed and could not be had: a value, not a gap in a list.
create table niet_beschikbaar (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  voorziening_id uuid,
  nodig text not null,
  categorie text,
  reden text not null,
  toelichting text not null,
  op date not null,
  door uuid not null,
  door_naam text not null,
  primary key (regio, id)
);
create index niet_beschikbaar_dossier on niet_beschikbaar (regio, dossier_id);
call beveilig('niet_beschikbaar', 'toewijzing');
create policy eigen_aanbieder on niet_beschikbaar as restrictive for all using (not ('aanbieder' = any((select mijn_rollen())::text[])));
revoke update on niet_beschikbaar from draad_app;

-- Sequences: nobody waits for another's number, and one that was given up never comes back.
create sequence toewijzingnummers maxvalue 999999999;
create sequence berichtnummers;
create function volgend_toewijzingnummer() returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare n integer;
begin
  loop
    n := nextval('toewijzingnummers');
    -- A number brought along from elsewhere may already stand there.
    exit when not exists (select 1 from toewijzing t where t.regio = mijn_regio() and t.nummer = n);
  end loop;
  return n;
end $$;
create function toewijzingnummer_vrij(n integer) returns boolean
  language sql stable security definer set search_path = public, pg_temp as
  $$ select not exists (select 1 from toewijzing t where t.regio = mijn_regio() and t.nummer = n) $$;
-- Twelve digits: region and a number that never comes back.
create function volgend_berichtnummer() returns text
  language sql security definer set search_path = public, pg_temp as
  $$ select lpad(mijn_regio()::text, 3, '0') || lpad(nextval('berichtnummers')::text, 9, '0') $$;

-- National messages. The content is encrypted; what was found says rules and places, never a person.
create table bericht (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid,
  dossier_id uuid,
  aanbieder_id uuid,
  richting text not null check (richting in ('in', 'uit')),
  soort text,
  identificatie text,
  afzender text,
  ontvanger text,
  dagtekening date,
  bestandsnaam text not null,
  grootte integer not null,
  hash bytea not null,
  inhoud bytea,
  status text not null check (status in ('wacht', 'klaar', 'klaargezet', 'verzonden', 'bevestigd', 'verwerkt', 'deels', 'afgekeurd', 'geweigerd')),
  reden text,
  reden_tekst jsonb,
  bevindingen jsonb not null default '[]',
  antwoord_op uuid,
  antwoord_voor date,
  beantwoord_op date,
  gemaakt_op timestamptz not null,
  verzonden_op timestamptz,
  door_naam text not null,
  -- The first with this identification of this sender; a repeat is kept too, and does not count.
  telt boolean not null,
  primary key (regio, id)
);
create unique index bericht_identificatie on bericht (regio, soort, afzender, identificatie) where richting = 'in' and telt;
create unique index bericht_uit on bericht (regio, soort, identificatie) where richting = 'uit';
create index bericht_dossier on bericht (regio, dossier_id, gemaakt_op desc) where dossier_id is not null;
create index bericht_los on bericht (regio, gemaakt_op desc) where dossier_id is null;
create index bericht_wacht on bericht (regio, gemaakt_op) where status = 'wacht';
alter table bericht enable row level security;
create policy lezen on bericht for select using (regio = (select mijn_regio()) and (
  dossier_id in (select mijn_dossiers('toewijzing', false)) or (select dienst_mag('toewijzing', false))
  or (dossier_id is null and (select mijn_doel()) is not null
      and ((select mijn_rollen())::text[] && array['toegangsmedewerker', 'regisseur', 'beslisser', 'aanbieder']))));
create policy maken on bericht for insert with check (regio = (select mijn_regio()) and ((select dienst_mag('toewijzing', true))
  or (richting = 'in' and status in ('wacht', 'geweigerd') and dossier_id is null and cardinality((select mijn_rollen_voor('toewijzing', true))) > 0)));
create policy wijzigen on bericht for update using (regio = (select mijn_regio()) and (select dienst_mag('toewijzing', true)));
create policy eigen_aanbieder on bericht as restrictive for all
  using (not ('aanbieder' = any((select mijn_rollen())::text[])) or aanbieder_id = any((select mijn_houders())::uuid[]));
grant select, insert on bericht to draad_app;
grant update (zaak_id, dossier_id, aanbieder_id, soort, identificatie, afzender, ontvanger, dagtekening, status, reden, reden_tekst, bevindingen, antwoord_voor, beantwoord_op, verzonden_op, telt)
  on bericht to draad_app;
