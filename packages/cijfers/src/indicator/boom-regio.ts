import type { Boom } from '../onthulling/index.ts'

/** What is reported per region has no municipalities below it; a region of which nothing was reported is not zero. */
export function boomVanRegios(geteld: ReadonlyMap<string, number>): Boom {
  const delen = [...geteld.keys()].filter((c) => c.startsWith('JZ')).sort()
  return { id: 'NL', waarde: geteld.get('NL') ?? null, delen: delen.map((id) => ({ id, waarde: geteld.get(id) ?? null })) }
}
