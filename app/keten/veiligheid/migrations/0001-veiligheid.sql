-- Is this child safe now? Judgements per child, who saw the child, the crisis path, agreements and the meldcode.
-- Everything hangs on the child's own dossier, so that rights to one child never open another.

-- A judgement is never changed: a later one stands beside it.
create table veiligheidsoordeel (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  soort text not null check (soort in ('direct', 'herhaling', 'ontwikkeling')),
  waarde text not null,
  basis text not null check (basis in ('gezien', 'op papier')),
  op date not null,
  feiten text not null,
  gemeld text not null,
  onbekend text not null,
  afweging text not null,
  definitie text not null,
  instrument text,
  zicht_id uuid,
  na_gebeurtenis integer not null,
  door_id uuid not null,
  door_naam text not null,
  vastgelegd_op timestamptz not null,
  primary key (regio, id),
  check (soort <> 'direct' or waarde in ('acuut-onveilig', 'onveilig', 'veilig', 'onbekend')),
  check (soort <> 'herhaling' or waarde in ('aannemelijk', 'mogelijk', 'niet-aannemelijk', 'onbekend')),
  check (soort <> 'ontwikkeling' or waarde in ('bedreigd', 'zorgen', 'niet-gezien', 'onbekend'))
);
create index veiligheidsoordeel_dossier on veiligheidsoordeel (regio, dossier_id, soort, id desc);
call beveilig('veiligheidsoordeel', 'veiligheid');
revoke update on veiligheidsoordeel from draad_app;

-- Who saw the child, when, how and with whom; an attempt that failed is a row too.
create table zicht (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  op date not null,
  hoe text not null check (hoe in ('in-persoon', 'beeldbellen', 'telefoon', 'niet-gelukt')),
  alleen text not null check (alleen in ('ja', 'nee', 'deels', 'niet-gezien')),
  niet_alleen_reden text,
  wie text not null,
  indruk text not null,
  door_id uuid not null,
  primary key (regio, id)
);
create index zicht_dossier on zicht (regio, dossier_id, op desc);
call beveilig('zicht', 'veiligheid');
revoke update on zicht from draad_app;

create table crisis (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  geopend_op timestamptz not null,
  geopend_dag date not null,
  reden text not null,
  door_naam text not null,
  eigenaar_id uuid not null,
  eigenaar_naam text not null,
  gesloten_op timestamptz,
  slotreden text,
  gesloten_door text,
  primary key (regio, id)
);
-- One crisis of a family at a time: it concerns every child.
create unique index crisis_een on crisis (regio, zaak_id) where gesloten_op is null;
call beveilig('crisis', 'veiligheid', 'zaak_id');
revoke update on crisis from draad_app;
grant update (gesloten_op, slotreden, gesloten_door) on crisis to draad_app;

create table veiligheidsafspraak (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  wat text not null,
  eigenaar text not null,
  van date not null,
  controle_op date not null,
  netwerk text,
  zonder_netwerk_reden text,
  gezin_weet boolean not null,
  gecontroleerd_op date,
  gehouden text check (gehouden in ('ja', 'deels', 'nee', 'onbekend')),
  bewijs text,
  oorzaak text,
  gevolg text,
  gecontroleerd_door text,
  primary key (regio, id)
);
create index veiligheidsafspraak_dossier on veiligheidsafspraak (regio, dossier_id, controle_op);
call beveilig('veiligheidsafspraak', 'veiligheid');
revoke update on veiligheidsafspraak from draad_app;
grant update (gecontroleerd_op, gehouden, bewijs, oorzaak, gevolg, gecontroleerd_door) on veiligheidsafspraak to draad_app;

-- The five steps of the meldcode; each step as it was taken.
create table meldcodestap (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  ronde integer not null,
  stap smallint not null check (stap between 1 and 5),
  op date not null,
  toelichting text not null,
  overgeslagen boolean not null default false,
  antwoorden jsonb,
  uitkomst text check (uitkomst in ('afsluiten', 'hulp', 'melden', 'melden-en-hulp')),
  afwijking text,
  door_naam text not null,
  primary key (regio, id),
  unique (regio, dossier_id, ronde, stap)
);
call beveilig('meldcodestap', 'veiligheid');
revoke update on meldcodestap from draad_app;

-- Which dossiers may the asker read in this room? So that "not visible" is never taken for "not judged".
create function veiligheid_zichtbaar() returns setof uuid language sql stable as $$ select mijn_dossiers('veiligheid', false) $$;
revoke execute on function veiligheid_zichtbaar() from public;

-- The last thing that happened which a judgement must come after: day and place in the chronology. Counted here, because whoever
-- may read judgements must not miss an event only because its room is closed to them.
create function laatste_veiligheidsgebeurtenis(d uuid) returns table (op date, volgnr integer)
  language sql stable security definer set search_path = public, pg_temp as
  $$ select max(g.op), max(g.volgnr) from gebeurtenis g
     where g.regio = mijn_regio() and g.dossier_id = d and g.soort in ('aanmelding.signaal', 'veiligheid.afspraak-niet-gehouden')
       and (d in (select mijn_dossiers('veiligheid', false)) or dienst_mag('veiligheid', false))
     having max(g.volgnr) is not null $$;
revoke execute on function laatste_veiligheidsgebeurtenis(uuid) from public;
