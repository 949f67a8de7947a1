/** What the commands share: finding files, opening envelopes, reading a context of earlier messages. */
import { createReadStream, globSync, openSync, readSync, closeSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Bericht } from '../berichten.ts'
import { leesEnvelop } from '../envelop/lezen.ts'
import type { Envelop } from '../envelop/typen.ts'
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

/** What stands at a path; undefined when nothing can be reached there. */
function bij(pad: string): Stats | undefined {
  try {
    return statSync(pad, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

const isXml = (naam: string): boolean => naam.toLowerCase().endsWith('.xml')

/**
 * All .xml below a folder, each once. A link to a file is read; one to a folder is followed, but never to a folder that was
 * seen, so that no file comes twice and no circle goes on. What is an .xml by name and cannot be read stays in, to be told.
 */
function inMap(map: string): string[] {
  const mappen = new Set<string>()
  const bestanden = new Set<string>()
  const uit: string[] = []
  const links: string[] = []
  const loop = (hier: string): void => {
    const echt = realpathSync(hier)
    if (mappen.has(echt)) return
    mappen.add(echt)
    for (const d of readdirSync(hier, { withFileTypes: true })) {
      const pad = join(hier, d.name)
      if (d.isSymbolicLink()) links.push(pad)
      else if (d.isDirectory()) loop(pad)
      else if (isXml(d.name)) {
        bestanden.add(realpathSync(pad))
        uit.push(pad)
      }
    }
  }
  loop(map)
  // Links come last: what stands in the folder itself keeps its own name.
  for (let i = 0; i < links.length; i++) {
    const pad = links[i] as string
    const s = bij(pad)
    if (s?.isDirectory()) loop(pad)
    else if (isXml(pad) && !(s && bestanden.has(realpathSync(pad)))) {
      if (s) bestanden.add(realpathSync(pad))
      uit.push(pad)
    }
  }
  return uit.toSorted()
}

/**
 * Files, folders (all .xml in them) and patterns, each once. What does not exist stays in, and is reported later.
 * Names stay as they were given, so that a script finds its own words back.
 */
export function vindBestanden(namen: readonly string[], map: string): Bestand[] {
  const alle = namen.flatMap((naam): Bestand[] => {
    const pad = resolve(map, naam)
    const s = bij(pad)
    if (s?.isDirectory()) return inMap(pad).map((f) => ({ pad: f, naam: join(naam, relative(pad, f)) }))
    const gevonden = !s && /[*?[{]/u.test(naam) ? globSync(naam, { cwd: map }).toSorted() : []
    return gevonden.length > 0 ? gevonden.map((f) => ({ pad: resolve(map, f), naam: f })) : [{ pad, naam }]
  })
  return [...new Map(alle.map((b) => [b.pad, b])).values()]
}

// Latin letters stand for the bytes of UTF-8 here; of a tag only its ASCII part matters.
const voorwerk = /^(?:\xEF\xBB\xBF|\s+|<\?[^]*?\?>|<!--[^]*?-->)+/u

const onaf = /^(?:$|<$|<\?|<!-?$|<!--|<[^!?>][^>]*$)/u
const grootsteEnvelop = 36 * 1024 * 1024

/** The first tag of a file, past any comments before it; null when it has none within the size of an envelope. */
function eersteTag(f: number): string | null {
  let bak = Buffer.alloc(2048)
  let vol = 0
  for (;;) {
    const n = readSync(f, bak, vol, bak.length - vol, vol)
    vol += n
    const rest = bak.toString('latin1', 0, vol).replace(voorwerk, '')
    const tag = /^<[^!?][^>]*>/u.exec(rest)?.[0]
    if (tag) return tag
    // Anything else than a comment, an instruction or the first tag is not going to be one.
    if (n === 0 || vol > grootsteEnvelop || !onaf.test(rest)) return null
    if (vol === bak.length) bak = Buffer.concat([bak, Buffer.alloc(bak.length)])
  }
}

/** A pipe or device never ends or comes only once; reading one would wait for ever. */
class GeenBestand extends Error {
  readonly code: string
  constructor(code: 'EISDIR' | 'GEEN-BESTAND') {
    super(code)
    this.code = code
  }
}

/** True when the file is an envelope by its first element. */
export function isEnvelop(pad: string): boolean {
  const s = statSync(pad)
  if (s.isDirectory()) throw new GeenBestand('EISDIR')
  if (!s.isFile()) throw new GeenBestand('GEEN-BESTAND')
  const f = openSync(pad, 'r')
  try {
    return eersteTag(f)?.includes(ggkRuimte) ?? false
  } finally {
    closeSync(f)
  }
}

/** The bytes of the message in a file, taken out of its envelope when it has one. */
export function inhoudVan(pad: string): Uint8Array | NietGelezen {
  if (!isEnvelop(pad)) return readFileSync(pad)
  const e = leesEnvelop(readFileSync(pad))
  if (e.soort === null) return e
  return e.inhoud ?? nietGelezen(weiger('geen-xml', 'envelope'))
}

/** What a file holds: its message as bytes or a stream, and the envelope around it. */
export interface Geopend {
  readonly bron: AsyncIterable<Uint8Array> | Uint8Array
  readonly envelop: Envelop | null
}

/** Opens a file; an envelope is read at once and its message taken out. */
export function openBestand(pad: string): Geopend | NietGelezen {
  if (!isEnvelop(pad)) return { bron: createReadStream(pad, { highWaterMark: 256 * 1024 }), envelop: null }
  const e = leesEnvelop(readFileSync(pad))
  if (e.soort === null) return e
  return e.inhoud ? { bron: e.inhoud, envelop: e.envelop as Envelop } : nietGelezen(weiger('geen-xml', 'envelope'))
}

/** The message in a file of a context; null when it has none or cannot be read. */
function berichtIn(pad: string): Bericht | null {
  try {
    const inhoud = inhoudVan(pad)
    return inhoud instanceof Uint8Array ? leesBericht(inhoud).bericht : null
  } catch {
    return null
  }
}

/** The messages of a context folder by their path, read once. What is no message is named and left out. */
function leesContext(map: string, io: Io): Map<string, Bericht> {
  const uit = new Map<string, Bericht>()
  const paden = inMap(map)
  let overgeslagen = 0
  for (const [i, pad] of paden.entries()) {
    const bericht = berichtIn(pad)
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
  ELOOP: ['het is een verwijzing die in een kring loopt', 'it is a link that goes in a circle'],
  'GEEN-BESTAND': ['het is een pijp of apparaat, geen bestand', 'it is a pipe or device, no file'],
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
