import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import { ROOT } from './draai.ts'

/** One measured row; `verhouding` is against the reference measured in the same run. */
interface Meting {
  readonly wat: string
  readonly waarde: number
  readonly eenheid: string
  readonly mediaan?: number
  readonly p95?: number
  readonly p99?: number
  readonly referentie?: string
  readonly verhouding?: number
}

type Maat = 'regio' | 'groot' | 'landelijk'

const getal = (n: number | undefined) => (n === undefined ? '' : n >= 100 ? n.toFixed(0) : n >= 1 ? n.toFixed(1) : n.toFixed(3))

/** Runs the benchmarks named (all when none) at a size and prints a table, or JSON. */
export async function voerBench(args: string[], io: { uit(s: string): void; fout(s: string): void }): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { maat: { type: 'string', default: 'regio' }, json: { type: 'boolean' } },
  })
  const maat = values.maat as Maat
  if (!['regio', 'groot', 'landelijk'].includes(maat)) {
    io.fout(`--maat is regio, groot or landelijk; found "${values.maat}".`)
    return 2
  }
  const map = join(ROOT, 'bench')
  const namen = readdirSync(map)
    .filter((f) => f.endsWith('.ts'))
    .map((f) => f.slice(0, -3))
    .filter((n) => positionals.length === 0 || positionals.some((p) => n.startsWith(p)))
  if (namen.length === 0) {
    io.fout(`No benchmark of that name in bench/.`)
    return 2
  }
  const alles: (Meting & { bench: string })[] = []
  for (const naam of namen) {
    const pad = join(map, `${naam}.ts`)
    if (!existsSync(pad)) continue
    const { meet } = (await import(pathToFileURL(pad).href)) as { meet?: (o: { maat: Maat }) => Promise<Meting[]> }
    if (!meet) continue
    io.fout(`${naam} (${maat}) ...`)
    for (const m of await meet({ maat })) alles.push({ bench: naam, ...m })
  }
  if (values.json) {
    io.uit(JSON.stringify(alles))
    return 0
  }
  io.uit('| bench | what | value | unit | median | p95 | p99 | ratio | reference |\n|---|---|---|---|---|---|---|---|---|')
  for (const m of alles)
    io.uit(
      `| ${m.bench} | ${m.wat} | ${getal(m.waarde)} | ${m.eenheid} | ${getal(m.mediaan)} | ${getal(m.p95)} | ${getal(m.p99)} | ${getal(m.verhouding)} | ${m.referentie ?? ''} |`,
    )
  return 0
}
