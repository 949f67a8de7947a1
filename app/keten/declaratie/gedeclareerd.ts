/** What stands declared of an allocation, for a room that corrects what the declaration was about. */
import type { Tx } from '../../kern/db/transactie.ts'
import { regelsOp } from './store.ts'

/** A declared line that counts: not refused, not taken back. Amount in cents. */
export interface Gedeclareerd {
  readonly nummer: number
  readonly van: string
  readonly totEnMet: string
  readonly bedrag: number
  readonly toegekend: boolean
}

/** Lines of these allocations that stand, oldest first; the asker sees those of its own organisation. */
export async function gedeclareerd(tx: Tx, nummers: readonly number[]): Promise<Gedeclareerd[]> {
  const regels = await regelsOp(tx, nummers)
  const terug = new Set(regels.filter((r) => r.debetCredit === 'C' && r.stand !== 'afgewezen').map((r) => r.vorigeReferentie))
  return regels
    .filter((r) => r.debetCredit === 'D' && r.stand !== 'afgewezen' && !terug.has(r.referentie))
    .map((r) => ({ nummer: r.toewijzingNummer, van: r.begin, totEnMet: r.eind, bedrag: r.bedrag, toegekend: r.stand === 'toegekend' }))
}
