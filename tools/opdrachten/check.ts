import { overtredingen } from './grenzen.ts'
import { teLang } from './lengte.ts'
import { vreemdeLicenties } from './licenties.ts'
import { schrijfDocumenten } from '../documenten.ts'
import { draai, draaiProgramma, ROOT } from './draai.ts'

interface Io {
  uit(s: string): void
  fout(s: string): void
}

/** One gate: a name and what it finds; 0 is open. */
interface Poort {
  readonly naam: string
  readonly doe: (io: Io) => Promise<number>
}

const POORTEN: readonly Poort[] = [
  { naam: 'types', doe: () => draaiProgramma('node_modules/.bin/tsc', ['-p', '.']) },
  { naam: 'lint', doe: () => draaiProgramma('node_modules/.bin/oxlint', ['--quiet', 'app', 'packages', 'tools', 'e2e', 'bench']) },
  { naam: 'format', doe: () => draaiProgramma('node_modules/.bin/oxfmt', ['--check', 'app', 'packages', 'tools', 'e2e', 'bench']) },
  {
    naam: 'boundaries',
    doe: async (io) => {
      const o = await overtredingen(ROOT)
      for (const x of o) io.fout(`  ${x.bestand} -> ${x.naar}: ${x.waarom}`)
      return o.length
    },
  },
  {
    naam: 'length',
    doe: async (io) => {
      const o = await teLang(ROOT)
      for (const x of o) io.fout(`  ${x.bestand}: ${x.waarom}`)
      return o.length
    },
  },
  {
    naam: 'generated documents',
    doe: async (io) => {
      const oud = await schrijfDocumenten(true)
      for (const p of oud) io.fout(`  stale: ${p} (npm run docs)`)
      return oud.length
    },
  },
  { naam: 'unused code', doe: () => draai('node_modules/knip/bin/knip.js', ['--no-progress']) },
  {
    naam: 'licences',
    doe: async (io) => {
      const v = vreemdeLicenties(ROOT)
      for (const x of v) io.fout(`  ${x.pakket}: ${x.licentie}`)
      return v.length
    },
  },
]

/** Runs every gate, also after one that is shut, and tells which are. */
export async function voerCheck(args: string[], io: Io): Promise<number> {
  const dicht: string[] = []
  const poorten = args.includes('--snel')
    ? POORTEN
    : [...POORTEN, { naam: 'tests', doe: () => draai('node_modules/vitest/vitest.mjs', ['run']) }]
  for (const p of poorten) {
    const begin = Date.now()
    const n = await p.doe(io)
    io.uit(`${n === 0 ? 'ok  ' : 'FAIL'} ${p.naam} (${((Date.now() - begin) / 1000).toFixed(1)} s)`)
    if (n !== 0) dicht.push(p.naam)
  }
  io.uit(dicht.length === 0 ? 'All gates are open.' : `Shut: ${dicht.join(', ')}`)
  return dicht.length === 0 ? 0 : 1
}
