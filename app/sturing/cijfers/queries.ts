import { z } from 'zod'
import { functie } from '../../kern/access/mag.ts'
import { query } from '../../kern/command/declare.ts'
import { nietGevonden } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { leesStudieRij, studierijen } from './store.ts'
import { zonderTabel } from './studie.ts'

const STUURT = functie('beleidsmedewerker', 'onderzoeker')
const GEEN_PERSOON = { nee: 'figures of municipalities; no person is in it' } as const

/** Every difference study of the region, the one last worked on first. */
export const studies = query({
  naam: 'cijfers.studies',
  titel: tekst('Verschillenanalyses', 'Difference studies'),
  http: { path: '/api/cijfers/studies' },
  input: z.object({}),
  may: [STUURT],
  purpose: 'beleid-verkennen',
  log: GEEN_PERSOON,
  handle: (tx) => studierijen(tx),
})

/** One study as it stands now, without the table of figures it was made from. */
export const eenStudie = query({
  naam: 'cijfers.studie',
  titel: tekst('Een verschillenanalyse lezen', 'Read a difference study'),
  http: { path: '/api/cijfers/studies/{studieId}' },
  input: z.object({ studieId: z.uuid() }),
  may: [STUURT],
  purpose: 'beleid-verkennen',
  log: GEEN_PERSOON,
  handle: async (tx, input) => {
    const rij = await leesStudieRij(tx, input.studieId)
    if (!rij) throw nietGevonden('Deze verschillenanalyse is er niet.', 'This difference study does not exist.')
    return { ...rij, inhoud: zonderTabel(rij.inhoud) }
  },
})
