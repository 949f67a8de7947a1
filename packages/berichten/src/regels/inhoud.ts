/**
 * Conditions, constraints and technical rules that can be decided inside one class of one message (level 2).
 * One function per rule; each says when the place is right. What each rule demands stands in the rule book.
 * @bron iJw 3.2, rules with return code 0001
 */
import type * as b from '../berichten.ts'
import { dagEnMaand, eersteVanMaand, laatsteVanMaand, na, plusJaren, voor } from '../datum.ts'
import { bsnKlopt } from './bsn.ts'
import { als } from './toets.ts'
import type { Toets, Toetsen } from './toets.ts'

/** The classes that describe help (allocated, requested, to change, new) share these fields under two names. */
interface Hulp {
  Product?: b.Product
  Ingangsdatum?: b.Datum
  ToewijzingIngangsdatum?: b.Datum
  GewensteIngangsdatum?: b.Datum
  Begindatum?: b.Datum
  Einddatum?: b.Datum
  ToewijzingEinddatum?: b.Datum
  Omvang?: b.Omvang
  Budget?: number
  RedenWijziging?: string
}

const begin = (h: Hulp) => h.Ingangsdatum ?? h.ToewijzingIngangsdatum ?? h.GewensteIngangsdatum ?? h.Begindatum
const eind = (h: Hulp) => h.Einddatum ?? h.ToewijzingEinddatum

/** True when the help still counts after 2020: rules of 2021 apply. */
const na2020 = (h: Hulp) => {
  const e = eind(h)
  return e === undefined || na(e, '2020-12-31')
}

const omgekeerd = (nodig: boolean, w: unknown) => nodig === (w !== undefined)

const geenOmvangZonderCode: Toets = (o, w) => {
  const h = als<Hulp>(o)
  return w === undefined || h.Product?.Code !== undefined || !na2020(h)
}

const frequentieBijEenheid: Toets = (o, w) => {
  const m = als<b.Omvang | undefined>(w)
  if (!m || !['14', '16', '83', '84'].includes(m.Eenheid) || !na2020(als<Hulp>(o))) return true
  return m.Frequentie !== '1'
}

const metAgb = ['02', '03', '04', '05']

const condities: Toetsen = {
  CD005: (o, w) => omgekeerd(als<b.Adres>(o).Postcode !== undefined, w),
  CD007: (o, w) => omgekeerd(als<b.Communicatie>(o).Vorm === '1', w),
  CD009: (o, w) => w === undefined || als<b.JW301Contact>(o).Soort === '04',
  CD025: (o, w) => w !== undefined || als<b.Adres>(o).LandCode !== 'NL',
  CD034: (_o, w, p) => w !== undefined || !['01', '03'].includes(als<b.JW301Contact>(p.ouders.at(-1)).Soort),
  CD041: (o, w) => w !== undefined || als<Hulp>(o).Product?.Code === undefined,
  CD043: (o, w) => omgekeerd(als<b.JW315AangevraagdProduct>(o).BeschikkingNummer !== undefined, w),
  CD060: (_o, w, p) => omgekeerd(als<b.JW323Prestatie>(p.ouders.at(-1)).IngediendBedrag.DebetCredit === 'C', w),
  CD066: (o, w) => {
    const v = als<b.Verwijzer>(o)
    return w === undefined || !metAgb.includes(v.Type) || v.ZorgverlenerCode === undefined
  },
  CD067: (o, w) => {
    const v = als<b.Verwijzer>(o)
    return w !== undefined || !metAgb.includes(v.Type) || v.ZorgverlenerCode !== undefined
  },
  CD068: (o, w) => w === undefined || metAgb.includes(als<b.Verwijzer>(o).Type),
  CD075: (o, w) => w !== undefined || als<Hulp>(o).Budget === undefined,
  CD076: (o, w) => w !== undefined || als<Hulp>(o).Omvang?.Frequentie !== '2',
  CD077: (o, w) => w === undefined || als<Hulp>(o).Budget === undefined,
  CD078: (o, w) => w === undefined || als<Hulp>(o).Omvang === undefined,
  CD079: (o, w) => w !== undefined || als<Hulp>(o).Budget !== undefined,
  CD080: geenOmvangZonderCode,
  CD085: (o, w) => w !== undefined || als<b.JW319Antwoord>(o).VerzoekAntwoord !== '1',
  CD086: (o, w) => w === undefined || als<b.JW319Antwoord>(o).VerzoekAntwoord !== '2',
  CD087: (o, w) => omgekeerd(als<b.JW323Prestatie>(o).Eenheid !== '83', w),
  CD095: geenOmvangZonderCode,
  CD096: geenOmvangZonderCode,
}

const hele = (w: unknown): b.GeslotenPeriode => als<b.GeslotenPeriode>(w as never)

const constraints: Toetsen = {
  CS002: (_o, w) => bsnKlopt(String(w)),
  CS003: (o, w) => {
    const van = begin(als<Hulp>(o))
    return w === undefined || van === undefined || !voor(String(w), van)
  },
  CS050: (o, w) => {
    const partner = als<b.VolledigeNaam>(o).Partnernaam !== undefined
    return (partner ? ['1', '2', '3', '4'] : ['1', '6']).includes(String(w))
  },
  CS058: (_o, w) => w === '1' || w === '3',
  CS089: (o, w) => w === undefined || als<b.Adres>(o).LandCode !== 'NL' || /^[1-9][0-9]{3} ?[A-Za-z]{2}$/u.test(String(w)),
  CS100: (_o, w) => !voor(String(w), '2021-01-01'),
  CS139: (o, w) => {
    const { Datum } = als<b.Geboortedatum>(o)
    const { dag, maand } = dagEnMaand(Datum)
    if (w === '1') return dag === 1
    if (w === '2') return dag === 1 && maand === 1
    return w !== '3' || Datum === '1900-01-01'
  },
  CS318: (_o, w) => als<b.VolledigeNaam>(w).NaamGebruik !== '6',
  CS325: (o, w) => {
    const bedrag = als<{ Bedrag?: number; TotaalBedrag?: number }>(o)
    return (bedrag.Bedrag ?? bedrag.TotaalBedrag) !== 0 || w === 'D'
  },
  CS335: (o, w) => w !== '13' || als<Hulp>(o).Einddatum === als<Hulp>(o).Ingangsdatum,
  CS336: (_o, w) => w !== '01',
  CS337: (_o, w) => eersteVanMaand(hele(w).Begindatum) === eersteVanMaand(hele(w).Einddatum),
  CS338: frequentieBijEenheid,
  CS339: (o) => {
    const p = als<b.JW323Prestatie>(o)
    return p.Eenheid !== '83' || p.IngediendBedrag.Bedrag === p.GeleverdVolume
  },
  CS340: (_o, w) => {
    const { Begindatum, Einddatum } = hele(w)
    return Begindatum === eersteVanMaand(Begindatum) && Einddatum === laatsteVanMaand(Begindatum)
  },
  CS343: frequentieBijEenheid,
}

const woonplaats: Toets = (o) => {
  const a = als<b.JW319Antwoord>(o)
  return a.RedenAfwijzingVerzoek !== '8' || a.Woonplaatsbeginsel !== undefined
}

const technisch: Toetsen = {
  TR002: (o, w, p) => {
    const onbekend = als<b.Geboortedatum>(o).DatumGebruik === '3' && w === '1900-01-01'
    return onbekend || !voor(String(w), plusJaren(p.dagtekening, -120))
  },
  TR006: (_o, w) => {
    const c = als<b.JW301Contact>(w)
    return c.Telefoon !== undefined || (c.Adres?.Huis !== undefined && c.Adres.Postcode !== undefined)
  },
  TR018: (o, w) => !voor(String(w), als<b.JW307StopProduct>(o).Begindatum),
  // The kind is told of the contact, not of its address: who has a secret address has the one without the other.
  TR061: (_o, w) => als<b.JW301Client>(w).Contactgegevens.Contact.some((c) => ['01', '02', '03'].includes(c.Soort)),
  TR134: (_o, w, p) => !na(String(w), p.dagtekening),
  TR137: (o, w, p) => !voor(String(w), als<b.GeslotenPeriode>(o).Begindatum) && !na(String(w), p.dagtekening),
  TR335: (_o, w, p) => {
    const declaratie = als<b.JW323Declaratie | undefined>(p.ouders[1])
    return declaratie === undefined || !voor(String(w), plusJaren(declaratie.DeclaratieDagtekening, -5))
  },
  TR352: (_o, w) => {
    const v = als<b.JW317Verzoek>(w)
    return v.OngewijzigdeProducten !== undefined || v.TeWijzigenProducten !== undefined
  },
  TR353: (_o, w) => {
    const v = als<b.JW317Verzoek>(w)
    return v.TeWijzigenProducten !== undefined || v.NieuweProducten !== undefined
  },
  TR377: (_o, w, p) => woonplaats(als(w), undefined, p),
  TR380: (_o, w, p) => na(String(w), p.dagtekening),
  TR409: (_o, w) => {
    const a = als<b.JW319Antwoord>(w)
    return a.RedenAfwijzingVerzoek === '8' || a.Woonplaatsbeginsel === undefined
  },
}

/** All rules of level 2 that look at one class at a time. */
export const inhoudToetsen: Toetsen = { ...condities, ...constraints, ...technisch }
