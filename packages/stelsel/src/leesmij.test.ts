import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as stelsel from './index.ts'

const TEKST = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
const CODE = /```ts\n([\s\S]*?)```/.exec(TEKST)?.[1] ?? ''

/** Statements of the example that say in a comment what they give, with that comment. */
function uitspraken(code: string): { voor: string; uitdrukking: string; zegt: string }[] {
  const found: { voor: string; uitdrukking: string; zegt: string }[] = []
  let voor = ''
  let nu = ''
  for (const line of code.split('\n').filter((l) => !l.startsWith('import '))) {
    const m = /^(.*\S) \/\/ (.+)$/.exec(line)
    nu += `${m?.[1] ?? line}\n`
    if (m !== null) {
      found.push({ voor, uitdrukking: nu.trim(), zegt: m[2] ?? '' })
      nu = ''
    } else if (/^(?:const .*[^({,]|\}\)|\}|)$/.test(line) && !/^\s/.test(line)) {
      voor += nu
      nu = ''
    }
  }
  return found
}

const alle = uitspraken(CODE)

it('the README has examples, and imports what there is', () => {
  expect(alle.length).toBeGreaterThanOrEqual(6)
  const names = /import \{ (.+) \} from '@draad\/stelsel'/.exec(CODE)?.[1]?.split(', ') ?? []
  expect(names.filter((n) => !(n in stelsel))).toEqual([])
  expect([...TEKST.matchAll(/`(\w+)\(/g)].map((m) => m[1] ?? '').filter((n) => !(n in stelsel))).toEqual([])
})

it.each(alle)('$uitdrukking // $zegt', ({ voor, uitdrukking, zegt }) => {
  const value: unknown = new Function(...Object.keys(stelsel), `${voor}\nreturn (${uitdrukking})`)(...Object.values(stelsel))
  const said = /^(?:'[^']*'|true|false|\d+)/.exec(zegt)?.[0] ?? ''
  expect(typeof value === 'string' ? `'${value}'` : String(value)).toBe(said)
})
