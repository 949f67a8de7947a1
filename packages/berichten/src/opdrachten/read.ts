/** `draad bericht read`: a message as JSON. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { leesBericht } from '../lezen/lees.ts'
import { inhoudVan, nietTeOpenen } from './opdracht.ts'
import type { CliOpdracht, Io } from './opdracht.ts'

const gebruik = `
Usage: draad bericht read FILE [--json]

Prints a message as JSON: official element names as keys, lists as arrays, amounts in cents.
With --json the findings come along: {"soort","bericht","bevindingen","geldig"}.

Exit codes: 0 the message is valid, 1 it is not, 2 the file could not be read or the call is wrong.

Example: draad bericht read start.xml --json
`

/** Opens a file, or says why not. */
export function open(naam: string, io: Io): ReturnType<typeof leesBericht> | null {
  try {
    const inhoud = inhoudVan(resolve(io.map, naam))
    return inhoud instanceof Uint8Array ? leesBericht(inhoud) : inhoud
  } catch (e) {
    io.fout(nietTeOpenen(e).textEn)
    return null
  }
}

async function voer(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true })
  const [naam] = positionals
  if (naam === undefined || positionals.length > 1) {
    io.fout(gebruik.trim())
    return 2
  }
  const lezing = open(naam, io)
  if (!lezing) return 2
  if (values.json)
    io.uit(JSON.stringify(lezing.soort === null ? lezing : { ...lezing, gelezen: lezing.bericht ? undefined : lezing.gelezen }))
  else if (lezing.soort === null) io.fout(lezing.textEn)
  else io.uit(JSON.stringify(lezing.bericht ?? lezing.gelezen, null, 2))
  if (lezing.soort === null) return 2
  return lezing.geldig ? 0 : 1
}

export const readOpdracht: CliOpdracht = { naam: 'bericht read', uitleg: 'print a national message as JSON', gebruik, voer }
