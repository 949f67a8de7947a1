import { bevinding, type Bevinding } from './bevinding.ts'
import { MAATREGELEN } from './inhoud-bj.ts'
import type { Ruw } from './inhoud.ts'
import type { Omgeving } from './regels-bj.ts'

const van = (r: Ruw, veld: string): string => r.v[veld] ?? ''

/** Rules of the quarterly report. @bron Regeling Jeugdwet 8g */
export function toetsNza(records: readonly Ruw[], o: Omgeving): Bevinding[] {
  const uit: Bevinding[] = []
  if (o.periode.soort !== 'kwartaal')
    uit.push(bevinding('NZA-periode', 'fout', 0, 'periode', o.periode.code, 'a quarter (2026Q1)', 'Deliver per quarter.'))
  const gezien = new Map<string, Ruw>()
  const organisaties = new Map(records.filter((r) => r.soort === 'organisatie').map((r) => [van(r, 'kvk'), r]))
  for (const r of records) {
    const f = (regel: string, ernst: Bevinding['ernst'], veld: string, toegestaan: string, doe: string, ook?: number[]): void => {
      uit.push(bevinding(regel, ernst, r.rij, veld, van(r, veld), toegestaan, doe, ook))
    }
    if (!/^\d{8}$/.test(van(r, 'kvk'))) f('NZA-vorm', 'fout', 'kvk', 'eight digits', 'Give the number of the Chamber of Commerce.')
    if (van(r, 'kwartaal').toUpperCase() !== o.periode.code)
      f('NZA-periode', 'fout', 'kwartaal', o.periode.code, 'One file holds one quarter.')
    const sleutel = [r.soort, van(r, 'kvk'), van(r, 'regio'), van(r, 'wacht_op'), van(r, 'vorm'), van(r, 'onderaannemer_kvk')].join('|')
    const eerder = gezien.get(sleutel)
    if (eerder) f('NZA-dubbel', 'fout', r.soort === 'wacht' ? 'vorm' : 'kvk', 'each once', 'Keep one of both.', [eerder.rij])
    else gezien.set(sleutel, r)
    if (r.soort !== 'wacht') continue
    const isMaatregel = MAATREGELEN.some((m) => m.code === van(r, 'vorm'))
    if (van(r, 'wacht_op') === 'maatregel' && !isMaatregel) f('NZA-vorm', 'fout', 'vorm', 'a measure', 'Or say wacht_op hulp.')
    if (van(r, 'wacht_op') === 'hulp' && !/^(0[1-4]|1[1-4])$/.test(van(r, 'vorm')))
      f('NZA-vorm', 'fout', 'vorm', 'a form of help', 'Or say wacht_op maatregel.')
    if (van(r, 'wachttijd_weken') === '' && van(r, 'wachtenden') === '')
      f('NZA-wacht', 'waarschuwing', 'wachtenden', 'a waiting time or a number', 'Empty is read as unknown, not as zero.')
    if (van(r, 'wachtenden') === '0' && Number(van(r, 'wachttijd_weken')) > 0)
      f(
        'NZA-wacht',
        'melding',
        'wachtenden',
        'more than zero where there is a waiting time',
        'Check it: nobody waits, yet there is a wait.',
      )
    const org = organisaties.get(van(r, 'kvk'))
    const biedt = org ? van(org, 'vormen').split(';') : null
    if (biedt && !biedt.includes(van(r, 'vorm')))
      f('NZA-vormen', 'waarschuwing', 'vorm', `offered by the organisation: ${biedt.join(', ')}`, 'Add it to its forms, or leave it out.')
  }
  for (const kvk of new Set(records.map((r) => van(r, 'kvk')))) {
    if (!organisaties.has(kvk))
      uit.push(
        bevinding(
          'NZA-organisatie',
          'waarschuwing',
          0,
          'onderdeel',
          `no organisatie of ${kvk}`,
          'one record organisatie per organisation',
          'Add it; items 1-12 and 15 are missing.',
        ),
      )
  }
  return uit
}
