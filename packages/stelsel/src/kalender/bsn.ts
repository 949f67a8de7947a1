/** Values of the BSN field that stand for something else than a person. They differ per delivery; see the two lists. */
export const bijzondereBsn = {
  /** @bron Informatieprotocol beleidsinformatie jeugd v7 (bijlage 2 Regeling Jeugdwet) */
  beleidsinformatieJeugd: { onbekend: '999999999', ongeboren: '000000000' },
  /** The reverse of the above. @bron Informatieprotocol beleidsinformatie Veilig Thuis (bijlage A Uitvoeringsregeling Wmo 2015) */
  veiligThuis: { onbekend: '000000000', ongeboren: '999999999' },
} as const

/**
 * The eleven-test of a burgerservicenummer: nine digits, weights 9 to 2 and then -1, the sum divisible by eleven.
 * Only zeros is refused. It says that a number can exist, not that it does.
 *
 * @bron Wet algemene bepalingen burgerservicenummer
 * @example elfproef('123456782') // true
 */
export function elfproef(bsn: string): boolean {
  if (!/^[0-9]{9}$/.test(bsn) || bsn === '000000000') return false
  let sum = 0
  for (let i = 0; i < 9; i++) sum += (bsn.charCodeAt(i) - 48) * (i === 8 ? -1 : 9 - i)
  return sum % 11 === 0
}

/**
 * Whether a number is one of the test numbers 999900006 to 999999990 that pass the eleven-test. They belong to nobody.
 *
 * @example isTestBsn('999990019') // true
 */
export function isTestBsn(bsn: string): boolean {
  return elfproef(bsn) && bsn >= '999900006' && bsn <= '999999990'
}
