/** Judges all rules of a message: at once for a message in memory, or piece by piece while a large one is read. */
import type { Bericht } from '../berichten.ts'
import type { Bevinding } from '../bevinding.ts'
import { gebroken, nietBeoordeeld } from '../bevinding.ts'
import type { BerichtSoort } from '../definitie/index.ts'
import { berichten } from '../definitie/index.ts'
import type { Element } from '../definitie/vorm.ts'
import type { Velden, Waarde } from '../lezen/machine.ts'
import { soortVan } from '../schrijven.ts'
import type { RegelCode } from './catalogus.ts'
import { externeToetsen } from './extern.ts'
import { verzamelaars } from './geheel.ts'
import { antwoordToetsen } from './keten-antwoord.ts'
import { declaratieToetsen } from './keten-declaratie.ts'
import type { Verzamelaar } from './geheel.ts'
import { inhoudToetsen } from './inhoud.ts'
import { regieToetsen } from './keten-regie.ts'
import { toewijzingToetsen } from './keten-toewijzing.ts'
import { totalen } from './keten-totaal.ts'
import { gewensteOverlap, verzoekToetsen } from './keten-verzoek.ts'
import type { ExterneBron, Poorten, Voorgeschiedenis } from './poorten.ts'
import type { Plaats, PoortToets, PoortToetsen } from './toets.ts'

const poortToetsen: PoortToetsen = {
  ...externeToetsen,
  ...regieToetsen,
  ...toewijzingToetsen,
  ...verzoekToetsen,
  ...declaratieToetsen,
  ...antwoordToetsen,
}

/** Rules across messages about several elements together. */
interface PoortVerzamelaar {
  readonly regels: readonly RegelCode[]
  readonly nodig: PoortToets['nodig']
  maak(v: Voorgeschiedenis): Verzamelaar
}

const poortVerzamelaars: Partial<Record<BerichtSoort, PoortVerzamelaar>> = {
  JW317: { regels: ['TR361'], nodig: ['toewijzing'], maak: (v) => ({ neem: () => {}, einde: (wortel) => gewensteOverlap(wortel, v) }) },
  JW323: { regels: ['TR322', 'TR369', 'TR389'], nodig: ['toewijzing', 'prestaties'], maak: totalen },
}

/** What is judged at one element, prepared once per message. */
interface Punt {
  readonly naam: string
  readonly lijst: boolean
  readonly inhoud: readonly { readonly regel: RegelCode; readonly toets: NonNullable<(typeof inhoudToetsen)[RegelCode]> }[]
  readonly poort: readonly { readonly regel: RegelCode; readonly toets: PoortToets }[]
  readonly binnen: readonly Punt[]
}

function punt(e: Element): Punt {
  const inhoud = e.regels.flatMap((regel) => {
    const toets = inhoudToetsen[regel]
    return toets ? [{ regel, toets }] : []
  })
  const poort = e.regels.flatMap((regel) => {
    const toets = poortToetsen[regel]
    return toets ? [{ regel, toets }] : []
  })
  const binnen = e.soort === 'veld' ? [] : e.inhoud.map(punt).filter((p) => p.inhoud.length + p.poort.length + p.binnen.length > 0)
  return { naam: e.naam, lijst: e.soort !== 'veld' && e.soort === 'klasse' && e.lijst, inhoud, poort, binnen }
}

interface Plan {
  readonly wortel: readonly Punt[]
  /** What is judged at one element of each list. */
  readonly lijsten: ReadonlyMap<string, Punt>
  readonly poortregels: ReadonlyMap<RegelCode, PoortToets>
}

const plannen = new Map<BerichtSoort, Plan>()

function plan(soort: BerichtSoort): Plan {
  const al = plannen.get(soort)
  if (al) return al
  const wortel = berichten[soort].inhoud.map(punt)
  const lijsten = new Map<string, Punt>()
  const poortregels = new Map<RegelCode, PoortToets>()
  const loop = (p: Punt) => {
    if (p.lijst) lijsten.set(p.naam, p)
    for (const r of p.poort) poortregels.set(r.regel, r.toets)
    p.binnen.forEach(loop)
  }
  wortel.forEach(loop)
  const nieuw = { wortel, lijsten, poortregels }
  plannen.set(soort, nieuw)
  return nieuw
}

const leeg: Velden = {}

/** True when every function the rule needs is there. */
function kan(t: PoortToets, poorten: Poorten): boolean {
  const v = poorten.voorgeschiedenis ?? {}
  const e = poorten.extern ?? {}
  return t.nodig.every((n) => v[n] !== undefined) && t.nodigExtern.every((n) => e[n] !== undefined)
}

/** The judge of one message. Give it the elements of lists as they complete, then the whole. */
export class Controleur {
  readonly #soort: BerichtSoort
  readonly #plan: Plan
  readonly #verzamelaars: Verzamelaar[]
  readonly #voor: Voorgeschiedenis
  readonly #extern: ExterneBron
  readonly #kan: ReadonlySet<RegelCode>
  readonly #onbeoordeeld = new Set<RegelCode>()
  readonly #bevindingen: Bevinding[] = []

  constructor(soort: BerichtSoort, poorten: Poorten = {}) {
    this.#soort = soort
    this.#plan = plan(soort)
    this.#verzamelaars = verzamelaars(soort)
    // A rule only runs when every function it needs is there, so the parts that are missing are never called.
    this.#voor = (poorten.voorgeschiedenis ?? {}) as Voorgeschiedenis
    this.#extern = (poorten.extern ?? {}) as ExterneBron
    const bereikbaar = new Set<RegelCode>()
    for (const [regel, toets] of this.#plan.poortregels) {
      if (kan(toets, poorten)) bereikbaar.add(regel)
      else this.#onbeoordeeld.add(regel)
    }
    this.#kan = bereikbaar
    const samen = poortVerzamelaars[soort]
    if (samen && samen.nodig.every((n) => this.#voor[n] !== undefined)) this.#verzamelaars.push(samen.maak(this.#voor))
    else for (const regel of samen?.regels ?? []) this.#onbeoordeeld.add(regel)
  }

  /** One element of a list is complete. `ouders` runs from the root to the holder of the list. */
  lijstElement(pad: string, naam: string, o: Velden, ouders: readonly Velden[]): void {
    for (const v of this.#verzamelaars) v.neem(pad, naam, o, ouders)
    const p = this.#plan.lijsten.get(naam)
    if (!p) return
    const plaats = this.#plaats(ouders)
    this.#beoordeel(p, ouders.at(-1) ?? leeg, o, pad, plaats)
    this.#binnen(p.binnen, o, pad, { ...plaats, ouders: [...ouders] })
  }

  /** The whole message is complete. */
  einde(wortel: Velden): Bevinding[] {
    this.#binnen(this.#plan.wortel, wortel, '', this.#plaats([wortel]))
    // All of them, however many: an answer grants every line without a finding.
    for (const v of this.#verzamelaars) for (const b of v.einde(wortel, [...this.#bevindingen])) this.#bevindingen.push(b)
    return [...this.#bevindingen, ...[...this.#onbeoordeeld].map(nietBeoordeeld)]
  }

  #plaats(ouders: readonly Velden[]): Plaats {
    const kop = (ouders[0]?.['Header'] ?? leeg) as Velden
    const id = (kop['BerichtIdentificatie'] ?? leeg) as Velden
    return {
      soort: this.#soort,
      ouders,
      dagtekening: String(id['Dagtekening'] ?? ''),
      afzender: String(kop['Afzender'] ?? ''),
      ontvanger: String(kop['Ontvanger'] ?? ''),
    }
  }

  /** Judges everything below one object, lists excepted: those come by themselves. */
  #binnen(punten: readonly Punt[], o: Velden, pad: string, plaats: Plaats): void {
    for (const p of punten) {
      if (p.lijst) continue
      const w = o[p.naam]
      const hier = pad === '' ? p.naam : `${pad}/${p.naam}`
      this.#beoordeel(p, o, w, hier, plaats)
      if (w === undefined || p.binnen.length === 0) continue
      const dieper = plaats.ouders.at(-1) === o ? plaats : { ...plaats, ouders: [...plaats.ouders, o] }
      this.#binnen(p.binnen, w as Velden, hier, dieper)
    }
  }

  #beoordeel(p: Punt, o: Velden, w: Waarde | undefined, pad: string, plaats: Plaats): void {
    for (const r of p.inhoud) if (r.toets(o, w, plaats) === false) this.#meld(r.regel, pad, w)
    for (const r of p.poort) {
      if (!this.#kan.has(r.regel)) continue
      const oordeel = r.toets.toets(o, w, plaats, this.#voor, this.#extern)
      if (oordeel === false) this.#meld(r.regel, pad, w)
      if (oordeel === null) this.#onbeoordeeld.add(r.regel)
    }
  }

  #meld(regel: RegelCode, pad: string, w: Waarde | undefined): void {
    this.#bevindingen.push(gebroken(regel, pad, w === undefined || typeof w === 'object' ? null : String(w)))
  }
}

/** Walks a message in memory and hands over every element of every list, innermost first, as a reader would. */
function loop(c: Controleur, punten: readonly Element[], o: Velden, pad: string, ouders: readonly Velden[]): void {
  for (const e of punten) {
    if (e.soort === 'veld' || e.soort === 'groep') continue
    const w = o[e.naam]
    if (w === undefined) continue
    const alle = (Array.isArray(w) ? w : [w]) as Velden[]
    alle.forEach((een, i) => {
      const hier = `${pad === '' ? '' : `${pad}/`}${e.naam}${e.lijst ? `[${i + 1}]` : ''}`
      loop(c, e.inhoud, een, hier, [...ouders, een])
      if (e.lijst) c.lijstElement(hier, e.naam, een, ouders)
    })
  }
}

/**
 * Judges all rules of levels 2 to 4 of a message whose form is right.
 * Rules that need a port that is not there come back as not judged (`beoordeeld: false`).
 *
 * @example controleer(bericht, { extern: { vandaag: () => '2026-11-21' } }).filter((b) => b.beoordeeld)
 */
export function controleer(bericht: Bericht, poorten: Poorten = {}): Bevinding[] {
  const soort = soortVan(bericht)
  if (!soort) return []
  const c = new Controleur(soort, poorten)
  const wortel = bericht as unknown as Velden
  loop(c, berichten[soort].inhoud, wortel, '', [wortel])
  return c.einde(wortel)
}
