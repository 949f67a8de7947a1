/** Which file is loaded, what kind of file it is, and over which period. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { leesPeriode, periode, type CijferPeriode } from '../cijfer/index.ts'
import { CijferFout } from '../fout.ts'
import {
  eigenIndeling,
  INHOUDEN,
  leesCsv,
  leesIndeling,
  leesSpreadsheet,
  leesVast,
  type LeveringRijen,
  type LeveringSoort,
} from '../levering/index.ts'
import { inBeide, tekst } from '../tekst.ts'

const MAX_BYTES = 1_500_000_000

/** What of the start of a file is looked at to tell text from something else. */
const KOP = 65_536

/** A file that exists and is no folder. @throws CijferFout */
function bestaand(pad: string, veld: string): void {
  const map = existsSync(pad) && statSync(pad).isDirectory()
  if (existsSync(pad) && !map) return
  throw new CijferFout(
    'bestand',
    veld,
    map ? tekst(`${basename(pad)}, een map`, `${basename(pad)}, a folder`) : basename(pad),
    tekst('een bestand dat bestaat', 'a file that exists'),
    tekst('Kijk naar de naam en de map.', 'Check its name and folder.'),
  )
}

/** Text of a file: UTF-8, or Windows-1252 when it is not that. @throws CijferFout when it is no text at all */
function alsTekst(bytes: Uint8Array): string {
  const kop = bytes.subarray(0, KOP)
  const vreemd = kop.reduce((n, b) => n + (b < 32 && b !== 9 && b !== 10 && b !== 13 ? 1 : 0), 0)
  if (vreemd > 0)
    throw new CijferFout(
      'bestand',
      'FILE',
      tekst('een bestand dat geen tekst is', 'a file that is no text'),
      tekst('tekst (UTF-8), of een spreadsheet met de naam .xlsx', 'text (UTF-8), or a spreadsheet that is named .xlsx'),
      tekst(
        'Sla het op als CSV (UTF-8) of .xlsx, en laad dat; er is niets veranderd.',
        'Save it as CSV (UTF-8) or .xlsx and load that; nothing was changed.',
      ),
    )
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The rows of a file, its fingerprint, and whether it is fixed width. @throws CijferFout when it cannot be read as rows */
export async function rijenUit(
  pad: string,
  indeling: string | undefined,
  soort: LeveringSoort | null,
): Promise<{ rijen: LeveringRijen; vast: boolean; sha256: string }> {
  bestaand(pad, 'FILE')
  if (statSync(pad).size > MAX_BYTES)
    throw new CijferFout(
      'bestand',
      'FILE',
      statSync(pad).size,
      tekst(`hoogstens ${MAX_BYTES} bytes`, `at most ${MAX_BYTES} bytes`),
      tekst('Lever het in delen, per leverancier.', 'Deliver it in parts, per supplier.'),
    )
  const bytes = readFileSync(pad)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const ext = extname(pad).toLowerCase()
  if (ext === '.xlsx') return { rijen: await leesSpreadsheet(bytes), vast: false, sha256 }
  const inhoudVan = alsTekst(bytes)
  const vast = indeling !== undefined || ext === '.txt' || ext === '.asc'
  if (!vast) return { rijen: leesCsv(inhoudVan), vast, sha256 }
  if (soort === null)
    throw new CijferFout(
      'bestand',
      'FILE',
      ext,
      tekst('.csv of .xlsx voor deze tabel', '.csv or .xlsx for this table'),
      tekst('Sla het op als CSV.', 'Save it as CSV.'),
    )
  const inhoud = INHOUDEN[soort]
  if (indeling === undefined) return { rijen: leesVast(inhoudVan, eigenIndeling(inhoud)), vast, sha256 }
  bestaand(indeling, '--indeling')
  return { rijen: leesVast(inhoudVan, leesIndeling(readFileSync(indeling, 'utf8'), inhoud)), vast, sha256 }
}

/** The period asked for, or the one in the name of the file. @throws CijferFout 'periode' */
export function welkePeriode(gegeven: string | undefined, naam: string, soort: LeveringSoort): CijferPeriode {
  if (gegeven !== undefined) return periode(gegeven)
  const m = /(20\d\d)[-_ ]?([HQ]?)([1-4])(?!\d)/i.exec(naam)
  const letter = m?.[2] ? m[2].toUpperCase() : soort === 'nza' ? 'Q' : 'H'
  const p = m ? leesPeriode(`${m[1]}${letter}${m[3]}`) : null
  if (p) return p
  throw new CijferFout(
    'periode',
    '--periode',
    tekst('niets', 'nothing'),
    tekst('2026H1 of 2026Q1', '2026H1 or 2026Q1'),
    tekst('Zeg over welke periode de levering gaat.', 'Say which period the delivery is about.'),
  )
}

/** Refuses to book what nobody is known to have delivered: the name of a file is no supplier. */
export function geenLeverancier(rijen: number, bekend: readonly string[]): CijferFout {
  const er = bekend.slice(0, 8).join(', ')
  return new CijferFout(
    'leverancier',
    '--leverancier',
    rijen === 0
      ? tekst('niets', 'nothing')
      : tekst(`niets, en ${rijen} records zonder leverancier`, `nothing, and ${rijen} records without a supplier`),
    er === '' ? tekst('wie leverde', 'who delivered') : inBeide(er),
    tekst(
      'Zeg wie leverde, of geef het bestand een kolom leverancier; uit de naam van het bestand wordt het niet geraden.',
      'Say who delivered, or give the file a column leverancier; it is not guessed from the name of the file.',
    ),
  )
}
