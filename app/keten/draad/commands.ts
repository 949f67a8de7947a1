import { leeftijdsgrenzen, termijn, termijnRegel } from '@draad/stelsel'
import { z } from 'zod'
import { NOODFUNCTIES } from '../../kern/identity/actor.ts'
import { dienst, functie, toegewezen } from '../../kern/access/mag.ts'
import { beeindig, verleen } from '../../kern/access/store.ts'
import { gebeurtenis } from '../../kern/chronology/model.ts'
import { command } from '../../kern/command/declare.ts'
import { nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { zetVolgendeTermijn } from '../../kern/terms/store.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { dagTekst } from '../../kern/time/dagtekst.ts'
import { isoVan } from '../../kern/time/klok.ts'
import { medewerkers, persoonVan } from '../../register/public.ts'
import { termijnNaam } from './lijsten.ts'
import { magVerstrijken } from './rules.ts'
import { dossiersVan, dossierVan, regisseurVan, vervangRegisseur } from './store.ts'

const WERKERS = ['toegangsmedewerker', 'regisseur'] as const
/** Hours after which an emergency look lapses. */
const NOODUREN = 4

/** Another keeps the thread from now on: exactly one at any time, and the family sees who. */
export const regisseurWijzigen = command({
  naam: 'draad.regisseurWijzigen',
  titel: tekst('Regisseur wijzigen', 'Change the case director'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/regisseur' },
  input: z.object({ dossierId: z.uuid(), medewerkerId: z.uuid(), reden: z.string().trim().min(1).max(1000) }),
  may: [toegewezen(...WERKERS)],
  purpose: 'hulp-en-regie',
  raakt: ['register', 'toegang'],
  handle: async (tx, input) => {
    const zaakId = tx.zaakId ?? ''
    const nieuw = (await medewerkers(tx, { functie: 'regisseur' })).find((m) => m.id === input.medewerkerId)
    if (!nieuw) throw ongeldig(veld('medewerkerId', 'Kies iemand die regisseur kan zijn.', 'Choose someone who can be case director.'))
    const oud = await regisseurVan(tx, zaakId)
    const dossiers = (await dossiersVan(tx, zaakId)).map((d) => d.id)
    if (oud?.medewerkerId === nieuw.id) return { dossiers, oud: oud.naam, nieuw: nieuw.naam, nieuwId: nieuw.id }
    await verleen(
      tx,
      dossiers.flatMap((dossierId) =>
        (['regisseur', 'toegangsmedewerker'] as const).map((rol) => ({
          zaakId,
          dossierId,
          houderId: nieuw.id,
          rol,
          grondslag: 'Jeugdwet 2.3',
          doel: 'hulp-en-regie',
          reden: input.reden,
        })),
      ),
    )
    await vervangRegisseur(tx, zaakId, { medewerkerId: nieuw.id, naam: nieuw.naam, partijNaam: nieuw.partijNaam }, input.reden)
    if (oud) for (const dossierId of dossiers) await beeindig(tx, { dossierId, houderId: oud.medewerkerId, rol: 'regisseur' }, input.reden)
    return { dossiers, oud: oud?.naam ?? null, nieuw: nieuw.naam, nieuwId: nieuw.id }
  },
  chronicle: (uit, input) =>
    gebeurtenis('draad.regisseur', `${uit.nieuw} houdt nu de draad vast`, `${uit.nieuw} keeps the thread now`, {
      dossiers: uit.dossiers,
      kind: `${uit.nieuw} helpt jou nu verder`,
      tekst: tekst(
        `Eerst was dat ${uit.oud ?? 'niemand'}. Reden: ${input.reden}`,
        `Before: ${uit.oud ?? 'nobody'}. Reason: ${input.reden}`,
      ),
    }),
})

/**
 * Looks into a dossier that is not one's own because somebody is in danger now: reading only, and only what safety needs.
 * Lapses, is told, and the family sees it.
 */
export const noodtoegang = command({
  naam: 'toegang.noodtoegang',
  titel: tekst('Noodtoegang nemen', 'Break the glass'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/noodtoegang' },
  input: z.object({
    dossierId: z.uuid(),
    reden: z
      .string()
      .trim()
      .min(
        20,
        'Schrijf in een zin waarom het niet kan wachten (minstens 20 tekens). || Say in a sentence why it cannot wait (at least 20 characters).',
      )
      .max(1000),
  }),
  may: [functie(...NOODFUNCTIES)],
  verleent: 'meekijker',
  purpose: 'acute-veiligheid',
  raakt: ['draad', 'register'],
  handle: async (tx, input) => {
    const vervaltOp = isoVan(new Date(tx.nu).getTime() + NOODUREN * 3_600_000)
    await verleen(tx, [
      {
        zaakId: tx.zaakId ?? '',
        dossierId: input.dossierId,
        houderId: tx.actor.id,
        rol: 'meekijker',
        grondslag: 'noodtoegang',
        doel: 'acute-veiligheid',
        vervaltOp,
        reden: input.reden,
      },
    ])
    return { vervaltOp }
  },
  chronicle: (_uit, input, tx) =>
    gebeurtenis('toegang.noodtoegang', `Noodtoegang door ${tx.actor.naam}`, `Emergency access by ${tx.actor.naam}`, {
      tekst: tekst(
        `Reden: ${input.reden}. Vervalt na ${NOODUREN} uur. De privacyfunctionaris is ingelicht.`,
        `Reason: ${input.reden}. Lapses after ${NOODUREN} hours. The privacy officer has been told.`,
      ),
      kamer: 'chronologie',
    }),
})

/** Tells the family that a term will not be met, why, and the new date. The legal last day stays as it was. */
export const nieuweDatum = command({
  naam: 'draad.nieuweDatum',
  titel: tekst('Nieuwe datum doorgeven', 'Tell the new date'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/termijnen/{termijnId}/nieuwe-datum' },
  input: z.object({ dossierId: z.uuid(), termijnId: z.uuid(), datum: z.iso.date(), reden: z.string().trim().min(1).max(1000) }),
  may: [toegewezen(...WERKERS)],
  purpose: 'hulp-en-regie',
  raakt: ['termijnen'],
  handle: async (tx, input) => {
    if (input.datum <= tx.vandaag)
      throw ongeldig(veld('datum', 'Kies een dag na vandaag.', 'Choose a day after today.', { gevonden: input.datum }))
    const t = await tx.db
      .updateTable('termijn')
      .set({ nieuwe_datum: input.datum, reden: input.reden })
      .where('regio', '=', tx.regio)
      .where('id', '=', input.termijnId)
      .where('dossier_id', '=', input.dossierId)
      .where('stand', '=', 'loopt')
      .returning(['regel', 'laatste_dag as laatsteDag'])
      .executeTakeFirst()
    if (!t) throw nietGevonden('Deze termijn loopt niet (meer).', 'This term is not running (any more).')
    return t
  },
  chronicle: (uit, input) => {
    const naam = termijnNaam(uit.regel)
    return gebeurtenis(
      'draad.nieuwe-datum',
      `${naam.nl}: nieuwe datum ${dagTekst(input.datum, 'nl')}`,
      `${naam.en}: new date ${dagTekst(input.datum, 'en')}`,
      {
        tekst: tekst(
          `Het lukt niet op ${dagTekst(uit.laatsteDag, 'nl')}. Reden: ${input.reden}`,
          `It will not be done by ${dagTekst(uit.laatsteDag, 'en')}. Reason: ${input.reden}`,
        ),
        gegevens: { termijnId: input.termijnId, laatsteDag: uit.laatsteDag, nieuweDatum: input.datum },
      },
    )
  },
})

/**
 * The watcher of terms records that a last day has passed and tells the family a new date when nobody did: ten working
 * days on, plainly marked as set by the system. A missed term is recorded, never erased.
 */
export const termijnGepasseerd = command({
  naam: 'draad.termijnGepasseerd',
  titel: tekst('Gepasseerde termijn vastleggen', 'Record a passed term'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/termijnen/{termijnId}/gepasseerd' },
  input: z.object({ dossierId: z.uuid(), termijnId: z.uuid() }),
  may: [dienst('termijnbewaker')],
  purpose: 'termijnen-bewaken',
  raakt: ['termijnen'],
  handle: async (tx, input) => {
    const t = await tx.db
      .selectFrom('termijn')
      .selectAll()
      .where('regio', '=', tx.regio)
      .where('id', '=', input.termijnId)
      .where('stand', '=', 'loopt')
      .forUpdate()
      .executeTakeFirst()
    if (!t) throw nietGevonden('Deze termijn loopt niet (meer).', 'This term is not running (any more).')
    if (t.gepasseerd_op !== null || t.laatste_dag >= tx.vandaag) return { ...t, nieuw: false, nieuweDatum: t.nieuwe_datum }
    if (magVerstrijken(t.regel)) {
      await tx.db
        .updateTable('termijn')
        .set({ stand: 'vervallen', voldaan_op: t.laatste_dag, gepasseerd_op: tx.nu })
        .where('regio', '=', tx.regio)
        .where('id', '=', t.id)
        .execute()
      await zetVolgendeTermijn(tx, [input.dossierId])
      return { ...t, nieuw: false, nieuweDatum: null }
    }
    const nieuweDatum = t.nieuwe_datum ?? termijn('nieuwe-datum', tx.vandaag).laatsteDag
    await tx.db
      .updateTable('termijn')
      .set({ gepasseerd_op: tx.nu, nieuwe_datum: nieuweDatum, gewaarschuwd_op: t.gewaarschuwd_op ?? tx.nu })
      .where('regio', '=', tx.regio)
      .where('id', '=', t.id)
      .execute()
    return { ...t, nieuw: true, nieuweDatum }
  },
  chronicle: (uit, input) => {
    if (!uit.nieuw) return []
    const naam = termijnNaam(uit.regel)
    return gebeurtenis('draad.termijn-gepasseerd', `Te laat: ${naam.nl}`, `Late: ${naam.en}`, {
      tekst: tekst(
        `De laatste dag was ${dagTekst(uit.laatste_dag, 'nl')}. De nieuwe datum is ${dagTekst(uit.nieuweDatum ?? '', 'nl')}.`,
        `The last day was ${dagTekst(uit.laatste_dag, 'en')}. The new date is ${dagTekst(uit.nieuweDatum ?? '', 'en')}.`,
      ),
      gegevens: { termijnId: input.termijnId, regel: uit.regel, bron: termijnRegel(uit.regel).bron },
    })
  },
})

/**
 * The watcher records that a child reached an age at which the law changes what it may. The doors themselves open and shut
 * by their dates; this tells those concerned, once.
 */
export const leeftijdBereikt = command({
  naam: 'draad.leeftijdBereikt',
  titel: tekst('Vastleggen dat een kind een leeftijd bereikt', 'Record that a child reached an age'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/leeftijd' },
  input: z.object({ dossierId: z.uuid(), jaren: z.number().int(), op: z.iso.date() }),
  may: [dienst('termijnbewaker')],
  purpose: 'termijnen-bewaken',
  raakt: ['register'],
  handle: async (tx, input) => {
    const dossier = await dossierVan(tx, input.dossierId)
    const kind = dossier ? await persoonVan(tx, dossier.kindId) : null
    const grens = leeftijdsgrenzen.find((g) => g.jaren === input.jaren)
    if (!kind || !grens) throw nietGevonden()
    return { naam: kind.voornamen, grens }
  },
  chronicle: ({ naam, grens }, input) =>
    gebeurtenis('draad.leeftijd', `${naam} is ${input.jaren} geworden`, `${naam} turned ${input.jaren}`, {
      op: input.op,
      kind: `Je bent ${input.jaren} geworden`,
      tekst: tekst(`Voor ${naam} geldt nu: “${grens.wat}” (${grens.bron})`, `For ${naam} now holds: “${grens.watEn}” (${grens.bron})`),
      gegevens: { jaren: input.jaren, bron: grens.bron },
    }),
})

export { termijnHervatten, termijnOpschorten, termijnVerlengen } from './commands-termijn.ts'
