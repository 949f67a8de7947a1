/** Words about results: what stands out, what went worse, and what the model cannot say. Dutch first, English second. */
import type { Ketenmodel } from '../motor/model.ts'
import { scenarioWoorden } from '../scenarios/index.ts'
import { inTaal, type Taal } from '../woorden.ts'
import type { Resultaat, Uitkomst, Vergelijking } from './draai.ts'
import { eenheid } from './eenheid.ts'
import { UITKOMSTEN } from './uitkomsten.ts'

/** A number as people write it; four significant figures at most. `onbekend` when nothing was counted. */
export function getal(x: number | null, taal: Taal = 'nl'): string {
  if (x === null) return taal === 'nl' ? 'onbekend' : 'unknown'
  const groot = Math.abs(x)
  const stellen = groot >= 100 ? 0 : groot >= 10 ? 1 : groot >= 0.1 ? 2 : 4
  const tekst = x.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB', { minimumFractionDigits: 0, maximumFractionDigits: stellen })
  return tekst === '-0' ? '0' : tekst
}

/** The sentence that stands under every result. */
export function watHetNietZegt(model: Ketenmodel, taal: Taal = 'nl'): string {
  const aannames = model.parameters.filter((p) => p.soort === 'aanname').length
  const n = model.parameters.length
  return taal === 'nl'
    ? `Dit model zegt niet wat er gaat gebeuren en niet wat goed is voor een kind: ${aannames} van de ${n} getallen zijn eigen aannames, en ${model.nietInModel.length} dingen staan er niet in. Lees verschillen, geen voorspellingen.`
    : `This model does not say what will happen, nor what is good for a child: ${aannames} of its ${n} numbers are our own assumptions and ${model.nietInModel.length} things are left out. Read differences, not forecasts.`
}

/** What really happened to children whose measure nobody carries out; the figures a report does not hold. */
const ECHT = ['gi.zonder-werker', 'gi.eerste-contact', 'gi.plan', 'maatregel.tot-hulp', 'gi.verslechterd', 'gi.verlopen', 'gi.wissels']

/** A figure with what it was and became: `plan op tijd (40 > 33 procent)`. */
function vanNaar(v: Vergelijking, taal: Taal): string {
  const u = UITKOMSTEN.find((x) => x.id === v.id)!
  return `${klein(inTaal(u, 'naam', taal))} (${getal(v.a.gemiddeld, taal)} > ${getal(v.b.gemiddeld, taal)} ${eenheid(u.eenheid, taal)})`
}

/**
 * The trap of a list that gets shorter on paper. It speaks only when what is reported and what happened clearly move apart, and
 * says what it saw: the same figures and the same verdicts as the rows beside it.
 */
function kortereLijst(lijst: readonly Vergelijking[], taal: Taal): string | null {
  const van = (id: string): Vergelijking | undefined => lijst.find((v) => v.id === id)
  const [gemeld, papier, echt] = [van('gi.instroomlijst'), van('gi.minimaal'), van('gi.zonder-werker')]
  if (!gemeld || !papier || !echt) return null
  // One question, asked beforehand: its own interval decides, whatever else was compared.
  const zeker = ({ verschil: { gemiddeld, marge: m } }: Vergelijking, teken: 1 | -1): boolean =>
    gemiddeld !== null && m !== null && teken * gemiddeld > m
  if (!zeker(papier, 1) || !zeker(gemeld, -1)) return null
  const g = (v: Vergelijking, kant: 'a' | 'b'): string => getal(v[kant].gemiddeld, taal)
  const anders = ECHT.flatMap((id) => van(id) ?? []).filter((v) => v.id !== echt.id && v.oordeel !== 'onbekend')
  const noem = (oordeel: Vergelijking['oordeel']): string =>
    anders
      .filter((v) => v.oordeel === oordeel)
      .map((v) => vanNaar(v, taal))
      .join('; ')
  const [slechter, beter] = [noem('slechter'), noem('beter')]
  const nl = [
    `De gemelde instroomlijst wordt korter (${g(gemeld, 'a')} > ${g(gemeld, 'b')} kinderen).`,
    echt.oordeel === 'beter'
      ? `Echt wordt het aantal kinderen met een maatregel die niemand uitvoert ook kleiner (${g(echt, 'a')} > ${g(echt, 'b')}), maar minder: van ${g(papier, 'b')} kinderen is alleen het papier beter, zij hebben een werker op naam zonder tijd.`
      : `Het aantal kinderen met een maatregel die niemand uitvoert wordt ${echt.oordeel === 'slechter' ? 'groter' : 'niet duidelijk anders'} (${g(echt, 'a')} > ${g(echt, 'b')}): ${g(papier, 'b')} hebben een werker op naam zonder tijd. De lijst is korter, de hulp ${slechter === '' && echt.oordeel !== 'slechter' ? 'niet duidelijk beter' : 'niet beter'}.`,
    ...(slechter === '' ? [] : [`Duidelijk slechter: ${slechter}.`]),
    ...(beter === '' ? [] : [`Duidelijk beter: ${beter}.`]),
  ]
  const en = [
    `The reported inflow list gets shorter (${g(gemeld, 'a')} > ${g(gemeld, 'b')} children).`,
    echt.oordeel === 'beter'
      ? `Really the number of children with a measure that nobody carries out falls too (${g(echt, 'a')} > ${g(echt, 'b')}), but by less: for ${g(papier, 'b')} children only the paper is better, they have a named worker without time.`
      : `The number of children with a measure that nobody carries out ${echt.oordeel === 'slechter' ? 'rises' : 'does not clearly change'} (${g(echt, 'a')} > ${g(echt, 'b')}): ${g(papier, 'b')} have a named worker without time. The list is shorter, the help is ${slechter === '' && echt.oordeel !== 'slechter' ? 'not clearly better' : 'not better'}.`,
    ...(slechter === '' ? [] : [`Clearly worse: ${slechter}.`]),
    ...(beter === '' ? [] : [`Clearly better: ${beter}.`]),
  ]
  return (taal === 'nl' ? nl : en).join(' ')
}

/** Warnings about figures that seem good and are not; empty when there is none. */
export function valkuilen(lijst: readonly Vergelijking[], taal: Taal = 'nl'): string[] {
  const van = (id: string): Vergelijking | undefined => lijst.find((v) => v.id === id)
  const kort = kortereLijst(lijst, taal)
  const uit: string[] = kort === null ? [] : [kort]
  const wacht = van('wacht.gemiddeld')
  const af = van('afgehaakt')
  if (wacht?.oordeel === 'beter' && af?.oordeel === 'slechter')
    uit.push(
      taal === 'nl'
        ? 'Er wordt korter gewacht, maar meer kinderen haken af: zij zijn niet geholpen.'
        : 'Waits are shorter, but more children give up: they were not helped.',
    )
  const passend = van('niet-passend')
  if (wacht?.oordeel === 'beter' && passend?.oordeel === 'slechter')
    uit.push(
      taal === 'nl'
        ? 'Er wordt korter gewacht, maar vaker met hulp die niet de eerste keus was.'
        : 'Waits are shorter, but more often with help that was not the first choice.',
    )
  return uit
}

/** What clearly got worse although the change was meant to help: its unintended effects. */
export function onbedoeld(lijst: readonly Vergelijking[]): Vergelijking[] {
  return lijst.filter((v) => v.oordeel === 'slechter')
}

const kolom = (s: string, n: number): string => (s.length >= n ? s : s + ' '.repeat(n - s.length))
const marge = (g: number | null, m: number | null, taal: Taal): string => `${getal(g, taal)}${m === null ? '' : ` ± ${getal(m, taal)}`}`

const WACHT = {
  nl: {
    kop: 'Wie wacht hoe lang tot de hulp begint, kinderen per jaar',
    ernst: ['licht', 'matig', 'zwaar', 'acuut'],
    dagen: 'dagen',
    meer: 'of meer dagen',
  },
  en: {
    kop: 'Who waits how long until help begins, children per year',
    ernst: ['light', 'moderate', 'serious', 'acute'],
    dagen: 'days',
    meer: 'or more days',
  },
} as const

/** The total wait over the chain, by how long and for whom. */
function wieWacht(r: Resultaat, taal: Taal): string[] {
  const t = WACHT[taal]
  return [
    t.kop,
    `  ${kolom('', 22)}${t.ernst.map((e) => kolom(e, 12)).join('')}`,
    ...r.verdeling.map((k) => {
      const klasse =
        k.tot === null ? `${k.vanaf} ${t.meer}` : k.tot === k.vanaf ? `${k.vanaf} ${t.dagen}` : `${k.vanaf}-${k.tot} ${t.dagen}`
      return `  ${kolom(klasse, 22)}${k.perErnst.map((n) => kolom(getal(n, taal), 12)).join('')}`
    }),
  ]
}

/** A name inside a sentence; an abbreviation keeps its capitals. */
const klein = (s: string): string => (/^[A-Z]{2}/.test(s) ? s : s.charAt(0).toLowerCase() + s.slice(1))

/**
 * The unintended effects in words; also when there are none, so that silence is never taken for it. It says how sure that is:
 * the more figures are compared, the more differ by chance.
 */
export function onbedoeldInWoorden(lijst: readonly Vergelijking[], taal: Taal = 'nl'): string {
  const namen = onbedoeld(lijst).map((v) => vanNaar(v, taal))
  const n = lijst.filter((v) => v.verschil.marge !== null).length
  const wat =
    namen.length === 0
      ? taal === 'nl'
        ? 'Niets werd duidelijk slechter.'
        : 'Nothing clearly got worse.'
      : `${taal === 'nl' ? 'Onbedoeld: duidelijk slechter werd' : 'Unintended: what clearly got worse is'} ${namen.join('; ')}.`
  if (n === 0) return wat
  return `${wat} ${
    taal === 'nl'
      ? `Duidelijk is wat ook opvalt als is meegeteld dat ${n} figuren tegelijk zijn vergeleken (Benjamini-Hochberg, 5 procent).`
      : `Clear is what stands out also when it is taken into account that ${n} figures were compared at a time (Benjamini-Hochberg, 5 percent).`
  }`
}

/** Share of those who wait by which queues must grow in a year before it is said that the chain is not at rest. */
const RUST = 0.02

/** Is the chain at rest in the measured years? One that is not gives figures that hang on how long it ran. */
export function rustInWoorden(uitkomsten: readonly Pick<Uitkomst, 'id' | 'gemiddeld' | 'marge'>[], taal: Taal = 'nl'): string {
  const van = (id: string): Pick<Uitkomst, 'id' | 'gemiddeld' | 'marge'> | undefined => uitkomsten.find((u) => u.id === id)
  const delen = (
    [
      ['groei', 'wachtenden', { nl: 'de rijen', en: 'the queues' }],
      ['gi.groei', 'gi.zonder-werker', { nl: 'de lijst van de GI', en: 'the list of the GI' }],
    ] as const
  ).flatMap(([id, stand, naam]) => {
    const [groei, nu] = [van(id), van(stand)?.gemiddeld]
    if (groei?.gemiddeld == null || groei.marge === null || nu == null) return []
    const duidelijk = Math.abs(groei.gemiddeld) > groei.marge && Math.abs(groei.gemiddeld) > RUST * nu
    const van_ = taal === 'nl' ? 'van gemiddeld' : 'from a mean of'
    const tekst = `${naam[taal]} ${marge(groei.gemiddeld, groei.marge, taal)} ${eenheid('kinderen per jaar', taal)} (${van_} ${getal(nu, taal)})`
    return [{ duidelijk, tekst }]
  })
  if (delen.length === 0)
    return taal === 'nl'
      ? 'Of de keten in rust is, is niet te zeggen: daarvoor zijn twee gemeten jaren en twee herhalingen nodig.'
      : 'Whether the chain is at rest cannot be said: that takes two measured years and two replications.'
  const onrust = delen.filter((d) => d.duidelijk)
  const lijst = (d: typeof delen): string => d.map((x) => x.tekst).join(taal === 'nl' ? ' en ' : ' and ')
  if (onrust.length > 0)
    return taal === 'nl'
      ? `Niet in rust: er groeien of krimpen ${lijst(onrust)}. De figuren hangen dan af van hoe lang er is ingelopen en gemeten.`
      : `Not at rest: growing or shrinking are ${lijst(onrust)}. The figures then hang on how long the warm-up and the measuring were.`
  return taal === 'nl' ? `In rust, voor zover te zien: ${lijst(delen)}.` : `At rest, as far as can be seen: ${lijst(delen)}.`
}

/** The result of one scenario as lines of text. */
export function tabel(r: Resultaat, model: Ketenmodel, taal: Taal = 'nl'): string[] {
  const deel = getal(100 * r.scenario.aandeel, taal)
  const { naam } = scenarioWoorden(r.scenario, taal)
  const kop =
    taal === 'nl'
      ? `${naam}: ${deel} procent van het land, ${getal(r.scenario.jaren)} jaar na ${getal(r.scenario.inloop)} jaar inloop, ${r.scenario.replicaties} herhalingen, seed ${r.scenario.seed}`
      : `${naam}: ${deel} percent of the country, ${getal(r.scenario.jaren, 'en')} years after ${getal(r.scenario.inloop, 'en')} years of warm-up, ${r.scenario.replicaties} replications, seed ${r.scenario.seed}`
  const regels = r.uitkomsten.map(
    (u, i) =>
      `  ${kolom(inTaal(UITKOMSTEN[i]!, 'naam', taal), 46)}${kolom(marge(u.gemiddeld, u.marge, taal), 22)}${eenheid(u.eenheid, taal)}`,
  )
  return [kop, '', ...regels, '', ...wieWacht(r, taal), '', rustInWoorden(r.uitkomsten, taal), watHetNietZegt(model, taal)]
}

/** Two variants side by side as lines of text. */
export function naastElkaar(a: Resultaat, b: Resultaat, lijst: readonly Vergelijking[], model: Ketenmodel, taal: Taal = 'nl'): string[] {
  const woord = { nl: { beter: 'beter', slechter: 'slechter', onbekend: '' }, en: { beter: 'better', slechter: 'worse', onbekend: '' } }[
    taal
  ]
  const regels = lijst.map((x, i) => {
    const naam = kolom(inTaal(UITKOMSTEN[i]!, 'naam', taal), 46)
    const v =
      x.verschil.gemiddeld === 0 && x.verschil.marge === 0
        ? taal === 'nl'
          ? 'geen verschil'
          : 'no difference'
        : marge(x.verschil.gemiddeld, x.verschil.marge, taal)
    return `  ${naam}${kolom(getal(x.a.gemiddeld, taal), 12)}${kolom(getal(x.b.gemiddeld, taal), 12)}${kolom(v, 22)}${kolom(x.duidelijk ? woord[x.oordeel] : '~', 10)}${eenheid(x.eenheid, taal)}`
  })
  const uit = [
    `A: ${scenarioWoorden(a.scenario, taal).naam}`,
    `B: ${scenarioWoorden(b.scenario, taal).naam}`,
    '',
    `  ${kolom('', 46)}${kolom('A', 12)}${kolom('B', 12)}B - A (95 %)`,
    ...regels,
    '',
  ]
  for (const w of valkuilen(lijst, taal)) uit.push(`! ${w}`)
  uit.push(onbedoeldInWoorden(lijst, taal), '', `A: ${rustInWoorden(a.uitkomsten, taal)}`, `B: ${rustInWoorden(b.uitkomsten, taal)}`)
  return [...uit, watHetNietZegt(model, taal)]
}
