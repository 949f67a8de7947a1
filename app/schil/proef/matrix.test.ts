import { afterAll, beforeAll, expect, test } from 'vitest'
import { heeftDossier, magVolgensMatrix } from '../../kern/access/matrix.ts'
import type { Command, Query } from '../../kern/command/declare.ts'
import { voerUit, vraag } from '../../kern/command/uitvoeren.ts'
import { ROLLEN, type Actor, type Rol } from '../../kern/identity/actor.ts'
import { nieuwId } from '../../kern/id.ts'
import { Afwijzing } from '../../kern/outcome/uitkomst.ts'
import { legVast } from '../../keten/aanmelding/commands.ts'
import { maakWereld, type Wereld } from './wereld.ts'

let w: Wereld
let dossierId: string
beforeAll(async () => {
  w = await maakWereld()
  const uit = await w.doe(
    legVast,
    {
      route: 'gezin',
      aanmelderRol: 'vader',
      eigenWoorden: 'Wij komen er niet meer uit.',
      woordenVan: 'vader',
      urgentie: 'gewoon',
      urgentieReden: 'geen gevaar genoemd',
      kinderen: [{ voornamen: 'Eva', achternaam: 'Matrix', geslacht: 'V', geboortedatum: '2014-01-01' }],
    } as never,
    w.mensen.toegang,
  )
  dossierId = (uit as { dossiers: string[] }).dossiers[0] ?? ''
})
afterAll(() => w.sluit())

/** Somebody with one role, at one of two organisations, assigned to the dossier or not. */
async function iemand(rol: Rol, partij: 'team' | 'team2', toegewezen: boolean): Promise<Actor> {
  const soort =
    rol === 'ouder' || rol === 'jeugdige'
      ? 'persoon'
      : rol === 'berichtendienst' || rol === 'termijnbewaker' || rol === 'beheerder'
        ? 'dienst'
        : 'medewerker'
  const id = nieuwId()
  if (toegewezen) {
    const zaak = (await w.beheer.query('select zaak_id from dossier where id = $1', [dossierId])).rows[0].zaak_id
    await w.beheer.query(
      `insert into toegang (regio, id, zaak_id, dossier_id, houder_id, rol, grondslag, doel, van, verleend_door, verleend_op)
       values (99, $1, $2, $3, $4, $5, 'proef', 'proef', '2020-01-01', $4, now())`,
      [nieuwId(), zaak, dossierId, id, rol],
    )
  }
  return {
    id,
    soort,
    naam: `Proef ${rol}`,
    regio: 99,
    functies: [rol],
    taal: 'nl',
    partij: soort === 'medewerker' ? { id: w.partijen[partij], naam: partij, soort: 'lokaal-team' } : null,
  }
}

/** Tried with empty input: who may hears what is missing (or gets an answer), who may not is refused. */
async function wordtGeweigerd(d: Command | Query, actor: Actor): Promise<boolean> {
  const ruw = heeftDossier(d) ? { dossierId } : {}
  try {
    await (d.soort === 'query' ? vraag(w.o, d, ruw, actor) : voerUit(w.o, d, ruw, actor))
    return false
  } catch (e) {
    if (e instanceof Afwijzing) {
      // Rules may refuse too; the refusal of the matrix is known by what it names.
      const u = e.uitkomst
      return u.code === 'geweigerd' && (u.details as { wat?: string } | undefined)?.wat === d.naam
    }
    throw e
  }
}

test.each(ROLLEN)(
  'every command and query as %s, of both organisations, assigned or not, is let through exactly as published',
  async (rol) => {
    const afwijkingen: string[] = []
    for (const partij of ['team', 'team2'] as const)
      for (const toegewezen of [true, false]) {
        const actor = await iemand(rol, partij, toegewezen)
        for (const d of w.register.values()) {
          const mag = magVolgensMatrix(d, rol, toegewezen)
          if ((await wordtGeweigerd(d, actor)) === mag)
            afwijkingen.push(`${d.naam} als ${rol} (${partij}, ${toegewezen ? 'toegewezen' : 'niet'}): volgens de matrix ${mag}`)
        }
      }
    expect(afwijkingen).toEqual([])
  },
)

test('every table with personal data is empty without actor, organisation and purpose', async () => {
  const tabellen = (
    await w.beheer.query(
      "select tablename as t from pg_tables where schemaname = 'public' and tablename not in ('migratie', 'beleid', 'installatie')",
    )
  ).rows
  const app = await import('pg').then(({ default: pg }) => new pg.Client({ connectionString: w.appUrl }))
  await app.connect()
  for (const { t } of tabellen) {
    const rls = (await w.beheer.query('select relrowsecurity as aan from pg_class where relname = $1', [t])).rows[0].aan
    const lees = await app.query(`select count(*)::int as n from ${t}`).then(
      (r) => r.rows[0].n as number,
      () => 0,
    )
    expect({ t, lees }).toEqual({ t, lees: 0 })
    if (t !== 'sessie') expect({ t, rls }).toEqual({ t, rls: true })
  }
  await app.end()
})

test('the application cannot put row security aside, become another role or remove an entry', async () => {
  const { default: pg } = await import('pg')
  const app = new pg.Client({ connectionString: w.appUrl })
  await app.connect()
  for (const poging of [
    'set row_security = off; select * from gebeurtenis',
    'set role draad_eigenaar',
    'delete from gebeurtenis',
    "update gebeurtenis set soort = 'x'",
    'truncate logboek',
    'alter table persoon disable row level security',
    'drop policy lezen on persoon',
    'select * from sessie',
  ])
    await expect(app.query(poging), poging).rejects.toThrow()
  await app.end()
})

test('every declaration says who, why and what it tells', () => {
  for (const d of w.register.values()) {
    expect(d.invoer.may.length, d.naam).toBeGreaterThan(0)
    expect(d.invoer.purpose, d.naam).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(d.invoer.titel.nl && d.invoer.titel.en, d.naam).toBeTruthy()
    if (d.soort === 'command') expect(typeof d.invoer.chronicle, d.naam).toBe('function')
  }
})
