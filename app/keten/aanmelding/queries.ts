import { z } from 'zod'
import { functie, toegewezen } from '../../kern/access/mag.ts'
import { query } from '../../kern/command/declare.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { zaakVan } from '../draad/public.ts'
import { dossiersVanVraag } from './handlers-afronden.ts'
import { kerenVerteldGroep, keerDoorverwezen } from './rules.ts'
import { aanmeldingenVan, openAanmeldingen, signalenVan, teamSignalen } from './store.ts'

/** The questions and signals of one child: own words first, then what was made of them. */
export const toon = query({
  naam: 'aanmelding.tonen',
  titel: tekst('Vragen en signalen bekijken', 'See questions and signals'),
  http: { path: '/api/dossiers/{dossierId}/vragen' },
  input: z.object({ dossierId: z.uuid() }),
  may: [toegewezen('toegangsmedewerker', 'regisseur', 'gedragswetenschapper', 'beslisser', 'meekijker')],
  purpose: 'toegang-tot-jeugdhulp',
  handle: async (tx, { dossierId }) => {
    const alle = await aanmeldingenVan(tx, tx.zaakId ?? '')
    const vragen = alle.filter((a) => dossiersVanVraag(a).includes(dossierId))
    return {
      vragen: vragen.map(({ regio: _r, zaak_id: _z, vastgelegd_door: _v, ...a }) => ({
        ...a,
        kerenVerteldGroep: kerenVerteldGroep(a.keren_verteld),
      })),
      signalen: await signalenVan(tx, dossierId),
      doorverwezen: keerDoorverwezen(
        vragen.flatMap((a) => a.eerdere_loketten),
        vragen.map((a) => a.elders),
      ),
    }
  },
})

type Wacht = 'niet-beoordeeld' | 'niet-afgerond' | 'overdracht-open' | 'hulp-niet-begonnen'

/** What waits at the door: questions nobody judged or finished, and signals brought to the team. */
export const openstaand = query({
  naam: 'aanmelding.openstaand',
  titel: tekst('Openstaande vragen bekijken', 'See open questions'),
  http: { path: '/api/aanmeldingen/openstaand' },
  input: z.object({}),
  may: [functie('toegangsmedewerker', 'regisseur')],
  purpose: 'toegang-tot-jeugdhulp',
  raakt: ['draad'],
  log: { nee: 'a list of one’s own work: case names and days, no content' },
  handle: async (tx) => {
    const rijen = await openAanmeldingen(tx, 101)
    const vragen = []
    for (const a of rijen.slice(0, 100)) {
      const wacht: Wacht =
        a.urgentie === 'onbekend'
          ? 'niet-beoordeeld'
          : a.uitkomst === null
            ? 'niet-afgerond'
            : a.uitkomst === 'elders'
              ? 'overdracht-open'
              : 'hulp-niet-begonnen'
      const zaak = await zaakVan(tx, a.zaak_id)
      vragen.push({
        aanmeldingId: a.id,
        dossierId: a.dossier_id,
        zaak: zaak?.naam ?? '',
        nummer: zaak?.nummer ?? '',
        ontvangenOp: a.ontvangen_op,
        urgentie: a.urgentie,
        wacht,
      })
    }
    return { vragen, meer: rijen.length > 100, signalen: await teamSignalen(tx) }
  },
})
