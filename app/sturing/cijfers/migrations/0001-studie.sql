-- Difference studies, for all who steer in the region. No personal data: figures of municipalities, and kinds of people instead of names.
-- "json" and not "jsonb": a study is run again and compared letter for letter, and jsonb would put its keys in another order.
create table studie (
  regio smallint not null,
  id uuid not null,
  versie integer not null,
  naam text not null,
  staat text not null check (staat in ('geselecteerd', 'gekozen', 'vastgesteld')),
  inhoud json not null,
  begonnen_door text not null,
  begonnen_op timestamptz not null,
  gewijzigd_door text not null,
  gewijzigd_op timestamptz not null,
  primary key (regio, id)
);
alter table studie enable row level security;
create policy lezen on studie for select using (regio = (select mijn_regio()) and cardinality((select mijn_rollen_voor('cijfers', false))) > 0);
create policy maken on studie for insert with check (regio = (select mijn_regio())
  and cardinality((select mijn_rollen_voor('cijfers', true))) > 0);
create policy wijzigen on studie for update using (regio = (select mijn_regio())
  and cardinality((select mijn_rollen_voor('cijfers', true))) > 0);
grant select, insert on studie to draad_app;
grant update (versie, staat, inhoud, gewijzigd_door, gewijzigd_op) on studie to draad_app;
