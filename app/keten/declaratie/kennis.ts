/** Everything a declaration is judged against, gathered before judging: allocations, earlier lines, tariffs, lists and the clock. */
import { controleer, type Bevinding, type JW323, type JW323Prestatie, type Poorten } from '@draad/berichten'
import { gemeenteOp, product } from '@draad/stelsel'
import type { Tx } from '../../kern/db/transactie.ts'
import { bsnsVan, partijen, type Partij } from '../../register/public.ts'
import { alsBekend, eerderOntvangen, toewijzingenMetNummer, type Toewijzing } from '../toewijzing/public.ts'
import type { Regel, Tarief } from './model.ts'
import { alsPrestatie, tariefOp } from './rules.ts'
import { eerdereDeclaraties, regelsMet, regelsOp, tarieven } from './store.ts'

export interface Kennis {
  readonly aanbieder: Partij | null
  readonly gemeente: Partij | null
  readonly toewijzingen: ReadonlyMap<number, Toewijzing>
  readonly poorten: Poorten
  readonly tarieven: readonly Tarief[]
}

/** All lines of a declaration with their place in it; numbers start at 1. */
export function regelsIn(m: JW323): { client: number; plaats: number; bsn: string; p: JW323Prestatie }[] {
  return m.Declaratie.Clienten.Client.flatMap((c, i) =>
    c.Prestaties.Prestatie.map((p, j) => ({ client: i + 1, plaats: j + 1, bsn: c.Bsn, p })),
  )
}

/**
 * Gathers what is known around one declaration.
 *
 * @param zonder the declaration at hand when it is kept already: its own lines do not count as earlier
 */
export async function verzamel(tx: Tx, m: JW323, zonder?: string): Promise<Kennis> {
  const { Afzender, Ontvanger, BerichtIdentificatie } = m.Header
  const alle = await partijen(tx)
  const aanbieder = alle.find((p) => p.soort === 'aanbieder' && p.agbCode === Afzender) ?? null
  const gemeente = alle.find((p) => p.soort === 'gemeente' && p.cbsCode === Ontvanger) ?? null
  const regels = regelsIn(m)
  const nummers = [...new Set(regels.map((r) => r.p.ToewijzingNummer))]
  const toewijzingen = new Map((await toewijzingenMetNummer(tx, nummers)).map((t) => [t.nummer, t]))
  const bsns = await bsnsVan(tx, [...new Set([...toewijzingen.values()].map((t) => t.kindId))])
  const opToewijzing = Map.groupBy(await regelsOp(tx, nummers, zonder), (r) => r.toewijzingNummer)
  const referenties = regels.flatMap((r) => [
    r.p.ProductReferentie.ReferentieNummer,
    ...(r.p.ProductReferentie.VorigReferentieNummer === undefined ? [] : [r.p.ProductReferentie.VorigReferentieNummer]),
  ])
  const opReferentie = new Map<string, Regel>(
    aanbieder ? (await regelsMet(tx, aanbieder.id, referenties, zonder)).map((r) => [r.referentie, r]) : [],
  )
  const eerder = await eerdereDeclaraties(tx, {
    agbCode: Afzender,
    gemeenteCode: Ontvanger,
    nummer: m.Declaratie.DeclaratieNummer,
    ...(zonder ? { zonder } : {}),
  })
  const alGehad = zonder ? false : await eerderOntvangen(tx, 'JW323', Afzender, BerichtIdentificatie.Identificatie)
  const afgesproken = await tarieven(tx)
  const codes = new Set(alle.flatMap((p) => p.cbsCode ?? []))
  return {
    aanbieder,
    gemeente,
    toewijzingen,
    tarieven: afgesproken,
    poorten: {
      voorgeschiedenis: {
        toewijzing: (n) => {
          const t = toewijzingen.get(n)
          return t ? alsBekend(t, bsns.get(t.kindId) ?? '') : null
        },
        eerderBericht: () => alGehad,
        prestaties: (n) => (opToewijzing.get(n) ?? []).map(alsPrestatie),
        prestatie: (_a, referentie) => {
          const r = opReferentie.get(referentie)
          return r ? alsPrestatie(r) : null
        },
        declaratieNummerGebruikt: () => eerder.nummerGebruikt,
        laatsteDeclaratieperiode: () => eerder.laatstePeriode,
      },
      extern: {
        vandaag: () => tx.vandaag,
        gemeenteBestaat: (code, op) => codes.has(code) || gemeenteOp(code, op).status === 'geldig',
        // A code outside the national list may be a regional one: then this is not judged.
        productPast: (categorie, code) => {
          const p = product(code)
          return p === null ? null : (p.categorie ?? code.slice(0, 2)) === categorie
        },
        tarief: (_agb, productCode, eenheid, op) =>
          aanbieder && gemeente
            ? tariefOp(afgesproken, { aanbiederId: aanbieder.id, gemeenteId: gemeente.id, productCode, eenheid }, op)
            : null,
      },
    },
  }
}

/** Judges every rule; those inside the message too. */
export function beoordeel(m: JW323, k: Kennis): Bevinding[] {
  return controleer(m, k.poorten)
}

/**
 * What nothing here can decide about one line, so that a person must: no tariff was agreed, or the allocation names no
 * size and the contract says the unit. A credit only gives back what was granted, so it needs no choice.
 */
export function onbeoordeeld(p: JW323Prestatie, k: Kennis): string[] {
  if (p.IngediendBedrag.DebetCredit === 'C') return []
  const tarief = k.poorten.extern?.tarief?.('', p.ProductCode, p.Eenheid, p.ProductPeriode.Begindatum) ?? null
  const t = k.toewijzingen.get(p.ToewijzingNummer)
  return [
    ...(tarief === null && p.Eenheid !== '83' ? ['TR418'] : []),
    ...(tarief === null && p.Eenheid === '01' ? ['TR346'] : []),
    ...(t && t.omvang === null ? ['TR341'] : []),
  ]
}
