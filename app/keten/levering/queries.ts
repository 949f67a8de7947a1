import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { query } from '../../kern/command/declare.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { productNaam, voorzieningVan } from '../besluit/public.ts'
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

/** Help by personal budget that was decided and has not begun: nobody sends a message for it, so somebody must ask. */
export const pgbWacht = query({
  naam: 'levering.pgbWacht',
  titel: tekst('Hulp met pgb die nog moet beginnen bekijken', 'See help with a personal budget that must still begin'),
  http: { path: '/api/dossiers/{dossierId}/pgb-wacht' },
  input: z.object({ dossierId: z.uuid() }),
  may: [toegewezen('toegangsmedewerker', 'regisseur')],
  purpose: 'uitvoeren-jeugdhulp',
  raakt: ['besluit', 'termijnen'],
  handle: async (tx, { dossierId }) => {
    const lopend = await tx.db
      .selectFrom('termijn')
      .select(['onderwerp', 'laatste_dag as uiterlijk'])
      .where('regio', '=', tx.regio)
      .where('dossier_id', '=', dossierId)
      .where('regel', '=', 'uitvoering-besluit')
      .where('stand', '=', 'loopt')
      .execute()
    const wacht = []
    for (const t of lopend) {
      const v = t.onderwerp ? await voorzieningVan(tx, t.onderwerp) : null
      if (v?.vorm === 'pgb') wacht.push({ voorzieningId: v.id, wat: productNaam(v.product), van: v.van, uiterlijk: t.uiterlijk })
    }
    return wacht
  },
})
