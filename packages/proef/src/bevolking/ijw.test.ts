import { bekendeGeboortedatum, leesBericht, schrijfBericht, type JW301 } from '@draad/berichten'
import { heeftBereikt, plusDagen } from '@draad/stelsel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gezinnen } from './index.ts'
import { toewijzingen } from './ijw.ts'

/** What a message breaks of all rules that can be judged from the message alone. */
function breekt(bericht: JW301): string[] {
  const lezing = leesBericht(schrijfBericht(bericht))
  const regels = lezing.bevindingen.filter((b) => b.beoordeeld || !lezing.bericht)
  return regels.map((b) => `${b.regel} ${JSON.stringify(b)}`.slice(0, 300))
}

it('makes allocations that break no rule that can be judged from the message, whatever the seed', () => {
  const fouten = new Map<string, number>()
  let n = 0
  for (let seed = 1; seed <= 12; seed++) {
    const peildatum = `20${22 + seed}-0${1 + (seed % 9)}-2${seed % 9}`
    for (const g of gezinnen({ jeugdigen: 250, seed, peildatum }))
      for (const bericht of toewijzingen(g, peildatum)) {
        n++
        for (const sleutel of breekt(bericht)) fouten.set(sleutel, (fouten.get(sleutel) ?? 0) + 1)
      }
  }
  expect(n).toBeGreaterThan(1000)
  expect([...fouten]).toEqual([])
})

const twee = (n: number) => String(n).padStart(2, '0')

const peildatums = fc.date({ min: new Date('2016-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
const kennis = fc.constantFrom('dag', 'maand', 'niets')

it('says of a date of birth exactly what the source knows, and gives no help to who may be 23', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), peildatums, fc.integer({ min: 0, max: 22 }), kennis, (seed, dag, oud, onbekend) => {
      const peildatum = dag.toISOString().slice(0, 10)
      const jaar = dag.getUTCFullYear() - oud - 1
      const maand = twee(1 + (Math.abs(seed) % 12))
      const geboren = { niets: `${jaar}-${maand}-15`, dag: `${jaar}-${maand}-00`, maand: `${jaar}-00-00` }[onbekend]!
      for (const g of gezinnen({ jeugdigen: 3, seed, peildatum })) {
        for (const p of g.personen) if (p.rol === 'jeugdige' && !p.ongeboren) p.geboortedatum = geboren
        for (const b of toewijzingen(g, peildatum)) {
          expect(breekt(b)).toEqual([])
          expect(bekendeGeboortedatum(b.Client.Geboortedatum)).toBe(geboren)
          for (const t of b.Client.ToegewezenProducten.ToegewezenProduct) {
            expect(t.Einddatum! >= t.Ingangsdatum).toBe(true)
            expect(heeftBereikt(geboren, 23, t.Einddatum!)).toBe(false)
            // And it is not shorter than it must be.
            if (t.Einddatum! < plusDagen(t.Ingangsdatum, 181)) expect(heeftBereikt(geboren, 23, plusDagen(t.Einddatum!, 1))).not.toBe(false)
          }
        }
      }
    }),
    { numRuns: 200 },
  )
})

it('never tells a secret address, and sends nobody without a BSN', () => {
  for (const g of gezinnen({ jeugdigen: 4000, seed: 4, peildatum: '2026-11-21' })) {
    const tekst = JSON.stringify(toewijzingen(g, '2026-11-21'))
    for (const h of g.huishoudens) if (h.geheimAdres && !g.huishoudens.some((x) => x !== h)) expect(tekst).not.toContain(h.adres.straat)
    expect(tekst).not.toContain('null')
  }
})
