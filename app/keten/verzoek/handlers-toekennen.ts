/** Granting: one product of a request as asked or otherwise, or a change as a whole. What needs a decision waits for one. */
import type { JW317Verzoek } from '@draad/berichten'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { zetUit } from '../../kern/outbox/uitgaand.ts'
import { ongeldig, veld, type VeldFout } from '../../kern/outcome/uitkomst.ts'
import { voorzieningVan, type GenomenVoorziening } from '../besluit/public.ts'
import { besloten, maakVan, toeTeWijzen, wijzigAlles, type TeGevenHulp, type Toewijzing } from '../toewijzing/public.ts'
import { gevolg, grondBij, huidigeBij, leg, TOEGEWEZEN, vind } from './handlers-besluit.ts'
import type { Deel } from './model.ts'
import { bepaaldBlijft, bovenBesluit, grondVan, verschillen, type Grond, type Toekenning } from './rules.ts'

export interface ToekenInvoer extends Toekenning {
  readonly dossierId: string
  readonly verzoekId: string
  readonly deelId: string
  readonly versie: number
  /** The item of a decision; only where the law asks for one. */
  readonly voorzieningId: string | null
  readonly omvang: {
    readonly volume: number
    readonly eenheid: '01' | '04' | '14' | '16' | '82' | '83' | '84'
    readonly frequentie: '1' | '2' | '4' | '6'
  } | null
  /** Why it is granted otherwise than it was asked. */
  readonly anders: string
  readonly verteldOp: string | null
}

/** Help to give where a referral or determination is the ground: it is what was asked, within the days that are granted. */
function zonderBesluit(d: Deel, grond: Grond, g: Toekenning): TeGevenHulp {
  return {
    id: d.id,
    besluitId: null,
    product: g.product.code ?? g.product.categorie,
    volume: g.omvang?.volume ?? null,
    eenheid: g.omvang?.eenheid ?? null,
    frequentie: g.omvang?.frequentie ?? null,
    van: g.ingangsdatum,
    totEnMet: g.einddatum,
    bepaaldDoorGi: grond.soort === 'bepaling',
    grondslag: grond.artikel,
    bekostiging: 'duidelijk',
  }
}

/** Grants one product, as it was asked or otherwise; the order to the provider carries its reference. @bron iJw 3.2 IV094, IV097, OP344 */
export async function kenToe(tx: HandlerTx, i: ToekenInvoer) {
  const { v, d } = await vind(tx, i, 'JW301')
  if (d.inhoud.soort !== 'vot') throw ongeldig(veld('', 'Dit is een verzoek om wijziging.', 'This is a request for change.'))
  const p = d.inhoud.product
  const grond = grondVan(p.Verwijzer.Type)
  const anders = verschillen(p, i)
  const fouten: VeldFout[] = []
  if (anders.length > 0 && i.anders === '')
    fouten.push(
      veld(
        'anders',
        'Dit is anders dan gevraagd. Leg uit waarom; de aanbieder en het gezin moeten het kunnen begrijpen.',
        'This differs from what was asked. Explain why; the provider and the family must be able to understand.',
        { gevonden: anders.join(', ') },
      ),
    )
  const bepaald = bepaaldBlijft(p, i)
  if (bepaald) fouten.push(bepaald)
  if (grond.soort === 'besluit' && i.voorzieningId === null)
    fouten.push(
      veld(
        'voorzieningId',
        'Zonder verwijzing van een arts, GI of rechter beslist de gemeente eerst. Kies de hulp uit een genomen besluit.',
        'Without a referral of a doctor, GI or judge the municipality decides first. Choose the help from a decision that was taken.',
      ),
    )
  if (fouten.length > 0) throw ongeldig(...fouten)
  const hulp =
    grond.soort === 'besluit'
      ? await besloten(tx, { dossierId: i.dossierId, voorzieningId: i.voorzieningId ?? '' })
      : zonderBesluit(d, grond, i)
  const uit = await maakVan(
    tx,
    {
      dossierId: i.dossierId,
      aanbiederId: v.aanbiederId,
      product: i.product,
      omvang: i.omvang,
      budget: i.budget,
      ingangsdatum: i.ingangsdatum,
      einddatum: i.einddatum,
      eersteKeus: { wat: v.aanbiederNaam, aanbiederId: v.aanbiederId, van: 'professional' },
      afwijking: i.anders === '' ? null : { reden: 'anders', toelichting: i.anders, verteldOp: i.verteldOp },
      nummer: null,
    },
    hulp,
    { verzoekId: v.id, referentie: d.referentie },
  )
  await leg(tx, d, 'JW301', {
    besloten_op: tx.vandaag,
    besloten_door: tx.actor.naam,
    toelichting: i.anders || null,
    toewijzingen: [uit.nummer],
  })
  await zetUit(tx, TOEGEWEZEN, { deelId: d.id }, v.zaakId ?? undefined)
  return { ...(await gevolg(tx, v, d)), ...uit, anders, ingangsdatum: i.ingangsdatum, grond: grond.soort }
}

export interface WijzigToekenInvoer {
  readonly dossierId: string
  readonly verzoekId: string
  readonly deelId: string
  readonly versie: number
  /** For each new product, in the order of the request: the item of a decision; null where none is needed. */
  readonly voorzieningen: readonly (string | null)[]
}

/** Grants a change as a whole, as it was asked: there is no mix. @bron iJw 3.2 IV093, OP344, OP348 */
export async function kenWijzigingToe(tx: HandlerTx, i: WijzigToekenInvoer) {
  const { v, d } = await vind(tx, i, 'JW301')
  if (d.inhoud.soort !== 'vow') throw ongeldig(veld('', 'Dit is een verzoek om toewijzing.', 'This is a request for allocation.'))
  const w = d.inhoud.wijziging
  const huidige = await huidigeBij(tx, v)
  const fouten = await zonderNieuwBesluit(tx, w, huidige)
  const grond = await grondBij(tx, v, d)
  const gronden = await nieuweGronden(tx, i, w, d, grond, fouten)
  if (fouten.length > 0) throw ongeldig(...fouten)
  const uit = await wijzigAlles(tx, { verzoekId: v.id, verzoek: w, huidige, nieuweGronden: gronden })
  await leg(tx, d, 'JW301', { besloten_op: tx.vandaag, besloten_door: tx.actor.naam, toewijzingen: [...uit.nummers] })
  await zetUit(tx, TOEGEWEZEN, { deelId: d.id }, v.zaakId ?? undefined)
  return {
    ...(await gevolg(tx, v, d)),
    aanbiederId: v.aanbiederId,
    nummers: uit.nummers,
    nieuw: uit.nieuw.map((t) => ({ id: t.id, ingangsdatum: t.ingangsdatum, voorzieningId: t.voorzieningId })),
    gewijzigd: uit.gewijzigd.map((x) => ({ id: x.toewijzing.id, gestart: x.toewijzing.gestartOp !== null, einddatum: x.einddatum })),
  }
}

/** More or longer help than was decided asks for a decision first. */
async function zonderNieuwBesluit(tx: HandlerTx, w: JW317Verzoek, huidige: readonly Toewijzing[]): Promise<VeldFout[]> {
  return (await bovenBesluitVan(tx, w, huidige)).map(({ nummer, wat }) =>
    veld(
      '',
      `Toewijzing ${nummer}: dit is ${wat} dan besloten. Neem eerst een nieuw besluit, of wijs het verzoek af.`,
      `Allocation ${nummer}: this is ${wat === 'langer' ? 'longer' : 'more'} than was decided. Take a new decision first, or reject the request.`,
      { gevonden: wat },
    ),
  )
}

/** Which wanted changes go beyond what was decided. A newer decision that continues the item counts. */
export async function bovenBesluitVan(
  tx: HandlerTx,
  w: JW317Verzoek,
  huidige: readonly Toewijzing[],
): Promise<{ nummer: number; wat: 'langer' | 'meer' }[]> {
  const uit: { nummer: number; wat: 'langer' | 'meer' }[] = []
  for (const x of w.TeWijzigenProducten?.TeWijzigenProduct ?? []) {
    const t = huidige.find((h) => h.nummer === x.ToewijzingNummer)
    const eigen: GenomenVoorziening | null = t?.besluitId ? await voorzieningVan(tx, t.voorzieningId) : null
    if (!t || !eigen || eigen.bepaaldDoorGi) continue
    const verder = (await toeTeWijzen(tx, t.dossierId)).filter((v) => v.vervangt === eigen.id)
    const wat = [eigen, ...verder].map((b) => bovenBesluit(x, b))
    if (!wat.includes(null)) uit.push({ nummer: t.nummer, wat: wat[0] ?? 'meer' })
  }
  return uit
}

async function nieuweGronden(
  tx: HandlerTx,
  i: WijzigToekenInvoer,
  w: JW317Verzoek,
  d: Deel,
  grond: Grond,
  fouten: VeldFout[],
): Promise<TeGevenHulp[]> {
  const uit: TeGevenHulp[] = []
  for (const [n, x] of (w.NieuweProducten?.NieuwProduct ?? []).entries()) {
    const voorzieningId = i.voorzieningen[n] ?? null
    if (voorzieningId !== null) uit.push(await besloten(tx, { dossierId: i.dossierId, voorzieningId }))
    else if (grond.soort === 'besluit')
      fouten.push(
        veld(
          `voorzieningen.${n}`,
          'Dit product is nieuw. Kies de hulp uit een genomen besluit, of neem eerst een besluit.',
          'This product is new. Choose the help from a decision that was taken, or take a decision first.',
        ),
      )
    else
      uit.push(
        zonderBesluit(d, grond, {
          product: { categorie: x.Product?.Categorie ?? '', code: x.Product?.Code ?? null },
          omvang: x.Omvang ? { volume: x.Omvang.Volume, eenheid: x.Omvang.Eenheid, frequentie: x.Omvang.Frequentie } : null,
          budget: x.Budget ?? null,
          ingangsdatum: x.GewensteIngangsdatum,
          einddatum: x.Einddatum ?? null,
        }),
      )
  }
  return uit
}
