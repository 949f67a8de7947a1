import { tekst } from '../tekst.ts'
import { is, type Regel } from './bj-regel.ts'
import { f, van } from './record.ts'
import { MAATREGELEN } from './inhoud-bj.ts'
import { ofLater, VERBETER_DATUMS } from './zinnen.ts'
import { keuzesTekst } from './glossen.ts'

/** BJ-R9: who carries out a measure first gives its start, who receives it the day it was taken over, who ends it the end. */
export const overdracht: Regel = (r) => {
  if (!is(r, 'jeugdbescherming', 'jeugdreclassering')) return null
  const [begin, gekregen, over, eind] = ['datum_aanvang', 'datum_overgedragen_gekregen', 'datum_overgedragen', 'datum_einde'].map((v) =>
    van(r, v),
  )
  if (begin !== '' && gekregen !== '')
    return f(
      'BJ-R9',
      'fout',
      r,
      'datum_aanvang',
      tekst('leeg als de maatregel is overgenomen', 'empty when the measure was taken over'),
      tekst('Alleen de eerste instelling geeft de aanvang.', 'Only the first institution gives the start.'),
    )
  if (begin === '' && gekregen === '')
    return f(
      'BJ-R9',
      'fout',
      r,
      'datum_aanvang',
      tekst('een aanvang, of datum_overgedragen_gekregen', 'a start, or datum_overgedragen_gekregen'),
      tekst('Vul een van de twee in.', 'Give one of both.'),
    )
  if (over !== '' && eind !== '')
    return f(
      'BJ-R9',
      'fout',
      r,
      'datum_einde',
      tekst('leeg als de maatregel is overgedragen', 'empty when the measure was handed over'),
      tekst('Alleen de laatste instelling geeft het einde.', 'Only the last institution gives the end.'),
    )
  return null
}

/** BJ-R9: what the last institution gives when probation ends. */
export const slotJr: Regel = (r) => {
  if (!is(r, 'jeugdreclassering') || van(r, 'datum_einde') === '') return null
  for (const veld of ['erkende_interventie', 'doorverwijzing']) {
    if (van(r, veld) === '')
      return f(
        'BJ-R9',
        'fout',
        r,
        veld,
        tekst('ingevuld als de reclassering is geëindigd', 'filled when probation has ended'),
        tekst('De laatste instelling vult dit in.', 'The last institution gives it.'),
      )
  }
  return null
}

/** A measure goes with its kind. */
export const maatregelBijSoort: Regel = (r) => {
  if (is(r, 'jeugdhulp')) return null
  const goed = MAATREGELEN.filter((m) => m.soort === r.soort)
  return goed.some((m) => m.code === van(r, 'type_maatregel'))
    ? null
    : f(
        'BJ-maatregel',
        'fout',
        r,
        'type_maatregel',
        keuzesTekst(goed),
        tekst(`Kies een maatregel van soort ${r.soort}.`, `Use a measure of kind ${r.soort}.`),
      )
}

/** An authorisation says its kind and its days. */
export const machtiging: Regel = (r) => {
  const [type, begin, eind] = ['type_machtiging', 'datum_aanvang_machtiging', 'datum_einde_machtiging'].map((v) => van(r, v))
  if (type === '' && begin === '' && eind === '') return null
  if (type === '')
    return f(
      'BJ-machtiging',
      'fout',
      r,
      'type_machtiging',
      tekst('71 of 72', '71 or 72'),
      tekst('Vul in welke machtiging het is.', 'Say which authorisation it is.'),
    )
  // Only the first institution gives the first day of an authorisation, as of a measure.
  if (begin === '' && van(r, 'datum_overgedragen_gekregen') === '')
    return f(
      'BJ-machtiging',
      'fout',
      r,
      'datum_aanvang_machtiging',
      tekst('een datum', 'a date'),
      tekst('Vul de eerste dag van de machtiging in.', 'Give the first day of the authorisation.'),
    )
  if (eind !== '' && begin !== '' && eind! < begin!)
    return f('BJ-machtiging', 'fout', r, 'datum_einde_machtiging', ofLater(begin!), VERBETER_DATUMS)
  if (type === '72' && !van(r, 'type_maatregel').startsWith('1')) {
    return f(
      'BJ-machtiging',
      'waarschuwing',
      r,
      'type_machtiging',
      tekst('alleen bij een ondertoezichtstelling (11, 12)', 'with a supervision order (11, 12)'),
      tekst(
        'Een machtiging uithuisplaatsing hoort bij een ondertoezichtstelling.',
        'An authorisation for placement goes with a supervision order.',
      ),
    )
  }
  return null
}
