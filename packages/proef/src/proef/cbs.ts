/**
 * Simulated help and measures of synthetic youths as records of the CBS delivery on youth care (beleidsinformatie).
 * Codes after the information protocol, version 7 (annex to article 7 Regeling Jeugdwet). The order of columns in the
 * real delivery file stands in a message specification that is not public in the sources: `onbevestigd`; here every
 * column is named instead.
 */
import type { SynthetischGezin, SynthetischPersoon } from '../bevolking/model.ts'
import type { Datum } from '../datum.ts'
import type { Spoor } from './spoor.ts'

/** One record: help (`hulpvorm`) or a measure (`maatregel`), never both. Dates as JJJJMMDD, empty when still running. */
export interface CbsRecord {
  /** Who delivers: one supplier per youth region and form, because a test BSN is unique per region only. */
  leverancier: string
  bsn: string
  geboortedatum: string
  geslacht: 'V' | 'M' | 'O'
  postcode_of_gemeente: string
  /** Code of the municipality: a synthetic postcode alone would not tell it. */
  gemeente: string
  soort: 'jeugdhulp' | 'jeugdbescherming'
  verwijzer: string
  hulpvorm: string
  gestart_met_crisis: string
  type_maatregel: string
  datum_aanvang: string
  datum_einde: string
  reden_beeindiging: string
}

export const CBS_KOP: readonly (keyof CbsRecord)[] = [
  'leverancier',
  'bsn',
  'geboortedatum',
  'geslacht',
  'postcode_of_gemeente',
  'gemeente',
  'soort',
  'verwijzer',
  'hulpvorm',
  'gestart_met_crisis',
  'type_maatregel',
  'datum_aanvang',
  'datum_einde',
  'reden_beeindiging',
]

/** Station of the default model to form of help. Mental health care is delivered as outpatient help (02). */
const HULPVORM: Readonly<Record<string, string>> = {
  teamhulp: '01',
  ambulant: '02',
  jggz: '02',
  daghulp: '03',
  pleegzorg: '11',
  gesloten: '13',
  verblijf: '14',
}

const dag = (d: Datum): string => d.replaceAll('-', '')

interface Periode {
  code: string
  van: Datum
  tot: Datum | null
  verwijzer: string
  crisis: boolean
}

/** Help of one child by form; periods of one form that touch are one record (rules BJ-R2 and BJ-R5). */
function hulpPerioden(s: Spoor): Periode[] {
  const uit: Periode[] = []
  let eerste = ''
  let onderMaatregel = false
  let crisis = false
  s.stappen.forEach((stap, i) => {
    const id = stap.bijId ?? ''
    if (eerste === '') eerste = id
    if (id === 'gi') onderMaatregel = true
    if (id === 'einde-maatregel' || stap.toestand === 'afgesloten') onderMaatregel = false
    if (id === 'crisis') crisis = true
    const code = HULPVORM[id]
    if (stap.toestand !== 'hulp' || code === undefined) return
    const tot = s.stappen[i + 1]?.op ?? null
    const vorige = uit.findLast((p) => p.code === code)
    if (vorige && (vorige.tot === null || vorige.tot >= stap.op)) vorige.tot = tot
    else uit.push({ code, van: stap.op, tot, verwijzer: verwijzer(code, eerste, onderMaatregel), crisis })
    crisis = false
  })
  return uit
}

/** Help by the local team is free to enter: no referrer (rule BJ-R10). */
function verwijzer(code: string, eerste: string, onderMaatregel: boolean): string {
  if (code === '01') return '06'
  if (onderMaatregel) return '04'
  return eerste === 'huisarts' ? '02' : '01'
}

/** Supervision orders from the first day with the institution until they end, and guardianships. */
function maatregelen(s: Spoor): Periode[] {
  const uit: Periode[] = []
  for (const stap of s.stappen) {
    const id = stap.bijId ?? ''
    const open = uit.find((p) => p.tot === null)
    if (id === 'gi' && !open) uit.push({ code: '11', van: stap.op, tot: null, verwijzer: '', crisis: false })
    else if (id === 'voogdij' && open?.code !== '21') {
      if (open) open.tot = stap.op
      uit.push({ code: '21', van: stap.op, tot: null, verwijzer: '', crisis: false })
    } else if (open && (id === 'einde-maatregel' || id === 'nazorg' || stap.toestand === 'afgesloten')) open.tot = stap.op
  }
  return uit
}

function wie(
  p: SynthetischPersoon,
  g: SynthetischGezin,
): Pick<CbsRecord, 'bsn' | 'geboortedatum' | 'geslacht' | 'postcode_of_gemeente' | 'gemeente'> {
  return {
    bsn: p.ongeboren ? '000000000' : (p.bsn ?? '999999999'),
    geboortedatum: p.ongeboren ? '00000000' : dag(p.geboortedatum),
    geslacht: p.geslacht === 'M' || p.geslacht === 'V' ? p.geslacht : 'O',
    // A secret address never leaves: the municipality stands in for it.
    postcode_of_gemeente: g.geheimAdres ? g.gemeentecode : (g.huishoudens[0]?.adres.postcode ?? g.gemeentecode),
    gemeente: g.gemeentecode,
  }
}

/**
 * Records of one youth in one reporting period: all that began, ended or ran in it (rule BJ-R6).
 *
 * @param van first day of the period, included
 * @param tot first day after the period
 */
export function cbsRecords(p: SynthetischPersoon, g: SynthetischGezin, s: Spoor, van: Datum, tot: Datum): CbsRecord[] {
  const persoon = wie(p, g)
  const inPeriode = (x: Periode): boolean => x.van < tot && (x.tot === null || x.tot >= van)
  const einde = (x: Periode): string => (x.tot !== null && x.tot < tot ? dag(x.tot) : '')
  const hulp = hulpPerioden(s)
    .filter(inPeriode)
    .map((x): CbsRecord => {
      const datum_einde = einde(x)
      return {
        leverancier: `${g.regio} ${x.code}`,
        ...persoon,
        soort: 'jeugdhulp',
        verwijzer: x.verwijzer,
        hulpvorm: x.code,
        gestart_met_crisis: x.crisis ? '01' : '02',
        type_maatregel: '',
        datum_aanvang: dag(x.van),
        datum_einde,
        reden_beeindiging: datum_einde === '' ? '' : '01',
      }
    })
  const maatregel = maatregelen(s)
    .filter(inPeriode)
    .map((x): CbsRecord => {
      const datum_einde = einde(x)
      return {
        leverancier: `${g.regio} GI`,
        ...persoon,
        soort: 'jeugdbescherming',
        verwijzer: '',
        hulpvorm: '',
        gestart_met_crisis: '',
        type_maatregel: x.code,
        datum_aanvang: dag(x.van),
        datum_einde,
        reden_beeindiging: datum_einde === '' ? '' : x.code === '21' ? '14' : '04',
      }
    })
  return [...hulp, ...maatregel]
}
