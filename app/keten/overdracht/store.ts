import type { Tx } from '../../kern/db/transactie.ts'
import type { Rol } from '../../kern/identity/actor.ts'
import type { Overdracht, OverdrachtSoort, OverdrachtStand, Verslag, Weigering } from './model.ts'

declare module '../../kern/db/tabellen.ts' {
  interface Tabellen {
    overdracht: {
      regio: number
      id: string
      zaak_id: string
      dossier_id: string
      soort: OverdrachtSoort
      stand: OverdrachtStand
      dossiers: string[]
      van_id: string
      van_naam: string
      van_partij_id: string | null
      van_partij_naam: string
      van_rol: Rol
      naar_id: string | null
      naar_partij_id: string
      naar_naam: string
      naar_rol: Rol | null
      toegang_gegeven: boolean
      reden: string
      verslag: unknown
      verteld_op: string | null
      verteld_hoe: string | null
      niet_verteld_reden: string | null
      aangeboden_op: string
      beantwoord_op: string | null
      beantwoord_door: string | null
      weigering: Weigering | null
      weigering_reden: string | null
      gedaan_op: string | null
      gedaan_hoe: 'hulp-begonnen' | 'bevestigd' | null
      terugkoppeling: string | null
    }
  }
}

const KOLOMMEN = [
  'id',
  'zaak_id as zaakId',
  'dossier_id as dossierId',
  'soort',
  'stand',
  'dossiers',
  'van_id as vanId',
  'van_naam as vanNaam',
  'van_partij_id as vanPartijId',
  'van_partij_naam as vanPartijNaam',
  'van_rol as vanRol',
  'naar_id as naarId',
  'naar_partij_id as naarPartijId',
  'naar_naam as naarNaam',
  'naar_rol as naarRol',
  'toegang_gegeven as toegangGegeven',
  'reden',
  'verslag',
  'verteld_op as verteldOp',
  'verteld_hoe as verteldHoe',
  'niet_verteld_reden as nietVerteldReden',
  'aangeboden_op as aangebodenOp',
  'beantwoord_op as beantwoordOp',
  'beantwoord_door as beantwoordDoor',
  'weigering',
  'weigering_reden as weigeringReden',
  'gedaan_op as gedaanOp',
  'gedaan_hoe as gedaanHoe',
  'terugkoppeling',
] as const

const lees = (r: Omit<Overdracht, 'verslag'> & { verslag: unknown }): Overdracht => ({ ...r, verslag: r.verslag as Verslag })

export async function bewaarOverdracht(
  tx: Tx,
  o: Omit<
    Overdracht,
    | 'id'
    | 'stand'
    | 'aangebodenOp'
    | 'beantwoordOp'
    | 'beantwoordDoor'
    | 'weigering'
    | 'weigeringReden'
    | 'gedaanOp'
    | 'gedaanHoe'
    | 'terugkoppeling'
  >,
): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('overdracht')
    .values({
      regio: tx.regio,
      id,
      zaak_id: o.zaakId,
      dossier_id: o.dossierId,
      soort: o.soort,
      stand: 'aangeboden',
      dossiers: [...o.dossiers],
      van_id: o.vanId,
      van_naam: o.vanNaam,
      van_partij_id: o.vanPartijId,
      van_partij_naam: o.vanPartijNaam,
      van_rol: o.vanRol,
      naar_id: o.naarId,
      naar_partij_id: o.naarPartijId,
      naar_naam: o.naarNaam,
      naar_rol: o.naarRol,
      toegang_gegeven: o.toegangGegeven,
      reden: o.reden,
      verslag: JSON.stringify(o.verslag),
      verteld_op: o.verteldOp,
      verteld_hoe: o.verteldHoe,
      niet_verteld_reden: o.nietVerteldReden,
      aangeboden_op: tx.vandaag,
      beantwoord_op: null,
      beantwoord_door: null,
      weigering: null,
      weigering_reden: null,
      gedaan_op: null,
      gedaan_hoe: null,
      terugkoppeling: null,
    })
    .execute()
  return id
}

/** The handover a command is about, held until the end of the transaction. */
export async function overdrachtVast(tx: Tx, dossierId: string, id: string): Promise<Overdracht | null> {
  const r = await tx.db
    .selectFrom('overdracht')
    .select(KOLOMMEN)
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return r ? lees(r) : null
}

export async function zetStand(
  tx: Tx,
  id: string,
  s: Partial<
    Pick<
      import('../../kern/db/tabellen.ts').Tabellen['overdracht'],
      'stand' | 'beantwoord_op' | 'beantwoord_door' | 'weigering' | 'weigering_reden' | 'gedaan_op' | 'gedaan_hoe' | 'terugkoppeling'
    >
  >,
): Promise<void> {
  await tx.db.updateTable('overdracht').set(s).where('regio', '=', tx.regio).where('id', '=', id).execute()
}

/** Handovers of a case, newest first. */
export async function overdrachtenVan(tx: Tx, zaakId: string): Promise<Overdracht[]> {
  const r = await tx.db
    .selectFrom('overdracht')
    .select(KOLOMMEN)
    .where('regio', '=', tx.regio)
    .where('zaak_id', '=', zaakId)
    .orderBy('id', 'desc')
    .execute()
  return r.map(lees)
}

/** Handovers that still rest on the sender. */
export async function openOverdrachten(tx: Tx, zaakId: string): Promise<Overdracht[]> {
  return (await overdrachtenVan(tx, zaakId)).filter((o) => o.stand === 'aangeboden' || o.stand === 'aangenomen')
}

/** How often this family changed worker by a handover. */
export async function aantalWisselingen(tx: Tx, zaakId: string): Promise<number> {
  return (await overdrachtenVan(tx, zaakId)).filter((o) => o.stand === 'gedaan').length
}

/** Whether somebody holds a role in a dossier today. */
export async function heeftRol(tx: Tx, dossierId: string, houderId: string, rol: Rol): Promise<boolean> {
  const r = await tx.db
    .selectFrom('toegang')
    .select('id')
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .where('houder_id', '=', houderId)
    .where('rol', '=', rol)
    .where('vervalt_op', 'is', null)
    .where((b) => b.or([b('tot', 'is', null), b('tot', '>', tx.vandaag)]))
    .executeTakeFirst()
  return r !== undefined
}

/** Whether the family waits now: only then a handover moves the chain clock to the next name. */
export async function wachtNu(tx: Tx, dossierIds: readonly string[]): Promise<string[]> {
  const r = await tx.db
    .selectFrom('draadkop')
    .select(['dossier_id', 'nu_toestand'])
    .where('regio', '=', tx.regio)
    .where('dossier_id', 'in', [...dossierIds])
    .execute()
  return r.filter((k) => k.nu_toestand === null || k.nu_toestand === 'wacht' || k.nu_toestand === 'onderweg').map((k) => k.dossier_id)
}

const ZONDER_VERSLAG = KOLOMMEN.filter((k) => k !== 'verslag')

/** Offers and accepted handovers in which the asker is sender or receiver; the record is read in the dossier. */
export async function mijnOverdrachten(tx: Tx): Promise<Omit<Overdracht, 'verslag'>[]> {
  const partij = tx.actor.partij?.id ?? tx.actor.id
  return tx.db
    .selectFrom('overdracht')
    .select(ZONDER_VERSLAG)
    .where('regio', '=', tx.regio)
    .where('stand', 'in', ['aangeboden', 'aangenomen'])
    .where((b) =>
      b.or([
        b('van_id', '=', tx.actor.id),
        b('naar_id', '=', tx.actor.id),
        b.and([b('naar_id', 'is', null), b('naar_partij_id', '=', partij)]),
      ]),
    )
    .orderBy('aangeboden_op')
    .limit(500)
    .execute()
}
