import { controleer, type Bevinding } from '@draad/berichten'
import type { Tx } from '../../kern/db/transactie.ts'
import { bsnVan, gezinsleden, huishoudens, partijVan, persoonVan } from '../../register/public.ts'
import { zaakVan } from '../draad/public.ts'
import { maakJW301, type OpdrachtGegevens } from './jw301.ts'
import type { Toewijzing } from './model.ts'
import { toewijzingenBij } from './store.ts'

/** Why no national message can be made for a child; then the provider is told in another way. */
export type BuitenBerichten = 'zonder-bsn' | 'onbereikbaar'

/** Gathers what an allocation message says of the child; null when the child has no BSN. */
export async function gegevensVan(
  tx: Tx,
  t: Pick<Toewijzing, 'zaakId' | 'kindId' | 'gemeenteCode' | 'agbCode'>,
  identificatie: string,
): Promise<OpdrachtGegevens | null> {
  const bsn = await bsnVan(tx, t.kindId)
  const kind = await persoonVan(tx, t.kindId)
  if (bsn === null || !kind) return null
  const wonen = (await huishoudens(tx, t.zaakId)).find((h) =>
    h.leden.some((l) => l.persoonId === t.kindId && (l.tot === null || l.tot > tx.vandaag)),
  )
  const zaak = await zaakVan(tx, t.zaakId)
  const team = zaak ? await partijVan(tx, zaak.teamId) : null
  return {
    identificatie,
    dagtekening: tx.vandaag,
    gemeenteCode: t.gemeenteCode,
    agbCode: t.agbCode,
    bsn,
    kind,
    adres: wonen ?? null,
    naasten: (await gezinsleden(tx, t.zaakId)).filter((l) => l.id !== t.kindId),
    terugval: { naam: team?.naam ?? 'Lokaal team', telefoon: team?.telefoon ?? null },
    toewijzingen: [],
  }
}

/** What stands in the way of a message, before anything is written: so that it is said where it can still be changed. */
export async function proefOpdracht(tx: Tx, t: Toewijzing): Promise<{ buiten: BuitenBerichten | null; bevindingen: readonly Bevinding[] }> {
  const g = await gegevensVan(tx, t, 'PROEF')
  if (!g) return { buiten: 'zonder-bsn', bevindingen: [] }
  const alle = [...(await toewijzingenBij(tx, t.kindId, t.aanbiederId, t.gemeenteId)).filter((x) => x.id !== t.id), t]
  const bericht = maakJW301({ ...g, toewijzingen: alle })
  if (!bericht) return { buiten: 'onbereikbaar', bevindingen: [] }
  return { buiten: null, bevindingen: controleer(bericht).filter((b) => b.beoordeeld) }
}
