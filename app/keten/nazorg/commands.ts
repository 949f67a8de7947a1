import { isDatum } from '@draad/stelsel'
import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { gebeurtenis } from '../../kern/chronology/model.ts'
import { command } from '../../kern/command/declare.ts'
import { ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { dagTekst } from '../../kern/time/dagtekst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { beantwoord, heropen, plek, sluit, spreekAf } from './handlers.ts'
import { GEVOLGEN, HOE_GAAT_HET, SLUITREDENEN, VAN, VORMEN } from './model.ts'
import { bewaarContact, bewaarTeVroeg, zetAfspraken } from './store.ts'

const datum = z.string().refine(isDatum, 'Deze dag bestaat niet. || This day does not exist.')
const zin = z.string().trim().min(3).max(5000)
const WERKERS = toegewezen('toegangsmedewerker', 'regisseur')
const DOEL = 'nazorg'

/** Day, person and way of the aftercare, and how the family comes back. @bron R4a-133, R4b-89 */
export const afspreken = command({
  naam: 'nazorg.afspreken',
  titel: tekst('Nazorg afspreken', 'Agree on aftercare'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/nazorg' },
  input: z.object({ dossierId: z.uuid(), op: datum, wieId: z.uuid(), hoe: z.enum(VORMEN), plan: zin, terugkeer: zin }),
  may: [WERKERS],
  purpose: DOEL,
  raakt: ['register'],
  handle: spreekAf,
  chronicle: (uit, input) =>
    gebeurtenis('nazorg.afgesproken', `${uit.wie.naam} vraagt later hoe het gaat`, `${uit.wie.naam} will ask later how things are`, {
      tekst: tekst(`Op ${dagTekst(input.op, 'nl')}. ${input.terugkeer}`, `On ${dagTekst(input.op, 'en')}. ${input.terugkeer}`),
      verwijzing: { kamer: 'nazorg', id: uit.nazorgId },
    }),
  terms: {
    stops: [{ id: 'nazorg', met: () => ({ vervallen: true }) }],
    starts: [{ id: 'nazorg', met: (uit, input) => ({ onderwerp: uit.nazorgId, eindigtOp: input.op, bij: uit.wie }) }],
  },
})

/** The contact itself. Not reached is no contact: the term runs on. */
export const contact = command({
  naam: 'nazorg.contact',
  titel: tekst('Nazorgcontact vastleggen', 'Record aftercare contact'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/nazorg/contacten' },
  input: z.object({
    dossierId: z.uuid(),
    op: datum,
    hoe: z.enum(VORMEN),
    gesproken: z.boolean(),
    metWie: z.string().trim().min(1).max(300),
    eigenWoorden: z.string().max(10_000),
    hoeGaatHet: z.enum(HOE_GAAT_HET),
    vervolg: z.string().max(5000),
  }),
  may: [WERKERS],
  purpose: DOEL,
  handle: async (tx, input) => {
    if (input.op > tx.vandaag) throw ongeldig(veld('op', 'Vul een dag in die al is geweest.', 'Enter a day that has passed.'))
    if (input.gesproken && input.eigenWoorden.trim() === '')
      throw ongeldig(veld('eigenWoorden', 'Schrijf in hun eigen woorden hoe het gaat.', 'Write in their own words how things are.'))
    if (!input.gesproken && input.hoeGaatHet !== 'onbekend')
      throw ongeldig(
        veld('hoeGaatHet', 'U sprak niemand. Dan is onbekend hoe het gaat.', 'You spoke with nobody. Then how things are is unknown.', {
          gevonden: input.hoeGaatHet,
          toegestaan: 'onbekend',
        }),
      )
    const contactId = await bewaarContact(tx, plek(tx), {
      op: input.op,
      hoe: input.hoe,
      gesproken: input.gesproken,
      metWie: input.metWie,
      eigenWoorden: input.eigenWoorden,
      hoeGaatHet: input.hoeGaatHet,
      vervolg: input.vervolg,
    })
    if (input.gesproken) await zetAfspraken(tx, input.dossierId, 'gedaan')
    return { contactId, gesproken: input.gesproken }
  },
  chronicle: (uit, input) =>
    gebeurtenis(
      'nazorg.contact',
      uit.gesproken ? 'Gevraagd hoe het nu gaat' : 'Geprobeerd te vragen hoe het gaat; niemand gesproken',
      uit.gesproken ? 'Asked how things are now' : 'Tried to ask how things are; nobody reached',
      {
        op: input.op,
        ...(uit.gesproken ? { citaat: input.eigenWoorden, citaatVan: input.metWie } : {}),
        verwijzing: { kamer: 'nazorg', id: uit.contactId },
        gegevens: { hoeGaatHet: input.hoeGaatHet },
      },
    ),
  terms: { stops: [{ id: 'nazorg', met: (uit, input) => (uit.gesproken ? { op: input.op } : null) }] },
})

/** "It stopped too early", by the family itself or by a worker on its behalf; an alert until it is answered. @bron R4a-93 */
export const teVroeg = command({
  naam: 'nazorg.teVroeg',
  titel: tekst('Zeggen dat de hulp te vroeg stopt', 'Say that help stops too early'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/te-vroeg' },
  input: z.object({
    dossierId: z.uuid(),
    van: z.enum(VAN),
    vanNaam: z.string().trim().min(1).max(200),
    eigenWoorden: z.string().trim().min(1).max(10_000),
  }),
  may: [toegewezen('toegangsmedewerker', 'regisseur', 'aanbieder', 'ouder', 'jeugdige')],
  purpose: DOEL,
  handle: async (tx, input) => ({ signaalId: await bewaarTeVroeg(tx, plek(tx), input) }),
  chronicle: (uit, input) =>
    gebeurtenis('nazorg.te-vroeg', 'De hulp stopt te vroeg, zegt het gezin', 'Help stops too early, the family says', {
      citaat: input.eigenWoorden,
      citaatVan: input.vanNaam,
      verwijzing: { kamer: 'nazorg', id: uit.signaalId },
    }),
  terms: { starts: [{ id: 'reactie-te-vroeg', met: (uit) => ({ onderwerp: uit.signaalId }) }] },
})

export const beantwoorden = command({
  naam: 'nazorg.beantwoorden',
  titel: tekst('Antwoorden op te vroeg', 'Answer "too early"'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/te-vroeg/{signaalId}/antwoord' },
  input: z.object({
    dossierId: z.uuid(),
    signaalId: z.uuid(),
    antwoord: z.string().trim().min(10).max(5000),
    gevolg: z.enum(['nazorg-vaker', 'uitgelegd'] as const satisfies readonly (typeof GEVOLGEN)[number][]),
  }),
  may: [WERKERS],
  purpose: DOEL,
  handle: beantwoord,
  chronicle: (uit, input) =>
    gebeurtenis(
      'nazorg.te-vroeg-beantwoord',
      'Met het gezin gesproken over te vroeg stoppen',
      'Talked with the family about stopping too early',
      { tekst: tekst(input.antwoord, input.antwoord), verwijzing: { kamer: 'nazorg', id: uit.signaalId } },
    ),
  terms: { stops: [{ id: 'reactie-te-vroeg', met: (uit) => ({ onderwerp: uit.signaalId }) }] },
})

/** The same thread goes on: same dossier, the clock waits again, a new decision term runs. */
export const heropenen = command({
  naam: 'nazorg.heropenen',
  titel: tekst('Draad weer oppakken', 'Take the thread up again'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/heropenen' },
  input: z.object({
    dossierId: z.uuid(),
    reden: zin,
    eigenWoorden: z.string().max(10_000).nullish(),
    woordenVan: z.string().max(200).nullish(),
    signaalId: z.uuid().nullish(),
  }),
  may: [WERKERS],
  purpose: DOEL,
  raakt: ['draad'],
  handle: heropen,
  chronicle: (uit, input, tx) =>
    gebeurtenis('nazorg.heropend', 'De draad is weer opgepakt', 'The thread was taken up again', {
      kind: 'We gaan weer met jou verder',
      tekst: tekst(input.reden, input.reden),
      ...(input.eigenWoorden ? { citaat: input.eigenWoorden, citaatVan: input.woordenVan ?? '' } : {}),
      klok: { toestand: 'wacht', bij: uit.bij?.partijNaam ?? tx.actor.partij?.naam ?? tx.actor.naam, waarom: 'heropend' },
    }),
  terms: {
    stops: [{ id: 'reactie-te-vroeg', met: (uit) => (uit.signaalId ? { onderwerp: uit.signaalId } : null) }],
    starts: [
      {
        id: 'beslistermijn',
        met: (uit, _i, tx) => (uit.nieuweTermijn ? { bij: uit.bij ?? { id: tx.actor.id, naam: tx.actor.naam } } : null),
      },
    ],
  },
})

/** Closes a dossier, never silently: what stands in the way is said together. @bron R4a-13, R4a-93, R4a-133 */
export const sluiten = command({
  naam: 'nazorg.sluiten',
  titel: tekst('Dossier sluiten', 'Close the dossier'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/sluiten' },
  input: z.object({
    dossierId: z.uuid(),
    reden: z.enum(SLUITREDENEN),
    toelichting: zin,
    meningKind: z.string().max(5000),
    meningOuders: z.string().max(5000),
    zonderNazorgReden: z.string().max(5000).nullish(),
  }),
  may: [WERKERS],
  purpose: DOEL,
  raakt: ['register', 'draad', 'besluit', 'overdracht', 'veiligheid'],
  handle: sluit,
  chronicle: (uit, input) =>
    gebeurtenis('nazorg.gesloten', 'Het dossier is gesloten', 'The dossier was closed', {
      kind: 'We zijn nu klaar. Je mag altijd terugkomen.',
      tekst: tekst(
        `${input.toelichting} Het gezin kan altijd terugkomen; dan gaat dezelfde draad verder.`,
        `${input.toelichting} The family can always come back; then the same thread goes on.`,
      ),
      verwijzing: { kamer: 'nazorg', id: uit.sluitingId },
      gegevens: { reden: input.reden, zonderNazorg: uit.zonderNazorg },
      klok: { toestand: 'afgesloten', bij: uit.bij },
    }),
  terms: {
    stops: [
      { id: 'nazorg', met: (uit) => (uit.overleden ? { vervallen: true } : null) },
      { id: 'beslistermijn', met: () => ({ vervallen: true }) },
    ],
  },
})
