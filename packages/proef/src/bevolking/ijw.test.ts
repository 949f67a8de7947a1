import { leesBericht, schrijfBericht } from '@draad/berichten'
import { expect, it } from 'vitest'
import { gezinnen } from './index.ts'
import { toewijzingen } from './ijw.ts'

it('makes allocations that break no rule that can be judged from the message', () => {
  const fouten = new Map<string, number>()
  let n = 0
  for (const g of gezinnen({ jeugdigen: 900, seed: 3, peildatum: '2026-11-21' }))
    for (const bericht of toewijzingen(g, '2026-11-21')) {
      n++
      const lezing = leesBericht(schrijfBericht(bericht))
      if (!lezing.bericht) fouten.set(JSON.stringify(lezing.bevindingen[0]), 1)
      for (const b of lezing.bevindingen.filter((x) => x.beoordeeld)) {
        const sleutel = `${b.regel} ${JSON.stringify(b)}`.slice(0, 300)
        fouten.set(sleutel, (fouten.get(sleutel) ?? 0) + 1)
      }
    }
  expect(n).toBeGreaterThan(400)
  expect([...fouten]).toEqual([])
})

it('never tells a secret address, and sends nobody without a BSN', () => {
  for (const g of gezinnen({ jeugdigen: 4000, seed: 4, peildatum: '2026-11-21' })) {
    const tekst = JSON.stringify(toewijzingen(g, '2026-11-21'))
    for (const h of g.huishoudens) if (h.geheimAdres && !g.huishoudens.some((x) => x !== h)) expect(tekst).not.toContain(h.adres.straat)
    expect(tekst).not.toContain('null')
  }
})
