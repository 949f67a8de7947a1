/**
 * The reading machine: XML events in, a message object and findings of form out.
 *
 * It walks the definition while the file is read, so a file of any size needs memory for one branch only when a
 * listener takes each finished element away (`bijEinde`).
 */
import { SaxesParser } from 'saxes'
import type { SaxesTagNS } from 'saxes'
import type { Bevinding } from '../bevinding.ts'
import { gebroken } from '../bevinding.ts'
import type { BerichtSoort } from '../definitie/index.ts'
import { naamruimte } from '../definitie/index.ts'
import type { RegelCode } from '../regels/catalogus.ts'
import type { Knoop } from './knopen.ts'
import { Onleesbaar } from './waarden.ts'
import type { Weigering } from './weigering.ts'
import { weiger } from './weigering.ts'
import { xmlFout } from './xmlfout.ts'
import { berichtWortel } from './wortel.ts'
import type { Wortelkeuze } from './wortel.ts'

export type Waarde = string | number | Velden | Waarde[]
export interface Velden {
  [naam: string]: Waarde | undefined
}

const maxDiepte = 64
/** Characters without any element beginning: more is one giant tag, comment or text. */
const maxStil = 4 * 1024 * 1024
const hapgrootte = 64 * 1024
const maxBevindingen = 1000

const xmlns = 'http://www.w3.org/2000/xmlns/'
const xsi = 'http://www.w3.org/2001/XMLSchema-instance'

class Kader {
  knoop: Knoop
  velden: Velden
  pad: string
  plaats = -1
  aantal = 0
  constructor(knoop: Knoop, velden: Velden, pad: string) {
    this.knoop = knoop
    this.velden = velden
    this.pad = pad
  }
}

/** Thrown inside the parser callbacks only, to stop reading; never leaves this file. */
class Gestopt extends Error {}

export interface Luisteraar {
  /** Called when an element that is part of a list is complete; returning true takes it out of the message. */
  bijEinde?(pad: string, naam: string, velden: Velden, ouders: readonly Velden[]): boolean
}

/** Reads one file: feed text with `schrijf`, end with `sluit`, then look at `soort`, `velden`, `bevindingen`, `weigering`. */
export class Leesmachine<S extends string = BerichtSoort> {
  soort: S | null = null
  weigering: Weigering | null = null
  readonly velden: Velden = {}
  readonly bevindingen: Bevinding[] = []
  readonly #parser = new SaxesParser({ xmlns: true, position: false })
  readonly #kaders: Kader[] = []
  readonly #luisteraar: Luisteraar
  readonly #kiesWortel: Wortelkeuze<S>
  #wortelUri = ''
  #tekst = ''
  #overslaan = 0
  #stil = 0
  #klaar = false
  #bijLuisteraar = false

  constructor(luisteraar: Luisteraar = {}, kiesWortel: Wortelkeuze<S> = berichtWortel as unknown as Wortelkeuze<S>) {
    this.#luisteraar = luisteraar
    this.#kiesWortel = kiesWortel
    const p = this.#parser
    // Six listeners and no more: with a seventh the parser's fields no longer fit its object, and it is five times slower.
    p.on('doctype', () => this.#stop(weiger('doctype')))
    p.on('error', (e) => this.#stop(weiger('geen-xml', xmlFout(e.message))))
    p.on('opentag', (tag) => this.#open(tag))
    p.on('closetag', () => this.#sluitElement())
    p.on('text', (t) => this.#lees(t))
    p.on('cdata', (t) => this.#lees(t, true))
  }

  /** Feeds a piece of the file. Returns false when nothing more will be read. */
  schrijf(stuk: string): boolean {
    return this.#veilig(() => {
      if (stuk.length <= hapgrootte) this.#hap(stuk)
      else for (let i = 0; i < stuk.length; i += hapgrootte) this.#hap(stuk.slice(i, i + hapgrootte))
    })
  }

  #hap(stuk: string): void {
    this.#stil += stuk.length
    if (this.#stil > maxStil) this.#stop(weiger('te-diep'))
    this.#parser.write(stuk)
  }

  /** The element that is being read, if it holds a value; for a reader that takes large values from the stream itself. */
  get waardeNaam(): string | null {
    const kader = this.#kaders[this.#kaders.length - 1]
    return this.#overslaan === 0 && kader?.knoop.lees ? kader.knoop.naam : null
  }

  /** Tells that text was taken from the stream outside the parser. */
  getikt(): void {
    this.#stil = 0
  }

  /** Ends the file. */
  sluit(): void {
    this.#veilig(() => this.#parser.close())
    if (!this.weigering && !this.#klaar) this.weigering = weiger('leeg')
  }

  #veilig(doe: () => void): boolean {
    if (this.weigering) return false
    try {
      doe()
      return true
    } catch (e) {
      // A mistake in the listener is a mistake in the program, not in the file.
      if (this.#bijLuisteraar) throw e
      if (!(e instanceof Gestopt)) this.weigering = weiger('geen-xml', e instanceof Error ? xmlFout(e.message) : '')
      return false
    }
  }

  #stop(w: Weigering): never {
    this.weigering ??= w
    throw new Gestopt()
  }

  #meld(regel: RegelCode, pad: string, waarde: string | null): void {
    if (this.bevindingen.length > maxBevindingen) return
    const vol = this.bevindingen.length === maxBevindingen
    this.bevindingen.push(vol ? gebroken('XSD-teveel', '', null) : gebroken(regel, pad, waarde === null ? null : waarde.slice(0, 200)))
  }

  #open(tag: SaxesTagNS): void {
    this.#stil = 0
    if (this.#overslaan > 0) return this.#dieper()
    const boven = this.#kaders[this.#kaders.length - 1]
    if (!boven) return this.#wortel(tag)
    const knoop = boven.knoop.lees ? undefined : boven.knoop.opNaam.get(tag.local)
    if (!knoop || knoop.uri !== tag.uri) {
      this.#meld('XSD-onbekend', this.#kind(boven, tag.local), null)
      return this.#dieper()
    }
    this.#kies(boven, knoop)
    const nummer = knoop.lijst ? `[${boven.aantal}]` : ''
    const pad = boven.pad === '' ? knoop.naam : `${boven.pad}/${knoop.naam}${nummer}`
    for (const naam in tag.attributes) if (naam !== 'xmlns') this.#attribuut(tag, naam, knoop, pad, boven.velden)
    this.#tekst = ''
    if (knoop.vrij) return this.#dieper()
    const kader = new Kader(knoop, {}, pad)
    // What occurs once is attached at its beginning, so that a line of a large file can see what stands before it.
    if (!knoop.lees && !knoop.lijst) boven.velden[knoop.naam] = kader.velden
    this.#kaders.push(kader)
  }

  #dieper(): void {
    if (++this.#overslaan > maxDiepte) this.#stop(weiger('te-diep'))
  }

  #kind(boven: Kader, naam: string): string {
    return boven.pad === '' ? naam : `${boven.pad}/${naam}`
  }

  #wortel(tag: SaxesTagNS): void {
    this.#verklaring()
    const keuze = this.#kiesWortel(tag.local, tag.uri)
    if ('reden' in keuze) this.#stop(keuze)
    const { soort, knoop } = keuze
    this.soort = soort
    this.#wortelUri = tag.uri
    for (const naam in tag.attributes) if (naam !== 'xmlns') this.#attribuut(tag, naam, knoop, knoop.naam, this.velden)
    this.#kaders.push(new Kader(knoop, this.velden, ''))
  }

  /** Moves to the place of this child, and reports what was skipped or is repeated. */
  #kies(boven: Kader, knoop: Knoop): void {
    if (knoop.plaats === boven.plaats && knoop.lijst) {
      boven.aantal++
      return
    }
    if (knoop.plaats <= boven.plaats) {
      this.#meld('XSD-volgorde', this.#kind(boven, knoop.naam), null)
      return
    }
    this.#ontbreekt(boven, knoop.plaats)
    boven.plaats = knoop.plaats
    boven.aantal = 1
  }

  #ontbreekt(kader: Kader, tot: number): void {
    for (let i = kader.plaats + 1; i < tot; i++) {
      const k = kader.knoop.kinderen[i]
      if (k?.verplicht) this.#meld('XSD-ontbreekt', this.#kind(kader, k.naam), null)
    }
  }

  /** The XML declaration may say UTF-8 and 1.0, or nothing. */
  #verklaring(): void {
    const { encoding, version } = this.#parser.xmlDecl
    if (encoding !== undefined && !/^utf-?8$/iu.test(encoding)) this.#stop(weiger('geen-utf8', encoding))
    if (version !== undefined && version !== '1.0') this.#stop(weiger('geen-xml', `XML ${version}`))
  }

  /** Only namespaces, the place of a schema and the type's own name may stand on an element. */
  #attribuut(tag: SaxesTagNS, naam: string, knoop: Knoop, pad: string, bij: Velden): void {
    const a = tag.attributes[naam]
    if (!a || a.uri === xmlns) return
    if (a.uri === xsi && (a.local === 'schemaLocation' || a.local === 'noNamespaceSchemaLocation')) return
    if (a.uri === xsi && a.local === 'type' && this.#isEigenType(a.value, knoop, tag)) return
    const lees = a.uri === '' ? knoop.attributen?.get(a.local) : undefined
    const waarde = lees?.(a.value)
    if (waarde === undefined) this.#meld('XSD-attribuut', `${pad}/@${a.name}`, a.value)
    else if (waarde instanceof Onleesbaar) this.#meld(waarde.regel, `${pad}/@${a.name}`, a.value)
    else bij[`@${a.local}`] = waarde
  }

  #isEigenType(waarde: string, knoop: Knoop, tag: SaxesTagNS): boolean {
    const [voor, naam] = waarde.includes(':') ? (waarde.trim().split(':', 2) as [string, string]) : ['', waarde.trim()]
    if (naam === '' || naam !== knoop.typeNaam) return false
    const uri = tag.ns[voor] ?? this.#parser.resolve(voor)
    return uri === (/^[LC]DT_/u.test(naam) ? naamruimte('basisschema') : this.#wortelUri)
  }

  /** Between elements there is white space at most, and never as CDATA: that is text, whatever is in it. */
  #lees(tekst: string, cdata = false): void {
    this.#stil = 0
    if (this.#overslaan > 0) return
    const kader = this.#kaders[this.#kaders.length - 1]
    if (!kader) return
    if (kader.knoop.lees) {
      this.#tekst = this.#tekst === '' ? tekst : this.#tekst + tekst
      return
    }
    if (cdata || /[^ \t\n\r]/u.test(tekst)) this.#meld('XSD-tekst', kader.pad, tekst)
  }

  #sluitElement(): void {
    if (this.#overslaan > 0) {
      this.#overslaan--
      return
    }
    const kader = this.#kaders.pop()
    if (!kader) return
    const boven = this.#kaders[this.#kaders.length - 1]
    if (!boven) {
      this.#ontbreekt(kader, kader.knoop.kinderen.length)
      this.#klaar = true
      return
    }
    if (kader.knoop.lees) this.#sluitWaarde(kader, kader.knoop.lees, boven)
    else this.#sluitGroep(kader, boven)
  }

  #sluitWaarde(kader: Kader, lees: NonNullable<Knoop['lees']>, boven: Kader): void {
    const waarde = lees(this.#tekst)
    if (waarde instanceof Onleesbaar) this.#meld(waarde.regel, kader.pad, this.#tekst)
    else this.#bewaar(boven.velden, kader.knoop, waarde)
    this.#tekst = ''
  }

  #sluitGroep(kader: Kader, boven: Kader): void {
    this.#ontbreekt(kader, kader.knoop.kinderen.length)
    if (!kader.knoop.lijst || this.#weggenomen(kader)) return
    this.#bewaar(boven.velden, kader.knoop, kader.velden)
  }

  #weggenomen(kader: Kader): boolean {
    if (!this.#luisteraar.bijEinde) return false
    this.#bijLuisteraar = true
    const ouders = this.#kaders.map((k) => k.velden)
    const weg = this.#luisteraar.bijEinde(kader.pad, kader.knoop.naam, kader.velden, ouders)
    this.#bijLuisteraar = false
    return weg
  }

  #bewaar(velden: Velden, knoop: Knoop, waarde: Waarde): void {
    if (!knoop.lijst) {
      velden[knoop.naam] = waarde
      return
    }
    const al = velden[knoop.naam]
    if (Array.isArray(al)) al.push(waarde)
    else velden[knoop.naam] = [waarde]
  }
}
