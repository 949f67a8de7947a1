import { z } from 'zod'
import { dienst, functie, toegewezen } from '../../kern/access/mag.ts'
import { gebeurtenis } from '../../kern/chronology/model.ts'
import { command } from '../../kern/command/declare.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { dagTekst } from '../../kern/time/dagtekst.ts'
import { koppel, onderzoek, wijsAf, type Beantwoord } from './handlers-besluit.ts'
import { vraagAan, vraagWijziging } from './handlers-indienen.ts'
import { ontvang } from './handlers-ontvangen.ts'
import { kenToe, kenWijzigingToe } from './handlers-toekennen.ts'
import { Bedrag, DeelVelden, Dag, KindInvoer, niets, NieuwInvoer, OmvangInvoer, ProductInvoer, WijzigInvoer } from './invoer.ts'
import { AFWIJSREDENEN } from './model.ts'
import { afwijsNamen } from './teksten-codes.ts'
import { antwoordStarts, gelegdVerhaal, onderzoekStarts } from './verhaal.ts'

/** A provider asks to be allowed to help a child. What the rules would send back is said now. */
export const aanvragen = command({
  naam: 'verzoek.aanvragen',
  titel: tekst('Hulp aanvragen bij een gemeente', 'Ask a municipality for an allocation'),
  http: { method: 'POST', path: '/api/verzoeken' },
  input: z.object({
    gemeenteId: z.uuid(),
    nummer: z.number().int().min(0).max(999_999_999).nullish().transform(niets),
    kind: KindInvoer.nullish().transform(niets),
    gezagsdragerBekend: z.boolean().nullish().transform(niets),
    commentaar: z.string().trim().max(2000).default(''),
    producten: z.array(ProductInvoer).min(1).max(20),
    herstelt: z.uuid().nullish().transform(niets),
  }),
  may: [functie('aanbieder')],
  purpose: 'uitvoeren-jeugdhulp',
  raakt: ['toewijzing', 'register', 'draad', 'transport'],
  handle: vraagAan,
  // The dossier hears of it when the municipality has received it.
  chronicle: () => [],
})

/** A provider asks to change what it gives: the whole wanted situation of a child. */
export const wijzigingAanvragen = command({
  naam: 'verzoek.wijzigingAanvragen',
  titel: tekst('Wijziging van hulp aanvragen', 'Ask for a change of help'),
  http: { method: 'POST', path: '/api/verzoeken/wijziging' },
  input: z.object({
    reden: z.enum(['1', '2']),
    lopend: z.array(WijzigInvoer).min(1).max(50),
    nieuw: z.array(NieuwInvoer).max(20).default([]),
    herstelt: z.uuid().nullish().transform(niets),
  }),
  may: [functie('aanbieder')],
  purpose: 'uitvoeren-jeugdhulp',
  raakt: ['toewijzing', 'register', 'draad', 'transport'],
  handle: vraagWijziging,
  chronicle: () => [],
})

/** The message service reads a request: judged, answered with its return message, and laid in the dossier when that is known. */
export const ontvangen = command({
  naam: 'verzoek.ontvangen',
  titel: tekst('Verzoek van een aanbieder lezen', 'Read a request of a provider'),
  http: { method: 'POST', path: '/api/verzoeken/ontvangen' },
  input: z.object({
    berichtId: z.uuid().nullish().transform(niets),
    naam: z.string().trim().min(1).max(255),
    inhoud: z.base64().nullable(),
    grootte: z.number().int().min(0).max(2_147_483_647),
  }),
  may: [dienst('berichtendienst')],
  purpose: 'berichten-verwerken',
  raakt: ['toewijzing', 'register', 'draad', 'uitgaand'],
  handle: ontvang,
  chronicle: (uit) => gelegdVerhaal(uit.gelegd),
  terms: { starts: [{ id: 'ijw-antwoord-verzoek', met: (uit) => antwoordStarts(uit.gelegd) }] },
})

/** A request for an unknown child gets its dossier, after searching. */
export const koppelen = command({
  naam: 'verzoek.koppelen',
  titel: tekst('Verzoek in een dossier leggen', 'Lay a request in a dossier'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/verzoeken/{verzoekId}/koppelen' },
  input: z.object({ dossierId: z.uuid(), verzoekId: z.uuid() }),
  may: [toegewezen('regisseur', 'toegangsmedewerker')],
  purpose: 'toewijzen-van-jeugdhulp',
  raakt: ['register', 'draad'],
  handle: koppel,
  chronicle: (uit) => gelegdVerhaal(uit),
  terms: {
    starts: [
      { id: 'ijw-antwoord-verzoek', met: antwoordStarts },
      { id: 'ijw-onderzoek-verzoek', met: onderzoekStarts },
    ],
  },
})

const over = (uit: Beantwoord) => (uit.dossierId ? [uit.dossierId] : [])
const stop = (uit: Beantwoord) => (uit.dossierId ? { dossiers: [uit.dossierId], onderwerp: uit.deelId } : null)
const KLAAR = [
  { id: 'ijw-antwoord-verzoek' as const, met: stop },
  { id: 'ijw-onderzoek-verzoek' as const, met: stop },
]

/** The municipality looks into it: once, and for at most eight weeks. */
export const onderzoeken = command({
  naam: 'verzoek.onderzoeken',
  titel: tekst('Verzoek in onderzoek nemen', 'Look into a request'),
  http: { method: 'POST', path: '/api/verzoeken/{verzoekId}/delen/{deelId}/onderzoek' },
  input: z.object({ ...DeelVelden, toelichting: z.string().trim().max(2000).default('') }),
  may: [toegewezen('regisseur', 'toegangsmedewerker')],
  purpose: 'toewijzen-van-jeugdhulp',
  raakt: ['draad'],
  handle: onderzoek,
  chronicle: (uit) =>
    uit.dossierId === null
      ? []
      : gebeurtenis(
          'verzoek.in-onderzoek',
          `De gemeente zoekt het verzoek van ${uit.aanbiederNaam} uit`,
          `The municipality looks into the request of ${uit.aanbiederNaam}`,
          {
            tekst: tekst('Er is een antwoord binnen acht weken na het verzoek.', 'There is an answer within eight weeks of the request.'),
            verwijzing: { kamer: 'verzoek', id: uit.verzoekId },
          },
        ),
  terms: {
    stops: [{ id: 'ijw-antwoord-verzoek', met: stop }],
    starts: [
      {
        id: 'ijw-onderzoek-verzoek',
        met: (uit) => (uit.bij === null ? null : { dossiers: over(uit), onderwerp: uit.deelId, van: uit.dagtekening, bij: uit.bij }),
      },
    ],
  },
})

/** The municipality rejects, with a coded reason; for residence it names who is responsible. */
export const afwijzen = command({
  naam: 'verzoek.afwijzen',
  titel: tekst('Verzoek afwijzen', 'Reject a request'),
  http: { method: 'POST', path: '/api/verzoeken/{verzoekId}/delen/{deelId}/afwijzing' },
  input: z.object({
    ...DeelVelden,
    reden: z.enum(AFWIJSREDENEN),
    gemeente: z
      .string()
      .regex(/^\d{4}$/)
      .nullish()
      .transform(niets),
    toelichting: z.string().trim().min(1).max(2000),
  }),
  may: [toegewezen('regisseur', 'toegangsmedewerker')],
  purpose: 'toewijzen-van-jeugdhulp',
  raakt: ['draad', 'toewijzing', 'register'],
  handle: wijsAf,
  chronicle: (uit, input) =>
    uit.dossierId === null
      ? []
      : gebeurtenis(
          'verzoek.afgewezen',
          `Het verzoek van ${uit.aanbiederNaam} is afgewezen`,
          `The request of ${uit.aanbiederNaam} was rejected`,
          {
            tekst: tekst(`${afwijsNamen[input.reden].nl}. ${input.toelichting}`, `${afwijsNamen[input.reden].en}. ${input.toelichting}`),
            verwijzing: { kamer: 'verzoek', id: uit.verzoekId },
            gegevens: { reden: input.reden, andereGemeente: uit.andereGemeente },
          },
        ),
  terms: { stops: KLAAR },
})

/** The municipality grants one product: the order that follows carries the provider's reference. */
export const toekennen = command({
  naam: 'verzoek.toekennen',
  titel: tekst('Gevraagde hulp toewijzen', 'Allocate the help that was asked'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/verzoeken/{verzoekId}/delen/{deelId}/toewijzing' },
  input: z.object({
    dossierId: z.uuid(),
    verzoekId: z.uuid(),
    deelId: z.uuid(),
    versie: z.number().int().min(1),
    voorzieningId: z.uuid().nullish().transform(niets),
    product: z.object({
      categorie: z.string().regex(/^\d{2}$/),
      code: z
        .string()
        .regex(/^[0-9A-Z]{1,5}$/)
        .nullable(),
    }),
    omvang: OmvangInvoer.nullable(),
    budget: Bedrag,
    ingangsdatum: Dag,
    einddatum: Dag.nullable(),
    anders: z.string().trim().max(2000).default(''),
    verteldOp: Dag.nullish().transform(niets),
  }),
  may: [toegewezen('regisseur', 'toegangsmedewerker')],
  purpose: 'toewijzen-van-jeugdhulp',
  raakt: ['register', 'draad', 'toegang', 'besluit', 'toewijzing'],
  handle: kenToe,
  chronicle: (uit, input) => [
    gebeurtenis('verzoek.toegewezen', `${uit.aanbiederNaam} mag de hulp geven`, `${uit.aanbiederNaam} may give the help`, {
      tekst:
        uit.anders.length === 0
          ? tekst(
              `Zoals gevraagd, vanaf ${dagTekst(input.ingangsdatum, 'nl')}.`,
              `As it was asked, from ${dagTekst(input.ingangsdatum, 'en')}.`,
            )
          : tekst(`Anders dan gevraagd. ${input.anders}`, `Otherwise than it was asked. ${input.anders}`),
      verwijzing: { kamer: 'toewijzing', id: uit.toewijzingId },
      gegevens: { nummer: uit.nummer, anders: uit.anders, grond: uit.grond },
      // Being allowed to help is no help: the child waits for the start.
      ...(uit.inHulp ? {} : { klok: { toestand: 'wacht', bij: uit.aanbiederNaam, bijId: uit.aanbiederId, waarom: 'wacht-op-start' } }),
    }),
  ],
  terms: {
    stops: [...KLAAR, { id: 'toewijzing-na-besluit', met: (uit) => ({ onderwerp: uit.voorzieningId }) }],
    starts: [
      {
        id: 'ijw-startbericht',
        met: (uit) => ({ onderwerp: uit.toewijzingId, van: uit.ingangsdatum, bij: { id: uit.aanbiederId, naam: uit.aanbiederNaam } }),
      },
    ],
  },
})

/** The municipality grants a change as a whole, as it was asked. */
export const wijzigingToekennen = command({
  naam: 'verzoek.wijzigingToekennen',
  titel: tekst('Gevraagde wijziging toewijzen', 'Grant the change that was asked'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/verzoeken/{verzoekId}/delen/{deelId}/wijziging' },
  input: z.object({
    dossierId: z.uuid(),
    verzoekId: z.uuid(),
    deelId: z.uuid(),
    versie: z.number().int().min(1),
    voorzieningen: z.array(z.uuid().nullable()).max(20).default([]),
  }),
  may: [toegewezen('regisseur', 'toegangsmedewerker')],
  purpose: 'toewijzen-van-jeugdhulp',
  raakt: ['register', 'draad', 'besluit', 'toewijzing'],
  handle: kenWijzigingToe,
  chronicle: (uit) =>
    gebeurtenis(
      'verzoek.wijziging-toegewezen',
      `De hulp van ${uit.aanbiederNaam} wordt aangepast, zoals gevraagd`,
      `The help of ${uit.aanbiederNaam} changes as it was asked`,
      { verwijzing: { kamer: 'verzoek', id: uit.verzoekId }, gegevens: { nummers: uit.nummers.map(String) } },
    ),
  terms: {
    stops: [
      ...KLAAR,
      { id: 'ijw-stopbericht', met: (uit) => uit.gewijzigd.filter((t) => t.gestart).map((t) => ({ onderwerp: t.id, vervallen: true })) },
      { id: 'toewijzing-na-besluit', met: (uit) => uit.nieuw.map((t) => ({ onderwerp: t.voorzieningId })) },
    ],
    starts: [
      {
        id: 'ijw-stopbericht',
        met: (uit) =>
          uit.gewijzigd.flatMap((t) =>
            t.gestart && t.einddatum ? [{ onderwerp: t.id, van: t.einddatum, bij: { id: uit.aanbiederId, naam: uit.aanbiederNaam } }] : [],
          ),
      },
      {
        id: 'ijw-startbericht',
        met: (uit) =>
          uit.nieuw.map((t) => ({ onderwerp: t.id, van: t.ingangsdatum, bij: { id: uit.aanbiederId, naam: uit.aanbiederNaam } })),
      },
    ],
  },
})
