import { gemeenteOp } from '../codes/herindeling.ts'
import { type Datum, plusDagen, plusJaren } from '../kalender/datum.ts'
import { adresOp } from './adres.ts'
import { voor2022 } from './voor-2022.ts'
import type { Verblijf, Woonplaats, WoonplaatsFeiten, WoonplaatsRegel } from './types.ts'

/** First day of the rule of today. @bron Jeugdwet 1.1 (woonplaats), vng.nl: sinds 1 januari 2022 */
export const NIEUWE_REGEL_VANAF = '2022-01-01'

const BRON = 'Jeugdwet 1.1 (woonplaats)'

/**
 * First day of an unbroken chain of stays that still lasts on a day: a move from one place to the next on the same day
 * belongs to it, a day at home breaks it. Null when the youth does not stay anywhere that day.
 */
export function beginVanVerblijf(verblijven: readonly Verblijf[], op: Datum): Datum | null {
  let begin: Datum | null = null
  for (let day: Datum = op, more = true; more;) {
    const at = verblijven.filter((v) => v.van <= day && (v.tot === null || v.tot > day))
    const first = at.map((v) => v.van).sort()[0]
    if (first === undefined) break
    begin = first
    day = plusDagen(first, -1)
    more = verblijven.some((v) => v.van <= day && v.tot !== null && v.tot > day)
  }
  return begin
}

/** First day of the last stay in a youth prison that has ended, when the help follows from it. */
function beginVanInrichting(f: WoonplaatsFeiten, op: Datum): Datum | null {
  if (f.inVerbandMetInrichting !== true) return null
  const ended = f.verblijven.filter((v) => v.soort === 'justitiele-jeugdinrichting' && v.tot !== null && v.tot <= op)
  const last = ended.reduce<Verblijf | null>((a, b) => (a === null || b.van > a.van ? b : a), null)
  return last === null ? null : beginVanVerblijf(f.verblijven, last.van)
}

interface Keuze {
  readonly regel: WoonplaatsRegel
  readonly gemeente: string
  readonly lid: string
  readonly uitleg: string
  readonly uitlegEn: string
  readonly bewijs: readonly string[]
}

function werkelijk(f: WoonplaatsFeiten, lid: string): Keuze | null {
  if (f.werkelijkVerblijf === null) return null
  return {
    regel: 'werkelijk-verblijf',
    gemeente: f.werkelijkVerblijf,
    lid,
    uitleg: 'De gemeente waar de jeugdige echt was toen hulp werd gevraagd is verantwoordelijk.',
    uitlegEn: 'The municipality where the youth really was when help was asked is responsible.',
    bewijs: ['verklaring waar de jeugdige verbleef op de dag van de hulpvraag'],
  }
}

function vangnet(f: WoonplaatsFeiten): Keuze | null {
  if (f.gemeenteMoederBijGeboorte === null) return werkelijk(f, 'onder 3')
  return {
    regel: 'moeder-bij-geboorte',
    gemeente: f.gemeenteMoederBijGeboorte,
    lid: 'onder 3',
    uitleg: 'Er is geen bruikbaar adres. De gemeente waar de moeder stond ingeschreven bij de geboorte is verantwoordelijk.',
    uitlegEn: 'There is no usable address: the municipality of the mother’s registration at birth is responsible.',
    bewijs: ['BRP-inschrijving van de moeder op de geboortedag'],
  }
}

function kies(f: WoonplaatsFeiten, op: Datum): Keuze | null {
  const start = beginVanVerblijf(f.verblijven, op) ?? beginVanInrichting(f, op)
  const address = adresOp(f.adressen, start === null ? op : plusDagen(start, -1))
  if (address?.gemeente === 'buitenland') return werkelijk(f, 'onder 4')
  if (address === null || address.gemeente === null || address.aantekening === true) return vangnet(f)
  if (start === null) {
    return {
      regel: 'woonadres',
      gemeente: address.gemeente,
      lid: 'onder 1',
      uitleg: 'De gemeente waar de jeugdige volgens de BRP woont is verantwoordelijk.',
      uitlegEn: 'The municipality of the home address in the register is responsible.',
      bewijs: ['BRP-adres van de jeugdige'],
    }
  }
  return {
    regel: 'voor-verblijf',
    gemeente: address.gemeente,
    lid: 'onder 2',
    uitleg: 'De jeugdige woont niet thuis. De gemeente waar de jeugdige woonde vlak voor het verblijf blijft verantwoordelijk.',
    uitlegEn: 'The youth does not live at home: the municipality of the address just before the stay remains responsible.',
    bewijs: [`BRP-adres op ${plusDagen(start, -1)}, de dag voor het verblijf`, 'begindatum van het verblijf (toewijzing of startbericht)'],
  }
}

function metHerindeling(code: string, op: Datum): { gemeente: string; letOp: readonly string[] } {
  const g = gemeenteOp(code, op)
  if (g.status !== 'opgegaan') return { gemeente: code, letOp: [] }
  const [only, ...more] = g.opvolgers
  if (only !== undefined && more.length === 0) {
    return { gemeente: only, letOp: [`Gemeente ${g.naam ?? code} bestaat niet meer en is opgegaan in ${only}.`] }
  }
  return { gemeente: code, letOp: [`Gemeente ${g.naam ?? code} is verdeeld over ${g.opvolgers.join(', ')}: het adres beslist.`] }
}

function vanaf2022(f: WoonplaatsFeiten, op: Datum): Woonplaats {
  const choice = kies(f, op)
  const base = { regime: 'vanaf-2022' } as const
  if (choice === null) {
    return {
      ...base,
      gemeente: null,
      regel: null,
      bron: BRON,
      uitleg: 'Welke gemeente verantwoordelijk is, is nog niet te zeggen. De hulp mag daar niet op wachten.',
      uitlegEn: 'Which municipality is responsible cannot be told yet; help must not wait for it.',
      bewijs: ['BRP-adres van de jeugdige', 'BRP-inschrijving van de moeder bij de geboorte', 'werkelijk verblijf bij de hulpvraag'],
      letOp: ['Een meningsverschil tussen gemeenten houdt een start nooit tegen.'],
    }
  }
  const merged = metHerindeling(choice.gemeente, op)
  return {
    ...base,
    gemeente: merged.gemeente,
    regel: choice.regel,
    bron: `${BRON}, ${choice.lid}`,
    uitleg: choice.uitleg,
    uitlegEn: choice.uitlegEn,
    bewijs: choice.bewijs,
    letOp: merged.letOp,
  }
}

/**
 * Which municipality is responsible for the help of a youth on a day, why, and what proves it: the rule of 2022 for days
 * from 1 January 2022, the older rule before. Facts are read as they stood on that day, except the stay: then the last
 * address before the unbroken chain of stays counts.
 *
 * @throws DatumFout when a date does not exist
 * @bron Jeugdwet 1.1 (woonplaats, onder 1 tot en met 4)
 * @example
 * woonplaats({ geboren: '2012-03-01', adressen: [{ van: '2012-03-01', gemeente: '0599' }], verblijven: [], gemeenteMoederBijGeboorte: null, werkelijkVerblijf: null }, '2026-11-21').gemeente
 * // '0599'
 */
export function woonplaats(feiten: WoonplaatsFeiten, op: Datum): Woonplaats {
  return op < NIEUWE_REGEL_VANAF ? voor2022(feiten, op) : vanaf2022(feiten, op)
}

/** What happens to running help when a youth who lives at home moves to another municipality. */
export interface NaVerhuizing {
  readonly oud: Woonplaats
  readonly nieuw: Woonplaats
  /** Whether another municipality becomes responsible; null when one of them cannot be told. */
  readonly wisselt: boolean | null
  /** Last day until which the same help can be kept at the youth's request; null when nothing changes. */
  readonly zelfdeHulpTot: Datum | null
  readonly bron: string
}

/**
 * The move of a youth during help: with a stay nothing changes, at home the new municipality takes over and the youth may
 * keep the same help at the same provider for a year.
 *
 * @bron Jeugdwet 2.7a lid 1 tot en met 3
 */
export function naVerhuizing(feiten: WoonplaatsFeiten, verhuisdag: Datum): NaVerhuizing {
  const oud = woonplaats(feiten, plusDagen(verhuisdag, -1))
  const nieuw = woonplaats(feiten, verhuisdag)
  const known = oud.gemeente !== null && nieuw.gemeente !== null
  const wisselt = known ? oud.gemeente !== nieuw.gemeente : null
  return { oud, nieuw, wisselt, zelfdeHulpTot: wisselt === true ? plusJaren(verhuisdag, 1) : null, bron: 'Jeugdwet 2.7a' }
}

/** What the change of rule on 1 January 2022 did to help that had begun before. */
export interface Overgang2022 {
  readonly oud: Woonplaats
  readonly nieuw: Woonplaats
  /** Whether the new rule names another municipality; null when one of them cannot be told. */
  readonly wisselt: boolean | null
  /** Last day on which the same help at the same provider is a right; null when nothing changes, or without limit. */
  readonly zelfdeHulpTot: Datum | null
  /** Foster care goes on with the same foster parents, without that limit, unless it is no responsible help. */
  readonly pleegzorgBlijft: boolean
  readonly bron: string
}

/**
 * Help that began before 1 January 2022 when the new residence rule names another municipality: that one becomes
 * responsible, and the youth keeps the same help for at most a year after that day; foster care has no such limit.
 *
 * @bron Jeugdwet 10.1 lid 1 tot en met 3
 */
export function overgang2022(feiten: WoonplaatsFeiten, soort: 'jeugdhulp' | 'pleegzorg'): Overgang2022 {
  const oud = woonplaats(feiten, plusDagen(NIEUWE_REGEL_VANAF, -1))
  const nieuw = woonplaats(feiten, NIEUWE_REGEL_VANAF)
  const wisselt = oud.gemeente === null || nieuw.gemeente === null ? null : oud.gemeente !== nieuw.gemeente
  const pleegzorgBlijft = soort === 'pleegzorg' && wisselt === true
  return {
    oud,
    nieuw,
    wisselt,
    zelfdeHulpTot: wisselt === true && soort === 'jeugdhulp' ? plusJaren(NIEUWE_REGEL_VANAF, 1) : null,
    pleegzorgBlijft,
    bron: pleegzorgBlijft ? 'Jeugdwet 10.1 lid 2' : 'Jeugdwet 10.1 lid 1',
  }
}
