import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { nieuwId } from '../id.ts'
import { inTransactie, type Tx } from './transactie.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w.sluit())

const doe = <T>(werk: (tx: Tx) => Promise<T>) => inTransactie(w.o.db, w.mensen.toegang, 'proef', w.klok, werk)

/** A line of one's own in the processing log; a second with the same action is refused by the table. */
const regel = (tx: Tx, handelingId = nieuwId(), actorId = tx.actor.id) =>
  sql`insert into logboek (regio, id, handeling_id, soort, naam, doel, actor_id, actor_naam, actor_soort, rollen, op)
    values (${tx.regio}, ${tx.id()}, ${handelingId}, 'schrijven', 'proef.sluiten', 'proef', ${actorId}, 'x', 'medewerker', '{}', ${tx.nu})`.execute(
    tx.db,
  )

const staat = async (handelingId: string) =>
  doe(async (tx) => (await sql`select 1 from logboek where handeling_id = ${handelingId}`.execute(tx.db)).rows.length)

describe('statements are sent without waiting for each other', () => {
  test('they run in the order in which they were asked, also across ways of asking', async () => {
    const n = await doe(async (tx) => {
      const uit = []
      for (let i = 0; i < 50; i++) {
        uit.push(sql`select set_config('draad.proef', ${String(i)}, true)`.execute(tx.db))
        uit.push(sql<{ n: string }>`select current_setting('draad.proef') as n, ${i}::int as i`.execute(tx.db))
        uit.push(tx.db.selectFrom('logboek').select('id').where('regio', '=', tx.regio).limit(1).execute())
      }
      const klaar = await Promise.all(uit)
      return klaar.filter((_, i) => i % 3 === 1).map((r) => (r as { rows: { n: string }[] }).rows[0]?.n)
    })
    expect(n).toEqual(Array.from({ length: 50 }, (_, i) => String(i)))
  })

  test('what is handed over to the end is there after it', async () => {
    const id = nieuwId()
    await doe(async (tx) => tx.bijSluiten(regel(tx, id)))
    expect(await staat(id)).toBe(1)
  })

  test('one that fails takes everything with it, and its own error is the one that is told', async () => {
    const [eerste, dubbel] = [nieuwId(), nieuwId()]
    await expect(
      doe(async (tx) => {
        tx.bijSluiten(regel(tx, eerste))
        tx.bijSluiten(regel(tx, dubbel))
        tx.bijSluiten(regel(tx, dubbel))
        // A question behind it only learns that the transaction is broken.
        await sql`select 1`.execute(tx.db)
      }),
    ).rejects.toMatchObject({ constraint: 'logboek_handeling' })
    expect(await staat(eerste)).toBe(0)
    expect(await staat(dubbel)).toBe(0)
  })

  test('row security holds for what is handed over: in the name of another it is refused, and nothing is left', async () => {
    const id = nieuwId()
    await expect(doe(async (tx) => tx.bijSluiten(regel(tx, id, nieuwId())))).rejects.toMatchObject({ code: '42501' })
    expect(await staat(id)).toBe(0)
  })

  test('an error of the work itself undoes what was already on its way', async () => {
    const id = nieuwId()
    await expect(
      doe(async (tx) => {
        tx.bijSluiten(regel(tx, id))
        throw new RangeError('too late')
      }),
    ).rejects.toThrow('too late')
    expect(await staat(id)).toBe(0)
  })

  test('a failed transaction leaves the connection usable and without who asked', async () => {
    const id = nieuwId()
    const pogingen = Array.from({ length: 40 }, (_, i) =>
      doe(async (tx) => {
        await sql`select ${i}::int / ${i % 3}::int`.execute(tx.db)
        tx.bijSluiten(regel(tx, i === 1 ? id : nieuwId()))
        return i
      }).then(
        () => 'goed',
        (e: { code?: string }) => e.code,
      ),
    )
    const uit = await Promise.all(pogingen)
    expect(uit).toEqual(Array.from({ length: 40 }, (_, i) => (i % 3 === 0 ? '22012' : 'goed')))
    expect(await staat(id)).toBe(1)
    const buiten = await sql<{
      n: number
      r: string | null
    }>`select count(*)::int as n, current_setting('draad.actor', true) as r from logboek where ${true}`.execute(w.o.db)
    expect(buiten.rows[0]?.n).toBe(0)
    expect(buiten.rows[0]?.r || null).toBeNull()
  })
})
