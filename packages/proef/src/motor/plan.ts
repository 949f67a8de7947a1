// Over 300 lines: the shape of the engine's arrays and how each is filled, to be read side by side.
/** Turns a model and a scenario into flat arrays of numbers for the engine. */
import { termijn } from '@draad/stelsel'
import { dagVan, datumVan } from '../datum.ts'
import type { Ketenmodel, LusId, PerErnst, Route, Scenario, Station, Waarde } from './model.ts'

export const ONBEPERKT = 1e9
/** Value of a route that leaves the chain. */
export const UIT = -1

export interface StationPlan {
  index: number
  bron: Station
  /** 0 unlimited, 1 places, 2 staff. */
  soort: 0 | 1 | 2
  /** Places, or full-time workers. */
  basis: number
  caseload: number
  rek: number
  ziek: number
  uitstroom: number
  werving: number
  inwerken: number
  inwerkProductiviteit: number
  verdeling: 0 | 1 | 2 | 3
  duur: Float64Array
  /** Duration does not depend on severity. */
  routes: RouteTabel
  routesMaatregel: RouteTabel
  /** 0 first come first served, 1 acute before the rest, 2 by severity. */
  voorrang: 0 | 1 | 2
  aanloop: number
  buffer: number
  bijVol: number
  houdtVast: boolean
  laatLos: boolean
  kostenPerDag: number
  budget: number
  termijnen: { tabel: Int32Array; na: number }[]
  uitwijkNaar: number
  uitwijkVanaf: number
  uitwijkKans: number
  terugval: Float64Array
  terugvalNa: number
  terugvalNaar: number
  overbrugging: number
  weigering: number
  weigeringNaar: number
  minimaalDeel: number
  minimaalNa: number
  minimaalTijd: number
  minimaalHoogstens: number
  minimaalOverdracht: number
  /** Rate per day at which what a child waits for here ends. */
  eindeInRij: number
  eindeNaar: number
  perspectief: boolean
  hulp: boolean
  wachtend: boolean
}

export interface RouteTabel {
  naar: Int32Array
  /** Four weights a route. */
  kans: Float64Array
  ingreep: Uint8Array
  heeftIngreep: boolean
}

/** Strengths of the loops; zero when switched off, so that the engine needs no switches. */
export interface Sterktes {
  verslechtering: number
  uitDruk: number
  duurDruk: number
  herlezen: number
  afhaken: number
  wantrouwen: number
  l4: number
  l5: number
  l6Dagen: number
  l6Kans: number
  l7: number
  l8: number
  l9Vanaf: number
  l9Kans: number
  schuld: number
  schuldEffect: number
  f3: number
  f5: number
  budget: boolean
  f8: number
  f9: boolean
  f10: number
  f11Duur: number
  f11Terugval: number
  ongeschikt: number
  minimaalVerslechtering: number
  f5Vanaf: number
  f9Vol: number
  f9NietVol: number
  f10Effect: number
  overbrugd: number
  /** Run-up: share that takes long, how many times the mean that is, how many times the rest takes, and what is left of it for acute. */
  aanloopLang: number
  aanloopMaal: number
  aanloopRest: number
  aanloopAcuut: number
  terugvalHoogstens: number
  papierHoogstens: number
  crisisWeek: number
  crisisLang: number
  crisisHoogstens: number
  crisisBedaart: number
}

export interface Plan {
  model: Ketenmodel
  scenario: Scenario
  stations: StationPlan[]
  instroom: { naar: number; tussen: number; ernst: Float64Array; gemengd: boolean; naam: string }[]
  sterkte: Sterktes
  crisis: number
  toegang: number
  melding: number
  gi: number
  voogdij: number
  /** Day number of day 0, day on which measuring starts, and last day. */
  dag0: number
  inloop: number
  einde: number
  /** kind 0 stop, 1 end of a stop, 2 capacity, 3 end of that; in the order in which they happen. */
  ingrepen: { op: number; soort: number; station: number; factor: number }[]
  /** Days on which a calendar year begins. */
  jaren: number[]
}

/** Values of all parameters: the model's, changed by the scenario. */
export function waarden(model: Ketenmodel, scenario: Pick<Scenario, 'parameters'>): Map<string, number> {
  const alle = new Map(model.parameters.map((p) => [p.id, p.waarde]))
  for (const [id, w] of Object.entries(scenario.parameters)) alle.set(id, w)
  return alle
}

/** Compiles; the model and scenario must have passed `controleer`, which names what is wrong. */
export function maakPlan(model: Ketenmodel, scenario: Scenario): Plan {
  const alle = waarden(model, scenario)
  const w = (x: Waarde | undefined, anders = 0): number =>
    x === undefined ? anders : typeof x === 'number' ? x : (alle.get(x) ?? Number.NaN)
  const index = new Map(model.stations.map((s, i) => [s.id, i]))
  const nr = (id: string | undefined): number => (id === undefined || id === 'uit' ? UIT : (index.get(id) ?? UIT))
  const dag0 = dagVan(scenario.begin)
  const inloop = Math.round(scenario.inloop * 365.25)
  const einde = inloop + Math.round(scenario.jaren * 365.25)
  const tabellen = new Map<string, Int32Array>()
  const tabel = (id: string): Int32Array => {
    let t = tabellen.get(id)
    if (!t) tabellen.set(id, (t = termijnTabel(id, dag0, einde + 1)))
    return t
  }
  const stations = model.stations.map((s, i) => stationPlan(s, i, scenario.aandeel, w, nr, tabel))
  const sterkte = sterktes(model, scenario, alle)
  const f7 = lusAan(model, scenario, 'F7') ? vraagFactor(model, alle) : 1
  return {
    model,
    scenario,
    stations,
    instroom: model.instroom.map((b) => ({
      naar: nr(b.naar),
      tussen: 365.25 / (w(b.perJaar) * scenario.aandeel * (b.naar === model.rollen.toegang ? f7 : 1)),
      ernst: Float64Array.from(b.ernst, (x) => w(x)),
      gemengd: b.ernst.slice(1).some((x) => w(x) !== 0),
      naam: b.naam,
    })),
    sterkte,
    crisis: nr(model.rollen.crisis),
    toegang: nr(model.rollen.toegang),
    melding: nr(model.rollen.melding),
    gi: nr(model.rollen.gi),
    voogdij: nr(model.rollen.voogdij),
    dag0,
    inloop,
    einde,
    ingrepen: maakIngrepen(scenario, nr, dag0, inloop, einde),
    jaren: jaarwisselingen(dag0, einde),
  }
}

function perErnst(x: PerErnst, w: (x: Waarde) => number): Float64Array {
  return typeof x === 'object' ? Float64Array.from(x, w) : Float64Array.of(w(x), w(x), w(x), w(x))
}

function routeTabel(routes: readonly Route[], w: (x: Waarde) => number, nr: (id: string) => number): RouteTabel {
  const kans = new Float64Array(routes.length * 4)
  routes.forEach((r, i) => kans.set(perErnst(r.kans, w), i * 4))
  return {
    naar: Int32Array.from(routes, (r) => nr(r.naar)),
    kans,
    ingreep: Uint8Array.from(routes, (r) => (r.ingreep ? 1 : 0)),
    heeftIngreep: routes.some((r) => r.ingreep),
  }
}

const VERDELING = { exp: 0, vast: 1, erlang2: 2, hyper: 3 } as const

function stationPlan(
  s: Station,
  index: number,
  aandeel: number,
  w: (x: Waarde | undefined, anders?: number) => number,
  nr: (id: string | undefined) => number,
  tabel: (id: string) => Int32Array,
): StationPlan {
  const c = s.capaciteit
  const p = c.soort === 'personeel' ? c : undefined
  const basis = c.soort === 'onbeperkt' ? ONBEPERKT : c.soort === 'plaatsen' ? w(c.plaatsen) * aandeel : w(c.fte) * aandeel
  const routes = routeTabel(s.routes, w, nr)
  return {
    index,
    bron: s,
    soort: c.soort === 'onbeperkt' ? 0 : c.soort === 'plaatsen' ? 1 : 2,
    basis: c.soort === 'onbeperkt' ? basis : Math.max(1, Math.round(basis)),
    caseload: w(p?.caseload, 1),
    rek: w(p?.rek, 1),
    ziek: w(p?.ziek),
    uitstroom: w(p?.uitstroom),
    werving: w(p?.werving),
    inwerken: w(p?.inwerken),
    inwerkProductiviteit: w(p?.inwerkProductiviteit, 1),
    verdeling: VERDELING[s.duur.verdeling],
    duur: perErnst(s.duur.gemiddeld, w),
    routes,
    routesMaatregel: s.routesOnderMaatregel ? routeTabel(s.routesOnderMaatregel, w, nr) : routes,
    voorrang: s.voorrang === true ? 2 : s.voorrang === 'acuut' ? 1 : 0,
    aanloop: w(s.aanloop),
    buffer: w(s.buffer, Infinity),
    bijVol: nr(s.bijVol),
    houdtVast: s.houdtVast === true,
    laatLos: s.laatLos === true,
    kostenPerDag: w(s.kostenPerDag),
    budget: s.budget === undefined ? Infinity : w(s.budget) * aandeel,
    termijnen: (s.termijnen ?? []).map((t) => ({ tabel: tabel(t.id), na: w(t.na) })),
    uitwijkNaar: s.uitwijk ? nr(s.uitwijk.naar) : UIT,
    uitwijkVanaf: w(s.uitwijk?.vanaf),
    uitwijkKans: w(s.uitwijk?.kans),
    terugval: s.terugval ? perErnst(s.terugval.kans, w) : new Float64Array(4),
    terugvalNa: w(s.terugval?.na),
    terugvalNaar: s.terugval ? nr(s.terugval.naar) : UIT,
    overbrugging: w(s.overbrugging),
    weigering: w(s.weigering?.kans),
    weigeringNaar: s.weigering ? nr(s.weigering.naar) : UIT,
    minimaalDeel: w(s.minimaleVariant?.deel),
    minimaalNa: w(s.minimaleVariant?.na),
    minimaalTijd: w(s.minimaleVariant?.tijd),
    minimaalHoogstens: w(s.minimaleVariant?.hoogstens),
    minimaalOverdracht: w(s.minimaleVariant?.overdracht),
    eindeInRij: w(s.eindeInRij?.perJaar) / 365.25,
    eindeNaar: s.eindeInRij ? nr(s.eindeInRij.naar) : UIT,
    perspectief: s.perspectief === true,
    hulp: s.klok === 'hulp',
    wachtend: s.klok === 'wacht',
  }
}

/** Is a loop on in this run? */
export function lusAan(model: Ketenmodel, scenario: Pick<Scenario, 'lussen'>, id: LusId): boolean {
  const lus = model.lussen.find((l) => l.id === id)
  return lus !== undefined && (scenario.lussen[id] ?? lus.aan)
}

function sterktes(model: Ketenmodel, scenario: Scenario, alle: Map<string, number>): Sterktes {
  const aan = (id: LusId): boolean => lusAan(model, scenario, id)
  const als = (id: LusId, p: string, anders = 0): number => (aan(id) ? (alle.get(p) ?? anders) : anders)
  const lang = alle.get('aanloop.lang') ?? 0
  const maal = alle.get('aanloop.lang-maal') ?? 1
  return {
    verslechtering: als('L-3', 'l3.verslechtering') / 365.25,
    uitDruk: als('F1', 'f1.vertrek'),
    duurDruk: als('F1', 'f1.doorlooptijd'),
    herlezen: als('F2', 'f2.herlezen'),
    afhaken: als('L-1', 'l1.afhaken') / 365.25,
    wantrouwen: als('L-1', 'l1.wantrouwen'),
    l4: als('L-4', 'l4.kans'),
    l5: als('L-5', 'l5.papier'),
    l6Dagen: als('L-6', 'l6.termijn', Infinity),
    l6Kans: als('L-6', 'l6.kans'),
    l7: als('L-7', 'l7.hermelding') / 365.25,
    l8: als('L-8', 'l8.angst'),
    l9Vanaf: als('L-9', 'l9.vanaf', Infinity),
    l9Kans: als('L-9', 'l9.kans'),
    schuld: als('L-10', 'l10.aandeel'),
    schuldEffect: als('L-10', 'l10.effect'),
    f3: als('F3', 'f3.registratie'),
    f5: als('F5', 'f5.haast'),
    budget: aan('F6'),
    f8: als('F8', 'f8.afstemming'),
    f9: aan('F9'),
    f10: als('F10', 'f10.herhaling'),
    f11Duur: 1 + als('F11', 'f11.tijd'),
    f11Terugval: 1 - als('F11', 'f11.effect'),
    ongeschikt: alle.get('effect.ongeschikt') ?? 0,
    minimaalVerslechtering: alle.get('minimaal.verslechtering') ?? 1,
    f5Vanaf: alle.get('f5.vanaf') ?? 0,
    f9Vol: alle.get('f9.vol') ?? 1,
    f9NietVol: alle.get('f9.niet-vol') ?? 0,
    f10Effect: als('F10', 'f10.effect'),
    overbrugd: alle.get('overbrugging.verslechtering') ?? 1,
    aanloopLang: lang,
    aanloopMaal: maal,
    aanloopRest: lang >= 1 ? 1 : Math.max(0, (1 - lang * maal) / (1 - lang)),
    aanloopAcuut: alle.get('aanloop.acuut') ?? 1,
    terugvalHoogstens: alle.get('terugval.hoogstens') ?? 1,
    papierHoogstens: alle.get('papier.hoogstens') ?? Infinity,
    crisisWeek: alle.get('crisis.week') ?? 0,
    crisisLang: alle.get('crisis.lang') ?? 0,
    crisisHoogstens: alle.get('crisis.hoogstens') ?? Infinity,
    crisisBedaart: alle.get('crisis.bedaart') ?? 1,
  }
}

/** More supply, more demand (disputed): demand grows with the staff of the access station beyond the model's own. */
function vraagFactor(model: Ketenmodel, alle: Map<string, number>): number {
  const toegang = model.stations.find((s) => s.id === model.rollen.toegang)
  if (toegang?.capaciteit.soort !== 'personeel' || typeof toegang.capaciteit.fte !== 'string') return 1
  const id = toegang.capaciteit.fte
  const eigen = model.parameters.find((p) => p.id === id)?.waarde ?? 1
  return 1 + (alle.get('f7.vraag') ?? 0) * ((alle.get(id) ?? eigen) / eigen - 1)
}

/** For each day on which a term begins: the last day on which it is met, both counted from day 0. */
function termijnTabel(id: string, dag0: number, dagen: number): Int32Array {
  const t = new Int32Array(dagen)
  for (let d = 0; d < dagen; d++) t[d] = dagVan(termijn(id as Parameters<typeof termijn>[0], datumVan(dag0 + d)).laatsteDag) - dag0
  return t
}

function jaarwisselingen(dag0: number, einde: number): number[] {
  const eerste = Number(datumVan(dag0).slice(0, 4)) + 1
  const dagen: number[] = []
  for (let j = eerste; ; j++) {
    const d = dagVan(`${j}-01-01`) - dag0
    if (d > einde) return dagen
    dagen.push(d)
  }
}

/** Interventions fall in the measured years only, so that every variant starts from the same state. */
function maakIngrepen(scenario: Scenario, nr: (id: string) => number, dag0: number, inloop: number, einde: number): Plan['ingrepen'] {
  const lijst: Plan['ingrepen'] = []
  const jaar0 = Number(datumVan(dag0).slice(0, 4))
  const jaar1 = Number(datumVan(dag0 + einde).slice(0, 4))
  for (const g of scenario.ingrepen) {
    const jaarlijks = g.van.length === 5
    // One that began the year before can still be going on.
    for (let j = jaarlijks ? jaar0 - 1 : jaar0; j <= (jaarlijks ? jaar1 : jaar0); j++) {
      const van = dagVan(jaarlijks ? `${j}-${g.van}` : g.van) - dag0
      const totJaar = jaarlijks && g.tot <= g.van ? j + 1 : j
      const tot = dagVan(jaarlijks ? `${totJaar}-${g.tot}` : g.tot) - dag0
      if (tot <= inloop) continue
      const soort = g.soort === 'stop' ? 0 : 2
      lijst.push({ op: Math.max(van, inloop), soort, station: nr(g.station), factor: g.factor ?? 1 })
      lijst.push({ op: tot, soort: soort + 1, station: nr(g.station), factor: g.factor ?? 1 })
    }
  }
  // On one day what begins comes before what ends: nobody slips in between two that follow each other.
  return lijst.filter((i) => i.op <= einde).sort((a, b) => a.op - b.op || (a.soort % 2) - (b.soort % 2))
}
