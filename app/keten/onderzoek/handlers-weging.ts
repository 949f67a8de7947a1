import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { verleen } from '../../kern/access/store.ts'
import { gebeurtenis } from '../../kern/chronology/model.ts'
import { command, type HandlerTx } from '../../kern/command/declare.ts'
import { conflict, geweigerd, nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { medewerkers } from '../../register/public.ts'
import { EigenKrachtInvoer } from './invoer.ts'
import { EXPERTISES, type Expertisesoort } from './model.ts'
import { eigenKrachtMag, nietInToekomst } from './rules.ts'
import { alle, bewaar, een, werkBij } from './store.ts'

const WERKERS = toegewezen('regisseur', 'toegangsmedewerker')
const MAY = [toegewezen('regisseur', 'toegangsmedewerker', 'gedragswetenschapper')]

/** Own strength: what the family can do itself, what speaks against leaving it at that, and when somebody asks how it goes. */
export const legEigenKrachtVast = command({
  naam: 'onderzoek.eigenKrachtVastleggen',
  titel: tekst('Eigen kracht vastleggen', 'Record own strength'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/eigen-kracht' },
  input: EigenKrachtInvoer,
  may: MAY,
  purpose: 'onderzoek-naar-hulpvraag',
  handle: async (tx, input) => {
    const isSpecialist = tx.rollen.includes('gedragswetenschapper')
    const fouten = eigenKrachtMag(input, isSpecialist, tx.vandaag)
    if (fouten.length > 0) throw ongeldig(...fouten)
    const id = await bewaar(tx, 'eigen_kracht', {
      op: tx.vandaag,
      antwoord: input.antwoord,
      ervaren: input.ervaren,
      ervaren_reden: input.ervarenReden ?? null,
      contra: input.contra,
      uitkomst: input.uitkomst,
      specialist: isSpecialist && input.specialistMotivering ? tx.actor.naam : null,
      specialist_motivering: isSpecialist ? (input.specialistMotivering ?? null) : null,
      oplossingen: input.oplossingen,
      nazorg_op: input.nazorgOp ?? null,
      nagegaan_op: null,
      effect: null,
      effect_oordeel: null,
      vastgelegd_door: tx.actor.id,
      vastgelegd_naam: tx.actor.naam,
    })
    const lvb =
      input.contra['verstandelijke-beperking'] === 'ja' && !(await alle(tx, 'expertise', input.dossierId)).some((e) => e.soort === 'lvb')
    if (lvb) await vraagBlanco(tx, 'lvb', 'Volgt uit het onderzoek naar eigen kracht.')
    return { id, expertiseNodig: lvb }
  },
  chronicle: (uit, input) =>
    gebeurtenis('onderzoek.eigen-kracht', 'Besproken wat het gezin zelf kan', 'What the family can do itself was discussed', {
      verwijzing: { kamer: 'onderzoek', id: uit.id },
      gegevens: { uitkomst: input.uitkomst, ervaren: input.ervaren },
    }),
  terms: {
    starts: [
      {
        id: 'nazorg',
        met: (uit, input, tx) =>
          input.nazorgOp ? { onderwerp: uit.id, eindigtOp: input.nazorgOp, bij: { id: tx.actor.id, naam: tx.actor.naam } } : null,
      },
    ],
  },
})

async function vraagBlanco(tx: HandlerTx, soort: Expertisesoort, waarom: string): Promise<string> {
  return bewaar(tx, 'expertise', {
    soort,
    waarom,
    gevraagd_op: tx.vandaag,
    gevraagd_door: tx.actor.id,
    medewerker_id: null,
    naam: null,
    discipline: null,
    aanwezig_op: null,
    advies: null,
    advies_op: null,
    effect: null,
  })
}

/** On the after-care day: asked the family, and what it did. */
export const gaEigenKrachtNa = command({
  naam: 'onderzoek.eigenKrachtNagaan',
  titel: tekst('Nagaan hoe het gaat met eigen kracht', 'Ask how own strength works out'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/eigen-kracht/{eigenKrachtId}/nagaan' },
  input: z.object({
    dossierId: z.uuid(),
    eigenKrachtId: z.uuid(),
    op: z.iso.date(),
    effect: z.string().trim().min(1).max(5000),
    oordeel: z.enum(['genoeg', 'deels', 'niet', 'onbekend']),
  }),
  may: [WERKERS],
  purpose: 'onderzoek-naar-hulpvraag',
  handle: async (tx, input) => {
    const e = await een(tx, 'eigen_kracht', input.dossierId, input.eigenKrachtId)
    if (!e) throw nietGevonden()
    if (e.nagegaan_op) throw conflict('Dit is al nagegaan.', 'This was asked already.', { op: e.nagegaan_op, effect: e.effect })
    const fouten = nietInToekomst('op', input.op, tx.vandaag)
    if (fouten.length > 0) throw ongeldig(...fouten)
    await werkBij(tx, 'eigen_kracht', e.id, { nagegaan_op: input.op, effect: input.effect, effect_oordeel: input.oordeel })
    return { id: e.id }
  },
  chronicle: (uit, input) =>
    gebeurtenis(
      'onderzoek.eigen-kracht-nagegaan',
      'Gevraagd hoe het gaat met wat het gezin zelf doet',
      'Asked how things go with what the family does itself',
      { op: input.op, verwijzing: { kamer: 'onderzoek', id: uit.id }, gegevens: { oordeel: input.oordeel } },
    ),
  terms: { stops: [{ id: 'nazorg', met: (uit, input) => ({ onderwerp: uit.id, op: input.op }) }] },
})

/** A professional of the register, or one from outside by name. */
const Deskundige = {
  medewerkerId: z.uuid().nullish(),
  naam: z.string().trim().min(1).max(300).nullish(),
  discipline: z.string().trim().min(1).max(300).nullish(),
}

async function zetDeskundige(
  tx: HandlerTx,
  id: string,
  soort: Expertisesoort,
  d: { medewerkerId?: string | null | undefined; naam?: string | null | undefined; discipline?: string | null | undefined },
): Promise<string | null> {
  if (!d.medewerkerId) {
    if (!d.naam) return null
    if (soort === 'gedragswetenschap' || !d.discipline)
      throw ongeldig(
        veld(
          soort === 'gedragswetenschap' ? 'medewerkerId' : 'discipline',
          'Kies een gedragswetenschapper uit de lijst, of noem het vak van wie meekijkt.',
          'Choose a behavioural scientist from the list, or name the profession of who looks along.',
        ),
      )
    await werkBij(tx, 'expertise', id, { naam: d.naam, discipline: d.discipline, aanwezig_op: tx.vandaag })
    return d.naam
  }
  const m = (await medewerkers(tx)).find((w) => w.id === d.medewerkerId)
  if (!m || (soort === 'gedragswetenschap' && !m.functies.includes('gedragswetenschapper')))
    throw ongeldig(veld('medewerkerId', 'Deze medewerker heeft deze expertise niet.', 'This worker does not have this expertise.'))
  await werkBij(tx, 'expertise', id, {
    medewerker_id: m.id,
    naam: m.naam,
    discipline: d.discipline ?? (soort === 'gedragswetenschap' ? 'gedragswetenschapper' : soort),
    aanwezig_op: tx.vandaag,
  })
  if (m.functies.includes('gedragswetenschapper') && tx.zaakId && tx.dossierId)
    await verleen(tx, [
      {
        zaakId: tx.zaakId,
        dossierId: tx.dossierId,
        houderId: m.id,
        rol: 'gedragswetenschapper',
        grondslag: 'Jeugdwet 2.3',
        doel: 'meedenken-over-hulp',
      },
    ])
  return m.naam
}

/** Asks for expertise; a behavioural scientist who is asked gets access to this child's dossier. Nobody named: it is missing, and counted. */
export const vraagExpertise = command({
  naam: 'onderzoek.expertiseVragen',
  titel: tekst('Expertise vragen', 'Ask for expertise'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/expertise' },
  input: z.object({ dossierId: z.uuid(), soort: z.enum(EXPERTISES), waarom: z.string().trim().min(1).max(2000), ...Deskundige }),
  may: [WERKERS],
  purpose: 'onderzoek-naar-hulpvraag',
  raakt: ['register', 'toegang'],
  handle: async (tx, input) => {
    const id = await vraagBlanco(tx, input.soort, input.waarom)
    return { id, naam: await zetDeskundige(tx, id, input.soort, input) }
  },
  chronicle: (uit, input) =>
    gebeurtenis(
      'onderzoek.expertise-gevraagd',
      uit.naam ? 'Iemand met kennis van zaken denkt mee' : 'Er is kennis nodig die er nog niet is',
      uit.naam ? 'Somebody with expertise joins' : 'Expertise is needed that is not there yet',
      { verwijzing: { kamer: 'onderzoek', id: uit.id }, gegevens: { soort: input.soort, aanwezig: uit.naam !== null } },
    ),
})

/** Finds the professional for expertise that was missing. */
export const vindExpertise = command({
  naam: 'onderzoek.expertiseVinden',
  titel: tekst('Deskundige koppelen', 'Link a professional'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/expertise/{expertiseId}/deskundige' },
  input: z.object({ dossierId: z.uuid(), expertiseId: z.uuid(), ...Deskundige }),
  may: [WERKERS],
  purpose: 'onderzoek-naar-hulpvraag',
  raakt: ['register', 'toegang'],
  handle: async (tx, input) => {
    const e = await een(tx, 'expertise', input.dossierId, input.expertiseId)
    if (!e) throw nietGevonden()
    if (e.aanwezig_op) throw conflict('Er denkt al iemand mee.', 'Somebody joined already.', { naam: e.naam })
    const naam = await zetDeskundige(tx, e.id, e.soort, input)
    if (!naam) throw ongeldig(veld('medewerkerId', 'Kies wie er meedenkt.', 'Choose who joins.'))
    return { id: e.id, soort: e.soort }
  },
  chronicle: (uit) =>
    gebeurtenis('onderzoek.expertise-gevonden', 'Iemand met kennis van zaken denkt mee', 'Somebody with expertise joins', {
      verwijzing: { kamer: 'onderzoek', id: uit.id },
      gegevens: { soort: uit.soort },
    }),
})

/** The advice, and what it changes. */
export const geefAdvies = command({
  naam: 'onderzoek.adviesGeven',
  titel: tekst('Advies vastleggen', 'Record advice'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/expertise/{expertiseId}/advies' },
  input: z.object({
    dossierId: z.uuid(),
    expertiseId: z.uuid(),
    advies: z.string().trim().min(1).max(20_000),
    effect: z.string().trim().min(1).max(2000).nullish(),
  }),
  may: MAY,
  purpose: 'onderzoek-naar-hulpvraag',
  handle: async (tx, input) => {
    const e = await een(tx, 'expertise', input.dossierId, input.expertiseId)
    if (!e) throw nietGevonden()
    if (!e.aanwezig_op) throw ongeldig(veld('expertiseId', 'Koppel eerst wie er meedenkt.', 'First link who joins.'))
    if (e.medewerker_id && e.medewerker_id !== tx.actor.id)
      throw geweigerd(`Alleen ${e.naam ?? ''} kan dit advies geven.`, `Only ${e.naam ?? ''} can give this advice.`)
    await werkBij(tx, 'expertise', e.id, { advies: input.advies, advies_op: tx.vandaag, effect: input.effect ?? null })
    return { id: e.id, soort: e.soort }
  },
  chronicle: (uit) =>
    gebeurtenis('onderzoek.advies', 'Een deskundige heeft advies gegeven', 'A professional gave advice', {
      verwijzing: { kamer: 'onderzoek', id: uit.id },
      gegevens: { soort: uit.soort },
    }),
})
