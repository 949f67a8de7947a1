// Over 300 lines: the declarations of this room, one after another, so that what can be done here is read in one place.
import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { gebeurtenis } from '../../kern/chronology/model.ts'
import { command } from '../../kern/command/declare.ts'
import { dagTekst } from '../../kern/time/dagtekst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { neemAan, stuurOpnieuw, trekIn, verander, weiger } from './handlers-antwoord.ts'
import { maak } from './handlers-maken.ts'
import { AFWIJKREDENEN, ONBESCHIKBAAR, WEIGERREDENEN, WIJZIGREDENEN } from './model.ts'
import { bewaarNietBeschikbaar } from './store.ts'
import { weigerNamen, wijzigNamen } from './teksten-codes.ts'

const Dag = z.iso.date()
const Omvang = z.object({
  volume: z.number().int().min(1).max(99_999_999),
  eenheid: z.enum(['01', '04', '14', '16', '82', '83', '84']),
  frequentie: z.enum(['1', '2', '4', '6']),
})

/** Help of a decision goes to a provider; the message is written by the outbox. */
export const maken = command({
  naam: 'toewijzing.maken',
  titel: tekst('Hulp toewijzen aan een aanbieder', 'Allocate help to a provider'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/toewijzingen' },
  input: z.object({
    dossierId: z.uuid(),
    voorzieningId: z.uuid(),
    aanbiederId: z.uuid(),
    product: z.object({
      categorie: z.string().regex(/^\d{2}$/),
      code: z
        .string()
        .regex(/^[0-9A-Z]{1,5}$/)
        .nullable(),
    }),
    omvang: Omvang.nullable(),
    budget: z
      .number()
      .int()
      .min(0)
      .max(99_999_999)
      .nullish()
      .transform((b) => b ?? null),
    ingangsdatum: Dag,
    einddatum: Dag.nullable(),
    eersteKeus: z.object({
      wat: z.string().trim().min(1).max(1000),
      aanbiederId: z.uuid().nullable(),
      van: z.enum(['gezin', 'kind', 'professional']),
    }),
    afwijking: z
      .object({
        reden: z.enum(AFWIJKREDENEN),
        toelichting: z.string().trim().min(1).max(2000),
        verteldOp: Dag.nullish().transform((d) => d ?? null),
      })
      .nullish()
      .transform((a) => a ?? null),
    nummer: z
      .number()
      .int()
      .min(0)
      .max(999_999_999)
      .nullish()
      .transform((n) => n ?? null),
  }),
  may: [toegewezen('regisseur', 'toegangsmedewerker')],
  purpose: 'toewijzen-van-jeugdhulp',
  raakt: ['register', 'draad', 'toegang', 'besluit'],
  handle: maak,
  chronicle: (uit, input) => [
    gebeurtenis('toewijzing.gemaakt', `Hulp gevraagd aan ${uit.aanbiederNaam}`, `Help asked of ${uit.aanbiederNaam}`, {
      tekst: uit.isEersteKeus
        ? tekst('Dit is de eerste keus.', 'This is the first choice.')
        : tekst(
            `Niet de eerste keus (${input.eersteKeus.wat}). Reden: ${input.afwijking?.toelichting ?? ''}`,
            `Not the first choice (${input.eersteKeus.wat}). Reason: ${input.afwijking?.toelichting ?? ''}`,
          ),
      verwijzing: { kamer: 'toewijzing', id: uit.toewijzingId },
      gegevens: { nummer: uit.nummer, eersteKeus: uit.isEersteKeus, buitenBerichten: uit.buitenBerichten, geldgeschil: uit.geldgeschil },
      // Asking a provider is no help: the child waits, now on the provider. Help that runs already goes on.
      ...(uit.inHulp ? {} : { klok: { toestand: 'wacht', bij: uit.aanbiederNaam, bijId: uit.aanbiederId, waarom: 'antwoord-aanbieder' } }),
    }),
    ...(uit.buitenBerichten === null
      ? []
      : [
          gebeurtenis(
            'toewijzing.buiten-berichten',
            'Opdracht kan niet als bericht; bel of schrijf de aanbieder',
            'The order cannot go as a message; call or write to the provider',
            {
              tekst:
                uit.buitenBerichten === 'zonder-bsn'
                  ? tekst('Het kind heeft geen BSN.', 'The child has no BSN.')
                  : tekst('Er is geen adres of telefoonnummer bekend.', 'No address or telephone number is known.'),
              gezin: false,
            },
          ),
        ]),
  ],
  terms: {
    stops: [{ id: 'toewijzing-na-besluit', met: (uit) => ({ onderwerp: uit.voorzieningId }) }],
    starts: [
      { id: 'reactie-aanbieder', met: (uit) => ({ onderwerp: uit.toewijzingId, bij: { id: uit.aanbiederId, naam: uit.aanbiederNaam } }) },
    ],
  },
})

const Antwoord = { dossierId: z.uuid(), toewijzingId: z.uuid(), versie: z.number().int().min(1) }

/** The provider accepts, with the day on which help is expected to start. Accepting is not starting. */
export const aannemen = command({
  naam: 'toewijzing.aannemen',
  titel: tekst('Toewijzing aannemen', 'Accept the allocation'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/toewijzingen/{toewijzingId}/aannemen' },
  input: z.object({ ...Antwoord, startVerwachtOp: Dag }),
  may: [toegewezen('aanbieder')],
  purpose: 'uitvoeren-jeugdhulp',
  handle: neemAan,
  chronicle: (uit, input) => [
    gebeurtenis(
      'toewijzing.aangenomen',
      `${uit.toewijzing.aanbiederNaam} kan de hulp geven`,
      `${uit.toewijzing.aanbiederNaam} can give the help`,
      {
        tekst: tekst(
          `De hulp begint naar verwachting op ${dagTekst(input.startVerwachtOp, 'nl')}. Tot dan wacht u nog.`,
          `Help is expected to start on ${dagTekst(input.startVerwachtOp, 'en')}. Until then you are still waiting.`,
        ),
        verwijzing: { kamer: 'toewijzing', id: uit.toewijzing.id },
        gegevens: { nummer: uit.toewijzing.nummer, startVerwachtOp: input.startVerwachtOp },
        ...(uit.inHulp
          ? {}
          : {
              klok: { toestand: 'wacht', bij: uit.toewijzing.aanbiederNaam, bijId: uit.toewijzing.aanbiederId, waarom: 'wacht-op-start' },
            }),
      },
    ),
    ...(uit.teLaat
      ? [
          gebeurtenis('toewijzing.start-boven-norm', 'De hulp begint later dan afgesproken mag', 'Help starts later than the norm', {
            tekst: tekst(
              `De hulp hoort uiterlijk ${uit.teLaat.norm} te beginnen. Zoek een andere aanbieder of bied hulp voor de tussentijd.`,
              `Help should start by ${uit.teLaat.norm}. Look for another provider or offer bridging help.`,
            ),
            gegevens: { norm: uit.teLaat.norm, startVerwachtOp: input.startVerwachtOp },
          }),
        ]
      : []),
  ],
  terms: {
    stops: [{ id: 'reactie-aanbieder', met: (_uit, i) => ({ onderwerp: i.toewijzingId }) }],
    starts: [
      {
        id: 'ijw-startbericht',
        met: (uit, i) => ({
          onderwerp: i.toewijzingId,
          van: i.startVerwachtOp,
          bij: { id: uit.toewijzing.aanbiederId, naam: uit.toewijzing.aanbiederNaam },
        }),
      },
    ],
  },
})

/** The provider refuses, with a coded reason that is kept. */
export const weigeren = command({
  naam: 'toewijzing.weigeren',
  titel: tekst('Toewijzing weigeren', 'Refuse the allocation'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/toewijzingen/{toewijzingId}/weigeren' },
  input: z.object({ ...Antwoord, reden: z.enum(WEIGERREDENEN), toelichting: z.string().trim().min(1).max(2000) }),
  may: [toegewezen('aanbieder')],
  purpose: 'uitvoeren-jeugdhulp',
  raakt: ['draad'],
  handle: weiger,
  chronicle: (uit) => [
    gebeurtenis(
      'toewijzing.geweigerd',
      `${uit.toewijzing.aanbiederNaam} kan de hulp niet geven`,
      `${uit.toewijzing.aanbiederNaam} cannot give the help`,
      {
        // The coded reason: a provider's own sentence may be about other children.
        tekst: weigerNamen[uit.reden],
        verwijzing: { kamer: 'toewijzing', id: uit.toewijzing.id },
        gegevens: { reden: uit.reden, geldgeschil: uit.geldgeschil, keer: uit.keer },
        ...(uit.terug.wachtte
          ? { klok: { toestand: 'wacht', bij: uit.terug.team.naam, bijId: uit.terug.team.id, waarom: 'aanbieder-weigerde' } }
          : {}),
      },
    ),
    ...(uit.geldgeschil
      ? [
          gebeurtenis('toewijzing.geldgeschil', 'Onenigheid over geld of woonplaats', 'Disagreement about money or residence', {
            tekst: tekst(
              'Het kind mag hier niet op wachten. De regisseur laat de hulp beginnen; wie betaalt komt later.',
              'The child may not wait for this. The case director lets help begin; who pays comes later.',
            ),
            gezin: false,
          }),
        ]
      : []),
    ...(uit.opschalen
      ? [
          gebeurtenis(
            'toewijzing.opschalen',
            `${uit.keer} keer geweigerd: leg dit voor aan wie kan doorpakken`,
            `Refused ${uit.keer} times: bring this to someone who can decide`,
            { gegevens: { keer: uit.keer } },
          ),
        ]
      : []),
  ],
  terms: {
    stops: [{ id: 'reactie-aanbieder', met: (_uit, i) => ({ onderwerp: i.toewijzingId }) }],
    starts: [{ id: 'toewijzing-na-besluit', met: (uit) => ({ onderwerp: uit.toewijzing.voorzieningId, bij: uit.terug.regie }) }],
  },
})

/** Last day, budget or a total amount changes; the number stays. */
export const wijzigen = command({
  naam: 'toewijzing.wijzigen',
  titel: tekst('Toewijzing wijzigen', 'Change the allocation'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/toewijzingen/{toewijzingId}/wijzigen' },
  input: z.object({
    ...Antwoord,
    reden: z.enum(WIJZIGREDENEN),
    einddatum: Dag.nullish().transform((d) => d ?? null),
    volume: z
      .number()
      .int()
      .min(1)
      .max(99_999_999)
      .nullish()
      .transform((v) => v ?? null),
    budget: z
      .number()
      .int()
      .min(0)
      .max(99_999_999)
      .nullish()
      .transform((b) => b ?? null),
    instemmingAanbieder: z.boolean().default(false),
    toelichting: z.string().trim().max(2000).default(''),
  }),
  may: [toegewezen('regisseur', 'toegangsmedewerker')],
  purpose: 'toewijzen-van-jeugdhulp',
  raakt: ['draad'],
  handle: verander,
  chronicle: (uit, input) =>
    gebeurtenis(
      'toewijzing.gewijzigd',
      `De hulp van ${uit.toewijzing.aanbiederNaam} is aangepast`,
      `The help of ${uit.toewijzing.aanbiederNaam} was changed`,
      {
        tekst: tekst(
          `${wijzigNamen[input.reden].nl}. ${input.toelichting}`.trim(),
          `${wijzigNamen[input.reden].en}. ${input.toelichting}`.trim(),
        ),
        verwijzing: { kamer: 'toewijzing', id: uit.toewijzing.id },
        gegevens: { reden: input.reden, einddatum: uit.toewijzing.einddatum },
      },
    ),
  terms: {
    stops: [{ id: 'ijw-stopbericht', met: (uit, i) => (uit.einddatumAnders ? { onderwerp: i.toewijzingId, vervallen: true } : null) }],
    starts: [
      {
        id: 'ijw-stopbericht',
        met: (uit, i) =>
          uit.einddatumAnders && uit.toewijzing.gestartOp !== null && uit.toewijzing.einddatum !== null
            ? {
                onderwerp: i.toewijzingId,
                van: uit.toewijzing.einddatum,
                bij: { id: uit.toewijzing.aanbiederId, naam: uit.toewijzing.aanbiederNaam },
              }
            : null,
      },
    ],
  },
})

/** The municipality takes an allocation back: from a day on, or as if it was never sent. */
export const intrekken = command({
  naam: 'toewijzing.intrekken',
  titel: tekst('Toewijzing intrekken', 'Take the allocation back'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/toewijzingen/{toewijzingId}/intrekken' },
  input: z.object({ ...Antwoord, reden: z.enum(WIJZIGREDENEN), einddatum: Dag, toelichting: z.string().trim().min(1).max(2000) }),
  may: [toegewezen('regisseur', 'toegangsmedewerker')],
  purpose: 'toewijzen-van-jeugdhulp',
  raakt: ['register', 'draad'],
  handle: trekIn,
  chronicle: (uit, input) =>
    gebeurtenis(
      'toewijzing.ingetrokken',
      `De opdracht aan ${uit.toewijzing.aanbiederNaam} stopt`,
      `The order to ${uit.toewijzing.aanbiederNaam} ends`,
      {
        tekst: tekst(`${wijzigNamen[input.reden].nl}. ${input.toelichting}`, `${wijzigNamen[input.reden].en}. ${input.toelichting}`),
        verwijzing: { kamer: 'toewijzing', id: uit.toewijzing.id },
        gegevens: { reden: input.reden, einddatum: uit.toewijzing.einddatum },
        ...(uit.terug.wachtte
          ? { klok: { toestand: 'wacht', bij: uit.terug.team.naam, bijId: uit.terug.team.id, waarom: 'toewijzing-ingetrokken' } }
          : {}),
      },
    ),
  terms: {
    stops: [
      { id: 'reactie-aanbieder', met: (_uit, i) => ({ onderwerp: i.toewijzingId, vervallen: true }) },
      { id: 'ijw-startbericht', met: (_uit, i) => ({ onderwerp: i.toewijzingId, vervallen: true }) },
    ],
    // A child whose order was taken back before help began still needs that help.
    starts: [
      {
        id: 'toewijzing-na-besluit',
        met: (uit) =>
          uit.toewijzing.gestartOp === null && !uit.overleden ? { onderwerp: uit.toewijzing.voorzieningId, bij: uit.terug.regie } : null,
      },
    ],
  },
})

/** The municipality repairs a rejected order and sends it anew. */
export const opnieuw = command({
  naam: 'toewijzing.opnieuw',
  titel: tekst('Afgekeurde opdracht opnieuw sturen', 'Send a rejected order anew'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/toewijzingen/{toewijzingId}/opnieuw' },
  input: z.object(Antwoord),
  may: [toegewezen('regisseur', 'toegangsmedewerker')],
  purpose: 'toewijzen-van-jeugdhulp',
  raakt: ['register', 'draad'],
  handle: stuurOpnieuw,
  chronicle: (uit) =>
    gebeurtenis(
      'toewijzing.opnieuw-gestuurd',
      `De opdracht aan ${uit.toewijzing.aanbiederNaam} is opnieuw gestuurd`,
      `The order to ${uit.toewijzing.aanbiederNaam} was sent anew`,
      { verwijzing: { kamer: 'toewijzing', id: uit.toewijzing.id }, gezin: false },
    ),
})

/** What is needed and cannot be had: counted, and told to those who buy. */
export const meldNietBeschikbaar = command({
  naam: 'toewijzing.meldNietBeschikbaar',
  titel: tekst('Nodige hulp is er niet', 'Needed help cannot be had'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/niet-beschikbaar' },
  input: z.object({
    dossierId: z.uuid(),
    voorzieningId: z
      .uuid()
      .nullish()
      .transform((v) => v ?? null),
    nodig: z.string().trim().min(1).max(1000),
    categorie: z
      .string()
      .regex(/^\d{2}$/)
      .nullish()
      .transform((c) => c ?? null),
    reden: z.enum(ONBESCHIKBAAR),
    toelichting: z.string().trim().min(1).max(2000),
  }),
  may: [toegewezen('regisseur', 'toegangsmedewerker', 'gedragswetenschapper')],
  purpose: 'toewijzen-van-jeugdhulp',
  handle: async (tx, input) => ({ id: await bewaarNietBeschikbaar(tx, tx.zaakId ?? '', input.dossierId, input) }),
  chronicle: (uit, input) =>
    gebeurtenis('toewijzing.niet-beschikbaar', 'De hulp die nodig is, is er nu niet', 'The help that is needed is not available now', {
      tekst: tekst(`Nodig: ${input.nodig}. ${input.toelichting}`, `Needed: ${input.nodig}. ${input.toelichting}`),
      verwijzing: { kamer: 'toewijzing', id: uit.id },
      gegevens: { reden: input.reden, categorie: input.categorie },
    }),
})
