import type { JW301, JW301Contact, JW301Relatie, JW301ToegewezenProduct, Geslacht as BerichtGeslacht, SoortRelatie } from '@draad/berichten'
import { geboortedatumVan, kop } from '@draad/berichten'
import type { Gezinslid, Persoon } from '../../register/public.ts'
import { datumVan } from '../../kern/time/klok.ts'
import type { Toewijzing } from './model.ts'

/** An address as the register holds it. */
export interface Adres {
  readonly straat: string | null
  readonly huisnummer: string | null
  readonly postcode: string | null
  readonly plaats: string | null
}

/** Everything that goes into one allocation message. */
export interface OpdrachtGegevens {
  readonly identificatie: string
  readonly dagtekening: string
  readonly gemeenteCode: string
  readonly agbCode: string
  readonly bsn: string
  readonly kind: Pick<Persoon, 'voornamen' | 'voorvoegsel' | 'achternaam' | 'geslacht' | 'geboortedatum' | 'geheimAdres' | 'telefoon'>
  /** Where the child lives; null when unknown. */
  readonly adres: Adres | null
  /** People to call about the child. */
  readonly naasten: readonly Pick<Gezinslid, 'voornamen' | 'voorvoegsel' | 'achternaam' | 'plaats' | 'telefoon' | 'geheimAdres'>[]
  /** Reached when there is no address or telephone that may be given: the team that holds the case. */
  readonly terugval: { readonly naam: string; readonly telefoon: string | null }
  readonly toewijzingen: readonly Toewijzing[]
}

const GESLACHT: Readonly<Record<Persoon['geslacht'], BerichtGeslacht>> = { M: '1', V: '2', O: '0', onbekend: '0' }

/** Initials: letters only, at most six. */
export function voorletters(voornamen: string): string | undefined {
  const letters = voornamen
    .normalize('NFD')
    .split(/[\s-]+/)
    .map((n) => /[A-Za-z]/.exec(n)?.[0] ?? '')
    .join('')
    .slice(0, 6)
  return letters === '' ? undefined : letters.toUpperCase()
}

/** A Dutch telephone number as the message holds it; null when it is none. */
export function telefoon(nummer: string | null): { Telefoon01: { Telefoonnummer: string; Landnummer: string } } | null {
  const cijfers = (nummer ?? '')
    .replace(/^\+31|^0031/, '0')
    .replace(/^00+/, '0')
    .replace(/\D/g, '')
  return /^0\d{8,14}$/.test(cijfers) ? { Telefoon01: { Telefoonnummer: cijfers, Landnummer: '0031' } } : null
}

const HUIS = /^(\d{1,5})\s*([A-Za-z](?![A-Za-z0-9]))?[\s-]*([A-Za-z0-9]{0,4})$/

function adresVan(a: Adres): JW301Contact['Adres'] | null {
  const huis = HUIS.exec((a.huisnummer ?? '').trim())
  const postcode = (a.postcode ?? '').replace(/\s/g, '').toUpperCase()
  if (!huis || !/^[1-9]\d{3}[A-Z]{2}$/.test(postcode)) return null
  const [, nummer = '', letter, toevoeging] = huis
  return {
    Huis: {
      Huisnummer: Number(nummer),
      ...(letter ? { Huisletter: letter.toUpperCase() } : {}),
      ...(toevoeging ? { HuisnummerToevoeging: toevoeging } : {}),
    },
    Postcode: postcode,
    ...(a.straat ? { Straatnaam: a.straat.slice(0, 24).trim() } : {}),
    ...(a.plaats ? { Plaatsnaam: a.plaats.slice(0, 80).trim() } : {}),
    LandCode: 'NL',
  }
}

/**
 * How the provider reaches the child. A secret address and the telephone that goes with it never leave: then the team
 * is the address for letters. Null when there is nobody to reach at all.
 *
 * @bron iJw 3.2 TR006, TR061
 */
export function contactVan(g: Pick<OpdrachtGegevens, 'kind' | 'adres' | 'terugval'>): JW301Contact | null {
  const eigen = g.kind.geheimAdres ? null : { adres: g.adres && adresVan(g.adres), tel: telefoon(g.kind.telefoon) }
  if (eigen?.adres) return { Soort: '03', Adres: eigen.adres, ...(eigen.tel ? { Telefoon: eigen.tel } : {}) }
  if (eigen?.tel) return { Soort: '02', Telefoon: eigen.tel }
  const tel = telefoon(g.terugval.telefoon)
  return tel ? { Soort: '02', Organisatie: g.terugval.naam.slice(0, 35), Telefoon: tel } : null
}

const RELATIE: Readonly<Partial<Record<Gezinslid['plaats'], SoortRelatie>>> = {
  ouder: '10',
  stiefouder: '18',
  voogd: '11',
  pleegouder: '13',
  verzorger: '18',
}

/** Parents and carers who can be called; nobody of a household whose address is secret. @bron iJw 3.2 OP076 (only what is needed to communicate) */
function relaties(g: OpdrachtGegevens): JW301Relatie[] {
  if (g.kind.geheimAdres) return []
  return g.naasten
    .flatMap((n) => {
      const soort = RELATIE[n.plaats]
      const tel = telefoon(n.telefoon)
      return soort && tel && !n.geheimAdres ? [{ n, soort, tel }] : []
    })
    .slice(0, 3)
    .map(({ n, soort, tel }, i) => ({
      Nummer: String(i + 1),
      Volgorde: i + 1,
      Soort: soort,
      Naam: { Geslachtsnaam: achternaam(n), NaamGebruik: '1' as const },
      Contact: { Soort: '02' as const, Telefoon: tel },
    }))
}

function achternaam(p: Pick<Persoon, 'achternaam' | 'voorvoegsel'>) {
  return { Achternaam: p.achternaam.slice(0, 200), ...(p.voorvoegsel ? { Voorvoegsel: p.voorvoegsel.slice(0, 10) } : {}) }
}

const tijd = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** One allocation as the message says it. @bron iJw 3.2 TR379, IV097 */
export function toegewezenProduct(t: Toewijzing): JW301ToegewezenProduct {
  const op = Date.parse(t.toegewezenOp)
  return {
    ToewijzingNummer: t.nummer,
    // Only in the message that grants the request; a later full state leaves it out.
    ...(t.teMelden && t.referentieAanbieder !== null ? { ReferentieAanbieder: t.referentieAanbieder } : {}),
    Product: { Categorie: t.categorie, ...(t.productCode === null ? {} : { Code: t.productCode }) },
    Toewijzingsdatum: datumVan(op),
    Toewijzingstijd: tijd.format(op),
    Ingangsdatum: t.ingangsdatum,
    ...(t.einddatum === null ? {} : { Einddatum: t.einddatum }),
    ...(t.redenWijziging === null ? {} : { RedenWijziging: t.redenWijziging }),
    ...(t.omvang === null ? {} : { Omvang: { Volume: t.omvang.volume, Eenheid: t.omvang.eenheid, Frequentie: t.omvang.frequentie } }),
    ...(t.budget === null ? {} : { Budget: t.budget }),
  }
}

/**
 * Whether an allocation is in a message of this day: current on or after it, or changed since the last message. A
 * removed one is only told once.
 *
 * @bron iJw 3.2 OP087
 */
export function inVolledigeStand(
  t: Pick<Toewijzing, 'teMelden' | 'redenWijziging' | 'ingangsdatum' | 'einddatum'>,
  dagtekening: string,
): boolean {
  if (t.teMelden) return true
  const verwijderd = t.redenWijziging === '13' && t.einddatum === t.ingangsdatum
  return !verwijderd && (t.einddatum === null || t.einddatum >= dagtekening)
}

/** The child as a message names it. */
export function clientVan(bsn: string, kind: Pick<Persoon, 'voornamen' | 'voorvoegsel' | 'achternaam' | 'geslacht' | 'geboortedatum'>) {
  const letters = voorletters(kind.voornamen)
  return {
    Bsn: bsn,
    Geboortedatum: geboortedatumVan(kind.geboortedatum),
    Geslacht: GESLACHT[kind.geslacht],
    Naam: { Geslachtsnaam: achternaam(kind), Voornamen: kind.voornamen.slice(0, 200), ...(letters ? { Voorletters: letters } : {}) },
  }
}

/** Builds the allocation message: the full state of this client at this provider. Null when nobody can be reached. */
export function maakJW301(g: OpdrachtGegevens): JW301 | null {
  const contact = contactVan(g)
  if (!contact) return null
  const client = clientVan(g.bsn, g.kind)
  const naasten = relaties(g)
  return {
    Header: kop('JW301', { afzender: g.gemeenteCode, ontvanger: g.agbCode, identificatie: g.identificatie, dagtekening: g.dagtekening }),
    Client: {
      ...client,
      Naam: { ...client.Naam, NaamGebruik: '1' },
      ...(naasten.length > 0 ? { Relaties: { Relatie: naasten } } : {}),
      Contactgegevens: { Contact: [contact] },
      ToegewezenProducten: {
        ToegewezenProduct: g.toewijzingen
          .filter((t) => inVolledigeStand(t, g.dagtekening))
          .sort((a, b) => a.nummer - b.nummer)
          .map(toegewezenProduct),
      },
    },
  }
}
