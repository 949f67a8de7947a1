import { toegewezen } from '../../kern/access/mag.ts'
import { gebeurtenis } from '../../kern/chronology/model.ts'
import { command } from '../../kern/command/declare.ts'
import { conflict, nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { gezinsleden, medewerkers } from '../../register/public.ts'
import { dossiersVan } from '../draad/public.ts'
import { GeenStemInvoer, GesprekInvoer, ProbleemInvoer, StemInvoer, TerugInvoer } from './invoer.ts'
import { andereWeg, isEersteGesprek, isTeruggekoppeld, kindBijGesprek, metWie, nietInToekomst } from './rules.ts'
import { bewaar, een, hadGesprek, werkBij } from './store.ts'

const WERKERS = toegewezen('regisseur', 'toegangsmedewerker')
const WERKERS_EN_GEDRAG = toegewezen('regisseur', 'toegangsmedewerker', 'gedragswetenschapper')

/** A conversation that was held, with who was asked and who came. The first one with child or parents moves the clock. */
export const legGesprekVast = command({
  naam: 'onderzoek.gesprekVastleggen',
  titel: tekst('Gesprek vastleggen', 'Record a conversation'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/gesprekken' },
  input: GesprekInvoer,
  may: [WERKERS_EN_GEDRAG],
  purpose: 'onderzoek-naar-hulpvraag',
  raakt: ['register', 'draad'],
  handle: async (tx, input) => {
    const ids = [input.dossierId, ...input.ookVoor.filter((d) => d !== input.dossierId)]
    const dossiers = (await dossiersVan(tx, tx.zaakId ?? '')).filter((d) => ids.includes(d.id))
    if (dossiers.length < new Set(ids).size)
      throw ongeldig(veld('ookVoor', 'Kies alleen kinderen uit dit gezin.', 'Choose only children of this family.'))
    const fouten = [
      ...nietInToekomst('op', input.op, tx.vandaag),
      ...kindBijGesprek(
        input.deelnemers,
        dossiers.map((d) => d.kindId),
      ),
    ]
    if (fouten.length > 0) throw ongeldig(...fouten)
    const samenId = tx.id()
    const eerste: string[] = []
    const telt = isEersteGesprek(input)
    for (const d of ids) {
      const eersteHier = telt && !(await hadGesprek(tx, d))
      if (eersteHier) eerste.push(d)
      await bewaar(tx, 'gesprek', {
        id: d === input.dossierId ? samenId : tx.id(),
        dossier_id: d,
        samen_id: samenId,
        op: input.op,
        plek: input.plek,
        waarover: input.waarover,
        deelnemers: input.deelnemers,
        eerste: eersteHier,
        vastgelegd_door: tx.actor.id,
        vastgelegd_naam: tx.actor.naam,
        vastgelegd_op: tx.nu,
      })
    }
    return { gesprekId: samenId, dossiers: ids, eerste, telt }
  },
  chronicle: (uit, input, tx) => {
    const kind = input.deelnemers.find((d) => d.rol === 'jeugdige')
    const deel = {
      op: input.op,
      verwijzing: { kamer: 'onderzoek', id: uit.gesprekId },
      gegevens: { plek: input.plek, jeugdige: kind?.aanwezig ?? 'onbekend', deelnemers: input.deelnemers.length },
    }
    const team = tx.actor.partij?.naam ?? tx.actor.naam
    return [
      ...(uit.eerste.length > 0
        ? [
            gebeurtenis('onderzoek.eerste-gesprek', 'Het eerste gesprek is geweest', 'The first conversation took place', {
              ...deel,
              dossiers: uit.eerste,
              klok: {
                op: input.op,
                toestand: 'onderweg',
                bij: team,
                waarom: 'onderzoek',
                ...(tx.actor.partij ? { bijId: tx.actor.partij.id } : {}),
              },
            }),
          ]
        : []),
      ...(uit.eerste.length < uit.dossiers.length
        ? [
            gebeurtenis('onderzoek.gesprek', 'Er is een gesprek geweest', 'A conversation took place', {
              ...deel,
              dossiers: uit.dossiers.filter((d) => !uit.eerste.includes(d)),
            }),
          ]
        : []),
    ]
  },
  terms: { stops: [{ id: 'eerste-gesprek', met: (uit, input) => ({ dossiers: uit.telt ? uit.dossiers : [], op: input.op }) }] },
})

/** What the child said, unchanged. Starts the term in which it hears what was done with it. */
export const legStemVast = command({
  naam: 'onderzoek.stemVastleggen',
  titel: tekst('Woorden van het kind vastleggen', 'Record the child’s own words'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/stem' },
  input: StemInvoer,
  may: [WERKERS_EN_GEDRAG],
  purpose: 'kind-horen',
  raakt: ['register', 'draad'],
  handle: async (tx, input) => {
    const fouten = [...nietInToekomst('op', input.op, tx.vandaag), ...metWie(input)]
    if (fouten.length > 0) throw ongeldig(...fouten)
    if (input.gesprekId && !(await een(tx, 'gesprek', input.dossierId, input.gesprekId)))
      throw nietGevonden('Dit gesprek hoort niet bij dit dossier.', 'This conversation is not in this dossier.')
    const stemId = await bewaar(tx, 'stem', {
      gesprek_id: input.gesprekId ?? null,
      op: input.op,
      vorm: input.vorm,
      eigen_woorden: input.eigenWoorden,
      alleen: input.alleen,
      met_wie: input.metWie ?? null,
      niet_voor_ouders: input.nietVoorOuders,
      gewicht: null,
      gewicht_reden: null,
      gedaan: null,
      terug_op: null,
      terug_hoe: null,
      reactie: null,
      vastgelegd_door: tx.actor.id,
      vastgelegd_naam: tx.actor.naam,
      vastgelegd_op: tx.nu,
    })
    return { stemId, kind: await naamVanKind(tx.zaakId ?? '', input.dossierId, tx) }
  },
  chronicle: (uit, input) =>
    gebeurtenis('onderzoek.kind-gehoord', 'Het kind is gehoord', 'The child was heard', {
      op: input.op,
      verwijzing: { kamer: 'onderzoek', id: uit.stemId },
      gegevens: { alleen: input.alleen, vorm: input.vorm },
      // What the child keeps from its parents does not stand in a thread that they read.
      ...(input.nietVoorOuders ? { gezin: false } : { citaat: input.eigenWoorden, citaatVan: uit.kind }),
    }),
  terms: {
    starts: [
      {
        id: 'terugkoppeling-stem',
        met: (uit, input, tx) => ({ van: input.op, onderwerp: uit.stemId, bij: { id: tx.actor.id, naam: tx.actor.naam } }),
      },
    ],
  },
})

async function naamVanKind(zaakId: string, dossierId: string, tx: Parameters<typeof dossiersVan>[0]): Promise<string> {
  const kindId = (await dossiersVan(tx, zaakId)).find((d) => d.id === dossierId)?.kindId
  return (await gezinsleden(tx, zaakId)).find((p) => p.id === kindId)?.voornamen ?? ''
}

/** The child hears what was done with its words, how they weighed and why. */
export const koppelStemTerug = command({
  naam: 'onderzoek.stemTerugkoppelen',
  titel: tekst('Aan het kind vertellen wat ermee is gedaan', 'Tell the child what was done with it'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/stem/{stemId}/terugkoppeling' },
  input: TerugInvoer,
  may: [WERKERS_EN_GEDRAG],
  purpose: 'kind-horen',
  handle: async (tx, input) => {
    const stem = await een(tx, 'stem', input.dossierId, input.stemId)
    if (!stem) throw nietGevonden()
    if (stem.terug_op)
      throw conflict('Dit is al aan het kind verteld.', 'The child was told already.', {
        op: stem.terug_op,
        hoe: stem.terug_hoe,
        gedaan: stem.gedaan,
      })
    const fouten = [...nietInToekomst('op', input.op, tx.vandaag), ...isTeruggekoppeld(input.verteldAan)]
    if (input.op < stem.op)
      fouten.push(
        veld('op', 'Dit ligt vóór het gesprek.', 'This is before the conversation.', { gevonden: input.op, toegestaan: `≥ ${stem.op}` }),
      )
    if (fouten.length > 0) throw ongeldig(...fouten)
    await werkBij(tx, 'stem', stem.id, {
      gewicht: input.gewicht,
      gewicht_reden: input.gewichtReden,
      gedaan: input.gedaan,
      terug_op: input.op,
      terug_hoe: input.hoe,
      reactie: input.reactie ?? null,
    })
    return { stemId: stem.id, nietVoorOuders: stem.niet_voor_ouders }
  },
  chronicle: (uit, input) =>
    gebeurtenis(
      'onderzoek.stem-teruggekoppeld',
      'Het kind heeft gehoord wat er met zijn woorden is gedaan',
      'The child heard what was done with its words',
      {
        op: input.op,
        verwijzing: { kamer: 'onderzoek', id: uit.stemId },
        gegevens: { gewicht: input.gewicht },
        ...(uit.nietVoorOuders ? { gezin: false } : { tekst: tekst(input.gedaan, input.gedaan) }),
      },
    ),
  terms: { stops: [{ id: 'terugkoppeling-stem', met: (uit, input) => ({ onderwerp: uit.stemId, op: input.op }) }] },
})

/** No conversation with the child: a reason that is counted, discussed with a colleague, and another way. */
export const legGeenStemVast = command({
  naam: 'onderzoek.geenStemVastleggen',
  titel: tekst('Vastleggen waarom het kind niet is gehoord', 'Record why the child was not heard'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/geen-stem' },
  input: GeenStemInvoer,
  may: [WERKERS],
  purpose: 'kind-horen',
  raakt: ['register'],
  handle: async (tx, input) => {
    const fouten = [...nietInToekomst('op', input.op, tx.vandaag), ...andereWeg(input.reden, input.alternatief, input.alternatiefHoe)]
    const collega = (await medewerkers(tx)).find((m) => m.id === input.besprokenMetId)
    if (!collega || collega.id === tx.actor.id)
      fouten.push(
        veld(
          'besprokenMetId',
          'Bespreek dit met een collega, en kies wie dat was.',
          'Discuss this with a colleague, and choose who it was.',
        ),
      )
    if (fouten.length > 0 || !collega) throw ongeldig(...fouten)
    const id = await bewaar(tx, 'geen_stem', {
      op: input.op,
      reden: input.reden,
      toelichting: input.toelichting,
      alternatief: input.alternatief,
      alternatief_hoe: input.alternatiefHoe ?? null,
      besproken_met: collega.id,
      besproken_naam: collega.naam,
      vastgelegd_door: tx.actor.id,
      vastgelegd_naam: tx.actor.naam,
    })
    return { id }
  },
  chronicle: (uit, input) =>
    gebeurtenis('onderzoek.kind-niet-gehoord', 'Het kind is nog niet gehoord', 'The child has not been heard yet', {
      op: input.op,
      verwijzing: { kamer: 'onderzoek', id: uit.id },
      gegevens: { reden: input.reden, alternatief: input.alternatief },
      tekst: tekst(input.toelichting, input.toelichting),
    }),
})

/** The problem in somebody's own words, beside the others'. */
export const legProbleemVast = command({
  naam: 'onderzoek.probleemVastleggen',
  titel: tekst('Vastleggen wat er volgens iemand speelt', 'Record what somebody says is going on'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/probleem' },
  input: ProbleemInvoer,
  may: [WERKERS_EN_GEDRAG],
  purpose: 'onderzoek-naar-hulpvraag',
  handle: async (tx, input) => {
    const fouten = nietInToekomst('op', input.op, tx.vandaag)
    if (fouten.length > 0) throw ongeldig(...fouten)
    const id = await bewaar(tx, 'probleem', {
      van: input.van,
      van_naam: input.vanNaam,
      woorden: input.woorden,
      op: input.op,
      vastgelegd_door: tx.actor.id,
    })
    return { id }
  },
  // A child's view can differ from its parents': the words stay in the room, the thread says only that they were asked.
  chronicle: (uit, input) =>
    gebeurtenis('onderzoek.probleem', 'Er is gevraagd wat er speelt', 'Somebody was asked what is going on', {
      op: input.op,
      verwijzing: { kamer: 'onderzoek', id: uit.id },
      gegevens: { van: input.van },
    }),
})
