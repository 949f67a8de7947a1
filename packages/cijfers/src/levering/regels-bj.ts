import { plusDagen } from '@draad/stelsel'
import type { CijferPeriode } from '../cijfer/index.ts'
import { bevinding, type Bevinding } from './bevinding.ts'
import { eindredenenVoor, MAATREGELEN } from './inhoud-bj.ts'
import type { Ruw } from './inhoud.ts'

/** What a rule needs to know beside the record. */
export interface Omgeving {
  readonly periode: CijferPeriode
  /** Day on which the file came in; null when not known. */
  readonly ontvangen: string | null
  /** Whether it came as a fixed-width file. */
  readonly vast: boolean
}

type Regel = (r: Ruw, o: Omgeving) => Bevinding | null

const is = (r: Ruw, ...soorten: readonly string[]): boolean => soorten.includes(r.soort)
const van = (r: Ruw, veld: string): string => r.v[veld] ?? ''

/** First day a record counts from: its own start, or the day it was taken over. */
export const aanvang = (r: Ruw): string => van(r, 'datum_aanvang') || van(r, 'datum_overgedragen_gekregen')

/** Last day a record counts to at this supplier; empty while it runs. */
export const einde = (r: Ruw): string => van(r, 'datum_einde') || van(r, 'datum_overgedragen')

const f = (
  regel: string,
  ernst: Bevinding['ernst'],
  r: Ruw,
  veld: string,
  toegestaan: string,
  doe: string,
  gevonden = van(r, veld),
): Bevinding => bevinding(regel, ernst, r.rij, veld, gevonden, toegestaan, doe)

/** BJ-R5: dates in order, and what is reported per form: an end and its reason come together. */
const datums: Regel = (r) =>
  einde(r) !== '' && aanvang(r) !== '' && einde(r) < aanvang(r)
    ? f('BJ-datums', 'fout', r, 'datum_einde', `${aanvang(r)} or later`, 'Correct start or end.', einde(r))
    : null

const redenBijEinde: Regel = (r) => {
  const [eind, reden] = [van(r, 'datum_einde'), van(r, 'reden_beeindiging')]
  if (eind !== '' && reden === '')
    return f('BJ-R5', 'fout', r, 'reden_beeindiging', 'a reason when help of this form has ended', 'Give the reason of this form.')
  if (eind === '' && reden !== '')
    return f('BJ-R5', 'fout', r, 'datum_einde', 'an end date when there is a reason', 'Give the last day, or remove the reason.')
  const lijst = eindredenenVoor(r.soort, van(r, 'type_maatregel'))
  if (reden === '' || lijst.some((k) => k.code === reden)) return null
  return f(
    'BJ-R5',
    'fout',
    r,
    'reden_beeindiging',
    lijst.map((k) => `${k.code} ${k.naam}`).join(', '),
    'Use a reason that goes with this kind.',
  )
}

/** BJ-R6: a file holds all that began, ended or ran in the period, and nothing else. */
const inPeriode: Regel = (r, { periode }) => {
  if (aanvang(r) > periode.tm)
    return f('BJ-R6', 'fout', r, 'datum_aanvang', `at most ${periode.tm}`, 'Deliver it with the period in which it begins.')
  if (einde(r) !== '' && einde(r) < periode.van)
    return f('BJ-R6', 'fout', r, 'datum_einde', `${periode.van} or later`, 'It ended before this period: leave it out.', einde(r))
  return null
}

const nietVooruit: Regel = (r, { periode }) =>
  einde(r) > periode.tm
    ? f(
        'BJ-R6',
        'waarschuwing',
        r,
        'datum_einde',
        `empty or at most ${periode.tm}`,
        'An expected end is not delivered beforehand; it is read as running.',
        einde(r),
      )
    : null

/** BJ-R8: help in kind only; no talks for access, no prevention, no advice. */
const alleenNatura: Regel = (r) => {
  const [geld, wat] = [van(r, 'financiering').toLowerCase(), van(r, 'activiteit').toLowerCase()]
  if (geld !== '' && geld !== 'natura')
    return f('BJ-R8', 'fout', r, 'financiering', 'natura', 'Help from a personal budget is not delivered: leave it out.')
  if (wat !== '' && wat !== 'hulp')
    return f('BJ-R8', 'fout', r, 'activiteit', 'hulp', 'Access talks, prevention and advice are not delivered: leave it out.')
  return null
}

/** BJ-R9: who carries out a measure first gives its start, who receives it the day it was taken over, who ends it the end. */
const overdracht: Regel = (r) => {
  if (!is(r, 'jeugdbescherming', 'jeugdreclassering')) return null
  const [begin, gekregen, over, eind] = ['datum_aanvang', 'datum_overgedragen_gekregen', 'datum_overgedragen', 'datum_einde'].map((v) =>
    van(r, v),
  )
  if (begin !== '' && gekregen !== '')
    return f('BJ-R9', 'fout', r, 'datum_aanvang', 'empty when the measure was taken over', 'Only the first institution gives the start.')
  if (begin === '' && gekregen === '')
    return f('BJ-R9', 'fout', r, 'datum_aanvang', 'a start, or datum_overgedragen_gekregen', 'Give one of both.')
  if (over !== '' && eind !== '')
    return f('BJ-R9', 'fout', r, 'datum_einde', 'empty when the measure was handed over', 'Only the last institution gives the end.')
  return null
}

const slotJr: Regel = (r) => {
  if (!is(r, 'jeugdreclassering') || van(r, 'datum_einde') === '') return null
  for (const veld of ['erkende_interventie', 'doorverwijzing']) {
    if (van(r, veld) === '') return f('BJ-R9', 'fout', r, veld, 'filled when probation has ended', 'The last institution gives it.')
  }
  return null
}

const maatregelBijSoort: Regel = (r) => {
  if (is(r, 'jeugdhulp')) return null
  const goed = MAATREGELEN.filter((m) => m.soort === r.soort)
  return goed.some((m) => m.code === van(r, 'type_maatregel'))
    ? null
    : f('BJ-maatregel', 'fout', r, 'type_maatregel', goed.map((m) => `${m.code} ${m.naam}`).join(', '), `Use a measure of kind ${r.soort}.`)
}

const machtiging: Regel = (r) => {
  const [type, begin, eind] = ['type_machtiging', 'datum_aanvang_machtiging', 'datum_einde_machtiging'].map((v) => van(r, v))
  if (type === '' && begin === '' && eind === '') return null
  if (type === '') return f('BJ-machtiging', 'fout', r, 'type_machtiging', '71 or 72', 'Say which authorisation it is.')
  if (begin === '') return f('BJ-machtiging', 'fout', r, 'datum_aanvang_machtiging', 'a date', 'Give the first day of the authorisation.')
  if (eind !== '' && eind! < begin!)
    return f('BJ-machtiging', 'fout', r, 'datum_einde_machtiging', `${begin} or later`, 'Correct the dates.')
  if (type === '72' && !van(r, 'type_maatregel').startsWith('1')) {
    return f(
      'BJ-machtiging',
      'waarschuwing',
      r,
      'type_machtiging',
      'with a supervision order (11, 12)',
      'An authorisation for placement goes with a supervision order.',
    )
  }
  return null
}

/** BJ-R10: help by the local team is free to enter, so there is no referrer. */
const wijkteam: Regel = (r) =>
  is(r, 'jeugdhulp') && van(r, 'hulpvorm') === '01' && van(r, 'verwijzer') !== '06'
    ? f('BJ-R10', 'fout', r, 'verwijzer', '06 when the form is 01 (local team)', 'Set 06; who led the family there is not asked here.')
    : null

/** BJ-R11: at most two measurements, one of the youth and one of a parent; not every supplier must give them. */
const outcome: Regel = (r) => {
  if (!is(r, 'jeugdhulp')) return null
  for (const n of ['1', '2']) {
    const gevuld = van(r, `nut_${n}`) !== '' || van(r, `zonder_hulp_${n}`) !== ''
    if (gevuld && van(r, `informant_${n}`) === '')
      return f('BJ-R11', 'fout', r, `informant_${n}`, '01 youth or 02 parent', 'Say who answered.')
    if (!gevuld && van(r, `informant_${n}`) !== '')
      return f('BJ-R11', 'fout', r, `nut_${n}`, 'a mark or an answer', 'Give the answer, or remove who answered.')
  }
  const [a, b] = [van(r, 'informant_1'), van(r, 'informant_2')]
  return a !== '' && a === b ? f('BJ-R11', 'fout', r, 'informant_2', 'one measurement per informant', 'Keep the last one of each.') : null
}

/** VT-R9 the other way round: the special numbers of this delivery are the reverse of those of Veilig Thuis. */
const bijzondereNummers: Regel = (r) => {
  const [b, g] = [van(r, 'bsn'), van(r, 'geboortedatum')]
  if (b === '000000000' && g !== '00000000')
    return f(
      'VT-R9',
      'fout',
      r,
      'bsn',
      '999999999 when unknown; 000000000 is an unborn child',
      'Codes of Veilig Thuis are the reverse; correct it.',
      'unborn with a birth date',
    )
  if (b === '999999999' && g === '00000000')
    return f(
      'VT-R9',
      'fout',
      r,
      'bsn',
      '000000000 for an unborn child; 999999999 is unknown',
      'Codes of Veilig Thuis are the reverse; correct it.',
      'unknown with the birth date of an unborn child',
    )
  return null
}

const PER_RECORD: readonly Regel[] = [
  datums,
  redenBijEinde,
  inPeriode,
  nietVooruit,
  alleenNatura,
  overdracht,
  slotJr,
  maatregelBijSoort,
  machtiging,
  wijkteam,
  outcome,
  bijzondereNummers,
]

/** BJ-R12: half-yearly, probation quarterly; within three weeks after the period. */
export function toetsPeriodeBj(records: readonly Ruw[], o: Omgeving): Bevinding[] {
  const uit: Bevinding[] = []
  const mag = (soort: string): string => (soort === 'jeugdreclassering' ? 'kwartaal' : 'halfjaar')
  for (const soort of new Set(records.map((r) => r.soort))) {
    if (mag(soort) !== o.periode.soort) {
      uit.push(
        bevinding(
          'BJ-R12',
          'fout',
          0,
          'periode',
          `${o.periode.code} for ${soort}`,
          `a ${mag(soort) === 'kwartaal' ? 'quarter (2026Q1)' : 'half year (2026H1)'}`,
          'Deliver this kind in its own period.',
        ),
      )
    }
  }
  const laatst = plusDagen(o.periode.tm, 21)
  if (o.ontvangen !== null && o.ontvangen <= o.periode.tm) {
    uit.push(bevinding('BJ-R12', 'fout', 0, 'ontvangen', o.ontvangen, `after ${o.periode.tm}`, 'The period has not ended yet.'))
  } else if (o.ontvangen !== null && o.ontvangen > laatst) {
    uit.push(
      bevinding(
        'BJ-R12',
        'waarschuwing',
        0,
        'ontvangen',
        o.ontvangen,
        `at most ${laatst} (three weeks)`,
        'It is read, and counted as late.',
      ),
    )
  }
  return uit
}

/** Every rule on one record. */
export function toetsRecordBj(r: Ruw, o: Omgeving): Bevinding[] {
  return PER_RECORD.flatMap((regel) => regel(r, o) ?? [])
}
