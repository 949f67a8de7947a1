import { verschilInDagen } from '@draad/stelsel'
import { verschuif, type CijferPeriode } from '../cijfer/index.ts'
import type { Opslag } from '../opslag/index.ts'
import type { Stelling } from './model.ts'
import { tekst } from '../tekst.ts'

/** Fewer starts than this in an area or of a supplier are not judged: a finding on a few children would point at them. */
const MINSTENS = 20

/** Counts leave the database in fives. */
const vijf = (x: unknown): number => Math.round(Number(x ?? 0) / 5) * 5

const BRON = 'leveringen in deze database'

/** Start of help in the period, as a condition. */
const gestart = (p: CijferPeriode): string => `start between date '${p.van}' and date '${p.tm}'`
const lopend = (p: CijferPeriode): string => `start <= date '${p.tm}' and tot >= date '${p.van}'`

/** Suppliers that opened many trajectories on one day: DQ6. */
async function herstarten(o: Opslag, p: CijferPeriode): Promise<Stelling[]> {
  const rijen = await o.alle(`
    with dag as (select leverancier, start, count(*) as n, count(*) filter (herstart) as opnieuw from traject where ${gestart(p)} group by all)
    select leverancier, sum(n) as begonnen, max(n) as hoogste, arg_max(start, n)::varchar as dag, arg_max(opnieuw, n) as opnieuw
    from dag group by leverancier having sum(n) >= ${MINSTENS} order by leverancier`)
  const dagen = verschilInDagen(p.van, p.tm) + 1
  return rijen.map((r) => ({
    id: `db/herstart/${String(r['leverancier'])}`,
    regel: 'herstart',
    cijfer: tekst(
      `Gestarte trajecten van ${String(r['leverancier'])}, ${p.code}, drukste dag ${String(r['dag'])}`,
      `Started trajectories of ${String(r['leverancier'])}, ${p.code}, busiest day ${String(r['dag'])}`,
    ),
    bron: BRON,
    vraag: { begonnen: vijf(r['begonnen']), opEenDag: vijf(r['hoogste']), dagen },
    ...(Number(r['opnieuw']) > 0
      ? {
          uitleg: tekst(
            `Op die dag begonnen er ${vijf(r['opnieuw'])} een dag nadat dezelfde hulp eindigde.`,
            `On that day ${vijf(r['opnieuw'])} followed the day after the same help ended.`,
          ),
        }
      : {}),
  }))
}

/** Municipality or institution as referrer, per municipality: DQ4. */
async function verwijzers(o: Opslag, p: CijferPeriode): Promise<Stelling[]> {
  const rijen = await o.alle(`
    select gemeente, count(*) as begonnen, count(*) filter (verwijzer = '01') as gem, count(*) filter (verwijzer = '04') as gi
    from traject where ${gestart(p)} and gemeente is not null group by gemeente having count(*) >= ${MINSTENS} order by gemeente`)
  return rijen.map((r) => ({
    id: `db/verwijzer/${String(r['gemeente'])}`,
    regel: 'verwijzer',
    cijfer: tekst(
      `Gemeente als verwijzer, ${String(r['gemeente'])}, ${p.code}`,
      `Municipality as referrer, ${String(r['gemeente'])}, ${p.code}`,
    ),
    bron: BRON,
    vraag: { gemeente: vijf(r['gem']), gi: vijf(r['gi']), begonnen: vijf(r['begonnen']) },
  }))
}

/** Expected teams of municipalities: DQ2 and DQ3. */
async function teams(o: Opslag, p: CijferPeriode): Promise<Stelling[]> {
  const rijen = await o.alle(`
    select v.gemeente, v.leverancier,
      exists (from boeking b where b.soort = 'bj' and b.leverancier = v.leverancier and b.periode = '${p.code}') as leverde,
      (select count(*) from traject t where t.gemeente = v.gemeente and t.hulpvorm = '01' and ${lopend(p)}) as geteld
    from verwacht v where v.soort = 'bj' and v.rol = 'wijkteam' and v.gemeente <> '' order by v.gemeente`)
  return rijen.map((r) => ({
    id: `db/team/${String(r['leverancier'])}`,
    regel: 'team',
    cijfer: tekst(
      `Hulp door het wijkteam van ${String(r['gemeente'])}, ${p.code}`,
      `Help by the local team of ${String(r['gemeente'])}, ${p.code}`,
    ),
    bron: BRON,
    // Who is on the list of deliverers gives help; a small count is not told.
    vraag: { geeftJeugdhulp: true, leverde: r['leverde'] === true, geteld: vijf(r['geteld']) < 10 ? null : vijf(r['geteld']) },
  }))
}

/** Who delivered of whom should, per kind of supplier: DQ1 and DQ29. */
async function respons(o: Opslag, p: CijferPeriode): Promise<Stelling[]> {
  const rijen = await o.alle(`
    select v.soort, coalesce(v.rol, 'onbekend') as rol, count(*) as verwacht,
      count(*) filter (exists (from boeking b where b.soort = v.soort and b.leverancier = v.leverancier and b.periode = '${p.code}')) as geleverd
    from verwacht v group by all order by all`)
  return rijen.map((r) => ({
    id: `db/respons/${String(r['soort'])}-${String(r['rol'])}`,
    regel: 'respons',
    cijfer: tekst(
      `Leveringen ${String(r['soort'])} van soort ${String(r['rol'])}, ${p.code}`,
      `Deliveries ${String(r['soort'])} by suppliers of kind ${String(r['rol'])}, ${p.code}`,
    ),
    bron: BRON,
    vraag: { verwacht: Number(r['verwacht']), geleverd: Number(r['geleverd']), wat: tekst('leveranciers', 'suppliers') },
  }))
}

/** Starts against the period before: DQ24. Only where that period was delivered too. */
async function reeks(o: Opslag, p: CijferPeriode): Promise<Stelling[]> {
  const voor = verschuif(p, -1)
  const [r] = await o.alle(`
    select count(*) filter (${gestart(p)}) as nu, count(*) filter (${gestart(voor)}) as voor,
      (select count(distinct periode) from boeking where soort = 'bj' and periode in ('${p.code}', '${voor.code}')) as perioden
    from traject`)
  if (r === undefined || Number(r['perioden']) < 2) return []
  return [
    {
      id: 'db/reeks/gestart',
      regel: 'reeks',
      cijfer: tekst(`Gestarte trajecten, ${voor.code} en ${p.code}`, `Started trajectories, ${voor.code} and ${p.code}`),
      bron: BRON,
      vraag: { van: voor.code, naar: p.code, waarden: [vijf(r['voor']), vijf(r['nu'])], hoogsteGroei: 25 },
    },
  ]
}

/** Waiting lists of the quarterly report: how many lines tell a number and a time, and the lists against the quarter before. */
async function wachtlijsten(o: Opslag, p: CijferPeriode): Promise<Stelling[]> {
  if (p.soort !== 'kwartaal') return []
  const voor = verschuif(p, -1)
  const rijen = await o.alle(`
    select wacht_op, count(*) filter (periode = '${p.code}') as regels, count(wachtenden) filter (periode = '${p.code}') as met_aantal,
      count(weken) filter (periode = '${p.code}') as met_tijd, sum(wachtenden) filter (periode = '${p.code}') as nu,
      sum(wachtenden) filter (periode = '${voor.code}') as voor
    from wacht_levering where periode in ('${p.code}', '${voor.code}') group by wacht_op order by wacht_op`)
  return rijen.flatMap((r): Stelling[] => {
    const [op, regels] = [String(r['wacht_op']), Number(r['regels'])]
    const wat = op === 'hulp' ? tekst('jeugdhulp', 'youth help') : tekst('maatregelen', 'measures')
    const respons = (id: string, geleverd: unknown, nl: string, en: string): Stelling => ({
      id: `db/wacht/${op}-${id}`,
      regel: 'respons',
      cijfer: tekst(`${nl} bij ${wat.nl}, ${p.code}`, `${en} for ${wat.en}, ${p.code}`),
      bron: BRON,
      vraag: { verwacht: regels, geleverd: Number(geleverd), wat: tekst('opgaven', 'reports') },
    })
    const reeks: Stelling[] =
      r['nu'] === null || r['voor'] === null
        ? []
        : [
            {
              id: `db/wacht/${op}-reeks`,
              regel: 'reeks',
              cijfer: tekst(`Wachtenden op ${wat.nl}, ${voor.code} en ${p.code}`, `Waiting for ${wat.en}, ${voor.code} and ${p.code}`),
              bron: BRON,
              vraag: { van: voor.code, naar: p.code, waarden: [vijf(r['voor']), vijf(r['nu'])], hoogsteGroei: 25 },
            },
          ]
    if (regels === 0) return []
    return [
      respons('aantal', r['met_aantal'], 'Opgaven met een aantal wachtenden', 'Reports with a number waiting'),
      respons('tijd', r['met_tijd'], 'Opgaven met een wachttijd', 'Reports with a wait'),
      ...reeks,
    ]
  })
}

/** Records that tell their municipality: the others are in no municipal figure. */
async function gemeenten(o: Opslag, p: CijferPeriode): Promise<Stelling[]> {
  const [r] = await o.alle(`select count(*) as n, count(gemeente) as met from traject where ${lopend(p)}`)
  if (r === undefined || Number(r['n']) < MINSTENS || Number(r['n']) === Number(r['met'])) return []
  return [
    {
      id: 'db/gemeente',
      regel: 'respons',
      cijfer: tekst(`Trajecten die hun gemeente zeggen, ${p.code}`, `Trajectories that tell their municipality, ${p.code}`),
      bron: BRON,
      vraag: { verwacht: vijf(r['n']), geleverd: vijf(r['met']), wat: tekst('trajecten', 'trajectories') },
      uitleg: tekst(
        'De andere hebben alleen een postcode: zij tellen voor het land, in geen gemeente.',
        'The others have a postcode only: they count for the country, in no municipality.',
      ),
    },
  ]
}

/**
 * Statements about what was delivered over a period: re-registration, referrers, teams, who delivered, and the series.
 * Counts leave in fives and nothing is said of fewer than twenty starts.
 */
export async function stellingenUitOpslag(o: Opslag, p: CijferPeriode): Promise<readonly Stelling[]> {
  const delen = []
  for (const maak of [respons, gemeenten, teams, herstarten, verwijzers, reeks, wachtlijsten]) delen.push(await maak(o, p))
  return delen.flat()
}
