-- What a provider asks to be paid and what the municipality grants. All money is whole cents.
-- No name and no citizen number stands here: a line hangs on the number of an allocation. The message itself, with the
-- numbers, is kept encrypted where all messages are.

create table declaratie (
  regio smallint not null,
  id uuid not null,
  aanbieder_id uuid not null,
  aanbieder_naam text not null,
  agb_code text not null,
  gemeente_id uuid not null,
  gemeente_code text not null,
  nummer text not null,
  periode_begin date not null,
  periode_eind date not null,
  dagtekening date not null,
  -- ingestuurd: handed to the message service; te-beoordelen: read and checked; antwoord-klaar: decided, the service
  -- answers; beantwoord: with granted and refused lines; afgekeurd: refused as a whole, and so never sent.
  stand text not null check (stand in ('ingestuurd', 'te-beoordelen', 'antwoord-klaar', 'beantwoord', 'afgekeurd')),
  bron text not null check (bron in ('werkplek', 'bericht')),
  bericht_id uuid not null,
  antwoord_id uuid,
  -- Signed: a declaration with more credit than debit is below zero.
  ingediend bigint not null,
  toegekend bigint,
  ontvangen_op date,
  antwoord_voor date,
  beantwoord_op date,
  -- What is wrong with the whole, as rule, code and sentence.
  bevindingen jsonb not null default '[]',
  gemaakt_op timestamptz not null,
  door_naam text not null,
  beantwoord_door text,
  -- Lines whose check came out otherwise after somebody decided: back to the desk.
  veranderd integer not null default 0,
  versie integer not null default 1,
  primary key (regio, id)
);
create index declaratie_aanbieder on declaratie (regio, aanbieder_id, gemaakt_op desc);
create index declaratie_gemeente on declaratie (regio, gemeente_id, gemaakt_op desc);
create unique index declaratie_bericht on declaratie (regio, bericht_id);
-- One that was refused as a whole may be sent again under the same number.
create unique index declaratie_nummer on declaratie (regio, agb_code, gemeente_code, nummer) where stand <> 'afgekeurd';

create table declaratieregel (
  regio smallint not null,
  id uuid not null,
  declaratie_id uuid not null,
  aanbieder_id uuid not null,
  gemeente_id uuid not null,
  -- Place in the message: client and line.
  client integer not null,
  plaats integer not null,
  toewijzing_id uuid,
  toewijzing_nummer integer not null,
  referentie text not null,
  vorige_referentie text,
  categorie text not null,
  product_code text not null,
  begin date not null,
  eind date not null,
  volume integer not null,
  eenheid text not null,
  tarief integer,
  bedrag bigint not null check (bedrag >= 0),
  debet_credit text not null check (debet_credit in ('D', 'C')),
  stand text not null check (stand in ('open', 'toegekend', 'afgewezen')),
  bevindingen jsonb not null default '[]',
  -- What a person must decide, because nothing here can: rules that could not be judged.
  onbeoordeeld text[] not null default '{}',
  -- What a person chose where the checks could not: 'toekennen', or the return code of a refusal.
  keuze text,
  retourcodes text[] not null default '{}',
  primary key (regio, id)
);
create index declaratieregel_declaratie on declaratieregel (regio, declaratie_id);
create index declaratieregel_toewijzing on declaratieregel (regio, toewijzing_nummer);
create index declaratieregel_referentie on declaratieregel (regio, aanbieder_id, referentie);

-- What a unit of a product costs, as agreed between one municipality and one provider.
create table declaratietarief (
  regio smallint not null,
  id uuid not null,
  gemeente_id uuid not null,
  aanbieder_id uuid not null,
  product_code text not null,
  eenheid text not null,
  bedrag integer not null check (bedrag > 0),
  van date not null,
  tot_en_met date,
  vastgelegd_op date not null,
  door_naam text not null,
  primary key (regio, id),
  check (tot_en_met is null or tot_en_met >= van)
);
create index declaratietarief_partijen on declaratietarief (regio, gemeente_id, aanbieder_id, product_code, eenheid, van);

-- May the asker, by a function the policy names, act for one of the two parties?
create function declaratie_partij(schrijvend boolean) returns boolean
  language sql stable security definer set search_path = public, pg_temp as
  $$ select cardinality(mijn_rollen_voor('declaratie', schrijvend)) > 0 $$;

do $$
declare t text;
begin
  foreach t in array array['declaratie', 'declaratieregel', 'declaratietarief'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy lezen on %I for select using (regio = (select mijn_regio()) and ((select dienst_mag(''declaratie'', false))
      or ((select declaratie_partij(false)) and (aanbieder_id = any((select mijn_houders())::uuid[]) or gemeente_id = any((select mijn_houders())::uuid[])))))', t);
    execute format('create policy maken on %I for insert with check (regio = (select mijn_regio()) and ((select dienst_mag(''declaratie'', true))
      or ((select declaratie_partij(true)) and (aanbieder_id = any((select mijn_houders())::uuid[]) or gemeente_id = any((select mijn_houders())::uuid[])))))', t);
    execute format('create policy wijzigen on %I for update using (regio = (select mijn_regio()) and ((select dienst_mag(''declaratie'', true))
      or ((select declaratie_partij(true)) and gemeente_id = any((select mijn_houders())::uuid[]))))', t);
    execute format('grant select, insert on %I to draad_app', t);
  end loop;
end $$;
grant update (stand, antwoord_id, toegekend, ontvangen_op, antwoord_voor, beantwoord_op, bevindingen, beantwoord_door, veranderd, versie) on declaratie to draad_app;
grant update (stand, bevindingen, onbeoordeeld, keuze, retourcodes, toewijzing_id) on declaratieregel to draad_app;
grant update (tot_en_met) on declaratietarief to draad_app;
-- A tariff is the municipality's to record; the provider reads it.
create policy vastleggen on declaratietarief as restrictive for insert
  with check ((select dienst_mag('declaratie', true)) or gemeente_id = any((select mijn_houders())::uuid[]));

-- What was allocated, for who looks after the money: numbers, products and amounts; no child, no dossier.
create function toegewezen_geld() returns table (
  nummer integer, gemeente_id uuid, aanbieder_id uuid, aanbieder_naam text, categorie text, product_code text, volume integer, eenheid text,
  frequentie text, budget integer, ingangsdatum date, einddatum date, stand text, gestart_op date, gestopt_op date)
  language sql stable security definer set search_path = public, pg_temp as
  $$ select t.nummer, t.gemeente_id, t.aanbieder_id, t.aanbieder_naam, t.categorie, t.product_code, t.volume, t.eenheid, t.frequentie, t.budget,
       t.ingangsdatum, t.einddatum, t.stand, t.gestart_op, t.gestopt_op
     from toewijzing t where t.regio = mijn_regio() and declaratie_partij(false)
       and (t.gemeente_id = any(mijn_houders()) or t.aanbieder_id = any(mijn_houders()))
       and not (t.reden_wijziging = '13' and t.einddatum = t.ingangsdatum) $$;
