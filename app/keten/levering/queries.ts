import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { query } from '../../kern/command/declare.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { medewerkers } from '../../register/public.ts'
import { dossierVan, zaakVan } from '../draad/public.ts'
import { evaluatiesVan, hulpverlenersVan, leveringenVan, overbruggingenVan, wachtafspraakVan, wachtcontactenVan } from './store.ts'

/** Help as it is given to one child, and the time of waiting before it. */
export const stand = query({
  naam: 'levering.stand',
  titel: tekst('Hulp die loopt, en het wachten', 'Help that runs, and the waiting'),
  http: { path: '/api/dossiers/{dossierId}/leveringen' },
  input: z.object({ dossierId: z.uuid() }),
  may: [toegewezen('regisseur', 'toegangsmedewerker', 'gedragswetenschapper', 'beslisser', 'aanbieder')],
  purpose: 'hulp-en-regie',
  raakt: ['draad'],
  handle: async (tx, { dossierId }) => {
    const helpers = await hulpverlenersVan(tx, dossierId)
    const dossier = await dossierVan(tx, dossierId)
    const zaak = dossier ? await zaakVan(tx, dossier.zaakId) : null
    return {
      ...(await leveringenVan(tx, dossierId)),
      evaluaties: await evaluatiesVan(tx, dossierId),
      hulpverleners: helpers,
      /** Changes of worker over all help of this child: a count of changes, not of people. */
      wissels: helpers.filter((h) => h.tot !== null).length,
      overbruggingen: await overbruggingenVan(tx, dossierId),
      wachtafspraak: await wachtafspraakVan(tx, dossierId),
      wachtcontacten: await wachtcontactenVan(tx, dossierId),
      team: zaak ? (await medewerkers(tx, { partijId: zaak.teamId })).map((m) => ({ id: m.id, naam: m.naam })) : [],
    }
  },
})
