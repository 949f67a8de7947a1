import type { Tx } from '../../kern/db/transactie.ts'
import { aanmeldingenVan } from './store.ts'

export type { Behoefte, Route, Signaal, Urgentie } from './model.ts'
export { verwijzerVan } from './model.ts'
export { signalenVan } from './store.ts'

/**
 * The questions of a case as other stations need them: own words, route (with the referrer's code through {@link verwijzerVan}),
 * what the family needs, language and interpreter.
 */
export async function vragenVan(tx: Tx, zaakId: string) {
  return (await aanmeldingenVan(tx, zaakId)).map((a) => ({
    id: a.id,
    dossiers: a.dossiers.length > 0 ? a.dossiers : [a.dossier_id],
    ontvangenOp: a.ontvangen_op,
    route: a.route,
    eigenWoorden: a.eigen_woorden,
    woordenVan: a.woorden_van,
    behoeften: a.behoeften,
    uitkomst: a.uitkomst,
    urgentie: a.urgentie,
    taal: a.taal,
    tolk: a.tolk,
    geweldGenoemd: a.geweld_genoemd,
    veiligContact: a.veilig_contact,
    alleenTeam: a.alleen_team,
  }))
}
