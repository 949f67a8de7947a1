import { z } from 'zod'
import { functie } from '../../kern/access/mag.ts'
import { query } from '../../kern/command/declare.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { berichtVan } from '../toewijzing/public.ts'
import { postStand } from './store.ts'

/** How messages travel over HTTP: what has not arrived yet and why. */
export const stand = query({
  naam: 'transport.stand',
  titel: tekst('Zien of berichten aankomen', 'See whether messages arrive'),
  http: { path: '/api/transport' },
  input: z.object({}),
  may: [functie('toegangsmedewerker', 'regisseur', 'beslisser', 'aanbieder')],
  purpose: 'berichten-verwerken',
  raakt: ['toewijzing'],
  log: { nee: 'kinds of messages and addresses of systems; nobody is named' },
  handle: async (tx) => {
    const s = await postStand(tx)
    const wachtend = []
    for (const p of s.wachtend) {
      const b = await berichtVan(tx, p.berichtId)
      wachtend.push({ ...p, soort: b?.soort ?? null, identificatie: b?.identificatie ?? null, ontvanger: b?.ontvanger ?? null })
    }
    return { ...s, wachtend }
  },
})
