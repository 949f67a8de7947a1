-- Two questions about help: whether it began with a crisis, and at its end how it was, asked of the youth and of a parent.

-- Asked when a start is recorded by hand; a message does not say it. Unknown is a value, never "no".
alter table levering add column crisis text not null default 'onbekend' check (crisis in ('ja', 'nee', 'onbekend'));
grant update (crisis) on levering to draad_app;
-- What a correction changes it to, for when its message is read; null: it stays as it was.
alter table leveringcorrectie add column crisis text check (crisis in ('ja', 'nee', 'onbekend'));

-- What youth or parent said of help, or why there is no answer. The last answer of each counts; earlier ones stay.
create table uitkomstmeting (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  aanbieder_id uuid not null,
  toewijzing_id uuid not null,
  levering_id uuid not null,
  -- Which of two parents is not kept: it adds nothing to the question, and one is not to read the other's answer.
  informant text not null check (informant in ('jeugdige', 'ouder')),
  op date not null,
  nut smallint check (nut between 1 and 10),
  zonder_hulp text check (zonder_hulp in ('01', '02', '03', '04')),
  reden text check (reden in ('wilde-niet', 'niet-bereikbaar', 'te-jong', 'kan-niet', 'niet-goed', 'niet-gevraagd')),
  niet_voor_ouders boolean not null,
  vastgelegd_op timestamptz not null,
  door_id uuid not null,
  door_naam text not null,
  primary key (regio, id),
  -- An answer or a reason, never both and never neither.
  check ((reden is null) = (nut is not null or zonder_hulp is not null)),
  check (informant = 'jeugdige' or not niet_voor_ouders)
);
create index uitkomstmeting_dossier on uitkomstmeting (regio, dossier_id);
create index uitkomstmeting_toewijzing on uitkomstmeting (regio, toewijzing_id);
call beveilig('uitkomstmeting', 'levering');
create policy eigen_aanbieder on uitkomstmeting as restrictive for all
  using (not ('aanbieder' = any((select mijn_rollen())::text[])) or aanbieder_id = any((select mijn_houders())::uuid[]));
-- In a family the youth reads its own answer, a parent the youth's unless it is not for parents; nobody a parent's.
create policy in_het_gezin on uitkomstmeting as restrictive for select
  using (not ((select mijn_rollen())::text[] <@ array['ouder', 'jeugdige'])
    or informant = 'jeugdige' and (not niet_voor_ouders or 'jeugdige' = any((select mijn_rollen())::text[])));
revoke update on uitkomstmeting from draad_app;
-- Everything said of one allocation, for the extracts of steering; which of it counts is told by the room's own rule. It sees
-- what its caller may see: a row-secured asker nothing more than the table gives.
create function uitkomsten_van(r smallint, t uuid) returns jsonb language sql stable as
  $$ select coalesce(jsonb_agg(jsonb_build_object('informant', m.informant, 'op', m.op, 'nut', m.nut, 'zonderHulp', m.zonder_hulp,
       'reden', m.reden) order by m.vastgelegd_op, m.id), '[]') from uitkomstmeting m where m.regio = r and m.toewijzing_id = t $$;
