import { plusDagen } from '@draad/stelsel'
import type { Datum } from '../../kern/time/klok.ts'
import type { BesluitUitkomst, Bezwaar, Einde, Voorziening } from './model.ts'

type Item = Pick<Voorziening, 'id' | 'van' | 'totEnMet' | 'naEinde'>

/** Whether an item holds on a day, and whether it then runs on past its last day because no new decision is there yet. */
export type Geldigheid = 'geldig' | 'loopt-door' | 'nog-niet' | 'voorbij'

/**
 * Help runs on until a new decision holds: an item stops only when another took its place, when it was ended with a
 * motive, or when it was granted as "done after the last day" with the reason why.
 *
 * @bron R0-82; Awb 3:40 (a decision does not hold before it is announced)
 * @param einden ends that count; see {@link tellendeEinden}
 */
export function geldigheidOp(v: Item, einden: readonly Einde[], op: Datum): Geldigheid {
  if (op < v.van) return 'nog-niet'
  if (einden.some((e) => e.voorzieningId === v.id && e.laatsteDag < op)) return 'voorbij'
  if (v.totEnMet === null || op <= v.totEnMet) return 'geldig'
  return v.naEinde === 'klaar' ? 'voorbij' : 'loopt-door'
}

/** Items that hold on a day. */
export function geldigOp<V extends Item>(
  items: readonly V[],
  einden: readonly Einde[],
  op: Datum,
): (V & { loopt: 'geldig' | 'loopt-door' })[] {
  return items.flatMap((v) => {
    const g = geldigheidOp(v, einden, op)
    return g === 'geldig' || g === 'loopt-door' ? [{ ...v, loopt: g }] : []
  })
}

/**
 * Decisions whose effect is held up on a day by an objection under which existing help goes on. A well-founded objection
 * keeps the old help until there is a new decision.
 *
 * @bron R0-77
 */
export function geschorstOp(
  bezwaren: readonly Pick<Bezwaar, 'besluitId' | 'hulpLooptDoor' | 'ontvangenOp' | 'stand' | 'afgedaanOp'>[],
  op: Datum,
): Set<string> {
  const telt = bezwaren.filter(
    (b) => b.hulpLooptDoor && b.ontvangenOp <= op && (b.stand === 'gegrond' || b.afgedaanOp === null || op < b.afgedaanOp),
  )
  return new Set(telt.map((b) => b.besluitId))
}

/** Ends that count, without those of decisions held up by an objection. */
export function tellendeEinden(einden: readonly Einde[], geschorst: ReadonlySet<string>): Einde[] {
  return einden.filter((e) => !geschorst.has(e.besluitId))
}

/** What a held-up decision puts in the place of running help waits, so that both do not run at once. */
export function wachtOpBezwaar(
  v: { readonly besluitId: string; readonly vervangt: string | null },
  geschorst: ReadonlySet<string>,
): boolean {
  return v.vervangt !== null && geschorst.has(v.besluitId)
}

/** The last day of an item whose place another takes: the day before the new one begins, whatever was agreed before. */
export function laatsteDagBijVervanging(nieuwVan: Datum): Datum {
  return plusDagen(nieuwVan, -1)
}

const PER_JAAR: Readonly<Record<string, number>> = { '1': 364, '2': 52, '4': 12 }
const MINUTEN: Readonly<Record<string, number>> = { '01': 1, '04': 60 }

/** Amount in a year of 52 weeks, made comparable where the units allow it; null when they do not (unknown is never "the same"). */
function omvang(v: Voorziening): { soort: string; aantal: number } | null {
  if (v.volume === null || v.eenheid === null || v.frequentie === null) return null
  const minuten = MINUTEN[v.eenheid]
  const soort = minuten === undefined ? v.eenheid : 'tijd'
  const maal = PER_JAAR[v.frequentie]
  return { soort: maal === undefined ? `${soort}-totaal` : soort, aantal: v.volume * (minuten ?? 1) * (maal ?? 1) }
}

/** How one item compares with the one whose place it takes. */
export type VerschilSoort = 'nieuw' | 'gelijk' | 'meer' | 'minder' | 'anders' | 'stopt'

/**
 * Compares an item with its predecessor. Another product or form is `anders`; a lower pgb rate with the same hours is
 * `minder`, because less help can be bought.
 *
 * @bron R0-76; edge case "same hours, lower purchasing power"
 */
export function verschilVan(oud: Voorziening, nieuw: Voorziening): VerschilSoort {
  if (oud.product !== nieuw.product || oud.vorm !== nieuw.vorm) return 'anders'
  const a = omvang(oud)
  const b = omvang(nieuw)
  if (a === null && b === null) return tariefVerschil(oud, nieuw)
  if (a === null || b === null || a.soort !== b.soort) return 'anders'
  if (b.aantal < a.aantal) return 'minder'
  const tarief = tariefVerschil(oud, nieuw)
  if (tarief === 'minder') return 'minder'
  return b.aantal > a.aantal ? 'meer' : tarief
}

function tariefVerschil(oud: Voorziening, nieuw: Voorziening): 'gelijk' | 'meer' | 'minder' {
  if (nieuw.vorm !== 'pgb' || oud.tarief === null || nieuw.tarief === null || oud.tarief === nieuw.tarief) return 'gelijk'
  return nieuw.tarief < oud.tarief ? 'minder' : 'meer'
}

export interface Verschil {
  readonly soort: VerschilSoort
  readonly oud: Voorziening | null
  readonly nieuw: Voorziening | null
}

/** Everything that changes against what holds now. @bron R0-76 */
export function verschillen(
  geldend: readonly Voorziening[],
  nieuw: readonly Voorziening[],
  beeindigt: readonly { readonly voorzieningId: string }[],
): Verschil[] {
  const perId = new Map(geldend.map((v) => [v.id, v]))
  const uit: Verschil[] = nieuw.map((n) => {
    const oud = n.vervangt === null ? undefined : perId.get(n.vervangt)
    return oud ? { soort: verschilVan(oud, n), oud, nieuw: n } : { soort: 'nieuw', oud: null, nieuw: n }
  })
  for (const e of beeindigt) {
    const oud = perId.get(e.voorzieningId)
    if (oud) uit.push({ soort: 'stopt', oud, nieuw: null })
  }
  return uit
}

/** One word for the whole decision, so that "nothing changed" can be told from the rest. @bron R0-88 */
export function uitkomstVan(soort: string, v: readonly Verschil[]): BesluitUitkomst {
  if (soort === 'weigering') return 'geweigerd'
  const soorten = new Set(v.map((x) => x.soort))
  if (soorten.size > 0 && [...soorten].every((s) => s === 'stopt')) return 'gestopt'
  if (soorten.has('minder') || soorten.has('stopt')) return 'minder'
  if (soorten.has('anders')) return 'anders'
  if ([...soorten].every((s) => s === 'nieuw')) return 'nieuw'
  if (soorten.has('meer') || soorten.has('nieuw')) return 'meer'
  return 'ongewijzigd'
}
