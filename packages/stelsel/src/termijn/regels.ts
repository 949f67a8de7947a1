import type { Datum } from '../kalender/datum.ts'
import type { TermijnId } from './ids.ts'
import { regelsToegang } from './regels-toegang.ts'
import { regelsAwb } from './regels-awb.ts'
import { regelsRechtsmiddelen } from './regels-rechtsmiddelen.ts'
import { regelsBescherming } from './regels-bescherming.ts'
import { regelsVeiligThuis } from './regels-veilig-thuis.ts'
import { regelsMaatregelen } from './regels-maatregelen.ts'
import { regelsDuren } from './regels-duren.ts'
import { regelsIjw } from './regels-ijw.ts'
import { regelsIjwVerzoeken } from './regels-ijw-verzoeken.ts'
import { regelsStreven } from './regels-streven.ts'
import type { TermijnRegel } from './types.ts'

/** Every rule, each with the dates on which it holds. An id occurs more than once when its rule has changed. */
export const termijnRegels: readonly TermijnRegel[] = [
  ...regelsToegang,
  ...regelsAwb,
  ...regelsRechtsmiddelen,
  ...regelsBescherming,
  ...regelsVeiligThuis,
  ...regelsMaatregelen,
  ...regelsStreven,
  ...regelsDuren,
  ...regelsIjw,
  ...regelsIjwVerzoeken,
]

const perId = new Map<string, readonly TermijnRegel[]>()
for (const r of termijnRegels) {
  const earlier = perId.get(r.id) ?? []
  perId.set(
    r.id,
    [...earlier, r].sort((a, b) => ((a.geldigVan ?? '') < (b.geldigVan ?? '') ? -1 : 1)),
  )
}

/** Every id, once, in the order of `termijnRegels`. */
export const termijnIds: readonly TermijnId[] = [...new Set(termijnRegels.map((r) => r.id))]

/** Whether a text is the id of a term. */
export function isTermijnId(tekst: string): tekst is TermijnId {
  return perId.has(tekst)
}

/** An id that the library does not know. */
export class OnbekendeTermijn extends RangeError {
  override readonly name = 'OnbekendeTermijn'
  readonly code = 'onbekende-termijn'
  readonly gevonden: string

  constructor(id: string) {
    super(`No term "${id.slice(0, 40)}"; the known ones are in termijnIds`)
    this.gevonden = id
  }
}

/** All versions of a rule, oldest first. */
export function termijnVersies(id: TermijnId): readonly TermijnRegel[] {
  const versions = perId.get(id)
  if (versions === undefined) throw new OnbekendeTermijn(id)
  return versions
}

/**
 * The rule of a term as it holds on a day; without a day the newest. Before the first version its first is given, after
 * the last its last: `geldt` tells whether the rule really held.
 *
 * @throws OnbekendeTermijn when the id does not exist
 * @example termijnRegel('bezwaartermijn').bron // 'Awb 6:7, 6:8 en 6:9'
 */
export function termijnRegel(id: TermijnId, op?: Datum): TermijnRegel {
  const versions = termijnVersies(id)
  if (op !== undefined) {
    for (let i = versions.length - 1; i >= 0; i--) {
      const v = versions[i]
      if (v !== undefined && (v.geldigVan === null || v.geldigVan <= op)) return v
    }
    if (versions[0] !== undefined) return versions[0]
  }
  const newest = versions[versions.length - 1]
  if (newest === undefined) throw new OnbekendeTermijn(id)
  return newest
}

/**
 * Whether a rule held on a day.
 *
 * @example geldt(termijnRegel('klacht-gesloten'), '2021-05-01') // false: the law of that year had another rule
 */
export function geldt(regel: TermijnRegel, op: Datum): boolean {
  return (regel.geldigVan === null || regel.geldigVan <= op) && (regel.geldigTot === null || op < regel.geldigTot)
}
