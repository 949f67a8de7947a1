/** Everything a request is judged against, gathered before judging: allocations, earlier requests, lists and the clock. */
import {
  controleer,
  isSoort,
  type Bevinding,
  type EerderVerzoek,
  type JW315,
  type JW317,
  type Poorten,
  type Voorgeschiedenis,
} from '@draad/berichten'
import { gemeenteOp, product } from '@draad/stelsel'
import type { Tx } from '../../kern/db/transactie.ts'
import { partijen, persoonMetBsn, type Partij } from '../../register/public.ts'
import { alsBekend, eerderOntvangen, toewijzingenBij, type Toewijzing } from '../toewijzing/public.ts'
import type { Gebrek, MetDelen } from './model.ts'
import { isAf, staat } from './rules.ts'
import { deelMet, verzoekenOver } from './store.ts'

export interface Kennis {
  readonly aanbieder: Partij | null
  readonly gemeente: Partij | null
  readonly kindId: string | null
  /** Current allocations of this child at this provider for this municipality. */
  readonly huidige: readonly Toewijzing[]
  readonly poorten: Poorten
}

/** Allocations that hold on this day or later; a removed one is as if it was never sent. */
export function actueel(alle: readonly Toewijzing[], dag: string): Toewijzing[] {
  return alle.filter((t) => (t.einddatum === null || t.einddatum >= dag) && !(t.redenWijziging === '13' && t.einddatum === t.ingangsdatum))
}

function alsEerder(m: MetDelen): EerderVerzoek[] {
  return m.delen.map((d) => {
    const s = staat(m.verzoek.soort, d)
    const antwoord =
      s === 'in onderzoek'
        ? ('in-onderzoek' as const)
        : s === 'afgewezen' || s === 'andere gemeente'
          ? ('afgewezen' as const)
          : ('geen' as const)
    return { referentie: d.referentie, bsn: m.verzoek.client.Bsn, antwoord, toegewezen: s === 'toegewezen' }
  })
}

const referentiesIn = (m: JW315 | JW317): string[] =>
  isSoort(m, 'JW315')
    ? m.Client.AangevraagdeProducten.AangevraagdProduct.map((p) => p.ReferentieAanbieder)
    : [m.Client.Verzoek.ReferentieAanbieder]

/**
 * Gathers what is known around one request, in the books of whoever asks: the provider before it sends, the message
 * service when it reads.
 *
 * @param o.zonder the request at hand, when it is kept already
 * @param o.ookOnderweg count requests that were sent and not read yet as running
 */
export async function verzamel(tx: Tx, m: JW315 | JW317, o: { zonder?: string | undefined; ookOnderweg: boolean }): Promise<Kennis> {
  const { Afzender, Ontvanger, BerichtIdentificatie } = m.Header
  const alle = await partijen(tx)
  const aanbieder = alle.find((p) => p.soort === 'aanbieder' && p.agbCode === Afzender) ?? null
  const gemeente = alle.find((p) => p.soort === 'gemeente' && p.cbsCode === Ontvanger) ?? null
  const bsn = m.Client.Bsn
  const kind = await persoonMetBsn(tx, bsn)
  const bij = kind && aanbieder && gemeente ? await toewijzingenBij(tx, kind.id, aanbieder.id, gemeente.id) : []
  const eerdere = aanbieder ? await verzoekenOver(tx, { aanbiederId: aanbieder.id, bsn, zonder: o.zonder }) : []
  const lopend = eerdere
    .filter((v) => v.verzoek.zending === 'verwerkt' || o.ookOnderweg)
    .map((v) => ({ ...v, delen: v.delen.filter((d) => !isAf(v.verzoek.soort, d)) }))
    .filter((v) => v.verzoek.gemeenteCode === Ontvanger)
    .flatMap(alsEerder)
  const bekendeReferenties = new Set<string>()
  for (const r of referentiesIn(m)) if (aanbieder && (await deelMet(tx, aanbieder.id, r, o.zonder))) bekendeReferenties.add(r)
  const soort = isSoort(m, 'JW315') ? 'JW315' : 'JW317'
  const eerder = await eerderOntvangen(tx, soort, Afzender, BerichtIdentificatie.Identificatie)
  const codes = new Set(alle.flatMap((p) => p.cbsCode ?? []))
  const voorgeschiedenis: Partial<Voorgeschiedenis> = {
    toewijzing: (n) => {
      const t = bij.find((x) => x.nummer === n)
      return t ? alsBekend(t, bsn) : null
    },
    actueleToewijzingen: (_bsn, _aanbieder, dag) => actueel(bij, dag).map((t) => alsBekend(t, bsn)),
    eerderBericht: () => eerder,
    verzoek: (_agb, referentie) => (bekendeReferenties.has(referentie) ? { referentie, bsn, antwoord: 'geen', toegewezen: false } : null),
    openVerzoeken: () => lopend,
  }
  return {
    aanbieder,
    gemeente,
    kindId: kind?.id ?? null,
    huidige: actueel(bij, m.Header.BerichtIdentificatie.Dagtekening),
    poorten: {
      voorgeschiedenis,
      extern: {
        vandaag: () => tx.vandaag,
        gemeenteBestaat: (code, op) => codes.has(code) || gemeenteOp(code, op).status === 'geldig',
        // A code outside the national list may be a regional one: then this is not judged.
        productPast: (categorie, code) => {
          const p = product(code)
          return p === null ? null : (p.categorie ?? code.slice(0, 2)) === categorie
        },
      },
    },
  }
}

/** What is wrong with a request; what nothing here can judge is left out. */
export function beoordeel(m: JW315 | JW317, k: Kennis): Bevinding[] {
  return controleer(m, k.poorten).filter((b) => b.beoordeeld)
}

export const alsGebrek = (b: Bevinding): Gebrek => ({
  regel: b.regel,
  retourcode: b.niveau === 'inhoud' ? '0001' : b.retourcode,
  pad: b.pad,
  nl: b.tekst,
  en: b.textEn,
})

/** What a provider knows of its own requests, for judging an answer to one (JW319). */
export async function verzoekPoort(tx: Tx, agbCode: string, referentie: string): Promise<Pick<Voorgeschiedenis, 'verzoek'>> {
  const aanbieder = (await partijen(tx, 'aanbieder')).find((p) => p.agbCode === agbCode)
  const d = aanbieder ? await deelMet(tx, aanbieder.id, referentie) : null
  const eerder = d ? (alsEerder({ verzoek: d.verzoek, delen: [d.deel] })[0] ?? null) : null
  return { verzoek: (_agb, r) => (r === referentie ? eerder : null) }
}
