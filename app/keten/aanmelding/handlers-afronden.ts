import type { z } from 'zod'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { conflict, nietGevonden, ongeldig } from '../../kern/outcome/uitkomst.ts'
import { veiligheidStand } from '../veiligheid/public.ts'
import type { AfrondenInvoer } from './invoer.ts'
import type { Elders } from './model.ts'
import { hindernissen, sluitDraad } from './rules.ts'
import { aanmeldingVan, aanmeldingenVan, wijzigAanmelding, type Aanmelding } from './store.ts'

/** The question named, in this case, or an outcome that says it is not there. */
export async function vraagOf404(tx: HandlerTx, id: string): Promise<Aanmelding> {
  const a = await aanmeldingVan(tx, tx.zaakId ?? '', id)
  if (!a) throw nietGevonden('Deze vraag is er niet.', 'This question does not exist.')
  return a
}

export function eerderGewijzigd(nu: Aanmelding): never {
  throw conflict(
    'Een collega heeft deze vraag net gewijzigd. Bekijk wat er nu staat en probeer het opnieuw.',
    'A colleague has just changed this question. Look at what it says now and try again.',
    { versie: nu.versie, uitkomst: nu.uitkomst, reden: nu.uitkomst_reden, urgentie: nu.urgentie },
  )
}

/** Dossiers whose thread may move on a question: those in which no help runs that another question brought. */
export async function inToestand(tx: HandlerTx, dossiers: readonly string[], toestanden: readonly string[]): Promise<string[]> {
  if (dossiers.length === 0) return []
  const rijen = await tx.db
    .selectFrom('draadkop')
    .select(['dossier_id', 'nu_toestand'])
    .where('regio', '=', tx.regio)
    .where('dossier_id', 'in', [...dossiers])
    .execute()
  return rijen.filter((r) => r.nu_toestand === null || toestanden.includes(r.nu_toestand)).map((r) => r.dossier_id)
}

/** The dossiers of a question that end with it: no help in them, and no other question on its way. */
export async function eindigend(tx: HandlerTx, a: Aanmelding): Promise<string[]> {
  const anderen = (await aanmeldingenVan(tx, a.zaak_id)).filter(
    (x) => x.id !== a.id && !(x.uitkomst === 'advies' || (x.uitkomst === 'elders' && x.elders?.aangenomenOp)),
  )
  const bezet = new Set(anderen.flatMap((x) => x.dossiers))
  return (await inToestand(tx, dossiersVanVraag(a), ['wacht', 'onderweg'])).filter((d) => !bezet.has(d))
}

export function dossiersVanVraag(a: Pick<Aanmelding, 'dossiers' | 'dossier_id'>): string[] {
  return a.dossiers.length > 0 ? a.dossiers : [a.dossier_id]
}

/** Ends the question at the door; every obstacle is named beside its field. */
export async function rondAf(tx: HandlerTx, i: z.output<typeof AfrondenInvoer>) {
  const a = await vraagOf404(tx, i.aanmeldingId)
  if (a.versie !== i.versie) eerderGewijzigd(a)
  if (a.uitkomst)
    throw conflict('Deze vraag is al afgerond.', 'This question was finished already.', { uitkomst: a.uitkomst, reden: a.uitkomst_reden })
  const elders: Elders | null = i.elders
    ? {
        ...i.elders,
        aangebodenOp: i.elders.aangebodenOp ?? tx.vandaag,
        aangenomenDoor: i.elders.aangenomenDoor ?? null,
        aangenomenOp: i.elders.aangenomenOp ?? null,
      }
    : null
  const stand = await veiligheidStand(tx, i.dossierId)
  const fouten = hindernissen(
    {
      uitkomst: i.uitkomst,
      reden: i.reden,
      gezinWilBesluit: i.gezinWilBesluit,
      afwijzing: i.afwijzing ?? null,
      elders,
      behoeften: a.behoeften,
      zonderBehoefteReden: i.zonderBehoefteReden ?? null,
      urgentie: a.urgentie,
    },
    { crisisOpen: stand.crisisOpen, compleet: stand.compleet },
  )
  if (fouten.length > 0) throw ongeldig(...fouten)
  const sluit = sluitDraad(i.uitkomst, elders)
  const eindigt = sluit ? await eindigend(tx, a) : []
  const gedaan = await wijzigAanmelding(tx, a.id, i.versie, {
    uitkomst: i.uitkomst,
    uitkomst_reden: i.reden,
    uitkomst_op: tx.vandaag,
    gezin_wil_besluit: i.gezinWilBesluit,
    afwijzing: i.afwijzing ? JSON.stringify(i.afwijzing) : null,
    elders: elders ? JSON.stringify(elders) : null,
    zonder_behoefte_reden: i.zonderBehoefteReden ?? null,
    gesprek_gepland_op: i.uitkomst === 'onderzoek' ? (i.eersteGesprekOp ?? null) : null,
  })
  if (!gedaan) eerderGewijzigd(await vraagOf404(tx, a.id))
  const open = dossiersVanVraag(a)
  return {
    aanmeldingId: a.id,
    dossiers: open,
    eindigt,
    loopt: await inToestand(tx, open, ['wacht', 'onderweg']),
    sluit,
    overdrachtOpen: i.uitkomst === 'elders' && !sluit,
    alleenTeam: a.alleen_team,
    eldersNaar: elders?.naar ?? null,
  }
}
