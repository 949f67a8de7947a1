/** JSON with sorted keys, so that the same content is the same text. */
function vast(x: unknown): string {
  if (Array.isArray(x)) return `[${x.map(vast).join(',')}]`
  if (typeof x === 'object' && x !== null) {
    return `{${Object.keys(x)
      .sort()
      .filter((k) => (x as Record<string, unknown>)[k] !== undefined)
      .map((k) => `${JSON.stringify(k)}:${vast((x as Record<string, unknown>)[k])}`)
      .join(',')}}`
  }
  return JSON.stringify(x ?? null)
}

/**
 * Fingerprint of content (FNV-1a, 64 bits): shows that something changed. It is no seal against somebody who wants to
 * deceive; the chronology of the application is.
 */
export function kenmerkVan(x: unknown): string {
  let h = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(vast(x))) h = BigInt.asUintN(64, (h ^ BigInt(byte)) * 0x100000001b3n)
  return h.toString(16).padStart(16, '0')
}
