import { isWerkdag, plusDagen, termijnenwet } from '@draad/stelsel'
import type { Rng } from '@draad/proef'
import type { Command } from '../../kern/command/declare.ts'
import { voerUit, type Omgeving } from '../../kern/command/uitvoeren.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import type { ZetKlok } from '../../kern/time/klok.ts'
import { termijnGepasseerd } from '../../keten/draad/commands.ts'
import { termijnbewaker } from '../diensten.ts'
import type { DemoGezin, DemoKind } from './gezin.ts'
import { kring, type AanbiederSleutel, type MensSleutel, type Regio } from './regio.ts'

/** Owner's connection: sees what row security hides, for looking up ids only. */
export interface Beheer {
  query<R>(tekst: string, waarden: unknown[]): Promise<{ rows: R[] }>
}

export interface Toegewezen {
  readonly id: string
  versie: number
  readonly aanbieder: AanbiederSleutel
  readonly van: string
}

/** What has come of a family so far; chapters read it and add to it. */
export interface Stand {
  zaakId: string
  dossierId: string
  dossiers: readonly string[]
  aanmeldingId: string
  aanmeldingVersie: number
  gesprekId: string | null
  stemId: string | null
  /** The child does not want its parents to read its words. */
  stemGeheim: boolean
  planId: string
  planVersie: number
  doelen: readonly string[]
  besluitId: string
  besluitVersie: number
  voorzieningen: readonly {
    id: string
    product: string
    volume: number
    eenheid: string
    frequentie: string
    van: string
    totEnMet: string | null
  }[]
  toewijzingen: Toegewezen[]
  leveringen: string[]
  overdrachtId: string
  signaalId: string
  eigenKrachtId: string
  crisisId: string | null
  overbruggingId: string
  feiten: string[]
}

export interface Mens {
  readonly id: string
  readonly naam: string
  readonly plaats: string
  readonly dossierId: string | null
}

/** One family's history while it is being made: its clock, its people, its words and what came of it. */
export interface Verhaal {
  readonly o: Omgeving
  readonly klok: ZetKlok
  readonly beheer: Beheer
  readonly regio: Regio
  readonly gezin: DemoGezin
  readonly r: Rng
  readonly vandaag: string
  /** Last working day up to today: nothing of an office happens after it. */
  readonly grens: string
  readonly werker: Actor
  readonly wie: Readonly<Record<'collega' | 'gedrag' | 'beslisser' | 'anderTeam', Actor>>
  /** Calendar date of the story's clock. */
  nu: string
  mensen: readonly Mens[]
  readonly stand: Stand
}

/** A piece of a family's history. The clock stands on its day already. */
export type Hoofdstuk = (v: Verhaal) => Promise<void>

const LEEG: Stand = {
  zaakId: '',
  dossierId: '',
  dossiers: [],
  aanmeldingId: '',
  aanmeldingVersie: 1,
  gesprekId: null,
  stemId: null,
  stemGeheim: false,
  planId: '',
  planVersie: 1,
  doelen: [],
  besluitId: '',
  besluitVersie: 1,
  voorzieningen: [],
  toewijzingen: [],
  leveringen: [],
  overdrachtId: '',
  signaalId: '',
  eigenKrachtId: '',
  crisisId: null,
  overbruggingId: '',
  feiten: [],
}

export function beginVerhaal(
  b: Pick<Verhaal, 'o' | 'klok' | 'beheer' | 'regio' | 'gezin' | 'r' | 'vandaag'> & { werker: MensSleutel },
): Verhaal {
  const om = kring(b.werker)
  const { mens } = b.regio
  return {
    ...b,
    werker: mens[b.werker],
    wie: { collega: mens[om.collega], gedrag: mens[om.gedrag], beslisser: mens[om.beslisser], anderTeam: mens[om.anderTeam] },
    grens: werkdagTot(b.vandaag),
    nu: '',
    mensen: [],
    stand: { ...LEEG, toewijzingen: [], leveringen: [], feiten: [] },
  }
}

/** The last working day on or before a date. */
export function werkdagTot(op: string): string {
  let d = op
  while (!isWerkdag(d, termijnenwet)) d = plusDagen(d, -1)
  return d
}

/** The first working day on or after a date. */
export function werkdagVanaf(op: string): string {
  let d = op
  while (!isWerkdag(d, termijnenwet)) d = plusDagen(d, 1)
  return d
}

/** Runs a command of the family's story; each takes a few minutes of its day. */
export function doe<I, U>(v: Verhaal, c: Command<string, I, U>, input: NoInfer<I>, wie: Actor = v.werker): Promise<U> {
  v.klok.verstrijk(4 * 60_000)
  return voerUit(v.o, c, input, wie)
}

/** Records the terms that pass before `tot`, each on the day after its last. */
async function bewaakTot(v: Verhaal, tot: string): Promise<void> {
  if (!v.stand.zaakId) return
  const { rows } = await v.beheer.query<{ id: string; dossier_id: string; dag: string }>(
    `select id, dossier_id, to_char(laatste_dag + 1, 'YYYY-MM-DD') as dag from termijn
     where zaak_id = $1 and stand = 'loopt' and gepasseerd_op is null and laatste_dag < $2::date order by laatste_dag, id`,
    [v.stand.zaakId, tot],
  )
  for (const t of rows) {
    if (t.dag > v.nu) zet(v, t.dag, '06:00:00')
    await doe(v, termijnGepasseerd, { dossierId: t.dossier_id, termijnId: t.id }, termijnbewaker(v.regio.nummer))
  }
}

function zet(v: Verhaal, dag: string, tijd: string): void {
  v.klok.zet(dag, tijd)
  v.nu = dag
}

const UREN = ['08:40:00', '09:15:00', '10:05:00', '11:20:00', '13:10:00', '14:25:00', '15:30:00'] as const

/** Moves the family's clock to a working day near `op`, never back and never beyond today. */
export async function naar(v: Verhaal, op: string): Promise<void> {
  const gewenst = werkdagVanaf(op)
  const dag = gewenst > v.grens ? v.grens : gewenst
  if (v.nu !== '' && dag <= v.nu) return
  if (v.nu !== '') await bewaakTot(v, dag)
  if (dag > v.nu) zet(v, dag, v.r.kies(UREN))
}

/** The story has been told; what passes until today is recorded still. */
export async function sluitAf(v: Verhaal): Promise<void> {
  await bewaakTot(v, v.vandaag)
}

/** Asks the register who is who in this family: children by dossier, adults as they were entered. */
export async function leesMensen(v: Verhaal): Promise<void> {
  const { rows } = await v.beheer.query<Mens>(
    `select p.id, concat_ws(' ', p.voornamen, p.voorvoegsel, p.achternaam) as naam, z.plaats, d.id as "dossierId" from zaakpersoon z
     join persoon p on p.regio = z.regio and p.id = z.persoon_id left join dossier d on d.regio = z.regio and d.zaak_id = z.zaak_id and d.kind_id = p.id where z.zaak_id = $1`,
    [v.stand.zaakId],
  )
  v.mensen = rows
}

export const kind = (v: Verhaal): DemoKind => v.gezin.kinderen[0] as DemoKind
const heet = (p: { voornamen: string; voorvoegsel: string | null; achternaam: string }) =>
  [p.voornamen, p.voorvoegsel, p.achternaam].filter(Boolean).join(' ')
/** The children in the register, in the order of their dossiers. */
export const kinderen = (v: Verhaal): Mens[] => v.stand.dossiers.flatMap((d) => v.mensen.find((m) => m.dossierId === d) ?? [])
/** The adults in the register, in the order of the family. */
export const ouders = (v: Verhaal): Mens[] =>
  v.gezin.volwassenen.flatMap((o) => v.mensen.find((m) => m.dossierId === null && m.naam === heet(o)) ?? [])
export const eersteOuder = (v: Verhaal): Mens => ouders(v)[0] ?? { id: '', naam: 'ouder', plaats: 'ouder', dossierId: null }
/** Word for the first parent as said in a text. */
export const ouderwoord = (v: Verhaal): string => {
  const o = v.gezin.volwassenen[0]
  if (!o || o.plaats !== 'ouder') return o?.plaats ?? 'ouder'
  return o.geslacht === 'V' ? 'moeder' : o.geslacht === 'M' ? 'vader' : 'ouder'
}
/** Fills names into a sentence. */
export const zin = (v: Verhaal, s: string): string =>
  s
    .replaceAll('{kind}', kind(v).roepnaam)
    .replaceAll('{ouder}', ouderwoord(v))
    .replaceAll('{school}', v.gezin.school ?? 'de opvang')
    .replaceAll('{werker}', v.werker.naam)
