import type { Taal } from './tekst.ts'

/** Whole cents as euros. The decimals are made from the digits, so no fraction is ever computed. */
export function euro(centen: number, taal: Taal): string {
  const abs = String(Math.abs(centen)).padStart(3, '0')
  const tekst = `${centen < 0 ? '-' : ''}${abs.slice(0, -2)}.${abs.slice(-2)}`
  return new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' }).format(tekst as `${number}`)
}
