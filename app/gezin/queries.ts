import { ketenklok, termijnRegel, type KlokStap } from '@draad/stelsel'
import { z } from 'zod'
import { dienst, toegewezen } from '../kern/access/mag.ts'
import type { Gebeurtenis } from '../kern/chronology/model.ts'
import { query, type HandlerTx } from '../kern/command/declare.ts'
import { nietGevonden } from '../kern/outcome/uitkomst.ts'
import { tekst } from '../kern/texts/tekst.ts'
import { besluitenVan, briefVan, omvangInBrief, productNaam } from '../keten/besluit/public.ts'
import { dossierVan, regisseurVan } from '../keten/draad/public.ts'
import { leveringenVan, tellend, uitkomstenVan } from '../keten/levering/public.ts'
import { planStand } from '../keten/plan/public.ts'
import { rechtenVandaag } from '../keten/rechten/public.ts'
import { gezinsleden, partijen, volledigeNaam } from '../register/public.ts'

const GEZIN = toegewezen('ouder', 'jeugdige')
const LEEST = ['draad', 'register', 'chronologie', 'termijnen', 'toegang', 'logboek', 'plan', 'besluit', 'levering']

/** The threads this person may see: one's own, or of one's children. */
export const mijnDossiers = query({
  naam: 'gezin.mijnDossiers',
  titel: tekst('Eigen dossiers zien', 'See own files'),
  http: { path: '/api/mijn' },
  input: z.object({}),
  may: [GEZIN],
  purpose: 'inzage-door-het-gezin',
  raakt: LEEST,
  log: { nee: 'a list of one’s own' },
  handle: async (tx) =>
    tx.db
      .selectFrom('dossier')
      .innerJoin('persoon', (j) => j.onRef('persoon.regio', '=', 'dossier.regio').onRef('persoon.id', '=', 'dossier.kind_id'))
      .innerJoin('toegang', (j) => j.onRef('toegang.regio', '=', 'dossier.regio').onRef('toegang.dossier_id', '=', 'dossier.id'))
      .select(['dossier.id as dossierId', 'persoon.voornamen as naam', 'toegang.rol'])
      .distinct()
      .where('dossier.regio', '=', tx.regio)
      .where('toegang.houder_id', '=', tx.actor.id)
      .where('toegang.van', '<=', tx.vandaag)
      .where((b) => b.or([b('toegang.tot', 'is', null), b('toegang.tot', '>', tx.vandaag)]))
      .orderBy('persoon.voornamen')
      .execute(),
})

/** The teams that families can turn to, by municipality: no personal data, for a page that is open to everybody. */
export const loketten = query({
  naam: 'gezin.loketten',
  titel: tekst('Zien waar u hulp kunt vragen', 'See where you can ask for help'),
  http: { path: '/api/loketten' },
  input: z.object({}),
  may: [dienst('beheerder')],
  purpose: 'register-raadplegen',
  raakt: ['register'],
  log: { nee: 'organisations are no personal data' },
  handle: async (tx) => {
    const gemeenten = await partijen(tx, 'gemeente')
    const teams = await partijen(tx, 'lokaal-team')
    return gemeenten.flatMap((g) => {
      const eigen = teams.filter((t) => t.gemeenteId === g.id)
      return (eigen.length > 0 ? eigen : [g]).map((t) => ({
        gemeente: g.naam,
        naam: t.naam,
        telefoon: t.telefoon ?? g.telefoon,
        email: t.email ?? g.email,
      }))
    })
  },
})

/** Everything of the family's own page in one answer: thread, steps, people, plan, decisions, terms, who looked. */
export const mijnDraad = query({
  naam: 'gezin.draad',
  titel: tekst('Eigen draad zien', 'See own thread'),
  http: { path: '/api/mijn/{dossierId}' },
  input: z.object({ dossierId: z.uuid() }),
  may: [GEZIN],
  purpose: 'inzage-door-het-gezin',
  raakt: LEEST,
  handle: async (tx, { dossierId }) => {
    const zaakId = tx.zaakId ?? ''
    const dossier = await dossierVan(tx, dossierId)
    const kop = await tx.db
      .selectFrom('draadkop')
      .select('stappen')
      .where('regio', '=', tx.regio)
      .where('dossier_id', '=', dossierId)
      .executeTakeFirst()
    const leden = await gezinsleden(tx, zaakId)
    const kind = leden.find((l) => l.id === dossier?.kindId)
    if (!dossier || !kop || !kind) throw nietGevonden()
    const plan = await planStand(tx, zaakId)
    return {
      vandaag: tx.vandaag,
      dossierId,
      nummer: dossier.nummer,
      rol: tx.rollen.includes('jeugdige') ? ('jeugdige' as const) : ('ouder' as const),
      ik: leden.find((l) => l.id === tx.actor.id)?.voornamen ?? tx.actor.naam,
      kind: kind.voornamen,
      geboortedatum: kind.geboortedatum,
      klok: ketenklok(kop.stappen as KlokStap[], tx.vandaag),
      gebeurtenissen: await voorHetGezin(tx, dossierId),
      termijnen: await mijnTermijnen(tx, dossierId),
      regisseur: await regisseurVan(tx, zaakId),
      mensen: leden
        .filter((l) => ['netwerk', 'grootouder', 'verzorger'].includes(l.plaats))
        .map((l) => ({ naam: volledigeNaam(l), wat: l.toelichting ?? l.plaats })),
      aanbieders: await aanbieders(tx, dossierId),
      // Goals of the family and of this child; a brother's or sister's are theirs.
      plan: plan.actief
        ? {
            vastgesteldOp: plan.vastgesteldOp,
            volgende: plan.volgendeEvaluatie,
            doelen: plan.doelen.filter((d) => d.dossierId === null || d.dossierId === dossierId),
            verwachting: plan.verwachtingen.find((v) => v.dossierId === dossierId)?.tekst ?? null,
            akkoord: plan.akkoord,
          }
        : null,
      besluiten: (await besluitenVan(tx, dossierId))
        .filter((b) => b.genomenOp !== null)
        .map((b) => ({
          id: b.id,
          genomenOp: b.genomenOp,
          uitkomst: b.uitkomst,
          motivering: b.inhoud.motivering,
          bezwaarTot: b.bezwaarTot,
          voorzieningen: b.inhoud.voorzieningen.map((v) => ({
            wat: productNaam(v.product),
            omvang: omvangInBrief(v),
            van: v.van,
            totEnMet: v.totEnMet,
            aanbieder: v.aanbiederNaam,
          })),
        })),
      uitkomsten: await gezegd(tx, dossierId),
      inzage: await wieKeek(tx, dossierId),
    }
  },
})

/** What was said of help, as far as row security lets this reader: a youth its own, a parent what is not kept from parents. */
async function gezegd(tx: HandlerTx, dossierId: string) {
  const { leveringen } = await leveringenVan(tx, dossierId)
  return [...Map.groupBy(await uitkomstenVan(tx, dossierId), (m) => m.toewijzingId).values()]
    .flatMap((m) => tellend(m))
    .filter((m) => m.reden === null)
    .map((m) => ({
      op: m.op,
      nut: m.nut,
      zonderHulp: m.zonderHulp,
      nietVoorOuders: m.nietVoorOuders,
      aanbieder: leveringen.find((l) => l.id === m.leveringId)?.aanbiederNaam ?? null,
    }))
}

async function voorHetGezin(tx: HandlerTx, dossierId: string): Promise<Gebeurtenis[]> {
  const rijen = await tx.db
    .selectFrom('gebeurtenis')
    .select([
      'volgnr',
      'id',
      'kamer',
      'soort',
      'op',
      'vastgelegd_op as vastgelegdOp',
      'door_naam as doorNaam',
      'partij_naam as partijNaam',
      'inhoud',
      'gezin',
    ])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .where('gezin', '=', true)
    .orderBy('op', 'desc')
    .orderBy('volgnr', 'desc')
    .limit(500)
    .execute()
  return rijen as Gebeurtenis[]
}

/**
 * A check on safety is told in person, never by a page that others in the house may read; messages between organisations
 * say nothing to a family.
 */
function magGezinZien(regel: string): boolean {
  return !['crisis-veiligheid', 'veiligheid-opnieuw', 'veiligheidsafspraak-controle'].includes(regel) && !regel.startsWith('ijw-')
}

/** What runs for this child, each kind once: the nearest. */
async function mijnTermijnen(tx: HandlerTx, dossierId: string) {
  const rijen = await tx.db
    .selectFrom('termijn')
    .select(['id', 'regel', 'laatste_dag as laatsteDag', 'nieuwe_datum as nieuweDatum', 'bij_naam as bij'])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .where('stand', '=', 'loopt')
    .orderBy('laatste_dag')
    .execute()
  return rijen
    .filter((t, i) => magGezinZien(t.regel) && rijen.findIndex((x) => x.regel === t.regel) === i)
    .map((t) => ({
      ...t,
      naam: termijnRegel(t.regel).naam,
      uitleg: tekst(termijnRegel(t.regel).uitleg, termijnRegel(t.regel).uitlegEn),
      bron: termijnRegel(t.regel).bron,
    }))
}

async function aanbieders(tx: HandlerTx, dossierId: string) {
  return tx.db
    .selectFrom('toegang')
    .innerJoin('partij', (j) => j.onRef('partij.regio', '=', 'toegang.regio').onRef('partij.id', '=', 'toegang.houder_id'))
    .select(['partij.naam', 'partij.telefoon'])
    .distinct()
    .where('toegang.regio', '=', tx.regio)
    .where('toegang.dossier_id', '=', dossierId)
    .where('toegang.rol', '=', 'aanbieder')
    .where((b) => b.or([b('toegang.tot', 'is', null), b('toegang.tot', '>', tx.vandaag)]))
    .execute()
}

/** Who read this dossier or wrote in it (who writes, looks), without the family itself. */
async function wieKeek(tx: HandlerTx, dossierId: string) {
  return tx.db
    .selectFrom('logboek')
    .select((b) => [
      'actor_naam as naam',
      'partij_naam as partij',
      'doel',
      b.fn.count<number>('id').as('keer'),
      b.fn.max('op').as('laatst'),
    ])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .where('soort', 'in', ['lezen', 'schrijven'])
    .where('actor_soort', '=', 'medewerker')
    .groupBy(['actor_naam', 'partij_naam', 'doel'])
    .orderBy('laatst', 'desc')
    .limit(200)
    .execute()
}

/** The letter of a decision, as it was sent. */
export const mijnBrief = query({
  naam: 'gezin.brief',
  titel: tekst('Eigen brief lezen', 'Read own letter'),
  http: { path: '/api/mijn/{dossierId}/besluiten/{besluitId}/brief' },
  input: z.object({ dossierId: z.uuid(), besluitId: z.uuid() }),
  may: [GEZIN],
  purpose: 'inzage-door-het-gezin',
  raakt: ['besluit'],
  handle: async (tx, { dossierId, besluitId }) => {
    const eigen = (await besluitenVan(tx, dossierId)).find((b) => b.id === besluitId && b.genomenOp !== null)
    const brief = eigen ? await briefVan(tx, besluitId) : null
    if (!brief) throw nietGevonden('Deze brief is er niet.', 'This letter does not exist.')
    return { naam: brief.naam, base64: brief.pdf.toString('base64') }
  },
})

/** What holds today for who reads: own rights, who decides, running terms and remedies. Not what others may. */
export const mijnRechten = query({
  naam: 'gezin.rechten',
  titel: tekst('Eigen rechten en termijnen zien', 'See own rights and terms'),
  http: { path: '/api/mijn/{dossierId}/rechten' },
  input: z.object({ dossierId: z.uuid() }),
  may: [GEZIN],
  purpose: 'inzage-door-het-gezin',
  raakt: LEEST,
  handle: async (tx, { dossierId }) => {
    const { personen, termijnen, ...rest } = await rechtenVandaag(tx, dossierId)
    const regels = termijnen.filter((t) => magGezinZien(t.regel))
    return {
      ...rest,
      rol: tx.rollen.includes('jeugdige') ? ('jeugdige' as const) : ('ouder' as const),
      ik: personen.find((p) => p.persoonId === tx.actor.id) ?? null,
      termijnen: regels.filter((t, i) => regels.findIndex((x) => x.regel === t.regel) === i),
    }
  },
})
