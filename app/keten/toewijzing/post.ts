/** How a file of the post is taken in, kept and answered: the same for every kind of message, whatever the room that reads it. */
import { schrijfBericht, type BekendeToewijzing, type Bericht, type Bevinding } from '@draad/berichten'
import type { Tx } from '../../kern/db/transactie.ts'
import { zetUit } from '../../kern/outbox/uitgaand.ts'
import { nietGevonden } from '../../kern/outcome/uitkomst.ts'
import type { BerichtStatus, BewaardeBevinding, Toewijzing } from './model.ts'
import { berichtVan, bewaarBericht, hashVan, inhoudVan, werkBerichtBij, type NieuwBericht } from './store-berichten.ts'

/** A file of the inbox folder, or a message that was kept before and waits to be read. */
export interface PostInvoer {
  readonly berichtId: string | null
  readonly naam: string
  /** Base64; null for what is too large. */
  readonly inhoud: string | null
  readonly grootte: number
}

/** What came in, with its bytes. */
export interface Binnen {
  readonly berichtId: string | null
  readonly naam: string
  readonly inhoud: Uint8Array | null
  readonly grootte: number
  /** The provider that uploaded it; null for the folder. */
  readonly vanAanbiederId: string | null
}

/** How a file ended, without anything personal. */
export interface PostAfloop {
  readonly berichtId: string
  readonly status: BerichtStatus
  readonly reden: string | null
  readonly redenTekst: { readonly nl: string; readonly en: string } | null
  readonly codes: readonly string[]
}

/** What reading adds to a file. */
export type PostRij = Omit<NieuwBericht, 'richting' | 'bestandsnaam' | 'inhoud' | 'grootte' | 'hash'>

/** Opens a file of the post. @throws Afwijzing when a kept message was read already */
export async function openPost(tx: Tx, i: PostInvoer): Promise<Binnen> {
  if (i.berichtId === null) return { ...i, inhoud: i.inhoud === null ? null : Buffer.from(i.inhoud, 'base64'), vanAanbiederId: null }
  const rij = await berichtVan(tx, i.berichtId)
  if (rij?.status !== 'wacht') throw nietGevonden('Dit bericht wacht niet meer.', 'This message does not wait any more.')
  return {
    berichtId: rij.id,
    naam: rij.bestandsnaam,
    inhoud: await inhoudVan(tx, rij.id),
    grootte: rij.grootte,
    vanAanbiederId: rij.aanbiederId,
  }
}

/** Keeps what was read: in the row that waited, or in a new one. Gives its id. */
export async function bewaarPost(tx: Tx, b: Omit<Binnen, 'vanAanbiederId'>, rij: PostRij): Promise<string> {
  if (b.berichtId) {
    await werkBerichtBij(tx, b.berichtId, rij)
    return b.berichtId
  }
  const hash = hashVan(b.inhoud ?? Buffer.from(b.naam))
  return bewaarBericht(tx, { richting: 'in', bestandsnaam: b.naam, inhoud: b.inhoud, grootte: b.grootte, hash, ...rij })
}

/** An allocation as the checks of a message know it. */
export const alsBekend = (t: Toewijzing, bsn: string): BekendeToewijzing => ({
  nummer: t.nummer,
  bsn,
  gemeente: t.gemeenteCode,
  aanbieder: t.agbCode,
  ingangsdatum: t.ingangsdatum,
  einddatum: t.einddatum,
  categorie: t.categorie,
  code: t.productCode,
  omvang: t.omvang,
  budget: t.budget,
  redenWijziging: t.redenWijziging,
})

/** Findings as they are kept with a message: what was judged, at most two hundred. */
export const alsBewaard = (bs: readonly Bevinding[]): BewaardeBevinding[] =>
  bs
    .filter((b) => b.beoordeeld)
    .slice(0, 200)
    .map((b) => ({ regel: b.regel, retourcode: b.niveau === 'inhoud' ? '0001' : b.retourcode, pad: b.pad, nl: b.tekst, en: b.textEn }))

/** The answer to a message: kept, and put in the outbox with the same commit. Gives its id. */
export async function stuurAntwoord(
  tx: Tx,
  antwoord: Bericht,
  a: {
    readonly soort: string
    readonly identificatie: string
    /** Header of what is answered: it goes back to who sent that. */
    readonly heen: { readonly Afzender: string; readonly Ontvanger: string }
    readonly antwoordOp: string
    readonly aanbiederId: string | null
    readonly zaakId?: string | null
    readonly dossierId?: string | null
  },
): Promise<string> {
  const { heen, ...rij } = a
  const inhoud = schrijfBericht(antwoord)
  const id = await bewaarBericht(tx, {
    ...rij,
    richting: 'uit',
    afzender: heen.Ontvanger,
    ontvanger: heen.Afzender,
    dagtekening: tx.vandaag,
    bestandsnaam: `${a.soort}_${a.identificatie}.xml`,
    inhoud,
    grootte: inhoud.length,
    hash: hashVan(inhoud),
    status: 'klaar',
    telt: true,
  })
  await zetUit(tx, 'bericht-klaarzetten', { berichtId: id }, a.zaakId ?? undefined)
  return id
}
