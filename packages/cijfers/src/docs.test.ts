import { expect, it } from 'vitest'
import { documenten } from './docs.ts'
import { INDICATOREN } from './indicator/index.ts'
import { LEVERINGSREGELS } from './levering/index.ts'

it('lists every unit, rule and indicator', () => {
  const [d] = documenten()
  expect(d!.pad).toBe('docs/cijfers.md')
  for (const i of INDICATOREN) expect(d!.inhoud, i.id).toContain(`| \`${i.id}\` v${i.versie} |`)
  for (const r of LEVERINGSREGELS) expect(d!.inhoud).toContain(`| ${r.id} |`)
  expect(d!.inhoud).not.toMatch(/undefined|NaN|\[object/)
})
