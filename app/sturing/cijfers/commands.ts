import {
  beginStudie,
  CijferFout,
  HYPOTHESESTATUS,
  kies,
  leer,
  inBeide,
  leesJson,
  leesParameters,
  leesTegen,
  noteerHypothese,
  schrijf,
  stelVast,
  toets,
  TREDEN,
  type Studie,
} from '@draad/cijfers/web'
import { isDatum } from '@draad/stelsel'
import { z } from 'zod'
import { functie } from '../../kern/access/mag.ts'
import { command } from '../../kern/command/declare.ts'
import type { Tx } from '../../kern/db/transactie.ts'
import { conflict, nietGevonden } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { bewaarStudie, leesStudieRij, vervangStudie } from './store.ts'
import { maakToets, metBewijs, nieuweVerklaring, voorbeeld } from './studie.ts'
import { alsAfwijzing, parameterfouten } from './weiger.ts'

const STUURT = functie('beleidsmedewerker', 'onderzoeker')
const BASIS = { may: [STUURT], purpose: 'beleid-verkennen', chronicle: () => [] } as const
const WELKE = { studieId: z.uuid(), versie: z.int().min(1) }
const regel = (max = 200) => z.string().trim().min(1).max(max)
const dag = z.string().refine(isDatum, 'YYYY-MM-DD')
/** A whole table of municipalities fits; more belongs on the command line. */
const GROOTSTE = 10_000_000

/** One step of a study on the version that was looked at: whoever is second hears so, and nothing of either is lost. */
async function verander(
  tx: Tx,
  welke: { studieId: string; versie: number },
  stap: (s: Studie) => Studie,
  velden?: Readonly<Record<string, string>>,
) {
  const rij = await leesStudieRij(tx, welke.studieId)
  if (!rij) throw nietGevonden('Deze verschillenanalyse is er niet.', 'This difference study does not exist.')
  const tweede = (door: string) =>
    conflict(
      `${door} werkte intussen aan dit onderzoek. Laad de pagina opnieuw; wat u typte blijft als concept staan.`,
      `${door} worked on this study in the meantime. Load the page again; what you typed is kept as a draft.`,
    )
  if (rij.versie !== welke.versie) throw tweede(rij.gewijzigdDoor)
  let nieuw: Studie
  try {
    nieuw = stap(rij.inhoud)
  } catch (e) {
    throw alsAfwijzing(e, velden)
  }
  if (!(await vervangStudie(tx, welke.studieId, welke.versie, nieuw))) throw tweede(rij.gewijzigdDoor)
  return { studieId: welke.studieId, versie: welke.versie + 1 }
}

function leesBestand(json: string): unknown {
  const ruw = leesJson(json)
  if (!ruw.ok) throw parameterfouten([ruw.fout])
  return ruw.waarde
}

/** Begins a study: runs the funnel over the parameters and proposes a choice. */
export const begin = command({
  ...BASIS,
  naam: 'cijfers.studieBeginnen',
  titel: tekst('Een verschillenanalyse beginnen', 'Begin a difference study'),
  http: { method: 'POST', path: '/api/cijfers/studies' },
  input: z.object({
    naam: z.string().trim().max(160).optional(),
    bron: z.enum(['voorbeeld', 'bestand']),
    parameters: z.string().max(GROOTSTE).optional(),
  }),
  handle: async (tx, input) => {
    const ruw = input.bron === 'voorbeeld' ? voorbeeld() : leesBestand(input.parameters ?? '')
    const gelezen = leesParameters(ruw)
    if (!gelezen.ok) throw parameterfouten(gelezen.fouten)
    const p = input.naam ? { ...gelezen.waarde, naam: input.naam } : gelezen.waarde
    try {
      return { studieId: await bewaarStudie(tx, beginStudie(p, tx.vandaag, tx.actor.naam)) }
    } catch (e) {
      throw alsAfwijzing(e, { gekozen: 'parameters', reden: 'parameters' })
    }
  },
})

/** The decision of a person which municipalities are studied, with its reason; each gets a letter at once. */
export const kiesGemeenten = command({
  ...BASIS,
  naam: 'cijfers.studieKiezen',
  titel: tekst('Gemeenten kiezen voor een verschillenanalyse', 'Choose municipalities for a difference study'),
  http: { method: 'POST', path: '/api/cijfers/studies/{studieId}/keuze' },
  input: z.object({ ...WELKE, gekozen: z.array(regel()).max(26), reden: regel(2_000) }),
  handle: (tx, input) =>
    verander(tx, input, (s) => kies(s, { gekozen: input.gekozen, reden: input.reden, door: tx.actor.naam, op: tx.vandaag })),
})

/** One rung of the ladder for one or more figures that wait on it, with a test that can be run again. */
export const neemTrede = command({
  ...BASIS,
  naam: 'cijfers.studieTrede',
  titel: tekst('Een trede van de verklaring toetsen', 'Test a rung of the explanation'),
  http: { method: 'POST', path: '/api/cijfers/studies/{studieId}/treden' },
  input: z.object({
    ...WELKE,
    vlaggen: z.array(regel()).min(1).max(200),
    trede: z.enum(TREDEN),
    toets: z.discriminatedUnion('soort', [
      z.object({
        soort: z.literal('oordeel'),
        uitslag: z.enum(['verworpen', 'aanwijzing', 'geen aanwijzing', 'niet te toetsen']),
        reden: regel(2_000),
      }),
      z.object({ soort: z.literal('factoren') }),
      z.object({ soort: z.literal('zelfde-toegang'), aspect: regel() }),
      z.object({ soort: z.literal('doorlooptijd'), ingevoerd: dag, doorlooptijdDagen: z.int().min(1).max(3_650) }),
      z.object({
        soort: z.literal('bestond-al'),
        verandering: regel(),
        eerder: regel(40),
        zelfdeBeeld: z.enum(['ja', 'nee', 'onbekend']).transform((x) => (x === 'onbekend' ? null : x === 'ja')),
      }),
    ]),
  }),
  handle: (tx, input) =>
    verander(
      tx,
      input,
      (s) =>
        [...new Set(input.vlaggen)].reduce(
          (nu, vlag) => toets(nu, vlag, input.trede, maakToets(nu, vlag, input.toets), tx.actor.naam, tx.vandaag),
          s,
        ),
      { vlag: 'vlaggen', aspect: 'toets.aspect' },
    ),
})

/** A possible explanation in the register, with the kind of source that proposes it. */
export const verklaar = command({
  ...BASIS,
  naam: 'cijfers.studieVerklaren',
  titel: tekst('Een verklaring voorstellen', 'Propose an explanation'),
  http: { method: 'POST', path: '/api/cijfers/studies/{studieId}/verklaringen' },
  input: z.object({ ...WELKE, vlag: regel(), trede: z.enum(TREDEN), tekst: regel(2_000), voorgesteldDoor: regel() }),
  handle: (tx, input) => verander(tx, input, (s) => noteerHypothese(s, nieuweVerklaring(s, input, tx.vandaag), tx.actor.naam, tx.vandaag)),
})

/** Evidence for or against an explanation, and what it then is. Confirmed needs a source that did not propose it. */
export const weeg = command({
  ...BASIS,
  naam: 'cijfers.studieWegen',
  titel: tekst('Een verklaring wegen', 'Weigh an explanation'),
  http: { method: 'POST', path: '/api/cijfers/studies/{studieId}/verklaringen/{verklaring}' },
  input: z.object({
    ...WELKE,
    verklaring: regel(20),
    bron: regel(),
    voor: z.enum(['voor', 'tegen']),
    bewijs: regel(2_000),
    status: z.enum(HYPOTHESESTATUS).optional(),
    concurrenten: z.array(regel(20)).max(20).default([]),
  }),
  handle: (tx, input) =>
    verander(tx, input, (s) => {
      const bewijs = { bron: input.bron, voor: input.voor === 'voor', tekst: input.bewijs, op: tx.vandaag }
      const status = input.status ? { naar: input.status, reden: input.bewijs, concurrenten: input.concurrenten } : null
      return noteerHypothese(s, metBewijs(s, input.verklaring, bewijs, status, tx.actor.naam), tx.actor.naam, tx.vandaag)
    }),
})

/** A paragraph of the fixed report; empty takes it away again. */
export const schrijfParagraaf = command({
  ...BASIS,
  naam: 'cijfers.studieSchrijven',
  titel: tekst('Een paragraaf van het verslag schrijven', 'Write a paragraph of the report'),
  http: { method: 'POST', path: '/api/cijfers/studies/{studieId}/teksten' },
  input: z.object({
    ...WELKE,
    letter: regel(3),
    paragraaf: z.enum(['indruk', 'beleidsinformatie', 'bevolking', 'inkoop', 'toegang', 'toegangJB']),
    tekst: regel(8_000),
  }),
  handle: (tx, input) => verander(tx, input, (s) => schrijf(s, input.letter, input.paragraaf, input.tekst, tx.actor.naam, tx.vandaag)),
})

/** What somebody involved said of the partial report, and what was done with it. */
export const leesMee = command({
  ...BASIS,
  naam: 'cijfers.studieMeelezen',
  titel: tekst('Vastleggen wie het verslag las', 'Record who read the report'),
  http: { method: 'POST', path: '/api/cijfers/studies/{studieId}/meelezers' },
  input: z.object({
    ...WELKE,
    letter: regel(3),
    door: regel(),
    akkoord: z.enum(['ja', 'nee']),
    opmerking: z.string().trim().max(2_000).default(''),
    gevolg: z.string().trim().max(2_000).default(''),
  }),
  handle: (tx, input) =>
    verander(
      tx,
      input,
      (s) => {
        const { letter, door, opmerking, gevolg } = input
        return leesTegen(s, { gemeente: letter, door, opmerking, gevolg, akkoord: input.akkoord === 'ja', op: tx.vandaag })
      },
      { gemeente: 'letter' },
    ),
})

/** Makes the report final; refused while a rung or a reader is missing. */
export const maakVast = command({
  ...BASIS,
  naam: 'cijfers.studieVaststellen',
  titel: tekst('Een verschillenanalyse vaststellen', 'Make a difference study final'),
  http: { method: 'POST', path: '/api/cijfers/studies/{studieId}/vaststelling' },
  input: z.object(WELKE),
  handle: (tx, input) => verander(tx, input, (s) => stelVast(s, tx.actor.naam, tx.vandaag)),
})

/** Something learned that will be done, by whom and from when, and the figure that should show it. */
export const voegLesToe = command({
  ...BASIS,
  naam: 'cijfers.studieLes',
  titel: tekst('Een les vastleggen', 'Record a lesson'),
  http: { method: 'POST', path: '/api/cijfers/studies/{studieId}/lessen' },
  input: z.object({
    ...WELKE,
    letter: regel(3),
    tekst: regel(2_000),
    actie: regel(2_000),
    eigenaar: regel(),
    vanaf: dag,
    indicator: regel(),
    bedoeld: z.enum(['hoger', 'lager']),
  }),
  handle: (tx, input) =>
    verander(tx, input, (s) => {
      const { letter, tekst: les, actie, eigenaar, vanaf, indicator, bedoeld } = input
      const letters = Object.values(s.sleutel ?? {})
      if (!letters.includes(letter))
        throw new CijferFout('les', 'letter', letter, inBeide(letters.join(', ')), tekst('Noem de letter.', 'Name the letter.'))
      return leer(
        s,
        { id: `L${s.lessen.length + 1}`, tekst: les, actie, eigenaar, vanaf, indicator, gemeente: letter, bedoeld },
        tx.vandaag,
      )
    }),
})
