import { codetekst } from '@draad/berichten'
import type { Tx } from '../../kern/db/transactie.ts'
import type { BerichtRegel } from './model.ts'
import { verzondenMet, werkBerichtBij } from './store-berichten.ts'

/** Codes with which a receiver says that all is well or that it did not look further. */
const GOED: ReadonlySet<string> = new Set(['0200', '0233'])

/** Is a message rejected by these return codes? */
export function isAfgekeurd(codes: readonly string[]): boolean {
  return codes.some((c) => !GOED.has(c))
}

/** Marks what we sent as confirmed or rejected by its return message; null when we never sent such a message to this sender. */
export async function verwerkRetour(
  tx: Tx,
  r: { soort: string; identificatie: string; aanbiederAgb: string; codes: readonly string[] },
): Promise<{ bericht: BerichtRegel; afgekeurd: boolean } | null> {
  const bericht = await verzondenMet(tx, r.soort, r.identificatie)
  if (!bericht || bericht.ontvanger !== r.aanbiederAgb) return null
  const afgekeurd = isAfgekeurd(r.codes)
  await werkBerichtBij(tx, bericht.id, {
    status: afgekeurd ? 'afgekeurd' : 'bevestigd',
    beantwoordOp: tx.vandaag,
    bevindingen: [...new Set(r.codes)].map((c) => ({
      regel: '',
      retourcode: c,
      pad: '',
      nl: codetekst('WJ001', c) ?? c,
      en: codetekst('WJ001', c, 'en') ?? c,
    })),
  })
  return { bericht, afgekeurd }
}
