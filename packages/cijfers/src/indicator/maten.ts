/** The building blocks of indicators: who counts, and counts that many indicators share. */
import type { Eenheid } from '../eenheid/index.ts'
import type { Maat, Moment, TelTabel } from './model.ts'

/** Younger than so many years on the last day of the period. An unknown birth date is not counted in an age. */
export const jongerDan = (jaren: number, kolom = 'geboortedatum'): string => `${kolom} > $peil - interval ${jaren} year`

/** From one age up to another (not included) on the last day of the period. */
export const vanTot = (van: number, tot: number): string => `${jongerDan(tot)} and geboortedatum <= $peil - interval ${van} year`

export const ZONDER_TEAM = "hulpvorm in ('02', '03', '04')"
export const TEAM = "hulpvorm = '01'"
export const SPECIALIST = "hulpvorm <> '01'"

const maat = (eenheid: Eenheid, tabel: TelTabel, tel: Maat['tel'], moment: Moment, waar?: string): Maat => ({
  eenheid,
  tabel,
  tel,
  moment,
  ...(waar === undefined ? {} : { waar }),
})

/** Trajectories that begin in the period. */
export const gestart = (waar?: string): Maat => maat('traject-gestart', 'traject', 'rijen', 'gestart', waar)
/** Trajectories that run on a day of the period. */
export const lopend = (waar?: string): Maat => maat('traject-lopend', 'traject', 'rijen', 'lopend', waar)
/** Trajectories that end in the period. */
export const beeindigd = (waar?: string): Maat => maat('traject-beeindigd', 'traject', 'rijen', 'beeindigd', waar)
/** Trajectories that run on the last day. */
export const stand = (waar?: string): Maat => maat('traject-lopend', 'traject', 'rijen', 'peildatum', waar)
/** Different youths with help on a day of the period. */
export const jongeren = (waar?: string): Maat => maat('jongere', 'traject', 'personen', 'lopend', waar)
/** Different youths with a measure on a day of the period. */
export const metMaatregel = (waar: string): Maat => maat('jongere', 'maatregel', 'personen', 'lopend', waar)
/** Different youths with an authorisation on a day of the period. */
export const metMachtiging = (waar: string): Maat => maat('jongere', 'machtiging', 'personen', 'lopend', waar)
/** Measures that run on a day of the period, and that begin in it. */
export const maatregelen = (waar?: string): Maat => maat('maatregel', 'maatregel', 'rijen', 'lopend', waar)
/** A measure that was taken over from who did not deliver has no known start: it is none that began. */
export const maatregelenGestart = (waar?: string): Maat =>
  maat('maatregel-gestart', 'maatregel', 'rijen', 'gestart', [waar, 'start is not null'].filter(Boolean).join(' and '))
/** Residents of an age on 1 January of the year; from, up to (not included). */
export const inwoners = (van: number, tot: number): Maat =>
  maat('inwoner', 'bevolking', { som: 'aantal' }, 'altijd', `leeftijd >= ${van} and leeftijd < ${tot}`)
export const inwonersAlle = maat('inwoner', 'bevolking', { som: 'aantal' }, 'altijd')
export const metingen = (waar?: string): Maat => maat('meting', 'meting', 'rijen', 'beeindigd', waar)
export const keten = (eenheid: Eenheid, tel: Maat['tel'], moment: Moment, waar?: string): Maat => maat(eenheid, 'keten', tel, moment, waar)
export const gi = (tel: Maat['tel'], moment: Moment, waar?: string): Maat => maat('maatregel', 'gi', tel, moment, waar)
export const kosten = (waar?: string): Maat => maat('euro', 'kosten', { som: 'bedrag' }, 'altijd', waar)
export const meldingen = (moment: Moment, waar?: string): Maat => maat('melding', 'melding', 'rijen', moment, waar)
export const onderzoeken = (moment: Moment, waar?: string): Maat => maat('onderzoek', 'onderzoek', 'rijen', moment, waar)
export const bestellingen = (waar?: string): Maat => maat('order', 'bestelling', 'rijen', 'gestart', waar)

/** Condition for supervision orders and for guardianship. */
export const OTS = "type in ('11', '12')"
export const VOOGDIJ = "type in ('21', '22', '23')"
export const JB = "soort = 'jeugdbescherming'"
export const JR = "soort = 'jeugdreclassering'"
