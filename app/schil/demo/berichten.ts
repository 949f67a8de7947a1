/**
 * Messages that went wrong and were put right: an order that its provider rejected and that waits to be repaired, a start
 * that was corrected and a stop that was removed. All by the same commands and files as in real life, on days of the past.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beantwoord, gebroken, leesBericht, schrijfBericht, type GelezenBericht } from '@draad/berichten'
import { plusDagen } from '@draad/stelsel'
import { voerUit, type Omgeving } from '../../kern/command/uitvoeren.ts'
import { inTransactie } from '../../kern/db/transactie.ts'
import type { Db } from '../../kern/db/verbinding.ts'
import { werkUitgaandAf } from '../../kern/outbox/uitgaand.ts'
import { ZetKlok } from '../../kern/time/klok.ts'
import { berichtOntvangen, startCorrigeren, stoppen, stopVerwijderen } from '../../keten/levering/commands.ts'
import { inhoudVan } from '../../keten/toewijzing/public.ts'
import { uitvoerders } from '../../keten/toewijzing/dienst.ts'
import { berichtendienst } from '../diensten.ts'
import { actor, type Beheer } from './speel.ts'
import { werkdagTot, werkdagVanaf } from './verhaal.ts'

interface Kring {
  readonly db: Db
  readonly beheer: Beheer
  readonly regio: number
  readonly vandaag: string
}

/** With the folder that files of the past go to: their receivers took them long ago, so none is left in the outbox. */
interface Tocht extends Kring {
  readonly uit: string
}

const op = (k: Tocht, dag: string, tijd: string): Omgeving => ({ db: k.db, klok: new ZetKlok(dag, tijd) })

/** The message service reads what was handed to it. */
async function leesIn(
  k: Tocht,
  o: Omgeving,
  dossierId: string,
  berichtId: string | null,
  naam: string,
  inhoud?: Uint8Array,
): Promise<void> {
  const bytes = inhoud ? Buffer.from(inhoud) : null
  await voerUit(
    o,
    berichtOntvangen,
    { dossierId, berichtId, naam, inhoud: bytes?.toString('base64') ?? null, grootte: bytes?.length ?? 0 },
    berichtendienst(k.regio),
  )
}

/** What waits in the outbox leaves. */
async function verstuur(k: Tocht, klok: ZetKlok): Promise<void> {
  while ((await werkUitgaandAf({ db: k.db, klok }, berichtendienst(k.regio), uitvoerders({ uit: k.uit }))) > 0) klok.verstrijk(60_000)
}

/** An order of some weeks ago for help that must still begin: its message is written on its day, and comes back rejected. */
async function afgekeurdeOpdracht(k: Tocht): Promise<void> {
  const { rows } = await k.beheer.query<{ id: string; dossier_id: string; dag: string }>(
    `select t.id, t.dossier_id, to_char(t.gemaakt_op, 'YYYY-MM-DD') as dag from toewijzing t
       join regisseur r on r.regio = t.regio and r.zaak_id = t.zaak_id and r.tot is null join medewerker m on m.regio = r.regio and m.id = r.medewerker_id
     where t.stand in ('wacht-op-antwoord', 'aangenomen') and t.gestart_op is null and t.buiten_berichten is null and t.te_melden
       and t.gemeente_code = '0363' and t.nummer not in (300201, 300202) and t.gemaakt_op <= $1::date
       and exists (select 1 from uitgaand u where u.soort = 'jw301' and u.verwijzing->>'toewijzingId' = t.id::text)
     order by m.sub = 'meryem' desc, t.gemaakt_op desc, t.nummer limit 1`,
    [plusDagen(k.vandaag, -5)],
  )
  const t = rows[0]
  if (!t) return
  await k.beheer.query(
    `update uitgaand set klaar_op = null, niet_voor = gemaakt_op where soort = 'jw301' and verwijzing->>'toewijzingId' = $1`,
    [t.id],
  )
  await verstuur(k, new ZetKlok(t.dag, '17:10:00'))
  const bericht = (
    await k.beheer.query<{ id: string }>(
      `select id from bericht where soort = 'JW301' and dossier_id = $1 order by identificatie desc limit 1`,
      [t.dossier_id],
    )
  ).rows[0]
  if (!bericht) return
  const dag = werkdagVanaf(plusDagen(t.dag, 2))
  const o = op(k, dag, '09:20:00')
  const bytes = await inTransactie(k.db, berichtendienst(k.regio), 'berichten-verwerken', o.klok, (tx) => inhoudVan(tx, bericht.id))
  const antwoord = beantwoord(leesBericht(bytes ?? '') as GelezenBericht<'JW301'>, {
    identificatie: 'D00000000001',
    dagtekening: dag,
    bevindingen: [gebroken('TR304', 'Client/Bsn', null)],
  })
  if (antwoord) await leesIn(k, o, t.dossier_id, null, 'JW302_D00000000001.xml', schrijfBericht(antwoord))
}

/** Who reports for a provider, by its code; that of De Linde first, because most look there. */
const MELDT: Readonly<Record<string, string>> = { '65656055': 'sanne', '99000002': 'omar', '99000003': 'eva', '99000004': 'ruben' }

interface Loopt {
  readonly id: string
  readonly agb_code: string
  readonly dossier_id: string
  readonly begindatum: string
}

/** Help that runs, of children about whom nothing was written down since this day. */
async function lopend(k: Tocht, sinds: string): Promise<Loopt[]> {
  const { rows } = await k.beheer.query<Loopt>(
    `select l.id, l.dossier_id, t.agb_code, to_char(l.begindatum, 'YYYY-MM-DD') as begindatum from levering l
       join toewijzing t on t.regio = l.regio and t.id = l.toewijzing_id
     where l.verwijderd_op is null and t.agb_code = any($3) and t.buiten_berichten is null and t.nummer not in (300201, 300202)
       and not exists (select 1 from leveringstop s where s.levering_id = l.id and s.verwijderd_op is null)
       and not exists (select 1 from gebeurtenis g where g.dossier_id = l.dossier_id and g.vastgelegd_op >= $1::date)
       and (t.einddatum is null or t.einddatum > $2::date) and l.begindatum < $1::date - 20
     order by t.agb_code = '65656055' desc, l.begindatum desc, t.nummer limit 2`,
    [sinds, k.vandaag, Object.keys(MELDT)],
  )
  return rows
}

/** Tells all three; what a small region has nobody for is left out. What else waits is the running service's, and is held meanwhile. */
export async function vertelBerichten(kring: Kring): Promise<void> {
  const k = { ...kring, uit: mkdtempSync(join(tmpdir(), 'draad-demo-uit-')) }
  const { rows } = await k.beheer.query<{ id: string }>(
    `update uitgaand set niet_voor = niet_voor + interval '100 years' where klaar_op is null returning id`,
    [],
  )
  try {
    await afgekeurdeOpdracht(k)
    await hersteldeMeldingen(k)
  } finally {
    rmSync(k.uit, { recursive: true, force: true })
    await k.beheer.query(
      `update uitgaand set niet_voor = niet_voor - interval '100 years' where id = any($1) and niet_voor > now() + interval '50 years'`,
      [rows.map((r) => r.id)],
    )
  }
}

async function hersteldeMeldingen(k: Tocht): Promise<void> {
  const dag = werkdagTot(plusDagen(k.vandaag, -9))
  const [een, twee] = await lopend(k, dag)
  if (een) {
    const uit = await voerUit(
      op(k, dag, '10:05:00'),
      startCorrigeren,
      {
        dossierId: een.dossier_id,
        leveringId: een.id,
        begindatum: werkdagVanaf(plusDagen(een.begindatum, 1)),
        waarom: 'De eerste dag was een kennismaking. De hulp zelf begon een dag later.',
        declaratieGezien: true,
      },
      await actor(k.db, MELDT[een.agb_code] ?? ''),
    )
    await leesIn(k, op(k, dag, '10:06:00'), een.dossier_id, uit.berichtId, 'JW305.xml')
    await verstuur(k, new ZetKlok(dag, '10:10:00'))
  }
  if (twee) {
    const { dossier_id: dossierId, id: leveringId } = twee
    const melder = await actor(k.db, MELDT[twee.agb_code] ?? '')
    await voerUit(
      op(k, dag, '11:30:00'),
      stoppen,
      { dossierId, leveringId, einddatum: dag, reden: '33', toelichting: 'De hulpverlener gaat weg.', nazorgOp: plusDagen(dag, 45) },
      melder,
    )
    const later = werkdagVanaf(plusDagen(dag, 2))
    const stop = (
      await k.beheer.query<{ id: string }>('select id from leveringstop where levering_id = $1 and verwijderd_op is null', [leveringId])
    ).rows[0]
    const uit = await voerUit(
      op(k, later, '09:40:00'),
      stopVerwijderen,
      {
        dossierId,
        stopId: stop?.id ?? '',
        waarom: 'Er is een nieuwe hulpverlener gevonden. De hulp gaat gewoon door.',
        declaratieGezien: true,
      },
      melder,
    )
    await leesIn(k, op(k, later, '09:41:00'), dossierId, uit.berichtId, 'JW307.xml')
    await verstuur(k, new ZetKlok(later, '09:45:00'))
  }
}
