import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { GEMEENTEN, gemeentenVan } from '../bevolking/gemeenten.ts'
import { gezinnen } from '../bevolking/index.ts'
import { JEUGDIGE_KOP, PERSOON_KOP, jeugdigeRegels, persoonRegels } from '../bevolking/plat.ts'
import type { SynthetischGezin } from '../bevolking/model.ts'
import { isDatum } from '../datum.ts'
import { lijktOp } from '../proef/scenario.ts'
import { CBS_HOOGSTENS, naarCbs } from './cbs.ts'
import { heel, type CliOpdracht } from './opdracht.ts'
import { naarParquet } from './parquet.ts'

const GEBRUIK = `
draad proef populate --jeugdigen N --out DIR [--regio NAME] [--seed N] [--peildatum YYYY-MM-DD] [--bsn uniek|per-regio]
                     [--formaat json,csv,parquet,ijw,cbs]

Makes synthetic families: nobody in them exists. The same seed gives the same families on every machine.

  --jeugdigen   exactly so many youths (0-22, unborn counted)
  --out         folder for the files (made when absent)
  --regio       youth region, municipality or its CBS code; without it the whole country
  --seed        default 1
  --peildatum   date on which ages hold (default 2026-11-21)
  --bsn         uniek: each test BSN at most once (some 9,000 exist; who comes after has none, with the reason);
                per-regio: at most once per youth region (default)
  --formaat     one or more of: json (gezinnen.jsonl, a family a line, everything), csv (personen.csv, jeugdigen.csv),
                parquet (the same two), ijw (ijw/*.xml, an allocation JW301 for each youth with a question and a BSN);
                cbs (cbs-2025-1.csv and on: help and measures of a simulated chain as CBS records, at most 100,000
                youths); default json,csv

Exit codes: 0 done, 2 bad call.

Example: draad proef populate --jeugdigen 2000 --regio Rotterdam --seed 1 --out ./gezinnen
`
const FORMATEN = ['json', 'csv', 'parquet', 'ijw', 'cbs']

export const populate: CliOpdracht = {
  naam: 'proef populate',
  uitleg: 'make synthetic families as JSON lines, CSV, parquet or iJw',
  gebruik: GEBRUIK,
  async voer(args, io) {
    const { values } = parseArgs({
      args,
      options: {
        jeugdigen: { type: 'string' },
        out: { type: 'string' },
        regio: { type: 'string' },
        seed: { type: 'string' },
        peildatum: { type: 'string', default: '2026-11-21' },
        bsn: { type: 'string', default: 'per-regio' },
        formaat: { type: 'string', default: 'json,csv' },
      },
    })
    const jeugdigen = heel(values.jeugdigen, -1)
    const seed = heel(values.seed, 1)
    const formaten = values.formaat.split(',')
    const gemeenten = values.regio === undefined ? GEMEENTEN : gemeentenVan(values.regio)
    const fout = (s: string): number => {
      io.fout(s)
      return 2
    }
    if (jeugdigen === null || jeugdigen < 0 || values.out === undefined)
      return fout('Give --jeugdigen N and --out DIR. See: draad proef populate --help')
    if (seed === null) return fout('--seed takes a whole number.')
    if (!isDatum(values.peildatum)) return fout(`--peildatum: found ${values.peildatum}; allowed: an existing day as 2026-11-21`)
    if (values.bsn !== 'uniek' && values.bsn !== 'per-regio') return fout(`--bsn: found ${values.bsn}; allowed: uniek or per-regio`)
    const vreemd = formaten.find((f) => !FORMATEN.includes(f))
    if (vreemd !== undefined) return fout(`--formaat: found ${vreemd}; allowed: ${FORMATEN.join(', ')}`)
    if (gemeenten.length === 0) {
      const namen = [...new Set(GEMEENTEN.flatMap((g) => [g.regio, g.naam]))]
      return fout(
        `--regio: found ${values.regio}; allowed: a youth region, a municipality or its code (did you mean ${lijktOp(values.regio ?? '', namen)}?)`,
      )
    }
    if (formaten.includes('cbs') && jeugdigen > CBS_HOOGSTENS) return fout(`--formaat cbs: at most ${CBS_HOOGSTENS} youths.`)
    const map = resolve(io.map, values.out)
    mkdirSync(map, { recursive: true })
    const ijw = formaten.includes('ijw') ? await naarIjw(map, values.peildatum) : undefined
    const bron = gezinnen({ jeugdigen, seed, gemeenten, peildatum: values.peildatum, bsn: values.bsn })
    const cbs = formaten.includes('cbs') ? naarCbs(map, jeugdigen, seed) : undefined
    const aantal = await schrijf(map, formaten, bron, (g) => {
      ijw?.(g)
      cbs?.schrijf(g)
    })
    await cbs?.klaar()
    if (formaten.includes('parquet')) await naarParquet(map, ['personen', 'jeugdigen'])
    io.uit(`${jeugdigen} jeugdigen in ${aantal} gezinnen, geschreven in ${values.out}. Niemand hiervan bestaat.`)
    return 0
  },
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
async function schrijf(
  map: string,
  formaten: readonly string[],
  bron: ReturnType<typeof gezinnen>,
  ook: (g: SynthetischGezin) => void,
): Promise<number> {
  const open = (naam: string): ReturnType<typeof createWriteStream> => createWriteStream(join(map, naam))
  const json = formaten.includes('json') ? open('gezinnen.jsonl') : null
  const metCsv = formaten.includes('csv') || formaten.includes('parquet')
  const personen = metCsv ? open('personen.csv') : null
  const jeugdigen = metCsv ? open('jeugdigen.csv') : null
  personen?.write(PERSOON_KOP)
  jeugdigen?.write(JEUGDIGE_KOP)
  let aantal = 0
  for (const g of bron) {
    aantal++
    ook(g)
    const vol = [json?.write(`${JSON.stringify(g)}\n`), personen?.write(persoonRegels(g)), jeugdigen?.write(jeugdigeRegels(g))]
    const wachten = [json, personen, jeugdigen].filter((_, i) => vol[i] === false).map((stroom) => once(stroom!, 'drain'))
    if (wachten.length > 0) await Promise.all(wachten)
  }
  for (const s of [json, personen, jeugdigen]) {
    if (!s) continue
    s.end()
    await finished(s)
  }
  return aantal
}
