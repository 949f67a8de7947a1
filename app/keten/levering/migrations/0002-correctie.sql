-- A report of start or stop that its provider corrects or removes: what was asked, why, and the message that carries it.
create table leveringcorrectie (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  aanbieder_id uuid not null,
  toewijzing_id uuid not null,
  -- The start it is about; with a stop it is about that stop of it. Null for a start that was rejected and is sent anew.
  levering_id uuid,
  stop_id uuid,
  soort text not null check (soort in ('corrigeren', 'verwijderen', 'opnieuw')),
  reden text not null,
  -- When somebody will ask how things are after a corrected stop: no part of the message.
  nazorg_op date,
  -- The message; null when there can be none and it was done by hand.
  bericht_id uuid,
  gevraagd_op date not null,
  door_naam text not null,
  primary key (regio, id)
);
create index leveringcorrectie_dossier on leveringcorrectie (regio, dossier_id);
create unique index leveringcorrectie_bericht on leveringcorrectie (regio, bericht_id) where bericht_id is not null;
call beveilig('leveringcorrectie', 'levering');
create policy eigen_aanbieder on leveringcorrectie as restrictive for all
  using (not ('aanbieder' = any((select mijn_rollen())::text[])) or aanbieder_id = any((select mijn_houders())::uuid[]));
revoke update on leveringcorrectie from draad_app;
