import { CijferFout, lijktOp } from '../fout.ts'
import type { Indicator, NietBerekenbaar } from './model.ts'
import { NZA_INDICATOREN } from './nza.ts'
import { ROTTERDAM, ROTTERDAM_NIET } from './rotterdam.ts'
import { CBS, GI, KETEN, OUTCOME } from './sets.ts'
import { inBeide, samen, tekst } from '../tekst.ts'

/** Every indicator that can be computed. */
export const INDICATOREN: readonly Indicator[] = [...ROTTERDAM, ...CBS, ...OUTCOME, ...KETEN, ...GI, ...NZA_INDICATOREN]

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
      tekst(`${niet.id} (${niet.naam.nl})`, `${niet.id} (${niet.naam.en})`),
      tekst('een indicator die uit leveringen te berekenen is', 'an indicator that deliveries can give'),
      tekst(`Niet te berekenen: ${niet.waarom.nl}.`, `Not computable: ${niet.waarom.en}.`),
    )
  // One of each list and time is enough to be led there; their forms would crowd out the rest.
  const bekend = INDICATOREN.filter((i) => !/^NZA-.*-\d\d$/.test(i.id))
  const ids = lijktOp(
    id,
    bekend.map((i) => i.id),
    5,
  )
  const namen = lijktOp(
    id,
    bekend.flatMap((i) => [i.naam.nl, i.naam.en]),
    3,
  ).flatMap((n) => bekend.filter((i) => i.naam.nl === n || i.naam.en === n))
  const bedoeld = [
    ...ids.map(inBeide),
    ...[...new Set(namen)].filter((i) => !ids.includes(i.id)).map((i) => tekst(`${i.id} (${i.naam.nl})`, `${i.id} (${i.naam.en})`)),
  ].slice(0, 5)
  throw new CijferFout(
    'indicator',
    'indicator',
    id,
    tekst('een id uit de catalogus', 'an id of the catalogue'),
    bedoeld.length > 0
      ? tekst(`Bedoelt u ${samen(bedoeld, ', ').nl}?`, `Did you mean ${samen(bedoeld, ', ').en}?`)
      : tekst('Toon ze met: draad cijfers show --lijst', 'List them with: draad cijfers show --lijst'),
  )
}
