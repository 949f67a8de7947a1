import type { HandlerTx } from '../../kern/command/declare.ts'
import type { Tx } from '../../kern/db/transactie.ts'
import type { Tabellen } from '../../kern/db/tabellen.ts'
import type { Aanwezige, Akkoordrol, Gezinsinhoud, Kindinhoud, Mate, Meting, Plansoort, PlanTekst } from './model.ts'

interface Rij {
  regio: number
  id: string
  zaak_id: string
}

declare module '../../kern/db/tabellen.ts' {
  interface Tabellen {
    plan_aanbod: Rij & {
      op: string
      door: string
      aan: string
      uitleg: string
      antwoord: 'aanvaard' | 'niet' | 'later' | null
      antwoord_op: string | null
      antwoord_van: string | null
      antwoord_woorden: string | null
      bemiddelaar: string | null
      vastgelegd_door: string
      vastgelegd_naam: string
    }
    plan: Rij & { soort: Plansoort; auteur: 'gezin' | 'professional'; opgesteld_door: string; gemaakt_op: string; gemaakt_door: string }
    plan_versie: Rij & {
      plan_id: string
      nummer: number
      stand: 'concept' | 'vastgesteld'
      inhoud: Gezinsinhoud | string
      versie: number
      bijgewerkt_op: string
      bijgewerkt_naam: string
      vastgesteld_op: string | null
      vastgesteld_naam: string | null
      regisseur: string | null
      evaluatie_op: string | null
      zonder_akkoord_reden: string | null
      later_reden: string | null
    }
    plan_deel: Rij & { dossier_id: string; versie_id: string; inhoud: Kindinhoud | string; vast: boolean }
    plan_akkoord: Rij & {
      dossier_id: string | null
      versie_id: string
      op_versie: number
      persoon_id: string | null
      van: string
      rol: Akkoordrol
      mate: Mate
      woorden: string
      op: string
      vastgelegd_door: string
    }
    plan_evaluatie: Rij & {
      plan_id: string
      versie_id: string
      op: string
      aanwezig: Aanwezige[] | string
      doelen: Meting[] | string
      wat_verandert: string
      volgende_op: string
      vastgelegd_door: string
      vastgelegd_naam: string
    }
    plan_evaluatie_deel: Rij & { dossier_id: string; evaluatie_id: string; doelen: Meting[] | string }
  }
}

type Tabel = 'plan_aanbod' | 'plan' | 'plan_versie' | 'plan_deel' | 'plan_akkoord' | 'plan_evaluatie' | 'plan_evaluatie_deel'
export type Versie = Tabellen['plan_versie']

function kolommen(rij: object) {
  return Object.fromEntries(Object.entries(rij).map(([k, v]) => [k, typeof v === 'object' && v !== null ? JSON.stringify(v) : v]))
}

/** Writes a row in the case of the command; objects and lists become JSON. Gives the new id. */
export async function bewaar<T extends Tabel>(tx: HandlerTx, tabel: T, rij: Omit<Tabellen[T], keyof Rij>): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto(tabel as 'plan')
    .values({ regio: tx.regio, zaak_id: tx.zaakId ?? '', id, ...kolommen(rij) } as never)
    .execute()
  return id
}

/** All rows of a case, in no promised order. */
export async function alle<T extends Tabel>(tx: Tx, tabel: T, zaakId: string): Promise<Tabellen[T][]> {
  return (await tx.db
    .selectFrom(tabel as 'plan')
    .selectAll()
    .where('regio', '=', tx.regio)
    .where('zaak_id', '=', zaakId)
    .orderBy('id')
    .execute()) as unknown as Tabellen[T][]
}

export async function werkBij<T extends 'plan_aanbod' | 'plan_versie'>(
  tx: Tx,
  tabel: T,
  id: string,
  wat: Partial<Tabellen[T]>,
): Promise<void> {
  await tx.db
    .updateTable(tabel as 'plan_versie')
    .set(kolommen(wat) as never)
    .where('regio', '=', tx.regio)
    .where('id', '=', id)
    .execute()
}

export async function planVan(tx: Tx, zaakId: string, planId: string): Promise<Tabellen['plan'] | null> {
  return (
    (await tx.db
      .selectFrom('plan')
      .selectAll()
      .where('regio', '=', tx.regio)
      .where('zaak_id', '=', zaakId)
      .where('id', '=', planId)
      .executeTakeFirst()) ?? null
  )
}

/** The draft of a plan, locked until the transaction ends. */
export async function conceptVan(tx: Tx, planId: string): Promise<Versie | null> {
  return (
    (await tx.db
      .selectFrom('plan_versie')
      .selectAll()
      .where('regio', '=', tx.regio)
      .where('plan_id', '=', planId)
      .where('stand', '=', 'concept')
      .forUpdate()
      .executeTakeFirst()) ?? null
  )
}

/** The version that holds: the last one made final. */
export async function geldend(tx: Tx, planId: string): Promise<Versie | null> {
  return (
    (await tx.db
      .selectFrom('plan_versie')
      .selectAll()
      .where('regio', '=', tx.regio)
      .where('plan_id', '=', planId)
      .where('stand', '=', 'vastgesteld')
      .orderBy('nummer', 'desc')
      .limit(1)
      .executeTakeFirst()) ?? null
  )
}

/** The text of a version, with the parts of those children this actor may see. */
export async function tekstVan(tx: Tx, v: Versie): Promise<PlanTekst> {
  const delen = await tx.db
    .selectFrom('plan_deel')
    .select(['dossier_id', 'inhoud'])
    .where('regio', '=', tx.regio)
    .where('versie_id', '=', v.id)
    .orderBy('dossier_id')
    .execute()
  return { gezin: v.inhoud as Gezinsinhoud, kinderen: delen.map((d) => ({ dossierId: d.dossier_id, inhoud: d.inhoud as Kindinhoud })) }
}

/** Writes the children's parts of a draft. */
export async function bewaarDelen(tx: HandlerTx, versieId: string, kinderen: PlanTekst['kinderen']): Promise<void> {
  if (kinderen.length === 0) return
  await tx.db
    .insertInto('plan_deel')
    .values(
      kinderen.map((k) => ({
        regio: tx.regio,
        id: tx.id(),
        zaak_id: tx.zaakId ?? '',
        dossier_id: k.dossierId,
        versie_id: versieId,
        inhoud: JSON.stringify(k.inhoud),
        vast: false,
      })),
    )
    .onConflict((c) => c.columns(['regio', 'versie_id', 'dossier_id']).doUpdateSet((b) => ({ inhoud: b.ref('excluded.inhoud') })))
    .execute()
}

/** Freezes a version with all its parts. */
export async function bevries(tx: Tx, v: Versie, wat: Partial<Versie>): Promise<void> {
  await tx.db.updateTable('plan_deel').set({ vast: true }).where('regio', '=', tx.regio).where('versie_id', '=', v.id).execute()
  await werkBij(tx, 'plan_versie', v.id, { ...wat, stand: 'vastgesteld' })
}

export async function akkoorden(tx: Tx, versieId: string): Promise<Tabellen['plan_akkoord'][]> {
  return tx.db
    .selectFrom('plan_akkoord')
    .selectAll()
    .where('regio', '=', tx.regio)
    .where('versie_id', '=', versieId)
    .orderBy('id')
    .execute()
}
