import type { Tx } from '../../kern/db/transactie.ts'
import { conflict, nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { tekst, type Tekst } from '../../kern/texts/tekst.ts'
import type {
  Alternatief,
  Auteur,
  BelangInhoud,
  Contra,
  ContraAntwoord,
  Discipline,
  EigenKrachtUitkomst,
  GeenStemReden,
  Gewicht,
  Uitspraaksoort,
} from './model.ts'
import { contraIndicaties, ouderdom } from './rules.ts'
import { alle, bewaarGebruik, laatsteBelang, uitsprakenVoorGebruik } from './store.ts'

/** Was the child heard? A reason why not is counted and is not the same as heard; nothing at all is `ontbreekt`. */
export interface StemStand {
  readonly stand: 'gehoord' | 'niet-gehoord' | 'ontbreekt'
  readonly laatste: {
    readonly id: string
    readonly op: string
    readonly eigenWoorden: string
    /** The child does not want its parents to read this: never quote it in what they get. */
    readonly nietVoorOuders: boolean
    readonly gewicht: Gewicht | null
    readonly gewichtReden: string | null
    readonly gedaan: string | null
    readonly terugOp: string | null
  } | null
  readonly reden: {
    readonly code: GeenStemReden
    readonly toelichting: string
    readonly alternatief: Alternatief
    readonly op: string
  } | null
  /** What is still to be done, in a sentence each. */
  readonly ontbreekt: readonly Tekst[]
}

/**
 * Where the child's voice stands in a dossier. The caller's declaration names `raakt: ['onderzoek']`.
 *
 * @example if ((await stemStand(tx, dossierId)).stand === 'ontbreekt') throw ongeldig(veld('stem', …))
 */
export async function stemStand(tx: Tx, dossierId: string): Promise<StemStand> {
  const stem = (await alle(tx, 'stem', dossierId)).reduce<Awaited<ReturnType<typeof alle<'stem'>>>[number] | null>(
    (a, b) => (a && a.op >= b.op ? a : b),
    null,
  )
  const geen = (await alle(tx, 'geen_stem', dossierId)).reduce<Awaited<ReturnType<typeof alle<'geen_stem'>>>[number] | null>(
    (a, b) => (a && a.op >= b.op ? a : b),
    null,
  )
  const ontbreekt: Tekst[] = []
  if (!stem && !geen) ontbreekt.push(tekst('Het kind is nog niet gehoord.', 'The child has not been heard yet.'))
  if (stem && !stem.terug_op)
    ontbreekt.push(
      tekst('Het kind weet nog niet wat er met zijn woorden is gedaan.', 'The child does not know yet what was done with its words.'),
    )
  return {
    stand: stem ? 'gehoord' : geen ? 'niet-gehoord' : 'ontbreekt',
    laatste: stem && {
      id: stem.id,
      op: stem.op,
      eigenWoorden: stem.eigen_woorden,
      nietVoorOuders: stem.niet_voor_ouders,
      gewicht: stem.gewicht,
      gewichtReden: stem.gewicht_reden,
      gedaan: stem.gedaan,
      terugOp: stem.terug_op,
    },
    reden: geen && { code: geen.reden, toelichting: geen.toelichting, alternatief: geen.alternatief, op: geen.op },
    ontbreekt,
  }
}

/** The newest best-interest assessment. Only `definitief` can carry a decision. */
export interface BelangStand {
  readonly stand: 'definitief' | 'concept' | 'ontbreekt'
  readonly id: string | null
  readonly nummer: number
  readonly op: string | null
  readonly secties: BelangInhoud['secties']
  readonly auteurs: readonly Auteur[]
  readonly disciplines: readonly Discipline[]
  readonly anderBelang: { readonly welk: string; readonly motivering: string } | null
}

/** Where the best-interest assessment stands; see also `onafhankelijk` for who may decide on it. */
export async function belangStand(tx: Tx, dossierId: string): Promise<BelangStand> {
  const b = await laatsteBelang(tx, dossierId)
  if (!b) return { stand: 'ontbreekt', id: null, nummer: 0, op: null, secties: {}, auteurs: [], disciplines: [], anderBelang: null }
  return {
    stand: b.stand,
    id: b.id,
    nummer: b.nummer,
    op: b.vastgesteld_op,
    secties: b.secties as BelangInhoud['secties'],
    auteurs: b.auteurs as Auteur[],
    disciplines: b.disciplines as Discipline[],
    anderBelang: b.ander_belang ? { welk: b.ander_belang, motivering: b.ander_belang_motivering ?? '' } : null,
  }
}

export interface EigenKrachtStand {
  readonly stand: 'besproken' | 'ontbreekt'
  readonly uitkomst: EigenKrachtUitkomst | null
  readonly contraIndicaties: readonly Contra[]
  /** Not looked at; never to be read as "no". */
  readonly onbekend: readonly Contra[]
  readonly nazorgOp: string | null
  readonly effect: 'genoeg' | 'deels' | 'niet' | 'onbekend' | null
}

export async function eigenKrachtStand(tx: Tx, dossierId: string): Promise<EigenKrachtStand> {
  const e = (await alle(tx, 'eigen_kracht', dossierId)).sort((a, b) => (a.op < b.op ? 1 : -1))[0]
  const c = contraIndicaties((e?.contra ?? {}) as Partial<Record<Contra, ContraAntwoord>>)
  return {
    stand: e ? 'besproken' : 'ontbreekt',
    uitkomst: e?.uitkomst ?? null,
    contraIndicaties: c.ja,
    onbekend: c.onbekend,
    nazorgOp: e?.nazorg_op ?? null,
    effect: e?.effect_oordeel ?? null,
  }
}

/** A statement as it may stand in a report: final, newest version, with how sure and how old it is. */
export interface RapportUitspraak {
  readonly id: string
  readonly soort: Uitspraaksoort
  readonly tekst: string
  readonly letterlijk: string | null
  readonly over: string | null
  readonly bron: string
  /** Null is unknown. */
  readonly waargenomenOp: string | null
  readonly ouderdom: 'vers' | 'oud' | 'onbekend'
  readonly nagegaan: 'niet' | 'gezien' | 'document' | 'bevestigd'
  readonly overgenomenUit: string | null
  readonly diagnose: { readonly door: string; readonly op: string } | null
  /** What others say of it, in their words; a report that uses the statement carries these too. */
  readonly weerwoorden: readonly { readonly soort: string; readonly van: string; readonly woorden: string | null; readonly op: string }[]
}

/** What reports and letters may be built from. Drafts, and what a correction replaced, are not in it. */
export async function uitsprakenVoorRapport(tx: Tx, dossierId: string): Promise<RapportUitspraak[]> {
  const weerwoorden = await alle(tx, 'weerwoord', dossierId)
  return (await alle(tx, 'uitspraak', dossierId)).flatMap((u) => {
    if (u.stand !== 'definitief' || u.vervangen_door || !u.soort) return []
    return [
      {
        id: u.id,
        soort: u.soort,
        tekst: u.tekst,
        letterlijk: u.letterlijk,
        over: u.over,
        bron: u.bron,
        waargenomenOp: u.waargenomen_op,
        ouderdom: ouderdom(u.waargenomen_op, tx.vandaag),
        nagegaan: u.nagegaan,
        overgenomenUit: u.overgenomen_uit,
        diagnose: u.soort === 'diagnose' && u.diagnosticus && u.diagnose_op ? { door: u.diagnosticus, op: u.diagnose_op } : null,
        weerwoorden: weerwoorden
          .filter((w) => w.wortel_id === u.wortel_id)
          .map((w) => ({ soort: w.soort, van: w.van, woorden: w.woorden, op: w.op })),
      },
    ]
  })
}

/** Which document the statements go into, and who gets it. */
export interface Gebruik {
  readonly kamer: string
  readonly documentId: string
  /** As people call it: `Besluit 2026-0418`. */
  readonly document: string
  /** Who holds a copy; leave empty while the document stays inside. */
  readonly ontvangers?: readonly { readonly id?: string; readonly naam: string }[]
}

/**
 * Notes who holds which statement, so that a later correction reaches them all. Call it when a document is made, and
 * again for each recipient it is sent to; twice the same is harmless.
 *
 * @throws Afwijzing `conflict` when one was corrected meanwhile (`anders` says by what), `ongeldig` for a draft
 * @example await gebruikUitspraken(tx, ids, { kamer: 'besluit', documentId, document: 'Besluit', ontvangers: [{ naam: 'Ouders' }] })
 */
export async function gebruikUitspraken(tx: Tx, uitspraakIds: readonly string[], g: Gebruik): Promise<void> {
  if (uitspraakIds.length === 0) return
  const rijen = await uitsprakenVoorGebruik(tx, uitspraakIds)
  if (rijen.length < new Set(uitspraakIds).size) throw nietGevonden('Niet alle uitspraken zijn er (meer).', 'Not all statements exist.')
  const oud = rijen.find((u) => u.vervangen_door)
  if (oud)
    throw conflict(
      'Een uitspraak is intussen gecorrigeerd. Gebruik de nieuwe tekst.',
      'A statement was corrected meanwhile. Use the new text.',
      { uitspraakId: oud.id, vervangenDoor: oud.vervangen_door },
    )
  const open = rijen.find((u) => u.stand === 'concept')
  if (open)
    throw ongeldig(
      veld('uitspraken', 'Stel deze uitspraak eerst vast.', 'Make this statement final first.', { gevonden: open.tekst.slice(0, 80) }),
    )
  const ontvangers = g.ontvangers && g.ontvangers.length > 0 ? g.ontvangers : [null]
  await bewaarGebruik(
    tx,
    rijen.flatMap((u) =>
      ontvangers.map((o) => ({
        zaak_id: u.zaak_id,
        dossier_id: u.dossier_id,
        uitspraak_id: u.id,
        wortel_id: u.wortel_id,
        kamer: g.kamer,
        document_id: g.documentId,
        document: g.document,
        ontvanger_id: o?.id ?? null,
        ontvanger: o?.naam ?? null,
        op: tx.vandaag,
      })),
    ),
  )
}
