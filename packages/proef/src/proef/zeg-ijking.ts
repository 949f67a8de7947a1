/** A calibration in words: which targets are met, why one is not, and what stands at the end of its range. */
import { TE_FITTEN, type Doel } from '../keten/doelen.ts'
import type { DoelUitslag, Randgeval, Strijdpunt } from './kalibreer.ts'
import { inTaal, type Taal, type Woorden } from '../woorden.ts'
import type { Ijking } from './ijking.ts'
import { getal, rustInWoorden } from './zeg.ts'

export const doelNaam = (d: Doel, taal: Taal): string => inTaal(d, 'naam', taal)

const KANT = { nl: { laag: 'laagste', hoog: 'hoogste' }, en: { laag: 'lowest', hoog: 'highest' } } as const

/** `gi.eerstecontact (2, laagste)`. */
const rand = (r: Randgeval, taal: Taal): string => `${r.parameter} (${getal(r.waarde, taal)}, ${KANT[taal][r.kant]})`

const opsomming = (delen: readonly string[], taal: Taal): string =>
  delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} ${taal === 'nl' ? 'en' : 'and'} ${delen.at(-1)}`

/**
 * How many measured targets are met, of how many, and of how many chance alone would not change that; and with how many
 * numbers they were met: more of those than targets can meet anything, and prove little.
 */
export function telling(uitslagen: readonly Pick<DoelUitslag, 'doel' | 'gehaald' | 'gevonden' | 'marge'>[], taal: Taal = 'nl'): string {
  const gemeten = uitslagen.filter((u) => u.doel.soort === 'gemeten')
  const gehaald = gemeten.filter((u) => u.gehaald === true)
  const ruim = gehaald.filter(
    ({ doel, gevonden, marge }) => gevonden !== null && marge !== null && gevonden - marge >= doel.laag && gevonden + marge <= doel.hoog,
  ).length
  const claims = uitslagen.length - gemeten.length
  const vrij = TE_FITTEN.length
  return taal === 'nl'
    ? `${gehaald.length} van de ${gemeten.length} gemeten doelen gehaald; van ${ruim} ligt ook de hele marge (±) binnen het doel. ${claims} claims staan erbij en tellen niet mee. Daarvoor is aan ${vrij} getallen gedraaid die niemand mat, elk binnen zijn bereik: dat de doelen zijn gehaald, bewijst het model niet.`
    : `${gehaald.length} of ${gemeten.length} measured targets met; of ${ruim} the whole margin (±) lies within the target. ${claims} claims are shown beside and do not count. For that ${vrij} numbers that nobody measured were turned, each within its range: targets that are met do not prove the model.`
}

/** Which fitted parameters stand at the end of their range: there the model is strained. Empty when none does. */
export function opDeRand(lijst: readonly Randgeval[], taal: Taal = 'nl'): string {
  if (lijst.length === 0) return ''
  const wat = opsomming(
    lijst.map((r) => rand(r, taal)),
    taal,
  )
  return taal === 'nl' ? `Aan de rand van hun bereik: ${wat}.` : `At the end of their range: ${wat}.`
}

/** Why a target is missed: how far it gets alone, at what end of which range, and which met targets that would cost. */
export function waarom(s: Strijdpunt, doelen: readonly Doel[], taal: Taal = 'nl'): string {
  const d = doelen.find((x) => x.id === s.doel)
  if (!d) return s.doel
  const naam = (id: string): string => {
    const x = doelen.find((y) => y.id === id)
    return x ? doelNaam(x, taal) : id
  }
  const [laag, hoog, nu, alleen] = [d.laag, d.hoog, s.gevonden, s.alleen].map((x) => getal(x, taal))
  const tegen = opsomming(s.tegen.map(naam), taal)
  const nl = [
    `${d.naam}: gevonden ${nu}, het doel is ${laag} tot ${hoog}.`,
    s.haalbaar ? `Wie alleen hierop stuurt haalt het (${alleen}).` : `Ook wie alleen hierop stuurt haalt het niet: ${alleen}.`,
    s.tegen.length > 0 ? `Dat kost: ${tegen}.` : 'Dat kost geen ander doel.',
  ]
  const en = [
    `${d.naamEn}: found ${nu}, the target is ${laag} to ${hoog}.`,
    s.haalbaar ? `Pushed alone it can be met (${alleen}).` : `Even pushed alone it is not met: ${alleen}.`,
    s.tegen.length > 0 ? `That costs: ${tegen}.` : 'That costs no other target.',
  ]
  return [...(taal === 'nl' ? nl : en), opDeRand(s.rand, taal)].filter(Boolean).join(' ')
}

/** How a search is getting on, after each round. */
export const voortgangInWoorden = (v: { ronde: number; verlies: number; gehaald: number; keren: number }): Woorden => {
  const afstand = (taal: Taal): string => getal(v.verlies, taal)
  return {
    nl: `ronde ${v.ronde}: afstand ${afstand('nl')}, ${v.gehaald} doelen gehaald, na ${v.keren} keer`,
    en: `round ${v.ronde}: distance ${afstand('en')}, ${v.gehaald} targets met, after ${v.keren} runs`,
  }
}

/** Whether the targets hang on the warm-up: how many are met with each, which only with one, and whether the chain was at rest. */
export function bijTweeInlopen(i: Pick<Ijking, 'doelen' | 'inloop' | 'langer' | 'rust'>, taal: Taal = 'nl'): string {
  const gehaald = (lijst: readonly DoelUitslag[]): Set<string> =>
    new Set(lijst.filter((u) => u.doel.soort === 'gemeten' && u.gehaald === true).map((u) => u.doel.id))
  const [een, twee] = [gehaald(i.doelen), gehaald(i.langer.doelen)]
  const gemeten = i.doelen.filter((u) => u.doel.soort === 'gemeten').length
  const wisselt = i.doelen.map((u) => u.doel).filter((d) => een.has(d.id) !== twee.has(d.id))
  const namen = opsomming(
    wisselt.map((d) => doelNaam(d, taal)),
    taal,
  )
  const delen =
    taal === 'nl'
      ? [
          `Bij ${i.inloop} jaar inloop zijn ${een.size} van de ${gemeten} gehaald, bij ${i.langer.inloop} jaar ${twee.size}.`,
          namen === '' ? '' : `Maar een van beide keren: ${namen}.`,
          `${i.inloop} jaar: ${rustInWoorden(i.rust.gewoon, taal)} ${i.langer.inloop} jaar: ${rustInWoorden(i.rust.langer, taal)}`,
        ]
      : [
          `With ${i.inloop} years of warm-up ${een.size} of ${gemeten} are met, with ${i.langer.inloop} years ${twee.size}.`,
          namen === '' ? '' : `Only one of the two times: ${namen}.`,
          `${i.inloop} years: ${rustInWoorden(i.rust.gewoon, taal)} ${i.langer.inloop} years: ${rustInWoorden(i.rust.langer, taal)}`,
        ]
  return delen.filter(Boolean).join(' ')
}
