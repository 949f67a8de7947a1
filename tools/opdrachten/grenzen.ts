import { existsSync, readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/** An import that goes where it may not. */
export interface Overtreding {
  readonly bestand: string
  readonly naar: string
  readonly waarom: string
}

/** Lower number: deeper in the house. A file may import from its own depth and below. */
const DIEPTE = ['packages', 'app/kern', 'app/register', 'app/keten', 'app/gezin', 'app/sturing', 'app/schil'] as const

interface Plek {
  readonly laag: string
  /** The room: `app/keten/plan`, or the layer itself. */
  readonly kamer: string
}

function plekVan(pad: string): Plek | null {
  const laag = DIEPTE.find((l) => pad === l || pad.startsWith(`${l}/`))
  if (!laag) return null
  const delen = pad.split('/')
  if (laag === 'packages') return { laag, kamer: delen.slice(0, 2).join('/') }
  return { laag, kamer: laag === 'app/keten' ? delen.slice(0, 3).join('/') : laag }
}

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\((?:\/\*.*?\*\/)?\s*['"]([^'"]+)['"]\)/gm

/** Why an import may not be, or null when it may. */
export function oordeel(bestand: string, doel: string, alleenType: boolean): string | null {
  const van = plekVan(bestand)
  const naar = plekVan(doel)
  if (!van || !naar) return null
  // Tests, and the `proef.ts` with which a room helps tests, may use the test world and each other's commands.
  if (/\.test\.ts$|\/proef\.ts$/.test(bestand) || bestand.startsWith('app/schil/proef/')) return null
  const [a, b] = [DIEPTE.indexOf(van.laag as never), DIEPTE.indexOf(naar.laag as never)]
  if (b > a) return `${van.laag} may not know ${naar.laag}`
  if (bestand.endsWith('/pages/index.tsx') && doel.endsWith('teksten.ts'))
    return 'the index of every room is loaded first: what the frame shows of a room stands in its namen.ts'
  if (bestand.includes('/pages/') && doel.endsWith('/store.ts')) return 'pages never touch a store'
  if (bestand.includes('/pages/') && !alleenType && /\/(commands|queries)\.ts$/.test(doel)) return 'pages import declarations as types only'
  if (alleenType && bestand.includes('/pages/') && b <= a && /\/(commands|queries)\.ts$/.test(doel)) return null
  if (van.kamer === naar.kamer || van.laag === 'app/schil') return null
  if (naar.laag === 'packages' && van.laag === 'packages') return 'packages know each other by name only'
  const eigenDeur = naar.laag === 'app/register' || naar.laag === 'app/keten' || naar.laag === 'app/gezin'
  if (eigenDeur && !doel.endsWith('/public.ts') && !doel.includes('/pages/public'))
    return `only ${naar.kamer}/public.ts may be imported from outside`
  return null
}

/** Every import of the repository that breaks the house's one direction. */
export async function overtredingen(root: string): Promise<Overtreding[]> {
  const uit: Overtreding[] = []
  for await (const f of glob('{app,packages}/**/*.{ts,tsx}', { cwd: root, exclude: (n) => n === 'dist' || n === 'node_modules' })) {
    const tekst = readFileSync(join(root, f), 'utf8')
    for (const m of tekst.matchAll(IMPORT)) {
      const naam = m[2] ?? m[3] ?? ''
      if (!naam.startsWith('.')) {
        if (f.startsWith('packages/') && naam.startsWith('@draad/') && naam.split('/').length > 2)
          uit.push({ bestand: f, naar: naam, waarom: 'packages know each other by name only' })
        continue
      }
      const doel = relative(root, join(root, dirname(f), naam))
      const waarom = existsSync(join(root, doel)) ? oordeel(f, doel, m[1] !== undefined) : null
      if (waarom) uit.push({ bestand: f, naar: doel, waarom })
    }
  }
  return uit
}
