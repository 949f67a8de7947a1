-- The plan of a family. What is the family's hangs on the case; what is one child's hangs on that child's dossier, so that
-- who works with one child does not read a brother's or sister's goals.

-- The offer to make a family group plan: an act of its own, possible at any time, also after help has started.
create table plan_aanbod (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  op date not null,
  door text not null,
  aan text not null,
  uitleg text not null,
  antwoord text check (antwoord in ('aanvaard', 'niet', 'later')),
  antwoord_op date,
  antwoord_van text,
  antwoord_woorden text,
  bemiddelaar text,
  vastgelegd_door uuid not null,
  vastgelegd_naam text not null,
  primary key (regio, id)
);
create index plan_aanbod_zaak on plan_aanbod (regio, zaak_id);
call beveilig('plan_aanbod', 'plan', 'zaak_id');
revoke update on plan_aanbod from draad_app;
grant update (antwoord, antwoord_op, antwoord_van, antwoord_woorden, bemiddelaar) on plan_aanbod to draad_app;

create table plan (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  soort text not null check (soort in ('familiegroepsplan', 'ondersteuningsplan')),
  -- Who the words are of: the family, or a professional with the family.
  auteur text not null check (auteur in ('gezin', 'professional')),
  opgesteld_door text not null,
  gemaakt_op date not null,
  gemaakt_door uuid not null,
  primary key (regio, id),
  unique (regio, zaak_id, soort),
  check ((soort = 'familiegroepsplan') = (auteur = 'gezin'))
);
call beveilig('plan', 'plan', 'zaak_id');
revoke update on plan from draad_app;

create table plan_versie (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  plan_id uuid not null,
  nummer integer not null,
  stand text not null check (stand in ('concept', 'vastgesteld')),
  inhoud jsonb not null,
  versie integer not null,
  bijgewerkt_op timestamptz not null,
  bijgewerkt_naam text not null,
  vastgesteld_op date,
  vastgesteld_naam text,
  regisseur text,
  evaluatie_op date,
  zonder_akkoord_reden text,
  later_reden text,
  primary key (regio, id),
  unique (regio, plan_id, nummer)
);
create unique index plan_een_concept on plan_versie (regio, plan_id) where stand = 'concept';
create index plan_versie_zaak on plan_versie (regio, zaak_id);
call beveilig('plan_versie', 'plan', 'zaak_id');
-- What was agreed stays as it was agreed.
create policy bevroren on plan_versie as restrictive for update using (stand = 'concept') with check (true);

-- One child's part of a version.
create table plan_deel (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  versie_id uuid not null,
  inhoud jsonb not null,
  vast boolean not null,
  primary key (regio, id),
  unique (regio, versie_id, dossier_id)
);
create index plan_deel_dossier on plan_deel (regio, dossier_id);
call beveilig('plan_deel', 'plan');
create policy bevroren on plan_deel as restrictive for update using (not vast) with check (true);

-- What each person says of it, in their own words; of the text they had before them.
create table plan_akkoord (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  -- The child who says it; null for a grown-up.
  dossier_id uuid,
  versie_id uuid not null,
  op_versie integer not null,
  persoon_id uuid,
  van text not null,
  rol text not null,
  mate text not null check (mate in ('eens', 'deels', 'niet')),
  woorden text not null,
  op date not null,
  vastgelegd_door uuid not null,
  primary key (regio, id)
);
create index plan_akkoord_versie on plan_akkoord (regio, versie_id);
call beveilig('plan_akkoord', 'plan', 'zaak_id');
revoke update on plan_akkoord from draad_app;
-- What a child says of the plan is read by those who work with that child.
create policy eigen_kind on plan_akkoord as restrictive for select using (dossier_id is null
  or dossier_id in (select mijn_dossiers('plan', false)) or (select dienst_mag('plan', false)));

create table plan_evaluatie (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  plan_id uuid not null,
  versie_id uuid not null,
  op date not null,
  aanwezig jsonb not null,
  doelen jsonb not null,
  wat_verandert text not null,
  volgende_op date not null,
  vastgelegd_door uuid not null,
  vastgelegd_naam text not null,
  primary key (regio, id)
);
create index plan_evaluatie_zaak on plan_evaluatie (regio, zaak_id);
call beveilig('plan_evaluatie', 'plan', 'zaak_id');
revoke update on plan_evaluatie from draad_app;

create table plan_evaluatie_deel (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  evaluatie_id uuid not null,
  doelen jsonb not null,
  primary key (regio, id)
);
create index plan_evaluatie_deel_dossier on plan_evaluatie_deel (regio, dossier_id);
call beveilig('plan_evaluatie_deel', 'plan');
revoke update on plan_evaluatie_deel from draad_app;
