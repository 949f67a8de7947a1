import { plusDagen } from '@draad/stelsel'
import { bevinding, type Bevinding } from './bevinding.ts'
import { isBeroepsmatig } from './inhoud-vt.ts'
import type { Ruw } from './inhoud.ts'
import type { Omgeving } from './bj-regel.ts'
import { dubbel, overLeveringen } from './regels-vt-tussen.ts'
import type { EerderVt } from './eerder.ts'
import { f, van } from './record.ts'
import { toetsOnderzoek } from './regels-vt-onderzoek.ts'
import { triageVoor, type VtKeuzes } from './vt-termijnen.ts'
import { dagTekst, tekst } from '../tekst.ts'
import {
  drieWeken,
  GELEZEN_TE_LAAT,
  HALFJAAR,
  ofLater,
  ONBEKEND_MET_ONGEBOREN,
  ONGEBOREN_MET_DATUM,
  TELT_TE_LAAT,
  uiterlijk,
  VERBETER_DATUMS,
} from './zinnen.ts'

export { triageOverschreven } from './regels-vt-tussen.ts'
export { onderzoekVoor, triageVoor } from './vt-termijnen.ts'
export type { VtKeuzes } from './vt-termijnen.ts'

const OPEN_TRIAGE = tekst(
  'Alleen afgeronde triages gaan naar het CBS; hier telt het als nog niet besloten.',
  'Only finished triages go to the statistical office (CBS); here it counts as not yet decided.',
)

/** Checks of a single report. */
function toetsMelding(r: Ruw, o: Omgeving, keuzes: VtKeuzes): Bevinding[] {
  const uit: Bevinding[] = []
  const [op, triageOp, triage, over] = ['datum_melding', 'datum_triagebesluit', 'triagebesluit', 'overdracht'].map((v) => van(r, v)) as [
    string,
    string,
    string,
    string,
  ]
  if (triageOp !== '' && triageOp < op) uit.push(f('VT-datums', 'fout', r, 'datum_triagebesluit', ofLater(op), VERBETER_DATUMS))
  if ((triageOp === '') !== (triage === ''))
    uit.push(
      f(
        'VT-triage',
        'fout',
        r,
        triage === '' ? 'triagebesluit' : 'datum_triagebesluit',
        tekst('datum en besluit samen', 'date and decision together'),
        tekst('Vul beide in, of geen van beide.', 'Give both, or neither.'),
      ),
    )
  if (triageOp === '')
    uit.push(f('VT-R10', 'waarschuwing', r, 'datum_triagebesluit', tekst('een afgeronde triage', 'a finished triage'), OPEN_TRIAGE))
  else if (triageOp < o.periode.van || triageOp > o.periode.tm)
    uit.push(
      f(
        'VT-R10',
        'fout',
        r,
        'datum_triagebesluit',
        tekst(`een dag van ${o.periode.van} tot en met ${o.periode.tm}`, `a day from ${o.periode.van} to ${o.periode.tm}`),
        tekst('Lever een triage in de periode waarin zij is afgerond.', 'Deliver a triage with the period in which it was finished.'),
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
        tekst(
          `uiterlijk ${voor} (vijf ${keuzes.triage === 'dagen' ? 'dagen' : 'werkdagen'})`,
          `at most ${voor} (five ${keuzes.triage === 'dagen' ? 'days' : 'working days'})`,
        ),
        TELT_TE_LAAT,
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
        tekst(`een triagebesluit, uiterlijk ${voor}`, `a triage decision by ${voor}`),
        politie
          ? tekst(
              'Een zorgmelding van de politie is een melding, en heeft een triagebesluit nodig.',
              'A report of the police is a report and needs triage.',
            )
          : tekst('Het telt als nog niet besloten, en als te laat.', 'It is counted as not yet decided, and late.'),
      ),
    )
  }
  if (triage === '01' && van(r, 'onderzoeksnummer') === '')
    uit.push(
      f(
        'VT-R2',
        'fout',
        r,
        'onderzoeksnummer',
        tekst('een nummer als de triage leidt tot een onderzoek', 'a number when triage leads to an inquiry'),
        tekst('Vul het nummer van het onderzoek in.', 'Give the number of the inquiry.'),
      ),
    )
  if (triage !== '01' && van(r, 'onderzoeksnummer') !== '')
    uit.push(
      f(
        'VT-R2',
        'waarschuwing',
        r,
        'onderzoeksnummer',
        tekst('leeg, behalve als de triage leidt tot een onderzoek', 'empty unless triage leads to an inquiry'),
        tekst('Wij gebruiken dit niet.', 'It is not used.'),
      ),
    )
  if (triage === '02' && over === '')
    uit.push(
      f(
        'VT-overdracht',
        'fout',
        r,
        'overdracht',
        tekst('aan wie, als het besluit een overdracht is', 'to whom, when triage is a handover'),
        tekst('Vul iedereen in aan wie is overgedragen.', 'Give every receiver.'),
      ),
    )
  if (triage === '03' && !isBeroepsmatig(van(r, 'hoedanigheid')))
    uit.push(
      f(
        'VT-R6',
        'waarschuwing',
        r,
        'triagebesluit',
        tekst('alleen bij een melder die onder de meldcode werkt', 'only for a reporter who works under the reporting code'),
        tekst('Een melding van iemand anders kan geen advies worden.', 'A report of somebody else cannot become advice.'),
      ),
    )
  if (triage === '04' && over !== '')
    uit.push(
      f(
        'VT-R6',
        'waarschuwing',
        r,
        'overdracht',
        tekst('leeg als er geen vervolg is', 'empty when there is no follow-up'),
        tekst(
          'Geen vervolg betekent: geen redelijk vermoeden. Controleer wat klopt.',
          'No follow-up means no reasonable suspicion; check which holds.',
        ),
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
        ofLater(triageOp),
        tekst(
          'Een overdracht komt na het besluit en verandert de datum ervan niet.',
          'A handover follows the decision and does not change its date.',
        ),
      ),
    )
  if (belegd !== '' && belegd === triageOp && triageOp > voor)
    uit.push(
      f(
        'VT-R7',
        'waarschuwing',
        r,
        'datum_triagebesluit',
        tekst('de dag van het besluit, niet van de overdracht', 'the day of the decision, not of the handover'),
        tekst(
          'Controleer of de datum van de triage niet is verschoven naar de overdracht.',
          'Check that the date of triage was not moved to the handover.',
        ),
      ),
    )
  if (op > o.periode.tm)
    uit.push(
      f(
        'VT-periode',
        'fout',
        r,
        'datum_melding',
        uiterlijk(o.periode.tm),
        tekst('Lever dit bij zijn eigen periode.', 'Deliver it with its own period.'),
      ),
    )
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
          tekst('000000000 als het onbekend is; 999999999 is een ongeboren kind', '000000000 when unknown; 999999999 is an unborn child'),
          tekst(
            'Bij beleidsinformatie jeugd zijn deze codes andersom; verbeter het.',
            'Codes of youth policy information are the reverse; correct it.',
          ),
          ONGEBOREN_MET_DATUM,
        )
      if (b === '000000000' && g === '99999999')
        return f(
          'VT-R9',
          'fout',
          r,
          'personen',
          tekst('999999999 voor een ongeboren kind; 000000000 is onbekend', '999999999 for an unborn child; 000000000 is unknown'),
          tekst(
            'Bij beleidsinformatie jeugd zijn deze codes andersom; verbeter het.',
            'Codes of youth policy information are the reverse; correct it.',
          ),
          ONBEKEND_MET_ONGEBOREN,
        )
      return []
    })
}

/** VT-R8: half-yearly, within three weeks, fixed width only. */
function toetsPeriode(o: Omgeving): Bevinding[] {
  const uit: Bevinding[] = []
  if (o.periode.soort !== 'halfjaar')
    uit.push(bevinding('VT-R8', 'fout', 0, 'periode', o.periode.code, HALFJAAR, tekst('Lever per halfjaar.', 'Deliver per half year.')))
  if (!o.vast)
    uit.push(
      bevinding(
        'VT-R8',
        'melding',
        0,
        'bestand',
        tekst('een bestand zonder vaste breedte', 'a file that is not fixed width'),
        tekst('vaste breedte voor een levering aan het CBS', 'fixed width for delivery to CBS'),
        tekst('Voor eigen gebruik is dit goed.', 'For own use this is fine.'),
      ),
    )
  const laatst = plusDagen(o.periode.tm, 21)
  if (o.ontvangen !== null && o.ontvangen > laatst)
    uit.push(bevinding('VT-R8', 'waarschuwing', 0, 'ontvangen', dagTekst(o.ontvangen), drieWeken(laatst), GELEZEN_TE_LAAT))
  return uit
}

/**
 * Every rule of the Veilig Thuis delivery.
 * @bron Uitvoeringsregeling Wmo 2015, bijlage A (VT-R1 to VT-R9)
 */
export function toetsVt(
  records: readonly Ruw[],
  o: Omgeving,
  keuzes: VtKeuzes = { triage: 'dagen' },
  eerder: EerderVt | null = null,
  leverancier = '',
): Bevinding[] {
  return [
    ...toetsPeriode(o),
    ...records.flatMap((r) => [
      ...(r.soort === 'melding' ? toetsMelding(r, o, keuzes) : r.soort === 'onderzoek' ? toetsOnderzoek(r, o) : []),
      ...(r.soort === 'advies' ? [] : bijzondereNummers(r)),
    ]),
    ...dubbel(records),
    ...overLeveringen(records, o.periode.tm, keuzes, eerder, leverancier),
  ]
}
