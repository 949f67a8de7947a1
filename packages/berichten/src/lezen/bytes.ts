/** From bytes to text: size, byte order mark and encoding are settled before any XML is read. */
import type { Weigering } from './weigering.ts'
import { weiger } from './weigering.ts'

/** Largest file that the standard asks a receiver to take. @bron iJw 3.2 OP179 */
export const maxBytesStandaard = 25 * 1024 * 1024

/** The text of a file, or why it is refused. */
export function naarTekst(inhoud: Uint8Array | string, maxBytes: number): string | Weigering {
  if (inhoud.length === 0) return weiger('leeg')
  if (inhoud.length > maxBytes) return weiger('te-groot', `${inhoud.length} bytes`)
  const begin = bytesorde(inhoud)
  if (begin) return begin
  if (typeof inhoud === 'string') return inhoud
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(inhoud)
  } catch {
    return weiger('geen-utf8')
  }
}

/** Refuses a byte order mark: that of UTF-8, and those of the encodings that are not allowed. */
export function bytesorde(begin: Uint8Array | string): Weigering | null {
  const c = (i: number) => (typeof begin === 'string' ? begin.charCodeAt(i) : (begin[i] ?? -1))
  if (typeof begin === 'string') return c(0) === 0xfeff || c(0) === 0xfffe ? weiger('bom') : null
  if (c(0) === 0xef && c(1) === 0xbb && c(2) === 0xbf) return weiger('bom')
  const utf16 = (c(0) === 0xff && c(1) === 0xfe) || (c(0) === 0xfe && c(1) === 0xff) || c(0) === 0 || c(1) === 0
  return utf16 ? weiger('geen-utf8') : null
}
