-- A question with everything that was told at the door, and signals as their own thing that join a thread.

alter table aanmelding
  add column dossiers uuid[] not null default '{}',
  add column versie integer not null default 1,
  add column route_toelichting text,
  add column initiatief text not null default 'gezin' check (initiatief in ('gezin', 'organisatie', 'onbekend')),
  add column duiding text,
  add column duiding_eens text not null default 'niet-gevraagd' check (duiding_eens in ('eens', 'oneens', 'niet-gevraagd')),
  add column behoeften jsonb not null default '[]',
  add column taal text,
  add column tolk text not null default 'niet-gevraagd' check (tolk in ('ja', 'nee', 'niet-gevraagd')),
  add column geweld_genoemd text not null default 'niet-gevraagd' check (geweld_genoemd in ('ja', 'nee', 'niet-gevraagd')),
  add column veilig_contact jsonb,
  add column keren_verteld integer check (keren_verteld >= 0),
  add column eerdere_loketten text[] not null default '{}',
  add column clientondersteuner text not null default 'niet-aangeboden' check (clientondersteuner in ('aanvaard', 'bedankt', 'later', 'niet-aangeboden')),
  add column vertrouwenspersoon text not null default 'niet-aangeboden' check (vertrouwenspersoon in ('aanvaard', 'bedankt', 'later', 'niet-aangeboden')),
  add column gezocht text not null default 'onbekend' check (gezocht in ('bsn', 'naam', 'kon-niet', 'onbekend')),
  add column ander_kind text,
  add column urgentie_gronden text[] not null default '{}',
  add column urgentie_door text,
  add column urgentie_op timestamptz,
  add column gesprek_gepland_op date,
  add column gezin_wil_besluit boolean not null default false,
  add column afwijzing jsonb,
  add column zonder_behoefte_reden text,
  add column elders jsonb,
  add column hulp_team_op date,
  -- A child's own question in confidence, or violence: not shown in the family's thread.
  add column alleen_team boolean not null default false;
-- Who may see it follows the dossier that was first in the question; all of the family's case have their own row of rights.
create index aanmelding_zaak on aanmelding (regio, zaak_id);
create index aanmelding_open on aanmelding (regio, ontvangen_op) where uitkomst is null;
grant update (versie, duiding, duiding_eens, behoeften, taal, tolk, geweld_genoemd, veilig_contact, clientondersteuner, vertrouwenspersoon,
  urgentie_gronden, urgentie_door, urgentie_op, gesprek_gepland_op, gezin_wil_besluit, afwijzing, zonder_behoefte_reden, elders, hulp_team_op)
  on aanmelding to draad_app;

-- A signal from school, GP, police or another: what happened and what was said stays as it was received.
create table signaal (
  regio smallint not null,
  id uuid not null,
  zaak_id uuid not null,
  dossier_id uuid not null,
  team_id uuid not null,
  stand text not null check (stand in ('bezorgd', 'aangesloten')),
  route text not null,
  van_naam text not null,
  gebeurd_op date,
  ontvangen_op date not null,
  feiten text not null,
  mening text,
  gezin_weet text not null check (gezin_weet in ('ja', 'nee', 'niet-gevraagd')),
  gezin_weet_reden text,
  eerder_geprobeerd text,
  urgentie text not null check (urgentie in ('acuut', 'spoed', 'gewoon', 'onbekend')),
  geweld_genoemd text not null check (geweld_genoemd in ('ja', 'nee', 'niet-gevraagd')),
  vastgelegd_door uuid not null,
  vastgelegd_naam text not null,
  aangesloten_op timestamptz,
  aangesloten_door text,
  primary key (regio, id)
);
create index signaal_dossier on signaal (regio, dossier_id);
create index signaal_bezorgd on signaal (regio, team_id) where stand = 'bezorgd';
call beveilig('signaal', 'aanmelding');
revoke update on signaal from draad_app;
grant update (stand, aangesloten_op, aangesloten_door, urgentie) on signaal to draad_app;

-- Where a signal for a dossier that is not the asker's must be brought: ids of the case and its team, nothing about the child.
create function bezorgadres(d uuid) returns table (zaak_id uuid, team_id uuid, team text, telefoon text, regisseur text)
  language sql stable security definer set search_path = public, pg_temp as
  $$ select z.id, z.team_id, p.naam, p.telefoon, (select r.naam from regisseur r where r.regio = z.regio and r.zaak_id = z.id and r.tot is null)
     from dossier k join gezinszaak z on z.regio = k.regio and z.id = k.zaak_id
     join partij p on p.regio = z.regio and p.id = z.team_id
     where k.regio = mijn_regio() and k.id = d and mijn_doel() is not null $$;

-- Whoever takes in questions may put a signal in another team's letter box; reading it back is not part of that.
create policy bezorgen on signaal for insert with check (regio = (select mijn_regio()) and stand = 'bezorgd'
  and vastgelegd_door = (select mijn_id()) and cardinality((select mijn_rollen_voor('aanmelding', true))) > 0
  and (zaak_id, team_id) = (select b.zaak_id, b.team_id from bezorgadres(dossier_id) b));

-- What lies in the team's letter box, for everybody of the team: that there is something, since when and who has the case.
create function signalen_van_team() returns table (id uuid, dossier_id uuid, nummer text, route text, urgentie text, ontvangen_op date, regisseur text)
  language sql stable security definer set search_path = public, pg_temp as
  $$ select s.id, s.dossier_id, k.nummer, s.route, s.urgentie, s.ontvangen_op,
       (select r.naam from regisseur r where r.regio = s.regio and r.zaak_id = s.zaak_id and r.tot is null)
     from signaal s join dossier k on k.regio = s.regio and k.id = s.dossier_id
     where s.regio = mijn_regio() and s.stand = 'bezorgd' and s.team_id = any(mijn_houders())
       and cardinality(mijn_rollen_voor('aanmelding', false)) > 0
     order by s.ontvangen_op limit 500 $$;

-- Is this child known already? Compared here, so that no name or date of another's case leaves the database.
create function kale_voornaam(v text) returns text language sql immutable parallel safe as
  $$ select regexp_replace(normalize(lower(split_part(trim(v), ' ', 1)), NFD), '[^a-z]', '', 'g') $$;
create function dossier_van_kind(k uuid, z uuid) returns uuid
  language sql stable security definer set search_path = public, pg_temp as
  $$ select d.id from dossier d where d.regio = mijn_regio() and d.kind_id = k and d.zaak_id = z and mijn_doel() is not null $$;
create function kind_bekend(h bytea, naam text, voornaam text, geboren text)
  returns table (persoon_id uuid, zaak_id uuid, dossier_id uuid, gesloten boolean, op_bsn boolean)
  language sql stable security definer set search_path = public, pg_temp as
  $$ select p.id, k.zaak_id, k.id, k.gesloten_op is not null or coalesce(c.nu_toestand = 'afgesloten', false), h is not null and p.bsn_hash = h
     from persoon p left join dossier k on k.regio = p.regio and k.kind_id = p.id
     left join draadkop c on c.regio = k.regio and c.dossier_id = k.id
     where p.regio = mijn_regio() and mijn_doel() is not null
       and (p.bsn_hash = h
         or (geboren is not null and p.geboortedatum = geboren and p.zoeknaam = naam and k.id is not null
             and kale_voornaam(p.voornamen) = kale_voornaam(voornaam)))
     limit 50 $$;
revoke execute on function kale_voornaam(text), dossier_van_kind(uuid, uuid), kind_bekend(bytea, text, text, text), signalen_van_team(), bezorgadres(uuid) from public;
