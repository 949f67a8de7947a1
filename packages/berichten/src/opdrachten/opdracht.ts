/** What the commands share: finding files, opening envelopes, reading a context of earlier messages. */
import { createReadStream, globSync, openSync, readSync, closeSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Bericht } from '../berichten.ts'
import { leesEnvelop } from '../envelop/lezen.ts'
import { ggkRuimte } from '../envelop/vorm.ts'
import { Geschiedenis } from '../geschiedenis.ts'
import { leesBericht, nietGelezen } from '../lezen/lees.ts'
import type { NietGelezen } from '../lezen/lees.ts'
import { weiger } from '../lezen/weigering.ts'
import type { Poorten } from '../regels/poorten.ts'

export interface Io {
  uit(s: string): void
  fout(s: string): void
  readonly map: string
}

/** One command, as the command line of Draad takes it. */
export interface CliOpdracht {
  readonly naam: string
  readonly uitleg: string
  readonly gebruik: string
  voer(args: string[], io: Io): Promise<number>
}

/** A file to look at: where it is, and how the caller called it. */
export interface Bestand {
  readonly pad: string
  readonly naam: string
}

function inMap(map: string): string[] {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((d) => d.isFile() && d.name.toLowerCase().endsWith('.xml'))
    .map((d) => join(d.parentPath, d.name))
    .toSorted()
}

/**
 * Files, folders (all .xml in them) and patterns, each once. What does not exist stays in, and is reported later.
 * Names stay as they were given, so that a script finds its own words back.
 */
export function vindBestanden(namen: readonly string[], map: string): Bestand[] {
  const alle = namen.flatMap((naam): Bestand[] => {
    const pad = resolve(map, naam)
    const s = statSync(pad, { throwIfNoEntry: false })
    if (s?.isDirectory()) return inMap(pad).map((f) => ({ pad: f, naam: join(naam, relative(pad, f)) }))
    const gevonden = !s && /[*?[{]/u.test(naam) ? globSync(naam, { cwd: map }).toSorted() : []
    return gevonden.length > 0 ? gevonden.map((f) => ({ pad: resolve(map, f), naam: f })) : [{ pad, naam }]
  })
  return [...new Map(alle.map((b) => [b.pad, b])).values()]
}

/** True when the file starts as an envelope. */
export function isEnvelop(pad: string): boolean {
  const bak = Buffer.alloc(2048)
  const f = openSync(pad, 'r')
  try {
    return bak.subarray(0, readSync(f, bak)).includes(ggkRuimte)
  } finally {
    closeSync(f)
  }
}

/** The bytes of the message in a file, taken out of its envelope when it has one. */
export function inhoudVan(pad: string): Uint8Array | NietGelezen {
  const bytes = readFileSync(pad)
  if (!isEnvelop(pad)) return bytes
  const e = leesEnvelop(bytes)
  if (e.soort === null) return e
  return e.inhoud ?? nietGelezen(weiger('geen-xml', 'envelope'))
}

/** The bytes of a file as a stream; an envelope is opened first. */
export function stroomVan(pad: string): AsyncIterable<Uint8Array> | Iterable<Uint8Array> | NietGelezen {
  if (!isEnvelop(pad)) return createReadStream(pad, { highWaterMark: 256 * 1024 })
  const inhoud = inhoudVan(pad)
  return inhoud instanceof Uint8Array ? [inhoud] : inhoud
}

/** The messages of a context folder by their path, read once. What is no message is named and left out. */
function leesContext(map: string, io: Io): Map<string, Bericht> {
  const uit = new Map<string, Bericht>()
  const paden = inMap(map)
  let overgeslagen = 0
  for (const [i, pad] of paden.entries()) {
    const inhoud = inhoudVan(pad)
    const bericht = inhoud instanceof Uint8Array ? leesBericht(inhoud).bericht : null
    if (bericht) uit.set(pad, bericht)
    else overgeslagen++
    if ((i + 1) % 500 === 0) io.fout(`context: ${i + 1} of ${paden.length} files`)
  }
  if (overgeslagen > 0) io.fout(`context: ${overgeslagen} of ${paden.length} files are no valid form of a message and do not count.`)
  return uit
}

/**
 * Ports for the check of one file: the earlier messages and the clock.
 *
 * A file is never its own context. When a file that is checked lies in the context itself, only what was dated on the
 * same day or before counts as earlier: a whole archive can be checked against itself.
 */
export function poortenUit(context: string | undefined, vandaag: string, io: Io): (pad: string) => Poorten {
  const extern = { vandaag: () => vandaag }
  if (context === undefined) return () => ({ extern })
  const alle = leesContext(context, io)
  let geheel: Geschiedenis | undefined
  return (pad) => {
    const zelf = alle.get(pad)
    if (!zelf) return { extern, voorgeschiedenis: (geheel ??= new Geschiedenis(alle.values())) }
    const dag = dagtekeningVan(zelf)
    const eerder = [...alle].filter(([p, m]) => p !== pad && dagtekeningVan(m) <= dag).map(([, m]) => m)
    return { extern, voorgeschiedenis: new Geschiedenis(eerder) }
  }
}

const dagtekeningVan = (m: Bericht): string => {
  const h = m.Header as { readonly DagtekeningRetour?: string; readonly BerichtIdentificatie: { readonly Dagtekening: string } }
  return h.DagtekeningRetour ?? h.BerichtIdentificatie.Dagtekening
}

const oorzaken: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  ENOENT: ['het bestaat niet', 'it does not exist'],
  EACCES: ['het mag niet worden gelezen', 'reading it is not allowed'],
  EISDIR: ['het is een map', 'it is a folder'],
}

/** Why a file could not be opened, in both languages. */
export function nietTeOpenen(e: unknown): { readonly reden: string; readonly tekst: string; readonly textEn: string } {
  const { code, message } = e as { readonly code?: string; readonly message?: string }
  const [nl, en] = oorzaken[code ?? ''] ?? [message ?? String(e), message ?? String(e)]
  return { reden: 'niet-te-openen', tekst: `Het bestand is niet te openen: ${nl}.`, textEn: `The file cannot be opened: ${en}.` }
}

/** The calendar day in the Netherlands. */
export function vandaagHier(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(Date.now())
}

/** A folder that must exist, or null with the complaint printed. */
export function bestaandeMap(naam: string | undefined, io: Io): string | undefined | null {
  if (naam === undefined) return undefined
  const pad = resolve(io.map, naam)
  if (statSync(pad, { throwIfNoEntry: false })?.isDirectory()) return pad
  io.fout(`No such folder: ${naam}`)
  return null
}
