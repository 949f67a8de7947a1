import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { query, type HandlerTx } from '../../kern/command/declare.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { gezinsleden, medewerkers, volledigeNaam } from '../../register/public.ts'
import { dossiersVan } from '../draad/public.ts'
import { inhoudVan } from './handlers-uitspraak.ts'
import { belangInhoud, belangOmgeving } from './handlers-belang.ts'
import type { Auteur, BelangInhoud, Contra, ContraAntwoord, Deelnemer, EigenKrachtInvoer } from './model.ts'
import { containerbegrippen, ontbreektAanBelang, ontbreektAanUitspraak, oudersAanwezig, ouderdom } from './rules.ts'
import { stemStand } from './stand.ts'
import { alle, laatsteBelang, tel } from './store.ts'

const LEZERS = [toegewezen('regisseur', 'toegangsmedewerker', 'gedragswetenschapper', 'beslisser')]
const input = z.object({ dossierId: z.uuid() })

/** What this reader may do here: write, and what only the team's own workers do. */
function magHier(tx: HandlerTx) {
  const werker = tx.rollen.includes('regisseur') || tx.rollen.includes('toegangsmedewerker')
  return { werker, schrijven: werker || tx.rollen.includes('gedragswetenschapper') }
}

/** The family with the dossier of each child, so that a form can be filled in without asking again. */
async function gezin(tx: HandlerTx) {
  const [leden, dossiers] = [await gezinsleden(tx, tx.zaakId ?? ''), await dossiersVan(tx, tx.zaakId ?? '')]
  return leden.map((p) => ({
    persoonId: p.id,
    naam: volledigeNaam(p),
    voornaam: p.voornamen,
    plaats: p.plaats,
    dossierId: dossiers.find((d) => d.kindId === p.id)?.id ?? null,
  }))
}

/** Colleagues with whom something can be discussed, and behavioural scientists who can be asked. */
async function collegas(tx: HandlerTx) {
  const alleMensen = await medewerkers(tx)
  return alleMensen
    .filter((m) => m.id !== tx.actor.id && (m.partijId === tx.actor.partij?.id || m.functies.includes('gedragswetenschapper')))
    .map((m) => ({ id: m.id, naam: m.naam, partijNaam: m.partijNaam, gedragswetenschapper: m.functies.includes('gedragswetenschapper') }))
}

/** What the child said, what was done with it, and what is missing. */
export const stemVan = query({
  naam: 'onderzoek.stem',
  titel: tekst('Stem van het kind', 'The child’s voice'),
  http: { path: '/api/dossiers/{dossierId}/stem' },
  input,
  may: LEZERS,
  purpose: 'kind-horen',
  raakt: ['register', 'draad'],
  handle: async (tx, i) => {
    const stemmen = await alle(tx, 'stem', i.dossierId)
    const mensen = await gezin(tx)
    return {
      mag: magHier(tx),
      kind: mensen.find((p) => p.dossierId === i.dossierId)?.voornaam ?? '',
      stand: await stemStand(tx, i.dossierId),
      stemmen: stemmen
        .sort((a, b) => (a.op < b.op ? 1 : -1))
        .map((s) => ({
          id: s.id,
          op: s.op,
          vorm: s.vorm,
          eigenWoorden: s.eigen_woorden,
          alleen: s.alleen,
          metWie: s.met_wie,
          nietVoorOuders: s.niet_voor_ouders,
          gewicht: s.gewicht,
          gewichtReden: s.gewicht_reden,
          gedaan: s.gedaan,
          terugOp: s.terug_op,
          terugHoe: s.terug_hoe,
          reactie: s.reactie,
          door: s.vastgelegd_naam,
        })),
      nietGehoord: (await alle(tx, 'geen_stem', i.dossierId)).map((g) => ({
        id: g.id,
        op: g.op,
        reden: g.reden,
        toelichting: g.toelichting,
        alternatief: g.alternatief,
        alternatiefHoe: g.alternatief_hoe,
        besprokenMet: g.besproken_naam,
        door: g.vastgelegd_naam,
      })),
      collegas: await collegas(tx),
    }
  },
})

/** Statements with their answers, their history and who still has to hear of a correction. */
export const feitenVan = query({
  naam: 'onderzoek.feiten',
  titel: tekst('Wat er vaststaat en wat niet', 'What is established and what is not'),
  http: { path: '/api/dossiers/{dossierId}/uitspraken' },
  input,
  may: [...LEZERS, toegewezen('meekijker')],
  purpose: 'feitenonderzoek',
  raakt: ['register', 'draad'],
  handle: async (tx, i) => {
    const [rijen, weerwoorden, meldingen, gebruik] = [
      await alle(tx, 'uitspraak', i.dossierId),
      await alle(tx, 'weerwoord', i.dossierId),
      await alle(tx, 'uitspraak_melding', i.dossierId),
      await alle(tx, 'uitspraak_gebruik', i.dossierId),
    ]
    const over = (wortel: string) => weerwoorden.filter((w) => w.wortel_id === wortel)
    return {
      mag: magHier(tx),
      gezin: await gezin(tx),
      uitspraken: rijen
        .filter((u) => !u.vervangen_door)
        .map((u) => ({
          id: u.id,
          versie: u.versie,
          stand: u.stand,
          ...inhoudVan(u),
          auteur: u.auteur_naam,
          vastgesteldOp: u.vastgesteld_op,
          correctieReden: u.correctie_reden,
          correctieGevraagdDoor: u.correctie_gevraagd_door,
          ouderdom: ouderdom(u.waargenomen_op, tx.vandaag),
          betwist: over(u.wortel_id).some((w) => w.soort === 'betwist'),
          weerwoorden: over(u.wortel_id).map((w) => ({ id: w.id, soort: w.soort, van: w.van, woorden: w.woorden, op: w.op })),
          eerder: rijen
            .filter((v) => v.wortel_id === u.wortel_id && v.id !== u.id)
            .map((v) => ({ id: v.id, tekst: v.tekst, vastgesteldOp: v.vastgesteld_op })),
          gebruiktIn: gebruik
            .filter((g) => g.wortel_id === u.wortel_id)
            .map((g) => ({ document: g.document, ontvanger: g.ontvanger, op: g.op })),
          hints: containerbegrippen(u.tekst),
          ontbreekt: u.stand === 'concept' ? ontbreektAanUitspraak(inhoudVan(u), over(u.wortel_id).length) : [],
        })),
      teMelden: meldingen
        .filter((m) => !m.gemeld_op)
        .map((m) => {
          const g = gebruik.find((x) => x.id === m.gebruik_id)
          return {
            id: m.id,
            document: g?.document ?? '',
            ontvanger: g?.ontvanger ?? null,
            gebruiktOp: g?.op ?? '',
            nieuweTekst: rijen.find((u) => u.id === m.correctie_id)?.tekst ?? '',
          }
        }),
    }
  },
})

/** The inquiry of one child: conversations, words, expertise, own strength, assessment and what each still lacks. */
export const onderzoekVan = query({
  naam: 'onderzoek.stand',
  titel: tekst('Onderzoek', 'Inquiry'),
  http: { path: '/api/dossiers/{dossierId}/onderzoek' },
  input,
  may: LEZERS,
  purpose: 'onderzoek-naar-hulpvraag',
  raakt: ['register', 'draad'],
  handle: async (tx, i) => {
    const [gesprekken, problemen, kennis, krachten, nu, omgeving] = [
      await alle(tx, 'gesprek', i.dossierId),
      await alle(tx, 'probleem', i.dossierId),
      await alle(tx, 'expertise', i.dossierId),
      await alle(tx, 'eigen_kracht', i.dossierId),
      await laatsteBelang(tx, i.dossierId),
      await belangOmgeving(tx, i.dossierId),
    ]
    const leegBelang: BelangInhoud = { secties: {}, disciplines: [] }
    const inhoud = nu ? belangInhoud(nu) : leegBelang
    return {
      mag: magHier(tx),
      gezin: await gezin(tx),
      collegas: await collegas(tx),
      ik: { id: tx.actor.id, gedragswetenschapper: tx.rollen.includes('gedragswetenschapper') },
      gesprekken: gesprekken
        .sort((a, b) => (a.op < b.op ? 1 : -1))
        .map((g) => ({
          id: g.id,
          op: g.op,
          plek: g.plek,
          waarover: g.waarover,
          deelnemers: g.deelnemers as Deelnemer[],
          eerste: g.eerste,
          door: g.vastgelegd_naam,
          oudersAanwezig: oudersAanwezig(g.deelnemers as Deelnemer[]),
        })),
      problemen: problemen.map((p) => ({ id: p.id, van: p.van, vanNaam: p.van_naam, woorden: p.woorden, op: p.op })),
      expertise: kennis.map((e) => ({
        id: e.id,
        soort: e.soort,
        waarom: e.waarom,
        gevraagdOp: e.gevraagd_op,
        medewerkerId: e.medewerker_id,
        naam: e.naam,
        discipline: e.discipline,
        aanwezigOp: e.aanwezig_op,
        advies: e.advies,
        adviesOp: e.advies_op,
        effect: e.effect,
      })),
      eigenKracht: krachten.map((e) => ({
        id: e.id,
        op: e.op,
        antwoord: e.antwoord,
        ervaren: e.ervaren,
        contra: e.contra as Partial<Record<Contra, ContraAntwoord>>,
        uitkomst: e.uitkomst,
        specialist: e.specialist,
        specialistMotivering: e.specialist_motivering,
        oplossingen: e.oplossingen as EigenKrachtInvoer['oplossingen'],
        nazorgOp: e.nazorg_op,
        nagegaanOp: e.nagegaan_op,
        effect: e.effect,
        oordeel: e.effect_oordeel,
      })),
      belang: {
        id: nu?.id ?? null,
        stand: nu?.stand ?? ('ontbreekt' as const),
        versie: nu?.stand === 'concept' ? nu.versie : 0,
        inhoud,
        auteurs: (nu?.auteurs as Auteur[] | undefined) ?? [],
        vastgesteldOp: nu?.vastgesteld_op ?? null,
        ontbreekt: nu?.stand === 'definitief' ? [] : ontbreektAanBelang(inhoud, omgeving),
      },
    }
  },
})

/** Counts over one's own dossiers: children not heard and why, expertise that is missing, other interests that went first. */
export const tellingen = query({
  naam: 'onderzoek.tellingen',
  titel: tekst('Tellingen van het onderzoek', 'Counts of the inquiry'),
  http: { path: '/api/onderzoek/tellingen' },
  input: z.object({}),
  may: [toegewezen('regisseur', 'toegangsmedewerker')],
  purpose: 'leren-en-verbeteren',
  log: { nee: 'Only counts; no dossier is opened.' },
  handle: async (tx) => ({
    nietGehoord: await tel(tx, 'geen_stem', 'reden'),
    expertiseMist: await tel(tx, 'expertise', 'soort', 'mist'),
    anderBelang: await tel(tx, 'belang', 'ander_belang', 'definitief'),
  }),
})
