import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inVolledigeStand, telefoon, voorletters } from '../toewijzing/jw301.ts'
import { wijzigingKlopt } from '../toewijzing/rules.ts'
import { vasteId } from './dienst.ts'
import { spoed, verkeerdGewacht, verkeerdInHulp } from './rules.ts'

test('unknown danger is never taken for safe', () => {
  expect(spoed('ja', 'onbekend')).toBe('vandaag')
  expect(spoed('onbekend', 'nee')).toBe('gesprek')
  expect(spoed('nee', 'onbekend')).toBe('geen')
})

test('full state: current, changed, and a removal only once', () => {
  const t = { teMelden: false, redenWijziging: null, ingangsdatum: '2026-01-01', einddatum: '2026-03-31' } as const
  expect(inVolledigeStand(t, '2026-03-31')).toBe(true)
  expect(inVolledigeStand(t, '2026-04-01')).toBe(false)
  expect(inVolledigeStand({ ...t, teMelden: true }, '2026-04-01')).toBe(true)
  expect(inVolledigeStand({ ...t, redenWijziging: '13', einddatum: '2026-01-01' }, '2025-12-31')).toBe(false)
  expect(inVolledigeStand({ ...t, einddatum: null }, '2030-01-01')).toBe(true)
})

test('initials and telephone numbers as the message wants them', () => {
  expect(voorletters('Zoë-Anne Ívar')).toBe('ZAI')
  expect(voorletters('É')).toBe('E')
  expect(voorletters('李')).toBe(undefined)
  expect(telefoon('+31 6 1234 5678')?.Telefoon01.Telefoonnummer).toBe('0612345678')
  expect(telefoon('020-1234567')?.Telefoon01.Telefoonnummer).toBe('0201234567')
  expect(telefoon('geen')).toBe(null)
})

test('what may change under one number', () => {
  const t = {
    omvang: { volume: 4, eenheid: '04', frequentie: '2' } as const,
    budget: null,
    ingangsdatum: '2026-01-01',
    einddatum: '2026-12-31',
    gestartOp: null,
  }
  const niets = { reden: '14', einddatum: null, volume: null, budget: null, instemmingAanbieder: false }
  expect(wijzigingKlopt(t, { ...niets, einddatum: '2026-11-30' })).toEqual([])
  expect(wijzigingKlopt(t, { ...niets, volume: 5, instemmingAanbieder: true }).map((f) => f.pad)).toEqual(['volume'])
  const totaal = { ...t, omvang: { ...t.omvang, frequentie: '6' as const } }
  expect(wijzigingKlopt(totaal, { ...niets, volume: 5 }).map((f) => f.pad)).toEqual(['instemmingAanbieder'])
  expect(wijzigingKlopt(totaal, { ...niets, volume: 5, reden: '12' })).toEqual([])
  expect(wijzigingKlopt(t, niets).map((f) => f.pad)).toEqual(['einddatum'])
})

test('the clock is put right on days after a report only, and never before it', () => {
  const dag = fc.integer({ min: 1, max: 28 }).map((d) => `2026-02-${String(d).padStart(2, '0')}`)
  const stap = fc.record({
    op: dag,
    toestand: fc.constantFrom('wacht', 'onderweg', 'overbrugging', 'hulp', 'afgesloten'),
    bij: fc.constant('x'),
    bijId: fc.constantFrom('a', 'b'),
  })
  fc.assert(
    fc.property(fc.array(stap), dag, (stappen, op) => {
      for (const d of [...verkeerdGewacht(stappen, op), ...verkeerdInHulp(stappen, op, 'a')]) expect(d > op).toBe(true)
      expect(verkeerdInHulp(stappen, op, 'c')).toEqual([])
    }),
  )
})

test('an id made of the same things is the same, and looks like one', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), (a, b) => {
      expect(vasteId(a, b)).toBe(vasteId(a, b))
      expect(vasteId(a, b)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
    }),
  )
  expect(vasteId('a', 'b')).not.toBe(vasteId('b', 'a'))
})
