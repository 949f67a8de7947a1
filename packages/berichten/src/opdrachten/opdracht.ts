/** What the commands share: finding files, opening envelopes, reading a context of earlier messages. */
import { createReadStream, globSync, openSync, readSync, closeSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
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

function inMap(map: string): string[] {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((d) => d.isFile() && d.name.toLowerCase().endsWith('.xml'))
    .map((d) => join(d.parentPath, d.name))
    .toSorted()
}

/** Files, folders (all .xml in them) and patterns, as full paths. What does not exist stays in, and is reported later. */
export function vindBestanden(namen: readonly string[], map: string): string[] {
  return namen.flatMap((naam) => {
    const pad = resolve(map, naam)
    const s = statSync(pad, { throwIfNoEntry: false })
    if (s) return s.isDirectory() ? inMap(pad) : [pad]
    const gevonden = /[*?[{]/u.test(naam) ? globSync(naam, { cwd: map }).map((f) => resolve(map, f)) : []
    return gevonden.length > 0 ? gevonden.toSorted() : [pad]
  })
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

/**
 * Ports for a check: earlier messages from a folder (the file at hand left out) and the clock.
 * @param context folder with earlier messages, or nothing
 */
export function poortenUit(context: string | undefined, zonder: readonly string[], vandaag: string): Poorten {
  const extern = { vandaag: () => vandaag }
  if (context === undefined) return { extern }
  const overslaan = new Set(zonder)
  const berichten = inMap(context)
    .filter((pad) => !overslaan.has(pad))
    .flatMap((pad): Bericht[] => {
      const inhoud = inhoudVan(pad)
      const bericht = inhoud instanceof Uint8Array ? leesBericht(inhoud).bericht : null
      return bericht ? [bericht] : []
    })
  return { extern, voorgeschiedenis: new Geschiedenis(berichten) }
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
