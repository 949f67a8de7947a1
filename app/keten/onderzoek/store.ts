// Over 300 lines: the types of eleven tables stand here beside the SQL that alone may touch them.
import type { Tx } from '../../kern/db/transactie.ts'
import type { HandlerTx } from '../../kern/command/declare.ts'
import type { Tabellen } from '../../kern/db/tabellen.ts'
import type {
  Alternatief,
  Auteur,
  BelangInhoud,
  Contra,
  ContraAntwoord,
  Deelnemer,
  Discipline,
  EigenKrachtInvoer,
  EigenKrachtUitkomst,
  Expertisesoort,
  GeenStemReden,
  Gewicht,
  Nagegaan,
  Plek,
  Stemvorm,
  Uitspraaksoort,
  Weerwoordsoort,
} from './model.ts'

interface Rij {
  regio: number
  id: string
  zaak_id: string
  dossier_id: string
}

declare module '../../kern/db/tabellen.ts' {
  interface Tabellen {
    gesprek: Rij & {
      samen_id: string
      op: string
      plek: Plek
      waarover: string
      deelnemers: Deelnemer[] | string
      eerste: boolean
      vastgelegd_door: string
      vastgelegd_naam: string
      vastgelegd_op: string
    }
    stem: Rij & {
      gesprek_id: string | null
      op: string
      vorm: Stemvorm
      eigen_woorden: string
      alleen: boolean
      met_wie: string | null
      niet_voor_ouders: boolean
      gewicht: Gewicht | null
      gewicht_reden: string | null
      gedaan: string | null
      terug_op: string | null
      terug_hoe: string | null
      reactie: string | null
      vastgelegd_door: string
      vastgelegd_naam: string
      vastgelegd_op: string
    }
    geen_stem: Rij & {
      op: string
      reden: GeenStemReden
      toelichting: string
      alternatief: Alternatief
      alternatief_hoe: string | null
      besproken_met: string
      besproken_naam: string
      vastgelegd_door: string
      vastgelegd_naam: string
    }
    probleem: Rij & { van: 'jeugdige' | 'ouder' | 'professional'; van_naam: string; woorden: string; op: string; vastgelegd_door: string }
    uitspraak: Rij & {
      wortel_id: string
      soort: Uitspraaksoort | null
      tekst: string
      letterlijk: string | null
      over: string | null
      bezwarend: boolean
      bron: string
      waargenomen_op: string | null
      nagegaan: Nagegaan
      nagegaan_hoe: string | null
      diagnosticus: string | null
      diagnose_op: string | null
      document: string | null
      overgenomen_uit: string | null
      stand: 'concept' | 'definitief'
      versie: number
      auteur_id: string
      auteur_naam: string
      gemaakt_op: string
      vastgesteld_op: string | null
      vervangt_id: string | null
      vervangen_door: string | null
      correctie_reden: string | null
      correctie_gevraagd_door: string | null
    }
    weerwoord: Rij & { wortel_id: string; soort: Weerwoordsoort; van: string; woorden: string | null; op: string; vastgelegd_door: string }
    uitspraak_gebruik: Rij & {
      uitspraak_id: string
      wortel_id: string
      kamer: string
      document_id: string
      document: string
      ontvanger_id: string | null
      ontvanger: string | null
      op: string
    }
    uitspraak_melding: Rij & {
      gebruik_id: string
      wortel_id: string
      correctie_id: string
      gemeld_op: string | null
      hoe: string | null
      door_naam: string | null
    }
    eigen_kracht: Rij & {
      op: string
      antwoord: string
      ervaren: 'niet-vervelend' | 'vervelend' | 'weet-niet'
      ervaren_reden: string | null
      contra: Partial<Record<Contra, ContraAntwoord>> | string
      uitkomst: EigenKrachtUitkomst
      specialist: string | null
      specialist_motivering: string | null
      oplossingen: EigenKrachtInvoer['oplossingen'] | string
      nazorg_op: string | null
      nagegaan_op: string | null
      effect: string | null
      effect_oordeel: 'genoeg' | 'deels' | 'niet' | 'onbekend' | null
      vastgelegd_door: string
      vastgelegd_naam: string
    }
    expertise: Rij & {
      soort: Expertisesoort
      waarom: string
      gevraagd_op: string
      gevraagd_door: string
      medewerker_id: string | null
      naam: string | null
      discipline: string | null
      aanwezig_op: string | null
      advies: string | null
      advies_op: string | null
      effect: string | null
    }
    belang: Rij & {
      nummer: number
      stand: 'concept' | 'definitief'
      secties: BelangInhoud['secties'] | string
      disciplines: Discipline[] | string
      een_discipline_reden: string | null
      ander_belang: string | null
      ander_belang_motivering: string | null
      zonder_expertise_reden: string | null
      auteurs: Auteur[] | string
      versie: number
      bijgewerkt_op: string
      bijgewerkt_naam: string
      vastgesteld_op: string | null
      vastgesteld_door: string | null
    }
  }
}

/** Tables of this room that only ever grow by whole rows of one dossier. */
type Tabel = 'gesprek' | 'stem' | 'geen_stem' | 'probleem' | 'uitspraak' | 'weerwoord' | 'eigen_kracht' | 'expertise' | 'belang'
type Nieuw<T extends Tabel> = Omit<Tabellen[T], keyof Rij> & { id?: string; dossier_id?: string }

/** Writes a row in the dossier (and case) of the command; lists become JSON. Gives the new id. */
export async function bewaar<T extends Tabel>(tx: HandlerTx, tabel: T, rij: Nieuw<T>): Promise<string> {
  const id = rij.id ?? tx.id()
  const kolommen = Object.fromEntries(Object.entries(rij).map(([k, v]) => [k, typeof v === 'object' && v !== null ? JSON.stringify(v) : v]))
  await tx.db
    .insertInto(tabel as 'probleem')
    .values({ regio: tx.regio, zaak_id: tx.zaakId ?? '', dossier_id: tx.dossierId ?? '', ...kolommen, id } as never)
    .execute()
  return id
}

/** All rows of one dossier, newest first. */
export async function alle<T extends Tabel | 'uitspraak_melding' | 'uitspraak_gebruik'>(
  tx: Tx,
  tabel: T,
  dossierId: string,
): Promise<Tabellen[T][]> {
  return (await tx.db
    .selectFrom(tabel as 'probleem')
    .selectAll()
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('id', 'desc')
    .execute()) as unknown as Tabellen[T][]
}

/** One row of the dossier, locked until the transaction ends. */
export async function een<T extends Tabel | 'uitspraak_melding'>(
  tx: Tx,
  tabel: T,
  dossierId: string,
  id: string,
): Promise<Tabellen[T] | null> {
  const rij = await tx.db
    .selectFrom(tabel as 'uitspraak')
    .selectAll()
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return (rij as unknown as Tabellen[T] | undefined) ?? null
}

/** Did this dossier have a first talk already? */
export async function hadGesprek(tx: Tx, dossierId: string): Promise<boolean> {
  const r = await tx.db
    .selectFrom('gesprek')
    .select('id')
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .where('eerste', '=', true)
    .limit(1)
    .executeTakeFirst()
  return r !== undefined
}

export async function werkBij<T extends Tabel | 'uitspraak_melding'>(
  tx: Tx,
  tabel: T,
  id: string,
  wat: Partial<Tabellen[T]>,
): Promise<void> {
  const kolommen = Object.fromEntries(Object.entries(wat).map(([k, v]) => [k, typeof v === 'object' && v !== null ? JSON.stringify(v) : v]))
  await tx.db
    .updateTable(tabel as 'uitspraak')
    .set(kolommen as never)
    .where('regio', '=', tx.regio)
    .where('id', '=', id)
    .execute()
}

export async function aantalWeerwoorden(tx: Tx, wortelId: string): Promise<number> {
  const r = await tx.db
    .selectFrom('weerwoord')
    .select((b) => b.fn.countAll<number>().as('n'))
    .where('regio', '=', tx.regio)
    .where('wortel_id', '=', wortelId)
    .executeTakeFirst()
  return Number(r?.n ?? 0)
}

/** Those of the asked statements that this actor may use; shared lock, so that none is corrected in between. */
export async function uitsprakenVoorGebruik(tx: Tx, ids: readonly string[]): Promise<Tabellen['uitspraak'][]> {
  return tx.db
    .selectFrom('uitspraak')
    .selectAll()
    .where('regio', '=', tx.regio)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forShare()
    .execute()
}

export type NieuwGebruik = Omit<Tabellen['uitspraak_gebruik'], 'regio' | 'id'>

export async function bewaarGebruik(tx: Tx, rijen: readonly NieuwGebruik[]): Promise<void> {
  if (rijen.length === 0) return
  await tx.db
    .insertInto('uitspraak_gebruik')
    .values(rijen.map((r) => ({ regio: tx.regio, id: tx.id(), ...r })))
    .onConflict((c) => c.doNothing())
    .execute()
}

/** Every holder of any version of a statement. */
export async function houders(tx: Tx, wortelId: string): Promise<Tabellen['uitspraak_gebruik'][]> {
  return tx.db
    .selectFrom('uitspraak_gebruik')
    .selectAll()
    .where('regio', '=', tx.regio)
    .where('wortel_id', '=', wortelId)
    .orderBy('document')
    .orderBy('ontvanger')
    .orderBy('id')
    .execute()
}

export async function bewaarMeldingen(tx: Tx, holders: readonly Tabellen['uitspraak_gebruik'][], correctieId: string): Promise<void> {
  if (holders.length === 0) return
  await tx.db
    .insertInto('uitspraak_melding')
    .values(
      holders.map((h) => ({
        regio: tx.regio,
        id: tx.id(),
        zaak_id: h.zaak_id,
        dossier_id: h.dossier_id,
        gebruik_id: h.id,
        wortel_id: h.wortel_id,
        correctie_id: correctieId,
        gemeld_op: null,
        hoe: null,
        door_naam: null,
      })),
    )
    .execute()
}

/** Corrections of statements in one document, after it was made. */
export async function correctiesIn(tx: Tx, documentId: string) {
  return tx.db
    .selectFrom('uitspraak_gebruik as g')
    .innerJoin('uitspraak_melding as m', (j) => j.onRef('m.regio', '=', 'g.regio').onRef('m.gebruik_id', '=', 'g.id'))
    .innerJoin('uitspraak as u', (j) => j.onRef('u.regio', '=', 'm.regio').onRef('u.id', '=', 'm.correctie_id'))
    .select([
      'g.uitspraak_id as uitspraakId',
      'g.ontvanger',
      'm.correctie_id as correctieId',
      'm.gemeld_op as gemeldOp',
      'u.tekst',
      'u.correctie_reden as reden',
      'u.vastgesteld_op as op',
    ])
    .where('g.regio', '=', tx.regio)
    .where('g.document_id', '=', documentId)
    .orderBy('m.id')
    .execute()
}

/** The newest assessment of a dossier, draft or final. */
export async function laatsteBelang(tx: Tx, dossierId: string): Promise<Tabellen['belang'] | null> {
  return (
    (await tx.db
      .selectFrom('belang')
      .selectAll()
      .where('regio', '=', tx.regio)
      .where('dossier_id', '=', dossierId)
      .orderBy('nummer', 'desc')
      .limit(1)
      .executeTakeFirst()) ?? null
  )
}

/** How often a code occurs in the dossiers this actor may see. */
export async function tel(
  tx: Tx,
  tabel: 'geen_stem' | 'expertise' | 'belang',
  kolom: 'reden' | 'soort' | 'ander_belang',
  wat?: 'mist' | 'definitief',
): Promise<{ code: string; n: number }[]> {
  let q = tx.db
    .selectFrom(tabel as 'geen_stem')
    .select([`${kolom} as code` as 'reden as code', (b) => b.fn.countAll<number>().as('n')])
    .where('regio', '=', tx.regio)
    .where(kolom as 'reden', 'is not', null)
    .groupBy(kolom as 'reden')
    .orderBy(kolom as 'reden')
  if (wat === 'mist') q = q.where('aanwezig_op' as 'op', 'is', null)
  if (wat === 'definitief') q = q.where('stand' as 'reden', '=', 'definitief' as never)
  return (await q.execute()).map((r) => ({ code: String(r.code), n: Number(r.n) }))
}
