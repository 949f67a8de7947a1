-- The inquiry: conversations, the child's voice, statements, own strength, expertise, best-interest assessment.
-- Everything hangs on one child's dossier: a sibling's words are not another's.

create table gesprek (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  -- One conversation about several children: one row per child, the same number here.
  samen_id uuid not null,
  op date not null,
  plek text not null,
  waarover text not null,
  deelnemers jsonb not null,
  eerste boolean not null,
  vastgelegd_door uuid not null,
  vastgelegd_naam text not null,
  vastgelegd_op timestamptz not null,
  primary key (regio, id)
);
create index gesprek_dossier on gesprek (regio, dossier_id, op);
call beveilig('gesprek', 'onderzoek');
revoke update on gesprek from draad_app;

create table stem (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  gesprek_id uuid,
  op date not null,
  vorm text not null,
  eigen_woorden text not null,
  alleen boolean not null,
  met_wie text,
  niet_voor_ouders boolean not null,
  gewicht text,
  gewicht_reden text,
  gedaan text,
  terug_op date,
  terug_hoe text,
  reactie text,
  vastgelegd_door uuid not null,
  vastgelegd_naam text not null,
  vastgelegd_op timestamptz not null,
  primary key (regio, id)
);
create index stem_dossier on stem (regio, dossier_id, op);
call beveilig('stem', 'onderzoek');
-- The words of a child stay as they were said; only what was done with them is added.
revoke update on stem from draad_app;
grant update (gewicht, gewicht_reden, gedaan, terug_op, terug_hoe, reactie) on stem to draad_app;
-- What a child does not want its parents to read, no parent's login reads, whatever a page or query asks.
create policy niet_voor_ouders on stem as restrictive for select
  using (not niet_voor_ouders or not ((select mijn_rollen())::text[] <@ array['ouder']));

create table geen_stem (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  op date not null,
  reden text not null,
  toelichting text not null,
  alternatief text not null,
  alternatief_hoe text,
  besproken_met uuid not null,
  besproken_naam text not null,
  vastgelegd_door uuid not null,
  vastgelegd_naam text not null,
  primary key (regio, id)
);
create index geen_stem_dossier on geen_stem (regio, dossier_id, op);
call beveilig('geen_stem', 'onderzoek');
revoke update on geen_stem from draad_app;

-- The problem in the words of youth, each parent and professional, side by side; never merged.
create table probleem (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  van text not null check (van in ('jeugdige', 'ouder', 'professional')),
  van_naam text not null,
  woorden text not null,
  op date not null,
  vastgelegd_door uuid not null,
  primary key (regio, id)
);
create index probleem_dossier on probleem (regio, dossier_id, op);
call beveilig('probleem', 'onderzoek');
revoke update on probleem from draad_app;

create table uitspraak (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  -- The first version; a correction keeps it.
  wortel_id uuid not null,
  soort text check (soort in ('feit', 'waarneming', 'mening', 'diagnose', 'verklaring')),
  tekst text not null,
  letterlijk text,
  over text,
  bezwarend boolean not null,
  bron text not null,
  -- Null: the date is not known, which is not the same as today.
  waargenomen_op date,
  nagegaan text not null check (nagegaan in ('niet', 'gezien', 'document', 'bevestigd')),
  nagegaan_hoe text,
  diagnosticus text,
  diagnose_op date,
  document text,
  overgenomen_uit text,
  stand text not null check (stand in ('concept', 'definitief')),
  versie integer not null,
  auteur_id uuid not null,
  auteur_naam text not null,
  gemaakt_op timestamptz not null,
  vastgesteld_op date,
  vervangt_id uuid,
  vervangen_door uuid,
  correctie_reden text,
  correctie_gevraagd_door text,
  primary key (regio, id),
  -- What is final has a kind, and a diagnosis its diagnostician and date.
  check (stand = 'concept' or soort is not null),
  check (stand = 'concept' or soort <> 'diagnose' or (diagnosticus is not null and diagnose_op is not null))
);
create index uitspraak_dossier on uitspraak (regio, dossier_id, gemaakt_op);
create index uitspraak_wortel on uitspraak (regio, wortel_id);
call beveilig('uitspraak', 'onderzoek');

-- A final statement is never rewritten: only who replaces it may be noted, once.
create function uitspraak_vast() returns trigger language plpgsql as $$
begin
  if old.stand = 'definitief' and (old.vervangen_door is not null
      or (to_jsonb(new) - 'vervangen_door') is distinct from (to_jsonb(old) - 'vervangen_door')) then
    raise exception 'a final statement is not changed; correct it with a new one' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger uitspraak_vast before update on uitspraak for each row execute function uitspraak_vast();

create table weerwoord (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  wortel_id uuid not null,
  soort text not null check (soort in ('betwist', 'aanvulling', 'eens', 'geen-antwoord')),
  van text not null,
  woorden text,
  op date not null,
  vastgelegd_door uuid not null,
  primary key (regio, id),
  check (soort = 'geen-antwoord' or woorden is not null)
);
create index weerwoord_wortel on weerwoord (regio, wortel_id);
create index weerwoord_dossier on weerwoord (regio, dossier_id);
call beveilig('weerwoord', 'onderzoek');
revoke update on weerwoord from draad_app;

-- Who holds a statement: every document it went into and every recipient of that document.
create table uitspraak_gebruik (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  uitspraak_id uuid not null,
  wortel_id uuid not null,
  kamer text not null,
  document_id uuid not null,
  document text not null,
  ontvanger_id uuid,
  ontvanger text,
  op date not null,
  primary key (regio, id),
  unique nulls not distinct (regio, uitspraak_id, document_id, ontvanger)
);
create index gebruik_wortel on uitspraak_gebruik (regio, wortel_id);
create index gebruik_document on uitspraak_gebruik (regio, document_id);
call beveilig('uitspraak_gebruik', 'onderzoek');
revoke update on uitspraak_gebruik from draad_app;

-- What each holder must be told of each correction, and that it was done.
create table uitspraak_melding (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  gebruik_id uuid not null,
  wortel_id uuid not null,
  correctie_id uuid not null,
  gemeld_op date,
  hoe text,
  door_naam text,
  primary key (regio, id),
  unique (regio, gebruik_id, correctie_id)
);
create index melding_dossier on uitspraak_melding (regio, dossier_id);
call beveilig('uitspraak_melding', 'onderzoek');
revoke update on uitspraak_melding from draad_app;
grant update (gemeld_op, hoe, door_naam) on uitspraak_melding to draad_app;

create table eigen_kracht (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  op date not null,
  antwoord text not null,
  ervaren text not null,
  ervaren_reden text,
  contra jsonb not null,
  uitkomst text not null check (uitkomst in ('alleen-eigen-kracht', 'naast-hulp', 'niet-haalbaar')),
  specialist text,
  specialist_motivering text,
  oplossingen jsonb not null,
  nazorg_op date,
  nagegaan_op date,
  effect text,
  effect_oordeel text,
  vastgelegd_door uuid not null,
  vastgelegd_naam text not null,
  primary key (regio, id),
  -- A solution of one's own without a date on which somebody asks how it goes does not exist.
  check (oplossingen = '[]' or nazorg_op is not null)
);
create index eigen_kracht_dossier on eigen_kracht (regio, dossier_id, op);
call beveilig('eigen_kracht', 'onderzoek');
revoke update on eigen_kracht from draad_app;
grant update (nagegaan_op, effect, effect_oordeel) on eigen_kracht to draad_app;

create table expertise (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  soort text not null,
  waarom text not null,
  gevraagd_op date not null,
  gevraagd_door uuid not null,
  medewerker_id uuid,
  naam text,
  discipline text,
  aanwezig_op date,
  advies text,
  advies_op date,
  effect text,
  primary key (regio, id)
);
create index expertise_dossier on expertise (regio, dossier_id);
call beveilig('expertise', 'onderzoek');
revoke update on expertise from draad_app;
grant update (medewerker_id, naam, discipline, aanwezig_op, advies, advies_op, effect) on expertise to draad_app;

create table belang (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  nummer integer not null,
  stand text not null check (stand in ('concept', 'definitief')),
  secties jsonb not null,
  disciplines jsonb not null,
  een_discipline_reden text,
  ander_belang text,
  ander_belang_motivering text,
  zonder_expertise_reden text,
  auteurs jsonb not null,
  versie integer not null,
  bijgewerkt_op timestamptz not null,
  bijgewerkt_naam text not null,
  vastgesteld_op date,
  vastgesteld_door uuid,
  primary key (regio, id),
  unique (regio, dossier_id, nummer)
);
create unique index belang_een_concept on belang (regio, dossier_id) where stand = 'concept';
call beveilig('belang', 'onderzoek');
-- A final assessment is frozen: a new look is a new assessment.
create policy bevroren on belang as restrictive for update using (stand = 'concept') with check (true);
