import { plusDagen } from '@draad/stelsel'
import { z } from 'zod'
import { dienst, functie } from '../../kern/access/mag.ts'
import { command } from '../../kern/command/declare.ts'
import { conflict, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { zetUit } from '../../kern/outbox/uitgaand.ts'
import { dagTekst } from '../../kern/time/dagtekst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { partijVan } from '../../register/public.ts'
import { besluit, CONTROLE } from './handlers-antwoord.ts'
import { herstelElders } from './handlers-elders.ts'
import { dienIn } from './handlers-indienen.ts'
import { ontvang } from './handlers-ontvangen.ts'
import { REDEN_BIJ_KEUZE } from './rules.ts'
import { bewaarTarief, declaraties, tarieven } from './store.ts'

const Dag = z.iso.date()
const Eenheid = z.enum(['01', '04', '14', '16', '82', '83', '84'])
const Productcode = z
  .string()
  .trim()
  .regex(/^[0-9A-Z]{1,5}$/)
/** Cents: whole, and small enough for the message. */
const Centen = z.number().int().min(1).max(99_999_999)

/** A provider declares what it delivered; the file goes the same way as any other message. */
export const indienen = command({
  naam: 'declaratie.indienen',
  titel: tekst('Declaratie indienen', 'Submit a declaration'),
  http: { method: 'POST', path: '/api/declaraties' },
  input: z.object({
    gemeenteId: z.uuid(),
    maand: Dag,
    regels: z
      .array(
        z.object({
          nummer: z.number().int().min(0).max(999_999_999),
          geleverdIn: Dag,
          // Nothing delivered is no line: 0 is left out, and the others keep their place.
          volume: z.number().int().min(0).max(99_999_999),
          eenheid: Eenheid.nullish().transform((e) => e ?? null),
          productCode: Productcode.nullish().transform((c) => c ?? null),
          tarief: Centen.nullish().transform((t) => t ?? null),
        }),
      )
      .max(2000),
    credits: z.array(z.string().min(1).max(20)).max(2000).default([]),
  }),
  may: [functie('aanbieder')],
  purpose: 'declareren-van-jeugdhulp',
  raakt: ['toewijzing', 'register'],
  handle: dienIn,
  // Money is between provider and municipality: it does not belong in a family's thread.
  chronicle: () => [],
})

/** Lines that were declared to a municipality elsewhere are put right: taken back and declared anew, in one message. */
export const herstellen = command({
  naam: 'declaratie.herstellen',
  titel: tekst('Declaratie aan een gemeente elders herstellen', 'Correct a declaration to a municipality elsewhere'),
  http: { method: 'POST', path: '/api/declaraties/{declaratieId}/herstellen' },
  input: z.object({
    declaratieId: z.uuid(),
    regels: z.array(z.object({ regelId: z.uuid(), volume: z.number().int().min(0).max(99_999_999).nullable() })).max(2000),
  }),
  may: [functie('aanbieder')],
  purpose: 'declareren-van-jeugdhulp',
  raakt: ['toewijzing', 'register', 'transport'],
  handle: herstelElders,
  chronicle: () => [],
})

/** The message service reads a declaration: judged and kept in one transaction. */
export const ontvangen = command({
  naam: 'declaratie.ontvangen',
  titel: tekst('Declaratie van een aanbieder lezen', 'Read a declaration of a provider'),
  http: { method: 'POST', path: '/api/declaraties/ontvangen' },
  input: z.object({
    berichtId: z
      .uuid()
      .nullish()
      .transform((b) => b ?? null),
    naam: z.string().trim().min(1).max(255),
    inhoud: z.base64().nullable(),
    grootte: z.number().int().min(0).max(2_147_483_647),
  }),
  may: [dienst('berichtendienst')],
  purpose: 'berichten-verwerken',
  raakt: ['toewijzing', 'register', 'uitgaand'],
  handle: ontvang,
  chronicle: () => [],
})

/** The municipality answers a declaration, with a choice for each line that the checks could not decide. */
export const beantwoorden = command({
  naam: 'declaratie.beantwoorden',
  titel: tekst('Declaratie beantwoorden', 'Answer a declaration'),
  http: { method: 'POST', path: '/api/declaraties/{declaratieId}/antwoord' },
  input: z.object({
    declaratieId: z.uuid(),
    versie: z.number().int().min(1),
    keuzes: z
      .array(
        z.object({
          regelId: z.uuid(),
          oordeel: z.enum(['toekennen', 'afwijzen']),
          reden: z
            .enum(REDEN_BIJ_KEUZE)
            .nullish()
            .transform((r) => r ?? null),
        }),
      )
      .max(70_000)
      .default([]),
  }),
  may: [functie('controller')],
  purpose: 'beoordelen-van-declaraties',
  handle: besluit,
  chronicle: () => [],
})

/** What a unit of a product costs from a day on; declarations that wait are checked again with it. */
export const tariefVastleggen = command({
  naam: 'declaratie.tariefVastleggen',
  titel: tekst('Tarief vastleggen', 'Record a tariff'),
  http: { method: 'POST', path: '/api/declaratietarieven' },
  input: z.object({
    aanbiederId: z.uuid(),
    productCode: Productcode,
    eenheid: Eenheid.exclude(['83']),
    bedrag: Centen,
    van: Dag,
    totEnMet: Dag.nullish().transform((d) => d ?? null),
  }),
  may: [functie('controller')],
  purpose: 'beoordelen-van-declaraties',
  raakt: ['register'],
  handle: async (tx, input) => {
    const gemeente = tx.actor.partij
    if (gemeente?.soort !== 'gemeente')
      throw ongeldig(veld('', 'Alleen een gemeente legt tarieven vast.', 'Only a municipality records tariffs.'))
    const aanbieder = await partijVan(tx, input.aanbiederId)
    if (aanbieder?.soort !== 'aanbieder')
      throw ongeldig(veld('aanbiederId', 'Kies een aanbieder uit de lijst.', 'Choose a provider from the list.'))
    if (input.totEnMet !== null && input.totEnMet < input.van)
      throw ongeldig(veld('totEnMet', 'De laatste dag ligt voor de eerste.', 'The last day lies before the first.'))
    const al = (await tarieven(tx)).find(
      (t) =>
        t.aanbiederId === input.aanbiederId && t.productCode === input.productCode && t.eenheid === input.eenheid && t.van >= input.van,
    )
    if (al)
      throw conflict(
        `Vanaf ${dagTekst(al.van, 'nl')} staat al een tarief vast. Kies een latere dag.`,
        `A tariff is recorded from ${dagTekst(al.van, 'en')} on already. Choose a later day.`,
      )
    const tariefId = await bewaarTarief(tx, { gemeenteId: gemeente.id, ...input }, plusDagen(input.van, -1))
    for (const d of await declaraties(tx, { stand: 'te-beoordelen', aanbiederId: input.aanbiederId }))
      await zetUit(tx, CONTROLE, { declaratieId: d.id })
    return { tariefId }
  },
  chronicle: () => [],
})
