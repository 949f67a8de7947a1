import fc from 'fast-check'
import { expect, test } from 'vitest'
import { genereer } from '../afgeleid/generator.ts'
import { berichtSoorten } from '../definitie/index.ts'
import { schrijfBericht } from '../schrijven.ts'
import { leesBericht } from './lees.ts'
import { leesStroom } from './stroom.ts'

const stukken = (b: Uint8Array, n: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(b.length / n) }, (_, i) => b.subarray(i * n, (i + 1) * n))

test('a stream in pieces of any size gives the findings of the whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...berichtSoorten), fc.nat(10_000), fc.integer({ min: 1, max: 5000 }), async (soort, zaad, maat) => {
      const bytes = schrijfBericht(genereer(soort, zaad))
      const heel = leesBericht(bytes)
      const stroom = await leesStroom(stukken(bytes, maat))
      expect(stroom.soort).toBe(heel.soort)
      expect(stroom.geldig).toBe(heel.geldig)
      const kort = (b: readonly { regel: string; pad: string }[]) => b.map((x) => `${x.regel} ${x.pad}`).toSorted()
      expect(kort(stroom.bevindingen)).toEqual(kort(heel.bevindingen))
    }),
    { numRuns: 150 },
  )
})

test('lines of a declaration come by one by one and are not kept', async () => {
  const bericht = genereer('JW323', 5)
  const delen: string[] = []
  const uit = await leesStroom([schrijfBericht(bericht)], { bijDeel: (_pad, naam) => delen.push(naam) })
  expect(delen).toContain('Prestatie')
  expect(delen.at(-1)).toBe('Client')
  expect(uit.soort).toBe('JW323')
  expect(JSON.stringify(uit)).not.toContain('"GeleverdVolume":')
})

test.each([
  ['leeg', new Uint8Array()],
  ['bom', new Uint8Array([0xef, 0xbb, 0xbf, 0x3c])],
  ['geen-utf8', new Uint8Array([0xff, 0xfe, 0x3c, 0x00])],
  ['geen-utf8', new Uint8Array([0x3c, 0x00, 0x61, 0x00])],
  ['geen-utf8', new Uint8Array([0x3c, 0xc3])],
  ['geen-xml', new TextEncoder().encode('<a')],
] as const)('a stream that is no message is refused: %s', async (reden, bytes) => {
  const uit = await leesStroom(stukken(bytes, 1))
  expect(uit.soort === null ? uit.reden : 'gelezen').toBe(reden)
})

test('too large is refused before all is read', async () => {
  let gelezen = 0
  async function* eindeloos() {
    for (;;) {
      gelezen += 1000
      yield new TextEncoder().encode(' '.repeat(1000))
    }
  }
  const uit = await leesStroom(eindeloos(), { maxBytes: 10_000 })
  expect(uit.soort === null ? uit.reden : '').toBe('te-groot')
  expect(gelezen).toBeLessThan(20_000)
})
