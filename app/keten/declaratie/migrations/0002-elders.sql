-- Declarations that a provider here sends to a municipality elsewhere: kept with their lines, and answered by its JW325.
-- Such a municipality need not stand in the register.
alter table declaratie alter column gemeente_id drop not null;
alter table declaratieregel alter column gemeente_id drop not null;
alter table declaratie drop constraint declaratie_bron_check;
alter table declaratie add constraint declaratie_bron_check check (bron in ('werkplek', 'bericht', 'verstuurd'));
