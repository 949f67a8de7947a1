import {
  CijferFout,
  INHOUDEN,
  inBeide,
  keurAlles,
  leesCsv,
  leesPeriode,
  stellingenRotterdam,
  stellingenStatline,
  stellingenToegang,
  toetsLevering,
  verschuif,
  type Bevinding,
  type CijferPeriode,
  type Getoetst,
  type LeveringSoort,
} from '@draad/cijfers/keuring'

/** What a file is judged as. */
export interface Keurvraag {
  readonly soort: LeveringSoort
  readonly periode: string
  readonly leverancier: string
  /** Veilig Thuis: in which days the term for triage is counted; five days when not said. */
  readonly triage?: 'dagen' | 'werkdagen'
}

/** Why a file could not be judged at all: which field, what was found, what is allowed, what to do. */
export type Keurfout = Pick<CijferFout, 'veld' | 'gevonden' | 'toegestaan' | 'doe'>

const KIES_PERIODE = { nl: 'Kies een van deze perioden.', en: 'Choose one of these periods.' }

export type Keuruitslag = { readonly ok: true; readonly uit: Getoetst } | { readonly ok: false; readonly fout: Keurfout }

/** Larger files belong on the command line: a page must stay quick. */
export const GROOTSTE = 20_000_000

/** Preventive help is told per quarter within a delivery that is otherwise per half-year: the longest names the delivery. */
const langste = (soort: LeveringSoort): 'halfjaar' | 'kwartaal' =>
  INHOUDEN[soort].soorten.some((s) => s.periode === 'halfjaar') ? 'halfjaar' : 'kwartaal'

/** Kinds of period a delivery may cover. */
const mogelijk = (soort: LeveringSoort): readonly string[] => [...new Set(INHOUDEN[soort].soorten.map((s) => s.periode))]

/** The latest whole period before a day: what is most likely being delivered. */
export function laatstePeriode(soort: LeveringSoort, vandaag: string): string {
  const [jaar = '', maand = '1'] = vandaag.split('-')
  const kwartaal = langste(soort) === 'kwartaal'
  const nu = leesPeriode(kwartaal ? `${jaar}Q${Math.ceil(Number(maand) / 3)}` : `${jaar}H${Number(maand) <= 6 ? 1 : 2}`)
  return nu === null ? '' : verschuif(nu, -1).code
}

function periodeVoor(vraag: Keurvraag): CijferPeriode | null {
  const p = leesPeriode(vraag.periode)
  return p !== null && mogelijk(vraag.soort).includes(p.soort) ? p : null
}

/**
 * Judges a delivery as text by every rule of its content model; nothing is kept or sent.
 *
 * @example keurBestand(tekst, { soort: 'bj', periode: '2026H1', leverancier: 'A' })
 */
export function keurBestand(tekst: string, vraag: Keurvraag): Keuruitslag {
  const periode = periodeVoor(vraag)
  if (periode === null) {
    const mag = mogelijk(vraag.soort).map((s) => (s === 'kwartaal' ? '2026Q1 … 2026Q4' : '2026H1, 2026H2'))
    return { ok: false, fout: new CijferFout('periode', 'periode', vraag.periode, inBeide(mag.join(', ')), KIES_PERIODE) }
  }
  try {
    const uit = toetsLevering(leesCsv(tekst), {
      soort: vraag.soort,
      periode,
      leverancier: vraag.leverancier.trim() || '?',
      vt: { triage: vraag.triage ?? 'dagen' },
    })
    return { ok: true, uit }
  } catch (e) {
    if (e instanceof CijferFout) return { ok: false, fout: e }
    throw e
  }
}

/** Every statement about the published figures, with what the quality rules say of it. */
export function bronbevindingen(): readonly Bevinding[] {
  return keurAlles([...stellingenToegang(), ...stellingenRotterdam(), ...stellingenStatline()])
}

/** What a reader must know first. */
export const ERNST: readonly Bevinding['uitkomst'][] = ['gebroken', 'signaal', 'niet-te-toetsen', 'binnen-afronding', 'klopt']
