import { periode } from '@draad/cijfers'
import { z } from 'zod'
import { functie } from '../../kern/access/mag.ts'
import { query } from '../../kern/command/declare.ts'
import { nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { partijVan } from '../../register/public.ts'
import { telEigen } from './eigen.ts'
import { eigenKeten, eigenTrajecten, leesStudieRij, studierijen } from './store.ts'
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

/** Figures of one's own municipality, counted from its registration under pseudonyms and protected before they leave. */
export const eigen = query({
  naam: 'cijfers.eigen',
  titel: tekst('Cijfers van de eigen registratie', 'Figures of one’s own registration'),
  http: { path: '/api/cijfers/eigen/{periode}' },
  input: z.object({ periode: z.string().regex(/^20\d\d(H[12]|Q[1-4])?$/, 'Als 2026, 2026H1 of 2026Q1. || As 2026, 2026H1 or 2026Q1.') }),
  may: [STUURT],
  purpose: 'eigen-registratie-tellen',
  raakt: ['register'],
  // Nobody's dossier is read; that somebody counted is in the log all the same.
  log: 'lezen',
  handle: async (tx, input) => {
    const gemeente = tx.actor.partij && (await partijVan(tx, tx.actor.partij.id))
    if (gemeente?.soort !== 'gemeente')
      throw ongeldig(veld('', 'Alleen een gemeente heeft een eigen registratie.', 'Only a municipality has a registration of its own.'))
    const p = periode(input.periode)
    const [trajecten, keten] = [await eigenTrajecten(tx), await eigenKeten(tx)]
    return {
      gemeente: gemeente.naam,
      periode: p,
      loopt: p.tm >= tx.vandaag,
      ...(await telEigen(trajecten, keten, p, tx.vandaag, gemeente.cbsCode === null ? gemeente.id : `GM${gemeente.cbsCode}`)),
    }
  },
})
