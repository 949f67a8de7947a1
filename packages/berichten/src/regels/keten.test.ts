// Over 300 lines: one table of cases for every rule across messages and every outside source, read rule by rule.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { voorbeeld } from '../afgeleid/voorbeeld.ts'
import type * as b from '../berichten.ts'
import { eersteVanMaand, plusDagen, plusJaren } from '../datum.ts'
import { toewijzingVan } from '../eerder.ts'
import { geval, uitslag } from '../testhulp/geval.ts'
import type { Geval, Wereld } from '../testhulp/geval.ts'
import { ijw } from '../testhulp/officieel.ts'
import { regelboek } from './catalogus.ts'
import type { RegelCode } from './catalogus.ts'
import { inhoudGevallen } from '../testhulp/inhoud-gevallen.ts'
import type { BekendeToewijzing, EerderePrestatie, EerderVerzoek } from './poorten.ts'

const bron = voorbeeld('JW301', 3)
const bekend = toewijzingVan(bron, bron.Client.ToegewezenProducten.ToegewezenProduct[0] as b.JW301ToegewezenProduct)
const declaratie = voorbeeld('JW323', 3)
const regels = declaratie.Declaratie.Clienten.Client
const eersteRegel = regels[0]?.Prestaties.Prestatie[0] as b.JW323Prestatie

/** Allocations of the lines in the declaration: no end, two hundred hours a month. */
const voorRegels: BekendeToewijzing[] = regels.map((c) => ({
  ...bekend,
  nummer: c.Prestaties.Prestatie[0]?.ToewijzingNummer ?? 0,
  bsn: c.Bsn,
  ingangsdatum: '2024-01-01',
  einddatum: null,
  omvang: { volume: 200, eenheid: '04', frequentie: '4' },
}))

function wereld(): Wereld {
  const alle = new Map([bekend, ...voorRegels].map((t) => [t.nummer, t]))
  return {
    voorgeschiedenis: {
      toewijzing: (n) => alle.get(n) ?? null,
      eerderBericht: () => false,
      starts: () => [],
      stops: () => [],
      actueleToewijzingen: () => [bekend],
      verzoek: () => null,
      openVerzoeken: () => [],
      prestaties: () => [],
      prestatie: () => null,
      declaratieNummerGebruikt: () => false,
      laatsteDeclaratieperiode: () => null,
      declaratie: () => ({ nummer: 'D1', xsdVersie: { BasisschemaXsdVersie: '0.1.0', BerichtXsdVersie: '0.1.0' }, prestatie: () => null }),
    },
    extern: {
      vandaag: () => '2027-01-01',
      gemeenteBestaat: () => true,
      productPast: () => true,
      tarief: (_aanbieder, _code, eenheid) => ({ bedrag: eersteRegel.ProductTarief ?? 0, eenheid }),
    },
  }
}

const niets = () => {}
const start = (m: b.JW305) => m.Client.StartProducten.StartProduct[0] as b.JW305StartProduct
const stop = (m: b.JW307) => m.Client.StopProducten.StopProduct[0] as b.JW307StopProduct
const product = (m: b.JW301) => m.Client.ToegewezenProducten.ToegewezenProduct[0] as b.JW301ToegewezenProduct
const anders = (m: b.JW317) => m.Client.Verzoek.TeWijzigenProducten?.TeWijzigenProduct[0] as b.JW317TeWijzigenProduct
const regel = (m: b.JW323) => m.Declaratie.Clienten.Client[0]?.Prestaties.Prestatie[0] as b.JW323Prestatie
const dag = (m: b.Bericht) => m.Header.BerichtIdentificatie.Dagtekening

const andereClient = (m: b.JW323) => m.Declaratie.Clienten.Client[1]?.Prestaties.Prestatie[0] as b.JW323Prestatie

/** Only the first line, so that the total and other lines play no part. */
function alleenEen(m: b.JW323): b.JW323Prestatie {
  m.Declaratie.Clienten.Client.splice(1)
  const p = regel(m)
  m.Declaratie.TotaalIngediendBedrag.TotaalBedrag = p.IngediendBedrag.Bedrag
  return p
}

const wijzigToewijzing = (w: Wereld, t: Partial<BekendeToewijzing>) => {
  const oud = w.voorgeschiedenis.toewijzing
  w.voorgeschiedenis.toewijzing = (n, g) => {
    const al = oud?.(n, g)
    return al ? { ...al, ...t } : null
  }
}

/** The key of what was delivered before: of the example's own client, provider and municipality. */
const vanWie = (m: b.JW305 | b.JW307) => ({
  bsn: m.Client.Bsn,
  aanbieder: m.Header.Afzender,
  gemeente: m.Header.Ontvanger,
  categorie: null,
  code: null,
})
const WIE = vanWie(voorbeeld('JW305', 3))
const gestart = (w: Wereld, ...dagen: string[]) => (w.voorgeschiedenis.starts = () => dagen.map((begindatum) => ({ ...WIE, begindatum })))
const gestopt = (w: Wereld, m: b.JW307, anders_: { einddatum?: string; reden?: b.RedenBeeindiging; begindatum?: string } = {}) =>
  (w.voorgeschiedenis.stops = () => [
    { ...vanWie(m), begindatum: stop(m).Begindatum, einddatum: stop(m).Einddatum, reden: stop(m).RedenBeeindiging, ...anders_ },
  ])
const verzoek = (w: Wereld, v: Partial<EerderVerzoek> = {}) =>
  (w.voorgeschiedenis.verzoek = () => ({ referentie: 'R', bsn: bekend.bsn, antwoord: 'geen', toegewezen: false, ...v }))

function eerder(p: b.JW323Prestatie, wijzig: Partial<EerderePrestatie> = {}): EerderePrestatie {
  return {
    referentie: 'EERDER',
    vorigeReferentie: null,
    toewijzing: p.ToewijzingNummer,
    categorie: p.ProductCategorie,
    code: p.ProductCode,
    begin: p.ProductPeriode.Begindatum,
    eind: p.ProductPeriode.Einddatum,
    volume: p.GeleverdVolume,
    eenheid: p.Eenheid,
    tarief: p.ProductTarief ?? null,
    bedrag: p.IngediendBedrag.Bedrag,
    debetCredit: 'D',
    oordeel: 'toegekend',
    ...wijzig,
  }
}

const tarief = (w: Wereld, bedrag: number) => (w.extern.tarief = () => ({ bedrag, eenheid: '04' }))

/** One hour a month allocated, and so many minutes declared. */
const inMinuten = (m: b.JW323, w: Wereld, minuten: number) => {
  const p = alleenEen(m)
  p.Eenheid = '01'
  p.GeleverdVolume = minuten
  wijzigToewijzing(w, { omvang: { volume: 1, eenheid: '04', frequentie: '4' } })
}

const maakCredit = (m: b.JW323) => {
  const p = alleenEen(m)
  p.IngediendBedrag.DebetCredit = 'C'
  p.ProductReferentie.VorigReferentieNummer = 'EERDER'
  m.Declaratie.TotaalIngediendBedrag.DebetCredit = 'C'
  return p
}

/** An answer in which the first line of the declaration is rejected. */
function afwijzing(m: b.JW325, w: Wereld, wijzig: Partial<EerderePrestatie> = {}): b.JW325Prestatie {
  const p: b.JW325Prestatie = { ...eersteRegel, RetourCodes: { RetourCode: ['9321'] } }
  m.DeclaratieAntwoord = {
    DeclaratieNummer: 'D1',
    TotaalIngediendBedrag: { TotaalBedrag: p.IngediendBedrag.Bedrag, DebetCredit: 'D' },
    TotaalToegekendBedrag: { TotaalBedrag: 0, DebetCredit: 'D' },
    Clienten: { Client: [{ Bsn: regels[0]?.Bsn ?? '', Prestaties: { Prestatie: [p] }, RetourCodes: { RetourCode: ['0200'] } }] },
    RetourCodes: { RetourCode: ['0200'] },
  }
  w.voorgeschiedenis.declaratie = () => ({
    nummer: 'D1',
    xsdVersie: { BasisschemaXsdVersie: '0.1.0', BerichtXsdVersie: '0.1.0' },
    prestatie: (r) => (r === p.ProductReferentie.ReferentieNummer ? eerder(p, wijzig) : null),
  })
  return p
}

const nieuw: b.JW317NieuwProduct = {
  Product: { Categorie: bekend.categorie as b.ProductCategorie, Code: bekend.code ?? '' },
  GewensteIngangsdatum: plusDagen(bekend.einddatum ?? '', 1),
  Einddatum: plusJaren(bekend.einddatum ?? '', 1),
  Omvang: { Volume: 1, Eenheid: '04', Frequentie: '2' },
}

export const ketenGevallen: readonly Geval[] = [
  geval(
    'TR019',
    'JW305',
    [niets, (m) => (start(m).StatusAanlevering = '3')],
    [
      (_m, w) => (w.voorgeschiedenis.toewijzing = () => null),
      (_m, w) => wijzigToewijzing(w, { bsn: '999999990' }),
      (m) => (start(m).ToewijzingNummer = 1),
    ],
  ),
  geval(
    'TR019',
    'JW307',
    [niets],
    [(_m, w) => wijzigToewijzing(w, { aanbieder: '00000000' }), (_m, w) => wijzigToewijzing(w, { gemeente: '9999' })],
  ),
  geval('TR056', 'JW305', [niets], [(_m, w) => (w.voorgeschiedenis.eerderBericht = () => true)]),
  geval(
    'TR056',
    'JW325',
    [niets],
    [
      (m, w) =>
        (w.voorgeschiedenis.eerderBericht = (s, a, i) =>
          s === 'JW325' && a === m.Header.Afzender && i === m.Header.BerichtIdentificatie.Identificatie),
    ],
  ),
  geval(
    'TR063',
    'JW305',
    [niets, (m, w) => ((start(m).StatusAanlevering = '3'), gestart(w, start(m).Begindatum))],
    [
      (m) => (start(m).StatusAanlevering = '3'),
      (m, w) => ((start(m).StatusAanlevering = '3'), gestart(w, plusDagen(start(m).Begindatum, 1))),
      // Of another client, provider, municipality or product: not this delivery.
      ...[{ bsn: '999999990' }, { aanbieder: '00000001' }, { gemeente: '9999' }, { categorie: '99' }, { code: '99Z99' }].map(
        (ander) => (m: b.JW305, w: Wereld) => {
          start(m).StatusAanlevering = '3'
          start(m).Product = { Categorie: '45', Code: '45A04' }
          w.voorgeschiedenis.starts = () => [{ ...WIE, ...ander, begindatum: start(m).Begindatum }]
        },
      ),
    ],
  ),
  geval(
    'TR063',
    'JW307',
    [(m, w) => ((stop(m).StatusAanlevering = '3'), gestopt(w, m))],
    [(m, w) => ((stop(m).StatusAanlevering = '3'), gestopt(w, m, { reden: '02' }))],
  ),
  geval(
    'TR071',
    'JW305',
    [niets, (m, w) => ((start(m).StatusAanlevering = '3'), gestart(w, start(m).Begindatum))],
    [
      (m, w) => (
        (start(m).StatusAanlevering = '3'),
        (w.voorgeschiedenis.stops = () => [{ ...WIE, begindatum: start(m).Begindatum, einddatum: dag(m), reden: '31' }])
      ),
    ],
  ),
  geval('TR074', 'JW305', [niets, (m, w) => gestart(w, plusDagen(start(m).Begindatum, -1))], [(m, w) => gestart(w, start(m).Begindatum)]),
  geval('TR074', 'JW307', [niets], [(m, w) => gestopt(w, m)]),
  geval('TR304', 'JW317', [niets], [(_m, w) => wijzigToewijzing(w, { bsn: '999999990' })]),
  geval('TR304', 'JW323', [niets], [(_m, w) => wijzigToewijzing(w, { bsn: '999999990' })]),
  geval(
    'TR307',
    'JW323',
    [niets, (m, w) => wijzigToewijzing(w, { ingangsdatum: regel(m).ProductPeriode.Begindatum })],
    [(m, w) => wijzigToewijzing(w, { ingangsdatum: plusDagen(regel(m).ProductPeriode.Begindatum, 1) })],
  ),
  geval(
    'TR308',
    'JW323',
    [niets, (m, w) => wijzigToewijzing(w, { einddatum: regel(m).ProductPeriode.Einddatum })],
    [(m, w) => wijzigToewijzing(w, { einddatum: plusDagen(regel(m).ProductPeriode.Einddatum, -1) })],
  ),
  geval(
    'TR314',
    'JW323',
    [niets],
    [
      (m, w) => (w.voorgeschiedenis.prestatie = () => eerder(regel(m))),
      (m) => (andereClient(m).ProductReferentie = regel(m).ProductReferentie),
    ],
  ),
  geval(
    'TR318',
    'JW323',
    [
      niets,
      (m, w) => (w.voorgeschiedenis.laatsteDeclaratieperiode = () => m.Declaratie.DeclaratiePeriode.Begindatum),
      (m, w) => (w.voorgeschiedenis.laatsteDeclaratieperiode = () => plusJaren(m.Declaratie.DeclaratiePeriode.Begindatum, -1)),
    ],
    [(m, w) => (w.voorgeschiedenis.laatsteDeclaratieperiode = () => plusDagen(m.Declaratie.DeclaratiePeriode.Einddatum, 1))],
  ),
  geval(
    'TR319',
    'JW323',
    [niets, (m) => (regel(m).ProductPeriode = { Begindatum: '2025-01-01', Einddatum: '2025-01-31' })],
    [(m) => (regel(m).ProductPeriode = { Begindatum: dag(m), Einddatum: dag(m) })],
  ),
  geval(
    'TR321',
    'JW323',
    [
      niets,
      (m, w) => wijzigToewijzing(w, { omvang: { volume: alleenEen(m).GeleverdVolume, eenheid: '04', frequentie: '4' } }),
      (m, w) => inMinuten(m, w, 60),
    ],
    [
      (m, w) => wijzigToewijzing(w, { omvang: { volume: alleenEen(m).GeleverdVolume - 1, eenheid: '04', frequentie: '4' } }),
      (m, w) => inMinuten(m, w, 61),
    ],
  ),
  geval(
    'TR322',
    'JW323',
    [
      niets,
      (m, w) => (
        alleenEen(m),
        wijzigToewijzing(w, { omvang: { volume: 2 * regel(m).GeleverdVolume, eenheid: '04', frequentie: '6' } }),
        (w.voorgeschiedenis.prestaties = () => [eerder(regel(m))])
      ),
    ],
    [
      (m, w) => (
        alleenEen(m),
        wijzigToewijzing(w, { omvang: { volume: 2 * regel(m).GeleverdVolume - 1, eenheid: '04', frequentie: '6' } }),
        (w.voorgeschiedenis.prestaties = () => [eerder(regel(m))])
      ),
      (m, w) => (alleenEen(m), wijzigToewijzing(w, { omvang: { volume: regel(m).GeleverdVolume - 1, eenheid: '04', frequentie: '6' } })),
    ],
  ),
  geval(
    'TR323',
    'JW323',
    [
      niets,
      (m, w) =>
        (w.voorgeschiedenis.prestatie = (
          (p) => (_a: string, r: string) =>
            r === 'EERDER' ? eerder(p) : null
        )(maakCredit(m))),
    ],
    [
      (m) => maakCredit(m),
      (m, w) =>
        (w.voorgeschiedenis.prestatie = (
          (p) => (_a: string, r: string) =>
            r === 'EERDER' ? eerder(p, { oordeel: 'afgewezen' }) : null
        )(maakCredit(m))),
      ...(['bedrag', 'volume', 'tarief'] as const).map(
        (veld) => (m: b.JW323, w: Wereld) =>
          (w.voorgeschiedenis.prestatie = (
            (p) => (_a: string, r: string) =>
              r === 'EERDER' ? eerder(p, { [veld]: 1 }) : null
          )(maakCredit(m))),
      ),
    ],
  ),
  geval(
    'TR326',
    'JW305',
    [
      niets,
      (_m, w) => (
        gestart(w, '2025-01-01'),
        (w.voorgeschiedenis.stops = () => [{ ...WIE, begindatum: '2025-01-01', einddatum: '2025-02-01', reden: '20' }])
      ),
      (m, w) => (
        gestart(w, '2025-01-01'),
        m.Client.StartProducten.StartProduct.push({ ...start(m), Begindatum: '2025-01-01', StatusAanlevering: '3' })
      ),
    ],
    [
      (_m, w) => gestart(w, '2025-01-01'),
      (m) => m.Client.StartProducten.StartProduct.push({ ...start(m), Begindatum: plusDagen(start(m).Begindatum, 1) }),
      (_m, w) => (
        gestart(w, '2025-01-01'),
        (w.voorgeschiedenis.stops = () => [{ ...WIE, begindatum: '2024-01-01', einddatum: '2024-02-01', reden: '31' }])
      ),
    ],
  ),
  geval(
    'TR332',
    'JW301',
    [niets, (_m, w) => (w.voorgeschiedenis.toewijzing = () => null), (_m, w) => wijzigToewijzing(w, { einddatum: null, budget: 5 })],
    [(_m, w) => wijzigToewijzing(w, { bsn: '999999990' }), (_m, w) => wijzigToewijzing(w, { code: 'ANDER' })],
  ),
  geval('TR333', 'JW323', [niets], [(_m, w) => (w.voorgeschiedenis.declaratieNummerGebruikt = () => true)]),
  geval('TR337', 'JW325', [niets], [(_m, w) => (w.voorgeschiedenis.declaratie = () => null)]),
  geval(
    'TR338',
    'JW323',
    [niets],
    [(_m, w) => (w.voorgeschiedenis.toewijzing = () => null), (_m, w) => wijzigToewijzing(w, { aanbieder: '00000000' })],
  ),
  geval(
    'TR339',
    'JW323',
    [niets, (_m, w) => wijzigToewijzing(w, { categorie: null, code: null })],
    [(_m, w) => wijzigToewijzing(w, { categorie: '55' })],
  ),
  geval('TR340', 'JW323', [niets, (_m, w) => wijzigToewijzing(w, { code: null })], [(_m, w) => wijzigToewijzing(w, { code: 'ANDER' })]),
  geval(
    'TR341',
    'JW323',
    [niets, (m) => (regel(m).Eenheid = '01')],
    [(m) => (regel(m).Eenheid = '14'), (_m, w) => wijzigToewijzing(w, { omvang: { volume: 1, eenheid: '01', frequentie: '4' } })],
  ),
  geval(
    'TR346',
    'JW323',
    [
      niets,
      (m, w) => (
        (regel(m).Eenheid = '01'),
        (regel(m).GeleverdVolume = 10),
        (regel(m).ProductTarief = 146),
        (regel(m).IngediendBedrag.Bedrag = 1455),
        (w.extern.tarief = (_a, _c, e) => (e === '01' ? { bedrag: 8730, eenheid: '04' } : { bedrag: 0, eenheid: e }))
      ),
    ],
    [
      (m) => (regel(m).IngediendBedrag.Bedrag += 1),
      (m, w) => (
        (regel(m).Eenheid = '01'),
        (regel(m).GeleverdVolume = 10),
        (regel(m).ProductTarief = 146),
        (regel(m).IngediendBedrag.Bedrag = 1460),
        (w.extern.tarief = () => ({ bedrag: 8730, eenheid: '04' }))
      ),
    ],
  ),
  geval('TR347', 'JW315', [niets], [(_m, w) => verzoek(w)]),
  geval('TR347', 'JW317', [niets], [(_m, w) => verzoek(w, { antwoord: 'afgewezen' })]),
  geval(
    'TR349',
    'JW317',
    [
      niets,
      (m) => (
        (m.Client.Verzoek.OngewijzigdeProducten = { OngewijzigdProduct: [{ ToewijzingNummer: bekend.nummer }] }),
        delete m.Client.Verzoek.TeWijzigenProducten
      ),
    ],
    [(_m, w) => (w.voorgeschiedenis.actueleToewijzingen = () => [bekend, { ...bekend, nummer: 7 }])],
  ),
  geval(
    'TR350',
    'JW317',
    [(m) => (m.Client.Verzoek.OngewijzigdeProducten = { OngewijzigdProduct: [{ ToewijzingNummer: bekend.nummer }] })],
    [(m) => (m.Client.Verzoek.OngewijzigdeProducten = { OngewijzigdProduct: [{ ToewijzingNummer: 7 }] })],
  ),
  geval('TR351', 'JW317', [niets], [(_m, w) => (w.voorgeschiedenis.actueleToewijzingen = () => [])]),
  geval('TR355', 'JW319', [(_m, w) => verzoek(w)], [niets]),
  geval(
    'TR357',
    'JW317',
    [niets, (m) => (anders(m).GewensteIngangsdatum = bekend.ingangsdatum)],
    [(m) => (anders(m).GewensteIngangsdatum = dag(m)), (m) => (anders(m).GewensteIngangsdatum = plusDagen(bekend.ingangsdatum, 1))],
  ),
  geval('TR359', 'JW319', [niets, (_m, w) => verzoek(w)], [(_m, w) => verzoek(w, { toegewezen: true })]),
  geval(
    'TR360',
    'JW319',
    [
      (m, w) => ((m.Antwoord = { ReferentieAanbieder: 'x', VerzoekAntwoord: '2' }), verzoek(w)),
      (m, w) => (
        (m.Antwoord = { ReferentieAanbieder: 'x', VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '2' }),
        verzoek(w, { antwoord: 'in-onderzoek' })
      ),
    ],
    [(m, w) => ((m.Antwoord = { ReferentieAanbieder: 'x', VerzoekAntwoord: '2' }), verzoek(w, { antwoord: 'in-onderzoek' }))],
  ),
  geval(
    'TR361',
    'JW317',
    [niets, (m) => (m.Client.Verzoek.NieuweProducten = { NieuwProduct: [nieuw] })],
    [
      (m) => (m.Client.Verzoek.NieuweProducten = { NieuwProduct: [{ ...nieuw, GewensteIngangsdatum: bekend.einddatum ?? '' }] }),
      // Beside the part that stays as it is until the day of the change.
      (m, w) => {
        wijzigToewijzing(w, { ingangsdatum: plusDagen(anders(m).GewensteIngangsdatum, -60) })
        const van = plusDagen(anders(m).GewensteIngangsdatum, -40)
        m.Client.Verzoek.NieuweProducten = { NieuwProduct: [{ ...nieuw, GewensteIngangsdatum: van, Einddatum: plusDagen(van, 10) }] }
      },
    ],
  ),
  geval('TR365', 'JW319', [(_m, w) => verzoek(w, { antwoord: 'in-onderzoek' })], [(_m, w) => verzoek(w, { antwoord: 'afgewezen' })]),
  geval(
    'TR366',
    'JW325',
    [(m, w) => afwijzing(m, w)],
    [(m, w) => (afwijzing(m, w), (w.voorgeschiedenis.declaratie = wereld().voorgeschiedenis.declaratie as never))],
  ),
  geval(
    'TR367',
    'JW325',
    [(m, w) => afwijzing(m, w)],
    [(m, w) => afwijzing(m, w, { bedrag: 1 }), (m, w) => afwijzing(m, w, { code: 'ANDER' })],
  ),
  geval(
    'TR369',
    'JW323',
    [
      niets,
      (m, w) => (
        alleenEen(m),
        wijzigToewijzing(w, { omvang: null, budget: 2 * regel(m).IngediendBedrag.Bedrag }),
        (w.voorgeschiedenis.prestaties = () => [eerder(regel(m))])
      ),
    ],
    [
      (m, w) => (
        alleenEen(m),
        wijzigToewijzing(w, { omvang: null, budget: 2 * regel(m).IngediendBedrag.Bedrag - 1 }),
        (w.voorgeschiedenis.prestaties = () => [eerder(regel(m))])
      ),
    ],
  ),
  geval('TR371', 'JW325', [niets], [(m) => (m.Header.XsdVersieDeclaratie.BerichtXsdVersie = '0.2.0')]),
  geval(
    'TR373',
    'JW317',
    [
      (m, w) => (
        (anders(m).GewensteIngangsdatum = bekend.ingangsdatum),
        wijzigToewijzing(w, { omvang: { volume: 9, eenheid: '04', frequentie: '6' } })
      ),
    ],
    [
      (_m, w) => wijzigToewijzing(w, { omvang: { volume: 9, eenheid: '04', frequentie: '6' } }),
      (_m, w) => wijzigToewijzing(w, { budget: 100, omvang: null }),
    ],
  ),
  geval(
    'TR374',
    'JW315',
    [niets],
    [
      (m, w) =>
        (w.voorgeschiedenis.openVerzoeken = (bsn) =>
          bsn === m.Client.Bsn ? [{ referentie: 'x', bsn, antwoord: 'geen', toegewezen: false }] : []),
    ],
  ),
  geval(
    'TR374',
    'JW317',
    [niets],
    [(_m, w) => (w.voorgeschiedenis.openVerzoeken = (bsn) => [{ referentie: 'x', bsn, antwoord: 'in-onderzoek', toegewezen: false }])],
  ),
  geval(
    'TR375',
    'JW317',
    [niets, (m, w) => (wijzigToewijzing(w, { categorie: null, code: null }), delete anders(m).Omvang, (anders(m).Budget = 5))],
    [(_m, w) => wijzigToewijzing(w, { categorie: null, code: null })],
  ),
  geval(
    'TR376',
    'JW325',
    [(m) => m.DeclaratieAntwoord && (m.DeclaratieAntwoord.DeclaratieNummer = 'D1')],
    [(m) => m.DeclaratieAntwoord && (m.DeclaratieAntwoord.DeclaratieNummer = 'D2')],
  ),
  geval(
    'TR379',
    'JW301',
    [niets, (m, w) => ((product(m).ReferentieAanbieder = 'R'), verzoek(w))],
    [
      (m) => (product(m).ReferentieAanbieder = 'R'),
      (m, w) => ((product(m).ReferentieAanbieder = 'R'), verzoek(w, { antwoord: 'afgewezen' })),
      (m, w) => ((product(m).ReferentieAanbieder = 'R'), verzoek(w, { toegewezen: true })),
      (m, w) => ((product(m).ReferentieAanbieder = 'R'), verzoek(w, { bsn: '999999990' })),
    ],
  ),
  geval(
    'TR382',
    'JW307',
    [(m, w) => gestart(w, stop(m).Begindatum), (m) => (stop(m).StatusAanlevering = '3')],
    [niets, (m, w) => gestart(w, plusDagen(stop(m).Begindatum, 1))],
  ),
  geval(
    'TR384',
    'JW323',
    [niets, (_m, w) => wijzigToewijzing(w, { redenWijziging: '04' })],
    [(_m, w) => wijzigToewijzing(w, { redenWijziging: '13' })],
  ),
  geval(
    'TR385',
    'JW301',
    [
      niets,
      (m, w) => (
        (product(m).RedenWijziging = '13'),
        (w.voorgeschiedenis.prestaties = () => [
          eerder(eersteRegel),
          eerder(eersteRegel, { referentie: 'C', vorigeReferentie: 'EERDER', debetCredit: 'C' }),
        ])
      ),
    ],
    [(m, w) => ((product(m).RedenWijziging = '13'), (w.voorgeschiedenis.prestaties = () => [eerder(eersteRegel)]))],
  ),
  geval(
    'TR387',
    'JW323',
    [
      niets,
      (m, w) => (
        wijzigToewijzing(w, { ingangsdatum: plusDagen(eersteVanMaand(regel(m).ProductPeriode.Begindatum), 4) }),
        m.Declaratie.Clienten.Client.forEach((c) =>
          c.Prestaties.Prestatie.forEach((p) => (p.ProductPeriode.Begindatum = plusDagen(p.ProductPeriode.Begindatum, 4))),
        )
      ),
    ],
    [(m) => (regel(m).ProductPeriode.Begindatum = plusDagen(regel(m).ProductPeriode.Begindatum, 1))],
  ),
  geval(
    'TR388',
    'JW323',
    [
      niets,
      (m, w) => (
        wijzigToewijzing(w, { einddatum: plusDagen(regel(m).ProductPeriode.Einddatum, -4) }),
        m.Declaratie.Clienten.Client.forEach((c) =>
          c.Prestaties.Prestatie.forEach((p) => (p.ProductPeriode.Einddatum = plusDagen(p.ProductPeriode.Einddatum, -4))),
        )
      ),
    ],
    [(m) => (regel(m).ProductPeriode.Einddatum = plusDagen(regel(m).ProductPeriode.Einddatum, -1))],
  ),
  geval(
    'TR389',
    'JW323',
    [
      niets,
      (m, w) => (w.voorgeschiedenis.prestaties = () => [eerder(regel(m), { oordeel: 'afgewezen' })]),
      (m, w) =>
        (w.voorgeschiedenis.prestaties = () => [
          eerder(regel(m)),
          eerder(regel(m), { referentie: 'C', vorigeReferentie: 'EERDER', debetCredit: 'C' }),
        ]),
    ],
    [(m, w) => (w.voorgeschiedenis.prestaties = () => [eerder(regel(m))])],
  ),
  geval(
    'TR390',
    'JW323',
    [niets, (m, w) => (w.voorgeschiedenis.prestaties = ((p) => () => [eerder(p)])(maakCredit(m)))],
    [
      (m, w) =>
        (w.voorgeschiedenis.prestaties = ((p) => () => [
          eerder(p),
          eerder(p, { referentie: 'C', vorigeReferentie: 'EERDER', debetCredit: 'C' as const }),
        ])(maakCredit(m))),
    ],
  ),
  geval(
    'TR411',
    'JW317',
    [niets, (m, w) => (wijzigToewijzing(w, { code: null }), delete anders(m).Omvang)],
    [(m) => (delete anders(m).Omvang, (anders(m).Budget = 5))],
  ),
  geval('TR412', 'JW317', [niets], [(_m, w) => wijzigToewijzing(w, { code: null })]),
  geval(
    'TR413',
    'JW307',
    [(m, w) => ((stop(m).RedenBeeindiging = '31'), gestopt(w, m, { reden: '20' })), (m) => (stop(m).RedenBeeindiging = '20')],
    [(m, w) => ((stop(m).RedenBeeindiging = '20'), gestopt(w, m, { einddatum: plusDagen(stop(m).Einddatum, -1) }))],
  ),
  geval(
    'TR414',
    'JW307',
    [niets, (m, w) => gestopt(w, m, { reden: '20' })],
    [(m, w) => gestopt(w, m, { reden: '20', einddatum: plusDagen(stop(m).Einddatum, 1) })],
  ),
  geval(
    'TR415',
    'JW307',
    [
      niets,
      (m, w) => gestopt(w, m, { reden: '20' }),
      (m, w) => (
        gestopt(w, m, { reden: '02' }),
        m.Client.StopProducten.StopProduct.push({ ...stop(m), RedenBeeindiging: '02', StatusAanlevering: '3' })
      ),
    ],
    [
      (m, w) => gestopt(w, m, { reden: '02' }),
      (m) => m.Client.StopProducten.StopProduct.push({ ...stop(m), RedenBeeindiging: stop(m).RedenBeeindiging === '02' ? '31' : '02' }),
    ],
  ),
  geval(
    'TR418',
    'JW323',
    [(m, w) => tarief(w, alleenEen(m).ProductTarief ?? 0)],
    [(m, w) => tarief(w, (alleenEen(m).ProductTarief ?? 0) + 1)],
  ),
  geval(
    'TR135',
    'JW301',
    [niets, (m, w) => (w.extern.vandaag = () => dag(m))],
    [(m, w) => (w.extern.vandaag = () => plusDagen(dag(m), -1))],
  ),
  geval('TR135', 'JW319', [niets], [(_m, w) => (w.extern.vandaag = () => '2020-01-01')]),
  geval(
    'TR378',
    'JW301',
    [niets, (m, w) => (w.extern.gemeenteBestaat = (_c, d) => d === product(m).Ingangsdatum)],
    [(_m, w) => (w.extern.gemeenteBestaat = () => false)],
  ),
  geval('TR378', 'JW305', [niets], [(m, w) => (w.extern.gemeenteBestaat = (c) => c !== m.Header.Ontvanger)]),
  geval('TR381', 'JW305', [niets, (m) => delete start(m).Product], [(_m, w) => (w.extern.productPast = () => false)]),
  geval(
    'TR381',
    'JW323',
    [niets],
    [(_m, w) => (w.extern.productPast = (c, p) => c !== eersteRegel.ProductCategorie || p !== eersteRegel.ProductCode)],
  ),
]

test.each(ketenGevallen)('$regel in $soort', (g) => {
  for (const w of g.goed) expect([`${w}`, uitslag(g, w, wereld)]).toEqual([`${w}`, 'goed'])
  for (const w of g.fout) expect([`${w}`, uitslag(g, w, wereld)]).toEqual([`${w}`, 'fout'])
})

const metPoort = (Object.keys(regelboek) as RegelCode[]).filter((r) => ['keten', 'extern'].includes(regelboek[r].niveau))

test('every rule across messages has a case that is accepted and one that is refused', () => {
  expect(metPoort.filter((r) => !ketenGevallen.some((g) => g.regel === r))).toEqual([])
})

test('without ports every such rule is reported as not judged, never as fine', () => {
  const zonderPoort = new Set<RegelCode>(['TR319'])
  for (const g of ketenGevallen) {
    if (zonderPoort.has(g.regel)) continue
    expect([g.regel, g.soort, uitslag(g, niets, () => ({ voorgeschiedenis: {}, extern: {} }))]).toEqual([
      g.regel,
      g.soort,
      'niet beoordeeld',
    ])
  }
})

test.skipIf(!ijw)('every technical rule of the official list has an accepted and a refused case, its return code and its level', () => {
  const tekst = readFileSync(join(ijw ?? '', 'regels/technische-regels-TR.csv'), 'utf8')
  const officieel = [
    ...tekst.matchAll(/^(TR\d+),.*,(\d{4}|S\d{3}|n\.v\.t\.),(bericht inhoud \(xslt\)|berichtoverstijgend|externe bron),([A-Z0-9;]+)\r?$/gm),
  ]
  expect(officieel.length).toBe(80)
  const niveaus: Record<string, string> = { 'bericht inhoud (xslt)': 'inhoud', berichtoverstijgend: 'keten', 'externe bron': 'extern' }
  for (const [, code, retour, niveau] of officieel) {
    const r = regelboek[code as RegelCode]
    expect([code, r?.retourcode || 'n.v.t.', r?.niveau]).toEqual([code, retour, niveaus[niveau ?? '']])
    const gevallen = [...inhoudGevallen, ...ketenGevallen].filter((g) => g.regel === code)
    expect([code, gevallen.some((g) => g.goed.length > 0), gevallen.some((g) => g.fout.length > 0)]).toEqual([code, true, true])
  }
})
