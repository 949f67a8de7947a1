/** Words about results: what stands out, what went worse, and what the model cannot say. Dutch first, English second. */
import type { Ketenmodel } from '../motor/model.ts'
import { scenarioWoorden } from '../scenarios/index.ts'
import { inTaal, type Taal } from '../woorden.ts'
import type { Resultaat, Vergelijking } from './draai.ts'
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

/** Warnings about figures that seem good and are not; empty when there is none. */
export function valkuilen(lijst: readonly Vergelijking[], taal: Taal = 'nl'): string[] {
  const van = (id: string): Vergelijking | undefined => lijst.find((v) => v.id === id)
  const uit: string[] = []
  const lijstGi = van('gi.instroomlijst')
  const echt = van('gi.zonder-werker')
  // A list that says less than there is misleads, however small the difference.
  if (lijstGi && echt && (lijstGi.b.gemiddeld ?? 0) < 0.9 * (echt.b.gemiddeld ?? 0))
    uit.push(
      taal === 'nl'
        ? `De gemelde instroomlijst wordt ${getal(-lijstGi.verschil.gemiddeld!)} kinderen korter, maar ${getal(echt.b.gemiddeld)} kinderen hebben geen vaste werker (was ${getal(echt.a.gemiddeld)}). De lijst is korter, de hulp niet beter.`
        : `The reported inflow list gets ${getal(-lijstGi.verschil.gemiddeld!, 'en')} children shorter, yet ${getal(echt.b.gemiddeld, 'en')} children have no worker of their own (was ${getal(echt.a.gemiddeld, 'en')}). The list is shorter, the help is not better.`,
    )
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

/** The unintended effects in one sentence; also when there are none, so that silence is never taken for it. */
function onbedoeldInWoorden(lijst: readonly Vergelijking[], taal: Taal): string {
  const namen = onbedoeld(lijst).map((v) => {
    const u = UITKOMSTEN.find((x) => x.id === v.id)!
    return `${klein(inTaal(u, 'naam', taal))} (${getal(v.a.gemiddeld, taal)} > ${getal(v.b.gemiddeld, taal)} ${eenheid(u.eenheid, taal)})`
  })
  if (namen.length === 0) return taal === 'nl' ? 'Niets werd duidelijk slechter.' : 'Nothing clearly got worse.'
  return `${taal === 'nl' ? 'Onbedoeld: duidelijk slechter werd' : 'Unintended: what clearly got worse is'} ${namen.join('; ')}.`
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
  return [kop, '', ...regels, '', ...wieWacht(r, taal), '', watHetNietZegt(model, taal)]
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
  uit.push(onbedoeldInWoorden(lijst, taal), '')
  return [...uit, watHetNietZegt(model, taal)]
}
