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

interface Plek {
  readonly code: string
  readonly pad: string
}

/** What is wrong, at its place; when nothing is, that is said once. */
function samengevat(plekken: readonly Plek[]): Plek[] {
  const fout = plekken.filter((p) => !GOED.has(p.code))
  const alles = fout.length > 0 ? fout : plekken.map(({ code }) => ({ code, pad: '' }))
  return [...new Map(alles.map((p) => [`${p.code} ${p.pad}`, p])).values()].slice(0, 200)
}

/** Marks what we sent as confirmed or rejected by its return message; null when we never sent such a message to this sender. */
export async function verwerkRetour(
  tx: Tx,
  r: { soort: string; identificatie: string; aanbiederAgb: string; plekken: readonly Plek[] },
): Promise<{ bericht: BerichtRegel; afgekeurd: boolean } | null> {
  const bericht = await verzondenMet(tx, r.soort, r.identificatie)
  if (!bericht || bericht.ontvanger !== r.aanbiederAgb) return null
  const afgekeurd = isAfgekeurd(r.plekken.map((p) => p.code))
  await werkBerichtBij(tx, bericht.id, {
    status: afgekeurd ? 'afgekeurd' : 'bevestigd',
    beantwoordOp: tx.vandaag,
    bevindingen: samengevat(r.plekken).map(({ code: c, pad }) => ({
      regel: '',
      retourcode: c,
      pad,
      nl: codetekst('WJ001', c) ?? c,
      en: codetekst('WJ001', c, 'en') ?? c,
    })),
  })
  return { bericht, afgekeurd }
}
