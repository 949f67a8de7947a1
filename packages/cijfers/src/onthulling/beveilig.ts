import { afgerond, exact, onderdrukt, ontbreekt, type Waarde } from '../cijfer/index.ts'
import { CijferFout } from '../fout.ts'
import { uitersten, type Boog } from './netwerk.ts'
import { tekst } from '../tekst.ts'

/** How small counts of people are protected. */
export interface OnthullingKeuzes {
  /** Counts are shown in multiples of this; 1 shows them as they are. */
  readonly afronden: number
  /** Counts up to and with this are hidden. */
  readonly kleinTm: number
  /** Whether a zero may be seen; hidden as small when not. */
  readonly nulTonen: boolean
  /** How wide the bounds of a hidden count must stay, whatever is computed from the rest. */
  readonly breedte: number
}

/**
 * As CBS publishes: in fives, 0 to 7 hidden, and a hidden count known no better than a shown one (five values).
 * @bron R3 3.6
 */
export const CBS_ONTHULLING: OnthullingKeuzes = { afronden: 5, kleinTm: 7, nulTonen: false, breedte: 4 }

/** A count that is published, and the two nodes it stands between: inflow and outflow of every node are equal. */
export interface Cel {
  readonly id: string
  readonly van: string
  readonly naar: string
  /** Null: not delivered. */
  readonly waarde: number | null
  /**
   * `telling`: shown, hidden when small. `bekend`: everyone knows it exactly (how much counts overlap).
   * `verborgen`: never shown, and nobody knows it.
   */
  readonly soort: 'telling' | 'bekend' | 'verborgen'
}

type Toestand = 'open' | 'klein' | 'tweede' | 'weg'

function begin(c: Cel, k: OnthullingKeuzes): Toestand {
  if (c.soort !== 'telling') return c.soort === 'bekend' ? 'open' : 'tweede'
  if (c.waarde === null) return 'weg'
  return c.waarde <= k.kleinTm && !(c.waarde === 0 && k.nulTonen) ? 'klein' : 'open'
}

/** What may be known of a cell by looking at it. */
function grens(c: Cel, t: Toestand, k: OnthullingKeuzes): { laag: number; hoog: number } {
  const w = c.waarde ?? 0
  if (t === 'weg' || c.soort === 'verborgen') return { laag: 0, hoog: Infinity }
  if (c.soort === 'bekend') return { laag: w, hoog: w }
  if (t === 'klein') return { laag: k.nulTonen ? 1 : 0, hoog: k.kleinTm }
  // Who hides a count that is not small tells that it is not small: assume that this is noticed.
  if (t === 'tweede') return { laag: k.kleinTm + 1, hoog: Infinity }
  const a = afgerond(k.afronden * Math.round(w / k.afronden), k.afronden, true)
  return a.staat === 'afgerond' ? { laag: a.laag, hoog: a.hoog } : { laag: w, hoog: w }
}

/**
 * The cells that, hidden together with one, let amounts be moved around without changing any shown sum, at the lowest
 * total of what is hidden: the shortest way back through the network.
 */
function goedkoopsteKring(bogen: readonly Boog[], welke: number, knopen: number, prijs: (j: number) => number): number[] {
  const { van, naar } = bogen[welke]!
  const kosten = Array.from({ length: knopen }, () => Infinity)
  const via = Array.from({ length: knopen }, () => -1)
  const klaar = new Set<number>()
  kosten[naar] = 0
  for (;;) {
    let k = -1
    for (let x = 0; x < knopen; x++) if (!klaar.has(x) && kosten[x]! < (k < 0 ? Infinity : kosten[k]!)) k = x
    if (k < 0 || k === van) break
    klaar.add(k)
    bogen.forEach((b, j) => {
      if (j === welke || (b.van !== k && b.naar !== k)) return
      const ander = b.van === k ? b.naar : b.van
      const c = kosten[k]! + prijs(j)
      if (c < kosten[ander]!) {
        kosten[ander] = c
        via[ander] = j
      }
    })
  }
  const uit: number[] = []
  for (let k = van; k !== naar && via[k]! >= 0;) {
    const j = via[k]!
    uit.push(j)
    k = bogen[j]!.van === k ? bogen[j]!.naar : bogen[j]!.van
  }
  return uit
}

function toetsKeuzes(k: OnthullingKeuzes): void {
  if (k.afronden < 1 || k.kleinTm < 0 || k.breedte < 0 || k.breedte > k.kleinTm - (k.nulTonen ? 1 : 0)) {
    throw new CijferFout(
      'onthulling',
      'breedte',
      k.breedte,
      tekst(`0 tot en met ${k.kleinTm - (k.nulTonen ? 1 : 0)}`, `0 to ${k.kleinTm - (k.nulTonen ? 1 : 0)}`),
      tekst('Van een verborgen aantal is altijd bekend dat het klein is.', 'A hidden count cannot be less known than that it is small.'),
    )
  }
}

/**
 * Protects counts that add up: rounds, hides the small ones, and hides as many others as needed so that no hidden count
 * can be computed from the rest to within fewer than `breedte` + 1 values. The same counts give the same result.
 *
 * @returns the value to publish, per id
 */
export function beveilig(cellen: readonly Cel[], keuzes: OnthullingKeuzes = CBS_ONTHULLING): Map<string, Waarde> {
  toetsKeuzes(keuzes)
  const knoop = new Map<string, number>()
  const nummer = (naam: string): number => {
    if (!knoop.has(naam)) knoop.set(naam, knoop.size)
    return knoop.get(naam)!
  }
  const toestand = cellen.map((c) => begin(c, keuzes))
  const bogen: Boog[] = cellen.map((c, i) => ({
    van: nummer(c.van),
    naar: nummer(c.naar),
    ...grens(c, toestand[i]!, keuzes),
    waarde: c.waarde ?? 0,
  }))
  const open = (j: number): boolean => toestand[j] === 'open' && cellen[j]!.soort === 'telling'
  const prijs = (j: number): number => (open(j) ? bogen[j]!.waarde + 1 : toestand[j] === 'open' ? Infinity : 0)
  const teDoen = cellen.map((_, i) => i).filter((i) => toestand[i] === 'klein')
  for (let p = 0; p < teDoen.length; p++) {
    const i = teDoen[p]!
    for (;;) {
      const u = uitersten(bogen, i)
      if (u.hoog - u.laag >= keuzes.breedte) break
      let erbij = goedkoopsteKring(bogen, i, knoop.size, prijs).filter(open)
      // A ring that is hidden already but leaves too little room: hide the smallest of what is still shown.
      if (erbij.length === 0) {
        erbij = cellen
          .map((_, j) => j)
          .filter(open)
          .sort((x, y) => bogen[x]!.waarde - bogen[y]!.waarde || x - y)
          .slice(0, 1)
      }
      if (erbij.length === 0) break
      for (const j of erbij) {
        toestand[j] = 'tweede'
        Object.assign(bogen[j]!, grens(cellen[j]!, 'tweede', keuzes))
      }
    }
  }
  return new Map(cellen.filter((c) => c.soort === 'telling').map((c) => [c.id, naarBuiten(c, toestand[cellen.indexOf(c)]!, keuzes)]))
}

/** What is published: of a hidden count only that it is hidden, not why, because the reason would tell its size. */
function naarBuiten(c: Cel, t: Toestand, k: OnthullingKeuzes): Waarde {
  if (c.waarde === null) return ontbreekt('niet-geleverd')
  if (t !== 'open') return onderdrukt(0, Infinity)
  if (k.afronden === 1) return exact(c.waarde)
  return afgerond(k.afronden * Math.round(c.waarde / k.afronden), k.afronden, true)
}

/** A table of rows and columns, with the sums that are published with it. */
export interface Tabel {
  readonly rijen: readonly string[]
  readonly kolommen: readonly string[]
  /** Counts; null where nothing was delivered. */
  readonly cellen: readonly (readonly (number | null)[])[]
}

const som = (x: readonly (number | null)[]): number | null => (x.includes(null) ? null : x.reduce<number>((a, b) => a + b!, 0))

/** Cells of a table with its totals, as a network. Ids: `rij|kolom`, `rij|`, `|kolom`, `|`. */
export function tabelCellen(t: Tabel): Cel[] {
  const telling = (id: string, van: string, naar: string, waarde: number | null): Cel => ({ id, van, naar, waarde, soort: 'telling' })
  // Where a part is missing its sums are missing, but the network must still balance on what did come.
  const nul = t.cellen.map((r) => r.map((c) => c ?? 0))
  const cellen = t.rijen.flatMap((r, i) => t.kolommen.map((k, j) => telling(`${r}|${k}`, `r${i}`, `k${j}`, t.cellen[i]![j] ?? null)))
  const rand = (id: string, van: string, naar: string, delen: readonly (number | null)[], waarde: number): Cel =>
    som(delen) === null ? { id, van, naar, waarde, soort: 'verborgen' } : telling(id, van, naar, waarde)
  const opgeteld = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0)
  return [
    ...cellen,
    ...t.rijen.map((r, i) => rand(`${r}|`, 's', `r${i}`, t.cellen[i]!, opgeteld(nul[i]!))),
    ...t.kolommen.map((k, j) =>
      rand(
        `|${k}`,
        `k${j}`,
        't',
        t.cellen.map((r) => r[j]!),
        opgeteld(nul.map((r) => r[j]!)),
      ),
    ),
    rand('|', 't', 's', t.cellen.flat(), opgeteld(nul.flat())),
  ]
}

/** Protects a table of rows and columns with its totals. */
export function beveiligTabel(t: Tabel, keuzes: OnthullingKeuzes = CBS_ONTHULLING): Map<string, Waarde> {
  const uit = beveilig(tabelCellen(t), keuzes)
  for (const id of [...t.rijen.map((r) => `${r}|`), ...t.kolommen.map((k) => `|${k}`), '|'])
    if (!uit.has(id)) uit.set(id, ontbreekt('niet-geleverd'))
  return uit
}

/** Counts of an area and of the areas it consists of. */
export interface Boom {
  readonly id: string
  readonly waarde: number | null
  readonly delen?: readonly Boom[]
}

/**
 * Cells of areas within areas. One person may be counted in two parts and once in the whole; how many those are is taken
 * as known to everyone, which is the careful assumption.
 */
export function boomCellen(boom: Boom): Cel[] {
  const uit: Cel[] = []
  const inhoud = (b: Boom): number => (b.delen ? b.delen.reduce((s, d) => s + inhoud(d), 0) : (b.waarde ?? 0))
  const ga = (b: Boom, ouder: string): void => {
    const knoop = b.delen ? `knoop ${b.id}` : 'blad'
    const stroom = inhoud(b)
    if (b.waarde === null) uit.push({ id: b.id, van: ouder, naar: knoop, waarde: null, soort: 'telling' })
    else uit.push({ id: b.id, van: ouder, naar: knoop, waarde: b.waarde, soort: 'telling' })
    const over = stroom - (b.waarde ?? 0)
    if (b.delen && over !== 0) {
      // A whole larger than its parts: some have no known part. Smaller: some are counted in more parts.
      const [van, naar] = over > 0 ? [ouder, knoop] : [knoop, ouder]
      uit.push({ id: `${b.id} verschil`, van, naar, waarde: Math.abs(over), soort: b.waarde === null ? 'verborgen' : 'bekend' })
    }
    for (const d of b.delen ?? []) ga(d, knoop)
  }
  ga(boom, 'blad')
  return uit
}

/** Protects the counts of areas within areas. */
export function beveiligBoom(boom: Boom, keuzes: OnthullingKeuzes = CBS_ONTHULLING): Map<string, Waarde> {
  return beveilig(boomCellen(boom), keuzes)
}
