import { product, redenenBeeindiging } from '@draad/stelsel'
import type { CijferPeriode } from '../cijfer/index.ts'
import { bevinding, type Bevinding } from './bevinding.ts'
import { csvCel } from './csv.ts'
import { INHOUDEN } from './inhouden.ts'
import type { LeveringSoort } from './inhoud.ts'
import { MAATREGELEN } from './inhoud-bj.ts'
import { vasteRegel, type Indeling } from './vast.ts'
import { tekst } from '../tekst.ts'
import { metingVelden, type UitMeting } from './uit-meting.ts'

/** The person a row is about. Null is not known, and stays so. */
export interface UitPersoon {
  readonly bsn: string | null
  readonly ongeboren?: boolean
  readonly geboortedatum: string | null
  readonly geslacht: 'M' | 'V' | 'O'
  readonly postcode: string | null
  /** Four digits, by the residence rule on the day asked. */
  readonly gemeente: string
  /** A secret address never leaves: the municipality stands in for it. */
  readonly geheimAdres?: boolean
}

/** Help that a provider gave under an allocation. */
export interface UitTraject {
  readonly soort: 'traject'
  readonly persoon: UitPersoon
  readonly leverancier: string
  /** Form of help (CBS), or null to take it from the product. */
  readonly hulpvorm: string | null
  /** National product code, to find the form when it is not given. */
  readonly product?: string
  readonly verwijzer: string | null
  readonly crisis: boolean | null
  readonly begin: string
  readonly eind: string | null
  /** End reason of the message (JZ588). */
  readonly reden: string | null
  readonly pgb?: boolean
  /** What youth and parent said of it; delivered with the end of the help, the youth first. */
  readonly metingen?: readonly UitMeting[]
}

/** A measure a certified institution carried out. */
export interface UitMaatregel {
  readonly soort: 'maatregel'
  readonly persoon: UitPersoon
  readonly leverancier: string
  readonly type: string
  readonly begin: string | null
  readonly overgenomen: string | null
  readonly overgedragen: string | null
  readonly eind: string | null
  readonly reden: string | null
  readonly doorverwijzing?: boolean | null
  readonly erkendeInterventie?: boolean | null
  readonly machtiging?: { readonly type: '71' | '72'; readonly begin: string; readonly eind: string | null } | null
}

/** A report to Veilig Thuis, with its triage. Codes are those of the content model. */
export interface UitMelding {
  readonly soort: 'melding'
  readonly leverancier: string
  readonly nummer: string
  readonly casus: string | null
  readonly gemeente: string
  readonly aanleiding: readonly string[]
  readonly aard: readonly string[]
  readonly hoedanigheid: string
  readonly op: string
  readonly triage: {
    readonly op: string
    readonly besluit: string
    readonly onderzoek: string | null
    readonly overdracht: readonly string[]
  } | null
  readonly personen: readonly UitPersoon[]
}

/** Waiting for one form in one youth region on the last day of a quarter; null is not known. */
export interface UitWacht {
  readonly soort: 'wacht'
  readonly kvk: string
  readonly regio: string
  readonly vorm: string
  readonly op: 'hulp' | 'maatregel'
  readonly weken: number | null
  readonly wachtenden: number | null
}

export type UitRij = UitTraject | UitMaatregel | UitMelding | UitWacht

/** Records made from an own administration, per kind, with what could not be made and why. */
export interface Uitlevering {
  readonly soort: LeveringSoort
  readonly periode: CijferPeriode
  readonly records: readonly Readonly<Record<string, string>>[]
  readonly bevindingen: readonly Bevinding[]
}

const dag = (d: string | null | undefined): string => (d ?? '').replaceAll('-', '')
const ja = (b: boolean | null | undefined): string => (b === null || b === undefined ? '' : b ? '01' : '02')
const cbsReden = new Map<string, string | null>(redenenBeeindiging.map((r) => [r.code, r.cbs]))

function persoonVelden(p: UitPersoon): Record<string, string> {
  return {
    bsn: p.ongeboren ? '000000000' : (p.bsn ?? '999999999'),
    geboortedatum: p.ongeboren ? '00000000' : dag(p.geboortedatum),
    geslacht: p.geslacht,
    postcode_of_gemeente: p.geheimAdres || p.postcode === null ? p.gemeente : p.postcode.replaceAll(' ', ''),
    gemeente: p.gemeente,
  }
}

/** An end after the period is not delivered beforehand. */
const totEn = (d: string | null, p: CijferPeriode): string => (d !== null && d <= p.tm ? dag(d) : '')
const raakt = (begin: string, eind: string | null, p: CijferPeriode): boolean => begin <= p.tm && (eind === null || eind >= p.van)

function traject(r: UitTraject, p: CijferPeriode, nr: number, fout: Bevinding[]): Record<string, string> | null {
  if (r.pgb || !raakt(r.begin, r.eind, p)) return null
  const hulpvorm = r.hulpvorm ?? (r.product === undefined ? null : (product(r.product)?.hulpvorm ?? null))
  if (hulpvorm === null) {
    fout.push(
      bevinding(
        'UIT-hulpvorm',
        'fout',
        nr,
        'hulpvorm',
        r.product ?? '',
        tekst('een hulpvorm', 'a form of help'),
        tekst('Het product zegt het niet: vul in welke vorm het is.', 'The product tells none: say which form it is.'),
      ),
    )
    return null
  }
  const eind = totEn(r.eind, p)
  const reden = eind === '' ? '' : (cbsReden.get(r.reden ?? '') ?? '')
  if (eind !== '' && reden === '') {
    fout.push(
      bevinding(
        'UIT-reden',
        'fout',
        nr,
        'reden_beeindiging',
        r.reden ?? '',
        tekst('een reden die zegt hoe deze hulp eindigde (31 tot en met 35)', 'a reason that says how help of this form ended (31 to 35)'),
        tekst('Vraag na hoe het eindigde; het bericht zegt dat niet.', 'Ask how it ended; the message does not say it.'),
      ),
    )
  }
  if (r.verwijzer === null && hulpvorm !== '01')
    fout.push(
      bevinding(
        'UIT-verwijzer',
        'fout',
        nr,
        'verwijzer',
        '',
        tekst('een verwijzer', 'a referrer'),
        tekst(
          'Vraag na wie verwees; "geen" (06) is iets anders dan onbekend.',
          'Ask who referred; "none" (06) is something else than unknown.',
        ),
      ),
    )
  if (r.crisis === null)
    fout.push(
      bevinding(
        'UIT-crisis',
        'fout',
        nr,
        'gestart_met_crisis',
        '',
        tekst('ja of nee', 'yes or no'),
        tekst('Vraag na of het met een crisis begon.', 'Ask whether it began with a crisis.'),
      ),
    )
  return {
    leverancier: r.leverancier,
    soort: 'jeugdhulp',
    ...persoonVelden(r.persoon),
    verwijzer: hulpvorm === '01' ? '06' : (r.verwijzer ?? ''),
    hulpvorm,
    gestart_met_crisis: ja(r.crisis),
    datum_aanvang: dag(r.begin),
    datum_einde: eind,
    reden_beeindiging: reden,
    ...(eind === '' ? {} : metingVelden(r.metingen ?? [])),
  }
}

function maatregel(r: UitMaatregel, p: CijferPeriode): Record<string, string> | null {
  const begin = r.begin ?? r.overgenomen ?? ''
  const eind = r.eind ?? r.overgedragen
  if (!raakt(begin, eind, p)) return null
  const soort = MAATREGELEN.find((m) => m.code === r.type)?.soort ?? 'jeugdbescherming'
  const einde = totEn(r.eind, p)
  const jr = soort === 'jeugdreclassering'
  return {
    leverancier: r.leverancier,
    soort,
    ...persoonVelden(r.persoon),
    type_maatregel: r.type,
    datum_aanvang: r.overgenomen === null ? dag(r.begin) : '',
    datum_overgedragen_gekregen: dag(r.overgenomen),
    datum_overgedragen: totEn(r.overgedragen, p),
    datum_einde: einde,
    reden_beeindiging: einde === '' ? '' : (r.reden ?? ''),
    doorverwijzing:
      jr && einde !== '' && r.doorverwijzing !== null && r.doorverwijzing !== undefined ? (r.doorverwijzing ? '52' : '51') : '',
    erkende_interventie: jr && einde !== '' ? ja(r.erkendeInterventie) : '',
    ...(r.machtiging && soort === 'jeugdbescherming'
      ? {
          type_machtiging: r.machtiging.type,
          datum_aanvang_machtiging: dag(r.machtiging.begin),
          datum_einde_machtiging: totEn(r.machtiging.eind, p),
        }
      : {}),
  }
}

function melding(r: UitMelding, p: CijferPeriode): Record<string, string> | null {
  if (r.op > p.tm || (r.triage !== null && r.triage.op < p.van)) return null
  const t = r.triage !== null && r.triage.op <= p.tm ? r.triage : null
  return {
    leverancier: r.leverancier,
    dataset: 'melding',
    identificatie: r.nummer,
    casusnummer: r.casus ?? '',
    gemeente: r.gemeente,
    aanleiding: r.aanleiding.join(';'),
    aard_geweld: r.aard.join(';'),
    hoedanigheid: r.hoedanigheid,
    datum_melding: dag(r.op),
    datum_triagebesluit: dag(t?.op),
    triagebesluit: t?.besluit ?? '',
    onderzoeksnummer: t?.onderzoek ?? '',
    overdracht: (t?.overdracht ?? []).join(';'),
    personen: r.personen
      .map((x) => `${x.ongeboren ? '999999999' : (x.bsn ?? '000000000')}|${x.ongeboren ? '99999999' : dag(x.geboortedatum)}|${x.geslacht}`)
      .join(';'),
  }
}

/**
 * Records of a delivery from rows of an own administration: all that began, ended or ran in the period. What cannot be
 * made is said per row (counted from 1) and left out or left empty; nothing is filled in by guess.
 *
 * @example leveringUit(rijen, 'bj', periode('2026H1'))
 */
export function leveringUit(rijen: readonly UitRij[], soort: LeveringSoort, p: CijferPeriode): Uitlevering {
  const bevindingen: Bevinding[] = []
  const records = rijen.flatMap((r, i): Record<string, string>[] => {
    const nr = i + 1
    if (soort === 'bj' && r.soort === 'traject') return [traject(r, p, nr, bevindingen) ?? []].flat()
    if (soort === 'bj' && r.soort === 'maatregel') return [maatregel(r, p) ?? []].flat()
    if (soort === 'vt' && r.soort === 'melding') return [melding(r, p) ?? []].flat()
    if (soort === 'nza' && r.soort === 'wacht') {
      return [
        {
          onderdeel: 'wacht',
          kvk: r.kvk,
          kwartaal: p.code,
          regio: r.regio,
          vorm: r.vorm,
          wacht_op: r.op,
          wachttijd_weken: r.weken === null ? '' : String(r.weken),
          wachtenden: r.wachtenden === null ? '' : String(r.wachtenden),
        },
      ]
    }
    return []
  })
  return { soort, periode: p, records, bevindingen }
}

/** A delivery as CSV with our column names. */
export function alsCsv(u: Pick<Uitlevering, 'soort' | 'records'>): string {
  const kolommen = INHOUDEN[u.soort].velden.map((v) => v.naam)
  return [kolommen.join(','), ...u.records.map((r) => kolommen.map((k) => csvCel(r[k] ?? '')).join(','))].join('\r\n') + '\r\n'
}

/** A delivery as fixed-width text by a layout. @throws CijferFout 'te-lang' */
export function alsVast(u: Pick<Uitlevering, 'records'>, indeling: Indeling): string {
  return u.records.map((r) => vasteRegel(r, indeling)).join('\r\n') + '\r\n'
}
