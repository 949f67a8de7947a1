import { dagTekst, tekst, type Tekst } from '../tekst.ts'

/** Sentences that several rules say. */
export const ofLater = (dag: string): Tekst => tekst(`${dag} of later`, `${dag} or later`)
export const uiterlijk = (dag: string): Tekst => tekst(`uiterlijk ${dag}`, `at most ${dag}`)
export const drieWeken = (dag: string): Tekst => {
  const op = dagTekst(dag)
  return tekst(`uiterlijk ${op.nl} (drie weken)`, `by ${op.en} (three weeks)`)
}

export const HALFJAAR = tekst('een halfjaar (2026H1)', 'a half year (2026H1)')
export const KWARTAAL = tekst('een kwartaal (2026Q1)', 'a quarter (2026Q1)')
export const VERBETER_DATUMS = tekst('Verbeter de datums.', 'Correct the dates.')
export const TELT_TE_LAAT = tekst('Het telt als te laat.', 'It is counted as late.')
export const GELEZEN_TE_LAAT = tekst('Wij lezen het, en het telt als te laat.', 'It is read, and counted as late.')
export const VOORBIJ = tekst('Dit eindigde vóór deze periode: laat het weg.', 'It ended before this period: leave it out.')
export const ONGEBOREN_MET_DATUM = tekst('ongeboren, met een geboortedatum', 'unborn with a birth date')
export const ONBEKEND_MET_ONGEBOREN = tekst(
  'onbekend, met de geboortedatum van een ongeboren kind',
  'unknown with the birth date of an unborn child',
)
