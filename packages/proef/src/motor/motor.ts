// Over 300 lines: the hot loop and all that it calls share one state; split up it runs slower and reads worse.
/**
 * The engine: a discrete-event simulation of children who pass stations. One run is one replication.
 * Random numbers: arrivals have a stream per source, staff a stream per station, and each child numbers of its own per
 * step and purpose, so that two variants with the same seed meet the same children at the same moments.
 */
import { lnBits, meng, rng, type Rng } from '../rng.ts'
import { Hoop } from './hoop.ts'
import * as K from './kinderen.ts'
import { MAX_DAGEN, Meting, StationMeting } from './meting.ts'
import { UIT, type Plan, type RouteTabel, type StationPlan, type Sterktes } from './plan.ts'

const AANKOMST = 0
const KLAAR = 1
const WACHT_GEBEURT = 2
const TERUG = 3
const WEEK = 4
const GEWORVEN = 5
const INGEWERKT = 6
const JAAR = 7
const INGREEP = 8
const METEN = 9
/** The run-up is over: the talk, the intake. */
const BEGIN = 10
const MINIMAAL = 11
const VENSTER = 12
const SOORT = 27
const INDEX = (1 << SOORT) - 1

/** Purposes of a child's random numbers. */
const U_ERNST = 0
const U_DUUR = 1
const U_ROUTE = 2
const U_WACHT = 3
const U_KEUZE = 4
const U_UITWIJK = 5
const U_TERUG = 6
const U_TERUG_NA = 7
const U_OVERBRUG = 8
const U_WEIGER = 9
const U_TERMIJN = 10
const U_DUUR2 = 11
const U_SCHULD = 12
const U_HERHAAL = 13
const U_PERSPECTIEF = 14
const U_AANLOOP = 15
const U_AANLOOP_LANG = 16
const U_TERMIJN2 = 17
const U_MINIMAAL = 18
const U_MINIMAAL_NA = 19
const U_WACHT2 = 20
const U_BEDAART = 21
const U_OVERDRACHT = 22

/** In place of days of run-up: the work did not start. */
const NIET = -1

/** A step of one child as the chain clock of `@draad/stelsel` knows it; `dag` counts from day 0. */
export interface Stap {
  kind: number
  dag: number
  toestand: 'wacht' | 'onderweg' | 'overbrugging' | 'hulp' | 'afgesloten'
  station: number
}

interface StationStaat {
  p: StationPlan
  /** Its counts; another object once the warm-up is over. */
  m: StationMeting
  slots: number
  /** Slots in use, those held included. */
  bezet: number
  werkers: number
  nieuwelingen: number
  /** What interventions that hold now do to its places, or to the staff at work: all times each other. */
  factoren: number[]
  rij: number
  kop: Int32Array
  staart: Int32Array
  bediend: K.Lijst
  vast: K.Lijst
  /** In the queue with a minimal variant; in service, with the talk or intake still to come. */
  minimaal: K.Lijst
  aanloop: number
  /** Stops that hold now. */
  stops: number
  uitgegeven: number
  duurMaal: number
  rng: Rng
}

/** One replication. Use {@link Motor.draai}; the rest is open for tests. */
export class Motor {
  readonly plan: Plan
  readonly k = new K.Kinderen()
  readonly hoop = new Hoop()
  readonly st: StationStaat[]
  m: Meting
  t = 0
  gebeurtenissen = 0
  /** Children between two spells of help. */
  buiten = 0
  /** Number of the first child that comes after the warm-up; Infinity until then. */
  eersteNaInloop = Infinity
  #bron: Rng[]
  #bronZaad: number[]
  #bronTel: number[]
  #crisisWeek = 0
  #crisisNu = 0
  #crisisLang = 0
  #volg: ((s: Stap) => void) | undefined
  #ietsTijdensWachten: boolean
  #venster: number
  readonly #q: Sterktes

  constructor(plan: Plan, zaad: number, volg?: (s: Stap) => void) {
    this.plan = plan
    this.#volg = volg
    const q = plan.sterkte
    this.#q = q
    this.#ietsTijdensWachten = q.verslechtering + q.afhaken + q.l7 > 0 || plan.stations.some((p) => p.eindeInRij > 0)
    const r = rng(zaad)
    this.st = plan.stations.map((p) => nieuwStation(p, r.split(`station ${p.bron.id}`)))
    this.m = new Meting(0, plan.stations.length)
    this.st.forEach((x, i) => (x.m = this.m.stations[i]!))
    this.#bron = plan.instroom.map((b) => r.split(`instroom ${b.naam}`))
    this.#bronZaad = plan.instroom.map((b) => r.split(`kinderen ${b.naam}`).u32() | 0)
    this.#bronTel = plan.instroom.map(() => 0)
    plan.instroom.forEach((b, i) => this.#plan(this.#bron[i]!.exp(b.tussen), AANKOMST, i, 0))
    for (const s of this.st) {
      this.#herbereken(s)
      s.m.laatste = 0
    }
    if (this.st.some((s) => s.p.soort === 2)) this.#plan(7, WEEK, 0, 0)
    for (const dag of plan.jaren) this.#plan(dag, JAAR, 0, 0)
    plan.ingrepen.forEach((g, i) => this.#plan(g.op, INGREEP, i, 0))
    this.#plan(plan.inloop, METEN, 0, 0)
    this.#venster = 365.25 * Math.floor((plan.einde - plan.inloop) / 730)
    if (this.#venster > 0) {
      this.#plan(plan.inloop + this.#venster, VENSTER, 0, 0)
      this.#plan(plan.einde - this.#venster, VENSTER, 1, 0)
    }
  }

  /** Runs to the end (or for at most so many events) and says whether it is done. */
  draai(hoogstens = Infinity): boolean {
    const hoop = this.hoop
    const einde = this.plan.einde
    let n = 0
    while (n < hoogstens) {
      if (hoop.eerst() > einde) return this.#sluit()
      hoop.neem()
      this.t = hoop.tijd
      n++
      this.gebeurtenissen++
      const i = hoop.wat & INDEX
      const soort = hoop.wat >>> SOORT
      if (soort === KLAAR) {
        if (this.k.merk[i] === hoop.merk) this.#klaar(i)
      } else if (soort === AANKOMST) this.#aankomst(i)
      else if (soort === WACHT_GEBEURT) {
        if (this.k.merk[i] === hoop.merk) this.#tijdensWachten(i)
      } else if (soort === BEGIN) {
        if (this.k.merk[i] === hoop.merk) this.#begint(i)
      } else if (soort === TERUG) this.#terug(i)
      else if (soort === MINIMAAL) {
        if (this.k.merk[i] === hoop.merk) this.#minimaal(i)
      } else this.#zeldzaam(soort, i)
    }
    return false
  }

  #zeldzaam(soort: number, i: number): void {
    if (soort === WEEK) this.#week()
    else if (soort === GEWORVEN) this.#geworven(this.st[i]!)
    else if (soort === INGEWERKT) this.#ingewerkt(this.st[i]!)
    else if (soort === JAAR) this.#nieuwJaar()
    else if (soort === INGREEP) this.#ingreep(i)
    else if (soort === METEN) this.#begin()
    else if (soort === VENSTER) this.#zieVenster(i === 0)
  }

  #plan(t: number, soort: number, i: number, merk: number): void {
    this.hoop.plan(t, (soort << SOORT) | i, merk)
  }

  #toon(e: number, toestand: Stap['toestand'], station: number): void {
    if (this.#volg) this.#volg({ kind: this.k.nummer[e]!, dag: this.t, toestand, station })
  }

  // --- a child arrives, waits, starts, is done, leaves ---

  #aankomst(b: number): void {
    const bron = this.plan.instroom[b]!
    this.#plan(this.t + this.#bron[b]!.exp(bron.tussen), AANKOMST, b, 0)
    const k = this.k
    const e = k.nieuw(meng(this.#bronZaad[b]! + this.#bronTel[b]!++), this.t)
    if (bron.gemengd) k.ernst[e] = trekErnst(bron.ernst, k.u(e, U_ERNST))
    const s = this.#q
    if (s.schuld > 0 && k.u(e, U_SCHULD) < s.schuld) k.vlag[e]! |= K.SCHULD
    this.m.aangemeld++
    this.#naar(e, bron.naar)
  }

  #naar(e: number, doel: number): void {
    if (doel === UIT) return this.#vertrek(e)
    const k = this.k
    const s = this.st[doel]!
    const p = s.p
    k.bezoek[e]!++
    k.merk[e]!++
    k.station[e] = doel
    k.inRij[e] = this.t
    const m = s.m
    m.in++
    if (p.laatLos && k.houdt[e]! >= 0) this.#laatLos(e)
    if (p.houdtVast && k.houdt[e]! >= 0) this.#laatLos(e)
    if (p.houdtVast && k.maatregel[e]! < 0) {
      this.m.maatregelen++
      k.maatregel[e] = this.t
      k.vlag[e]! &= ~K.TERMEN
    } else if (!p.houdtVast && p.termijnen.length > 0) k.vlag[e]! &= ~K.TERMEN
    if (doel === this.plan.melding) k.vlag[e]! |= K.UIT_MELDING
    if (doel === this.plan.crisis) this.#crisis()
    if (doel === this.plan.voogdij) this.m.voogdij++
    if (this.#weigert(s, e)) return
    if (this.#kanStarten(s, e) && (s.rij === 0 || p.voorrang > 0)) return this.#start(s, e, false)
    if (s.rij >= p.buffer) {
      m.geweigerd++
      m.in--
      return p.bijVol === UIT ? this.#vertrek(e) : this.#naar(e, p.bijVol)
    }
    if (this.#wijktUit(s, e)) return
    this.#inRij(s, e)
  }

  #weigert(s: StationStaat, e: number): boolean {
    const p = s.p
    if (!this.#q.f9 || p.weigering === 0 || this.k.ernst[e]! < 2) return false
    const vol = s.bezet >= this.#q.f9Vol * s.slots ? 1 : this.#q.f9NietVol
    if (this.k.u(e, U_WEIGER) >= p.weigering * vol) return false
    const m = s.m
    m.geweigerd++
    m.in--
    this.#naar(e, p.weigeringNaar)
    return true
  }

  #wijktUit(s: StationStaat, e: number): boolean {
    const p = s.p
    if (p.uitwijkNaar === UIT) return false
    const q = this.#q
    const u = this.k.u(e, U_UITWIJK)
    const lang = s.rij > p.uitwijkVanaf * s.slots && u < p.uitwijkKans
    const duur = p.budget < Infinity && s.uitgegeven > q.l9Vanaf * p.budget && u < q.l9Kans
    if (!lang && !duur) return false
    this.k.vlag[e]! |= K.ONGESCHIKT
    this.m.ongeschikt++
    s.m.in--
    this.#naar(e, p.uitwijkNaar)
    return true
  }

  #kanStarten(s: StationStaat, e: number): boolean {
    if (s.bezet >= s.slots) return false
    if (s.stops === 0 && (!this.#q.budget || s.uitgegeven < s.p.budget)) return true
    return this.k.ernst[e] === 3
  }

  #inRij(s: StationStaat, e: number): void {
    const k = this.k
    this.#raak(s)
    s.rij++
    this.#haak(s, e)
    const m = s.m
    if (s.rij > m.langste) m.langste = s.rij
    k.vlag[e]! &= ~(K.OVERBRUGD | K.MINIMAAL)
    if (s.p.overbrugging > 0 && k.u(e, U_OVERBRUG) < s.p.overbrugging) {
      k.vlag[e]! |= K.OVERBRUGD
      this.m.overbrugd++
    }
    this.#toon(e, (k.vlag[e]! & K.OVERBRUGD) === 0 ? 'wacht' : 'overbrugging', s.p.index)
    this.#planMinimaal(s, e)
    this.#planWacht(s, e, U_WACHT)
  }

  /** Plans what may happen while waiting: getting worse, giving up, being reported again, the end of what it waits for. */
  #planWacht(s: StationStaat, e: number, doel: number): void {
    if (!this.#ietsTijdensWachten) return
    const tempo = this.#wachtTempo(s, e)
    const som = tempo[0]! + tempo[1]! + tempo[2]! + tempo[3]!
    if (som <= 0) return
    const na = -lnBits(this.k.bits(e, doel)) / som
    this.#plan(this.t + na, WACHT_GEBEURT, e, this.k.merk[e]!)
  }

  /** The paper work of a minimal variant: a share of those who wait gets it, after some days. */
  #planMinimaal(s: StationStaat, e: number): void {
    const p = s.p
    if (p.minimaalDeel === 0 || this.k.u(e, U_MINIMAAL) >= p.minimaalDeel) return
    this.#plan(this.t - p.minimaalNa * lnBits(this.k.bits(e, U_MINIMAAL_NA)), MINIMAAL, e, this.k.merk[e]!)
  }

  /** A named worker with little time: it takes of the time for others, and whoever has one is on paper no longer waiting. */
  #minimaal(e: number): void {
    const k = this.k
    const s = this.st[k.station[e]!]!
    if (s.minimaal.aantal >= s.p.minimaalHoogstens * this.#productief(s)) {
      this.#plan(this.t + 7, MINIMAAL, e, k.merk[e]!)
      return
    }
    this.#raak(s)
    k.vlag[e]! |= K.MINIMAAL
    k.start[e] = this.t
    s.minimaal.voeg(e, k.plek)
    this.#herbereken(s)
    k.merk[e]!++
    this.#planWacht(s, e, U_WACHT2)
  }

  #tempo = new Float64Array(4)
  #wachtTempo(s: StationStaat, e: number): Float64Array {
    const q = this.#q
    const k = this.k
    const v = k.vlag[e]!
    const rust = (v & K.OVERBRUGD) !== 0 ? q.overbrugd : (v & K.MINIMAAL) !== 0 ? q.minimaalVerslechtering : 1
    const tempo = this.#tempo
    tempo[0] = k.ernst[e]! < 3 ? q.verslechtering * rust : 0
    tempo[1] = k.houdt[e]! >= 0 || s.p.houdtVast ? 0 : q.afhaken * (1 + q.wantrouwen * k.wissels[e]!)
    tempo[2] = s.p.index === this.plan.toegang && (v & K.UIT_MELDING) !== 0 ? q.l7 : 0
    tempo[3] = s.p.eindeInRij
    return tempo
  }

  #tijdensWachten(e: number): void {
    const k = this.k
    const s = this.st[k.station[e]!]!
    const m = s.m
    const tempo = this.#wachtTempo(s, e)
    const u = k.u(e, U_KEUZE) * (tempo[0]! + tempo[1]! + tempo[2]! + tempo[3]!)
    const [slechter, afhaken, opnieuw] = [tempo[0]!, tempo[0]! + tempo[1]!, tempo[0]! + tempo[1]! + tempo[2]!]
    k.bezoek[e]!++
    k.merk[e]!++
    if (u < slechter) {
      k.ernst[e]!++
      m.verslechterd++
      this.#verslechterd(s, e)
    } else if (u < afhaken) {
      m.afgehaakt++
      this.#verlaatRij(s, e)
      this.#vertrek(e)
    } else if (u >= opnieuw) {
      m.verlopen++
      this.#verlaatRij(s, e)
      k.maatregel[e] = -1
      this.#naar(e, s.p.eindeNaar)
    } else {
      this.m.hermeldingen++
      m.doorgestuurd++
      this.#verlaatRij(s, e)
      this.#naar(e, this.plan.melding)
    }
  }

  #verslechterd(s: StationStaat, e: number): void {
    const k = this.k
    const acuut = k.ernst[e] === 3
    if (acuut && this.plan.crisis >= 0 && s.p.index !== this.plan.crisis && (s.p.hulp || s.p.houdtVast)) {
      s.m.doorgestuurd++
      this.#verlaatRij(s, e)
      return this.#naar(e, this.plan.crisis)
    }
    const vrijwillig = k.houdt[e]! < 0 && s.p.hulp && this.plan.melding >= 0
    if (vrijwillig && k.u(e, U_KEUZE) < this.#q.l4) {
      this.m.schaarsteMaatregelen++
      s.m.doorgestuurd++
      this.#verlaatRij(s, e)
      return this.#naar(e, this.plan.melding)
    }
    if (s.p.voorrang > 0) {
      this.#los(s, e)
      this.#haak(s, e)
      if (this.#kanStarten(s, e)) return this.#start(s, e, true)
    }
    if ((k.vlag[e]! & K.MINIMAAL) === 0) this.#planMinimaal(s, e)
    this.#planWacht(s, e, U_WACHT)
  }

  #start(s: StationStaat, e: number, uitRij: boolean): void {
    const k = this.k
    const p = s.p
    const m = s.m
    const wacht = this.t - k.inRij[e]!
    const aanloop = this.#aanloop(s, e)
    this.#telTermijnen(s, e, aanloop)
    if ((k.vlag[e]! & K.MINIMAAL) !== 0 && uitRij && k.u(e, U_OVERDRACHT) < p.minimaalOverdracht) this.#anderWerker(s, e)
    if (uitRij) this.#uitRij(s, e)
    else this.#raak(s)
    m.gestart++
    m.wachtSom += wacht + aanloop
    if (wacht > 0) m.gewacht++
    if (p.index === this.plan.toegang) this.m.gesprek[Math.min(MAX_DAGEN, Math.floor(wacht + aanloop))]!++
    if (p.index === this.plan.melding && wacht > this.#q.f5Vanaf && this.#q.f5 > 0) k.vlag[e]! |= K.HAAST
    s.bezet++
    s.bediend.voeg(e, k.plek)
    k.start[e] = this.t
    k.merk[e]!++
    if (aanloop === 0) return this.#werk(s, e)
    s.aanloop++
    if (!uitRij) this.#toon(e, 'wacht', p.index)
    this.#plan(this.t + aanloop, BEGIN, e, k.merk[e]!)
  }

  /** The day of the talk or intake: until now the child waited, though a place was taken. */
  #begint(e: number): void {
    const k = this.k
    const s = this.st[k.station[e]!]!
    this.#raak(s)
    s.aanloop--
    k.gewacht[e]! += this.t - k.start[e]!
    this.#werk(s, e)
  }

  /** The work itself begins. */
  #werk(s: StationStaat, e: number): void {
    const k = this.k
    const p = s.p
    const duur = this.#duur(s, e)
    if (p.wachtend) this.#boekWacht(e, duur)
    if (p.hulp) this.#hulpBegint(s, e)
    if (p.perspectief) k.verblijf[e]! += duur + this.t - k.inRij[e]!
    this.#boekKosten(s, duur)
    this.#toon(e, p.bron.klok, p.index)
    this.#plan(this.t + duur, KLAAR, e, k.merk[e]!)
  }

  #boekKosten(s: StationStaat, dagen: number): void {
    if (s.p.kostenPerDag === 0) return
    const kosten = Math.round(s.p.kostenPerDag * dagen)
    s.uitgegeven += kosten
    s.m.kosten += kosten
  }

  /**
   * Days until the talk or intake after the turn has come; less for who is acute. A small share takes many times the mean:
   * in the survey of 2016 a third is spoken to within two weeks and one in fourteen after five months, which no bell around
   * a mean gives.
   */
  #aanloop(s: StationStaat, e: number): number {
    const a = s.p.aanloop
    if (a === 0) return 0
    const k = this.k
    const q = this.#q
    const maal = q.aanloopLang > 0 && k.u(e, U_AANLOOP_LANG) < q.aanloopLang ? q.aanloopMaal : q.aanloopRest
    return -a * (k.ernst[e] === 3 ? q.aanloopAcuut : 1) * maal * lnBits(k.bits(e, U_AANLOOP))
  }

  #duur(s: StationStaat, e: number): number {
    const p = s.p
    const k = this.k
    let gemiddeld = p.duur[k.ernst[e]!]! * s.duurMaal
    const q = this.#q
    if (q.f8 > 0) gemiddeld *= 1 + q.f8 * Math.min(k.papier[e]!, q.papierHoogstens)
    if (p.index === this.plan.toegang) gemiddeld *= q.f11Duur
    if (p.verdeling === 1) return gemiddeld
    const l = lnBits(k.bits(e, U_DUUR))
    if (p.verdeling === 0) return -gemiddeld * l
    if (p.verdeling === 2) return -0.5 * gemiddeld * (l + lnBits(k.bits(e, U_DUUR2)))
    return -gemiddeld * (k.u(e, U_DUUR2) < 0.9 ? 0.5 : 5.5) * l
  }

  #hulpBegint(s: StationStaat, e: number): void {
    const k = this.k
    k.laatsteHulp[e] = s.p.index
    if (k.houdt[e]! >= 0 && k.maatregel[e]! >= 0) {
      this.m.maatregelTotHulp += this.t - k.maatregel[e]!
      this.m.maatregelMetHulp++
      k.maatregel[e] = -1
    }
    if ((k.vlag[e]! & K.GEHOLPEN) !== 0) return
    k.vlag[e]! |= K.GEHOLPEN
    const m = this.m
    m.geholpen++
    const keten = this.t - k.begin[e]!
    m.wachtSom += k.gewacht[e]!
    m.ketenSom += keten
    m.plekkenSom += k.plekken[e]!
    m.wacht[k.ernst[e]!]![Math.min(MAX_DAGEN, Math.floor(k.gewacht[e]!))]!++
    m.start[Math.min(MAX_DAGEN, Math.floor(this.t - k.inRij[e]!))]!++
    m.keten[Math.min(MAX_DAGEN, Math.floor(keten))]!++
  }

  #klaar(e: number): void {
    const k = this.k
    if (k.verleng[e]! > 0) {
      const langer = k.verleng[e]!
      k.verleng[e] = 0
      this.#boekKosten(this.st[k.station[e]!]!, langer)
      return this.#plan(this.t + langer, KLAAR, e, k.merk[e]!)
    }
    const s = this.st[k.station[e]!]!
    const p = s.p
    this.#raak(s)
    const m = s.m
    m.uit++
    m.dienstSom += this.t - Math.max(k.start[e]!, this.m.van)
    s.bediend.haal(e, k.plek)
    if (p.houdtVast) {
      k.houdt[e] = p.index
      s.vast.voeg(e, k.plekHoud)
    } else s.bezet--
    if (!p.hulp) k.papier[e]!++
    if (p.index === this.plan.crisis && k.ernst[e] === 3 && k.u(e, U_BEDAART) < this.#q.crisisBedaart) k.ernst[e] = 2
    const doel = this.#volgendDoel(s, e)
    if (p.hulp && doel.terug) this.#gaBuiten(s, e)
    else this.#naar(e, doel.naar)
    if (!p.houdtVast) this.#trek(s)
  }

  #doel = { naar: UIT, terug: false }
  /** Where to after a station: decided perspective, help taken up again later, or a route. */
  #volgendDoel(s: StationStaat, e: number): { naar: number; terug: boolean } {
    const k = this.k
    const p = s.p
    const q = this.#q
    const onder = k.houdt[e]! >= 0
    const d = this.#doel
    d.terug = false
    if (p.perspectief && onder && this.plan.voogdij >= 0 && k.verblijf[e]! > q.l6Dagen && k.u(e, U_PERSPECTIEF) < q.l6Kans) {
      d.naar = this.plan.voogdij
      return d
    }
    if (!onder && p.terugvalNaar !== UIT && k.u(e, U_TERUG) < this.#terugvalKans(s, e)) {
      d.terug = true
      return d
    }
    if (p.index === this.plan.crisis && !onder && k.maatregel[e]! >= 0) {
      // A measure that still waits for its worker is not over because a crisis came between.
      d.naar = this.plan.gi
      return d
    }
    if (p.index === this.plan.toegang) {
      k.vlag[e]! |= K.ONDERZOCHT
      if (!onder && this.#zelfde(p, e)) {
        k.vlag[e]! |= K.HERHAALD
        d.naar = k.laatsteHulp[e]!
        return d
      }
    }
    d.naar = this.#route(onder ? p.routesMaatregel : p.routes, e)
    return d
  }

  /** Loop F10: who comes back gets the same help once more, if the access station gives that help. */
  #zelfde(p: StationPlan, e: number): boolean {
    const k = this.k
    const q = this.#q
    if (q.f10 === 0 || (k.vlag[e]! & K.TERUGGEKEERD) === 0 || k.ernst[e] === 3) return false
    return k.u(e, U_HERHAAL) < q.f10 && p.routes.naar.includes(k.laatsteHulp[e]!)
  }

  #terugvalKans(s: StationStaat, e: number): number {
    const q = this.#q
    const k = this.k
    const v = k.vlag[e]!
    let maal = 1 + q.wantrouwen * k.wissels[e]!
    if ((v & K.ONGESCHIKT) !== 0) maal += q.ongeschikt
    if ((v & K.SCHULD) !== 0) maal += q.schuldEffect
    if ((v & K.HAAST) !== 0) maal += q.f5
    if ((v & K.HERHAALD) !== 0) maal += q.f10Effect
    if ((v & K.ONDERZOCHT) !== 0) maal *= q.f11Terugval
    return Math.min(q.terugvalHoogstens, s.p.terugval[k.ernst[e]!]! * maal)
  }

  #route(r: RouteTabel, e: number): number {
    const n = r.naar.length
    if (n === 0) return UIT
    if (n === 1) return r.naar[0]!
    const ernst = this.k.ernst[e]!
    const q = this.#q
    const ingreep = r.heeftIngreep ? (1 + q.l5 * Math.min(q.papierHoogstens, this.k.papier[e]!)) * (1 + q.l8 * this.#meerCrises()) : 1
    let som = 0
    for (let i = 0; i < n; i++) som += r.kans[i * 4 + ernst]! * (r.ingreep[i] === 1 ? ingreep : 1)
    let u = this.k.u(e, U_ROUTE) * som
    for (let i = 0; i < n; i++) {
      u -= r.kans[i * 4 + ernst]! * (r.ingreep[i] === 1 ? ingreep : 1)
      if (u < 0) return r.naar[i]!
    }
    return r.naar[n - 1]!
  }

  #gaBuiten(s: StationStaat, e: number): void {
    const k = this.k
    this.buiten++
    this.m.terugval++
    this.#toon(e, 'afgesloten', s.p.index)
    k.station[e] = s.p.index
    this.#plan(this.t - s.p.terugvalNa * lnBits(k.bits(e, U_TERUG_NA)), TERUG, e, 0)
  }

  #terug(e: number): void {
    const k = this.k
    this.buiten--
    const p = this.st[k.station[e]!]!.p
    k.begin[e] = this.t
    k.gewacht[e] = 0
    k.plekken[e] = 0
    k.verblijf[e] = 0
    k.maatregel[e] = -1
    k.vlag[e] = (k.vlag[e]! & K.SCHULD) | K.TERUGGEKEERD
    this.#naar(e, p.terugvalNaar)
  }

  #vertrek(e: number): void {
    const k = this.k
    if (k.houdt[e]! >= 0) this.#laatLos(e)
    this.m.vertrokken++
    this.#toon(e, 'afgesloten', k.station[e]!)
    k.weg(e)
  }

  #laatLos(e: number): void {
    const s = this.st[this.k.houdt[e]!]!
    this.#raak(s)
    this.k.houdt[e] = -1
    this.k.maatregel[e] = -1
    s.vast.haal(e, this.k.plekHoud)
    s.bezet--
    this.#trek(s)
  }

  // --- queues ---

  #haak(s: StationStaat, e: number): void {
    const k = this.k
    const ernst = k.ernst[e]!
    const laag = s.p.voorrang === 2 || (s.p.voorrang === 1 && ernst === 3) ? ernst : 0
    k.laag[e] = laag
    const laatste = s.staart[laag]!
    k.vorige[e] = laatste
    k.volgende[e] = -1
    if (laatste < 0) s.kop[laag] = e
    else k.volgende[laatste] = e
    s.staart[laag] = e
  }

  #los(s: StationStaat, e: number): void {
    const k = this.k
    const laag = k.laag[e]!
    const a = k.vorige[e]!
    const b = k.volgende[e]!
    if (a < 0) s.kop[laag] = b
    else k.volgende[a] = b
    if (b < 0) s.staart[laag] = a
    else k.vorige[b] = a
  }

  #uitRij(s: StationStaat, e: number): void {
    const k = this.k
    this.#raak(s)
    s.rij--
    this.#los(s, e)
    s.m.rijSom += this.t - Math.max(k.inRij[e]!, this.m.van)
    this.#boekWacht(e, this.t - k.inRij[e]!)
    if ((k.vlag[e]! & K.MINIMAAL) === 0) return
    k.vlag[e]! &= ~K.MINIMAAL
    s.minimaal.haal(e, k.plek)
    this.#herbereken(s)
  }

  /** Out of the queue without what it waited for. */
  #verlaatRij(s: StationStaat, e: number): void {
    this.#telTermijnen(s, e, NIET)
    const minimaal = s.minimaal.aantal
    this.#uitRij(s, e)
    if (s.minimaal.aantal < minimaal) this.#trek(s)
  }

  #boekWacht(e: number, dagen: number): void {
    if (dagen <= 0) return
    const k = this.k
    k.gewacht[e]! += dagen
    k.plekken[e]!++
  }

  #trek(s: StationStaat): void {
    while (s.rij > 0 && s.bezet < s.slots) {
      const e = this.#eerste(s)
      if (e < 0 || !this.#kanStarten(s, e)) return
      this.#start(s, e, true)
    }
  }

  #eerste(s: StationStaat): number {
    for (let laag = 3; laag >= 0; laag--) if (s.kop[laag]! >= 0) return s.kop[laag]!
    return -1
  }

  /** Adds up the time since the last change. */
  #raak(s: StationStaat): void {
    const m = s.m
    const dt = this.t - m.laatste
    if (dt <= 0) return
    m.laatste = this.t
    m.rijDagen += s.rij * dt
    m.minimaalDagen += s.minimaal.aantal * dt
    m.aanloopDagen += s.aanloop * dt
    m.dienstDagen += s.bediend.aantal * dt
    m.bezetDagen += s.bezet * dt
    if (s.p.soort !== 0) m.slotDagen += s.slots * dt
    m.werkerDagen += s.werkers * dt
  }

  /**
   * Counts the terms of a child: of who starts here (after so many days of run-up) whether they are met, of who waits still or
   * leaves the queue ({@link NIET}) only those that have passed. Under a measure a term runs from the measure, also when a
   * crisis comes between, and counts once.
   */
  #telTermijnen(s: StationStaat, e: number, aanloop: number): void {
    const lijst = s.p.termijnen
    if (lijst.length === 0) return
    const m = s.m
    const k = this.k
    const van = s.p.houdtVast ? k.maatregel[e]! : k.inRij[e]!
    if (van < this.m.van) return
    const gestart = aanloop !== NIET
    const tempo = gestart ? -s.duurMaal * 0.5 * (lnBits(k.bits(e, U_TERMIJN)) + lnBits(k.bits(e, U_TERMIJN2))) : 0
    for (let i = 0; i < lijst.length; i++) {
      const laatste = lijst[i]!.tabel[Math.floor(van)]!
      if ((!gestart && laatste >= Math.floor(this.t)) || (k.vlag[e]! & (K.TERM << i)) !== 0) continue
      k.vlag[e]! |= K.TERM << i
      const gehaald = gestart && Math.floor(this.t + aanloop + lijst[i]!.na * tempo) <= laatste
      m.termijn[i] = (m.termijn[i] ?? 0) + 1
      m.termijnGehaald[i] = (m.termijnGehaald[i] ?? 0) + (gehaald ? 1 : 0)
      // The first contact is written down as made when a minimal variant began with it on paper.
      const papier = i === 0 && (k.vlag[e]! & K.MINIMAAL) !== 0 && Math.floor(k.start[e]!) <= laatste
      const gemeld = gehaald || papier
      m.termijnGemeld[i] = (m.termijnGemeld[i] ?? 0) + (gemeld ? 1 : 0)
    }
  }

  // --- staff, crises, years ---

  #crisis(): void {
    this.m.crises++
    this.#crisisNu++
  }

  #crisisVerhouding(): number {
    return this.#crisisLang > 0 ? this.#crisisWeek / this.#crisisLang : 1
  }

  /** How many times more crises than usual, less one; within bounds. */
  #meerCrises(): number {
    return Math.min(this.#q.crisisHoogstens, Math.max(0, this.#crisisVerhouding() - 1))
  }

  #belasting(s: StationStaat): number {
    const norm = this.#productief(s) * s.p.caseload
    return norm <= 0 ? 1 : (s.bezet + s.p.minimaalTijd * s.minimaal.aantal) / norm
  }

  #productief(s: StationStaat): number {
    return (s.werkers + s.nieuwelingen * s.p.inwerkProductiviteit) * (1 - s.p.ziek) * factor(s)
  }

  #herbereken(s: StationStaat): void {
    const p = s.p
    if (p.soort === 0) s.slots = p.basis
    else if (p.soort === 1) s.slots = Math.max(1, Math.round(p.basis * factor(s)))
    else s.slots = Math.max(0, Math.floor(this.#productief(s) * p.caseload * p.rek - p.minimaalTijd * s.minimaal.aantal + 1e-9))
    const q = this.#q
    const druk = p.soort === 2 && q.duurDruk > 0 ? q.duurDruk * Math.max(0, this.#belasting(s) - 1) : 0
    const registratie = p.soort === 2 ? q.f3 * this.#meerCrises() : 0
    s.duurMaal = 1 + druk + registratie
  }

  #week(): void {
    this.#plan(this.t + 7, WEEK, 0, 0)
    this.#crisisWeek += this.#q.crisisWeek * (this.#crisisNu - this.#crisisWeek)
    this.#crisisLang += this.#q.crisisLang * (this.#crisisNu - this.#crisisLang)
    this.#crisisNu = 0
    for (const s of this.st) {
      if (s.p.soort !== 2) continue
      this.#raak(s)
      this.#laatGaan(s)
      this.#herbereken(s)
      this.#trek(s)
    }
  }

  #laatGaan(s: StationStaat): void {
    const p = s.p
    if (p.uitstroom === 0) return
    const druk = 1 + this.#q.uitDruk * Math.max(0, this.#belasting(s) - 1)
    let weg = poisson(s.rng, (s.werkers * p.uitstroom * druk) / 52.18)
    while (weg-- > 0 && s.werkers > 0) {
      this.#wissel(s)
      s.werkers--
      s.m.vertrokken++
      this.#plan(this.t + s.rng.exp(p.werving), GEWORVEN, p.index, 0)
    }
  }

  /** The children of who leaves get another worker, who has to read their story again. */
  #wissel(s: StationStaat): void {
    const { bediend, vast, minimaal } = s
    const alle = bediend.aantal + vast.aantal + minimaal.aantal
    const perWerker = Math.round(alle / Math.max(1, s.werkers + s.nieuwelingen))
    for (let i = 0; i < perWerker; i++) {
      const j = s.rng.int(alle) - bediend.aantal
      const e = j < 0 ? bediend.op(j + bediend.aantal) : j < vast.aantal ? vast.op(j) : minimaal.op(j - vast.aantal)
      this.#anderWerker(s, e)
    }
  }

  #anderWerker(s: StationStaat, e: number): void {
    s.m.wissels++
    this.k.wissels[e]!++
    this.k.verleng[e]! += this.#q.herlezen
  }

  #geworven(s: StationStaat): void {
    if (s.werkers + s.nieuwelingen >= s.p.basis) return
    this.#raak(s)
    s.nieuwelingen++
    this.#plan(this.t + s.p.inwerken, INGEWERKT, s.p.index, 0)
    this.#herbereken(s)
    this.#trek(s)
  }

  #ingewerkt(s: StationStaat): void {
    if (s.nieuwelingen === 0) return
    this.#raak(s)
    s.nieuwelingen--
    s.werkers++
    this.#herbereken(s)
    this.#trek(s)
  }

  #nieuwJaar(): void {
    for (const s of this.st) s.uitgegeven = 0
    for (const s of this.st) this.#trek(s)
  }

  #ingreep(i: number): void {
    const g = this.plan.ingrepen[i]!
    const s = this.st[g.station]!
    this.#raak(s)
    if (g.soort === 0) s.stops++
    else if (g.soort === 1) s.stops--
    else if (g.soort === 2) s.factoren.push(g.factor)
    else s.factoren.splice(s.factoren.indexOf(g.factor), 1)
    this.#herbereken(s)
    this.#trek(s)
  }

  #begin(): void {
    for (const s of this.st) this.#raak(s)
    this.m = new Meting(this.t, this.st.length)
    this.st.forEach((x, i) => (x.m = this.m.stations[i]!))
    this.eersteNaInloop = this.k.gemaakt
    this.m.gebeurtenissen = this.gebeurtenissen
    for (const m of this.m.stations) m.laatste = this.t
    this.m.venster = this.#venster
  }

  #zieVenster(eerste: boolean): void {
    for (const s of this.st) {
      this.#raak(s)
      if (eerste) s.m.rijVroeg = s.m.rijDagen
      else s.m.rijLaat = s.m.rijDagen
    }
  }

  /** Ends the run: time up to now is counted, also of who is still waiting or being helped. */
  #sluit(): boolean {
    this.t = this.plan.einde
    const k = this.k
    this.m.gebeurtenissen = this.gebeurtenissen - this.m.gebeurtenissen
    for (const s of this.st) {
      this.#raak(s)
      const m = s.m
      for (let i = 0; i < s.bediend.aantal; i++) m.dienstSom += this.t - Math.max(k.start[s.bediend.op(i)]!, this.m.van)
      for (let laag = 0; laag < 4; laag++)
        for (let e = s.kop[laag]!; e >= 0; e = k.volgende[e]!) {
          m.rijSom += this.t - Math.max(k.inRij[e]!, this.m.van)
          this.#telTermijnen(s, e, NIET)
        }
    }
    return true
  }
}

/** All interventions on places or staff that hold now. */
function factor(s: StationStaat): number {
  let f = 1
  for (const x of s.factoren) f *= x
  return f
}

function nieuwStation(p: StationPlan, r: Rng): StationStaat {
  return {
    p,
    m: new StationMeting(),
    slots: 0,
    bezet: 0,
    werkers: p.soort === 2 ? p.basis : 0,
    nieuwelingen: 0,
    factoren: [],
    rij: 0,
    kop: new Int32Array(4).fill(-1),
    staart: new Int32Array(4).fill(-1),
    bediend: new K.Lijst(),
    vast: new K.Lijst(),
    minimaal: new K.Lijst(),
    aanloop: 0,
    stops: 0,
    uitgegeven: 0,
    duurMaal: 1,
    rng: r,
  }
}

function trekErnst(gewichten: Float64Array, u: number): number {
  let x = u * (gewichten[0]! + gewichten[1]! + gewichten[2]! + gewichten[3]!)
  for (let i = 0; i < 3; i++) {
    x -= gewichten[i]!
    if (x < 0) return i
  }
  return 3
}

/** A Poisson number by adding up exponential gaps; fine for the small means of a week. */
function poisson(r: Rng, gemiddeld: number): number {
  let n = 0
  for (let som = r.exp(1); som < gemiddeld; som += r.exp(1)) n++
  return n
}
