/** Ready-made scenarios: changes that people propose, to run beside "as it is now". */
import { PARAMETERS } from '../keten/parameters.ts'
import type { Scenario } from '../motor/model.ts'
import { maakScenario } from '../proef/scenario.ts'
import type { Taal } from '../woorden.ts'

/** A named scenario; `naam` is what the command line takes. */
export interface Voorbeeld {
  id: string
  titel: string
  titelEn: string
  uitleg: string
  uitlegEn: string
  wijziging: Partial<Scenario>
}

const v = (id: string, titel: string, titelEn: string, uitleg: string, uitlegEn: string, wijziging: Partial<Scenario>): Voorbeeld => ({
  id,
  titel,
  titelEn,
  uitleg,
  uitlegEn,
  wijziging,
})

/** A parameter of the model times a factor, to four figures: "a fifth more" stays a fifth more when the model changes. */
const maal = (id: string, factor: number): number =>
  Number(((PARAMETERS.find((p) => p.id === id)?.waarde ?? Number.NaN) * factor).toPrecision(4))

/** What can be run by name. */
export const VOORBEELDEN: readonly Voorbeeld[] = [
  v(
    'nu',
    'Zoals het nu is',
    'As it is now',
    'Geen verandering; het model zoals het is geijkt.',
    'No change; the model as it was fitted.',
    {},
  ),
  v(
    'meer-jeugdbeschermers',
    'Meer jeugdbeschermers',
    'More protection workers',
    'Een vijfde meer werkers bij de GI, zelfde caseload.',
    'A fifth more workers at the GI, the same caseload.',
    { parameters: { 'gi.fte': maal('gi.fte', 1.2) } },
  ),
  v(
    'lagere-caseload',
    'Lagere caseload zonder meer mensen',
    'Lower caseload without more people',
    'Caseload van 15 naar 11 en niet meer overbelasten, met dezelfde mensen.',
    'Caseload from 15 to 11 and no more overload, with the same people.',
    { parameters: { 'gi.caseload': 11, 'gi.rek': 1 } },
  ),
  v(
    'gezamenlijke-triage',
    'Gezamenlijke triage',
    'Joint triage',
    'Veilig Thuis en lokaal team beoordelen samen: korter onderzoek, minder heen en weer.',
    'Veilig Thuis and the local team judge together: shorter inquiries, less to and fro.',
    { parameters: { 'melding.duur': 26, 'melding.terug': 0.6, 'melding.raad': maal('melding.raad', 0.865), 'l7.hermelding': 0.1 } },
  ),
  v(
    'een-regisseur',
    'Een regisseur per gezin',
    'One case director per family',
    'Een vaste regisseur: minder opnieuw lezen, minder afstemming, feiten getoetst voor ze doorgaan.',
    'One steady case director: less reading again, less coordination, facts verified before they go on.',
    { parameters: { 'f2.herlezen': 5, 'f8.afstemming': 0.005, 'l5.papier': 0.01, 'l1.wantrouwen': 0.04 } },
  ),
  v(
    'meer-verblijf',
    'Meer plekken in gezinshuis en groep',
    'More places in family homes and groups',
    'Vijftien procent meer plaatsen verblijf.',
    'Fifteen percent more places in family homes, groups and clinics.',
    { parameters: { 'verblijf.plaatsen': maal('verblijf.plaatsen', 1.15) } },
  ),
  v(
    'stop-in-november',
    'Opnamestop in november en december',
    'Contract stop in November and December',
    'Aanbieders nemen van 1 november tot 1 januari alleen acute vragen aan.',
    'From 1 November to 1 January providers take acute questions only.',
    {
      ingrepen: [
        { soort: 'stop', station: 'ambulant', van: '11-01', tot: '01-01' },
        { soort: 'stop', station: 'jggz', van: '11-01', tot: '01-01' },
      ],
    },
  ),
  v(
    'minimale-variant',
    'Minimale variant in plaats van instroomlijst',
    'Minimal variant instead of an inflow list',
    'Wie bij de GI op de lijst staat krijgt na een inschatting op papier een werker op naam met weinig tijd, en staat niet meer op de gemelde lijst. De werkers doen het erbij.',
    'Children on the list of the GI get, after an estimate on paper, a named worker with little time, and are no longer on the reported list. The workers do this on top of their own work.',
    { parameters: { 'gi.minimaal': 1 } },
  ),
  v(
    'hulp-zonder-toets',
    'Hulp zonder toets vooraf',
    'Help without a check beforehand',
    'Het lokale team beslist in een gesprek; geen tweede toets.',
    'The local team decides in one talk; no second check.',
    { parameters: { 'toegang.duur': 20, 'toegang.besluit': 14 } },
  ),
  v(
    'bewust-vertragen',
    'Meer tijd aan het begin',
    'More time at the start',
    'Een vijfde meer tijd in het onderzoek, en minder terugkeer (lus F11).',
    'A fifth more time in the inquiry, and less return (loop F11).',
    { lussen: { F11: true } },
  ),
  v(
    'veel-ziekte',
    'Veel ziekte',
    'Much illness',
    'Verzuim van 7 naar 15 procent, zoals in regionale teams gemeten.',
    'Sick leave from 7 to 15 percent, as measured in regional teams.',
    { parameters: { 'gi.ziek': 0.15 } },
  ),
]

/** The scenario of an example, complete; null when there is none of that name. */
export function voorbeeld(id: string): Scenario | null {
  const x = VOORBEELDEN.find((w) => w.id === id)
  return x ? maakScenario({ naam: x.titel, uitleg: x.uitleg, ...x.wijziging }) : null
}

/**
 * Name and explanation of a scenario for a reader: those of an example in the reader's language; what somebody wrote stays as it is.
 *
 * @example scenarioWoorden(voorbeeld('veel-ziekte')!, 'en').naam // 'Much illness'
 */
export function scenarioWoorden(s: Pick<Scenario, 'naam' | 'uitleg'>, taal: Taal): { naam: string; uitleg: string } {
  const uitleg = s.uitleg ?? ''
  if (taal === 'nl') return { naam: s.naam, uitleg }
  return {
    naam: VOORBEELDEN.find((w) => w.titel === s.naam)?.titelEn ?? s.naam,
    uitleg: VOORBEELDEN.find((w) => w.uitleg === uitleg)?.uitlegEn ?? uitleg,
  }
}
