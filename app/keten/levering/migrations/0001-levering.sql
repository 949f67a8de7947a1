-- Help as it is given: start, interruption, stop, evaluation, who gives it; and the time of waiting before it.

create table levering (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  aanbieder_id uuid not null,
  aanbieder_naam text not null,
  toewijzing_id uuid not null,
  toewijzing_nummer integer not null,
  begindatum date not null,
  -- Told by a message of the provider, or typed here.
  bron text not null check (bron in ('bericht', 'handmatig')),
  bericht_id uuid,
  hervat boolean not null,
  vastgelegd_op date not null,
  door_naam text not null,
  -- Taken back by the provider (delivery status 3): the row stays.
  verwijderd_op date,
  primary key (regio, id)
);
create index levering_dossier on levering (regio, dossier_id);
create index levering_toewijzing on levering (regio, toewijzing_id);
-- One running start per allocation and day; a repeat after taking back is a new row.
create unique index levering_start on levering (regio, toewijzing_id, begindatum) where verwijderd_op is null;
call beveilig('levering', 'levering');
create policy eigen_aanbieder on levering as restrictive for all
  using (not ('aanbieder' = any((select mijn_rollen())::text[])) or aanbieder_id = any((select mijn_houders())::uuid[]));
revoke update on levering from draad_app;
grant update (verwijderd_op) on levering to draad_app;

create table leveringstop (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  aanbieder_id uuid not null,
  levering_id uuid not null,
  toewijzing_id uuid not null,
  begindatum date not null,
  einddatum date not null,
  reden text not null,
  toelichting text not null,
  bron text not null check (bron in ('bericht', 'handmatig')),
  bericht_id uuid,
  nazorg_op date,
  vastgelegd_op date not null,
  door_naam text not null,
  verwijderd_op date,
  primary key (regio, id),
  check (einddatum >= begindatum)
);
create index leveringstop_dossier on leveringstop (regio, dossier_id);
create index leveringstop_levering on leveringstop (regio, levering_id);
call beveilig('leveringstop', 'levering');
create policy eigen_aanbieder on leveringstop as restrictive for all
  using (not ('aanbieder' = any((select mijn_rollen())::text[])) or aanbieder_id = any((select mijn_houders())::uuid[]));
revoke update on leveringstop from draad_app;
grant update (verwijderd_op, nazorg_op) on leveringstop to draad_app;

create table evaluatie (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  aanbieder_id uuid not null,
  levering_id uuid not null,
  op date not null,
  aanwezig text[] not null,
  woorden_kind text,
  woorden_ouders text,
  -- Per goal: what it is and where it stands; unknown is a value.
  doelen jsonb not null,
  effect text not null check (effect in ('bereikt', 'deels', 'niet', 'onbekend')),
  wat_verandert text not null,
  volgende_op date,
  door_naam text not null,
  primary key (regio, id)
);
create index evaluatie_dossier on evaluatie (regio, dossier_id);
call beveilig('evaluatie', 'levering');
create policy eigen_aanbieder on evaluatie as restrictive for all
  using (not ('aanbieder' = any((select mijn_rollen())::text[])) or aanbieder_id = any((select mijn_houders())::uuid[]));
revoke update on evaluatie from draad_app;

-- Who works with the child, one after the other: changes are counted.
create table hulpverlener (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  aanbieder_id uuid not null,
  levering_id uuid not null,
  naam text not null,
  van date not null,
  tot date,
  reden text,
  aangekondigd_op date,
  warm boolean,
  door_naam text not null,
  primary key (regio, id)
);
create unique index hulpverlener_nu on hulpverlener (regio, levering_id) where tot is null;
create index hulpverlener_dossier on hulpverlener (regio, dossier_id);
call beveilig('hulpverlener', 'levering');
create policy eigen_aanbieder on hulpverlener as restrictive for all
  using (not ('aanbieder' = any((select mijn_rollen())::text[])) or aanbieder_id = any((select mijn_houders())::uuid[]));
revoke update on hulpverlener from draad_app;
grant update (tot, reden, aangekondigd_op, warm) on hulpverlener to draad_app;

-- Help to bridge the wait: always voluntary, and never the intended help.
create table overbrugging (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  soort text not null,
  door_wie text not null,
  vrijwillig boolean not null check (vrijwillig),
  van date not null,
  tot date,
  reden_einde text,
  wacht_bij text,
  wacht_bij_id uuid,
  wacht_waarom text,
  door_naam text not null,
  primary key (regio, id)
);
create index overbrugging_dossier on overbrugging (regio, dossier_id);
create unique index overbrugging_nu on overbrugging (regio, dossier_id) where tot is null;
call beveilig('overbrugging', 'levering');
revoke update on overbrugging from draad_app;
grant update (tot, reden_einde) on overbrugging to draad_app;

-- Who keeps in touch while the family waits, and what was said.
create table wachtafspraak (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  contact_id uuid not null,
  contact_naam text not null,
  elke_dagen integer not null check (elke_dagen between 1 and 90),
  verwacht_op date,
  van date not null,
  tot date,
  primary key (regio, id)
);
create unique index wachtafspraak_nu on wachtafspraak (regio, dossier_id) where tot is null;
call beveilig('wachtafspraak', 'levering');
revoke update on wachtafspraak from draad_app;
grant update (tot) on wachtafspraak to draad_app;

create table wachtcontact (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  op date not null,
  eigen_woorden text not null,
  woorden_van text not null,
  verergerd text not null check (verergerd in ('ja', 'nee', 'onbekend')),
  gevaar text not null check (gevaar in ('ja', 'nee', 'onbekend')),
  door_naam text not null,
  primary key (regio, id)
);
create index wachtcontact_dossier on wachtcontact (regio, dossier_id, op desc);
call beveilig('wachtcontact', 'levering');
revoke update on wachtcontact from draad_app;
