import { sql } from 'kysely'
import type { Command, Query } from '../../kern/command/declare.ts'
import type { Register } from '../../kern/command/register.ts'
import { voerUit, vraag, type Omgeving } from '../../kern/command/uitvoeren.ts'
import type { Db } from '../../kern/db/verbinding.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import { Afwijzing } from '../../kern/outcome/uitkomst.ts'
import { datumVan, ZetKlok } from '../../kern/time/klok.ts'
import { termijnGepasseerd } from '../../keten/draad/commands.ts'
import { beheerder, berichtendienst, termijnbewaker } from '../diensten.ts'
import { vul, type Regel } from './opdrachten.ts'

/** Owner's connection: sees what row security hides, for looking up ids only. */
export interface Beheer {
  query<R>(tekst: string, waarden: unknown[]): Promise<{ rows: R[] }>
}

/** Lines of one family (or of the region itself), in the order in which they happen. */
export interface Deel {
  readonly sleutel: string
  /** What it is called when something in it goes wrong. */
  readonly naam: string
  readonly regels: readonly Regel[]
}

export interface Speelveld {
  readonly db: Db
  readonly beheer: Beheer
  readonly regio: number
  readonly register: Register
}

type Antwoorden = Map<string, unknown>

/** Name of the part that makes organisations and staff; what it answers is known to every family. */
export const REGIO = 'regio'

/** Parts told at the same time. */
const TEGELIJK = 6

const DIENSTEN = { beheerder, berichtendienst, termijnbewaker } as const

/**
 * Runs a stream of commands: the region's part first, then the families, a few at a time. Every command is run as in real
 * life, by who says so and with the clock on its moment.
 *
 * @param klaar told of each family with what its lines answered
 * @throws Error naming the part, the line and the field when a line is refused
 */
export async function speelAf(
  veld: Speelveld,
  delen: AsyncIterable<Deel> | Iterable<Deel>,
  klaar: (deel: Deel, antwoord: (naam: string) => unknown) => void = () => {},
): Promise<void> {
  const mensen = new Map<string, Promise<Actor>>()
  const algemeen: Antwoorden = new Map()
  const rij = Symbol.asyncIterator in delen ? delen[Symbol.asyncIterator]() : delen[Symbol.iterator]()
  // Iterators are asked one at a time: a file is read by whoever is free.
  let slot: Promise<unknown> = Promise.resolve()
  const volgende = (): Promise<IteratorResult<Deel>> => {
    const beurt = slot.then(() => rij.next())
    slot = beurt.catch(() => {})
    return beurt
  }
  const speel = async (d: Deel) => {
    const eigen: Antwoorden = d.sleutel === REGIO ? algemeen : new Map()
    const zoek = (naam: string) => opzoeken(naam, eigen, algemeen)
    await speelDeel({ ...veld, mensen, eigen, zoek }, d)
    if (d.sleutel !== REGIO) klaar(d, zoek)
  }
  // What went wrong in one family stops the others after the one they are at.
  let mis = false
  const loper = async () => {
    try {
      for (let d = await volgende(); !d.done && !mis; d = await volgende()) await speel(d.value)
    } catch (e) {
      mis = true
      throw e
    }
  }
  // The organisations come first: every family refers to them.
  const eerste = await volgende()
  if (eerste.done) return
  await speel(eerste.value)
  await allemaal(Array.from({ length: TEGELIJK }, loper))
}

/** Waits for all, also when one went wrong: nobody may still be busy when the database is let go. Throws the first fault. */
export async function allemaal(werk: readonly Promise<unknown>[]): Promise<void> {
  for (const r of await Promise.allSettled(werk)) if (r.status === 'rejected') throw r.reason
}

interface Zetel extends Speelveld {
  readonly mensen: Map<string, Promise<Actor>>
  readonly eigen: Antwoorden
  readonly zoek: (naam: string) => unknown
}

/** Follows `naam.veld.0`; names may hold dots themselves (`partij.linde`), so the longest that is known counts. */
function opzoeken(naam: string, eigen: Antwoorden, algemeen: Antwoorden): unknown {
  const stukken = naam.split('.')
  for (let n = stukken.length; n > 0; n--) {
    const hoofd = stukken.slice(0, n).join('.')
    const bron = eigen.has(hoofd) ? eigen : algemeen.has(hoofd) ? algemeen : null
    if (bron === null) continue
    return stukken.slice(n).reduce<unknown>((w, s) => (w as Record<string, unknown> | null | undefined)?.[s], bron.get(hoofd)) ?? null
  }
  throw new Error(`refers to ${naam}, which no line before it answered`)
}

async function speelDeel(z: Zetel, d: Deel): Promise<void> {
  const klok = new ZetKlok('2000-01-01')
  for (const [i, r] of d.regels.entries()) {
    try {
      await speelRegel(z, { db: z.db, klok }, klok, r)
    } catch (e) {
      const wat = 'opdracht' in r ? r.opdracht : (Object.keys(r).find((k) => k !== 'gezin' && k !== 'op') ?? '')
      throw new Error(`"${d.naam}" (${d.sleutel}), line ${i + 1} of it, ${wat} at ${r.op}: ${uitleg(e)}`, { cause: e })
    }
  }
}

async function speelRegel(z: Zetel, o: Omgeving, klok: ZetKlok, r: Regel): Promise<void> {
  if ('termijnen' in r) return termijnenTot(z, o, klok, String(z.zoek(r.termijnen.$)), datumVan(Date.parse(r.op)))
  klok.zetMoment(Date.parse(r.op))
  if ('inlog' in r) {
    await z.beheer.query('update persoon set sub = $2 where regio = $3 and id = $1', [z.zoek(r.persoon.$), r.inlog, z.regio])
  } else if ('termijn' in r) {
    const { rows } = await z.beheer.query<{ id: string }>(
      `select id from termijn where regio = $3 and dossier_id = $1 and regel = $2 and stand = 'loopt' limit 1`,
      [z.zoek(r.dossier.$), r.termijn, z.regio],
    )
    z.eigen.set(r.als, rows[0]?.id ?? null)
  } else if ('geweigerd' in r) {
    await probeer(o, declaratie<Query>(z, r.geweigerd, 'query'), vul(r.invoer, z.zoek), await wieIs(z, r.wie))
  } else {
    if (r.mits && z.zoek(r.mits.$) === null) return
    const uit = await voerUit(o, declaratie<Command>(z, r.opdracht, 'command'), vul(r.invoer, z.zoek), await wieIs(z, r.wie))
    if (r.als !== undefined) z.eigen.set(r.als, uit)
  }
}

async function probeer(o: Omgeving, q: Query, invoer: unknown, wie: Actor): Promise<void> {
  try {
    await vraag(o, q, invoer, wie)
  } catch (e) {
    if (e instanceof Afwijzing) return
    throw e
  }
  throw new Error(`${wie.naam} could read this, and should have been refused`)
}

/** Records the terms that pass before `tot`, each on the day after its last. */
async function termijnenTot(z: Zetel, o: Omgeving, klok: ZetKlok, dossierId: string, tot: string): Promise<void> {
  const { rows } = await z.beheer.query<{ id: string; dossier_id: string; dag: string }>(
    `select t.id, t.dossier_id, to_char(t.laatste_dag + 1, 'YYYY-MM-DD') as dag from termijn t
     join dossier d on d.regio = t.regio and d.zaak_id = t.zaak_id
     join dossier van on van.regio = t.regio and van.id = t.dossier_id join persoon p on p.regio = t.regio and p.id = van.kind_id
     where d.regio = $3 and d.id = $1 and t.stand = 'loopt' and t.gepasseerd_op is null and t.laatste_dag < $2::date
     order by t.laatste_dag, t.regel, p.geboortedatum, p.voornamen, t.id`,
    [dossierId, tot, z.regio],
  )
  for (const t of rows) {
    if (t.dag > datumVan(klok.nu())) klok.zet(t.dag, '06:00:00')
    klok.verstrijk(4 * 60_000)
    await voerUit(o, termijnGepasseerd, { dossierId: t.dossier_id, termijnId: t.id }, termijnbewaker(z.regio))
  }
}

function declaratie<D extends Command | Query>(z: Zetel, naam: string, soort: D['soort']): D {
  const d = z.register.get(naam)
  if (d?.soort !== soort) throw new Error(`no ${soort} is named ${naam}; see docs/kamers.md for those there are`)
  return d as D
}

function wieIs(z: Zetel, wie: string): Promise<Actor> {
  const dienst = DIENSTEN[wie as keyof typeof DIENSTEN] as (typeof DIENSTEN)[keyof typeof DIENSTEN] | undefined
  if (dienst) return Promise.resolve(dienst(z.regio))
  const al = z.mensen.get(wie) ?? actor(z.db, wie)
  z.mensen.set(wie, al)
  return al
}

/** Who logs in under a name. */
export async function actor(db: Db, sub: string): Promise<Actor> {
  const a = (await sql<{ a: Actor | null }>`select actor_van_sub(${sub}) as a`.execute(db)).rows[0]?.a
  if (!a) throw new Error(`nobody logs in as ${sub}`)
  return a
}

function uitleg(fout: unknown): string {
  const u = (fout as { uitkomst?: { velden?: { pad: string; tekst: { nl: string } }[] } }).uitkomst
  return `${fout instanceof Error ? fout.message : String(fout)} ${(u?.velden ?? []).map((f) => `${f.pad}: ${f.tekst.nl}`).join('; ')}`.trim()
}
