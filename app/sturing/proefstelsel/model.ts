import { leesScenario, maakScenario, STANDAARDMODEL, voorbeeld, VOORBEELDEN, type Scenario, type ScenarioFout } from '@draad/proef'

/** What a page of the trial system shows: one scenario, and another to hold it against. */
export interface Proefvraag {
  readonly a: Scenario
  readonly b: Scenario | null
}

/** A knob on the page: a parameter of the model in plain words. All others stay in the list of assumptions. */
export interface Knop {
  readonly id: string
  readonly nl: string
  readonly en: string
}

/** The few plain controls; each is one parameter of the model. */
export const KNOPPEN: readonly Knop[] = [
  { id: 'toegang.fte', nl: 'Medewerkers van lokale teams', en: 'Workers of local teams' },
  { id: 'gi.fte', nl: 'Jeugdbeschermers', en: 'Protection workers' },
  { id: 'gi.caseload', nl: 'Kinderen per jeugdbeschermer', en: 'Children per protection worker' },
  { id: 'gi.ziek', nl: 'Ziekteverzuim', en: 'Sick leave' },
  { id: 'gi.minimaal', nl: 'Minimale variant: welk deel van de lijst krijgt die', en: 'Minimal variant: what share of the list gets it' },
  { id: 'verblijf.plaatsen', nl: 'Plaatsen in gezinshuis en groep', en: 'Places in family homes and groups' },
  { id: 'toegang.besluit', nl: 'Dagen van onderzoek tot besluit', en: 'Days from inquiry to decision' },
]

/** What is the same in both languages: names of the model. */
const inBeide = (s: string) => ({ nl: s, en: s })

const GETAL = { jaren: 'jaren', herhalingen: 'replicaties', zaad: 'seed' } as const

const paren = (tekst: string | null): [string, string][] =>
  (tekst ?? '')
    .split(',')
    .map((x) => x.split(':'))
    .flatMap(([k, w]) => (k !== undefined && w !== undefined && k !== '' ? [[k, w] as [string, string]] : []))

function leesEen(
  zoek: URLSearchParams,
  wie: 'a' | 'b',
  basis: Record<string, unknown>,
): { scenario: Scenario | null; fouten: readonly ScenarioFout[] } {
  const id = zoek.get(wie) ?? (wie === 'a' ? 'nu' : null)
  if (id === null) return { scenario: null, fouten: [] }
  const begin = voorbeeld(id)
  if (begin === null)
    return {
      scenario: null,
      fouten: [
        { code: 'onbekende-naam', veld: wie, gevonden: id.slice(0, 60), toegestaan: inBeide(VOORBEELDEN.map((v) => v.id).join(', ')) },
      ],
    }
  const parameters = Object.fromEntries(paren(zoek.get(`${wie}.p`)).map(([k, w]) => [k, Number(w)]))
  const lussen = Object.fromEntries(paren(zoek.get(`${wie}.l`)).map(([k, w]) => [k, w === '1' ? true : w === '0' ? false : w]))
  const gelezen = leesScenario(
    { ...begin, ...basis, parameters: { ...begin.parameters, ...parameters }, lussen: { ...begin.lussen, ...lussen } },
    STANDAARDMODEL,
  )
  return gelezen.ok ? { scenario: gelezen.scenario, fouten: [] } : { scenario: null, fouten: gelezen.fouten }
}

/**
 * Reads a question from an address, so that it can be shared: `?a=meer-jeugdbeschermers&a.p=gi.fte:1600&b=nu&jaren=4`. What an
 * address says that the model does not know is told, and never run.
 *
 * @example leesAdres(new URLSearchParams('a=nu&b=minimale-variant')).vraag?.b?.naam // 'Minimale variant in plaats van instroomlijst'
 */
export function leesAdres(zoek: URLSearchParams): { vraag: Proefvraag | null; fouten: readonly ScenarioFout[] } {
  const basis = Object.fromEntries(
    Object.entries(GETAL).flatMap(([naam, veld]) => (zoek.has(naam) ? [[veld, Number(zoek.get(naam))]] : [])),
  )
  const kort = { replicaties: 5, ...basis }
  const a = leesEen(zoek, 'a', kort)
  const b = leesEen(zoek, 'b', kort)
  const fouten = [...a.fouten, ...b.fouten]
  return { vraag: a.scenario && fouten.length === 0 ? { a: a.scenario, b: b.scenario } : null, fouten }
}

/** What differs from an example: only that goes into the address. */
function verschil(id: string, s: Scenario): { p: string; l: string } {
  const begin = voorbeeld(id) ?? maakScenario()
  const p = Object.entries(s.parameters).filter(([k, w]) => begin.parameters[k] !== w)
  const l = Object.entries(s.lussen).filter(([k, w]) => begin.lussen[k as keyof typeof begin.lussen] !== w)
  return { p: p.map(([k, w]) => `${k}:${w}`).join(','), l: l.map(([k, w]) => `${k}:${w ? 1 : 0}`).join(',') }
}

/** The address of a question, without what is as in the example. Reading it gives the question back. */
export function schrijfAdres(ids: { readonly a: string; readonly b: string | null }, vraag: Proefvraag): string {
  const uit = new URLSearchParams()
  for (const [wie, id, s] of [
    ['a', ids.a, vraag.a],
    ['b', ids.b, vraag.b],
  ] as const) {
    if (id === null || s === null) continue
    uit.set(wie, id)
    const { p, l } = verschil(id, s)
    if (p) uit.set(`${wie}.p`, p)
    if (l) uit.set(`${wie}.l`, l)
  }
  uit.set('jaren', String(vraag.a.jaren))
  uit.set('herhalingen', String(vraag.a.replicaties))
  if (vraag.a.seed !== 1) uit.set('zaad', String(vraag.a.seed))
  return uit.toString()
}
