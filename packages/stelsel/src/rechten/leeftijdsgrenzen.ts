import { type Datum, plusDagen, plusMaanden } from '../kalender/datum.ts'
import { type Geboortedatum, leeftijdOp, verjaardag } from '../kalender/leeftijd.ts'

/** An age at which something changes by law. */
export interface Leeftijdsgrens {
  readonly jaren: 12 | 16 | 18 | 21 | 23
  readonly wat: string
  readonly watEn: string
  readonly bron: string
}

/** What changes at which birthday. */
export const leeftijdsgrenzen: readonly Leeftijdsgrens[] = [
  {
    jaren: 12,
    wat: 'Je beslist mee over je hulp, mag je dossier lezen en mag met de rechter praten.',
    watEn: 'You decide together about help, may read your file and talk with the judge.',
    bron: 'Jeugdwet 7.3.4 lid 2, 7.3.10 en 7.3.15 lid 1; Rv 809 lid 1',
  },
  {
    jaren: 16,
    wat: 'Je beslist zelf over je hulp. Je ouders mogen je dossier alleen lezen als jij dat goed vindt.',
    watEn: 'You decide yourself; your parents may read your file only with your permission.',
    bron: 'Jeugdwet 7.3.5 en 7.3.11',
  },
  {
    jaren: 18,
    wat: 'Gezag, voogdij en ondertoezichtstelling stoppen. Jeugdhulp kan soms doorgaan.',
    watEn: 'Custody, guardianship and supervision end; youth help can sometimes go on.',
    bron: 'BW 1:233; Jeugdwet 1.1 (jeugdige)',
  },
  {
    jaren: 21,
    wat: 'Pleegzorg die voor je 18e begon stopt als gewone regel.',
    watEn: 'Foster care that began before 18 ends as a rule.',
    bron: 'Jeugdwet 1.1 (jeugdige, onder 3)',
  },
  {
    jaren: 23,
    wat: 'Verlengde jeugdhulp stopt en een melding in de verwijsindex verdwijnt.',
    watEn: 'Extended youth help ends and an entry in the reference index disappears.',
    bron: 'Jeugdwet 1.1 (jeugdige, onder 4) en 7.1.4.5 lid 2 onder b',
  },
]

/** A boundary with the day on which it is reached. */
export interface NaderendeGrens extends Leeftijdsgrens {
  readonly op: Datum
}

/**
 * Boundaries reached within a number of days from a day (that day included). Empty when the birth date is not complete.
 *
 * @example naderendeGrenzen('2014-12-01', '2026-11-21', 30).map((g) => g.jaren) // [12]
 */
export function naderendeGrenzen(geboren: Geboortedatum, op: Datum, dagen: number): readonly NaderendeGrens[] {
  const until = plusDagen(op, dagen)
  return leeftijdsgrenzen.flatMap((g) => {
    const day = verjaardag(geboren, g.jaren)
    return day !== null && day >= op && day <= until ? [{ ...g, op: day }] : []
  })
}

/** What is known about help and criminal law around the eighteenth birthday. */
export interface Rond18 {
  readonly geboren: Geboortedatum
  /** Sentenced under youth criminal law after 18. */
  readonly jeugdstrafrecht?: boolean
  /** Foster care began before 18. */
  readonly pleegzorgVoor18?: boolean
  /** Help began before 18 and going on was found necessary. */
  readonly voortzettingNodig?: boolean
  /** Before 18 it was determined that help is needed. */
  readonly bepaaldVoor18?: boolean
  /** Last day of help that began before 18, when resuming it has been found necessary. */
  readonly gestoptOp?: Datum
}

/** Whether someone is a youth in the sense of the law, on which ground, and until when. */
export interface IsJeugdige {
  readonly antwoord: boolean | null
  readonly grond: 'minderjarig' | 'strafrecht' | 'pleegzorg' | 'voortzetting' | 'bepaald-voor-18' | 'hervatting' | null
  /** First day on which this ground no longer holds; null when it has no age limit or the birth date is not complete. */
  readonly tot: Datum | null
}

/**
 * Whether someone still counts as a youth: below 18, and after it only on one of four grounds.
 *
 * @bron Jeugdwet 1.1 (jeugdige, onder 1 tot en met 4)
 * @example isJeugdige({ geboren: '2007-01-01', pleegzorgVoor18: true }, '2026-11-21') // { antwoord: true, grond: 'pleegzorg', tot: '2028-01-01' }
 */
export function isJeugdige(r: Rond18, op: Datum): IsJeugdige {
  const age = leeftijdOp(r.geboren, op)
  const until = (n: number): Datum | null => verjaardag(r.geboren, n)
  if (age.ongeboren || (age.hoogstens !== null && age.hoogstens < 18)) {
    return { antwoord: true, grond: 'minderjarig', tot: until(18) }
  }
  if (age.minstens === null || age.hoogstens === null || age.minstens < 18) return { antwoord: null, grond: null, tot: null }
  if (r.jeugdstrafrecht === true) return { antwoord: true, grond: 'strafrecht', tot: null }
  if (age.minstens < 21 && r.pleegzorgVoor18 === true) return { antwoord: true, grond: 'pleegzorg', tot: until(21) }
  if (age.minstens < 23) {
    if (r.voortzettingNodig === true) return { antwoord: true, grond: 'voortzetting', tot: until(23) }
    if (r.bepaaldVoor18 === true) return { antwoord: true, grond: 'bepaald-voor-18', tot: until(23) }
    if (r.gestoptOp !== undefined && op <= plusMaanden(r.gestoptOp, 6)) {
      return { antwoord: true, grond: 'hervatting', tot: until(23) }
    }
  }
  return { antwoord: false, grond: null, tot: null }
}

/** Which criminal law fits someone at the moment of the offence. */
export type Strafrecht = 'te-jong' | 'jeugdstrafrecht' | 'jeugd-of-volwassen' | 'volwassenenstrafrecht' | 'onbekend'

/**
 * Which criminal law can be applied: tested at the day of the offence, not at the hearing. Juvenile probation can
 * therefore go on after 18.
 *
 * @bron Sr 77a, 77b en 77c (onbevestigd: gelezen uit algemene kennis; de tekst van Sr bevestigt)
 * @example strafrechtVoor('2010-06-01', '2022-05-31') // 'te-jong': still eleven
 */
export function strafrechtVoor(geboren: Geboortedatum, pleegdatum: Datum): Strafrecht {
  const age = leeftijdOp(geboren, pleegdatum)
  const kind = (n: number): Strafrecht => {
    if (n < 12) return 'te-jong'
    if (n < 16) return 'jeugdstrafrecht'
    return n < 23 ? 'jeugd-of-volwassen' : 'volwassenenstrafrecht'
  }
  if (age.ongeboren || age.minstens === null || age.hoogstens === null) return 'onbekend'
  return kind(age.minstens) === kind(age.hoogstens) ? kind(age.minstens) : 'onbekend'
}
