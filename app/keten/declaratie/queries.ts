import { gemeenteOp, product } from '@draad/stelsel'
import { z } from 'zod'
import { functie } from '../../kern/access/mag.ts'
import { query } from '../../kern/command/declare.ts'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { nietGevonden } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { partijen, personenVan, volledigeNaam } from '../../register/public.ts'
import { plaatsenVan, toewijzingenMetNummer, type Toewijzing } from '../toewijzing/public.ts'
import { STANDEN, type Declaratie, type GeldToewijzing, type Regel } from './model.ts'
import { geldstand, herstelbaar, magCrediteren, maandVan, maximumInMaand, productNaam, tariefOp, voorstelVan } from './rules.ts'
import {
  declaraties as zoekDeclaraties,
  declaratieVan,
  geldcellen,
  geldToewijzingen,
  regelsOp,
  regelsVan,
  regelTellingen,
  sommenPerToewijzing,
  tarieven as alleTarieven,
} from './store.ts'

const Dag = z.iso.date()
const geenLog = { nee: 'amounts per allocation number; nobody is named' } as const

/** A municipality by its name in the register, or in the national list when it is elsewhere. */
function gemeenteNaam(d: Pick<Declaratie, 'gemeenteId' | 'gemeenteCode' | 'dagtekening'>, namen: ReadonlyMap<string, string>): string {
  const eigen = d.gemeenteId === null ? undefined : namen.get(d.gemeenteId)
  return eigen ?? gemeenteOp(d.gemeenteCode, d.dagtekening).naam ?? d.gemeenteCode
}

const HOOGSTENS = 500

/** Declarations of one's own organisation or municipality, newest first. */
export const lijst = query({
  naam: 'declaratie.lijst',
  titel: tekst('Declaraties bekijken', 'See declarations'),
  http: { path: '/api/declaraties' },
  input: z.object({ stand: z.enum(STANDEN).optional(), aanbiederId: z.uuid().optional(), maand: Dag.optional() }),
  may: [functie('aanbieder', 'controller')],
  purpose: 'beoordelen-van-declaraties',
  raakt: ['register'],
  log: geenLog,
  handle: async (tx, input) => {
    const alle = await zoekDeclaraties(tx, input, HOOGSTENS + 1)
    const tellingen = await regelTellingen(
      tx,
      alle.map((d) => d.id),
    )
    const gemeenten = new Map((await partijen(tx, 'gemeente')).map((g) => [g.id, g.naam]))
    return {
      declaraties: alle
        .slice(0, HOOGSTENS)
        .map((d) => ({ ...d, gemeenteNaam: gemeenteNaam(d, gemeenten), ...(tellingen.get(d.id) ?? { regels: 0, fout: 0, kiezen: 0 }) })),
      meer: alle.length > HOOGSTENS,
    }
  },
})

/** Names of the children by allocation, for the provider that helps them only. */
async function namen(tx: HandlerTx, nummers: ReadonlySet<number>): Promise<Map<number, string>> {
  const uit = new Map<number, string>()
  if (tx.actor.partij?.soort !== 'aanbieder' || nummers.size === 0) return uit
  const mijn = (await toewijzingenMetNummer(tx, [...nummers])).filter((t) => t.aanbiederId === tx.actor.partij?.id)
  const kinderen = await personenVan(
    tx,
    mijn.map((t) => t.kindId),
  )
  for (const t of mijn) {
    const kind = kinderen.get(t.kindId)
    if (kind) uit.set(t.nummer, volledigeNaam(kind))
  }
  return uit
}

/** One declaration with the outcome of the check per line. */
export const tonen = query({
  naam: 'declaratie.tonen',
  titel: tekst('Een declaratie bekijken', 'See a declaration'),
  http: { path: '/api/declaraties/een/{declaratieId}' },
  input: z.object({ declaratieId: z.uuid() }),
  may: [functie('aanbieder', 'controller')],
  purpose: 'beoordelen-van-declaraties',
  raakt: ['register', 'toewijzing'],
  log: geenLog,
  handle: async (tx, { declaratieId }) => {
    const d = await declaratieVan(tx, declaratieId)
    if (!d) throw nietGevonden('Deze declaratie is er niet.', 'This declaration does not exist.')
    const regels = await regelsVan(tx, d.id)
    const nummers = new Set(regels.map((r) => r.toewijzingNummer))
    const kinderen = await namen(tx, nummers)
    const alle = await regelsOp(tx, [...nummers])
    const gemeenten = await partijen(tx, 'gemeente')
    return {
      declaratie: { ...d, gemeenteNaam: gemeenteNaam(d, new Map(gemeenten.map((g) => [g.id, g.naam]))) },
      regels: regels.map((r) => ({
        ...r,
        kind: kinderen.get(r.toewijzingNummer) ?? null,
        productNaam: productNaam(r.productCode),
        voorstel: voorstelVan(r),
        magTerug: d.bron !== 'verstuurd' && magCrediteren(r, alle),
        /** Sent to a municipality elsewhere, which is the one that checks it. */
        elders: d.bron === 'verstuurd',
        /** Of a declaration to a municipality elsewhere: may it be put right from here? */
        herstelbaar: d.bron === 'verstuurd' && d.stand === 'beantwoord' && herstelbaar(r, alle),
      })),
    }
  },
})

const alsGeld = (t: Toewijzing): GeldToewijzing => ({ ...t, omvang: t.omvang, stand: t.stand })

/** What may be declared over a month: one line per allocation with help in it that was not declared yet. */
export const voorstel = query({
  naam: 'declaratie.voorstel',
  titel: tekst('Zien wat te declareren is', 'See what can be declared'),
  http: { path: '/api/declaraties/voorstel' },
  input: z.object({ maand: Dag }),
  may: [functie('aanbieder')],
  purpose: 'declareren-van-jeugdhulp',
  raakt: ['toewijzing', 'register'],
  log: { nee: 'a worklist of one’s own; opening a child’s dossier is logged' },
  handle: async (tx, input) => {
    const maand = maandVan(input.maand)
    const mijn = (tx.actor.partij ? await plaatsenVan(tx, tx.actor.partij.id, { soort: 'geleverd', ...maand }) : []).filter(
      (t) => !(t.redenWijziging === '13' && t.einddatum === t.ingangsdatum),
    )
    const afgesproken = await alleTarieven(tx)
    const regels = await regelsOp(
      tx,
      mijn.map((t) => t.nummer),
    )
    const kinderen = await namen(tx, new Set(mijn.map((t) => t.nummer)))
    const gemeenten = await partijen(tx, 'gemeente')
    const uit = mijn.flatMap((t) => {
      const m = maximumInMaand(alsGeld(t), maand.begin)
      if (!m) return []
      const eerder = regels.filter((r) => r.toewijzingNummer === t.nummer && r.begin === m.periode.begin && r.eind === m.periode.eind)
      return [
        {
          nummer: t.nummer,
          dossierId: t.dossierId,
          gemeenteId: t.gemeenteId,
          kind: kinderen.get(t.nummer) ?? null,
          productCode: t.productCode,
          categorie: t.categorie,
          productNaam: t.productCode ? productNaam(t.productCode) : null,
          eenheid: t.omvang?.eenheid ?? null,
          periode: m.periode,
          maximum: m.maximum,
          tarief:
            t.productCode && t.omvang
              ? (tariefOp(afgesproken, { ...t, productCode: t.productCode, eenheid: t.omvang.eenheid }, m.periode.begin)?.bedrag ?? null)
              : null,
          al: staat(eerder),
        },
      ]
    })
    return {
      maand,
      gemeenten: gemeenten.filter((g) => uit.some((r) => r.gemeenteId === g.id)).map((g) => ({ id: g.id, naam: g.naam })),
      regels: uit,
    }
  },
})

/** What became of this delivery: still to declare, waiting, or granted. A refused or reversed line may be sent again. */
function staat(eerder: readonly Regel[]): 'niet' | 'open' | 'toegekend' {
  const terug = new Set(eerder.filter((r) => r.debetCredit === 'C' && r.stand !== 'afgewezen').map((r) => r.vorigeReferentie))
  const staand = eerder.filter((r) => r.debetCredit === 'D' && r.stand !== 'afgewezen' && !terug.has(r.referentie))
  if (staand.some((r) => r.stand === 'toegekend')) return 'toegekend'
  return staand.length > 0 ? 'open' : 'niet'
}

/** The money: by provider, month of delivery and product; and what was allocated, granted and left per allocation. */
export const geld = query({
  naam: 'declaratie.geld',
  titel: tekst('Toegewezen en gedeclareerd geld bekijken', 'See money allocated and declared'),
  http: { path: '/api/declaraties/geld' },
  input: z.object({}),
  may: [functie('aanbieder', 'controller')],
  purpose: 'beoordelen-van-declaraties',
  log: geenLog,
  handle: async (tx) => {
    const afgesproken = await alleTarieven(tx)
    const sommen = await sommenPerToewijzing(tx)
    const alle = await geldToewijzingen(tx)
    const uit = alle.filter((t) => t.gestartOp !== null || sommen.has(t.nummer))
    return {
      cellen: (await geldcellen(tx)).map((c) => ({ ...c, productNaam: productNaam(c.productCode) })),
      toewijzingen: uit.map((t) => {
        const tarief =
          t.productCode && t.omvang
            ? tariefOp(afgesproken, { ...t, productCode: t.productCode, eenheid: t.omvang.eenheid }, t.ingangsdatum)
            : null
        return {
          nummer: t.nummer,
          aanbiederId: t.aanbiederId,
          aanbiederNaam: t.aanbiederNaam,
          product: t.productCode ?? t.categorie,
          productNaam: t.productCode ? productNaam(t.productCode) : null,
          eenheid: t.omvang?.eenheid ?? null,
          ingangsdatum: t.ingangsdatum,
          einddatum: t.einddatum,
          ...geldstand(t, sommen.get(t.nummer) ?? [], tarief),
        }
      }),
      /** Allocations of which help has not begun: they have no money yet, and are not in the figures. */
      nietBegonnen: alle.length - uit.length,
    }
  },
})

/** The tariffs that were agreed, and with whom one may be recorded. */
export const tarieven = query({
  naam: 'declaratie.tarieven',
  titel: tekst('Tarieven bekijken', 'See tariffs'),
  http: { path: '/api/declaratietarieven' },
  input: z.object({}),
  may: [functie('aanbieder', 'controller')],
  purpose: 'beoordelen-van-declaraties',
  raakt: ['register'],
  log: geenLog,
  handle: async (tx) => {
    const alle = await partijen(tx)
    const naam = new Map(alle.map((p) => [p.id, p.naam]))
    return {
      tarieven: (await alleTarieven(tx)).map((t) => ({
        ...t,
        aanbiederNaam: naam.get(t.aanbiederId) ?? '',
        gemeenteNaam: naam.get(t.gemeenteId) ?? '',
        productNaam: product(t.productCode)?.naam ?? t.productCode,
      })),
      aanbieders: alle.filter((p) => p.soort === 'aanbieder').map((p) => ({ id: p.id, naam: p.naam })),
    }
  },
})
