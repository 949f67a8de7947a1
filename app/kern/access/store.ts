import type { Rol } from '../identity/actor.ts'
import type { Tx } from '../db/transactie.ts'

declare module '../db/tabellen.ts' {
  interface Tabellen {
    toegang: {
      regio: number
      id: string
      zaak_id: string
      dossier_id: string
      houder_id: string
      rol: Rol
      grondslag: string
      doel: string
      van: string
      tot: string | null
      vervalt_op: string | null
      reden: string | null
      verleend_door: string
      verleend_op: string
    }
    beleid: { kamer: string; rol: string; lezen: boolean; schrijven: boolean; dienst: boolean }
  }
}

/** A right to a dossier: who, as what, on which basis, for which purpose, from when until when. */
export interface Verlening {
  readonly zaakId: string
  readonly dossierId: string
  /** Worker, organisation or person. */
  readonly houderId: string
  readonly rol: Rol
  /** Basis in law or consent, e.g. `Jeugdwet 2.3`. */
  readonly grondslag: string
  readonly doel: string
  readonly van?: string
  readonly tot?: string | null
  /** Moment (ISO) at which it lapses by itself: break the glass. */
  readonly vervaltOp?: string
  readonly reden?: string
}

/** Grants rights. What was granted is never changed but for its end. */
export async function verleen(tx: Tx, rechten: readonly Verlening[]): Promise<void> {
  if (rechten.length === 0) return
  await tx.db
    .insertInto('toegang')
    .values(
      rechten.map((r) => ({
        regio: tx.regio,
        id: tx.id(),
        zaak_id: r.zaakId,
        dossier_id: r.dossierId,
        houder_id: r.houderId,
        rol: r.rol,
        grondslag: r.grondslag,
        doel: r.doel,
        van: r.van ?? tx.vandaag,
        tot: r.tot ?? null,
        vervalt_op: r.vervaltOp ?? null,
        reden: r.reden ?? null,
        verleend_door: tx.actor.id,
        verleend_op: tx.nu,
      })),
    )
    .execute()
}

/** Ends the rights of a holder in a role from today (the row stays, as a record of who could look until when). */
export async function beeindig(
  tx: Tx,
  wat: { readonly dossierId: string; readonly houderId: string; readonly rol: Rol },
  reden: string,
): Promise<void> {
  await tx.db
    .updateTable('toegang')
    .set({ tot: tx.vandaag, reden })
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', wat.dossierId)
    .where('houder_id', '=', wat.houderId)
    .where('rol', '=', wat.rol)
    .where((b) => b.or([b('tot', 'is', null), b('tot', '>', tx.vandaag)]))
    .execute()
}

/** A right as it stands: what it rests on and the days it holds. */
export interface StaandRecht {
  readonly id: string
  readonly dossierId: string
  readonly houderId: string
  readonly rol: Rol
  readonly grondslag: string
  readonly van: string
  readonly tot: string | null
}

/** Rights in a case that hold today or begin later, of these roles. */
export async function staandeRechten(tx: Tx, zaakId: string, rollen: readonly Rol[]): Promise<StaandRecht[]> {
  return tx.db
    .selectFrom('toegang')
    .select(['id', 'dossier_id as dossierId', 'houder_id as houderId', 'rol', 'grondslag', 'van', 'tot'])
    .where('regio', '=', tx.regio)
    .where('zaak_id', '=', zaakId)
    .where('rol', 'in', [...rollen])
    .where((b) => b.or([b('tot', 'is', null), b('tot', '>', tx.vandaag)]))
    .whereRef('van', '<', (b) => b.fn.coalesce('tot', b.val('9999-12-31').$castTo<string>()))
    .orderBy('van')
    .execute()
}

/** Sets the day on which one right ends: never before it began, and never before today, for what was read was read. */
export async function zetEinde(tx: Tx, recht: Pick<StaandRecht, 'id' | 'van'>, tot: string | null, reden: string): Promise<void> {
  const eerst = recht.van > tx.vandaag ? recht.van : tx.vandaag
  await tx.db
    .updateTable('toegang')
    .set({ tot: tot !== null && tot < eerst ? eerst : tot, reden })
    .where('regio', '=', tx.regio)
    .where('id', '=', recht.id)
    .execute()
}
