import type { Tx } from '../../kern/db/transactie.ts'
import type { AanmeldingUitkomst, Route, Urgentie } from './model.ts'

declare module '../../kern/db/tabellen.ts' {
  interface Tabellen {
    aanmelding: {
      regio: number; id: string; zaak_id: string; dossier_id: string; ontvangen_op: string; route: Route
      aanmelder_naam: string | null; aanmelder_rol: string; eigen_woorden: string; woorden_van: string; urgentie: Urgentie
      urgentie_reden: string; uitkomst: AanmeldingUitkomst | null; uitkomst_reden: string | null; uitkomst_op: string | null
      vastgelegd_door: string
    }
  }
}

type Nieuw = Omit<import('../../kern/db/tabellen.ts').Tabellen['aanmelding'], 'regio' | 'id' | 'vastgelegd_door' | 'uitkomst' | 'uitkomst_reden' | 'uitkomst_op'>

export async function bewaarAanmelding(tx: Tx, a: Nieuw): Promise<string> {
  const id = tx.id()
  await tx.db.insertInto('aanmelding').values({
    regio: tx.regio, id, ...a, uitkomst: null, uitkomst_reden: null, uitkomst_op: null, vastgelegd_door: tx.actor.id,
  }).execute()
  return id
}
