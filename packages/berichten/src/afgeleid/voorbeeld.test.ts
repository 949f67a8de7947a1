import fc from 'fast-check'
import { expect, test } from 'vitest'
import { berichtSoorten } from '../definitie/index.ts'
import { leesBericht } from '../lezen/lees.ts'
import { schrijfBericht } from '../schrijven.ts'
import { voorbeeld } from './voorbeeld.ts'

test('examples break no rule that can be judged, and are the same for the same seed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...berichtSoorten), fc.nat(2 ** 31), (soort, zaad) => {
      const lezing = leesBericht(schrijfBericht(voorbeeld(soort, zaad)))
      expect(lezing.bevindingen.filter((b) => b.beoordeeld)).toEqual([])
      expect(lezing.soort).toBe(soort)
      expect(lezing.bericht).toEqual(voorbeeld(soort, zaad))
    }),
    { numRuns: 400 },
  )
})
