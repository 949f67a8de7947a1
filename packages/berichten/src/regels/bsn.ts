/** The citizen service number (BSN). */

/**
 * True when nine digits pass the eleven-test: weights 9 to 2 and -1, the sum divisible by eleven, not all zero.
 * @example bsnKlopt('999900006') // true
 * @bron iJw 3.2 CS002
 */
export function bsnKlopt(bsn: string): boolean {
  if (!/^[0-9]{9}$/u.test(bsn) || bsn === '000000000') return false
  let som = -(bsn.charCodeAt(8) - 48)
  for (let i = 0; i < 8; i++) som += (bsn.charCodeAt(i) - 48) * (9 - i)
  return som % 11 === 0
}
