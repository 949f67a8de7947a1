import { gemeenteOp } from '@draad/stelsel'
import { bedoeldU, CijferFout, lijktOp } from '../fout.ts'
import { bevinding, type Bevinding } from '../levering/bevinding.ts'
import { boek, magVervangen, type Boeking, type Verwachting } from '../levering/boek.ts'
import type { LeveringSoort } from '../levering/inhoud.ts'
import { AANLEIDING_KIND } from '../levering/inhoud-vt.ts'
import type { Rij } from '../levering/csv.ts'
import type { Getoetst } from '../levering/toets.ts'
import type { Opslag, Pseudoniem, Waarde } from './opslag.ts'
import { EIGEN_TABELLEN, TABELLEN, type DbTabel, type Kolom } from './tabellen.ts'
import { inBeide, tekst, type Tekst } from '../tekst.ts'

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

function persoonVan(r: Record_, ps: Pseudoniem, tm: string): Waarde[] {
  const v = r.v
  const bsn = v['bsn'] ?? ''
  // Without a number nobody can be told from others: sex, birth date and place stand in, as the protocol does.
  const wie =
    bsn === '999999999' || bsn === '000000000'
      ? `zonder ${v['geslacht']}|${v['geboortedatum']}|${v['postcode_of_gemeente']}|${v['meerling'] === 'ja' ? r.rij : ''}`
      : bsn
  return [ps(wie), heleDatum(v['geboortedatum']), v['geslacht'] ?? 'O', gemeenteVan(v, tm)]
}

function rijenBj(g: Getoetst, ps: Pseudoniem): Record<string, Waarde[][]> {
  const uit: Record<string, Waarde[][]> = { traject_levering: [], maatregel_levering: [], meting_levering: [] }
  for (const r of g.records) {
    const v = r.v
    const d = (veld: string): Waarde => v[veld] ?? null
    const kop = [r.leverancier, g.periode.code, g.periode.tm, ...persoonVan(r, ps, g.periode.tm)]
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
        d('type_machtiging'),
        d('datum_aanvang_machtiging'),
        d('datum_einde_machtiging'),
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

/**
 * Loads a judged delivery. It replaces, in one transaction, everything the same supplier delivered over the same period
 * before; what it no longer holds is gone. A correction that reaches too far back is refused and changes nothing.
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
  },
): Promise<Geladen> {
  let boeken = await boekingen(o)
  // A supplier named on the call delivered, also when nothing of its file could be kept.
  const wie = g.leveranciers.length > 0 ? g.leveranciers : [opties.leverancier]
  const mag = wie.flatMap((l) =>
    magVervangen(
      g.soort,
      g.periode.code,
      opties.ontvangen,
      boeken.filter((b) => b.leverancier === l),
    ),
  )
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
  return { aanvaard: true, bevindingen: mag, boekingen: boeken }
}

const VORM: Record<string, RegExp> = {
  DATE: /^\d{4}-\d{2}-\d{2}$/,
  INTEGER: /^-?\d{1,9}$/,
  DOUBLE: /^-?\d{1,15}([.,]\d{1,6})?$/,
  UBIGINT: /^\d{1,19}$/,
  BOOLEAN: /^(true|false|ja|nee)$/,
}

/** The table of a name that is loaded as it is; says which there are. @throws CijferFout */
export function eigenTabel(naam: string): DbTabel {
  const t = EIGEN_TABELLEN.find((x) => x.naam === naam)
  if (t) return t
  const namen = EIGEN_TABELLEN.map((x) => x.naam)
  throw new CijferFout(
    'soort',
    'soort',
    naam,
    inBeide(['bj', 'vt', 'nza', ...namen].join(', ')),
    lijktOp(naam, namen).length > 0 ? bedoeldU(lijktOp(naam, namen, 1)) : tekst('Kies er een.', 'Choose one.'),
  )
}

/** Loads rows of an own table; what was in it is replaced. Rows with an error are left out and said. @throws CijferFout on columns */
export async function laadTabel(o: Opslag, t: DbTabel, rijen: Iterable<Rij>): Promise<{ rijen: number; bevindingen: Bevinding[] }> {
  const bevindingen: Bevinding[] = []
  const goed: Waarde[][] = []
  let eerste = true
  for (const r of rijen) {
    if (eerste) {
      const bekend = t.kolommen.map((k) => k.naam)
      const vreemd = Object.keys(r.cellen).find((k) => !bekend.includes(k))
      if (vreemd !== undefined)
        throw new CijferFout(
          'kolom',
          'kolom',
          vreemd,
          inBeide(bekend.join(', ')),
          tekst('Geef hem een andere naam, of haal hem weg.', 'Rename or remove it.'),
        )
      eerste = false
    }
    const fout = t.kolommen.find((k) => {
      const w = r.cellen[k.naam] ?? ''
      return w === '' ? k.verplicht : k.naam === 'gemeente' ? !/^GM\d{4}$/.test(w) : !(VORM[k.type]?.test(w) ?? true)
    })
    if (fout)
      bevindingen.push(
        bevinding(
          'TABEL-vorm',
          'fout',
          r.nr,
          fout.naam,
          r.cellen[fout.naam] ?? '',
          kolomTekst(fout),
          tekst('Verbeter het.', 'Correct it.'),
        ),
      )
    else goed.push(t.kolommen.map((k) => (r.cellen[k.naam] ?? '').replace(k.type === 'DOUBLE' ? ',' : '\0', '.') || null))
  }
  await o.voer(`delete from ${t.naam}`)
  await o.voegToe(t, goed)
  return { rijen: goed.length, bevindingen }
}

const TYPEN: Readonly<Record<Kolom['type'], Tekst>> = {
  VARCHAR: tekst('tekst', 'text'),
  DATE: tekst('dag als 2026-01-31', 'day as 2026-01-31'),
  INTEGER: tekst('heel getal', 'whole number'),
  UBIGINT: tekst('heel getal van nul of meer', 'whole number of zero or more'),
  DOUBLE: tekst('getal', 'number'),
  BOOLEAN: tekst('true of false', 'true or false'),
}

/** What a column is, and how it is written. */
const kolomTekst = (k: Kolom): Tekst => tekst(`${k.uitleg.nl} (${TYPEN[k.type].nl})`, `${k.uitleg.en} (${TYPEN[k.type].en})`)
