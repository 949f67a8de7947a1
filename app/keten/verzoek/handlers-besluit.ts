/** The municipality answers a request: looks into it, rejects it, or names who must; or lays it in a dossier first. */
import type { Gebeurtenis, RedenAfwijzingVerzoek } from '@draad/berichten'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { zetUit } from '../../kern/outbox/uitgaand.ts'
import { conflict, geweigerd, nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { bsnVan } from '../../register/public.ts'
import { dossierVan } from '../draad/public.ts'
import { toewijzingenBij, type Toewijzing } from '../toewijzing/public.ts'
import { wieBij, type Gelegd } from './handlers-ontvangen.ts'
import { actueel } from './kennis.ts'
import type { Deel, Verzoek } from './model.ts'
import { gemeenteKlopt, grondVan, isAf, magNu, redenMag, staat, type Grond } from './rules.ts'
import { legInDossier, verzoekVan, wijzigDeel } from './store.ts'

/** Outbox work of this room. */
export const ANTWOORD = 'verzoek-antwoord'
export const TOEGEWEZEN = 'verzoek-toegewezen'

export interface DeelInvoer {
  readonly dossierId: string | null
  readonly verzoekId: string
  readonly deelId: string
  readonly versie: number
}

/** What an answer brought about; chronology and terms follow from it. */
export interface Beantwoord {
  readonly verzoekId: string
  readonly deelId: string
  readonly soort: Verzoek['soort']
  readonly dossierId: string | null
  readonly aanbiederNaam: string
  readonly dagtekening: string
  readonly bij: { readonly id: string; readonly naam: string } | null
}

const NAMEN: Partial<Record<Gebeurtenis, { nl: string; en: string }>> = {
  'JW319 in onderzoek': { nl: 'in onderzoek nemen', en: 'look into' },
  'JW319 afgewezen': { nl: 'afwijzen', en: 'reject' },
  'JW319 andere gemeente': { nl: 'afwijzen op woonplaats', en: 'reject for residence' },
  JW301: { nl: 'toewijzen', en: 'allocate' },
}

/** The part that is answered, when the state table allows this answer now. */
export async function vind(tx: HandlerTx, i: DeelInvoer, gebeurtenis: Gebeurtenis): Promise<{ v: Verzoek; d: Deel }> {
  const m = await verzoekVan(tx, i.verzoekId)
  const d = m?.delen.find((x) => x.id === i.deelId)
  if (!m || !d || m.verzoek.dossierId !== i.dossierId) throw nietGevonden('Dit verzoek is er niet.', 'This request does not exist.')
  if (d.versie !== i.versie) throw veranderd()
  if (m.verzoek.zending !== 'verwerkt' || m.verzoek.elders)
    throw geweigerd('Dit verzoek is niet bij u binnengekomen.', 'This request did not come in with you.')
  if (!magNu(m.verzoek.soort, d).includes(gebeurtenis)) {
    const wat = NAMEN[gebeurtenis] ?? { nl: gebeurtenis, en: gebeurtenis }
    throw geweigerd(
      `Dit verzoek is ${staat(m.verzoek.soort, d)}. U kunt het niet (nog eens) ${wat.nl}.`,
      `This request stands at "${staat(m.verzoek.soort, d)}". You cannot ${wat.en} it (again).`,
      { toegestaan: magNu(m.verzoek.soort, d) },
    )
  }
  return { v: m.verzoek, d }
}

const veranderd = () => conflict('Er is net iets veranderd. Kijk opnieuw.', 'Something changed just now. Look again.')

export async function leg(tx: HandlerTx, d: Deel, g: Gebeurtenis, w: Parameters<typeof wijzigDeel>[2]): Promise<void> {
  if (!(await wijzigDeel(tx, d, { ...w, gebeurtenissen: [...d.gebeurtenissen, g] }))) throw veranderd()
}

export async function gevolg(tx: HandlerTx, v: Verzoek, d: Deel): Promise<Beantwoord> {
  return {
    verzoekId: v.id,
    deelId: d.id,
    soort: v.soort,
    dossierId: v.dossierId,
    aanbiederNaam: v.aanbiederNaam,
    dagtekening: v.dagtekening,
    bij: v.zaakId ? await wieBij(tx, v.zaakId) : null,
  }
}

/** Looks into it first: said once, with at most eight weeks from the request. @bron iJw 3.2 OP274, OP346, TR360 */
export async function onderzoek(tx: HandlerTx, i: DeelInvoer & { toelichting: string }): Promise<Beantwoord> {
  const { v, d } = await vind(tx, i, 'JW319 in onderzoek')
  await leg(tx, d, 'JW319 in onderzoek', { onderzoek_op: tx.vandaag, toelichting: i.toelichting || null })
  await zetUit(tx, ANTWOORD, { deelId: d.id, antwoord: '2' }, v.zaakId ?? undefined)
  return gevolg(tx, v, d)
}

/** The ground of what a part asks: of a change, the most protected of the allocations it touches. */
export async function grondBij(tx: HandlerTx, v: Verzoek, d: Deel): Promise<Grond> {
  if (d.inhoud.soort === 'vot') return grondVan(d.inhoud.product.Verwijzer.Type)
  const geraakt = new Set((d.inhoud.wijziging.TeWijzigenProducten?.TeWijzigenProduct ?? []).map((x) => x.ToewijzingNummer))
  const huidige = (await huidigeBij(tx, v)).filter((t) => geraakt.has(t.nummer))
  if (huidige.some((t) => t.giBepaald)) return grondVan('04')
  return huidige.length > 0 && huidige.every((t) => t.besluitId === null) ? grondVan('02') : grondVan('01')
}

/** Current allocations of the child at who asks. */
export async function huidigeBij(tx: HandlerTx, v: Verzoek): Promise<Toewijzing[]> {
  const dossier = v.dossierId ? await dossierVan(tx, v.dossierId) : null
  return dossier ? actueel(await toewijzingenBij(tx, dossier.kindId, v.aanbiederId, v.gemeenteId), tx.vandaag) : []
}

/** Rejects, with a coded reason; for the residence rule with the municipality that is responsible. @bron iJw 3.2 OP344, OP359, TR377, TR409 */
export async function wijsAf(
  tx: HandlerTx,
  i: DeelInvoer & { reden: RedenAfwijzingVerzoek; gemeente: string | null; toelichting: string },
): Promise<Beantwoord & { andereGemeente: string | null }> {
  const gebeurtenis: Gebeurtenis = i.reden === '8' ? 'JW319 andere gemeente' : 'JW319 afgewezen'
  const { v, d } = await vind(tx, i, gebeurtenis)
  const fouten = [
    redenMag((await grondBij(tx, v, d)).soort, i.reden),
    gemeenteKlopt(i.reden, i.gemeente, v.gemeenteCode, tx.vandaag),
  ].filter((f) => f !== null)
  if (fouten.length > 0) throw ongeldig(...fouten)
  await leg(tx, d, gebeurtenis, {
    besloten_op: tx.vandaag,
    besloten_door: tx.actor.naam,
    reden: i.reden,
    andere_gemeente: i.gemeente,
    toelichting: i.toelichting,
  })
  await zetUit(tx, ANTWOORD, { deelId: d.id, antwoord: '1' }, v.zaakId ?? undefined)
  return { ...(await gevolg(tx, v, d)), andereGemeente: i.gemeente }
}

/** Lays a request that came in for an unknown child in the dossier that was made or found since. */
export async function koppel(tx: HandlerTx, i: { dossierId: string; verzoekId: string }): Promise<Gelegd> {
  const m = await verzoekVan(tx, i.verzoekId)
  const dossier = await dossierVan(tx, i.dossierId)
  if (!m || !dossier) throw nietGevonden('Dit verzoek is er niet.', 'This request does not exist.')
  if (m.verzoek.dossierId !== null) throw conflict('Dit verzoek ligt al in een dossier.', 'This request lies in a dossier already.')
  if (m.verzoek.zending !== 'verwerkt' || m.verzoek.elders)
    throw geweigerd('Dit verzoek is niet bij u binnengekomen.', 'This request did not come in with you.')
  if ((await bsnVan(tx, dossier.kindId)) !== m.verzoek.client.Bsn)
    throw ongeldig(
      veld(
        'dossierId',
        'Het BSN in het verzoek is een ander dan dat van dit kind. Zoek eerst wie het is.',
        'The BSN in the request is another than that of this child. Search first who it is.',
      ),
    )
  await legInDossier(tx, m.verzoek.id, { dossierId: dossier.id, zaakId: dossier.zaakId })
  const wachtend = m.delen.filter((d) => !isAf(m.verzoek.soort, d))
  const inOnderzoek = wachtend.filter((d) => staat(m.verzoek.soort, d) === 'in onderzoek')
  return {
    verzoekId: m.verzoek.id,
    soort: m.verzoek.soort,
    dossierId: dossier.id,
    aanbiederNaam: m.verzoek.aanbiederNaam,
    dagtekening: m.verzoek.dagtekening,
    ontvangenOp: m.verzoek.ontvangenOp ?? tx.vandaag,
    open: wachtend.filter((d) => !inOnderzoek.includes(d)).map((d) => d.id),
    onderzoek: inOnderzoek.map((d) => d.id),
    bij: await wieBij(tx, dossier.zaakId),
  }
}
