-- Who is who: organisations, workers, persons, households and custody over time.

create table partij (
  regio smallint not null,
  id uuid not null,
  soort text not null check (soort in ('gemeente', 'lokaal-team', 'aanbieder', 'gi', 'veilig-thuis', 'rvdk', 'rechtbank', 'huisarts', 'school', 'politie', 'inspectie', 'overig')),
  naam text not null,
  gemeente_id uuid,
  cbs_code text,
  agb_code text,
  oin text,
  telefoon text,
  email text,
  primary key (regio, id)
);
alter table partij enable row level security;
create policy lezen on partij for select using (regio = (select mijn_regio()) and (select mijn_doel()) is not null);
create policy maken on partij for insert with check (regio = (select mijn_regio()) and (select dienst_mag('register', true)));
grant select, insert on partij to draad_app;

create table medewerker (
  regio smallint not null,
  id uuid not null,
  partij_id uuid not null,
  naam text not null,
  functies text[] not null,
  registratie text,
  telefoon text,
  sub text not null,
  van date not null,
  tot date,
  primary key (regio, id),
  unique (sub)
);
alter table medewerker enable row level security;
create policy lezen on medewerker for select using (regio = (select mijn_regio()) and (select mijn_doel()) is not null);
create policy maken on medewerker for insert with check (regio = (select mijn_regio()) and (select dienst_mag('register', true)));
grant select, insert on medewerker to draad_app;

create table persoon (
  regio smallint not null,
  id uuid not null,
  bsn bytea,
  bsn_hash bytea,
  -- Why there is no BSN; unknown is a value.
  zonder_bsn text check (zonder_bsn in ('ongeboren', 'niet-ingeschreven', 'onbekend', 'niet-nodig')),
  voornamen text not null,
  voorvoegsel text,
  achternaam text not null,
  geslacht text not null check (geslacht in ('M', 'V', 'O', 'onbekend')),
  -- JJJJ-MM-DD in which parts may be 00 when unknown; null: unknown or not born yet.
  geboortedatum text check (geboortedatum ~ '^\d{4}-\d{2}-\d{2}$'),
  verwacht_op date,
  geheim_adres boolean not null default false,
  telefoon text,
  email text,
  taal text,
  zoeknaam text not null,
  sub text,
  gewijzigd_op timestamptz not null,
  primary key (regio, id),
  check ((bsn is null) = (zonder_bsn is not null))
);
create unique index persoon_bsn on persoon (regio, bsn_hash) where bsn_hash is not null;
create index persoon_geboren on persoon (regio, geboortedatum);
create index persoon_zoek on persoon (regio, zoeknaam text_pattern_ops);
create unique index persoon_sub on persoon (sub) where sub is not null;

-- Which persons belong to a case, as what, from when.
create table zaakpersoon (
  regio smallint not null,
  zaak_id uuid not null,
  persoon_id uuid not null,
  plaats text not null check (plaats in ('kind', 'ouder', 'stiefouder', 'verzorger', 'pleegouder', 'voogd', 'broer-zus', 'grootouder', 'netwerk')),
  toelichting text,
  van date not null,
  tot date,
  primary key (regio, zaak_id, persoon_id)
);
create index zaakpersoon_persoon on zaakpersoon (regio, persoon_id);
call beveilig('zaakpersoon', 'register', 'zaak_id');

alter table persoon enable row level security;
create policy lezen on persoon for select using (regio = (select mijn_regio()) and (select mijn_doel()) is not null
  and (id = (select mijn_id()) or (select dienst_mag('register', false))
    or id in (select z.persoon_id from zaakpersoon z where z.regio = (select mijn_regio()) and z.zaak_id in (select mijn_zaken('register', false)))));
create policy maken on persoon for insert with check (regio = (select mijn_regio()) and ((select dienst_mag('register', true))
    or id in (select z.persoon_id from zaakpersoon z where z.regio = (select mijn_regio()) and z.zaak_id in (select mijn_zaken('register', true)))));
create policy wijzigen on persoon for update using (regio = (select mijn_regio()) and ((select dienst_mag('register', true))
    or id in (select z.persoon_id from zaakpersoon z where z.regio = (select mijn_regio()) and z.zaak_id in (select mijn_zaken('register', true)))));
grant select, insert, update on persoon to draad_app;

create table huishouden (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  naam text not null,
  straat text,
  huisnummer text,
  postcode text,
  plaats text,
  primary key (regio, id)
);
create index huishouden_zaak on huishouden (regio, zaak_id);
call beveilig('huishouden', 'register', 'zaak_id');

create table huishoudlid (
  regio smallint not null,
  huishouden_id uuid not null,
  persoon_id uuid not null,
  zaak_id uuid not null,
  van date not null,
  tot date,
  primary key (regio, huishouden_id, persoon_id, van)
);
create index huishoudlid_zaak on huishoudlid (regio, zaak_id);
call beveilig('huishoudlid', 'register', 'zaak_id');

-- Custody per child over time, as entered; several holders are several rows; "cannot be determined" is a value.
create table gezag (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  kind_id uuid not null,
  soort text not null check (soort in ('gezamenlijk', 'eenhoofdig', 'gezamenlijk-met-derde', 'voogdij', 'tijdelijk-geen', 'niet-te-bepalen')),
  houder_id uuid,
  houder_naam text,
  bron text not null,
  van date not null,
  tot date,
  primary key (regio, id)
);
create index gezag_zaak on gezag (regio, zaak_id, kind_id);
call beveilig('gezag', 'register', 'zaak_id');

-- Look-up at login: what belongs to an OpenID subject. The only reading without an actor, and of nothing else.
create function actor_van_sub(s text) returns jsonb
  language sql stable security definer set search_path = public, pg_temp as
  $$ select jsonb_build_object('id', m.id, 'soort', 'medewerker', 'naam', m.naam, 'regio', m.regio, 'functies', m.functies, 'taal', 'nl',
       'partij', jsonb_build_object('id', p.id, 'naam', p.naam, 'soort', p.soort))
     from medewerker m join partij p on p.regio = m.regio and p.id = m.partij_id
     where m.sub = s and (m.tot is null or m.tot > current_date)
     union all
     select jsonb_build_object('id', x.id, 'soort', 'persoon', 'naam', concat_ws(' ', x.voornamen, x.voorvoegsel, x.achternaam), 'regio', x.regio,
       'functies', coalesce((select jsonb_agg(distinct t.rol) from toegang t where t.regio = x.regio and t.houder_id = x.id), '[]'::jsonb), 'taal', 'nl', 'partij', null)
     from persoon x where x.sub = s $$;

-- Search over everybody: tells of cases that are not the asker's only that they exist and where; never a name or a date.
create function zoek_personen(h bytea, naam text, geboren text)
  returns table (persoon_id uuid, zaak_id uuid, zoeknaam text, geboortedatum text, op_bsn boolean)
  language sql stable security definer set search_path = public, pg_temp as
  $$ select p.id, z.zaak_id, p.zoeknaam, p.geboortedatum, h is not null and p.bsn_hash = h
     from persoon p left join zaakpersoon z on z.regio = p.regio and z.persoon_id = p.id
     where p.regio = mijn_regio() and mijn_doel() is not null
       and (p.bsn_hash = h or (geboren is not null and p.geboortedatum = geboren) or (naam is not null and p.zoeknaam like naam || '%'))
     limit 200 $$;
