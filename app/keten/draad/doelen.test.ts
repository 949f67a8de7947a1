import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verzamel } from '../../kern/command/register.ts'
import { ROLLEN } from '../../kern/identity/actor.ts'
import { APP, KAMERS } from '../../schil/kamers.ts'
import { DOELEN, doelWoord, rolWoord } from './doelen.ts'

describe('purposes and roles in words', () => {
  it('has words for the purpose of every command and query', async () => {
    const gebruikt = new Set([...(await verzamel(APP, KAMERS)).values()].map((d) => d.invoer.purpose))
    expect([...gebruikt].filter((d) => !DOELEN[d])).toEqual([])
  })
  it('has words for the purpose of every right that is given', () => {
    const bronnen = globSync('**/*.ts', { cwd: join(APP, 'keten') }).filter((f) => !f.endsWith('.test.ts') && !f.includes('pages'))
    const gebruikt = bronnen.flatMap((f) =>
      [...readFileSync(join(APP, 'keten', f), 'utf8').matchAll(/\bgrondslag\b[^\n]*(?:\n[^\n]*)?\bdoel: '([a-z-]+)'/g)].map(
        (m) => m[1] ?? '',
      ),
    )
    expect(gebruikt.length).toBeGreaterThan(4)
    expect(gebruikt.filter((d) => !DOELEN[d])).toEqual([])
  })
  it('has words for every role', () => {
    expect(ROLLEN.filter((r) => rolWoord(r).nl !== r && !rolWoord(r).nl)).toEqual([])
    expect(rolWoord('regisseur').en).toBe('case director')
  })
  it('writes what it does not know without dashes rather than not at all', () => {
    expect(doelWoord('iets-nieuws')).toEqual({ nl: 'iets nieuws', en: 'iets nieuws' })
  })
})
