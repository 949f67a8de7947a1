import { expect, test } from 'vitest'
import { oordeel } from './grenzen.ts'

test.each([
  ['app/kern/db/x.ts', 'app/register/public.ts', false],
  ['app/keten/plan/commands.ts', 'app/keten/besluit/store.ts', false],
  ['app/keten/plan/commands.ts', 'app/schil/server.ts', false],
  ['app/keten/plan/pages/Plan.tsx', 'app/keten/plan/store.ts', false],
  ['app/keten/plan/pages/Plan.tsx', 'app/keten/plan/commands.ts', false],
  ['app/gezin/routes.ts', 'app/keten/plan/rules.ts', false],
  ['packages/proef/src/a.ts', 'packages/stelsel/src/index.ts', false],
  ['app/keten/plan/pages/index.tsx', 'app/keten/plan/teksten.ts', false],
  ['app/keten/plan/pages/index.tsx', 'app/keten/plan/namen.ts', true],
  ['app/keten/plan/commands.ts', 'app/keten/besluit/public.ts', true],
  ['app/keten/plan/commands.ts', 'app/kern/id.ts', true],
  ['app/schil/demo/vullen.ts', 'app/keten/plan/commands.ts', true],
  ['app/keten/plan/commands.test.ts', 'app/schil/proef/wereld.ts', true],
])('%s -> %s: allowed %s', (van, naar, mag) => {
  expect(oordeel(van, naar, false) === null).toBe(mag)
})

test('a page may import a declaration as a type', () => {
  expect(oordeel('app/keten/plan/pages/Plan.tsx', 'app/keten/plan/commands.ts', true)).toBeNull()
})
