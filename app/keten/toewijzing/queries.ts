import { product } from '@draad/stelsel'
import { z } from 'zod'
import { dienst, functie, toegewezen } from '../../kern/access/mag.ts'
import { query } from '../../kern/command/declare.ts'
import { nietGevonden } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { partijen, personenVan, volledigeNaam } from '../../register/public.ts'
import { toeTeWijzen } from './besluiten.ts'
import { leesbaar } from './leesbaar.ts'
import { plaatsdeel } from './rules.ts'
import { nietBeschikbaarVan, plaatsenVan, toewijzingenVan, weigeringenVan } from './store.ts'
import { berichtVan, inhoudVan } from './store-berichten.ts'
import { berichten as zoekBerichten, draadVan } from './store-draad.ts'

/** Allocations of one child, with refusals and what could not be had. A provider sees its own part. */
export const toewijzingen = query({
  naam: 'toewijzing.lijst',
  titel: tekst('Hulp en aanbieders van een kind', 'Help and providers of a child'),
  http: { path: '/api/dossiers/{dossierId}/toewijzingen' },
  input: z.object({ dossierId: z.uuid() }),
  may: [toegewezen('regisseur', 'toegangsmedewerker', 'gedragswetenschapper', 'beslisser', 'aanbieder')],
  purpose: 'hulp-en-regie',
  handle: async (tx, { dossierId }) => ({
    toewijzingen: (await toewijzingenVan(tx, dossierId)).map((t) => ({
      ...t,
      productNaam: t.productCode ? (product(t.productCode)?.naam ?? null) : null,
    })),
    weigeringen: await weigeringenVan(tx, dossierId),
    nietBeschikbaar: await nietBeschikbaarVan(tx, dossierId),
  }),
})

/** What can be allocated: decided help without a running allocation, and the providers of the region. */
export const keuzes = query({
  naam: 'toewijzing.keuzes',
  titel: tekst('Wat kan worden toegewezen', 'What can be allocated'),
  http: { path: '/api/dossiers/{dossierId}/toewijzingen/keuzes' },
  input: z.object({ dossierId: z.uuid() }),
  may: [toegewezen('regisseur', 'toegangsmedewerker')],
  purpose: 'toewijzen-van-jeugdhulp',
  raakt: ['besluit'],
  handle: async (tx, { dossierId }) => {
    const bezet = new Set(
      (await toewijzingenVan(tx, dossierId))
        .filter((t) => t.gestoptOp === null && (t.stand === 'wacht-op-antwoord' || t.stand === 'aangenomen'))
        .map((t) => t.voorzieningId),
    )
    const open = (await toeTeWijzen(tx, dossierId)).filter((v) => v.vorm === 'zin' && !bezet.has(v.id))
    return {
      voorzieningen: open.map((v) => {
        const p = product(v.product)
        return {
          id: v.id,
          product: v.product,
          productNaam: p?.naam ?? v.product,
          categorie: p?.categorie ?? v.product.slice(0, 2),
          doel: v.doel,
          volume: v.volume,
          eenheid: v.eenheid,
          frequentie: v.frequentie,
          van: v.van,
          totEnMet: v.totEnMet,
          aanbiederId: v.aanbiederId,
          aanbiederNaam: v.aanbiederNaam,
          bepaaldDoorGi: v.bepaaldDoorGi,
        }
      }),
      aanbieders: (await partijen(tx, 'aanbieder')).filter((a) => a.agbCode !== null).map((a) => ({ id: a.id, naam: a.naam })),
    }
  },
})

/** Of what is over the newest so many; what is not over is always whole. */
const KLAAR_HOOGSTENS = 500

/** The children of a provider: new, running and ended. */
export const plaatsen = query({
  naam: 'toewijzing.plaatsen',
  titel: tekst('Mijn toewijzingen', 'My allocations'),
  http: { path: '/api/plaatsen' },
  input: z.object({}),
  may: [functie('aanbieder')],
  purpose: 'uitvoeren-jeugdhulp',
  raakt: ['register'],
  log: { nee: 'a worklist of one’s own; opening a child’s dossier is logged' },
  handle: async (tx) => {
    if (!tx.actor.partij) return { plaatsen: [], meer: false }
    const open = await plaatsenVan(tx, tx.actor.partij.id, { soort: 'open' })
    const klaar = await plaatsenVan(tx, tx.actor.partij.id, { soort: 'klaar', hoogstens: KLAAR_HOOGSTENS + 1 })
    const rijen = [...open, ...klaar.slice(0, KLAAR_HOOGSTENS)]
    const kinderen = await personenVan(
      tx,
      rijen.map((t) => t.kindId),
    )
    const plaatsen = rijen.map((t) => {
      const kind = kinderen.get(t.kindId)
      return {
        deel: plaatsdeel(t),
        id: t.id,
        dossierId: t.dossierId,
        nummer: t.nummer,
        versie: t.versie,
        naam: kind ? volledigeNaam(kind) : null,
        geboortedatum: kind?.geboortedatum ?? null,
        product: t.productCode ?? t.categorie,
        productNaam: t.productCode ? (product(t.productCode)?.naam ?? null) : null,
        omvang: t.omvang,
        ingangsdatum: t.ingangsdatum,
        einddatum: t.einddatum,
        stand: t.stand,
        startVerwachtOp: t.startVerwachtOp,
        gestartOp: t.gestartOp,
        gestoptOp: t.gestoptOp,
        toegewezenOp: t.toegewezenOp,
      }
    })
    return { plaatsen, meer: klaar.length > KLAAR_HOOGSTENS }
  },
})

const Dag = z.iso.date()

const Filter = {
  richting: z.enum(['in', 'uit']).optional(),
  soort: z
    .string()
    .regex(/^JW\d{3}$/)
    .optional(),
  toon: z.enum(['alles', 'open', 'te-laat', 'let-op']).optional(),
  aanbiederId: z.uuid().optional(),
  nummer: z.coerce.number().int().min(0).max(999_999_999).optional(),
  van: Dag.optional(),
  tot: Dag.optional(),
}

/** Messages in and out that the asker may see, with what waits for an answer and what was refused. */
export const berichten = query({
  naam: 'toewijzing.berichten',
  titel: tekst('Berichten bekijken', 'See messages'),
  http: { path: '/api/berichten' },
  input: z.object(Filter),
  may: [functie('toegangsmedewerker', 'regisseur', 'beslisser', 'aanbieder'), dienst('berichtendienst')],
  purpose: 'berichten-verwerken',
  log: { nee: 'kind, date and outcome of messages; nobody is named' },
  raakt: ['register'],
  handle: async (tx, input) => {
    const namen = new Map((await partijen(tx)).flatMap((p) => [p.agbCode, p.cbsCode].flatMap((c) => (c === null ? [] : [[c, p.naam]]))))
    const naam = (code: string | null) => (code === null ? null : (namen.get(code) ?? code))
    return (await zoekBerichten(tx, input)).map((b) => ({ ...b, vanNaam: naam(b.afzender), naarNaam: naam(b.ontvanger) }))
  },
})

/** The messages about one child in order, the answers and the declarations that name its allocations among them. */
export const berichtenVan = query({
  naam: 'toewijzing.berichtenVan',
  titel: tekst('Berichten over een kind bekijken', 'See messages about a child'),
  http: { path: '/api/dossiers/{dossierId}/berichten' },
  input: z.object({ dossierId: z.uuid() }),
  may: [toegewezen('regisseur', 'toegangsmedewerker', 'beslisser', 'aanbieder')],
  purpose: 'berichten-verwerken',
  handle: async (tx, { dossierId }) => {
    const toewijzingen = await toewijzingenVan(tx, dossierId)
    return {
      berichten: await draadVan(
        tx,
        dossierId,
        toewijzingen.map((t) => t.nummer),
      ),
      toewijzingen: toewijzingen.map((t) => ({
        id: t.id,
        nummer: t.nummer,
        versie: t.versie,
        wat: t.productCode ? (product(t.productCode)?.naam ?? t.productCode) : t.categorie,
        aanbiederNaam: t.aanbiederNaam,
        stand: t.stand,
        /** Changed since the last order: the next one is being written. */
        teMelden: t.teMelden && t.buitenBerichten === null,
      })),
    }
  },
})

/** One message about this child, readable and raw. What names only its allocations beside those of others is not shown here. */
export const bericht = query({
  naam: 'toewijzing.bericht',
  titel: tekst('Een bericht lezen', 'Read a message'),
  http: { path: '/api/dossiers/{dossierId}/berichten/{berichtId}' },
  input: z.object({ dossierId: z.uuid(), berichtId: z.uuid() }),
  may: [toegewezen('regisseur', 'toegangsmedewerker', 'beslisser', 'aanbieder')],
  purpose: 'berichten-verwerken',
  handle: async (tx, { dossierId, berichtId }) => {
    const b = await berichtVan(tx, berichtId)
    if (b?.dossierId !== dossierId) throw nietGevonden('Dit bericht hoort niet bij dit kind.', 'This message is not about this child.')
    const inhoud = await inhoudVan(tx, berichtId)
    return { bericht: b, xml: inhoud?.toString('utf8') ?? null, velden: inhoud ? leesbaar(inhoud) : [] }
  },
})
