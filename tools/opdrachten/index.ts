import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { schrijfDocumenten } from '../documenten.ts'

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Runs a program of node_modules with this Node, its output ours. */
export function draai(pad: string, args: readonly string[]): Promise<number> {
  return new Promise((goed) => {
    const kind = spawn(process.execPath, ['--conditions=draad-bron', '--disable-warning=ExperimentalWarning', join(ROOT, pad), ...args], { cwd: ROOT, stdio: 'inherit' })
    kind.on('exit', (c) => goed(c ?? 1))
  })
}

export const opdrachten = [
  {
    naam: 'test', uitleg: 'Run the tests (all, or those whose path is named)',
    gebruik: 'Usage: npx draad test [PATH ...] [vitest options]\n\nStarts a private PostgreSQL for the run, or uses DATABASE_URL. Browser tests need Chromium (CHROMIUM=/path when it is elsewhere).\nExit codes: those of the test runner.',
    voer: (args: string[]) => draai('node_modules/vitest/vitest.mjs', ['run', ...args]),
  },
  {
    naam: 'docs', uitleg: 'Write the generated documents and tables',
    gebruik: 'Usage: npx draad docs [--kijk]\n\nWrites what is generated from declarations, rules and comments. With --kijk only lists what is stale.\nExit codes: 0 fresh (or written), 1 stale with --kijk.',
    voer: async (args: string[], io: { uit(s: string): void }) => {
      const kijk = args.includes('--kijk')
      const oud = await schrijfDocumenten(kijk)
      for (const p of oud) io.uit(`${kijk ? 'stale' : 'written'}: ${p}`)
      return kijk && oud.length > 0 ? 1 : 0
    },
  },
]
