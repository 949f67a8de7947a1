/**
 * Speed of figures: three indicators per municipality over five million trajectories, beside hand-written SQL in the same
 * DuckDB, data.table and pandas on the same machine in the same run. The last two come from Debian (r-cran-data.table,
 * python3-pandas); one that is not installed is left out and said so. Reading the data is not timed, only counting.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { periode } from '../packages/cijfers/src/cijfer/index.ts'
import { indicator, tel } from '../packages/cijfers/src/indicator/index.ts'
import { openOpslag, type Opslag } from '../packages/cijfers/src/opslag/index.ts'

interface Regel {
  wat: string
  waarde: number
  eenheid: string
  mediaan?: number
  p95?: number
  p99?: number
  referentie?: string
  verhouding?: number
}

const GEMEENTEN = 342
const KEREN = 7
/** Youths with help under 18, starts, and ended trajectories that took more than a year with all that ended. */
const WELKE = ['CBS-jeugdhulp', 'R1-10', 'R1-13']
const P = periode('2026H1')

async function maakGegevens(o: Opslag, n: number): Promise<void> {
  await o.voer("set memory_limit = '1500MB'")
  await o.voer(`
    insert into traject_levering
    with b as (
      select (hash(i) % ${Math.round(n * 0.6)})::ubigint as persoon, hash(i + 11) as h1, hash(i + 23) as h2, hash(i + 31) as h3 from range(${n}) r(i)
    ), c as (
      select persoon, date '2004-01-01' + (hash(persoon) % 6900)::int as geboortedatum,
        'GM' || lpad((hash(persoon + 5) % ${GEMEENTEN})::varchar, 4, '0') as gemeente,
        ['01', '02', '02', '02', '03', '04', '11', '14'][1 + (h1 % 8)::int] as hulpvorm,
        date '2023-01-01' + (h2 % 1270)::int as start, (h3 % 900)::int as duur
      from b
    )
    select 'A', '2026H1', date '2026-06-30', persoon, geboortedatum, 'V', gemeente, '02', hulpvorm, false, start,
      case when start + duur <= date '2026-06-30' then start + duur end, null
    from c`)
  // The same step as after every load: what counts is made from what was delivered.
  await o.ververs()
}

const RUW = `
  select gm,
    count(distinct persoon) filter (where start <= date '2026-06-30' and tot >= date '2026-01-01' and geboortedatum > date '2008-06-30') as jongeren,
    count(*) filter (where start between date '2026-01-01' and date '2026-06-30') as gestart,
    count(*) filter (where einde between date '2026-01-01' and date '2026-06-30' and einde - start > 365) as lang,
    count(*) filter (where einde between date '2026-01-01' and date '2026-06-30') as beeindigd
  from traject
  where start <= date '2026-06-30' and tot >= date '2026-01-01'
  group by gm`

const R = (csv: string): string => `
suppressMessages(library(data.table))
invisible(setDTthreads(0))  # every core, as DuckDB has
d <- fread("${csv}")
van <- 20454L; tm <- 20634L; jong <- 14060L
keer <- function() {
  t <- proc.time()[["elapsed"]]
  l <- d[start <= tm & tot >= van]
  a <- l[geboren > jong, .(jongeren = uniqueN(persoon)), by = gemeente]
  b <- l[, .(gestart = sum(start >= van), lang = sum(einde >= van & einde <= tm & einde - start > 365L, na.rm = TRUE), beeindigd = sum(einde >= van & einde <= tm, na.rm = TRUE)), by = gemeente]
  list(proc.time()[["elapsed"]] - t, sum(a$jongeren), sum(b$gestart), sum(b$lang), sum(b$beeindigd))
}
x <- keer()
tijden <- replicate(${KEREN}, keer()[[1]])
cat(median(tijden), x[[2]], x[[3]], x[[4]], x[[5]])
`

const PANDAS = (csv: string): string => `
import time, pandas as pd
d = pd.read_csv("${csv}", dtype={"gemeente": "category"})
van, tm, jong = 20454, 20634, 14060
def keer():
    t = time.perf_counter()
    l = d[(d.start <= tm) & (d.tot >= van)]
    a = l[l.geboren > jong].groupby("gemeente", observed=True).persoon.nunique()
    s = l.assign(gestart=l.start >= van, be=(l.einde >= van) & (l.einde <= tm))
    s["lang"] = s.be & (s.einde - s.start > 365)
    b = s.groupby("gemeente", observed=True)[["gestart", "lang", "be"]].sum()
    return time.perf_counter() - t, a.sum(), b.gestart.sum(), b.lang.sum(), b.be.sum()
x = keer()
tijden = sorted(keer()[0] for _ in range(${KEREN}))
print(tijden[len(tijden) // 2], *x[1:])
`

/** Runs another program on the same data; null when it is not there. Gives seconds and the sums it counted. */
function ander(programma: readonly string[], bron: string, map: string, uitgang: string): { s: number; sommen: number[] } | null {
  const bestand = join(map, `meet.${uitgang}`)
  writeFileSync(bestand, bron)
  for (const p of programma) {
    const r = spawnSync(p, [bestand], { encoding: 'utf8', timeout: 500_000 })
    const getallen = r.status === 0 ? r.stdout.trim().split(/\s+/).map(Number) : []
    if (getallen.length === 5 && getallen.every(Number.isFinite)) return { s: getallen[0]!, sommen: getallen.slice(1) }
  }
  return null
}

const gesorteerd = (x: readonly number[]): number[] => [...x].sort((a, b) => a - b)
const op = (x: readonly number[], deel: number): number => x[Math.min(x.length - 1, Math.floor(deel * x.length))]!
const klok = async (doe: () => Promise<unknown>): Promise<number> => {
  const t = performance.now()
  await doe()
  return (performance.now() - t) / 1000
}

export async function meet({ maat }: { maat: 'regio' | 'groot' | 'landelijk' }): Promise<Regel[]> {
  const n = { regio: 200_000, groot: 1_000_000, landelijk: 5_000_000 }[maat]
  const map = mkdtempSync(join(tmpdir(), 'draad-cijfers-'))
  const o = await openOpslag(':memory:')
  try {
    await maakGegevens(o, n)
    const maten = WELKE.flatMap((id) => {
      const i = indicator(id)
      return [i.teller, i.noemer].filter((m) => m !== undefined && m.tabel === 'traject')
    }).filter((m) => m !== undefined)
    const t = { periode: P, instroom: 'vanaf-1-januari', zonderHerstart: false } as const
    const wij = (): ReturnType<typeof tel> => tel(o, maten, t, ['gemeente'])
    const som = (w: Map<string, number>): number => [...w.values()].reduce((a, b) => a + b, 0)
    const geteld = [...(await wij()).values()].map((g) => som(g.waarde))
    const ruw = await o.alle(`select sum(jongeren) as a, sum(gestart) as b, sum(lang) as c, sum(beeindigd) as d from (${RUW})`)
    const verwacht = Object.values(ruw[0]!).map(Number)
    // A fast answer to another question is worth nothing.
    if (geteld.join() !== verwacht.join())
      return [{ wat: `counts differ: ${geteld.join()} against ${verwacht.join()}`, waarde: Number.NaN, eenheid: '' }]
    const [onze, hunne]: [number[], number[]] = [[], []]
    for (let k = 0; k < KEREN; k++) {
      hunne.push(await klok(() => o.alle(RUW)))
      onze.push(await klok(wij))
    }
    const [a, b] = [gesorteerd(onze), gesorteerd(hunne)]
    const mediaan = op(a, 0.5)
    const csv = join(map, 'traject.csv')
    await o.voer(
      `copy (select persoon, (geboortedatum - date '1970-01-01') as geboren, gemeente, (start - date '1970-01-01') as start, (einde - date '1970-01-01') as einde, (tot - date '1970-01-01') as tot from traject) to '${csv}' (header)`,
    )
    const piek = process.resourceUsage().maxRSS / 1e6
    const regels: Regel[] = [
      {
        wat: `three indicators per municipality, ${n} trajectories`,
        waarde: mediaan,
        eenheid: 's',
        mediaan,
        p95: op(a, 0.95),
        p99: op(a, 0.99),
        referentie: `hand-written SQL ${op(b, 0.5).toFixed(3)} s`,
        verhouding: mediaan / op(b, 0.5),
      },
      { wat: 'memory, at most', waarde: piek, eenheid: 'GB' },
    ]
    for (const [naam, pakket, uitslag] of [
      ['data.table', 'r-cran-data.table', ander(['Rscript'], R(csv), map, 'R')],
      ['pandas', 'python3-pandas', ander(['/usr/bin/python3', 'python3'], PANDAS(csv), map, 'py')],
    ] as const) {
      if (uitslag === null)
        regels.push({
          wat: `times ${naam}`,
          waarde: Number.NaN,
          eenheid: 'x',
          referentie: `${naam} not found (apt-get install ${pakket}): left out`,
        })
      else {
        const gelijk = uitslag.sommen.every((s, i) => s === verwacht[i])
        regels.push({
          wat: `times ${naam}${gelijk ? '' : ' (its counts differ)'}`,
          waarde: uitslag.s / mediaan,
          eenheid: 'x',
          referentie: `${naam} ${uitslag.s.toFixed(3)} s`,
          verhouding: uitslag.s / mediaan,
        })
      }
    }
    return regels
  } finally {
    o.sluit()
    rmSync(map, { recursive: true, force: true })
  }
}
