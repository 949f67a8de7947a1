import { schrijfDocumenten } from '../documenten.ts'
import { voerBench } from './bench.ts'
import { voerCheck } from './check.ts'
import { draai } from './draai.ts'

interface Io {
  uit(s: string): void
  fout(s: string): void
  map: string
}

export const opdrachten = [
  {
    naam: 'test',
    uitleg: 'Run the tests (all, or those whose path is named)',
    gebruik:
      'Usage: npx draad test [PATH ...] [options of the test runner]\n\nStarts a private PostgreSQL for the run, or uses DATABASE_URL. Browser tests need Chromium\n(/usr/bin/chromium, or CHROMIUM=/path); without it they are skipped and say so, but with CI set they fail.\nExit codes: those of the test runner.\nExample: npm test -- app/keten/plan',
    voer: (args: string[]) => draai('node_modules/vitest/vitest.mjs', ['run', ...args]),
  },
  {
    naam: 'check',
    uitleg: 'Every gate: types, lint, format, boundaries, documents, unused code, licences, tests',
    gebruik:
      'Usage: npx draad check [--snel]\n\n--snel leaves the tests out.\nExit codes: 0 all gates open, 1 one is shut (named at the end).',
    voer: voerCheck,
  },
  {
    naam: 'bench',
    uitleg: 'Measure speed and size beside a reference',
    gebruik:
      'Usage: npx draad bench [NAME ...] [--maat regio|groot|landelijk] [--json]\n\nExit codes: 0 measured, 2 wrong call.\nExample: npm run bench -- werkvoorraad --maat groot',
    voer: voerBench,
  },
  {
    naam: 'docs',
    uitleg: 'Write the generated documents and tables',
    gebruik:
      'Usage: npx draad docs [--kijk]\n\nWrites what is generated from declarations, rules and comments. With --kijk only lists what is stale.\nExit codes: 0 fresh (or written), 1 stale with --kijk.',
    voer: async (args: string[], io: Io) => {
      const kijk = args.includes('--kijk')
      const oud = await schrijfDocumenten(kijk)
      for (const p of oud) io.uit(`${kijk ? 'stale' : 'written'}: ${p}`)
      return kijk && oud.length > 0 ? 1 : 0
    },
  },
]
