import type { CijferPeriode } from '../cijfer/index.ts'
import type { Bevinding } from './bevinding.ts'
import type { Rij } from './csv.ts'
import { INHOUDEN } from './inhouden.ts'
import type { EerderVt } from './eerder.ts'
import type { LeveringSoort, Ruw } from './inhoud.ts'
import { leesRecords } from './lees.ts'
import { einde } from './bj-regel.ts'
import { toetsPeriodeBj, toetsRecordBj } from './regels-bj.ts'
import { toetsPersonen, zonderGemeente } from './regels-bj-persoon.ts'
import { toetsNza } from './regels-nza.ts'
import { toetsVt, type VtKeuzes } from './regels-vt.ts'
import { voegSamen } from './samenvoegen.ts'

/** What to judge a file against. */
export interface ToetsOpties {
  readonly soort: LeveringSoort
  readonly periode: CijferPeriode
  /** Who delivers; a column `leverancier` in the file goes before it. */
  readonly leverancier: string
  readonly ontvangen?: string | null
  readonly vast?: boolean
  readonly vt?: VtKeuzes
  /** What Veilig Thuis delivered before; without it a file is judged by itself. */
  readonly eerderVt?: EerderVt
}

/** A delivery after reading and judging: records to count, findings, and how the rows were used. */
export interface Getoetst {
  readonly soort: LeveringSoort
  readonly periode: CijferPeriode
  readonly leveranciers: readonly string[]
  readonly records: readonly (Ruw & { readonly leverancier: string })[]
  readonly bevindingen: readonly Bevinding[]
  /** Rows in the file; kept as a record; left out for an error; taken into another record. Adds up. */
  readonly rijen: { readonly totaal: number; readonly records: number; readonly geweigerd: number; readonly opgenomen: number }
}

const fouteRijen = (b: readonly Bevinding[]): Set<number> => new Set(b.filter((x) => x.ernst === 'fout' && x.rij > 0).map((x) => x.rij))

/** An end after the period was not yet there: the record runs. */
function nogLopend(r: Ruw, tm: string): Ruw {
  if (!(einde(r) > tm)) return r
  const v: Record<string, string> = { ...r.v }
  for (const veld of ['datum_einde', 'reden_beeindiging', 'datum_overgedragen']) delete v[veld]
  return { ...r, v }
}

/** An inquiry that was done after the period was not done in it. */
function onderzoekLoopt(r: Ruw, tm: string): Ruw {
  if (r.soort !== 'onderzoek' || !((r.v['datum_afronding'] ?? '') > tm)) return r
  const v: Record<string, string> = { ...r.v }
  for (const veld of ['datum_afronding', 'uitkomst', 'vervolg']) delete v[veld]
  return { ...r, v }
}

/**
 * Reads and judges a delivery: fields, record rules, and rules between records. A record with an error is left out and
 * says why; nothing is repaired silently.
 *
 * @throws CijferFout when the columns do not fit the content model
 */
export function toetsLevering(rijen: Iterable<Rij>, opties: ToetsOpties): Getoetst {
  const inhoud = INHOUDEN[opties.soort]
  const o = { periode: opties.periode, ontvangen: opties.ontvangen ?? null, vast: opties.vast ?? false }
  const gelezen = leesRecords(rijen, inhoud)
  const bevindingen: Bevinding[] = [...gelezen.bevindingen]
  const leverancierVan = (r: Ruw): string => r.v['leverancier'] || r.v['kvk'] || opties.leverancier
  let goed: Ruw[]
  if (opties.soort === 'bj') {
    bevindingen.push(...toetsPeriodeBj(gelezen.records, o))
    for (const r of gelezen.records) bevindingen.push(...toetsRecordBj(r, o))
    const fout = fouteRijen(bevindingen)
    goed = []
    bevindingen.push(...toetsPersonen(gelezen.records.filter((r) => !fout.has(r.rij))))
    bevindingen.push(...zonderGemeente(gelezen.records.filter((r) => !fout.has(r.rij))))
    const perLeverancier = Map.groupBy(
      gelezen.records.filter((r) => !fout.has(r.rij)).map((r) => nogLopend(r, o.periode.tm)),
      leverancierVan,
    )
    for (const groep of perLeverancier.values()) {
      const samen = voegSamen(groep)
      goed.push(...samen.records)
      bevindingen.push(...samen.bevindingen)
    }
  } else {
    bevindingen.push(
      ...(opties.soort === 'vt'
        ? toetsVt(gelezen.records, o, opties.vt, opties.eerderVt, opties.leverancier)
        : toetsNza(gelezen.records, o)),
    )
    const fout = fouteRijen(bevindingen)
    goed = gelezen.records.filter((r) => !fout.has(r.rij)).map((r) => (opties.soort === 'vt' ? onderzoekLoopt(r, o.periode.tm) : r))
  }
  const geweigerd = fouteRijen(bevindingen).size
  const records = goed.toSorted((a, b) => a.rij - b.rij).map((r) => ({ ...r, leverancier: leverancierVan(r) }))
  return {
    soort: opties.soort,
    periode: opties.periode,
    leveranciers: [...new Set(records.map((r) => r.leverancier))].sort(),
    records,
    bevindingen: bevindingen.toSorted((a, b) => a.rij - b.rij),
    rijen: { totaal: gelezen.rijen, records: records.length, geweigerd, opgenomen: gelezen.rijen - geweigerd - records.length },
  }
}
