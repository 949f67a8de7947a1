import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from './opdrachten/draai.ts'

const map = mkdtempSync(join(tmpdir(), 'draad-pakket-'))
afterAll(() => rmSync(map, { recursive: true, force: true }))

function draai(programma: string, args: string[], cwd: string): string {
  const r = spawnSync(programma, args, { cwd, encoding: 'utf8', env: { ...process.env, npm_config_loglevel: 'error' } })
  if (r.status !== 0) throw new Error(`${programma} ${args.join(' ')}: ${r.stderr}${r.stdout}`)
  return r.stdout
}

beforeAll(() => {
  for (const p of ['stelsel', 'berichten', 'proef', 'cijfers']) draai('npm', ['pack', '--pack-destination', map], join(ROOT, 'packages', p))
  writeFileSync(join(map, 'package.json'), JSON.stringify({ name: 'leeg', private: true, type: 'module' }))
  const tarballs = readdirSync(map).filter((f) => f.endsWith('.tgz'))
  draai('npm', ['install', '--omit=optional', '--prefer-offline', '--no-audit', '--no-fund', ...tarballs.map((t) => `./${t}`)], map)
}, 240_000)

test('the law, the messages, the trial system and the figures work from their tarballs, in an empty folder', () => {
  writeFileSync(
    join(map, 'proef.js'),
    `
import { elfproef, gezag, rechten, termijn, woonplaats } from '@draad/stelsel'
import { leesBericht, schrijfBericht, voorbeeld } from '@draad/berichten'
import { gezinnen } from '@draad/proef'
import { cijfer, exact, telOp } from '@draad/cijfers'
const bericht = voorbeeld('JW301', 1)
const lezing = leesBericht(schrijfBericht(bericht))
const kop = { definitie: { id: 'x', versie: '1' }, populatie: { nl: '0 tot 18', en: '0 to 18' }, periode: '2025', instroom: 'nvt', bron: { id: 'x', naam: 'x' } }
const jongeren = ['GM0599', 'GM0344'].map((gebied) => cijfer('jongere', exact(5), { ...kop, gebied }))
const [gezin] = gezinnen({ jeugdigen: 1, seed: 1, peildatum: '2026-11-21' })
console.log(JSON.stringify({ dag: termijn('bezwaartermijn', '2026-01-05').laatsteDag, elf: elfproef('999900006'), functies: [gezag, rechten, woonplaats].every((f) => typeof f === 'function'), recht: rechten({ geboren: '2010-05-07', oordeelsbekwaam: null }, 'ouder', '2026-05-07', true, { naam: 'vrijwillig' }).lijst.find((x) => x.handeling === 'dossier-inzien').antwoord, geldig: lezing.geldig, soort: lezing.soort, gezin: gezin.personen.length > 0, samen: telOp('gebied', ...jongeren).waarde.waarde }))
`,
  )
  expect(JSON.parse(draai(process.execPath, ['proef.js'], map))).toMatchObject({
    elf: true,
    functies: true,
    recht: 'met-toestemming',
    geldig: true,
    soort: 'JW301',
    gezin: true,
    samen: 10,
  })
})

test('their types hold for somebody else', () => {
  writeFileSync(
    join(map, 'proef.ts'),
    `
import { gezag, rechten, termijn, woonplaats, type Datum, type GezagUitkomst, type Rechten } from '@draad/stelsel'
export const wie: (...a: Parameters<typeof gezag>) => GezagUitkomst = gezag
export const mag: (...a: Parameters<typeof rechten>) => Rechten = rechten
export const waar = woonplaats
import { leesBericht } from '@draad/berichten'
import { telOp, type Cijfer } from '@draad/cijfers'
const dag: Datum = termijn('beslistermijn', '2026-01-05').laatsteDag
const lezing = leesBericht('<x/>')
if (lezing.soort === 'JW301' && lezing.bericht) console.log(lezing.bericht.Client.Bsn, dag)
// @ts-expect-error a term that does not exist
termijn('bestaat-niet', '2026-01-05')
export const som = (a: Cijfer<'jongere'>, b: Cijfer<'jongere'>): Cijfer<'jongere'> => telOp('gebied', a, b)
// @ts-expect-error youths and trajectories
export const nee = (a: Cijfer<'jongere'>, b: Cijfer<'traject-lopend'>) => telOp('gebied', a, b)
`,
  )
  writeFileSync(
    join(map, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { module: 'nodenext', target: 'es2024', strict: true, noEmit: true, skipLibCheck: false, types: [] },
      files: ['proef.ts'],
    }),
  )
  draai(join(ROOT, 'node_modules/.bin/tsc'), ['-p', map], map)
})
