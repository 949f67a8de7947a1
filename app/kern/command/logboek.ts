import type { Tabellen } from '../db/tabellen.ts'
import type { Tx } from '../db/transactie.ts'
import type { Declaratie, Zaakgegevens } from './declare.ts'

declare module '../db/tabellen.ts' {
  interface Tabellen {
    logboek: {
      regio: number
      id: string
      handeling_id: string | null
      soort: 'lezen' | 'schrijven' | 'geweigerd' | 'zoeken'
      naam: string
      doel: string
      actor_id: string
      actor_naam: string
      actor_soort: string
      partij_id: string | null
      partij_naam: string | null
      rollen: string[]
      zaak_id: string | null
      dossier_id: string | null
      op: string
      uit: unknown
    }
  }
}

/** One line of the processing log: who did or read what, as what, for which purpose. */
export async function schrijfLog(
  tx: Tx,
  d: Declaratie,
  soort: Soort,
  plaats: Zaakgegevens,
  meer: { handelingId?: string; uit?: unknown },
): Promise<void> {
  await tx.db
    .insertInto('logboek')
    .values({
      ...regel(tx, d, soort, plaats),
      handeling_id: meer.handelingId ?? null,
      uit: meer.uit === undefined ? null : JSON.stringify(meer.uit),
    })
    .execute()
}

/** A line for each of many dossiers at once: what was read or sent of all of them is seen by each family. */
export async function schrijfLogPerDossier(tx: Tx, d: Declaratie, soort: Soort, plaatsen: readonly Zaakgegevens[]): Promise<void> {
  // One statement takes no more than 65,535 values.
  for (let i = 0; i < plaatsen.length; i += 1000) {
    const rijen = plaatsen.slice(i, i + 1000).map((p) => ({ ...regel(tx, d, soort, p), handeling_id: null, uit: null }))
    await tx.db.insertInto('logboek').values(rijen).execute()
  }
}

type Soort = Tabellen['logboek']['soort']

const regel = (tx: Tx, d: Declaratie, soort: Soort, plaats: Zaakgegevens) => ({
  regio: tx.regio,
  id: tx.id(),
  soort,
  naam: d.naam,
  doel: d.invoer.purpose,
  actor_id: tx.actor.id,
  actor_naam: tx.actor.naam,
  actor_soort: tx.actor.soort,
  partij_id: tx.actor.partij?.id ?? null,
  partij_naam: tx.actor.partij?.naam ?? null,
  rollen: [...plaats.rollen],
  zaak_id: plaats.zaakId,
  dossier_id: plaats.dossierId,
  op: tx.nu,
})

/** The result of an action that was carried out before under the same id by the same actor. */
export async function eerdereUit<U>(tx: Tx, handelingId: string): Promise<{ uit: U } | null> {
  const r = await tx.db
    .selectFrom('logboek')
    .select('uit')
    .where('regio', '=', tx.regio)
    .where('handeling_id', '=', handelingId)
    .where('actor_id', '=', tx.actor.id)
    .executeTakeFirst()
  return r ? { uit: r.uit as U } : null
}
