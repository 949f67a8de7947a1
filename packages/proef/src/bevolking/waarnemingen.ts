import { Rng } from '../rng.ts'
import { GEMEENTEN } from './gemeenten.ts'

/** A made-up indicator: how common it is, how much municipalities differ by themselves, and what it counts. */
export interface Proefindicator {
  readonly id: string
  readonly soort: 'aandeel' | 'cijfer'
  readonly eenheid: string
  readonly noemer: string
  /** Of the base, nationally in the last year. */
  readonly niveau: number
  /** Standard deviation between municipalities on a log scale: differences that are not chance. */
  readonly spreiding: number
  /** Change per year, as a factor. */
  readonly groei: number
  /** Of which other indicator the numerator is the base; without it children are the base. */
  readonly van?: string
}

/** Indicators of the made-up nation. Levels are round numbers of our own, in the order of size of published ones. */
export const PROEFINDICATOREN: readonly Proefindicator[] = [
  { id: 'jeugdhulp', soort: 'aandeel', eenheid: 'jongere', noemer: 'inwoner', niveau: 0.13, spreiding: 0.16, groei: 1.02 },
  { id: 'instroom', soort: 'cijfer', eenheid: 'traject-gestart', noemer: 'inwoner', niveau: 0.085, spreiding: 0.2, groei: 1.015 },
  {
    id: 'verwijzer-gemeente',
    soort: 'aandeel',
    eenheid: 'traject-gestart',
    noemer: 'traject-gestart',
    niveau: 0.42,
    spreiding: 0.22,
    groei: 1.01,
    van: 'instroom',
  },
  { id: 'verblijf', soort: 'aandeel', eenheid: 'jongere', noemer: 'inwoner', niveau: 0.011, spreiding: 0.25, groei: 0.985 },
  { id: 'jeugdbescherming', soort: 'aandeel', eenheid: 'jongere', noemer: 'inwoner', niveau: 0.0105, spreiding: 0.3, groei: 0.975 },
]

/** One made-up observation; null with the reason when it is not there. */
export interface Proefwaarneming {
  readonly indicator: string
  readonly gebied: string
  readonly periode: string
  readonly teller: number | null
  readonly noemer: number | null
  readonly bevolking: number
  readonly reden?: { readonly nl: string; readonly en: string }
}

const KLEIN = 10
const op5 = (n: number) => Math.round(n / 5) * 5

/** A count around a mean, as chance gives it; near enough for large means. */
function poisson(r: Rng, gemiddeld: number): number {
  if (gemiddeld > 60) {
    const normaal = Math.sqrt(-2 * Math.log(1 - r.f())) * Math.cos(2 * Math.PI * r.f())
    return Math.max(0, Math.round(gemiddeld + Math.sqrt(gemiddeld) * normaal))
  }
  const grens = Math.exp(-gemiddeld)
  let k = 0
  for (let p = r.f(); p > grens; p *= r.f()) k++
  return k
}

/**
 * Figures of a made-up nation of 342 municipalities over some years: real names and sizes, invented counts. As published
 * figures are: counts rounded to fives, small ones hidden, and now and then a municipality that did not deliver.
 *
 * @example gemeentecijfers({ seed: 1, jaren: [2024, 2025] }).filter((w) => w.gebied === 'GM0599')
 */
export function gemeentecijfers(o: { readonly seed: number; readonly jaren: readonly number[] }): readonly Proefwaarneming[] {
  const laatste = Math.max(...o.jaren)
  const uit: Proefwaarneming[] = []
  for (const [nr, g] of GEMEENTEN.entries()) {
    const eigen = new Rng(o.seed * 7919 + nr)
    const afwijking = new Map(
      PROEFINDICATOREN.map((i) => [
        i.id,
        Math.exp(i.spreiding * Math.sqrt(-2 * Math.log(1 - eigen.f())) * Math.cos(2 * Math.PI * eigen.f())),
      ]),
    )
    for (const jaar of o.jaren) {
      const zwijgt = eigen.f() < 0.012
      const tellers = new Map<string, number>()
      for (const i of PROEFINDICATOREN) {
        const basis = i.van ? (tellers.get(i.van) ?? 0) : g.gewicht
        const verwacht = Math.min(0.97, i.niveau * i.groei ** (jaar - laatste) * (afwijking.get(i.id) ?? 1)) * basis
        const teller = Math.min(i.soort === 'aandeel' ? basis : Number.MAX_SAFE_INTEGER, poisson(eigen, verwacht))
        tellers.set(i.id, teller)
        const kop = { indicator: i.id, gebied: `GM${g.code}`, periode: String(jaar), bevolking: g.gewicht }
        if (zwijgt) uit.push({ ...kop, teller: null, noemer: null, reden: { nl: 'niet geleverd', en: 'not delivered' } })
        else if (teller < KLEIN)
          uit.push({
            ...kop,
            teller: null,
            noemer: null,
            reden: { nl: `minder dan ${KLEIN}: niet getoond`, en: `fewer than ${KLEIN}: not shown` },
          })
        else uit.push({ ...kop, teller: op5(teller), noemer: op5(basis) })
      }
    }
  }
  return uit
}
