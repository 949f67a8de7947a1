-- Decisions per child. A draft may be edited; what was taken never changes, and neither does the letter that was sent.

create table besluit (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  soort text not null check (soort in ('eerste', 'herindicatie', 'ambtshalve-verlenging', 'wijziging', 'beeindiging', 'weigering')),
  stand text not null check (stand in ('concept', 'voorgelegd', 'genomen', 'ingetrokken')),
  versie integer not null,
  vorig_id uuid,
  inhoud jsonb not null,
  opgesteld_door uuid not null,
  opgesteld_door_naam text not null,
  opgesteld_op date not null,
  gewijzigd_op timestamptz not null,
  gewijzigd_door_naam text not null,
  voorgelegd_op date,
  voorgelegd_aan uuid,
  voorgelegd_aan_naam text,
  vraag_terug text,
  vraag_terug_op date,
  genomen_op date,
  genomen_door uuid,
  genomen_door_naam text,
  bezwaar_tot date,
  -- What the decision rested on at the moment it was taken: the child's voice, the assessment, the plan.
  grond jsonb,
  uitkomst text check (uitkomst in ('nieuw', 'ongewijzigd', 'meer', 'minder', 'anders', 'gestopt', 'geweigerd')),
  ingetrokken_op date,
  ingetrokken_reden text,
  primary key (regio, id)
);
create index besluit_dossier on besluit (regio, dossier_id, genomen_op);
create index besluit_wacht on besluit (regio, voorgelegd_op) where stand = 'voorgelegd';
call beveilig('besluit', 'besluit');

create function besluit_vast() returns trigger language plpgsql as $$
begin
  if old.stand in ('genomen', 'ingetrokken') then raise exception 'a decision that was taken or withdrawn does not change'; end if;
  return new;
end $$;
create trigger besluit_vast before update on besluit for each row execute function besluit_vast();

-- What is granted, per item, as it was decided.
create table voorziening (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  besluit_id uuid not null,
  -- The first item of which this is the continuation: what runs on without a gap is one line.
  lijn uuid not null,
  vervangt uuid,
  product text not null,
  doel text not null,
  volume integer check (volume > 0),
  eenheid text,
  frequentie text,
  van date not null,
  tot_en_met date check (tot_en_met >= van),
  na_einde text not null check (na_einde in ('opnieuw-bekijken', 'klaar')),
  klaar_reden text,
  vorm text not null check (vorm in ('zin', 'pgb')),
  -- Cents per unit; for a pgb always there.
  tarief bigint check (tarief >= 0),
  kader text not null,
  grondslag text not null,
  bepaald_door_gi boolean not null,
  aanbieder_id uuid,
  aanbieder_naam text,
  passend text not null check (passend in ('meest-passend', 'eerst-beschikbaar')),
  vervolg_op date,
  bekostiging text not null check (bekostiging in ('duidelijk', 'betwist')),
  primary key (regio, id),
  check (vorm = 'zin' or tarief is not null),
  check (passend = 'meest-passend' or vervolg_op is not null),
  check (na_einde = 'opnieuw-bekijken' or klaar_reden is not null)
);
create index voorziening_dossier on voorziening (regio, dossier_id, van);
call beveilig('voorziening', 'besluit');
revoke update on voorziening from draad_app;

-- Why and when an item ended: replaced by another, or ended with a motive. Without a row here an item runs on.
create table voorziening_einde (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  voorziening_id uuid not null,
  besluit_id uuid not null,
  laatste_dag date not null,
  soort text not null check (soort in ('vervangen', 'beeindigd')),
  motief text not null,
  primary key (regio, id)
);
create index voorziening_einde_item on voorziening_einde (regio, dossier_id, voorziening_id);
call beveilig('voorziening_einde', 'besluit');
revoke update on voorziening_einde from draad_app;

-- What must happen because of the decision: who, and before when.
create table besluit_actie (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  besluit_id uuid not null,
  voorziening_id uuid,
  wat text not null,
  eigenaar_id uuid not null,
  eigenaar_naam text not null,
  uiterlijk_op date not null,
  -- The rule of the term by which it shows that it was done; null: said by hand.
  termijn text,
  klaar_op date,
  klaar_hoe text,
  primary key (regio, id)
);
create index besluit_actie_besluit on besluit_actie (regio, dossier_id, besluit_id);
create index besluit_actie_open on besluit_actie (regio, uiterlijk_op) where klaar_op is null;
call beveilig('besluit_actie', 'besluit');
revoke update on besluit_actie from draad_app;
grant update (klaar_op, klaar_hoe) on besluit_actie to draad_app;

-- The letter as it was sent.
create table besluit_brief (
  regio smallint not null,
  besluit_id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  naam text not null,
  -- Standard of the file: ua-1 is accessible, a-2b is not.
  norm text not null,
  pdf bytea not null,
  gemaakt_op timestamptz not null,
  primary key (regio, besluit_id)
);
call beveilig('besluit_brief', 'besluit');
revoke update on besluit_brief from draad_app;

-- An opinion that differs, of anybody who was involved. Nobody takes it away.
create table besluit_mening (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  besluit_id uuid not null,
  van_naam text not null,
  van_rol text not null,
  tekst text not null,
  door_id uuid not null,
  op date not null,
  primary key (regio, id)
);
create index besluit_mening_besluit on besluit_mening (regio, dossier_id, besluit_id);
call beveilig('besluit_mening', 'besluit');
revoke update on besluit_mening from draad_app;

create table bezwaar (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  besluit_id uuid not null,
  ontvangen_op date not null,
  van_naam text not null,
  eigen_woorden text not null,
  op_tijd boolean not null,
  te_laat_reden text,
  hulp_loopt_door boolean not null,
  beslissen_voor date not null,
  stand text not null check (stand in ('open', 'gegrond', 'deels-gegrond', 'ongegrond', 'ingetrokken')),
  uitkomst text,
  afgedaan_op date,
  primary key (regio, id)
);
create index bezwaar_besluit on bezwaar (regio, dossier_id, besluit_id);
call beveilig('bezwaar', 'besluit');
revoke update on bezwaar from draad_app;
grant update (stand, uitkomst, afgedaan_op) on bezwaar to draad_app;
