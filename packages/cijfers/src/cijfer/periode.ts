import { isDatum, plusDagen } from '@draad/stelsel'
import { CijferFout } from '../fout.ts'
import { tekst, type Tekst } from '../tekst.ts'

/** Kind of period a figure holds for. A reference date is no period: figures of the two are not compared. */
export type PeriodeSoort = 'jaar' | 'halfjaar' | 'kwartaal' | 'maand' | 'peildatum'

/** The same in words. */
export const PERIODESOORTEN: Readonly<Record<PeriodeSoort, Tekst>> = {
  jaar: tekst('jaar', 'year'),
  halfjaar: tekst('halfjaar', 'half year'),
  kwartaal: tekst('kwartaal', 'quarter'),
  maand: tekst('maand', 'month'),
  peildatum: tekst('peildatum', 'reference date'),
}

/** A period of figures. */
export interface CijferPeriode {
  /** As written: 2025, 2025H1, 2025Q3, 2025M07 or 2025-03-31. */
  readonly code: string
  readonly soort: PeriodeSoort
  /** First day, included. */
  readonly van: string
  /** Last day, included. */
  readonly tm: string
}

const VORM = /^(\d{4})(?:(H)([12])|(Q)([1-4])|(M)(0[1-9]|1[0-2]))?$/
const MAANDEN = { H: 6, Q: 3, M: 1 } as const
const SOORT = { H: 'halfjaar', Q: 'kwartaal', M: 'maand' } as const

function eersteDag(jaar: number, maand: number): string {
  const y = jaar + Math.floor((maand - 1) / 12)
  return `${String(y).padStart(4, '0')}-${String(((maand - 1) % 12) + 1).padStart(2, '0')}-01`
}

/** Reads a period; null when the text is none. */
export function leesPeriode(wat: string): CijferPeriode | null {
  const code = wat.trim().toUpperCase()
  if (isDatum(code)) return { code, soort: 'peildatum', van: code, tm: code }
  const m = VORM.exec(code)
  if (!m || Number(m[1]) < 1) return null
  const jaar = Number(m[1])
  const letter = (m[2] ?? m[4] ?? m[6]) as 'H' | 'Q' | 'M' | undefined
  if (letter === undefined) return { code, soort: 'jaar', van: `${m[1]}-01-01`, tm: `${m[1]}-12-31` }
  const n = MAANDEN[letter]
  const begin = (Number(m[3] ?? m[5] ?? m[7]) - 1) * n + 1
  return { code, soort: SOORT[letter], van: eersteDag(jaar, begin), tm: plusDagen(eersteDag(jaar, begin + n), -1) }
}

/** Reads a period, or says what was expected. @throws CijferFout */
export function periode(code: string): CijferPeriode {
  const p = leesPeriode(code)
  if (p) return p
  throw new CijferFout(
    'periode',
    'periode',
    code,
    tekst('2025, 2025H1, 2025Q3, 2025M07 of een dag als 2025-03-31', '2025, 2025H1, 2025Q3, 2025M07 or a day as 2025-03-31'),
    tekst('Schrijf de periode zo.', 'Write the period so.'),
  )
}

/** The period of the same kind before or after (`stappen` may be negative); a reference date moves by years. */
export function verschuif(p: CijferPeriode, stappen: number): CijferPeriode {
  const jaar = Number(p.van.slice(0, 4))
  if (p.soort === 'jaar') return periode(String(jaar + stappen).padStart(4, '0'))
  if (p.soort === 'peildatum') {
    const [, maand = '01', dag = '01'] = p.van.split('-')
    const y = String(jaar + stappen).padStart(4, '0')
    return periode(isDatum(`${y}-${maand}-${dag}`) ? `${y}-${maand}-${dag}` : `${y}-${maand}-28`)
  }
  const letter = p.soort === 'halfjaar' ? 'H' : p.soort === 'kwartaal' ? 'Q' : 'M'
  const per = 12 / MAANDEN[letter]
  const nu = jaar * per + (Number(p.van.slice(5, 7)) - 1) / MAANDEN[letter] + stappen
  const y = Math.floor(nu / per)
  const nr = String((nu % per) + 1)
  return periode(`${String(y).padStart(4, '0')}${letter}${letter === 'M' ? nr.padStart(2, '0') : nr}`)
}
