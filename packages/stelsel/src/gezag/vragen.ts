import { type Datum } from '../kalender/datum.ts'
import { geboorteGrenzen, leeftijdOp } from '../kalender/leeftijd.ts'
import type { DeelDatum, GezagPersoon, GezagReden, GezagStap, Onderzoek, OuderFeit, Verbintenis, Zoek } from './types.ts'

/**
 * First day a partly unknown date can be: the tree takes the first day of the uncertain period; null when nothing is
 * known.
 */
export function eersteDag(datum: DeelDatum | null): Datum | null {
  return geboorteGrenzen(datum)?.vroegst ?? null
}

/** Remembers the questions that were answered and whether one of the facts used is under investigation. */
export class Spoor {
  readonly stappen: GezagStap[] = []
  readonly voorbehoud: string[] = []
  inOnderzoek = false

  /** Notes the answer to a question of the tree. */
  stap(vraag: string, antwoord: string): void {
    this.stappen.push({ vraag, antwoord })
  }

  /** Notes that elements of a category were used; `elementen` are group and element, e.g. '0310'. */
  gebruik(onderzoek: Onderzoek | undefined, categorie: number, ...elementen: string[]): void {
    for (const code of onderzoek ?? []) {
      const number = Number(code.slice(0, 2))
      if (number !== categorie && number !== categorie + 50) continue
      if (elementen.some((e) => valtOnder(e, code.slice(2)))) this.inOnderzoek = true
    }
  }
}

function valtOnder(element: string, onderzocht: string): boolean {
  if (onderzocht === '0000') return true
  if (onderzocht.endsWith('00')) return onderzocht.slice(0, 2) === element.slice(0, 2)
  return onderzocht === element
}

/** Whether someone is a minor; without any date of birth a person counts as of age, as in the tree. */
function isMinderjarig(p: GezagPersoon, op: Datum): boolean {
  const age = leeftijdOp(p.geboren, op)
  return age.ongeboren || (age.hoogstens !== null && age.hoogstens < 18)
}

/** What keeps a person from having custody: death, guardianship, minority; null when nothing does. @bron BW 1:246 */
export type Onbevoegdheid = 'overleden' | 'curatele' | 'minderjarig'

/** Tests one person; of someone without a record of their own nothing can be said. */
export function onbevoegdheid(p: GezagPersoon | null, op: Datum, spoor: Spoor): Onbevoegdheid | 'onbekend' | null {
  if (p === null) return 'onbekend'
  spoor.gebruik(p.onderzoek, 1, '0310')
  spoor.gebruik(p.onderzoek, 6, '0810')
  spoor.gebruik(p.onderzoek, 7, '6710', '6720')
  spoor.gebruik(p.onderzoek, 11, '3310')
  if (p.overleden) return 'overleden'
  if (p.onderCuratele) return 'curatele'
  return isMinderjarig(p, op) ? 'minderjarig' : null
}

/** A parent who counts as a legal parent: recorded and not denied. */
export function juridisch(ouder: OuderFeit | null): OuderFeit | null {
  return ouder === null || ouder.ontkend === true ? null : ouder
}

/** Marriages and partnerships between the two parents of a record, from either side; one record is enough. */
export function verbintenissenTussen(kind: GezagPersoon, zoek: Zoek): readonly Verbintenis[] {
  const [a, b] = [kind.ouder1?.ouderId ?? null, kind.ouder2?.ouderId ?? null]
  const between = (one: string | null, other: string | null): readonly Verbintenis[] =>
    other === null ? [] : (zoek(one)?.verbintenissen ?? []).filter((v) => v.partnerId === other)
  return [...between(a, b), ...between(b, a)]
}

/** Whether a day lies in a marriage; null when unknown dates leave it open. */
export function tijdens(v: Verbintenis, dag: Datum): boolean | null {
  const van = eersteDag(v.van)
  if (van !== null && van > dag) return false
  const tot = v.tot === null ? null : eersteDag(v.tot)
  if (tot !== null && tot <= dag) return false
  return van === null || (v.tot !== null && tot === null) ? null : true
}

/** The reason when neither of two can have custody. */
export function beideReden(a: Onbevoegdheid, b: Onbevoegdheid): GezagReden {
  if (a !== b) return 'beide-onbevoegd'
  if (a === 'overleden') return 'beide-overleden'
  return a === 'curatele' ? 'beide-curatele' : 'beide-minderjarig'
}
