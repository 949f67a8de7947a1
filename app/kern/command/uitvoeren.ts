import { sql } from 'kysely'
import { z } from 'zod'
import { voegToe } from '../chronology/store.ts'
import type { GebeurtenisInvoer } from '../chronology/model.ts'
import { inTransactie, type Tx } from '../db/transactie.ts'
import type { Db } from '../db/verbinding.ts'
import { nieuwId } from '../id.ts'
import type { Actor, Rol } from '../identity/actor.ts'
import { Afwijzing, conflict, geweigerd, nietGevonden, ongeldig, type VeldFout } from '../outcome/uitkomst.ts'
import { sluitTermijnen, startTermijn, stopTermijn, zetVolgendeTermijn } from '../terms/store.ts'
import { tekst } from '../texts/tekst.ts'
import type { Klok } from '../time/klok.ts'
import type { Command, Declaratie, HandlerTx, Query, Zaakgegevens } from './declare.ts'
import { eerdereUit, schrijfLog } from './logboek.ts'
import { onbewaarbaar } from './tekens.ts'

/** What every run needs: the database and the time. */
export interface Omgeving {
  readonly db: Db
  readonly klok: Klok
}

const nl = z.locales.nl().localeError
const en = z.locales.en().localeError

/** Checks input against the declaration; every wrong field is named with what was wrong, in both languages. */
export function lees<I>(d: Declaratie, ruw: unknown): I {
  const tekens = onbewaarbaar(ruw)
  if (tekens.length > 0) throw ongeldig(...tekens)
  const gelezen = d.invoer.input.safeParse(ruw)
  if (gelezen.success) return gelezen.data as I
  const velden: VeldFout[] = gelezen.error.issues.map((i) => {
    const zin = (f: typeof nl) => {
      const m = f(i as never)
      return (typeof m === 'string' ? m : m?.message) ?? i.message
    }
    const eigen = i.code === 'custom' ? i.message.split(' || ') : null
    return { pad: i.path.join('.'), tekst: eigen ? tekst(eigen[0] ?? '', eigen[1] ?? eigen[0] ?? '') : tekst(zin(nl), zin(en)) }
  })
  throw new Afwijzing({
    code: 'ongeldig',
    tekst: tekst('Niet alles is goed ingevuld. Kijk bij de velden hieronder.', 'Some answers need another look; see the fields below.'),
    velden,
  })
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The dossier in the raw input; null when there is none or when it is no id (then the input is refused as such). */
function dossierVan(ruw: unknown): string | null {
  const id = (ruw as { dossierId?: unknown } | null)?.dossierId
  return typeof id === 'string' && UUID.test(id) ? id : null
}

/** Finds the case of the dossier and what the actor is in it, and refuses those the declaration does not name. */
async function bepaalPlaats(tx: Tx, d: Declaratie, dossierId: string | null): Promise<Zaakgegevens> {
  const functies = tx.actor.functies
  const via = (soort: string) => d.invoer.may.filter((m) => m.via === soort).flatMap((m) => m.rollen as readonly Rol[])
  const vrij = [...via('functie'), ...via('dienst'), ...via('toezicht')].some((r) => functies.includes(r))
  if (dossierId === null) {
    // Without a dossier an "assigned" role counts when the actor can have it: row security then shows only their own rows.
    if (vrij || via('toegewezen').some((r) => functies.includes(r))) return { zaakId: null, dossierId: null, rollen: functies }
    throw magNiet(d)
  }
  // Where it is and, in the same go, narrowed to that case: a refusal below undoes all of it.
  const rij = await sql<{
    zaak_id: string
    rollen: Rol[]
  }>`select zaak_id, rollen, set_config('draad.zaak', zaak_id::text, true) from mijn_plaats(${dossierId}::uuid)`.execute(tx.db)
  const plaats = rij.rows[0]
  if (!plaats) throw nietGevonden('Dit dossier is er niet.', 'This dossier does not exist.')
  if (!vrij && !via('toegewezen').some((r) => plaats.rollen.includes(r))) throw magNiet(d)
  return { zaakId: plaats.zaak_id, dossierId, rollen: plaats.rollen }
}

function magNiet(d: Declaratie): Afwijzing {
  return geweigerd(
    `U mag dit niet: ${d.invoer.titel.nl.toLowerCase()}. Vraag het aan wie dit dossier heeft.`,
    `You may not do this: ${d.invoer.titel.en.toLowerCase()}. Ask who holds this dossier.`,
    { wat: d.naam },
  )
}

/**
 * Carries out a command: checks the input, who may, the rules; changes, log, chronology, terms and outbox commit
 * together or not at all.
 *
 * @param handelingId given by the caller to make a repeat harmless: the second time gives the first result again
 * @throws Afwijzing with the outcome; nothing was changed then, and a refusal is in the log
 */
export async function voerUit<I, U>(
  o: Omgeving,
  c: Command<string, I, U>,
  ruw: NoInfer<I>,
  actor: Actor,
  handelingId?: string,
): Promise<U> {
  const id = handelingId ?? nieuwId(o.klok.nu())
  const nietBewaren = c.invoer.zoekt === true || c.invoer.vertrouwelijk === true
  try {
    return await inTransactie(o.db, actor, c.invoer.purpose, o.klok, async (tx) => {
      const eerdere = handelingId && !nietBewaren ? eerdereUit<U>(tx, handelingId) : null
      // Who may comes before what is wrong with the input: a stranger learns nothing from an error.
      const [eerder, waar] = await Promise.allSettled([eerdere, bepaalPlaats(tx, c, dossierVan(ruw))])
      if (eerder.status === 'rejected') throw eerder.reason
      if (eerder.value) return eerder.value.uit
      if (waar.status === 'rejected') throw waar.reason
      const plaats = waar.value
      const input = lees<unknown>(c, ruw)
      const htx: HandlerTx = { ...tx, ...plaats }
      const uit = (await c.invoer.handle(htx, input)) as U
      await schrijfGevolgen(htx, c, input, uit, id)
      const soort = c.invoer.zoekt ? 'zoeken' : 'schrijven'
      tx.bijSluiten(schrijfLog(tx, c, soort, plaats, nietBewaren ? {} : { handelingId: id, uit: handelingId ? uit : undefined }))
      return uit
    })
  } catch (e) {
    // Twice the same action at once: whatever stood in the way may be what the other, which was first, just did.
    const eerder =
      handelingId && !nietBewaren && (await inTransactie(o.db, actor, c.invoer.purpose, o.klok, (tx) => eerdereUit<U>(tx, handelingId)))
    if (eerder) return eerder.uit
    if (e instanceof Afwijzing && e.uitkomst.code === 'geweigerd') await logWeigering(o, c, actor, ruw)
    if ((e as { constraint?: string }).constraint === 'logboek_handeling')
      throw conflict('Dit nummer van een handeling is al gebruikt. Probeer het opnieuw.', 'This action id was used already. Try again.')
    throw e
  }
}

async function schrijfGevolgen(htx: HandlerTx, c: Command, input: unknown, uit: unknown, handelingId: string) {
  const eigen = htx.dossierId ? [htx.dossierId] : []
  const verhaal = c.invoer.chronicle(uit, input, htx)
  const gebeurtenissen = (Array.isArray(verhaal) ? verhaal : [verhaal]) as GebeurtenisInvoer[]
  const geraakt = new Set<string>()
  await voegToe(
    htx,
    { id: handelingId, opdracht: c.naam, kamer: c.kamer },
    gebeurtenissen.map((g) => ({ ...g, dossiers: g.dossiers ?? eigen })),
  )
  for (const t of c.invoer.terms?.stops ?? []) {
    const [id, stops] = typeof t === 'string' ? [t, {}] : [t.id, t.met(uit, input, htx)]
    for (const s of lijst(stops))
      for (const d of s.dossiers ?? eigen) {
        htx.bijSluiten(stopTermijn(htx, d, id, s))
        geraakt.add(d)
      }
  }
  const gesloten = gebeurtenissen.filter((g) => g.klok?.toestand === 'afgesloten').flatMap((g) => g.dossiers ?? eigen)
  htx.bijSluiten(sluitTermijnen(htx, gesloten))
  for (const d of gesloten) geraakt.add(d)
  for (const t of c.invoer.terms?.starts ?? []) {
    const [id, starts] = typeof t === 'string' ? [t, {}] : [t.id, t.met(uit, input, htx)]
    for (const s of lijst(starts))
      for (const d of s.dossiers ?? eigen) {
        htx.bijSluiten(startTermijn(htx, { dossierId: d, zaakId: await zaakVan(htx, d), handelingId }, id, s))
        geraakt.add(d)
      }
  }
  htx.bijSluiten(zetVolgendeTermijn(htx, [...geraakt]))
}

async function zaakVan(tx: HandlerTx, dossierId: string): Promise<string> {
  if (tx.zaakId && tx.dossierId === dossierId) return tx.zaakId
  const r = await tx.db
    .selectFrom('draadkop')
    .select('zaak_id')
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst()
  if (!r) throw nietGevonden()
  return r.zaak_id
}

function lijst<T>(x: T | readonly T[] | null): readonly T[] {
  if (x === null) return []
  return Array.isArray(x) ? (x as readonly T[]) : [x as T]
}

async function logWeigering(o: Omgeving, d: Declaratie, actor: Actor, input: unknown): Promise<void> {
  await inTransactie(o.db, actor, d.invoer.purpose, o.klok, (tx) =>
    schrijfLog(tx, d, 'geweigerd', { zaakId: null, dossierId: dossierVan(input), rollen: [] }, {}),
  )
}

/**
 * Answers a query as an actor. Reading a dossier is written to the log in the same transaction: no answer without a trace.
 */
export async function vraag<I, U>(o: Omgeving, q: Query<string, I, U>, ruw: NoInfer<I>, actor: Actor): Promise<U> {
  try {
    return await inTransactie(o.db, actor, q.invoer.purpose, o.klok, async (tx) => {
      const plaats = await bepaalPlaats(tx, q, dossierVan(ruw))
      const input = lees<unknown>(q, ruw)
      const htx: HandlerTx = { ...tx, ...plaats }
      const uit = (await q.invoer.handle(htx, input)) as U
      const log = q.invoer.log ?? 'lezen'
      if (typeof log === 'string') tx.bijSluiten(schrijfLog(tx, q, log, plaats, {}))
      return uit
    })
  } catch (e) {
    if (e instanceof Afwijzing && e.uitkomst.code === 'geweigerd') await logWeigering(o, q, actor, ruw)
    throw e
  }
}
