import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { OpdrachtenVraag } from '../app/schil/cli/demo.ts'

/** One command of the command line. Packages, the application and the tools each export a list of these from `cli.ts`. */
export interface CliOpdracht {
  /** Words after `draad`: `termijn compute`. */
  readonly naam: string
  /** One line for the list. */
  readonly uitleg: string
  /** Full help: synopsis, options, exit codes, an example. */
  readonly gebruik: string
  voer(args: string[], io: { uit(s: string): void; fout(s: string): void; map: string }): Promise<number>
}

// Whoever reads only the first lines (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (e: NodeJS.ErrnoException) => process.exit(e.code === 'EPIPE' ? 0 : 1))

const args = process.argv.slice(2)
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

const pakketten = readdirSync(join(ROOT, 'packages')).map((p) => join(ROOT, 'packages', p, 'src/cli.ts'))
const toepassing = [join(ROOT, 'app/schil/cli/index.ts'), join(ROOT, 'tools/opdrachten/index.ts')]

async function uit(bronnen: readonly string[]): Promise<CliOpdracht[]> {
  const lijsten = bronnen
    .filter((p) => existsSync(p))
    .map(async (p) => (await import(pathToFileURL(p).href)) as { opdrachten: CliOpdracht[] })
  return (await Promise.all(lijsten)).flatMap((l) => l.opdrachten)
}

const gevraagd = (lijst: readonly CliOpdracht[]): CliOpdracht | undefined =>
  lijst.filter((o) => o.naam.split(' ').every((w, i) => args[i] === w)).sort((a, b) => b.naam.length - a.naam.length)[0]

function hulp(opdrachten: readonly CliOpdracht[]): string {
  const breed = Math.max(...opdrachten.map((o) => o.naam.length)) + 2
  return [
    'draad: one thread from the first question to the last day of aftercare',
    '',
    'Usage: npx draad COMMAND [options]',
    '',
    ...opdrachten.map((o) => `  ${o.naam.padEnd(breed)}${o.uitleg}`),
    '',
    'Help on one command: npx draad COMMAND --help',
    'Exit codes: 0 done, 1 done with a negative answer or failed, 2 wrong call.',
  ].join('\n')
}

const io = {
  uit: (s: string) => process.stdout.write(`${s}\n`),
  fout: (s: string) => process.stderr.write(`${s}\n`),
  map: process.cwd(),
  /** What the application adds to a command of a package: packages know nothing of it. Loaded when asked for. */
  formaten: { opdrachten: async (o: OpdrachtenVraag) => (await import('../app/schil/cli/demo.ts')).schrijfOpdrachten(o) },
}
// A command of a package needs none of the application: loading that costs half a second and a hundred megabytes.
const vanPakket = await uit(pakketten)
const opdrachten = gevraagd(vanPakket) ? vanPakket : [...(await uit(toepassing)), ...vanPakket]
const gekozen = gevraagd(opdrachten)

if (!gekozen) {
  const vraagtHulp = args.length === 0 || ['--help', '-h', 'help'].includes(args[0] ?? '')
  if (vraagtHulp) io.uit(hulp(opdrachten))
  else {
    const buren = opdrachten.filter((o) => o.naam.split(' ')[0] === args[0])
    io.fout(buren.length > 0 ? hulp(buren) : `Unknown command "${args[0]}". See: npx draad --help`)
  }
  process.exitCode = vraagtHulp ? 0 : 2
} else if (args.includes('--help')) {
  io.uit(gekozen.gebruik.trim())
} else {
  try {
    process.exitCode = await gekozen.voer(args.slice(gekozen.naam.split(' ').length), io)
  } catch (e) {
    const fout = e as Error & { code?: string }
    io.fout(process.env['DRAAD_LOG'] === 'debug' ? (fout.stack ?? fout.message) : fout.message)
    process.exitCode = fout.code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1
  }
}
