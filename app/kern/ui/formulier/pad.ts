/**
 * Reading and changing a value by its path, `doelen.0.tekst`, without touching the original.
 */

/** Value at a path; `undefined` when there is none. An empty path is the value itself. */
export function lees(waarde: unknown, pad: string): unknown {
  if (pad === '') return waarde
  let nu: unknown = waarde
  for (const deel of pad.split('.')) {
    if (typeof nu !== 'object' || nu === null || !Object.hasOwn(nu, deel)) return undefined
    nu = (nu as Record<string, unknown>)[deel]
  }
  return nu
}

/** A copy with another value at the path; missing parents are made (a list when the next part is a number). */
export function zet(waarde: unknown, pad: string, nieuw: unknown): unknown {
  if (pad === '') return nieuw
  const [eerste = '', ...rest] = pad.split('.')
  if (eerste === '__proto__' || eerste === 'constructor' || eerste === 'prototype') return waarde
  const getal = /^\d+$/.test(eerste)
  if (Array.isArray(waarde) || (getal && (waarde === null || waarde === undefined))) {
    const lijst = [...((waarde as unknown[] | null | undefined) ?? [])]
    lijst[Number(eerste)] = zet(lijst[Number(eerste)], rest.join('.'), nieuw)
    return lijst
  }
  const object = typeof waarde === 'object' && waarde !== null ? (waarde as Record<string, unknown>) : {}
  return { ...object, [eerste]: zet(object[eerste], rest.join('.'), nieuw) }
}

/** `a.b` under `doelen.0` is `doelen.0.a.b`. */
export function onder(boven: string, pad: string): string {
  return boven === '' ? pad : pad === '' ? boven : `${boven}.${pad}`
}

/** Every path of an input type, so that a field name can be checked: `<Tekstregel<Invoer> naam="motivering" />`. */
export type Pad<I> = unknown extends I
  ? string
  : I extends readonly (infer E)[]
    ? `${number}` | `${number}.${Pad<E>}`
    : I extends object
      ? {
          [K in keyof I & string]: K | (NonNullable<I[K]> extends object ? `${K}.${Pad<NonNullable<I[K]>>}` : never)
        }[keyof I & string]
      : never

/** Are two values the same in content (as JSON)? */
export function gelijk(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || stabiel(a) === stabiel(b)
}

function stabiel(waarde: unknown): string {
  return JSON.stringify(waarde ?? null, (_, v: unknown) =>
    typeof v === 'object' && v !== null && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  )
}
