/** Derives an XML Schema of our own from the definition of a message: the same form, in one file per namespace. */
import { berichten, naamruimte, xsdVersie } from '../definitie/index.ts'
import type { BerichtSoort } from '../definitie/index.ts'
import { codesVan, typen, waardetype } from '../definitie/typen.ts'
import type { GetypeerdeNaam, PatroonNaam } from '../definitie/typen.ts'
import type { Element, Groep } from '../definitie/vorm.ts'

const patronen: Readonly<Record<PatroonNaam, string>> = {
  gevuld: '.*[^\\s].*',
  gevuldOveralRegels: '(.|\\s)*\\S(.|\\s)*',
  cijfers: '[0-9]*',
  letters: '[a-zA-Z\u00C0-\u1EF3]+',
  versie: '(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)',
  lettersCijfers: '[a-zA-Z0-9]+',
  cijfers4: '[0-9]{4}',
  cijfers8: '[0-9]{8}',
  cijfers9: '[0-9]{9}',
}

const facet = (naam: string, waarde: string | number): string => `<xs:${naam} value="${waarde}"/>`

function facetten(naam: GetypeerdeNaam): { readonly basis: string; readonly facetten: readonly string[] } {
  const codes = codesVan(naam)
  if (codes) return { basis: 'xs:string', facetten: codes.toSorted().map((c) => facet('enumeration', c)) }
  const w = waardetype(naam)
  if (w.soort === 'getal') return { basis: 'xs:integer', facetten: [facet('minInclusive', 0), facet('maxInclusive', w.max)] }
  if (w.soort === 'datum') return { basis: 'xs:date', facetten: [facet('pattern', '[^:Z]*')] }
  if (w.soort === 'tijd') return { basis: 'xs:time', facetten: [facet('pattern', '[^Z+\\-]+')] }
  if (w.soort !== 'tekst') return { basis: 'xs:string', facetten: [] }
  const lengte = [facet('minLength', 1), ...(w.max === null ? [] : [facet('maxLength', w.max)])]
  return { basis: 'xs:string', facetten: w.patroon ? [...lengte, facet('pattern', patronen[w.patroon])] : lengte }
}

function simpel(naam: GetypeerdeNaam): string {
  const f = facetten(naam)
  return `<xs:simpleType name="${naam}"><xs:restriction base="${f.basis}">${f.facetten.join('')}</xs:restriction></xs:simpleType>`
}

const voorkomen = (e: Element): string =>
  `${e.verplicht ? '' : ' minOccurs="0"'}${e.soort !== 'groep' && e.lijst ? ' maxOccurs="unbounded"' : ''}`

/** One element as part of a sequence. `b` is the prefix of the shared schema. */
function element(e: Element, b: string): string {
  const kop = `<xs:element name="${e.naam}"${voorkomen(e)}`
  if (e.soort === 'groep') return `${kop} type="${b}${e.groep}Groep"/>`
  if (e.soort === 'klasse') return `${kop}>${complex(e.inhoud, b)}</xs:element>`
  if (e.vast === null) return `${kop} type="${b}${e.type}"/>`
  return `${kop}><xs:simpleType><xs:restriction base="${b}${e.type}">${facet('pattern', e.vast)}</xs:restriction></xs:simpleType></xs:element>`
}

function complex(inhoud: readonly Element[], b: string, naam = ''): string {
  return `<xs:complexType${naam === '' ? '' : ` name="${naam}"`}><xs:sequence>${inhoud.map((e) => element(e, b)).join('')}</xs:sequence></xs:complexType>`
}

function groepen(inhoud: readonly Element[], uit: Map<string, Groep>): void {
  for (const e of inhoud) {
    if (e.soort === 'veld') continue
    if (e.soort === 'groep') uit.set(e.groep, e)
    groepen(e.inhoud, uit)
  }
}

const kop = (ruimte: string, extra = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- Derived by Draad from its own definition of the message. -->\n<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:b="${naamruimte('basisschema')}" targetNamespace="${ruimte}" elementFormDefault="qualified" version="${xsdVersie.BerichtXsdVersie}"${extra}>\n`

/** The schema of what messages share: value types and groups. */
export function basisXsd(): string {
  const alle = new Map<string, Groep>()
  for (const d of Object.values(berichten)) groepen(d.inhoud, alle)
  const samen = [...alle.values()].toSorted((a, c) => (a.groep < c.groep ? -1 : 1)).map((g) => complex(g.inhoud, 'b:', `${g.groep}Groep`))
  const enkel = (Object.keys(typen) as GetypeerdeNaam[]).map(simpel)
  return `${kop(naamruimte('basisschema'))}${[...enkel, ...samen].join('\n')}\n</xs:schema>\n`
}

/** The schema of one message; it imports `basis.xsd` from the same folder. */
export function berichtXsd(soort: BerichtSoort): string {
  const invoer = `<xs:import namespace="${naamruimte('basisschema')}" schemaLocation="basis.xsd"/>\n`
  const wortel = `<xs:element name="Bericht">${complex(berichten[soort].inhoud, 'b:')}</xs:element>`
  return `${kop(naamruimte(soort))}${invoer}${wortel}\n</xs:schema>\n`
}
