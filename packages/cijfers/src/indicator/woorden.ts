/** Words that many indicators share: of whom, when, and what it is about. */
import { tekst, type Tekst } from '../tekst.ts'

export const INWONERS_18 = tekst('inwoners van 0 tot 18 jaar', 'residents aged 0 to 18')
export const INWONERS_12_23 = tekst('inwoners van 12 tot 23 jaar', 'residents aged 12 to 23')
export const JONGEREN_MET_HULP = tekst('jongeren met jeugdhulp', 'youths with youth help')
export const TRAJECTEN = tekst('trajecten jeugdhulp', 'trajectories of youth help')
export const ALLE_TRAJECTEN = tekst('alle trajecten in de periode', 'all trajectories in the period')
export const BEGONNEN = tekst('begonnen trajecten', 'started trajectories')
export const BEEINDIGD = tekst('beëindigde trajecten', 'ended trajectories')
export const MELDINGEN = tekst('meldingen', 'reports')
export const KINDEREN_GESTART = tekst('kinderen bij wie de bedoelde hulp startte', 'children for whom the intended help started')
export const MAATREGELEN_LAATSTE_DAG = tekst('maatregelen op de laatste dag', 'measures on the last day')
export const KINDEREN_PEILDATUM = tekst('kinderen op de peildatum', 'children on the reference date')
export const AANGEMELD_EN_GESTART = tekst('aangemeld en gestart in de periode', 'registered and started in the period')
export const GEMEENTE = tekst('gemeente', 'municipality')
export const JONGEREN_23 = tekst('jongeren tot 23 jaar', 'youths up to 23 years')
export const LAATSTE_DAG = tekst('laatste dag', 'last day')
export const GEBRUIK = tekst('gebruik', 'use')
export const BEVOLKING = tekst('bevolking', 'population')
export const BESCHERMING = tekst('bescherming', 'protection')
export const NAAR_VOREN = tekst('beweging naar voren', 'shift to early help')
export const PASSENDHEID = tekst('passendheid', 'fit')
export const TOEGANG = tekst('toegang', 'access')
export const SNELHEID = tekst('snelheid', 'speed')
export const KOSTEN = tekst('kosten', 'costs')

/** Referrers of the national list, in English; in Dutch they are called as in that list. */
const VERWIJZERS_EN: Readonly<Record<string, string>> = {
  '01': 'municipality',
  '02': 'general practitioner',
  '03': 'youth doctor',
  '04': 'certified institution',
  '05': 'medical specialist',
  '06': 'no referrer, came themselves',
  '08': 'judge, prosecutor or youth detention centre',
}

/** A referrer in words. */
export const verwijzerTekst = (v: { readonly code: string; readonly naam: string }): Tekst =>
  tekst(v.naam.toLowerCase(), VERWIJZERS_EN[v.code] ?? v.naam)
