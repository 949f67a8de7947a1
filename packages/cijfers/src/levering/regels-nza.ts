import { bevinding, type Bevinding } from './bevinding.ts'
import { MAATREGELEN } from './inhoud-bj.ts'
import type { Ruw } from './inhoud.ts'
import type { Omgeving } from './bj-regel.ts'
import { inBeide, tekst, type Tekst } from '../tekst.ts'
import { KWARTAAL } from './zinnen.ts'

const van = (r: Ruw, veld: string): string => r.v[veld] ?? ''

/** Rules of the quarterly report. @bron Regeling Jeugdwet 8g */
export function toetsNza(records: readonly Ruw[], o: Omgeving): Bevinding[] {
  const uit: Bevinding[] = []
  if (o.periode.soort !== 'kwartaal')
    uit.push(bevinding('NZA-periode', 'fout', 0, 'periode', o.periode.code, KWARTAAL, tekst('Lever per kwartaal.', 'Deliver per quarter.')))
  const gezien = new Map<string, Ruw>()
  const organisaties = new Map(records.filter((r) => r.soort === 'organisatie').map((r) => [van(r, 'kvk'), r]))
  for (const r of records) {
    const f = (regel: string, ernst: Bevinding['ernst'], veld: string, toegestaan: Tekst, doe: Tekst, ook?: number[]): void => {
      uit.push(bevinding(regel, ernst, r.rij, veld, van(r, veld), toegestaan, doe, ook))
    }
    if (!/^\d{8}$/.test(van(r, 'kvk')))
      f(
        'NZA-vorm',
        'fout',
        'kvk',
        tekst('acht cijfers', 'eight digits'),
        tekst('Geef het nummer van de Kamer van Koophandel.', 'Give the number of the Chamber of Commerce.'),
      )
    if (van(r, 'kwartaal').toUpperCase() !== o.periode.code)
      f(
        'NZA-periode',
        'fout',
        'kwartaal',
        inBeide(o.periode.code),
        tekst('Zet in een bestand één kwartaal.', 'One file holds one quarter.'),
      )
    const sleutel = [r.soort, van(r, 'kvk'), van(r, 'regio'), van(r, 'wacht_op'), van(r, 'vorm'), van(r, 'onderaannemer_kvk')].join('|')
    const eerder = gezien.get(sleutel)
    if (eerder)
      f(
        'NZA-dubbel',
        'fout',
        r.soort === 'wacht' ? 'vorm' : 'kvk',
        tekst('elk één keer', 'each once'),
        tekst('Laat een van de twee staan.', 'Keep one of both.'),
        [eerder.rij],
      )
    else gezien.set(sleutel, r)
    if (r.soort !== 'wacht') continue
    const isMaatregel = MAATREGELEN.some((m) => m.code === van(r, 'vorm'))
    if (van(r, 'wacht_op') === 'maatregel' && !isMaatregel)
      f('NZA-vorm', 'fout', 'vorm', tekst('een maatregel', 'a measure'), tekst('Of zet bij wacht_op: hulp.', 'Or say wacht_op hulp.'))
    if (van(r, 'wacht_op') === 'hulp' && !/^(0[1-4]|1[1-4])$/.test(van(r, 'vorm')))
      f(
        'NZA-vorm',
        'fout',
        'vorm',
        tekst('een hulpvorm', 'a form of help'),
        tekst('Of zet bij wacht_op: maatregel.', 'Or say wacht_op maatregel.'),
      )
    if (van(r, 'wachttijd_weken') === '' && van(r, 'wachtenden') === '')
      f(
        'NZA-wacht',
        'waarschuwing',
        'wachtenden',
        tekst('een wachttijd of een aantal', 'a waiting time or a number'),
        tekst('Leeg lezen wij als onbekend, niet als nul.', 'Empty is read as unknown, not as zero.'),
      )
    if (van(r, 'wachtenden') === '0' && Number(van(r, 'wachttijd_weken')) > 0)
      f(
        'NZA-wacht',
        'melding',
        'wachtenden',
        tekst('meer dan nul als er een wachttijd is', 'more than zero where there is a waiting time'),
        tekst('Controleer dit: niemand wacht, maar er is wel een wachttijd.', 'Check it: nobody waits, yet there is a wait.'),
      )
    const org = organisaties.get(van(r, 'kvk'))
    const biedt = org ? van(org, 'vormen').split(';') : null
    if (biedt && !biedt.includes(van(r, 'vorm')))
      f(
        'NZA-vormen',
        'waarschuwing',
        'vorm',
        tekst(`wat de organisatie biedt: ${biedt.join(', ')}`, `offered by the organisation: ${biedt.join(', ')}`),
        tekst('Zet de vorm bij haar hulpvormen, of laat de regel weg.', 'Add it to its forms, or leave it out.'),
      )
  }
  for (const kvk of new Set(records.map((r) => van(r, 'kvk')))) {
    if (!organisaties.has(kvk))
      uit.push(
        bevinding(
          'NZA-organisatie',
          'waarschuwing',
          0,
          'onderdeel',
          tekst(`geen organisatie met ${kvk}`, `no organisatie of ${kvk}`),
          tekst('één record organisatie per organisatie', 'one record organisatie per organisation'),
          tekst('Voeg het toe; onderdeel 1 tot en met 12 en 15 ontbreken.', 'Add it; items 1-12 and 15 are missing.'),
        ),
      )
  }
  return uit
}
