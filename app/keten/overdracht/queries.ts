import { z } from 'zod'
import { functie, toegewezen } from '../../kern/access/mag.ts'
import { query } from '../../kern/command/declare.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { medewerkers, partijen } from '../../register/public.ts'
import { regisseurVan } from '../draad/public.ts'
import { isAfzenderVan, isOntvangerVan, isOpen, teVaakGewisseld, verantwoordelijk } from './rules.ts'
import { mijnOverdrachten, overdrachtenVan } from './store.ts'

const LEZERS = toegewezen('toegangsmedewerker', 'regisseur', 'gedragswetenschapper', 'aanbieder')

/** Handovers of the family's case, who is responsible, and how often the family changed worker. */
export const lijst = query({
  naam: 'overdracht.lijst',
  titel: tekst('Overdrachten lezen', 'Read handovers'),
  http: { path: '/api/dossiers/{dossierId}/overdrachten' },
  input: z.object({ dossierId: z.uuid() }),
  may: [LEZERS],
  purpose: 'hulp-overdragen',
  raakt: ['register', 'draad'],
  handle: async (tx) => {
    const alle = await overdrachtenVan(tx, tx.zaakId ?? '')
    const wisselingen = alle.filter((o) => o.stand === 'gedaan').length
    return {
      overdrachten: alle.map((o) => ({
        ...o,
        open: isOpen(o.stand),
        bijOntvanger: verantwoordelijk(o) !== o.vanId,
        magAntwoorden: isOntvangerVan(o, tx.actor) || (isAfzenderVan(o, tx.actor) && o.naarRol === null),
        magIntrekken: isAfzenderVan(o, tx.actor),
        buitenDraad: o.naarRol === null,
      })),
      wisselingen,
      teVaak: teVaakGewisseld(wisselingen),
      regisseur: await regisseurVan(tx, tx.zaakId ?? ''),
      medewerkers: (await medewerkers(tx))
        .filter((m) => m.id !== tx.actor.id)
        .map((m) => ({ id: m.id, naam: m.naam, partijNaam: m.partijNaam, functies: m.functies })),
      partijen: (await partijen(tx)).filter((p) => p.soort !== 'gemeente').map((p) => ({ id: p.id, naam: p.naam, soort: p.soort })),
    }
  },
})

/** What was offered to me, and what of mine still waits for an answer or for help to start. */
export const mijn = query({
  naam: 'overdracht.mijn',
  titel: tekst('Mijn overdrachten', 'My handovers'),
  http: { path: '/api/overdrachten' },
  input: z.object({}),
  may: [functie('toegangsmedewerker', 'regisseur', 'gedragswetenschapper', 'aanbieder')],
  purpose: 'hulp-overdragen',
  log: { nee: 'a list of own work; opening a dossier is logged' },
  handle: (tx) => mijnOverdrachten(tx),
})
