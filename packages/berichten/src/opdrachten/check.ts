/** `draad bericht check`: judges files and says what is wrong, where, and with which return code. */
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import type { Bevinding } from '../bevinding.ts'
import { leesStroom } from '../lezen/stroom.ts'
import type { Poorten } from '../regels/poorten.ts'
import { bestaandeMap, poortenUit, stroomVan, vandaagHier, vindBestanden } from './opdracht.ts'
import type { CliOpdracht, Io } from './opdracht.ts'

const gebruik = `
Usage: draad bericht check FILE... [--json] [--context DIR] [--date DAY] [--lang nl|en]

Reads messages of iJw 3.2 (also inside a StUF-GGk envelope) and judges every rule that can be decided.
FILE may be a file, a folder (all .xml in it) or a pattern.

  --context DIR   earlier messages in this folder, for the rules across messages
  --date DAY      the day to judge by (default: today)
  --json          one line of JSON for each file
  --lang nl|en    language of the findings (default: en)

Exit codes: 0 all files are valid, 1 a file is not valid, 2 a file could not be read or the call is wrong.

Example: draad bericht check inbox --context archive --json
`

interface Uitslag {
  readonly bestand: string
  readonly bericht: string | null
  readonly geldig: boolean
  readonly bevindingen: readonly Bevinding[]
  readonly nietBeoordeeld: readonly string[]
  readonly reden?: string
  readonly tekst?: string
  readonly textEn?: string
}

const grootBestand = 5 * 1024 * 1024

async function beoordeel(pad: string, naam: string, poorten: Poorten, io: Io): Promise<Uitslag> {
  const leeg = { bestand: naam, bericht: null, geldig: false, bevindingen: [], nietBeoordeeld: [] }
  try {
    const bron = stroomVan(pad)
    if ('reden' in bron) return { ...leeg, reden: bron.reden, tekst: bron.tekst, textEn: bron.textEn }
    let volgende = grootBestand
    const bijVoortgang = (bytes: number) => {
      if (bytes < volgende) return
      io.fout(`${naam}: ${Math.floor(bytes / 1_048_576)} MB`)
      volgende += grootBestand
    }
    const uit = await leesStroom(bron, { poorten, bijVoortgang })
    if (uit.soort === null) return { ...leeg, reden: uit.reden, tekst: uit.tekst, textEn: uit.textEn }
    const bevindingen = uit.bevindingen.filter((b) => b.beoordeeld)
    const nietBeoordeeld = uit.bevindingen.filter((b) => !b.beoordeeld).map((b) => b.regel)
    return { bestand: naam, bericht: uit.soort, geldig: uit.geldig, bevindingen, nietBeoordeeld }
  } catch (e) {
    const waarom = e instanceof Error ? e.message : String(e)
    return {
      ...leeg,
      reden: 'niet-te-openen',
      tekst: `Het bestand is niet te openen: ${waarom}`,
      textEn: `The file cannot be opened: ${waarom}`,
    }
  }
}

const kort = (b: Bevinding) => ({
  regel: b.regel,
  retourcode: b.retourcode,
  pad: b.pad,
  waarde: b.waarde,
  tekst: b.tekst,
  textEn: b.textEn,
  niveau: b.niveau,
})

function toon(u: Uitslag, taal: string, io: Io): void {
  if (u.bericht === null) return io.fout(`${u.bestand}: ${taal === 'nl' ? u.tekst : u.textEn}`)
  const rest = u.nietBeoordeeld.length > 0 ? `; not judged: ${u.nietBeoordeeld.join(' ')}` : ''
  io.uit(`${u.bestand}: ${u.bericht} ${u.geldig ? 'valid' : 'not valid'}${rest}`)
  for (const b of u.bevindingen) {
    const waarde = b.waarde === null ? '' : ` (${b.waarde})`
    io.uit(`  ${b.regel}${b.retourcode === '' ? '' : ` [${b.retourcode}]`} ${b.pad}${waarde}: ${taal === 'nl' ? b.tekst : b.textEn}`)
  }
}

async function voer(args: string[], io: Io): Promise<number> {
  const opties = { json: { type: 'boolean' }, context: { type: 'string' }, date: { type: 'string' }, lang: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args, options: opties, allowPositionals: true })
  if (positionals.length === 0) {
    io.fout(gebruik.trim())
    return 2
  }
  const context = bestaandeMap(values.context, io)
  if (context === null) return 2
  const bestanden = vindBestanden(positionals, io.map)
  if (bestanden.length === 0) io.fout('No .xml files found.')
  const poorten = poortenUit(context, bestanden, values.date ?? vandaagHier())
  let code = bestanden.length === 0 ? 2 : 0
  for (const [i, pad] of bestanden.entries()) {
    const u = await beoordeel(pad, relative(io.map, pad) || pad, poorten, io)
    if (values.json) io.uit(JSON.stringify({ ...u, bevindingen: u.bevindingen.map(kort) }))
    else toon(u, values.lang ?? 'en', io)
    code = Math.max(code, u.bericht === null ? 2 : u.geldig ? 0 : 1)
    if ((i + 1) % 500 === 0) io.fout(`${i + 1} of ${bestanden.length} files`)
  }
  return code
}

export const checkOpdracht: CliOpdracht = {
  naam: 'bericht check',
  uitleg: 'judge national messages (iJw 3.2) against all rules',
  gebruik,
  voer,
}
