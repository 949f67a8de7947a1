import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { Schrijver } from './schrijver.ts'

const map = mkdtempSync(join(tmpdir(), 'draad-schrijver-'))
afterAll(() => rmSync(map, { recursive: true, force: true }))

it('writes every piece once and in order, also when nobody waits', async () => {
  const pad = join(map, 'a.txt')
  const s = await Schrijver.open(pad)
  let al = ''
  for (let i = 0; i < 60_000; i++) {
    const stuk = `${i} €é ${'x'.repeat(i % 97)}\n`
    al += stuk
    const wacht = s.schrijf(stuk)
    if (i % 3 === 0) await wacht
  }
  await s.sluit()
  expect(readFileSync(pad, 'utf8')).toBe(al)
})

it('says it when the file cannot be made', async () => {
  await expect(Schrijver.open(join(map, 'nergens', 'a.txt'))).rejects.toThrow('ENOENT')
})
