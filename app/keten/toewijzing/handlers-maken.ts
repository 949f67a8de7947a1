import type { ProductCategorie } from '@draad/berichten'
import { verleen } from '../../kern/access/store.ts'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { conflict, geweigerd, nietGevonden, ongeldig, veld, type VeldFout } from '../../kern/outcome/uitkomst.ts'
import { zetUit } from '../../kern/outbox/uitgaand.ts'
import { partijVan } from '../../register/public.ts'
import { dossierVan, zaakVan } from '../draad/public.ts'
import { voorzieningVan } from '../besluit/public.ts'
import type { BeslotenHulp } from './besluiten.ts'
import type { Afwijkreden, Omvang, Toewijzing } from './model.ts'
import { proefOpdracht } from './opdracht.ts'
import { afwijkingen, binnenBesluit, giBlijft, omvangKlopt, productKlopt } from './rules.ts'
import { bewaarToewijzing, klokNu, nieuwNummer, toewijzingenVan, type NieuweToewijzing } from './store.ts'

export interface MakenInvoer {
  readonly dossierId: string
  readonly voorzieningId: string
  readonly aanbiederId: string
  readonly product: { readonly categorie: string; readonly code: string | null }
  readonly omvang: Omvang | null
  readonly budget: number | null
  readonly ingangsdatum: string
  readonly einddatum: string | null
  readonly eersteKeus: { readonly wat: string; readonly aanbiederId: string | null; readonly van: 'gezin' | 'kind' | 'professional' }
  readonly afwijking: { readonly reden: Afwijkreden; readonly toelichting: string; readonly verteldOp: string | null } | null
  readonly nummer: number | null
}

/** Help that is allocated: an item of a decision, or what was asked where the law needs no decision. */
export type TeGevenHulp = Pick<
  BeslotenHulp,
  'id' | 'product' | 'volume' | 'eenheid' | 'frequentie' | 'van' | 'totEnMet' | 'bepaaldDoorGi' | 'grondslag' | 'bekostiging'
> & { readonly besluitId: string | null }

/** The request that an allocation grants. */
export interface OpVerzoek {
  readonly verzoekId: string
  readonly referentie: string
}

/** The item of a taken decision, when help of it may still be allocated. */
export async function besloten(tx: HandlerTx, input: Pick<MakenInvoer, 'voorzieningId' | 'dossierId'>): Promise<BeslotenHulp> {
  const v = await voorzieningVan(tx, input.voorzieningId)
  if (!v || v.dossierId !== input.dossierId)
    throw nietGevonden('Deze hulp staat niet in een genomen besluit voor dit kind.', 'This help is not in a decision taken for this child.')
  if (v.vorm === 'pgb')
    throw geweigerd(
      'Bij een pgb kiest het gezin zelf de hulpverlener; er is geen toewijzing.',
      'With a personal budget the family chooses; there is no allocation.',
    )
  const al = (await toewijzingenVan(tx, input.dossierId)).find(
    (t) => t.voorzieningId === v.id && t.gestoptOp === null && (t.stand === 'wacht-op-antwoord' || t.stand === 'aangenomen'),
  )
  if (al)
    throw conflict(
      `Deze hulp is al toegewezen aan ${al.aanbiederNaam}. Trek die toewijzing eerst in.`,
      `This help is already allocated to ${al.aanbiederNaam}. Take that allocation back first.`,
      al,
    )
  return v
}

function fouten(input: Omit<MakenInvoer, 'voorzieningId'>, v: TeGevenHulp): VeldFout[] {
  const anders = afwijkingen(v, { ...input, eersteKeusAanbiederId: input.eersteKeus.aanbiederId })
  const uit = [
    productKlopt(input.product),
    omvangKlopt(input.product, input.omvang),
    binnenBesluit(v, input.ingangsdatum, input.einddatum),
    giBlijft(v.bepaaldDoorGi, anders),
  ]
  if (anders.length > 0 && input.afwijking === null)
    uit.push(
      veld(
        'afwijking.reden',
        'Dit is niet wat eerst gekozen of besloten was. Leg vast waarom, en vertel het het gezin.',
        'This is not what was chosen or decided first. Record why, and tell the family.',
        { gevonden: anders.join(', ') },
      ),
    )
  return uit.filter((f) => f !== null)
}

async function partijenVan(tx: HandlerTx, input: Pick<MakenInvoer, 'aanbiederId'>, zaakId: string) {
  const aanbieder = await partijVan(tx, input.aanbiederId)
  if (aanbieder?.soort !== 'aanbieder')
    throw ongeldig(veld('aanbiederId', 'Kies een aanbieder uit de lijst.', 'Choose a provider from the list.'))
  if (!aanbieder.agbCode)
    throw ongeldig(
      veld(
        'aanbiederId',
        `${aanbieder.naam} heeft geen AGB-code. Laat die eerst in het register zetten.`,
        `${aanbieder.naam} has no AGB code. Have it put in the register first.`,
      ),
    )
  const zaak = await zaakVan(tx, zaakId)
  const gemeente = zaak ? await partijVan(tx, zaak.gemeenteId) : null
  if (!gemeente?.cbsCode)
    throw ongeldig(
      veld(
        '',
        'Bij de gemeente van dit gezin staat geen gemeentecode. Laat die in het register zetten.',
        'The municipality of this family has no code. Have it put in the register.',
      ),
    )
  return { aanbieder, agbCode: aanbieder.agbCode, gemeenteId: gemeente.id, gemeenteCode: gemeente.cbsCode }
}

/** A message the standard does not allow is said now, with what to do, instead of coming back in three days. */
function berichtFouten(bevindingen: readonly { regel: string; tekst: string; textEn: string }[]): void {
  if (bevindingen.length === 0) return
  const dubbel = bevindingen.some((b) => b.regel === 'TR302')
  if (dubbel)
    throw conflict(
      'Dit product is voor deze dagen al aan deze aanbieder toegewezen. Verleng die toewijzing, of laat deze later ingaan.',
      'This product is already allocated to this provider for these days. Extend that allocation, or let this one begin later.',
    )
  throw ongeldig(...bevindingen.map((b) => veld('', b.tekst, b.textEn, { gevonden: b.regel })))
}

/** Allocates help that was decided to a provider; the message follows from the outbox. */
export async function maak(tx: HandlerTx, input: MakenInvoer) {
  return maakVan(tx, input, await besloten(tx, input), null)
}

/** Allocates help of a decision or of a request; with a request the message carries its reference. */
export async function maakVan(tx: HandlerTx, input: Omit<MakenInvoer, 'voorzieningId'>, v: TeGevenHulp, op: OpVerzoek | null) {
  const dossier = await dossierVan(tx, input.dossierId)
  if (!dossier) throw nietGevonden()
  const wrong = fouten(input, v)
  if (wrong.length > 0) throw ongeldig(...wrong)
  const p = await partijenVan(tx, input, dossier.zaakId)
  const nummer = await nieuwNummer(tx, input.nummer)
  if (nummer === null) throw conflict(`Toewijzingsnummer ${input.nummer} bestaat al.`, `Allocation number ${input.nummer} is taken.`)
  const eerste = input.afwijking === null
  const nieuw: NieuweToewijzing = {
    zaakId: dossier.zaakId,
    dossierId: dossier.id,
    kindId: dossier.kindId,
    besluitId: v.besluitId,
    voorzieningId: v.id,
    gemeenteId: p.gemeenteId,
    gemeenteCode: p.gemeenteCode,
    aanbiederId: p.aanbieder.id,
    aanbiederNaam: p.aanbieder.naam,
    agbCode: p.agbCode,
    categorie: input.product.categorie as ProductCategorie,
    productCode: input.product.code,
    omvang: input.omvang,
    budget: input.budget,
    ingangsdatum: input.ingangsdatum,
    einddatum: input.einddatum,
    giBepaald: v.bepaaldDoorGi,
    verzoekId: op?.verzoekId ?? null,
    referentieAanbieder: op?.referentie ?? null,
    eersteKeus: input.eersteKeus.wat,
    eersteKeusVan: input.eersteKeus.van,
    eersteKeusAanbiederId: input.eersteKeus.aanbiederId,
    isEersteKeus: eerste,
    afwijkingReden: input.afwijking?.reden ?? null,
    afwijkingToelichting: input.afwijking?.toelichting ?? null,
    verteldOp: input.afwijking?.verteldOp ?? null,
    buitenBerichten: null,
  }
  const proef: Toewijzing = {
    ...nieuw,
    id: '',
    nummer,
    toegewezenOp: tx.nu,
    redenWijziging: null,
    stand: 'wacht-op-antwoord',
    startVerwachtOp: null,
    gestartOp: null,
    gestoptOp: null,
    teMelden: true,
    gemaaktOp: tx.vandaag,
    gemaaktDoorNaam: '',
    versie: 1,
  }
  const { buiten, bevindingen } = await proefOpdracht(tx, proef)
  berichtFouten(bevindingen)
  const klok = await klokNu(tx, dossier.id)
  const t = await bewaarToewijzing(tx, { ...nieuw, buitenBerichten: buiten }, nummer)
  await verleen(tx, [
    {
      zaakId: t.zaakId,
      dossierId: t.dossierId,
      houderId: t.aanbiederId,
      rol: 'aanbieder',
      grondslag: v.grondslag,
      doel: 'uitvoeren-jeugdhulp',
      reden: `toewijzing ${nummer}`,
    },
  ])
  if (buiten === null) await vraagOpdracht(tx, t)
  return {
    toewijzingId: t.id,
    nummer,
    aanbiederId: t.aanbiederId,
    aanbiederNaam: t.aanbiederNaam,
    voorzieningId: t.voorzieningId,
    buitenBerichten: buiten,
    isEersteKeus: eerste,
    inHulp: klok.toestand === 'hulp',
    geldgeschil: v.bekostiging === 'betwist',
  }
}

/** Asks the message service for the message with the full state of this child at this provider. */
export async function vraagOpdracht(tx: HandlerTx, t: Pick<Toewijzing, 'id' | 'zaakId' | 'buitenBerichten'>): Promise<void> {
  if (t.buitenBerichten !== null) return
  await zetUit(tx, 'jw301', { toewijzingId: t.id }, t.zaakId)
}
