import { plusDagen } from '@draad/stelsel'
import { z } from 'zod'
import { functie, toegewezen } from '../../kern/access/mag.ts'
import { query } from '../../kern/command/declare.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { dossierVan, zaakVan } from '../draad/public.ts'
import { slotoordelen, veiligheidStand } from './stand.ts'
import { magCrisisSluiten } from './rules.ts'
import { afsprakenVan, crisesVan, laatsteGebeurtenis, meldcodeVan, oordelenVan, openstaand, zichtOp } from './store.ts'

const DOEL = 'veiligheid-van-een-kind'

/** Everything about the safety of one child, and how far the children it lives with have been looked at. */
export const toon = query({
  naam: 'veiligheid.tonen',
  titel: tekst('Veiligheid van dit kind bekijken', 'See the safety of this child'),
  http: { path: '/api/dossiers/{dossierId}/veiligheid' },
  input: z.object({ dossierId: z.uuid() }),
  may: [toegewezen('toegangsmedewerker', 'regisseur', 'gedragswetenschapper', 'meekijker')],
  purpose: DOEL,
  raakt: ['draad', 'register'],
  handle: async (tx, { dossierId }) => {
    const stand = await veiligheidStand(tx, dossierId)
    const zaakId = tx.zaakId ?? ''
    return {
      stand,
      kindId: (await dossierVan(tx, dossierId))?.kindId ?? null,
      laatsteGebeurtenisOp: (await laatsteGebeurtenis(tx, dossierId))?.op ?? null,
      oordelen: await oordelenVan(tx, dossierId),
      zicht: await zichtOp(tx, dossierId),
      afspraken: await afsprakenVan(tx, dossierId),
      meldcode: await meldcodeVan(tx, dossierId),
      crises: await crisesVan(tx, zaakId),
      slot: stand.crisis ? magCrisisSluiten(await slotoordelen(tx, zaakId, stand.crisis)).map((f) => f.tekst) : [],
    }
  },
})

/** Open crises and agreements to check within a week, in one's own dossiers. */
export const teDoen = query({
  naam: 'veiligheid.openstaand',
  titel: tekst('Crises en controles bekijken', 'See crises and checks'),
  http: { path: '/api/veiligheid/openstaand' },
  input: z.object({}),
  may: [functie('toegangsmedewerker', 'regisseur')],
  purpose: DOEL,
  raakt: ['draad'],
  log: { nee: 'a list of one’s own work: the family’s name, a day and what was agreed' },
  handle: async (tx) => {
    const namen = new Map<string, string>()
    const uit = []
    for (const r of await openstaand(tx, plusDagen(tx.vandaag, 7), 200)) {
      const zaak = namen.get(r.zaakId) ?? (await zaakVan(tx, r.zaakId))?.naam ?? ''
      namen.set(r.zaakId, zaak)
      uit.push({ ...r, zaak })
    }
    return uit
  },
})
