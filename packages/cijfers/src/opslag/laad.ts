import { gemeenteOp } from '@draad/stelsel'
import { bevinding, type Bevinding } from '../levering/bevinding.ts'
import { boek, magVervangen, toetsOverdrachten, type Boeking, type Verwachting } from '../levering/boek.ts'
import type { LeveringSoort } from '../levering/inhoud.ts'
import { machtigingenVan } from '../levering/machtiging.ts'
import { AANLEIDING_KIND } from '../levering/inhoud-vt.ts'
import type { Getoetst } from '../levering/toets.ts'
import type { Opslag, Pseudoniem, Waarde } from './opslag.ts'
import { TABELLEN, type DbTabel } from './tabellen.ts'
import { tekst } from '../tekst.ts'

type Record_ = Getoetst['records'][number]

/** Outcome of loading: whether it was taken, why not, and the bookings. */
export interface Geladen {
  readonly aanvaard: boolean
  readonly bevindingen: readonly Bevinding[]
  readonly boekingen: readonly Boeking[]
}

const tabel = (naam: string): DbTabel => TABELLEN.find((t) => t.naam === naam)!
const q = (s: string): string => `'${s.replaceAll("'", "''")}'`

/** The municipality of a record, when it tells: its own code, or the postcode field when that holds a code. */
function gemeenteVan(v: Readonly<Record<string, string>>, op: string): string | null {
  const code = [v['gemeente'], v['postcode_of_gemeente']].find((x) => x !== undefined && /^\d{4}$/.test(x))
  return code !== undefined && gemeenteOp(code, op).status !== 'onbekend' ? `GM${code}` : null
}

const heleDatum = (d: string | undefined): string | null => (d !== undefined && d.includes('-') ? d : null)

/**
 * Of records that tell nobody apart (a multiple birth without numbers) the place among their like: the same in each
 * delivery that tells them in the same order, where a row number would not be.
 */
function hoeveelste(records: readonly Record_[]): Map<Record_, number> {
  const gezien = new Map<string, number>()
  return new Map(
    records.map((r) => {
      const v = r.v
      const s = [
        r.leverancier,
        v['bsn'],
        v['geslacht'],
        v['geboortedatum'],
        v['postcode_of_gemeente'],
        v['hulpvorm'],
        v['datum_aanvang'],
        v['meerling'],
      ].join('|')
      gezien.set(s, (gezien.get(s) ?? 0) + 1)
      return [r, gezien.get(s)!]
    }),
  )
}

function persoonVan(r: Record_, ps: Pseudoniem, tm: string, plaats: number): Waarde[] {
  const v = r.v
  const bsn = v['bsn'] ?? ''
  // Without a number nobody can be told from others: sex, birth date and place stand in, as the protocol does. Children
  // that are not born have all three alike: the day help began tells them apart.
  const wie =
    bsn === '999999999' || bsn === '000000000'
      ? `zonder ${v['geslacht']}|${v['geboortedatum']}|${v['postcode_of_gemeente']}|${v['meerling'] === 'ja' ? `meerling ${plaats}` : ''}${bsn === '000000000' ? v['datum_aanvang'] : ''}`
      : bsn
  return [ps(wie), heleDatum(v['geboortedatum']), v['geslacht'] ?? 'O', gemeenteVan(v, tm)]
}

function rijenBj(g: Getoetst, ps: Pseudoniem): Record<string, Waarde[][]> {
  const uit: Record<string, Waarde[][]> = { traject_levering: [], maatregel_levering: [], machtiging_levering: [], meting_levering: [] }
  const plaatsen = hoeveelste(g.records)
  for (const r of g.records) {
    const v = r.v
    const d = (veld: string): Waarde => v[veld] ?? null
    const kop = [r.leverancier, g.periode.code, g.periode.tm, ...persoonVan(r, ps, g.periode.tm, plaatsen.get(r)!)]
    if (r.soort !== 'jeugdhulp') {
      uit['maatregel_levering']!.push([
        ...kop,
        d('type_maatregel'),
        r.soort,
        d('datum_aanvang'),
        d('datum_overgedragen_gekregen'),
        d('datum_overgedragen'),
        d('datum_einde'),
        d('reden_beeindiging'),
      ])
      for (const m of machtigingenVan(r))
        uit['machtiging_levering']!.push([
          ...kop,
          d('type_maatregel'),
          d('datum_aanvang') ?? d('datum_overgedragen_gekregen'),
          d('datum_einde') ?? d('datum_overgedragen'),
          m.type,
          m.begin,
          m.einde,
        ])
      continue
    }
    uit['traject_levering']!.push([
      ...kop,
      d('verwijzer'),
      d('hulpvorm'),
      v['gestart_met_crisis'] === '01',
      d('datum_aanvang'),
      d('datum_einde'),
      d('reden_beeindiging'),
    ])
    for (const n of ['1', '2']) {
      if (v[`informant_${n}`] !== undefined)
        uit['meting_levering']!.push([...kop, d('hulpvorm'), d('datum_einde'), d(`informant_${n}`), d(`nut_${n}`), d(`zonder_hulp_${n}`)])
    }
  }
  return uit
}

function rijenVt(g: Getoetst, ps: Pseudoniem): Record<string, Waarde[][]> {
  const uit: Record<string, Waarde[][]> = { melding_levering: [], onderzoek_levering: [] }
  for (const r of g.records) {
    const d = (veld: string): Waarde => r.v[veld] ?? null
    const kop = [r.leverancier, g.periode.code, g.periode.tm]
    const nummer = (veld: string): Waarde => String(ps(`${r.leverancier}|${r.v[veld] ?? ''}`))
    const gm = gemeenteVan(r.v, g.periode.tm)
    if (r.soort === 'onderzoek')
      uit['onderzoek_levering']!.push([...kop, nummer('onderzoeksnummer'), gm, d('datum_start'), d('datum_afronding'), d('uitkomst')])
    else {
      const kind = (r.v['aanleiding'] ?? '').split(';').some((a) => AANLEIDING_KIND.includes(a))
      uit['melding_levering']!.push([
        ...kop,
        r.soort,
        nummer('identificatie'),
        gm,
        d('aanleiding'),
        kind,
        d('hoedanigheid'),
        d('datum_melding'),
        d('datum_triagebesluit'),
        d('triagebesluit'),
        nummer(r.v['casusnummer'] ? 'casusnummer' : 'identificatie'),
        r.v['onderzoeksnummer'] ? nummer('onderzoeksnummer') : null,
      ])
    }
  }
  return uit
}

function rijenNza(g: Getoetst): Record<string, Waarde[][]> {
  const wacht = g.records.filter((r) => r.soort === 'wacht')
  return {
    wacht_levering: wacht.map((r) => [
      r.leverancier,
      g.periode.code,
      g.periode.tm,
      r.v['regio'] ?? null,
      r.v['wacht_op'] ?? null,
      r.v['vorm'] ?? null,
      r.v['wachttijd_weken'] ?? null,
      r.v['wachtenden'] ?? null,
    ]),
  }
}

/** The bookings of a database. */
export async function boekingen(o: Opslag): Promise<Boeking[]> {
  return (await o.alle(
    'select soort, leverancier, periode, ontvangen, records, geweigerd, versie from boeking order by all',
  )) as unknown as Boeking[]
}

/** Who should deliver, of one kind of delivery. */
export async function verwachtingen(o: Opslag, soort: LeveringSoort): Promise<Verwachting[]> {
  const sql = `select soort, leverancier, coalesce(naam, leverancier) as naam, coalesce(rol, '') as rol, coalesce(gemeente, '') as gemeente from verwacht where soort = ${q(soort)} order by all`
  return (await o.alle(sql)) as unknown as Verwachting[]
}

/** BJ-R9 over deliveries: of each measure that was handed over in this one, whether somebody received it. */
async function overdrachten(o: Opslag, g: Getoetst, wie: readonly string[]): Promise<Bevinding[]> {
  const rijen = await o.alle(`
    select persoon::varchar as wie, type as maatregel, leverancier, coalesce(overgedragen::varchar, '') as overgedragen, coalesce(gekregen::varchar, '') as gekregen,
      leverancier in (${wie.map(q).join(', ')}) and periode = ${q(g.periode.code)} as nieuw
    from maatregel_levering where overgedragen is not null or gekregen is not null`)
  return toetsOverdrachten(rijen as unknown as Parameters<typeof toetsOverdrachten>[0])
}

/** Who has delivered or should deliver, of one kind of delivery. */
export async function bekendeLeveranciers(o: Opslag, soort: LeveringSoort): Promise<string[]> {
  const sql = `select leverancier from boeking where soort = ${q(soort)} union select leverancier from verwacht where soort = ${q(soort)} order by all`
  return (await o.alle(sql)).map((r) => String(r['leverancier']))
}

/** Refuses to put nothing in the place of something: a file of which no record was kept is more often a mistake than a message. */
function nietsErvoor(g: Getoetst, wie: readonly string[], boeken: readonly Boeking[]): Bevinding[] {
  const eerder = boeken
    .filter((b) => b.soort === g.soort && b.periode === g.periode.code && wie.includes(b.leverancier))
    .reduce((n, b) => n + b.records, 0)
  if (g.records.length > 0 || (g.rijen.geweigerd === 0 && eerder === 0)) return []
  return [
    bevinding(
      `${g.soort.toUpperCase()}-leeg`,
      'fout',
      0,
      '',
      tekst(`geen enkel record, van ${g.rijen.totaal} rijen`, `not one record, of ${g.rijen.totaal} rows`),
      tekst('minstens één record, of de optie --ook-leeg', 'at least one record, or the option --ook-leeg'),
      eerder > 0
        ? tekst(
            `Er is niets veranderd: de ${eerder} records van de levering ervoor staan er nog.`,
            `Nothing was changed: the ${eerder} records of the delivery before are still there.`,
          )
        : tekst('Er is niets geboekt.', 'Nothing was booked.'),
    ),
  ]
}

/**
 * Loads a judged delivery. It replaces, in one transaction, everything the same supplier delivered over the same period
 * before; what it no longer holds is gone. A correction that reaches too far back, and a file of which nothing was kept,
 * are refused and change nothing.
 */
export async function laadLevering(
  o: Opslag,
  g: Getoetst,
  opties: {
    readonly leverancier: string
    readonly ontvangen: string
    readonly bestand: string
    readonly sha256: string
    readonly ps: Pseudoniem
    /** Whether a file of which nothing was kept may take the place of what was delivered. */
    readonly ookLeeg?: boolean
  },
): Promise<Geladen> {
  let boeken = await boekingen(o)
  // A supplier named on the call delivered, also when nothing of its file could be kept.
  const wie = g.leveranciers.length > 0 ? g.leveranciers : [opties.leverancier]
  const mag = [
    ...(opties.ookLeeg === true ? [] : nietsErvoor(g, wie, boeken)),
    ...wie.flatMap((l) =>
      magVervangen(
        g.soort,
        g.periode.code,
        opties.ontvangen,
        boeken.filter((b) => b.leverancier === l),
      ),
    ),
  ]
  const heel = g.bevindingen.filter((b) => b.rij === 0 && b.ernst === 'fout')
  if ([...mag, ...heel].some((b) => b.ernst === 'fout')) return { aanvaard: false, bevindingen: mag, boekingen: boeken }
  const rijen = g.soort === 'bj' ? rijenBj(g, opties.ps) : g.soort === 'vt' ? rijenVt(g, opties.ps) : rijenNza(g)
  // A file holds probation or the rest; each has its own periods, so a period tells them apart.
  await o.voer('begin transaction')
  try {
    for (const [naam, lijst] of Object.entries(rijen)) {
      for (const l of wie) await o.voer(`delete from ${naam} where leverancier = ${q(l)} and periode = ${q(g.periode.code)}`)
      await o.voegToe(tabel(naam), lijst)
    }
    for (const l of wie) {
      const records = g.records.filter((r) => r.leverancier === l).length
      boeken = boek(boeken, {
        soort: g.soort,
        leverancier: l,
        periode: g.periode.code,
        ontvangen: opties.ontvangen,
        records,
        geweigerd: g.rijen.geweigerd,
      })
      const b = boeken.find((x) => x.soort === g.soort && x.leverancier === l && x.periode === g.periode.code)!
      await o.voer(`delete from boeking where soort = ${q(g.soort)} and leverancier = ${q(l)} and periode = ${q(g.periode.code)}`)
      await o.voegToe(tabel('boeking'), [
        [b.soort, b.leverancier, b.periode, b.ontvangen, b.records, b.geweigerd, b.versie, opties.bestand, opties.sha256],
      ])
    }
    await o.voer('commit')
  } catch (e) {
    await o.voer('rollback')
    throw e
  }
  await o.ververs()
  return { aanvaard: true, bevindingen: [...mag, ...(g.soort === 'bj' ? await overdrachten(o, g, wie) : [])], boekingen: boeken }
}
