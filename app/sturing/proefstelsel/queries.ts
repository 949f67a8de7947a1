import { z } from 'zod'
import { functie } from '../../kern/access/mag.ts'
import { query } from '../../kern/command/declare.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { proefvragen } from './store.ts'

/** Questions to the trial system that somebody of the region kept. */
export const bewaardeVragen = query({
  naam: 'proefstelsel.vragen',
  titel: tekst('Bewaarde vragen aan het proefstelsel', 'Kept questions to the trial system'),
  http: { path: '/api/proefstelsel/vragen' },
  input: z.object({}),
  may: [functie('beleidsmedewerker', 'onderzoeker')],
  purpose: 'beleid-verkennen',
  log: { nee: 'numbers of a model; no person is in it' },
  handle: (tx) => proefvragen(tx),
})
