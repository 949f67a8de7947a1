import { dagnummer, datumVan, maandnaam, type Datum } from '../tekst/datums.ts'
import type { Taal } from '../tekst/teksten.ts'

/** Where the case was: waiting, being worked on, bridged, helped, closed. */
export type SegmentSoort = 'wacht' | 'onderweg' | 'overbrugging' | 'hulp' | 'afgesloten'

/** A stretch of the thread. `tot` is the day it passed on (the next one may begin that day); `null` is still so today. */
export interface Segment {
  van: Datum
  tot: Datum | null
  soort: SegmentSoort
  label: string
}

/** A term on the thread. */
export interface Tick {
  op: Datum
  label: string
  stand: 'gehaald' | 'loopt' | 'te-laat'
}

export interface Deel extends Segment {
  sleutel: string
  eind: Datum
  dagen: number
  /** Percentages of the width. */
  links: number
  breedte: number
  /** What fits inside: the whole label (in one line or two), only its number, or nothing but the pattern. */
  past: 'label' | 'nummer' | 'kleur'
  /** Number in the legend when the label does not fit. */
  nummer: number | null
}

export interface GeplaatsteTick extends Tick {
  sleutel: string
  x: number
  /** Row above the band, 0 is nearest; `null` when there is no room: then the legend has it. */
  rij: number | null
  anker: 'midden' | 'links' | 'rechts'
}

export interface Indeling {
  delen: Deel[]
  ticks: GeplaatsteTick[]
  /** Running terms too far away to draw. */
  later: (Tick & { sleutel: string })[]
  rijen: number
  maanden: { x: number; label: string }[]
  vandaagX: number
  /** True when there is something to draw right of today. */
  toekomst: boolean
}

export interface IndelingVraag {
  segmenten: readonly Segment[]
  ticks: readonly Tick[]
  vandaag: Datum
  /** Width in CSS pixels. */
  breedte: number
  /** Average width of one letter of a label, in CSS pixels. */
  letter: number
  taal: Taal
}

const MAX_RIJEN = 3

/** Days of a segment, to today when it is still so. Never negative. */
export function dagenVan(s: Segment, vandaag: Datum): number {
  return Math.max(0, dagnummer(s.tot ?? vandaag) - dagnummer(s.van))
}

/**
 * Places everything on the band: segments by date, labels only where they fit, terms in up to three rows so that no two
 * labels overlap, months on the axis.
 */
export function deelIn(v: IndelingVraag): Indeling {
  const nu = dagnummer(v.vandaag)
  const begin = Math.min(nu, ...v.segmenten.map((s) => dagnummer(s.van)), ...v.ticks.map((t) => dagnummer(t.op)))
  const eind = einde(v, begin, nu)
  const lengte = Math.max(1, eind - begin)
  const x = (dag: number) => (Math.min(dag - begin, lengte) / lengte) * 100
  const alle = v.ticks.map((t, i) => ({ ...t, sleutel: `${i}-${t.op}` }))
  const binnen = alle.filter((t) => dagnummer(t.op) <= eind)
  const ticks = plaatsTicks(
    binnen.map((t) => ({ ...t, x: x(dagnummer(t.op)) })),
    v,
  )
  const vandaagX = x(nu)
  return {
    delen: plaatsDelen(v, x),
    ticks,
    later: alle.filter((t) => dagnummer(t.op) > eind),
    rijen: Math.max(0, ...ticks.map((t) => (t.rij === null ? 0 : t.rij + 1))),
    maanden: maandenOp(begin, eind, vandaagX, x, v),
    vandaagX,
    toekomst: vandaagX < 99.9,
  }
}

/** The band looks at most a quarter of what has passed into the future (and at least three weeks). */
function einde(v: IndelingVraag, begin: number, nu: number): number {
  const verst = nu + Math.max(21, Math.round((nu - begin) / 4))
  const straks = v.ticks.map((t) => dagnummer(t.op)).filter((d) => d > nu && d <= verst)
  const delen = v.segmenten.map((s) => dagnummer(s.tot ?? v.vandaag)).filter((d) => d <= verst)
  return Math.max(nu, ...straks, ...delen)
}

function plaatsDelen(v: IndelingVraag, x: (dag: number) => number): Deel[] {
  let nummer = 0
  return v.segmenten
    .toSorted((a, b) => dagnummer(a.van) - dagnummer(b.van))
    .map((s, i) => {
      const eind = s.tot ?? v.vandaag
      const links = x(dagnummer(s.van))
      const breedte = Math.max(0, x(dagnummer(eind)) - links)
      const px = (breedte / 100) * v.breedte
      const past = watPast(s.label, px, v.letter)
      return {
        ...s,
        sleutel: `${i}-${s.van}`,
        eind,
        dagen: dagenVan(s, v.vandaag),
        links,
        breedte,
        past,
        nummer: past === 'label' ? null : ++nummer,
      }
    })
}

/** Room at both sides of a label, in CSS pixels. */
const RUIMTE = 18

function watPast(label: string, px: number, letter: number): Deel['past'] {
  const letters = Math.floor((px - RUIMTE) / letter)
  if (regels(label, letters) <= 2) return 'label'
  return px >= 2 * letter + 4 ? 'nummer' : 'kleur'
}

/** Lines that a text takes when a line holds so many letters; infinite when a word is longer than a line. */
export function regels(tekst: string, letters: number): number {
  let aantal = 1
  let vol = 0
  for (const woord of tekst.split(/\s+/)) {
    if (woord.length > letters) return Infinity
    const erbij = vol === 0 ? woord.length : vol + 1 + woord.length
    if (erbij <= letters) vol = erbij
    else [aantal, vol] = [aantal + 1, woord.length]
  }
  return aantal
}

function plaatsTicks(ticks: (Tick & { x: number; sleutel: string })[], v: IndelingVraag): GeplaatsteTick[] {
  const bezet: number[] = Array.from({ length: MAX_RIJEN }, () => -Infinity)
  return ticks
    .toSorted((a, b) => a.x - b.x)
    .map((t) => {
      const breedte = Math.max(t.label.length, 15) * v.letter
      const midden = (t.x / 100) * v.breedte
      const anker = midden - breedte / 2 < 0 ? 'links' : midden + breedte / 2 > v.breedte ? 'rechts' : 'midden'
      const van = anker === 'links' ? midden : anker === 'rechts' ? midden - breedte : midden - breedte / 2
      const vrij = bezet.findIndex((tot) => tot + 8 <= van)
      if (vrij === -1) return { ...t, rij: null, anker }
      bezet[vrij] = van + breedte
      return { ...t, rij: vrij, anker }
    })
}

function maandenOp(begin: number, eind: number, vandaagX: number, x: (dag: number) => number, v: IndelingVraag) {
  const px = (procent: number) => (procent / 100) * v.breedte
  const alle = maandstarten(begin, eind)
  const ruimte = 8 * v.letter + 10
  const stap = Math.max(1, Math.ceil((alle.length * ruimte) / Math.max(1, v.breedte)))
  const uit: { x: number; label: string }[] = []
  for (const [i, dag] of alle.entries()) {
    const plek = x(dag)
    const botst = Math.abs(px(plek) - px(vandaagX)) < ruimte || px(100 - plek) < ruimte * 0.6
    if (i % stap !== 0 || botst) continue
    const d = datumVan(dag)
    const maand = maandnaam(Number(d.slice(5, 7)), v.taal, stap > 1 || ruimte * alle.length > v.breedte * 0.6)
    uit.push({ x: plek, label: d.slice(5, 7) === '01' || uit.length === 0 ? `${maand} ${d.slice(0, 4)}` : maand })
  }
  return uit
}

function maandstarten(begin: number, eind: number): number[] {
  const uit: number[] = []
  let [jaar = 1970, maand = 1] = datumVan(begin).split('-').map(Number)
  for (;;) {
    maand += 1
    if (maand > 12) [jaar, maand] = [jaar + 1, 1]
    const dag = dagnummer(`${jaar}-${String(maand).padStart(2, '0')}-01`)
    if (dag > eind) return uit
    uit.push(dag)
  }
}
