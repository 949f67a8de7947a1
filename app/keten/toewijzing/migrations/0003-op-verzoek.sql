-- An allocation may grant what a provider asked for. With a referral that the law lets go directly to help, or help that a
-- certified institution or a judge determined, no decision of the municipality comes before it: then the request is its ground.
alter table toewijzing alter column besluit_id drop not null;
alter table toewijzing add column verzoek_id uuid;
alter table toewijzing add constraint toewijzing_grond check (besluit_id is not null or verzoek_id is not null);
-- The provider's reference of the request: told in the first message that grants it, and in no later one.
alter table toewijzing add column referentie_aanbieder text;
grant update (referentie_aanbieder) on toewijzing to draad_app;
-- A request learns the numbers of the allocations it led to: from then on it stands in their threads.
grant update (nummers) on bericht to draad_app;
