import type { CijferPeriode } from '@draad/cijfers'
import { gemeente, hulpvormenVan, product } from '@draad/stelsel'

/** One allocation as the waiting list needs it. */
export interface Wachtrij {
  readonly gemeenteCode: string
  readonly categorie: string
  readonly productCode: string | null
  readonly stand: string
  readonly toegewezen: string
  readonly begin: string | null
  readonly tot: string | null
}

/** Waiting for one form of help in one youth region. */
export interface Wacht {
  readonly regio: string
  readonly vorm: string
  readonly op: 'hulp' | 'maatregel'
  /** Median over who began in the quarter, in weeks from allocation to start; null: nobody began. */
  readonly weken: number | null
  readonly wachtenden: number
}

function mediaan(x: readonly number[]): number | null {
  const s = x.toSorted((a, b) => a - b)
  const m = Math.floor(s.length / 2)
  if (s.length === 0) return null
  return s.length % 2 === 1 ? (s[m] ?? null) : ((s[m - 1] ?? 0) + (s[m] ?? 0)) / 2
}

const dagen = (van: string, tot: string): number =>
  Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / 86_400_000)

/**
 * Waiting lists on the last day of a quarter, per form of help or measure and youth region; and how many allocations tell
 * no form or no region, which are in no line.
 *
 * @bron Regeling Jeugdwet 8g lid 2 onder b, onderdelen 13 en 14
 */
export function wachtlijsten(rijen: readonly Wachtrij[], p: CijferPeriode): { lijsten: Wacht[]; buiten: number } {
  let buiten = 0
  const groepen = new Map<string, { eerste: Omit<Wacht, 'weken' | 'wachtenden'>; wacht: number; weken: number[] }>()
  for (const r of rijen) {
    const wacht =
      r.toegewezen <= p.tm &&
      (r.begin === null || r.begin > p.tm) &&
      (r.tot === null || r.tot >= p.tm) &&
      (r.stand === 'aangenomen' || r.stand === 'wacht-op-antwoord')
    const begonnen = r.begin !== null && r.begin >= p.van && r.begin <= p.tm
    if (!wacht && !begonnen) continue
    const maatregel = r.productCode === null ? null : (product(r.productCode)?.maatregel ?? null)
    const vormen = r.productCode === null ? hulpvormenVan(r.categorie) : [product(r.productCode)?.hulpvorm].filter((x) => x != null)
    const vorm = maatregel ?? (vormen.length === 1 ? (vormen[0] ?? null) : null)
    const regio = gemeente(r.gemeenteCode)?.jeugdregio ?? null
    if (vorm === null || regio === null) {
      buiten++
      continue
    }
    const op = maatregel === null ? 'hulp' : 'maatregel'
    const sleutel = `${regio} ${op} ${vorm}`
    const g = groepen.get(sleutel) ?? { eerste: { regio, vorm, op }, wacht: 0, weken: [] }
    groepen.set(sleutel, g)
    if (wacht) g.wacht++
    if (begonnen && r.begin !== null) g.weken.push(dagen(r.toegewezen, r.begin) / 7)
  }
  const lijsten = [...groepen]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, g]): Wacht => {
      const m = mediaan(g.weken)
      return { ...g.eerste, weken: m === null ? null : Math.round(Math.max(0, m) * 10) / 10, wachtenden: g.wacht }
    })
  return { lijsten, buiten }
}
