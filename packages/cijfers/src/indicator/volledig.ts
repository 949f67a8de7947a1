import { leesPeriode, type Volledigheid } from '../cijfer/index.ts'
import { standen, type Verwachting } from '../levering/boek.ts'
import { boekingen, verwachtingen, type Opslag } from '../opslag/index.ts'
import type { Indicator } from './model.ts'
import type { Telwijze } from './sql.ts'
import { tekst, type Tekst } from '../tekst.ts'

/** What is known of the deliveries behind an indicator in a period. */
export interface Beeld {
  readonly volledigheid: Volledigheid
  readonly kanttekeningen: readonly Tekst[]
  /** Said when nothing at all was delivered for the period; null otherwise. */
  readonly niets: Tekst | null
  /** Municipalities whose team was expected and did not deliver. */
  readonly zonder: ReadonlySet<string>
}

/** Delivery periods that a period of figures consists of, of the kind that was delivered. */
function leverperioden(t: Telwijze, geboekt: readonly string[]): { code: string; geleverd: boolean }[] {
  const jaar = t.periode.van.slice(0, 4)
  const kandidaten = ['H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'].map((x) => `${jaar}${x}`)
  const binnen = kandidaten.filter((c) => {
    const p = leesPeriode(c)!
    return p.van <= t.periode.tm && p.tm >= t.periode.van
  })
  const soort = (x: 'H' | 'Q'): { code: string; geleverd: boolean }[] =>
    binnen.filter((c) => c[4] === x).map((code) => ({ code, geleverd: geboekt.includes(code) }))
  const half = soort('H')
  return half.some((h) => h.geleverd) || !soort('Q').some((k) => k.geleverd) ? half : soort('Q')
}

/** Measures that were taken over from who did not deliver: when they began is not known, so they are none that began. */
async function zonderBegin(o: Opslag, i: Indicator, t: Telwijze): Promise<Tekst[]> {
  const maten = [i.teller, i.noemer].filter((m) => m?.tabel === 'maatregel' && (m.waar ?? '').includes('start is not null'))
  if (maten.length === 0) return []
  const sql = `select count(*) as n from maatregel where start is null and begin <= date '${t.periode.tm}' and tot >= date '${t.periode.van}'`
  const n = Number((await o.alle(sql))[0]!['n'])
  if (n === 0) return []
  const [nl, en] = n < 10 ? ['Enkele', 'A few'] : [`Ongeveer ${5 * Math.round(n / 5)}`, `About ${5 * Math.round(n / 5)}`]
  return [
    tekst(
      `${nl} maatregelen zijn overgenomen van een instelling die niet leverde: wanneer zij begonnen is onbekend, en zij tellen niet als begonnen.`,
      `${en} measures were taken over from an institution that did not deliver: when they began is unknown, and they do not count as started.`,
    ),
  ]
}

/** Completeness of an indicator, from the ledger. */
export async function beeldVan(o: Opslag, i: Indicator, t: Telwijze): Promise<Beeld> {
  const leeg: Beeld = { volledigheid: { geleverd: null, verwacht: null }, kanttekeningen: [], niets: null, zonder: new Set() }
  if (i.levering === null) return leeg
  const boeken = (await boekingen(o)).filter((b) => b.soort === i.levering)
  const perioden = leverperioden(
    t,
    boeken.map((b) => b.periode),
  )
  const geleverd = perioden.filter((p) => p.geleverd)
  if (geleverd.length === 0)
    return { ...leeg, niets: tekst(`over ${t.periode.code} is niets geleverd`, `nothing was delivered over ${t.periode.code}`) }
  const kanttekeningen = perioden
    .filter((p) => !p.geleverd)
    .map((p) => tekst(`Over ${p.code} is niets geleverd.`, `Nothing was delivered over ${p.code}.`))
  const verwacht = await verwachtingen(o, i.levering)
  const mist = new Map<string, Verwachting>()
  for (const p of geleverd) {
    for (const s of standen(i.levering, p.code, verwacht, boeken)) {
      if (s.stand === 'niet')
        mist.set(
          s.leverancier,
          verwacht.find((v) => v.leverancier === s.leverancier)!,
        )
    }
  }
  const namen = [...mist.values()].map((v) => v.naam)
  const zonder =
    i.rol === 'wijkteam' ? [...mist.values()].filter((v) => v.rol === 'wijkteam' && v.gemeente !== '').map((v) => v.gemeente) : []
  if (namen.length > 0)
    kanttekeningen.push(
      tekst(
        `${namen.length} van ${verwacht.length} leveranciers leverden niet: dat is geen nul.`,
        `${namen.length} of ${verwacht.length} suppliers did not deliver: that is not zero.`,
      ),
    )
  if (zonder.length > 0)
    kanttekeningen.push(
      tekst(
        `Wijkteams van ${zonder.length} gemeenten leverden niet; totalen zijn zonder hen.`,
        `Local teams of ${zonder.length} municipalities did not deliver; totals are without them.`,
      ),
    )
  kanttekeningen.push(...(await zonderBegin(o, i, t)))
  return {
    volledigheid:
      verwacht.length === 0 ? leeg.volledigheid : { geleverd: verwacht.length - namen.length, verwacht: verwacht.length, ontbreken: namen },
    kanttekeningen,
    niets: null,
    zonder: new Set(zonder),
  }
}
