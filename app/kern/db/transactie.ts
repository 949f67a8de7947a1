import { CompiledQuery, sql, type Transaction } from 'kysely'
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
  return db.transaction().execute(async (trx) => {
    await trx.executeQuery(
      CompiledQuery.raw(
        `select set_config('draad.regio', $1, true), set_config('draad.actor', $2, true), set_config('draad.houders', $3, true),
                set_config('draad.rollen', $4, true), set_config('draad.doel', $5, true), set_config('draad.vandaag', $6, true),
                set_config('draad.zaak', '', true), set_config('draad.nu', $7, true)`,
        [String(actor.regio), actor.id, houdersVan(actor).join(','), actor.functies.join(','), doel, vandaag, isoVan(ms)],
      ),
    )
    return werk({
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
    })
  })
}
