import { dagnummer } from '@draad/stelsel'
import type { Bevinding } from './bevinding.ts'
import type { EerderVt } from './eerder.ts'
import type { Ruw } from './inhoud.ts'
import { f, van } from './record.ts'
import { onderzoekVoor, triageVoor, type VtKeuzes } from './vt-termijnen.ts'
import { tekst, type Tekst } from '../tekst.ts'
import { TELT_TE_LAAT, uiterlijk } from './zinnen.ts'

/** VT-R2: each number once in a file. */
export function dubbel(records: readonly Ruw[]): Bevinding[] {
  const uit: Bevinding[] = []
  const gezien = new Map<string, Ruw>()
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
  return uit
}

/** A record with its numbers hidden, as they are kept; how its case was called stays to be said. */
function metSleutels(r: Ruw, eerder: EerderVt, anders: string): Ruw {
  const v: Record<string, string> = { ...r.v, casus_gelezen: van(r, 'casusnummer') || van(r, 'identificatie') }
  for (const veld of ['identificatie', 'casusnummer', 'onderzoeksnummer'])
    if (v[veld]) v[veld] = eerder.sleutel(van(r, 'leverancier') || anders, v[veld])
  return { ...r, v }
}

/**
 * VT-R1 to R4 and R11 between reports and inquiries of a file, and with what was delivered before. Findings are about
 * records of this file only.
 */
export function overLeveringen(
  records: readonly Ruw[],
  tm: string,
  keuzes: VtKeuzes,
  eerder: EerderVt | null,
  leverancier: string,
): Bevinding[] {
  const nu = eerder === null ? records : records.map((r) => metSleutels(r, eerder, leverancier))
  const opnieuw = new Set(nu.map((r) => `${r.soort} ${van(r, r.soort === 'onderzoek' ? 'onderzoeksnummer' : 'identificatie')}`))
  const oud = (eerder?.records ?? []).filter(
    (r) => !opnieuw.has(`${r.soort} ${van(r, r.soort === 'onderzoek' ? 'onderzoeksnummer' : 'identificatie')}`),
  )
  return [...triageOverschreven(eerder?.records ?? [], nu), ...termijnen([...oud, ...nu], tm, keuzes), ...verwijzingen(nu, eerder)].filter(
    (b) => b.rij > 0,
  )
}

/** VT-R11: a number of a case or inquiry that a record points to is delivered too. By itself a file cannot tell: before is not known. */
function verwijzingen(nu: readonly Ruw[], eerder: EerderVt | null): Bevinding[] {
  const van_ = (soort: string, veld: string): Set<string> => new Set(nu.filter((r) => r.soort === soort).map((r) => van(r, veld)))
  const [onderzoek, naar, melding] = [
    van_('onderzoek', 'onderzoeksnummer'),
    van_('melding', 'onderzoeksnummer'),
    van_('melding', 'identificatie'),
  ]
  const weg = (nr: string, ...hier: readonly Set<string>[]): boolean => nr !== '' && !hier.some((s) => s.has(nr)) && !eerder?.bekend.has(nr)
  const zeg = (r: Ruw, veld: string, mag: Tekst, doe: Tekst): Bevinding =>
    f(
      'VT-R11',
      eerder === null ? 'melding' : 'waarschuwing',
      r,
      veld,
      mag,
      doe,
      eerder === null
        ? tekst('een nummer dat niet in dit bestand staat', 'a number that is not in this file')
        : tekst('een nummer dat niet is geleverd', 'a number that was not delivered'),
    )
  return nu.flatMap((r) => {
    const uit: Bevinding[] = []
    const nr = van(r, 'onderzoeksnummer')
    if (r.soort === 'melding' && van(r, 'triagebesluit') === '01' && weg(nr, onderzoek))
      uit.push(
        zeg(
          r,
          'onderzoeksnummer',
          tekst('het nummer van een onderzoek dat ook wordt geleverd', 'the number of an inquiry that is delivered too'),
          tekst(
            'Verbeter het nummer, of lever het onderzoek zodra het is gestart.',
            'Correct the number, or deliver the inquiry once it has started.',
          ),
        ),
      )
    if (r.soort === 'onderzoek' && !naar.has(nr) && !eerder?.onderzochtDoor.has(nr))
      uit.push(
        zeg(
          r,
          'onderzoeksnummer',
          tekst('het nummer bij een melding die tot een onderzoek leidde', 'the number with a report that led to an inquiry'),
          tekst('Zet het nummer bij de melding.', 'Give the number with its report.'),
        ),
      )
    if (r.soort === 'melding' && weg(van(r, 'casusnummer'), melding))
      uit.push(
        zeg(
          r,
          'casusnummer',
          tekst('het nummer van een eerdere melding', 'the number of an earlier report'),
          tekst('Verbeter het nummer van de casus.', 'Correct the number of the case.'),
        ),
      )
    return uit
  })
}

/** VT-R1, R3, R4 over the cases that reports and inquiries make. */
function termijnen(records: readonly Ruw[], tm: string, keuzes: VtKeuzes): Bevinding[] {
  const uit: Bevinding[] = []
  const meldingen = records.filter((r) => r.soort === 'melding')
  const onderzoek = new Map(records.filter((r) => r.soort === 'onderzoek').map((r) => [van(r, 'onderzoeksnummer'), r]))
  const casussen = new Map<string, Ruw[]>()
  const gezien = new Set<Ruw>()
  const rijenVan = (x: readonly Ruw[]): number[] => x.map((r) => r.rij).filter((n) => n > 0)
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
      const zo = van(r, 'casus_gelezen') || nummer
      if (eerder.length > 0 && af.every((d) => d !== '' && d < van(r, 'datum_melding'))) {
        uit.push(
          f(
            'VT-R4',
            'fout',
            r,
            'casusnummer',
            tekst('een nieuwe casus: deze is afgesloten', 'a new case: this one was closed'),
            tekst('Open er een nieuwe casus voor.', 'Open a new case for it.'),
            tekst(`casus ${zo}, afgesloten op ${af.toSorted().at(-1)}`, `case ${zo}, closed on ${af.toSorted().at(-1)}`),
            rijenVan(eerder),
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
    gezien.add(o)
    if (van(o, 'datum_afronding') === '' ? voor < tm : van(o, 'datum_afronding') > voor) {
      uit.push(
        f(
          volg.length > 0 ? 'VT-R3' : 'VT-R1',
          'waarschuwing',
          o,
          'datum_afronding',
          uiterlijk(voor),
          TELT_TE_LAAT,
          van(o, 'datum_afronding'),
          rijenVan(volg),
        ),
      )
    }
  }
  // Without its report the day of the decision is not known; an inquiry starts on that day or later.
  for (const o of onderzoek.values()) {
    const voor = onderzoekVoor(van(o, 'datum_start'))
    if (!gezien.has(o) && van(o, 'datum_afronding') === '' && voor < tm)
      uit.push(f('VT-R1', 'waarschuwing', o, 'datum_afronding', uiterlijk(voor), TELT_TE_LAAT))
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
