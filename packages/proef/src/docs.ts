/** Generated documentation: the model with every assumption, its loops, its targets and what it leaves out. */
import { AANNAMES_BEVOLKING } from './bevolking/personen.ts'
import { SES_FACTOREN } from './bevolking/ses.ts'
import { TE_FITTEN } from './keten/doelen.ts'
import { STANDAARDMODEL } from './keten/standaard.ts'
import type { Capaciteit, PerErnst, Station } from './motor/model.ts'
import { draai } from './proef/draai.ts'
import { IJKOPDRACHT, ijkscenario } from './proef/ijking.ts'
import { kalibreer, randen, toets, type DoelUitslag, type Strijdpunt } from './proef/kalibreer.ts'
import { opDeRand, telling, waarom } from './proef/zeg-ijking.ts'
import { UITKOMSTEN } from './proef/uitkomsten.ts'
import { AANNAMES_VT } from './proef/vt.ts'
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

function aantallen(): string {
  const n = (soort: string): number => STANDAARDMODEL.parameters.filter((p) => p.soort === soort).length
  return `${STANDAARDMODEL.parameters.length} getallen: ${n('norm')} norm, ${n('gemeten')} gemeten, ${n('claim')} claim, ${n('aanname')} eigen aanname.`
}

/** The calibration of the default model as it is kept: what was found, and for each missed target why. */
function ijking(): { uitslagen: DoelUitslag[]; strijdig: Strijdpunt[] } {
  const scenario = ijkscenario()
  const uitslagen = toets(draai(STANDAARDMODEL, scenario))
  const gemist = uitslagen.some((u) => u.doel.soort === 'gemeten' && u.gehaald !== true)
  return { uitslagen, strijdig: gemist ? kalibreer(STANDAARDMODEL, scenario, { rondes: 0, strijd: true }).strijdig : [] }
}

function ijkbestand({ uitslagen, strijdig }: ReturnType<typeof ijking>): string {
  const zes = (x: number | null): string => (x === null ? '' : String(Number(x.toPrecision(6))))
  const regels = uitslagen.map((u) => `${u.doel.id} | ${zes(u.gevonden)} | ${zes(u.marge)}`)
  return `/** Made by \`npm run docs\`: what the default model gives for each target, and why a target is missed. */

/** Target, what was found, and half of its interval. */
export const GEVONDEN = \`
${regels.join('\n')}
\`

/** Each missed target, as JSON. */
export const STRIJD = \`
${strijdig.map((s) => JSON.stringify(s)).join('\n')}
\`
`
}

export function documenten(): { pad: string; inhoud: string }[] {
  const m = STANDAARDMODEL
  const ijk = ijking()
  const doelen = ijk.uitslagen.map((u) => u.doel)
  const rand = opDeRand(randen(m, ijkscenario()))
  const inhoud = `# Proefstelsel: wat het aanneemt

This page is generated from \`packages/proef\`. It lists every assumption of the default model with its source and kind,
so that anyone can disagree with it precisely. Text of the model is Dutch; a gloss in English stands in the code.

Het proefstelsel laat kinderen door de keten gaan: van eerste vraag tot nazorg. Het is hardop denken, geen voorspelling.
${aantallen()} Alleen een norm stelt in, alleen wat gemeten is ijkt; een claim wordt nooit gebruikt alsof die gemeten is.

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
gewichten naast elkaar gelden voor licht / matig / zwaar / acuut. De aanloop (van aan de beurt tot het eerste gesprek of de
intake) is scheef verdeeld: negen van de tien duren half zo lang als gemiddeld, een van de tien vijfenhalf keer zo lang. In de
enquete van 2016 spreekt een derde iemand binnen twee weken en een op de veertien pas na vijf maanden; een klok om een
gemiddelde geeft dat niet.

${tabel(
  ['station', 'klok', 'plaats', 'duur', 'daarna'],
  m.stations.map((s) => [s.naam, s.klok, capaciteit(s.capaciteit), `${perErnst(s.duur.gemiddeld)} (${s.duur.verdeling})`, routes(s)]),
)}

## Aannames

${tabel(
  ['id', 'waarde', 'eenheid', 'soort', 'bereik', 'wat', 'bron'],
  m.parameters.map((p) => [
    `\`${p.id}\``,
    p.waarde,
    p.eenheid,
    p.soort,
    `${p.laag} - ${p.hoog}`,
    p.uitleg,
    TE_FITTEN.includes(p.id) ? `${p.bron}; geijkt` : p.bron,
  ]),
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

Gevonden: het gemiddelde van ${ijkscenario().replicaties} herhalingen van een gemiddelde regio, landelijke aantallen
teruggerekend (\`${IJKOPDRACHT}\`, seed ${ijkscenario().seed}). ${telling(ijk.uitslagen)} Met \`--rondes 2\` zoekt het opnieuw;
geen aanname verlaat ooit haar bereik. Een gemiddelde regio kent de spreiding tussen regio's niet.

${rand}
${ijk.strijdig.map((s) => `\n- ${waarom(s, doelen)}`).join('')}
${tabel(
  ['doel', 'figuur', 'laag', 'hoog', 'gevonden', 'gehaald', 'soort', 'gewicht', 'bron', 'let op'],
  ijk.uitslagen.map(({ doel: d, gevonden, marge, gehaald }) => [
    d.naam,
    `\`${d.uitkomst}\``,
    getal(d.laag),
    getal(d.hoog),
    `${getal(gevonden)}${marge === null ? '' : ` ± ${getal(marge)}`}`,
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

Gemeenten verschillen naar hoe stedelijk zij zijn (CBS 85067NED). Gemeten in 2015 (R3 01): Nederland, de groep van 35.000 tot
50.000 inwoners (klasse 3) en twee landelijke gemeenten (klasse 4 en 5). Klasse 2 is als het land, en klasse 1 is wat het
land laat kloppen: eigen aanname.

${tabel(
  ['factor', 'Nederland', 'klasse 3 / 4 / 5', 'soort'],
  Object.values(SES_FACTOREN).map((f) => [f.naam, f.nederland, f.gemeten.join(' / '), 'gemeten']),
)}

Wat de keten niet weet van een melding bij Veilig Thuis wordt getrokken:

${tabel(
  ['aandeel', 'waarde', 'soort'],
  Object.entries(AANNAMES_VT).map(([k, w]) => [k, w, 'aanname']),
)}
`
  return [
    { pad: 'docs/proefstelsel.md', inhoud },
    { pad: 'packages/proef/src/keten/ijking.ts', inhoud: ijkbestand(ijk) },
  ]
}
