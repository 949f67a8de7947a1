import { leeftijdOp, termijn } from '@draad/stelsel'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { nietGevonden } from '../../kern/outcome/uitkomst.ts'
import { partijVan, persoonVan, volledigeNaam } from '../../register/public.ts'
import { dossierVan, regisseurVan, zaakVan } from '../draad/public.ts'
import { stemStand, uitsprakenVoorRapport } from '../onderzoek/public.ts'
import type { BriefGegevens } from './brief-tekst.ts'
import { lopendeVoorzieningen } from './geldig.ts'
import type { Besluit, GenomenVoorziening } from './model.ts'
import type { TeToetsen } from './rules.ts'
import { verschillen } from './rules-dekking.ts'
import { standenVan } from './standen.ts'
import { besluitenVan, meningenVan, motiveringenElders } from './store.ts'

/** What the gates look at, with the lines of running help. */
export type Toets = Omit<TeToetsen, 'geldend'> & { readonly geldend: readonly GenomenVoorziening[] }

/** Everything the gates look at for one decision, gathered. */
export async function verzamelToets(tx: HandlerTx, b: Besluit): Promise<Toets> {
  const geldend = await lopendeVoorzieningen(tx, b.dossierId)
  const stem = (await stemStand(tx, b.dossierId)).laatste
  return {
    soort: b.soort,
    inhoud: b.inhoud,
    vandaag: tx.vandaag,
    geldend,
    standen: await standenVan(tx, b.dossierId, b.zaakId),
    geheimeWoorden: stem?.nietVoorOuders ? stem.eigenWoorden : null,
    verschillen: verschillen(geldend, b.inhoud.voorzieningen, b.inhoud.beeindigt),
    anderen: await motiveringenElders(tx, b.zaakId, b.dossierId),
  }
}

/** Everything the letter of a decision is made from; `beslisser` null makes a preview. */
export async function verzamelBrief(
  tx: HandlerTx,
  b: Besluit,
  beslisser: string | null,
  t: Pick<TeToetsen, 'verschillen'>,
): Promise<BriefGegevens> {
  const zaak = await zaakVan(tx, b.zaakId)
  const dossier = await dossierVan(tx, b.dossierId)
  const kind = dossier ? await persoonVan(tx, dossier.kindId) : null
  const gemeente = zaak ? await partijVan(tx, zaak.gemeenteId) : null
  const regisseur = await regisseurVan(tx, b.zaakId)
  if (!zaak || !dossier || !kind || !gemeente || !regisseur) throw nietGevonden()
  const eerdere = (await besluitenVan(tx, b.dossierId)).filter((x) => x.stand === 'genomen').length
  return {
    soort: b.soort,
    inhoud: b.inhoud,
    verschillen: t.verschillen,
    gemeente,
    kenmerk: `${dossier.nummer}-${eerdere + 1}`,
    datum: tx.vandaag,
    bezwaarTot: termijn('bezwaartermijn', tx.vandaag).laatsteDag,
    kind: {
      naam: volledigeNaam(kind),
      roepnaam: kind.voornamen.split(' ')[0] ?? kind.voornamen,
      geboortedatum: kind.geboortedatum,
      leeftijd: leeftijdOp(kind.geboortedatum, tx.vandaag).jaren,
    },
    regisseur,
    beslisser,
    feiten: (await uitsprakenVoorRapport(tx, b.dossierId)).filter((u) => b.inhoud.feiten.includes(u.id)),
    meningen: (await meningenVan(tx, b.dossierId)).filter((m) => m.besluitId === b.id),
  }
}
