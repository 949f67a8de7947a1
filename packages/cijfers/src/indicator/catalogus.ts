import { CijferFout, lijktOp } from '../fout.ts'
import type { Indicator, NietBerekenbaar } from './model.ts'
import { ROTTERDAM, ROTTERDAM_NIET } from './rotterdam.ts'
import { CBS, GI, KETEN, OUTCOME } from './sets.ts'

/** Every indicator that can be computed. */
export const INDICATOREN: readonly Indicator[] = [...ROTTERDAM, ...CBS, ...OUTCOME, ...KETEN, ...GI]

/** Indicators of a framework that deliveries cannot give, each with its reason. */
export const NIET_BEREKENBAAR: readonly NietBerekenbaar[] = ROTTERDAM_NIET

const perId = new Map(INDICATOREN.map((i) => [i.id.toLowerCase(), i]))

/** An indicator by its id, whatever the case; null when there is none. */
export function zoekIndicator(id: string): Indicator | null {
  return perId.get(id.trim().toLowerCase()) ?? null
}

/** An indicator by its id, or what was likely meant, or why it cannot be computed. @throws CijferFout 'indicator' */
export function indicator(id: string): Indicator {
  const gevonden = zoekIndicator(id)
  if (gevonden) return gevonden
  const niet = NIET_BEREKENBAAR.find((n) => n.id.toLowerCase() === id.trim().toLowerCase())
  if (niet)
    throw new CijferFout(
      'indicator',
      'indicator',
      `${niet.id} (${niet.naam})`,
      'an indicator that deliveries can give',
      `Not computable: ${niet.waarom}.`,
    )
  const ids = lijktOp(
    id,
    INDICATOREN.map((i) => i.id),
    5,
  )
  const namen = lijktOp(
    id,
    INDICATOREN.map((i) => i.naam),
    3,
  ).flatMap((n) => INDICATOREN.filter((i) => i.naam === n).map((i) => `${i.id} (${i.naam})`))
  const bedoeld = [...new Set([...ids, ...namen])].slice(0, 5)
  throw new CijferFout(
    'indicator',
    'indicator',
    id,
    'an id of the catalogue',
    bedoeld.length > 0 ? `Did you mean ${bedoeld.join(', ')}?` : 'List them with: draad cijfers show --lijst',
  )
}
