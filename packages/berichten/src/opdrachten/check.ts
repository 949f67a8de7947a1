/** `draad bericht check`: judges files and says what is wrong, where, and with which return code. */
import { parseArgs } from 'node:util'
import type { Bevinding } from '../bevinding.ts'
import { envelopGebreken } from '../envelop/past.ts'
import type { Ingepakt } from '../envelop/past.ts'
import type { Envelop } from '../envelop/typen.ts'
import { leesStroom } from '../lezen/stroom.ts'
import type { Stroomlezing } from '../lezen/stroom.ts'
import type { Poorten } from '../regels/poorten.ts'
import { isDatum } from '../lezen/waarden.ts'
import { bestaandeMap, nietTeOpenen, openBestand, poortenUit, vandaagHier, vindBestanden } from './opdracht.ts'
import type { CliOpdracht, Io } from './opdracht.ts'

const gebruik = `
Usage: draad bericht check FILE... [--json] [--context DIR] [--date DAY] [--lang nl|en]

Reads messages of iJw 3.2 (also inside a StUF-GGk envelope) and judges every rule that can be decided.
FILE may be a file, a folder (all .xml in it, each once; links are followed once) or a pattern. What an envelope says
otherwise than its message, or that does not exist, is a finding of rule "envelop".

  --context DIR   earlier messages in this folder, for the rules across messages
  --date DAY      the day to judge by (default: today)
  --json          one line of JSON for each file: {"bestand","bericht","geldig","bevindingen":[{"regel",
                  "retourcode","pad","waarde","tekst"}]}; also "nietBeoordeeld", the rules that could not be judged
                  here. A file that is no message has "bericht": null and the reason as its one finding
  --lang nl|en    language of the findings for people (default: en); JSON has both ("tekst", "textEn")

Exit codes: 0 all files are valid, 1 a file is not valid, 2 a file could not be read or the call is wrong.

Example: draad bericht check inbox --context archive --json
`

/** A finding of the message, or of the envelope around it. */
type Gemeld = Pick<Bevinding, 'retourcode' | 'pad' | 'waarde' | 'tekst' | 'textEn'> & { readonly regel: string; readonly niveau: string }

interface Uitslag {
  readonly bestand: string
  readonly bericht: string | null
  readonly geldig: boolean
  readonly bevindingen: readonly Gemeld[]
  readonly nietBeoordeeld: readonly string[]
  readonly reden?: string
  readonly tekst?: string
  readonly textEn?: string
}

const grootBestand = 5 * 1024 * 1024

function envelopBevindingen(e: Envelop, uit: Stroomlezing): Gemeld[] {
  const kop = (uit.gelezen['Header'] ?? {}) as Partial<Ingepakt['kop']>
  const inhoud = kop.Afzender !== undefined && kop.Ontvanger !== undefined ? { Afzender: kop.Afzender, Ontvanger: kop.Ontvanger } : null
  return envelopGebreken(e, inhoud && { soort: uit.soort, kop: inhoud }).map((g) => ({
    regel: 'envelop',
    retourcode: '',
    pad: `envelop/${g.veld}`,
    waarde: g.waarde,
    tekst: g.tekst,
    textEn: g.textEn,
    niveau: 'envelop',
  }))
}

async function beoordeel(pad: string, naam: string, poorten: Poorten, io: Io): Promise<Uitslag> {
  const leeg = { bestand: naam, bericht: null, geldig: false, bevindingen: [], nietBeoordeeld: [] }
  try {
    const open = openBestand(pad)
    if ('reden' in open) return { ...leeg, reden: open.reden, tekst: open.tekst, textEn: open.textEn }
    const bron = open.bron instanceof Uint8Array ? [open.bron] : open.bron
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
    const vanEnvelop = open.envelop ? envelopBevindingen(open.envelop, uit) : []
    return {
      bestand: naam,
      bericht: uit.soort,
      geldig: uit.geldig && vanEnvelop.length === 0,
      bevindingen: [...vanEnvelop, ...bevindingen],
      nietBeoordeeld,
    }
  } catch (e) {
    return { ...leeg, ...nietTeOpenen(e) }
  }
}

/** A file that is no message says why in the same place as a message that is wrong. */
const alsJson = (u: Uitslag) =>
  u.reden === undefined
    ? { ...u, bevindingen: u.bevindingen.map(kort) }
    : {
        ...u,
        bevindingen: [{ regel: u.reden, retourcode: '', pad: '', waarde: null, tekst: u.tekst, textEn: u.textEn, niveau: 'bestand' }],
      }

const kort = (b: Gemeld) => ({
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
  const dag = values.date ?? vandaagHier()
  const taal = values.lang ?? 'en'
  if (!isDatum(dag)) io.fout(`--date is a day that exists, such as 2026-11-21; not "${dag}".`)
  if (taal !== 'nl' && taal !== 'en') io.fout(`--lang is nl or en; not "${taal}".`)
  if (positionals.length === 0) io.fout(gebruik.trim())
  if (positionals.length === 0 || !isDatum(dag) || (taal !== 'nl' && taal !== 'en')) return 2
  const context = bestaandeMap(values.context, io)
  if (context === null) return 2
  const bestanden = vindBestanden(positionals, io.map)
  if (bestanden.length === 0) io.fout('No .xml files found.')
  const poorten = poortenUit(context, dag, io)
  let code = bestanden.length === 0 ? 2 : 0
  for (const [i, { pad, naam }] of bestanden.entries()) {
    const u = await beoordeel(pad, naam, poorten(pad), io)
    if (values.json) io.uit(JSON.stringify(alsJson(u)))
    else toon(u, taal, io)
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
