/**
 * Reads a message piece by piece, for files that are too large to keep in memory. A declaration or its answer is
 * checked line by line and forgotten; what stays are the totals and the numbers that must be unique.
 */
import type { Bevinding } from '../bevinding.ts'
import { isGeldig } from '../bevinding.ts'
import type { BerichtSoort } from '../definitie/index.ts'
import { Controleur } from '../regels/controleer.ts'
import type { Poorten } from '../regels/poorten.ts'
import { bytesorde, maxBytesStandaard } from './bytes.ts'
import type { NietGelezen } from './lees.ts'
import { nietGelezen } from './lees.ts'
import { Leesmachine } from './machine.ts'
import type { Velden } from './machine.ts'
import { weiger } from './weigering.ts'

export interface Stroomopties {
  readonly poorten?: Poorten
  /** Largest size in bytes; 25 MB when left out. */
  readonly maxBytes?: number
  /** Called for every line (`Prestatie`) and client of a declaration or its answer, before it is forgotten. */
  readonly bijDeel?: (pad: string, naam: string, deel: Readonly<Record<string, unknown>>) => void
  /** Called now and then with the number of bytes read. */
  readonly bijVoortgang?: (bytes: number) => void
}

/** What a stream gave: everything but the message itself. */
export interface Stroomlezing {
  readonly soort: BerichtSoort
  /** The header and the other parts that occur once. */
  readonly gelezen: Readonly<Record<string, unknown>>
  readonly bevindingen: readonly Bevinding[]
  readonly geldig: boolean
  readonly bytes: number
}

const groot: ReadonlySet<string> = new Set(['JW323', 'JW325'])
const vergeten: ReadonlySet<string> = new Set(['Client', 'Prestatie'])

/** Connects the reading machine to the judge: every finished element of a list is judged at once. */
class Stroom {
  readonly machine: Leesmachine
  readonly #opties: Stroomopties
  #controleur: Controleur | null = null

  constructor(opties: Stroomopties) {
    this.#opties = opties
    this.machine = new Leesmachine({ bijEinde: (pad, naam, velden, ouders) => this.#deel(pad, naam, velden, ouders) })
  }

  controleur(soort: BerichtSoort): Controleur {
    this.#controleur ??= new Controleur(soort, this.#opties.poorten)
    return this.#controleur
  }

  #deel(pad: string, naam: string, velden: Velden, ouders: readonly Velden[]): boolean {
    const { soort, bevindingen } = this.machine
    if (!soort) return false
    // Once the form is wrong nothing can be relied on, and only findings of form are reported.
    if (bevindingen.length === 0) this.controleur(soort).lijstElement(pad, naam, velden, ouders)
    if (!groot.has(soort) || !vergeten.has(naam)) return false
    if (bevindingen.length === 0) this.#opties.bijDeel?.(pad, naam, velden)
    return true
  }
}

/**
 * Reads and checks a message from a stream of bytes in constant memory.
 * Never throws on what is in the file; an error of the source itself (a disk that fails) does come through.
 *
 * @example
 * import { createReadStream } from 'node:fs'
 * const uit = await leesStroom(createReadStream('declaratie.xml'))
 * @bron iJw 3.2 OP179 (25 MB)
 */
export async function leesStroom(
  bron: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  opties: Stroomopties = {},
): Promise<Stroomlezing | NietGelezen> {
  const max = opties.maxBytes ?? maxBytesStandaard
  const stroom = new Stroom(opties)
  const ontcijfer = ontcijferaar()
  let bytes = 0
  let begin = new Uint8Array()
  for await (const stuk of bron) {
    bytes += stuk.length
    if (bytes > max) return nietGelezen(weiger('te-groot', `> ${max} bytes`))
    if (begin.length < 4) {
      begin = Uint8Array.of(...begin, ...stuk.subarray(0, 4 - begin.length))
      const anders = begin.length > 1 ? bytesorde(begin) : null
      if (anders) return nietGelezen(anders)
    }
    const tekst = ontcijfer(stuk)
    if (tekst === null) return nietGelezen(weiger('geen-utf8'))
    if (!stroom.machine.schrijf(tekst)) break
    opties.bijVoortgang?.(bytes)
  }
  if (bytes === 0) return nietGelezen(weiger('leeg'))
  if (!stroom.machine.weigering && ontcijfer(null) === null) return nietGelezen(weiger('geen-utf8'))
  stroom.machine.sluit()
  return einde(stroom, bytes)
}

/** Decodes piece by piece; null for the end of the file. Gives null when the bytes are no UTF-8. */
function ontcijferaar(): (stuk: Uint8Array | null) => string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return (stuk) => {
    try {
      return stuk ? decoder.decode(stuk, { stream: true }) : decoder.decode()
    } catch {
      return null
    }
  }
}

function einde(stroom: Stroom, bytes: number): Stroomlezing | NietGelezen {
  const { weigering, soort, velden, bevindingen } = stroom.machine
  if (weigering || !soort) return nietGelezen(weigering ?? weiger('leeg'))
  const alles = bevindingen.length > 0 ? bevindingen : stroom.controleur(soort).einde(velden)
  return { soort, gelezen: velden, bevindingen: alles, geldig: isGeldig(alles), bytes }
}
