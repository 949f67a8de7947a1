import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const hier = dirname(fileURLToPath(import.meta.url))

/** Every file that is reached from a file by import or re-export, types left out; and what is not a file. */
function bereik(pad: string, gezien = new Set<string>(), pakketten = new Set<string>()): Set<string> {
  if (gezien.has(pad)) return pakketten
  gezien.add(pad)
  const tekst = readFileSync(pad, 'utf8')
  for (const m of tekst.matchAll(/^(?:import|export) (?!type )[\w\s{},*]*?(?:from )?'([^']+)'/gm)) {
    const doel = m[1]!
    if (doel.startsWith('.')) bereik(join(dirname(pad), doel), gezien, pakketten)
    else pakketten.add(doel)
  }
  return pakketten
}

it.each(['index.ts', 'werker.ts'])('%s needs no Node, so that it runs in a browser', (bestand) => {
  expect([...bereik(join(hier, bestand))]).toEqual(['@draad/stelsel'])
})

it('sees a file that does need Node', () => {
  expect([...bereik(join(hier, 'cli/populate.ts'))]).toContain('node:fs')
})
