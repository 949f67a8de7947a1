import { z } from 'zod'
import { functie, toegewezen } from '../kern/access/mag.ts'
import { query } from '../kern/command/declare.ts'
import { tekst } from '../kern/texts/tekst.ts'
import { eigenDeuren } from './eigen-toegang.ts'
import { gezagVan, gezinsleden, huishoudens, medewerkers, partijen } from './store.ts'

const WERKERS = [
  'toegangsmedewerker',
  'regisseur',
  'gedragswetenschapper',
  'beslisser',
  'aanbieder',
  'privacyfunctionaris',
  'controller',
] as const

/** Who is who in the family: people, households and custody, now and before. */
export const gezin = query({
  naam: 'register.gezin',
  titel: tekst('Gezin bekijken', 'View the family'),
  http: { path: '/api/dossiers/{dossierId}/gezin' },
  input: z.object({ dossierId: z.uuid() }),
  may: [toegewezen('toegangsmedewerker', 'regisseur', 'gedragswetenschapper', 'beslisser', 'meekijker')],
  purpose: 'toegang-tot-jeugdhulp',
  raakt: ['toegang'],
  handle: async (tx) => {
    const zaakId = tx.zaakId ?? ''
    const leden = await gezinsleden(tx, zaakId)
    const gezag = await gezagVan(tx, zaakId)
    const hs = await huishoudens(tx, zaakId)
    const geheim = new Set(leden.filter((l) => l.geheimAdres).map((l) => l.id))
    return {
      leden,
      gezag,
      deuren: await eigenDeuren(tx),
      // A secret address is not shown on a page that somebody may have open beside a parent.
      huishoudens: hs.map((h) =>
        h.leden.some((l) => geheim.has(l.persoonId))
          ? { ...h, straat: null, huisnummer: null, postcode: null, plaats: null, geheim: true }
          : { ...h, geheim: false },
      ),
    }
  },
})

/** Organisations of the region with their codes. */
export const allePartijen = query({
  naam: 'register.partijen',
  titel: tekst('Organisaties bekijken', 'View organisations'),
  http: { path: '/api/register/partijen' },
  input: z.object({
    soort: z
      .enum([
        'gemeente',
        'lokaal-team',
        'aanbieder',
        'gi',
        'veilig-thuis',
        'rvdk',
        'rechtbank',
        'huisarts',
        'school',
        'politie',
        'inspectie',
        'overig',
      ])
      .optional(),
  }),
  may: [functie(...WERKERS)],
  purpose: 'register-raadplegen',
  log: { nee: 'organisations are no personal data' },
  handle: (tx, input) => partijen(tx, input.soort),
})

/** Workers of the region by organisation and function. */
export const alleMedewerkers = query({
  naam: 'register.medewerkers',
  titel: tekst('Medewerkers bekijken', 'View workers'),
  http: { path: '/api/register/medewerkers' },
  input: z.object({ partijId: z.uuid().optional(), functie: z.enum(WERKERS).optional() }),
  may: [functie(...WERKERS)],
  purpose: 'register-raadplegen',
  log: { nee: 'workers by name and function, as on a team page' },
  handle: (tx, input) =>
    medewerkers(tx, { ...(input.partijId ? { partijId: input.partijId } : {}), ...(input.functie ? { functie: input.functie } : {}) }),
})
