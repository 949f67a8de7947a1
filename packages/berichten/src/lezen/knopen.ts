/** The definition of a message, prepared for reading: every element knows its place, its children and its value reader. */
import type { BerichtSoort } from '../definitie/index.ts'
import { berichten, naamruimte } from '../definitie/index.ts'
import type { Element } from '../definitie/vorm.ts'
import { kaal, lezerVoor, Onleesbaar } from './waarden.ts'
import type { Waardelezer } from './waarden.ts'
import type { RegelCode } from '../regels/catalogus.ts'

export interface Knoop {
  readonly naam: string
  readonly uri: string
  readonly verplicht: boolean
  readonly lijst: boolean
  /** Place among its siblings. */
  readonly plaats: number
  /** Reads the value; null for an element that holds other elements. */
  readonly lees: Waardelezer | null
  readonly kinderen: readonly Knoop[]
  readonly opNaam: ReadonlyMap<string, Knoop>
  /** Attributes that the element may have, without namespace. */
  readonly attributen?: ReadonlyMap<string, Waardelezer>
  /** True for an element whose content is free: it is skipped. */
  readonly vrij?: boolean
  /** Official name of the type, for the rare file that repeats it in `xsi:type`. */
  readonly typeNaam: string
}

/** A field that identifies the message has only one value. */
function vasteLezer(vast: string, lees: Waardelezer, regel: RegelCode): Waardelezer {
  const fout = new Onleesbaar(regel)
  return (ruw) => {
    const waarde = lees(ruw)
    if (waarde instanceof Onleesbaar) return waarde
    return (typeof waarde === 'number' ? kaal(ruw) : ruw) === vast ? waarde : fout
  }
}

function knoop(e: Element, plaats: number, soort: BerichtSoort): Knoop {
  const uri = naamruimte(e.ns === 'basis' ? 'basisschema' : soort)
  const deel = { naam: e.naam, uri, verplicht: e.verplicht, plaats }
  if (e.soort === 'veld') {
    const lees = lezerVoor(e.type)
    const eigen = e.vast === null ? lees : vasteLezer(e.vast, lees, e.regels[0] ?? 'XSD-code')
    const anoniem = e.vast !== null || e.type === 'DeclaratieNummer'
    return { ...deel, lijst: e.lijst, lees: eigen, kinderen: [], opNaam: new Map(), typeNaam: anoniem ? '' : `LDT_${e.type}` }
  }
  const kinderen = e.inhoud.map((k, i) => knoop(k, i, soort))
  const opNaam = new Map(kinderen.map((k) => [k.naam, k]))
  const typeNaam = e.soort === 'groep' ? `CDT_${e.groep}` : e.naam
  return { ...deel, lijst: e.soort === 'klasse' && e.lijst, lees: null, kinderen, opNaam, typeNaam }
}

const bomen = new Map<BerichtSoort, Knoop>()

/** The reading tree of a message, with `Bericht` as its root. */
export function boom(soort: BerichtSoort): Knoop {
  const al = bomen.get(soort)
  if (al) return al
  const kinderen = berichten[soort].inhoud.map((e, i) => knoop(e, i, soort))
  const wortel: Knoop = {
    naam: 'Bericht',
    uri: naamruimte(soort),
    verplicht: true,
    lijst: false,
    plaats: 0,
    lees: null,
    kinderen,
    opNaam: new Map(kinderen.map((k) => [k.naam, k])),
    typeNaam: 'Root',
  }
  bomen.set(soort, wortel)
  return wortel
}
