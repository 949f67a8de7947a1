import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifieerGezag, type Verslag } from './verifieer.ts'

const MAP = join(import.meta.dirname, '../../proefgevallen')
const OP = '2026-11-21'

/** Our own cases, written in the vocabulary of the public ones but in other forms than those. */
function alle(map: string): readonly Verslag[] {
  const files = readdirSync(join(MAP, map), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.feature'))
  return files.flatMap((f) => verifieerGezag(readFileSync(join(MAP, map, f), 'utf8'), OP))
}

describe('cases in other words', () => {
  it('pass, all of them, with nothing left uncompared', () => {
    const all = alle('slaagt')
    expect(all.length).toBeGreaterThanOrEqual(20)
    expect(all.filter((v) => v.uitkomst !== 'geslaagd').map((v) => [v.naam, v.uitkomst, v.waarom])).toEqual([])
  })

  it('are skipped by name, with a reason, when something in them is not known; never passed', () => {
    const all = alle('overslaan')
    expect(all).toHaveLength(13)
    expect(all.filter((v) => v.uitkomst !== 'overgeslagen' || v.waarom.length === 0).map((v) => [v.naam, v.uitkomst])).toEqual([])
    const said = all.flatMap((v) => v.waarom).join('\n')
    for (const part of [
      'danst op tafel',
      "'A' is onder curatele gesteld",
      'schoenmaat',
      '31-2-2019',
      '"Z"',
      'reason "M"',
      'technical answer',
    ])
      expect(said).toContain(part)
  })

  it('fail when what they expect is not so', () => {
    const all = alle('zakt')
    expect(all).toHaveLength(6)
    expect(all.filter((v) => v.uitkomst !== 'gezakt').map((v) => [v.naam, v.uitkomst, v.waarom])).toEqual([])
  })
})
