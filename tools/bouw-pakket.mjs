/**
 * Builds the package in the present folder to plain ES modules with types, in `dist`. Run by `npm pack` (script prepack).
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const pakket = process.cwd()
const bouw = join(pakket, 'tsconfig.bouw.json')

rmSync(join(pakket, 'dist'), { recursive: true, force: true })
writeFileSync(
  bouw,
  JSON.stringify({
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      outDir: join(pakket, 'dist'),
      rootDir: join(pakket, 'src'),
      declaration: true,
      rewriteRelativeImportExtensions: true,
      noUnusedLocals: false,
      types: ['node'],
    },
    include: [join(pakket, 'src')],
    exclude: [join(pakket, 'src/**/*.test.ts'), join(pakket, 'src/**/testhulp/**')],
  }),
)
const tsc = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', bouw], { stdio: ['ignore', 2, 2] })
rmSync(bouw)
if (tsc.status !== 0) process.exit(tsc.status ?? 1)

/** Copies what is no TypeScript (data files) beside the compiled code. */
function neemMee(van, naar) {
  for (const naam of readdirSync(van)) {
    const pad = join(van, naam)
    if (statSync(pad).isDirectory()) neemMee(pad, join(naar, naam))
    else if (!/\.tsx?$/.test(naam)) {
      mkdirSync(naar, { recursive: true })
      copyFileSync(pad, join(naar, naam))
    }
  }
}
neemMee(join(pakket, 'src'), join(pakket, 'dist'))
if (!existsSync(join(pakket, 'LICENSE'))) copyFileSync(join(root, 'LICENSE'), join(pakket, 'LICENSE'))
