import { CijferFout } from '../fout.ts'
import { shapley, type Bijdrage } from './shapley.ts'
import { tekst, type Tekst } from '../tekst.ts'

/** One group of children (an age, a neighbourhood, a form of help) on one side of a comparison. */
export interface Groep {
  readonly groep: string
  /** Children in the group. */
  readonly jeugd: number
  /** Of these, how many used help. */
  readonly gebruikers: number
  /** Units of help they used together (trajectories, hours, days). Absent: use only, no cost. */
  readonly eenheden?: number
  /** Spent on those units, in euro. */
  readonly kosten?: number
}

/** What makes two totals differ. */
export type Kostenfactor = 'omvang' | 'samenstelling' | 'gebruik' | 'volume' | 'prijs'

/** What each factor stands for, for under the figure. */
export const KOSTENFACTOREN: Readonly<Record<Kostenfactor, string>> = {
  omvang: 'more or fewer children in all',
  samenstelling: 'mix: another division of children over the groups',
  gebruik: 'rate: a larger or smaller share of the children in a group uses help',
  volume: 'more or less help per child that uses it',
  prijs: 'more or less euro per unit of help',
}

/** A difference and its parts. */
export interface Ontleding {
  readonly wat: 'kosten' | 'gebruikers'
  readonly oud: number
  readonly nieuw: number
  readonly verschil: number
  readonly factoren: readonly Bijdrage<Kostenfactor>[]
  /** Per group how much each factor adds; rows and columns add up to the same whole. */
  readonly perGroep: readonly { readonly groep: string; readonly factoren: Readonly<Record<string, number>>; readonly som: number }[]
  /** What the parts miss of the whole by floating-point arithmetic; far below one cent. */
  readonly rest: number
  readonly kanttekeningen: readonly Tekst[]
}

interface Kant {
  readonly omvang: number
  readonly deel: number
  readonly gebruik: number
  readonly volume: number
  readonly prijs: number
}

function keurGroepen(groepen: readonly Groep[], kant: string): void {
  const gezien = new Set<string>()
  for (const g of groepen) {
    const fout = (veld: string, gevonden: unknown, mag: Tekst): never => {
      throw new CijferFout(
        'groep',
        `${kant}.${g.groep}.${veld}`,
        gevonden,
        mag,
        tekst('Verbeter de groep, of laat hem aan beide kanten weg.', 'Correct the group, or leave it out on both sides.'),
      )
    }
    if (gezien.has(g.groep)) fout('groep', g.groep, tekst('elke groep één keer', 'each group once'))
    gezien.add(g.groep)
    if (!(g.jeugd >= 0)) fout('jeugd', g.jeugd, tekst('nul of meer', 'zero or more'))
    if (!(g.gebruikers >= 0) || g.gebruikers > g.jeugd)
      fout('gebruikers', g.gebruikers, tekst('van nul tot het aantal kinderen', 'from zero up to the number of children'))
    for (const k of ['eenheden', 'kosten'] as const)
      if (g[k] !== undefined && !(g[k] >= 0)) fout(k, g[k], tekst('nul of meer', 'zero or more'))
    if (g.gebruikers === 0 && (g.eenheden ?? 0) > 0)
      fout('eenheden', g.eenheden, tekst('nul als niemand hulp gebruikt', 'zero when nobody uses help'))
    if (g.eenheden === 0 && (g.kosten ?? 0) > 0) fout('kosten', g.kosten, tekst('nul als er geen hulp was', 'zero when no help was used'))
  }
}

/** Rates of one group; where this side has nothing to divide by, those of the other side, so that the difference falls in the factor that is zero. */
function kantVan(g: Groep | undefined, ander: Groep | undefined, totaal: number, metKosten: boolean): Kant {
  const of = (teller: (x: Groep) => number, noemer: (x: Groep) => number): number => {
    for (const x of [g, ander]) if (x !== undefined && noemer(x) > 0) return teller(x) / noemer(x)
    return 0
  }
  return {
    omvang: totaal,
    deel: totaal > 0 ? (g?.jeugd ?? 0) / totaal : 0,
    gebruik: of(
      (x) => x.gebruikers,
      (x) => x.jeugd,
    ),
    volume: metKosten
      ? of(
          (x) => x.eenheden ?? 0,
          (x) => x.gebruikers,
        )
      : 1,
    prijs: metKosten
      ? of(
          (x) => x.kosten ?? 0,
          (x) => x.eenheden ?? 0,
        )
      : 1,
  }
}

/**
 * Splits the difference in cost (or, without cost, in users) between two places or two years into size, mix, rate,
 * volume and price. Exact: total = children x share of the group x use x volume x price, summed over the groups.
 * The price of a total is sum of euro over sum of units, never the mean of prices.
 *
 * @throws CijferFout when a group is impossible or the cost is known on one side only
 * @example ontleed([{ groep: '0-12', jeugd: 100, gebruikers: 5, eenheden: 10, kosten: 1000 }], [ … ])
 */
export function ontleed(oud: readonly Groep[], nieuw: readonly Groep[]): Ontleding {
  keurGroepen(oud, 'oud')
  keurGroepen(nieuw, 'nieuw')
  const alle = [...oud, ...nieuw]
  const compleet = alle.filter((g) => g.eenheden !== undefined && g.kosten !== undefined).length
  if (compleet !== 0 && compleet !== alle.length) {
    const zonder = alle.find((g) => g.eenheden === undefined || g.kosten === undefined)
    throw new CijferFout(
      'kosten',
      `${zonder?.groep}`,
      tekst('geen eenheden of kosten', 'no eenheden or kosten'),
      tekst('allebei voor elke groep, of voor geen', 'both for every group, or for none'),
      tekst('Onbekende kosten zijn niet nul.', 'Unknown cost is not zero.'),
    )
  }
  const metKosten = alle.length > 0 && compleet === alle.length
  const namen = [...new Set(alle.map((g) => g.groep))]
  const som = (x: readonly Groep[]): number => x.reduce((s, g) => s + g.jeugd, 0)
  const [n0, n1] = [som(oud), som(nieuw)]
  const kanten = namen.map((groep) => {
    const [a, b] = [oud.find((g) => g.groep === groep), nieuw.find((g) => g.groep === groep)]
    return { groep, a: kantVan(a, b, n0, metKosten), b: kantVan(b, a, n1, metKosten) }
  })
  const factoren: readonly Kostenfactor[] = metKosten
    ? ['omvang', 'samenstelling', 'gebruik', 'volume', 'prijs']
    : ['omvang', 'samenstelling', 'gebruik']
  const product = (k: { a: Kant; b: Kant }, nieuwe: ReadonlySet<Kostenfactor>): number => {
    const kies = (f: Kostenfactor, veld: keyof Kant): number => (nieuwe.has(f) ? k.b : k.a)[veld]
    return (
      kies('omvang', 'omvang') *
      kies('samenstelling', 'deel') *
      kies('gebruik', 'gebruik') *
      kies('volume', 'volume') *
      kies('prijs', 'prijs')
    )
  }
  const geheel = (nieuwe: ReadonlySet<Kostenfactor>): number => kanten.reduce((s, k) => s + product(k, nieuwe), 0)
  const delen = shapley(factoren, geheel)
  const [van, naar] = [geheel(new Set()), geheel(new Set(factoren))]
  const perGroep = kanten.map((k) => {
    const b = shapley(factoren, (x) => product(k, x))
    return {
      groep: k.groep,
      factoren: Object.fromEntries(b.map((x) => [x.factor, x.bijdrage])),
      som: b.reduce((s, x) => s + x.bijdrage, 0),
    }
  })
  return {
    wat: metKosten ? 'kosten' : 'gebruikers',
    oud: van,
    nieuw: naar,
    verschil: naar - van,
    factoren: delen,
    perGroep,
    rest: naar - van - delen.reduce((s, x) => s + x.bijdrage, 0),
    kanttekeningen: kanttekeningen(oud, nieuw, delen),
  }
}

function kanttekeningen(oud: readonly Groep[], nieuw: readonly Groep[], delen: readonly Bijdrage<Kostenfactor>[]): Tekst[] {
  const uit = [
    tekst(
      'Een deel zegt wat er veranderde, niet waarom: minder gebruik kan minder nood zijn, of een wachtlijst.',
      'A part says what changed, not why: a lower rate can be less need, or a waiting list.',
    ),
  ]
  const alleenOud = oud.filter((g) => !nieuw.some((h) => h.groep === g.groep)).map((g) => g.groep)
  const alleenNieuw = nieuw.filter((g) => !oud.some((h) => h.groep === g.groep)).map((g) => g.groep)
  for (const g of alleenOud)
    uit.push(
      tekst(
        `"${g}" staat alleen aan de oude kant: het verschil staat onder samenstelling.`,
        `"${g}" is only on the old side: its difference stands under mix.`,
      ),
    )
  for (const g of alleenNieuw)
    uit.push(
      tekst(
        `"${g}" staat alleen aan de nieuwe kant: het verschil staat onder samenstelling.`,
        `"${g}" is only on the new side: its difference stands under mix.`,
      ),
    )
  if (delen.some((d) => d.laagste < 0 && d.hoogste > 0))
    uit.push(
      tekst(
        'Een factor verhoogt of verlaagt het totaal, afhankelijk van wat eerst verandert: lees het bereik ernaast.',
        'Some factor raises or lowers the total depending on what changes first: read the range beside it.',
      ),
    )
  return uit
}
