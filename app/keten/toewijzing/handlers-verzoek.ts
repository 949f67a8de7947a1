import { honoreerWijziging, type JW301ToegewezenProduct, type JW317Verzoek } from '@draad/berichten'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { conflict, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { datumVan } from '../../kern/time/klok.ts'
import { vraagOpdracht, type TeGevenHulp } from './handlers-maken.ts'
import { toegewezenProduct } from './jw301.ts'
import type { Toewijzing } from './model.ts'
import { proefOpdracht } from './opdracht.ts'
import { bewaarToewijzing, nieuwNummer, toewijzingVan, wijzigOpVerzoek } from './store.ts'

/** A granted request for change, with the ground for each new product in it. */
export interface Wijzigopdracht {
  readonly verzoekId: string
  readonly verzoek: JW317Verzoek
  /** The current allocations of this child at this provider. */
  readonly huidige: readonly Toewijzing[]
  readonly nieuweGronden: readonly TeGevenHulp[]
}

/** What became of the allocations: numbers that were told anew, and of those that are new what they are. */
export interface Gewijzigd {
  readonly nummers: readonly number[]
  readonly nieuw: readonly Toewijzing[]
  readonly gewijzigd: readonly { readonly toewijzing: Toewijzing; readonly einddatum: string | null }[]
}

const anders = (oud: JW301ToegewezenProduct, nu: JW301ToegewezenProduct): boolean =>
  oud.Einddatum !== nu.Einddatum || oud.Budget !== nu.Budget || JSON.stringify(oud.Omvang) !== JSON.stringify(nu.Omvang)

/**
 * Carries out a request for change as a whole, as it was asked: what changes under its own number, what ends and goes on
 * under a new one, what is new. One message tells all of it, each product with the reference of the request.
 *
 * @bron iJw 3.2 IV093, IV097, OP257, OP308, OP344, OP348
 */
export async function wijzigAlles(tx: HandlerTx, o: Wijzigopdracht): Promise<Gewijzigd> {
  const eerste = o.huidige[0]
  if (!eerste) throw conflict('Er loopt geen toewijzing meer bij deze aanbieder.', 'No allocation runs at this provider any more.')
  const plekken = (o.verzoek.TeWijzigenProducten?.TeWijzigenProduct.length ?? 0) + o.nieuweGronden.length
  const vrij: number[] = []
  for (let i = 0; i < plekken; i++) vrij.push((await nieuwNummer(tx, null)) ?? -1)
  const huidig = o.huidige.map((t) => toegewezenProduct({ ...t, teMelden: false }))
  const uit = honoreerWijziging(o.verzoek, huidig, {
    toewijzingsdatum: datumVan(Date.parse(tx.nu)),
    toewijzingstijd: '00:00:00',
    nieuwNummer: () => vrij.shift() ?? -1,
  })
  if (uit.soort === 'overleg') throw ongeldig(veld('', uit.waarom, uit.waaromEn, { gevonden: String(uit.nummer) }))
  if (uit.soort === 'onbekende-toewijzing')
    throw conflict(
      `Toewijzing ${uit.nummer} loopt niet meer. Wijs het verzoek af; de aanbieder stuurt een nieuw.`,
      `Allocation ${uit.nummer} no longer runs. Reject the request; the provider sends a new one.`,
    )
  const gedaan = await verwerk(tx, o, uit.producten, new Map(huidig.map((p) => [p.ToewijzingNummer, p])))
  const { bevindingen } = await proefOpdracht(tx, (await toewijzingVan(tx, eerste.id)) ?? eerste)
  if (bevindingen.length > 0) throw ongeldig(...bevindingen.map((b) => veld('', b.tekst, b.textEn, { gevonden: b.regel })))
  await vraagOpdracht(tx, eerste)
  return gedaan
}

async function verwerk(
  tx: HandlerTx,
  o: Wijzigopdracht,
  producten: readonly JW301ToegewezenProduct[],
  huidig: ReadonlyMap<number, JW301ToegewezenProduct>,
): Promise<Gewijzigd> {
  const perNummer = new Map(o.huidige.map((t) => [t.nummer, t]))
  const eersteNieuw = producten.length - o.nieuweGronden.length
  const [nieuw, gewijzigd]: [Toewijzing[], { toewijzing: Toewijzing; einddatum: string | null }[]] = [[], []]
  let vorige: Toewijzing | undefined
  for (const [i, p] of producten.entries()) {
    const t = perNummer.get(p.ToewijzingNummer)
    const was = huidig.get(p.ToewijzingNummer)
    if (t && was) {
      const velden = {
        einddatum: p.Einddatum ?? null,
        budget: p.Budget ?? null,
        volume: p.Omvang?.Volume ?? null,
        reden_wijziging: '12' as const,
      }
      const nietAnders = !anders(was, p)
      if (!(await wijzigOpVerzoek(tx, t, o.verzoek.ReferentieAanbieder, nietAnders ? null : velden)))
        throw conflict('Er is net iets veranderd. Kijk opnieuw.', 'Something changed just now. Look again.')
      if (!nietAnders) gewijzigd.push({ toewijzing: t, einddatum: velden.einddatum })
      vorige = t
    } else {
      const grond = i >= eersteNieuw ? o.nieuweGronden[i - eersteNieuw] : undefined
      nieuw.push(await bewaarNieuw(tx, o, p, vorige ?? (o.huidige[0] as Toewijzing), grond))
    }
  }
  return { nummers: producten.map((p) => p.ToewijzingNummer), nieuw, gewijzigd }
}

async function bewaarNieuw(
  tx: HandlerTx,
  o: Wijzigopdracht,
  p: JW301ToegewezenProduct,
  als: Toewijzing,
  grond: TeGevenHulp | undefined,
): Promise<Toewijzing> {
  const categorie = p.Product?.Categorie
  if (!categorie) throw ongeldig(veld('', 'Een nieuw product heeft een categorie nodig.', 'A new product needs a category.'))
  const { Omvang: m } = p
  return bewaarToewijzing(
    tx,
    {
      ...als,
      besluitId: grond ? grond.besluitId : als.besluitId,
      voorzieningId: grond ? grond.id : als.voorzieningId,
      giBepaald: grond ? grond.bepaaldDoorGi : als.giBepaald,
      categorie,
      productCode: p.Product?.Code ?? null,
      omvang: m ? { volume: m.Volume, eenheid: m.Eenheid, frequentie: m.Frequentie } : null,
      budget: p.Budget ?? null,
      ingangsdatum: p.Ingangsdatum,
      einddatum: p.Einddatum ?? null,
      verzoekId: o.verzoekId,
      referentieAanbieder: o.verzoek.ReferentieAanbieder,
    },
    p.ToewijzingNummer,
  )
}
