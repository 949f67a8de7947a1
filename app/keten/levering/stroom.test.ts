import { loopStroom, stroom, type Gebeurtenis } from '@draad/berichten'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dagenWeg, raken } from './correctie.ts'
import { rechtgezet, standOp, type Hulpperiode } from './klok.ts'
import { wegVoorCorrectie } from './rules.ts'
import { berichtstand, leveringstand, magMelden, magWeg, meldingenVan, MELDINGEN, type MeldingGebeurtenis } from './stroom.ts'

const tafel = stroom('levering')!

/** Starts and stops as they lie in the records after these events, a day apart. */
function gedaan(gebeurtenissen: readonly MeldingGebeurtenis[]) {
  const starts: { id: string; begindatum: string; verwijderdOp: null }[] = []
  const stops: { id: string; leveringId: string; einddatum: string; reden: '20' | '31'; verwijderdOp: null }[] = []
  for (const [i, g] of gebeurtenissen.entries()) {
    const dag = `2026-04-${String(i + 1).padStart(2, '0')}`
    if (g === 'JW305') starts.push({ id: `s${i}`, begindatum: dag, verwijderdOp: null })
    else
      stops.push({
        id: `e${i}`,
        leveringId: starts.at(-1)?.id ?? '-',
        einddatum: dag,
        reden: g === 'JW307 tijdelijk' ? '20' : '31',
        verwijderdOp: null,
      })
  }
  return { starts, stops }
}

/** Every row of events of at most `n` that the table allows. */
function* paden(n: number, tot: MeldingGebeurtenis[] = []): Generator<MeldingGebeurtenis[]> {
  yield tot
  if (n === 0) return
  const hier = loopStroom(tafel, tot).toestand
  for (const g of MELDINGEN) if (hier.naar[g]) yield* paden(n - 1, [...tot, g])
}

test('in every state the table can reach, what may be reported is what the table allows, and nothing else', () => {
  const gezien = new Map<string, readonly string[]>()
  for (const pad of paden(7)) {
    const { starts, stops } = gedaan(pad)
    const stand = leveringstand(meldingenVan(starts, stops))
    const hoort = loopStroom(tafel, pad)
    expect([pad, stand.toestand]).toEqual([pad, hoort.toestand.naam])
    expect(stand.mag.toSorted()).toEqual(Object.keys(hoort.toestand.naar).toSorted())
    gezien.set(stand.toestand, stand.mag)
  }
  expect([...gezien.keys()].toSorted()).toEqual(tafel.toestanden.map((t) => t.naam).toSorted())
})

test('a report may be removed exactly when the row without it is one that the table allows', () => {
  let ja = 0
  let nee = 0
  for (const pad of paden(6)) {
    const { starts, stops } = gedaan(pad)
    const gemeld = meldingenVan(starts, stops)
    for (const [i, m] of gemeld.entries()) {
      const zonder: Gebeurtenis[] = pad.filter((_, j) => j !== i)
      const mag = loopStroom(tafel, zonder).soort === 'stand'
      const uit = magWeg(gemeld, m.id)
      expect([pad, i, uit.mag]).toEqual([pad, i, mag])
      if (uit.mag) ja++
      else {
        nee++
        expect(uit.waarom.nl).toMatch(/^Na deze (start|stop) .+ april 2026 .+\. Haal eerst die (stop|start) weg\.$/)
        expect(uit.waarom.en).toMatch(/first\.$/)
      }
    }
  }
  expect([ja > 20, nee > 20]).toEqual([true, true])
})

test('a start that a stop follows stays; the last report goes; what is gone cannot go again; a row the table forbids allows nothing', () => {
  const { starts, stops } = gedaan(['JW305', 'JW307 tijdelijk', 'JW305'])
  const gemeld = meldingenVan(starts, stops)
  expect(magWeg(gemeld, 's0').mag).toBe(false)
  expect(magWeg(gemeld, 'e1').mag).toBe(false)
  expect(magWeg(gemeld, 's2').mag).toBe(true)
  expect(magWeg(gemeld, 'weg')).toMatchObject({ mag: false, waarom: { nl: expect.stringContaining('al weggehaald') } })
  const dubbel = meldingenVan([...starts, { id: 'x', begindatum: '2026-04-20', verwijderdOp: null }], [])
  expect(leveringstand(dubbel).mag).toEqual([])
  expect(magMelden(meldingenVan([], []), 'JW305')).toBe(true)
  expect(magMelden(meldingenVan([], []), 'JW307 definitief')).toBe(false)
})

test.each([
  ['wacht', 'verzonden', false],
  ['verzonden', 'verzonden', false],
  ['bevestigd', 'verwerkt', false],
  ['verwerkt', 'verwerkt', false],
  ['deels', 'niet verzonden', true],
  ['afgekeurd', 'niet verzonden', true],
  ['geweigerd', 'niet verzonden', true],
] as const)('a message that is %s stands at "%s"; sent again: %s', (status, toestand, magOpnieuw) => {
  expect(berichtstand(status)).toEqual({ toestand, magOpnieuw })
})

test.each([
  [{ eigen: true, bron: 'bericht', kanBericht: true }, 'bericht'],
  [{ eigen: true, bron: 'handmatig', kanBericht: true }, 'bericht'],
  [{ eigen: true, bron: 'handmatig', kanBericht: false }, 'hand'],
  [{ eigen: false, bron: 'handmatig', kanBericht: true }, 'hand'],
] as const)('the way of a correction: %o goes by %s', (c, weg) => {
  expect(wegVoorCorrectie(c)).toBe(weg)
})

test('a municipality does not send a start or stop in place of the provider', () => {
  expect(wegVoorCorrectie({ eigen: false, bron: 'bericht', kanBericht: true })).toMatchObject({ nl: expect.stringContaining('aanbieder') })
})

test.each([
  ['removed', { van: '2026-04-10', totEnMet: null }, null, [{ van: '2026-04-10', totEnMet: null }]],
  [
    'begun later',
    { van: '2026-04-10', totEnMet: null },
    { van: '2026-04-20', totEnMet: null },
    [{ van: '2026-04-10', totEnMet: '2026-04-19' }],
  ],
  ['begun earlier', { van: '2026-04-10', totEnMet: null }, { van: '2026-04-01', totEnMet: null }, []],
  [
    'ended earlier',
    { van: '2026-04-10', totEnMet: '2026-05-10' },
    { van: '2026-04-10', totEnMet: '2026-04-30' },
    [{ van: '2026-05-01', totEnMet: '2026-05-10' }],
  ],
  ['ended later', { van: '2026-04-10', totEnMet: '2026-05-10' }, { van: '2026-04-10', totEnMet: '2026-05-20' }, []],
] as const)('days that fall away when help was %s', (_naam, oud, nieuw, weg) => {
  expect(dagenWeg(oud, nieuw)).toEqual(weg)
})

test('days touch when they share one', () => {
  expect(raken({ van: '2026-04-01', totEnMet: '2026-04-30' }, { van: '2026-04-30', totEnMet: null })).toBe(true)
  expect(raken({ van: '2026-04-01', totEnMet: '2026-04-29' }, { van: '2026-04-30', totEnMet: null })).toBe(false)
  expect(raken({ van: '2026-05-01', totEnMet: null }, { van: '2026-04-01', totEnMet: '2026-04-30' })).toBe(false)
})

const P = { toestand: 'hulp', bij: 'P', bijId: 'p' } as const
const Q = { toestand: 'hulp', bij: 'Q', bijId: 'q' } as const
const wacht = { toestand: 'wacht', bij: 'P', bijId: 'p', waarom: 'start-teruggenomen' } as const
const weg = (vanaf: string) => ({ vanaf, bijId: 'p', terug: wacht })

test('the clock after a start is gone: waiting on that day and on every day that said help of it', () => {
  const uit = rechtgezet(
    [
      { op: '2026-04-01', toestand: 'wacht', bij: 'T' },
      { op: '2026-04-10', ...P },
      { op: '2026-04-15', ...P },
    ],
    [],
    weg('2026-04-10'),
  )
  expect(uit).toEqual([
    { op: '2026-04-10', ...wacht, herroept: true },
    { op: '2026-04-15', ...wacht, herroept: true },
  ])
})

test('help of another that runs, or that a family bought itself, stands', () => {
  const q: Hulpperiode = { van: '2026-04-05', tot: null, bij: Q, na: null }
  expect(
    rechtgezet(
      [
        { op: '2026-04-05', ...Q },
        { op: '2026-04-10', ...P },
      ],
      [q],
      weg('2026-04-10'),
    ),
  ).toEqual([{ op: '2026-04-10', ...Q }])
  const pgb = { op: '2026-04-12', toestand: 'hulp', bij: 'Oma' } as const
  const uit = rechtgezet([{ op: '2026-04-10', ...P }, pgb], [], weg('2026-04-10'))
  expect(uit).toEqual([{ op: '2026-04-10', ...wacht, herroept: true }])
  expect(standOp([{ op: '2026-04-10', ...P }, pgb, ...uit], '2026-05-01')).toMatchObject({ bij: 'Oma' })
})

test('help of another that began later is the first help now; a closed thread stays closed', () => {
  const later: Hulpperiode = { van: '2026-04-20', tot: null, bij: Q, na: null }
  const uit = rechtgezet(
    [
      { op: '2026-04-10', ...P },
      { op: '2026-04-20', ...Q },
    ],
    [later],
    weg('2026-04-10'),
  )
  expect(uit).toEqual([{ op: '2026-04-10', ...wacht, herroept: true }])
  const dicht = rechtgezet(
    [
      { op: '2026-04-10', ...P },
      { op: '2026-05-01', toestand: 'afgesloten', bij: 'T' },
    ],
    [],
    weg('2026-04-10'),
  )
  expect(dicht.map((s) => s.op)).toEqual(['2026-04-10'])
})

test('a stop that is gone: help runs on, also on later days that said otherwise', () => {
  const over: Hulpperiode = { van: '2026-04-10', tot: null, bij: P, na: null }
  const stappen = [
    { op: '2026-04-10', ...P },
    { op: '2026-04-20', toestand: 'onderweg', bij: 'R', waarom: 'nazorg' },
    { op: '2026-04-25', toestand: 'wacht', bij: 'T' },
  ] as const
  const uit = rechtgezet(stappen, [over], weg('2026-04-20'))
  expect(uit).toEqual([
    { op: '2026-04-20', ...P },
    { op: '2026-04-25', ...P },
  ])
})

const dag = fc.integer({ min: 1, max: 28 }).map((n) => `2026-04-${String(n).padStart(2, '0')}`)

test('put right once, there is nothing left to put right, whatever was said before', () => {
  const stap = fc.record({ op: dag, wat: fc.constantFrom(P, Q, wacht, { toestand: 'onderweg', bij: 'R', bijId: 'r' } as const) })
  const periode = fc
    .tuple(dag, dag, fc.constantFrom(P, Q), fc.boolean())
    .map(([a, b, bij, loopt]): Hulpperiode => ({
      van: a < b ? a : b,
      tot: loopt ? null : a < b ? b : a,
      bij,
      na: loopt ? null : { toestand: 'wacht', bij: bij.bij, bijId: bij.bijId, waarom: 'onderbroken' },
    }))
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 8 }), fc.array(periode, { maxLength: 3 }), dag, (ruw, over, vanaf) => {
      const stappen = ruw.map((s) => ({ op: s.op, ...s.wat }))
      const hulp = over.toSorted((a, b) => (a.van < b.van ? -1 : 1))
      const uit = rechtgezet(stappen, hulp, weg(vanaf))
      for (const s of uit) expect(s.op >= vanaf).toBe(true)
      expect(rechtgezet([...stappen, ...uit], hulp, weg(vanaf))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})
