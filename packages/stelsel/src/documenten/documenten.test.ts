import { describe, expect, it } from 'vitest'
import { documenten } from '../docs.ts'
import { termijnIds } from '../termijn/regels.ts'

describe('generated documents', () => {
  it('are the same every time and lie in docs', () => {
    expect(documenten()).toEqual(documenten())
    expect(documenten().map((d) => d.pad)).toEqual(['docs/termijnen.md', 'docs/rechten.md', 'docs/gezag.md', 'docs/maatregelen.md'])
  })

  it('name every term under a heading of its own, so that links to it work', () => {
    const terms = documenten()[0]?.inhoud ?? ''
    expect(termijnIds.filter((id) => !terms.includes(`\n### ${id}\n`))).toEqual([])
  })

  it('have tables with as many cells in every row', () => {
    for (const d of documenten()) {
      for (const table of d.inhoud.split('\n\n').filter((x) => x.startsWith('| '))) {
        const cells = table
          .split('\n')
          .filter((l) => l.startsWith('| '))
          .map((l) => l.split(/(?<!\\)\|/).length)
        expect(new Set(cells).size).toBe(1)
      }
    }
  })
})
