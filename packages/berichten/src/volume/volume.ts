/**
 * Volume arithmetic: how much may be declared, over the whole allocation and in one product period.
 * Whole numbers only. Euros (unit 83) are cents, as everywhere.
 * @bron iJw 3.2 IV076, IV077, IV078 (their worked examples contain slips; the rules are followed, not the numbers)
 */
import type { Datum, Eenheid, Frequentie, Omvang } from '../berichten.ts'
import { dagnummer, datumVan, eersteVanMaand, laatsteVanMaand, na, voor, weekdag } from '../datum.ts'

/** A period with both ends in it. */
export interface Periode {
  readonly begin: Datum
  readonly eind: Datum
}

/** Effort-based help is paid by what was delivered, output-based by result. */
export type Uitvoering = 'inspanning' | 'output'

/** The part that two periods share, or null. An open end is null. */
export function doorsnede(a: Periode, b: { readonly begin: Datum; readonly eind: Datum | null }): Periode | null {
  const begin = na(a.begin, b.begin) ? a.begin : b.begin
  const eind = b.eind !== null && voor(b.eind, a.eind) ? b.eind : a.eind
  return na(begin, eind) ? null : { begin, eind }
}

/** Number of days, both ends counted. */
export function dagen(p: Periode): number {
  return dagnummer(p.eind) - dagnummer(p.begin) + 1
}

/** Number of weeks (Monday to Sunday) that the period touches, broken weeks included. */
export function weken(p: Periode): number {
  const maandag = (d: Datum) => dagnummer(d) - (weekdag(d) - 1)
  return (maandag(p.eind) - maandag(p.begin)) / 7 + 1
}

/** Number of calendar months that the period touches. */
export function maanden(p: Periode): number {
  const nummer = (d: Datum) => Number(d.slice(0, -6)) * 12 + Number(d.slice(-5, -3))
  return nummer(p.eind) - nummer(p.begin) + 1
}

/** Number of Sundays in the period. */
export function zondagen(p: Periode): number {
  const laatste = laatsteZondag(p)
  return laatste === null ? 0 : Math.floor((dagnummer(laatste) - dagnummer(p.begin)) / 7) + 1
}

/** The last Sunday in the period, or null when there is none. */
export function laatsteZondag(p: Periode): Datum | null {
  const dag = weekdag(p.eind)
  const zondag = datumVan(dagnummer(p.eind) - (dag === 7 ? 0 : dag))
  return voor(zondag, p.begin) ? null : zondag
}

/**
 * Output-based weeks of a product period: one for each Sunday in it. A last, broken week of the allocation has no Sunday
 * of its own and is counted where the final Sunday falls. When the allocation is so short that it holds no Sunday,
 * its end decides (not settled by the standard: `onbevestigd`).
 */
function outputweken(deel: Periode, toewijzing: { readonly begin: Datum; readonly eind: Datum | null }): number {
  const n = zondagen(deel)
  const { eind } = toewijzing
  if (eind === null || weekdag(eind) === 7) return n
  const laatste = laatsteZondag({ begin: toewijzing.begin, eind })
  if (laatste === null) return na(eind, deel.eind) ? 0 : 1
  return voor(laatste, deel.begin) || na(laatste, deel.eind) ? n : n + 1
}

/** What an allocation allows. */
export interface Toegewezen {
  readonly begin: Datum
  readonly eind: Datum | null
  readonly omvang: Pick<Omvang, 'Volume' | 'Eenheid' | 'Frequentie'>
  readonly uitvoering: Uitvoering
}

/** How often the volume may be used in a part of the allocation. */
function keren(frequentie: Frequentie, deel: Periode, t: Toegewezen): number {
  if (frequentie === '1') return dagen(deel)
  if (frequentie === '4') return maanden(deel)
  if (frequentie === '6') return 1
  return t.uitvoering === 'output' ? outputweken(deel, t) : weken(deel)
}

/**
 * The most that may be declared in one product period, in the unit of the allocation.
 * Zero when the period does not touch the allocation.
 *
 * @example
 * // three hours a week, effort-based, from 7 July 2025 to 7 September 2025
 * maximumInPeriode(t, { begin: '2025-07-01', eind: '2025-07-31' }) // 12: four weeks touched
 * @bron iJw 3.2 TR321, IV077, IV078
 */
export function maximumInPeriode(t: Toegewezen, periode: Periode): number {
  const deel = doorsnede(periode, t)
  return deel === null ? 0 : t.omvang.Volume * keren(t.omvang.Frequentie, deel, t)
}

/**
 * The most that may be declared over the whole allocation, in its unit. Null when the allocation has no end and the
 * volume is per day, week or month: then there is no total.
 * @bron iJw 3.2 TR322, IV077
 */
export function maximumTotaal(t: Toegewezen): number | null {
  if (t.omvang.Frequentie === '6') return t.omvang.Volume
  if (t.eind === null) return null
  return maximumInPeriode(t, { begin: t.begin, eind: t.eind })
}

/**
 * A declared volume in the unit of the allocation, as a fraction `{ teller, noemer }`; null when the units do not go
 * together. Minutes may be declared on an allocation in hours, nothing else may differ.
 * @bron iJw 3.2 TR341
 */
export function inEenheid(volume: number, van: Eenheid, naar: Eenheid): { readonly teller: number; readonly noemer: number } | null {
  if (van === naar) return { teller: volume, noemer: 1 }
  return van === '01' && naar === '04' ? { teller: volume, noemer: 60 } : null
}

/**
 * Minutes as whole hours for a line that is declared in hours: rounded over the whole line, at least one.
 * @bron iJw 3.2 IV079
 */
export function urenVan(minuten: number): number {
  return Math.max(1, Math.floor((minuten + 30) / 60))
}

/**
 * The amount of a line in cents. A tariff per hour with minutes declared is multiplied first and rounded at the end.
 * @bron iJw 3.2 TR346, IV081
 */
export function bedragVan(volume: number, eenheid: Eenheid, tarief: { readonly bedrag: number; readonly eenheid: Eenheid }): number {
  if (eenheid === '01' && tarief.eenheid === '04') return Math.floor((tarief.bedrag * volume + 30) / 60)
  return tarief.bedrag * volume
}

/** The tariff to put in a line that is declared in minutes while the contract says hours. @bron iJw 3.2 IV081 */
export function tariefPerMinuut(perUur: number): number {
  return Math.floor((perUur + 30) / 60)
}

/** Whether a unit belongs to effort or to output: the allocation variants leave no doubt. */
export function uitvoeringVan(eenheid: Eenheid): Uitvoering {
  return eenheid === '82' || eenheid === '83' ? 'output' : 'inspanning'
}

/**
 * The product period of a declaration line: the calendar month, as far as the allocation covers it; null when it does
 * not touch that month.
 * @param inMaand any day of the month
 * @example productPeriode({ begin: '2025-04-08', eind: '2025-06-17' }, '2025-06-01') // 1 to 17 June
 * @bron iJw 3.2 IV089, TR387, TR388
 */
export function productPeriode(toewijzing: { readonly begin: Datum; readonly eind: Datum | null }, inMaand: Datum): Periode | null {
  return doorsnede({ begin: eersteVanMaand(inMaand), eind: laatsteVanMaand(inMaand) }, toewijzing)
}
