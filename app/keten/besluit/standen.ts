import type { Tx } from '../../kern/db/transactie.ts'
import { belangStand, stemStand } from '../onderzoek/public.ts'
import { planStand } from '../plan/public.ts'

/** What the inquiry has come to, as far as a decision needs it; kept with the decision when it is taken. */
export interface Standen {
  readonly stem: {
    readonly gehoord: boolean
    /** The child's own words; null when there are none, or when the child does not want its parents to read them. */
    readonly woorden: string | null
    /** There are words that may not stand in a letter to the parents. */
    readonly nietVoorOuders: boolean
    readonly gedaan: string | null
    /** Coded reason when there was no talk. */
    readonly geenReden: string | null
    readonly geenToelichting: string | null
  }
  readonly belang: { readonly afgerond: boolean; readonly auteurs: readonly string[] }
  /** No plan is no gate: it is said, and kept with the decision. */
  readonly plan: { readonly actief: boolean; readonly nummer: number | null }
}

/**
 * Reads them from the rooms that keep them. The declaration of the caller names `raakt: ['onderzoek', 'plan']`; the commands
 * name only what they write too, since `besluit.een` opens both for reading to the same roles.
 */
export async function standenVan(tx: Tx, dossierId: string, zaakId: string): Promise<Standen> {
  const stem = await stemStand(tx, dossierId)
  const belang = await belangStand(tx, dossierId)
  const plan = await planStand(tx, zaakId)
  const nietVoorOuders = stem.laatste?.nietVoorOuders ?? false
  return {
    stem: {
      gehoord: stem.stand === 'gehoord',
      nietVoorOuders,
      woorden: nietVoorOuders ? null : (stem.laatste?.eigenWoorden ?? null),
      gedaan: nietVoorOuders ? null : (stem.laatste?.gedaan ?? null),
      geenReden: stem.stand === 'niet-gehoord' ? (stem.reden?.code ?? null) : null,
      geenToelichting: stem.stand === 'niet-gehoord' ? (stem.reden?.toelichting ?? null) : null,
    },
    belang: { afgerond: belang.stand === 'definitief', auteurs: belang.auteurs.map((a) => a.id) },
    plan: { actief: plan.actief, nummer: plan.nummer },
  }
}
