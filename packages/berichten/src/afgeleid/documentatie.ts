/** Derives a readable page from the definition of a message: its elements, its rules and its place among the others. */
import { codelijsten } from '../definitie/codelijsten.ts'
import type { Codelijst, CodelijstNaam, Codetekst } from '../definitie/codelijsten.ts'
import { berichten, berichtSoorten, vervallenBerichten } from '../definitie/index.ts'
import type { BerichtSoort } from '../definitie/index.ts'
import { waardetype } from '../definitie/typen.ts'
import type { GetypeerdeNaam } from '../definitie/typen.ts'
import type { Element } from '../definitie/vorm.ts'
import { regelTekst } from '../regels/catalogus.ts'
import type { RegelCode } from '../regels/catalogus.ts'
import { stromen } from '../stromen/tabellen.ts'
import type { Stroom } from '../stromen/tabellen.ts'

const niveaus: Readonly<Record<string, string>> = {
  vorm: '1, form',
  inhoud: '2, inside the message',
  keten: '3, across messages',
  extern: '4, outside source',
}

const lijstLink = (l: CodelijstNaam): string => `[${l}](codelijsten.md#${l.toLowerCase()})`

function typeTekst(naam: GetypeerdeNaam, vast: string | null): string {
  if (vast !== null) return `always \`${vast}\``
  const t = waardetype(naam)
  if (t.soort === 'code') return `code ${lijstLink(t.lijst)}`
  if (t.soort === 'getal') return `whole number 0–${t.max}`
  if (t.soort === 'datum') return 'date'
  if (t.soort === 'tijd') return 'time'
  const vorm: Readonly<Record<string, string>> = {
    cijfers: 'digits',
    cijfers4: '4 digits',
    cijfers8: '8 digits',
    cijfers9: '9 digits',
    letters: 'letters',
    lettersCijfers: 'letters and digits',
    versie: 'version a.b.c',
  }
  const soort = (t.patroon && vorm[t.patroon]) ?? 'text'
  return t.max === null || soort.includes(String(t.max)) ? soort : `${soort}, at most ${t.max}`
}

const soortTekst = (e: Element): string =>
  e.soort === 'veld' ? typeTekst(e.type, e.vast) : e.soort === 'groep' ? `group ${e.groep}` : e.drager ? 'list' : 'class'

const aantal = (e: Element): string => `${e.verplicht ? '1' : '0'}..${e.soort !== 'groep' && e.lijst ? 'n' : '1'}`

function rijen(inhoud: readonly Element[], diepte: number): string[] {
  return inhoud.flatMap((e) => {
    const naam = `${'&nbsp;&nbsp;&nbsp;'.repeat(diepte)}${e.sleutel ? `**${e.naam}**` : e.naam}`
    const regels = e.regels.filter((r) => !r.startsWith('RS')).join(', ')
    const rij = `| ${naam} | ${aantal(e)} | ${soortTekst(e)} | ${regels} |`
    return [rij, ...(e.soort === 'veld' ? [] : rijen(e.inhoud, diepte + 1))]
  })
}

/** All rules of a message, each once, in the order of the rule book. */
export function regelsVan(soort: BerichtSoort): RegelCode[] {
  const uit = new Set<RegelCode>(berichten[soort].regels)
  const loop = (inhoud: readonly Element[]) => {
    for (const e of inhoud) {
      e.regels.forEach((r) => uit.add(r))
      if (e.soort !== 'veld') loop(e.inhoud)
    }
  }
  loop(berichten[soort].inhoud)
  return [...uit].toSorted()
}

const partij = { gemeente: 'municipality', aanbieder: 'provider' } as const

/** A return message goes back, yet its header names sender and receiver of the original. */
function richting(soort: BerichtSoort): string {
  const d = berichten[soort]
  const terug = d.opBericht !== null && soort !== 'JW325'
  const [van, naar] = terug ? [d.naar, d.van] : [d.van, d.naar]
  return `from ${partij[van]} to ${partij[naar]}${terug ? ' (header as in the original)' : ''}`
}

/**
 * The documentation page of one message, in Markdown.
 * @example documentatie('JW301')
 */
export function documentatie(soort: BerichtSoort): string {
  const d = berichten[soort]
  const regels = regelsVan(soort).filter((r) => !r.startsWith('RS'))
  const antwoord = d.antwoord
    ? `Answered by [${d.antwoord}](${d.antwoord.toLowerCase()}.md).`
    : d.opBericht
      ? `Answers [${d.opBericht}](${d.opBericht.toLowerCase()}.md).`
      : ''
  const regelTabel = [
    '## Rules',
    '',
    'Rules without a return code of their own are form; a message that breaks them gets no return message.',
    '',
    '| Rule | Return code | Level | What it says |',
    '|---|---|---|---|',
    ...regels.map((r) => {
      const t = regelTekst(r)
      return `| ${r} | ${t.retourcode || '–'} | ${niveaus[t.niveau]} | ${t.tekst} *${t.textEn}* |`
    }),
    '',
  ]
  return [
    `# ${soort}: ${d.titel}`,
    '',
    `*${d.titelEn}.* Code ${d.code}, ${richting(soort)}. ${antwoord}`.trim(),
    '',
    'Elements in bold form the logical key of their class. Derived from the definition in `packages/berichten`.',
    '',
    '| Element | Occurs | Value | Rules |',
    '|---|---|---|---|',
    ...rijen(d.inhoud, 0),
    '',
    ...(regels.length > 0 ? regelTabel : []),
  ].join('\n')
}

/** All code lists on one page. */
export function codelijstenPagina(): string {
  const delen = (Object.keys(codelijsten) as CodelijstNaam[]).flatMap((naam) => {
    const l: Codelijst = codelijsten[naam]
    const codes = Object.entries(l.codes).toSorted(([a], [c]) => (a < c ? -1 : 1)) as [string, Codetekst][]
    if (naam === 'COD032') return [`## ${naam}`, '', `${l.titel}: the ${codes.length} two-letter codes of ISO 3166-1.`, '']
    return [
      `## ${naam}`,
      '',
      `${l.titel}.`,
      '',
      '| Code | Betekenis | Meaning |',
      '|---|---|---|',
      ...codes.map(([c, t]) => `| ${c} | ${t[0]} | ${t[1]} |`),
      '',
    ]
  })
  return ['# Code lists of iJw 3.2', '', ...delen].join('\n')
}

/** A flow as a Mermaid diagram. */
export function mermaid(s: Stroom): string {
  const id = (naam: string) => naam.replaceAll(' ', '_')
  const begin = s.toestanden[0]
  const pijlen = s.toestanden.flatMap((t) => Object.entries(t.naar).map(([g, naar]) => `  ${id(t.naam)} --> ${id(naar)}: ${g}`))
  const wacht = s.toestanden.flatMap((t) => t.wacht.map((w) => `  note right of ${id(t.naam)}: ${w.op} (${w.termijn})`))
  const einden = s.toestanden.filter((t) => t.einde).map((t) => `  ${id(t.naam)} --> [*]`)
  return ['stateDiagram-v2', `  [*] --> ${id(begin?.naam ?? '')}`, ...pijlen, ...einden, ...wacht].join('\n')
}

function stroomDeel(s: Stroom): string[] {
  return [`### ${s.titel}`, '', `*${s.titelEn}.* Source: ${s.bron}.`, '', '```mermaid', mermaid(s), '```', '']
}

/** The overview: all messages, the levels of control and the flows. */
export function overzicht(): string {
  return [
    '# National messages (iJw 3.2)',
    '',
    'Derived from `packages/berichten`. One definition per message gives its type, reader, writer, checks, this page, examples and a schema.',
    '',
    '| Message | Code | From, to | What | Answer |',
    '|---|---|---|---|---|',
    ...berichtSoorten.map((s) => {
      const d = berichten[s]
      return `| [${s}](${s.toLowerCase()}.md) | ${d.code} | ${richting(s)} | ${d.titel} (*${d.titelEn}*) | ${d.antwoord ?? '–'} |`
    }),
    '',
    `No longer in use: ${Object.entries(vervallenBerichten)
      .map(([s, v]) => `${s} (${v.gebruikEn.replace(/\.$/u, '')})`)
      .join(', ')}.`,
    '',
    '## Levels of control',
    '',
    '1. Form: elements, order, values. Wrong: no return message, the sender gets a fault.',
    '2. Inside the message. Wrong: a return message with 0001 at the header.',
    '3. Across messages: needs the earlier messages (port `voorgeschiedenis`).',
    '4. Outside source: the clock, lists, contracts (port `extern`).',
    '',
    'A rule whose port is not there is reported as *not judged*, never as fine.',
    '',
    '## Flows',
    '',
    'A message that was rejected, and a report that was removed, count as never sent.',
    '',
    ...stromen.flatMap(stroomDeel),
    '## Not confirmed by the source',
    '',
    ...onbevestigd.map((r) => `- ${r}`),
    '',
  ].join('\n')
}

/** Readings of our own where the published rules leave room; each says what would settle it. */
export const onbevestigd: readonly string[] = [
  'TR134, TR137 and TR380 do not name their elements in the public tables; they are applied to dates of birth, allocation dates, start dates of start and stop, periods and dates of declarations, and wanted start dates of new products. The message specification per element would settle it.',
  'CD034 is applied when an address is given; whether an address itself must be there for a registered address is not said.',
  'CD075 asks for an end date with every budget, while two output-based allocation variants call it optional; the rule is followed.',
  'An output-based allocation per week that holds no Sunday at all counts as one week in the period in which it ends.',
  'TR318 refuses a declaration period before the last one that was submitted; gaps are allowed, because a message does not tell whether care was delivered.',
  'That sender and receiver of an envelope are those of the message inside (turned round for a return message) follows from the description of both; a service that sends for another under its own code would be named as not fitting.',
]
