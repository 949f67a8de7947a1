import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { gebeurtenis } from '../../kern/chronology/model.ts'
import { command, type HandlerTx } from '../../kern/command/declare.ts'
import type { Tabellen } from '../../kern/db/tabellen.ts'
import { conflict, nietGevonden, ongeldig } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { UitspraakInhoud } from './invoer.ts'
import { WEERWOORDSOORTEN } from './model.ts'
import { nietInToekomst, ontbreektAanUitspraak } from './rules.ts'
import { aantalWeerwoorden, bewaar, een, werkBij } from './store.ts'

const MAY = [toegewezen('regisseur', 'toegangsmedewerker', 'gedragswetenschapper')]
const DOEL = 'feitenonderzoek'

/** The content of a row, as the form knows it. */
export function inhoudVan(u: Tabellen['uitspraak']): UitspraakInhoud {
  return {
    soort: u.soort,
    tekst: u.tekst,
    letterlijk: u.letterlijk,
    over: u.over,
    bezwarend: u.bezwarend,
    bron: u.bron,
    waargenomenOp: u.waargenomen_op,
    nagegaan: u.nagegaan,
    nagegaanHoe: u.nagegaan_hoe,
    diagnosticus: u.diagnosticus,
    diagnoseOp: u.diagnose_op,
    document: u.document,
    overgenomenUit: u.overgenomen_uit,
  }
}

export function kolommen(i: UitspraakInhoud) {
  return {
    soort: i.soort,
    tekst: i.tekst,
    letterlijk: i.letterlijk ?? null,
    over: i.over ?? null,
    bezwarend: i.bezwarend,
    bron: i.bron,
    waargenomen_op: i.waargenomenOp,
    nagegaan: i.nagegaan,
    nagegaan_hoe: i.nagegaanHoe ?? null,
    diagnosticus: i.diagnosticus ?? null,
    diagnose_op: i.diagnoseOp ?? null,
    document: i.document ?? null,
    overgenomen_uit: i.overgenomenUit ?? null,
  }
}

export function datumsKloppen(i: UitspraakInhoud, vandaag: string): void {
  const fouten = [
    ...(i.waargenomenOp ? nietInToekomst('waargenomenOp', i.waargenomenOp, vandaag) : []),
    ...(i.diagnoseOp ? nietInToekomst('diagnoseOp', i.diagnoseOp, vandaag) : []),
  ]
  if (fouten.length > 0) throw ongeldig(...fouten)
}

async function concept(tx: HandlerTx, dossierId: string, id: string, versie: number): Promise<Tabellen['uitspraak']> {
  const u = await een(tx, 'uitspraak', dossierId, id)
  if (!u) throw nietGevonden()
  if (u.stand !== 'concept')
    throw conflict(
      'Deze uitspraak staat al vast. Klopt er iets niet? Corrigeer haar dan.',
      'This statement is final. If something is wrong, correct it.',
      inhoudVan(u),
    )
  if (u.versie !== versie)
    throw conflict(
      'Iemand anders heeft dit intussen veranderd. Vergelijk, en kies wat blijft.',
      'Someone else changed this meanwhile. Compare, and choose what stays.',
      { versie: u.versie, door: u.auteur_naam, ...inhoudVan(u) },
    )
  return u
}

/** A new statement, as a draft; its kind may still be open. */
export const voegUitspraakToe = command({
  naam: 'onderzoek.uitspraakToevoegen',
  titel: tekst('Uitspraak toevoegen', 'Add a statement'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/uitspraken' },
  input: UitspraakInhoud.extend({ dossierId: z.uuid() }),
  may: MAY,
  purpose: DOEL,
  handle: async (tx, input) => {
    datumsKloppen(input, tx.vandaag)
    const id = tx.id()
    await bewaar(tx, 'uitspraak', {
      id,
      wortel_id: id,
      ...kolommen(input),
      stand: 'concept',
      versie: 1,
      auteur_id: tx.actor.id,
      auteur_naam: tx.actor.naam,
      gemaakt_op: tx.nu,
      vastgesteld_op: null,
      vervangt_id: null,
      vervangen_door: null,
      correctie_reden: null,
      correctie_gevraagd_door: null,
    })
    return { uitspraakId: id, versie: 1 }
  },
  chronicle: (uit, input) =>
    gebeurtenis(
      'onderzoek.uitspraak-toegevoegd',
      'Er is informatie opgeschreven, nog niet vastgesteld',
      'Information was written down, not final yet',
      { gezin: false, verwijzing: { kamer: 'onderzoek', id: uit.uitspraakId }, gegevens: { soort: input.soort } },
    ),
})

/** Changes a draft; a final statement is corrected instead. */
export const bewerkUitspraak = command({
  naam: 'onderzoek.uitspraakBewerken',
  titel: tekst('Uitspraak bewerken', 'Edit a statement'),
  http: { method: 'PUT', path: '/api/dossiers/{dossierId}/uitspraken/{uitspraakId}' },
  input: UitspraakInhoud.extend({ dossierId: z.uuid(), uitspraakId: z.uuid(), versie: z.int() }),
  may: MAY,
  purpose: DOEL,
  handle: async (tx, input) => {
    const u = await concept(tx, input.dossierId, input.uitspraakId, input.versie)
    datumsKloppen(input, tx.vandaag)
    await werkBij(tx, 'uitspraak', u.id, { ...kolommen(input), versie: u.versie + 1, auteur_id: tx.actor.id, auteur_naam: tx.actor.naam })
    return { uitspraakId: u.id, versie: u.versie + 1 }
  },
  chronicle: (uit, input) =>
    gebeurtenis('onderzoek.uitspraak-bewerkt', 'Een concept is aangepast', 'A draft was changed', {
      gezin: false,
      verwijzing: { kamer: 'onderzoek', id: uit.uitspraakId },
      gegevens: { soort: input.soort, versie: uit.versie },
    }),
})

/** Makes a statement final; only then reports can use it. */
export const stelUitspraakVast = command({
  naam: 'onderzoek.uitspraakVaststellen',
  titel: tekst('Uitspraak vaststellen', 'Make a statement final'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/uitspraken/{uitspraakId}/vaststellen' },
  input: z.object({ dossierId: z.uuid(), uitspraakId: z.uuid(), versie: z.int() }),
  may: MAY,
  purpose: DOEL,
  handle: async (tx, input) => {
    const u = await concept(tx, input.dossierId, input.uitspraakId, input.versie)
    const fouten = ontbreektAanUitspraak(inhoudVan(u), await aantalWeerwoorden(tx, u.wortel_id))
    if (fouten.length > 0) throw ongeldig(...fouten)
    await werkBij(tx, 'uitspraak', u.id, { stand: 'definitief', vastgesteld_op: tx.vandaag })
    return { uitspraakId: u.id, soort: u.soort }
  },
  chronicle: (uit) =>
    gebeurtenis('onderzoek.uitspraak-vastgesteld', 'Er staat iets vast in het dossier', 'Something was made final in the dossier', {
      verwijzing: { kamer: 'onderzoek', id: uit.uitspraakId },
      gegevens: { soort: uit.soort },
    }),
})

/** What somebody says of a statement, in their own words; the statement itself does not change. */
export const legWeerwoordVast = command({
  naam: 'onderzoek.weerwoordVastleggen',
  titel: tekst('Vastleggen wat iemand hiervan zegt', 'Record what somebody says of this'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/uitspraken/{uitspraakId}/weerwoord' },
  input: z
    .object({
      dossierId: z.uuid(),
      uitspraakId: z.uuid(),
      soort: z.enum(WEERWOORDSOORTEN),
      van: z.string().trim().min(1).max(300),
      woorden: z.string().trim().min(1).max(20_000).nullish(),
      op: z.iso.date(),
    })
    .refine((i) => i.soort === 'geen-antwoord' || i.woorden, {
      path: ['woorden'],
      message: 'Schrijf het in hun eigen woorden. || Write it in their own words.',
    }),
  may: MAY,
  purpose: DOEL,
  handle: async (tx, input) => {
    const u = await een(tx, 'uitspraak', input.dossierId, input.uitspraakId)
    if (!u) throw nietGevonden()
    const fouten = nietInToekomst('op', input.op, tx.vandaag)
    if (fouten.length > 0) throw ongeldig(...fouten)
    const id = await bewaar(tx, 'weerwoord', {
      wortel_id: u.wortel_id,
      soort: input.soort,
      van: input.van,
      woorden: input.soort === 'geen-antwoord' ? null : (input.woorden ?? null),
      op: input.op,
      vastgelegd_door: tx.actor.id,
    })
    return { id, uitspraakId: u.id }
  },
  chronicle: (uit, input) =>
    gebeurtenis(
      'onderzoek.weerwoord',
      input.soort === 'betwist' ? 'Iemand is het niet eens met wat er staat' : 'Iemand gaf antwoord op wat er staat',
      input.soort === 'betwist' ? 'Somebody disputes what is written' : 'Somebody answered what is written',
      { op: input.op, verwijzing: { kamer: 'onderzoek', id: uit.uitspraakId }, gegevens: { soort: input.soort } },
    ),
})
