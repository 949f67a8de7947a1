import { sql } from 'kysely'
import { inTransactie, type Tx } from '../db/transactie.ts'
import type { Omgeving } from '../command/uitvoeren.ts'
import type { Actor } from '../identity/actor.ts'
import { isoVan } from '../time/klok.ts'

declare module '../db/tabellen.ts' {
  interface Tabellen {
    uitgaand: {
      regio: number
      id: string
      soort: string
      zaak_id: string | null
      verwijzing: unknown
      gemaakt_op: string
      niet_voor: string
      pogingen: number
      klaar_op: string | null
      fout: string | null
    }
  }
}

/** Puts work in the outbox; it is done at least once, after the transaction that asked for it has committed, and not before `nietVoor`. */
export async function zetUit(
  tx: Tx,
  soort: string,
  verwijzing: Readonly<Record<string, string>>,
  zaakId?: string,
  nietVoor = tx.nu,
): Promise<void> {
  await tx.db
    .insertInto('uitgaand')
    .values({
      regio: tx.regio,
      id: tx.id(),
      soort,
      zaak_id: zaakId ?? null,
      verwijzing: JSON.stringify(verwijzing),
      gemaakt_op: tx.nu,
      niet_voor: nietVoor,
      pogingen: 0,
      klaar_op: null,
      fout: null,
    })
    .execute()
}

/** Does one piece of outbox work inside the transaction that marks it done; doing it twice must be harmless. */
export type Uitvoerder = (tx: Tx, verwijzing: Record<string, string>) => Promise<void>

/**
 * Takes up to `max` pieces of work that are due, each in a transaction of its own. What fails is tried again later,
 * each time twice as late, and keeps its reason.
 *
 * @returns how many pieces were taken
 */
export async function werkUitgaandAf(
  o: Omgeving,
  dienst: Actor,
  uitvoerders: Readonly<Record<string, Uitvoerder>>,
  max = 50,
): Promise<number> {
  let gedaan = 0
  for (; gedaan < max; gedaan++) {
    let bezig: { id: string; pogingen: number } | null = null
    try {
      const was = await inTransactie(o.db, dienst, 'berichten-verzenden', o.klok, async (tx) => {
        const r = await tx.db
          .selectFrom('uitgaand')
          .select(['id', 'soort', 'verwijzing', 'pogingen'])
          .where('regio', '=', tx.regio)
          .where('klaar_op', 'is', null)
          .where('niet_voor', '<=', tx.nu)
          .where('soort', 'in', Object.keys(uitvoerders))
          .orderBy('niet_voor')
          .limit(1)
          .forUpdate()
          .skipLocked()
          .executeTakeFirst()
        if (!r) return false
        bezig = { id: r.id, pogingen: r.pogingen }
        await uitvoerders[r.soort]?.(tx, r.verwijzing as Record<string, string>)
        await tx.db
          .updateTable('uitgaand')
          .set({ klaar_op: tx.nu, fout: null, pogingen: r.pogingen + 1 })
          .where('regio', '=', tx.regio)
          .where('id', '=', r.id)
          .execute()
        return true
      })
      if (!was) return gedaan
    } catch (e) {
      if (!bezig) throw e
      await laterOpnieuw(o, dienst, bezig, e as Error)
    }
  }
  return gedaan
}

async function laterOpnieuw(o: Omgeving, dienst: Actor, werk: { id: string; pogingen: number }, fout: Error): Promise<void> {
  const wacht = Math.min(3_600_000, 5_000 * 2 ** Math.min(werk.pogingen, 10))
  await inTransactie(o.db, dienst, 'berichten-verzenden', o.klok, (tx) =>
    sql`update uitgaand set pogingen = pogingen + 1, fout = ${fout.message.slice(0, 500)}, niet_voor = ${isoVan(o.klok.nu() + wacht)}
        where regio = ${tx.regio} and id = ${werk.id}`.execute(tx.db),
  )
}
