import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { gebeurtenis } from '../../kern/chronology/model.ts'
import { command } from '../../kern/command/declare.ts'
import { conflict, nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { regisseurVan } from '../draad/public.ts'
import { vanGezin } from './handlers-plan.ts'
import { Aanwezige, Meting } from './invoer.ts'
import { evaluatieKlopt } from './rules.ts'
import { alle, bewaar, geldend, planVan, tekstVan, werkBij } from './store.ts'

const WERKERS = [toegewezen('regisseur', 'toegangsmedewerker')]
const DOEL = 'plannen-van-hulp'
const kort = z.string().trim().min(1).max(300)

/** The family is told that it may make a plan of its own, with whom it wants; logged apart, at any moment of the way. */
export const biedFamiliegroepsplanAan = command({
  naam: 'plan.familiegroepsplanAanbieden',
  titel: tekst('Familiegroepsplan aanbieden', 'Offer a family group plan'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/familiegroepsplan' },
  input: z.object({
    dossierId: z.uuid(),
    op: z.iso.date(),
    /** Who offered it: municipality, provider, or (as told) the court. */
    door: kort,
    aan: kort,
    uitleg: z.string().trim().min(1).max(5000),
  }),
  may: WERKERS,
  purpose: DOEL,
  raakt: ['draad'],
  handle: async (tx, input) => {
    if (input.op > tx.vandaag) throw ongeldig(veld('op', 'Deze dag moet nog komen.', 'This day is still to come.', { gevonden: input.op }))
    const id = await bewaar(tx, 'plan_aanbod', {
      op: input.op,
      door: input.door,
      aan: input.aan,
      uitleg: input.uitleg,
      antwoord: null,
      antwoord_op: null,
      antwoord_van: null,
      antwoord_woorden: null,
      bemiddelaar: null,
      vastgelegd_door: tx.actor.id,
      vastgelegd_naam: tx.actor.naam,
    })
    return { aanbodId: id, dossiers: await vanGezin(tx) }
  },
  chronicle: (uit, input) =>
    gebeurtenis(
      'plan.familiegroepsplan-aangeboden',
      'Verteld dat de familie een eigen plan mag maken',
      'Told that the family may make a plan of its own',
      {
        op: input.op,
        dossiers: uit.dossiers,
        verwijzing: { kamer: 'plan', id: uit.aanbodId },
        gegevens: { door: input.door, aan: input.aan },
      },
    ),
})

/** What the family answered: yes, no or later; in its own words. */
export const beantwoordFamiliegroepsplan = command({
  naam: 'plan.familiegroepsplanBeantwoorden',
  titel: tekst('Antwoord van de familie vastleggen', 'Record the family’s answer'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/familiegroepsplan/{aanbodId}/antwoord' },
  input: z.object({
    dossierId: z.uuid(),
    aanbodId: z.uuid(),
    op: z.iso.date(),
    antwoord: z.enum(['aanvaard', 'niet', 'later']),
    van: kort,
    woorden: z.string().trim().min(1).max(5000),
    bemiddelaar: kort.nullish(),
  }),
  may: WERKERS,
  purpose: DOEL,
  raakt: ['draad'],
  handle: async (tx, input) => {
    const a = (await alle(tx, 'plan_aanbod', tx.zaakId ?? '')).find((r) => r.id === input.aanbodId)
    if (!a) throw nietGevonden()
    // "Later" is no last word; yes and no of one offer are. Offering again is always possible.
    if (a.antwoord && a.antwoord !== 'later')
      throw conflict('Hierop is al geantwoord. Bied het zo nodig opnieuw aan.', 'This was answered already. Offer it again if needed.', {
        antwoord: a.antwoord,
        woorden: a.antwoord_woorden,
      })
    if (input.op > tx.vandaag || input.op < a.op)
      throw ongeldig(
        veld('op', 'Kies een dag vanaf het aanbod tot en met vandaag.', 'Choose a day from the offer until today.', { gevonden: input.op }),
      )
    await werkBij(tx, 'plan_aanbod', a.id, {
      antwoord: input.antwoord,
      antwoord_op: input.op,
      antwoord_van: input.van,
      antwoord_woorden: input.woorden,
      bemiddelaar: input.bemiddelaar ?? null,
    })
    return { aanbodId: a.id, dossiers: await vanGezin(tx) }
  },
  chronicle: (uit, input) => {
    const wat = {
      aanvaard: ['De familie maakt een eigen plan', 'The family will make its own plan'],
      niet: ['De familie maakt geen eigen plan', 'The family will not make its own plan'],
      later: ['De familie denkt later na over een eigen plan', 'The family will think about its own plan later'],
    } as const
    return gebeurtenis('plan.familiegroepsplan-antwoord', wat[input.antwoord][0], wat[input.antwoord][1], {
      op: input.op,
      dossiers: uit.dossiers,
      citaat: input.woorden,
      citaatVan: input.van,
      verwijzing: { kamer: 'plan', id: uit.aanbodId },
      gegevens: { antwoord: input.antwoord },
    })
  },
})

/** Together with the family: how does every goal stand, what changes, when again. */
export const evalueerPlan = command({
  naam: 'plan.evalueren',
  titel: tekst('Samen kijken of het plan werkt', 'Look together whether the plan works'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/plannen/{planId}/evaluaties' },
  input: z.object({
    dossierId: z.uuid(),
    planId: z.uuid(),
    op: z.iso.date(),
    aanwezig: z.array(Aanwezige).min(1).max(30),
    doelen: z.array(Meting).max(400),
    watVerandert: z.string().trim().min(1).max(20_000),
    volgendeOp: z.iso.date(),
  }),
  may: WERKERS,
  purpose: 'evalueren-van-hulp',
  raakt: ['draad'],
  handle: async (tx, input) => {
    if (!(await planVan(tx, tx.zaakId ?? '', input.planId))) throw nietGevonden('Dit plan is er niet.', 'This plan does not exist.')
    const v = await geldend(tx, input.planId)
    if (!v) throw conflict('Dit plan is nog niet vastgesteld.', 'This plan is not final yet.')
    const t = await tekstVan(tx, v)
    const alleDoelen = [...t.gezin.doelen, ...t.kinderen.flatMap((k) => k.inhoud.doelen)].map((d) => d.id)
    const fouten = evaluatieKlopt(input.aanwezig, input.doelen, alleDoelen, input.op, input.volgendeOp, tx.vandaag)
    if (fouten.length > 0) throw ongeldig(...fouten)
    const van = (ids: readonly { id: string }[]) => input.doelen.filter((m) => ids.some((d) => d.id === m.doelId))
    const evaluatieId = await bewaar(tx, 'plan_evaluatie', {
      plan_id: input.planId,
      versie_id: v.id,
      op: input.op,
      aanwezig: input.aanwezig,
      doelen: van(t.gezin.doelen),
      wat_verandert: input.watVerandert,
      volgende_op: input.volgendeOp,
      vastgelegd_door: tx.actor.id,
      vastgelegd_naam: tx.actor.naam,
    })
    for (const k of t.kinderen)
      await bewaar(tx, 'plan_evaluatie_deel', { dossier_id: k.dossierId, evaluatie_id: evaluatieId, doelen: van(k.inhoud.doelen) })
    return { evaluatieId, dossiers: await vanGezin(tx), regisseur: await regisseurVan(tx, tx.zaakId ?? '') }
  },
  chronicle: (uit, input) =>
    gebeurtenis('plan.geevalueerd', 'Samen gekeken of het plan werkt', 'Looked together whether the plan works', {
      op: input.op,
      dossiers: uit.dossiers,
      verwijzing: { kamer: 'plan', id: uit.evaluatieId },
      gegevens: {
        aanwezig: input.aanwezig.length,
        bereikt: input.doelen.filter((d) => d.stand === 'bereikt').length,
        doelen: input.doelen.length,
        volgendeOp: input.volgendeOp,
      },
    }),
  terms: {
    stops: [{ id: 'plan-evaluatie', met: (uit, input) => ({ dossiers: uit.dossiers, onderwerp: input.planId, op: input.op }) }],
    starts: [
      {
        id: 'plan-evaluatie',
        met: (uit, input) => ({
          dossiers: uit.dossiers,
          onderwerp: input.planId,
          eindigtOp: input.volgendeOp,
          ...(uit.regisseur ? { bij: { id: uit.regisseur.medewerkerId, naam: uit.regisseur.naam } } : {}),
        }),
      },
    ],
  },
})
