import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { gebeurtenis } from '../../kern/chronology/model.ts'
import { command } from '../../kern/command/declare.ts'
import { conflict, nietGevonden, ongeldig } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { datumsKloppen, inhoudVan, kolommen } from './handlers-uitspraak.ts'
import { UitspraakInhoud } from './invoer.ts'
import { ontbreektAanUitspraak } from './rules.ts'
import { aantalWeerwoorden, bewaar, bewaarMeldingen, een, houders, werkBij } from './store.ts'

const MAY = [toegewezen('regisseur', 'toegangsmedewerker', 'gedragswetenschapper')]
const DOEL = 'feitenonderzoek'

/**
 * Corrects a final statement: a new one takes its place, and every document and recipient that holds any earlier
 * version gets a notice that must be passed on. Nothing is erased.
 */
export const corrigeerUitspraak = command({
  naam: 'onderzoek.uitspraakCorrigeren',
  titel: tekst('Uitspraak corrigeren', 'Correct a statement'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/uitspraken/{uitspraakId}/correctie' },
  input: UitspraakInhoud.extend({
    dossierId: z.uuid(),
    uitspraakId: z.uuid(),
    reden: z.string().trim().min(1).max(5000),
    gevraagdDoor: z.string().trim().min(1).max(300),
  }),
  may: MAY,
  purpose: DOEL,
  handle: async (tx, input) => {
    // The row is locked before its holders are read: who takes the old one in use meanwhile waits, and then hears no.
    const oud = await een(tx, 'uitspraak', input.dossierId, input.uitspraakId)
    if (!oud) throw nietGevonden()
    if (oud.stand !== 'definitief')
      throw conflict('Dit is nog een concept: pas het gewoon aan.', 'This is still a draft: just edit it.', inhoudVan(oud))
    if (oud.vervangen_door)
      throw conflict(
        'Deze uitspraak is al gecorrigeerd. Corrigeer de nieuwste.',
        'This statement was corrected already. Correct the newest one.',
        { vervangenDoor: oud.vervangen_door },
      )
    datumsKloppen(input, tx.vandaag)
    const fouten = ontbreektAanUitspraak(input, await aantalWeerwoorden(tx, oud.wortel_id))
    if (fouten.length > 0) throw ongeldig(...fouten)
    const id = tx.id()
    await werkBij(tx, 'uitspraak', oud.id, { vervangen_door: id })
    await bewaar(tx, 'uitspraak', {
      id,
      wortel_id: oud.wortel_id,
      ...kolommen(input),
      stand: 'definitief',
      versie: 1,
      auteur_id: tx.actor.id,
      auteur_naam: tx.actor.naam,
      gemaakt_op: tx.nu,
      vastgesteld_op: tx.vandaag,
      vervangt_id: oud.id,
      vervangen_door: null,
      correctie_reden: input.reden,
      correctie_gevraagd_door: input.gevraagdDoor,
    })
    const holders = await houders(tx, oud.wortel_id)
    await bewaarMeldingen(tx, holders, id)
    return { uitspraakId: id, meldingen: holders.length, houders: holders.map((h) => ({ document: h.document, ontvanger: h.ontvanger })) }
  },
  chronicle: (uit, input) =>
    gebeurtenis('onderzoek.uitspraak-gecorrigeerd', 'Er is iets in het dossier gecorrigeerd', 'Something in the dossier was corrected', {
      tekst: tekst(input.reden, input.reden),
      verwijzing: { kamer: 'onderzoek', id: uit.uitspraakId },
      gegevens: { vervangt: input.uitspraakId, meldingen: uit.meldingen },
    }),
})

/** The holder of an old version was told of the correction. */
export const meldCorrectie = command({
  naam: 'onderzoek.correctieDoorgeven',
  titel: tekst('Correctie doorgegeven', 'Correction passed on'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/correctiemeldingen/{meldingId}' },
  input: z.object({ dossierId: z.uuid(), meldingId: z.uuid(), hoe: z.string().trim().min(1).max(300) }),
  may: MAY,
  purpose: DOEL,
  handle: async (tx, input) => {
    const m = await een(tx, 'uitspraak_melding', input.dossierId, input.meldingId)
    if (!m) throw nietGevonden()
    if (m.gemeld_op)
      throw conflict('Dit was al doorgegeven.', 'This was passed on already.', { op: m.gemeld_op, hoe: m.hoe, door: m.door_naam })
    await werkBij(tx, 'uitspraak_melding', m.id, { gemeld_op: tx.vandaag, hoe: input.hoe, door_naam: tx.actor.naam })
    return { meldingId: m.id, correctieId: m.correctie_id }
  },
  chronicle: (uit, input) =>
    gebeurtenis(
      'onderzoek.correctie-doorgegeven',
      'Een correctie is doorgegeven aan wie de oude tekst had',
      'A correction was passed on to a holder of the old text',
      { verwijzing: { kamer: 'onderzoek', id: uit.correctieId }, gegevens: { hoe: input.hoe } },
    ),
})
