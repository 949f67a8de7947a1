// Over 300 lines: the declarations of this room, one after another, so that what can be done here is read in one place.
import type { RedenBeeindiging } from '@draad/berichten'
import { redenenBeeindiging } from '@draad/stelsel'
import { z } from 'zod'
import { dienst, functie, toegewezen } from '../../kern/access/mag.ts'
import { gebeurtenis } from '../../kern/chronology/model.ts'
import { command } from '../../kern/command/declare.ts'
import { nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { dagTekst } from '../../kern/time/dagtekst.ts'
import { productNaam, voorzieningVan } from '../besluit/public.ts'
import { bewaarBericht, hashVan } from '../toewijzing/public.ts'
import { BIJ_START, termStarts, termStops, verhaal, type Gevolg } from './gevolgen.ts'
import { GROOTSTE_BESTAND, ontvang } from './handlers-bericht.ts'
import { evalueer, meldWachtcontact, overbrug, spreekAf, startMetHand, stopMetHand, stopOverbrugging, wissel } from './handlers-hand.ts'
import { VOORTGANG, WETEN, WISSELREDENEN } from './model.ts'
import { wisselNamen } from './teksten-codes.ts'

const Dag = z.iso.date()
const Weten = z.enum(WETEN)
const REDENEN = redenenBeeindiging.map((r) => r.code) as [RedenBeeindiging, ...RedenBeeindiging[]]

/** Help has really started: the chain clock stops. By hand, so there is no message of it. */
export const starten = command({
  naam: 'levering.starten',
  titel: tekst('Melden dat de hulp begonnen is', 'Report that help has started'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/leveringen' },
  // Whether it began with a crisis may be left out: that nobody said it is no "no".
  input: z.object({ dossierId: z.uuid(), toewijzingId: z.uuid(), begindatum: Dag, crisis: Weten.default('onbekend') }),
  may: [toegewezen('aanbieder', 'regisseur')],
  purpose: 'uitvoeren-jeugdhulp',
  raakt: ['toewijzing', 'draad'],
  handle: startMetHand,
  chronicle: verhaal,
  terms: {
    stops: BIJ_START.map((id) => ({ id, met: (g: Gevolg) => termStops(id, [g]) })),
    starts: [
      { id: 'plan-evaluatie', met: (g) => termStarts('plan-evaluatie', [g]) },
      { id: 'ijw-stopbericht', met: (g) => termStarts('ijw-stopbericht', [g]) },
    ],
  },
})

/** Help has ended; the dossier stays open, and somebody will ask how things are. */
export const stoppen = command({
  naam: 'levering.stoppen',
  titel: tekst('Melden dat de hulp gestopt is', 'Report that help has ended'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/leveringen/{leveringId}/stoppen' },
  input: z.object({
    dossierId: z.uuid(),
    leveringId: z.uuid(),
    einddatum: Dag,
    reden: z.enum(REDENEN),
    toelichting: z.string().trim().max(2000).default(''),
    nazorgOp: Dag.nullish().transform((d) => d ?? null),
  }),
  may: [toegewezen('aanbieder', 'regisseur')],
  purpose: 'uitvoeren-jeugdhulp',
  raakt: ['toewijzing', 'draad'],
  handle: stopMetHand,
  chronicle: verhaal,
  terms: {
    stops: [
      { id: 'ijw-stopbericht', met: (g) => termStops('ijw-stopbericht', [g]) },
      { id: 'plan-evaluatie', met: (g) => termStops('plan-evaluatie', [g]) },
    ],
    starts: [
      { id: 'nazorg', met: (g) => termStarts('nazorg', [g]) },
      { id: 'toewijzing-na-besluit', met: (g) => termStarts('toewijzing-na-besluit', [g]) },
    ],
  },
})

/** What changed, in the words of child and parents, per goal. */
export const evalueren = command({
  naam: 'levering.evalueren',
  titel: tekst('Samen kijken of de hulp werkt', 'Look together whether help works'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/leveringen/{leveringId}/evaluaties' },
  input: z.object({
    dossierId: z.uuid(),
    leveringId: z.uuid(),
    op: Dag,
    aanwezig: z.array(z.string().trim().min(1).max(200)).min(1).max(20),
    woordenKind: z.string().trim().min(1).max(10_000).nullable(),
    woordenOuders: z.string().trim().min(1).max(10_000).nullable(),
    doelen: z
      .array(z.object({ doel: z.string().trim().min(1).max(500), stand: z.enum(VOORTGANG), toelichting: z.string().trim().max(2000) }))
      .min(1)
      .max(20),
    effect: z.enum(['bereikt', 'deels', 'niet', 'onbekend']),
    watVerandert: z.string().trim().min(1).max(4000),
    volgendeOp: Dag.nullable(),
  }),
  may: [toegewezen('aanbieder', 'regisseur', 'toegangsmedewerker')],
  purpose: 'evalueren-van-hulp',
  raakt: ['draad'],
  handle: evalueer,
  chronicle: (uit, input) =>
    gebeurtenis('levering.geevalueerd', 'Samen gekeken of de hulp werkt', 'Looked together whether help works', {
      op: input.op,
      tekst: tekst(input.watVerandert, input.watVerandert),
      verwijzing: { kamer: 'levering', id: uit.leveringId },
      ...(input.woordenKind
        ? { citaat: input.woordenKind, citaatVan: 'kind' }
        : { citaat: input.woordenOuders ?? '', citaatVan: 'ouders' }),
      gegevens: { effect: input.effect, bereikt: input.doelen.filter((d) => d.stand === 'bereikt').length, doelen: input.doelen.length },
    }),
  terms: {
    stops: [{ id: 'plan-evaluatie', met: (uit, i) => ({ onderwerp: uit.leveringId, op: i.op }) }],
    starts: [
      {
        id: 'plan-evaluatie',
        met: (uit, i) => ({ onderwerp: uit.leveringId, van: i.op, bij: uit.regie, ...(i.volgendeOp ? { eindigtOp: i.volgendeOp } : {}) }),
      },
    ],
  },
})

/** Somebody else comes to help: told before, with a reason, and counted. */
export const wisselHulpverlener = command({
  naam: 'levering.wisselHulpverlener',
  titel: tekst('Hulpverlener vastleggen of wisselen', 'Record or change the worker'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/leveringen/{leveringId}/hulpverlener' },
  input: z.object({
    dossierId: z.uuid(),
    leveringId: z.uuid(),
    naam: z.string().trim().min(1).max(200),
    van: Dag,
    reden: z
      .enum(WISSELREDENEN)
      .nullish()
      .transform((r) => r ?? null),
    aangekondigdOp: Dag.nullish().transform((d) => d ?? null),
    warm: z
      .boolean()
      .nullish()
      .transform((w) => w ?? null),
  }),
  may: [toegewezen('aanbieder', 'regisseur')],
  purpose: 'uitvoeren-jeugdhulp',
  handle: wissel,
  chronicle: (uit, input) => [
    gebeurtenis(
      'levering.hulpverlener',
      uit.vorige === null ? `${input.naam} komt helpen` : `${input.naam} komt in plaats van ${uit.vorige}`,
      uit.vorige === null ? `${input.naam} comes to help` : `${input.naam} takes the place of ${uit.vorige}`,
      {
        op: input.van,
        verwijzing: { kamer: 'levering', id: uit.leveringId },
        gegevens: { wissels: uit.wissels, opTijdVerteld: uit.opTijdVerteld, warm: input.warm },
        ...(input.reden ? { tekst: wisselNamen[input.reden] } : {}),
      },
    ),
    ...(uit.alarm
      ? [
          gebeurtenis(
            'levering.wisselalarm',
            `Al ${uit.wissels} keer een andere hulpverlener`,
            `Already ${uit.wissels} changes of worker`,
            { gegevens: { wissels: uit.wissels } },
          ),
        ]
      : []),
  ],
})

/** Bridging help: voluntary, of its own kind, and the clock runs on. */
export const overbruggen = command({
  naam: 'levering.overbruggen',
  titel: tekst('Hulp voor de tussentijd vastleggen', 'Record bridging help'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/overbruggingen' },
  input: z.object({
    dossierId: z.uuid(),
    soort: z.string().trim().min(1).max(500),
    doorWie: z.string().trim().min(1).max(200),
    vrijwillig: z.boolean(),
    van: Dag,
  }),
  may: [toegewezen('regisseur', 'toegangsmedewerker')],
  purpose: 'hulp-en-regie',
  raakt: ['toewijzing'],
  handle: overbrug,
  chronicle: (uit, input) =>
    gebeurtenis('levering.overbrugging', 'Hulp voor de tussentijd', 'Help while waiting', {
      op: input.van,
      tekst: tekst(
        `${input.soort}, door ${input.doorWie}. U wacht nog op de hulp uit het besluit.`,
        `${input.soort}, by ${input.doorWie}. You are still waiting for the help that was decided.`,
      ),
      verwijzing: { kamer: 'levering', id: uit.id },
      klok: { toestand: 'overbrugging', bij: input.doorWie, waarom: 'wacht-op-hulp' },
    }),
})

export const overbruggingStoppen = command({
  naam: 'levering.overbruggingStoppen',
  titel: tekst('Hulp voor de tussentijd stopt', 'Bridging help ends'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/overbruggingen/{overbruggingId}/stoppen' },
  input: z.object({ dossierId: z.uuid(), overbruggingId: z.uuid(), tot: Dag, reden: z.string().trim().min(1).max(1000) }),
  may: [toegewezen('regisseur', 'toegangsmedewerker')],
  purpose: 'hulp-en-regie',
  raakt: ['toewijzing'],
  handle: stopOverbrugging,
  chronicle: (uit, input) =>
    gebeurtenis('levering.overbrugging-gestopt', 'De hulp voor de tussentijd is gestopt', 'Bridging help has ended', {
      op: input.tot,
      tekst: tekst(input.reden, input.reden),
      ...(uit.wachtWeer
        ? {
            klok: {
              toestand: 'wacht' as const,
              bij: uit.bij,
              ...(uit.bijId ? { bijId: uit.bijId } : {}),
              ...(uit.waarom ? { waarom: uit.waarom } : {}),
            },
          }
        : {}),
    }),
})

/** Who keeps in touch while the family waits, how often, and when help is expected. */
export const spreekContactAf = command({
  naam: 'levering.spreekContactAf',
  titel: tekst('Afspreken wie contact houdt', 'Agree who keeps in touch'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/wachtafspraak' },
  input: z.object({
    dossierId: z.uuid(),
    contactId: z.uuid(),
    elkeDagen: z.number().int().min(1).max(90),
    verwachtOp: Dag.nullish().transform((d) => d ?? null),
  }),
  may: [toegewezen('regisseur', 'toegangsmedewerker')],
  purpose: 'hulp-en-regie',
  raakt: ['register'],
  handle: spreekAf,
  chronicle: (uit, input) =>
    gebeurtenis(
      'levering.wachtafspraak',
      `${uit.contactNaam} houdt contact tijdens het wachten`,
      `${uit.contactNaam} keeps in touch while you wait`,
      {
        tekst: tekst(
          `Elke ${input.elkeDagen} dagen. ${input.verwachtOp ? `De hulp begint naar verwachting op ${dagTekst(input.verwachtOp, 'nl')}.` : 'Wanneer de hulp begint is nog niet bekend.'}`,
          `Every ${input.elkeDagen} days. ${input.verwachtOp ? `Help is expected on ${dagTekst(input.verwachtOp, 'en')}.` : 'It is not known yet when help starts.'}`,
        ),
      },
    ),
})

/** Contact while waiting. "It got worse" is a new signal: looked at again, and the same day when there may be danger. */
export const wachtcontact = command({
  naam: 'levering.wachtcontact',
  titel: tekst('Contact tijdens het wachten', 'Contact while waiting'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/wachtcontacten' },
  input: z.object({
    dossierId: z.uuid(),
    op: Dag,
    eigenWoorden: z.string().trim().min(1).max(10_000),
    woordenVan: z.string().trim().min(1).max(200),
    verergerd: Weten,
    gevaar: Weten,
  }),
  may: [toegewezen('regisseur', 'toegangsmedewerker', 'aanbieder', 'ouder', 'jeugdige')],
  purpose: 'hulp-en-regie',
  raakt: ['draad'],
  handle: meldWachtcontact,
  chronicle: (uit, input) =>
    gebeurtenis(
      uit.spoed === 'geen' ? 'levering.wachtcontact' : 'levering.verergerd',
      uit.spoed === 'geen' ? 'Contact tijdens het wachten' : 'Het gaat slechter tijdens het wachten',
      uit.spoed === 'geen' ? 'Contact while waiting' : 'It got worse while waiting',
      {
        op: input.op,
        citaat: input.eigenWoorden,
        citaatVan: input.woordenVan,
        verwijzing: { kamer: 'levering', id: uit.id },
        gegevens: { verergerd: input.verergerd, gevaar: input.gevaar },
      },
    ),
  terms: {
    starts: [
      { id: 'crisis-veiligheid', met: (uit) => (uit.spoed === 'vandaag' ? { onderwerp: uit.id, bij: uit.regie } : null) },
      { id: 'eerste-gesprek', met: (uit) => (uit.spoed === 'gesprek' ? { onderwerp: uit.id, bij: uit.regie } : null) },
    ],
  },
})

const Bestand = z.string().trim().min(1).max(255)

/** A file that a person sends in; the message service reads it right after. */
export const berichtAanleveren = command({
  naam: 'levering.berichtAanleveren',
  titel: tekst('Bericht insturen', 'Send in a message'),
  http: { method: 'POST', path: '/api/berichten' },
  input: z.object({ naam: Bestand, inhoud: z.base64().max(60_000_000) }),
  may: [functie('aanbieder', 'toegangsmedewerker')],
  purpose: 'berichten-verwerken',
  raakt: ['toewijzing'],
  handle: async (tx, input) => {
    const inhoud = Buffer.from(input.inhoud, 'base64')
    if (/[\\/]|\p{Cc}/u.test(input.naam)) throw ongeldig(veld('naam', 'Deze bestandsnaam kan niet.', 'This file name is not possible.'))
    const teGroot = inhoud.length > GROOTSTE_BESTAND
    const berichtId = await bewaarBericht(tx, {
      richting: 'in',
      bestandsnaam: input.naam,
      inhoud: teGroot ? null : inhoud,
      grootte: inhoud.length,
      hash: hashVan(inhoud),
      telt: false,
      aanbiederId: tx.actor.partij?.soort === 'aanbieder' ? tx.actor.partij.id : null,
      ...(teGroot
        ? {
            status: 'geweigerd',
            reden: 'te-groot',
            redenTekst: {
              nl: 'Het bestand is groter dan 25 MB. Verdeel het over meer bestanden.',
              en: 'The file is larger than 25 MB. Split it into more files.',
            },
          }
        : { status: 'wacht' }),
    })
    return { berichtId, status: teGroot ? 'geweigerd' : 'wacht' }
  },
  chronicle: () => [],
})

const ALLE_STOPS = [...BIJ_START, 'ijw-stopbericht', 'plan-evaluatie', 'nazorg'] as const
const ALLE_STARTS = [...BIJ_START, 'plan-evaluatie', 'ijw-stopbericht', 'nazorg'] as const

/** The message service reads one file: judged, carried out and answered in one transaction. */
export const berichtOntvangen = command({
  naam: 'levering.berichtOntvangen',
  titel: tekst('Bericht van een aanbieder verwerken', 'Process a message of a provider'),
  http: { method: 'POST', path: '/api/berichten/ontvangen' },
  input: z.object({
    dossierId: z.uuid().optional(),
    berichtId: z
      .uuid()
      .nullish()
      .transform((b) => b ?? null),
    naam: Bestand,
    inhoud: z.base64().nullable(),
    grootte: z.number().int().min(0).max(2_147_483_647),
  }),
  may: [dienst('berichtendienst')],
  purpose: 'berichten-verwerken',
  raakt: ['toewijzing', 'register', 'draad', 'toegang', 'uitgaand', 'besluit'],
  handle: ontvang,
  chronicle: (uit) => [
    ...uit.gevolgen.flatMap(verhaal),
    ...(uit.antwoordBij && uit.status !== 'verwerkt'
      ? [
          gebeurtenis('levering.bericht-afgekeurd', 'Een bericht van de aanbieder klopte niet', 'A message of the provider was not right', {
            dossiers: [uit.antwoordBij.dossierId],
            gegevens: { codes: uit.codes },
            verwijzing: { kamer: 'levering', id: uit.berichtId },
            gezin: false,
          }),
        ]
      : []),
    ...(uit.retour
      ? [
          gebeurtenis(
            uit.retour.afgekeurd ? 'toewijzing.bericht-afgekeurd' : 'toewijzing.bericht-bevestigd',
            uit.retour.afgekeurd
              ? 'De aanbieder keurde de opdracht af; herstel en stuur opnieuw'
              : 'De aanbieder heeft de opdracht ontvangen',
            uit.retour.afgekeurd ? 'The provider rejected the order; repair and send again' : 'The provider has received the order',
            {
              dossiers: [uit.retour.dossierId],
              kamer: 'toewijzing',
              verwijzing: { kamer: 'toewijzing', id: uit.retour.berichtId },
              gegevens: { codes: uit.retour.codes },
              gezin: false,
            },
          ),
        ]
      : []),
  ],
  terms: {
    stops: [
      ...ALLE_STOPS.map((id) => ({ id, met: (uit: Awaited<ReturnType<typeof ontvang>>) => termStops(id, uit.gevolgen) })),
      {
        id: 'ijw-retourbericht',
        met: (uit) => (uit.retour ? { dossiers: [uit.retour.dossierId], onderwerp: uit.retour.berichtId } : null),
      },
    ],
    starts: [
      ...ALLE_STARTS.map((id) => ({ id, met: (uit: Awaited<ReturnType<typeof ontvang>>) => termStarts(id, uit.gevolgen) })),
      {
        id: 'ijw-retourbericht',
        met: (uit, _i, tx) =>
          uit.antwoordBij
            ? { dossiers: [uit.antwoordBij.dossierId], onderwerp: uit.berichtId, bij: { id: tx.actor.id, naam: tx.actor.naam } }
            : null,
      },
    ],
  },
})

/**
 * Help that a family buys itself begins: no allocation and no message, so a worker records it. This too is the intended
 * help, and stops the chain clock.
 */
export const pgbGestart = command({
  naam: 'levering.pgbGestart',
  titel: tekst('Hulp met pgb is begonnen', 'Help with a personal budget has begun'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/pgb-start' },
  input: z.object({ dossierId: z.uuid(), voorzieningId: z.uuid(), begindatum: z.iso.date(), doorWie: z.string().trim().min(1).max(200) }),
  may: [toegewezen('toegangsmedewerker', 'regisseur')],
  purpose: 'uitvoeren-jeugdhulp',
  raakt: ['besluit'],
  handle: async (tx, input) => {
    const v = await voorzieningVan(tx, input.voorzieningId)
    if (!v || v.dossierId !== input.dossierId)
      throw nietGevonden('Deze voorziening hoort niet bij dit dossier.', 'This provision does not belong to this file.')
    if (v.vorm !== 'pgb')
      throw ongeldig(
        veld(
          'voorzieningId',
          'Dit is geen pgb: de aanbieder meldt zelf de start.',
          'This is no personal budget: the provider reports the start.',
        ),
      )
    if (input.begindatum > tx.vandaag || input.begindatum < v.van)
      throw ongeldig(
        veld(
          'begindatum',
          `Kies een dag vanaf ${dagTekst(v.van, 'nl')} tot en met vandaag.`,
          `Choose a day from ${dagTekst(v.van, 'en')} up to today.`,
          { gevonden: input.begindatum },
        ),
      )
    return { wat: productNaam(v.product) }
  },
  chronicle: (uit, input) =>
    gebeurtenis('levering.pgb-gestart', 'De hulp met het pgb is begonnen', 'Help with the personal budget has begun', {
      op: input.begindatum,
      tekst: tekst(`${uit.wat}, door ${input.doorWie}.`, `${uit.wat}, by ${input.doorWie}.`),
      verwijzing: { kamer: 'besluit', id: input.voorzieningId },
      klok: { toestand: 'hulp', bij: input.doorWie, op: input.begindatum },
    }),
  terms: {
    stops: [
      { id: 'uitvoering-besluit', met: (_uit, input) => ({ onderwerp: input.voorzieningId, op: input.begindatum }) },
      { id: 'toewijzing-na-besluit', met: (_uit, input) => ({ onderwerp: input.voorzieningId, op: input.begindatum }) },
    ],
  },
})

export { meldingOpnieuw, startCorrigeren, startVerwijderen, stopCorrigeren, stopVerwijderen } from './commands-correctie.ts'
export { uitkomstVastleggen } from './commands-uitkomst.ts'
