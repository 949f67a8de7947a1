import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { gebeurtenis } from '../../kern/chronology/model.ts'
import { command, type HandlerTx } from '../../kern/command/declare.ts'
import { ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { gezinsleden, volledigeNaam } from '../../register/public.ts'
import { dossiersVan, regisseurVan } from '../draad/public.ts'
import { huidigConcept, vanGezin } from './handlers-plan.ts'
import { AKKOORDROLLEN, MATEN, type Akkoordrol } from './model.ts'
import { evaluatieOpTijd, ontbreektAanAkkoord, ontbreektAanPlan, wieMoetIetsZeggen, type Akkoordgever } from './rules.ts'
import { akkoorden, alle, bevries, bewaar, geldend, tekstVan, type Versie } from './store.ts'

const WERKERS = [toegewezen('regisseur', 'toegangsmedewerker')]
const DOEL = 'plannen-van-hulp'
const kort = z.string().trim().min(1).max(300)

/** Who of the family has a say, with role and date of birth. */
export async function sprekers(tx: HandlerTx): Promise<Akkoordgever[]> {
  const rol: Record<string, Akkoordrol> = {
    kind: 'jeugdige',
    ouder: 'ouder',
    stiefouder: 'verzorger',
    verzorger: 'verzorger',
    pleegouder: 'verzorger',
    voogd: 'ouder',
  }
  const kinderen = new Set((await dossiersVan(tx, tx.zaakId ?? '')).map((d) => d.kindId))
  return (await gezinsleden(tx, tx.zaakId ?? '')).flatMap((p) => {
    const r = kinderen.has(p.id) ? 'jeugdige' : p.plaats === 'kind' ? undefined : rol[p.plaats]
    return r ? [{ persoonId: p.id, naam: volledigeNaam(p), rol: r, geboortedatum: p.geboortedatum }] : []
  })
}

/** What somebody says of the draft, in their own words. "No" is kept; it is not an error. */
export const legAkkoordVast = command({
  naam: 'plan.akkoordVastleggen',
  titel: tekst('Vastleggen wat iemand van het plan vindt', 'Record what somebody thinks of the plan'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/plannen/{planId}/akkoord' },
  input: z.object({
    dossierId: z.uuid(),
    planId: z.uuid(),
    versie: z.int(),
    persoonId: z.uuid().nullish(),
    van: kort,
    rol: z.enum(AKKOORDROLLEN),
    mate: z.enum(MATEN),
    woorden: z.string().trim().min(1).max(5000),
  }),
  may: WERKERS,
  purpose: DOEL,
  raakt: ['draad'],
  handle: async (tx, input) => {
    const v = await huidigConcept(tx, input.planId, input.versie)
    const kind = (await dossiersVan(tx, tx.zaakId ?? '')).find((d) => d.kindId === input.persoonId)
    const id = await bewaar(tx, 'plan_akkoord', {
      dossier_id: input.rol === 'jeugdige' ? (kind?.id ?? input.dossierId) : null,
      versie_id: v.id,
      op_versie: v.versie,
      persoon_id: input.persoonId ?? null,
      van: input.van,
      rol: input.rol,
      mate: input.mate,
      woorden: input.woorden,
      op: tx.vandaag,
      vastgelegd_door: tx.actor.id,
    })
    return { id, dossiers: await vanGezin(tx) }
  },
  // The words stay with the plan: what a child thinks of it is not for every reader of the thread.
  chronicle: (uit, input) =>
    gebeurtenis(
      'plan.akkoord',
      `${input.van} heeft gezegd wat hij of zij van het plan vindt`,
      `${input.van} said what they think of the plan`,
      { dossiers: uit.dossiers, verwijzing: { kamer: 'plan', id: input.planId }, gegevens: { rol: input.rol, mate: input.mate } },
    ),
})

/** Makes the draft final: it is frozen from now on, and the day of looking again is set. */
export const stelPlanVast = command({
  naam: 'plan.vaststellen',
  titel: tekst('Plan vaststellen', 'Make the plan final'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/plannen/{planId}/vaststellen' },
  input: z.object({
    dossierId: z.uuid(),
    planId: z.uuid(),
    versie: z.int(),
    zonderAkkoordReden: z.string().trim().max(5000).nullish(),
    laterReden: z.string().trim().max(2000).nullish(),
  }),
  // Only the one who keeps the thread makes it final; writing may be done by others.
  may: [toegewezen('regisseur')],
  purpose: DOEL,
  raakt: ['register', 'draad'],
  handle: async (tx, input) => {
    const v = await huidigConcept(tx, input.planId, input.versie)
    const [dossiers, inhoud, vorige, regie] = [
      await vanGezin(tx),
      await tekstVan(tx, v),
      await geldend(tx, input.planId),
      await regisseurVan(tx, tx.zaakId ?? ''),
    ]
    const gegeven = (await akkoorden(tx, v.id)).map((a) => ({
      persoonId: a.persoon_id,
      van: a.van,
      rol: a.rol,
      mate: a.mate,
      opVersie: a.op_versie,
    }))
    const fouten = [
      ...ontbreektAanPlan(inhoud, dossiers, tx.vandaag),
      ...(inhoud.gezin.evaluatieOp ? evaluatieOpTijd(inhoud.gezin.evaluatieOp, tx.vandaag, input.laterReden) : []),
      ...ontbreektAanAkkoord(wieMoetIetsZeggen(await sprekers(tx), tx.vandaag), gegeven, v.versie, input.zonderAkkoordReden),
    ]
    if (!regie) fouten.push(veld('regisseur', 'Dit gezin heeft nu geen regisseur.', 'This family has no case director now.'))
    if (fouten.length > 0) throw ongeldig(...fouten)
    const evaluatieOp = inhoud.gezin.evaluatieOp ?? ''
    await bevries(tx, v, {
      vastgesteld_op: tx.vandaag,
      vastgesteld_naam: tx.actor.naam,
      regisseur: regie?.naam ?? null,
      evaluatie_op: evaluatieOp,
      zonder_akkoord_reden: input.zonderAkkoordReden || null,
      later_reden: input.laterReden || null,
    })
    const oneens = gegeven.filter((g) => g.opVersie === v.versie && g.mate === 'niet').length
    return {
      planId: input.planId,
      versieId: v.id,
      nummer: v.nummer,
      evaluatieOp,
      dossiers,
      oneens,
      vorigeTeLaat: await wasTeLaat(tx, input.planId, vorige),
      regisseur: regie,
    }
  },
  chronicle: (uit) =>
    gebeurtenis(
      'plan.vastgesteld',
      uit.nummer === 1 ? 'Er is een plan' : 'Het plan is vernieuwd',
      uit.nummer === 1 ? 'There is a plan' : 'The plan was renewed',
      {
        dossiers: uit.dossiers,
        verwijzing: { kamer: 'plan', id: uit.versieId },
        gegevens: { nummer: uit.nummer, evaluatieOp: uit.evaluatieOp, oneens: uit.oneens },
      },
    ),
  terms: {
    // Renewing the text is no way out of an evaluation that should have been held: that one is kept as late.
    stops: [{ id: 'plan-evaluatie', met: (uit) => ({ dossiers: uit.dossiers, onderwerp: uit.planId, vervallen: !uit.vorigeTeLaat }) }],
    starts: [
      {
        id: 'plan-evaluatie',
        met: (uit) => ({
          dossiers: uit.dossiers,
          onderwerp: uit.planId,
          eindigtOp: uit.evaluatieOp,
          ...(uit.regisseur ? { bij: { id: uit.regisseur.medewerkerId, naam: uit.regisseur.naam } } : {}),
        }),
      },
    ],
  },
})

/** Day on which a plan had to be looked at again: as agreed last. */
export async function kijkOp(tx: HandlerTx, planId: string, v: Versie | null): Promise<string | null> {
  if (!v) return null
  const laatste = (await alle(tx, 'plan_evaluatie', tx.zaakId ?? ''))
    .filter((e) => e.plan_id === planId && e.versie_id === v.id)
    .map((e) => e.volgende_op)
    .sort()
    .at(-1)
  return laatste ?? v.evaluatie_op
}

async function wasTeLaat(tx: HandlerTx, planId: string, vorige: Versie | null): Promise<boolean> {
  const dag = await kijkOp(tx, planId, vorige)
  return dag !== null && dag < tx.vandaag
}
