/**
 * Examples that make sense: right form, no rule of the message itself broken, all persons made up (test BSNs only).
 * The same seed gives the same message, so an example can be named in a conversation.
 */
import { beantwoord } from '../antwoord.ts'
import type * as b from '../berichten.ts'
import { eersteVanMaand, laatsteVanMaand, plusDagen, plusJaren } from '../datum.ts'
import type { BerichtSoort } from '../definitie/index.ts'
import { berichten } from '../definitie/index.ts'
import { leesBericht } from '../lezen/lees.ts'
import { bsnKlopt } from '../regels/bsn.ts'
import { metTeken } from '../regels/geheel.ts'
import { kop, schrijfBericht } from '../schrijven.ts'
import type { Toeval } from './toeval.ts'
import { toeval } from './toeval.ts'

const achternamen = ['Jansen', 'Bakker', 'Visser', 'Yılmaz', 'Haddad', 'Wit', 'Smit', 'Pinas', 'Kowalski', 'Veen']
const voornamen = ['Sam', 'Noor', 'Daan', 'Aylin', 'Youssef', 'Lotte', 'Mees', 'Fenna', 'Jayden', 'Zoë']
const voorvoegsels = ['van', 'de', 'van der', 'el']
const straten = ['Dorpsstraat', 'Kerkweg', 'Lindelaan', 'Havenkade']
const gemeenten = ['0344', '0363', '0518', '0599']
const hulp: readonly (readonly [categorie: b.ProductCategorie, code: string])[] = [
  ['45', '45A04'],
  ['44', '44A07'],
  ['46', '46A01'],
  ['45', '45A05'],
]

/** A citizen number for tests: in the range that is kept free for it, and passing the eleven-test. */
function testBsn(t: Toeval): string {
  let n = 999_900_006 + t.tot(99_985)
  while (!bsnKlopt(String(n))) n = n >= 999_999_990 ? 999_900_006 : n + 1
  return String(n)
}

/** What one example is about, so that messages of the same seed belong together. */
interface Geval {
  readonly t: Toeval
  readonly zaad: number
  readonly gemeente: string
  readonly aanbieder: string
  readonly bsn: string
  readonly geboren: string
  readonly geslacht: b.Geslacht
  readonly achternaam: b.Achternaam
  readonly voornaam: string
  readonly vandaag: string
  readonly ingang: string
  readonly eind: string
  readonly nummer: number
  readonly product: b.Product
}

function geval(zaad: number): Geval {
  const t = toeval(zaad)
  const vandaag = plusDagen('2026-01-05', t.tot(300))
  const [Categorie, Code] = t.kies(hulp)
  const ingang = plusDagen(vandaag, -10 - t.tot(60))
  return {
    t,
    zaad,
    gemeente: t.kies(gemeenten),
    aanbieder: String(10_000_000 + t.tot(89_999_999)),
    bsn: testBsn(t),
    geboren: plusDagen(plusJaren(vandaag, -4 - t.tot(13)), -t.tot(365)),
    geslacht: t.kies(['0', '1', '2'] as const),
    achternaam: { Achternaam: t.kies(achternamen), ...(t.kans(400) ? { Voorvoegsel: t.kies(voorvoegsels) } : {}) },
    voornaam: t.kies(voornamen),
    vandaag,
    ingang,
    eind: plusDagen(plusJaren(ingang, 1), -1),
    nummer: 1000 + t.tot(900_000),
    product: { Categorie, Code },
  }
}

const vanGemeente = (g: Geval) => ({
  afzender: g.gemeente,
  ontvanger: g.aanbieder,
  identificatie: `G${g.zaad}`.slice(0, 12),
  dagtekening: g.vandaag,
})
const vanAanbieder = (g: Geval) => ({
  afzender: g.aanbieder,
  ontvanger: g.gemeente,
  identificatie: `A${g.zaad}`.slice(0, 12),
  dagtekening: g.vandaag,
})

const persoon = (g: Geval) => ({ Bsn: g.bsn, Geboortedatum: { Datum: g.geboren }, Geslacht: g.geslacht })

const verkort = (g: Geval): b.VerkorteNaam => ({ Geslachtsnaam: g.achternaam, Voornamen: g.voornaam, Voorletters: g.voornaam.slice(0, 1) })

function contact(g: Geval): b.JW301Contact {
  const Adres: b.Adres = {
    Huis: { Huisnummer: 1 + g.t.tot(200) },
    Postcode: `${1000 + g.t.tot(8999)}AB`,
    Straatnaam: g.t.kies(straten),
    Plaatsnaam: 'Voorbeeldstad',
    LandCode: 'NL',
  }
  return { Soort: '01', Adres, Telefoon: { Telefoon01: { Telefoonnummer: `06${10_000_000 + g.t.tot(89_999_999)}`, Landnummer: '+31' } } }
}

const omvang = (g: Geval): b.Omvang => ({ Volume: 1 + g.t.tot(8), Eenheid: '04', Frequentie: g.t.kies(['2', '4', '6'] as const) })

function jw301(g: Geval): b.JW301 {
  const product: b.JW301ToegewezenProduct = {
    ToewijzingNummer: g.nummer,
    Product: g.product,
    Toewijzingsdatum: plusDagen(g.vandaag, -1),
    Toewijzingstijd: '10:30:00',
    Ingangsdatum: g.ingang,
    Einddatum: g.eind,
    Omvang: omvang(g),
  }
  const ouder: b.JW301Relatie = {
    Nummer: '1',
    Soort: '10',
    Naam: { Geslachtsnaam: g.achternaam, Voornamen: g.t.kies(voornamen), NaamGebruik: '1' },
    Contact: contact(g),
  }
  return {
    Header: kop('JW301', vanGemeente(g)),
    Client: {
      ...persoon(g),
      Naam: { ...verkort(g), NaamGebruik: '1' },
      Relaties: { Relatie: [ouder] },
      Contactgegevens: { Contact: [contact(g)] },
      ToegewezenProducten: { ToegewezenProduct: [product] },
    },
  }
}

function jw305(g: Geval): b.JW305 {
  const start: b.JW305StartProduct = {
    ToewijzingNummer: g.nummer,
    Product: g.product,
    ToewijzingIngangsdatum: g.ingang,
    Begindatum: plusDagen(g.ingang, g.t.tot(8)),
    StatusAanlevering: '1',
  }
  return { Header: kop('JW305', vanAanbieder(g)), Client: { ...persoon(g), Naam: verkort(g), StartProducten: { StartProduct: [start] } } }
}

function jw307(g: Geval): b.JW307 {
  const stop: b.JW307StopProduct = {
    ToewijzingNummer: g.nummer,
    Product: g.product,
    ToewijzingIngangsdatum: g.ingang,
    Begindatum: plusDagen(g.ingang, g.t.tot(8)),
    RedenBeeindiging: g.t.kies(['20', '31', '34'] as const),
    Einddatum: g.vandaag,
    StatusAanlevering: '1',
  }
  return { Header: kop('JW307', vanAanbieder(g)), Client: { ...persoon(g), Naam: verkort(g), StopProducten: { StopProduct: [stop] } } }
}

function jw315(g: Geval): b.JW315 {
  const product: b.JW315AangevraagdProduct = {
    ReferentieAanbieder: `VOT-${g.zaad}`,
    Product: g.product,
    ToewijzingIngangsdatum: plusDagen(g.vandaag, 7),
    ToewijzingEinddatum: g.eind,
    Omvang: omvang(g),
    Verwijzer: g.t.kies<b.Verwijzer>([
      { Type: '02', ZorgverlenerCode: '01234567' },
      { Type: '03', Naam: 'Jeugdarts Voorbeeldstad' },
      { Type: '01' },
    ]),
    Raamcontract: '1',
  }
  return {
    Header: kop('JW315', vanAanbieder(g)),
    Client: { ...persoon(g), Naam: verkort(g), GezagsdragerBekend: '1', AangevraagdeProducten: { AangevraagdProduct: [product] } },
  }
}

function jw317(g: Geval): b.JW317 {
  const anders: b.JW317TeWijzigenProduct = {
    ToewijzingNummer: g.nummer,
    GewensteIngangsdatum: plusDagen(g.vandaag, 14),
    Einddatum: g.eind,
    Omvang: { Volume: 6, Eenheid: '04', Frequentie: '2' },
  }
  return {
    Header: kop('JW317', vanAanbieder(g)),
    Client: {
      Bsn: g.bsn,
      Verzoek: { ReferentieAanbieder: `VOW-${g.zaad}`, RedenVerzoek: '1', TeWijzigenProducten: { TeWijzigenProduct: [anders] } },
    },
  }
}

function jw319(g: Geval): b.JW319 {
  const antwoord: b.JW319Antwoord = g.t.kies<b.JW319Antwoord>([
    { ReferentieAanbieder: `VOT-${g.zaad}`, VerzoekAntwoord: '2' },
    { ReferentieAanbieder: `VOT-${g.zaad}`, VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '3' },
    {
      ReferentieAanbieder: `VOT-${g.zaad}`,
      VerzoekAntwoord: '1',
      RedenAfwijzingVerzoek: '8',
      Woonplaatsbeginsel: { Gemeente: g.t.kies(gemeenten) },
    },
  ])
  return { Header: kop('JW319', vanGemeente(g)), Antwoord: antwoord }
}

/** One line over the month before; `extra` changes it for tests and larger examples. */
function prestatie(g: Geval, nummer: number, maand: { begin: string; eind: string }): b.JW323Prestatie {
  const GeleverdVolume = 1 + g.t.tot(12)
  const ProductTarief = 5000 + g.t.tot(8000)
  return {
    ProductReferentie: { ReferentieNummer: `P${g.zaad}-${nummer}` },
    ToewijzingNummer: g.nummer + nummer,
    ProductCategorie: g.product.Categorie,
    ProductCode: g.product.Code ?? '45A04',
    ProductPeriode: { Begindatum: maand.begin, Einddatum: maand.eind },
    GeleverdVolume,
    Eenheid: '04',
    ProductTarief,
    IngediendBedrag: { Bedrag: GeleverdVolume * ProductTarief, DebetCredit: 'D' },
  }
}

/**
 * An example of a declaration with this many clients, one line each.
 * @param zaad the seed
 * @param clienten how many clients
 */
export function voorbeeldDeclaratie(zaad: number, clienten = 2): b.JW323 {
  const g = geval(zaad)
  const eind = plusDagen(eersteVanMaand(g.vandaag), -1)
  const maand = { begin: eersteVanMaand(eind), eind: laatsteVanMaand(eind) }
  const bsns = new Set<string>()
  while (bsns.size < Math.min(clienten, 9000)) bsns.add(testBsn(g.t))
  const regels = [...bsns].map((Bsn, i) => ({ Bsn, Prestaties: { Prestatie: [prestatie(g, i + 1, maand)] } }))
  const som = regels
    .flatMap((c) => c.Prestaties.Prestatie)
    .reduce((s, p) => s + metTeken(p.IngediendBedrag.Bedrag, p.IngediendBedrag.DebetCredit), 0)
  return {
    Header: kop('JW323', vanAanbieder(g)),
    Declaratie: {
      DeclaratieNummer: `D${g.zaad}`.slice(0, 12),
      DeclaratiePeriode: { Begindatum: maand.begin, Einddatum: maand.eind },
      DeclaratieDagtekening: g.vandaag,
      TotaalIngediendBedrag: { TotaalBedrag: som, DebetCredit: 'D' },
      Clienten: { Client: regels },
    },
  }
}

const makers = { JW301: jw301, JW305: jw305, JW307: jw307, JW315: jw315, JW317: jw317, JW319: jw319 }

/**
 * An example of a message. A return message is the answer to the example it belongs to.
 * @example schrijfBericht(voorbeeld('JW301', 1))
 */
export function voorbeeld<S extends BerichtSoort>(soort: S, zaad: number): b.BerichtPerSoort[S] {
  const naam: BerichtSoort = soort
  if (naam in makers) return makers[naam as keyof typeof makers](geval(zaad)) as b.BerichtPerSoort[S]
  if (naam === 'JW323') return voorbeeldDeclaratie(zaad) as b.BerichtPerSoort[S]
  const op = berichten[naam].opBericht as BerichtSoort
  const lezing = leesBericht(schrijfBericht(voorbeeld(op, zaad)))
  const opties = { identificatie: `R${zaad}`.slice(0, 12), dagtekening: plusDagen(geval(zaad).vandaag, 2), onbeoordeeld: 'alle' as const }
  return beantwoord(lezing as never, opties) as unknown as b.BerichtPerSoort[S]
}
