// Over 300 lines: the declarations of this room, one after another, so that what can be done here is read in one place.
import { isDatum } from '@draad/stelsel'
import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { gebeurtenis } from '../../kern/chronology/model.ts'
import { command } from '../../kern/command/declare.ts'
import { conflict } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { dagTekst } from '../../kern/time/dagtekst.ts'
import { handelBezwaarAf, ontvangBezwaar } from './handlers-bezwaar.ts'
import { neemBesluit } from './handlers-nemen.ts'
import { legVoor, magKlokVerzetten, pak, stelOp } from './handlers-opstellen.ts'
import { GEEN_GESPREK, KADERS, OORZAKEN, SOORTEN, WEIGERREDENEN } from './model.ts'
import { bewaarMening, rondActieAf, wijzigBesluit } from './store.ts'

const datum = z.string().refine(isDatum, 'Deze dag bestaat niet. || This day does not exist.')
const concept = z.string().max(20_000)
const id = z.object({ dossierId: z.uuid(), besluitId: z.uuid() })
const metVersie = id.extend({ versie: z.int() })

/** A draft may be unfinished: only what would be unreadable is refused here. What is missing for a decision, the gates say. */
const VoorzieningConcept = z.object({
  id: z.uuid(),
  product: z.string().max(10),
  doel: concept,
  volume: z.int().min(1).max(9_999_999).nullable(),
  eenheid: z.string().max(2).nullable(),
  frequentie: z.string().max(1).nullable(),
  van: z.union([datum, z.literal('')]),
  totEnMet: datum.nullable(),
  naEinde: z.enum(['opnieuw-bekijken', 'klaar']),
  klaarReden: concept.nullable(),
  vorm: z.enum(['zin', 'pgb']),
  tarief: z.int().min(0).max(100_000_000).nullable(),
  kader: z.enum(KADERS),
  grondslag: z.string().max(200),
  bepaaldDoorGi: z.boolean(),
  aanbiederId: z.uuid().nullable(),
  aanbiederNaam: z.string().max(200).nullable(),
  passend: z.enum(['meest-passend', 'eerst-beschikbaar']),
  vervolgOp: datum.nullable(),
  bekostiging: z.enum(['duidelijk', 'betwist']),
  vervangt: z.uuid().nullable(),
})

export const BesluitInhoudInvoer = z.object({
  vraag: concept,
  motivering: concept,
  feiten: z.array(z.uuid()).max(200),
  alternatieven: z.array(z.object({ wat: concept, waaromNiet: concept })).max(20),
  schadeIngrijpen: concept,
  schadeNietIngrijpen: concept,
  organisatorisch: concept,
  kind: z.object({ zei: concept, gedaan: concept, geenReden: z.enum(GEEN_GESPREK).nullable(), geenToelichting: concept }),
  ouders: concept,
  voorzieningen: z.array(VoorzieningConcept).max(30),
  beeindigt: z.array(z.object({ voorzieningId: z.uuid(), laatsteDag: datum, motief: concept, doorGi: z.boolean() })).max(30),
  weigering: z.object({ reden: z.enum(WEIGERREDENEN).nullable(), alternatief: concept, bepaaldDoorGi: z.boolean() }),
  oorzaak: z.enum(OORZAKEN).nullable(),
  verschilMotief: concept,
  herbeoordelingOp: datum.nullable(),
  vervolg: z.object({ wat: concept, eigenaarId: z.uuid().nullable(), eigenaarNaam: z.string().max(200), op: datum.nullable() }),
  kindTekst: concept,
  bezwaarAdres: z.string().max(500),
})

const TOEGANG = toegewezen('toegangsmedewerker', 'regisseur')
const BESLISSER = toegewezen('beslisser')
const DOEL = 'beslissen-over-jeugdhulp'
const pad = '/api/dossiers/{dossierId}/besluiten'

/** Starts a draft, filled with what is known: running help, the child's words, where to object. */
export const opstellen = command({
  naam: 'besluit.opstellen',
  titel: tekst('Besluit opstellen', 'Draft a decision'),
  http: { method: 'POST', path: pad },
  input: z.object({ dossierId: z.uuid(), soort: z.enum(SOORTEN), vraag: concept.nullish(), aanvraagOp: datum.nullish() }),
  may: [TOEGANG],
  purpose: DOEL,
  raakt: ['register', 'draad', 'onderzoek'],
  handle: async (tx, input) => {
    const loopt = await tx.db
      .selectFrom('termijn')
      .select('id')
      .where('regio', '=', tx.regio)
      .where('dossier_id', '=', input.dossierId)
      .where('regel', '=', 'beslistermijn')
      .where('stand', '=', 'loopt')
      .executeTakeFirst()
    return { ...(await stelOp(tx, input)), beslistermijnVan: loopt ? null : (input.aanvraagOp ?? null) }
  },
  chronicle: (uit, input) =>
    gebeurtenis('besluit.opgesteld', 'Er wordt een besluit voorbereid', 'A decision is being drafted', {
      verwijzing: { kamer: 'besluit', id: uit.besluitId },
      gegevens: { soort: input.soort },
    }),
  terms: {
    starts: [
      {
        id: 'beslistermijn',
        met: (uit, _i, tx) => (uit.beslistermijnVan ? { van: uit.beslistermijnVan, bij: { id: tx.actor.id, naam: tx.actor.naam } } : null),
      },
    ],
  },
})

/** Keeps the draft; who was too late gets the other's text too, nothing is overwritten silently. */
export const bewaren = command({
  naam: 'besluit.bewaren',
  titel: tekst('Concept bewaren', 'Save the draft'),
  http: { method: 'PUT', path: `${pad}/{besluitId}` },
  input: metVersie.extend({ inhoud: BesluitInhoudInvoer }),
  may: [TOEGANG],
  purpose: DOEL,
  handle: async (tx, input) => {
    const b = await pak(tx, input, ['concept'])
    return { versie: await wijzigBesluit(tx, b, { inhoud: input.inhoud }) }
  },
  chronicle: () => [],
})

export const voorleggen = command({
  naam: 'besluit.voorleggen',
  titel: tekst('Voorleggen aan de gemeente', 'Lay before the municipality'),
  http: { method: 'POST', path: `${pad}/{besluitId}/voorleggen` },
  input: metVersie,
  may: [TOEGANG],
  purpose: DOEL,
  raakt: ['register', 'draad', 'toegang', 'onderzoek'],
  handle: legVoor,
  chronicle: (uit, input) =>
    gebeurtenis('besluit.voorgelegd', 'Het besluit ligt bij de gemeente', 'The decision lies with the municipality', {
      verwijzing: { kamer: 'besluit', id: input.besluitId },
      ...(uit.klok
        ? { klok: { toestand: 'onderweg' as const, bij: uit.gemeente.naam, bijId: uit.gemeente.id, waarom: 'besluit-nemen' } }
        : {}),
    }),
})

/** Back to access with a question; the decision term runs on. */
export const terugleggen = command({
  naam: 'besluit.terugleggen',
  titel: tekst('Terugleggen met een vraag', 'Return with a question'),
  http: { method: 'POST', path: `${pad}/{besluitId}/terugleggen` },
  input: metVersie.extend({ vraag: z.string().trim().min(5).max(5000) }),
  may: [BESLISSER],
  purpose: DOEL,
  handle: async (tx, input) => {
    const b = await pak(tx, input, ['voorgelegd'])
    const versie = await wijzigBesluit(tx, b, { stand: 'concept', vraag_terug: input.vraag, vraag_terug_op: tx.vandaag })
    return { versie, naar: { id: b.opgesteldDoor, naam: b.opgesteldDoorNaam }, klok: await magKlokVerzetten(tx, b.dossierId) }
  },
  chronicle: (uit, input) =>
    gebeurtenis('besluit.teruggelegd', 'De gemeente heeft eerst een vraag', 'The municipality has a question first', {
      tekst: tekst(input.vraag, input.vraag),
      gezin: false,
      verwijzing: { kamer: 'besluit', id: input.besluitId },
      ...(uit.klok
        ? { klok: { toestand: 'onderweg' as const, bij: uit.naar.naam, bijId: uit.naar.id, waarom: 'vraag-over-besluit' } }
        : {}),
    }),
})

/** Takes a decision; see handlers-nemen.ts. It always leads to an action with an owner and a day. */
export const nemen = command({
  naam: 'besluit.nemen',
  titel: tekst('Besluit nemen', 'Take the decision'),
  http: { method: 'POST', path: `${pad}/{besluitId}/nemen` },
  input: metVersie,
  may: [BESLISSER],
  purpose: DOEL,
  raakt: ['register', 'draad', 'onderzoek'],
  handle: neemBesluit,
  chronicle: (uit) =>
    gebeurtenis(
      'besluit.genomen',
      uit.soort === 'weigering' ? 'De gemeente weigert de hulp' : 'De gemeente heeft besloten',
      uit.soort === 'weigering' ? 'The municipality refuses the help' : 'The municipality has decided',
      {
        kind: 'De gemeente heeft iets besloten over jou.',
        tekst: tekst(
          uit.acties.map((a) => `${a.wat} (${a.eigenaarNaam}, uiterlijk ${dagTekst(a.uiterlijkOp, 'nl')})`).join('. '),
          uit.acties.map((a) => `${a.wat} (${a.eigenaarNaam}, by ${dagTekst(a.uiterlijkOp, 'en')})`).join('. '),
        ),
        verwijzing: { kamer: 'besluit', id: uit.besluitId },
        gegevens: {
          soort: uit.soort,
          uitkomst: uit.uitkomst,
          geenGesprek: uit.geenGesprek,
          zonderPlan: uit.zonderPlan,
          oorzaak: uit.oorzaak,
          bezwaarTot: uit.bezwaarTot,
        },
        ...(uit.klok && uit.soort !== 'beeindiging'
          ? {
              klok: {
                toestand: 'wacht' as const,
                bij: uit.regisseur.partijNaam,
                waarom: uit.soort === 'weigering' ? 'na-weigering' : 'toewijzing',
              },
            }
          : {}),
      },
    ),
  terms: {
    stops: [
      'beslistermijn',
      // An ex officio extension does not settle the reassessment that is owed; everything else does.
      {
        id: 'herindicatie',
        met: (uit) => (uit.soort === 'ambtshalve-verlenging' ? null : uit.geraakt.map((lijn) => ({ onderwerp: lijn }))),
      },
    ],
    starts: [
      { id: 'bezwaartermijn', met: (uit) => ({ onderwerp: uit.besluitId, bij: uit.regisseur }) },
      {
        id: 'toewijzing-na-besluit',
        met: (uit) => uit.nieuw.filter((v) => v.vorm === 'zin').map((v) => ({ onderwerp: v.id, bij: uit.regisseur })),
      },
      {
        id: 'uitvoering-besluit',
        met: (uit) => uit.nieuw.filter((v) => !uit.voortgezet.includes(v.id)).map((v) => ({ onderwerp: v.id, bij: uit.regisseur })),
      },
      {
        id: 'herindicatie',
        met: (uit) =>
          uit.soort === 'ambtshalve-verlenging'
            ? null
            : uit.nieuw.flatMap((v) => (v.totEnMet ? [{ onderwerp: v.lijn, van: v.totEnMet, bij: uit.regisseur }] : [])),
      },
    ],
  },
})

export const INTREKREDENEN = ['gezin-trekt-aanvraag-in', 'niet-meer-nodig', 'geen-capaciteit', 'verhuisd', 'fout', 'anders'] as const

/** Withdraws a draft; the reason is kept and "no capacity" counted. @bron R4a-87 */
export const intrekken = command({
  naam: 'besluit.intrekken',
  titel: tekst('Concept intrekken', 'Withdraw the draft'),
  http: { method: 'POST', path: `${pad}/{besluitId}/intrekken` },
  input: metVersie.extend({ reden: z.enum(INTREKREDENEN), toelichting: z.string().trim().min(3).max(2000) }),
  may: [TOEGANG],
  purpose: DOEL,
  handle: async (tx, input) => {
    const b = await pak(tx, input, ['concept', 'voorgelegd'])
    await wijzigBesluit(tx, b, {
      stand: 'ingetrokken',
      ingetrokken_op: tx.vandaag,
      ingetrokken_reden: `${input.reden}: ${input.toelichting}`,
    })
    return {
      besluitId: b.id,
      stopt: input.reden === 'gezin-trekt-aanvraag-in',
      klok: b.stand === 'voorgelegd' && (await magKlokVerzetten(tx, b.dossierId)),
    }
  },
  chronicle: (uit, input, tx) =>
    gebeurtenis('besluit.ingetrokken', 'Het voorgenomen besluit is ingetrokken', 'The drafted decision was withdrawn', {
      tekst: tekst(input.toelichting, input.toelichting),
      verwijzing: { kamer: 'besluit', id: uit.besluitId },
      gegevens: { reden: input.reden },
      ...(uit.klok
        ? { klok: { toestand: 'wacht' as const, bij: tx.actor.partij?.naam ?? tx.actor.naam, waarom: 'besluit-ingetrokken' } }
        : {}),
    }),
  terms: { stops: [{ id: 'beslistermijn', met: (uit) => (uit.stopt ? { vervallen: true } : null) }] },
})

/** The municipality's term for its answer: the family hears by when, and it is an alert when it passes. */
const antwoordtermijn = (uit: { bezwaarId: string; bezwaarTot: string; gemeente: { id: string; naam: string } | null }) => ({
  onderwerp: uit.bezwaarId,
  van: uit.bezwaarTot,
  ...(uit.gemeente ? { bij: uit.gemeente } : {}),
})

export const bezwaarOntvangen = command({
  naam: 'besluit.bezwaarOntvangen',
  titel: tekst('Bezwaar vastleggen', 'Register an objection'),
  http: { method: 'POST', path: `${pad}/{besluitId}/bezwaren` },
  input: id.extend({
    ontvangenOp: datum,
    vanNaam: z.string().trim().min(1).max(200),
    eigenWoorden: z.string().trim().min(1).max(20_000),
    hulpLooptDoor: z.boolean().default(true),
    /** A committee advises: the answer may then take twelve weeks. */
    commissie: z.boolean().default(false),
    teLaatReden: z.string().max(2000).nullish(),
  }),
  may: [TOEGANG, BESLISSER],
  purpose: 'bezwaar-behandelen',
  raakt: ['draad', 'register'],
  handle: ontvangBezwaar,
  chronicle: (uit, input) =>
    gebeurtenis('besluit.bezwaar', 'Er is bezwaar gemaakt', 'An objection was made', {
      op: input.ontvangenOp,
      citaat: input.eigenWoorden,
      citaatVan: input.vanNaam,
      verwijzing: { kamer: 'besluit', id: uit.bezwaarId },
      tekst: tekst(
        `De gemeente antwoordt uiterlijk ${dagTekst(uit.beslissenVoor, 'nl')}.${input.hulpLooptDoor ? ' De hulp van voor het besluit loopt door.' : ''}`,
        `The municipality answers by ${dagTekst(uit.beslissenVoor, 'en')}.${input.hulpLooptDoor ? ' The help from before the decision goes on.' : ''}`,
      ),
      gegevens: { opTijd: uit.opTijd, beslissenVoor: uit.beslissenVoor },
    }),
  terms: {
    stops: [{ id: 'bezwaartermijn', met: (_uit, input) => ({ onderwerp: input.besluitId, op: input.ontvangenOp }) }],
    starts: [
      { id: 'beslissing-op-bezwaar', met: (uit, input) => (input.commissie ? null : antwoordtermijn(uit)) },
      { id: 'beslissing-op-bezwaar-commissie', met: (uit, input) => (input.commissie ? antwoordtermijn(uit) : null) },
    ],
  },
})

export const bezwaarAfhandelen = command({
  naam: 'besluit.bezwaarAfhandelen',
  titel: tekst('Bezwaar afhandelen', 'Answer an objection'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/bezwaren/{bezwaarId}/afhandelen' },
  input: z.object({
    dossierId: z.uuid(),
    bezwaarId: z.uuid(),
    stand: z.enum(['gegrond', 'deels-gegrond', 'ongegrond', 'ingetrokken']),
    uitkomst: z.string().trim().min(10).max(10_000),
  }),
  may: [BESLISSER],
  purpose: 'bezwaar-behandelen',
  handle: handelBezwaarAf,
  chronicle: (uit, input) =>
    gebeurtenis('besluit.bezwaar-afgehandeld', 'Het bezwaar is beantwoord', 'The objection was answered', {
      tekst: tekst(input.uitkomst, input.uitkomst),
      verwijzing: { kamer: 'besluit', id: uit.bezwaarId },
      gegevens: { stand: input.stand },
    }),
  terms: {
    stops: (['beslissing-op-bezwaar', 'beslissing-op-bezwaar-commissie'] as const).map((id) => ({
      id,
      met: (uit: { bezwaarId: string }, input: { stand: string }) => ({
        onderwerp: uit.bezwaarId,
        ...(input.stand === 'ingetrokken' ? { vervallen: true } : {}),
      }),
    })),
  },
})

/** Anybody involved may put a differing opinion beside a decision; nobody takes it away. @bron R4b-54 */
export const afwijkendeMening = command({
  naam: 'besluit.afwijkendeMening',
  titel: tekst('Afwijkende mening vastleggen', 'Record a differing opinion'),
  http: { method: 'POST', path: `${pad}/{besluitId}/meningen` },
  input: id.extend({ vanNaam: z.string().trim().min(1).max(200).nullish(), tekst: z.string().trim().min(10).max(10_000) }),
  may: [toegewezen('toegangsmedewerker', 'regisseur', 'gedragswetenschapper', 'beslisser')],
  purpose: DOEL,
  handle: async (tx, input) => {
    const b = await pak(tx, { besluitId: input.besluitId }, ['concept', 'voorgelegd', 'genomen'])
    return {
      meningId: await bewaarMening(tx, b, { vanNaam: input.vanNaam ?? tx.actor.naam, vanRol: tx.rollen[0] ?? '', tekst: input.tekst }),
    }
  },
  chronicle: (uit) =>
    gebeurtenis('besluit.mening', 'Iemand denkt anders over het besluit', 'Somebody thinks otherwise about the decision', {
      verwijzing: { kamer: 'besluit', id: uit.meningId },
    }),
})

/** Says that what had to follow was done, for actions that no message shows. */
export const actieAfronden = command({
  naam: 'besluit.actieAfronden',
  titel: tekst('Actie afronden', 'Finish an action'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/besluitacties/{actieId}/afronden' },
  input: z.object({ dossierId: z.uuid(), actieId: z.uuid(), hoe: z.string().trim().min(3).max(2000) }),
  may: [TOEGANG],
  purpose: 'besluit-uitvoeren',
  handle: async (tx, input) => {
    if ((await rondActieAf(tx, { actieId: input.actieId }, input.hoe)) === 0)
      throw conflict('Deze actie is al afgerond, of is er niet.', 'This action was finished already, or does not exist.')
    return { actieId: input.actieId }
  },
  chronicle: (uit, input) =>
    gebeurtenis('besluit.actie-klaar', 'Een actie uit het besluit is klaar', 'An action from the decision is done', {
      tekst: tekst(input.hoe, input.hoe),
      verwijzing: { kamer: 'besluit', id: uit.actieId },
    }),
})
