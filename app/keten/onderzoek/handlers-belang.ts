import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { gebeurtenis } from '../../kern/chronology/model.ts'
import { command, type HandlerTx } from '../../kern/command/declare.ts'
import type { Tabellen } from '../../kern/db/tabellen.ts'
import { conflict, geweigerd, nietGevonden, ongeldig } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { BelangInhoud } from './invoer.ts'
import type { Auteur } from './model.ts'
import { ontbreektAanBelang } from './rules.ts'
import { alle, bewaar, een, laatsteBelang, werkBij } from './store.ts'

const MAY = [toegewezen('regisseur', 'toegangsmedewerker', 'gedragswetenschapper')]
const BELANG = 'belang-van-het-kind'

/** The content of a row, as the form knows it. */
export function belangInhoud(b: Tabellen['belang']): BelangInhoud {
  return {
    secties: b.secties as BelangInhoud['secties'],
    disciplines: b.disciplines as BelangInhoud['disciplines'],
    eenDisciplineReden: b.een_discipline_reden,
    anderBelang: b.ander_belang,
    anderBelangMotivering: b.ander_belang_motivering,
    zonderExpertiseReden: b.zonder_expertise_reden,
  }
}

const leeg = (s: string | null | undefined) => (s ? s : null)

/** Saves the draft of the best-interest assessment; the first save begins one. */
export const bewaarBelang = command({
  naam: 'onderzoek.belangBewaren',
  titel: tekst('Afweging bewaren', 'Save the assessment'),
  http: { method: 'PUT', path: '/api/dossiers/{dossierId}/belang' },
  input: BelangInhoud.extend({ dossierId: z.uuid(), versie: z.int().min(0) }),
  may: MAY,
  purpose: BELANG,
  handle: async (tx, input) => {
    const laatste = await laatsteBelang(tx, input.dossierId)
    const nu = laatste?.stand === 'concept' ? await een(tx, 'belang', input.dossierId, laatste.id) : null
    if ((nu?.versie ?? 0) !== input.versie)
      throw conflict(
        'Iemand anders heeft deze afweging intussen veranderd. Vergelijk, en kies wat blijft.',
        'Someone else changed this assessment meanwhile. Compare, and choose what stays.',
        nu && { versie: nu.versie, door: nu.bijgewerkt_naam, ...belangInhoud(nu) },
      )
    const ik: Auteur = { id: tx.actor.id, naam: tx.actor.naam }
    const auteurs = [...((nu?.auteurs as Auteur[] | undefined) ?? []).filter((a) => a.id !== ik.id), ik]
    const rij = {
      secties: input.secties,
      disciplines: input.disciplines,
      een_discipline_reden: leeg(input.eenDisciplineReden),
      ander_belang: leeg(input.anderBelang),
      ander_belang_motivering: leeg(input.anderBelangMotivering),
      zonder_expertise_reden: leeg(input.zonderExpertiseReden),
      auteurs,
      versie: input.versie + 1,
      bijgewerkt_op: tx.nu,
      bijgewerkt_naam: tx.actor.naam,
    }
    if (nu) await werkBij(tx, 'belang', nu.id, rij)
    const id =
      nu?.id ??
      (await bewaar(tx, 'belang', {
        nummer: (laatste?.nummer ?? 0) + 1,
        stand: 'concept',
        ...rij,
        vastgesteld_op: null,
        vastgesteld_door: null,
      }))
    return { belangId: id, versie: input.versie + 1, nieuw: !nu }
  },
  chronicle: (uit) =>
    gebeurtenis(
      'onderzoek.belang-concept',
      uit.nieuw ? 'Begonnen met afwegen wat voor het kind het beste is' : 'De afweging is aangepast',
      uit.nieuw ? 'Began to weigh what is best for the child' : 'The assessment was changed',
      { gezin: uit.nieuw, verwijzing: { kamer: 'onderzoek', id: uit.belangId }, gegevens: { versie: uit.versie } },
    ),
})

/** Makes the assessment final: from now on it is frozen, and a decision can rest on it. */
export const stelBelangVast = command({
  naam: 'onderzoek.belangVaststellen',
  titel: tekst('Afweging vaststellen', 'Make the assessment final'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/belang/vaststellen' },
  input: z.object({ dossierId: z.uuid(), versie: z.int() }),
  may: MAY,
  purpose: BELANG,
  handle: async (tx, input) => {
    const laatste = await laatsteBelang(tx, input.dossierId)
    const nu = laatste?.stand === 'concept' ? await een(tx, 'belang', input.dossierId, laatste.id) : null
    if (!nu) throw nietGevonden('Er is geen concept van een afweging.', 'There is no draft of an assessment.')
    if (nu.versie !== input.versie)
      throw conflict(
        'Iemand anders heeft deze afweging intussen veranderd. Lees haar eerst.',
        'Someone else changed this assessment meanwhile. Read it first.',
        { versie: nu.versie, door: nu.bijgewerkt_naam, ...belangInhoud(nu) },
      )
    const omgeving = await belangOmgeving(tx, input.dossierId)
    const fouten = ontbreektAanBelang(belangInhoud(nu), omgeving)
    if (fouten.length > 0) throw ongeldig(...fouten)
    const auteurs = nu.auteurs as Auteur[]
    if (auteurs.length === 1 && auteurs[0]?.id === tx.actor.id && tx.actor.functies.includes('beslisser'))
      throw geweigerd(
        'Wie beslist, schrijft de afweging niet alleen. Laat een collega meeschrijven.',
        'Who decides does not write the assessment alone. Let a colleague take part.',
      )
    await werkBij(tx, 'belang', nu.id, { stand: 'definitief', vastgesteld_op: tx.vandaag, vastgesteld_door: tx.actor.id })
    return { belangId: nu.id, anderBelang: nu.ander_belang !== null, zonderExpertise: omgeving.expertiseMist.length > 0 }
  },
  chronicle: (uit) =>
    gebeurtenis('onderzoek.belang-vastgesteld', 'Afgewogen wat voor het kind het beste is', 'It was weighed what is best for the child', {
      verwijzing: { kamer: 'onderzoek', id: uit.belangId },
      gegevens: { anderBelang: uit.anderBelang, zonderExpertise: uit.zonderExpertise },
    }),
})

/** What an assessment needs to know around itself. */
export async function belangOmgeving(tx: HandlerTx, dossierId: string): Promise<{ stemBekend: boolean; expertiseMist: string[] }> {
  const [stemmen, geen, kennis] = [
    await alle(tx, 'stem', dossierId),
    await alle(tx, 'geen_stem', dossierId),
    await alle(tx, 'expertise', dossierId),
  ]
  return { stemBekend: stemmen.length + geen.length > 0, expertiseMist: kennis.filter((e) => !e.aanwezig_op).map((e) => e.soort) }
}
