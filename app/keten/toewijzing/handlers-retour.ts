import type { HandlerTx } from '../../kern/command/declare.ts'
import { nietGevonden } from '../../kern/outcome/uitkomst.ts'
import { berichtVan, werkBerichtBij } from './store-berichten.ts'

/** Codes with which a receiver says that all is well or that it did not look further. */
const GOED: ReadonlySet<string> = new Set(['0200', '0233'])

/** Is a message rejected by these return codes? */
export function isAfgekeurd(codes: readonly string[]): boolean {
  return codes.some((c) => !GOED.has(c))
}

/** Marks what we sent as confirmed or rejected. */
export async function verwerkRetour(tx: HandlerTx, input: { dossierId: string; berichtId: string; codes: readonly string[] }) {
  const b = await berichtVan(tx, input.berichtId)
  if (!b || b.richting !== 'uit' || b.dossierId !== input.dossierId) throw nietGevonden()
  const afgekeurd = isAfgekeurd(input.codes)
  await werkBerichtBij(tx, b.id, {
    status: afgekeurd ? 'afgekeurd' : 'bevestigd', beantwoordOp: tx.vandaag,
    bevindingen: input.codes.map((c) => ({ regel: '', retourcode: c, pad: '', nl: '', en: '' })),
  })
  return { afgekeurd }
}
