import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { taalfouten } from './levering/testhulp/twee-talen.ts'
import { inBeide, inTaal, samen, tekst } from './tekst.ts'

describe('a sentence', () => {
  it('is told in the language of the reader, and what stood in a file stays as it is', () => {
    expect([inTaal(tekst('leeg', 'empty'), 'nl'), inTaal(tekst('leeg', 'empty'), 'en'), inTaal('02', 'nl')]).toEqual([
      'leeg',
      'empty',
      '02',
    ])
  })
  it('goes with others into one', () => {
    expect(samen([tekst('drie', 'three'), inBeide('2026H1')])).toEqual({ nl: 'drie; 2026H1', en: 'three; 2026H1' })
  })
})

const WOORD = String.raw`\s*('(?:[^'\\]|\\.)*'|\`(?:[^\`\\]|\\.)*\`)\s*`
const PAAR = new RegExp(String.raw`\btekst\(${WOORD},${WOORD},?\s*\)`, 'g')
const kaal = (s: string | undefined): string => (s ?? '').slice(1, -1).replaceAll(/\$\{[^}]*\}/g, '7')

/** Every sentence that is written out in the source, without what is filled in. */
const geschreven = (): { waar: string; nl: string; en: string }[] =>
  globSync('**/*.ts', { cwd: import.meta.dirname })
    .filter((pad) => !pad.endsWith('.test.ts'))
    .flatMap((waar) =>
      [...readFileSync(join(import.meta.dirname, waar), 'utf8').matchAll(PAAR)].map((m) => ({ waar, nl: kaal(m[1]), en: kaal(m[2]) })),
    )
    .filter((t) => /\p{L}/u.test(t.nl + t.en))

it('every sentence of the library is Dutch in Dutch and English in English', () => {
  const alle = geschreven()
  expect(alle.length).toBeGreaterThan(250)
  expect(alle.flatMap((t) => taalfouten(t).map((fout) => `${t.waar}: ${fout}`))).toEqual([])
})
