import { type Datum, dagnummer, datumVan, plusMaanden, type Periode } from '../kalender/datum.ts'
import { type Kalender, plusWerkdagenNummer, termijnenwet, uiterlijkWerkdagNummer, werkdagenTussenNummers } from '../kalender/werkdagen.ts'
import { verlengNaarWerkdag } from './atw.ts'
import { lengteInHetEngels, lengteInWoorden } from './lengte.ts'
import type { TermijnId } from './ids.ts'
import { geldt, termijnRegel } from './regels.ts'
import type { Lengte, Termijn, TermijnOpties, TermijnRegel } from './types.ts'

const GEEN: TermijnOpties = {}

/** A length that is no whole number of units from 0 to 36,500. */
export class LengteFout extends RangeError {
  override readonly name = 'LengteFout'
  readonly code = 'geen-lengte'
  readonly gevonden: string

  constructor(found: unknown) {
    super(`"${String(found)}" is not a whole number from 0 to 36500`)
    this.gevonden = String(found)
  }
}

function gekeurd(lengte: Lengte): Lengte {
  const n = lengte.aantal
  if (!Number.isInteger(n) || n < 0 || n > 36_500) throw new LengteFout(n)
  return lengte
}

function plusLengte(nummer: number, lengte: Lengte, sign: 1 | -1, kalender: Kalender): number {
  const n = sign * lengte.aantal
  switch (lengte.eenheid) {
    case 'dagen':
      return nummer + n
    case 'weken':
      return nummer + 7 * n
    case 'werkdagen':
      return plusWerkdagenNummer(nummer, n, kalender)
    case 'maanden':
      return dagnummer(plusMaanden(datumVan(nummer), n))
    case 'jaren':
      return dagnummer(plusMaanden(datumVan(nummer), 12 * n))
  }
}

/** Periods in order, with overlaps joined, so that no day of suspension counts twice. */
function samengevoegd(perioden: readonly Periode[]): { van: number; tot: number }[] {
  const sorted = perioden
    .map((p) => ({ van: dagnummer(p.van), tot: dagnummer(p.tot) }))
    .filter((p) => p.tot > p.van)
    .sort((a, b) => a.van - b.van)
  const merged: { van: number; tot: number }[] = []
  for (const p of sorted) {
    const last = merged[merged.length - 1]
    if (last !== undefined && p.van <= last.tot) last.tot = Math.max(last.tot, p.tot)
    else merged.push({ ...p })
  }
  return merged
}

function metOpschorting(van: number, einde: number, lengte: Lengte, perioden: readonly Periode[], k: Kalender): number {
  let end = einde
  for (const p of samengevoegd(perioden)) {
    if (p.van > end) break
    const from = Math.max(p.van, van + 1)
    if (p.tot <= from) continue
    const working = lengte.eenheid === 'werkdagen'
    end = working ? plusWerkdagenNummer(end, werkdagenTussenNummers(from, p.tot, k), k) : end + (p.tot - from)
  }
  return end
}

function eindeVan(regel: TermijnRegel, lengte: Lengte, van: number, o: TermijnOpties): { ruw: number; einde: number } {
  const k = o.kalender ?? termijnenwet
  let ruw = plusLengte(van, lengte, regel.terug === true ? -1 : 1, k)
  if (regel.terug !== true && o.verlengd !== undefined) ruw = plusLengte(ruw, gekeurd(o.verlengd), 1, k)
  if (regel.terug !== true && o.opgeschort !== undefined) ruw = metOpschorting(van, ruw, lengte, o.opgeschort, k)
  if (regel.eindeOpVrijeDag === 'blijft') return { ruw, einde: ruw }
  const einde = regel.eindeOpVrijeDag === 'vorige' ? uiterlijkWerkdagNummer(ruw, k) : verlengNaarWerkdag(van, ruw, k)
  return { ruw, einde }
}

function eigenLengte(regel: TermijnRegel, o: TermijnOpties): Lengte | null {
  if (o.lengte !== undefined) return gekeurd(o.lengte)
  if (o.dagen === undefined) return null
  return gekeurd({ aantal: o.dagen, eenheid: regel.lengte.eenheid === 'werkdagen' ? 'werkdagen' : 'dagen' })
}

/** The sentence of a rule, with the length a region chose in place of the usual one. */
function woorden(regel: TermijnRegel, own: Lengte | null): Pick<Termijn, 'uitleg' | 'uitlegEn'> {
  if (own === null) return { uitleg: regel.uitleg, uitlegEn: regel.uitlegEn }
  return {
    uitleg: regel.uitleg.replace(lengteInWoorden(regel.lengte), lengteInWoorden(own)),
    uitlegEn: regel.uitlegEn.replace(lengteInHetEngels(regel.lengte), lengteInHetEngels(own)),
  }
}

function opgesteld(regel: TermijnRegel, van: Datum, o: TermijnOpties): Termijn {
  const start = dagnummer(van)
  const own = eigenLengte(regel, o)
  const mayReplace = regel.status === 'lokale-norm' || regel.status === 'betwist'
  const { ruw, einde } = eindeVan(regel, own !== null && mayReplace ? own : regel.lengte, start, o)
  const regelDag = datumVan(einde)
  let laatsteDag = regelDag
  let maatgevend: Termijn['maatgevend'] = own !== null && mayReplace ? 'lokale-instelling' : 'regel'
  if (o.eindigtOp !== undefined) {
    const agreed = datumVan(dagnummer(o.eindigtOp))
    if (regel.afspraak === true) [laatsteDag, maatgevend] = [agreed, 'afspraak']
    else if (agreed < regelDag) [laatsteDag, maatgevend] = [agreed, 'strengere-datum']
  }
  return {
    id: regel.id,
    van,
    laatsteDag,
    regelDag,
    internDag: own !== null && !mayReplace ? datumVan(eindeVan(regel, own, start, o).einde) : null,
    maatgevend,
    opgeschoven: einde - ruw,
    regel,
    gold: geldt(regel, van),
    bron: regel.bron,
    status: regel.status,
    ...woorden(regel, mayReplace ? own : null),
  }
}

/**
 * The last day on which something is still in time, by the rule that held on `van`.
 * The day of the event is not counted. Suspension and extension are added before the last day is moved off a weekend or
 * holiday. A stricter day of the court counts; an internal norm never replaces the law.
 *
 * @throws DatumFout when a date does not exist; OnbekendeTermijn when the id does not; LengteFout for a length that is none
 * @bron Algemene termijnenwet 1 en 2; the rule's own `bron`
 * @example termijn('eerste-contact', '2019-06-03').laatsteDag // '2019-06-11'
 * @example termijn('plan-van-aanpak', '2019-06-03', { eindigtOp: '2019-06-17' }).laatsteDag // '2019-06-17'
 */
export function termijn(id: TermijnId, van: Datum, opties: TermijnOpties = GEEN): Termijn {
  return opgesteld(termijnRegel(id, van), van, opties)
}

/** Whether a term has passed: the last day itself is still in time. */
export function isVerlopen(t: Pick<Termijn, 'laatsteDag'>, vandaag: Datum): boolean {
  return vandaag > t.laatsteDag
}

/** The strictest of several terms that run side by side; null for none. */
export function strengste<T extends Pick<Termijn, 'laatsteDag'>>(termijnen: readonly T[]): T | null {
  return termijnen.reduce<T | null>((a, b) => (a === null || b.laatsteDag < a.laatsteDag ? b : a), null)
}
