import { elfproef } from '@draad/stelsel'
import { z } from 'zod'
import { functie } from '../../kern/access/mag.ts'
import { gebeurtenis } from '../../kern/chronology/model.ts'
import { command } from '../../kern/command/declare.ts'
import { geweigerd } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { maakPersoon, partijVan } from '../../register/public.ts'
import { openDossier, openZaak } from '../draad/public.ts'
import { ROUTES, URGENTIES } from './model.ts'
import { bewaarAanmelding } from './store.ts'

const Kind = z.object({
  voornamen: z.string().trim().min(1).max(200),
  voorvoegsel: z.string().trim().max(10).nullish(),
  achternaam: z.string().trim().min(1).max(200),
  geslacht: z.enum(['M', 'V', 'O', 'onbekend']),
  geboortedatum: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).nullish(),
  bsn: z.string().refine(elfproef, 'Dit BSN klopt niet. || This BSN is not valid.').nullish(),
})

export const AanmeldingInvoer = z.object({
  route: z.enum(ROUTES),
  aanmelderRol: z.string().min(1).max(100),
  aanmelderNaam: z.string().max(200).nullish(),
  eigenWoorden: z.string().trim().min(1).max(20_000),
  woordenVan: z.string().min(1).max(200),
  urgentie: z.enum(URGENTIES),
  urgentieReden: z.string().trim().min(1).max(2000),
  kinderen: z.array(Kind).min(1).max(12),
})

/** A question comes in for which there is no thread yet: opens the family's case and starts the chain clock. */
export const legVast = command({
  naam: 'aanmelding.vastleggen',
  titel: tekst('Nieuwe vraag vastleggen', 'Record a new question'),
  http: { method: 'POST', path: '/api/aanmeldingen' },
  input: AanmeldingInvoer,
  may: [functie('toegangsmedewerker')],
  purpose: 'toegang-tot-jeugdhulp',
  raakt: ['register', 'draad', 'toegang'],
  handle: async (tx, input) => {
    const team = tx.actor.partij
    const gemeenteId = team ? (await partijVan(tx, team.id))?.gemeenteId : null
    if (!team || !gemeenteId) throw geweigerd('Alleen een lokaal team van een gemeente neemt een vraag aan.', 'Only a local team of a municipality can take a question.')
    const { zaakId, dossierId } = await openZaak(tx, {
      naam: `Gezin ${input.kinderen[0]?.achternaam ?? ''}`, gemeenteId, teamId: team.id, grondslag: 'Jeugdwet 2.3',
      regisseur: { medewerkerId: tx.actor.id, naam: tx.actor.naam, partijNaam: team.naam },
    })
    const dossiers: string[] = []
    for (const [i, k] of input.kinderen.entries()) {
      const kindId = await maakPersoon(tx, zaakId, 'kind', {
        voornamen: k.voornamen, voorvoegsel: k.voorvoegsel ?? null, achternaam: k.achternaam, geslacht: k.geslacht,
        geboortedatum: k.geboortedatum ?? null, bsn: k.bsn ?? null,
      })
      dossiers.push(await openDossier(tx, zaakId, kindId, i === 0 ? dossierId : tx.id()))
    }
    const aanmeldingId = await bewaarAanmelding(tx, {
      zaak_id: zaakId, dossier_id: dossiers[0] ?? dossierId, ontvangen_op: tx.vandaag, route: input.route,
      aanmelder_naam: input.aanmelderNaam ?? null, aanmelder_rol: input.aanmelderRol, eigen_woorden: input.eigenWoorden,
      woorden_van: input.woordenVan, urgentie: input.urgentie, urgentie_reden: input.urgentieReden,
    })
    return { zaakId, dossiers, aanmeldingId }
  },
  chronicle: (uit, input, tx) =>
    gebeurtenis('aanmelding.ontvangen', 'Er is een vraag gesteld', 'A question came in', {
      citaat: input.eigenWoorden,
      citaatVan: input.woordenVan,
      dossiers: uit.dossiers,
      verwijzing: { kamer: 'aanmelding', id: uit.aanmeldingId },
      klok: { toestand: 'wacht', bij: tx.actor.partij?.naam ?? tx.actor.naam, waarom: 'eerste-gesprek' },
    }),
  terms: {
    starts: [
      { id: 'beslistermijn', met: (uit, _i, tx) => ({ dossiers: uit.dossiers, bij: { id: tx.actor.id, naam: tx.actor.naam } }) },
      { id: 'eerste-gesprek', met: (uit, _i, tx) => ({ dossiers: uit.dossiers, bij: { id: tx.actor.id, naam: tx.actor.naam } }) },
    ],
  },
})
