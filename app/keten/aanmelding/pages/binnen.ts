/** Why a question at the door still waits, what may be dangerous first. */
export const WACHT = ['niet-beoordeeld', 'niet-afgerond', 'overdracht-open', 'hulp-niet-begonnen'] as const
export type Wacht = (typeof WACHT)[number]

/**
 * Questions by why they wait: nobody judged it comes first, because nobody knows yet whether a child is safe. Within a
 * group what is acute or urgent, then what waits longest. Groups without questions are left out.
 *
 * @example opVolgorde([{ wacht: 'niet-afgerond', urgentie: 'gewoon', ontvangenOp: '2026-11-02' }])
 */
export function opVolgorde<V extends { wacht: Wacht; urgentie: string; ontvangenOp: string }>(
  vragen: readonly V[],
): { wacht: Wacht; vragen: V[] }[] {
  const spoed = (v: V) => ['acuut', 'spoed'].indexOf(v.urgentie)
  const rang = (v: V) => (spoed(v) === -1 ? 9 : spoed(v))
  return WACHT.map((wacht) => ({
    wacht,
    vragen: vragen.filter((v) => v.wacht === wacht).toSorted((a, b) => rang(a) - rang(b) || a.ontvangenOp.localeCompare(b.ontvangenOp)),
  })).filter((g) => g.vragen.length > 0)
}

/** Which words tell how long something has waited: nobody says "since today, 0 days". */
export function sindsWoord(dagen: number): 'vandaag' | 'gisteren' | 'sinds' {
  if (dagen <= 0) return 'vandaag'
  return dagen === 1 ? 'gisteren' : 'sinds'
}
