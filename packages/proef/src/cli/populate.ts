import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { GEMEENTEN, gemeentenVan } from '../bevolking/gemeenten.ts'
import { gezinnen } from '../bevolking/index.ts'
import { JEUGDIGE_KOP, PERSOON_KOP, jeugdigeRegels, persoonRegels } from '../bevolking/plat.ts'
import type { SynthetischGezin } from '../bevolking/model.ts'
import { isDatum } from '../datum.ts'
import { lijktOp } from '../proef/scenario.ts'
import { getal } from '../proef/zeg.ts'
import { leveringen, type LeveringSoort } from './levering.ts'
import { heel, metGetallen, ZAAD, type CliOpdracht, type Uitvoer } from './opdracht.ts'
import { naarParquet } from './parquet.ts'
import { Schrijver } from './schrijver.ts'

const GEBRUIK = `
draad proef populate --jeugdigen N --out DIR [--regio NAME] [--seed N] [--peildatum YYYY-MM-DD] [--bsn uniek|per-regio]
                     [--formaat json,csv,parquet,ijw,cbs,vt,opdrachten] [--stil]

Makes synthetic families: nobody in them exists. The same seed gives the same families on every machine, and a million
youths take no more memory than a thousand.

  --jeugdigen   exactly so many youths (0-22, unborn counted); about so many with opdrachten
  --out         folder for the files (made when absent)
  --regio       youth region, municipality or its CBS code; without it the whole country
  --seed        default 1
  --peildatum   date on which ages hold (default 2026-11-21)
  --bsn         uniek: each test BSN at most once (some 9,000 exist; who comes after has none, with the reason);
                per-regio: at most once per youth region (default)
  --formaat     one or more of (default json,csv):
                json        gezinnen.jsonl, a family a line, everything
                csv         personen.csv, jeugdigen.csv
                parquet     the same two
                ijw         ijw/*.xml, an allocation JW301 for each youth with a question and a BSN
                cbs         help and measures of a simulated chain as CBS records: a file for each of the last four half years
                            that had ended on --peildatum (cbs-2024-2.csv to cbs-2026-1.csv when that is not given)
                vt          advice, reports and inquiries of Veilig Thuis in that chain, in the same half years, by the
                            protocol of the half-yearly delivery; a decision that is late was late in the simulation
                opdrachten  opdrachten.jsonl: families with their whole story as commands of Draad, for "draad demo run";
                            they live in the demo's region, so without --regio
  --stil        no progress (it goes to stderr, and only when work takes long)

Exit codes: 0 done, 2 bad call.

Examples:
  draad proef populate --jeugdigen 2000 --regio Rotterdam --seed 1 --out ./gezinnen
  draad proef populate --jeugdigen 5000 --formaat vt --out ./vt && draad cijfers load vt/vt-2026-1.csv --soort vt --alleen-toetsen
`
const FORMATEN = ['json', 'csv', 'parquet', 'ijw', 'cbs', 'vt', 'opdrachten'] as const
type Formaat = (typeof FORMATEN)[number]

interface Vraag {
  readonly jeugdigen: number
  readonly seed: number
  readonly peildatum: string
  readonly bsn: 'uniek' | 'per-regio'
  readonly gemeenten: typeof GEMEENTEN
  readonly formaten: readonly Formaat[]
  readonly map: string
  /** As it was given, for the last sentence. */
  readonly out: string
  readonly stil: boolean
}

/** Reads the call; a text says what is wrong with it. */
function leesVraag(args: string[], io: Uitvoer): Vraag | string {
  const { values } = parseArgs({
    args: metGetallen(args),
    options: {
      jeugdigen: { type: 'string' },
      out: { type: 'string' },
      regio: { type: 'string' },
      seed: { type: 'string' },
      peildatum: { type: 'string', default: '2026-11-21' },
      bsn: { type: 'string', default: 'per-regio' },
      formaat: { type: 'string', default: 'json,csv' },
      stil: { type: 'boolean', default: false },
    },
  })
  const { bsn, out, peildatum, regio, stil } = values
  const jeugdigen = heel(values.jeugdigen, -1)
  const seed = heel(values.seed, 1)
  const formaten = [...new Set(values.formaat.split(',').map((f) => f.trim()))]
  const gemeenten = regio === undefined ? GEMEENTEN : gemeentenVan(regio)
  if (jeugdigen === null || jeugdigen < 0 || out === undefined)
    return 'Give --jeugdigen N (a whole number from 0) and --out DIR. See: draad proef populate --help'
  if (seed === null || seed < ZAAD[0] || seed > ZAAD[1])
    return `--seed: found ${values.seed}; allowed: a whole number from ${ZAAD[0]} to ${ZAAD[1]}`
  if (!isDatum(peildatum)) return `--peildatum: found ${peildatum}; allowed: an existing day as 2026-11-21`
  if (bsn !== 'uniek' && bsn !== 'per-regio') return `--bsn: found ${bsn}; allowed: uniek or per-regio`
  const vreemd = formaten.find((f) => !(FORMATEN as readonly string[]).includes(f))
  if (vreemd !== undefined) return `--formaat: found ${vreemd || 'nothing'}; allowed: ${FORMATEN.join(', ')}`
  if (gemeenten.length === 0) {
    const namen = [...new Set(GEMEENTEN.flatMap((g) => [g.regio, g.naam]))]
    return `--regio: found ${regio}; allowed: a youth region, a municipality or its code (did you mean ${lijktOp(regio ?? '', namen)}?)`
  }
  if (formaten.includes('opdrachten') && regio !== undefined)
    return '--regio: found with --formaat opdrachten; allowed: without, because commands are given by the people of the demo region'
  if (formaten.includes('opdrachten') && !io.formaten?.opdrachten)
    return '--formaat: opdrachten is made by the application Draad, and this is the package alone; run it with npx draad in a checkout'
  const bezet = bestandOpWeg(resolve(io.map, out))
  if (bezet !== null) return `--out: found the file ${bezet}; allowed: a folder (it is made when absent)`
  return { jeugdigen, seed, peildatum, bsn, gemeenten, formaten: formaten as Formaat[], map: resolve(io.map, out), out, stil }
}

/** The file that stands where a folder must come; null when there is none. */
function bestandOpWeg(pad: string): string | null {
  for (let p = pad; ; p = dirname(p)) {
    const wat = statSync(p, { throwIfNoEntry: false })
    if (wat) return wat.isDirectory() ? null : p
    if (p === dirname(p)) return null
  }
}

export const populate: CliOpdracht = {
  naam: 'proef populate',
  uitleg: 'make synthetic families as JSON, CSV, parquet, iJw, CBS, Veilig Thuis or commands',
  gebruik: GEBRUIK,
  async voer(args, io) {
    const v = leesVraag(args, io)
    if (typeof v === 'string') {
      io.fout(v)
      return 2
    }
    mkdirSync(v.map, { recursive: true })
    if (v.formaten.includes('opdrachten')) {
      const o = await io.formaten?.opdrachten?.(v)
      if (o)
        io.uit(
          `${getal(o.jeugdigen)} jeugdigen in ${getal(o.gezinnen)} gezinnen met hun verhaal, geschreven in ${join(v.out, o.bestand)}. Niemand hiervan bestaat.`,
        )
    }
    if (v.formaten.every((f) => f === 'opdrachten')) return 0
    const aantal = await schrijf(v, voortgang(v, io))
    if (v.formaten.includes('parquet')) await naarParquet(v.map, ['personen', 'jeugdigen'])
    io.uit(`${getal(v.jeugdigen)} jeugdigen in ${getal(aantal)} gezinnen, geschreven in ${v.out}. Niemand hiervan bestaat.`)
    return 0
  },
}

/** Seconds between two lines of progress; short work says nothing. */
const ELKE = 5

/** Tells how far it is, now and then. */
function voortgang(v: Vraag, io: Uitvoer): (klaar: number) => void {
  if (v.stil) return () => {}
  const begin = performance.now()
  let volgende = begin + ELKE * 1000
  return (klaar) => {
    const nu = performance.now()
    if (nu < volgende) return
    volgende = nu + ELKE * 1000
    const nog = ((nu - begin) / 1000) * (v.jeugdigen / klaar - 1)
    io.fout(`  ${getal(klaar)} van ${getal(v.jeugdigen)} jeugdigen, nog ongeveer ${Math.ceil(nog)} s`)
  }
}

/** A function that writes the messages of one family; the reader of messages is only loaded when asked for. */
async function naarIjw(map: string, op: string): Promise<(g: SynthetischGezin) => void> {
  const { schrijfBericht } = await import('@draad/berichten')
  const { toewijzingen } = await import('../bevolking/ijw.ts')
  const doel = join(map, 'ijw')
  mkdirSync(doel, { recursive: true })
  return (g) => {
    for (const b of toewijzingen(g, op)) writeFileSync(join(doel, `${b.Header.BerichtIdentificatie.Identificatie}.xml`), schrijfBericht(b))
  }
}

/** Writes one family at a time and waits when the disk is slower, so that memory stays the same. */
async function schrijf(v: Vraag, meld: (klaar: number) => void): Promise<number> {
  const wil = (...f: Formaat[]): boolean => f.some((x) => v.formaten.includes(x))
  const open = (aan: boolean, naam: string): Promise<Schrijver> | null => (aan ? Schrijver.open(join(v.map, naam)) : null)
  const json = await open(wil('json'), 'gezinnen.jsonl')
  const personen = await open(wil('csv', 'parquet'), 'personen.csv')
  const jeugdigen = await open(wil('csv', 'parquet'), 'jeugdigen.csv')
  const ijw = wil('ijw') ? await naarIjw(v.map, v.peildatum) : null
  const soorten = (['cbs', 'vt'] as const satisfies readonly LeveringSoort[]).filter((s) => wil(s))
  const levering = soorten.length > 0 ? await leveringen(v.map, soorten, v.jeugdigen, v.seed, v.peildatum) : null
  await personen?.schrijf(PERSOON_KOP)
  await jeugdigen?.schrijf(JEUGDIGE_KOP)
  let aantal = 0
  let klaar = 0
  for (const g of gezinnen(v)) {
    aantal++
    klaar += g.jeugdigen.length
    // Waiting costs a turn of the loop, so only when there is something to wait for.
    const vol = [json?.schrijf(`${JSON.stringify(g)}\n`), personen?.schrijf(persoonRegels(g)), jeugdigen?.schrijf(jeugdigeRegels(g))]
    for (const w of vol) if (w) await w
    ijw?.(g)
    if (levering) await levering.schrijf(g)
    if ((aantal & 255) === 0) meld(klaar)
  }
  for (const s of [json, personen, jeugdigen]) await s?.sluit()
  await levering?.klaar()
  return aantal
}
