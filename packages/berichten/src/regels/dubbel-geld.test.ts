import fc from 'fast-check'
import { expect, test } from 'vitest'
import { voorbeeldDeclaratie } from '../afgeleid/voorbeeld.ts'
import { beantwoord } from '../antwoord.ts'
import type * as b from '../berichten.ts'
import { Geschiedenis } from '../geschiedenis.ts'
import { leesBericht, type GelezenBericht } from '../lezen/lees.ts'
import { schrijfBericht } from '../schrijven.ts'
import type { BekendeToewijzing, EerderePrestatie } from './poorten.ts'

/** How a credit may go wrong, or be right. */
const CREDITS = ['goed', 'ander bedrag', 'ander tarief', 'ander volume', 'onbekende regel', 'geen'] as const

const basis = voorbeeldDeclaratie(5, 1)
const eerste = basis.Declaratie.Clienten.Client[0]?.Prestaties.Prestatie[0] as b.JW323Prestatie
const gemeente = basis.Header.Ontvanger
const t: BekendeToewijzing = {
  nummer: eerste.ToewijzingNummer,
  bsn: basis.Declaratie.Clienten.Client[0]?.Bsn ?? '',
  gemeente,
  aanbieder: basis.Header.Afzender,
  ingangsdatum: '2015-01-01',
  einddatum: null,
  categorie: null,
  code: null,
  omvang: null,
  budget: null,
  redenWijziging: null,
}

/** Debit lines that were granted and not taken back by a credit that was granted: what is paid. */
function toegekend(alle: readonly EerderePrestatie[]): EerderePrestatie[] {
  const goed = alle.filter((x) => x.oordeel === 'toegekend')
  const terug = new Set(goed.filter((x) => x.debetCredit === 'C').map((x) => x.vorigeReferentie))
  return goed.filter((x) => x.debetCredit === 'D' && !terug.has(x.referentie))
}

/** A declaration that takes the last granted line back (well or badly) and declares the same delivery anew. */
function declaratie(nr: number, vorige: string, credit: (typeof CREDITS)[number], debet: boolean): b.JW323 {
  const m = structuredClone(basis)
  m.Header.BerichtIdentificatie.Identificatie = `B${nr}`
  m.Declaratie.DeclaratieNummer = `D${nr}`
  const regels: b.JW323Prestatie[] = []
  if (credit !== 'geen') {
    const c = structuredClone(eerste)
    c.ProductReferentie = { ReferentieNummer: `C${nr}`, VorigReferentieNummer: credit === 'onbekende regel' ? 'NIET' : vorige }
    c.IngediendBedrag.DebetCredit = 'C'
    if (credit === 'ander bedrag') c.IngediendBedrag.Bedrag = 1
    if (credit === 'ander tarief') c.ProductTarief = (c.ProductTarief ?? 0) + 1
    if (credit === 'ander volume') c.GeleverdVolume += 1
    regels.push(c)
  }
  if (debet || regels.length === 0) regels.push({ ...structuredClone(eerste), ProductReferentie: { ReferentieNummer: `P${nr}` } })
  const som = regels.reduce((n, r) => n + (r.IngediendBedrag.DebetCredit === 'C' ? -1 : 1) * r.IngediendBedrag.Bedrag, 0)
  m.Declaratie.Clienten.Client[0]!.Prestaties.Prestatie = regels as (typeof m.Declaratie.Clienten.Client)[0]['Prestaties']['Prestatie']
  m.Declaratie.TotaalIngediendBedrag = { TotaalBedrag: Math.abs(som), DebetCredit: som < 0 ? 'C' : 'D' }
  return m
}

test('TR389 TR323: whatever is credited, well or badly, one delivery is never paid twice', () => {
  let betaald = 0
  // Answers may come late, and in another order than the questions.
  const stap = fc.record({ credit: fc.constantFrom(...CREDITS), debet: fc.boolean(), wacht: fc.boolean() })
  fc.assert(
    fc.property(fc.array(stap, { minLength: 1, maxLength: 8 }), (stappen) => {
      const berichten: b.Bericht[] = []
      const later: b.Bericht[] = []
      stappen.forEach((s, i) => {
        const g = new Geschiedenis(berichten)
        const staand = toegekend(g.prestaties(eerste.ToewijzingNummer, gemeente))
        const m = declaratie(i + 1, staand.at(-1)?.referentie ?? 'NIET', s.credit, s.debet)
        const lezing = leesBericht(schrijfBericht(m)) as GelezenBericht<'JW323'>
        const voorgeschiedenis = {
          toewijzing: () => t,
          prestaties: (n: number, gm: string) => g.prestaties(n, gm),
          prestatie: (a: string, r: string) => g.prestatie(a, r),
        }
        const kop = { identificatie: `R${i}`, dagtekening: m.Header.BerichtIdentificatie.Dagtekening }
        const r = beantwoord(lezing, { ...kop, poorten: { voorgeschiedenis }, onbeoordeeld: 'alle' })
        berichten.push(m)
        if (r && s.wacht) later.push(r)
        else if (r) berichten.push(r)
        // An answer that comes late was made when its question came.
        if (!s.wacht && i % 3 === 2) berichten.push(...later.splice(0).toReversed())
        const na = toegekend(new Geschiedenis([...berichten, ...later]).prestaties(eerste.ToewijzingNummer, gemeente))
        if (na.length > staand.length) betaald++
        expect(na.length, JSON.stringify(stappen.slice(0, i + 1))).toBeLessThanOrEqual(1)
      })
    }),
    { numRuns: 150 },
  )
  expect(betaald).toBeGreaterThan(50)
})

test('a debit beside a credit that stands is granted, beside one that does not it is refused', () => {
  const eens = declaratie(1, 'NIET', 'geen', true)
  const oud = new Geschiedenis([
    eens,
    beantwoord(leesBericht(schrijfBericht(eens)) as GelezenBericht<'JW323'>, {
      identificatie: 'R1',
      dagtekening: '2027-01-01',
      onbeoordeeld: 'alle',
    })!,
  ])
  const codes = (credit: (typeof CREDITS)[number]) => {
    const m = declaratie(2, 'P1', credit, true)
    const lezing = leesBericht(schrijfBericht(m), {
      poorten: {
        voorgeschiedenis: { toewijzing: () => t, prestaties: (n, gm) => oud.prestaties(n, gm), prestatie: (a, r) => oud.prestatie(a, r) },
      },
    })
    return lezing.bevindingen.filter((x) => x.beoordeeld).map((x) => x.regel)
  }
  expect(codes('goed')).toEqual([])
  for (const fout of ['ander bedrag', 'ander tarief', 'onbekende regel'] as const)
    expect(codes(fout)).toEqual(expect.arrayContaining(['TR323', 'TR389']))
})
