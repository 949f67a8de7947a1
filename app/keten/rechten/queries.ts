import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { query } from '../../kern/command/declare.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { rechtenVandaag } from './stand.ts'

/** Who may see, decide and refuse today, who represents, what runs and what the family can do against it. */
export const rechtenTonen = query({
  naam: 'rechten.vandaag',
  titel: tekst('Rechten en termijnen bekijken', 'View rights and terms'),
  http: { path: '/api/dossiers/{dossierId}/rechten' },
  input: z.object({ dossierId: z.uuid() }),
  may: [toegewezen('toegangsmedewerker', 'regisseur', 'gedragswetenschapper', 'beslisser', 'aanbieder', 'meekijker')],
  purpose: 'hulp-en-regie',
  raakt: ['register', 'draad', 'besluit', 'termijnen'],
  handle: (tx, { dossierId }) => rechtenVandaag(tx, dossierId),
})
