/** Synthetic allocations (JW301) for the youths of a family that ask for help: input for whoever reads iJw. */
import { geboortedatumVan, kop, type JW301, type JW301Contact, type VolledigeNaam } from '@draad/berichten'
import { datumVan, dagVan, type Datum } from '../datum.ts'
import { rng, hash32 } from '../rng.ts'
import { laatsteDag } from './leeftijd.ts'
import type { SynthetischGezin, SynthetischPersoon } from './model.ts'

/** AGB codes of four invented providers; 99 is no kind of provider, so that nobody is meant. */
const AANBIEDERS = ['99990001', '99990002', '99990003', '99990004']
/** Which help goes with a subject: 45A06 diagnostics, 45A05 specialist, otherwise 45A04 regular outpatient help. */
const PRODUCT: Readonly<Record<string, string>> = {
  druk: '45A06',
  taal: '45A06',
  autisme: '45A05',
  angst: '45A05',
  somber: '45A05',
  gevlucht: '45A05',
}

/** Where to call about a youth whose address is secret and who has no telephone: an invented local team. */
const TELEFOON_TEAM = '0600099999'

const GESLACHT = { M: '1', V: '2', O: '0', onbekend: '0' } as const

function naam(p: SynthetischPersoon): VolledigeNaam {
  return {
    Geslachtsnaam: { Achternaam: p.achternaam, ...(p.voorvoegsel ? { Voorvoegsel: p.voorvoegsel } : {}) },
    Voornamen: p.voornamen,
    Voorletters: p.voorletters.replace(/[^\p{L}]/gu, ''),
    NaamGebruik: '1',
  }
}

/** The address where the youth lives; a secret address stays out of the message. */
function contact(g: SynthetischGezin, p: SynthetischPersoon): JW301Contact {
  const huis = g.huishoudens.find((h) => h.leden.some((l) => l.persoon === p.sleutel && l.tot === null))
  const bel = (nummer: string): Pick<JW301Contact, 'Telefoon'> => ({
    Telefoon: { Telefoon01: { Telefoonnummer: nummer, Landnummer: '+31' } },
  })
  const telefoon = p.telefoon ? bel(p.telefoon) : {}
  const mail = p.email ? { Emailadres: p.email } : {}
  if (!huis || huis.geheimAdres) return { Soort: '01', ...bel(p.telefoon ?? TELEFOON_TEAM), ...mail }
  const a = huis.adres
  return {
    Soort: '01',
    Adres: {
      Huis: { Huisnummer: a.huisnummer, ...(a.toevoeging ? { HuisnummerToevoeging: a.toevoeging.slice(0, 4) } : {}) },
      Postcode: a.postcode,
      Straatnaam: a.straat,
      Plaatsnaam: a.woonplaats,
      LandCode: 'NL',
    },
    ...telefoon,
    ...mail,
  }
}

/**
 * One allocation for each youth with a question and a BSN; the others cannot be sent and are left out. Help ends before
 * the day on which the youth may be 23 years old: after that the Act gives none.
 *
 * @bron Jeugdwet 1.1 (jeugdige, onder 4)
 * @param op the day of the message; help begins a week later
 */
export function toewijzingen(g: SynthetischGezin, op: Datum): JW301[] {
  return g.jeugdigen.flatMap((j) => {
    const p = g.personen.find((x) => x.sleutel === j.persoon)
    if (!p || p.bsn === null || !j.vraag) return []
    const r = rng(hash32(p.sleutel))
    const nummer = r.int(900_000_000) + 100_000_000
    const begin = dagVan(op) + 7
    const einde = Math.min(begin + 181, laatsteDag(p.geboortedatum, 23))
    if (einde < begin) return []
    const code = PRODUCT[j.vraag.onderwerp] ?? '45A04'
    return [
      {
        Header: kop('JW301', { afzender: g.gemeentecode, ontvanger: r.kies(AANBIEDERS), identificatie: `P${nummer}`, dagtekening: op }),
        Client: {
          Bsn: p.bsn,
          Geboortedatum: geboortedatumVan(p.geboortedatum),
          Geslacht: GESLACHT[p.geslacht],
          Naam: naam(p),
          Contactgegevens: { Contact: [contact(g, p)] },
          ToegewezenProducten: {
            ToegewezenProduct: [
              {
                ToewijzingNummer: nummer,
                Product: { Categorie: '45', Code: code },
                Toewijzingsdatum: op,
                Toewijzingstijd: '10:30:00',
                Ingangsdatum: datumVan(begin),
                Einddatum: datumVan(einde),
                Omvang: { Volume: 1 + r.int(4), Eenheid: '04', Frequentie: '2' },
              },
            ],
          },
        },
      },
    ]
  })
}
