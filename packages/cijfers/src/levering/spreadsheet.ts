import { CijferFout } from '../fout.ts'
import { metKop, type Rijen } from './csv.ts'
import { inBeide, samen, tekst, type Tekst } from '../tekst.ts'

/** Largest spreadsheet read, in bytes, packed and unpacked: more is no delivery but an attack on memory. */
const MAX_BYTES = 50_000_000
const MAX_UITGEPAKT = 500_000_000

/**
 * Unpacked size of a ZIP file by its directory, or null when it is no ZIP. Read before anything is unpacked, so that a
 * small file cannot become a large one.
 */
export function uitgepakt(b: Uint8Array): number | null {
  const v = new DataView(b.buffer, b.byteOffset, b.byteLength)
  if (b.byteLength < 22 || v.getUint32(0, true) !== 0x04034b50) return null
  let eind = b.byteLength - 22
  while (eind >= 0 && eind > b.byteLength - 65_558 && v.getUint32(eind, true) !== 0x06054b50) eind--
  if (eind < 0 || v.getUint32(eind, true) !== 0x06054b50) return null
  let p = v.getUint32(eind + 16, true)
  let som = 0
  for (let n = v.getUint16(eind + 10, true); n > 0 && p + 46 <= b.byteLength && v.getUint32(p, true) === 0x02014b50; n--) {
    som += v.getUint32(p + 24, true)
    p += 46 + v.getUint16(p + 28, true) + v.getUint16(p + 30, true) + v.getUint16(p + 32, true)
  }
  return som
}

function alsTekst(cel: unknown): string {
  if (cel === null || cel === undefined) return ''
  if (cel instanceof Date) return cel.toISOString().slice(0, 10)
  return String(cel).trim()
}

/**
 * Rows of the first sheet of an .xlsx file; its first row has the column names. Formulas are not run: their last stored
 * value is read.
 *
 * @throws CijferFout 'spreadsheet' when it is no .xlsx, is too large, or has no rows
 */
export async function leesSpreadsheet(bytes: Uint8Array): Promise<Rijen> {
  const fout = (gevonden: Tekst, doe: Tekst): CijferFout =>
    new CijferFout(
      'spreadsheet',
      'bestand',
      gevonden,
      tekst('een .xlsx-bestand met namen van kolommen in de eerste rij', 'an .xlsx file with column names in its first row'),
      doe,
    )
  const groot = uitgepakt(bytes)
  if (groot === null)
    throw fout(
      tekst('een bestand dat geen .xlsx is', 'a file that is no .xlsx'),
      tekst('Sla het op als .xlsx of CSV.', 'Save it as .xlsx or CSV.'),
    )
  if (bytes.byteLength > MAX_BYTES || groot > MAX_UITGEPAKT)
    throw fout(
      tekst(`${groot} bytes, uitgepakt`, `${groot} bytes unpacked`),
      tekst('Lever zo veel gegevens als CSV of met vaste breedte.', 'Deliver so much data as CSV or fixed width.'),
    )
  const { readSheet } = await import('read-excel-file/node')
  let rijen: unknown[][]
  try {
    rijen = await readSheet(Buffer.from(bytes))
  } catch (e) {
    throw fout(
      samen([tekst('een bestand dat niet te lezen is', 'a file that cannot be read'), inBeide((e as Error).message)], ': '),
      tekst('Open het, en sla het opnieuw op als .xlsx.', 'Open it, save it again as .xlsx.'),
    )
  }
  if (rijen.length === 0)
    throw fout(tekst('een leeg blad', 'an empty sheet'), tekst('Zet de gegevens op het eerste blad.', 'Put the data in the first sheet.'))
  const cellen = rijen.map((r, i) => ({ nr: i + 1, cellen: r.map(alsTekst) })).filter((r) => r.cellen.some((c) => c !== ''))
  return metKop(cellen)
}
