/** Generated documentation: the model with every assumption, its loops, its targets and what it leaves out. */
import { AANNAMES_BEVOLKING } from './bevolking/personen.ts'
import { DOELEN } from './keten/doelen.ts'
import { STANDAARDMODEL } from './keten/standaard.ts'
import type { Capaciteit, PerErnst, Station } from './motor/model.ts'
import { UITKOMSTEN } from './proef/uitkomsten.ts'
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
  const lijst = (r: Station['routes']): string =>
    r.map((x) => `${x.naar} ${perErnst(x.kans)}${x.ingreep ? ' (ingreep)' : ''}`).join('; ')
  return (
    lijst(s.routes) +
    (s.routesOnderMaatregel ? ` - onder een maatregel: ${lijst(s.routesOnderMaatregel)}` : '')
  )
}

/** Mermaid drawing of the stations and their routes. */
function tekening(): string {
  const regels = STANDAARDMODEL.stations.flatMap((s) =>
    [...new Set([...s.routes, ...(s.routesOnderMaatregel ?? [])].map((r) => r.naar))]
      .filter((n) => n !== 'uit')
      .map((n) => `  ${s.id} --> ${n}`),
  )
  const namen = STANDAARDMODEL.stations.map((s) => `  ${s.id}["${s.naam}"]`)
  return ['```mermaid', 'flowchart LR', ...namen, ...regels, '```'].join('\n')
}

function telling(): string {
  const n = (soort: string): number => STANDAARDMODEL.parameters.filter((p) => p.soort === soort).length
  return `${STANDAARDMODEL.parameters.length} getallen: ${n('norm')} norm, ${n('gemeten')} gemeten, ${n('claim')} claim, ${n('aanname')} eigen aanname.`
}

export function documenten(): { pad: string; inhoud: string }[] {
  const m = STANDAARDMODEL
  const inhoud = `# Proefstelsel: wat het aanneemt

This page is generated from \`packages/proef\`. It lists every assumption of the default model with its source and kind,
so that anyone can disagree with it precisely. Text of the model is Dutch; a gloss in English stands in the code.

Het proefstelsel laat kinderen door de keten gaan: van eerste vraag tot nazorg. Het is hardop denken, geen voorspelling.
${telling()} Alleen een norm stelt in, alleen wat gemeten is ijkt; een claim wordt nooit gebruikt alsof die gemeten is.

## Stations

${tekening()}

Gewichten van routes zijn eigen aannames (soort: aanname), tenzij zij een naam uit de lijst hieronder dragen. Vier
gewichten naast elkaar gelden voor licht / matig / zwaar / acuut.

${tabel(
  ['station', 'klok', 'plaats', 'duur', 'daarna'],
  m.stations.map((s) => [
    s.naam,
    s.klok,
    capaciteit(s.capaciteit),
    `${perErnst(s.duur.gemiddeld)} (${s.duur.verdeling})`,
    routes(s),
  ]),
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
    p.bron,
  ]),
)}

## Lussen

Elke lus kan aan en uit; haar sterkte is een van de aannames hierboven.

${tabel(
  ['lus', 'naam', 'teken', 'staat', 'sterkte', 'hoe', 'bron'],
  m.lussen.map((l) => [
    l.id,
    l.naam,
    l.teken,
    l.aan ? 'aan' : 'uit',
    l.sterkte.map((s) => `\`${s}\``).join(', '),
    l.werking,
    l.bron,
  ]),
)}

## Niet in het model

${m.nietInModel.map((x) => `- ${x}`).join('\n')}

## Waaraan het is getoetst

\`npx draad proef calibrate\` laat zien welke doelen het model haalt en welke niet.

${tabel(
  ['doel', 'figuur', 'laag', 'hoog', 'soort', 'gewicht', 'bron', 'let op'],
  DOELEN.map((d) => [d.naam, `\`${d.uitkomst}\``, d.laag, d.hoog, d.soort, d.gewicht, d.bron, d.letOp]),
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
  Object.entries(AANNAMES_BEVOLKING).map(([k, w]) => [
    k,
    typeof w === 'number' ? w : w.join(' / '),
    'aanname',
  ]),
)}
`
  return [{ pad: 'docs/proefstelsel.md', inhoud }]
}
