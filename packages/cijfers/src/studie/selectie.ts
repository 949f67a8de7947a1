import { periode } from '../cijfer/index.ts'
import type { NietBeoordeeld, Stap, Studiegemeente, Studieparameters, Vlag } from './model.ts'
import { beoordeel, breektVerwachting } from './opvallend.ts'
import { komma, samen, tekst, type Tekst } from '../tekst.ts'

/** One factor of one municipality against the nation. */
export interface Factorverschil {
  readonly factor: string
  readonly verschil: number
  readonly tolerantie: number
  readonly binnen: boolean
}

/** Factors of a municipality against the nation; `onbekend` names those without a value on either side. */
export function factorverschillen(g: Studiegemeente, p: Studieparameters): { rijen: Factorverschil[]; onbekend: string[] } {
  const rijen: Factorverschil[] = []
  const onbekend: string[] = []
  for (const [factor, tolerantie] of Object.entries(p.ses.tolerantie)) {
    const [x, land] = [g.ses[factor] ?? null, p.land.ses[factor] ?? null]
    if (x === null || land === null || (p.ses.soort === 'relatief' && land === 0)) {
      onbekend.push(factor)
      continue
    }
    const verschil = p.ses.soort === 'absoluut' ? x - land : (x / land - 1) * 100
    // Differences of printed decimals: 22.3 - 20.8 is 1.5, not a hair more.
    rijen.push({ factor, verschil: Math.round(verschil * 1e9) / 1e9, tolerantie, binnen: Math.abs(verschil) <= tolerantie + 1e-9 })
  }
  return { rijen, onbekend }
}

/** A proposal which municipalities to study, with the reason for each. A proposal, no choice: people choose. */
export interface Keuzevoorstel {
  readonly gemeenten: readonly { readonly gemeente: string; readonly reden: Tekst }[]
  readonly verschillendeAspecten: number
  readonly regios: number
  readonly opmerkingen: readonly Tekst[]
}

/** Outcome of the whole funnel. */
export interface Selectie {
  readonly stappen: readonly Stap[]
  readonly vlaggen: readonly Vlag[]
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
  readonly aantalBeoordeeld: number
  readonly voorstel: Keuzevoorstel
}

/** Names of the steps of the funnel. */
export const STAPNAMEN = {
  alle: tekst('alle gemeenten', 'all municipalities'),
  grootte: tekst('grootte', 'size'),
  vergelijkbaar: tekst('vergelijkbare bevolking', 'similar population'),
  anders: tekst('andere bevolking', 'other population'),
  opvallend: tekst('opvallende cijfers', 'striking figures'),
  overeenkomend: tekst('overeenkomende cijfers', 'figures that agree'),
  spreiding: tekst('spreiding', 'spread'),
} as const

type Afgevallen = Stap['afgevallen'][number]

function opBand(gemeenten: readonly Studiegemeente[], p: Studieparameters): { over: Studiegemeente[]; weg: Afgevallen[] } {
  const binnen = (g: Studiegemeente): boolean => g.inwoners >= p.band.van && g.inwoners <= p.band.tot
  return {
    over: gemeenten.filter(binnen),
    weg: gemeenten
      .filter((g) => !binnen(g))
      .map((g) => ({ gemeente: g.id, waarom: tekst(`${g.inwoners} inwoners`, `${g.inwoners} residents`) })),
  }
}

function opSes(
  gemeenten: readonly Studiegemeente[],
  p: Studieparameters,
): { over: Studiegemeente[]; weg: Afgevallen[]; opmerkingen: Tekst[] } {
  const over: Studiegemeente[] = []
  const weg: Afgevallen[] = []
  let dichtst: { g: string; f: Factorverschil; deel: number } | null = null
  for (const g of gemeenten) {
    const { rijen, onbekend } = factorverschillen(g, p)
    const buiten = rijen.filter((r) => !r.binnen)
    for (const f of rijen) {
      const deel = f.tolerantie > 0 ? Math.abs(f.verschil) / f.tolerantie : 0
      if (f.binnen && (dichtst === null || deel > dichtst.deel)) dichtst = { g: g.id, f, deel }
    }
    const lijkt = buiten.length === 0
    const gevraagd = p.modus === 'gelijk-maar-ander-cijfer' ? lijkt : !lijkt
    if (onbekend.length > 0)
      weg.push({
        gemeente: g.id,
        waarom: tekst(
          `onbekend: ${onbekend.join(', ')}; of de bevolking lijkt, is niet te beoordelen`,
          `unknown: ${onbekend.join(', ')}; likeness cannot be judged`,
        ),
      })
    else if (gevraagd) over.push(g)
    else
      weg.push({
        gemeente: g.id,
        waarom: lijkt
          ? tekst('lijkt op het land in elke factor', 'like the nation on every factor')
          : samen(
              buiten.map((b) => {
                const verschil = `${b.factor} ${b.verschil > 0 ? '+' : ''}${Math.round(b.verschil * 100) / 100}`
                return tekst(`${komma(verschil)} (hoogstens ${komma(b.tolerantie)})`, `${verschil} (at most ${b.tolerantie})`)
              }),
            ),
      })
  }
  const opmerkingen =
    dichtst === null
      ? []
      : [
          tekst(
            `het dichtst bij afvallen: ${dichtst.g} op ${dichtst.f.factor}, ${Math.round(dichtst.deel * 100)}% van de speling`,
            `closest to falling out: ${dichtst.g} on ${dichtst.f.factor}, ${Math.round(dichtst.deel * 100)}% of the tolerance`,
          ),
        ]
  return { over, weg, opmerkingen }
}

/**
 * Chooses a few municipalities that organise access differently and lie in different regions; ties go to most flags, then
 * to the order of ids. All sets are tried when that can be done, otherwise the best next one is added each time.
 * @bron R3 4.2 step 6
 */
export function stelKeuzeVoor(gemeenten: readonly Studiegemeente[], vlaggen: readonly Vlag[], p: Studieparameters): Keuzevoorstel {
  const aspecten = p.keuze.aspecten.length > 0 ? p.keuze.aspecten : [...new Set(gemeenten.flatMap((g) => Object.keys(g.toegang)))].sort()
  const k = Math.min(p.keuze.tot, gemeenten.length)
  const aantalVlaggen = Map.groupBy(vlaggen, (v) => v.gemeente)
  const vlaggenVan = (g: Studiegemeente): number => aantalVlaggen.get(g.id)?.length ?? 0
  const score = (set: readonly Studiegemeente[]): [number, number, number] => {
    const soorten = aspecten.reduce((s, a) => s + new Set(set.flatMap((g) => g.toegang[a] ?? [])).size, 0)
    const regios = new Set(set.map((g) => g.regio)).size
    return [p.keuze.andereRegio ? regios : 0, soorten, set.reduce((s, g) => s + vlaggenVan(g), 0)]
  }
  const beter = (a: readonly number[], b: readonly number[]): boolean => {
    const i = a.findIndex((x, j) => x !== b[j])
    return i >= 0 && (a[i] as number) > (b[i] as number)
  }
  const op = [...gemeenten].sort((a, b) => a.id.localeCompare(b.id))
  const alles = combinaties(op.length, k) <= 50_000
  let beste: Studiegemeente[] = []
  if (alles) {
    let hoogste: readonly number[] = [-1, -1, -1]
    for (const set of sets(op, k)) {
      const s = score(set)
      if (beter(s, hoogste)) [beste, hoogste] = [set, s]
    }
  } else {
    while (beste.length < k) {
      const volgende = op.filter((g) => !beste.includes(g)).reduce((a, b) => (beter(score([...beste, b]), score([...beste, a])) ? b : a))
      beste = [...beste, volgende]
    }
  }
  const [, soorten] = score(beste)
  const regios = new Set(beste.map((g) => g.regio)).size
  const opmerkingen = [
    alles
      ? tekst('alle combinaties zijn vergeleken', 'all sets compared')
      : tekst(
          'te veel combinaties om alle te vergelijken: steeds is de beste volgende gekozen',
          'too many sets to compare all: the best next one was added each time',
        ),
  ]
  if (beste.length < p.keuze.van)
    opmerkingen.push(
      tekst(`er zijn er nog maar ${beste.length} over, minder dan ${p.keuze.van}`, `only ${beste.length} left, fewer than ${p.keuze.van}`),
    )
  if (p.keuze.andereRegio && regios < beste.length)
    opmerkingen.push(tekst('twee of meer liggen in één regio', 'two or more lie in one region'))
  if (aspecten.length === 0)
    opmerkingen.push(
      tekst(
        'over de toegang is niets bekend: alleen op regio en vlaggen gekozen',
        'nothing known about access: chosen on region and flags only',
      ),
    )
  const reden = (g: Studiegemeente): Tekst => {
    const eigen = aspecten.filter((a) => g.toegang[a] !== undefined && beste.every((h) => h === g || h.toegang[a] !== g.toegang[a]))
    const n = vlaggenVan(g)
    const alleen = eigen.map((a) => `${a}: ${g.toegang[a] ?? ''}`).join(', ')
    return samen([
      tekst(`${n} ${n === 1 ? 'vlag' : 'vlaggen'}`, `${n} flags`),
      tekst(`regio ${g.regio}`, `region ${g.regio}`),
      ...(alleen === '' ? [] : [tekst(`als enige: ${alleen}`, `alone in ${alleen}`)]),
    ])
  }
  return { gemeenten: beste.map((g) => ({ gemeente: g.id, reden: reden(g) })), verschillendeAspecten: soorten, regios, opmerkingen }
}

function combinaties(n: number, k: number): number {
  let c = 1
  for (let i = 1; i <= k; i++) c = (c * (n - k + i)) / i
  return Math.round(c)
}

function* sets<T>(uit: readonly T[], k: number, van = 0): Generator<T[]> {
  if (k === 0) yield []
  else for (let i = van; i <= uit.length - k; i++) for (const rest of sets(uit, k - 1, i + 1)) yield [uit[i] as T, ...rest]
}

/**
 * Runs the funnel: size, likeness, striking figures, diverse choice. Pure: the same parameters and data give the same
 * steps, and every step says with which parameters it was made and who fell out why.
 * @bron R3 4.2, 4.3
 */
export function selecteer(p: Studieparameters): Selectie {
  const stap = (
    nr: number,
    naam: Tekst,
    in_: readonly unknown[],
    over: readonly unknown[],
    parameters: Stap['parameters'],
    afgevallen: readonly Afgevallen[],
    opmerkingen: readonly Tekst[] = [],
  ): Stap => ({ nr, naam, in: in_.length, over: over.length, parameters, afgevallen, opmerkingen })
  const band = opBand(p.gemeenten, p)
  const ses = opSes(band.over, p)
  const { beoordeeld, niet } = beoordeel(p, ses.over)
  const gelijk = p.modus === 'anders-maar-gelijk-cijfer'
  const opvallend = beoordeeld.filter((b) => b.opvallend).map((b) => b.vlag)
  const verwachting = breektVerwachting(p, ses.over, periode(p.data.periode).van)
  const metOpvallend = new Set(opvallend.map((v) => v.gemeente))
  const vlaggen: Vlag[] = gelijk
    ? [
        ...beoordeeld
          .filter((b) => !metOpvallend.has(b.vlag.gemeente))
          .map((b): Vlag => ({ ...b.vlag, soort: 'overeenkomst', richting: 'gelijk' })),
        ...verwachting,
      ]
    : [...opvallend, ...verwachting]
  const gevlagd = new Set(vlaggen.map((v) => v.gemeente))
  const beoordeeldPer = Map.groupBy(beoordeeld, (b) => b.vlag.gemeente)
  const over = ses.over.filter((g) => gevlagd.has(g.id))
  const weg = ses.over
    .filter((g) => !gevlagd.has(g.id))
    .map((g) => ({
      gemeente: g.id,
      waarom: gelijk
        ? tekst('heeft een opvallend cijfer', 'has a striking figure')
        : tekst(
            `geen opvallend cijfer; ${beoordeeldPer.get(g.id)?.length ?? 0} beoordeeld`,
            `no striking figure among ${beoordeeldPer.get(g.id)?.length ?? 0} judged`,
          ),
    }))
  const voorstel = stelKeuzeVoor(over, vlaggen, p)
  const gekozen = voorstel.gemeenten.map((x) => x.gemeente)
  const meervoud = tekst(
    `${beoordeeld.length} cijfers beoordeeld, ${niet.length} niet. De gemeenten zijn gekozen omdat zij opvallen: een deel daarvan is toeval en wordt vanzelf kleiner. Meet daarom opnieuw.`,
    `${beoordeeld.length} figures judged, ${niet.length} not; municipalities are chosen because they stand out, so part of what stands out is chance and will shrink: measure again`,
  )
  return {
    stappen: [
      stap(0, STAPNAMEN.alle, p.gemeenten, p.gemeenten, { data: p.data }, []),
      stap(1, STAPNAMEN.grootte, p.gemeenten, band.over, { band: p.band }, band.weg),
      stap(2, gelijk ? STAPNAMEN.anders : STAPNAMEN.vergelijkbaar, band.over, ses.over, { ses: p.ses }, ses.weg, ses.opmerkingen),
      stap(3, gelijk ? STAPNAMEN.overeenkomend : STAPNAMEN.opvallend, ses.over, over, { opvallend: p.opvallend }, weg, [meervoud]),
      stap(
        4,
        STAPNAMEN.spreiding,
        over,
        gekozen,
        { keuze: { ...p.keuze, besluit: undefined } },
        over
          .filter((g) => !gekozen.includes(g.id))
          .map((g) => ({ gemeente: g.id, waarom: tekst('minder spreiding in toegang en regio', 'less spread in access and region') })),
        voorstel.opmerkingen,
      ),
    ],
    vlaggen,
    nietBeoordeeld: niet,
    aantalBeoordeeld: beoordeeld.length,
    voorstel,
  }
}
