import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusDagen } from '../kalender/datum.ts'
import { magRecht, rechten } from './rechten.ts'
import { rechtVensters, type GezagPeriode } from './vensters.ts'
import type { Rol } from './types.ts'

const kader = { naam: 'vrijwillig' } as const
const vensters = (geboren: string | null, rol: Rol, gezag: readonly GezagPeriode[], vanaf = '2026-01-01') =>
  rechtVensters({ persoon: { geboren, oordeelsbekwaam: null }, rol, handeling: 'dossier-inzien', kader, gezag, vanaf }).map((v) => [
    v.van,
    v.tot,
    v.recht.antwoord,
  ])
const ALTIJD: readonly GezagPeriode[] = [{ van: '2000-01-01', tot: null, gezag: true }]

describe('a right laid out in time', () => {
  test.each([
    [
      'a parent reads until the sixteenth birthday, then only with leave',
      '2010-05-07',
      'ouder',
      ALTIJD,
      [
        ['2026-01-01', '2026-05-07', 'ja'],
        ['2026-05-07', null, 'met-toestemming'],
      ],
    ],
    [
      'a child reads from the twelfth birthday',
      '2015-02-28',
      'jeugdige',
      [],
      [
        ['2026-01-01', '2027-02-28', 'beperkt'],
        ['2027-02-28', null, 'ja'],
      ],
    ],
    [
      'born on a leap day',
      '2016-02-29',
      'jeugdige',
      [],
      [
        ['2026-01-01', '2028-02-29', 'beperkt'],
        ['2028-02-29', null, 'ja'],
      ],
    ],
    [
      'custody that ends on a day',
      '2018-01-01',
      'ouder',
      [
        { van: '2018-01-01', tot: '2026-06-01', gezag: true },
        { van: '2026-06-01', tot: null, gezag: false },
      ],
      [
        ['2026-01-01', '2026-06-01', 'ja'],
        ['2026-06-01', '2036-01-01', 'beperkt'],
        ['2036-01-01', null, 'met-toestemming'],
      ],
    ],
    [
      'custody nobody wrote down is unknown, never yes',
      '2018-01-01',
      'ouder',
      [],
      [
        ['2026-01-01', '2036-01-01', 'onbekend'],
        ['2036-01-01', null, 'met-toestemming'],
      ],
    ],
    [
      'only the month of birth is known: unknown in that month, and closed on both sides',
      '2010-05-00',
      'ouder',
      ALTIJD,
      [
        ['2026-01-01', '2026-05-01', 'ja'],
        ['2026-05-01', '2026-05-31', 'onbekend'],
        ['2026-05-31', null, 'met-toestemming'],
      ],
    ],
    ['no birth date at all', null, 'jeugdige', [], [['2026-01-01', null, 'onbekend']]],
  ] as const)('%s', (_naam, geboren, rol, gezag, verwacht) => {
    expect(vensters(geboren, rol, gezag)).toEqual(verwacht)
  })

  test('on every day the stretch says what the rule of that day says (property)', () => {
    const dag = fc.integer({ min: 0, max: 9_000 }).map((n) => plusDagen('2005-01-01', n))
    const periode = fc
      .tuple(dag, dag, fc.constantFrom(true, false, null))
      .map(([a, b, gezag]) => ({ van: a < b ? a : b, tot: a < b ? b : a, gezag }))
    const geboren = dag.chain((d) => fc.constantFrom(d, `${d.slice(0, 7)}-00`, `${d.slice(0, 4)}-00-00`))
    const rol = fc.constantFrom<Rol>('jeugdige', 'ouder', 'niet-ouder', 'voogd', 'pleegouder', 'verzorger')
    fc.assert(
      fc.property(geboren, rol, fc.array(periode, { maxLength: 3 }), dag, fc.nat(9_000), (g, r, gezag, vanaf, later) => {
        const lijst = rechtVensters({
          persoon: { geboren: g, oordeelsbekwaam: null },
          rol: r,
          handeling: 'dossier-inzien',
          kader,
          gezag,
          vanaf,
        })
        const op = plusDagen(vanaf, later)
        const venster = lijst.find((v) => v.van <= op && (v.tot === null || op < v.tot))
        const nu = gezag.filter((p) => p.van <= op && op < p.tot)
        const heeft = nu.some((p) => p.gezag === true) ? true : nu.length > 0 && nu.every((p) => p.gezag === false) ? false : null
        expect(venster?.recht.antwoord).toBe(
          magRecht(rechten({ geboren: g, oordeelsbekwaam: null }, r, op, heeft, kader), 'dossier-inzien'),
        )
        expect(lijst[0]?.van).toBe(vanaf)
        for (const [i, v] of lijst.entries()) expect(v.tot).toBe(lijst[i + 1]?.van ?? null)
      }),
      { numRuns: 500 },
    )
  })
})
