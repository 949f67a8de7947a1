/** A step with its table, as written. */
export interface Stap {
  /** Text without its keyword. */
  readonly tekst: string
  readonly tabel: readonly (readonly string[])[]
  readonly regel: number
}

/** A scenario ready to run: background first, placeholders filled in. */
export interface Scenario {
  readonly naam: string
  readonly tags: readonly string[]
  readonly stappen: readonly Stap[]
  readonly regel: number
}

interface Blok {
  naam: string
  tags: string[]
  regel: number
  stappen: { tekst: string; tabel: string[][]; regel: number }[]
  voorbeelden: { naam: string; tabel: string[][] }[]
}

const SCENARIO = /^(?:Abstract Scenario|Scenario Outline|Scenario Template|Scenariosjabloon|Scenario|Voorbeeld|Example):\s*(.*)$/i
const ACHTERGROND = /^(?:Achtergrond|Background):/i
const REGEL = /^(?:Regel|Rule):/i
const VOORBEELDEN = /^(?:Voorbeelden|Examples|Scenarios):\s*(.*)$/i
const FUNCTIE = /^(?:Functionaliteit|Feature|Business Need|Ability):/i
const STAP = /^(?:Gegeven(?:e)?|Stel|Als|Wanneer|Dan|En|Maar|Given|When|Then|And|But|\*)\s+(.*)$/i

function cellen(line: string): string[] {
  const cells = line
    .replaceAll(String.raw`\|`, '\u0000')
    .split('|')
    .slice(1, -1)
  return cells.map((c) => c.replaceAll('\u0000', '|').trim())
}

/**
 * Reads one Gherkin file (Dutch or English keywords) into scenarios: every row of examples becomes its own, and the
 * background of the file and of the rule comes before each. Text that is no step is left out, as the language says.
 */
export function leesGherkin(tekst: string): readonly Scenario[] {
  const scenarios: Scenario[] = []
  const background: Blok['stappen'] = []
  let ruleBackground: Blok['stappen'] = []
  let inRule = false
  let block: Blok | null = null
  let tags: string[] = []
  let target: string[][] | null = null
  let docstring: string | null = null
  const close = (): void => {
    if (block !== null && block.naam !== '\u0000') scenarios.push(...uitgewerkt(block, [...background, ...ruleBackground]))
    block = null
    target = null
  }
  const open = (naam: string, regel: number, stappen: Blok['stappen']): void => {
    close()
    block = { naam, tags, regel, stappen, voorbeelden: [] }
    tags = []
  }
  for (const [i, raw] of tekst
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = raw.trim()
    if (docstring !== null || line.startsWith('"""') || line.startsWith('```')) {
      const mark: string = docstring ?? line.slice(0, 3)
      docstring = docstring === null ? mark : line.startsWith(mark) ? null : docstring
      continue
    }
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('@')) {
      tags.push(...line.split(/\s+/))
      continue
    }
    if (line.startsWith('|')) {
      target?.push(cellen(line))
      continue
    }
    const current = block as Blok | null
    const examples = VOORBEELDEN.exec(line)
    if (examples !== null && current !== null) {
      const table: string[][] = []
      current.voorbeelden.push({ naam: examples[1] ?? '', tabel: table })
      target = table
      continue
    }
    if (FUNCTIE.test(line)) {
      close()
      tags = []
    } else if (REGEL.test(line)) {
      close()
      ruleBackground = []
      inRule = true
      tags = []
    } else if (ACHTERGROND.test(line)) {
      open('\u0000', i + 1, inRule ? ruleBackground : background)
    } else {
      const scenario = SCENARIO.exec(line)
      if (scenario !== null) open(scenario[1] ?? '', i + 1, [])
      else target = metStap(block as Blok | null, line, i + 1) ?? target
      if (scenario === null) noteer(block as Blok | null, line, i + 1)
    }
  }
  close()
  return scenarios
}

/** Text among steps is no step of the language: kept as one, so that it is named as unknown and never passed over. */
function noteer(block: Blok | null, line: string, regel: number): void {
  if (block === null || STAP.test(line) || block.stappen.length === 0 || block.voorbeelden.length > 0) return
  block.stappen.push({ tekst: `(line without a keyword) ${line}`, tabel: [], regel })
}

function metStap(block: Blok | null, line: string, regel: number): string[][] | null {
  const step = STAP.exec(line)
  if (step === null || block === null) return null
  const tabel: string[][] = []
  block.stappen.push({ tekst: (step[1] ?? '').trim(), tabel, regel })
  return tabel
}

function uitgewerkt(block: Blok, before: Blok['stappen']): Scenario[] {
  const own = (fill: (t: string) => string, naam: string): Scenario => ({
    naam,
    tags: block.tags,
    regel: block.regel,
    stappen: [...before, ...block.stappen].map((s) => ({ tekst: fill(s.tekst), tabel: s.tabel.map((r) => r.map(fill)), regel: s.regel })),
  })
  const rows = block.voorbeelden.flatMap(({ tabel: [head = [], ...body] }) => body.map((row) => ({ head, row })))
  if (block.voorbeelden.length === 0) return [own((t) => t, block.naam)]
  if (rows.length === 0) {
    const { stappen, ...rest } = own((t) => t, block.naam)
    return [{ ...rest, stappen: [...stappen, { tekst: '(examples without a row)', tabel: [], regel: block.regel }] }]
  }
  return rows.map(({ head, row }, n) => {
    const fill = (t: string): string => head.reduce((x, h, i) => x.replaceAll(`<${h}>`, row[i] ?? `<${h}>`), t)
    const title = fill(block.naam)
    return own(fill, title === block.naam ? `${title} [${n + 1}: ${row.join(', ')}]` : title)
  })
}
