import { STATUSNAMEN, type Hypothese } from './hypothesen.ts'
import { TREDEN, TREDENAMEN, UITSLAGNAMEN, voerToetsUit, type Toets, type Trede } from './ladder.ts'
import { maakLes, type Les } from './lessen.ts'
import type { Keuzebesluit, Studieparameters, Vlag } from './model.ts'
import { factorverschillen, selecteer } from './selectie.ts'
import { slotVan } from './slot.ts'
import { kenmerkVan } from './kenmerk.ts'
import { dagTekst, inBeide, samen, tekst, type Tekst } from '../tekst.ts'
import { alsBewaard } from './bewaard.ts'
import { log, PARAGRAAFNAMEN, STAATNAMEN, weiger, type Paragraaf, type Studie, type Tegenlezing, type Tredeverslag } from './staat.ts'

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
  if (s.staat !== 'geselecteerd')
    weiger(
      'staat',
      STAATNAMEN[s.staat],
      STAATNAMEN.geselecteerd,
      tekst('Er is gekozen; begin een nieuwe studie voor een andere keuze.', 'The choice was made; begin a new study for another one.'),
    )
  const { van, tot } = s.parameters.keuze
  const gekozen = [...new Set(besluit.gekozen)]
  if (gekozen.length < van || gekozen.length > tot)
    weiger(
      'gekozen',
      gekozen.length,
      tekst(`${van} tot ${tot} gemeenten`, `${van} to ${tot} municipalities`),
      tekst('Kies er zoveel.', 'Choose that many.'),
    )
  const over = new Set(s.vlaggen.map((v) => v.gemeente))
  const vreemd = gekozen.find((g) => !over.has(g))
  if (vreemd !== undefined)
    weiger(
      'gekozen',
      vreemd,
      over.size > 0 ? inBeide([...over].join(', ')) : tekst('er is er geen over', 'none is left'),
      tekst('Kies uit wie de trechter overlaat.', 'Choose among those that the funnel leaves.'),
    )
  if (besluit.reden.trim() === '')
    weiger('reden', '""', tekst('waarom deze', 'why these'), tekst('Bij een keuze hoort een reden.', 'A choice is told with its reason.'))
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
  if (s.staat !== 'gekozen')
    weiger(
      'staat',
      STAATNAMEN[s.staat],
      STAATNAMEN.gekozen,
      tekst('Verklaar na de keuze, en voordat het verslag vaststaat.', 'Explain after the choice and before the report is final.'),
    )
  if (!teVerklaren(s).some((v) => v.id === vlag))
    weiger(
      'vlag',
      vlag,
      inBeide(
        teVerklaren(s)
          .map((v) => v.id)
          .join(', '),
      ),
      tekst('Noem een opvallend cijfer van een gekozen gemeente.', 'Name a flagged figure of a chosen municipality.'),
    )
  const open = openTreden(s, vlag)
  if (open.includes(trede) && open[0] !== trede)
    weiger(
      'trede',
      TREDENAMEN[trede],
      open[0] === undefined ? inBeide('') : TREDENAMEN[open[0]],
      tekst(
        'Neem de treden op volgorde; kan een trede niet getoetst worden, leg dat dan vast.',
        'Take the rungs in order; a rung that cannot be tested is recorded as such.',
      ),
    )
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
      inBeide(
        s.parameters.gemeenten
          .map((x) => x.id)
          .slice(0, 8)
          .join(', '),
      ),
      tekst('Noem een gemeente van de studie.', 'Name a municipality of the study.'),
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
  if (!s.vlaggen.some((v) => v.id === h.vlag))
    weiger(
      'vlag',
      h.vlag,
      tekst('een opvallend cijfer', 'a flagged figure'),
      tekst('Noem het cijfer dat het verklaart.', 'Name the figure it explains.'),
    )
  const concurrentMist = h.concurrenten.find((c) => !s.hypothesen.some((x) => x.id === c && x.vlag === h.vlag))
  if (concurrentMist !== undefined)
    weiger(
      'concurrenten',
      concurrentMist,
      tekst('een verklaring van hetzelfde cijfer', 'an explanation of the same figure'),
      tekst('Leg die eerst vast.', 'Register that one first.'),
    )
  const anders = s.hypothesen.filter((x) => x.id !== h.id)
  return log(
    { ...s, hypothesen: [...anders, h] },
    door,
    op,
    samen([tekst(`verklaring ${h.id}`, `explanation ${h.id}`), STATUSNAMEN[h.status]], ': '),
  )
}

/** Writes a paragraph of the fixed report. */
export function schrijf(s: Studie, letter: string, paragraaf: Paragraaf, woorden: string, door: string, op: string): Studie {
  if (s.staat !== 'gekozen')
    weiger(
      'staat',
      STAATNAMEN[s.staat],
      STAATNAMEN.gekozen,
      tekst('Schrijf na de keuze, en voordat het verslag vaststaat.', 'Write after the choice and before the report is final.'),
    )
  if (!Object.values(s.sleutel ?? {}).includes(letter))
    weiger(
      'letter',
      letter,
      inBeide(Object.values(s.sleutel ?? {}).join(', ')),
      tekst('Schrijf onder de letter van een gekozen gemeente.', 'Write under the letter of a chosen municipality.'),
    )
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
    weiger('gemeente', t.gemeente, inBeide(Object.values(s.sleutel ?? {}).join(', ')), tekst('Noem de letter.', 'Name the letter.'))
  if (!t.akkoord && (t.opmerking.trim() === '' || t.gevolg.trim() === ''))
    weiger(
      'gevolg',
      '""',
      tekst('de opmerking, en wat ermee is gedaan', 'the remark and what was done with it'),
      tekst('Een opmerking verdwijnt nooit.', 'A remark is never dropped.'),
    )
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
    weiger(
      'staat',
      open.length > 0 ? samen(open) : STAATNAMEN[s.staat],
      tekst('niets meer te doen', 'nothing left to do'),
      tekst('Doe dit eerst.', 'Finish these first.'),
    )
  return log({ ...s, staat: 'vastgesteld' }, door, op, tekst('vastgesteld', 'final'))
}

/** Adds a lesson with its owner and date. */
export function leer(s: Studie, les: Les, op: string): Studie {
  if (!s.parameters.indicatoren.some((i) => i.id === les.indicator))
    weiger(
      'indicator',
      les.indicator,
      inBeide(s.parameters.indicatoren.map((i) => i.id).join(', ')),
      tekst('Noem het cijfer waarin het effect te zien moet zijn.', 'Name the figure in which the effect should show.'),
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
  if (s.slot.verkennend)
    weiger(
      'conclusie',
      conclusie,
      tekst('geen', 'none'),
      tekst(`${s.slot.zin.nl} Want: ${samen(s.slot.redenen).nl}.`, `${s.slot.zin.en} Because: ${samen(s.slot.redenen).en}.`),
    )
  return `${conclusie}\n\n${s.slot.zin.nl}`
}
