// Over 300 lines: all SQL of this room's own tables, and nothing else.
import { sql } from 'kysely'
import type { Tx } from '../kern/db/transactie.ts'
import type { Sleutels } from '../kern/crypto/sleutels.ts'
import type { Gezag, Geslacht, Gezinslid, Partij, PartijSoort, Persoon, Plaats, ZonderBsn } from './model.ts'
import { zoeknaam } from './zoeknaam.ts'

declare module '../kern/db/tabellen.ts' {
  interface Tabellen {
    partij: {
      regio: number
      id: string
      soort: PartijSoort
      naam: string
      gemeente_id: string | null
      cbs_code: string | null
      agb_code: string | null
      oin: string | null
      telefoon: string | null
      email: string | null
    }
    medewerker: {
      regio: number
      id: string
      partij_id: string
      naam: string
      functies: string[]
      registratie: string | null
      telefoon: string | null
      sub: string
      van: string
      tot: string | null
    }
    persoon: {
      regio: number
      id: string
      bsn: Buffer | null
      bsn_hash: Buffer | null
      zonder_bsn: ZonderBsn | null
      voornamen: string
      voorvoegsel: string | null
      achternaam: string
      geslacht: Geslacht
      geboortedatum: string | null
      verwacht_op: string | null
      geheim_adres: boolean
      telefoon: string | null
      email: string | null
      taal: string | null
      zoeknaam: string
      sub: string | null
      gewijzigd_op: string
    }
    zaakpersoon: {
      regio: number
      zaak_id: string
      persoon_id: string
      plaats: Plaats
      toelichting: string | null
      van: string
      tot: string | null
      dossier_id: string | null
    }
    huishouden: {
      regio: number
      id: string
      zaak_id: string
      naam: string
      straat: string | null
      huisnummer: string | null
      postcode: string | null
      plaats: string | null
    }
    huishoudlid: { regio: number; huishouden_id: string; persoon_id: string; zaak_id: string; van: string; tot: string | null }
    gezag: {
      regio: number
      id: string
      zaak_id: string
      kind_id: string
      soort: Gezag['soort']
      houder_id: string | null
      houder_naam: string | null
      bron: string
      van: string
      tot: string | null
    }
  }
}

let sleutels: Sleutels | null = null

/** Told once at start: the keys with which BSNs are encrypted and looked up. */
export function gebruikSleutels(s: Sleutels): void {
  sleutels = s
}

/** The keys, for the register itself. */
export function bsnSleutels(): Sleutels {
  if (!sleutels) throw new Error('gebruikSleutels was not called before the register was used')
  return sleutels
}

/** What is known of a person who is entered. */
export interface NieuwPersoon {
  readonly bsn?: string | null | undefined
  readonly zonderBsn?: ZonderBsn | null | undefined
  readonly voornamen: string
  readonly voorvoegsel?: string | null | undefined
  readonly achternaam: string
  readonly geslacht: Geslacht
  readonly geboortedatum?: string | null | undefined
  readonly verwachtOp?: string | null | undefined
  readonly geheimAdres?: boolean | undefined
  readonly telefoon?: string | null | undefined
  readonly email?: string | null | undefined
  readonly taal?: string | null | undefined
  readonly sub?: string | null | undefined
}

/** Enters a person into a case (the case's access rows must exist) and gives the new id. */
export async function maakPersoon(tx: Tx, zaakId: string, plaats: Plaats, p: NieuwPersoon, toelichting?: string): Promise<string> {
  const id = tx.id()
  await koppelPersoon(tx, zaakId, id, plaats, toelichting)
  await tx.db
    .insertInto('persoon')
    .values({ regio: tx.regio, id, ...kolommen(p), gewijzigd_op: tx.nu })
    .execute()
  return id
}

function kolommen(p: NieuwPersoon) {
  const bsn = p.bsn ?? null
  return {
    bsn: bsn ? bsnSleutels().versleutel(bsn) : null,
    bsn_hash: bsn ? bsnSleutels().zoeksleutel(bsn) : null,
    zonder_bsn: bsn ? null : (p.zonderBsn ?? 'onbekend'),
    voornamen: p.voornamen,
    voorvoegsel: p.voorvoegsel ?? null,
    achternaam: p.achternaam,
    geslacht: p.geslacht,
    geboortedatum: p.geboortedatum ?? null,
    verwacht_op: p.verwachtOp ?? null,
    geheim_adres: p.geheimAdres ?? false,
    telefoon: p.telefoon ?? null,
    email: p.email ?? null,
    taal: p.taal ?? null,
    zoeknaam: zoeknaam(p.achternaam),
    sub: p.sub ?? null,
  }
}

/** Lets a known person take a place in another case too. */
export async function koppelPersoon(tx: Tx, zaakId: string, persoonId: string, plaats: Plaats, toelichting?: string): Promise<void> {
  await tx.db
    .insertInto('zaakpersoon')
    .values({
      regio: tx.regio,
      zaak_id: zaakId,
      persoon_id: persoonId,
      plaats,
      toelichting: toelichting ?? null,
      van: tx.vandaag,
      tot: null,
      dossier_id: null,
    })
    .onConflict((c) => c.doNothing())
    .execute()
}

/** Remembers which dossier is this child's in the case. */
export async function koppelDossier(tx: Tx, zaakId: string, kindId: string, dossierId: string): Promise<void> {
  await tx.db
    .updateTable('zaakpersoon')
    .set({ dossier_id: dossierId })
    .where('regio', '=', tx.regio)
    .where('zaak_id', '=', zaakId)
    .where('persoon_id', '=', kindId)
    .execute()
}

const VELDEN = [
  'persoon.id',
  'voornamen',
  'voorvoegsel',
  'achternaam',
  'geslacht',
  'geboortedatum',
  'verwacht_op as verwachtOp',
  'zonder_bsn as zonderBsn',
  'geheim_adres as geheimAdres',
  'telefoon',
  'email',
] as const

export async function persoonVan(tx: Tx, id: string): Promise<Persoon | null> {
  return (await tx.db.selectFrom('persoon').select(VELDEN).where('regio', '=', tx.regio).where('id', '=', id).executeTakeFirst()) ?? null
}

/** Several persons at once, by id; who may not be seen is left out. */
export async function personenVan(tx: Tx, ids: readonly string[]): Promise<Map<string, Persoon>> {
  if (ids.length === 0) return new Map()
  const rijen = await tx.db
    .selectFrom('persoon')
    .select(VELDEN)
    .where('regio', '=', tx.regio)
    .where('id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(rijen.map((r) => [r.id, r]))
}

/** Everybody of a case, children first. */
export async function gezinsleden(tx: Tx, zaakId: string): Promise<Gezinslid[]> {
  return tx.db
    .selectFrom('zaakpersoon')
    .innerJoin('persoon', (j) => j.onRef('persoon.regio', '=', 'zaakpersoon.regio').onRef('persoon.id', '=', 'zaakpersoon.persoon_id'))
    .select([...VELDEN, 'plaats', 'toelichting', 'zaakpersoon.dossier_id as dossierId'])
    .where('zaakpersoon.regio', '=', tx.regio)
    .where('zaak_id', '=', zaakId)
    .where('zaakpersoon.tot', 'is', null)
    .orderBy((b) => b.case().when('plaats', '=', 'kind').then(0).when('plaats', '=', 'ouder').then(1).else(2).end())
    .orderBy('geboortedatum')
    .execute()
}

/** The BSN in plain digits, for a national message only; never for a list, a log or a URL. */
export async function bsnVan(tx: Tx, persoonId: string): Promise<string | null> {
  const r = await tx.db.selectFrom('persoon').select('bsn').where('regio', '=', tx.regio).where('id', '=', persoonId).executeTakeFirst()
  return r?.bsn ? bsnSleutels().ontsleutel(r.bsn) : null
}

/** Citizen numbers of several persons at once; who has none is left out. For messages only. */
export async function bsnsVan(tx: Tx, persoonIds: readonly string[]): Promise<Map<string, string>> {
  if (persoonIds.length === 0) return new Map()
  const rijen = await tx.db
    .selectFrom('persoon')
    .select(['id', 'bsn'])
    .where('regio', '=', tx.regio)
    .where('id', 'in', [...persoonIds])
    .execute()
  return new Map(rijen.flatMap((r) => (r.bsn ? [[r.id, bsnSleutels().ontsleutel(r.bsn)] as const] : [])))
}

/** The person with this BSN, when the asker may see that person. */
export async function persoonMetBsn(tx: Tx, bsn: string): Promise<Persoon | null> {
  const r = await tx.db
    .selectFrom('persoon')
    .select('id')
    .where('regio', '=', tx.regio)
    .where('bsn_hash', '=', bsnHash(bsn))
    .executeTakeFirst()
  return r ? persoonVan(tx, r.id) : null
}

/** Keyed hash with which a BSN is looked up. */
export function bsnHash(bsn: string): Buffer {
  return bsnSleutels().zoeksleutel(bsn)
}

export async function partijen(tx: Tx, soort?: PartijSoort): Promise<Partij[]> {
  let q = tx.db
    .selectFrom('partij')
    .select(['id', 'soort', 'naam', 'gemeente_id as gemeenteId', 'cbs_code as cbsCode', 'agb_code as agbCode', 'telefoon', 'email'])
    .where('regio', '=', tx.regio)
    .orderBy('naam')
  if (soort) q = q.where('soort', '=', soort)
  return q.execute()
}

export async function partijVan(tx: Tx, id: string): Promise<Partij | null> {
  return (
    (await tx.db
      .selectFrom('partij')
      .select(['id', 'soort', 'naam', 'gemeente_id as gemeenteId', 'cbs_code as cbsCode', 'agb_code as agbCode', 'telefoon', 'email'])
      .where('regio', '=', tx.regio)
      .where('id', '=', id)
      .executeTakeFirst()) ?? null
  )
}

/** Workers, of one organisation or of all, with their function. */
export async function medewerkers(tx: Tx, filter: { partijId?: string; functie?: string } = {}) {
  let q = tx.db
    .selectFrom('medewerker')
    .innerJoin('partij', (j) => j.onRef('partij.regio', '=', 'medewerker.regio').onRef('partij.id', '=', 'medewerker.partij_id'))
    .select([
      'medewerker.id',
      'medewerker.naam',
      'medewerker.functies',
      'medewerker.registratie',
      'medewerker.telefoon',
      'partij.id as partijId',
      'partij.naam as partijNaam',
    ])
    .where('medewerker.regio', '=', tx.regio)
    .where('medewerker.tot', 'is', null)
    .orderBy('medewerker.naam')
  if (filter.partijId) q = q.where('partij_id', '=', filter.partijId)
  if (filter.functie) q = q.where((b) => b(b.val(filter.functie), '=', b.fn.any('medewerker.functies')))
  return q.execute()
}

export async function gezagVan(tx: Tx, zaakId: string, kindId?: string): Promise<Gezag[]> {
  let q = tx.db
    .selectFrom('gezag')
    .select(['id', 'kind_id as kindId', 'soort', 'houder_id as houderId', 'houder_naam as houderNaam', 'bron', 'van', 'tot'])
    .where('regio', '=', tx.regio)
    .where('zaak_id', '=', zaakId)
    .orderBy('van', 'desc')
  if (kindId) q = q.where('kind_id', '=', kindId)
  return q.execute()
}

/** Records custody from a date; earlier rows of the child end on that day and stay. */
export async function zetGezag(
  tx: Tx,
  zaakId: string,
  kindId: string,
  van: string,
  houders: readonly Pick<Gezag, 'soort' | 'houderId' | 'houderNaam' | 'bron'>[],
): Promise<void> {
  await tx.db
    .updateTable('gezag')
    .set({ tot: sql<string>`greatest(van, ${van}::date)` })
    .where('regio', '=', tx.regio)
    .where('zaak_id', '=', zaakId)
    .where('kind_id', '=', kindId)
    .where('tot', 'is', null)
    .execute()
  await tx.db
    .insertInto('gezag')
    .values(
      houders.map((h) => ({
        regio: tx.regio,
        id: tx.id(),
        zaak_id: zaakId,
        kind_id: kindId,
        soort: h.soort,
        houder_id: h.houderId,
        houder_naam: h.houderNaam,
        bron: h.bron,
        van,
        tot: null,
      })),
    )
    .execute()
}

export interface NieuwHuishouden {
  readonly naam: string
  readonly straat?: string | null | undefined
  readonly huisnummer?: string | null | undefined
  readonly postcode?: string | null | undefined
  readonly plaats?: string | null | undefined
  readonly leden: readonly { readonly persoonId: string; readonly van?: string; readonly tot?: string | null }[]
}

export async function maakHuishouden(tx: Tx, zaakId: string, h: NieuwHuishouden): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('huishouden')
    .values({
      regio: tx.regio,
      id,
      zaak_id: zaakId,
      naam: h.naam,
      straat: h.straat ?? null,
      huisnummer: h.huisnummer ?? null,
      postcode: h.postcode ?? null,
      plaats: h.plaats ?? null,
    })
    .execute()
  if (h.leden.length > 0)
    await tx.db
      .insertInto('huishoudlid')
      .values(
        h.leden.map((l) => ({
          regio: tx.regio,
          huishouden_id: id,
          persoon_id: l.persoonId,
          zaak_id: zaakId,
          van: l.van ?? tx.vandaag,
          tot: l.tot ?? null,
        })),
      )
      .execute()
  return id
}

/** Households of a case with their present and past members. */
export async function huishoudens(tx: Tx, zaakId: string) {
  const hs = await tx.db
    .selectFrom('huishouden')
    .select(['id', 'naam', 'straat', 'huisnummer', 'postcode', 'plaats'])
    .where('regio', '=', tx.regio)
    .where('zaak_id', '=', zaakId)
    .execute()
  const leden = await tx.db
    .selectFrom('huishoudlid')
    .select(['huishouden_id', 'persoon_id as persoonId', 'van', 'tot'])
    .where('regio', '=', tx.regio)
    .where('zaak_id', '=', zaakId)
    .execute()
  return hs.map((h) => ({
    ...h,
    leden: leden.filter((l) => l.huishouden_id === h.id).map(({ persoonId, van, tot }) => ({ persoonId, van, tot })),
  }))
}

export async function bewaarPartij(
  tx: Tx,
  p: {
    soort: PartijSoort
    naam: string
    gemeenteId?: string | null | undefined
    cbsCode?: string | null | undefined
    agbCode?: string | null | undefined
    telefoon?: string | null | undefined
    email?: string | null | undefined
  },
): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('partij')
    .values({
      regio: tx.regio,
      id,
      soort: p.soort,
      naam: p.naam,
      gemeente_id: p.gemeenteId ?? null,
      cbs_code: p.cbsCode ?? null,
      agb_code: p.agbCode ?? null,
      oin: null,
      telefoon: p.telefoon ?? null,
      email: p.email ?? null,
    })
    .execute()
  return id
}

export async function bewaarMedewerker(
  tx: Tx,
  m: {
    partijId: string
    naam: string
    functies: string[]
    registratie?: string | null | undefined
    telefoon?: string | null | undefined
    sub: string
  },
): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('medewerker')
    .values({
      regio: tx.regio,
      id,
      partij_id: m.partijId,
      naam: m.naam,
      functies: m.functies,
      registratie: m.registratie ?? null,
      telefoon: m.telefoon ?? null,
      sub: m.sub,
      van: tx.vandaag,
      tot: null,
    })
    .execute()
  return id
}

type Wijziging = { [K in keyof Omit<NieuwPersoon, 'bsn' | 'zonderBsn' | 'sub'>]?: NieuwPersoon[K] | undefined }

/** Changes what is given and nothing else; false when the person is not there (for the asker). */
export async function wijzigPersoon(tx: Tx, id: string, w: Wijziging): Promise<boolean> {
  const kolom = {
    voornamen: w.voornamen,
    voorvoegsel: w.voorvoegsel,
    achternaam: w.achternaam,
    geslacht: w.geslacht,
    geboortedatum: w.geboortedatum,
    verwacht_op: w.verwachtOp,
    geheim_adres: w.geheimAdres,
    telefoon: w.telefoon,
    email: w.email,
    taal: w.taal,
    zoeknaam: w.achternaam === undefined ? undefined : zoeknaam(w.achternaam),
  }
  const set = Object.fromEntries(Object.entries(kolom).filter(([, v]) => v !== undefined))
  const r = await tx.db
    .updateTable('persoon')
    .set({ ...set, gewijzigd_op: tx.nu })
    .where('regio', '=', tx.regio)
    .where('id', '=', id)
    .executeTakeFirst()
  return Number(r.numUpdatedRows) > 0
}

/** Ends where somebody lives from a date; the rows stay. */
export async function verhuis(tx: Tx, persoonId: string, op: string): Promise<void> {
  await tx.db
    .updateTable('huishoudlid')
    .set({ tot: op })
    .where('regio', '=', tx.regio)
    .where('persoon_id', '=', persoonId)
    .where('tot', 'is', null)
    .execute()
}
