import type { z } from 'zod'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { dossiersVan } from '../draad/public.ts'
import { openGezin } from './handlers-vastleggen.ts'
import type { SignaalInvoer } from './invoer.ts'
import { bewaarSignaal, bezorgadres, type NieuwSignaal } from './store.ts'

type Invoer = z.output<typeof SignaalInvoer>

function toets(tx: HandlerTx, i: Invoer): void {
  if (Boolean(i.dossierId) === Boolean(i.gezin))
    throw ongeldig(
      veld(
        'dossierId',
        'Kies een bestaand dossier, of vul de kinderen in als zij nog niet bekend zijn.',
        'Choose an existing dossier, or enter the children when they are not known yet.',
      ),
    )
  const ontvangen = i.ontvangenOp ?? tx.vandaag
  if (ontvangen > tx.vandaag)
    throw ongeldig(veld('ontvangenOp', 'Deze datum ligt in de toekomst.', 'This date is in the future.', { gevonden: ontvangen }))
  if (i.gebeurdOp && i.gebeurdOp > ontvangen)
    throw ongeldig(
      veld(
        'gebeurdOp',
        'Het kan niet gebeurd zijn na de dag waarop het signaal kwam.',
        'It cannot have happened after the day on which the signal came.',
        { gevonden: i.gebeurdOp, toegestaan: ontvangen },
      ),
    )
  if (i.gezinWeet !== 'ja' && !i.gezinWeetReden)
    throw ongeldig(
      veld('gezinWeetReden', 'Schrijf waarom het gezin dit (nog) niet weet.', 'Say why the family does not know of this (yet).'),
    )
}

function rij(
  tx: HandlerTx,
  i: Invoer,
  plek: { zaakId: string; teamId: string; dossierId: string },
  stand: NieuwSignaal['stand'],
): NieuwSignaal {
  return {
    zaak_id: plek.zaakId,
    dossier_id: plek.dossierId,
    team_id: plek.teamId,
    stand,
    route: i.route,
    van_naam: i.vanNaam,
    gebeurd_op: i.gebeurdOp ?? null,
    ontvangen_op: i.ontvangenOp ?? tx.vandaag,
    feiten: i.feiten,
    mening: i.mening ?? null,
    gezin_weet: i.gezinWeet,
    gezin_weet_reden: i.gezinWeetReden ?? null,
    eerder_geprobeerd: i.eerderGeprobeerd ?? null,
    urgentie: i.urgentie,
    geweld_genoemd: i.geweldGenoemd,
  }
}

export interface SignaalUit {
  readonly stand: 'bezorgd' | 'aangesloten'
  readonly signalen: readonly string[]
  /** Dossiers in whose thread it stands now; empty when it was only delivered. */
  readonly dossiers: readonly string[]
  /** Persons of a family that was entered now, in the order of the input; of a family that was known nothing is said. */
  readonly kinderen: readonly string[]
  readonly volwassenen: readonly string[]
  readonly nieuw: boolean
  /** Whom to ask, when it was delivered to another. */
  readonly bij: { readonly team: string; readonly telefoon: string | null; readonly regisseur: string | null } | null
}

/**
 * A signal never makes a second thread: it joins the one there is, is delivered to the team that has it, or begins one for
 * children nobody knew.
 */
export async function ontvangSignaal(tx: HandlerTx, i: Invoer): Promise<SignaalUit> {
  toets(tx, i)
  if (i.gezin) {
    const { zaakId, dossiers, ...mensen } = await openGezin(tx, i.gezin)
    const signalen = []
    for (const dossierId of dossiers)
      signalen.push(await bewaarSignaal(tx, rij(tx, i, { zaakId, dossierId, teamId: tx.actor.partij?.id ?? '' }, 'aangesloten')))
    return { stand: 'aangesloten', signalen, dossiers, ...mensen, nieuw: true, bij: null }
  }
  const dossierId = i.dossierId ?? ''
  const adres = await bezorgadres(tx, dossierId)
  if (!adres) throw nietGevonden('Dit dossier is er niet.', 'This dossier does not exist.')
  const eigen = tx.rollen.includes('toegangsmedewerker') || tx.rollen.includes('regisseur')
  if (!eigen) {
    // Written without reading back: the sender sees nothing of the dossier, not even this row.
    const id = await bewaarSignaal(tx, rij(tx, i, { ...adres, dossierId }, 'bezorgd'))
    return {
      stand: 'bezorgd',
      signalen: [id],
      dossiers: [],
      kinderen: [],
      volwassenen: [],
      nieuw: false,
      bij: { team: adres.team, telefoon: adres.telefoon, regisseur: adres.regisseur },
    }
  }
  const vanZaak = new Set((await dossiersVan(tx, adres.zaakId)).map((d) => d.id))
  const vreemd = i.ookVoor.find((d) => !vanZaak.has(d))
  if (vreemd)
    throw ongeldig(
      veld(
        'ookVoor',
        'Dit kind hoort niet bij hetzelfde gezin. Leg het signaal daar apart vast.',
        'This child is not of the same family. Record the signal there separately.',
      ),
    )
  const dossiers = [...new Set([dossierId, ...i.ookVoor])]
  const signalen = []
  for (const d of dossiers) signalen.push(await bewaarSignaal(tx, rij(tx, i, { ...adres, dossierId: d }, 'aangesloten')))
  return { stand: 'aangesloten', signalen, dossiers, kinderen: [], volwassenen: [], nieuw: false, bij: null }
}
