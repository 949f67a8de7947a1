/** For tests only: damages a message as XML in every way that a schema can notice, and in ways it should not notice. */
import type { Toeval } from '../afgeleid/toeval.ts'
import type { Bericht } from '../berichten.ts'
import type { BerichtSoort } from '../definitie/index.ts'
import { berichten, naamruimte } from '../definitie/index.ts'
import type { Element } from '../definitie/vorm.ts'
import { xmlTekst } from '../schrijven.ts'

export interface Tak {
  naam: string
  basis: boolean
  attributen: string[]
  /** Text of a value, already escaped; null for an element with children. */
  tekst: string | null
  kinderen: Tak[]
  /** Loose text before the end tag. */
  los: string
}

function tak(e: Element, w: unknown): Tak {
  const kaal: Tak = { naam: e.naam, basis: e.ns === 'basis', attributen: [], tekst: null, kinderen: [], los: '' }
  if (e.soort === 'veld') return { ...kaal, tekst: xmlTekst(String(w)) }
  return { ...kaal, kinderen: takken(e.inhoud, w as Record<string, unknown>) }
}

function takken(inhoud: readonly Element[], o: Record<string, unknown>): Tak[] {
  return inhoud.flatMap((e) => {
    const w = o[e.naam]
    if (w === undefined) return []
    return (Array.isArray(w) ? w : [w]).map((x) => tak(e, x))
  })
}

export function boomVan(soort: BerichtSoort, b: Bericht): Tak {
  return { naam: 'Bericht', basis: false, attributen: [], tekst: null, kinderen: takken(berichten[soort].inhoud, b as never), los: '' }
}

function xml(t: Tak, voor: string): string {
  const naam = `${t.basis ? 'ijw' : voor}:${t.naam}`
  const attr = t.attributen.map((a) => ` ${a}`).join('')
  const in_ = t.tekst ?? t.kinderen.map((k) => xml(k, voor)).join('') + t.los
  return `<${naam}${attr}>${in_}</${naam}>`
}

export function naarXml(soort: BerichtSoort, t: Tak): Uint8Array {
  const v = soort.toLowerCase()
  const ns = [
    `xmlns:${v}="${naamruimte(soort)}"`,
    `xmlns:ijw="${naamruimte('basisschema')}"`,
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ]
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${xml({ ...t, attributen: [...ns, ...t.attributen] }, v)}\n`)
}

const alle = (t: Tak): Tak[] => [t, ...t.kinderen.flatMap(alle)]
const waarden = (t: Tak): Tak[] => {
  const w = alle(t).filter((x) => x.tekst !== null)
  return w.length > 0 ? w : [t]
}
const houders = (t: Tak): Tak[] => [t, ...alle(t).filter((x) => x !== t && x.kinderen.length > 0)]

const teksten = [
  '',
  ' ',
  '\t\n',
  '0',
  '-1',
  '+1',
  '-0',
  '007',
  '1.0',
  '1e3',
  '99',
  '100',
  '99999999',
  '100000000',
  '9999999999999',
  '999999999999999999999999999999',
  '2026-02-29',
  '2024-02-29',
  '2026-1-1',
  '0000-01-01',
  '-0001-01-01',
  '02026-01-01',
  '12026-01-01',
  '2026-11-21Z',
  '2026-11-21+01:00',
  ' 2026-11-21 ',
  '2026-11-31',
  '2026-11-21T00:00:00',
  '12:00:00',
  '24:00:00',
  '24:00:01',
  '23:59:60',
  '12:00',
  '12:00:00Z',
  '12:00:00.123',
  ' 12:00:00 ',
  '12:00:00-01:00',
  'a',
  'ab',
  'abc',
  'é',
  'A B',
  'a\nb',
  'ỳ',
  'Ỹ',
  '×',
  '01',
  '02',
  '3',
  '9',
  'D',
  'C',
  'd',
  '0001',
  '0200',
  'S300',
  '1.2.3',
  '01.2.3',
  '1.2',
  '1.2.3.4',
  '12345678',
  '123456789',
  '0363',
  'NL',
  'nl',
  'x'.repeat(24),
  'x'.repeat(25),
  'x'.repeat(36),
  'x'.repeat(37),
  'x'.repeat(200),
  'x'.repeat(201),
  '😀'.repeat(6),
  '😀'.repeat(36),
  '&#32;',
  '&#160;',
  '&amp;',
  '<![CDATA[1]]>',
  '1<!-- c -->2',
  '<!-- c -->',
  '<?pi x?>1',
]

type Mutatie = (t: Toeval, wortel: Tak) => void

const mutaties: readonly Mutatie[] = [
  (t, w) => void (t.kies(waarden(w)).tekst = t.kies(teksten)),
  (t, w) => void (t.kies(waarden(w)).tekst = t.kies(teksten)),
  (t, w) => {
    const x = t.kies(waarden(w))
    x.tekst = (x.tekst ?? '') + t.kies(['x', '0', ' ', '\n', 'é', '9'])
  },
  (t, w) => {
    const h = t.kies(houders(w))
    h.kinderen.splice(t.tot(h.kinderen.length), 1)
  },
  (t, w) => {
    const h = t.kies(houders(w))
    const i = t.tot(h.kinderen.length)
    const k = h.kinderen[i]
    if (k) h.kinderen.splice(i, 0, structuredClone(k))
  },
  (t, w) => {
    const h = t.kies(houders(w))
    const i = t.tot(h.kinderen.length)
    const [k] = h.kinderen.splice(i, 1)
    if (k) h.kinderen.splice(t.tot(h.kinderen.length + 1), 0, k)
  },
  (t, w) => void (t.kies(alle(w)).naam += t.kies(['x', '', '1'])),
  (t, w) => {
    const x = t.kies(alle(w))
    x.basis = !x.basis
  },
  (t, w) =>
    void t
      .kies(alle(w))
      .attributen.push(
        t.kies([
          'id="1"',
          'xml:lang="nl"',
          'xml:space="preserve"',
          'xsi:nil="true"',
          'xsi:nil="false"',
          'xsi:type="ijw:LDT_Datum"',
          'xsi:type="ijw:LDT_Nummer"',
          'xsi:type="LDT_Nummer"',
          'xsi:noNamespaceSchemaLocation="x"',
          'xmlns:q="urn:q"',
        ]),
      ),
  (t, w) => void (t.kies(houders(w)).los = t.kies(['x', ' ', '\n\t', '&#32;', '<!-- c -->', '<?pi?>', '&#160;'])),
  (t, w) => {
    const x = t.kies(waarden(w))
    x.kinderen = []
    x.tekst = `${x.tekst}<ijw:Datum>2026-01-01</ijw:Datum>`
  },
  (t, w) => {
    const h = t.kies(houders(w))
    const ander = structuredClone(t.kies(alle(w)))
    h.kinderen.splice(t.tot(h.kinderen.length + 1), 0, ander)
  },
  (t, w) => void (t.kies(houders(w)).kinderen = []),
  (t, w) => {
    const h = t.kies(alle(w))
    if (h.tekst === null) h.kinderen.reverse()
  },
]

/** Damages in place, one to three times. */
export function muteer(t: Toeval, w: Tak): void {
  for (let i = t.kans(700) ? 1 : 1 + t.tot(3); i > 0; i--) t.kies(mutaties)(t, w)
}
