-- A question or signal as it came in: own words, never changed afterwards.
create table aanmelding (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  ontvangen_op date not null,
  route text not null,
  aanmelder_naam text,
  aanmelder_rol text not null,
  eigen_woorden text not null,
  woorden_van text not null,
  urgentie text not null check (urgentie in ('acuut', 'spoed', 'gewoon', 'onbekend')),
  urgentie_reden text not null,
  uitkomst text check (uitkomst in ('advies', 'hulp-door-team', 'onderzoek', 'elders')),
  uitkomst_reden text,
  uitkomst_op date,
  vastgelegd_door uuid not null,
  primary key (regio, id)
);
create index aanmelding_dossier on aanmelding (regio, dossier_id);
call beveilig('aanmelding', 'aanmelding');
-- The words of a child or family stay as they were said.
revoke update on aanmelding from draad_app;
grant update (uitkomst, uitkomst_reden, uitkomst_op, urgentie, urgentie_reden) on aanmelding to draad_app;
