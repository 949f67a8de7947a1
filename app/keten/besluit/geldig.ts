import type { Tx } from '../../kern/db/transactie.ts'
import type { Datum } from '../../kern/time/klok.ts'
import type { GenomenVoorziening } from './model.ts'
import { geldigheidOp, geldigOp, geschorstOp, tellendeEinden, wachtOpBezwaar } from './rules-dekking.ts'
import { bezwarenVan, eindenVan, voorzieningenVan } from './store.ts'

/** An item that holds, and whether it runs on past its last day because there is no new decision yet. */
export type Geldend = GenomenVoorziening & { readonly loopt: 'geldig' | 'loopt-door' }

/**
 * Items of taken decisions that hold on a day. Nothing lapses by itself: see `geldigheidOp` in rules-dekking.ts.
 *
 * @example const nu = await geldigeVoorzieningen(tx, dossierId, tx.vandaag)
 */
export async function geldigeVoorzieningen(tx: Tx, dossierId: string, op: Datum): Promise<Geldend[]> {
  const items = await voorzieningenVan(tx, dossierId)
  if (items.length === 0) return []
  const geschorst = geschorstOp(await bezwarenVan(tx, dossierId), op)
  const einden = tellendeEinden(await eindenVan(tx, dossierId), geschorst)
  return geldigOp(
    items.filter((v) => !wachtOpBezwaar(v, geschorst)),
    einden,
    op,
  )
}

/** Items that a new decision can continue, change or end: they hold now or will, and nothing has taken their place yet. */
export async function lopendeVoorzieningen(tx: Tx, dossierId: string): Promise<GenomenVoorziening[]> {
  const items = await voorzieningenVan(tx, dossierId)
  if (items.length === 0) return []
  const geschorst = geschorstOp(await bezwarenVan(tx, dossierId), tx.vandaag)
  const einden = tellendeEinden(await eindenVan(tx, dossierId), geschorst)
  return items.filter(
    (v) =>
      !wachtOpBezwaar(v, geschorst) && !einden.some((e) => e.voorzieningId === v.id) && geldigheidOp(v, einden, tx.vandaag) !== 'voorbij',
  )
}
