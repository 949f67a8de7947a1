/** For tests only: the official schemas and samples, read from the folder beside the repository, judged by libxml2. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BerichtSoort } from '../definitie/index.ts'

const wortel = join(dirname(fileURLToPath(import.meta.url)), '../../../..')
const bronnen = process.env['DRAAD_BRONNEN'] ?? join(wortel, '../shared/bronnen')

/** The folder with the official iJw 3.2 files, or null (then tests skip and say so). */
export const ijw: string | null = existsSync(join(bronnen, 'standaarden/ijw-3.2/xsd')) ? join(bronnen, 'standaarden/ijw-3.2') : null

/** The folder with the official envelope files, or null. */
export const ggk: string | null = existsSync(join(bronnen, 'standaarden/ggk-stuf-2.1.4'))
  ? join(bronnen, 'standaarden/ggk-stuf-2.1.4')
  : null

export const waarom = 'the official iJw 3.2 files are not there (set DRAAD_BRONNEN)'

const lib = () => import('libxml2-wasm')
let bestanden = false

/** A judge that says whether a file is valid against a schema file; null means not even XML. */
export async function rechter(schema: string): Promise<(inhoud: Uint8Array) => boolean> {
  const x = await lib()
  if (!bestanden) {
    const node = await import('libxml2-wasm/lib/nodejs.mjs')
    node.xmlRegisterFsInputProviders()
    bestanden = true
  }
  const document = x.XmlDocument.fromBuffer(readFileSync(schema), { url: schema })
  const toets = x.XsdValidator.fromDoc(document)
  return (inhoud) => {
    let d: ReturnType<typeof x.XmlDocument.fromBuffer> | null = null
    try {
      d = x.XmlDocument.fromBuffer(inhoud)
      toets.validate(d)
      return true
    } catch {
      return false
    } finally {
      d?.dispose()
    }
  }
}

/** The official judge of one message. */
export function xsdRechter(soort: BerichtSoort): Promise<(inhoud: Uint8Array) => boolean> {
  return rechter(join(ijw ?? '', 'xsd', `${soort.toLowerCase()}.xsd`))
}

/** The official samples. */
export function voorbeelden(): { readonly soort: BerichtSoort; readonly inhoud: Uint8Array }[] {
  const map = join(ijw ?? '', 'voorbeeldberichten')
  return readdirSync(map).map((f) => ({ soort: f.slice(0, 5) as BerichtSoort, inhoud: readFileSync(join(map, f)) }))
}
