/** From a filled-in form to a message: a request for allocation (JW315) or for change (JW317). */
import {
  geboortedatumVan,
  kop,
  type Eenheid,
  type Frequentie,
  type JW315,
  type JW315AangevraagdProduct,
  type JW315Client,
  type JW317,
  type JW317NieuwProduct,
  type JW317Verzoek,
  type Omvang as BerichtOmvang,
  type ProductCategorie,
  type RedenVerzoek,
  type TypeVerwijzer,
} from '@draad/berichten'
import type { Geslacht } from '../../register/public.ts'
import { voorletters } from '../toewijzing/public.ts'

export interface OmvangInvoer {
  readonly volume: number
  readonly eenheid: Eenheid
  readonly frequentie: Frequentie
}

export interface KindInvoer {
  readonly bsn: string
  readonly voornamen: string
  readonly voorvoegsel: string | null
  readonly achternaam: string
  readonly geboortedatum: string
  readonly geslacht: Geslacht
}

export interface ProductInvoer {
  readonly categorie: string | null
  readonly code: string | null
  readonly ingangsdatum: string
  readonly einddatum: string | null
  readonly omvang: OmvangInvoer | null
  readonly budget: number | null
  readonly verwijzer: { readonly type: TypeVerwijzer; readonly naam: string; readonly code: string }
  readonly beschikkingNummer: number | null
  readonly beschikkingOp: string | null
  readonly raamcontract: boolean | null
  readonly commentaar: string
}

export interface WijzigInvoer {
  readonly nummer: number
  /** Stays as it is; then the rest is not looked at. */
  readonly zo: boolean
  readonly ingangsdatum: string | null
  readonly einddatum: string | null
  readonly omvang: OmvangInvoer | null
  readonly budget: number | null
}

export type NieuwInvoer = Pick<ProductInvoer, 'categorie' | 'code' | 'ingangsdatum' | 'einddatum' | 'omvang' | 'budget'>

interface Adressering {
  readonly agb: string
  readonly cbs: string
  readonly identificatie: string
  readonly dag: string
}

const jn = (b: boolean): '1' | '2' => (b ? '1' : '2')
const omvang = (o: OmvangInvoer | null): { Omvang?: BerichtOmvang } =>
  o ? { Omvang: { Volume: o.volume, Eenheid: o.eenheid, Frequentie: o.frequentie } } : {}
const productVan = (p: Pick<ProductInvoer, 'categorie' | 'code'>) =>
  p.categorie ? { Product: { Categorie: p.categorie as ProductCategorie, ...(p.code ? { Code: p.code } : {}) } } : {}

const GESLACHT: Readonly<Record<Geslacht, '0' | '1' | '2'>> = { M: '1', V: '2', O: '0', onbekend: '0' }

/** The child as a request names it. */
export function clientVan(
  k: KindInvoer,
  meer: { gezagsdragerBekend: boolean | null; commentaar: string },
): Omit<JW315Client, 'AangevraagdeProducten'> {
  const letters = voorletters(k.voornamen)
  return {
    Bsn: k.bsn,
    Geboortedatum: geboortedatumVan(k.geboortedatum),
    Geslacht: GESLACHT[k.geslacht],
    Naam: {
      Geslachtsnaam: { Achternaam: k.achternaam.slice(0, 200), ...(k.voorvoegsel ? { Voorvoegsel: k.voorvoegsel.slice(0, 10) } : {}) },
      Voornamen: k.voornamen.slice(0, 200),
      ...(letters ? { Voorletters: letters } : {}),
    },
    ...(meer.gezagsdragerBekend === null ? {} : { GezagsdragerBekend: jn(meer.gezagsdragerBekend) }),
    ...(meer.commentaar ? { Commentaar: meer.commentaar } : {}),
  }
}

function gevraagd(p: ProductInvoer, referentie: string): JW315AangevraagdProduct {
  const { type, naam, code } = p.verwijzer
  return {
    ReferentieAanbieder: referentie,
    ...(p.beschikkingNummer === null ? {} : { BeschikkingNummer: p.beschikkingNummer }),
    ...productVan(p),
    ...(p.beschikkingOp === null ? {} : { BeschikkingIngangsdatum: p.beschikkingOp }),
    ToewijzingIngangsdatum: p.ingangsdatum,
    ...(p.einddatum === null ? {} : { ToewijzingEinddatum: p.einddatum }),
    ...omvang(p.omvang),
    ...(p.budget === null ? {} : { Budget: p.budget }),
    Verwijzer: { Type: type, ...(naam && !code ? { Naam: naam } : {}), ...(code ? { ZorgverlenerCode: code } : {}) },
    ...(p.raamcontract === null ? {} : { Raamcontract: jn(p.raamcontract) }),
    ...(p.commentaar ? { Commentaar: p.commentaar } : {}),
  }
}

/** A request for allocation: each product with a reference of its own. @bron iJw 3.2 OP307, OP361, IV052, IV075 */
export function maakJW315(a: Adressering, client: Omit<JW315Client, 'AangevraagdeProducten'>, producten: readonly ProductInvoer[]): JW315 {
  return {
    Header: kop('JW315', { afzender: a.agb, ontvanger: a.cbs, identificatie: a.identificatie, dagtekening: a.dag }),
    Client: {
      ...client,
      AangevraagdeProducten: { AangevraagdProduct: producten.map((p, i) => gevraagd(p, `${a.identificatie}V${i + 1}`)) },
    },
  }
}

/** A request for change: the whole wanted situation under one reference. @bron iJw 3.2 OP306, OP308, IV092 */
export function maakJW317(
  a: Adressering,
  bsn: string,
  w: { readonly reden: RedenVerzoek; readonly lopend: readonly WijzigInvoer[]; readonly nieuw: readonly NieuwInvoer[] },
): JW317 {
  const zo = w.lopend.filter((x) => x.zo).map((x) => ({ ToewijzingNummer: x.nummer }))
  const anders = w.lopend
    .filter((x) => !x.zo)
    .map((x) => ({
      ToewijzingNummer: x.nummer,
      GewensteIngangsdatum: x.ingangsdatum ?? a.dag,
      ...(x.einddatum === null ? {} : { Einddatum: x.einddatum }),
      ...omvang(x.omvang),
      ...(x.budget === null ? {} : { Budget: x.budget }),
    }))
  const nieuw: JW317NieuwProduct[] = w.nieuw.map((n) => ({
    ...productVan(n),
    GewensteIngangsdatum: n.ingangsdatum,
    ...(n.einddatum === null ? {} : { Einddatum: n.einddatum }),
    ...omvang(n.omvang),
    ...(n.budget === null ? {} : { Budget: n.budget }),
  }))
  const Verzoek: JW317Verzoek = {
    ReferentieAanbieder: `${a.identificatie}V1`,
    RedenVerzoek: w.reden,
    ...(zo.length > 0 ? { OngewijzigdeProducten: { OngewijzigdProduct: zo } } : {}),
    ...(anders.length > 0 ? { TeWijzigenProducten: { TeWijzigenProduct: anders } } : {}),
    ...(nieuw.length > 0 ? { NieuweProducten: { NieuwProduct: nieuw } } : {}),
  }
  return {
    Header: kop('JW317', { afzender: a.agb, ontvanger: a.cbs, identificatie: a.identificatie, dagtekening: a.dag }),
    Client: { Bsn: bsn, Verzoek },
  }
}

const VELDEN: readonly (readonly [RegExp, string])[] = [
  [/AangevraagdProduct\[(\d+)\]\/Verwijzer\/ZorgverlenerCode/, 'producten.#.verwijzer.code'],
  [/AangevraagdProduct\[(\d+)\]\/Verwijzer\/Naam/, 'producten.#.verwijzer.naam'],
  [/AangevraagdProduct\[(\d+)\]\/Verwijzer/, 'producten.#.verwijzer.type'],
  [/AangevraagdProduct\[(\d+)\]\/Product\/Code/, 'producten.#.code'],
  [/AangevraagdProduct\[(\d+)\]\/Product/, 'producten.#.categorie'],
  [/AangevraagdProduct\[(\d+)\]\/ToewijzingIngangsdatum/, 'producten.#.ingangsdatum'],
  [/AangevraagdProduct\[(\d+)\]\/ToewijzingEinddatum/, 'producten.#.einddatum'],
  [/AangevraagdProduct\[(\d+)\]\/Omvang\/Eenheid/, 'producten.#.omvang.eenheid'],
  [/AangevraagdProduct\[(\d+)\]\/Omvang\/Frequentie/, 'producten.#.omvang.frequentie'],
  [/AangevraagdProduct\[(\d+)\]\/Omvang/, 'producten.#.omvang.volume'],
  [/AangevraagdProduct\[(\d+)\]\/Budget/, 'producten.#.budget'],
  [/AangevraagdProduct\[(\d+)\]\/BeschikkingIngangsdatum/, 'producten.#.beschikkingOp'],
  [/AangevraagdProduct\[(\d+)\]\/BeschikkingNummer/, 'producten.#.beschikkingNummer'],
  [/AangevraagdProduct\[(\d+)\]\/Commentaar/, 'producten.#.commentaar'],
  [/AangevraagdProduct\[(\d+)\]/, 'producten.#.categorie'],
  [/NieuwProduct\[(\d+)\]\/Product\/Code/, 'nieuw.#.code'],
  [/NieuwProduct\[(\d+)\]\/GewensteIngangsdatum/, 'nieuw.#.ingangsdatum'],
  [/NieuwProduct\[(\d+)\]\/Einddatum/, 'nieuw.#.einddatum'],
  [/NieuwProduct\[(\d+)\]\/Omvang/, 'nieuw.#.omvang.volume'],
  [/NieuwProduct\[(\d+)\]\/Budget/, 'nieuw.#.budget'],
  [/NieuwProduct\[(\d+)\]/, 'nieuw.#.categorie'],
  [/Client\/Bsn/, 'kind.bsn'],
  [/Client\/Geboortedatum/, 'kind.geboortedatum'],
  [/Client\/Naam\/Voornamen/, 'kind.voornamen'],
  [/Client\/Naam/, 'kind.achternaam'],
  [/Client\/Commentaar/, 'commentaar'],
]

const WIJZIGEN: readonly (readonly [RegExp, string])[] = [
  [/TeWijzigenProduct\[(\d+)\]\/GewensteIngangsdatum/, 'ingangsdatum'],
  [/TeWijzigenProduct\[(\d+)\]\/Einddatum/, 'einddatum'],
  [/TeWijzigenProduct\[(\d+)\]\/Omvang/, 'omvang.volume'],
  [/TeWijzigenProduct\[(\d+)\]\/Budget/, 'budget'],
  [/TeWijzigenProduct\[(\d+)\]/, 'zo'],
]

/** The field of the form that a place in the message came from; empty for what is about the whole. */
export function veldBij(pad: string, lopend: readonly WijzigInvoer[] = []): string {
  for (const [re, naar] of VELDEN) {
    const m = re.exec(pad)
    if (m) return naar.replace('#', String(Number(m[1] ?? 1) - 1))
  }
  const anders = lopend.flatMap((x, i) => (x.zo ? [] : [i]))
  for (const [re, naar] of WIJZIGEN) {
    const m = re.exec(pad)
    if (m) return `lopend.${anders[Number(m[1]) - 1] ?? 0}.${naar}`
  }
  return ''
}
