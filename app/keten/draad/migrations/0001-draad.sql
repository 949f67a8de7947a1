-- The thread itself: the family's case, a dossier per child in it, and exactly one case director.

create table gezinszaak (
  regio smallint not null,
  id uuid not null,
  nummer text not null,
  naam text not null,
  gemeente_id uuid not null,
  team_id uuid not null,
  geopend_op date not null,
  primary key (regio, id),
  unique (regio, nummer)
);

-- Its key is the case itself, so its policies are written out.
alter table gezinszaak enable row level security;
create policy lezen on gezinszaak for select using (regio = (select mijn_regio()) and (id in (select mijn_zaken('draad', false)) or (select dienst_mag('draad', false))));
create policy maken on gezinszaak for insert with check (regio = (select mijn_regio()) and id in (select mijn_zaken('draad', true)));
create policy wijzigen on gezinszaak for update using (regio = (select mijn_regio()) and id in (select mijn_zaken('draad', true)));
grant select, insert, update on gezinszaak to draad_app;

create table dossier (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  kind_id uuid not null,
  nummer text not null,
  geopend_op date not null,
  gesloten_op date,
  primary key (regio, id),
  unique (regio, nummer),
  unique (regio, zaak_id, kind_id)
);
create index dossier_zaak on dossier (regio, zaak_id);
call beveilig('dossier', 'draad', 'zaak_id');

create table regisseur (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  medewerker_id uuid not null,
  naam text not null,
  partij_naam text not null,
  van date not null,
  tot date,
  reden text,
  primary key (regio, id)
);
-- Never two at once; that there is one is kept by the commands, which replace and never only end.
create unique index regisseur_een on regisseur (regio, zaak_id) where tot is null;
call beveilig('regisseur', 'draad', 'zaak_id');

-- Numbers people can say over the phone: a year and a number. A sequence, so that nobody waits for another's case; an
-- abandoned number is skipped and never given again.
create sequence dossiernummers;
create function volgend_nummer(j integer) returns text
  language sql security definer set search_path = public, pg_temp as
  $$ select j || '-' || lpad(nextval('dossiernummers')::text, 4, '0') $$;

-- Where a case is and whom to ask, for those who searched and may not look inside.
create function wie_heeft_zaak(z uuid) returns table (team text, telefoon text, regisseur text)
  language sql stable security definer set search_path = public, pg_temp as
  $$ select p.naam, p.telefoon, (select r.naam from regisseur r where r.regio = g.regio and r.zaak_id = g.id and r.tot is null)
     from gezinszaak g join partij p on p.regio = g.regio and p.id = g.team_id
     where g.regio = mijn_regio() and g.id = z and mijn_doel() is not null $$;
