import { CompiledQuery, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Actor } from '../identity/actor.ts'
import { houdersVan } from '../identity/actor.ts'
import { datumVan, isoVan, type Datum, type Klok } from '../time/klok.ts'
import { nieuwId } from '../id.ts'
import type { Tabellen } from './tabellen.ts'
import type { Db } from './verbinding.ts'

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
    rollen: actor.functies.join(','),
    doel,
    vandaag,
    zaak: '',
    nu: isoVan(ms),
  }
  return db.connection().execute(async (verbinding) => {
    // Begin and who asks in one go: both precede everything, and the way there and back costs more than the work.
    await verbinding.executeQuery(CompiledQuery.raw(`begin; select ${Object.entries(stand).map(zetting).join(', ')}`))
    try {
      const uit = await werk(txOp(verbinding as Transaction<Tabellen>, actor, ms, vandaag))
      await verbinding.executeQuery(CompiledQuery.raw('commit'))
      return uit
    } catch (e) {
      // A broken connection cannot roll back; the server does that itself, and the first error is the one that tells why.
      await verbinding.executeQuery(CompiledQuery.raw('rollback')).catch(() => {})
      throw e
    }
  })
}

const zetting = ([naam, waarde]: readonly [string, string]) => `set_config('draad.${naam}', ${pg.escapeLiteral(waarde)}, true)`

function txOp(trx: Transaction<Tabellen>, actor: Actor, ms: number, vandaag: Datum): Tx {
  return {
    db: trx,
    actor,
    regio: actor.regio,
    vandaag,
    nu: isoVan(ms),
    id: () => nieuwId(ms),
    kiesZaak: async (zaakId) => {
      await sql`select set_config('draad.zaak', ${zaakId ?? ''}, true)`.execute(trx)
    },
    kiesDoel: async (d) => {
      await sql`select set_config('draad.doel', ${d}, true)`.execute(trx)
    },
  }
}
