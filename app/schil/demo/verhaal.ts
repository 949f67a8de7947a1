import { isWerkdag, plusDagen, termijnenwet } from '@draad/stelsel'
import type { Rng } from '@draad/proef'
import type { Command, Query } from '../../kern/command/declare.ts'
import { instant, momentVan, type ZetKlok } from '../../kern/time/klok.ts'
import type { Voorziening } from '../../keten/besluit/model.ts'
import type { DemoGezin, DemoKind } from './gezin.ts'
import { later, plat, verwijs, type Regel } from './opdrachten.ts'
import { kring, REGIO_VOORAF, type AanbiederSleutel, type MensSleutel, type Regio, type Speler } from './regio.ts'

export interface Toegewezen {
  readonly id: string
  versie: number
  readonly aanbieder: AanbiederSleutel
  readonly van: string
}

/** What has come of a family so far; chapters read it and add to it. */
export interface Stand {
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
  voorzieningen: readonly Voorziening[]
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

/**
 * One family's history while it is being written: its clock, its people, its words and what will come of it. What a command
 * will answer is not known yet: ids and versions can only be passed on ({@link later}).
 */
export interface Verhaal {
  readonly klok: ZetKlok
  readonly regio: Regio
  readonly gezin: DemoGezin
  readonly r: Rng
  readonly vandaag: string
  /** Last working day up to today: nothing of an office happens after it. */
  readonly grens: string
  readonly werker: Speler
  readonly wie: Readonly<Record<'collega' | 'gedrag' | 'beslisser' | 'anderTeam', Speler>>
  /** Calendar date of the story's clock. */
  nu: string
  mensen: readonly Mens[]
  readonly stand: Stand
  /** What has been written so far. */
  readonly regels: Regel[]
  /** Ids of its own that were given out. */
  uitgegeven: number
}

/** A piece of a family's history. The clock stands on its day already. */
export type Hoofdstuk = (v: Verhaal) => Promise<void>

const LEEG: Stand = {
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

export function beginVerhaal(b: Pick<Verhaal, 'klok' | 'gezin' | 'r' | 'vandaag'> & { werker: MensSleutel }): Verhaal {
  const om = kring(b.werker)
  const { mens } = REGIO_VOORAF
  return {
    ...b,
    regio: REGIO_VOORAF,
    regels: [],
    uitgegeven: 0,
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

const op = (v: Verhaal): { gezin: string; op: string } => ({ gezin: v.gezin.sleutel, op: momentVan(v.klok.nu()) })

/** Writes a command of the family's story; each takes a few minutes of its day. */
export function doe<I, U>(v: Verhaal, c: Command<string, I, U>, input: NoInfer<I>, wie: Speler = v.werker): Promise<U> {
  return doeMits(v, null, c, input, wie)
}

/** As {@link doe}, left out when `mits` turns out to be nothing. */
export async function doeMits<I, U>(
  v: Verhaal,
  mits: unknown,
  c: Command<string, I, U>,
  input: NoInfer<I>,
  wie: Speler = v.werker,
): Promise<U> {
  v.klok.verstrijk(4 * 60_000)
  const als = `k${v.regels.length + 1}`
  const voorwaarde = mits === null ? {} : { mits: verwijs(mits) }
  v.regels.push({ ...op(v), wie: wie.sleutel, opdracht: c.naam, invoer: plat(input), als, ...voorwaarde })
  return later<U>(als)
}

/** Somebody who has nothing to do with this family asks to read it, and is refused. */
export function geweigerdeVraag<I, U>(v: Verhaal, q: Query<string, I, U>, input: NoInfer<I>, wie: Speler): void {
  v.regels.push({ ...op(v), wie: wie.sleutel, geweigerd: q.naam, invoer: plat(input) })
}

/** The term of a rule that runs for the first child when this is told; nothing when none does. */
export function lopendeTermijn(v: Verhaal, regel: string): string {
  const als = `t${v.regels.length + 1}`
  v.regels.push({ ...op(v), termijn: regel, dossier: verwijs(v.stand.dossierId), als })
  return later<string>(als)
}

/** What the login knows a person by. */
export function inloggenAls(v: Verhaal, persoonId: string, sub: string): void {
  v.regels.push({ ...op(v), inlog: sub, persoon: verwijs(persoonId) })
}

/** An id of the story's own, the same for the same seed: a UUID of version 7. */
export function eigenId(v: Verhaal): string {
  const tijd = v.klok.nu().toString(16).padStart(12, '0')
  const r = v.r.split(`id ${v.regels.length} ${v.uitgegeven++}`)
  const hex = (n: number) => Array.from({ length: n }, () => r.int(16).toString(16)).join('')
  return `${tijd.slice(0, 8)}-${tijd.slice(8)}-7${hex(3)}-${'89ab'[r.int(4)]}${hex(3)}-${hex(12)}`
}

/** Terms that pass before `tot` are recorded, each on the day after its last. */
function bewaakTot(v: Verhaal, tot: string): void {
  const eerste = v.stand.dossiers[0]
  if (eerste) v.regels.push({ gezin: v.gezin.sleutel, op: momentVan(instant(tot, '06:00:00')), termijnen: verwijs(eerste) })
}

function zet(v: Verhaal, dag: string, tijd: string): void {
  v.klok.zet(dag, tijd)
  v.nu = dag
}

const UREN = ['08:40:00', '09:15:00', '10:05:00', '11:20:00', '13:10:00', '14:25:00', '15:30:00'] as const

/** Moves the family's clock to a working day near `op`, never back and never beyond today. */
export function naar(v: Verhaal, op: string): void {
  const gewenst = werkdagVanaf(op)
  const dag = gewenst > v.grens ? v.grens : gewenst
  if (v.nu !== '' && dag <= v.nu) return
  if (v.nu !== '') bewaakTot(v, dag)
  zet(v, dag, v.r.kies(UREN))
}

/** The story has been told; what passes until today is recorded still. */
export function sluitAf(v: Verhaal): void {
  bewaakTot(v, v.vandaag)
}

/** Who is who in this family, as it was entered: children by dossier, adults in the order of the family. */
export function zetMensen(v: Verhaal, uit: { kinderen: readonly string[]; volwassenen: readonly string[] }): void {
  v.mensen = [
    ...v.gezin.kinderen.map((k, i) => ({
      id: uit.kinderen[i] ?? '',
      naam: heet(k),
      plaats: 'kind',
      dossierId: v.stand.dossiers[i] ?? null,
    })),
    ...v.gezin.volwassenen.map((o, i) => ({ id: uit.volwassenen[i] ?? '', naam: heet(o), plaats: o.plaats, dossierId: null })),
  ]
}

/** The dossiers of a family that was just entered, one per child. */
export const dossiersVan = (v: Verhaal, dossiers: readonly string[]): string[] => v.gezin.kinderen.map((_, i) => dossiers[i] ?? '')

export const kind = (v: Verhaal): DemoKind => v.gezin.kinderen[0] as DemoKind
const heet = (p: { voornamen: string; voorvoegsel: string | null; achternaam: string }) =>
  [p.voornamen, p.voorvoegsel, p.achternaam].filter(Boolean).join(' ')
/** The children in the register, in the order of their dossiers. */
export const kinderen = (v: Verhaal): Mens[] => v.mensen.filter((m) => m.dossierId !== null)
/** The adults in the register, in the order of the family. */
export const ouders = (v: Verhaal): Mens[] => v.mensen.filter((m) => m.dossierId === null)
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
