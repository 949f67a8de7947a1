import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { typenBron } from './afgeleid/typescript.ts'
import { documenten } from './docs.ts'

test('the file with the types is what the definitions say', () => {
  expect(readFileSync(join(import.meta.dirname, 'berichten.ts'), 'utf8')).toBe(typenBron())
})

test('there is a page for every message, and the pages point at each other', () => {
  const paden = documenten().map((d) => d.pad)
  for (const d of documenten()) {
    if (!d.pad.endsWith('.md')) continue
    const links = [...d.inhoud.matchAll(/\]\(([a-z0-9]+\.md)(?:#[a-z0-9]+)?\)/gu)].map((m) => `docs/berichten/${m[1]}`)
    expect(links.filter((l) => !paden.includes(l))).toEqual([])
  }
})
