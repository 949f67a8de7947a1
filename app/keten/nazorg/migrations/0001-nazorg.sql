-- What stays after help: an agreed day, the contact itself, "too early" from the family, reopening and closing.
create table nazorg (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  op date not null,
  wie_id uuid not null,
  wie_naam text not null,
  hoe text not null check (hoe in ('huisbezoek', 'gesprek', 'telefoon', 'beeldbellen')),
  plan text not null,
  terugkeer text not null,
  stand text not null check (stand in ('loopt', 'gedaan', 'vervallen')),
  afgesproken_op date not null,
  primary key (regio, id)
);
create index nazorg_dossier on nazorg (regio, dossier_id);
call beveilig('nazorg', 'nazorg');
revoke update on nazorg from draad_app;
grant update (stand) on nazorg to draad_app;

create table nazorg_contact (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  op date not null,
  hoe text not null,
  gesproken boolean not null,
  met_wie text not null,
  eigen_woorden text not null,
  hoe_gaat_het text not null check (hoe_gaat_het in ('goed', 'wisselend', 'slecht', 'onbekend')),
  vervolg text not null,
  door_naam text not null,
  primary key (regio, id)
);
create index nazorg_contact_dossier on nazorg_contact (regio, dossier_id);
call beveilig('nazorg_contact', 'nazorg');
revoke update on nazorg_contact from draad_app;

create table te_vroeg (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  van_naam text not null,
  van text not null check (van in ('jeugdige', 'ouder', 'verzorger', 'netwerk', 'hulpverlener')),
  eigen_woorden text not null,
  op date not null,
  antwoord text,
  gevolg text check (gevolg in ('heropend', 'nazorg-vaker', 'uitgelegd')),
  beantwoord_op date,
  beantwoord_door text,
  primary key (regio, id)
);
create index te_vroeg_dossier on te_vroeg (regio, dossier_id);
call beveilig('te_vroeg', 'nazorg');
-- The words of the family stay as they were said.
revoke update on te_vroeg from draad_app;
grant update (antwoord, gevolg, beantwoord_op, beantwoord_door) on te_vroeg to draad_app;

create table sluiting (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  op date not null,
  reden text not null,
  toelichting text not null,
  mening_kind text not null,
  mening_ouders text not null,
  zonder_nazorg_reden text,
  veilig_op date,
  door_naam text not null,
  heropend_op date,
  heropend_reden text,
  primary key (regio, id)
);
create index sluiting_dossier on sluiting (regio, dossier_id, op);
call beveilig('sluiting', 'nazorg');
revoke update on sluiting from draad_app;
grant update (heropend_op, heropend_reden) on sluiting to draad_app;
