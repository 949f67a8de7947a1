import type { Bevinding } from './bevinding.ts'
import type { Omgeving } from './bj-regel.ts'
import type { Ruw } from './inhoud.ts'
import { f, van } from './record.ts'
import { ofLater, uiterlijk, VERBETER_DATUMS, VOORBIJ } from './zinnen.ts'
import { tekst } from '../tekst.ts'

/** Checks of a single inquiry. */
export function toetsOnderzoek(r: Ruw, o: Omgeving): Bevinding[] {
  const uit: Bevinding[] = []
  const [start, af] = [van(r, 'datum_start'), van(r, 'datum_afronding')]
  if (af !== '' && af < start) uit.push(f('VT-datums', 'fout', r, 'datum_afronding', ofLater(start), VERBETER_DATUMS))
  if (af !== '' && van(r, 'uitkomst') === '')
    uit.push(
      f(
        'VT-uitkomst',
        'fout',
        r,
        'uitkomst',
        tekst('een uitkomst als het onderzoek klaar is', 'an outcome when the inquiry is done'),
        tekst('Vul elke uitkomst in.', 'Give every outcome.'),
      ),
    )
  if (af === '' && van(r, 'uitkomst') !== '')
    uit.push(
      f(
        'VT-uitkomst',
        'fout',
        r,
        'datum_afronding',
        tekst('een datum als er een uitkomst is', 'a date when there is an outcome'),
        tekst('Vul de datum van het besluit in.', 'Give the date of the decision.'),
      ),
    )
  if (af !== '' && van(r, 'vervolg') === '')
    uit.push(
      f(
        'VT-uitkomst',
        'waarschuwing',
        r,
        'vervolg',
        tekst('een vervolg als het onderzoek klaar is', 'a follow-up when the inquiry is done'),
        tekst('Vul iedereen in aan wie is overgedragen, of 17 (anders).', 'Give every receiver, or 17 (other).'),
      ),
    )
  if (start > o.periode.tm)
    uit.push(
      f(
        'VT-periode',
        'fout',
        r,
        'datum_start',
        uiterlijk(o.periode.tm),
        tekst('Lever dit bij zijn eigen periode.', 'Deliver it with its own period.'),
      ),
    )
  else if (af > o.periode.tm)
    uit.push(
      f(
        'VT-periode',
        'waarschuwing',
        r,
        'datum_afronding',
        tekst(`leeg, of uiterlijk ${o.periode.tm}`, `empty or at most ${o.periode.tm}`),
        tekst('Wij lezen het onderzoek als lopend.', 'The inquiry is read as running.'),
      ),
    )
  if (af !== '' && af < o.periode.van) uit.push(f('VT-periode', 'fout', r, 'datum_afronding', ofLater(o.periode.van), VOORBIJ))
  return uit
}
