import { parseArgs } from 'node:util'
import { termijnIds, termijnRegel } from '../termijn/regels.ts'
import { lengteInWoorden } from '../termijn/lengte.ts'
import type { TermijnRegel } from '../termijn/types.ts'
import { type CliOpdracht, verkeerd } from './opdracht.ts'

/** The length as people say it. */
export function lengteTekst(r: TermijnRegel): string {
  return `${r.terug === true ? '-' : ''}${lengteInWoorden(r.lengte)}`
}

const GEBRUIK = `draad termijn list [--status <wet|protocol|lokale-norm|betwist>] [--json]

Lists every term the library knows: id, length, status, source, name.

  --status   only terms of one status
  --json     the rules themselves, as JSON

Exit codes: 0 listed, 1 none of that status, 2 bad call.
Example: draad termijn list --status wet`

/** `draad termijn list`. */
export const termijnList: CliOpdracht = {
  naam: 'termijn list',
  uitleg: 'list every term with its length, status and source',
  gebruik: GEBRUIK,
  async voer(args, io) {
    let values: { status?: string; json?: boolean }
    try {
      ;({ values } = parseArgs({ args, options: { status: { type: 'string' }, json: { type: 'boolean' } } }))
    } catch (error) {
      return verkeerd(io, `${String(error)}\n\n${GEBRUIK}`)
    }
    const rules = termijnIds.map((id) => termijnRegel(id)).filter((r) => values.status === undefined || r.status === values.status)
    if (values.json === true) io.uit(JSON.stringify(rules, null, 2))
    else io.uit(tabel(rules.map((r) => [r.id, lengteTekst(r), r.status, r.bron, r.naam])))
    return rules.length === 0 ? 1 : 0
  },
}

function tabel(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((r) => (r[i] ?? '').length)))
  return rows
    .map((r) =>
      r
        .map((c, i) => c.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
