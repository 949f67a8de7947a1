import { tekst, type Tekst } from '@draad/cijfers'

/** Referrers of the national list, in both languages. */
export const VERWIJZERS: Readonly<Record<string, Tekst>> = {
  '01': tekst('gemeentelijke toegang', 'municipal access'),
  '02': tekst('huisarts', 'GP'),
  '03': tekst('jeugdarts', 'youth doctor'),
  '04': tekst('gecertificeerde instelling', 'certified institution'),
  '05': tekst('medisch specialist', 'medical specialist'),
  '06': tekst('geen verwijzer', 'no referrer'),
  '08': tekst('rechter of officier', 'judge or prosecutor'),
}

/** Forms of help of the statistics office, in both languages. */
export const VORMEN: Readonly<Record<string, Tekst>> = {
  '01': tekst('door het wijkteam', 'by the local team'),
  '02': tekst('ambulant bij de aanbieder', 'outpatient at the provider'),
  '03': tekst('daghulp bij de aanbieder', 'day help at the provider'),
  '04': tekst('in het netwerk van de jeugdige', 'in the youth’s network'),
  '11': tekst('pleegzorg', 'foster care'),
  '12': tekst('gezinsgericht verblijf', 'family-type stay'),
  '13': tekst('gesloten plaatsing', 'closed placement'),
  '14': tekst('ander verblijf', 'other stay'),
}
