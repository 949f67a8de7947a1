import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { termijn } from '@draad/stelsel'
import { schrijfBericht } from '@draad/berichten'
import { beeindig } from '../../kern/access/store.ts'
import type { Tx } from '../../kern/db/transactie.ts'
import { zetUit, type Uitvoerder } from '../../kern/outbox/uitgaand.ts'
import { startTermijn, stopTermijn, zetVolgendeTermijn } from '../../kern/terms/store.ts'
import { maakJW301 } from './jw301.ts'
import { gegevensVan } from './opdracht.ts'
import type { BerichtRegel } from './model.ts'
import { alGemeld, toewijzingenBij, toewijzingenVan, toewijzingVan } from './store.ts'
import { berichtVan, bewaarBericht, hashVan, inhoudVan, nieuweIdentificatie, werkBerichtBij } from './store-berichten.ts'

/** Another way than the folder, by the code of the receiver. */
type AndereWeg = (ontvanger: string) => string | null

/** Folder beside the outbox in which a file is made ready; what is in it is ours, not yet the receiver's. */
export const KLAARMAP = '.klaar'

/** Makes the message of a change: the full state of the child at the provider on this day, once per change. */
const jw301: Uitvoerder = async (tx, v) => {
  const t = await toewijzingVan(tx, v['toewijzingId'] ?? '')
  // An earlier message may have told this change already, because each tells the full state.
  if (!t?.teMelden) return
  const identificatie = await nieuweIdentificatie(tx)
  const g = await gegevensVan(tx, t, identificatie)
  const alle = await toewijzingenBij(tx, t.kindId, t.aanbiederId, t.gemeenteId)
  const bericht = g ? maakJW301({ ...g, toewijzingen: alle }) : null
  if (!bericht) throw new Error('An allocation message cannot be made: the child has no BSN or cannot be reached any more.')
  const inhoud = schrijfBericht(bericht)
  const antwoordVoor = termijn('ijw-retourbericht', tx.vandaag).laatsteDag
  const berichtId = await bewaarBericht(tx, {
    richting: 'uit',
    zaakId: t.zaakId,
    dossierId: t.dossierId,
    aanbiederId: t.aanbiederId,
    soort: 'JW301',
    identificatie,
    afzender: t.gemeenteCode,
    ontvanger: t.agbCode,
    dagtekening: tx.vandaag,
    bestandsnaam: `JW301_${identificatie}.xml`,
    inhoud,
    grootte: inhoud.length,
    hash: hashVan(inhoud),
    status: 'klaar',
    antwoordVoor,
    telt: true,
  })
  await alGemeld(
    tx,
    alle.map((x) => x.id),
  )
  await startTermijn(tx, { dossierId: t.dossierId, zaakId: t.zaakId, handelingId: tx.id() }, 'ijw-retourbericht', {
    onderwerp: berichtId,
    bij: { id: t.aanbiederId, naam: t.aanbiederNaam },
  })
  await zetVolgendeTermijn(tx, [t.dossierId])
  await zetUit(tx, 'bericht-klaarzetten', { berichtId }, t.zaakId)
}

/** Writes a file and makes sure it is on disk. */
function schrijfZeker(pad: string, inhoud: Uint8Array): void {
  const fd = openSync(pad, 'w', 0o640)
  try {
    writeSync(fd, inhoud)
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

/**
 * Step 1 of sending: the file lies beside the outbox. Doing it again writes the same bytes. What goes another way than
 * the folder is left to that.
 */
function klaarzetten(uit: string, anders: AndereWeg): Uitvoerder {
  return async (tx, v) => {
    const id = v['berichtId'] ?? ''
    const b = await berichtVan(tx, id)
    const inhoud = await inhoudVan(tx, id)
    if (!b || !inhoud || b.status !== 'klaar') return
    const weg = b.ontvanger === null ? null : anders(b.ontvanger)
    if (weg) {
      await werkBerichtBij(tx, id, { status: 'klaargezet' })
      await zetUit(tx, weg, { berichtId: id })
      return
    }
    mkdirSync(join(uit, KLAARMAP), { recursive: true })
    schrijfZeker(join(uit, KLAARMAP, `${id}.xml`), inhoud)
    await werkBerichtBij(tx, id, { status: 'klaargezet' })
    await zetUit(tx, 'bericht-aanbieden', { berichtId: id })
  }
}

/**
 * Step 2: one rename hands the file over. When a crash came after the rename, the prepared file is gone, so a repeat
 * finds nothing to hand over and only writes down that it was done: never lost, never twice.
 */
function aanbieden(uit: string): Uitvoerder {
  return async (tx, v) => {
    const b = await berichtVan(tx, v['berichtId'] ?? '')
    if (!b || b.status !== 'klaargezet') return
    const van = join(uit, KLAARMAP, `${b.id}.xml`)
    if (existsSync(van)) renameSync(van, join(uit, b.bestandsnaam))
    await verzonden(tx, b)
  }
}

/** A message has left: our own term to answer is met by it. */
export async function verzonden(tx: Tx, b: BerichtRegel): Promise<void> {
  await werkBerichtBij(tx, b.id, { status: 'verzonden', verzondenOp: tx.nu })
  if (b.antwoordOp) await antwoordVerzonden(tx, b.antwoordOp, b.dossierId)
}

/** The return message is on its way: our own term to answer is met. */
async function antwoordVerzonden(tx: Tx, opBericht: string, dossierId: string | null): Promise<void> {
  await werkBerichtBij(tx, opBericht, { beantwoordOp: tx.vandaag })
  if (!dossierId) return
  await stopTermijn(tx, dossierId, 'ijw-retourbericht', { onderwerp: opBericht })
  await zetVolgendeTermijn(tx, [dossierId])
}

/** A provider that refused, or whose order was taken back before help began, no longer needs the dossier. */
const eindeToegang: Uitvoerder = async (tx, v) => {
  const [dossierId = '', aanbiederId = ''] = [v['dossierId'], v['aanbiederId']]
  const over = (await toewijzingenVan(tx, dossierId)).some(
    (t) => t.aanbiederId === aanbiederId && (t.gestartOp !== null || t.stand === 'wacht-op-antwoord' || t.stand === 'aangenomen'),
  )
  if (!over) await beeindig(tx, { dossierId, houderId: aanbiederId, rol: 'aanbieder' }, 'geen toewijzing meer')
}

/**
 * What the message service can do from the outbox, by kind of work; for `werkUitgaandAf`. Run it until it takes nothing
 * more: each step leaves the next one in the outbox.
 *
 * @param mappen folder in which files for others are put
 * @param anders the outbox work that brings a message to this receiver; null for the folder
 */
export function uitvoerders(mappen: { readonly uit: string }, anders: AndereWeg = () => null): Record<string, Uitvoerder> {
  return {
    jw301,
    'bericht-klaarzetten': klaarzetten(mappen.uit, anders),
    'bericht-aanbieden': aanbieden(mappen.uit),
    'einde-toegang-aanbieder': eindeToegang,
  }
}
