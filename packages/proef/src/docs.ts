/** Generated documentation: the model with every assumption, its loops, its targets and what it leaves out. */
import { AANNAMES_BEVOLKING } from './bevolking/personen.ts'
import { STANDAARDMODEL } from './keten/standaard.ts'
import type { Capaciteit, PerErnst, Station } from './motor/model.ts'
import { draai } from './proef/draai.ts'
import { toets } from './proef/kalibreer.ts'
import { maakScenario } from './proef/scenario.ts'
import { UITKOMSTEN } from './proef/uitkomsten.ts'
import { getal } from './proef/zeg.ts'
import { VOORBEELDEN } from './scenarios/index.ts'

const tabel = (kop: readonly string[], rijen: readonly (readonly (string | number)[])[]): string =>
  [
    `| ${kop.join(' | ')} |`,
    `|${kop.map(() => '---').join('|')}|`,
    ...rijen.map((r) => `| ${r.map((c) => String(c).replaceAll('|', '/')).join(' | ')} |`),
  ].join('\n')

const perErnst = (x: PerErnst): string => (typeof x === 'object' ? x.join(' / ') : String(x))

function capaciteit(c: Capaciteit): string {
  if (c.soort === 'onbeperkt') return 'onbeperkt'
  return c.soort === 'plaatsen' ? `${c.plaatsen}` : `${c.fte} x ${c.caseload}`
}

function routes(s: Station): string {
  const lijst = (r: Station['routes']): string => r.map((x) => `${x.naar} ${perErnst(x.kans)}${x.ingreep ? ' (ingreep)' : ''}`).join('; ')
  return lijst(s.routes) + (s.routesOnderMaatregel ? ` - onder een maatregel: ${lijst(s.routesOnderMaatregel)}` : '')
}

/** A name that Mermaid takes for a node. */
const knoop = (id: string): string => id.replaceAll('-', '_')

/** Mermaid drawing of the stations and their routes. */
function tekening(): string {
  const regels = STANDAARDMODEL.stations.flatMap((s) =>
    [...new Set([...s.routes, ...(s.routesOnderMaatregel ?? [])].map((r) => r.naar))]
      .filter((n) => n !== 'uit')
      .map((n) => `  ${knoop(s.id)} --> ${knoop(n)}`),
  )
  const namen = STANDAARDMODEL.stations.map((s) => `  ${knoop(s.id)}["${s.naam}"]`)
  return ['```mermaid', 'flowchart LR', ...namen, ...regels, '```'].join('\n')
}

function telling(): string {
  const n = (soort: string): number => STANDAARDMODEL.parameters.filter((p) => p.soort === soort).length
  return `${STANDAARDMODEL.parameters.length} getallen: ${n('norm')} norm, ${n('gemeten')} gemeten, ${n('claim')} claim, ${n('aanname')} eigen aanname.`
}

/** The run that is held against the targets; it gives the same figures on every machine. */
const IJKING = maakScenario({ replicaties: 10 })

export function documenten(): { pad: string; inhoud: string }[] {
  const m = STANDAARDMODEL
  const inhoud = `# Proefstelsel: wat het aanneemt

This page is generated from \`packages/proef\`. It lists every assumption of the default model with its source and kind,
so that anyone can disagree with it precisely. Text of the model is Dutch; a gloss in English stands in the code.

Het proefstelsel laat kinderen door de keten gaan: van eerste vraag tot nazorg. Het is hardop denken, geen voorspelling.
${telling()} Alleen een norm stelt in, alleen wat gemeten is ijkt; een claim wordt nooit gebruikt alsof die gemeten is.

Bronnen worden zo genoemd:

- R0: Kinderombudsman, rapport over toegang en eigen kracht, 2016 (met enquete).
- R1: eindmeting jeugdstelsel Rotterdam, 2018.
- R2: brief van de ministers en rapport van de inspecties over jeugdbescherming, november 2019.
- R3: verschillenanalyse toegang tot jeugdhulp in vier gemeenten, 2015.
- R4a en R4b: bloemlezing van problemen en oorzaken, 2026, deel 1 en 2; daarin staan claims die niet zijn nagegaan.
- StatLine: tabellen van het CBS, met tabelnummer.

## Stations

${tekening()}

Gewichten van routes zijn eigen aannames (soort: aanname), tenzij zij een naam uit de lijst hieronder dragen. Vier
gewichten naast elkaar gelden voor licht / matig / zwaar / acuut.

${tabel(
  ['station', 'klok', 'plaats', 'duur', 'daarna'],
  m.stations.map((s) => [s.naam, s.klok, capaciteit(s.capaciteit), `${perErnst(s.duur.gemiddeld)} (${s.duur.verdeling})`, routes(s)]),
)}

## Aannames

${tabel(
  ['id', 'waarde', 'eenheid', 'soort', 'bereik', 'wat', 'bron'],
  m.parameters.map((p) => [`\`${p.id}\``, p.waarde, p.eenheid, p.soort, `${p.laag} - ${p.hoog}`, p.uitleg, p.bron]),
)}

## Lussen

Elke lus kan aan en uit; haar sterkte is een van de aannames hierboven.

${tabel(
  ['lus', 'naam', 'teken', 'staat', 'sterkte', 'hoe', 'bron'],
  m.lussen.map((l) => [l.id, l.naam, l.teken, l.aan ? 'aan' : 'uit', l.sterkte.map((s) => `\`${s}\``).join(', '), l.werking, l.bron]),
)}

## Niet in het model

${m.nietInModel.map((x) => `- ${x}`).join('\n')}

## Waaraan het is getoetst

Gevonden: het gemiddelde van ${IJKING.replicaties} herhalingen van een gemiddelde regio, landelijke aantallen teruggerekend.
\`npx draad proef calibrate --rondes 4 --strijd\` zoekt opnieuw en zegt welke doelen niet samen gehaald kunnen worden.
Een gemiddelde regio kent de spreiding tussen regio's niet; doelen die daarvan komen (zeer kort en zeer lang wachten)
haalt het model niet.

${tabel(
  ['doel', 'figuur', 'laag', 'hoog', 'gevonden', 'gehaald', 'soort', 'gewicht', 'bron', 'let op'],
  toets(draai(m, IJKING)).map(({ doel: d, gevonden, gehaald }) => [
    d.naam,
    `\`${d.uitkomst}\``,
    getal(d.laag),
    getal(d.hoog),
    getal(gevonden),
    gehaald === null ? 'onbekend' : gehaald ? 'ja' : 'nee',
    d.soort,
    d.gewicht,
    d.bron,
    d.letOp,
  ]),
)}

## Wat een run vertelt

${tabel(
  ['figuur', 'naam', 'eenheid', 'beter is', 'definitie'],
  UITKOMSTEN.map((u) => [`\`${u.id}\``, u.naam, u.eenheid, u.beter, u.definitie]),
)}

## Voorbeelden om te proberen

${tabel(
  ['naam', 'wat'],
  VOORBEELDEN.map((v) => [`\`${v.id}\``, `${v.titel}: ${v.uitleg}`]),
)}

## Synthetische gezinnen

Aandelen in de bevolking zijn gekozen om elk geval te laten voorkomen, niet gemeten. Herkomst van een naam hangt met
geen enkel ander kenmerk samen, behalve dat het onderwerp "gevlucht" alleen voorkomt bij een thuistaal die daarbij past.

${tabel(
  ['aandeel', 'waarde', 'soort'],
  Object.entries(AANNAMES_BEVOLKING).map(([k, w]) => [k, typeof w === 'number' ? w : w.join(' / '), 'aanname']),
)}
`
  return [{ pad: 'docs/proefstelsel.md', inhoud }]
}
