import { type Datum, DatumFout, dagnummer, dagnummerVan, datumVan, weekdagVan } from './datum.ts'
import { feestdagen } from './feestdagen.ts'

/**
 * Which days count as working days. The default follows the Algemene termijnenwet; a municipality with other opening
 * days makes its own with `maakKalender`.
 */
export interface Kalender {
  readonly naam: string
  /** First day number of the table below. */
  readonly van: number
  /** 1 for a working day, per day from `van`. */
  readonly werkt: Uint8Array
  /** Number of working days before each day of the table. */
  readonly teller: Int32Array
  /** Day number of the n-th working day (n from 0). */
  readonly nde: Int32Array
}

/** What a calendar of one's own may change. */
export interface KalenderKeuze {
  readonly naam?: string
  /** Good Friday counts as a holiday (the law's rule) unless this is false. */
  readonly goedeVrijdag?: boolean
  /** Days on which this office is closed as well: bridge days, a local holiday. */
  readonly extraGesloten?: readonly Datum[]
  /** Days that count as working days although the default calendar closes them. */
  readonly tochOpen?: readonly Datum[]
  /** Days of the week that are never working days, 1 Monday to 7 Sunday; default Saturday and Sunday. */
  readonly vrijeWeekdagen?: readonly number[]
}

const EERSTE_JAAR = 1990
const LAATSTE_JAAR = 2140

/**
 * Makes a calendar for the years 1990 to 2140. Costs about a millisecond: make it once and keep it.
 *
 * @throws DatumFout 'geen-datum' when one of the days given does not exist
 * @example const k = maakKalender({ goedeVrijdag: false, extraGesloten: ['2026-05-15'] })
 */
export function maakKalender(keuze: KalenderKeuze = {}): Kalender {
  const van = dagnummerVan(EERSTE_JAAR, 1, 1)
  const length = dagnummerVan(LAATSTE_JAAR, 12, 31) - van + 1
  const werkt = new Uint8Array(length)
  const off = new Set(keuze.vrijeWeekdagen ?? [6, 7])
  for (let i = 0; i < length; i++) werkt[i] = off.has(weekdagVan(van + i)) ? 0 : 1
  const set = (datum: Datum, value: 0 | 1): void => {
    const i = dagnummer(datum) - van
    if (i >= 0 && i < length) werkt[i] = value
  }
  for (let jaar = EERSTE_JAAR; jaar <= LAATSTE_JAAR; jaar++) {
    for (const f of feestdagen(jaar)) {
      if (f.naam !== 'goede-vrijdag' || keuze.goedeVrijdag !== false) set(f.op, 0)
    }
  }
  for (const d of keuze.extraGesloten ?? []) set(d, 0)
  for (const d of keuze.tochOpen ?? []) set(d, 1)
  return { naam: keuze.naam ?? 'eigen', van, werkt, ...tel(werkt, van) }
}

function tel(werkt: Uint8Array, van: number): { teller: Int32Array; nde: Int32Array } {
  const teller = new Int32Array(werkt.length + 1)
  for (let i = 0; i < werkt.length; i++) teller[i + 1] = (teller[i] ?? 0) + (werkt[i] ?? 0)
  const nde = new Int32Array(teller[werkt.length] ?? 0)
  let n = 0
  for (let i = 0; i < werkt.length; i++) if (werkt[i] === 1) nde[n++] = van + i
  return { teller, nde }
}

/** The calendar of the Algemene termijnenwet: no Saturday, no Sunday, none of its holidays, Good Friday included. */
export const termijnenwet: Kalender = maakKalender({ naam: 'Algemene termijnenwet' })

function plaats(kalender: Kalender, nummer: number): number {
  const i = nummer - kalender.van
  if (i < 0 || i >= kalender.werkt.length) throw new DatumFout('buiten-bereik', datumVan(nummer))
  return i
}

/** As `isWerkdag`, for a day number. */
function isWerkdagNummer(nummer: number, kalender: Kalender = termijnenwet): boolean {
  return kalender.werkt[plaats(kalender, nummer)] === 1
}

/**
 * Whether a day is a working day.
 *
 * @bron Algemene termijnenwet 1 en 3
 * @example isWerkdag('2019-06-10') // false: Whit Monday
 */
export function isWerkdag(datum: Datum, kalender: Kalender = termijnenwet): boolean {
  return isWerkdagNummer(dagnummer(datum), kalender)
}

/** As `plusWerkdagen`, for day numbers. */
export function plusWerkdagenNummer(nummer: number, aantal: number, kalender: Kalender = termijnenwet): number {
  const i = plaats(kalender, nummer)
  if (aantal === 0) return nummer
  // Forward counts from the day after, backward from the day before: the day itself is never counted.
  const before = aantal > 0 ? (kalender.teller[i + 1] ?? 0) - 1 : (kalender.teller[i] ?? 0)
  const found = kalender.nde[before + aantal]
  if (found === undefined) throw new DatumFout('buiten-bereik', `${datumVan(nummer)} + ${aantal}`)
  return found
}

/**
 * The date a number of working days later; the day itself does not count. Negative counts back.
 *
 * @throws DatumFout 'buiten-bereik' outside 1990 to 2140
 * @example plusWerkdagen('2019-06-03', 5) // '2019-06-11', because 10 June is Whit Monday
 */
export function plusWerkdagen(datum: Datum, aantal: number, kalender: Kalender = termijnenwet): Datum {
  return datumVan(plusWerkdagenNummer(dagnummer(datum), aantal, kalender))
}

/** The day itself when it is a working day, otherwise the first working day after it. */
export function opWerkdagNummer(nummer: number, kalender: Kalender = termijnenwet): number {
  return isWerkdagNummer(nummer, kalender) ? nummer : plusWerkdagenNummer(nummer, 1, kalender)
}

/** The day itself when it is a working day, otherwise the last working day before it. */
export function uiterlijkWerkdagNummer(nummer: number, kalender: Kalender = termijnenwet): number {
  return isWerkdagNummer(nummer, kalender) ? nummer : plusWerkdagenNummer(nummer, -1, kalender)
}

/**
 * Working days in the half-open period [van, tot). Zero when `tot` is not after `van`.
 *
 * @example werkdagenTussen('2019-06-03', '2019-06-11') // 5
 */
export function werkdagenTussen(van: Datum, tot: Datum, kalender: Kalender = termijnenwet): number {
  return werkdagenTussenNummers(dagnummer(van), dagnummer(tot), kalender)
}

/** As `werkdagenTussen`, for day numbers. */
export function werkdagenTussenNummers(van: number, tot: number, kalender: Kalender = termijnenwet): number {
  if (tot <= van) return 0
  const i = plaats(kalender, van)
  const j = plaats(kalender, tot)
  return (kalender.teller[j] ?? 0) - (kalender.teller[i] ?? 0)
}
