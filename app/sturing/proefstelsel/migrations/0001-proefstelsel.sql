-- Questions put to the trial system that somebody kept, for all who steer in the region. No personal data: numbers of a model.
create table proefvraag (
  regio smallint not null,
  id uuid not null,
  naam text not null,
  adres text not null,
  door_id uuid not null,
  door_naam text not null,
  bewaard_op timestamptz not null,
  weg_op timestamptz,
  primary key (regio, id)
);
alter table proefvraag enable row level security;
create policy lezen on proefvraag for select using (regio = (select mijn_regio()) and cardinality((select mijn_rollen_voor('proefstelsel', false))) > 0);
create policy maken on proefvraag for insert with check (regio = (select mijn_regio()) and door_id = (select mijn_id())
  and cardinality((select mijn_rollen_voor('proefstelsel', true))) > 0);
create policy wijzigen on proefvraag for update using (regio = (select mijn_regio()) and door_id = (select mijn_id())
  and cardinality((select mijn_rollen_voor('proefstelsel', true))) > 0);
grant select, insert on proefvraag to draad_app;
grant update (weg_op) on proefvraag to draad_app;
