-- Messages that go and come over HTTP: which attempt, what went wrong, when the next one is. No content and nobody's name.
create table postverkeer (
  regio smallint not null,
  bericht_id uuid not null,
  richting text not null check (richting in ('in', 'uit')),
  -- Name of the counterpart in the settings.
  tegenpartij text not null,
  -- Reference number of the envelope: that of an answer points to it.
  referentie uuid not null,
  stand text not null check (stand in ('wacht', 'bezorgd', 'ontvangen')),
  pogingen integer not null default 0,
  fout text,
  volgende_op timestamptz,
  klaar_op timestamptz,
  bijgewerkt_op timestamptz not null,
  primary key (regio, bericht_id)
);
create index postverkeer_wacht on postverkeer (regio, volgende_op) where stand = 'wacht';
create index postverkeer_referentie on postverkeer (regio, referentie);
alter table postverkeer enable row level security;
-- Whoever may see the message may see how it travels.
create policy lezen on postverkeer for select using (regio = (select mijn_regio()) and ((select dienst_mag('transport', false))
  or (cardinality((select mijn_rollen_voor('transport', false))) > 0 and exists (select 1 from bericht b where b.regio = postverkeer.regio and b.id = postverkeer.bericht_id))));
create policy maken on postverkeer for insert with check (regio = (select mijn_regio()) and (select dienst_mag('transport', true)));
create policy wijzigen on postverkeer for update using (regio = (select mijn_regio()) and (select dienst_mag('transport', true)));
grant select, insert on postverkeer to draad_app;
grant update (stand, pogingen, fout, volgende_op, klaar_op, bijgewerkt_op) on postverkeer to draad_app;
-- A provider may send a message of its own, that waits for the message service.
create policy versturen on bericht for insert with check (regio = (select mijn_regio()) and richting = 'uit' and status = 'klaar' and dossier_id is null
  and aanbieder_id = any((select mijn_houders())::uuid[]) and cardinality((select mijn_rollen_voor('transport', true))) > 0);
