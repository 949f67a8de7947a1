import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Pool } from 'pg'
import { gezinnen, rng } from '@draad/proef'
import { plusDagen } from '@draad/stelsel'
import { datumVan, echteKlok, ZetKlok } from '../../kern/time/klok.ts'
import type { Omgeving } from '../../kern/command/uitvoeren.ts'
import { maakDb, maakPool, type Db } from '../../kern/db/verbinding.ts'
import { werkUitgaandAf } from '../../kern/outbox/uitgaand.ts'
import { uitvoerders } from '../../keten/toewijzing/dienst.ts'
import { metBeheer, type Database } from '../database.ts'
import { berichtendienst } from '../diensten.ts'
import type { Instellingen } from '../instellingen.ts'
import { ARCHETYPEN, type Archetype, type Stap } from './archetypen.ts'
import { pasAan } from './bijzonder.ts'
import { vertelDeclaraties } from './declaraties.ts'
import { vanSynthetisch, type DemoGezin } from './gezin.ts'
import { maakRegio, TEAMS, type MensSleutel, type Regio } from './regio.ts'
import { vertelStudie } from './studie.ts'
import { bijzondereGezinnen } from './uitgelicht.ts'
import { beginVerhaal, naar, sluitAf, type Beheer, type Stand } from './verhaal.ts'

const SLEUTEL = 'demo'
const SEED = 20_26
/** Families told at the same time. */
const TEGELIJK = 6
/** Roughly as many children as one worker carries. */
const VOL = 38

/** How the database runs during the fill: it can be done again, so it waits for no disk. */
const VULSTAND = { synchronous_commit: 'off', plan_cache_mode: 'force_generic_plan' } as const

/** One family with the story that is told of it. */
export interface Rol {
  readonly naam: string
  readonly gezin: DemoGezin
  readonly werker: MensSleutel
  readonly begin: string
  readonly stappen: readonly Stap[]
  readonly archetype: Archetype | null
}

const GEMEENTEN = [
  { code: '0363', naam: 'Veldermeer', regio: 'Rivierenduin', gewicht: 3 },
  { code: '9902', naam: 'Duinrade', regio: 'Rivierenduin', gewicht: 2 },
]

/** Who plays what: the same for the same number, seed and day. The first of every story is Meryem's, as far as her desk is not full. */
export function rolverdeling(jeugdigen: number, vandaag: string, seed = SEED): Rol[] {
  const r = rng(seed).split('demo')
  const rollen: Rol[] = bijzondereGezinnen(vandaag)
  let kinderen = rollen.reduce((n, x) => n + x.gezin.kinderen.length, 0)
  let bijMeryem = rollen.filter((x) => x.werker === 'meryem').reduce((n, x) => n + x.gezin.kinderen.length, 0)
  const bezet = new Set(rollen.flatMap((x) => [...x.gezin.kinderen, ...x.gezin.volwassenen].flatMap((m) => m.bsn ?? [])))
  const gewichten = ARCHETYPEN.map((a) => a.gewicht)
  const anderen: MensSleutel[] = [...TEAMS.noord.filter((m) => m !== 'meryem'), ...TEAMS.zuid]
  let n = 0
  for (const ruw of gezinnen({ jeugdigen: jeugdigen * 4 + 400, seed, peildatum: vandaag, gemeenten: GEMEENTEN })) {
    const basis = vanSynthetisch(ruw)
    if (!basis || [...basis.kinderen, ...basis.volwassenen].some((x) => x.bsn !== null && bezet.has(x.bsn))) continue
    const eerste = n < ARCHETYPEN.length
    if (!eerste && kinderen >= jeugdigen) break
    // The first of each story has one child or two, so that one desk can hold them all.
    if (eerste && basis.kinderen.length > (n % 5 === 0 ? 2 : 1)) continue
    const archetype = ARCHETYPEN[eerste ? n : r.gewogen(gewichten)]
    if (!archetype) continue
    if ((basis.kinderen[0]?.leeftijd ?? 0) < (archetype.vanaf ?? 0)) continue
    const gezin = pasAan(basis, archetype.bijzonder ?? null, vandaag)
    const begin = plusDagen(vandaag, -archetype.sinds - r.int(archetype.speling + 1))
    if (gezin.kinderen.some((k) => k.geboortedatum !== null && k.geboortedatum > plusDagen(begin, -14))) continue
    const werker = eerste && bijMeryem + gezin.kinderen.length <= VOL ? 'meryem' : r.kies(anderen)
    if (werker === 'meryem') bijMeryem += gezin.kinderen.length
    kinderen += gezin.kinderen.length
    rollen.push({ naam: archetype.naam, gezin, werker, archetype, stappen: archetype.stappen, begin })
    n++
  }
  return rollen.toSorted((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : 0))
}

/** Tells one family's story, from its first question to today. */
export async function vertel(o: Omgeving, beheer: Beheer, regio: Regio, rol: Rol, vandaag: string): Promise<Stand> {
  const klok = new ZetKlok(rol.begin, '08:00:00')
  const v = beginVerhaal({
    o: { db: o.db, klok },
    klok,
    beheer,
    regio,
    gezin: rol.gezin,
    r: rng(SEED).split(rol.gezin.sleutel),
    vandaag,
    werker: rol.werker,
  })
  for (const [dag, ...hoofdstukken] of rol.stappen) {
    const op = dag < 0 ? plusDagen(vandaag, dag) : plusDagen(rol.begin, dag)
    // A long story is told as far as it has come.
    if (op > vandaag) continue
    // Counted back from today it may fall among, or just after, what was told already: then it is left out.
    if (dag < 0 && op < plusDagen(v.nu, 20) && dag < -8) continue
    await naar(v, op)
    for (const h of hoofdstukken) await h(v)
  }
  await sluitAf(v)
  return v.stand
}

/** Tells all stories, a few at a time; an error names its family and story. */
export async function vertelAlles(
  o: Omgeving,
  beheer: Beheer,
  nummer: number,
  rollen: readonly Rol[],
  vandaag: string,
  zeg: (stap: string) => void = () => {},
): Promise<ReadonlyMap<Rol, Stand>> {
  const regio = await maakRegio({ db: o.db, klok: new ZetKlok(plusDagen(vandaag, -500)) }, nummer)
  const rij = rollen.values()
  const verteld = new Map<Rol, Stand>()
  const loper = async () => {
    for (const rol of rij) {
      const stand = await vertel(o, beheer, regio, rol, vandaag).catch((fout: unknown) => {
        throw new Error(`demo: "${rol.naam}" (${rol.gezin.sleutel}) could not be told: ${uitleg(fout)}`, { cause: fout })
      })
      verteld.set(rol, stand)
      if (verteld.size % 50 === 0) zeg(`demo region: ${verteld.size} of ${rollen.length} families`)
    }
  }
  await Promise.all(Array.from({ length: TEGELIJK }, loper))
  return verteld
}

function uitleg(fout: unknown): string {
  const u = (fout as { uitkomst?: { velden?: { pad: string; tekst: { nl: string } }[] } }).uitkomst
  return `${String(fout)} ${(u?.velden ?? []).map((f) => `${f.pad}: ${f.tekst.nl}`).join('; ')}`
}

/** Fills an empty database with the demo region; what a killed fill left half done is done again from the start. */
export async function vulDemo(_o: Omgeving, database: Database, inst: Instellingen, zeg: (stap: string) => void): Promise<void> {
  const stand = await metBeheer(
    database.eigenaarUrl,
    async (c) =>
      (await c.query<{ waarde: string }>('select waarde from installatie where sleutel = $1', [SLEUTEL])).rows[0]?.waarde ?? null,
  )
  if (stand === 'klaar') return
  const begin = performance.now()
  const pool = new Pool({ connectionString: database.eigenaarUrl, max: TEGELIJK })
  let db: Db | null = null
  try {
    await voorbereiden(pool, stand !== null, database.eigen)
    // Connections of its own: those of the running application must not keep the settings of the fill.
    db = maakDb(maakPool(database.appUrl, TEGELIJK))
    const vandaag = datumVan(echteKlok.nu())
    const rollen = rolverdeling(inst.demoJeugdigen, vandaag)
    await vertelAlles({ db, klok: echteKlok }, pool as Beheer, inst.regio, rollen, vandaag, zeg)
    await verzendOud(db, pool as Beheer, inst)
    await vertelDeclaraties(db, inst.regio, vandaag)
    await vertelStudie(db, vandaag)
    // One file that is no message, so that a refused one can be seen; the service finds it when it starts.
    writeFileSync(join(inst.postbus.in, 'JW305_beschadigd.xml'), '<?xml version="1.0" encoding="UTF-8"?>\r\n<jw305:Bericht><jw305:Header>')
    await pool.query(
      `insert into installatie (sleutel, waarde) values ($1, 'klaar') on conflict (sleutel) do update set waarde = 'klaar', op = now()`,
      [SLEUTEL],
    )
  } finally {
    await db?.destroy()
    for (const i of Object.keys(VULSTAND)) await pool.query(`alter role draad_app reset ${i}`).catch(() => {})
    await pool.query('analyze').catch(() => {})
    await pool.end()
  }
  zeg(`demo region filled in ${((performance.now() - begin) / 1000).toFixed(1)} s`)
}

/**
 * Messages of the past. Those of the sample child are written as on their day, and wait for an answer; those of the last
 * two weeks the running service writes; older ones count as sent, so that the outbox is not flooded with history.
 */
export async function verzendOud(db: Db, beheer: Beheer, inst: Pick<Instellingen, 'regio' | 'postbus'>): Promise<void> {
  await beheer.query(
    `update uitgaand u set klaar_op = gemaakt_op where soort = 'jw301' and klaar_op is null and gemaakt_op < now() - interval '14 days'
     and not exists (select 1 from toewijzing t where t.id::text = u.verwijzing->>'toewijzingId' and t.nummer in (300201, 300202))`,
    [],
  )
  const { rows } = await beheer.query<{ op: string }>(
    `select to_char(max(gemaakt_op at time zone 'Europe/Amsterdam'), 'YYYY-MM-DD') as op from uitgaand where soort = 'jw301' and klaar_op is null and gemaakt_op < now() - interval '14 days'`,
    [],
  )
  const op = rows[0]?.op
  if (!op) return
  const klok = new ZetKlok(op, '17:00:00')
  while ((await werkUitgaandAf({ db, klok }, berichtendienst(inst.regio), uitvoerders(inst.postbus))) > 0) klok.verstrijk(60_000)
}

/** Empties what a killed fill left, and lets the fill commit without waiting for the disk: it can be done again. */
async function voorbereiden(pool: Pool, half: boolean, eigen: boolean): Promise<void> {
  if (half) {
    const { rows } = await pool.query<{ naam: string }>(
      `select quote_ident(tablename) as naam from pg_tables where schemaname = 'public' and tablename in (select table_name from information_schema.columns where table_schema = 'public' and column_name = 'regio')`,
    )
    if (rows.length > 0) await pool.query(`truncate ${rows.map((r) => r.naam).join(', ')} cascade`)
  }
  await pool.query(`insert into installatie (sleutel, waarde) values ($1, 'bezig') on conflict do nothing`, [SLEUTEL])
  // Thousands of times the same few hundred statements: planning each anew would take longer than running it.
  if (eigen) for (const [i, w] of Object.entries(VULSTAND)) await pool.query(`alter role draad_app set ${i} = ${w}`)
}
