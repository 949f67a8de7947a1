// Over 300 lines: one subject read from top to bottom; its parts are small functions.
import {
  beantwoord,
  controleer,
  gebroken,
  isGeldig,
  leesBericht,
  schrijfBericht,
  type Bericht,
  type Bevinding,
  type GelezenBericht,
  type JW305,
  type JW305StartProduct,
  type JW307,
  type JW307StopProduct,
  type Lezing,
  type Poorten,
  type RegelCode,
} from '@draad/berichten'
import { gemeenteOp, product, termijn } from '@draad/stelsel'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { heelOfNiet, type Tx } from '../../kern/db/transactie.ts'
import { bsnVan, partijen } from '../../register/public.ts'
import {
  alsBekend,
  alsBewaard,
  bewaarPost,
  eerderOntvangen,
  nieuweIdentificatie,
  openPost,
  stuurAntwoord,
  toewijzingenMetNummer,
  toewijzingenVan,
  verwerkRetour,
  werkBerichtBij,
  type BerichtStatus,
  type Binnen,
  type PostAfloop,
  type PostInvoer,
  type PostRij,
  type Toewijzing,
} from '../toewijzing/public.ts'
import { start, startTerug, stop, stopTerug, type Bron, type Gevolg } from './gevolgen.ts'
import type { Levering, Leveringstop, Weten } from './model.ts'
import { isTijdelijk, pastBijToewijzing } from './rules.ts'
import { correctieMet, starts, stops } from './store.ts'
import { magMelden, magWeg, magZo, meldingenVan } from './stroom.ts'

/** Largest file that is read, in bytes. @bron iJw 3.2 OP179 */
export const GROOTSTE_BESTAND = 25 * 1024 * 1024

type Product = JW305StartProduct | JW307StopProduct
type Regie = GelezenBericht<'JW305'> | GelezenBericht<'JW307'>

/** How a file ended, without anything personal. */
export interface Afloop extends PostAfloop {
  readonly gevolgen: readonly Gevolg[]
  readonly antwoordBij: { readonly dossierId: string; readonly gemeente: string } | null
  readonly retour: {
    readonly dossierId: string
    readonly berichtId: string
    readonly afgekeurd: boolean
    readonly codes: readonly string[]
  } | null
}

const LIJST = { JW305: 'Client/StartProducten/StartProduct', JW307: 'Client/StopProducten/StopProduct' } as const

/** The start or stop products of a message. */
export function productenVan(bericht: JW305 | JW307): readonly Product[] {
  return 'StartProducten' in bericht.Client ? bericht.Client.StartProducten.StartProduct : bericht.Client.StopProducten.StopProduct
}

function isRegie(l: Lezing): l is Regie {
  return l.soort === 'JW305' || l.soort === 'JW307'
}

/** Everything a message is judged against, gathered before judging. */
interface Dossierkennis {
  readonly toewijzingen: ReadonlyMap<number, { t: Toewijzing; bsn: string | null }>
  readonly starts: readonly Levering[]
  readonly stops: readonly Leveringstop[]
  readonly eerder: boolean
  /** Codes of the municipalities in the register, which need no national list. */
  readonly gemeenten: ReadonlySet<string>
}

async function verzamel(tx: Tx, l: Regie, bericht: JW305 | JW307): Promise<Dossierkennis> {
  const nummers = [...new Set(productenVan(bericht).flatMap((p) => p.ToewijzingNummer ?? []))]
  const toewijzingen = new Map<number, { t: Toewijzing; bsn: string | null }>()
  for (const t of await toewijzingenMetNummer(tx, nummers)) {
    // A removed allocation is as if it was never sent.
    if (t.redenWijziging === '13' && t.einddatum === t.ingangsdatum) continue
    toewijzingen.set(t.nummer, { t, bsn: await bsnVan(tx, t.kindId) })
  }
  const ids = [...toewijzingen.values()].map((x) => x.t.id)
  const h = bericht.Header
  return {
    toewijzingen,
    starts: await starts(tx, ids),
    stops: await stops(tx, ids),
    eerder: await eerderOntvangen(tx, l.soort, h.Afzender, h.BerichtIdentificatie.Identificatie),
    gemeenten: new Set((await partijen(tx, 'gemeente')).flatMap((p) => p.cbsCode ?? [])),
  }
}

function bekend(k: Dossierkennis, nummer: number) {
  const x = k.toewijzingen.get(nummer)
  if (!x) return null
  return alsBekend(x.t, x.bsn ?? '')
}

const NIEMAND = { bsn: '', aanbieder: '', gemeente: '', categorie: null, code: null }

function poorten(k: Dossierkennis, vandaag: string): Poorten {
  const id = (n: number) => k.toewijzingen.get(n)?.t.id
  // Whose help it is: nobody else reports about it, or takes it back.
  const wie = (n: number) => bekend(k, n) ?? NIEMAND
  return {
    voorgeschiedenis: {
      toewijzing: (n) => bekend(k, n),
      eerderBericht: () => k.eerder,
      starts: (n) => k.starts.filter((s) => s.toewijzingId === id(n)).map((s) => ({ ...wie(n), begindatum: s.begindatum })),
      stops: (n) =>
        k.stops
          .filter((s) => s.toewijzingId === id(n))
          .map((s) => ({ ...wie(n), begindatum: s.begindatum, einddatum: s.einddatum, reden: s.reden })),
    },
    extern: {
      vandaag: () => vandaag,
      gemeenteBestaat: (code, op) => k.gemeenten.has(code) || gemeenteOp(code, op).status === 'geldig',
      // A code outside the national list may be a regional one: then this is not judged.
      productPast: (categorie, code) => {
        const p = product(code)
        return p === null ? null : (p.categorie ?? code.slice(0, 2)) === categorie
      },
    },
  }
}

/** What carrying out one product came to: what it brought about, or the rule that what stands there now breaks. */
type Uitgevoerd = Gevolg | RegelCode

/** What a correction keeps that no message says: as asked with it, or as it stood before. */
interface Gecorrigeerd {
  readonly starts: readonly Levering[]
  readonly stops: readonly Leveringstop[]
  readonly nazorgOp: string | null
  readonly crisis: Weten | null
}

/** Carries out one product, held to the tables of the flow as it stands after the products before it. */
async function voerProductUit(tx: Tx, p: Product, t: Toewijzing, bron: Bron, correctie: Gecorrigeerd): Promise<Uitgevoerd> {
  const [alle, einden] = [await starts(tx, [t.id]), await stops(tx, [t.id])]
  const gemeld = meldingenVan(alle, einden)
  const l = alle.find((s) => s.begindatum === p.Begindatum)
  if (!('RedenBeeindiging' in p)) {
    if (p.StatusAanlevering === '3') {
      if (!l) return 'TR063'
      return magWeg(gemeld, l.id).mag ? startTerug(tx, t, l, bron) : 'TR071'
    }
    if (l) return 'TR074'
    if (!magMelden(gemeld, 'JW305')) return 'TR326'
    const was = correctie.starts.find((s) => s.toewijzingId === t.id && !alle.some((a) => a.id === s.id))
    return start(tx, t, p.Begindatum, correctie.crisis ?? was?.crisis ?? 'onbekend', bron)
  }
  if (!l) return p.StatusAanlevering === '1' ? 'TR382' : 'TR063'
  const s = einden.find((x) => x.leveringId === l.id && x.einddatum === p.Einddatum && x.reden === p.RedenBeeindiging)
  if (p.StatusAanlevering !== '1') {
    if (!s) return 'TR063'
    // Without this stop the start after it would begin while help runs.
    return magWeg(gemeld, s.id).mag ? stopTerug(tx, t, l, s, bron) : 'TR326'
  }
  if (s) return 'TR074'
  const nieuw = { id: '', leveringId: l.id, einddatum: p.Einddatum, reden: p.RedenBeeindiging, verwijderdOp: null }
  if (!magZo(meldingenVan(alle, [...einden, nieuw]))) return isTijdelijk(p.RedenBeeindiging) ? 'TR413' : 'TR415'
  // Words and the day for after-care are no part of a message: those of the stop that is corrected hold on.
  const oud = correctie.stops.find((x) => x.leveringId === l.id && !einden.some((e) => e.id === x.id))
  const nazorg = correctie.nazorgOp ?? oud?.nazorgOp ?? null
  const nazorgOp = nazorg !== null && nazorg > p.Einddatum ? nazorg : null
  return stop(tx, t, l, { einddatum: p.Einddatum, reden: p.RedenBeeindiging, toelichting: oud?.toelichting ?? '', nazorgOp }, bron)
}

/** What is wrong with a message, given all that is known: national rules, and what a municipality must see beside them. */
function beoordeel(l: Regie, bericht: JW305 | JW307, kennis: Dossierkennis, vandaag: string): Bevinding[] {
  const lijst = LIJST[l.soort]
  return [
    ...leesOpnieuw(l, bericht, poorten(kennis, vandaag)),
    ...productenVan(bericht).flatMap((p, i) =>
      pastBijToewijzing(p.ToewijzingNummer === undefined ? null : bekend(kennis, p.ToewijzingNummer), p, `${lijst}[${i + 1}]`),
    ),
  ]
}

/** Judges a message of our own before it is sent, with the eyes of its receiver. */
export async function proefMelding(tx: Tx, bericht: JW305 | JW307): Promise<{ inhoud: Uint8Array; bevindingen: readonly Bevinding[] }> {
  const inhoud = schrijfBericht(bericht)
  const l = leesBericht(inhoud)
  if (!isRegie(l) || !l.bericht) return { inhoud, bevindingen: l.soort === null ? [gebroken('TR019', '', null)] : l.bevindingen }
  const bevindingen = beoordeel(l, l.bericht as JW305 | JW307, await verzamel(tx, l, bericht), tx.vandaag)
  return { inhoud, bevindingen: bevindingen.filter((b) => b.beoordeeld) }
}

/**
 * Judges the whole and carries out all of it, or nothing when anything is wrong: one message is one unit. Removals go
 * first: a correction follows them.
 * @bron iJw 3.2 IV032, IV008
 */
async function voerUit(
  tx: Tx,
  l: Regie,
  bericht: JW305 | JW307,
  berichtId: string,
): Promise<{ gevolgen: readonly Gevolg[]; bevindingen: readonly Bevinding[]; kennis: Dossierkennis }> {
  const kennis = await verzamel(tx, l, bericht)
  const bevindingen = beoordeel(l, bericht, kennis, tx.vandaag)
  if (!isGeldig(bevindingen)) return { gevolgen: [], bevindingen, kennis }
  const correctie = await correctieMet(tx, berichtId)
  const bron: Bron = { bron: 'bericht', berichtId, waarom: correctie?.reden ?? null, klok: new Map() }
  const meer: Gecorrigeerd = { ...kennis, nazorgOp: correctie?.nazorgOp ?? null, crisis: correctie?.crisis ?? null }
  const volgorde = productenVan(bericht)
    .map((p, i) => ({ p, pad: `${LIJST[l.soort]}[${i + 1}]` }))
    .sort((a, b) => Number(b.p.StatusAanlevering) - Number(a.p.StatusAanlevering))
  const gevolgen: Gevolg[] = []
  const fouten: Bevinding[] = []
  const gelukt = await heelOfNiet(tx, async () => {
    for (const { p, pad } of volgorde) {
      const t = p.ToewijzingNummer === undefined ? undefined : kennis.toewijzingen.get(p.ToewijzingNummer)?.t
      const uit = t ? await voerProductUit(tx, p, t, bron, meer) : 'TR019'
      if (typeof uit === 'string') fouten.push(gebroken(uit, pad, null))
      else gevolgen.push(uit)
    }
    return fouten.length === 0
  })
  return { gevolgen: gelukt ? gevolgen : [], bevindingen: [...bevindingen, ...fouten], kennis }
}

function leesOpnieuw(l: Regie, bericht: JW305 | JW307, p: Poorten): Bevinding[] {
  const zonder = l.bevindingen.filter((b) => b.beoordeeld && b.niveau === 'inhoud')
  // Rules inside the message were judged while reading; those across messages need the ports.
  return [...zonder, ...controleer(bericht, p).filter((b) => b.niveau !== 'inhoud')]
}

/** What is known of the sender and the case it is about, for the kept row. */
interface Plaats {
  readonly aanbiederId: string | null
  readonly zaakId: string | null
  readonly dossierId: string | null
}

async function plaatsVan(tx: Tx, afzender: string, k: Dossierkennis, bsn: string): Promise<Plaats> {
  const aanbieder = (await partijen(tx, 'aanbieder')).find((a) => a.agbCode === afzender)
  // Only a message whose citizen number is that of the allocation is about that child.
  const t = [...k.toewijzingen.values()].find((x) => x.bsn === bsn && x.t.agbCode === afzender)?.t
  return { aanbiederId: aanbieder?.id ?? null, zaakId: t?.zaakId ?? null, dossierId: t?.dossierId ?? null }
}

const niets = { codes: [], gevolgen: [], antwoordBij: null, retour: null } as const

async function weiger(tx: Tx, b: Binnen, reden: string, nl: string, en: string, meer: Partial<PostRij> = {}): Promise<Afloop> {
  const redenTekst = { nl, en }
  const berichtId = await bewaarPost(tx, b, {
    status: 'geweigerd',
    reden,
    redenTekst,
    telt: false,
    ...meer,
    ...(b.vanAanbiederId ? { aanbiederId: b.vanAanbiederId } : {}),
  })
  return { ...niets, berichtId, status: 'geweigerd', reden, redenTekst }
}

function kopRij(l: Lezing): Partial<PostRij> {
  const h = (l.soort === null ? null : (l.bericht?.Header ?? null)) as Bericht['Header'] | null
  if (!h) return { soort: l.soort }
  return {
    soort: l.soort,
    identificatie: h.BerichtIdentificatie.Identificatie,
    afzender: h.Afzender,
    ontvanger: h.Ontvanger,
    dagtekening: h.BerichtIdentificatie.Dagtekening,
  }
}

/** The return codes anywhere in a return message, each with the class it stands at; which of a list is not said by its place. */
export function codesIn(o: unknown, pad = ''): { code: string; pad: string }[] {
  if (Array.isArray(o)) return o.flatMap((x) => codesIn(x, pad))
  if (typeof o !== 'object' || o === null) return []
  return Object.entries(o).flatMap(([k, w]) => {
    if (k === 'RetourCode') return (w as string[]).map((code) => ({ code, pad }))
    return codesIn(w, k === 'RetourCodes' ? pad : pad === '' ? k : `${pad}/${k}`)
  })
}

async function retour(tx: Tx, b: Binnen, l: GelezenBericht<'JW302'>): Promise<Afloop> {
  const h = l.bericht?.Header
  const plekken = codesIn(l.bericht)
  const codes = plekken.map((p) => p.code)
  const r = h
    ? await verwerkRetour(tx, { soort: 'JW301', identificatie: h.BerichtIdentificatie.Identificatie, aanbiederAgb: h.Ontvanger, plekken })
    : null
  if (!r || !h)
    return weiger(
      tx,
      b,
      'retour-onbekend',
      'Dit is een antwoord op een bericht dat wij niet hebben gestuurd.',
      'This answers a message that we did not send.',
      { soort: 'JW302' },
    )
  const dossierId = r.bericht.dossierId
  const berichtId = await bewaarPost(tx, b, {
    status: 'verwerkt',
    soort: 'JW302',
    identificatie: h.IdentificatieRetour,
    afzender: h.Ontvanger,
    ontvanger: h.Afzender,
    dagtekening: h.DagtekeningRetour,
    dossierId,
    zaakId: dossierId ? ((await toewijzingenVan(tx, dossierId))[0]?.zaakId ?? null) : null,
    aanbiederId: r.bericht.aanbiederId,
    antwoordOp: r.bericht.id,
    bevindingen: [],
    telt: false,
  })
  return {
    ...niets,
    berichtId,
    status: 'verwerkt',
    reden: null,
    redenTekst: null,
    retour: dossierId ? { dossierId, berichtId: r.bericht.id, afgekeurd: r.afgekeurd, codes } : null,
  }
}

async function regiebericht(tx: Tx, b: Binnen, l: Regie, bericht: JW305 | JW307): Promise<Afloop> {
  const h = bericht.Header
  if (b.vanAanbiederId) {
    const eigen = (await partijen(tx, 'aanbieder')).find((a) => a.id === b.vanAanbiederId)
    if (eigen?.agbCode !== h.Afzender)
      return weiger(
        tx,
        b,
        'andere-afzender',
        'De afzender in het bericht is een andere organisatie dan die het instuurt.',
        'The sender in the message is another organisation than the one that sends it in.',
        { soort: l.soort },
      )
  }
  // The row needs its id before the deliveries point to it; what became of it follows.
  const eerder = await eerderOntvangen(tx, l.soort, h.Afzender, h.BerichtIdentificatie.Identificatie)
  const berichtId = await bewaarPost(tx, b, { ...kopRij(l), status: 'wacht', telt: false })
  const { gevolgen, bevindingen, kennis } = await voerUit(tx, l, bericht, berichtId)
  const plaats = await plaatsVan(tx, h.Afzender, kennis, bericht.Client.Bsn)
  const status: BerichtStatus = isGeldig(bevindingen) ? 'verwerkt' : 'afgekeurd'
  const codes = [...new Set(alsBewaard(bevindingen).map((x) => x.retourcode))]
  const antwoordVoor = termijn('ijw-retourbericht', tx.vandaag).laatsteDag
  await werkBerichtBij(tx, berichtId, {
    ...plaats,
    status,
    reden: status === 'verwerkt' ? null : 'inhoud',
    bevindingen: alsBewaard(bevindingen),
    antwoordVoor,
    telt: !eerder,
  })
  await antwoord(tx, l, bevindingen, berichtId, plaats, h)
  return {
    berichtId,
    status,
    reden: status === 'verwerkt' ? null : 'inhoud',
    redenTekst: null,
    codes,
    gevolgen,
    antwoordBij: plaats.dossierId ? { dossierId: plaats.dossierId, gemeente: h.Ontvanger } : null,
    retour: null,
  }
}

/** A regional product code is on no list that is kept here; whether it is the product that was allocated is judged. */
const ONBEOORDEELD = ['TR381'] as const satisfies readonly RegelCode[]

/** The return message: kept and put in the outbox with the same commit. */
async function antwoord(
  tx: Tx,
  l: Regie,
  bevindingen: readonly Bevinding[],
  berichtId: string,
  plaats: Plaats,
  h: JW305['Header'] | JW307['Header'],
): Promise<void> {
  const identificatie = await nieuweIdentificatie(tx)
  const bericht = beantwoord(l as GelezenBericht<'JW305'>, {
    identificatie,
    dagtekening: tx.vandaag,
    bevindingen,
    onbeoordeeld: ONBEOORDEELD,
  })
  if (!bericht) return
  const soort = l.soort === 'JW305' ? 'JW306' : 'JW308'
  await stuurAntwoord(tx, bericht, { ...plaats, soort, identificatie, heen: h, antwoordOp: berichtId })
}

/** Reads, judges, carries out and answers one message in one transaction: all of it or nothing. */
export async function ontvang(tx: HandlerTx, input: PostInvoer): Promise<Afloop> {
  const b = await openPost(tx, input)
  if (b.inhoud === null || b.grootte > GROOTSTE_BESTAND)
    return weiger(
      tx,
      { ...b, inhoud: null },
      'te-groot',
      'Het bestand is groter dan 25 MB. Verdeel het over meer bestanden.',
      'The file is larger than 25 MB. Split it into more files.',
    )
  const l = leesBericht(b.inhoud)
  if (l.soort === null) return weiger(tx, b, l.reden, l.tekst, l.textEn)
  if (!l.bericht)
    return weiger(
      tx,
      b,
      'vorm',
      'De vorm van het bericht klopt niet. Zie de bevindingen; herstel en stuur opnieuw.',
      'The form of the message is wrong. See the findings; repair and send again.',
      { soort: l.soort, bevindingen: alsBewaard(l.bevindingen) },
    )
  if (l.soort === 'JW302') return retour(tx, b, l)
  if (!isRegie(l))
    return weiger(
      tx,
      b,
      'niet-ondersteund',
      `Berichten van soort ${l.soort} verwerkt Draad nog niet.`,
      `Draad does not process messages of kind ${l.soort} yet.`,
      kopRij(l),
    )
  return regiebericht(tx, b, l, l.bericht as JW305 | JW307)
}

/** The dossier a file is about, so that the reading is in that child's log; null when it cannot be said for sure. */
export async function dossierBij(tx: Tx, inhoud: Uint8Array): Promise<string | null> {
  const l = leesBericht(inhoud)
  if (!isRegie(l) || !l.bericht) return null
  const bericht = l.bericht as JW305 | JW307
  for (const t of await toewijzingenMetNummer(
    tx,
    productenVan(bericht).flatMap((p) => p.ToewijzingNummer ?? []),
  ))
    if ((await bsnVan(tx, t.kindId)) === bericht.Client.Bsn) return t.dossierId
  return null
}
