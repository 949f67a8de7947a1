import { dagenInMaand, type Datum, isDatum, plusDagen, plusMaanden } from '../kalender/datum.ts'
import type { DeelDatum } from '../gezag/types.ts'

const ONBEKEND: DeelDatum = '0000-00-00'
const TWEE = (n: number | string): string => String(n).padStart(2, '0')

function schuif(dag: Datum, sign: string, aantal: number, eenheid: string): Datum {
  const n = sign === '-' ? -aantal : aantal
  if (eenheid.startsWith('dag')) return plusDagen(dag, n)
  if (eenheid.startsWith('we')) return plusDagen(dag, 7 * n)
  return plusMaanden(dag, eenheid.startsWith('ja') ? 12 * n : n)
}

const ANKER: Readonly<Record<string, readonly [number, 'dag' | 'maand' | 'jaar']>> = {
  vandaag: [0, 'dag'],
  nu: [0, 'dag'],
  gisteren: [-1, 'dag'],
  eergisteren: [-2, 'dag'],
  morgen: [1, 'dag'],
  overmorgen: [2, 'dag'],
  'deze maand': [0, 'maand'],
  'vorige maand': [-1, 'maand'],
  'volgende maand': [1, 'maand'],
  'dit jaar': [0, 'jaar'],
  'vorig jaar': [-1, 'jaar'],
  'volgend jaar': [1, 'jaar'],
}

function relatief(tekst: string, op: Datum): DeelDatum | null {
  const ago = /^(\d+)\s+(dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|jaren)\s+geleden$/.exec(tekst)
  if (ago !== null) return schuif(op, '-', Number(ago[1]), ago[2] ?? '')
  const from = /^(vandaag|gisteren|morgen) (\d+ .+ geleden)$/.exec(tekst)
  if (from !== null) return relatief(from[2] ?? '', plusDagen(op, ANKER[from[1] ?? '']?.[0] ?? 0))
  const m = /^([a-z]+(?: [a-z]+)?)((?:\s*[-+]\s*\d+\s*[a-z]+)*)$/.exec(tekst)
  const anchor = ANKER[m?.[1] ?? '']
  if (m === null || anchor === undefined) return null
  const [shift, precision] = anchor
  let dag = precision === 'dag' ? plusDagen(op, shift) : plusMaanden(op, precision === 'maand' ? shift : 12 * shift)
  for (const part of (m[2] ?? '').matchAll(/([-+])\s*(\d+)\s*([a-z]+)/g)) {
    dag = schuif(dag, part[1] ?? '+', Number(part[2]), part[3] ?? '')
  }
  if (precision === 'maand') return `${dag.slice(0, 7)}-00`
  return precision === 'jaar' ? `${dag.slice(0, 4)}-00-00` : dag
}

/** A date as far as its parts can be: a month of 1 to 12 or unknown, a day of that month or unknown. */
function deel(jaar: string, maand: string, dag: string): DeelDatum | null {
  const [y, m, d] = [Number(jaar), Number(maand), Number(dag)]
  if (m > 12 || (m === 0 && d > 0) || (m > 0 && d > dagenInMaand(y, m))) return null
  return y === 0 ? ONBEKEND : `${jaar.padStart(4, '0')}-${TWEE(maand)}-${TWEE(dag)}`
}

/**
 * Reads a date as scenarios write it: 20210617, 20210600, 00, 1-12-2022, 17 juni 2021, 2021-06-17, "gisteren - 5 jaar",
 * "deze maand - 18 jaar" (month known, day not), "10 jaar geleden". An empty text is null: nothing recorded.
 *
 * @returns undefined when the text cannot be read as a date
 */
export function leesScenarioDatum(tekst: string, op: Datum): DeelDatum | null | undefined {
  const t = tekst
    .trim()
    .toLowerCase()
    .replace(/^(?:op|sinds|per|in|met ingang van) /, '')
    .replace(/^een onbekende datum$/, 'onbekend')
  if (t === '') return null
  if (/^0+$/.test(t) || t === 'onbekend') return ONBEKEND
  if (isDatum(t)) return t
  const parts =
    /^(\d{4})-(\d\d)-(\d\d)$/.exec(t) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(t) ?? /^(\d{4})(\d\d)()$/.exec(t) ?? /^(\d{4})()()$/.exec(t)
  const found = parts === null ? null : deel(parts[1] ?? '', parts[2] || '0', parts[3] || '0')
  if (found !== null) return found
  const dutch = /^(\d{1,2})[-/ ](\d{1,2})[-/ ](\d{4})$/.exec(t) ?? /^(\d\d)(\d\d)(\d{4})$/.exec(t)
  if (dutch !== null) return deel(dutch[3] ?? '', dutch[2] ?? '', dutch[1] ?? '') ?? undefined
  return metMaandnaam(t) ?? relatief(t, op) ?? undefined
}

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

function metMaandnaam(t: string): DeelDatum | null {
  const m = /^(?:(\d{1,2}) )?([a-z]+) (\d{4})$/.exec(t)
  const maand = MAANDEN.indexOf(m?.[2] ?? '') + 1
  return m === null || maand === 0 ? null : deel(m[3] ?? '', String(maand), m[1] ?? '0')
}
