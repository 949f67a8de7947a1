-- Which dossier is a child's in this case: a pointer, so that a change of custody or birth date finds the rights it changes.
alter table zaakpersoon add column dossier_id uuid;
