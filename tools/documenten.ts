import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** A generated file: where it goes and what is in it. */
export interface Document {
  readonly pad: string
  readonly inhoud: string
}

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** Everything that is generated: from the application's declarations and from each package that offers documents. */
export async function alleDocumenten(): Promise<Document[]> {
  const bronnen = [
    ...readdirSync(join(ROOT, 'tools/genereren'))
      .filter((f) => f.endsWith('.ts'))
      .map((f) => join(ROOT, 'tools/genereren', f)),
    ...readdirSync(join(ROOT, 'packages')).map((p) => join(ROOT, 'packages', p, 'src/docs.ts')),
  ].filter((p) => existsSync(p))
  const lijsten = await Promise.all(
    bronnen.map(async (p) => {
      const m = (await import(pathToFileURL(p).href)) as { documenten?: () => Document[] | Promise<Document[]> }
      return (await m.documenten?.()) ?? []
    }),
  )
  return lijsten.flat()
}

/** Writes what changed; with `alleenKijken` only tells which files are stale. */
export async function schrijfDocumenten(alleenKijken: boolean): Promise<string[]> {
  const oud: string[] = []
  for (const d of await alleDocumenten()) {
    const pad = join(ROOT, d.pad)
    if (existsSync(pad) && readFileSync(pad, 'utf8') === d.inhoud) continue
    oud.push(d.pad)
    if (alleenKijken) continue
    mkdirSync(dirname(pad), { recursive: true })
    writeFileSync(pad, d.inhoud)
  }
  return oud
}
