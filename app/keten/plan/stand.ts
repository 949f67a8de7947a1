import type { Tx } from '../../kern/db/transactie.ts'
import type { Akkoordrol, Doel, Mate, Plansoort } from './model.ts'
import { akkoorden, alle, geldend, tekstVan } from './store.ts'

/** What other stations may know of a family's plan. */
export interface PlanStand {
  /** Is there a plan that holds? A draft does not. */
  readonly actief: boolean
  readonly planId: string | null
  readonly versieId: string | null
  readonly soort: Plansoort | null
  readonly nummer: number | null
  readonly vastgesteldOp: string | null
  readonly regisseur: string | null
  /** `dossierId` null: the whole family's goal. */
  readonly doelen: readonly (Pick<Doel, 'id' | 'tekst' | 'maat' | 'begin' | 'streef' | 'vanWie'> & { readonly dossierId: string | null })[]
  readonly verwachtingen: readonly { readonly dossierId: string; readonly tekst: string }[]
  /** The words of each person on the text that holds; dissent too. */
  readonly akkoord: readonly { readonly van: string; readonly rol: Akkoordrol; readonly mate: Mate; readonly woorden: string }[]
  readonly volgendeEvaluatie: string | null
  readonly familiegroepsplan: { readonly aangebodenOp: string | null; readonly antwoord: 'aanvaard' | 'niet' | 'later' | null }
}

/**
 * Is there an active plan, which version, with which goals, and when is it looked at again. Goals of children whose
 * dossier the actor may not see are not in it. The caller's declaration names `raakt: ['plan']`.
 *
 * @example const { actief, doelen } = await planStand(tx, zaakId)
 */
export async function planStand(tx: Tx, zaakId: string): Promise<PlanStand> {
  const plannen = await alle(tx, 'plan', zaakId)
  const aanbod = (await alle(tx, 'plan_aanbod', zaakId)).sort((a, b) => (a.op < b.op ? -1 : 1)).at(-1)
  const familiegroepsplan = { aangebodenOp: aanbod?.op ?? null, antwoord: aanbod?.antwoord ?? null }
  // A support plan goes before the family's own: it is the one that provisions rest on.
  for (const plan of plannen.sort((a, b) => (a.soort > b.soort ? -1 : 1))) {
    const v = await geldend(tx, plan.id)
    if (!v) continue
    const t = await tekstVan(tx, v)
    const doel = (d: Doel, dossierId: string | null) => ({
      id: d.id,
      tekst: d.tekst,
      maat: d.maat,
      begin: d.begin,
      streef: d.streef,
      vanWie: d.vanWie,
      dossierId,
    })
    const evaluaties = (await alle(tx, 'plan_evaluatie', zaakId))
      .filter((e) => e.versie_id === v.id)
      .map((e) => e.volgende_op)
      .sort()
    return {
      actief: true,
      planId: plan.id,
      versieId: v.id,
      soort: plan.soort,
      nummer: v.nummer,
      vastgesteldOp: v.vastgesteld_op,
      regisseur: v.regisseur,
      doelen: [...t.gezin.doelen.map((d) => doel(d, null)), ...t.kinderen.flatMap((k) => k.inhoud.doelen.map((d) => doel(d, k.dossierId)))],
      verwachtingen: t.kinderen.filter((k) => k.inhoud.verwachting).map((k) => ({ dossierId: k.dossierId, tekst: k.inhoud.verwachting })),
      akkoord: (await akkoorden(tx, v.id))
        .filter((a) => a.op_versie === v.versie)
        .map((a) => ({ van: a.van, rol: a.rol, mate: a.mate, woorden: a.woorden })),
      volgendeEvaluatie: evaluaties.at(-1) ?? v.evaluatie_op,
      familiegroepsplan,
    }
  }
  return {
    actief: false,
    planId: null,
    versieId: null,
    soort: null,
    nummer: null,
    vastgesteldOp: null,
    regisseur: null,
    doelen: [],
    verwachtingen: [],
    akkoord: [],
    volgendeEvaluatie: null,
    familiegroepsplan,
  }
}
