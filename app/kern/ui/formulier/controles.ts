import { isDatum } from '../tekst/datums.ts'

/** Is nothing filled in? `false` and `0` are answers. */
export function isLeeg(waarde: unknown): boolean {
  if (waarde === null || waarde === undefined) return true
  if (typeof waarde === 'string') return waarde.trim() === ''
  return Array.isArray(waarde) && waarde.length === 0
}

/** Day, month and year of what stands in a date field, however unfinished: the value keeps every keystroke. */
export function datumDelen(waarde: unknown): { dag: string; maand: string; jaar: string } {
  const [jaar = '', maand = '', dag = ''] = typeof waarde === 'string' ? waarde.split('-') : []
  return { dag, maand, jaar }
}

/**
 * The value of three inputs: `2026-11-21`, or partly `2018-05` and `2018`, or the unfinished pieces as typed (which no
 * one accepts, but nothing is lost).
 */
export function datumUitDelen(delen: { dag: string; maand: string; jaar: string }): string {
  const twee = (s: string) => (/^\d$/.test(s) ? `0${s}` : s)
  const schoon = (s: string) => s.trim().replaceAll('-', '')
  const stukken = [schoon(delen.jaar), twee(schoon(delen.maand)), twee(schoon(delen.dag))]
  while (stukken.length > 0 && stukken.at(-1) === '') stukken.pop()
  return stukken.join('-')
}

/** A full date that exists, or when `deels` a year or a month. */
export function isGoedeDatum(waarde: string, deels: boolean): boolean {
  if (isDatum(waarde)) return true
  return deels && /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(waarde)
}

/** Whole number from what someone typed ("1.250"); `null` when empty, the text itself when it is no number. */
export function leesGetal(tekst: string): number | string | null {
  const kaal = tekst.replaceAll(/[\s.]/g, '')
  if (kaal === '') return null
  return /^-?\d{1,15}$/.test(kaal) ? Number(kaal) : tekst
}

/** Cents from an amount in euros as the Dutch and the English write it ("1.250,50", "1250.5"); else the text itself. */
export function leesCenten(tekst: string): number | string | null {
  const kaal = tekst.replaceAll(/[\s€]/g, '')
  if (kaal === '') return null
  const m = /^(-?)(\d{1,3}(?:[.,]?\d{3})*|\d+)(?:[.,](\d{1,2}))?$/.exec(kaal)
  if (!m) return tekst
  const heel = Number((m[2] ?? '0').replaceAll(/[.,]/g, ''))
  const centen = heel * 100 + Number((m[3] ?? '').padEnd(2, '0'))
  return m[1] === '-' ? -centen : centen
}

/** Cents as text for in the field: 125050 is "1250,50". */
export function schrijfCenten(centen: number): string {
  const abs = Math.abs(centen)
  return `${centen < 0 ? '-' : ''}${Math.trunc(abs / 100)},${String(abs % 100).padStart(2, '0')}`
}
