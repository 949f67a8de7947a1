import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, kleurenUit } from './contrast.ts'
import { RANDPAREN, TEKSTPAREN } from './paren.ts'

const lees = (pad: string) => readFileSync(new URL(pad, import.meta.url), 'utf8')
const themas = readdirSync(new URL('../themas/', import.meta.url)).filter((f) => f.endsWith('.css'))
const tokens = kleurenUit(lees('../css/tokens.css'))

describe('contrast', () => {
  it('is 21 for black on white, 1 for the same colour, and the same both ways', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#b3123b', '#b3123b')).toBe(1)
    expect(contrast('#b3123b', '#ffffff')).toBe(contrast('#ffffff', '#b3123b'))
  })
  it('refuses what is no colour', () => {
    expect(() => contrast('red', '#ffffff')).toThrow('not a colour')
  })
})

describe.each(themas)('theme %s', (bestand) => {
  const kleuren: Record<string, string> = { ...tokens, ...kleurenUit(lees(`../themas/${bestand}`)) }
  const kleur = (naam: string) => kleuren[naam] ?? `missing ${naam}`

  it.each(TEKSTPAREN)('%s reads on %s', (voor, achter) => {
    expect(contrast(kleur(voor), kleur(achter))).toBeGreaterThanOrEqual(4.5)
  })
  it.each(RANDPAREN)('%s is seen on %s', (voor, achter) => {
    expect(contrast(kleur(voor), kleur(achter))).toBeGreaterThanOrEqual(3)
  })
  it('has every token that the first theme has', () => {
    const eerste = Object.keys(kleurenUit(lees('../themas/draad.css'))).sort()
    expect(Object.keys(kleurenUit(lees(`../themas/${bestand}`))).sort()).toEqual(eerste)
  })
})
