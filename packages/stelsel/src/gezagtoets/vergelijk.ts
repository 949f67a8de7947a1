import type { GezagReden, GezagUitkomst } from '../gezag/types.ts'
import type { VerwachtGezag } from './toestand.ts'

/** Names of the service for each kind of custody, over its versions, without spaces and in lower case. */
const NAMEN: Readonly<Record<string, readonly string[]>> = {
  'gezamenlijk-ouderlijk-gezag': ['tweehoofdigouderlijkgezag', 'gezamenlijkouderlijkgezag'],
  'eenhoofdig-ouderlijk-gezag': ['eenhoofdigouderlijkgezag'],
  'gezamenlijk-gezag': ['gezamenlijkgezag'],
  voogdij: ['voogdij'],
  'tijdelijk-geen-gezag': ['tijdelijkgeengezag'],
  'niet-te-bepalen': ['gezagniettebepalen', 'niettebepalen'],
}

/** What an explanation in the service's answer is about, and the reasons of ours that say the same. */
const TOELICHTINGEN: readonly (readonly [RegExp, readonly GezagReden[]])[] = [
  [/geboortemoeder/i, ['geboortemoeder-onbekend']],
  [/geboorteland/i, ['geboorteland-ontbreekt']],
  [/buitenland is geboren/i, ['buitenland-geboren']],
  [/buiten Nederland heeft verbleven/i, ['buitenland-geweest']],
  [/niet in Nederland woont/i, ['niet-in-nederland']],
  [/ontbreken.*verblijfplaats/i, ['verblijfplaats-ontbreekt']],
  [/ontbreken.*gemeente/i, ['gemeente-ontbreekt']],
  [/ontbreken.*geldigheid/i, ['datum-uitspraak-ontbreekt']],
  [/één of meer ouders .* onbekend/i, ['ouder-niet-bekend']],
  [/ontbreken/i, ['gegevens-ontbreken', 'datum-huwelijk-ontbreekt']],
  [/beide ouders onbekend/i, ['geen-ouders']],
  [/beide ouders overleden/i, ['beide-overleden']],
  [/beide ouders minderjarig/i, ['beide-minderjarig']],
  [/beide ouders onder curatele/i, ['beide-curatele']],
  [/omdat de ouder (?:overleden|minderjarig|onder curatele)/i, ['ouder-onbevoegd']],
  [/omdat een ouder .+ en de andere ouder/i, ['beide-onbevoegd']],
]

function zelfde(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join() === [...b].sort().join()
}

/**
 * Whether a kind is what the service would call it. Custody of a parent with someone the register does not name is
 * called guardianship without a person by the first version of the service, shared custody by the second.
 */
function zelfdeSoort(e: VerwachtGezag, g: GezagUitkomst): boolean {
  const type = e.type.replaceAll(/[\s-]/g, '').toLowerCase()
  if (NAMEN[g.soort]?.includes(type) === true) return true
  return type === 'voogdij' && g.soort === 'gezamenlijk-gezag' && g.derdeOnbekend
}

/** What differs between an expected and a found custody; empty when they agree. */
export function verschillen(e: VerwachtGezag, g: GezagUitkomst): readonly string[] {
  const found: string[] = []
  if (!zelfdeSoort(e, g)) found.push(`expected ${e.type}, found ${g.soort} (${g.reden})`)
  const isVoogdij = /voogdij/i.test(e.type)
  if (!isVoogdij && e.ouders.length > 0 && !zelfde(e.ouders, g.ouders)) {
    found.push(`expected parents ${e.ouders.join(', ')}, found ${g.ouders.join(', ') || 'none'}`)
  }
  if ((e.derden.length > 0 || e.geenDerden) && !zelfde(e.derden, g.derden)) {
    found.push(`expected others ${e.derden.join(', ') || 'none'}, found ${g.derden.join(', ') || 'none'}`)
  }
  if (e.onbekendeDerde && !g.derdeOnbekend) found.push('expected a third who is not known, found none')
  if (e.inOnderzoek !== null && e.inOnderzoek !== g.inOnderzoek)
    found.push(`expected under investigation ${e.inOnderzoek}, found ${g.inOnderzoek}`)
  const about = TOELICHTINGEN.find(([pattern]) => pattern.test(e.toelichting ?? ''))
  if (about !== undefined && !about[1].includes(g.reden)) found.push(`expected the reason "${e.toelichting ?? ''}", found ${g.reden}`)
  return found
}

/** Whether the explanation in an expectation is one whose meaning could be compared. */
export function toelichtingVergeleken(e: VerwachtGezag): boolean {
  return e.toelichting === null || TOELICHTINGEN.some(([pattern]) => pattern.test(e.toelichting ?? ''))
}
