import { product, productcategorieen, termijn } from '@draad/stelsel'
import { veld, type VeldFout } from '../../kern/outcome/uitkomst.ts'
import { dagTekst } from '../../kern/time/dagtekst.ts'
import type { Datum } from '../../kern/time/klok.ts'
import type { BeslotenHulp } from './besluiten.ts'
import { GELDREDENEN, type Omvang, type Plaatsdeel, type Toewijzing, type ToewijzingStand, type Weigerreden } from './model.ts'

/** The product as chosen: a category, and a code unless the whole category is allocated. */
export interface ProductKeuze {
  readonly categorie: string
  readonly code: string | null
}

/**
 * The code belongs to the category. A code that the national list does not hold may be a regional one: then its first
 * two digits say the category.
 *
 * @bron iJw 3.2 TR381, JZ020; JZ21 product list
 */
export function productKlopt(p: ProductKeuze): VeldFout | null {
  if (!productcategorieen.some((c) => c.code === p.categorie && !c.vervallen))
    return veld('product.categorie', 'Kies een categorie uit de lijst.', 'Choose a category from the list.', { gevonden: p.categorie })
  if (p.code === null) return null
  const bekend = product(p.code)
  const hoort = bekend ? (bekend.categorie ?? p.code.slice(0, 2)) : p.code.slice(0, 2)
  if (hoort === p.categorie) return null
  return veld('product.code', `Product ${p.code} hoort bij categorie ${hoort}.`, `Product ${p.code} belongs to category ${hoort}.`, {
    gevonden: p.categorie,
    toegestaan: hoort,
  })
}

/**
 * A product with a code has an amount in a unit and frequency that its way of paying allows; without a code there is none.
 *
 * @bron iJw 3.2 CD041, CD080, toewijzingsvarianten
 */
export function omvangKlopt(p: ProductKeuze, o: Omvang | null): VeldFout | null {
  if (p.code === null)
    return o === null
      ? null
      : veld(
          'omvang',
          'Zonder productcode wijst u geen hoeveelheid toe. Kies een product, of laat de hoeveelheid leeg.',
          'Without a product code there is no amount. Choose a product, or leave the amount out.',
        )
  if (o === null) return veld('omvang.volume', 'Vul in hoeveel hulp wordt toegewezen.', 'Say how much help is allocated.')
  const eenheden = product(p.code)?.eenheden
  if (!eenheden) return null
  const eenheid = eenheden.find((e) => e.eenheid === o.eenheid)
  if (!eenheid)
    return veld('omvang.eenheid', 'Deze eenheid past niet bij dit product.', 'This unit does not fit this product.', {
      gevonden: o.eenheid,
      toegestaan: eenheden.map((e) => e.eenheid).join(', '),
    })
  if (eenheid.frequenties.includes(o.frequentie)) return null
  return veld('omvang.frequentie', 'Deze frequentie past niet bij deze eenheid.', 'This frequency does not fit this unit.', {
    gevonden: o.frequentie,
    toegestaan: eenheid.frequenties.join(', '),
  })
}

/** The period lies within what was decided. Help that runs on until a new decision has no last day to keep. */
export function binnenBesluit(v: Pick<BeslotenHulp, 'van' | 'totEnMet'>, van: Datum, tot: Datum | null): VeldFout | null {
  if (van < v.van)
    return veld(
      'ingangsdatum',
      `Het besluit geldt vanaf ${dagTekst(v.van, 'nl')}. Kies die dag of later.`,
      `The decision holds from ${dagTekst(v.van, 'en')}. Choose that day or later.`,
      { gevonden: van, toegestaan: `≥ ${v.van}` },
    )
  if (tot !== null && tot < van)
    return veld('einddatum', 'De laatste dag ligt voor de eerste.', 'The last day lies before the first.', { gevonden: tot })
  if (v.totEnMet === null || (tot !== null && tot <= v.totEnMet) || van > v.totEnMet) return null
  return veld(
    'einddatum',
    `Het besluit geldt tot en met ${v.totEnMet}. Kies die dag of eerder.`,
    `The decision holds until ${v.totEnMet}. Choose that day or earlier.`,
    { gevonden: tot ?? '-', toegestaan: `≤ ${v.totEnMet}` },
  )
}

/** What is placed compared with what was decided and wanted. */
export interface Plaatsing {
  readonly aanbiederId: string
  readonly eersteKeusAanbiederId: string | null
  readonly product: ProductKeuze
  readonly omvang: Omvang | null
}

/** In which ways a placement is not the first choice; empty when it is. @bron R4a-97, R2-54, invariant 12 */
export function afwijkingen(
  v: Pick<BeslotenHulp, 'product' | 'volume' | 'eenheid' | 'frequentie'>,
  p: Plaatsing,
): ('aanbieder' | 'product' | 'minder')[] {
  const uit: ('aanbieder' | 'product' | 'minder')[] = []
  if (p.eersteKeusAanbiederId !== null && p.eersteKeusAanbiederId !== p.aanbiederId) uit.push('aanbieder')
  const zelfde = p.product.code === null ? v.product.startsWith(p.product.categorie) : v.product === p.product.code
  if (!zelfde) uit.push('product')
  const gelijkeMaat = p.omvang !== null && p.omvang.eenheid === v.eenheid && p.omvang.frequentie === v.frequentie
  if (gelijkeMaat && v.volume !== null && p.omvang.volume < v.volume) uit.push('minder')
  return uit
}

/** Who determines: help set by a GI under a measure is not cut or replaced by the municipality. @bron R2-32, invariant 14 */
export function giBlijft(giBepaald: boolean, anders: readonly string[]): VeldFout | null {
  if (!giBepaald || !anders.some((a) => a === 'product' || a === 'minder')) return null
  return veld(
    'product',
    'Deze hulp is bepaald door de gecertificeerde instelling. De gemeente maakt hem niet anders of minder. Overleg met de GI.',
    'This help was determined by the certified institution. The municipality does not change or cut it. Talk to the institution.',
  )
}

/** Reasons with which the municipality may touch help that a GI determined: death, extension, the provider's own request, repair of an error. */
const GI_TOEGESTAAN: ReadonlySet<string> = new Set(['02', '04', '12', '13', '14'])

/** May the municipality change or end this allocation for this reason? @bron R2-32, invariant 14 */
export function giRedenMag(giBepaald: boolean, reden: string): VeldFout | null {
  if (!giBepaald || GI_TOEGESTAAN.has(reden)) return null
  return veld(
    'reden',
    'Deze hulp is bepaald door de gecertificeerde instelling. De gemeente kort of stopt hem niet zelf.',
    'This help was determined by the certified institution. The municipality does not cut or end it.',
    { gevonden: reden, toegestaan: [...GI_TOEGESTAAN].join(', ') },
  )
}

/** Which step an allocation may take. */
export function magStap(stand: ToewijzingStand, stap: 'aannemen' | 'weigeren' | 'wijzigen' | 'intrekken'): boolean {
  if (stap === 'aannemen' || stap === 'weigeren') return stand === 'wacht-op-antwoord'
  return stand === 'wacht-op-antwoord' || stand === 'aangenomen'
}

/** What a change asks. */
export interface Wijziging {
  readonly reden: string
  readonly einddatum: Datum | null
  readonly volume: number | null
  readonly budget: number | null
  readonly instemmingAanbieder: boolean
}

/**
 * Only the last day, the budget, and the amount of a total may change under the same number; another amount per week or
 * month is a new allocation. On the municipality's own initiative amount and budget need the provider's agreement.
 *
 * @bron iJw 3.2 OP033x1, IV066
 */
export function wijzigingKlopt(
  t: Pick<Toewijzing, 'omvang' | 'budget' | 'ingangsdatum' | 'einddatum' | 'gestartOp'>,
  w: Wijziging,
): VeldFout[] {
  const uit: VeldFout[] = []
  const volumeAnders = w.volume !== null && w.volume !== (t.omvang?.volume ?? null)
  const budgetAnders = w.budget !== null && w.budget !== t.budget
  if (volumeAnders && t.omvang?.frequentie !== '6')
    uit.push(
      veld(
        'volume',
        'Meer of minder per week of maand is een nieuwe toewijzing. Beëindig deze en maak een nieuwe.',
        'Another amount per week or month is a new allocation. End this one and make a new one.',
      ),
    )
  if (budgetAnders && t.budget === null) uit.push(veld('budget', 'Deze toewijzing heeft geen budget.', 'This allocation has no budget.'))
  if ((volumeAnders || budgetAnders) && w.reden !== '12' && !w.instemmingAanbieder)
    uit.push(
      veld(
        'instemmingAanbieder',
        'Overleg eerst met de aanbieder en leg vast dat die instemt.',
        'Talk with the provider first and record its agreement.',
      ),
    )
  if (w.einddatum !== null && w.einddatum < t.ingangsdatum)
    uit.push(
      veld('einddatum', 'De laatste dag ligt voor de eerste.', 'The last day lies before the first.', {
        gevonden: w.einddatum,
        toegestaan: `≥ ${t.ingangsdatum}`,
      }),
    )
  if (!volumeAnders && !budgetAnders && (w.einddatum === null || w.einddatum === t.einddatum))
    uit.push(veld('einddatum', 'Er verandert niets. Vul in wat anders wordt.', 'Nothing changes. Say what becomes different.'))
  return uit
}

/** Removing ("never sent") only while no help has started. @bron iJw 3.2 JZ002 code 13, CS335 */
export function verwijderenMag(t: Pick<Toewijzing, 'gestartOp'>, reden: string): VeldFout | null {
  if (reden !== '13' || t.gestartOp === null) return null
  return veld(
    'reden',
    'De hulp is al begonnen, dus verwijderen kan niet. Kies een andere reden en een laatste dag.',
    'Help has started, so it cannot be removed. Choose another reason and a last day.',
    { gevonden: '13' },
  )
}

/** Is this refusal about money or jurisdiction? Then the child may not wait for it. @bron R2-43, R0-16, invariant 13 */
export function isGeldgeschil(reden: Weigerreden): boolean {
  return GELDREDENEN.has(reden)
}

/** After so many refusals of one item of help someone with power to decide must look. Local setting. @bron R2-52, R4b-66 */
export const OPSCHALEN_NA = 2

export function moetOpschalen(weigeringen: number): boolean {
  return weigeringen >= OPSCHALEN_NA
}

/** Is the start that was promised later than help should have begun? @bron R0-102, R2-99 */
export function startTeLaat(besloten: Datum, startOp: Datum): { readonly norm: Datum } | null {
  const norm = termijn('uitvoering-besluit', besloten).laatsteDag
  return startOp > norm ? { norm } : null
}

/** Where an allocation stands for the provider; one that was withdrawn while help is given still runs. */
export function plaatsdeel(t: Pick<Toewijzing, 'stand' | 'gestartOp' | 'gestoptOp'>): Plaatsdeel {
  if (t.gestoptOp !== null || t.stand === 'geweigerd' || (t.stand === 'ingetrokken' && t.gestartOp === null)) return 'klaar'
  if (t.gestartOp !== null) return 'loopt'
  return t.stand === 'wacht-op-antwoord' ? 'nieuw' : 'wacht'
}
