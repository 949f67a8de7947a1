// Over 300 lines: every command of the room is declared here, once; the work is in handlers-*.ts.
import { z } from 'zod'
import { functie, toegewezen } from '../../kern/access/mag.ts'
import { gebeurtenis, type GebeurtenisInvoer } from '../../kern/chronology/model.ts'
import { command, type HandlerTx } from '../../kern/command/declare.ts'
import { conflict, nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { dagTekst } from '../../kern/time/dagtekst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { dossiersVan } from '../draad/public.ts'
import { dossiersVanVraag, eerderGewijzigd, eindigend, inToestand, rondAf, vraagOf404 } from './handlers-afronden.ts'
import { ontvangSignaal } from './handlers-signaal.ts'
import { openGezin, schrijfVraag, toetsVraag, voegKindToe } from './handlers-vastleggen.ts'
import { zoek } from './handlers-zoek.ts'
import { AanmeldingInvoer, AfrondenInvoer, GezinInvoer, KindInvoer, SignaalInvoer, VraagInvoer, ZoekInvoer } from './invoer.ts'
import { AANBOD, JA_NEE, URGENTIEGRONDEN, URGENTIES } from './model.ts'
import { triageOnvolledig, veiligContactOntbreekt } from './rules.ts'
import { signaalVan, sluitSignaalAan, wijzigAanmelding } from './store.ts'
import { klokVan, signaalGebeurtenis, team, UITKOMST, URGENTIE_EN, vraagGebeurtenis } from './verhaal.ts'

const DOEL = 'toegang-tot-jeugdhulp'
const EIGEN = toegewezen('toegangsmedewerker', 'regisseur')
const datum = AfrondenInvoer.shape.gesprekOp.unwrap().unwrap()

const ik = (tx: HandlerTx) => ({ id: tx.actor.id, naam: tx.actor.naam })

/** Search first: by BSN, or by name and date of birth. A command, because a BSN never stands in an address. */
export const zoekPersoon = command({
  naam: 'aanmelding.zoek',
  titel: tekst('Zoeken of een kind al bekend is', 'Look whether a child is known'),
  http: { method: 'POST', path: '/api/zoeken' },
  input: ZoekInvoer,
  may: [functie('toegangsmedewerker', 'regisseur')],
  purpose: 'zoeken-voor-nieuwe-vraag',
  raakt: ['register', 'draad'],
  handle: (tx, input) => zoek(tx, input),
  zoekt: true,
  chronicle: () => [],
})

/** A question comes in for which there is no thread yet: opens the family's case and starts the chain clock. */
export const legVast = command({
  naam: 'aanmelding.vastleggen',
  titel: tekst('Nieuwe vraag vastleggen', 'Record a new question'),
  http: { method: 'POST', path: '/api/aanmeldingen' },
  input: AanmeldingInvoer,
  may: [functie('toegangsmedewerker')],
  purpose: DOEL,
  raakt: ['register', 'draad', 'toegang'],
  handle: async (tx, input) => {
    toetsVraag(input)
    const gezin = await openGezin(tx, input)
    const { zaakId, dossiers } = gezin
    const aanmeldingId = await schrijfVraag(tx, zaakId, dossiers, input, { gezocht: input.gezocht, anderKind: input.anderKind ?? null })
    return { ...gezin, aanmeldingId }
  },
  chronicle: (uit, input, tx) =>
    vraagGebeurtenis(uit.aanmeldingId, input, uit.dossiers, { toestand: 'wacht', ...team(tx), waarom: 'eerste-gesprek' }),
  terms: {
    starts: [
      { id: 'beslistermijn', met: (uit, _i, tx) => ({ dossiers: uit.dossiers, onderwerp: uit.aanmeldingId, bij: ik(tx) }) },
      { id: 'eerste-gesprek', met: (uit, _i, tx) => ({ dossiers: uit.dossiers, onderwerp: uit.aanmeldingId, bij: ik(tx) }) },
    ],
  },
})

/** Another question of a family that has a thread: it joins that thread. */
export const vraagErbij = command({
  naam: 'aanmelding.vraagErbij',
  titel: tekst('Vraag toevoegen aan deze draad', 'Add a question to this thread'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/vragen' },
  input: VraagInvoer.extend({ dossierId: z.uuid(), ookVoor: z.array(z.uuid()).max(12).default([]) }),
  may: [EIGEN],
  purpose: DOEL,
  raakt: ['draad'],
  handle: async (tx, input) => {
    toetsVraag(input)
    const vanZaak = new Set((await dossiersVan(tx, tx.zaakId ?? '')).map((d) => d.id))
    if (input.ookVoor.some((d) => !vanZaak.has(d)))
      throw ongeldig(veld('ookVoor', 'Dit kind hoort niet bij dit gezin.', 'This child is not of this family.'))
    const dossiers = [...new Set([input.dossierId, ...input.ookVoor])]
    const aanmeldingId = await schrijfVraag(tx, tx.zaakId ?? '', dossiers, input)
    return { aanmeldingId, dossiers, weerOpen: await inToestand(tx, dossiers, ['afgesloten']) }
  },
  chronicle: (uit, input, tx) => {
    const rest = uit.dossiers.filter((d) => !uit.weerOpen.includes(d))
    return [
      ...(uit.weerOpen.length > 0
        ? [vraagGebeurtenis(uit.aanmeldingId, input, uit.weerOpen, { toestand: 'wacht', ...team(tx), waarom: 'eerste-gesprek' })]
        : []),
      ...(rest.length > 0 ? [vraagGebeurtenis(uit.aanmeldingId, input, rest)] : []),
    ]
  },
  terms: {
    starts: [
      { id: 'beslistermijn', met: (uit, _i, tx) => ({ dossiers: uit.dossiers, onderwerp: uit.aanmeldingId, bij: ik(tx) }) },
      { id: 'eerste-gesprek', met: (uit, _i, tx) => ({ dossiers: uit.dossiers, onderwerp: uit.aanmeldingId, bij: ik(tx) }) },
    ],
  },
})

/** A child that comes to the family: a brother or sister, born or not. */
export const kindErbij = command({
  naam: 'aanmelding.kindErbij',
  titel: tekst('Kind toevoegen aan dit gezin', 'Add a child to this family'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/kinderen' },
  input: z.object({
    dossierId: z.uuid(),
    kind: KindInvoer,
    reden: z.string().trim().min(1).max(1000),
    anderKind: GezinInvoer.shape.anderKind,
  }),
  may: [EIGEN],
  purpose: DOEL,
  raakt: ['register', 'draad', 'toegang'],
  handle: (tx, input) => voegKindToe(tx, tx.zaakId ?? '', input.kind, input.anderKind ?? null),
  chronicle: (uit, input, tx) =>
    gebeurtenis(
      'aanmelding.kind-erbij',
      'Dit kind hoort nu bij de draad van het gezin',
      'This child now belongs to the thread of the family',
      {
        tekst: tekst(input.reden, input.reden),
        dossiers: [uit.dossierId],
        klok: { toestand: 'wacht', ...team(tx), waarom: 'eerste-gesprek' },
      },
    ),
  terms: { starts: [{ id: 'eerste-gesprek', met: (uit, _i, tx) => ({ dossiers: [uit.dossierId], bij: ik(tx) }) }] },
})

/** Judges how urgent a question is: by a person, on need, with a reason. */
export const triage = command({
  naam: 'aanmelding.triage',
  titel: tekst('Beoordelen hoe dringend het is', 'Judge how urgent it is'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/vragen/{aanmeldingId}/triage' },
  input: z.object({
    dossierId: z.uuid(),
    aanmeldingId: z.uuid(),
    versie: z.int(),
    urgentie: z.enum(URGENTIES).exclude(['onbekend']),
    reden: z.string().trim().min(1).max(2000),
    gronden: z.array(z.enum(URGENTIEGRONDEN)).min(1),
  }),
  may: [EIGEN],
  purpose: DOEL,
  handle: async (tx, input) => {
    const a = await vraagOf404(tx, input.aanmeldingId)
    const fout = triageOnvolledig(input.urgentie, input.gronden, input.reden)
    if (fout) throw ongeldig(fout)
    const gedaan = await wijzigAanmelding(tx, a.id, input.versie, {
      urgentie: input.urgentie,
      urgentie_reden: input.reden,
      urgentie_gronden: input.gronden,
      urgentie_door: tx.actor.naam,
      urgentie_op: tx.nu,
    })
    if (!gedaan) eerderGewijzigd(a)
    return { aanmeldingId: a.id, dossiers: dossiersVanVraag(a), was: a.urgentie, alleenTeam: a.alleen_team }
  },
  chronicle: (uit, input) =>
    gebeurtenis(
      'aanmelding.triage',
      `Beoordeeld hoe dringend het is: ${input.urgentie}`,
      `Judged how urgent it is: ${URGENTIE_EN[input.urgentie]}`,
      {
        tekst: tekst(input.reden, input.reden),
        dossiers: uit.dossiers,
        gegevens: { was: uit.was, nu: input.urgentie },
        gezin: !uit.alleenTeam,
      },
    ),
})

/** Adds what became known after the first telling. The own words are not among it: those stay as they were said. */
export const vulAan = command({
  naam: 'aanmelding.aanvullen',
  titel: tekst('Vraag aanvullen', 'Complete the question'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/vragen/{aanmeldingId}/aanvullen' },
  input: z.object({
    dossierId: z.uuid(),
    aanmeldingId: z.uuid(),
    versie: z.int(),
    duiding: z.string().trim().min(1).max(4000).nullish(),
    duidingEens: z.enum(['eens', 'oneens', 'niet-gevraagd']).default('niet-gevraagd'),
    behoeften: VraagInvoer.shape.behoeften.unwrap().optional(),
    tolk: z.enum(JA_NEE).optional(),
    taal: z.string().trim().max(40).optional(),
    geweldGenoemd: z.enum(JA_NEE).optional(),
    veiligContact: VraagInvoer.shape.veiligContact,
    clientondersteuner: z.enum(AANBOD).optional(),
    vertrouwenspersoon: z.enum(AANBOD).optional(),
  }),
  may: [EIGEN],
  purpose: DOEL,
  handle: async (tx, input) => {
    const a = await vraagOf404(tx, input.aanmeldingId)
    const geweld = input.geweldGenoemd ?? a.geweld_genoemd
    const contact = input.veiligContact ?? a.veilig_contact
    const fout = veiligContactOntbreekt(geweld, contact)
    if (fout) throw ongeldig(fout)
    const gedaan = await wijzigAanmelding(tx, a.id, input.versie, {
      duiding: input.duiding ?? a.duiding,
      duiding_eens: input.duiding ? input.duidingEens : a.duiding_eens,
      behoeften: JSON.stringify(input.behoeften ?? a.behoeften),
      tolk: input.tolk ?? a.tolk,
      taal: input.taal ?? a.taal,
      geweld_genoemd: geweld,
      veilig_contact: contact ? JSON.stringify(contact) : null,
      clientondersteuner: input.clientondersteuner ?? a.clientondersteuner,
      vertrouwenspersoon: input.vertrouwenspersoon ?? a.vertrouwenspersoon,
    })
    if (!gedaan) eerderGewijzigd(a)
    return { aanmeldingId: a.id, dossiers: dossiersVanVraag(a) }
  },
  chronicle: (uit) =>
    gebeurtenis('aanmelding.aangevuld', 'De vraag is aangevuld', 'The question was completed', {
      dossiers: uit.dossiers,
      verwijzing: { kamer: 'aanmelding', id: uit.aanmeldingId },
      gezin: false,
    }),
})

/** Plans the first conversation: from then on somebody is working on it. */
export const planGesprek = command({
  naam: 'aanmelding.planGesprek',
  titel: tekst('Eerste gesprek plannen', 'Plan the first conversation'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/vragen/{aanmeldingId}/gesprek' },
  input: z.object({ dossierId: z.uuid(), aanmeldingId: z.uuid(), versie: z.int(), op: datum, waar: z.string().trim().max(200).nullish() }),
  may: [EIGEN],
  purpose: DOEL,
  handle: async (tx, input) => {
    const a = await vraagOf404(tx, input.aanmeldingId)
    if (input.op < tx.vandaag) throw ongeldig(veld('op', 'Deze dag is al geweest.', 'This day has passed.', { gevonden: input.op }))
    if (!(await wijzigAanmelding(tx, a.id, input.versie, { gesprek_gepland_op: input.op }))) eerderGewijzigd(a)
    return { aanmeldingId: a.id, dossiers: await inToestand(tx, dossiersVanVraag(a), ['wacht', 'onderweg']), alleenTeam: a.alleen_team }
  },
  chronicle: (uit, input, tx) =>
    uit.dossiers.length === 0
      ? []
      : gebeurtenis(
          'aanmelding.gesprek-gepland',
          `Het eerste gesprek is op ${dagTekst(input.op, 'nl')}`,
          `The first conversation is on ${dagTekst(input.op, 'en')}`,
          {
            dossiers: uit.dossiers,
            gegevens: { op: input.op, waar: input.waar ?? null },
            gezin: !uit.alleenTeam,
            klok: { toestand: 'onderweg', ...team(tx), waarom: 'gesprek-gepland' },
          },
        ),
})

/** Ends the question at the door: advice, help by the team, inquiry, or elsewhere with a warm handover. */
export const rondAanmeldingAf = command({
  naam: 'aanmelding.afronden',
  titel: tekst('Vraag afronden', 'Finish the question'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/vragen/{aanmeldingId}/afronden' },
  input: AfrondenInvoer,
  may: [EIGEN],
  purpose: DOEL,
  raakt: ['draad', 'register', 'veiligheid'],
  handle: (tx, input) => rondAf(tx, input),
  chronicle: (uit, input, tx) => {
    const woord = UITKOMST[input.uitkomst]
    const basis = {
      tekst: tekst(input.reden, input.reden),
      gezin: !uit.alleenTeam,
      verwijzing: { kamer: 'aanmelding', id: uit.aanmeldingId },
      gegevens: { uitkomst: input.uitkomst, afwijzing: input.afwijzing?.code ?? null },
    }
    const verplaatst = uit.sluit ? uit.eindigt : uit.loopt
    const klok = klokVan(uit, input, tx)
    const stil = uit.dossiers.filter((d) => !klok || !verplaatst.includes(d))
    return [
      ...(klok && verplaatst.length > 0
        ? [gebeurtenis('aanmelding.afgerond', woord.nl, woord.en, { ...basis, dossiers: verplaatst, klok })]
        : []),
      ...(stil.length > 0 ? [gebeurtenis('aanmelding.afgerond', woord.nl, woord.en, { ...basis, dossiers: stil })] : []),
    ]
  },
  terms: {
    starts: [
      {
        id: 'reactie-op-overdracht',
        met: (uit, _i, tx) => (uit.overdrachtOpen ? { dossiers: uit.dossiers, onderwerp: uit.aanmeldingId, bij: ik(tx) } : null),
      },
    ],
    stops: [
      {
        id: 'beslistermijn',
        met: (uit, i) =>
          i.uitkomst === 'hulp-door-team' || uit.sluit ? { dossiers: uit.dossiers, onderwerp: uit.aanmeldingId, vervallen: true } : null,
      },
      {
        id: 'eerste-gesprek',
        met: (uit, i) =>
          i.gesprekOp
            ? { dossiers: uit.dossiers, onderwerp: uit.aanmeldingId, op: i.gesprekOp }
            : uit.sluit
              ? { dossiers: uit.dossiers, onderwerp: uit.aanmeldingId, vervallen: true }
              : null,
      },
    ],
  },
})

/** The other organisation has taken the family over. */
export const eldersAangenomen = command({
  naam: 'aanmelding.eldersAangenomen',
  titel: tekst('Overdracht naar elders is aangenomen', 'The handover elsewhere was accepted'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/vragen/{aanmeldingId}/aangenomen' },
  input: z.object({ dossierId: z.uuid(), aanmeldingId: z.uuid(), versie: z.int(), door: z.string().trim().min(1).max(200), op: datum }),
  may: [EIGEN],
  purpose: DOEL,
  handle: async (tx, input) => {
    const a = await vraagOf404(tx, input.aanmeldingId)
    if (a.uitkomst !== 'elders' || !a.elders)
      throw conflict('Deze vraag gaat niet naar elders.', 'This question does not go elsewhere.', { uitkomst: a.uitkomst })
    if (input.op > tx.vandaag || input.op < a.elders.aangebodenOp)
      throw ongeldig(
        veld(
          'op',
          'Kies de dag waarop het is aangenomen: na het aanbod en niet in de toekomst.',
          'Choose the day of acceptance: after the offer and not in the future.',
          { gevonden: input.op, toegestaan: `${a.elders.aangebodenOp} – ${tx.vandaag}` },
        ),
      )
    if (
      !(await wijzigAanmelding(tx, a.id, input.versie, {
        elders: JSON.stringify({ ...a.elders, aangenomenDoor: input.door, aangenomenOp: input.op }),
      }))
    )
      eerderGewijzigd(a)
    return {
      aanmeldingId: a.id,
      naar: a.elders.naar,
      dossiers: dossiersVanVraag(a),
      eindigt: await eindigend(tx, a),
      alleenTeam: a.alleen_team,
    }
  },
  chronicle: (uit, input) => {
    const g = (dossiers: readonly string[], klok?: NonNullable<GebeurtenisInvoer['klok']>) =>
      gebeurtenis('aanmelding.elders-aangenomen', `${uit.naar} heeft het overgenomen`, `${uit.naar} has taken over`, {
        op: input.op,
        dossiers,
        gezin: !uit.alleenTeam,
        gegevens: { door: input.door },
        ...(klok ? { klok } : {}),
      })
    const rest = uit.dossiers.filter((d) => !uit.eindigt.includes(d))
    return [
      ...(uit.eindigt.length > 0 ? [g(uit.eindigt, { toestand: 'afgesloten', bij: uit.naar, waarom: 'elders' })] : []),
      ...(rest.length > 0 ? [g(rest)] : []),
    ]
  },
  terms: {
    stops: [
      { id: 'reactie-op-overdracht', met: (uit, i) => ({ dossiers: uit.dossiers, onderwerp: uit.aanmeldingId, op: i.op }) },
      { id: 'beslistermijn', met: (uit) => ({ dossiers: uit.dossiers, onderwerp: uit.aanmeldingId, vervallen: true }) },
      { id: 'eerste-gesprek', met: (uit) => ({ dossiers: uit.dossiers, onderwerp: uit.aanmeldingId, vervallen: true }) },
    ],
  },
})

/** The help of the team itself has really begun: only now the chain clock says so. */
export const startHulpTeam = command({
  naam: 'aanmelding.startHulpTeam',
  titel: tekst('Hulp door het team is begonnen', 'Help by the team has begun'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/vragen/{aanmeldingId}/hulp-team' },
  input: z.object({ dossierId: z.uuid(), aanmeldingId: z.uuid(), versie: z.int(), op: datum, wat: z.string().trim().min(1).max(1000) }),
  may: [EIGEN],
  purpose: DOEL,
  handle: async (tx, input) => {
    const a = await vraagOf404(tx, input.aanmeldingId)
    if (a.uitkomst !== 'hulp-door-team')
      throw conflict('De uitkomst van deze vraag is niet: hulp door het team.', 'The outcome of this question is not help by the team.', {
        uitkomst: a.uitkomst,
      })
    if (input.op > tx.vandaag)
      throw ongeldig(
        veld('op', 'Hulp die nog moet beginnen is nog geen hulp.', 'Help that has yet to begin is no help yet.', {
          gevonden: input.op,
          toegestaan: tx.vandaag,
        }),
      )
    if (!(await wijzigAanmelding(tx, a.id, input.versie, { hulp_team_op: input.op }))) eerderGewijzigd(a)
    return { aanmeldingId: a.id, dossiers: dossiersVanVraag(a), alleenTeam: a.alleen_team }
  },
  chronicle: (uit, input, tx) =>
    gebeurtenis('aanmelding.hulp-team-begonnen', 'De hulp van het team is begonnen', 'The help of the team has begun', {
      op: input.op,
      tekst: tekst(input.wat, input.wat),
      dossiers: uit.dossiers,
      gezin: !uit.alleenTeam,
      klok: { toestand: 'hulp', ...team(tx) },
    }),
  terms: { stops: [{ id: 'eerste-gesprek', met: (uit, i) => ({ dossiers: uit.dossiers, onderwerp: uit.aanmeldingId, op: i.op }) }] },
})

/** A signal of school, GP, police or another: joins the thread there is, goes to who has it, or begins one. */
export const meldSignaal = command({
  naam: 'aanmelding.signaal',
  titel: tekst('Signaal vastleggen', 'Record a signal'),
  http: { method: 'POST', path: '/api/signalen' },
  input: SignaalInvoer,
  may: [functie('toegangsmedewerker')],
  purpose: 'signaal-over-een-kind',
  raakt: ['register', 'draad', 'toegang'],
  handle: (tx, input) => ontvangSignaal(tx, input),
  chronicle: (uit, input, tx) => {
    if (uit.dossiers.length === 0) return []
    const ontvangenOp = input.ontvangenOp ?? tx.vandaag
    const g = signaalGebeurtenis({ ...input, gebeurdOp: input.gebeurdOp ?? null, ontvangenOp }, uit.signalen)
    return {
      ...g,
      dossiers: uit.dossiers,
      ...(uit.nieuw ? { klok: { toestand: 'wacht', ...team(tx), waarom: 'eerste-gesprek', op: ontvangenOp } } : {}),
    }
  },
  terms: {
    starts: [
      {
        id: 'eerste-gesprek',
        met: (uit, i, tx) => (uit.nieuw ? { dossiers: uit.dossiers, van: i.ontvangenOp ?? tx.vandaag, bij: ik(tx) } : null),
      },
    ],
  },
})

/** A signal that another team brought is joined to the thread by those who have the case. */
export const sluitAan = command({
  naam: 'aanmelding.signaalAansluiten',
  titel: tekst('Bezorgd signaal aansluiten', 'Join a delivered signal'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/signalen/{signaalId}/aansluiten' },
  input: z.object({ dossierId: z.uuid(), signaalId: z.uuid() }),
  may: [EIGEN],
  purpose: 'signaal-over-een-kind',
  handle: async (tx, input) => {
    const s = await signaalVan(tx, input.dossierId, input.signaalId)
    if (!s) throw nietGevonden('Dit signaal is er niet.', 'This signal does not exist.')
    if (!(await sluitSignaalAan(tx, s.id)))
      throw conflict('Een collega heeft dit signaal al aangesloten.', 'A colleague has joined this signal already.')
    return { signaal: s }
  },
  chronicle: (uit) => signaalGebeurtenis(uit.signaal, [uit.signaal.id]),
})
