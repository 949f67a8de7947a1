import { plusJaren } from '@draad/stelsel'
import type { CijferPeriode, Instroom } from '../cijfer/index.ts'
import type { Maat, TelTabel } from './model.ts'

/** Columns that hold the first and last day per table; `null`: a row has none. */
const DAGEN: Record<TelTabel, { readonly begin: string | null; readonly tot: string | null; readonly einde: string | null }> = {
  traject: { begin: 'start', tot: 'tot', einde: 'einde' },
  maatregel: { begin: 'begin', tot: 'tot', einde: 'einde' },
  machtiging: { begin: 'begin', tot: 'tot', einde: 'einde' },
  jeugdzorg: { begin: 'start', tot: 'tot', einde: 'tot' },
  meting: { begin: null, tot: null, einde: 'einde' },
  melding: { begin: 'op', tot: null, einde: 'triage_op' },
  onderzoek: { begin: 'start', tot: 'tot', einde: 'einde' },
  // In the chain help starts; who waits on a day was reported before and has neither help nor stopped.
  keten: { begin: 'start', tot: null, einde: 'gestopt' },
  gi: { begin: 'opgedragen', tot: 'einde', einde: 'einde' },
  bestelling: { begin: 'besteld', tot: null, einde: null },
  kosten: { begin: null, tot: null, einde: null },
  wacht_levering: { begin: null, tot: null, einde: null },
  bevolking: { begin: null, tot: null, einde: null },
}

/** How to count a period. */
export interface Telwijze {
  readonly periode: CijferPeriode
  readonly instroom: Instroom
  /** Leave out trajectories that only continue one that ended the day before, at the same supplier and in the same form. */
  readonly zonderHerstart: boolean
}

const datum = (d: string): string => `date '${d}'`

function moment(m: Maat, t: Telwijze): string {
  const d = DAGEN[m.tabel]
  const [van, tm] = [datum(t.periode.van), datum(t.periode.tm)]
  if (m.tabel === 'kosten') return `jaar = ${t.periode.van.slice(0, 4)}`
  // A list is what stood on it on the last day: of a longer period the last quarter.
  if (m.tabel === 'wacht_levering') return `periode_tm = ${tm}`
  // The last reference date of the year of the period: residents on 1 January, unless a later day was loaded.
  if (m.tabel === 'bevolking') return `peildatum = (select max(peildatum) from bevolking where peildatum <= ${tm})`
  if (m.tabel === 'keten' && m.moment === 'peildatum')
    return `aanmelding <= ${tm} and (start is null or start > ${tm}) and (gestopt is null or gestopt > ${tm})`
  switch (m.moment) {
    case 'altijd':
      return 'true'
    case 'gestart': {
      const tweede = t.instroom === 'vanaf-2-januari' && t.periode.van.endsWith('-01-01')
      const herstart = t.zonderHerstart && m.tabel === 'traject' ? ' and not herstart' : ''
      return `${d.begin} ${tweede ? '>' : '>='} ${van} and ${d.begin} <= ${tm}${herstart}`
    }
    case 'beeindigd':
      return `${d.einde} between ${van} and ${tm}`
    case 'lopend':
      return m.tabel === 'gi' ? `${d.begin} <= ${tm} and (einde is null or einde >= ${van})` : `${d.begin} <= ${tm} and ${d.tot} >= ${van}`
    case 'peildatum':
      return m.tabel === 'gi' ? `${d.begin} <= ${tm} and (einde is null or einde >= ${tm})` : `${d.begin} <= ${tm} and ${d.tot} >= ${tm}`
  }
}

/** The condition of a measure apart from its moment; null: every row of the moment counts. */
function waarde(m: Maat, t: Telwijze): string | null {
  return m.waar === undefined ? null : `(${metDagen(m.waar, t)})`
}

/** The first and last day filled in. Ages become plain dates: comparing a date with a moment would turn every row into a moment first. */
const metDagen = (s: string, t: Telwijze): string =>
  s
    .replace(/\$peil - interval (\d+) year/g, (_, n: string) => datum(plusJaren(t.periode.tm, -Number(n))))
    .replaceAll('$peil', datum(t.periode.tm))
    .replaceAll('$van', datum(t.periode.van))

/** The condition under which a row counts. */
export const voorwaarde = (m: Maat, t: Telwijze): string =>
  [moment(m, t), waarde(m, t)].filter((x) => x !== null && x !== 'true').join(' and ') || 'true'

/** The aggregate of a measure among the rows of its moment, and of how many it is a mean or median. */
function kolommen(m: Maat, t: Telwijze, k: number): string[] {
  const w = waarde(m, t)
  const filter = w === null ? '' : ` filter (where ${w})`
  if (m.tel === 'rijen') return [`count(*)${filter} as m${k}`]
  if (m.tel === 'personen') return [`count(distinct persoon)${filter} as m${k}`]
  if ('som' in m.tel) return [`sum(${metDagen(m.tel.som, t)})${filter} as m${k}`]
  const [hoe, uit] = 'gemiddelde' in m.tel ? ['avg', m.tel.gemiddelde] : ['median', m.tel.mediaan]
  const wat = metDagen(uit, t)
  return [`${hoe}(${wat})${filter} as m${k}`, `count(${wat})${filter} as n${k}`]
}

/** A question, and which of the given measures its columns `m0`, `m1` … are of. */
export interface Vraag {
  readonly welke: readonly number[]
  readonly sql: string
}

/**
 * The questions for all measures over one table: one per moment, whatever the number of indicators. DuckDB skips the
 * rows outside a moment while it reads; moments joined with "or" in one question it has to look at row by row, which
 * took twice as long as a reading for each.
 */
export function vragen(tabel: TelTabel, maten: readonly Maat[], t: Telwijze, groep: string | null, extra = ''): Vraag[] {
  const wie = groep === null ? '' : `${groep} as gebied, `
  const per = groep === null ? '' : ` group by ${groep}`
  return [...Map.groupBy(maten.keys(), (i) => moment(maten[i]!, t))].map(([m, welke]) => {
    const wat = welke.flatMap((i, k) => kolommen(maten[i]!, t, k)).join(', ')
    return { welke, sql: `select ${wie}${wat} from ${tabel}${extra}${m === 'true' ? '' : ` where ${m}`}${per}` }
  })
}

/** Whether different people can be counted by reading once in order: trajectories lie in order of person, then municipality. */
export const opVolgorde = (m: Maat): boolean => m.tabel === 'traject' && m.tel === 'personen' && !(m.waar ?? '').includes('select')

/**
 * Different people, by comparing each row that counts with the one before it. DuckDB keeps the order of a table in a
 * selection and in a window without partition or order (its documentation, Order Preservation), so that no table of
 * people seen need be built: four times as fast as `count(distinct persoon)`, with the same answer.
 */
export function vraagPersonen(m: Maat, t: Telwijze, perGemeente: boolean): string {
  const [kolom, vorige, anders] = perGemeente
    ? [', gm', ', lag(gm) over () as vorige_gm', ' or vorige_gm is distinct from gm']
    : ['', '', '']
  const rijen = `select persoon${kolom}, lag(persoon) over () as vorige${vorige} from traject where ${voorwaarde(m, t)} and persoon is not null`
  return `select ${perGemeente ? 'gm as gebied, ' : ''}count(*) as m0 from (${rijen}) where vorige is distinct from persoon${anders}${perGemeente ? ' group by gm' : ''}`
}
