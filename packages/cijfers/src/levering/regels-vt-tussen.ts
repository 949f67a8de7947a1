import { dagnummer } from '@draad/stelsel'
import type { Bevinding } from './bevinding.ts'
import type { Ruw } from './inhoud.ts'
import { f, van } from './record.ts'
import { onderzoekVoor, triageVoor, type VtKeuzes } from './vt-termijnen.ts'
import { tekst } from '../tekst.ts'
import { TELT_TE_LAAT, uiterlijk } from './zinnen.ts'

/** VT-R2, R3, R4: what holds between reports and inquiries of one supplier. */
export function tussen(records: readonly Ruw[], keuzes: VtKeuzes): Bevinding[] {
  const uit: Bevinding[] = []
  const meldingen = records.filter((r) => r.soort === 'melding')
  const onderzoek = new Map(records.filter((r) => r.soort === 'onderzoek').map((r) => [van(r, 'onderzoeksnummer'), r]))
  const gezien = new Map<string, Ruw>()
  const casussen = new Map<string, Ruw[]>()
  for (const r of records) {
    const id = r.soort === 'onderzoek' ? `o ${van(r, 'onderzoeksnummer')}` : `${r.soort} ${van(r, 'identificatie')}`
    const eerder = gezien.get(id)
    if (eerder) {
      const anders = r.soort === 'melding' && van(r, 'triagebesluit') !== van(eerder, 'triagebesluit')
      uit.push(
        f(
          'VT-R2',
          'fout',
          r,
          r.soort === 'onderzoek' ? 'onderzoeksnummer' : 'identificatie',
          tekst('elk nummer één keer', 'each number once'),
          anders
            ? tekst(
                'Een volgmelding heeft een eigen nummer en besluit; het eerste besluit wordt niet overschreven.',
                'A follow-up report has its own number and decision; the first decision is not overwritten.',
              )
            : tekst('Geef elk een eigen nummer.', 'Give each its own number.'),
          tekst('een nummer dat al is gebruikt', 'a number that was used before'),
          [eerder.rij],
        ),
      )
    } else gezien.set(id, r)
  }
  for (const r of meldingen) {
    const c = van(r, 'casusnummer') || van(r, 'identificatie')
    casussen.set(c, [...(casussen.get(c) ?? []), r])
  }
  for (const [nummer, lijst] of casussen) {
    const opDatum = lijst.toSorted((a, b) => dagnummer(van(a, 'datum_melding')) - dagnummer(van(b, 'datum_melding')))
    const eerste = opDatum.find((r) => van(r, 'triagebesluit') === '01')
    for (const r of opDatum) {
      // The case is over once every inquiry that its earlier reports led to is done.
      const eerder = opDatum.filter(
        (x) => x !== r && van(x, 'datum_melding') < van(r, 'datum_melding') && van(x, 'onderzoeksnummer') !== '',
      )
      const af = eerder.map((x) => van(onderzoek.get(van(x, 'onderzoeksnummer')) ?? x, 'datum_afronding'))
      if (eerder.length > 0 && af.every((d) => d !== '' && d < van(r, 'datum_melding'))) {
        uit.push(
          f(
            'VT-R4',
            'fout',
            r,
            'casusnummer',
            tekst('een nieuwe casus: deze is afgesloten', 'a new case: this one was closed'),
            tekst('Open er een nieuwe casus voor.', 'Open a new case for it.'),
            tekst(`casus ${nummer}, afgesloten op ${af.toSorted().at(-1)}`, `case ${nummer}, closed on ${af.toSorted().at(-1)}`),
            eerder.map((x) => x.rij),
          ),
        )
      }
    }
    if (!eerste || van(eerste, 'datum_triagebesluit') === '') continue
    const o = onderzoek.get(van(eerste, 'onderzoeksnummer'))
    if (!o) continue
    const volg = opDatum.filter((r) => r !== eerste && van(r, 'onderzoeksnummer') === van(eerste, 'onderzoeksnummer'))
    // A follow-up report that leaves the follow-up as it was gives no new term.
    const voor =
      volg.length > 0 ? onderzoekVoor(triageVoor(van(eerste, 'datum_melding'), keuzes)) : onderzoekVoor(van(eerste, 'datum_triagebesluit'))
    if (van(o, 'datum_afronding') > voor) {
      uit.push(
        f(
          volg.length > 0 ? 'VT-R3' : 'VT-R1',
          'waarschuwing',
          o,
          'datum_afronding',
          uiterlijk(voor),
          TELT_TE_LAAT,
          van(o, 'datum_afronding'),
          volg.map((x) => x.rij),
        ),
      )
    }
  }
  return uit
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
          tekst(
            `${van(o, 'triagebesluit')} van ${van(o, 'datum_triagebesluit')}, zoals eerder geleverd`,
            `${van(o, 'triagebesluit')} of ${van(o, 'datum_triagebesluit')}, as delivered before`,
          ),
          tekst(
            'Het eerste besluit wordt niet overschreven; een verbetering heeft een reden nodig.',
            'The first decision is not overwritten; a correction needs a reason.',
          ),
        )
  })
}
