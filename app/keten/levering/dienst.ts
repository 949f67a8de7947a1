import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import type { Command } from '../../kern/command/declare.ts'
import { voerUit, type Omgeving } from '../../kern/command/uitvoeren.ts'
import { inTransactie } from '../../kern/db/transactie.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import { inhoudVan, wachtendeBerichten } from '../toewijzing/public.ts'
import { berichtOntvangen } from './commands.ts'
import { dossierBij, GROOTSTE_BESTAND, type Afloop as VolleAfloop } from './handlers-bericht.ts'

/** How a file ended, whoever read it. */
export type Afloop = Pick<VolleAfloop, 'berichtId' | 'status' | 'reden' | 'redenTekst' | 'codes'>

interface Bestand {
  berichtId?: string | null | undefined
  naam: string
  inhoud: string | null
  grootte: number
}

/** The command that reads one kind of message (`JW323`), for kinds that are another room's. */
export type Ontvangers = Readonly<Record<string, Command<string, Bestand, Afloop>>>

/** Folders of the message service. */
export interface Mappen {
  readonly in: string
  readonly uit: string
}

export const GEWEIGERD = 'geweigerd'
export const VERWERKT = 'verwerkt'

const AF: ReadonlySet<string> = new Set(['geweigerd', 'afgekeurd'])
// A file under one of these names is still being written by somebody.
const ONAF = /^\.|\.(?:tmp|part|deel|filepart)$/i

/** An id that is the same every time it is made of the same things, so that a repeat after a crash is known as one. */
export function vasteId(...delen: readonly (string | number)[]): string {
  const h = createHash('sha256').update(delen.join('\n')).digest('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}

function bestanden(map: string): { naam: string; stat: Stats }[] {
  if (!existsSync(map)) return []
  return readdirSync(map)
    .filter((n) => !ONAF.test(n))
    .sort()
    .flatMap((naam) => {
      const stat = statSync(join(map, naam), { throwIfNoEntry: false })
      return stat?.isFile() ? [{ naam, stat }] : []
    })
}

/** Why a file was refused, beside it: codes and sentences, nobody's name or number. */
export function redenTekst(a: Afloop): string {
  const regels = [
    a.redenTekst
      ? `${a.redenTekst.nl}\r\n${a.redenTekst.en}`
      : 'Het bericht is afgekeurd; het antwoord staat klaar voor de afzender.\r\nThe message was rejected; the answer is on its way to the sender.',
    ...(a.reden ? [`reden: ${a.reden}`] : []),
    ...(a.codes.length > 0 ? [`retourcodes: ${a.codes.join(', ')}`] : []),
    `bericht: ${a.berichtId}`,
  ]
  return `${regels.join('\r\n')}\r\n`
}

/** Puts a file where it belongs, after the commit; doing it again finds it there. */
function bergOp(map: string, naam: string, a: Afloop): void {
  const doel = join(map, AF.has(a.status) ? GEWEIGERD : VERWERKT)
  mkdirSync(doel, { recursive: true })
  const vrij = existsSync(join(doel, naam)) ? `${a.berichtId}_${naam}` : naam
  if (AF.has(a.status)) writeFileSync(join(doel, `${vrij}.reden.txt`), redenTekst(a))
  renameSync(join(map, naam), join(doel, vrij))
}

/** The kind that a file says it is, from its first characters; nothing else of it is trusted here. */
function soortVan(inhoud: Buffer | null): string {
  return /\/ijw\/3_2\/(jw\d{3})\/schema/u.exec(inhoud?.subarray(0, 4096).toString('latin1') ?? '')?.[1]?.toUpperCase() ?? ''
}

async function lees(
  o: Omgeving,
  dienst: Actor,
  ontvangers: Ontvangers,
  naam: string,
  inhoud: Buffer | null,
  grootte: number,
  berichtId: string | null,
  id: string,
): Promise<Afloop> {
  const ander = ontvangers[soortVan(inhoud)]
  if (ander)
    return voerUit(o, ander, { berichtId, naam, inhoud: berichtId ? null : (inhoud?.toString('base64') ?? null), grootte }, dienst, id)
  const dossierId = inhoud
    ? await inTransactie(o.db, dienst, berichtOntvangen.invoer.purpose, o.klok, (tx) => dossierBij(tx, inhoud))
    : null
  return voerUit(
    o,
    berichtOntvangen,
    { ...(dossierId ? { dossierId } : {}), berichtId, naam, inhoud: berichtId ? null : (inhoud?.toString('base64') ?? null), grootte },
    dienst,
    id,
  )
}

/** One file of the folder. Its name, place and moment of writing are its id: a crash before it was moved changes nothing. */
async function bestand(o: Omgeving, dienst: Actor, ontvangers: Ontvangers, map: string, b: { naam: string; stat: Stats }): Promise<Afloop> {
  const inhoud = b.stat.size > GROOTSTE_BESTAND ? null : readFileSync(join(map, b.naam))
  const hash = inhoud ? createHash('sha256').update(inhoud).digest('hex') : 'te-groot'
  const a = await lees(
    o,
    dienst,
    ontvangers,
    b.naam.slice(0, 255),
    inhoud,
    b.stat.size,
    null,
    vasteId('map', b.naam, b.stat.ino, b.stat.mtimeMs, b.stat.size, hash),
  )
  bergOp(map, b.naam, a)
  return a
}

async function uploads(o: Omgeving, dienst: Actor, ontvangers: Ontvangers): Promise<(() => Promise<Afloop>)[]> {
  const wachtend = await inTransactie(o.db, dienst, berichtOntvangen.invoer.purpose, o.klok, wachtendeBerichten)
  return wachtend.map((w) => async () => {
    const inhoud = await inTransactie(o.db, dienst, berichtOntvangen.invoer.purpose, o.klok, (tx) => inhoudVan(tx, w.id))
    return lees(o, dienst, ontvangers, w.bestandsnaam, inhoud, inhoud?.length ?? 0, w.id, vasteId('insturen', w.id))
  })
}

/**
 * Reads what lies in the inbox folder and what was uploaded, one after the other. What is refused goes to `geweigerd/` with
 * the reason beside it, the rest to `verwerkt/`; a file moves only after its commit, and one that fails waits for the next
 * time while the others go on.
 *
 * @param storing told of a file that could not be processed now; without it such a file only waits
 * @param ontvangers which command reads which kind; without one a kind is read here
 * @returns how many were processed and how many refused
 */
export async function verwerkInbox(
  o: Omgeving,
  dienst: Actor,
  mappen: Mappen,
  storing: (fout: unknown) => void = () => {},
  ontvangers: Ontvangers = {},
): Promise<{ verwerkt: number; geweigerd: number }> {
  const telling = { verwerkt: 0, geweigerd: 0 }
  const werk = [
    ...bestanden(mappen.in).map((b) => () => bestand(o, dienst, ontvangers, mappen.in, b)),
    ...(await uploads(o, dienst, ontvangers)),
  ]
  for (const doe of werk) {
    try {
      const a = await doe()
      if (AF.has(a.status)) telling.geweigerd++
      else telling.verwerkt++
    } catch (fout) {
      storing(fout)
    }
  }
  return telling
}
