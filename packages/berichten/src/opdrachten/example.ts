/** `draad bericht example` and `draad bericht doc`: a message made up, and a message explained. */
import { parseArgs } from 'node:util'
import { documentatie } from '../afgeleid/documentatie.ts'
import { voorbeeld } from '../afgeleid/voorbeeld.ts'
import { basisXsd, berichtXsd } from '../afgeleid/xsd.ts'
import { berichtSoorten, isBerichtSoort, vervallenBerichten } from '../definitie/index.ts'
import type { BerichtSoort } from '../definitie/index.ts'
import { berichtTekst } from '../schrijven.ts'
import type { CliOpdracht, Io } from './opdracht.ts'

const exampleGebruik = `
Usage: draad bericht example MESSAGE [--seed N] [--json]

Prints an example that breaks no rule of its own: ${berichtSoorten.join(', ')}.
All persons are made up. The same seed gives the same message.

Exit codes: 0 printed, 2 wrong call.

Example: draad bericht example JW301 --seed 1
`

const docGebruik = `
Usage: draad bericht doc MESSAGE [--xsd]

Prints the documentation of a message: elements, values, rules. With --xsd its schema instead; \`basis\` is the schema
that all messages share.

Exit codes: 0 printed, 2 wrong call.

Example: draad bericht doc JW301
`

/** The message that was asked for, or null with what to use instead printed. */
function soortUit(naam: string | undefined, gebruik: string, io: Io): BerichtSoort | null {
  const soort = (naam ?? '').toUpperCase()
  if (isBerichtSoort(soort)) return soort
  const oud = vervallenBerichten[soort]
  io.fout(oud ? `${soort} does not exist in iJw 3. ${oud.gebruikEn}` : gebruik.trim())
  return null
}

async function voerExample(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { seed: { type: 'string' }, json: { type: 'boolean' } },
    allowPositionals: true,
  })
  const soort = soortUit(positionals[0], exampleGebruik, io)
  const zaad = Number(values.seed ?? '1')
  if (soort === null) return 2
  if (!Number.isSafeInteger(zaad) || zaad < 0) {
    io.fout('--seed is a whole number from 0.')
    return 2
  }
  const bericht = voorbeeld(soort, zaad)
  io.uit(values.json ? JSON.stringify(bericht) : berichtTekst(bericht).trimEnd())
  return 0
}

async function voerDoc(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: { xsd: { type: 'boolean' } }, allowPositionals: true })
  if (values.xsd && positionals[0]?.toLowerCase() === 'basis') {
    io.uit(basisXsd().trimEnd())
    return 0
  }
  const soort = soortUit(positionals[0], docGebruik, io)
  if (soort === null) return 2
  io.uit((values.xsd ? berichtXsd(soort) : documentatie(soort)).trimEnd())
  return 0
}

export const exampleOpdracht: CliOpdracht = {
  naam: 'bericht example',
  uitleg: 'print an example of a national message',
  gebruik: exampleGebruik,
  voer: voerExample,
}
export const docOpdracht: CliOpdracht = {
  naam: 'bericht doc',
  uitleg: 'print the documentation or schema of a national message',
  gebruik: docGebruik,
  voer: voerDoc,
}
