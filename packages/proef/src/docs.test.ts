import { expect, it } from 'vitest'
import { documenten } from './docs.ts'
import { DOELEN } from './keten/doelen.ts'
import { STANDAARDMODEL } from './keten/standaard.ts'
import { draai } from './proef/draai.ts'
import { ijking, ijkscenario } from './proef/ijking.ts'
import { toets } from './proef/kalibreer.ts'
import { UITKOMSTEN } from './proef/uitkomsten.ts'
import { inTaal } from './woorden.ts'

it('lists every assumption, loop and gap with its source and kind', () => {
  const [d] = documenten()
  expect(d!.pad).toBe('docs/proefstelsel.md')
  const regels = d!.inhoud.split('\n')
  for (const p of STANDAARDMODEL.parameters) {
    const cellen = regels.find((r) => r.startsWith(`| \`${p.id}\` | ${p.waarde} |`))?.split(' | ') ?? []
    // Every cell begins with the Dutch and holds the English.
    expect([cellen[2]?.split('<br>')[0], cellen[3]?.split('<br>')[0]]).toEqual([p.eenheid, p.soort])
    expect([cellen[6]?.startsWith(p.bron), cellen[6]?.includes(p.bronEn)]).toEqual([true, true])
  }
  for (const l of STANDAARDMODEL.lussen) expect(d!.inhoud).toContain(`| ${l.id} | ${l.naam}<br>*${l.naamEn}* |`)
  for (const n of STANDAARDMODEL.nietInModel) for (const zin of [n.nl, n.en]) expect(d!.inhoud).toContain(zin)
  for (const taal of ['nl', 'en'] as const) {
    for (const p of STANDAARDMODEL.parameters) expect(d!.inhoud).toContain(inTaal(p, 'uitleg', taal))
    for (const l of STANDAARDMODEL.lussen) expect(d!.inhoud).toContain(inTaal(l, 'werking', taal))
    for (const x of DOELEN) expect(d!.inhoud).toContain(inTaal(x, 'letOp', taal))
    for (const u of UITKOMSTEN) expect(d!.inhoud).toContain(inTaal(u, 'definitie', taal))
  }
  expect(d!.inhoud).not.toMatch(/undefined|NaN|\[object/)
})

it('keeps the calibration of the default model as it comes out today', () => {
  const uit = toets(draai(STANDAARDMODEL, ijkscenario()))
  const bewaard = ijking()
  const zes = (x: number | null) => (x === null ? null : Number(x.toPrecision(6)))
  expect(bewaard.doelen.map((u) => [u.doel.id, u.gevonden, u.marge])).toEqual(uit.map((u) => [u.doel.id, zes(u.gevonden), zes(u.marge)]))
  expect(bewaard.doelen.map((u) => u.gehaald)).toEqual(uit.map((u) => u.gehaald))
  // Every measured target that is missed says why.
  expect(bewaard.strijdig.map((s) => s.doel)).toEqual(
    uit.filter((u) => u.doel.soort === 'gemeten' && u.gehaald !== true).map((u) => u.doel.id),
  )
})

it('no parameter of the default model stands outside its range', () => {
  for (const p of STANDAARDMODEL.parameters) {
    expect(p.waarde).toBeGreaterThanOrEqual(p.laag)
    expect(p.waarde).toBeLessThanOrEqual(p.hoog)
  }
})
