import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Pool } from 'pg'
import { gezinnen, rng } from '@draad/proef'
import { plusDagen } from '@draad/stelsel'
import { datumVan, echteKlok, ZetKlok } from '../../kern/time/klok.ts'
import type { Register } from '../../kern/command/register.ts'
import { maakDb, maakPool, type Db } from '../../kern/db/verbinding.ts'
import { werkUitgaandAf } from '../../kern/outbox/uitgaand.ts'
import { uitvoerders } from '../../keten/toewijzing/dienst.ts'
import { metBeheer, type Database } from '../database.ts'
import { berichtendienst } from '../diensten.ts'
import type { Instellingen } from '../instellingen.ts'
import { ARCHETYPEN, type Archetype, type Stap } from './archetypen.ts'
import { pasAan } from './bijzonder.ts'
import { vertelBerichten } from './berichten.ts'
import { vertelDeclaraties } from './declaraties.ts'
import { vertelLeveringen } from './leveringen.ts'
import { vanSynthetisch, type DemoGezin } from './gezin.ts'
import { schrijfRegio, TEAMS, type MensSleutel } from './regio.ts'
import { REGIO, speelAf, type Beheer, type Deel } from './speel.ts'
import { vertelStudie } from './studie.ts'
import { bijzondereGezinnen } from './uitgelicht.ts'
import { beginVerhaal, naar, sluitAf } from './verhaal.ts'
import { vertelVerzoeken } from './verzoeken.ts'

const SLEUTEL = 'demo'
const SEED = 20_26
/** Connections of the fill. */
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
  { code: '0363', naam: 'Veldermeer', regio: 'Rivierenduin', gewicht: 3, eenouder: 0.16 },
  { code: '9902', naam: 'Duinrade', regio: 'Rivierenduin', gewicht: 2, eenouder: 0.16 },
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

/** Writes one family's story, from its first question to today: commands, each with who gives it and when. */
export async function schrijf(rol: Rol, vandaag: string, seed = SEED): Promise<Deel> {
  const klok = new ZetKlok(rol.begin, '08:00:00')
  const v = beginVerhaal({ klok, gezin: rol.gezin, r: rng(seed).split(rol.gezin.sleutel), vandaag, werker: rol.werker })
  for (const [dag, ...hoofdstukken] of rol.stappen) {
    const op = dag < 0 ? plusDagen(vandaag, dag) : plusDagen(rol.begin, dag)
    // A long story is told as far as it has come.
    if (op > vandaag) continue
    // Counted back from today it may fall among, or just after, what was told already: then it is left out.
    if (dag < 0 && op < plusDagen(v.nu, 20) && dag < -8) continue
    naar(v, op)
    for (const h of hoofdstukken) await h(v)
  }
  sluitAf(v)
  return { sleutel: rol.gezin.sleutel, naam: rol.naam, regels: v.regels }
}

/** The whole history as a stream: the organisations first, then family after family. */
export async function* schrijfAlles(rollen: readonly Rol[], vandaag: string, seed = SEED): AsyncGenerator<Deel> {
  yield { sleutel: REGIO, naam: 'organisations', regels: schrijfRegio(plusDagen(vandaag, -500)) }
  for (const rol of rollen) yield schrijf(rol, vandaag, seed)
}

/** What the demo region is filled with: a history, and the day on which it ends. */
export interface Vulling {
  readonly vandaag: string
  readonly delen: AsyncIterable<Deel>
}

/** The demo's own history up to today. */
export function eigenVulling(jeugdigen: number): Vulling {
  const vandaag = datumVan(echteKlok.nu())
  return { vandaag, delen: schrijfAlles(rolverdeling(jeugdigen, vandaag), vandaag) }
}

/**
 * Fills an empty database with a history; what a killed fill left half done is done again from the start.
 *
 * @returns families told; null when the region was filled already
 */
export async function vulDemo(
  register: Register,
  database: Database,
  inst: Instellingen,
  zeg: (stap: string) => void,
  vulling: () => Vulling = () => eigenVulling(inst.demoJeugdigen),
): Promise<number | null> {
  const stand = await metBeheer(
    database.eigenaarUrl,
    async (c) =>
      (await c.query<{ waarde: string }>('select waarde from installatie where sleutel = $1', [SLEUTEL])).rows[0]?.waarde ?? null,
  )
  if (stand === 'klaar') return null
  const begin = performance.now()
  const pool = new Pool({ connectionString: database.eigenaarUrl, max: TEGELIJK })
  // Without a listener an idle connection that is cut would end the process, and hide what went wrong.
  pool.on('error', () => {})
  let db: Db | null = null
  let gezinnenVerteld = 0
  try {
    await voorbereiden(pool, stand !== null, database.eigen)
    // Connections of its own: those of the running application must not keep the settings of the fill.
    db = maakDb(maakPool(database.appUrl, TEGELIJK))
    const { vandaag, delen } = vulling()
    await speelAf({ db, beheer: pool as Beheer, regio: inst.regio, register }, delen, () => {
      if (++gezinnenVerteld % 50 === 0) zeg(`demo region: ${gezinnenVerteld} families`)
    })
    await verzendOud(db, pool as Beheer, inst)
    await vertelBerichten({ db, beheer: pool as Beheer, regio: inst.regio, vandaag })
    await vertelDeclaraties(db, inst.regio, vandaag)
    await vertelVerzoeken(db, pool as Beheer, inst.regio, vandaag)
    await vertelStudie(db, vandaag)
    await vertelLeveringen(db, vandaag)
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
  return gezinnenVerteld
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
