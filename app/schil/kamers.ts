import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the application's rooms. */
export const APP = dirname(dirname(fileURLToPath(import.meta.url)))

/** Every room in the order of the child's way; migrations run in this order. */
const ALLE = [
  'kern',
  'register',
  'keten/draad',
  'keten/aanmelding',
  'keten/veiligheid',
  'keten/onderzoek',
  'keten/plan',
  'keten/besluit',
  'keten/toewijzing',
  'keten/levering',
  'keten/verzoek',
  'keten/declaratie',
  'keten/transport',
  'keten/nazorg',
  'keten/overdracht',
  'keten/rechten',
  'gezin',
  'sturing/cijfers',
  'sturing/proefstelsel',
  'sturing/leveringen',
  'schil',
] as const

export const KAMERS: readonly string[] = ALLE.filter((k) => existsSync(join(APP, k)))
