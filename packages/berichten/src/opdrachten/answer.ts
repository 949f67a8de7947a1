/** `draad bericht answer`: the message that answers a received message. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { beantwoord } from '../antwoord.ts'
import { isDatum } from '../lezen/waarden.ts'
import { controleer } from '../regels/controleer.ts'
import { berichtTekst } from '../schrijven.ts'
import { bestaandeMap, poortenUit, vandaagHier } from './opdracht.ts'
import type { CliOpdracht, Io } from './opdracht.ts'
import { open } from './read.ts'

const gebruik = `
Usage: draad bericht answer FILE [--id ID] [--date DAY] [--context DIR]

Prints the return message (or the declaration answer) that belongs to FILE, with the return codes of all rules
that could be judged.

  --id ID         identification of the answer, at most 12 characters (default: R and the original's)
  --date DAY      day of the answer (default: today)
  --context DIR   earlier messages in this folder, for the rules across messages

Exit codes: 0 an answer was printed, 1 there is no answer (wrong form, or the message needs none),
2 the file could not be read or the call is wrong.

Example: draad bericht answer start.xml --id R001 --context archive > retour.xml
`

async function voer(args: string[], io: Io): Promise<number> {
  const opties = { id: { type: 'string' }, date: { type: 'string' }, context: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args, options: opties, allowPositionals: true })
  const [naam] = positionals
  const dagtekening = values.date ?? vandaagHier()
  if (naam === undefined || positionals.length > 1 || !isDatum(dagtekening)) {
    io.fout(gebruik.trim())
    return 2
  }
  const context = bestaandeMap(values.context, io)
  if (context === null) return 2
  const lezing = open(naam, io)
  if (!lezing) return 2
  if (lezing.soort === null) {
    io.fout(lezing.textEn)
    return 2
  }
  if (!lezing.bericht) {
    io.fout('The form is wrong, so there is no return message: report it to the sender (in an envelope: fault StUF055).')
    return 1
  }
  const bevindingen = controleer(lezing.bericht, poortenUit(context, dagtekening, io)(resolve(io.map, naam)))
  const { Identificatie } = lezing.bericht.Header.BerichtIdentificatie
  const antwoord = beantwoord(lezing as never, { identificatie: (values.id ?? `R${Identificatie}`).slice(0, 12), dagtekening, bevindingen })
  if (!antwoord) {
    io.fout(`${lezing.soort} is itself an answer; it needs none.`)
    return 1
  }
  io.uit(berichtTekst(antwoord).trimEnd())
  return 0
}

export const antwoordOpdracht: CliOpdracht = {
  naam: 'bericht answer',
  uitleg: 'print the message that answers a received one',
  gebruik,
  voer,
}
