/**
 * From what stands on the screen to what a command takes: empty fields are left out, a partly known date gets `00` for
 * what is not known.
 *
 * @example netjes({ naam: '', geboortedatum: '2014-05' }) // { geboortedatum: '2014-05-00' }
 */
export function netjes<T>(waarde: T): T {
  return schoon(waarde, '') as T
}

/** Names of fields in which parts of a date may be unknown. */
const DEELS = new Set(['geboortedatum'])

function schoon(waarde: unknown, naam: string): unknown {
  if (waarde === '' || waarde === null) return undefined
  if (typeof waarde === 'string') return DEELS.has(naam) ? volledig(waarde) : waarde
  if (Array.isArray(waarde)) return waarde.map((w) => schoon(w, naam)).filter((w) => w !== undefined)
  if (typeof waarde !== 'object') return waarde
  const paren = Object.entries(waarde)
    .map(([k, v]) => [k, schoon(v, k)] as const)
    .filter(([, v]) => v !== undefined)
  return Object.fromEntries(paren)
}

function volledig(datum: string): string {
  if (/^\d{4}$/.test(datum)) return `${datum}-00-00`
  return /^\d{4}-\d{2}$/.test(datum) ? `${datum}-00` : datum
}
