import { expect, it } from 'vitest'
import { documenten } from './docs.ts'
import { STANDAARDMODEL } from './keten/standaard.ts'

it('lists every assumption, loop and gap with its source and kind', () => {
  const [d] = documenten()
  expect(d!.pad).toBe('docs/proefstelsel.md')
  for (const p of STANDAARDMODEL.parameters) expect(d!.inhoud).toContain(`| \`${p.id}\` | ${p.waarde} | ${p.eenheid} | ${p.soort} |`)
  for (const l of STANDAARDMODEL.lussen) expect(d!.inhoud).toContain(`| ${l.id} | ${l.naam} |`)
  for (const n of STANDAARDMODEL.nietInModel) expect(d!.inhoud).toContain(n)
  expect(d!.inhoud).not.toMatch(/undefined|NaN|\[object/)
})
