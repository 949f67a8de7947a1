import { expect, test } from 'vitest'
import { uitslag } from '../testhulp/geval.ts'
import { inhoudGevallen } from '../testhulp/inhoud-gevallen.ts'
import { regelboek } from './catalogus.ts'
import type { RegelCode } from './catalogus.ts'

test.each(inhoudGevallen)('$regel in $soort', (g) => {
  const wereld = () => ({ voorgeschiedenis: {}, extern: {} })
  for (const w of g.goed) expect([`${w}`, uitslag(g, w, wereld)]).toEqual([`${w}`, 'goed'])
  for (const w of g.fout) expect([`${w}`, uitslag(g, w, wereld)]).toEqual([`${w}`, 'fout'])
})

test('every rule inside one message has a case that is accepted and one that is refused', () => {
  const nodig = (Object.keys(regelboek) as RegelCode[]).filter((r) => regelboek[r].niveau === 'inhoud')
  const zonder = nodig.filter((r) => !inhoudGevallen.some((g) => g.regel === r && g.goed.length > 0 && g.fout.length > 0))
  expect(zonder).toEqual([])
})
