-- Which allocations a message speaks of, so that all messages of one allocation make one thread, whichever room keeps them.
alter table bericht add column nummers integer[] not null default '{}';
create index bericht_nummers on bericht using gin (nummers);
create index bericht_open on bericht (regio, antwoord_voor) where antwoord_voor is not null and beantwoord_op is null;
-- A return message that was uploaded learns which message it answers only when it is read.
grant update (antwoord_op) on bericht to draad_app;
