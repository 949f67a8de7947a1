import fc from 'fast-check'
import { expect, it } from 'vitest'
import { voorbeeld } from './afgeleid/voorbeeld.ts'
import type { JW301 } from './berichten.ts'
import { bekendeGeboortedatum, geboortedatumVan } from './geboortedatum.ts'
import { leesBericht } from './lezen/lees.ts'
import { schrijfBericht } from './schrijven.ts'

it.each([
  ['2015-03-07', { Datum: '2015-03-07' }],
  ['2015-03-00', { Datum: '2015-03-01', DatumGebruik: '1' }],
  ['2015-00-00', { Datum: '2015-01-01', DatumGebruik: '2' }],
  ['0000-00-00', { Datum: '1900-01-01', DatumGebruik: '3' }],
  [null, { Datum: '1900-01-01', DatumGebruik: '3' }],
])('%s is said as COD170 means it', (bron, bericht) => {
  expect(geboortedatumVan(bron)).toEqual(bericht)
})

const twee = (n: number) => String(n).padStart(2, '0')
const datums = fc
  .tuple(fc.integer({ min: 1910, max: 2026 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 28 }))
  .map(([j, m, d]) => `${j}-${twee(m)}-${twee(m === 0 ? 0 : d)}`)

it('what is known survives a message, and no rule is broken by it', () => {
  fc.assert(
    fc.property(datums, (d) => {
      const bericht = voorbeeld('JW301', 1)
      const Geboortedatum = geboortedatumVan(d)
      const lezing = leesBericht(schrijfBericht({ ...bericht, Client: { ...bericht.Client, Geboortedatum } }))
      expect(lezing.bevindingen.filter((b) => ['CS139', 'TR002'].includes(b.regel) && b.beoordeeld)).toEqual([])
      const gelezen = lezing.bericht as JW301
      expect(bekendeGeboortedatum(gelezen.Client.Geboortedatum)).toBe(d)
    }),
    { numRuns: 150 },
  )
})
