/** `draad bericht answer`: the message that answers a received message. */
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { beantwoord, isIdentificatie, NietBeoordeeld } from '../antwoord.ts'
import type { Onbeoordeeld } from '../antwoord.ts'
import type { Bericht } from '../berichten.ts'
import { isDatum } from '../lezen/waarden.ts'
import { regelboek } from '../regels/catalogus.ts'
import type { RegelCode } from '../regels/catalogus.ts'
import { controleer } from '../regels/controleer.ts'
import { berichtTekst } from '../schrijven.ts'
import { bestaandeMap, poortenUit, vandaagHier } from './opdracht.ts'
import type { CliOpdracht, Io } from './opdracht.ts'
import { open } from './read.ts'

const gebruik = `
Usage: draad bericht answer FILE [--id ID] [--date DAY] [--context DIR] [--unjudged RULES]

Prints the return message (or the declaration answer) that belongs to FILE, with the return codes of all rules
that could be judged. An answer calls everything else fine, and grants it. So when a rule could not be judged nothing
is printed, unless you leave that rule out by name.

  --id ID           identification of the answer: 1 to 12 characters (default: R and eleven characters made of the
                    original's kind, sender and identification: the same original gives the same one)
  --date DAY        day of the answer (default: today)
  --context DIR     earlier messages in this folder, for the rules across messages
  --unjudged RULES  rules that you judged elsewhere or leave out on purpose, with commas between: TR378,TR381.
                    "all" answers on what could be judged here and calls all the rest fine

Exit codes: 0 an answer was printed, 1 there is no answer (wrong form, or the message needs none),
2 the file could not be read or the call is wrong, 3 rules were not judged and you did not leave them out.

Example: draad bericht answer start.xml --id R001 --context archive --unjudged TR378,TR381 > retour.xml
`

/** An identification that the same original always gets, and another original practically never. */
function eigenId(b: Bericht): string {
  const h = b.Header
  const som = createHash('sha256').update([h.BerichtCode, h.Afzender, h.BerichtIdentificatie.Identificatie].join('\n')).digest()
  return `R${(som.readBigUInt64BE() % 36n ** 11n).toString(36).toUpperCase().padStart(11, '0')}`
}

const isRegelCode = (c: string): c is RegelCode => Object.hasOwn(regelboek, c)

/** The rules that may stay unjudged, or null with the complaint printed. */
function gekozen(lijst: string | undefined, io: Io): Onbeoordeeld | null {
  if (lijst === undefined) return []
  if (lijst === 'all') return 'alle'
  const codes = lijst.split(',').map((c) => c.trim())
  const onbekend = codes.filter((c) => !isRegelCode(c))
  if (onbekend.length === 0) return codes.filter(isRegelCode)
  io.fout(`--unjudged: geen regel van iJw 3.2: ${onbekend.join(', ')}. Schrijf regelcodes met komma's ertussen, of all.`)
  io.fout(`--unjudged: no rule of iJw 3.2: ${onbekend.join(', ')}. Write codes of rules with commas between, or all.`)
  return null
}

function zegNietBeoordeeld(regels: readonly string[], io: Io): void {
  const codes = regels.join(',')
  io.fout(
    `Geen antwoord: ${regels.length} regel(s) zijn niet beoordeeld, en een antwoord zou ze goed noemen. Geef --context met de eerdere berichten, of laat ze bewust weg met --unjudged ${codes}`,
  )
  io.fout(
    `No answer: ${regels.length} rule(s) were not judged, and an answer would call them fine. Give --context with the earlier messages, or leave them out on purpose with --unjudged ${codes}`,
  )
}

async function voer(args: string[], io: Io): Promise<number> {
  const opties = { id: { type: 'string' }, date: { type: 'string' }, context: { type: 'string' }, unjudged: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args, options: opties, allowPositionals: true })
  const [naam] = positionals
  const dagtekening = values.date ?? vandaagHier()
  if (naam === undefined || positionals.length > 1 || !isDatum(dagtekening)) {
    io.fout(gebruik.trim())
    return 2
  }
  if (values.id !== undefined && !isIdentificatie(values.id)) {
    io.fout(`--id: 1 tot 12 tekens op één regel, en niet alleen spaties. Gevonden: "${values.id}" (${[...values.id].length} tekens).`)
    io.fout(`--id: 1 to 12 characters on one line, and not only spaces. Found: "${values.id}" (${[...values.id].length} characters).`)
    return 2
  }
  const onbeoordeeld = gekozen(values.unjudged, io)
  if (onbeoordeeld === null) return 2
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
  try {
    const antwoord = beantwoord(lezing as never, {
      identificatie: values.id ?? eigenId(lezing.bericht),
      dagtekening,
      bevindingen,
      onbeoordeeld,
    })
    if (!antwoord) {
      io.fout(`${lezing.soort} is itself an answer; it needs none.`)
      return 1
    }
    const weg = bevindingen.filter((b) => !b.beoordeeld).map((b) => b.regel)
    if (weg.length > 0) {
      io.fout(`Niet beoordeeld, en niet in dit antwoord: ${weg.join(' ')}`)
      io.fout(`Not judged, and not in this answer: ${weg.join(' ')}`)
    }
    io.uit(berichtTekst(antwoord).trimEnd())
    return 0
  } catch (e) {
    if (!(e instanceof NietBeoordeeld)) throw e
    zegNietBeoordeeld(e.regels, io)
    return 3
  }
}

export const antwoordOpdracht: CliOpdracht = {
  naam: 'bericht answer',
  uitleg: 'print the message that answers a received one',
  gebruik,
  voer,
}
