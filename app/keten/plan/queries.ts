import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { query } from '../../kern/command/declare.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { gezinsleden, volledigeNaam } from '../../register/public.ts'
import { dossiersVan, regisseurVan } from '../draad/public.ts'
import { sprekers } from './handlers-akkoord.ts'
import type { Aanwezige, Meting } from './model.ts'
import { ontbreektAanAkkoord, ontbreektAanPlan, wieMoetIetsZeggen } from './rules.ts'
import { akkoorden, alle, tekstVan } from './store.ts'

/** The plans of the family: drafts, versions, what people say of them, evaluations, and offers of a family group plan. */
export const plannenVan = query({
  naam: 'plan.stand',
  titel: tekst('Plan van het gezin', 'The family’s plan'),
  http: { path: '/api/dossiers/{dossierId}/plannen' },
  input: z.object({ dossierId: z.uuid() }),
  may: [toegewezen('regisseur', 'toegangsmedewerker', 'gedragswetenschapper', 'beslisser', 'aanbieder', 'meekijker')],
  purpose: 'plannen-van-hulp',
  raakt: ['register', 'draad'],
  handle: async (tx) => {
    const zaakId = tx.zaakId ?? ''
    const [plannen, versies, evaluaties, delen, aanbod, leden, dossiers] = [
      await alle(tx, 'plan', zaakId),
      await alle(tx, 'plan_versie', zaakId),
      await alle(tx, 'plan_evaluatie', zaakId),
      await alle(tx, 'plan_evaluatie_deel', zaakId),
      await alle(tx, 'plan_aanbod', zaakId),
      await gezinsleden(tx, zaakId),
      await dossiersVan(tx, zaakId),
    ]
    const nodig = wieMoetIetsZeggen(await sprekers(tx), tx.vandaag)
    const kinderen = dossiers.map((d) => ({
      dossierId: d.id,
      persoonId: d.kindId,
      naam: leden.find((p) => p.id === d.kindId)?.voornamen ?? '',
    }))
    const versieUit = async (v: (typeof versies)[number]) => {
      const t = await tekstVan(tx, v)
      const gegeven = (await akkoorden(tx, v.id)).map((a) => ({
        id: a.id,
        persoonId: a.persoon_id,
        van: a.van,
        rol: a.rol,
        mate: a.mate,
        woorden: a.woorden,
        op: a.op,
        opVersie: a.op_versie,
        geldt: a.op_versie === v.versie,
      }))
      return {
        id: v.id,
        nummer: v.nummer,
        stand: v.stand,
        versie: v.versie,
        ...t,
        bijgewerktNaam: v.bijgewerkt_naam,
        bijgewerktOp: v.bijgewerkt_op,
        vastgesteldOp: v.vastgesteld_op,
        vastgesteldNaam: v.vastgesteld_naam,
        regisseur: v.regisseur,
        evaluatieOp: v.evaluatie_op,
        zonderAkkoordReden: v.zonder_akkoord_reden,
        laterReden: v.later_reden,
        akkoord: gegeven,
        ontbreekt:
          v.stand === 'vastgesteld'
            ? []
            : [
                ...ontbreektAanPlan(
                  t,
                  dossiers.map((d) => d.id),
                  tx.vandaag,
                ),
                ...ontbreektAanAkkoord(nodig, gegeven, v.versie, null),
              ],
      }
    }
    const uit = []
    for (const p of plannen) {
      const eigen = []
      for (const v of versies.filter((x) => x.plan_id === p.id).sort((a, b) => b.nummer - a.nummer)) eigen.push(await versieUit(v))
      uit.push({
        id: p.id,
        soort: p.soort,
        auteur: p.auteur,
        opgesteldDoor: p.opgesteld_door,
        gemaaktOp: p.gemaakt_op,
        versies: eigen,
        evaluaties: evaluaties
          .filter((e) => e.plan_id === p.id)
          .sort((a, b) => (a.op < b.op ? 1 : -1))
          .map((e) => ({
            id: e.id,
            op: e.op,
            versieId: e.versie_id,
            aanwezig: e.aanwezig as Aanwezige[],
            watVerandert: e.wat_verandert,
            volgendeOp: e.volgende_op,
            door: e.vastgelegd_naam,
            doelen: [...(e.doelen as Meting[]), ...delen.filter((d) => d.evaluatie_id === e.id).flatMap((d) => d.doelen as Meting[])],
          })),
      })
    }
    return {
      magVaststellen: tx.rollen.includes('regisseur'),
      magSchrijven: tx.rollen.includes('regisseur') || tx.rollen.includes('toegangsmedewerker'),
      regisseur: await regisseurVan(tx, zaakId),
      kinderen,
      gezin: leden.map((p) => ({ persoonId: p.id, naam: volledigeNaam(p), plaats: p.plaats })),
      sprekers: nodig.map((n) => ({ persoonId: n.persoonId, naam: n.naam, rol: n.rol })),
      aanbod: aanbod.map((a) => ({
        id: a.id,
        op: a.op,
        door: a.door,
        aan: a.aan,
        uitleg: a.uitleg,
        antwoord: a.antwoord,
        antwoordOp: a.antwoord_op,
        antwoordVan: a.antwoord_van,
        antwoordWoorden: a.antwoord_woorden,
        bemiddelaar: a.bemiddelaar,
      })),
      plannen: uit,
    }
  },
})
