// Over 300 lines: one table of cases for every rule inside one message, read rule by rule.
import type * as b from '../berichten.ts'
import { plusDagen, plusJaren } from '../datum.ts'
import { geval } from './geval.ts'
import type { Geval } from './geval.ts'

const niets = () => {}
const dag = (m: b.Bericht) => m.Header.BerichtIdentificatie.Dagtekening
const toegewezen = (m: b.JW301) => m.Client.ToegewezenProducten.ToegewezenProduct[0] as b.JW301ToegewezenProduct
const contact = (m: b.JW301) => m.Client.Contactgegevens.Contact[0] as b.JW301Contact
const adres = (m: b.JW301) => contact(m).Adres as b.Adres
const relatie = (m: b.JW301) => m.Client.Relaties?.Relatie[0] as b.JW301Relatie
const start = (m: b.JW305) => m.Client.StartProducten.StartProduct[0] as b.JW305StartProduct
const stop = (m: b.JW307) => m.Client.StopProducten.StopProduct[0] as b.JW307StopProduct
const gevraagd = (m: b.JW315) => m.Client.AangevraagdeProducten.AangevraagdProduct[0] as b.JW315AangevraagdProduct
const anders = (m: b.JW317) => m.Client.Verzoek.TeWijzigenProducten?.TeWijzigenProduct[0] as b.JW317TeWijzigenProduct
const regel = (m: b.JW323, i = 0) => m.Declaratie.Clienten.Client[i]?.Prestaties.Prestatie[0] as b.JW323Prestatie
const nieuw = (m: b.JW317, ...p: b.JW317NieuwProduct[]) => (m.Client.Verzoek.NieuweProducten = { NieuwProduct: p })
const leeg = (o: object, ...velden: string[]) => velden.forEach((v) => delete (o as Record<string, unknown>)[v])

/** The total follows the lines, so that only the rule at hand is at stake. */
function hertel(m: b.JW323): void {
  const alle = m.Declaratie.Clienten.Client.flatMap((c) => c.Prestaties.Prestatie)
  const som = alle.reduce((s, p) => s + (p.IngediendBedrag.DebetCredit === 'C' ? -1 : 1) * p.IngediendBedrag.Bedrag, 0)
  m.Declaratie.TotaalIngediendBedrag = { TotaalBedrag: Math.abs(som), DebetCredit: som < 0 ? 'C' : 'D' }
}

const credit = (p: b.JW323Prestatie, vorig: string) => {
  p.IngediendBedrag.DebetCredit = 'C'
  p.ProductReferentie.VorigReferentieNummer = vorig
}

function tweede(m: b.JW323): b.JW323Prestatie {
  const p = structuredClone(regel(m))
  p.ProductReferentie.ReferentieNummer = 'TWEEDE'
  m.Declaratie.Clienten.Client[0]?.Prestaties.Prestatie.push(p)
  return p
}

/** A second allocation that overlaps with the first, under its own number. */
function naast(m: b.JW301, wijzig: (p: b.JW301ToegewezenProduct) => void = niets): void {
  const p = structuredClone(toegewezen(m))
  p.ToewijzingNummer += 1
  wijzig(p)
  m.Client.ToegewezenProducten.ToegewezenProduct.push(p)
}

function naastGevraagd(m: b.JW315, wijzig: (p: b.JW315AangevraagdProduct) => void = niets): void {
  const p = structuredClone(gevraagd(m))
  p.ReferentieAanbieder += '-2'
  wijzig(p)
  m.Client.AangevraagdeProducten.AangevraagdProduct.push(p)
}

const vulling: b.JW317NieuwProduct = {
  Product: { Categorie: '45', Code: '45A04' },
  GewensteIngangsdatum: '2099-01-01',
  Einddatum: '2099-12-31',
  Omvang: { Volume: 1, Eenheid: '04', Frequentie: '2' },
}

/** An answer in which the second line is rejected. */
function antwoord(m: b.JW325, bedrag: number, afgewezen: number, toegekend: number, code: b.RetourCode = '0200'): void {
  const p: b.JW325Prestatie = {
    ProductReferentie: { ReferentieNummer: 'P1' },
    ToewijzingNummer: 1,
    ProductCategorie: '45',
    ProductCode: '45A04',
    ProductPeriode: { Begindatum: '2026-01-01', Einddatum: '2026-01-31' },
    GeleverdVolume: 1,
    Eenheid: '04',
    ProductTarief: afgewezen,
    IngediendBedrag: { Bedrag: afgewezen, DebetCredit: 'D' },
    RetourCodes: { RetourCode: ['9321'] },
  }
  const client = { Bsn: '999900006', Prestaties: { Prestatie: [p] }, RetourCodes: { RetourCode: ['0200' as const] } }
  m.DeclaratieAntwoord = {
    DeclaratieNummer: 'D1',
    TotaalIngediendBedrag: { TotaalBedrag: bedrag, DebetCredit: 'D' },
    TotaalToegekendBedrag: { TotaalBedrag: toegekend, DebetCredit: 'D' },
    ...(afgewezen > 0 ? { Clienten: { Client: [client] } } : {}),
    RetourCodes: { RetourCode: [code] },
  }
}

export const inhoudGevallen: readonly Geval[] = [
  geval(
    'CS002',
    'JW305',
    [niets, (m) => (m.Client.Bsn = '123456782')],
    [(m) => (m.Client.Bsn = '123456789'), (m) => (m.Client.Bsn = '000000000')],
  ),
  geval(
    'CS003',
    'JW301',
    [niets, (m) => (toegewezen(m).Einddatum = toegewezen(m).Ingangsdatum), (m) => leeg(toegewezen(m), 'Einddatum')],
    [
      (m) => (toegewezen(m).Einddatum = plusDagen(toegewezen(m).Ingangsdatum, -1)),
      (m) => (contact(m).Periode = { Begindatum: '2026-02-01', Einddatum: '2026-01-01' }),
    ],
  ),
  geval('CS003', 'JW315', [niets], [(m) => (gevraagd(m).ToewijzingEinddatum = '2020-01-01')]),
  geval('CS003', 'JW317', [niets], [(m) => (anders(m).Einddatum = plusDagen(anders(m).GewensteIngangsdatum, -1))]),
  geval(
    'CS050',
    'JW301',
    [
      niets,
      (m) => (m.Client.Naam = { ...m.Client.Naam, Partnernaam: { Achternaam: 'Smit' }, NaamGebruik: '3' }),
      (m) => (relatie(m).Naam.NaamGebruik = '6'),
    ],
    [
      (m) => (m.Client.Naam.NaamGebruik = '2'),
      (m) => (relatie(m).Naam.NaamGebruik = '5'),
      (m) => (m.Client.Naam = { ...m.Client.Naam, Partnernaam: { Achternaam: 'Smit' }, NaamGebruik: '6' }),
    ],
  ),
  geval(
    'CS058',
    'JW305',
    [niets, (m) => (start(m).StatusAanlevering = '3')],
    [(m) => (start(m).StatusAanlevering = '2'), (m) => (start(m).StatusAanlevering = '9')],
  ),
  geval(
    'CS089',
    'JW301',
    [niets, (m) => (adres(m).Postcode = '1234 AB'), (m) => ((adres(m).Postcode = 'B-1000'), (adres(m).LandCode = 'BE'))],
    [(m) => (adres(m).Postcode = '0123AB'), (m) => (adres(m).Postcode = '1234'), (m) => (adres(m).Postcode = '12345AB')],
  ),
  geval(
    'CS100',
    'JW323',
    [niets],
    [(m) => (regel(m).ProductPeriode.Begindatum = '2020-12-01'), (m) => (m.Declaratie.DeclaratiePeriode.Begindatum = '2020-12-31')],
  ),
  geval(
    'CS139',
    'JW305',
    [
      (m) => (m.Client.Geboortedatum = { Datum: '2015-06-01', DatumGebruik: '1' }),
      (m) => (m.Client.Geboortedatum = { Datum: '2015-01-01', DatumGebruik: '2' }),
      (m) => (m.Client.Geboortedatum = { Datum: '1900-01-01', DatumGebruik: '3' }),
    ],
    [
      (m) => (m.Client.Geboortedatum = { Datum: '2015-06-02', DatumGebruik: '1' }),
      (m) => (m.Client.Geboortedatum = { Datum: '2015-06-01', DatumGebruik: '2' }),
      (m) => (m.Client.Geboortedatum = { Datum: '2015-01-01', DatumGebruik: '3' }),
    ],
  ),
  geval('CS318', 'JW301', [niets, (m) => (relatie(m).Naam.NaamGebruik = '6')], [(m) => (m.Client.Naam.NaamGebruik = '6')]),
  geval(
    'CS325',
    'JW323',
    [niets, (m) => (regel(m).IngediendBedrag = { Bedrag: 0, DebetCredit: 'D' })],
    [
      (m) => (regel(m).IngediendBedrag = { Bedrag: 0, DebetCredit: 'C' }),
      (m) => (m.Declaratie.TotaalIngediendBedrag = { TotaalBedrag: 0, DebetCredit: 'C' }),
    ],
  ),
  geval(
    'CS335',
    'JW301',
    [
      niets,
      (m) => ((toegewezen(m).RedenWijziging = '13'), (toegewezen(m).Einddatum = toegewezen(m).Ingangsdatum)),
      (m) => (toegewezen(m).RedenWijziging = '04'),
    ],
    [(m) => (toegewezen(m).RedenWijziging = '13'), (m) => ((toegewezen(m).RedenWijziging = '13'), leeg(toegewezen(m), 'Einddatum'))],
  ),
  geval('CS336', 'JW301', [niets, (m) => (toegewezen(m).RedenWijziging = '14')], [(m) => (toegewezen(m).RedenWijziging = '01')]),
  geval(
    'CS337',
    'JW323',
    [niets],
    [
      (m) => (regel(m).ProductPeriode.Einddatum = plusDagen(regel(m).ProductPeriode.Einddatum, 1)),
      (m) => (regel(m).ProductPeriode.Begindatum = plusJaren(regel(m).ProductPeriode.Begindatum, -1)),
    ],
  ),
  geval(
    'CS338',
    'JW301',
    [
      niets,
      (m) => (toegewezen(m).Omvang = { Volume: 1, Eenheid: '14', Frequentie: '2' }),
      (m) => (toegewezen(m).Omvang = { Volume: 1, Eenheid: '01', Frequentie: '1' }),
      (m) => (
        (toegewezen(m).Omvang = { Volume: 1, Eenheid: '14', Frequentie: '1' }),
        (toegewezen(m).Ingangsdatum = '2020-01-01'),
        (toegewezen(m).Einddatum = '2020-12-31')
      ),
    ],
    [
      (m) => (toegewezen(m).Omvang = { Volume: 1, Eenheid: '14', Frequentie: '1' }),
      (m) => (toegewezen(m).Omvang = { Volume: 1, Eenheid: '83', Frequentie: '1' }),
    ],
  ),
  geval(
    'CS339',
    'JW323',
    [niets, (m) => ((regel(m).Eenheid = '83'), (regel(m).GeleverdVolume = regel(m).IngediendBedrag.Bedrag))],
    [(m) => ((regel(m).Eenheid = '83'), (regel(m).GeleverdVolume = regel(m).IngediendBedrag.Bedrag - 1))],
  ),
  geval(
    'CS340',
    'JW323',
    [niets],
    [
      (m) => (m.Declaratie.DeclaratiePeriode.Begindatum = plusDagen(m.Declaratie.DeclaratiePeriode.Begindatum, 1)),
      (m) => (m.Declaratie.DeclaratiePeriode.Einddatum = plusDagen(m.Declaratie.DeclaratiePeriode.Einddatum, -1)),
    ],
  ),
  geval(
    'CS343',
    'JW315',
    [niets, (m) => (gevraagd(m).Omvang = { Volume: 1, Eenheid: '16', Frequentie: '4' })],
    [
      (m) => (gevraagd(m).Omvang = { Volume: 1, Eenheid: '16', Frequentie: '1' }),
      (m) => (gevraagd(m).Omvang = { Volume: 1, Eenheid: '84', Frequentie: '1' }),
    ],
  ),
  geval(
    'CD005',
    'JW301',
    [niets, (m) => leeg(adres(m), 'Postcode', 'LandCode')],
    [(m) => leeg(adres(m), 'LandCode'), (m) => leeg(adres(m), 'Postcode')],
  ),
  geval(
    'CD007',
    'JW301',
    [niets, (m) => (m.Client.Communicatie = { Vorm: '1', Taal: 'Arabisch' }), (m) => (m.Client.Communicatie = { Vorm: '2' })],
    [(m) => (m.Client.Communicatie = { Vorm: '1' }), (m) => (m.Client.Communicatie = { Vorm: '2', Taal: 'Arabisch' })],
  ),
  geval(
    'CD009',
    'JW301',
    [niets, (m) => ((contact(m).Soort = '04'), (contact(m).Periode = { Begindatum: '2026-01-01' }))],
    [(m) => (contact(m).Periode = { Begindatum: '2026-01-01' }), (m) => (relatie(m).Contact.Periode = {})],
  ),
  geval(
    'CD025',
    'JW301',
    [niets, (m) => (leeg(adres(m), 'Huis'), (adres(m).LandCode = 'BE'))],
    [(m) => leeg(adres(m), 'Huis'), (m) => leeg(relatie(m).Contact.Adres ?? {}, 'Huis')],
  ),
  geval(
    'CD034',
    'JW301',
    [niets, (m) => ((contact(m).Soort = '02'), leeg(adres(m), 'Postcode', 'LandCode'))],
    [(m) => leeg(adres(m), 'Postcode', 'LandCode'), (m) => ((contact(m).Soort = '03'), leeg(adres(m), 'Postcode'))],
  ),
  geval('CD041', 'JW301', [niets, (m) => leeg(toegewezen(m).Product ?? {}, 'Code')], [(m) => leeg(toegewezen(m), 'Omvang')]),
  geval('CD041', 'JW315', [niets], [(m) => leeg(gevraagd(m), 'Omvang')]),
  geval('CD041', 'JW317', [(m) => nieuw(m, vulling)], [(m) => nieuw(m, { ...vulling, Omvang: undefined })]),
  geval(
    'CD043',
    'JW315',
    [niets, (m) => ((gevraagd(m).BeschikkingNummer = 1), (gevraagd(m).BeschikkingIngangsdatum = '2026-01-01'))],
    [(m) => (gevraagd(m).BeschikkingNummer = 1), (m) => (gevraagd(m).BeschikkingIngangsdatum = '2026-01-01')],
  ),
  geval(
    'CD060',
    'JW323',
    [niets, (m) => credit(regel(m), 'EERDER')],
    [(m) => (regel(m).ProductReferentie.VorigReferentieNummer = 'EERDER'), (m) => (regel(m).IngediendBedrag.DebetCredit = 'C')],
  ),
  geval(
    'CD066',
    'JW315',
    [
      (m) => (gevraagd(m).Verwijzer = { Type: '02', ZorgverlenerCode: '01234567' }),
      (m) => (gevraagd(m).Verwijzer = { Type: '06', Naam: 'Noor' }),
    ],
    [(m) => (gevraagd(m).Verwijzer = { Type: '02', Naam: 'Noor', ZorgverlenerCode: '01234567' })],
  ),
  geval(
    'CD067',
    'JW315',
    [(m) => (gevraagd(m).Verwijzer = { Type: '05', Naam: 'Noor' }), (m) => (gevraagd(m).Verwijzer = { Type: '08' })],
    [(m) => (gevraagd(m).Verwijzer = { Type: '05' }), (m) => (gevraagd(m).Verwijzer = { Type: '04' })],
  ),
  geval(
    'CD068',
    'JW315',
    [(m) => (gevraagd(m).Verwijzer = { Type: '03', ZorgverlenerCode: '01234567' })],
    [
      (m) => (gevraagd(m).Verwijzer = { Type: '01', ZorgverlenerCode: '01234567' }),
      (m) => (gevraagd(m).Verwijzer = { Type: '08', ZorgverlenerCode: '01234567' }),
    ],
  ),
  geval(
    'CD075',
    'JW301',
    [niets, (m) => (leeg(toegewezen(m), 'Omvang'), (toegewezen(m).Budget = 1))],
    [(m) => (leeg(toegewezen(m), 'Omvang', 'Einddatum'), (toegewezen(m).Budget = 1))],
  ),
  geval(
    'CD076',
    'JW301',
    [niets, (m) => ((toegewezen(m).Omvang = { Volume: 1, Eenheid: '04', Frequentie: '4' }), leeg(toegewezen(m), 'Einddatum'))],
    [(m) => ((toegewezen(m).Omvang = { Volume: 1, Eenheid: '04', Frequentie: '2' }), leeg(toegewezen(m), 'Einddatum'))],
  ),
  geval('CD077', 'JW301', [niets], [(m) => (toegewezen(m).Budget = 1)]),
  geval('CD077', 'JW317', [niets, (m) => (leeg(anders(m), 'Omvang'), (anders(m).Budget = 1))], [(m) => (anders(m).Budget = 1)]),
  geval('CD078', 'JW315', [niets], [(m) => (gevraagd(m).Budget = 1)]),
  geval(
    'CD079',
    'JW301',
    [niets, (m) => (leeg(toegewezen(m), 'Product', 'Omvang'), (toegewezen(m).Budget = 1))],
    [(m) => leeg(toegewezen(m), 'Product'), (m) => leeg(toegewezen(m), 'Product', 'Omvang')],
  ),
  geval(
    'CD080',
    'JW301',
    [
      niets,
      (m) => (leeg(toegewezen(m).Product ?? {}, 'Code'), leeg(toegewezen(m), 'Omvang')),
      (m) => (
        leeg(toegewezen(m).Product ?? {}, 'Code'),
        (toegewezen(m).Ingangsdatum = '2020-01-01'),
        (toegewezen(m).Einddatum = '2020-12-31')
      ),
    ],
    [(m) => leeg(toegewezen(m).Product ?? {}, 'Code')],
  ),
  geval(
    'CD085',
    'JW319',
    [(m) => (m.Antwoord = { ReferentieAanbieder: 'x', VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '2' })],
    [(m) => (m.Antwoord = { ReferentieAanbieder: 'x', VerzoekAntwoord: '1' })],
  ),
  geval(
    'CD086',
    'JW319',
    [(m) => (m.Antwoord = { ReferentieAanbieder: 'x', VerzoekAntwoord: '2' })],
    [(m) => (m.Antwoord = { ReferentieAanbieder: 'x', VerzoekAntwoord: '2', RedenAfwijzingVerzoek: '2' })],
  ),
  geval(
    'CD087',
    'JW323',
    [niets, (m) => ((regel(m).Eenheid = '83'), leeg(regel(m), 'ProductTarief'))],
    [(m) => leeg(regel(m), 'ProductTarief'), (m) => (regel(m).Eenheid = '83')],
  ),
  geval('CD095', 'JW315', [niets], [(m) => leeg(gevraagd(m).Product ?? {}, 'Code')]),
  geval('CD096', 'JW317', [(m) => nieuw(m, vulling)], [(m) => nieuw(m, { ...vulling, Product: { Categorie: '45' } })]),
  geval(
    'TR002',
    'JW305',
    [
      niets,
      (m) => (m.Client.Geboortedatum.Datum = plusJaren(dag(m), -120)),
      (m) => (m.Client.Geboortedatum = { Datum: '1900-01-01', DatumGebruik: '3' }),
    ],
    [(m) => (m.Client.Geboortedatum.Datum = plusDagen(plusJaren(dag(m), -120), -1)), (m) => (m.Client.Geboortedatum.Datum = '1900-01-01')],
  ),
  geval(
    'TR006',
    'JW301',
    [niets, (m) => leeg(contact(m), 'Adres'), (m) => leeg(contact(m), 'Telefoon')],
    [
      (m) => leeg(contact(m), 'Telefoon', 'Adres'),
      (m) => (leeg(contact(m), 'Telefoon'), leeg(adres(m), 'Huis')),
      (m) => leeg(relatie(m).Contact, 'Adres', 'Telefoon'),
    ],
  ),
  geval(
    'TR018',
    'JW307',
    [niets, (m) => (stop(m).Einddatum = stop(m).Begindatum)],
    [(m) => (stop(m).Einddatum = plusDagen(stop(m).Begindatum, -1))],
  ),
  geval('TR061', 'JW301', [niets, (m) => (contact(m).Soort = '03')], [(m) => (contact(m).Soort = '04')]),
  geval(
    'TR101',
    'JW305',
    [niets, (m) => m.Client.StartProducten.StartProduct.push({ ...start(m), Begindatum: plusDagen(start(m).Begindatum, 1) })],
    [
      (m) => m.Client.StartProducten.StartProduct.push({ ...start(m) }),
      (m) => m.Client.StartProducten.StartProduct.push({ ...start(m), StatusAanlevering: '3' }),
    ],
  ),
  geval(
    'TR101',
    'JW323',
    [niets],
    [
      (m) => tweede(m) && (tweede(m).ProductReferentie.ReferentieNummer = 'TWEEDE'),
      (m) => void m.Declaratie.Clienten.Client.push(structuredClone(m.Declaratie.Clienten.Client[0] as b.JW323Client)),
    ],
  ),
  geval('TR101', 'JW301', [niets], [(m) => m.Client.Contactgegevens.Contact.push(structuredClone(contact(m)))]),
  geval(
    'TR134',
    'JW305',
    [niets, (m) => (start(m).Begindatum = dag(m))],
    [(m) => (start(m).Begindatum = plusDagen(dag(m), 1)), (m) => (m.Client.Geboortedatum.Datum = plusDagen(dag(m), 1))],
  ),
  geval(
    'TR137',
    'JW323',
    [niets],
    [
      (m) => (regel(m).ProductPeriode.Einddatum = plusDagen(dag(m), 1)),
      (m) => (regel(m).ProductPeriode.Einddatum = plusDagen(regel(m).ProductPeriode.Begindatum, -1)),
    ],
  ),
  geval(
    'TR302',
    'JW301',
    [
      niets,
      (m) => naast(m, (p) => (p.Product = { Categorie: '45', Code: 'ANDER' })),
      (m) => naast(m, (p) => ((p.Einddatum = p.Ingangsdatum), (p.RedenWijziging = '13'))),
      (m) => naast(m, (p) => ((p.Ingangsdatum = plusDagen(p.Einddatum ?? '', 1)), (p.Einddatum = plusDagen(p.Einddatum ?? '', 30)))),
    ],
    [
      (m) => naast(m),
      (m) => naast(m, (p) => (p.Ingangsdatum = p.Einddatum ?? '')),
      (m) => naast(m, (p) => leeg(p.Product ?? {}, 'Code')),
      (m) => naast(m, (p) => leeg(p, 'Product')),
    ],
  ),
  geval('TR315', 'JW323', [(m) => credit(regel(m), 'A')], [(m) => (credit(regel(m), 'A'), credit(regel(m, 1), 'A'), hertel(m))]),
  geval(
    'TR316',
    'JW323',
    [(m) => credit(regel(m), 'A')],
    [
      (m) => (credit(tweede(m), regel(m, 1).ProductReferentie.ReferentieNummer), hertel(m)),
      (m) => credit(regel(m), regel(m).ProductReferentie.ReferentieNummer),
    ],
  ),
  geval(
    'TR335',
    'JW323',
    [niets],
    [(m) => (m.Declaratie.DeclaratieDagtekening = plusDagen(plusJaren(regel(m).ProductPeriode.Einddatum, 5), 1))],
  ),
  geval(
    'TR342',
    'JW325',
    [niets, (m) => antwoord(m, 500, 200, 300), (m) => antwoord(m, 500, 0, 0, '9333')],
    [(m) => antwoord(m, 500, 200, 500), (m) => antwoord(m, 500, 0, 100, '9333'), (m) => antwoord(m, 500, 500, 0, '9333')],
  ),
  geval('TR352', 'JW317', [niets], [(m) => (leeg(m.Client.Verzoek, 'TeWijzigenProducten'), nieuw(m, vulling))]),
  geval(
    'TR353',
    'JW317',
    [niets, (m) => nieuw(m, vulling)],
    [
      (m) => (
        leeg(m.Client.Verzoek, 'TeWijzigenProducten'),
        (m.Client.Verzoek.OngewijzigdeProducten = { OngewijzigdProduct: [{ ToewijzingNummer: 1 }] })
      ),
    ],
  ),
  geval(
    'TR358',
    'JW323',
    [niets, (m) => (credit(tweede(m), 'EERDER'), hertel(m))],
    [(m) => (m.Declaratie.TotaalIngediendBedrag.TotaalBedrag += 1), (m) => (m.Declaratie.TotaalIngediendBedrag.DebetCredit = 'C')],
  ),
  geval(
    'TR377',
    'JW319',
    [
      (m) =>
        (m.Antwoord = {
          ReferentieAanbieder: 'x',
          VerzoekAntwoord: '1',
          RedenAfwijzingVerzoek: '8',
          Woonplaatsbeginsel: { Gemeente: '0363' },
        }),
    ],
    [(m) => (m.Antwoord = { ReferentieAanbieder: 'x', VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '8' })],
  ),
  geval('TR380', 'JW317', [(m) => nieuw(m, vulling)], [(m) => nieuw(m, { ...vulling, GewensteIngangsdatum: dag(m) })]),
  geval(
    'TR383',
    'JW315',
    [niets, (m) => naastGevraagd(m, (p) => (p.Product = { Categorie: '45', Code: 'ANDER' }))],
    [(m) => naastGevraagd(m, (p) => (p.ReferentieAanbieder = gevraagd(m).ReferentieAanbieder))],
  ),
  geval(
    'TR386',
    'JW315',
    [niets, (m) => naastGevraagd(m, (p) => (p.Product = { Categorie: '45', Code: 'ANDER' }))],
    [(m) => naastGevraagd(m), (m) => naastGevraagd(m, (p) => leeg(p, 'ToewijzingEinddatum'))],
  ),
  geval(
    'TR409',
    'JW319',
    [(m) => (m.Antwoord = { ReferentieAanbieder: 'x', VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '2' })],
    [
      (m) =>
        (m.Antwoord = {
          ReferentieAanbieder: 'x',
          VerzoekAntwoord: '1',
          RedenAfwijzingVerzoek: '2',
          Woonplaatsbeginsel: { Gemeente: '0363' },
        }),
    ],
  ),
  geval(
    'TR410',
    'JW317',
    [(m) => nieuw(m, vulling, { ...vulling, GewensteIngangsdatum: '2100-01-01', Einddatum: '2100-02-01' })],
    [
      (m) => nieuw(m, vulling, { ...vulling, GewensteIngangsdatum: '2099-02-01' }),
      (m) => nieuw(m, vulling, { ...vulling, Product: undefined, Omvang: undefined, Budget: 5 }),
    ],
  ),
  geval('TR416', 'JW323', [niets, (m) => (tweede(m).ProductCode = 'ANDER')], [(m) => tweede(m)]),
]
