/**
 * Reads one value: from the text in the file to a string or a whole number, or to the rule that it breaks.
 * Text is kept as it is; dates, times and numbers lose the white space around them, as XML Schema says.
 */
import { codesVan, waardetype } from '../definitie/typen.ts'
import type { GetypeerdeNaam, PatroonNaam } from '../definitie/typen.ts'
import type { RegelCode } from '../regels/catalogus.ts'

/** A value that could not be read, with the rule that says why. */
export class Onleesbaar {
  readonly regel: RegelCode
  constructor(regel: RegelCode) {
    this.regel = regel
  }
}

export type Waardelezer = (ruw: string) => string | number | Onleesbaar

const fouten = new Map<RegelCode, Onleesbaar>()
const fout = (regel: RegelCode): Onleesbaar => {
  const al = fouten.get(regel)
  if (al) return al
  const f = new Onleesbaar(regel)
  fouten.set(regel, f)
  return f
}

const perLengte: Readonly<Record<number, RegelCode>> = {
  1: 'RS008',
  2: 'RS009',
  3: 'RS010',
  4: 'RS011',
  5: 'RS012',
  6: 'RS013',
  8: 'RS014',
  9: 'RS015',
  10: 'RS016',
  12: 'RS017',
  15: 'RS018',
  20: 'RS019',
  24: 'RS020',
  25: 'RS021',
  35: 'RS023',
  36: 'RS024',
  64: 'RS025',
  80: 'RS026',
  200: 'RS028',
}

const perMaximum: Readonly<Record<number, RegelCode>> = {
  99: 'RS002',
  99_999: 'RS004',
  99_999_999: 'RS005',
  999_999_999: 'RS006',
  999_999_999_999: 'RS040',
}

/** The patterns, and the rule each of them stands for. XML white space is space, tab, line feed and carriage return. */
const patronen: Readonly<Record<PatroonNaam, { readonly past: RegExp; readonly regel: RegelCode }>> = {
  gevuld: { past: /^[^\n\r]*[^ \t\n\r][^\n\r]*$/u, regel: 'RS033' },
  gevuldOveralRegels: { past: /[^ \t\n\r]/u, regel: 'RS031' },
  cijfers: { past: /^[0-9]*$/u, regel: 'RS046' },
  letters: { past: /^[a-zA-Z\u00C0-\u1EF3]+$/u, regel: 'RS045' },
  versie: { past: /^(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)$/u, regel: 'RS048' },
  lettersCijfers: { past: /^[a-zA-Z0-9]+$/u, regel: 'CS319' },
  cijfers4: { past: /^[0-9]{4}$/u, regel: 'RS035' },
  cijfers8: { past: /^[0-9]{8}$/u, regel: 'RS036' },
  cijfers9: { past: /^[0-9]{9}$/u, regel: 'RS037' },
}

/** Number of characters; two halves of one character count once. Stops counting above `max`. */
function langerDan(tekst: string, max: number): boolean {
  if (tekst.length <= max) return false
  if (tekst.length > max * 2) return true
  return [...tekst].length > max
}

function tekstlezer(max: number | null, patroon: PatroonNaam | null): Waardelezer {
  const p = patroon ? patronen[patroon] : null
  const teLang = max === null ? null : fout(perLengte[max] ?? 'XSD-letters')
  return (ruw) => {
    if (ruw.length === 0) return fout('RS033')
    if (max !== null && teLang && langerDan(ruw, max)) return teLang
    if (p && !p.past.test(ruw)) return fout(p.regel)
    return ruw
  }
}

function codelezer(naam: GetypeerdeNaam): Waardelezer {
  const codes = new Set(codesVan(naam))
  return (ruw) => (codes.has(ruw) ? ruw : fout(ruw.length === 0 ? 'RS033' : 'XSD-code'))
}

const wit = /^[ \t\n\r]+|[ \t\n\r]+$/gu

/** Takes white space off both ends; inside a date or number it makes the value unreadable anyway. */
export function kaal(ruw: string): string {
  const eerste = ruw.charCodeAt(0)
  const laatste = ruw.charCodeAt(ruw.length - 1)
  return eerste > 32 && laatste > 32 ? ruw : ruw.replace(wit, '')
}

const geheel = /^[+-]?[0-9]{1,24}$/u

function getallezer(max: number): Waardelezer {
  const teGroot = fout(perMaximum[max] ?? 'XSD-getal')
  return (ruw) => {
    const tekst = kaal(ruw)
    if (tekst.length === 0) return fout('RS033')
    if (!geheel.test(tekst)) return fout('XSD-getal')
    const getal = Number(tekst)
    if (getal < 0) return fout('RS001')
    return getal > max ? teGroot : getal + 0
  }
}

const datumvorm = /^(-?)([0-9]{4,})-([0-9]{2})-([0-9]{2})$/u
const dagen = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const schrikkel = (jaar: number): boolean => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0

/** True when the text is a day that exists. Years have at least four digits and there is no year zero. */
export function isDatum(tekst: string): boolean {
  const m = datumvorm.exec(tekst)
  if (!m) return false
  const jaar = m[2] ?? ''
  if (jaar.length > 4 && (jaar.startsWith('0') || jaar.length > 9)) return false
  const maand = Number(m[3])
  const dag = Number(m[4])
  if (Number(jaar) === 0 || maand < 1 || maand > 12 || dag < 1) return false
  const laatste = maand === 2 && schrikkel(Number(jaar)) ? 29 : (dagen[maand - 1] ?? 0)
  return dag <= laatste
}

function datumlezer(): Waardelezer {
  return (ruw) => {
    const tekst = kaal(ruw)
    if (tekst.length === 0) return fout('RS033')
    if (isDatum(tekst)) return tekst
    return fout(/[:Z]/u.test(tekst) ? 'RS032' : 'XSD-datum')
  }
}

const tijdvorm = /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)$/u

function tijdlezer(): Waardelezer {
  return (ruw) => {
    const tekst = kaal(ruw)
    if (tekst.length === 0) return fout('RS033')
    if (tijdvorm.test(tekst)) return tekst
    return fout(/[Z+-]/u.test(tekst) ? 'RS034' : 'XSD-tijd')
  }
}

/** The reader of a value type; made once per type. */
export function lezerVoor(naam: GetypeerdeNaam): Waardelezer {
  const t = waardetype(naam)
  if (t.soort === 'tekst') return tekstlezer(t.max, t.patroon)
  if (t.soort === 'code') return codelezer(naam)
  if (t.soort === 'getal') return getallezer(t.max)
  return t.soort === 'datum' ? datumlezer() : tijdlezer()
}
