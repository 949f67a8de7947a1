import { plusDagen, termijn, termijnIds, type TermijnId } from '../packages/stelsel/src/index.ts'

/** Reads the clock in nanoseconds; benches are the only place that times anything. */
const now = (): bigint => process.hrtime.bigint()

const AANTAL = { regio: 200_000, groot: 1_000_000, landelijk: 5_000_000 } as const

/** Event dates spread over five years, as a nation's register holds them. */
function datums(n: number): readonly string[] {
  return Array.from({ length: Math.min(n, 1826) }, (_, i) => plusDagen('2022-01-01', i))
}

interface Meting {
  readonly wat: string
  readonly waarde: number
  readonly eenheid: string
  readonly mediaan?: number
  readonly p95?: number
  readonly p99?: number
  readonly referentie?: string
  readonly verhouding?: number
}

/** Runs a task in blocks of 10,000 and gives the total time and the times per block. */
function klok(n: number, taak: (i: number) => void): { seconden: number; blokken: number[] } {
  const blokken: number[] = []
  const start = now()
  for (let i = 0; i < n;) {
    const begin = now()
    for (const end = Math.min(n, i + 10_000); i < end; i++) taak(i)
    blokken.push(Number(now() - begin) / 1e6)
  }
  return { seconden: Number(now() - start) / 1e9, blokken: blokken.sort((a, b) => a - b) }
}

const kwantiel = (sorted: readonly number[], p: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0

/** What a term costs beside the plain date arithmetic of the platform: the same number of dates plus 42 days. */
export async function meet(o: { maat: 'regio' | 'groot' | 'landelijk' }): Promise<Meting[]> {
  const n = AANTAL[o.maat]
  const days = datums(n)
  const ids: readonly TermijnId[] = termijnIds
  let sink = 0
  const day = (i: number): string => days[i % days.length] ?? '2022-01-01'
  const kaal = (i: number): void => {
    sink += new Date(Date.parse(`${day(i)}T00:00:00Z`) + 42 * 86_400_000).toISOString().slice(0, 10).length
  }
  const een = (i: number): void => {
    sink += termijn('bezwaartermijn', day(i)).laatsteDag.length
  }
  const alle = (i: number): void => {
    sink += termijn(ids[i % ids.length] ?? 'bezwaartermijn', day(i)).laatsteDag.length
  }
  // Each task once without counting, so that all three are measured as compiled code.
  for (const t of [kaal, een, alle]) klok(20_000, t)
  const plain = klok(n, kaal)
  const one = klok(n, een)
  const all = klok(n, alle)
  if (sink === 0) throw new Error('nothing was computed')
  const meting = (wat: string, m: typeof plain): Meting => ({
    wat,
    waarde: Math.round(n / m.seconden),
    eenheid: 'termijnen/s',
    mediaan: kwantiel(m.blokken, 0.5),
    p95: kwantiel(m.blokken, 0.95),
    p99: kwantiel(m.blokken, 0.99),
    referentie: 'datum + 42 dagen met Date',
    verhouding: m.seconden / plain.seconden,
  })
  return [
    meting(`${n} keer bezwaartermijn (mediaan, p95 en p99 in ms per 10.000)`, one),
    meting(`${n} termijnen, alle ${ids.length} regels door elkaar (ms per 10.000)`, all),
    { wat: `${n} keer kale datumrekening`, waarde: Math.round(n / plain.seconden), eenheid: 'datums/s' },
  ]
}
