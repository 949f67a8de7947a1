import { wilson } from '../vergelijk/interval.ts'
import { staart } from '../vergelijk/kansrekening.ts'
import type {
  Celinvoer,
  NietBeoordeeld,
  Opvallendregel,
  Studiegemeente,
  Studieindicator,
  Studieland,
  Studieparameters,
  Studieverwachting,
  Vlag,
} from './model.ts'
import { inBeide, komma, tekst, type Tekst } from '../tekst.ts'

/** A figure ready to be judged: a share from `laag` to `hoog` (equal unless hidden) of `n`. */
interface Aandeel {
  readonly p: number
  readonly laag: number
  readonly hoog: number
  readonly n: number
}

const GEEN_CIJFER = tekst('geen cijfer', 'no figure')
const GEEN_NOEMER = tekst('geen noemer', 'no base')

/** Reads a figure, or says why it cannot be judged. */
export function aandeelUit(cel: Celinvoer | undefined, indicator: Studieindicator, periode: string): Aandeel | { readonly waarom: Tekst } {
  if (cel === undefined || cel === null) return { waarom: GEEN_CIJFER }
  if ('ontbreekt' in cel) return { waarom: inBeide(cel.ontbreekt) }
  if ('onderdruktTotEnMet' in cel) {
    const hoog = cel.onderdruktTotEnMet / cel.noemer
    return cel.noemer > 0 ? { p: hoog / 2, laag: 0, hoog, n: cel.noemer } : { waarom: GEEN_NOEMER }
  }
  if (cel.instroom !== undefined && cel.instroom !== indicator.instroom)
    return {
      waarom: tekst(
        `instroom geteld ${cel.instroom}, indicator ${indicator.instroom}`,
        `inflow counted ${cel.instroom}, indicator ${indicator.instroom}`,
      ),
    }
  if (cel.periode !== undefined && cel.periode !== (indicator.periode ?? periode))
    return {
      waarom: tekst(
        `periode ${cel.periode}, indicator ${indicator.periode ?? periode}`,
        `period ${cel.periode}, indicator ${indicator.periode ?? periode}`,
      ),
    }
  if ('procent' in cel) {
    if (cel.n === undefined) return { waarom: tekst('geen noemer (n), dus geen maat voor toeval', 'no base (n), so no measure of chance') }
    const p = cel.procent / 100
    return cel.n > 0 ? { p, laag: p, hoog: p, n: cel.n } : { waarom: GEEN_NOEMER }
  }
  if (!(cel.noemer > 0)) return { waarom: GEEN_NOEMER }
  const p = cel.teller / cel.noemer
  return { p, laag: p, hoog: p, n: cel.noemer }
}

/** The share of the nation; it needs no base. */
export function landelijk(cel: Celinvoer | undefined): number | null {
  if (cel === undefined || cel === null) return null
  if ('procent' in cel) return cel.procent / 100
  return 'teller' in cel && cel.noemer > 0 ? cel.teller / cel.noemer : null
}

/** Deviation from the nation in standard errors, and as a ratio. @bron R3 4.4 */
export function afwijking(p: number, land: number, n: number): { z: number; verhouding: number } | null {
  if (!(land > 0 && land < 1)) return null
  return { z: (p - land) / Math.sqrt((land * (1 - land)) / n), verhouding: p / land }
}

/** The salience rule: far enough in standard errors and far enough in size; one of the two alone is not striking. */
export function isOpvallend(
  a: { readonly z: number; readonly verhouding: number },
  regel: Pick<Opvallendregel, 'z' | 'hoog' | 'laag'>,
): boolean {
  return Math.abs(a.z) >= regel.z && (a.verhouding >= regel.hoog || a.verhouding <= regel.laag)
}

/** One judged figure, flagged or not. */
export interface Beoordeeld {
  readonly vlag: Vlag
  readonly opvallend: boolean
}

/** Per 1,000 children: numerator over children, beside the share. @bron R3 4.5 */
function per1000(g: Studiegemeente, land: Studieland, i: string): Vlag['per1000'] {
  const teller = (cel: Celinvoer | undefined): number | null => {
    if (cel === undefined || cel === null) return null
    if ('teller' in cel) return cel.teller
    return 'procent' in cel && cel.n !== undefined ? (cel.procent / 100) * cel.n : null
  }
  const [t, l] = [teller(g.cijfers[i]), teller(land.cijfers[i])]
  if (t === null || g.jeugd === undefined || g.jeugd <= 0) return null
  return { waarde: (t / g.jeugd) * 1000, land: l === null || land.jeugd === undefined || land.jeugd <= 0 ? null : (l / land.jeugd) * 1000 }
}

/** Variance between municipalities beyond chance (method of moments); null with fewer than five. */
function tussenVariantie(aandelen: readonly Aandeel[], land: number): number | null {
  if (aandelen.length < 5) return null
  const ruw = aandelen.reduce((s, a) => s + (a.p - land) ** 2, 0) / aandelen.length
  return Math.max(0, ruw - aandelen.reduce((s, a) => s + (land * (1 - land)) / a.n, 0) / aandelen.length)
}

/** Judges every figure of these municipalities against the nation. */
export function beoordeel(p: Studieparameters, gemeenten: readonly Studiegemeente[]): { beoordeeld: Beoordeeld[]; niet: NietBeoordeeld[] } {
  const beoordeeld: Beoordeeld[] = []
  const niet: NietBeoordeeld[] = []
  for (const i of p.indicatoren) {
    const land = landelijk(p.land.cijfers[i.id])
    const gelezen = gemeenten.map((g) => ({ g, a: aandeelUit(g.cijfers[i.id], i, p.data.periode) }))
    const met = gelezen.flatMap((x) => ('waarom' in x.a ? [] : [x.a]))
    const tau = land === null ? null : tussenVariantie(met, land)
    for (const { g, a } of gelezen) {
      if ('waarom' in a) niet.push({ gemeente: g.id, indicator: i.id, waarom: a.waarom })
      else if (land === null) niet.push({ gemeente: g.id, indicator: i.id, waarom: tekst('geen landelijk cijfer', 'no national figure') })
      else {
        const b = beoordeelEen(p, g, i, a, land, tau)
        if (b === null)
          niet.push({
            gemeente: g.id,
            indicator: i.id,
            waarom: tekst('het landelijke cijfer is 0 of 100 procent', 'national figure is 0 or 100 percent'),
          })
        else beoordeeld.push(b)
      }
    }
  }
  return { beoordeeld: metCorrectie(beoordeeld, p.opvallend), niet }
}

function beoordeelEen(
  p: Studieparameters,
  g: Studiegemeente,
  i: Studieindicator,
  a: Aandeel,
  land: number,
  tau: number | null,
): Beoordeeld | null {
  const grenzen = [afwijking(a.laag, land, a.n), afwijking(a.hoog, land, a.n)]
  const punt = afwijking(a.p, land, a.n)
  if (punt === null || grenzen.some((x) => x === null)) return null
  const opvallend = grenzen.every((x) => x !== null && isOpvallend(x, p.opvallend))
  const verborgen = a.laag !== a.hoog
  const w = wilson(Math.min(a.n, a.p * a.n), a.n)
  const waarschuwingen: Tekst[] = []
  const [laag, hoog, verwacht] = [(a.laag * 100).toFixed(1), (a.hoog * 100).toFixed(1), (land * a.n).toFixed(1)]
  if (verborgen)
    waarschuwingen.push(
      tekst(
        `verborgen: van ${komma(laag)}% tot ${komma(hoog)}%; alleen een vlag als beide uitersten opvallen`,
        `hidden: from ${laag}% to ${hoog}%; flagged only when both ends are`,
      ),
    )
  if (land * a.n < p.opvallend.minVerwacht)
    waarschuwingen.push(
      tekst(
        `kleine aantallen: ${komma(verwacht)} verwacht, minder dan ${komma(p.opvallend.minVerwacht)}`,
        `small numbers: ${verwacht} expected, fewer than ${p.opvallend.minVerwacht}`,
      ),
    )
  const krimp = tau === null ? null : tau / (tau + (land * (1 - land)) / a.n)
  const vlag: Vlag = {
    id: `${g.id}/${i.id}`,
    gemeente: g.id,
    indicator: i.id,
    soort: 'opvallend',
    richting: punt.z > 0 ? 'hoger' : 'lager',
    waarde: verborgen ? null : a.p * 100,
    referentie: land * 100,
    n: a.n,
    z: verborgen ? null : punt.z,
    verhouding: verborgen ? null : punt.verhouding,
    interval: w === null ? null : { onder: w.onder * 100, boven: w.boven * 100 },
    per1000: per1000(g, p.land, i.id),
    naCorrectie: null,
    p: staart(punt.z),
    verwachtVolgende: krimp === null || verborgen ? null : (land + krimp * (a.p - land)) * 100,
    waarschuwingen,
  }
  return { vlag, opvallend }
}

/** Adds whether a figure stands out after correcting for all figures that were looked at. @bron R3-72 */
function metCorrectie(alle: readonly Beoordeeld[], regel: Opvallendregel): Beoordeeld[] {
  const m = alle.length
  let grens = regel.alfa / Math.max(1, m)
  if (regel.meervoudig === 'benjamini-hochberg') {
    const gesorteerd = alle.map((b) => b.vlag.p ?? 1).sort((a, b) => a - b)
    grens = gesorteerd.reduce((hoogste, x, k) => (x <= (regel.alfa * (k + 1)) / m ? x : hoogste), 0)
  }
  return alle.map((b) => ({ ...b, vlag: { ...b.vlag, naCorrectie: (b.vlag.p ?? 1) <= grens } }))
}

/** Does an agreement hold in the period of the figure? */
function geldt(v: Studieverwachting, periodeVan: string): boolean {
  return (v.van === undefined || v.van <= periodeVan) && (v.tot === undefined || v.tot >= periodeVan)
}

/**
 * Flags where a figure is not what local people agreed, also when the nation shows the same. It is flagged when the
 * agreed share lies outside the interval of the figure, counting how the figure was rounded.
 * @bron R3-60; R3 4.4 (two different triggers)
 */
export function breektVerwachting(p: Studieparameters, gemeenten: readonly Studiegemeente[], periodeVan: string): Vlag[] {
  return p.verwachtingen.flatMap((v): Vlag[] => {
    const g = gemeenten.find((x) => x.id === v.gemeente)
    const i = p.indicatoren.find((x) => x.id === v.indicator)
    if (g === undefined || i === undefined || !geldt(v, periodeVan)) return []
    const cel = g.cijfers[i.id]
    const a = aandeelUit(cel, i, p.data.periode)
    if ('waarom' in a) return []
    const stap = cel !== null && cel !== undefined && 'teller' in cel ? (cel.afgerondOp ?? 1) : 1
    const speling = Math.floor(stap / 2)
    const w = (k: number): ReturnType<typeof wilson> => wilson(Math.min(a.n, Math.max(0, k)), a.n)
    const onder = w(a.laag * a.n - speling)?.onder ?? 0
    const boven = w(a.hoog * a.n + speling)?.boven ?? 1
    const verwacht = v.procent / 100
    if (verwacht >= onder && verwacht <= boven) return []
    return [
      {
        id: `${g.id}/${i.id}/verwachting`,
        gemeente: g.id,
        indicator: i.id,
        soort: 'verwachting',
        richting: a.p > verwacht ? 'hoger' : 'lager',
        waarde: a.laag === a.hoog ? a.p * 100 : null,
        referentie: v.procent,
        n: a.n,
        z: null,
        verhouding: verwacht > 0 ? a.p / verwacht : null,
        interval: { onder: onder * 100, boven: boven * 100 },
        per1000: per1000(g, p.land, i.id),
        naCorrectie: null,
        p: null,
        verwachtVolgende: null,
        waarschuwingen: [tekst(`afgesproken: ${v.afspraak} (${v.bron})`, `agreed: ${v.afspraak} (${v.bron})`)],
      },
    ]
  })
}
