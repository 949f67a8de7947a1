import {
  bevinding,
  INHOUDEN,
  leveringUit,
  MAATREGELEN,
  tekst,
  toetsLevering,
  type CijferPeriode,
  type LeveringBevinding,
  type UitPersoon,
  type UitRij,
} from '@draad/cijfers'
import { gemeenteOp, hulpvormenVan, product, redenenBeeindiging } from '@draad/stelsel'
import { dagTekst } from '../../kern/time/dagtekst.ts'
import { tellend } from '../../keten/levering/public.ts'
import type { Aanvulling, Leverbaar, Leverregel, Onvolledig, Opgesteld } from './leverbaar.ts'

/** Reason 20 interrupts and does not end. */
const tijdelijk = new Set<string>(redenenBeeindiging.filter((r) => !r.definitief).map((r) => r.code))

/** The form of help: as added, of the product, or of a category that stands for one form only; null: the records do not tell. */
export function hulpvormVan(r: Pick<Leverbaar, 'soort' | 'productCode' | 'categorie'>, a?: Aanvulling): string | null {
  if (r.soort === 'team') return '01'
  if (a?.hulpvorm) return a.hulpvorm
  if (r.productCode !== null) return product(r.productCode)?.hulpvorm ?? null
  const vormen = hulpvormenVan(r.categorie ?? '')
  return vormen.length === 1 ? (vormen[0] ?? null) : null
}

/** Code of the measure an allocation is for; null when it is youth help. */
export const maatregelVan = (r: Pick<Leverbaar, 'productCode'>): string | null => {
  const m = r.productCode === null ? null : (product(r.productCode)?.maatregel ?? null)
  return MAATREGELEN.some((x) => x.code === m) ? m : null
}

/** The last day of help, with its reason (JZ588). An interruption is no end, and neither is an allocation that ran out. */
export function eindeVan(
  r: Pick<Leverbaar, 'stop' | 'stopreden' | 'laatsteBegin'>,
  a?: Aanvulling,
): { einde: string | null; reden: string | null } {
  const gestopt = r.stop !== null && r.stop >= r.laatsteBegin && !tijdelijk.has(r.stopreden ?? '')
  const einde = gestopt ? r.stop : (a?.einde ?? null)
  return { einde, reden: einde === null ? null : (a?.reden ?? (gestopt ? r.stopreden : null)) }
}

/** As recorded at the start; a product of the category "crisis" says so itself. That nothing was said is not "no". */
function crisisVan(r: Pick<Leverbaar, 'crisis' | 'categorie'>): boolean | null {
  if (r.crisis !== 'onbekend') return r.crisis === 'ja'
  return r.categorie === '46' ? true : null
}

/** Whether a code is that of a municipality that is or was. */
const bestaat = (code: string): boolean => gemeenteOp(code, '2020-01-01').status !== 'onbekend'

function persoonVan(r: Leverbaar, bsn: string | null, vorm: string | null): UitPersoon {
  const code = r.gemeenteCode !== null && bestaat(r.gemeenteCode) ? r.gemeenteCode : ''
  return {
    bsn,
    ongeboren: r.geboortedatum === null && r.verwachtOp !== null,
    geboortedatum: r.geboortedatum,
    geslacht: r.geslacht === 'onbekend' ? 'O' : r.geslacht,
    // Who stays elsewhere keeps the municipality of before; which postcode that was, the records do not tell.
    postcode: vorm?.startsWith('1') ? null : r.postcode,
    gemeente: code,
    geheimAdres: r.geheimAdres,
  }
}

function uitRij(r: Leverbaar, a: Aanvulling | undefined, bsn: string | null, leverancier: string): UitRij {
  const { einde, reden } = eindeVan(r, a)
  const type = maatregelVan(r)
  if (type !== null)
    return {
      soort: 'maatregel',
      persoon: persoonVan(r, bsn, null),
      leverancier,
      type,
      begin: r.begin,
      overgenomen: null,
      overgedragen: null,
      eind: einde,
      reden: null,
    }
  const hulpvorm = hulpvormVan(r, a)
  return {
    soort: 'traject',
    persoon: persoonVan(r, bsn, hulpvorm),
    leverancier,
    hulpvorm,
    ...(r.productCode === null ? {} : { product: r.productCode }),
    verwijzer: a?.verwijzer ?? r.verwijzer,
    crisis: a?.crisis ?? crisisVan(r),
    metingen: tellend(r.metingen),
    begin: r.begin,
    eind: einde,
    reden,
  }
}

/** What Draad's own records add to the rules of the protocol: an end that must have come and was not told. */
function eigenBevindingen(r: Leverbaar, a: Aanvulling | undefined, nr: number, p: CijferPeriode): LeveringBevinding[] {
  const { einde } = eindeVan(r, a)
  if (einde !== null) return []
  if (r.soort === 'team' && r.afgesloten)
    return [
      bevinding(
        'UIT-einde',
        'fout',
        nr,
        'datum_einde',
        tekst('een afgesloten dossier, zonder laatste dag van de hulp', 'a closed dossier without a last day of the help'),
        tekst('de laatste dag van de hulp', 'the last day of the help'),
        tekst('Vul in wanneer en hoe de hulp van het team eindigde.', 'Fill in when and how the help of the team ended.'),
      ),
    ]
  if (r.looptTot === null || r.looptTot >= p.tm) return []
  return [
    bevinding(
      'UIT-einde',
      'waarschuwing',
      nr,
      'datum_einde',
      tekst(
        `geen stop gemeld; de toewijzing liep tot ${dagTekst(r.looptTot, 'nl')}`,
        `no stop reported; the allocation ran until ${dagTekst(r.looptTot, 'en')}`,
      ),
      tekst('een stop, als de hulp geëindigd is', 'a stop, when help has ended'),
      tekst(
        'Loopt de hulp nog? Meld anders de stop; nu telt zij als lopend.',
        'Does help still run? Report the stop otherwise; it counts as running.',
      ),
    ),
  ]
}

const COMPACT = new Set(INHOUDEN.bj.velden.filter((v) => v.vorm === 'datum' || v.vorm === 'geboortedatum').map((v) => v.naam))

/** A judged record in the form of the file again: dates as eight digits. */
const alsCellen = (r: { readonly soort: string; readonly v: Readonly<Record<string, string>> }): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(r.v).map(([k, w]) => [k, COMPACT.has(k) ? w.replaceAll('-', '') : w])),
  soort: r.soort,
})

/** Kinds of record that are delivered per such a period. @bron BJ-R12 */
const soortenPer = (p: CijferPeriode): readonly string[] => INHOUDEN.bj.soorten.filter((s) => s.periode === p.soort).map((s) => s.id)

/**
 * Makes a delivery from one's own records and judges it by every rule: what may go into the file, and what is in the way of
 * the rest. What the records do not tell stays unknown, by the protocol's own code where it has one; where it has none the
 * record is kept out and counted.
 *
 * @param bsnVan null for who has none; a preview gives stand-ins, so that only the making of the file knows the numbers
 */
export function stelOp(
  rijen: readonly Leverbaar[],
  aanvullingen: readonly Aanvulling[],
  p: CijferPeriode,
  o: { readonly leverancier: string; readonly ontvangen: string },
  bsnVan: (r: Leverbaar) => string | null,
): Opgesteld {
  const bij = new Map(aanvullingen.map((a) => [`${a.trajectId} ${a.dossierId}`, a]))
  const soorten = soortenPer(p)
  const mee: { r: Leverbaar; a: Aanvulling | undefined; record: Readonly<Record<string, string>> | null; gevonden: LeveringBevinding[] }[] =
    []
  for (const r of rijen) {
    const a = bij.get(`${r.trajectId} ${r.dossierId}`)
    const nr = mee.length + 1
    const uit = leveringUit([uitRij(r, a, bsnVan(r), o.leverancier)], 'bj', p)
    const soort = uit.records[0]?.['soort'] ?? (uit.bevindingen.length > 0 ? 'jeugdhulp' : null)
    // Nothing made and nothing found: it does not touch this period.
    if (soort === null || !soorten.includes(soort)) continue
    mee.push({
      r,
      a,
      record: uit.records[0] ?? null,
      gevonden: [...uit.bevindingen.map((b) => ({ ...b, rij: nr })), ...eigenBevindingen(r, a, nr, p)],
    })
  }
  const schoon = (m: (typeof mee)[number]): boolean => m.record !== null && !m.gevonden.some((b) => b.ernst === 'fout')
  const getoetst = toetsLevering(
    mee.flatMap((m, i) => (schoon(m) ? [{ nr: i + 1, cellen: m.record! }] : [])),
    { soort: 'bj', periode: p, leverancier: o.leverancier, ontvangen: o.ontvangen },
  )
  const perRij = Map.groupBy([...mee.flatMap((m) => m.gevonden), ...getoetst.bevindingen], (b) => b.rij)
  const inBestand = new Set(getoetst.records.map((r) => r.rij))
  const regels = mee.map((m, i): Leverregel => {
    const bevindingen = perRij.get(i + 1) ?? []
    const { einde } = eindeVan(m.r, m.a)
    return {
      trajectId: m.r.trajectId,
      dossierId: m.r.dossierId,
      zaakId: m.r.zaakId,
      dossierNummer: m.r.dossierNummer,
      toewijzingNummer: m.r.toewijzingNummer,
      hulpvorm: hulpvormVan(m.r, m.a) ?? maatregelVan(m.r),
      begin: m.r.begin,
      einde: einde !== null && einde <= p.tm ? einde : null,
      stand: inBestand.has(i + 1) ? 'in-bestand' : bevindingen.some((b) => b.ernst === 'fout') ? 'tegengehouden' : 'opgenomen',
      bevindingen,
    }
  })
  const records = getoetst.records.map(alsCellen)
  return {
    records,
    regels,
    geheel: getoetst.bevindingen.filter((b) => b.rij === 0),
    onvolledig: onvolledigVan(records, regels),
    jeugdigen: new Set(mee.filter((_, i) => regels[i]?.stand !== 'tegengehouden').map((m) => m.r.persoonId)).size,
    tegengehouden: regels.filter((r) => r.stand === 'tegengehouden').length,
  }
}

const geeindigd = (r: Readonly<Record<string, string>>): boolean => r['soort'] === 'jeugdhulp' && !!r['datum_einde']

/** What the file does not tell, field by field, and what was kept out of it for a field. */
function onvolledigVan(records: readonly Readonly<Record<string, string>>[], regels: readonly Leverregel[]): Onvolledig[] {
  const tel = (veld: string, hoe: Onvolledig['hoe'], wat: (r: Readonly<Record<string, string>>) => boolean): Onvolledig => ({
    veld,
    hoe,
    aantal: records.filter(wat).length,
  })
  const tegen = new Map<string, number>()
  for (const r of regels)
    if (r.stand === 'tegengehouden')
      for (const veld of new Set(r.bevindingen.filter((b) => b.ernst === 'fout').map((b) => b.veld)))
        tegen.set(veld, (tegen.get(veld) ?? 0) + 1)
  return [
    tel('bsn', 'code', (r) => r['bsn'] === INHOUDEN.bj.bijzonder.onbekend),
    tel('geboortedatum', 'code', (r) => (r['geboortedatum'] ?? '').endsWith('00') && r['bsn'] !== INHOUDEN.bj.bijzonder.ongeboren),
    tel('geslacht', 'code', (r) => r['geslacht'] === 'O'),
    tel('postcode_of_gemeente', 'code', (r) => /^\d{4}$/.test(r['postcode_of_gemeente'] ?? '')),
    // Asked when help ends, so what runs does not lack it yet.
    tel('nut_1', 'leeg', (r) => geeindigd(r) && !r['nut_1'] && !r['nut_2']),
    tel('zonder_hulp_1', 'leeg', (r) => geeindigd(r) && !r['zonder_hulp_1'] && !r['zonder_hulp_2']),
    ...[...tegen].map(([veld, aantal]): Onvolledig => ({ veld, aantal, hoe: 'tegen' })),
  ].filter((x) => x.aantal > 0)
}

/** How often each rule found something. */
export function perRegel(o: Opgesteld): Record<string, number> {
  const uit: Record<string, number> = {}
  for (const b of [...o.geheel, ...o.regels.flatMap((r) => r.bevindingen)]) uit[b.regel] = (uit[b.regel] ?? 0) + 1
  return uit
}

/** Stand-ins for the citizen numbers in a preview: one per person, and each passes the eleven-test. */
export function standIns(): (r: Leverbaar) => string | null {
  const gegeven = new Map<string, string>()
  let n = 0
  const volgende = (): string => {
    for (;;) {
      const acht = String(90_000_000 + n++)
      const som = [...acht].reduce((s, c, i) => s + Number(c) * (9 - i), 0)
      if (som % 11 < 10 && acht !== '99999999') return `${acht}${som % 11}`
    }
  }
  return (r) => {
    if (r.zonderBsn !== null) return null
    if (!gegeven.has(r.persoonId)) gegeven.set(r.persoonId, volgende())
    return gegeven.get(r.persoonId) ?? null
  }
}
