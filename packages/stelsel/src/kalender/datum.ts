/**
 * A calendar date of law: 'YYYY-MM-DD', no time and no zone. Dates of law are days, never instants.
 *
 * @example const d: Datum = '2026-11-21'
 */
export type Datum = string

/** A half-open period: `van` belongs to it, `tot` does not. */
export interface Periode {
  readonly van: Datum
  readonly tot: Datum
}

/**
 * What is wrong with a date that was handed in. `gevonden` is the input as it came, `toegestaan` says what would be
 * accepted and `doe` what the caller can do about it.
 */
export class DatumFout extends RangeError {
  override readonly name = 'DatumFout'
  readonly code: 'geen-datum' | 'buiten-bereik'
  readonly gevonden: string
  readonly toegestaan: string
  readonly doe: string

  constructor(code: DatumFout['code'], gevonden: unknown) {
    const found = String(gevonden).slice(0, 40)
    const allowed =
      code === 'geen-datum'
        ? 'a day that exists, written as YYYY-MM-DD, years 0001 to 9999'
        : 'a day in 1990 to 2140 when working days are counted'
    super(`"${found}" is not ${allowed}`)
    this.code = code
    this.gevonden = found
    this.toegestaan = allowed
    this.doe = code === 'geen-datum' ? 'Correct the date.' : 'Use calendar days for dates this far away.'
  }
}

const DAGEN_PER_MAAND = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whether a year of the Gregorian calendar has a 29th of February. */
export function isSchrikkeljaar(jaar: number): boolean {
  return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0
}

/** Days in a month (1 to 12) of a year. */
export function dagenInMaand(jaar: number, maand: number): number {
  if (maand === 2 && isSchrikkeljaar(jaar)) return 29
  return DAGEN_PER_MAAND[maand - 1] ?? 0
}

/** Day number of a year, month and day that are known to exist; day 0 is 1970-01-01. */
export function dagnummerVan(jaar: number, maand: number, dag: number): number {
  const y = maand <= 2 ? jaar - 1 : jaar
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5) + dag - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function digits(s: string, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) {
    const c = s.charCodeAt(i) - 48
    if (c < 0 || c > 9) return -1
    n = n * 10 + c
  }
  return n
}

/** Year, month and day of a text of the form YYYY-MM-DD, or null when the form is another. Days may not exist. */
export function delenVan(tekst: string): { jaar: number; maand: number; dag: number } | null {
  if (typeof tekst !== 'string' || tekst.length !== 10) return null
  if (tekst.charCodeAt(4) !== 45 || tekst.charCodeAt(7) !== 45) return null
  const jaar = digits(tekst, 0, 4)
  const maand = digits(tekst, 5, 7)
  const dag = digits(tekst, 8, 10)
  return jaar < 0 || maand < 0 || dag < 0 ? null : { jaar, maand, dag }
}

/**
 * Whether a text is a day that exists.
 *
 * @example isDatum('2024-02-29') // true
 * @example isDatum('2023-02-29') // false
 */
export function isDatum(tekst: unknown): tekst is Datum {
  const d = typeof tekst === 'string' ? delenVan(tekst) : null
  return d !== null && d.jaar >= 1 && d.maand >= 1 && d.maand <= 12 && d.dag >= 1 && d.dag <= dagenInMaand(d.jaar, d.maand)
}

/**
 * Number of days since 1970-01-01 (negative before it). Unit: days.
 *
 * @throws DatumFout 'geen-datum' when the day does not exist
 * @example dagnummer('1970-01-02') // 1
 */
export function dagnummer(datum: Datum): number {
  const d = delenVan(datum)
  if (d === null || d.jaar < 1 || d.maand < 1 || d.maand > 12 || d.dag < 1 || d.dag > dagenInMaand(d.jaar, d.maand)) {
    throw new DatumFout('geen-datum', datum)
  }
  return dagnummerVan(d.jaar, d.maand, d.dag)
}

const LAATSTE = dagnummerVan(9999, 12, 31)
const EERSTE = dagnummerVan(1, 1, 1)
const teksten = new Map<number, Datum>()

function schrijf(nummer: number): Datum {
  const z = nummer + 719_468
  const era = Math.floor(z / 146_097)
  const doe = z - era * 146_097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const dag = doy - Math.floor((153 * mp + 2) / 5) + 1
  const maand = mp < 10 ? mp + 3 : mp - 9
  const jaar = yoe + era * 400 + (maand <= 2 ? 1 : 0)
  return `${String(jaar).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`
}

/**
 * The date of a day number; the reverse of `dagnummer`. Texts are kept, because a country's terms fall on few days.
 *
 * @throws DatumFout 'geen-datum' outside the years 0001 to 9999
 */
export function datumVan(nummer: number): Datum {
  const known = teksten.get(nummer)
  if (known !== undefined) return known
  if (!Number.isInteger(nummer) || nummer < EERSTE || nummer > LAATSTE) throw new DatumFout('geen-datum', nummer)
  const tekst = schrijf(nummer)
  if (teksten.size < 80_000) teksten.set(nummer, tekst)
  return tekst
}

/** Day of the week: 1 Monday to 7 Sunday (ISO 8601). */
export function weekdag(datum: Datum): number {
  return weekdagVan(dagnummer(datum))
}

/** Day of the week of a day number: 1 Monday to 7 Sunday. */
export function weekdagVan(nummer: number): number {
  return ((((nummer + 3) % 7) + 7) % 7) + 1
}

/**
 * The date a number of calendar days later (or earlier, when negative).
 *
 * @example plusDagen('2024-02-28', 2) // '2024-03-01'
 */
export function plusDagen(datum: Datum, dagen: number): Datum {
  return datumVan(dagnummer(datum) + dagen)
}

/** The date a number of weeks later (or earlier). */
export function plusWeken(datum: Datum, weken: number): Datum {
  return plusDagen(datum, 7 * weken)
}

/**
 * The same day a number of months later; when that month is shorter, its last day.
 *
 * @example plusMaanden('2024-01-31', 1) // '2024-02-29'
 */
export function plusMaanden(datum: Datum, maanden: number): Datum {
  const n = dagnummer(datum)
  const d = delenVan(datum)
  if (d === null) return datumVan(n)
  const total = d.jaar * 12 + d.maand - 1 + maanden
  const jaar = Math.floor(total / 12)
  const maand = total - jaar * 12 + 1
  return datumVan(dagnummerVan(jaar, maand, Math.min(d.dag, dagenInMaand(jaar, maand))))
}

/** The same day a number of years later; 29 February becomes 28 February in a year without one. */
export function plusJaren(datum: Datum, jaren: number): Datum {
  return plusMaanden(datum, 12 * jaren)
}

/**
 * Days from `a` to `b`: positive when `b` is later. Unit: calendar days.
 *
 * @example verschilInDagen('2026-01-01', '2026-01-31') // 30
 */
export function verschilInDagen(a: Datum, b: Datum): number {
  return dagnummer(b) - dagnummer(a)
}

/** The later of two dates. */
export function laatste(a: Datum, b: Datum): Datum {
  return a < b ? b : a
}

/** The earlier of two dates. */
export function eerste(a: Datum, b: Datum): Datum {
  return a < b ? a : b
}
