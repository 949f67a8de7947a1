import { expect, it } from 'vitest'
import { documenten } from './docs.ts'
import { STANDAARDMODEL } from './keten/standaard.ts'
import { draai } from './proef/draai.ts'
import { ijking, ijkscenario } from './proef/ijking.ts'
import { toets } from './proef/kalibreer.ts'

it('lists every assumption, loop and gap with its source and kind', () => {
  const [d] = documenten()
  expect(d!.pad).toBe('docs/proefstelsel.md')
  for (const p of STANDAARDMODEL.parameters) expect(d!.inhoud).toContain(`| \`${p.id}\` | ${p.waarde} | ${p.eenheid} | ${p.soort} |`)
  for (const l of STANDAARDMODEL.lussen) expect(d!.inhoud).toContain(`| ${l.id} | ${l.naam} |`)
  for (const n of STANDAARDMODEL.nietInModel) expect(d!.inhoud).toContain(n)
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
