import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../kern/db/transactie.ts'
import { ontsleutel, versleutel } from '../../register/public.ts'
import type { BerichtRegel, BerichtStatus, BewaardeBevinding } from './model.ts'

declare module '../../kern/db/tabellen.ts' {
  interface Tabellen {
    bericht: {
      regio: number
      id: string
      zaak_id: string | null
      dossier_id: string | null
      aanbieder_id: string | null
      richting: 'in' | 'uit'
      soort: string | null
      identificatie: string | null
      afzender: string | null
      ontvanger: string | null
      dagtekening: string | null
      bestandsnaam: string
      grootte: number
      hash: Buffer
      inhoud: Buffer | null
      status: BerichtStatus
      reden: string | null
      reden_tekst: unknown
      bevindingen: unknown
      antwoord_op: string | null
      antwoord_voor: string | null
      beantwoord_op: string | null
      gemaakt_op: string
      verzonden_op: string | null
      door_naam: string
      telt: boolean
      nummers: number[]
    }
  }
}

type Rij = import('../../kern/db/tabellen.ts').Tabellen['bericht']

/** The columns of a message without its content. */
export const VELDEN = [
  'id',
  'dossier_id',
  'aanbieder_id',
  'richting',
  'soort',
  'identificatie',
  'afzender',
  'ontvanger',
  'dagtekening',
  'bestandsnaam',
  'grootte',
  'status',
  'reden',
  'reden_tekst',
  'bevindingen',
  'antwoord_op',
  'antwoord_voor',
  'beantwoord_op',
  'gemaakt_op',
  'verzonden_op',
  'door_naam',
  'nummers',
] as const

export function vanRij(r: Pick<Rij, (typeof VELDEN)[number]>): BerichtRegel {
  return {
    id: r.id,
    dossierId: r.dossier_id,
    aanbiederId: r.aanbieder_id,
    richting: r.richting,
    soort: r.soort,
    identificatie: r.identificatie,
    afzender: r.afzender,
    ontvanger: r.ontvanger,
    dagtekening: r.dagtekening,
    bestandsnaam: r.bestandsnaam,
    grootte: r.grootte,
    status: r.status,
    reden: r.reden,
    redenTekst: r.reden_tekst as BerichtRegel['redenTekst'],
    bevindingen: r.bevindingen as BewaardeBevinding[],
    antwoordOp: r.antwoord_op,
    antwoordVoor: r.antwoord_voor,
    beantwoordOp: r.beantwoord_op,
    gemaaktOp: r.gemaakt_op,
    verzondenOp: r.verzonden_op,
    doorNaam: r.door_naam,
    nummers: r.nummers,
  }
}

/** What is known of a message when it is kept. */
export interface NieuwBericht {
  readonly richting: 'in' | 'uit'
  readonly zaakId?: string | null
  readonly dossierId?: string | null
  readonly aanbiederId?: string | null
  readonly soort?: string | null
  readonly identificatie?: string | null
  readonly afzender?: string | null
  readonly ontvanger?: string | null
  readonly dagtekening?: string | null
  readonly bestandsnaam: string
  /** The bytes; null for what is too large to keep here (then it stays in its folder). */
  readonly inhoud: Uint8Array | null
  readonly grootte: number
  readonly hash: Buffer
  readonly status: BerichtStatus
  readonly reden?: string | null
  readonly redenTekst?: { readonly nl: string; readonly en: string } | null
  readonly bevindingen?: readonly BewaardeBevinding[]
  readonly antwoordOp?: string | null
  readonly antwoordVoor?: string | null
  readonly beantwoordOp?: string | null
  readonly telt: boolean
}

/** A number for a message that never comes back: twelve digits. */
export async function nieuweIdentificatie(tx: Tx): Promise<string> {
  return (await sql<{ n: string }>`select volgend_berichtnummer() as n`.execute(tx.db)).rows[0]?.n ?? ''
}

export function hashVan(inhoud: Uint8Array): Buffer {
  return createHash('sha256').update(inhoud).digest()
}

const HOOGSTENS_NUMMERS = 5_000

/**
 * The allocation numbers in the bytes of a message, whatever its kind; each once. Looks at the text only, so that also a
 * message whose form is wrong finds its thread.
 */
export function nummersIn(inhoud: Uint8Array | null): number[] {
  if (inhoud === null) return []
  const uit = new Set<number>()
  for (const m of Buffer.from(inhoud)
    .toString('latin1')
    .matchAll(/<(?:[\w.-]+:)?ToewijzingNummer>\s*(\d{1,9})\s*</g)) {
    uit.add(Number(m[1]))
    if (uit.size === HOOGSTENS_NUMMERS) break
  }
  return [...uit]
}

/** Keeps a message: the one register of all messages in and out, for every room. Its thread follows from its content. */
export async function bewaarBericht(tx: Tx, b: NieuwBericht): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('bericht')
    .values({
      regio: tx.regio,
      id,
      zaak_id: b.zaakId ?? null,
      dossier_id: b.dossierId ?? null,
      aanbieder_id: b.aanbiederId ?? null,
      richting: b.richting,
      soort: b.soort ?? null,
      identificatie: b.identificatie ?? null,
      afzender: b.afzender ?? null,
      ontvanger: b.ontvanger ?? null,
      dagtekening: b.dagtekening ?? null,
      bestandsnaam: b.bestandsnaam,
      grootte: b.grootte,
      hash: b.hash,
      inhoud: b.inhoud === null ? null : versleutel(Buffer.from(b.inhoud).toString('latin1')),
      status: b.status,
      reden: b.reden ?? null,
      reden_tekst: b.redenTekst ? JSON.stringify(b.redenTekst) : null,
      bevindingen: JSON.stringify(b.bevindingen ?? []),
      antwoord_op: b.antwoordOp ?? null,
      antwoord_voor: b.antwoordVoor ?? null,
      beantwoord_op: b.beantwoordOp ?? null,
      gemaakt_op: tx.nu,
      verzonden_op: null,
      door_naam: tx.actor.naam,
      telt: b.telt,
      nummers: nummersIn(b.inhoud),
    })
    .execute()
  return id
}

type Bij = Partial<
  Pick<
    NieuwBericht,
    | 'zaakId'
    | 'dossierId'
    | 'aanbiederId'
    | 'soort'
    | 'identificatie'
    | 'afzender'
    | 'ontvanger'
    | 'dagtekening'
    | 'status'
    | 'reden'
    | 'redenTekst'
    | 'bevindingen'
    | 'antwoordOp'
    | 'antwoordVoor'
    | 'beantwoordOp'
    | 'telt'
  >
> & { readonly verzondenOp?: string }

const KOLOM = {
  zaakId: 'zaak_id',
  dossierId: 'dossier_id',
  aanbiederId: 'aanbieder_id',
  soort: 'soort',
  identificatie: 'identificatie',
  afzender: 'afzender',
  ontvanger: 'ontvanger',
  dagtekening: 'dagtekening',
  status: 'status',
  reden: 'reden',
  redenTekst: 'reden_tekst',
  bevindingen: 'bevindingen',
  antwoordOp: 'antwoord_op',
  antwoordVoor: 'antwoord_voor',
  beantwoordOp: 'beantwoord_op',
  telt: 'telt',
  verzondenOp: 'verzonden_op',
} as const

/** Adds what became known of a message; only the message service may. */
export async function werkBerichtBij(tx: Tx, id: string, bij: Bij): Promise<void> {
  const set = Object.fromEntries(
    Object.entries(bij)
      .filter(([, w]) => w !== undefined)
      .map(([k, w]) => [KOLOM[k as keyof typeof KOLOM], (k === 'redenTekst' || k === 'bevindingen') && w !== null ? JSON.stringify(w) : w]),
  )
  await tx.db.updateTable('bericht').set(set).where('regio', '=', tx.regio).where('id', '=', id).execute()
}

export async function berichtVan(tx: Tx, id: string): Promise<BerichtRegel | null> {
  const r = await tx.db.selectFrom('bericht').select(VELDEN).where('regio', '=', tx.regio).where('id', '=', id).executeTakeFirst()
  return r ? vanRij(r) : null
}

/** The bytes of a message; for sending and reading it only. */
export async function inhoudVan(tx: Tx, id: string): Promise<Buffer | null> {
  const r = await tx.db.selectFrom('bericht').select('inhoud').where('regio', '=', tx.regio).where('id', '=', id).executeTakeFirst()
  return r?.inhoud ? Buffer.from(ontsleutel(r.inhoud), 'latin1') : null
}

/** Has this sender used this identification for this kind of message before? @bron iJw 3.2 TR056 */
export async function eerderOntvangen(tx: Tx, soort: string, afzender: string, identificatie: string): Promise<boolean> {
  const r = await tx.db
    .selectFrom('bericht')
    .select('id')
    .where('regio', '=', tx.regio)
    .where('richting', '=', 'in')
    .where('soort', '=', soort)
    .where('afzender', '=', afzender)
    .where('identificatie', '=', identificatie)
    .where('telt', '=', true)
    .executeTakeFirst()
  return r !== undefined
}

/** Our message that a return message answers. */
export async function verzondenMet(tx: Tx, soort: string, identificatie: string): Promise<BerichtRegel | null> {
  const r = await tx.db
    .selectFrom('bericht')
    .select(VELDEN)
    .where('regio', '=', tx.regio)
    .where('richting', '=', 'uit')
    .where('soort', '=', soort)
    .where('identificatie', '=', identificatie)
    .executeTakeFirst()
  return r ? vanRij(r) : null
}

/** Puts a message in the threads of these allocations: a request names none before it was granted. */
export async function noemNummers(tx: Tx, ids: readonly string[], nummers: readonly number[]): Promise<void> {
  if (ids.length === 0 || nummers.length === 0) return
  await tx.db
    .updateTable('bericht')
    .set({ nummers: sql<number[]>`array(select distinct n from unnest(nummers || ${[...nummers]}::integer[]) n order by n)` })
    .where('regio', '=', tx.regio)
    .where('id', 'in', [...ids])
    .execute()
}

/** Uploads that wait to be read, oldest first. */
export async function wachtendeBerichten(tx: Tx): Promise<{ id: string; bestandsnaam: string }[]> {
  return tx.db
    .selectFrom('bericht')
    .select(['id', 'bestandsnaam'])
    .where('regio', '=', tx.regio)
    .where('status', '=', 'wacht')
    .orderBy('gemaakt_op')
    .limit(200)
    .execute()
}
