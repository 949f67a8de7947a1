/** The chain clock after a report was taken back: it tells what the help that remains tells, as if the wrong report never was. */
import type { KlokStap } from '@draad/stelsel'
import type { Datum } from '../../kern/time/klok.ts'

type Plek = Omit<KlokStap, 'op' | 'herroept'>

/** Help that stands: from its first day, to the day on which it ended (null: it runs), and where the child was then. */
export interface Hulpperiode {
  readonly van: Datum
  readonly tot: Datum | null
  readonly bij: Plek
  readonly na: Plek | null
}

/** Where the clock says the child is on a day; the last word of the newest day up to it. */
export function standOp(stappen: readonly KlokStap[], dag: Datum): KlokStap | null {
  const tot = stappen.filter((s) => s.op <= dag).toSorted((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))
  return tot.at(-1) ?? null
}

const zelfde = (a: Plek, b: Plek) => a.toestand === b.toestand && a.bijId === b.bijId && a.waarom === b.waarom

/** Help said of this day that was not taken back yet. */
const hulpOp = (stappen: readonly KlokStap[], dag: Datum, bijId: string | null): boolean =>
  stappen.some(
    (s, i) =>
      s.op === dag &&
      s.toestand === 'hulp' &&
      (bijId === null || s.bijId === bijId) &&
      !stappen.some((x, j) => j > i && x.herroept === true && x.op === dag),
  )

/**
 * Steps that put the clock right after a report of `bijId` about `vanaf` was taken back. Only the help of that provider is
 * touched: what another gives, or a family bought itself, stands. A thread that was closed stays closed.
 *
 * @param over all help of the child that still stands
 * @param terug where the child is on that day now that the report is gone
 * @bron invariant 10 (the clock never resets, and only real help stops it)
 */
export function rechtgezet(
  stappen: readonly KlokStap[],
  over: readonly Hulpperiode[],
  weg: { readonly vanaf: Datum; readonly bijId: string; readonly terug: Plek },
): KlokStap[] {
  const uit: KlokStap[] = []
  const dagen = [weg.vanaf, ...over.flatMap((p) => [p.van, p.tot]), ...stappen.map((s) => s.op)].filter(
    (d): d is Datum => d !== null && d >= weg.vanaf,
  )
  for (const op of [...new Set(dagen)].sort()) {
    const alles = [...stappen, ...uit]
    const nu = standOp(alles, op)
    const loopt = over.findLast((p) => p.van <= op && (p.tot === null || op < p.tot))
    if (loopt) {
      const vanAnder = nu?.toestand === 'hulp' && !(op === weg.vanaf && nu.bijId === weg.bijId && !zelfde(nu, loopt.bij))
      if (!vanAnder && nu?.toestand !== 'afgesloten') uit.push({ op, ...loopt.bij })
      continue
    }
    const eindigde = over
      .filter((p) => p.tot !== null && p.tot <= op && p.tot >= weg.vanaf)
      .toSorted((a, b) => ((a.tot ?? '') < (b.tot ?? '') ? -1 : 1))
    const gewenst = eindigde.at(-1)?.na ?? weg.terug
    const herroept =
      hulpOp(alles, op, weg.bijId) &&
      !over.some((p) => p.van === op) &&
      !stappen.some((s) => s.op === op && s.toestand === 'hulp' && s.bijId !== weg.bijId)
    const zegtHulp = nu?.toestand === 'hulp' && nu.bijId === weg.bijId
    const anders = op === weg.vanaf && nu !== null && nu.toestand !== 'hulp' && nu.toestand !== 'afgesloten' && !zelfde(nu, gewenst)
    if (zegtHulp || anders) uit.push({ op, ...gewenst, ...(herroept ? { herroept } : {}) })
    else if (herroept && nu) {
      const { op: _, herroept: __, ...plek } = nu
      uit.push({ op, ...plek, herroept })
    }
  }
  return uit
}
