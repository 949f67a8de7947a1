import { expect, it } from 'vitest'
import { periode } from '../cijfer/index.ts'
import { gebied, gemeentenIn } from '../gebied/index.ts'
import { CBS_ONTHULLING } from '../onthulling/index.ts'
import { openOpslag, TABELLEN } from '../opslag/index.ts'
import { indicator } from './catalogus.ts'
import { vergelijkIndicator } from './waarnemingen.ts'

/** Rare help: in most municipalities a few, in one many. */
async function zeldzaam(): Promise<{ o: Awaited<ReturnType<typeof openOpslag>>; echt: number }> {
  const o = await openOpslag(':memory:')
  const alle = gemeentenIn(gebied('NL'))
  const rijen = alle.flatMap((gm, n) => Array.from({ length: gm === 'GM0599' ? 60 : n % 5 }, () => gm))
  await o.voegToe(
    TABELLEN.find((t) => t.naam === 'traject_levering')!,
    rijen.map((gm, i) => ['L', '2026H1', '2026-06-30', i + 1, '2015-01-01', 'V', gm, '02', '11', false, '2026-02-01', null, null]),
  )
  await o.voegToe(
    TABELLEN.find((t) => t.naam === 'boeking')!,
    [['bj', 'L', '2026H1', '2026-07-10', 1, 0, 1, '', '']],
  )
  await o.voegToe(
    TABELLEN.find((t) => t.naam === 'bevolking')!,
    alle.map((gm) => [gm, '2026-01-01', 10, 1_000]),
  )
  await o.ververs()
  return { o, echt: rijen.length }
}

it('a yardstick is the protected total of the group, not the sum of what is shown of it', async () => {
  const { o, echt } = await zeldzaam()
  const v = await vergelijkIndicator(o, indicator('CBS-verblijf'), {
    perioden: [periode('2026H1')],
    doelen: ['GM0599'],
    referenties: ['land', 'regio', 'grootteklasse', 'gelijkend'],
    onthulling: CBS_ONTHULLING,
  })
  const naast = new Map(v.gebieden[0]!.naast.map((n) => [n.referentie, n]))
  const land = naast.get('land')!
  expect(Math.abs(land.groep!.teller - echt)).toBeLessThanOrEqual(2)
  expect(land.groep!.noemer).toBe(342_000)
  expect(land.verborgen).toBe(341)
  expect(land.verschil?.oordeel).toBe('hoger')
  expect(v.trechter.referentie).toBeCloseTo(land.groep!.waarde)
  // Similar ones have no total of their own: then there is no figure, rather than that of the shown ones.
  expect(naast.get('gelijkend')).toMatchObject({ groep: null, verschil: null })
  o.sluit()
})
