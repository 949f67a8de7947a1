import {
  loopStroom,
  stroom,
  verwachtingen,
  type Gebeurtenis,
  type JW315AangevraagdProduct,
  type JW317TeWijzigenProduct,
  type Omvang as BerichtOmvang,
  type RedenAfwijzingVerzoek,
  type Toestand,
  type TypeVerwijzer,
  type Verwachting,
} from '@draad/berichten'
import { gemeenteOp, termijn, verwijzers, type TermijnId } from '@draad/stelsel'
import { veld, type VeldFout } from '../../kern/outcome/uitkomst.ts'
import type { Datum } from '../../kern/time/klok.ts'
import type { Deel, Toestandnaam, VerzoekSoort, Zending } from './model.ts'

/** Days of the events in a flow: asked, and the last thing that happened. */
type Dagen = { readonly eerste: Datum; readonly laatste: Datum }

function toestandVan(soort: VerzoekSoort, gebeurtenissen: readonly Gebeurtenis[]): Toestand {
  const s = stroom(soort)
  const eerste: Gebeurtenis = soort === 'vot' ? 'JW315' : 'JW317'
  const stand = s && loopStroom(s, [eerste, ...gebeurtenissen])
  // Nothing is written that the table does not allow: `magNu` is asked first.
  if (stand?.soort !== 'stand') throw new TypeError(`The events of a request do not fit its flow: ${gebeurtenissen.join(', ')}`)
  return stand.toestand
}

/** Where a request stands, by the state table of the messages and nothing else. @bron iJw 3.2 OP274, OP346 */
export function staat(soort: VerzoekSoort, d: Pick<Deel, 'gebeurtenissen'>): Toestandnaam {
  return toestandVan(soort, d.gebeurtenissen).naam as Toestandnaam
}

/** What may happen next: the buttons there are. */
export function magNu(soort: VerzoekSoort, d: Pick<Deel, 'gebeurtenissen'>): readonly Gebeurtenis[] {
  return Object.keys(toestandVan(soort, d.gebeurtenissen).naar) as Gebeurtenis[]
}

export const isAf = (soort: VerzoekSoort, d: Pick<Deel, 'gebeurtenissen'>): boolean => toestandVan(soort, d.gebeurtenissen).einde

/** What is waited for and until when. The terms and from which day they run stand in the state table. */
export function verwacht(soort: VerzoekSoort, d: Pick<Deel, 'gebeurtenissen'>, dagen: Dagen): readonly Verwachting[] {
  return verwachtingen(toestandVan(soort, d.gebeurtenissen), dagen, (id, van) => termijn(id as TermijnId, van))
}

/** The day by which the municipality answers; null when nothing is awaited. */
export function antwoordVoor(soort: VerzoekSoort, d: Pick<Deel, 'gebeurtenissen'>, dagen: Dagen): { op: Datum; termijn: TermijnId } | null {
  const eerste = verwacht(soort, d, dagen).toSorted((a, b) => (a.laatsteDag < b.laatsteDag ? -1 : 1))[0]
  return eerste ? { op: eerste.laatsteDag, termijn: eerste.termijn as TermijnId } : null
}

/** The state of the message after its return message. @bron iJw 3.2 OP286 */
export function zendingNa(zending: Zending, goed: boolean): Zending {
  const naar = stroom('retour')?.toestanden.find((t) => t.naam === zending)?.naar
  return (naar?.[goed ? 'retour zonder fouten' : 'retour met fouten'] as Zending | undefined) ?? zending
}

/** Why help may be allocated, by who referred. */
export interface Grond {
  /** `besluit`: the municipality decides first; `verwijzing`: a doctor's referral is enough; `bepaling`: a GI or judge determined it. */
  readonly soort: 'besluit' | 'verwijzing' | 'bepaling'
  readonly artikel: string
}

const BEPALING: Partial<Record<TypeVerwijzer, string>> = { '04': 'Jeugdwet 3.5', '08': 'Jeugdwet 2.4' }

/**
 * Does a decision of the municipality come before this help? A referral by GP, youth doctor or specialist gives access by
 * itself; help that a GI determined under a measure or a judge ordered is carried out.
 *
 * @bron Jeugdwet 2.3, 2.4 lid 2, 2.6 lid 1 onder e, 3.5
 */
export function grondVan(type: TypeVerwijzer): Grond {
  const bepaald = BEPALING[type]
  if (bepaald) return { soort: 'bepaling', artikel: bepaald }
  const v = verwijzers.find((x) => x.code === type)
  return v?.rechtstreeks ? { soort: 'verwijzing', artikel: 'Jeugdwet 2.6' } : { soort: 'besluit', artikel: 'Jeugdwet 2.3' }
}

/** Reasons that say nothing about the help itself: asked in the wrong way, elsewhere, or of somebody too old. */
const FORMEEL: ReadonlySet<RedenAfwijzingVerzoek> = new Set(['1', '5', '8', '9'])

/**
 * May the municipality reject for this reason? Help that a GI determined under a measure, or a judge ordered, is not
 * refused by a municipality for money, contract, overlap or content. After a doctor's referral the content is not the
 * municipality's to judge.
 *
 * @bron invariant 14, R2-32; Jeugdwet 2.4 lid 2 onder b, 2.6 lid 1 onder e, 3.5
 */
export function redenMag(grond: Grond['soort'], reden: RedenAfwijzingVerzoek): VeldFout | null {
  if (grond === 'bepaling' && !FORMEEL.has(reden))
    return veld(
      'reden',
      'Deze hulp is bepaald door de gecertificeerde instelling of de rechter. De gemeente wijst hem niet af om geld, contract of inhoud; wel als het verzoek zelf niet klopt of een andere gemeente aan zet is.',
      'This help was determined by the certified institution or the judge. The municipality does not reject it for money, contract or content; only when the request itself is wrong or another municipality is responsible.',
      { gevonden: reden, toegestaan: [...FORMEEL].join(', ') },
    )
  if (grond === 'verwijzing' && reden === '7')
    return veld(
      'reden',
      'Na een verwijzing door een arts beoordeelt de gemeente de inhoud niet. Kies een andere reden, of overleg met de aanbieder en de arts.',
      'After a referral by a doctor the municipality does not judge the content. Choose another reason, or talk to the provider and the doctor.',
      { gevonden: reden },
    )
  return null
}

/** The grounds from which a rejection may choose. */
export const redenenBij = (grond: Grond['soort'], alle: readonly RedenAfwijzingVerzoek[]): RedenAfwijzingVerzoek[] =>
  alle.filter((r) => redenMag(grond, r) === null)

/** The residence rule names the municipality that is responsible: another one, that exists. @bron iJw 3.2 TR377, TR378, TR409, IV096 */
export function gemeenteKlopt(reden: RedenAfwijzingVerzoek, code: string | null, eigen: string, op: Datum): VeldFout | null {
  if (reden !== '8')
    return code === null
      ? null
      : veld(
          'gemeente',
          'Alleen bij het woonplaatsbeginsel noemt u een gemeente.',
          'A municipality is named for the residence rule only.',
          { gevonden: code },
        )
  if (code === null) return veld('gemeente', 'Noem de gemeente die wel verantwoordelijk is.', 'Name the municipality that is responsible.')
  if (code === eigen) return veld('gemeente', 'Dit is uw eigen gemeente.', 'This is your own municipality.', { gevonden: code })
  const g = gemeenteOp(code, op)
  if (g.status === 'geldig') return null
  return veld('gemeente', 'Deze gemeentecode bestaat niet (meer).', 'This municipality code does not exist (any more).', {
    gevonden: code,
    ...(g.opvolgers.length > 0 ? { toegestaan: g.opvolgers.join(', ') } : {}),
  })
}

/** What is granted, as far as it can differ from what was asked. */
export interface Toekenning {
  readonly product: { readonly categorie: string; readonly code: string | null }
  readonly omvang: { readonly volume: number; readonly eenheid: string; readonly frequentie: string } | null
  readonly budget: number | null
  readonly ingangsdatum: Datum
  readonly einddatum: Datum | null
}

export type Verschil = 'product' | 'omvang' | 'budget' | 'ingangsdatum' | 'einddatum'

const maat = (o: BerichtOmvang | undefined): string => (o ? `${o.Volume} ${o.Eenheid} ${o.Frequentie}` : '')

/** In what a grant differs from what was asked. @bron iJw 3.2 IV094 */
export function verschillen(p: JW315AangevraagdProduct, g: Toekenning): Verschil[] {
  const uit: Verschil[] = []
  const zelfde = (p.Product?.Categorie ?? g.product.categorie) === g.product.categorie && (p.Product?.Code ?? null) === g.product.code
  if (!zelfde) uit.push('product')
  if (maat(p.Omvang) !== (g.omvang ? `${g.omvang.volume} ${g.omvang.eenheid} ${g.omvang.frequentie}` : '')) uit.push('omvang')
  if ((p.Budget ?? null) !== g.budget) uit.push('budget')
  if (p.ToewijzingIngangsdatum !== g.ingangsdatum) uit.push('ingangsdatum')
  if ((p.ToewijzingEinddatum ?? null) !== g.einddatum) uit.push('einddatum')
  return uit
}

/** Help that was determined is given as it was asked: not shorter, less or other. @bron invariant 14, R2-32 */
export function bepaaldBlijft(p: JW315AangevraagdProduct, g: Toekenning): VeldFout | null {
  if (grondVan(p.Verwijzer.Type).soort !== 'bepaling') return null
  const anders = verschillen(p, g).filter((v) => v !== 'budget')
  const minder = (v: Verschil) =>
    v === 'product' ||
    (v === 'omvang' && !meerVan(p.Omvang, g.omvang)) ||
    (v === 'einddatum' && g.einddatum !== null && (p.ToewijzingEinddatum === undefined || g.einddatum < p.ToewijzingEinddatum)) ||
    (v === 'ingangsdatum' && g.ingangsdatum > p.ToewijzingIngangsdatum)
  const fout = anders.find(minder)
  if (!fout) return null
  return veld(
    fout === 'omvang' ? 'omvang.volume' : fout,
    'Deze hulp is bepaald door de gecertificeerde instelling of de rechter. De gemeente maakt hem niet anders, korter of minder. Overleg met wie hem bepaalde.',
    'This help was determined by the certified institution or the judge. The municipality does not make it other, shorter or less. Talk to who determined it.',
  )
}

function meerVan(gevraagd: BerichtOmvang | undefined, g: Toekenning['omvang']): boolean {
  if (!gevraagd || !g) return false
  return gevraagd.Eenheid === g.eenheid && gevraagd.Frequentie === g.frequentie && g.volume > gevraagd.Volume
}

/** What was decided, as far as a request for change may go beyond it. */
export interface Besloten {
  readonly totEnMet: Datum | null
  readonly volume: number | null
  readonly eenheid: string | null
  readonly frequentie: string | null
}

/**
 * Goes a wanted change beyond what the municipality decided? Then a decision comes first. A later last day, or more of
 * the same unit, is beyond it.
 *
 * @bron Jeugdwet 2.3; invariant 6
 */
export function bovenBesluit(w: Pick<JW317TeWijzigenProduct, 'Einddatum' | 'Omvang'>, b: Besloten): 'langer' | 'meer' | null {
  if (b.totEnMet !== null && (w.Einddatum === undefined || w.Einddatum > b.totEnMet)) return 'langer'
  const o = w.Omvang
  const zelfdeMaat = o && o.Eenheid === b.eenheid && o.Frequentie === b.frequentie
  return zelfdeMaat && b.volume !== null && o.Volume > b.volume ? 'meer' : null
}

/** A running allocation, as far as a request must respect it. */
export interface LopendeHulp {
  readonly nummer: number
  readonly categorie: string
  readonly productCode: string | null
  readonly ingangsdatum: Datum
  readonly einddatum: Datum | null
}

/**
 * A request for allocation is for help that is not allocated yet; what runs is changed by a request for change.
 *
 * @bron iJw 3.2 OP307
 */
export function nogNietToegewezen(
  p: { readonly categorie: string | null; readonly code: string | null; readonly ingangsdatum: Datum; readonly einddatum: Datum | null },
  lopend: readonly LopendeHulp[],
  pad: string,
): VeldFout | null {
  const zelfde = (t: LopendeHulp) => t.categorie === p.categorie && (p.code === null || t.productCode === null || t.productCode === p.code)
  const tegelijk = (t: LopendeHulp) =>
    (t.einddatum === null || t.einddatum >= p.ingangsdatum) && (p.einddatum === null || p.einddatum >= t.ingangsdatum)
  const al = lopend.find((t) => zelfde(t) && tegelijk(t))
  if (!al) return null
  return veld(
    pad,
    `Dit loopt al als toewijzing ${al.nummer}. Vraag een wijziging aan.`,
    `This runs already as allocation ${al.nummer}. Ask for a change.`,
    { gevonden: String(al.nummer) },
  )
}
