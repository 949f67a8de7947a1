/** What is told of one person: when somebody was born, and the same of one number in every record. */
import { plusJaren } from '@draad/stelsel'
import { tekst, type Tekst } from '../tekst.ts'
import { bevinding, type Bevinding } from './bevinding.ts'
import { aanvang, is, type Regel } from './bj-regel.ts'
import type { Ruw } from './inhoud.ts'
import { f, van } from './record.ts'
import { metNummer } from './samenvoegen.ts'
import { uiterlijk } from './zinnen.ts'

/** The last day on which somebody can have been born; empty when unborn. Of an unknown day or month the last one. */
function laatsteGeboortedag(g: string): string {
  if (g.includes('-') || g === '' || g === '00000000') return g === '00000000' ? '' : g
  const [jaar, maand] = [g.slice(0, 4), g.slice(4, 6)]
  return maand === '00' ? `${jaar}-12-31` : new Date(Date.UTC(Number(jaar), Number(maand), 0)).toISOString().slice(0, 10)
}

const CONTROLEER = tekst('Controleer de geboortedatum en de aanvang.', 'Check the birth date and the start.')

/** Somebody is born by the end of the period, and young when help or a measure begins. @bron Jeugdwet 1.1 (jeugdige) */
export const geboorte: Regel = (r, { periode }) => {
  const g = laatsteGeboortedag(van(r, 'geboortedatum'))
  if (g === '') return null
  // Of a birth in a year that is not over only the first day is known to be too late.
  const eerste = van(r, 'geboortedatum').includes('-') ? g : `${g.slice(0, 4)}-01-01`
  if (eerste > periode.tm)
    return f(
      'BJ-geboorte',
      'fout',
      r,
      'geboortedatum',
      uiterlijk(periode.tm),
      tekst('Verbeter de geboortedatum.', 'Correct the birth date.'),
    )
  const grens = is(r, 'jeugdbescherming') ? 18 : 23
  return aanvang(r) !== '' && aanvang(r) >= plusJaren(g, grens)
    ? f(
        'BJ-geboorte',
        'waarschuwing',
        r,
        'geboortedatum',
        tekst(`jonger dan ${grens} jaar op ${aanvang(r)}`, `younger than ${grens} years on ${aanvang(r)}`),
        CONTROLEER,
      )
    : null
}

const VERSCHIL: readonly { readonly veld: string; readonly ernst: Bevinding['ernst']; readonly wat: Tekst; readonly doe: Tekst }[] = [
  {
    veld: 'geslacht',
    ernst: 'waarschuwing',
    wat: tekst('hetzelfde geslacht bij één bsn', 'the same sex with one bsn'),
    doe: tekst('Controleer of het bsn bij deze jeugdige hoort.', 'Check that the bsn is that of this youth.'),
  },
  {
    veld: 'geboortedatum',
    ernst: 'waarschuwing',
    wat: tekst('dezelfde geboortedatum bij één bsn', 'the same birth date with one bsn'),
    doe: tekst('Controleer of het bsn bij deze jeugdige hoort.', 'Check that the bsn is that of this youth.'),
  },
  {
    veld: 'gemeente',
    ernst: 'melding',
    wat: tekst('dezelfde gemeente bij één bsn, behalve na een verhuizing', 'the same municipality with one bsn, unless after a move'),
    doe: tekst('Wie in twee gemeenten staat, telt in elk van beide.', 'Who stands in two municipalities counts in each of both.'),
  },
]

/** What a record tells, in a form that can be compared; empty where it tells nothing. */
function gezegd(r: Ruw, veld: string): string {
  if (veld === 'geslacht') return van(r, veld) === 'O' ? '' : van(r, veld)
  if (veld === 'gemeente') return [van(r, 'gemeente'), van(r, 'postcode_of_gemeente')].find((x) => /^\d{4}$/.test(x)) ?? ''
  return van(r, veld).replaceAll('-', '')
}

/** Two birth dates differ when one cannot be the other with its day or month filled in. */
const anders = (veld: string, a: string, b: string): boolean =>
  a !== '' &&
  b !== '' &&
  (veld !== 'geboortedatum' ? a !== b : [0, 4, 6].some((i) => deel(a, i) !== deel(b, i) && deel(a, i) > 0 && deel(b, i) > 0))
const deel = (d: string, i: number): number => Number(d.slice(i, i === 0 ? 4 : i + 2))

/** BJ-persoon: one number is one person, of one sex and born on one day. Told once for each person and column. */
export function toetsPersonen(records: readonly Ruw[]): Bevinding[] {
  return [...Map.groupBy(records.filter(metNummer), (r) => van(r, 'bsn')).values()].flatMap((groep) =>
    VERSCHIL.flatMap(({ veld, ernst, wat, doe }) => {
      const eerste = groep.find((r) => gezegd(r, veld) !== '')
      const ander = eerste && groep.find((r) => anders(veld, gezegd(eerste, veld), gezegd(r, veld)))
      return ander ? [bevinding('BJ-persoon', ernst, ander.rij, veld, gezegd(ander, veld), wat, doe, [eerste.rij])] : []
    }),
  )
}

/**
 * Records that tell no municipality: a postcode is what the protocol asks for, but there is no table of postcodes here
 * to find the municipality with.
 *
 * @bron protocol v7, 2.5 and 7.5
 */
export function zonderGemeente(records: readonly Ruw[]): Bevinding[] {
  const n = records.filter((r) => gezegd(r, 'gemeente') === '').length
  if (n === 0) return []
  return [
    bevinding(
      'BJ-woonplaats',
      'waarschuwing',
      0,
      'gemeente',
      tekst(`${n} van ${records.length} records met alleen een postcode`, `${n} of ${records.length} records with a postcode only`),
      tekst('de CBS-code van de gemeente, in de kolom gemeente', 'the CBS code of the municipality, in the column gemeente'),
      tekst(
        'Er is hier geen tabel van postcodes: zij tellen voor het land en in de rij "gemeente onbekend", bij geen gemeente of regio.',
        'There is no table of postcodes here: they count for the country and in the row "municipality unknown", in no municipality or region.',
      ),
    ),
  ]
}
