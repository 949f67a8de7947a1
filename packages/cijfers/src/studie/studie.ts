import { CijferFout } from '../fout.ts'
import { STATUSNAMEN, type Hypothese } from './hypothesen.ts'
import { TREDEN, TREDENAMEN, UITSLAGNAMEN, voerToetsUit, type Toets, type Toetsuitslag, type Trede } from './ladder.ts'
import { maakLes, type Les } from './lessen.ts'
import type { Keuzebesluit, NietBeoordeeld, Stap, Studieparameters, Vlag } from './model.ts'
import { factorverschillen, selecteer, type Keuzevoorstel } from './selectie.ts'
import { slotVan, type Slot } from './slot.ts'
import { kenmerkVan } from './kenmerk.ts'
import type { Verzameld } from './verzamelen.ts'
import { dagTekst, inBeide, samen, tekst, type Tekst } from '../tekst.ts'
import { alsBewaard } from './bewaard.ts'

/** One rung of one figure, with the test that was run. */
export interface Tredeverslag {
  readonly vlag: string
  readonly trede: Trede
  readonly toets: Toets
  readonly uitslag: Toetsuitslag
  readonly door: string
  readonly op: string
}

/** What somebody involved said of the partial report. @bron R3 4.2 step 14 */
export interface Tegenlezing {
  readonly gemeente: string
  readonly door: string
  readonly op: string
  readonly akkoord: boolean
  readonly opmerking: string
  /** What was done with it. */
  readonly gevolg: string
}

/** Fixed paragraphs of the report that people write. */
export type Paragraaf = 'indruk' | 'beleidsinformatie' | 'bevolking' | 'inkoop' | 'toegang' | 'toegangJB'

const PARAGRAAFNAMEN: Readonly<Record<Paragraaf, Tekst>> = {
  indruk: tekst('indruk', 'impression'),
  beleidsinformatie: tekst('beleidsinformatie', 'policy information'),
  bevolking: tekst('bevolking', 'population'),
  inkoop: tekst('inkoop', 'purchasing'),
  toegang: tekst('toegang tot jeugdhulp', 'access to youth help'),
  toegangJB: tekst('toegang tot jeugdbescherming', 'access to protection'),
}

export type Studiestaat = 'geselecteerd' | 'gekozen' | 'vastgesteld'

/** A study: a plain value without functions. It can be written as JSON, paused, shared and read again. */
export interface Studie {
  readonly soort: 'draad-verschillenanalyse'
  readonly schema: 1
  readonly staat: Studiestaat
  readonly parameters: Studieparameters
  /** Fingerprint of parameters and data: the same fingerprint gives the same funnel. */
  readonly kenmerk: string
  readonly stappen: readonly Stap[]
  readonly vlaggen: readonly Vlag[]
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
  readonly aantalBeoordeeld: number
  readonly voorstel: Keuzevoorstel
  readonly besluit: Keuzebesluit | null
  /** Letter of each chosen municipality; kept apart when the study is shared, see {@link zonderSleutel}. */
  readonly sleutel: Readonly<Record<string, string>> | null
  readonly teksten: Readonly<Record<string, Readonly<Partial<Record<Paragraaf, string>>>>>
  /** What was asked and read. */
  readonly verzameld: readonly Verzameld[]
  readonly treden: readonly Tredeverslag[]
  readonly hypothesen: readonly Hypothese[]
  readonly tegenlezingen: readonly Tegenlezing[]
  readonly lessen: readonly Les[]
  readonly slot: Slot
  readonly logboek: readonly { readonly op: string; readonly door: string; readonly wat: Tekst }[]
}

const weiger = (veld: string, gevonden: unknown, toegestaan: string, doe: string): never => {
  throw new CijferFout('studie', veld, gevonden, toegestaan, doe)
}

/** Adds a line to the log; every step of a study is told with who did it. */
export const log = (s: Studie, door: string, op: string, wat: Tekst): Studie => {
  if (door.trim() === '') weiger('door', '""', 'who does it', 'Every step of a study is told with a name or a role.')
  return { ...s, logboek: [...s.logboek, { op, door, wat }] }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Begins a study: runs the funnel and proposes a choice. A decision in the parameters is taken at once. */
export function beginStudie(parameters: Studieparameters, op: string, door: string): Studie {
  const s = selecteer(parameters)
  const leeg: Studie = {
    soort: 'draad-verschillenanalyse',
    schema: 1,
    staat: 'geselecteerd',
    parameters,
    kenmerk: kenmerkVan({ ...parameters, keuze: { ...parameters.keuze, besluit: null } }),
    ...s,
    besluit: null,
    sleutel: null,
    teksten: {},
    verzameld: [],
    treden: [],
    hypothesen: [],
    tegenlezingen: [],
    lessen: [],
    slot: slotVan(parameters),
    logboek: [],
  }
  const over = s.stappen.map((x) => x.over).join(' > ')
  const begonnen = log(leeg, door, op, tekst(`trechter ${over}, ${s.vlaggen.length} vlaggen`, `funnel ${over}, ${s.vlaggen.length} flags`))
  return parameters.keuze.besluit === null ? begonnen : kies(begonnen, parameters.keuze.besluit)
}

/**
 * Records which municipalities people chose, why, and in what it differs from the proposal; gives each a letter at once.
 * @throws CijferFout when the number is outside the parameters, one has no flag, or no reason is given
 */
export function kies(s: Studie, besluit: Keuzebesluit): Studie {
  if (s.staat !== 'geselecteerd') weiger('staat', s.staat, 'geselecteerd', 'The choice was made; begin a new study for another one.')
  const { van, tot } = s.parameters.keuze
  const gekozen = [...new Set(besluit.gekozen)]
  if (gekozen.length < van || gekozen.length > tot)
    weiger('gekozen', gekozen.length, `${van} to ${tot} municipalities`, 'Choose that many.')
  const over = new Set(s.vlaggen.map((v) => v.gemeente))
  const vreemd = gekozen.find((g) => !over.has(g))
  if (vreemd !== undefined) weiger('gekozen', vreemd, [...over].join(', ') || 'none is left', 'Choose among those that the funnel leaves.')
  if (besluit.reden.trim() === '') weiger('reden', '""', 'why these', 'A choice is told with its reason.')
  const voorstel = s.voorstel.gemeenten.map((x) => x.gemeente)
  const anders = gekozen.filter((g) => !voorstel.includes(g))
  const wat = samen([
    tekst(`gekozen: ${gekozen.length}`, `chosen: ${gekozen.length}`),
    anders.length > 0
      ? tekst(`anders dan voorgesteld: ${anders.join(', ')}`, `other than proposed: ${anders.join(', ')}`)
      : tekst('zoals voorgesteld', 'as proposed'),
    tekst(`reden: ${besluit.reden}`, `reason: ${besluit.reden}`),
  ])
  const sleutel = Object.fromEntries(gekozen.map((g, i) => [g, LETTERS[i] ?? `Z${i}`]))
  return log({ ...s, staat: 'gekozen', besluit: { ...besluit, gekozen }, sleutel }, besluit.door, besluit.op, wat)
}

/** Flags of the chosen municipalities, which all need an explanation. */
export function teVerklaren(s: Studie): readonly Vlag[] {
  return s.sleutel === null ? [] : s.vlaggen.filter((v) => v.gemeente in (s.sleutel ?? {}))
}

/** Rungs not yet looked at for one figure, in their order. */
export function openTreden(s: Studie, vlag: string): readonly Trede[] {
  return TREDEN.filter((t) => !s.treden.some((x) => x.vlag === vlag && x.trede === t))
}

/**
 * Runs a test on a rung of a figure and keeps test and outcome. Rungs are taken in order and none is skipped: who goes on
 * to access has looked at data, population and history first; a rung may be looked at more than once.
 */
export function toets(s: Studie, vlag: string, trede: Trede, test: Toets, door: string, op: string): Studie {
  if (s.staat !== 'gekozen') weiger('staat', s.staat, 'gekozen', 'Explain after the choice and before the report is final.')
  if (!teVerklaren(s).some((v) => v.id === vlag))
    weiger(
      'vlag',
      vlag,
      teVerklaren(s)
        .map((v) => v.id)
        .join(', '),
      'Name a flagged figure of a chosen municipality.',
    )
  const open = openTreden(s, vlag)
  if (open.includes(trede) && open[0] !== trede)
    weiger('trede', trede, open[0] ?? '', 'Take the rungs in order; a rung that cannot be tested is recorded as such.')
  const uitslag = voerToetsUit(test)
  return log(
    { ...s, treden: [...s.treden, { vlag, trede, toets: test, uitslag, door, op }] },
    door,
    op,
    samen([samen([inBeide(vlag), TREDENAMEN[trede]], ', '), UITSLAGNAMEN[uitslag.uitslag]], ': '),
  )
}

/** The test of the population rung, made from the parameters of the study itself. */
export function toetsVanFactoren(s: Studie, gemeente: string): Toets {
  const g = s.parameters.gemeenten.find((x) => x.id === gemeente)
  if (g === undefined)
    return weiger(
      'gemeente',
      gemeente,
      s.parameters.gemeenten
        .map((x) => x.id)
        .slice(0, 8)
        .join(', '),
      'Name a municipality of the study.',
    )
  const { rijen, onbekend } = factorverschillen(g, s.parameters)
  return { soort: 'factoren', verschillen: rijen, onbekend }
}

/** Runs every kept test again; what comes out otherwise is returned, so nothing when all is well. */
export function herhaalToetsen(s: Studie): readonly Tredeverslag[] {
  return s.treden.filter((t) => alsBewaard(voerToetsUit(t.toets)) !== alsBewaard(t.uitslag))
}

/** Puts an explanation in the register, or its changed form in place of the old one. */
export function noteerHypothese(s: Studie, h: Hypothese, door: string, op: string): Studie {
  if (!s.vlaggen.some((v) => v.id === h.vlag)) weiger('vlag', h.vlag, 'a flagged figure', 'Name the figure it explains.')
  const concurrentMist = h.concurrenten.find((c) => !s.hypothesen.some((x) => x.id === c && x.vlag === h.vlag))
  if (concurrentMist !== undefined) weiger('concurrenten', concurrentMist, 'an explanation of the same figure', 'Register that one first.')
  const anders = s.hypothesen.filter((x) => x.id !== h.id)
  return log(
    { ...s, hypothesen: [...anders, h] },
    door,
    op,
    tekst(`verklaring ${h.id}: ${h.status}`, `explanation ${h.id}: ${STATUSNAMEN[h.status]}`),
  )
}

/** Writes a paragraph of the fixed report. */
export function schrijf(s: Studie, letter: string, paragraaf: Paragraaf, woorden: string, door: string, op: string): Studie {
  if (s.staat !== 'gekozen') weiger('staat', s.staat, 'gekozen', 'Write after the choice and before the report is final.')
  if (!Object.values(s.sleutel ?? {}).includes(letter))
    weiger('letter', letter, Object.values(s.sleutel ?? {}).join(', '), 'Write under the letter of a chosen municipality.')
  return log(
    { ...s, teksten: { ...s.teksten, [letter]: { ...s.teksten[letter], [paragraaf]: woorden } } },
    door,
    op,
    tekst(`${letter}, paragraaf ${PARAGRAAFNAMEN[paragraaf].nl}`, `${letter}, paragraph ${PARAGRAAFNAMEN[paragraaf].en}`),
  )
}

/** Records what somebody involved said of the partial report and what was done with it. */
export function leesTegen(s: Studie, t: Tegenlezing): Studie {
  if (!Object.values(s.sleutel ?? {}).includes(t.gemeente))
    weiger('gemeente', t.gemeente, Object.values(s.sleutel ?? {}).join(', '), 'Name the letter.')
  if (!t.akkoord && (t.opmerking.trim() === '' || t.gevolg.trim() === ''))
    weiger('gevolg', '""', 'the remark and what was done with it', 'A remark is never dropped.')
  return log(
    { ...s, tegenlezingen: [...s.tegenlezingen, t] },
    t.door,
    t.op,
    samen([inBeide(t.gemeente), t.akkoord ? tekst('akkoord', 'agreed') : tekst('opmerking', 'remark')], ': '),
  )
}

/** What still has to be done before the report can be final. */
export function nogTeDoen(s: Studie): readonly Tekst[] {
  if (s.staat === 'geselecteerd') return [tekst('kies gemeenten, met een reden', 'choose municipalities, with a reason')]
  const vlaggen = teVerklaren(s)
  return [
    ...vlaggen.flatMap((v) => {
      const open = openTreden(s, v.id)
      return open.length === 0
        ? []
        : [
            tekst(
              `${v.id}: nog niet bekeken ${open.map((t) => TREDENAMEN[t].nl).join(', ')}`,
              `${v.id}: not looked at ${open.map((t) => TREDENAMEN[t].en).join(', ')}`,
            ),
          ]
    }),
    ...Object.values(s.sleutel ?? {}).flatMap((l) =>
      s.tegenlezingen.some((t) => t.gemeente === l)
        ? []
        : [tekst(`${l}: nog niemand heeft meegelezen`, `${l}: nobody involved has read it`)],
    ),
  ]
}

/** Makes the report final. @throws CijferFout when a rung or a member check is missing */
export function stelVast(s: Studie, door: string, op: string): Studie {
  const open = nogTeDoen(s)
  if (s.staat !== 'gekozen' || open.length > 0)
    weiger('staat', open.length > 0 ? samen(open) : s.staat, 'nothing left to do', 'Finish these first.')
  return log({ ...s, staat: 'vastgesteld' }, door, op, tekst('vastgesteld', 'final'))
}

/** Adds a lesson with its owner and date. */
export function leer(s: Studie, les: Les, op: string): Studie {
  if (!s.parameters.indicatoren.some((i) => i.id === les.indicator))
    weiger(
      'indicator',
      les.indicator,
      s.parameters.indicatoren.map((i) => i.id).join(', '),
      'Name the figure in which the effect should show.',
    )
  return log(
    { ...s, lessen: [...s.lessen, maakLes(les)] },
    les.eigenaar,
    op,
    tekst(`les ${les.id}, vanaf ${dagTekst(les.vanaf).nl}`, `lesson ${les.id}, from ${dagTekst(les.vanaf).en}`),
  )
}

/** A conclusion for policy; refused while the study is exploratory. @bron R3-70 */
export function concludeer(s: Studie, conclusie: string): string {
  if (s.slot.verkennend) weiger('conclusie', conclusie, 'none', `${s.slot.zin.en} Because: ${samen(s.slot.redenen).en}.`)
  return `${conclusie}\n\n${s.slot.zin.nl}`
}
