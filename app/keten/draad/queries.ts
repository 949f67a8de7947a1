import { ketenklok, termijnRegel, type KlokStap } from '@draad/stelsel'
import { z } from 'zod'
import { functie, toegewezen, toezicht } from '../../kern/access/mag.ts'
import type { Gebeurtenis } from '../../kern/chronology/model.ts'
import { query } from '../../kern/command/declare.ts'
import { nietGevonden } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { gezagVan, gezinsleden, volledigeNaam } from '../../register/public.ts'
import { FILTERS, signalen, SORTERINGEN, termijnNaam, werkvoorraad } from './lijsten.ts'
import { leeftijdTekst, nabijheid, rekbaar } from './rules.ts'
import { dossiersVan, kopVan, regisseurVan, termijnenVan, zaakVan } from './store.ts'

const WERKERS = ['toegangsmedewerker', 'regisseur', 'gedragswetenschapper', 'beslisser', 'aanbieder'] as const
const PER_BLAD = 50

/** What must I do today: my children by term, and how many belong to each filter. */
export const werkvoorraadTonen = query({
  naam: 'draad.werkvoorraad',
  titel: tekst('Werkvoorraad bekijken', 'View the worklist'),
  http: { path: '/api/werkvoorraad' },
  input: z.object({
    filter: z.enum(FILTERS).default('alles'),
    zoek: z.string().max(100).default(''),
    sorteer: z.enum(SORTERINGEN).default('termijn'),
    blad: z.coerce.number().int().min(1).default(1),
  }),
  may: [functie(...WERKERS)],
  purpose: 'eigen-werk-overzien',
  raakt: ['register', 'chronologie', 'termijnen'],
  log: { nee: "a worker's own list: names and dates, no content; opening a dossier is logged" },
  handle: async (tx, input) => {
    const { tellers, totaal, regels } = await werkvoorraad(tx, { ...input, perBlad: PER_BLAD })
    return { tellers, totaal, blad: input.blad, perBlad: PER_BLAD, regels }
  },
})

/** What is late or becomes late within days, most pressing first. */
export const signalenTonen = query({
  naam: 'draad.signalen',
  titel: tekst('Signalen bekijken', 'View alerts'),
  http: { path: '/api/signalen' },
  input: z.object({}),
  may: [functie(...WERKERS)],
  purpose: 'eigen-werk-overzien',
  raakt: ['register', 'chronologie', 'termijnen'],
  log: { nee: "a worker's own list; opening a dossier is logged" },
  handle: (tx) => signalen(tx),
})

/** The head of a dossier: child, family, who keeps the thread, the band and its terms. */
export const dossierTonen = query({
  naam: 'draad.tonen',
  titel: tekst('Dossier openen', 'Open the dossier'),
  http: { path: '/api/dossiers/{dossierId}' },
  input: z.object({ dossierId: z.uuid() }),
  may: [toegewezen(...WERKERS, 'meekijker')],
  purpose: 'hulp-en-regie',
  raakt: ['register', 'chronologie', 'termijnen', 'toegang'],
  handle: async (tx, { dossierId }) => {
    const zaakId = tx.zaakId ?? ''
    // Asked in one breath: none of these needs the answer of another.
    const [anderen, zaak, leden, kop, termijnen, alleGezag, regisseur, noodTot] = await Promise.all([
      dossiersVan(tx, zaakId),
      zaakVan(tx, zaakId),
      gezinsleden(tx, zaakId),
      kopVan(tx, dossierId),
      termijnenVan(tx, dossierId),
      gezagVan(tx, zaakId),
      regisseurVan(tx, zaakId),
      tx.rollen.every((r) => r === 'meekijker') ? noodtoegangTot(tx, dossierId) : null,
    ])
    const dossier = anderen.find((d) => d.id === dossierId)
    const kind = leden.find((l) => l.id === dossier?.kindId)
    if (!dossier || !zaak || !kop || !kind) throw nietGevonden()
    const klok = ketenklok(kop.stappen as KlokStap[], tx.vandaag)
    const gezag = alleGezag.filter((g) => g.kindId === kind.id && g.van <= tx.vandaag && (g.tot === null || g.tot > tx.vandaag))
    return {
      id: dossier.id,
      nummer: dossier.nummer,
      vandaag: tx.vandaag,
      rollen: tx.rollen,
      // Until when the reader looks along under emergency access; null for who has a place in this dossier.
      noodTot,
      zaak: { id: zaak.id, nummer: zaak.nummer, naam: zaak.naam },
      kind: {
        id: kind.id,
        naam: volledigeNaam(kind),
        voornaam: kind.voornamen.split(' ')[0] ?? kind.voornamen,
        leeftijd: leeftijdTekst(kind.geboortedatum, tx.vandaag),
        geboortedatum: kind.geboortedatum,
        ongeboren: kind.geboortedatum === null && kind.verwachtOp !== null,
        geheimAdres: kind.geheimAdres,
      },
      gezag: gezag.map((g) => ({ soort: g.soort, houder: g.houderNaam })),
      regisseur,
      broersZussen: anderen
        .filter((d) => d.id !== dossierId)
        .map((d) => ({ dossierId: d.id, nummer: d.nummer, naam: volledigeNaam(leden.find((l) => l.id === d.kindId) ?? kind) })),
      klok: klok && {
        sinds: klok.sinds,
        hulpGestartOp: klok.hulpGestartOp,
        loopt: klok.loopt,
        dagen: klok.dagen,
        dagenGewacht: klok.dagenGewacht,
        plekkenGewacht: klok.plekkenGewacht,
        segmenten: klok.segmenten,
        nu: klok.nu,
      },
      termijnen: termijnen.map((t) => ({
        ...t,
        naam: termijnNaam(t.regel),
        bron: termijnRegel(t.regel).bron,
        status: termijnRegel(t.regel).status,
        uitleg: tekst(termijnRegel(t.regel).uitleg, termijnRegel(t.regel).uitlegEn),
        // The day until which it stands still; null while it runs.
        staatStilTot: t.stand === 'loopt' ? (t.opgeschort.find((p) => p.tot > tx.vandaag)?.tot ?? null) : null,
        rekbaar: t.stand === 'loopt' ? rekbaar(t.regel) : null,
        nabij: t.stand === 'loopt' ? nabijheid(t.laatsteDag, tx.vandaag) : null,
      })),
      mensen: leden.map((l) => ({
        id: l.id,
        naam: volledigeNaam(l),
        plaats: l.plaats,
        toelichting: l.toelichting,
        geheimAdres: l.geheimAdres,
      })),
    }
  },
})

async function noodtoegangTot(tx: Parameters<typeof regisseurVan>[0], dossierId: string): Promise<string | null> {
  const r = await tx.db
    .selectFrom('toegang')
    .select((b) => b.fn.max('vervalt_op').as('tot'))
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .where('houder_id', '=', tx.actor.id)
    .where('rol', '=', 'meekijker')
    .executeTakeFirst()
  return r?.tot ?? null
}

/** The chronology of a dossier, newest first, in pages; only entries of rooms the asker may read. */
export const tijdlijn = query({
  naam: 'chronologie.tijdlijn',
  titel: tekst('Tijdlijn lezen', 'Read the timeline'),
  http: { path: '/api/dossiers/{dossierId}/tijdlijn' },
  input: z.object({
    dossierId: z.uuid(),
    voor: z.coerce.number().int().positive().optional(),
    aantal: z.coerce.number().int().min(1).max(200).default(30),
    kamer: z.string().max(40).optional(),
  }),
  may: [toegewezen(...WERKERS, 'meekijker')],
  purpose: 'hulp-en-regie',
  handle: async (tx, input) => {
    let q = tx.db
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
      .where('dossier_id', '=', input.dossierId)
      .orderBy('op', 'desc')
      .orderBy('volgnr', 'desc')
      .limit(input.aantal + 1)
    if (input.voor) q = q.where('volgnr', '<', input.voor)
    if (input.kamer) q = q.where('kamer', '=', input.kamer)
    const rijen = (await q.execute()) as Gebeurtenis[]
    return { gebeurtenissen: rijen.slice(0, input.aantal), meer: rijen.length > input.aantal }
  },
})

/** Who may see this dossier and on which ground, and who looked. */
export const delen = query({
  naam: 'logboek.dossier',
  titel: tekst('Zien wie er keek', 'See who looked'),
  http: { path: '/api/dossiers/{dossierId}/delen' },
  input: z.object({ dossierId: z.uuid() }),
  may: [toegewezen('toegangsmedewerker', 'regisseur')],
  purpose: 'verantwoorden-van-inzage',
  raakt: ['toegang', 'register'],
  handle: async (tx, { dossierId }) => ({ rechten: await rechtenOp(tx, dossierId), inzage: await inzageVan(tx, dossierId) }),
})

async function rechtenOp(tx: Parameters<typeof regisseurVan>[0], dossierId: string) {
  const rijen = await tx.db
    .selectFrom('toegang')
    .leftJoin('medewerker', (j) => j.onRef('medewerker.regio', '=', 'toegang.regio').onRef('medewerker.id', '=', 'toegang.houder_id'))
    .leftJoin('partij', (j) => j.onRef('partij.regio', '=', 'toegang.regio').onRef('partij.id', '=', 'toegang.houder_id'))
    .leftJoin('persoon', (j) => j.onRef('persoon.regio', '=', 'toegang.regio').onRef('persoon.id', '=', 'toegang.houder_id'))
    .select([
      'toegang.id',
      'toegang.rol',
      'toegang.grondslag',
      'toegang.doel',
      'toegang.van',
      'toegang.tot',
      'toegang.vervalt_op as vervaltOp',
      'toegang.reden',
      'medewerker.naam as medewerker',
      'partij.naam as partij',
      'persoon.voornamen as persoon',
    ])
    .where('toegang.regio', '=', tx.regio)
    .where('toegang.dossier_id', '=', dossierId)
    .orderBy('toegang.van', 'desc')
    .execute()
  return rijen.map(({ medewerker, partij, persoon, ...r }) => ({ ...r, wie: medewerker ?? partij ?? persoon ?? '?' }))
}

async function inzageVan(tx: Parameters<typeof regisseurVan>[0], dossierId: string) {
  return tx.db
    .selectFrom('logboek')
    .select((b) => [
      'actor_naam as naam',
      'partij_naam as partij',
      'naam as wat',
      'doel',
      'soort',
      b.fn.count<number>('id').as('keer'),
      b.fn.max('op').as('laatst'),
    ])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .groupBy(['actor_naam', 'partij_naam', 'naam', 'doel', 'soort'])
    .orderBy('laatst', 'desc')
    .execute()
}

/** All uses of break the glass, for who guards privacy. */
export const noodtoegangen = query({
  naam: 'toegang.noodtoegangen',
  titel: tekst('Noodtoegang bekijken', 'View uses of break the glass'),
  http: { path: '/api/noodtoegangen' },
  input: z.object({}),
  may: [toezicht('privacyfunctionaris')],
  purpose: 'toezicht-op-inzage',
  log: { nee: 'supervision of access rows, without content of a dossier' },
  handle: async (tx) =>
    tx.db
      .selectFrom('toegang')
      .innerJoin('medewerker', (j) => j.onRef('medewerker.regio', '=', 'toegang.regio').onRef('medewerker.id', '=', 'toegang.houder_id'))
      .innerJoin('partij', (j) => j.onRef('partij.regio', '=', 'medewerker.regio').onRef('partij.id', '=', 'medewerker.partij_id'))
      .select([
        'toegang.id',
        'toegang.reden',
        'toegang.verleend_op as op',
        'toegang.vervalt_op as vervaltOp',
        'medewerker.naam as wie',
        'partij.naam as partij',
      ])
      .where('toegang.regio', '=', tx.regio)
      .where('toegang.vervalt_op', 'is not', null)
      .orderBy('toegang.verleend_op', 'desc')
      .limit(500)
      .execute(),
})

/** The processing log over all dossiers: who, what, why; for supervision, without content. */
export const logboekInzien = query({
  naam: 'logboek.inzien',
  titel: tekst('Verwerkingslogboek bekijken', 'View the processing log'),
  http: { path: '/api/logboek' },
  input: z.object({
    soort: z.enum(['lezen', 'schrijven', 'geweigerd', 'zoeken']).optional(),
    wie: z.string().max(100).optional(),
    voor: z.iso.datetime().optional(),
  }),
  may: [toezicht('privacyfunctionaris')],
  purpose: 'toezicht-op-inzage',
  log: { nee: 'supervision of the log itself' },
  handle: async (tx, input) => {
    let q = tx.db
      .selectFrom('logboek')
      .select(['id', 'op', 'soort', 'naam', 'doel', 'actor_naam as wie', 'partij_naam as partij', 'rollen', 'dossier_id as dossierId'])
      .where('regio', '=', tx.regio)
      .orderBy('id', 'desc')
      .limit(100)
    if (input.soort) q = q.where('soort', '=', input.soort)
    if (input.wie) q = q.where('actor_naam', 'ilike', `%${input.wie}%`)
    if (input.voor) q = q.where('op', '<', input.voor)
    return q.execute()
  },
})
