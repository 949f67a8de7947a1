import { CompiledQuery, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Actor } from '../identity/actor.ts'
import { houdersVan, rollenVan } from '../identity/actor.ts'
import { datumVan, isoVan, type Datum, type Klok } from '../time/klok.ts'
import { nieuwId } from '../id.ts'
import type { Tabellen } from './tabellen.ts'
import { opVerbinding, type Db } from './verbinding.ts'

/** What a handler works with: the open transaction, who asks, and what time it is. */
export interface Tx {
  readonly db: Transaction<Tabellen>
  readonly actor: Actor
  readonly regio: number
  readonly vandaag: Datum
  /** ISO text of the moment this transaction began. */
  readonly nu: string
  /** A new key that sorts by this transaction's moment. */
  id(): string
  /** Hands over writing whose answer nobody needs: it is on its way, and the transaction commits only when it succeeded. */
  bijSluiten(schrijven: Promise<unknown>): void
  /** Narrows what row security shows to one case; the case a command made itself included. */
  kiesZaak(zaakId: string | null): Promise<void>
  /** Narrows or changes the purpose under which is asked; only the executor does this. */
  kiesDoel(doel: string): Promise<void>
}

/**
 * Runs `werk` in one transaction in which row security knows who asks, for which organisation and purpose.
 * Without these settings every table with personal data is empty.
 */
export async function inTransactie<T>(db: Db, actor: Actor, doel: string, klok: Klok, werk: (tx: Tx) => Promise<T>): Promise<T> {
  const ms = klok.nu()
  const vandaag = datumVan(ms)
  const stand = {
    regio: String(actor.regio),
    actor: actor.id,
    houders: houdersVan(actor).join(','),
    rollen: rollenVan(actor).join(','),
    doel,
    vandaag,
    zaak: '',
    nu: isoVan(ms),
  }
  return opVerbinding(db, async (trx) => {
    const slot: Promise<unknown>[] = []
    // Begin and who asks go ahead of the first question and are not waited for: nothing reaches the server before them, and when
    // they fail everything after them does.
    const begonnen = trx.executeQuery(CompiledQuery.raw(`begin; select ${Object.entries(stand).map(zetting).join(', ')}`))
    try {
      const [uit] = await Promise.all([werk(txOp(trx, actor, ms, vandaag, slot)), begonnen])
      const [einde] = await Promise.all([trx.executeQuery<{ command: string }>(CompiledQuery.raw('commit')), ...slot])
      // The server ends a broken transaction without an error; that is no commit.
      if (einde.rows[0]?.command !== 'COMMIT') throw new Error('The transaction was not committed.')
      return uit
    } catch (e) {
      // A broken connection cannot roll back; the server does that itself, and the first error is the one that tells why.
      await trx.executeQuery(CompiledQuery.raw('rollback')).catch(() => {})
      throw isGevolg(e) ? ((await fouten(slot)).find((f) => !isGevolg(f)) ?? e) : e
    }
  })
}

/**
 * Does several things of which all stand or none: when `werk` says false, what it wrote is undone and the transaction goes on.
 * What fails with an error fails the whole transaction, as everywhere.
 */
export async function heelOfNiet(tx: Tx, werk: () => Promise<boolean>): Promise<boolean> {
  await sql`savepoint heel`.execute(tx.db)
  const gelukt = await werk()
  if (!gelukt) await sql`rollback to savepoint heel`.execute(tx.db)
  await sql`release savepoint heel`.execute(tx.db)
  return gelukt
}

/** An error that only says that an earlier statement failed. */
const isGevolg = (e: unknown) => (e as { code?: string } | null)?.code === '25P02'

const fouten = async (werk: readonly Promise<unknown>[]): Promise<unknown[]> =>
  (await Promise.allSettled(werk)).flatMap((w) => (w.status === 'rejected' ? [w.reason as unknown] : []))

const zetting = ([naam, waarde]: readonly [string, string]) => `set_config('draad.${naam}', ${pg.escapeLiteral(waarde)}, true)`

function txOp(trx: Transaction<Tabellen>, actor: Actor, ms: number, vandaag: Datum, slot: Promise<unknown>[]): Tx {
  return {
    db: trx,
    actor,
    regio: actor.regio,
    vandaag,
    nu: isoVan(ms),
    id: () => nieuwId(ms),
    bijSluiten: (schrijven) => {
      // It is waited for at the end; until then its failure is not one that nobody handles.
      schrijven.catch(() => {})
      slot.push(schrijven)
    },
    kiesZaak: async (zaakId) => {
      await sql`select set_config('draad.zaak', ${zaakId ?? ''}, true)`.execute(trx)
    },
    kiesDoel: async (d) => {
      await sql`select set_config('draad.doel', ${d}, true)`.execute(trx)
    },
  }
}
