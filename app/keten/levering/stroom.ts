/**
 * Where the help of one allocation stands, and what may be reported next: read from the flow tables of the national
 * standard, so that there is no second list of what is allowed.
 */
import { loopStroom, stroom, type Gebeurtenis, type Stroom } from '@draad/berichten'
import { tekst, type Tekst } from '../../kern/texts/tekst.ts'
import { dagTekst } from '../../kern/time/dagtekst.ts'
import type { BerichtStatus } from '../toewijzing/public.ts'
import type { Levering, Leveringstop } from './model.ts'
import { isTijdelijk } from './rules.ts'

/** What can be reported of the help of one allocation. */
export const MELDINGEN = ['JW305', 'JW307 tijdelijk', 'JW307 definitief'] as const
export type MeldingGebeurtenis = (typeof MELDINGEN)[number]

/** One start or stop that stands, as an event in the flow. */
export interface Melding {
  /** Of the start, or of the stop. */
  readonly id: string
  readonly soort: 'start' | 'stop'
  readonly leveringId: string
  readonly gebeurtenis: MeldingGebeurtenis
  readonly dag: string
}

function tafel(naam: string): Stroom {
  const s = stroom(naam)
  if (!s) throw new Error(`There is no flow ${naam}.`)
  return s
}

const LEVERING = tafel('levering')
const CORRECTIE = tafel('correctie')
const RETOUR = tafel('retour')

type Start = Pick<Levering, 'id' | 'begindatum' | 'verwijderdOp'>
type Stop = Pick<Leveringstop, 'id' | 'leveringId' | 'einddatum' | 'reden' | 'verwijderdOp'>

/**
 * The events of one allocation in the order of the help. What was removed is left out: it counts as never reported.
 * @bron iJw 3.2 OP033, OP286
 */
export function meldingenVan(starts: readonly Start[], stops: readonly Stop[]): Melding[] {
  const eigen = (l: Start): Melding[] =>
    stops
      .filter((s) => s.leveringId === l.id && s.verwijderdOp === null)
      // An interruption comes before the end for good that follows it without a start between.
      .toSorted((a, b) => Number(!isTijdelijk(a.reden)) - Number(!isTijdelijk(b.reden)) || (a.einddatum < b.einddatum ? -1 : 1))
      .map((s) => ({
        id: s.id,
        soort: 'stop',
        leveringId: l.id,
        gebeurtenis: isTijdelijk(s.reden) ? 'JW307 tijdelijk' : 'JW307 definitief',
        dag: s.einddatum,
      }))
  return starts
    .filter((l) => l.verwijderdOp === null)
    .toSorted((a, b) => (a.begindatum < b.begindatum ? -1 : a.begindatum > b.begindatum ? 1 : a.id < b.id ? -1 : 1))
    .flatMap((l): Melding[] => [{ id: l.id, soort: 'start', leveringId: l.id, gebeurtenis: 'JW305', dag: l.begindatum }, ...eigen(l)])
}

/** State of the flow by its name in the table, and what may happen now; a row of events that the table forbids allows nothing. */
export interface Stromingsstand {
  readonly toestand: string
  readonly mag: readonly MeldingGebeurtenis[]
}

const isMelding = (g: string): g is MeldingGebeurtenis => (MELDINGEN as readonly string[]).includes(g)

/** Where the help of an allocation stands, with what may be reported next. */
export function leveringstand(meldingen: readonly Melding[]): Stromingsstand {
  const s = loopStroom(
    LEVERING,
    meldingen.map((m) => m.gebeurtenis),
  )
  if (s.soort === 'niet-toegestaan') return { toestand: s.toestand.naam, mag: [] }
  return { toestand: s.toestand.naam, mag: (Object.keys(s.toestand.naar) as Gebeurtenis[]).filter(isMelding) }
}

/** May this be reported now? */
export const magMelden = (meldingen: readonly Melding[], g: MeldingGebeurtenis): boolean => leveringstand(meldingen).mag.includes(g)

/** Is this a row that the table allows? */
export const magZo = (meldingen: readonly Melding[]): boolean =>
  loopStroom(
    LEVERING,
    meldingen.map((m) => m.gebeurtenis),
  ).soort === 'stand'

/** May this report be removed, or why not, in one sentence. */
export type MagWeg = { readonly mag: true } | { readonly mag: false; readonly waarom: Tekst }

/**
 * A report may be removed when the flow of corrections allows it and what remains is a row that the flow of delivery
 * allows: so a start that a stop follows stays until that stop is gone.
 * @bron iJw 3.2 OP033, IV008, TR071
 */
export function magWeg(meldingen: readonly Melding[], id: string): MagWeg {
  const melding = meldingen.find((m) => m.id === id)
  const gedaan: Gebeurtenis[] = melding ? ['eerste aanlevering', 'verwijderen'] : ['verwijderen']
  if (loopStroom(CORRECTIE, gedaan).soort === 'niet-toegestaan')
    return {
      mag: false,
      waarom: tekst(
        'Deze melding is al weggehaald; er is niets meer te herstellen.',
        'This report was removed already; nothing is left to correct.',
      ),
    }
  const rest = meldingen.filter((m) => m.id !== id)
  const na = loopStroom(
    LEVERING,
    rest.map((m) => m.gebeurtenis),
  )
  if (na.soort === 'stand') return { mag: true }
  const staat = rest[na.stap] as Melding
  const [nl, en] = [dagTekst(staat.dag, 'nl'), dagTekst(staat.dag, 'en')]
  return {
    mag: false,
    waarom:
      staat.soort === 'stop'
        ? tekst(
            `Na deze start is een stop op ${nl} gemeld. Haal eerst die stop weg.`,
            `A stop on ${en} was reported after this start. Remove that stop first.`,
          )
        : tekst(
            `Na deze stop is de hulp op ${nl} weer begonnen. Haal eerst die start weg.`,
            `Help began again on ${en} after this stop. Remove that start first.`,
          ),
  }
}

const GEBEURD: Readonly<Record<BerichtStatus, Gebeurtenis | null>> = {
  wacht: null,
  klaar: null,
  klaargezet: null,
  verzonden: null,
  bevestigd: 'retour zonder fouten',
  verwerkt: 'retour zonder fouten',
  deels: 'retour met fouten',
  afgekeurd: 'retour met fouten',
  geweigerd: 'retour met fouten',
}

/**
 * Where a message stands between sending and its answer, and whether it may be sent again: only what was refused counts
 * as not sent. An answer with return codes refuses the whole message, also what was right in it.
 * @bron iJw 3.2 OP065, OP286, IV008, IV032
 */
export function berichtstand(status: BerichtStatus): { readonly toestand: string; readonly magOpnieuw: boolean } {
  const antwoord = GEBEURD[status]
  const s = loopStroom(RETOUR, ['heenbericht', ...(antwoord ? [antwoord] : [])])
  return { toestand: s.toestand.naam, magOpnieuw: s.soort === 'stand' && 'heenbericht' in s.toestand.naar }
}
