/**
 * The form of the StUF-GGk envelope 2.1 around a message on the municipal side: Di01 out, Du01 back, Fo01 for faults.
 * @bron StUF-GGk 2.1 patch 04
 */
import type { Knoop } from '../lezen/knopen.ts'
import { Onleesbaar } from '../lezen/waarden.ts'
import type { Waardelezer } from '../lezen/waarden.ts'

export const stufRuimte = 'http://www.egem.nl/StUF/StUF0301'
export const ggkRuimte = 'http://www.stufstandaarden.nl/koppelvlak/ggk0210'

/** UUID version 4, lower case. */
export const uuidVorm = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u
export const bestandsnaamVorm = /^[A-Za-z0-9._-]{4,255}$/u

const fout = new Onleesbaar('XSD-tekst')

const lengte =
  (min: number, max: number): Waardelezer =>
  (ruw) => {
    const n = ruw.length <= max ? ruw.length : [...ruw].length
    return n < min || n > max ? fout : ruw
  }
const patroon =
  (p: RegExp): Waardelezer =>
  (ruw) =>
    p.test(ruw) ? ruw : fout
const vast =
  (waarde: string): Waardelezer =>
  (ruw) =>
    ruw === waarde ? ruw : fout

/** The payload itself is taken from the stream and judged there; what the reader sees is empty. */
const base64: Waardelezer = (ruw) => (/[^ \t\n\r]/u.test(ruw) ? fout : ruw)

type Los = Omit<Knoop, 'plaats'>

function waarde(uri: string, naam: string, lees: Waardelezer, verplicht = true): Los {
  return { naam, uri, verplicht, lijst: false, lees, kinderen: [], opNaam: new Map(), typeNaam: '' }
}

function houder(uri: string, naam: string, inhoud: readonly Los[], verplicht = true): Los {
  const kinderen = inhoud.map((k, plaats) => ({ ...k, plaats }))
  return { naam, uri, verplicht, lijst: false, lees: null, kinderen, opNaam: new Map(kinderen.map((k) => [k.naam, k])), typeNaam: '' }
}

const s = (naam: string, lees: Waardelezer, verplicht = true): Los => waarde(stufRuimte, naam, lees, verplicht)

const systeem = (naam: string, metOrganisatie: boolean): Los =>
  houder(stufRuimte, naam, [
    s('organisatie', lengte(0, 200), metOrganisatie),
    s('applicatie', lengte(3, 50)),
    s('administratie', lengte(0, 50), false),
    s('gebruiker', lengte(0, 100), false),
  ])

const tijdstip = patroon(/^[0-9]{8,17}$/u)
const versienr = (naam: string): Los => waarde(ggkRuimte, naam, patroon(/^[0-9]{4}$/u))

function stuurgegevens(code: 'Di01' | 'Du01'): Los {
  return houder(ggkRuimte, 'stuurgegevens', [
    s('berichtcode', vast(code)),
    systeem('zender', true),
    systeem('ontvanger', true),
    s('referentienummer', patroon(uuidVorm)),
    s('tijdstipBericht', tijdstip),
    ...(code === 'Du01' ? [s('crossRefnummer', patroon(uuidVorm))] : []),
    s('functie', lengte(0, 30)),
  ])
}

const tekstBestand: Los = {
  ...waarde(ggkRuimte, 'tekstBestand', base64, false),
  attributen: new Map([['bestandsnaam', patroon(bestandsnaamVorm)]]),
}

const parameters = houder(ggkRuimte, 'parameters', [
  versienr('applicatieVersie'),
  versienr('applicatieSubversie'),
  versienr('functieVersie'),
  versienr('functieSubversie'),
  houder(ggkRuimte, 'bericht', [tekstBestand, waarde(ggkRuimte, 'xmlBestand', base64, false)]),
])

const foutbericht = houder(stufRuimte, 'Fo01Bericht', [
  houder(stufRuimte, 'stuurgegevens', [
    s('berichtcode', vast('Fo01')),
    systeem('zender', false),
    systeem('ontvanger', false),
    s('referentienummer', lengte(0, 40)),
    s('tijdstipBericht', tijdstip),
    s('crossRefnummer', lengte(0, 40)),
  ]),
  houder(stufRuimte, 'body', [
    s('code', lengte(0, 7)),
    s('plek', patroon(/^(?:client|server)$/u)),
    s('omschrijving', lengte(0, 200)),
    s('details', lengte(0, 1000), false),
    { ...houder(stufRuimte, 'detailsXML', [], false), vrij: true },
  ]),
])

const wortel = (naam: string, code: 'Di01' | 'Du01'): Los => houder(ggkRuimte, naam, [stuurgegevens(code), parameters])

export type EnvelopSoort = 'Di01' | 'Du01' | 'Fo01'

/** The root elements by name. */
export const wortels: Readonly<Record<string, { readonly soort: EnvelopSoort; readonly knoop: Knoop }>> = {
  'envelopHeenbericht-ggk_Di01': { soort: 'Di01', knoop: { ...wortel('envelopHeenbericht-ggk_Di01', 'Di01'), plaats: 0 } },
  'envelopRetourbericht-ggk_Du01': { soort: 'Du01', knoop: { ...wortel('envelopRetourbericht-ggk_Du01', 'Du01'), plaats: 0 } },
  Fo01Bericht: { soort: 'Fo01', knoop: { ...foutbericht, plaats: 0 } },
}
