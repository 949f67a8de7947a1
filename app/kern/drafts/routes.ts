import { Hono } from 'hono'
import type { Sleutels } from '../crypto/sleutels.ts'
import { inTransactie } from '../db/transactie.ts'
import type { Omgeving } from '../command/uitvoeren.ts'
import type { WieVraagt } from '../http/routes.ts'
import { nietIngelogd } from '../outcome/uitkomst.ts'
import { antwoordFout } from '../http/routes.ts'
import type { Actor } from '../identity/actor.ts'
import type { Tx } from '../db/transactie.ts'

declare module '../db/tabellen.ts' {
  interface Tabellen {
    concept: { regio: number; medewerker_id: string; sleutel: string; inhoud: Buffer; bewaard_op: string }
  }
}

const DOEL = 'eigen-concept-bewaren'

/** Drafts of half-filled forms: kept for their maker only, on the server, because a shared computer must keep nothing. */
export function maakConcepten(o: Omgeving, sleutels: Sleutels, wie: WieVraagt, log: (e: unknown) => void): Hono {
  const app = new Hono()
  const als = <T>(actor: Actor | null, werk: (tx: Tx) => Promise<T>): Promise<T> => {
    if (!actor) throw nietIngelogd()
    return inTransactie(o.db, actor, DOEL, o.klok, werk)
  }
  app.get('/api/concepten/:sleutel', async (c) => {
    const actor = await wie(c)
    try {
      const r = await als(actor, (tx) =>
        tx.db
          .selectFrom('concept')
          .select(['inhoud', 'bewaard_op as bewaardOp'])
          .where('sleutel', '=', c.req.param('sleutel'))
          .executeTakeFirst(),
      )
      return c.json(r ? { inhoud: JSON.parse(sleutels.ontsleutel(r.inhoud)), bewaardOp: r.bewaardOp } : null)
    } catch (e) {
      return antwoordFout(c, e, actor?.taal ?? 'nl', log)
    }
  })
  app.put('/api/concepten/:sleutel', async (c) => {
    const actor = await wie(c)
    try {
      const { inhoud } = (await c.req.json()) as { inhoud: unknown }
      const sleutel = c.req.param('sleutel').slice(0, 200)
      const bewaardOp = await als(actor, async (tx) => {
        const rij = {
          regio: tx.regio,
          medewerker_id: tx.actor.id,
          sleutel,
          inhoud: sleutels.versleutel(JSON.stringify(inhoud ?? null)),
          bewaard_op: tx.nu,
        }
        await tx.db
          .insertInto('concept')
          .values(rij)
          .onConflict((x) =>
            x.columns(['regio', 'medewerker_id', 'sleutel']).doUpdateSet({ inhoud: rij.inhoud, bewaard_op: rij.bewaard_op }),
          )
          .execute()
        return tx.nu
      })
      return c.json({ bewaardOp })
    } catch (e) {
      return antwoordFout(c, e, actor?.taal ?? 'nl', log)
    }
  })
  app.delete('/api/concepten/:sleutel', async (c) => {
    const actor = await wie(c)
    try {
      await als(actor, (tx) => tx.db.deleteFrom('concept').where('sleutel', '=', c.req.param('sleutel')).execute())
      return c.json(null)
    } catch (e) {
      return antwoordFout(c, e, actor?.taal ?? 'nl', log)
    }
  })
  return app
}
