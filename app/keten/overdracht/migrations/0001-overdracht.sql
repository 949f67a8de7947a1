-- Handovers between workers and organisations: what was handed over never changes, where it stands does.
create table overdracht (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  soort text not null check (soort in ('regie', 'hulp')),
  stand text not null check (stand in ('aangeboden', 'aangenomen', 'geweigerd', 'ingetrokken', 'gedaan')),
  -- The children it is about; for the direction of the case that is all of them.
  dossiers uuid[] not null,
  van_id uuid not null,
  van_naam text not null,
  van_partij_id uuid,
  van_partij_naam text not null,
  van_rol text not null,
  -- A worker, or an organisation when this is null.
  naar_id uuid,
  naar_partij_id uuid not null,
  naar_naam text not null,
  -- Role in which the receiver works here; null: outside Draad, the sender writes down what they answer.
  naar_rol text,
  -- Access was given with the offer, and ends with it.
  toegang_gegeven boolean not null,
  reden text not null,
  verslag jsonb not null,
  verteld_op date,
  verteld_hoe text,
  niet_verteld_reden text,
  aangeboden_op date not null,
  beantwoord_op date,
  beantwoord_door text,
  weigering text,
  weigering_reden text,
  gedaan_op date,
  gedaan_hoe text check (gedaan_hoe in ('hulp-begonnen', 'bevestigd')),
  terugkoppeling text,
  primary key (regio, id)
);
create index overdracht_zaak on overdracht (regio, zaak_id, stand);
create unique index overdracht_een_regie on overdracht (regio, zaak_id) where soort = 'regie' and stand in ('aangeboden', 'aangenomen');
call beveilig('overdracht', 'overdracht');
revoke update on overdracht from draad_app;
grant update (stand, beantwoord_op, beantwoord_door, weigering, weigering_reden, gedaan_op, gedaan_hoe, terugkoppeling) on overdracht to draad_app;
