-- What an installation remembers about itself; no personal data, and not for the application's role.
create table installatie (
  sleutel text primary key,
  waarde text not null,
  op timestamptz not null default now()
);
