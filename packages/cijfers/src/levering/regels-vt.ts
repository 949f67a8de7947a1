import { plusDagen } from '@draad/stelsel'
import { bevinding, type Bevinding } from './bevinding.ts'
import { isBeroepsmatig } from './inhoud-vt.ts'
import type { Ruw } from './inhoud.ts'
import type { Omgeving } from './regels-bj.ts'
import { tussen } from './regels-vt-tussen.ts'
import { f, triageVoor, van, type VtKeuzes } from './vt-termijnen.ts'

export { onderzoekVoor, triageVoor } from './vt-termijnen.ts'
export type { VtKeuzes } from './vt-termijnen.ts'

/** Checks of a single report. */
function toetsMelding(r: Ruw, o: Omgeving, keuzes: VtKeuzes): Bevinding[] {
  const uit: Bevinding[] = []
  const [op, triageOp, triage, over] = ['datum_melding', 'datum_triagebesluit', 'triagebesluit', 'overdracht'].map((v) => van(r, v)) as [
    string,
    string,
    string,
    string,
  ]
  if (triageOp !== '' && triageOp < op) uit.push(f('VT-datums', 'fout', r, 'datum_triagebesluit', `${op} or later`, 'Correct the dates.'))
  if ((triageOp === '') !== (triage === ''))
    uit.push(
      f(
        'VT-triage',
        'fout',
        r,
        triage === '' ? 'triagebesluit' : 'datum_triagebesluit',
        'date and decision together',
        'Give both, or neither.',
      ),
    )
  const voor = triageVoor(op, keuzes)
  if (triageOp > voor)
    uit.push(
      f(
        'VT-R1',
        'waarschuwing',
        r,
        'datum_triagebesluit',
        `at most ${voor} (five ${keuzes.triage === 'dagen' ? 'days' : 'working days'})`,
        'It is counted as late.',
      ),
    )
  if (triageOp === '' && o.periode.tm > voor) {
    const politie = van(r, 'hoedanigheid') === '13'
    uit.push(
      f(
        politie ? 'VT-R5' : 'VT-R1',
        'waarschuwing',
        r,
        'datum_triagebesluit',
        `a triage decision by ${voor}`,
        politie ? 'A report of the police is a report and needs triage.' : 'It is counted as not yet decided, and late.',
      ),
    )
  }
  if (triage === '01' && van(r, 'onderzoeksnummer') === '')
    uit.push(f('VT-R2', 'fout', r, 'onderzoeksnummer', 'a number when triage leads to an inquiry', 'Give the number of the inquiry.'))
  if (triage !== '01' && van(r, 'onderzoeksnummer') !== '')
    uit.push(f('VT-R2', 'waarschuwing', r, 'onderzoeksnummer', 'empty unless triage leads to an inquiry', 'It is not used.'))
  if (triage === '02' && over === '')
    uit.push(f('VT-overdracht', 'fout', r, 'overdracht', 'to whom, when triage is a handover', 'Give every receiver.'))
  if (triage === '03' && !isBeroepsmatig(van(r, 'hoedanigheid')))
    uit.push(
      f(
        'VT-R6',
        'waarschuwing',
        r,
        'triagebesluit',
        'only for a reporter who works under the reporting code',
        'A report of somebody else cannot become advice.',
      ),
    )
  if (triage === '04' && over !== '')
    uit.push(
      f(
        'VT-R6',
        'waarschuwing',
        r,
        'overdracht',
        'empty when there is no follow-up',
        'No follow-up means no reasonable suspicion; check which holds.',
      ),
    )
  const belegd = van(r, 'datum_overdracht_belegd')
  if (belegd !== '' && belegd < triageOp)
    uit.push(
      f(
        'VT-R7',
        'fout',
        r,
        'datum_overdracht_belegd',
        `${triageOp} or later`,
        'A handover follows the decision and does not change its date.',
      ),
    )
  if (belegd !== '' && belegd === triageOp && triageOp > voor)
    uit.push(
      f(
        'VT-R7',
        'waarschuwing',
        r,
        'datum_triagebesluit',
        'the day of the decision, not of the handover',
        'Check that the date of triage was not moved to the handover.',
      ),
    )
  if (op > o.periode.tm) uit.push(f('VT-periode', 'fout', r, 'datum_melding', `at most ${o.periode.tm}`, 'Deliver it with its own period.'))
  return uit
}

function toetsOnderzoek(r: Ruw, o: Omgeving): Bevinding[] {
  const uit: Bevinding[] = []
  const [start, af] = [van(r, 'datum_start'), van(r, 'datum_afronding')]
  if (af !== '' && af < start) uit.push(f('VT-datums', 'fout', r, 'datum_afronding', `${start} or later`, 'Correct the dates.'))
  if (af !== '' && van(r, 'uitkomst') === '')
    uit.push(f('VT-uitkomst', 'fout', r, 'uitkomst', 'an outcome when the inquiry is done', 'Give every outcome.'))
  if (af === '' && van(r, 'uitkomst') !== '')
    uit.push(f('VT-uitkomst', 'fout', r, 'datum_afronding', 'a date when there is an outcome', 'Give the date of the decision.'))
  if (af !== '' && van(r, 'vervolg') === '')
    uit.push(f('VT-uitkomst', 'waarschuwing', r, 'vervolg', 'a follow-up when the inquiry is done', 'Give every receiver, or 17 (other).'))
  if (af !== '' && af < o.periode.van)
    uit.push(f('VT-periode', 'fout', r, 'datum_afronding', `${o.periode.van} or later`, 'It ended before this period: leave it out.'))
  return uit
}

/** VT-R9: special numbers are the reverse of those of youth policy information. */
function bijzondereNummers(r: Ruw): Bevinding[] {
  return van(r, 'personen')
    .split(';')
    .flatMap((p) => {
      const [b, g] = p.split('|')
      if (b === '999999999' && g !== '99999999')
        return f(
          'VT-R9',
          'fout',
          r,
          'personen',
          '000000000 when unknown; 999999999 is an unborn child',
          'Codes of youth policy information are the reverse; correct it.',
          'unborn with a birth date',
        )
      if (b === '000000000' && g === '99999999')
        return f(
          'VT-R9',
          'fout',
          r,
          'personen',
          '999999999 for an unborn child; 000000000 is unknown',
          'Codes of youth policy information are the reverse; correct it.',
          'unknown with the birth date of an unborn child',
        )
      return []
    })
}

/** VT-R8: half-yearly, within three weeks, fixed width only. */
function toetsPeriode(o: Omgeving): Bevinding[] {
  const uit: Bevinding[] = []
  if (o.periode.soort !== 'halfjaar')
    uit.push(bevinding('VT-R8', 'fout', 0, 'periode', o.periode.code, 'a half year (2026H1)', 'Deliver per half year.'))
  if (!o.vast)
    uit.push(
      bevinding(
        'VT-R8',
        'melding',
        0,
        'file',
        'a file that is not fixed width',
        'fixed width for delivery to CBS',
        'For own use this is fine.',
      ),
    )
  const laatst = plusDagen(o.periode.tm, 21)
  if (o.ontvangen !== null && o.ontvangen > laatst)
    uit.push(
      bevinding(
        'VT-R8',
        'waarschuwing',
        0,
        'ontvangen',
        o.ontvangen,
        `at most ${laatst} (three weeks)`,
        'It is read, and counted as late.',
      ),
    )
  return uit
}

/**
 * Every rule of the Veilig Thuis delivery.
 * @bron Uitvoeringsregeling Wmo 2015, bijlage A (VT-R1 to VT-R9)
 */
export function toetsVt(records: readonly Ruw[], o: Omgeving, keuzes: VtKeuzes = { triage: 'dagen' }): Bevinding[] {
  return [
    ...toetsPeriode(o),
    ...records.flatMap((r) => [
      ...(r.soort === 'melding' ? toetsMelding(r, o, keuzes) : r.soort === 'onderzoek' ? toetsOnderzoek(r, o) : []),
      ...(r.soort === 'advies' ? [] : bijzondereNummers(r)),
    ]),
    ...tussen(records, keuzes),
  ]
}

/** VT-R2 over deliveries: a triage decision that was delivered is not overwritten by a later one. */
export function triageOverschreven(eerder: readonly Ruw[], nu: readonly Ruw[]): Bevinding[] {
  const oud = new Map(eerder.filter((r) => r.soort === 'melding').map((r) => [van(r, 'identificatie'), r]))
  return nu.flatMap((r) => {
    const o = r.soort === 'melding' ? oud.get(van(r, 'identificatie')) : undefined
    if (!o || van(o, 'datum_triagebesluit') === '') return []
    const zelfde = van(o, 'datum_triagebesluit') === van(r, 'datum_triagebesluit') && van(o, 'triagebesluit') === van(r, 'triagebesluit')
    return zelfde
      ? []
      : f(
          'VT-R2',
          'waarschuwing',
          r,
          'triagebesluit',
          `${van(o, 'triagebesluit')} of ${van(o, 'datum_triagebesluit')}, as delivered before`,
          'The first decision is not overwritten; a correction needs a reason.',
        )
  })
}
