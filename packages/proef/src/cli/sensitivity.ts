import { parseArgs } from 'node:util'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import { eenTegelijk, variantieDelen, type EenTegelijk, type VariantieDeel } from '../proef/gevoelig.ts'
import { UITKOMSTEN } from '../proef/uitkomsten.ts'
import { eenheid } from '../proef/eenheid.ts'
import { getal } from '../proef/zeg.ts'
import { inTaal, type Taal } from '../woorden.ts'
import { haalScenario, heelTussen, kiesTaal, metGetallen, type CliOpdracht } from './opdracht.ts'

const GEBRUIK = `
draad proef sensitivity [SCENARIO] [--uitkomst ID] [--top N] [--sobol N] [--replicaties N] [--taal nl|en]
                        [--stil] [--json]

Which assumptions matter for one figure. First each assumption alone is set to the low and the high end of its range.
With --sobol N the strongest ones are then varied together (N times (number + 2) runs) and the share of the variance is
given: by itself, and with all its interactions.

  --uitkomst      id of a figure (default wacht.gemiddeld)
  --top           how many to show and to vary together (default 10)
  --sobol         sample size, say 32 (default 0: not)
  --replicaties   replications per run (default 3)
  --taal          language of the words: nl (default) or en
  --stil          no progress (it goes to stderr)
  --json          one JSON object

Exit codes: 0 done, 2 bad call.

Example: draad proef sensitivity --uitkomst crisis --top 8 --sobol 32
`

const bereik = (e: EenTegelijk): number => Math.abs((e.hoog[0] ?? 0) - (e.laag[0] ?? 0))

const WOORDEN = {
  nl: {
    kop: ['aanname', 'van', 'tot', 'uitkomst bij laag', 'nu', 'bij hoog', 'verschil'],
    uitleg: 'Elke aanname alleen, van het ene eind van haar bereik naar het andere; de sterkste eerst.',
    samen:
      'Samen gevarieerd: deel van de spreiding door de aanname alleen, en met haar samenspel met andere. Ruw bij een kleine steekproef.',
    delen: ['aanname', 'alleen', 'met samenspel'],
    bijna: 'bijna 0',
    stand: (n: number, van: number) => `${n} van ${van} aannames`,
    keren: (n: number) => `samen: ${n} keer`,
  },
  en: {
    kop: ['assumption', 'from', 'to', 'figure at low', 'now', 'at high', 'difference'],
    uitleg: 'Each assumption alone, from one end of its range to the other; the strongest first.',
    samen: 'Varied together: share of the variance by the assumption alone, and with its interplay with others. Rough with a small sample.',
    delen: ['assumption', 'alone', 'with interplay'],
    bijna: 'nearly 0',
    stand: (n: number, van: number) => `${n} of ${van} assumptions`,
    keren: (n: number) => `together: ${n} runs`,
  },
} as const
const BREED = [24, 14, 14, 20, 10, 10, 12] as const

const rij = (cellen: readonly string[]): string => `  ${cellen.map((c, i) => c.padEnd(BREED[i] ?? 12)).join('')}`.trimEnd()

/** The report: which figure, in what unit, what it does when an assumption moves, and what that assumption is. */
function rapport(r: {
  uitkomst: string
  alle: readonly EenTegelijk[]
  delen: readonly VariantieDeel[]
  taal: Taal
  waarde: (id: string) => number | undefined
}): string[] {
  const { taal } = r
  const w = WOORDEN[taal]
  const u = UITKOMSTEN.find((x) => x.id === r.uitkomst)!
  const cijfer = (x: number | null | undefined): string => getal(x ?? null, taal)
  const regels = r.alle.flatMap((e) => {
    const p = STANDAARDMODEL.parameters.find((q) => q.id === e.parameter)!
    const [laag, nu, hoog] = [e.laag[0], e.nu[0], e.hoog[0]]
    const verschil = typeof laag === 'number' && typeof hoog === 'number' ? hoog - laag : null
    const teken = verschil !== null && verschil > 0 ? '+' : ''
    return [
      rij([e.parameter, cijfer(p.laag), cijfer(p.hoog), cijfer(laag), cijfer(nu), cijfer(hoog), teken + cijfer(verschil)]),
      `      ${inTaal(p, 'uitleg', taal)} (${eenheid(p.eenheid, taal)}; ${cijfer(r.waarde(p.id) ?? p.waarde)})`,
    ]
  })
  const deel = (x: number): string => (x <= 0.005 ? w.bijna : cijfer(x))
  return [
    `${inTaal(u, 'naam', taal)} (${u.id}, ${eenheid(u.eenheid, taal)})`,
    w.uitleg,
    '',
    rij(w.kop),
    ...regels,
    ...(r.delen.length === 0
      ? []
      : ['', w.samen, '', rij(w.delen), ...r.delen.map((d) => rij([d.parameter, deel(d.alleen), deel(d.totaal)]))]),
  ]
}

export const sensitivity: CliOpdracht = {
  naam: 'proef sensitivity',
  uitleg: 'say which assumptions matter for a figure',
  gebruik: GEBRUIK,
  async voer(args, io) {
    const { values, positionals } = parseArgs({
      args: metGetallen(args),
      allowPositionals: true,
      options: {
        uitkomst: { type: 'string', default: 'wacht.gemiddeld' },
        top: { type: 'string' },
        sobol: { type: 'string' },
        replicaties: { type: 'string' },
        taal: { type: 'string', default: 'nl' },
        stil: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    })
    const top = heelTussen('top', values.top, 10, [1, 1000], io)
    const n = heelTussen('sobol', values.sobol, 0, [0, 100_000], io)
    const replicaties = heelTussen('replicaties', values.replicaties, 3, [1, 1000], io)
    if (top === null || n === null || replicaties === null) return 2
    const basis = haalScenario(positionals[0] ?? 'nu', io)
    if (!basis) return 2
    if (!UITKOMSTEN.some((u) => u.id === values.uitkomst)) {
      io.fout(`--uitkomst: found ${values.uitkomst}; allowed: ${UITKOMSTEN.map((u) => u.id).join(', ')}`)
      return 2
    }
    const taal = kiesTaal(values.taal, io)
    if (!taal) return 2
    const scenario = { ...basis, replicaties }
    const gemeten: EenTegelijk[] = []
    for (const e of eenTegelijk(STANDAARDMODEL, scenario, [values.uitkomst])) {
      gemeten.push(e)
      if (!values.json && !values.stil && gemeten.length % 30 === 0)
        io.fout(`  ${WOORDEN[taal].stand(gemeten.length, STANDAARDMODEL.parameters.length)}`)
    }
    const alle = gemeten.sort((a, b) => bereik(b) - bereik(a)).slice(0, top)
    if (n > 0 && !values.json && !values.stil) io.fout(`  ${WOORDEN[taal].keren(n * (alle.length + 2))}`)
    const delen =
      n === 0
        ? []
        : variantieDelen(
            STANDAARDMODEL,
            { ...scenario, replicaties: 1 },
            values.uitkomst,
            alle.map((e) => e.parameter),
            n,
          )
    if (values.json) {
      io.uit(JSON.stringify({ uitkomst: values.uitkomst, eenTegelijk: alle, delen }))
      return 0
    }
    for (const r of rapport({ uitkomst: values.uitkomst, alle, delen, taal, waarde: (id) => basis.parameters[id] })) io.uit(r)
    return 0
  },
}
