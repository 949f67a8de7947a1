import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { query } from '../../kern/command/declare.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { productNaam, voorzieningVan } from '../besluit/public.ts'
import { medewerkers } from '../../register/public.ts'
import { dossierVan, zaakVan } from '../draad/public.ts'
import { gedeclareerd as gedeclareerdVan } from '../declaratie/public.ts'
import { berichtVan, toewijzingenVan, type BerichtStatus } from '../toewijzing/public.ts'
import type { Correctie } from './model.ts'
import {
  correctiesVan,
  evaluatiesVan,
  hulpverlenersVan,
  leveringenVan,
  overbruggingenVan,
  uitkomstenVan,
  wachtafspraakVan,
  wachtcontactenVan,
} from './store.ts'
import { nietGevonden } from '../../kern/outcome/uitkomst.ts'
import { wildeMelden, type AfgekeurdeMelding } from './handlers-opnieuw.ts'
import { isTijdelijk } from './rules.ts'
import { berichtstand, leveringstand, magMelden, magWeg, meldingenVan } from './stroom.ts'

/** Help as it is given to one child, and the time of waiting before it. */
export const stand = query({
  naam: 'levering.stand',
  titel: tekst('Hulp die loopt, en het wachten', 'Help that runs, and the waiting'),
  http: { path: '/api/dossiers/{dossierId}/leveringen' },
  input: z.object({ dossierId: z.uuid() }),
  may: [toegewezen('regisseur', 'toegangsmedewerker', 'gedragswetenschapper', 'beslisser', 'aanbieder')],
  purpose: 'hulp-en-regie',
  raakt: ['draad', 'toewijzing'],
  handle: async (tx, { dossierId }) => {
    const helpers = await hulpverlenersVan(tx, dossierId)
    const alles = await leveringenVan(tx, dossierId)
    const correcties: (Correctie & { readonly bericht: BerichtStatus | null })[] = []
    for (const c of await correctiesVan(tx, dossierId))
      correcties.push({ ...c, bericht: c.berichtId ? ((await berichtVan(tx, c.berichtId))?.status ?? null) : null })
    const dossier = await dossierVan(tx, dossierId)
    const zaak = dossier ? await zaakVan(tx, dossier.zaakId) : null
    return {
      ...alles,
      correcties,
      /** Per allocation: where its flow stands, what may be reported now, and which report may be removed or why not. */
      stromen: (await toewijzingenVan(tx, dossierId)).map((t) => {
        const gemeld = meldingenVan(
          alles.leveringen.filter((l) => l.toewijzingId === t.id),
          alles.stops.filter((s) => s.toewijzingId === t.id),
        )
        return {
          toewijzingId: t.id,
          ...leveringstand(gemeld),
          meldingen: gemeld.map((m) => ({ ...m, weg: magWeg(gemeld, m.id) })),
          /** A message about it is still to be read: then nothing else is reported. */
          onderweg: correcties.some((c) => c.toewijzingId === t.id && c.bericht === 'wacht'),
        }
      }),
      evaluaties: await evaluatiesVan(tx, dossierId),
      uitkomsten: await uitkomstenVan(tx, dossierId),
      hulpverleners: helpers,
      /** Changes of worker over all help of this child: a count of changes, not of people. */
      wissels: helpers.filter((h) => h.tot !== null).length,
      overbruggingen: await overbruggingenVan(tx, dossierId),
      wachtafspraak: await wachtafspraakVan(tx, dossierId),
      wachtcontacten: await wachtcontactenVan(tx, dossierId),
      team: zaak ? (await medewerkers(tx, { partijId: zaak.teamId })).map((m) => ({ id: m.id, naam: m.naam })) : [],
    }
  },
})

/** Help by personal budget that was decided and has not begun: nobody sends a message for it, so somebody must ask. */
export const pgbWacht = query({
  naam: 'levering.pgbWacht',
  titel: tekst('Hulp met pgb die nog moet beginnen bekijken', 'See help with a personal budget that must still begin'),
  http: { path: '/api/dossiers/{dossierId}/pgb-wacht' },
  input: z.object({ dossierId: z.uuid() }),
  may: [toegewezen('toegangsmedewerker', 'regisseur')],
  purpose: 'uitvoeren-jeugdhulp',
  raakt: ['besluit', 'termijnen'],
  handle: async (tx, { dossierId }) => {
    const lopend = await tx.db
      .selectFrom('termijn')
      .select(['onderwerp', 'laatste_dag as uiterlijk'])
      .where('regio', '=', tx.regio)
      .where('dossier_id', '=', dossierId)
      .where('regel', '=', 'uitvoering-besluit')
      .where('stand', '=', 'loopt')
      .execute()
    const wacht = []
    for (const t of lopend) {
      const v = t.onderwerp ? await voorzieningVan(tx, t.onderwerp) : null
      if (v?.vorm === 'pgb') wacht.push({ voorzieningId: v.id, wat: productNaam(v.product), van: v.van, uiterlijk: t.uiterlijk })
    }
    return wacht
  },
})

/** What a provider declared of this child's help and still stands, so that a correction can say what it touches. */
export const gedeclareerd = query({
  naam: 'levering.gedeclareerd',
  titel: tekst('Zien wat over deze hulp is gedeclareerd', 'See what was declared of this help'),
  http: { path: '/api/dossiers/{dossierId}/gedeclareerd' },
  input: z.object({ dossierId: z.uuid() }),
  may: [toegewezen('aanbieder')],
  purpose: 'uitvoeren-jeugdhulp',
  raakt: ['toewijzing', 'declaratie'],
  handle: async (tx, { dossierId }) =>
    gedeclareerdVan(
      tx,
      (await toewijzingenVan(tx, dossierId)).map((t) => t.nummer),
    ),
})

/**
 * What may be done with one message of start or stop: sent anew when it was rejected, or what it reported corrected and
 * removed when it was accepted. For who sends such messages; the flow tables say which.
 */
export const bijBericht = query({
  naam: 'levering.bijBericht',
  titel: tekst('Zien wat met een melding kan', 'See what can be done with a report'),
  http: { path: '/api/dossiers/{dossierId}/berichten/{berichtId}/melding' },
  input: z.object({ dossierId: z.uuid(), berichtId: z.uuid() }),
  may: [toegewezen('aanbieder')],
  purpose: 'uitvoeren-jeugdhulp',
  raakt: ['toewijzing'],
  handle: async (tx, { dossierId, berichtId }) => {
    const b = await berichtVan(tx, berichtId)
    if (b?.dossierId !== dossierId) throw nietGevonden('Dit bericht hoort niet bij dit kind.', 'This message is not about this child.')
    const toewijzingen = await toewijzingenVan(tx, dossierId)
    const alles = await leveringenVan(tx, dossierId)
    const gemeld = toewijzingen.flatMap((t) => {
      const alle = meldingenVan(
        alles.leveringen.filter((l) => l.toewijzingId === t.id),
        alles.stops.filter((s) => s.toewijzingId === t.id),
      )
      return alle.map((m) => ({ ...m, toewijzingId: t.id, weg: magWeg(alle, m.id) }))
    })
    const van = new Set([...alles.leveringen, ...alles.stops].filter((x) => x.berichtId === b.id).map((x) => x.id))
    const { magOpnieuw } = berichtstand(b.status)
    const wilde = magOpnieuw && b.richting === 'in' ? await wildeMelden(tx, b, toewijzingen) : []
    const past = (m: AfgekeurdeMelding) =>
      magMelden(
        gemeld.filter((x) => x.toewijzingId === m.toewijzingId),
        m.soort === 'start' ? 'JW305' : m.reden !== null && isTijdelijk(m.reden) ? 'JW307 tijdelijk' : 'JW307 definitief',
      )
    const opnieuw = wilde.filter(past)
    return {
      ...berichtstand(b.status),
      meldingen: gemeld.filter((m) => van.has(m.id)),
      opnieuw,
      /** It was rejected and nothing of it is left to report: that was done since, or fits no more. */
      nietsOver: wilde.length > 0 && opnieuw.length === 0,
    }
  },
})
