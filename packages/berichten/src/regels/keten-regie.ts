/** Rules across messages for start and stop (JW305, JW307). @bron iJw 3.2 OP033, OP072, OP289, OP377–OP379, IV008 */
import type * as b from '../berichten.ts'
import { voor } from '../datum.ts'
import type { Velden } from '../lezen/machine.ts'
import type { EerdereStart, EerdereStop, Voorgeschiedenis } from './poorten.ts'
import { als, gemeenteVan, keten } from './toets.ts'
import type { Plaats, PoortToetsen } from './toets.ts'

type Start = b.JW305StartProduct
type Stop = b.JW307StopProduct

/** The other starts or stops in the same message: a correction removes the old one and brings the new one. */
const broers = <T>(p: Plaats, naam: string): readonly T[] => als<Record<string, T[] | undefined>>(p.ouders.at(-1) as Velden)[naam] ?? []

/** An earlier delivery counts when its key is this one's: the same client, provider, municipality and product. @bron IV008 */
const eigen = <E extends EerdereStart | EerdereStop>(o: Start | Stop, p: Plaats, alle: readonly E[]): E[] => {
  const { Bsn } = als<b.JW305>(p.ouders[0]).Client
  const { Product } = o
  return alle.filter(
    (x) =>
      x.bsn === Bsn &&
      x.aanbieder === p.afzender &&
      x.gemeente === gemeenteVan(p) &&
      (x.categorie === null || Product === undefined || x.categorie === Product.Categorie) &&
      (x.code === null || Product?.Code === undefined || x.code === Product.Code),
  )
}

const startsVan = (o: Start | Stop, nummer: number, p: Plaats, v: Voorgeschiedenis) => eigen(o, p, v.starts(nummer, gemeenteVan(p)))
const stopsVan = (o: Start | Stop, nummer: number, p: Plaats, v: Voorgeschiedenis) => eigen(o, p, v.stops(nummer, gemeenteVan(p)))

const verwijderdeStart = (p: Plaats, s: EerdereStart, nummer: number): boolean =>
  broers<Start>(p, 'StartProduct').some(
    (x) => x.StatusAanlevering === '3' && x.ToewijzingNummer === nummer && x.Begindatum === s.begindatum,
  )

const zelfdeStop = (x: Stop, s: EerdereStop): boolean =>
  x.Begindatum === s.begindatum && x.Einddatum === s.einddatum && x.RedenBeeindiging === s.reden

const verwijderdeStop = (p: Plaats, s: EerdereStop, nummer: number): boolean =>
  broers<Stop>(p, 'StopProduct').some((x) => x.StatusAanlevering === '3' && x.ToewijzingNummer === nummer && zelfdeStop(x, s))

/** New reports of the same delivery that stand before this one in the message. */
const eerdereBroers = <O extends Start | Stop>(o: O, p: Plaats, naam: string): readonly O[] => {
  const alle = broers<O>(p, naam)
  const tot = alle.indexOf(o)
  return alle.slice(0, Math.max(0, tot)).filter((x) => x.StatusAanlevering === '1' && x.ToewijzingNummer === o.ToewijzingNummer)
}

/** Stops of the same delivery that still stand once this message is processed. */
function staandeStops(o: Stop, nummer: number, p: Plaats, v: Voorgeschiedenis): EerdereStop[] {
  return stopsVan(o, nummer, p, v).filter((s) => s.begindatum === o.Begindatum && !verwijderdeStop(p, s, nummer))
}

const isStop = (o: Start | Stop): o is Stop => 'RedenBeeindiging' in o

/** Was exactly this delivery received before? */
function eerder(o: Start | Stop, nummer: number, p: Plaats, v: Voorgeschiedenis): boolean {
  if (isStop(o)) return stopsVan(o, nummer, p, v).some((s) => zelfdeStop(o, s))
  return startsVan(o, nummer, p, v).some((s) => s.begindatum === o.Begindatum)
}

/** Judges a new report (status 1) only; without an allocation number there is nothing to compare with. */
const nieuw =
  <O extends Start | Stop>(oordeel: (o: O, nummer: number, p: Plaats, v: Voorgeschiedenis) => boolean) =>
  (o: O, p: Plaats, v: Voorgeschiedenis): boolean | null => {
    if (o.StatusAanlevering !== '1') return true
    return o.ToewijzingNummer === undefined ? null : oordeel(o, o.ToewijzingNummer, p, v)
  }

/** Judges a removal (status 3) only. */
const verwijdering =
  <O extends Start | Stop>(oordeel: (o: O, nummer: number, p: Plaats, v: Voorgeschiedenis) => boolean) =>
  (o: O, p: Plaats, v: Voorgeschiedenis): boolean | null => {
    if (o.StatusAanlevering !== '3') return true
    return o.ToewijzingNummer === undefined ? null : oordeel(o, o.ToewijzingNummer, p, v)
  }

/** The allocation exists and is that of this client, this provider and this municipality. */
function hoortBij(nummer: number, p: Plaats, v: Voorgeschiedenis): boolean {
  const t = v.toewijzing(nummer, gemeenteVan(p))
  const bsn = als<b.JW305>(p.ouders[0]).Client.Bsn
  return t !== null && t.bsn === bsn && t.aanbieder === p.afzender && t.gemeente === p.ontvanger
}

export const regieToetsen: PoortToetsen = {
  TR019: keten<Start | Stop>(
    ['toewijzing'],
    nieuw((_o, nummer, p, v) => hoortBij(nummer, p, v)),
  ),
  TR063: keten<Start | Stop>(
    ['starts', 'stops'],
    verwijdering((o, nummer, p, v) => eerder(o, nummer, p, v)),
  ),
  TR071: keten<Start>(
    ['stops'],
    verwijdering((o, nummer, p, v) => !stopsVan(o, nummer, p, v).some((s) => s.begindatum === o.Begindatum)),
  ),
  TR074: keten<Start | Stop>(
    ['starts', 'stops'],
    nieuw((o, nummer, p, v) => !eerder(o, nummer, p, v)),
  ),
  TR326: keten<Start>(
    ['starts', 'stops'],
    nieuw((o, nummer, p, v) => {
      const gestopt = new Set(stopsVan(o, nummer, p, v).map((s) => s.begindatum))
      const loopt = startsVan(o, nummer, p, v).some((s) => !gestopt.has(s.begindatum) && !verwijderdeStart(p, s, nummer))
      return !loopt && eerdereBroers(o, p, 'StartProduct').length === 0
    }),
  ),
  TR382: keten<Stop>(
    ['starts'],
    nieuw((o, nummer, p, v) => startsVan(o, nummer, p, v).some((s) => s.begindatum === o.Begindatum)),
  ),
  TR413: keten<Stop>(
    ['stops'],
    nieuw((o, nummer, p, v) => o.RedenBeeindiging !== '20' || !staandeStops(o, nummer, p, v).some((s) => s.reden === '20')),
  ),
  TR414: keten<Stop>(
    ['stops'],
    nieuw((o, nummer, p, v) => staandeStops(o, nummer, p, v).every((s) => !voor(o.Einddatum, s.einddatum))),
  ),
  TR415: keten<Stop>(
    ['stops'],
    nieuw((o, nummer, p, v) => {
      const inDitBericht = eerdereBroers(o, p, 'StopProduct').filter((x) => x.Begindatum === o.Begindatum)
      return staandeStops(o, nummer, p, v).every((s) => s.reden === '20') && inDitBericht.every((x) => x.RedenBeeindiging === '20')
    }),
  ),
}
