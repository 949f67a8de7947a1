import { readFile, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isDatum } from '@draad/stelsel'
import { CijferFout } from '../fout.ts'
import {
  beginStudie,
  gemeentenUitCsv,
  leesParameters,
  nogTeDoen,
  parameterschema,
  slotregels,
  verslag,
  vlagInWoorden,
  voorbeeldparameters,
  werkboek,
  zonderSleutel,
  type Gelezen,
  type Studie,
  type Vlag,
  type Vlagsoort,
} from '../studie/index.ts'
import { leesJson } from '../json.ts'
import { toonFouten } from './fouten.ts'
import { samen, tekst, type Taal, type Tekst } from '../tekst.ts'
import type { CliOpdracht, Uitvoer } from './opdracht.ts'
import { fouttaal, TAALOPTIE, welkeTaal } from './taal.ts'
import { metFout } from './zeg.ts'

const GEBRUIK = `draad cijfers study PARAMS.json [--json] [--anoniem] [--bewaar STUDY.json] [--verslag REPORT.md] [--op YYYY-MM-DD] [--door WHO] [--taal nl|en]
draad cijfers study --voorbeeld > PARAMS.json
draad cijfers study --schema

Runs a difference study: from all municipalities by size, likeness and striking figures to a few that are studied, with
every parameter echoed. The same file always gives the same steps. In PARAMS.json "gemeenten" is a list, or the path of
a CSV (beside PARAMS.json) with columns id, inwoners, regio, ses.FACTOR, toegang.ASPECT, INDICATOR.teller,
INDICATOR.noemer; a row with id NL is the nation, or write "land": "som". Or write "gemeenten": "toegang-2015" for the four
municipalities of that study under parameters of your own.

  --voorbeeld  print working parameters: four municipalities of 2015
  --schema     print the JSON Schema of PARAMS.json
  --json       everything as JSON: parameters, stappen, vlaggen, nietBeoordeeld, voorstel, gekozen, slot
  --anoniem    letters instead of municipalities, without the key
  --bewaar     write the study, to go on with later
  --verslag    write the reports of the chosen municipalities and the workbook of lessons (Markdown), in the language of --taal
  --op         the day written in the log (default: today)
  --door       who, for the log (default: the command line)
  --taal       nl or en: the language of the funnel in words and of the reports (default: nl)

Without a decision of people in "keuze.besluit" there is a proposal and nothing is chosen.
Exit codes: 0 done, 1 the funnel leaves fewer municipalities than asked for, 2 wrong call, or a file that cannot be used.
Example: draad cijfers study --voorbeeld > p.json && draad cijfers study p.json`

/** Today as a calendar date in local time: the command is the edge of the program, where the clock is. */
function vandaag(): string {
  const nu = new Date()
  return [nu.getFullYear(), nu.getMonth() + 1, nu.getDate()].map((n) => String(n).padStart(2, '0')).join('-')
}

/** Name of the table that comes with this library. */
const INGEBOUWD = 'toegang-2015'

/** The four municipalities of 2015 under somebody's own parameters; what the file says itself stays. */
function metIngebouwd(x: Readonly<Record<string, unknown>>, naam: string): Record<string, unknown> {
  const { data, indicatoren, land, gemeenten } = voorbeeldparameters()
  const zonder = (...namen: readonly string[]): boolean => namen.every((n) => x[n] === undefined)
  return {
    ...x,
    ...(zonder('data', 'dataset', 'period', 'periode') ? { data } : {}),
    ...(zonder('indicatoren', 'indicators') ? { indicatoren } : {}),
    ...(zonder('land', 'nation') ? { land } : {}),
    [naam]: gemeenten,
  }
}

/** Puts the table of a CSV in the place of its path. */
async function metTabel(ruw: unknown, map: string): Promise<Gelezen<unknown>> {
  if (typeof ruw !== 'object' || ruw === null) return { ok: true, waarde: ruw }
  const x = ruw as Record<string, unknown>
  const naam = typeof x['gemeenten'] === 'string' ? 'gemeenten' : typeof x['municipalities'] === 'string' ? 'municipalities' : null
  if (naam === null) return { ok: true, waarde: ruw }
  if (x[naam] === INGEBOUWD) return { ok: true, waarde: metIngebouwd(x, naam) }
  const pad = resolve(map, x[naam] as string)
  let csv: string
  try {
    csv = await readFile(pad, 'utf8')
  } catch {
    return {
      ok: false,
      fouten: [
        {
          veld: naam,
          gevonden: tekst(`"${x[naam] as string}", en dat is niet te lezen`, `"${x[naam] as string}", which cannot be read`),
          toegestaan: tekst(`een lijst, of het pad van een CSV gezien vanuit ${map}`, `a list, or the path of a CSV seen from ${map}`),
        },
      ],
    }
  }
  const lijst = x['indicatoren'] ?? x['indicators']
  const ids = Array.isArray(lijst)
    ? lijst.flatMap((i) => (typeof (i as { id?: unknown } | null)?.id === 'string' ? [(i as { id: string }).id] : []))
    : []
  const tabel = gemeentenUitCsv(csv, ids)
  if (!tabel.ok) return { ok: false, fouten: tabel.fouten.map((f) => ({ ...f, veld: `${x[naam] as string}, ${f.veld}` })) }
  const land = x['land'] === undefined && x['nation'] === undefined && tabel.waarde.land !== null ? { land: tabel.waarde.land } : {}
  return { ok: true, waarde: { ...x, [naam]: tabel.waarde.gemeenten, ...land } }
}

/** The study as the command prints it: parameters without the table itself, which its fingerprint stands for. */
function uitvoer(s: Studie, anoniem: boolean): Record<string, unknown> {
  const x = anoniem ? zonderSleutel(s) : s
  const { gemeenten, ...parameters } = x.parameters
  const telling = {
    beoordeeld: x.aantalBeoordeeld,
    nietBeoordeeld: x.nietBeoordeeld.length,
    vlaggen: x.vlaggen.length,
    opvallend: x.vlaggen.filter((v) => v.soort === 'opvallend').length,
    verwachting: x.vlaggen.filter((v) => v.soort === 'verwachting').length,
  }
  return {
    slot: x.slot,
    naam: parameters.naam,
    kenmerk: x.kenmerk,
    parameters: { ...parameters, gemeenten: anoniem ? tekst('niet gedeeld', 'not shared') : gemeenten.map((g) => g.id) },
    stappen: x.stappen,
    telling,
    vlaggen: x.vlaggen,
    nietBeoordeeld: x.nietBeoordeeld,
    voorstel: x.voorstel,
    besluit: x.besluit,
    gekozen: x.besluit?.gekozen ?? [],
    ...(anoniem ? {} : { sleutel: x.sleutel }),
    nogTeDoen: nogTeDoen(s).length,
  }
}

const SOORT: Readonly<Record<Vlagsoort, Tekst>> = {
  opvallend: tekst('opvallend', 'striking'),
  verwachting: tekst('verwachting', 'agreement'),
  overeenkomst: tekst('overeenkomst', 'likeness'),
}

const RICHTING: Readonly<Record<Vlag['richting'], Tekst>> = {
  hoger: tekst('hoger', 'higher'),
  lager: tekst('lager', 'lower'),
  gelijk: tekst('gelijk', 'equal'),
}

function toonTekst(io: Uitvoer, s: Studie, taal: Taal): void {
  const zeg = (nl: string, en: string): void => io.uit(tekst(nl, en)[taal])
  const { naam, versie, data } = s.parameters
  for (const r of slotregels(s.slot, taal)) io.uit(r)
  io.uit('')
  zeg(`${naam} (parameters versie ${versie}, kenmerk ${s.kenmerk})`, `${naam} (parameters version ${versie}, fingerprint ${s.kenmerk})`)
  zeg(`${data.bron}, versie ${data.versie}, periode ${data.periode}`, `${data.bron}, version ${data.versie}, period ${data.periode}`)
  io.uit('')
  for (const x of s.stappen) {
    io.uit(`${x.nr}. ${x.naam[taal]}: ${x.in} > ${x.over}`)
    if (x.nr > 0) io.uit(`     ${JSON.stringify(x.parameters)}`)
    for (const a of x.afgevallen.slice(0, 5)) io.uit(`     - ${a.gemeente}: ${a.waarom[taal]}`)
    if (x.afgevallen.length > 5)
      zeg(`     - en nog ${x.afgevallen.length - 5} (alle met --json)`, `     - and ${x.afgevallen.length - 5} more (all with --json)`)
    for (const o of x.opmerkingen) io.uit(`     ${o[taal]}`)
  }
  io.uit('')
  zeg(
    `${s.vlaggen.length} vlaggen op ${s.aantalBeoordeeld} beoordeelde cijfers; ${s.nietBeoordeeld.length} niet te beoordelen`,
    `${s.vlaggen.length} flags on ${s.aantalBeoordeeld} judged figures; ${s.nietBeoordeeld.length} could not be judged`,
  )
  for (const v of s.vlaggen)
    io.uit(
      `  ${v.gemeente}  ${SOORT[v.soort][taal]} ${RICHTING[v.richting][taal]}  ${vlagInWoorden(s, v, taal)}${v.waarschuwingen.length > 0 ? ` [${samen(v.waarschuwingen)[taal]}]` : ''}`,
    )
  io.uit('')
  if (s.besluit === null) {
    zeg('Voorstel (mensen kiezen; zet het besluit in keuze.besluit):', 'Proposal (people choose; put the decision in keuze.besluit):')
    for (const g of s.voorstel.gemeenten) io.uit(`  ${g.gemeente}: ${g.reden[taal]}`)
  } else {
    const { door, op, gekozen, reden } = s.besluit
    zeg(
      `Gekozen door ${door} op ${op}: ${gekozen.join(', ')}. Reden: ${reden}`,
      `Chosen by ${door} on ${op}: ${gekozen.join(', ')}. Reason: ${reden}`,
    )
  }
  io.uit('')
  for (const r of slotregels(s.slot, taal)) io.uit(r)
}

async function draai(
  pad: string,
  io: Uitvoer,
  w: { json?: boolean; anoniem?: boolean; bewaar?: string; verslag?: string; op?: string; door?: string },
  taal: Taal,
  fout: Taal,
): Promise<number> {
  const zegFout = (nl: string, en: string): void => io.fout(tekst(nl, en)[fout])
  let inhoud: string
  try {
    inhoud = await readFile(pad, 'utf8')
  } catch {
    zegFout(
      `PARAMS: gevonden ${pad}, en dat is niet te lezen; toegestaan: een bestand met parameters. Begin met: draad cijfers study --voorbeeld`,
      `PARAMS: found ${pad}, which cannot be read; allowed: a file with parameters. Start from: draad cijfers study --voorbeeld`,
    )
    return 2
  }
  const json = w.json === true
  const ruw = leesJson(inhoud)
  if (!ruw.ok) return toonFouten(io, pad, [ruw.fout], json, fout)
  const heel = await metTabel(ruw.waarde, dirname(pad))
  if (!heel.ok) return toonFouten(io, pad, heel.fouten, json, fout)
  const p = leesParameters(heel.waarde)
  if (!p.ok) return toonFouten(io, pad, p.fouten, json, fout)
  let s: Studie
  try {
    s = beginStudie(p.waarde, w.op ?? vandaag(), w.door ?? tekst('opdrachtregel', 'command line')[taal])
  } catch (e) {
    if (!(e instanceof CijferFout)) throw e
    return toonFouten(
      io,
      pad,
      [{ veld: `keuze.besluit.${e.veld}`, gevonden: e.gevonden, toegestaan: samen([e.toegestaan, e.doe], '. ') }],
      json,
      fout,
    )
  }
  if (w.bewaar !== undefined) await writeFile(resolve(io.map, w.bewaar), JSON.stringify(w.anoniem === true ? zonderSleutel(s) : s, null, 2))
  if (w.verslag !== undefined) {
    const letters = Object.values(s.sleutel ?? {})
    if (letters.length === 0)
      zegFout(
        '--verslag: er is nog niets gekozen; zet het besluit in keuze.besluit',
        '--verslag: nothing is chosen yet; put the decision in keuze.besluit',
      )
    else await writeFile(resolve(io.map, w.verslag), [...letters.map((l) => verslag(s, l, taal)), werkboek(s, taal)].join('\n---\n\n'))
  }
  if (json) io.uit(JSON.stringify(uitvoer(s, w.anoniem === true), null, 2))
  else toonTekst(io, w.anoniem === true ? zonderSleutel(s) : s, taal)
  const over = s.stappen[3]?.over ?? 0
  if (over >= p.waarde.keuze.van) return 0
  zegFout(
    `De trechter laat er ${over} over, minder dan de ${p.waarde.keuze.van} die gevraagd zijn (keuze.van): verruim band, ses.tolerantie of opvallend, en verander "versie".`,
    `The funnel leaves ${over}, fewer than the ${p.waarde.keuze.van} asked for (keuze.van): widen band, ses.tolerantie or opvallend, and change "versie".`,
  )
  return 1
}

/** `draad cijfers study`: the funnel of a difference study from a file of parameters. */
export const study: CliOpdracht = {
  naam: 'cijfers study',
  uitleg: 'difference study: steps, flags and chosen municipalities from a file of parameters',
  gebruik: GEBRUIK,
  async voer(args, io) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        anoniem: { type: 'boolean' },
        voorbeeld: { type: 'boolean' },
        schema: { type: 'boolean' },
        bewaar: { type: 'string' },
        verslag: { type: 'string' },
        op: { type: 'string' },
        door: { type: 'string' },
        ...TAALOPTIE,
      },
    })
    if (values.voorbeeld === true || values.schema === true) {
      io.uit(JSON.stringify(values.schema === true ? parameterschema() : voorbeeldparameters(true), null, 2))
      return 0
    }
    const fout = fouttaal(args)
    const [pad, ...rest] = positionals
    if (pad === undefined || rest.length > 0) {
      io.fout(GEBRUIK)
      return 2
    }
    if (values.op !== undefined && !isDatum(values.op)) {
      io.fout(
        tekst(
          `--op: gevonden "${values.op}"; toegestaan: een dag als 2015-10-01`,
          `--op: found "${values.op}"; allowed: a day as 2015-10-01`,
        )[fout],
      )
      return 2
    }
    return metFout(io, fout, () => draai(resolve(io.map, pad), io, values, welkeTaal(values.taal, 'nl'), fout))
  },
}
