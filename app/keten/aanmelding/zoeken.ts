import { afstand, zoeknaam } from '../../register/public.ts'
import type { Zekerheid } from './model.ts'

/** What somebody looks for: a name and a date of birth, of which parts may be unknown (`00`). */
export interface Zoekvraag {
  readonly achternaam: string
  readonly geboortedatum: string
}

/** What the register gives back for one person: enough to compare, too little to tell anything. */
export interface Kandidaat {
  readonly zoeknaam: string
  readonly geboortedatum: string | null
  readonly opBsn: boolean
}

/** The same date with day and month changed places; null when that is no other date. */
export function omgedraaid(datum: string): string | null {
  const [j = '', m = '', d = ''] = datum.split('-')
  if (m === d || Number(d) > 12 || d === '00' || m === '00') return null
  return `${j}-${d}-${m}`
}

/** Under which dates the register is asked: as given, day and month swapped, and with unknown parts. */
export function zoekdatums(datum: string): string[] {
  const [j = '', m = ''] = datum.split('-')
  return [...new Set([datum, omgedraaid(datum), `${j}-${m}-00`, `${j}-00-00`].filter((d) => d !== null))]
}

type Datumgelijkenis = 'gelijk' | 'bijna' | 'onbekend' | 'anders'

/** How alike two dates of birth are; an unknown part is no difference, and no proof either. */
export function vergelijkDatum(a: string, b: string | null): Datumgelijkenis {
  if (b === null) return 'onbekend'
  if (a === b) return 'gelijk'
  if (omgedraaid(a) === b) return 'bijna'
  const delen = a.split('-').map((deel, i) => [deel, b.split('-')[i] ?? ''] as const)
  const verschil = delen.filter(([x, y]) => Number(x) !== 0 && Number(y) !== 0 && x !== y).length
  if (verschil === 0) return 'onbekend'
  return verschil === 1 ? 'bijna' : 'anders'
}

/**
 * How sure it is that this is the person looked for, in words: a person compares and decides. Null: not this one.
 *
 * @example zekerheidVan({ achternaam: 'Yılmaz', geboortedatum: '2014-05-06' }, { zoeknaam: 'ilmas', geboortedatum: '2014-06-05', opBsn: false }) // 'waarschijnlijk'
 */
export function zekerheidVan(v: Zoekvraag | null, k: Kandidaat): Zekerheid | null {
  if (k.opBsn) return 'zeker'
  if (!v) return null
  const gezocht = zoeknaam(v.achternaam)
  const naam = afstand(gezocht, k.zoeknaam, 2)
  const datum = vergelijkDatum(v.geboortedatum, k.geboortedatum)
  if (datum === 'anders') return null
  if (naam === 0) return datum === 'onbekend' ? 'misschien' : datum === 'gelijk' ? 'zeker' : 'waarschijnlijk'
  // A short name is another name after one change; a double name may be known by one half.
  const bijna = (naam === 1 && gezocht.length >= 4) || (naam === 2 && gezocht.length >= 7)
  const deel = gezocht.length >= 4 && k.zoeknaam.length >= 4 && (gezocht.startsWith(k.zoeknaam) || k.zoeknaam.startsWith(gezocht))
  if (!bijna && !deel) return null
  return datum === 'gelijk' ? 'waarschijnlijk' : 'misschien'
}

const VOLGORDE: Record<Zekerheid, number> = { zeker: 0, waarschijnlijk: 1, misschien: 2 }

/** Surest first; equal ones keep their order. */
export function rangschik<T extends { readonly zekerheid: Zekerheid }>(treffers: readonly T[]): T[] {
  return [...treffers].sort((a, b) => VOLGORDE[a.zekerheid] - VOLGORDE[b.zekerheid])
}
