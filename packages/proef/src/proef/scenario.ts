/** Scenario files: reading them, with an error that names the field and what is allowed. */
import { dagVan, datumVan, isDatum } from '../datum.ts'
import { eenheid } from './eenheid.ts'
import type { Ingreep, Ketenmodel, LusId, Scenario } from '../motor/model.ts'
import type { Woorden } from '../woorden.ts'

/** What is wrong with a scenario, where, and what would be right. */
export interface ScenarioFout {
  code: 'onbekend-veld' | 'ontbreekt' | 'verkeerde-soort' | 'buiten-bereik' | 'onbekende-naam' | 'geen-json'
  /** Path of the field, such as `parameters.gi.fte`. */
  veld: string
  gevonden: string
  toegestaan: Woorden
}

const tekst = (nl: string, en: string): Woorden => ({ nl, en })
const bedoelde = (wat: Woorden, naam: string): Woorden => tekst(`${wat.nl} (bedoelde u ${naam}?)`, `${wat.en} (did you mean ${naam}?)`)
const eenVan = (lijst: readonly string[]): Woorden => tekst(`een van: ${lijst.join(', ')}`, `one of: ${lijst.join(', ')}`)

export type Gelezen = { ok: true; scenario: Scenario } | { ok: false; fouten: ScenarioFout[] }

/** What holds for a field that a file leaves out. */
export const STANDAARDSCENARIO: Scenario = {
  naam: 'Zoals het nu is',
  aandeel: 1 / 42,
  begin: '2017-01-01',
  jaren: 4,
  inloop: 16,
  replicaties: 10,
  seed: 1,
  parameters: {},
  lussen: {},
  ingrepen: [],
}

/** Fills in what is left out; use {@link leesScenario} for anything that came from outside. */
export function maakScenario(deel: Partial<Scenario> = {}): Scenario {
  return { ...STANDAARDSCENARIO, ...deel }
}

const GETALLEN: Record<'aandeel' | 'jaren' | 'inloop' | 'replicaties' | 'seed', [number, number, boolean]> = {
  aandeel: [0.0005, 1, false],
  jaren: [0.25, 50, false],
  inloop: [0, 30, false],
  replicaties: [1, 1000, true],
  seed: [-2147483648, 2147483647, true],
}
const VELDEN = ['naam', 'uitleg', 'begin', 'parameters', 'lussen', 'ingrepen', ...Object.keys(GETALLEN)]

const toon = (x: unknown): string => (x === undefined ? '-' : (JSON.stringify(x) ?? String(x)).slice(0, 80))
const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x)

/** The name in the list that looks most like what was written, to help with typing errors. */
export function lijktOp(woord: string, lijst: readonly string[]): string {
  const afstand = (a: string, b: string): number => {
    let rij = Array.from({ length: b.length + 1 }, (_, i) => i)
    for (let i = 1; i <= a.length; i++) {
      const nieuw = [i]
      for (let j = 1; j <= b.length; j++)
        nieuw.push(Math.min(nieuw[j - 1]! + 1, rij[j]! + 1, rij[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
      rij = nieuw
    }
    return rij[b.length]!
  }
  const kort = woord.slice(0, 60)
  return [...lijst].sort((a, b) => afstand(kort, a) - afstand(kort, b))[0] ?? ''
}

/** Reads a scenario from text. All errors are reported, not only the first. */
export function leesScenarioTekst(inhoud: string, model: Ketenmodel): Gelezen {
  let json: unknown
  try {
    // Some editors put an invisible mark before the first character.
    json = JSON.parse(inhoud.startsWith('\uFEFF') ? inhoud.slice(1) : inhoud)
  } catch (fout) {
    const gevonden = fout instanceof Error ? fout.message : 'JSON'
    return {
      ok: false,
      fouten: [
        { code: 'geen-json', veld: '', gevonden, toegestaan: tekst('een JSON-bestand met een scenario', 'a JSON file with a scenario') },
      ],
    }
  }
  return leesScenario(json, model)
}

/** Checks a scenario against a model. */
export function leesScenario(json: unknown, model: Ketenmodel): Gelezen {
  const fouten: ScenarioFout[] = []
  const meld = (code: ScenarioFout['code'], veld: string, x: unknown, toegestaan: Woorden): void => {
    fouten.push({ code, veld, gevonden: toon(x), toegestaan })
  }
  if (!isObject(json)) {
    meld(
      'verkeerde-soort',
      '',
      json,
      tekst('een object met onder meer naam en parameters', 'an object with naam and parameters among others'),
    )
    return { ok: false, fouten }
  }
  for (const veld of Object.keys(json)) {
    if (!VELDEN.includes(veld)) meld('onbekend-veld', veld, json[veld], bedoelde(eenVan(VELDEN), lijktOp(veld, VELDEN)))
  }
  if (typeof json['naam'] !== 'string' || json['naam'] === '')
    meld('ontbreekt', 'naam', json['naam'], tekst('een korte naam', 'a short name'))
  if (json['uitleg'] !== undefined && typeof json['uitleg'] !== 'string')
    meld('verkeerde-soort', 'uitleg', json['uitleg'], tekst('tekst', 'text'))
  for (const [veld, [laag, hoog, heel]] of Object.entries(GETALLEN)) {
    const x = json[veld]
    if (x === undefined) continue
    if (typeof x !== 'number' || !Number.isFinite(x) || (heel && !Number.isInteger(x)))
      meld('verkeerde-soort', veld, x, heel ? tekst('een heel getal', 'a whole number') : tekst('een getal', 'a number'))
    else if (x < laag || x > hoog) meld('buiten-bereik', veld, x, vanTot(laag, hoog))
  }
  const begin = json['begin']
  if (begin !== undefined && (typeof begin !== 'string' || !isDatum(begin) || begin < '2015-01-01' || begin > '2100-01-01'))
    meld(
      'verkeerde-soort',
      'begin',
      begin,
      tekst('een bestaande dag als 2017-01-01, vanaf 2015', 'an existing day as 2017-01-01, from 2015'),
    )
  keurParameters(json['parameters'], model, meld)
  keurLussen(json['lussen'], model, meld)
  keurIngrepen(json['ingrepen'], model, fouten.length === 0 ? gemeten(maakScenario(json as Partial<Scenario>)) : null, meld)
  if (fouten.length > 0) return { ok: false, fouten }
  return { ok: true, scenario: maakScenario(json as Partial<Scenario>) }
}

const vanTot = (laag: number, hoog: number, in_?: string): Woorden =>
  tekst(
    `van ${laag} tot en met ${hoog}${in_ === undefined ? '' : ` (${in_})`}`,
    `from ${laag} to ${hoog}${in_ === undefined ? '' : ` (${eenheid(in_, 'en')})`}`,
  )

type Meld = (code: ScenarioFout['code'], veld: string, x: unknown, toegestaan: Woorden) => void

function keurParameters(x: unknown, model: Ketenmodel, meld: Meld): void {
  if (x === undefined) return
  if (!isObject(x))
    return meld(
      'verkeerde-soort',
      'parameters',
      x,
      tekst('een object: naam van een aanname en haar waarde', 'an object: name of an assumption and its value'),
    )
  const namen = model.parameters.map((p) => p.id)
  for (const [id, w] of Object.entries(x)) {
    const p = model.parameters.find((q) => q.id === id)
    if (!p)
      meld(
        'onbekende-naam',
        `parameters.${id}`,
        w,
        bedoelde(tekst('een aanname van het model', 'an assumption of the model'), lijktOp(id, namen)),
      )
    else if (typeof w !== 'number' || !Number.isFinite(w))
      meld('verkeerde-soort', `parameters.${id}`, w, tekst(`een getal in ${p.eenheid}`, `a number in ${eenheid(p.eenheid, 'en')}`))
    else {
      const [laag, hoog] = grens(p.id, p.eenheid, p.laag, p.hoog)
      if (w < laag || w > hoog) meld('buiten-bereik', `parameters.${id}`, w, vanTot(laag, hoog, p.eenheid))
    }
  }
}

/** What a parameter may be at all: wider than what is plausible, but nothing that has no meaning. */
export function grens(id: string, eenheid: string, laag: number, hoog: number): [number, number] {
  // More than all cannot be taken off: a chance would be negative.
  if (eenheid === 'kans' || eenheid === 'factor eraf' || eenheid.startsWith('deel')) return [0, 1]
  if (id.endsWith('.rek')) return [1, 3]
  const positief = /\.(fte|plaatsen|caseload|duur|werving|inwerken|na|termijn|toegang|huisarts|melding)$/.test(id)
  return [positief ? Math.min(laag, hoog) / 20 : 0, hoog * 20]
}

function keurLussen(x: unknown, model: Ketenmodel, meld: Meld): void {
  if (x === undefined) return
  if (!isObject(x))
    return meld(
      'verkeerde-soort',
      'lussen',
      x,
      tekst('een object: naam van een lus en true of false', 'an object: name of a loop and true or false'),
    )
  const namen = model.lussen.map((l) => l.id)
  for (const [id, aan] of Object.entries(x)) {
    if (!namen.includes(id as LusId)) meld('onbekende-naam', `lussen.${id}`, aan, eenVan(namen))
    else if (typeof aan !== 'boolean') meld('verkeerde-soort', `lussen.${id}`, aan, tekst('true of false', 'true or false'))
  }
}

const isDag = (x: unknown): x is string =>
  typeof x === 'string' && (isDatum(x) || (/^\d\d-\d\d$/.test(x) && isDatum(`2024-${x}`) && x !== '02-29'))

/** Day numbers of the first day that is measured and of the first day after. */
function gemeten(s: Pick<Scenario, 'begin' | 'inloop' | 'jaren'>): readonly [number, number] {
  const van = dagVan(s.begin) + Math.round(s.inloop * 365.25)
  return [van, van + Math.round(s.jaren * 365.25)]
}

/** Does an intervention touch the measured years at all? */
function raakt(van: string, tot: string, [eerste, einde]: readonly [number, number]): boolean {
  if (van.length === 10) return dagVan(tot) > eerste && dagVan(van) < einde
  const jaar = Number(datumVan(eerste).slice(0, 4))
  for (let j = jaar - 1; j <= Number(datumVan(einde).slice(0, 4)); j++)
    if (dagVan(`${tot <= van ? j + 1 : j}-${tot}`) > eerste && dagVan(`${j}-${van}`) < einde) return true
  return false
}

const INGREEP = ['soort', 'station', 'van', 'tot', 'factor']

/** Which station an intervention may be at: what has no limit cannot get more or less of it. */
export function ingreepStations(model: Ketenmodel, soort: Ingreep['soort']): readonly string[] {
  return model.stations.filter((s) => soort === 'stop' || s.capaciteit.soort !== 'onbeperkt').map((s) => s.id)
}

function keurIngrepen(x: unknown, model: Ketenmodel, periode: readonly [number, number] | null, meld: Meld): void {
  if (x === undefined) return
  if (!Array.isArray(x)) return meld('verkeerde-soort', 'ingrepen', x, tekst('een lijst', 'a list'))
  x.forEach((g: unknown, i) => {
    const veld = `ingrepen[${i}]`
    if (!isObject(g))
      return meld(
        'verkeerde-soort',
        veld,
        g,
        tekst('een object met soort, station, van en tot', 'an object with soort, station, van and tot'),
      )
    for (const naam of Object.keys(g))
      if (!INGREEP.includes(naam)) meld('onbekend-veld', `${veld}.${naam}`, g[naam], bedoelde(eenVan(INGREEP), lijktOp(naam, INGREEP)))
    keurIngreep(g, veld, model, meld)
    const { van, tot } = g
    if (!isDag(van) || !isDag(tot)) return
    if (van.length !== tot.length || (van.length === 10 && tot <= van))
      meld('buiten-bereik', `${veld}.tot`, tot, tekst('dezelfde vorm als van, en later', 'the same form as van, and later'))
    else if (periode !== null && !raakt(van, tot, periode)) {
      const [eerste, laatste] = [datumVan(periode[0]), datumVan(periode[1] - 1)]
      meld(
        'buiten-bereik',
        `${veld}.van`,
        `${van} - ${tot}`,
        tekst(
          `een tijd in de gemeten jaren, ${eerste} tot en met ${laatste}: daarvoor en daarna doet een ingreep niets`,
          `a time in the measured years, ${eerste} to ${laatste}: before and after them an intervention does nothing`,
        ),
      )
    }
  })
}

function keurIngreep(g: Partial<Record<keyof Ingreep, unknown>>, veld: string, model: Ketenmodel, meld: Meld): void {
  const { soort, station, van, tot, factor } = g
  if (soort !== 'stop' && soort !== 'capaciteit')
    meld('onbekende-naam', `${veld}.soort`, soort, tekst('stop of capaciteit', 'stop or capaciteit'))
  const stations = ingreepStations(model, soort === 'capaciteit' ? 'capaciteit' : 'stop')
  if (typeof station !== 'string' || !stations.includes(station)) meld('onbekende-naam', `${veld}.station`, station, eenVan(stations))
  if (!isDag(van))
    meld(
      'verkeerde-soort',
      `${veld}.van`,
      van,
      tekst('een dag als 11-01 (elk jaar) of 2026-11-01', 'a day as 11-01 (every year) or 2026-11-01'),
    )
  if (!isDag(tot))
    meld(
      'verkeerde-soort',
      `${veld}.tot`,
      tot,
      tekst('een dag als 01-01 (elk jaar) of 2027-01-01', 'a day as 01-01 (every year) or 2027-01-01'),
    )
  if (soort === 'capaciteit' && (typeof factor !== 'number' || !(factor > 0 && factor <= 10)))
    meld('buiten-bereik', `${veld}.factor`, factor, tekst('een getal boven 0 en tot en met 10', 'a number above 0 and up to 10'))
  if (soort === 'stop' && factor !== undefined)
    meld('onbekend-veld', `${veld}.factor`, factor, tekst('niets: een stop laat niemand toe', 'nothing: a stop lets nobody in'))
}
