/**
 * Simulated reports to Veilig Thuis as records of its policy information: advice, report with triage, inquiry. A date and a
 * next station come from the simulated chain; what the chain does not know (who reports, why, what kind of violence) is
 * drawn, and listed in {@link AANNAMES_VT}.
 *
 * @bron Uitvoeringsregeling Wmo 2015, bijlage A bij artikel 7. The codes of CBS are not public: an option's place in the annex
 * stands for its code, as `@draad/cijfers` reads it.
 */
import type { SynthetischGezin, SynthetischPersoon } from '../bevolking/model.ts'
import { veiligThuisVan } from '../bevolking/ses.ts'
import { datumVan, dagVan, type Datum } from '../datum.ts'
import { rng, type Rng } from '../rng.ts'
import type { Spoor } from './spoor.ts'
import { AANNAMES_VT } from './vt-aannames.ts'

/** One record; which fields are filled follows from `dataset`. Dates as JJJJMMDD; lists with `;` between. */
export interface VtRecord {
  leverancier: string
  dataset: 'advies' | 'melding' | 'onderzoek'
  identificatie: string
  casusnummer: string
  gemeente: string
  aanleiding: string
  aard_geweld: string
  hoedanigheid: string
  datum_melding: string
  datum_triagebesluit: string
  triagebesluit: string
  onderzoeksnummer: string
  overdracht: string
  datum_overdracht_belegd: string
  datum_start: string
  datum_afronding: string
  uitkomst: string
  vervolg: string
  personen: string
}

export const VT_KOP: readonly (keyof VtRecord)[] = [
  'leverancier',
  'dataset',
  'identificatie',
  'casusnummer',
  'gemeente',
  'aanleiding',
  'aard_geweld',
  'hoedanigheid',
  'datum_melding',
  'datum_triagebesluit',
  'triagebesluit',
  'onderzoeksnummer',
  'overdracht',
  'datum_overdracht_belegd',
  'datum_start',
  'datum_afronding',
  'uitkomst',
  'vervolg',
  'personen',
]

const NAAR = { toegang: '01', raad: '03', gi: '06', ambulant: '05', jggz: '09', crisis: '05', verblijf: '05', pleegzorg: '05' } as const
/** Code and weight: who reports. The police most. */
const MELDERS = [
  ['13', 55],
  ['09', 9],
  ['06', 6],
  ['07', 5],
  ['01', 4],
  ['02', 4],
  ['11', 4],
  ['04', 2],
  ['12', 2],
  ['10', 1],
  ['18', 3],
  ['20', 3],
  ['16', 1],
  ['19', 1],
] as const
const VRAGERS = MELDERS.filter(([c]) => c !== '13')
const AANLEIDING = [
  ['08', 45],
  ['01', 30],
  ['07', 15],
  ['06', 8],
  ['09', 2],
] as const
const AARD = [
  ['08', 35],
  ['03', 20],
  ['05', 15],
  ['01', 15],
  ['04', 8],
  ['02', 5],
  ['06', 2],
] as const

const kies = (r: Rng, lijst: readonly (readonly [string, number])[]): string => lijst[r.gewogen(lijst.map(([, n]) => n))]![0]
const cijfers = (d: Datum): string => d.replaceAll('-', '')
const plus = (d: Datum, n: number): Datum => datumVan(dagVan(d) + n)

/** A report in the simulated chain: from the day it came in to the day the child left Veilig Thuis. */
interface Bezoek {
  op: Datum
  /** A worker began; null: nobody yet. */
  start: Datum | null
  eind: Datum | null
  /** Station after it; null: still there, or out of the chain. */
  naar: string | null
}

function bezoeken(s: Spoor): Bezoek[] {
  const uit: Bezoek[] = []
  let nu: Bezoek | null = null
  for (const stap of s.stappen) {
    if (stap.bijId === 'melding' && stap.toestand !== 'afgesloten') {
      if (!nu) uit.push((nu = { op: stap.op, start: null, eind: null, naar: null }))
      if (stap.toestand === 'onderweg') nu.start ??= stap.op
    } else if (nu) {
      nu.eind = stap.op
      nu.naar = stap.toestand === 'afgesloten' ? null : (stap.bijId ?? null)
      nu = null
    }
  }
  // Who gave up waiting at Veilig Thuis was never judged.
  return uit
}

function persoonTekst(p: SynthetischPersoon): string {
  const geslacht = p.geslacht === 'M' || p.geslacht === 'V' ? p.geslacht : 'O'
  return p.ongeboren ? '999999999|99999999|O' : `${p.bsn ?? '000000000'}|${cijfers(p.geboortedatum)}|${geslacht}`
}

/** The child and the adults it lives with: all who are involved. */
function betrokkenen(p: SynthetischPersoon, g: SynthetischGezin): string {
  const adressen = g.huishoudens.filter((h) => h.leden.some((l) => l.persoon === p.sleutel && l.tot === null))
  const thuis = new Set((adressen.length > 0 ? adressen : g.huishoudens.slice(0, 1)).flatMap((h) => h.leden.map((l) => l.persoon)))
  const volwassen = g.personen.filter((x) => x.rol !== 'jeugdige' && thuis.has(x.sleutel))
  return [p, ...volwassen.slice(0, 3)].map(persoonTekst).join(';')
}

const LEEG: VtRecord = Object.fromEntries(VT_KOP.map((k) => [k, ''])) as unknown as VtRecord

/**
 * Records of one youth in one half year. A report stands in the half year in which it came in, and once more in that of its
 * triage decision when that is a later one; an inquiry in each half year that it runs in.
 *
 * @param nummer number of the youth in the whole delivery: the identifications follow from it
 * @param van first day of the period, included
 * @param tot first day after the period
 */
export function vtRecords(p: SynthetischPersoon, g: SynthetischGezin, s: Spoor, nummer: number, van: Datum, tot: Datum): VtRecord[] {
  const uit: VtRecord[] = []
  const kop = {
    ...LEEG,
    leverancier: veiligThuisVan({ code: g.gemeentecode, regio: g.regio }) ?? `VT ${g.gemeentecode}`,
    gemeente: g.gemeentecode,
  }
  const in_ = (d: Datum): boolean => d >= van && d < tot
  const bekend = (d: Datum | null): string => (d !== null && d < tot ? cijfers(d) : '')
  const lijst = bezoeken(s)
  for (const [i, b] of lijst.entries()) {
    const r = rng(nummer).split(`vt ${s.sleutel} ${i}`)
    const bericht = beschrijf(b, r)
    const id = `${nummer}-${i + 1}`
    const wat = { aanleiding: bericht.aanleiding, aard_geweld: bericht.aard }
    if (bericht.advies && in_(bericht.advies.op))
      uit.push({ ...kop, ...wat, dataset: 'advies', identificatie: `A${id}`, hoedanigheid: bericht.advies.door })
    const personen = betrokkenen(p, g)
    const onderzoeksnummer = bericht.besluit === '01' ? `O${id}` : ''
    const melding = (identificatie: string, casus: string, op: Datum, triage: Datum | null, door: string): void => {
      if (!in_(op) && !(op < van && triage !== null && in_(triage))) return
      const besloten = bekend(triage) !== ''
      uit.push({
        ...kop,
        ...wat,
        dataset: 'melding',
        identificatie,
        casusnummer: casus,
        hoedanigheid: door,
        datum_melding: cijfers(op),
        datum_triagebesluit: bekend(triage),
        triagebesluit: besloten ? bericht.besluit : '',
        onderzoeksnummer: besloten ? onderzoeksnummer : '',
        overdracht: besloten && bericht.besluit === '02' ? bericht.naar : '',
        datum_overdracht_belegd: besloten && bericht.besluit === '02' && b.eind !== null ? bekend(plus(b.eind, 1)) : '',
        personen,
      })
    }
    melding(`M${id}`, '', b.op, bericht.triage, bericht.melder)
    if (bericht.volg) melding(`V${id}`, `M${id}`, bericht.volg.op, bericht.volg.triage, bericht.volg.door)
    if (bericht.besluit !== '01' || bericht.triage === null || bericht.triage >= tot || (b.eind !== null && b.eind < van)) continue
    const klaar = bekend(b.eind)
    uit.push({
      ...kop,
      dataset: 'onderzoek',
      onderzoeksnummer,
      datum_start: cijfers(bericht.triage),
      datum_afronding: klaar,
      uitkomst: klaar === '' ? '' : bericht.uitkomst,
      aard_geweld: bericht.aard,
      vervolg: klaar === '' ? '' : bericht.naar,
      personen,
    })
  }
  const eerste = s.stappen[0]?.op
  const los = rng(nummer).split(`vt advies ${s.sleutel}`)
  if (lijst.length === 0 && eerste !== undefined && in_(eerste) && los.kans(AANNAMES_VT.adviesZonderMelding))
    uit.push({
      ...kop,
      dataset: 'advies',
      identificatie: `A${nummer}-0`,
      aanleiding: kies(los, AANLEIDING),
      aard_geweld: kies(los, AARD),
      hoedanigheid: kies(los, VRAGERS),
    })
  return uit
}

interface Beschrijving {
  aanleiding: string
  aard: string
  melder: string
  triage: Datum | null
  besluit: '01' | '02' | '03' | '04'
  /** To whom. */
  naar: string
  uitkomst: string
  advies: { op: Datum; door: string } | null
  volg: { op: Datum; triage: Datum; door: string } | null
}

/** Draws what the chain does not know; the same draws in every period, so that a report stays the same report. */
function beschrijf(b: Bezoek, r: Rng): Beschrijving {
  const melder = kies(r, MELDERS)
  const aanleiding = kies(r, AANLEIDING)
  const aard = kies(r, AARD)
  const beroepsmatig = Number(melder) <= 15
  const later = b.start === null ? null : plus(b.start, r.int(AANNAMES_VT.triageDagen))
  // Decided before the child leaves: keeping watch over a handover does not move the decision (VT-R7).
  const triage = later !== null && b.eind !== null && later >= b.eind ? b.start : later
  const [uOnderzoek, uAdvies, uUitkomst] = [r.f(), r.f(), r.f()]
  const naar = NAAR[b.naar as keyof typeof NAAR] ?? '17'
  const zwaar = b.naar === 'raad' || b.naar === 'gi'
  const onderzoek = zwaar || (b.naar !== null && uOnderzoek < AANNAMES_VT.onderzoekVoorTeam) || (b.eind === null && uOnderzoek < 0.5)
  const besluit = onderzoek
    ? '01'
    : b.naar !== null || b.eind === null
      ? '02'
      : beroepsmatig && uAdvies < AANNAMES_VT.omgezetInAdvies
        ? '03'
        : '04'
  const uitkomst = zwaar || uUitkomst < 0.6 ? '06' : uUitkomst < 0.85 ? '05' : '04'
  const vooraf = plus(b.op, -1 - r.int(14))
  const vraagt = beroepsmatig && melder !== '13' && r.kans(AANNAMES_VT.adviesVooraf)
  return {
    aanleiding,
    aard,
    melder,
    triage,
    besluit,
    naar,
    uitkomst,
    advies: vraagt ? { op: vooraf, door: melder } : null,
    volg: volgmelding(b, besluit, triage, r),
  }
}

/** Another reports the same child while its inquiry runs; what is done stays what was decided. */
function volgmelding(b: Bezoek, besluit: string, triage: Datum | null, r: Rng): Beschrijving['volg'] {
  const kans = r.kans(AANNAMES_VT.volgmelding)
  const na = 3 + r.int(20)
  const door = kies(r, MELDERS)
  if (besluit !== '01' || triage === null || !kans) return null
  const op = plus(triage, na)
  const beslist = plus(op, 1)
  return b.eind === null || beslist < b.eind ? { op, triage: beslist, door } : null
}
