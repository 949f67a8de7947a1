import { bevinding, type Bevinding } from './bevinding.ts'
import type { Ruw } from './inhoud.ts'
import { plusDagen } from '@draad/stelsel'
import { aanvang, einde } from './bj-regel.ts'
import { andereMachtiging, machtigingenSamen, machtigingenVan } from './machtiging.ts'
import { inBeide, tekst, type Tekst } from '../tekst.ts'

/** Forms with a stay begin with 1. */
const metVerblijf = (hulpvorm: string): boolean => hulpvorm.startsWith('1')

/** Whether a record tells by a number who it is about. */
export const metNummer = (r: Ruw): boolean => !['', '999999999', '000000000'].includes(r.v['bsn'] ?? '')

/**
 * Who a record is about, as far as the file can tell: the BSN; without one sex, birth date and postcode. A record marked
 * as one of twins stands alone, because nothing else can tell them apart.
 */
export function wie(r: Ruw): string {
  const v = r.v
  const bsn = v['bsn'] ?? ''
  const meerling = (v['meerling'] ?? '').toLowerCase() === 'ja' ? `|meerling ${r.rij}` : ''
  if (metNummer(r)) return `bsn ${bsn}${meerling}`
  return `zonder ${v['geslacht']}|${v['geboortedatum']}|${v['postcode_of_gemeente']}${meerling}`
}

const groepeer = (records: readonly Ruw[], sleutel: (r: Ruw) => string): Map<string, Ruw[]> => {
  const uit = new Map<string, Ruw[]>()
  for (const r of records) {
    const s = sleutel(r)
    const groep = uit.get(s)
    if (groep) groep.push(r)
    else uit.set(s, [r])
  }
  return uit
}

/** What one informant said in a record: who it is, and the answers. */
function metingenVan(r: Ruw): Map<string, Record<string, string>> {
  const uit = new Map<string, Record<string, string>>()
  for (const n of ['1', '2']) {
    const wie = r.v[`informant_${n}`] ?? ''
    if (wie !== '') uit.set(wie, { informant: wie, nut: r.v[`nut_${n}`] ?? '', zonder_hulp: r.v[`zonder_hulp_${n}`] ?? '' })
  }
  return uit
}

/** The answers of two records: of each informant the one about what ended last, whole. Never a mark of one beside an answer of another. */
function metingenSamen(eerst: Ruw, laatst: Ruw): Record<string, string> {
  const samen = new Map([...metingenVan(eerst), ...metingenVan(laatst)])
  return Object.fromEntries(
    [...samen.values()]
      .toSorted((x, y) => (x['informant']! < y['informant']! ? -1 : 1))
      .flatMap((m, i) => Object.entries(m).flatMap(([veld, w]) => (w === '' ? [] : [[`${veld}_${i + 1}`, w]]))),
  )
}

/** What is told of an end. */
const EINDVELDEN = ['datum_einde', 'reden_beeindiging', 'datum_overgedragen', 'doorverwijzing', 'erkende_interventie'] as const

const METING = /^(informant|nut|zonder_hulp)_[12]$/

/** One record out of two that overlap: first start, and an end only when both have ended: the last one, with its reason. */
function eenVan(a: Ruw, b: Ruw): Ruw {
  const laatste = einde(a) === '' ? a : einde(b) === '' || einde(b) >= einde(a) ? b : a
  const v: Record<string, string> = {
    ...Object.fromEntries(Object.entries({ ...b.v, ...a.v }).filter(([veld]) => !METING.test(veld))),
    ...metingenSamen(laatste === a ? b : a, laatste),
  }
  for (const veld of EINDVELDEN) {
    const w = laatste.v[veld] ?? ''
    if (w === '') delete v[veld]
    else v[veld] = w
  }
  if (a.v['gestart_met_crisis'] === '01' || (aanvang(a) === aanvang(b) && b.v['gestart_met_crisis'] === '01'))
    v['gestart_met_crisis'] = '01'
  const machtigingen = machtigingenSamen(a, b)
  return { rij: a.rij, soort: a.soort, v, ...(machtigingen.length > 0 ? { machtigingen } : {}) }
}

/** Whether two rows of one measure differ in nothing but the authorisation: a measure with two of them is delivered so. */
const alleenMachtiging = (a: Ruw, b: Ruw): boolean =>
  andereMachtiging(a, b) &&
  [...new Set([...Object.keys(a.v), ...Object.keys(b.v)])].every((veld) => veld.includes('machtiging') || a.v[veld] === b.v[veld])

/** Days that records cover together, in order; what follows on the day after goes on. */
function dagenVan(records: readonly Ruw[]): { van: string; tot: string }[] {
  const uit: { van: string; tot: string }[] = []
  for (const r of records.toSorted((a, b) => (aanvang(a) < aanvang(b) ? -1 : 1))) {
    const [nu, tot] = [uit.at(-1), einde(r) || ALTIJD]
    if (nu && (nu.tot === ALTIJD || aanvang(r) <= plusDagen(nu.tot, 1))) nu.tot = tot > nu.tot ? tot : nu.tot
    else uit.push({ van: aanvang(r), tot })
  }
  return uit
}

const ALTIJD = '9999-12-31'

/** The records of one person, form or measure: those that overlap are one. Without a number only the same start tells that they are. */
function voegGroep(groep: readonly Ruw[], uit: Ruw[], bevindingen: Bevinding[]): void {
  const opStart = groep.toSorted((a, b) => (aanvang(a) < aanvang(b) ? -1 : aanvang(a) > aanvang(b) ? 1 : a.rij - b.rij))
  let lopend = opStart[0]!
  for (const r of opStart.slice(1)) {
    const eind = einde(lopend)
    if ((eind !== '' && aanvang(r) > eind) || (!metNummer(r) && aanvang(r) !== aanvang(lopend))) {
      uit.push(lopend)
      lopend = r
      continue
    }
    const hulp = r.soort === 'jeugdhulp'
    if (andereMachtiging(lopend, r)) {
      const wat = machtigingenVan(r)
        .map((m) => [m.type, m.begin, m.einde].filter(Boolean).join(' '))
        .join(', ')
      bevindingen.push(
        bevinding(
          'BJ-machtiging',
          'melding',
          r.rij,
          'type_machtiging',
          wat,
          tekst('elke machtiging van een maatregel een eigen rij', 'a row for every authorisation of a measure'),
          tekst('De machtigingen zijn allemaal bewaard, bij één maatregel.', 'All authorisations were kept, with one measure.'),
          [lopend.rij],
        ),
      )
      if (alleenMachtiging(lopend, r)) {
        lopend = eenVan(lopend, r)
        continue
      }
    }
    const regel = aanvang(r) === aanvang(lopend) ? 'BJ-R1' : aanvang(r) === eind ? 'BJ-R3' : 'BJ-R2'
    const waarom = {
      'BJ-R1': [
        hulp
          ? tekst('dezelfde persoon, aanvang en hulpvorm', 'the same person, start and form')
          : tekst('dezelfde persoon, aanvang en maatregel', 'the same person, start and measure'),
        tekst('één record per sleutel; zet bij een meerling: meerling = ja', 'one record per key; twins are marked with meerling = ja'),
      ],
      'BJ-R2': [
        hulp
          ? tekst('dezelfde persoon en hulpvorm, met overlap in de tijd', 'the same person and form, overlapping')
          : tekst('dezelfde persoon en maatregel, met overlap in de tijd', 'the same person and measure, overlapping'),
        tekst('records van één hulpvorm of maatregel zonder overlap in de tijd', 'records of one form or measure that do not overlap'),
      ],
      'BJ-R3': [
        tekst(`een aanvang op de laatste dag van het vorige record (${eind})`, `a start on the last day of the record before (${eind})`),
        tekst('een aanvang na die dag', 'a start after that day'),
      ],
    }[regel] as [Tekst, Tekst]
    bevindingen.push(
      bevinding(
        regel,
        'waarschuwing',
        r.rij,
        'datum_aanvang',
        waarom[0],
        waarom[1],
        tekst('Wij hebben er één record van gemaakt.', 'They were made one record.'),
        [lopend.rij],
      ),
    )
    if ((r.v['verwijzer'] ?? '') !== (lopend.v['verwijzer'] ?? '')) {
      bevindingen.push(
        bevinding(
          regel,
          'melding',
          r.rij,
          'verwijzer',
          r.v['verwijzer'] ?? '',
          inBeide(lopend.v['verwijzer'] ?? ''),
          tekst('Wij hebben de verwijzer van de eerste aanvang bewaard.', 'The referrer of the first start was kept.'),
          [lopend.rij],
        ),
      )
    }
    lopend = eenVan(lopend, r)
  }
  uit.push(lopend)
}

/** BJ-R4: outpatient help during a stay at the same supplier belongs to the record of the stay. */
function metVerblijfSamen(records: readonly Ruw[], bevindingen: Bevinding[]): Ruw[] {
  const verblijf = records.filter((r) => metVerblijf(r.v['hulpvorm'] ?? ''))
  if (verblijf.length === 0) return [...records]
  const uit: Ruw[] = []
  for (const r of records) {
    if (metVerblijf(r.v['hulpvorm'] ?? '')) {
      uit.push(r)
      continue
    }
    const geraakt = verblijf.filter((s) => aanvang(s) <= (einde(r) || ALTIJD) && aanvang(r) <= (einde(s) || ALTIJD))
    if (geraakt.length === 0) uit.push(r)
    else if (dagenVan(geraakt).some((d) => aanvang(r) >= d.van && (einde(r) || ALTIJD) <= d.tot)) {
      bevindingen.push(
        bevinding(
          'BJ-R4',
          'waarschuwing',
          r.rij,
          'hulpvorm',
          r.v['hulpvorm'] ?? '',
          tekst('geen eigen record tijdens een verblijf bij dezelfde aanbieder', 'no own record during a stay at the same supplier'),
          tekst('Wij hebben het opgenomen in het record van het verblijf.', 'It was taken into the record of the stay.'),
          geraakt.map((x) => x.rij),
        ),
      )
    } else {
      bevindingen.push(
        bevinding(
          'BJ-R4',
          'melding',
          r.rij,
          'hulpvorm',
          r.v['hulpvorm'] ?? '',
          tekst('ambulante hulp vóór of na het verblijf', 'outpatient help before or after the stay'),
          tekst('Wij hebben het bewaard: een deel valt buiten het verblijf.', 'It was kept: part of it lies outside the stay.'),
          geraakt.map((x) => x.rij),
        ),
      )
      uit.push(r)
    }
  }
  return uit
}

/** BJ-R5: a change of form closes the old record; two stays at once at one supplier mean that it was not. */
function oudeGesloten(records: readonly Ruw[], bevindingen: Bevinding[]): void {
  const verblijf = records.filter((r) => metVerblijf(r.v['hulpvorm'] ?? '')).toSorted((a, b) => (aanvang(a) < aanvang(b) ? -1 : 1))
  for (let i = 1; i < verblijf.length; i++) {
    const [oud, nieuw] = [verblijf[i - 1]!, verblijf[i]!]
    if (oud.v['hulpvorm'] !== nieuw.v['hulpvorm'] && (einde(oud) === '' || einde(oud) > aanvang(nieuw))) {
      bevindingen.push(
        bevinding(
          'BJ-R5',
          'waarschuwing',
          oud.rij,
          'datum_einde',
          einde(oud),
          tekst(`een einde, uiterlijk op ${aanvang(nieuw)}`, `an end on or before ${aanvang(nieuw)}`),
          tekst(
            'Is de hulpvorm veranderd? Sluit dan het oude record; nu tellen beide mee.',
            'When the form changed, close the old record; both are counted now.',
          ),
          [nieuw.rij],
        ),
      )
    }
  }
}

/**
 * Makes the records of one supplier in one period what they should be: one per person, form and uninterrupted time.
 * @bron protocol v7, 3.3 and 7.5 (BJ-R1 to BJ-R5)
 */
export function voegSamen(records: readonly Ruw[]): { records: Ruw[]; bevindingen: Bevinding[] } {
  const bevindingen: Bevinding[] = []
  const uit: Ruw[] = []
  for (const persoon of groepeer(
    records.filter((r) => r.soort === 'jeugdhulp'),
    wie,
  ).values()) {
    const een: Ruw[] = []
    for (const groep of groepeer(persoon, (r) => r.v['hulpvorm'] ?? '').values()) voegGroep(groep, een, bevindingen)
    if (!metNummer(persoon[0]!)) {
      uit.push(...een)
      continue
    }
    oudeGesloten(een, bevindingen)
    uit.push(...metVerblijfSamen(een, bevindingen))
  }
  for (const groep of groepeer(
    records.filter((r) => r.soort !== 'jeugdhulp'),
    (r) => `${wie(r)} ${r.soort} ${r.v['type_maatregel']}`,
  ).values()) {
    voegGroep(groep, uit, bevindingen)
  }
  return { records: uit.sort((a, b) => a.rij - b.rij), bevindingen }
}
