import { expect, test } from 'vitest'
import { lengteOordeel } from './lengte.ts'

const regels = (n: number, eerste = 'const a = 1') => `${eerste}\n${'x\n'.repeat(n - 1)}`
const ZIN = '// Over 300 lines: one table of words, without any logic.'

test.each([
  ['short', regels(300), null],
  ['long without a word', regels(301), /^301 lines: split it/],
  ['long with a reason', regels(301, ZIN), null],
  ['long with half a reason', regels(301, '// Over 300 lines: sorry'), /split it/],
  ['short with a reason left behind', regels(12, ZIN), /^12 lines: it no longer needs/],
])('%s', (_naam, tekst, verwacht) => {
  if (verwacht === null) expect(lengteOordeel(tekst)).toBeNull()
  else expect(lengteOordeel(tekst)).toMatch(verwacht)
})
