/** Files that are derived from this package; the repository checks that they are current. */
import { codelijstenPagina, documentatie, overzicht } from './afgeleid/documentatie.ts'
import { typenBron } from './afgeleid/typescript.ts'
import { berichtSoorten } from './definitie/index.ts'

/** The pages about the messages, and the source file with their types. */
export function documenten(): { pad: string; inhoud: string }[] {
  return [
    { pad: 'docs/berichten/README.md', inhoud: overzicht() },
    { pad: 'docs/berichten/codelijsten.md', inhoud: codelijstenPagina() },
    ...berichtSoorten.map((s) => ({ pad: `docs/berichten/${s.toLowerCase()}.md`, inhoud: documentatie(s) })),
    { pad: 'packages/berichten/src/berichten.ts', inhoud: typenBron() },
  ]
}
