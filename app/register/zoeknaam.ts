/**
 * A name as it is looked for: without diacritics, spaces, hyphens and prefix, and with what people spell in two ways made
 * one (y/ij, ph/f, ck/k, double letters), so that "Yılmaz", "Yilmas" and "ijlmaz" meet.
 *
 * @example zoeknaam('Çelik-van der Meij') // 'selikmei'
 */
export function zoeknaam(achternaam: string): string {
  const kaal = achternaam
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ç|ş|š|ś/g, 's')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(^|[\s-])(van|von|de|den|der|het|te|ten|ter|el|al|la|le|di|da|dos|du|op|in|t|d|s|o)(?=[\s'’-])/g, '$1')
    .replace(/[^a-z]/g, '')
  return kaal
    .replace(/ij|y/g, 'i')
    .replace(/ph/g, 'f')
    .replace(/ck|c(?=[aouklrt])|q/g, 'k')
    .replace(/c/g, 's')
    .replace(/z/g, 's')
    .replace(/th/g, 't')
    .replace(/dt$/g, 't')
    .replace(/(.)\1+/g, '$1')
}

/** Number of edits between two short texts (Levenshtein); stops counting above `hoogstens`. */
export function afstand(a: string, b: string, hoogstens = 3): number {
  if (Math.abs(a.length - b.length) > hoogstens) return hoogstens + 1
  let vorige = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const rij = [i]
    for (let j = 1; j <= b.length; j++) {
      const kost = a[i - 1] === b[j - 1] ? 0 : 1
      rij.push(Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + kost))
    }
    vorige = rij
  }
  return vorige[b.length] ?? 0
}
