import { termijnRegel, vindplaatsen } from '@draad/stelsel'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { nietGevonden } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { gezagVan, gezinsleden } from '../../register/public.ts'
import { geldigeVoorzieningen } from '../besluit/public.ts'
import { dossierVan } from '../draad/public.ts'
import type { Paneel, TermijnVandaag } from './model.ts'
import { paneel } from './rules.ts'

/** Running terms of a dossier, each with its rule as it held when the term began. */
export async function lopendeTermijnen(tx: HandlerTx, dossierId: string): Promise<TermijnVandaag[]> {
  const rijen = await tx.db
    .selectFrom('termijn')
    .select(['id', 'regel', 'van', 'laatste_dag as laatsteDag', 'nieuwe_datum as nieuweDatum', 'bij_naam as bij'])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .where('stand', '=', 'loopt')
    .orderBy('laatste_dag')
    .execute()
  return rijen.map(({ van, ...t }) => {
    const r = termijnRegel(t.regel, van)
    return {
      ...t,
      naam: tekst(r.naam, r.naamEn),
      uitleg: tekst(r.uitleg, r.uitlegEn),
      bron: r.bron,
      wetten: vindplaatsen(r.bron, tx.vandaag),
    }
  })
}

/** What holds today for this child, and its running terms. */
export async function rechtenVandaag(
  tx: HandlerTx,
  dossierId: string,
): Promise<Paneel & { termijnen: TermijnVandaag[]; dossierId: string; nummer: string; geboortedatum: string | null }> {
  const zaakId = tx.zaakId ?? ''
  const dossier = await dossierVan(tx, dossierId)
  const leden = await gezinsleden(tx, zaakId)
  const kind = leden.find((l) => l.id === dossier?.kindId)
  if (!dossier || !kind) throw nietGevonden()
  const termijnen = await lopendeTermijnen(tx, dossierId)
  const feiten = {
    kind,
    leden,
    gezag: await gezagVan(tx, zaakId, kind.id),
    kaders: (await geldigeVoorzieningen(tx, dossierId, tx.vandaag)).map((v) => v.kader),
    bezwaarTot: termijnen.findLast((t) => t.regel === 'bezwaartermijn')?.laatsteDag ?? null,
  }
  return { dossierId, nummer: dossier.nummer, geboortedatum: kind.geboortedatum, termijnen, ...paneel(feiten, tx.vandaag) }
}
