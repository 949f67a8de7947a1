import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { gebeurtenis } from '../../kern/chronology/model.ts'
import { command, type HandlerTx } from '../../kern/command/declare.ts'
import { conflict, nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { dossiersVan } from '../draad/public.ts'
import { Gezinsinhoud, Kinddeel, LEEG_GEZIN, LEEG_KIND } from './invoer.ts'
import { PLANSOORTEN, type PlanTekst } from './model.ts'
import { alle, bewaar, bewaarDelen, conceptVan, geldend, planVan, tekstVan, werkBij, type Versie } from './store.ts'

const WERKERS = [toegewezen('regisseur', 'toegangsmedewerker')]
const DOEL = 'plannen-van-hulp'
const kort = z.string().trim().min(1).max(300)

/** Every dossier of the family: what is the plan's is in each child's thread. */
export async function vanGezin(tx: HandlerTx): Promise<string[]> {
  return (await dossiersVan(tx, tx.zaakId ?? '')).map((d) => d.id)
}

async function plan(tx: HandlerTx, planId: string) {
  const p = await planVan(tx, tx.zaakId ?? '', planId)
  if (!p) throw nietGevonden('Dit plan is er niet.', 'This plan does not exist.')
  return p
}

/** The draft at exactly this version, locked; a conflict carries the other's text. */
export async function huidigConcept(tx: HandlerTx, planId: string, versie: number): Promise<Versie> {
  await plan(tx, planId)
  const v = await conceptVan(tx, planId)
  if (!v)
    throw conflict(
      'Dit plan staat vast. Maak een nieuwe versie om iets te veranderen.',
      'This plan is final. Make a new version to change something.',
    )
  if (v.versie !== versie)
    throw conflict(
      'Iemand anders heeft het plan intussen veranderd. Vergelijk, en kies wat blijft.',
      'Someone else changed the plan meanwhile. Compare, and choose what stays.',
      { versie: v.versie, door: v.bijgewerkt_naam, ...(await tekstVan(tx, v)) },
    )
  return v
}

/** A plan of one kind for the family, with its first draft. A kind is never changed into the other. */
export const maakPlan = command({
  naam: 'plan.maken',
  titel: tekst('Plan beginnen', 'Begin a plan'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/plannen' },
  input: z.object({
    dossierId: z.uuid(),
    soort: z.enum(PLANSOORTEN),
    /** For a family group plan: who of the family made it, and that they let professionals read it. */
    opgesteldDoor: kort.nullish(),
    gezinGeeftInzage: z.boolean().default(false),
  }),
  may: WERKERS,
  purpose: DOEL,
  raakt: ['register', 'draad'],
  handle: async (tx, input) => {
    const vanFamilie = input.soort === 'familiegroepsplan'
    if (vanFamilie && !input.opgesteldDoor)
      throw ongeldig(
        veld(
          'opgesteldDoor',
          'Een familiegroepsplan is van de familie. Wie maakten het?',
          'A family group plan is the family’s. Who made it?',
        ),
      )
    if (vanFamilie && !input.gezinGeeftInzage)
      throw ongeldig(
        veld('gezinGeeftInzage', 'Vraag eerst of u het plan mag lezen en bewaren.', 'First ask whether you may read and keep the plan.'),
      )
    const al = (await alle(tx, 'plan', tx.zaakId ?? '')).find((p) => p.soort === input.soort)
    if (al)
      throw conflict(
        'Dit gezin heeft zo’n plan al. Maak daarvan een nieuwe versie.',
        'This family has such a plan already. Make a new version of it.',
        { planId: al.id },
      )
    const dossiers = await vanGezin(tx)
    const planId = await bewaar(tx, 'plan', {
      soort: input.soort,
      auteur: vanFamilie ? 'gezin' : 'professional',
      opgesteld_door: input.opgesteldDoor ?? tx.actor.naam,
      gemaakt_op: tx.vandaag,
      gemaakt_door: tx.actor.id,
    })
    await nieuweVersie(tx, planId, 1, { gezin: LEEG_GEZIN, kinderen: dossiers.map((dossierId) => ({ dossierId, inhoud: LEEG_KIND })) })
    return { planId, versie: 1, dossiers }
  },
  chronicle: (uit, input) =>
    gebeurtenis(
      'plan.begonnen',
      input.soort === 'familiegroepsplan' ? 'De familie maakt een eigen plan' : 'Er wordt een plan gemaakt',
      input.soort === 'familiegroepsplan' ? 'The family makes a plan of its own' : 'A plan is being made',
      { dossiers: uit.dossiers, verwijzing: { kamer: 'plan', id: uit.planId }, gegevens: { soort: input.soort } },
    ),
})

async function nieuweVersie(tx: HandlerTx, planId: string, nummer: number, t: PlanTekst): Promise<string> {
  const id = await bewaar(tx, 'plan_versie', {
    plan_id: planId,
    nummer,
    stand: 'concept',
    inhoud: t.gezin,
    versie: 1,
    bijgewerkt_op: tx.nu,
    bijgewerkt_naam: tx.actor.naam,
    vastgesteld_op: null,
    vastgesteld_naam: null,
    regisseur: null,
    evaluatie_op: null,
    zonder_akkoord_reden: null,
    later_reden: null,
  })
  await bewaarDelen(tx, id, t.kinderen)
  return id
}

/** Saves the draft; who saves on top of another's work sees both instead. */
export const bewaarPlan = command({
  naam: 'plan.bewaren',
  titel: tekst('Plan bewaren', 'Save the plan'),
  http: { method: 'PUT', path: '/api/dossiers/{dossierId}/plannen/{planId}' },
  input: z.object({ dossierId: z.uuid(), planId: z.uuid(), versie: z.int(), gezin: Gezinsinhoud, kinderen: z.array(Kinddeel).max(12) }),
  may: WERKERS,
  purpose: DOEL,
  raakt: ['draad'],
  handle: async (tx, input) => {
    const v = await huidigConcept(tx, input.planId, input.versie)
    const dossiers = await vanGezin(tx)
    const vreemd = input.kinderen.findIndex((k) => !dossiers.includes(k.dossierId))
    if (vreemd >= 0)
      throw ongeldig(veld(`kinderen.${vreemd}.dossierId`, 'Dit kind hoort niet bij dit gezin.', 'This child is not of this family.'))
    await bewaarDelen(tx, v.id, input.kinderen)
    await werkBij(tx, 'plan_versie', v.id, {
      inhoud: input.gezin,
      versie: v.versie + 1,
      bijgewerkt_op: tx.nu,
      bijgewerkt_naam: tx.actor.naam,
    })
    return { planId: input.planId, versie: v.versie + 1, nummer: v.nummer, dossiers }
  },
  chronicle: (uit) =>
    gebeurtenis('plan.bewaard', 'Er is aan het plan gewerkt', 'The plan was worked on', {
      gezin: false,
      dossiers: uit.dossiers,
      verwijzing: { kamer: 'plan', id: uit.planId },
      gegevens: { nummer: uit.nummer, versie: uit.versie },
    }),
})

/** A new draft that begins with the text that holds; until it is final, the old one holds. */
export const beginVersie = command({
  naam: 'plan.nieuweVersie',
  titel: tekst('Nieuwe versie maken', 'Make a new version'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/plannen/{planId}/versies' },
  input: z.object({ dossierId: z.uuid(), planId: z.uuid() }),
  may: WERKERS,
  purpose: DOEL,
  raakt: ['draad'],
  handle: async (tx, input) => {
    await plan(tx, input.planId)
    const al = await conceptVan(tx, input.planId)
    if (al)
      throw conflict('Er is al een concept. Werk daarin verder.', 'There is a draft already. Go on in that one.', {
        versie: al.versie,
        nummer: al.nummer,
        door: al.bijgewerkt_naam,
      })
    const oud = await geldend(tx, input.planId)
    if (!oud) throw nietGevonden()
    const t = await tekstVan(tx, oud)
    const dossiers = await vanGezin(tx)
    const nieuwe = dossiers.filter((d) => !t.kinderen.some((k) => k.dossierId === d)).map((dossierId) => ({ dossierId, inhoud: LEEG_KIND }))
    // The day of looking again was for the old text; it is chosen anew.
    await nieuweVersie(tx, input.planId, oud.nummer + 1, { gezin: { ...t.gezin, evaluatieOp: null }, kinderen: [...t.kinderen, ...nieuwe] })
    return { planId: input.planId, nummer: oud.nummer + 1, versie: 1, dossiers }
  },
  chronicle: (uit) =>
    gebeurtenis('plan.nieuwe-versie', 'Er wordt gewerkt aan een nieuwe versie van het plan', 'A new version of the plan is being made', {
      dossiers: uit.dossiers,
      verwijzing: { kamer: 'plan', id: uit.planId },
      gegevens: { nummer: uit.nummer },
    }),
})
