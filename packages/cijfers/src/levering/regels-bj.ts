import { plusDagen } from '@draad/stelsel'
import { dagTekst, inBeide, tekst } from '../tekst.ts'
import { bevinding, type Bevinding } from './bevinding.ts'
import { aanvang, einde, is, type Omgeving, type Regel } from './bj-regel.ts'
import { f, van } from './record.ts'
import { eindredenenVoor } from './inhoud-bj.ts'
import type { Ruw } from './inhoud.ts'
import { geboorte } from './regels-bj-persoon.ts'
import { machtiging, maatregelBijSoort, overdracht, slotJr } from './regels-bj-maatregel.ts'
import {
  drieWeken,
  GELEZEN_TE_LAAT,
  HALFJAAR,
  KWARTAAL,
  ofLater,
  ONBEKEND_MET_ONGEBOREN,
  ONGEBOREN_MET_DATUM,
  uiterlijk,
  VOORBIJ,
} from './zinnen.ts'
import { keuzesTekst } from './glossen.ts'

/** The column in which a record tells its last day. */
const eindveld = (r: Ruw): string => (van(r, 'datum_einde') === '' ? 'datum_overgedragen' : 'datum_einde')

/** BJ-R5: dates in order, and what is reported per form: an end and its reason come together. */
const datums: Regel = (r) =>
  einde(r) !== '' && aanvang(r) !== '' && einde(r) < aanvang(r)
    ? f(
        'BJ-datums',
        'fout',
        r,
        eindveld(r),
        ofLater(aanvang(r)),
        tekst('Verbeter de aanvang of het einde.', 'Correct start or end.'),
        einde(r),
      )
    : null

const redenBijEinde: Regel = (r) => {
  const [eind, reden] = [van(r, 'datum_einde'), van(r, 'reden_beeindiging')]
  if (eind !== '' && reden === '')
    return f(
      'BJ-R5',
      'fout',
      r,
      'reden_beeindiging',
      tekst('een reden als deze hulp is geëindigd', 'a reason when help of this form has ended'),
      tekst('Vul in waarom deze hulp is geëindigd.', 'Give the reason of this form.'),
    )
  if (eind === '' && reden !== '')
    return f(
      'BJ-R5',
      'fout',
      r,
      'datum_einde',
      tekst('een einddatum als er een reden staat', 'an end date when there is a reason'),
      tekst('Vul de laatste dag in, of haal de reden weg.', 'Give the last day, or remove the reason.'),
    )
  const lijst = eindredenenVoor(r.soort, van(r, 'type_maatregel'))
  if (reden === '' || lijst.some((k) => k.code === reden)) return null
  return f(
    'BJ-R5',
    'fout',
    r,
    'reden_beeindiging',
    keuzesTekst(lijst),
    tekst('Kies een reden die bij deze soort hoort.', 'Use a reason that goes with this kind.'),
  )
}

/** BJ-R6: a file holds all that began, ended or ran in the period, and nothing else. */
const inPeriode: Regel = (r, { periode }) => {
  if (aanvang(r) > periode.tm)
    return f(
      'BJ-R6',
      'fout',
      r,
      'datum_aanvang',
      uiterlijk(periode.tm),
      tekst('Lever dit in de periode waarin het begint.', 'Deliver it with the period in which it begins.'),
    )
  if (einde(r) !== '' && einde(r) < periode.van) return f('BJ-R6', 'fout', r, eindveld(r), ofLater(periode.van), VOORBIJ, einde(r))
  return null
}

const nietVooruit: Regel = (r, { periode }) =>
  einde(r) > periode.tm
    ? f(
        'BJ-R6',
        'waarschuwing',
        r,
        eindveld(r),
        tekst(`leeg, of uiterlijk ${periode.tm}`, `empty or at most ${periode.tm}`),
        tekst(
          'Lever een verwacht einde niet vooruit; wij lezen de hulp als lopend.',
          'An expected end is not delivered beforehand; it is read as running.',
        ),
        einde(r),
      )
    : null

/** BJ-R8: help in kind only; no talks for access, no prevention, no advice. */
const alleenNatura: Regel = (r) => {
  const [geld, wat] = [van(r, 'financiering').toLowerCase(), van(r, 'activiteit').toLowerCase()]
  if (geld !== '' && geld !== 'natura')
    return f(
      'BJ-R8',
      'fout',
      r,
      'financiering',
      inBeide('natura'),
      tekst(
        'Hulp uit een persoonsgebonden budget hoort niet in de levering: laat het weg.',
        'Help from a personal budget is not delivered: leave it out.',
      ),
    )
  if (wat !== '' && wat !== 'hulp')
    return f(
      'BJ-R8',
      'fout',
      r,
      'activiteit',
      inBeide('hulp'),
      tekst(
        'Toegangsgesprekken, preventie en advies horen niet in de levering: laat het weg.',
        'Access talks, prevention and advice are not delivered: leave it out.',
      ),
    )
  return null
}

/** BJ-R10: help by the local team is free to enter, so there is no referrer. */
const wijkteam: Regel = (r) =>
  is(r, 'jeugdhulp') && van(r, 'hulpvorm') === '01' && van(r, 'verwijzer') !== '06'
    ? f(
        'BJ-R10',
        'fout',
        r,
        'verwijzer',
        tekst('06 als de hulpvorm 01 is (wijkteam)', '06 when the form is 01 (local team)'),
        tekst('Vul 06 in; wie het gezin verwees, hoeft hier niet.', 'Set 06; who led the family there is not asked here.'),
      )
    : null

/** BJ-R11: at most two measurements, one of the youth and one of a parent; not every supplier must give them. */
const outcome: Regel = (r) => {
  if (!is(r, 'jeugdhulp')) return null
  for (const n of ['1', '2']) {
    const gevuld = van(r, `nut_${n}`) !== '' || van(r, `zonder_hulp_${n}`) !== ''
    if (gevuld && van(r, `informant_${n}`) === '')
      return f(
        'BJ-R11',
        'fout',
        r,
        `informant_${n}`,
        tekst('01 jeugdige of 02 ouder', '01 youth or 02 parent'),
        tekst('Vul in wie antwoord gaf.', 'Say who answered.'),
      )
    if (!gevuld && van(r, `informant_${n}`) !== '')
      return f(
        'BJ-R11',
        'fout',
        r,
        `nut_${n}`,
        tekst('een cijfer of een antwoord', 'a mark or an answer'),
        tekst('Vul het antwoord in, of haal weg wie antwoord gaf.', 'Give the answer, or remove who answered.'),
      )
  }
  const [a, b] = [van(r, 'informant_1'), van(r, 'informant_2')]
  return a !== '' && a === b
    ? f(
        'BJ-R11',
        'fout',
        r,
        'informant_2',
        tekst('één meting per persoon', 'one measurement per informant'),
        tekst('Laat van elk alleen de laatste meting staan.', 'Keep the last one of each.'),
      )
    : null
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
      tekst('999999999 als het onbekend is; 000000000 is een ongeboren kind', '999999999 when unknown; 000000000 is an unborn child'),
      tekst('Bij Veilig Thuis zijn deze codes andersom; verbeter het.', 'Codes of Veilig Thuis are the reverse; correct it.'),
      ONGEBOREN_MET_DATUM,
    )
  if (b === '999999999' && g === '00000000')
    return f(
      'VT-R9',
      'fout',
      r,
      'bsn',
      tekst('000000000 voor een ongeboren kind; 999999999 is onbekend', '000000000 for an unborn child; 999999999 is unknown'),
      tekst('Bij Veilig Thuis zijn deze codes andersom; verbeter het.', 'Codes of Veilig Thuis are the reverse; correct it.'),
      ONBEKEND_MET_ONGEBOREN,
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
  geboorte,
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
          tekst(`${o.periode.code} voor ${soort}`, `${o.periode.code} for ${soort}`),
          mag(soort) === 'kwartaal' ? KWARTAAL : HALFJAAR,
          tekst('Lever deze soort in haar eigen periode.', 'Deliver this kind in its own period.'),
        ),
      )
    }
  }
  const laatst = plusDagen(o.periode.tm, 21)
  if (o.ontvangen !== null && o.ontvangen <= o.periode.tm) {
    uit.push(
      bevinding(
        'BJ-R12',
        'fout',
        0,
        'ontvangen',
        o.ontvangen,
        tekst(`na ${o.periode.tm}`, `after ${o.periode.tm}`),
        tekst('De periode is nog niet voorbij.', 'The period has not ended yet.'),
      ),
    )
  } else if (o.ontvangen !== null && o.ontvangen > laatst) {
    uit.push(bevinding('BJ-R12', 'waarschuwing', 0, 'ontvangen', dagTekst(o.ontvangen), drieWeken(laatst), GELEZEN_TE_LAAT))
  }
  return uit
}

/** Every rule on one record. */
export function toetsRecordBj(r: Ruw, o: Omgeving): Bevinding[] {
  return PER_RECORD.flatMap((regel) => regel(r, o) ?? [])
}
