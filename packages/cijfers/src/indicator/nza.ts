/** Waiting lists and times as providers and institutions report them each quarter, per form or measure and youth region. */
import { hulpvormen } from '@draad/stelsel'
import { naamTekst } from '../levering/glossen.ts'
import { MAATREGELEN } from '../levering/inhoud-bj.ts'
import { tekst, type Tekst } from '../tekst.ts'
import type { Indicator, Maat } from './model.ts'

const OP_LIJST = tekst(
  'Som van wat aanbieders opgaven: wie op twee lijsten staat telt twee keer, en wie het aantal leeg liet telt niet mee.',
  'The sum of what providers reported: who stands on two lists counts twice, and who left the number empty is not in it.',
)
const GESCHAT = tekst(
  'Gemiddelde van de schattingen van aanbieders, elke opgave even zwaar; wie de tijd leeg liet telt niet mee.',
  'The mean of the estimates of providers, each report with the same weight; who left the time empty is not in it.',
)
const PER_REGIO = tekst(
  'Opgegeven per jeugdregio, op de laatste dag van het kwartaal; van een halfjaar of jaar het laatste kwartaal.',
  'Reported per youth region, on the last day of the quarter; of a half year or year the last quarter.',
)

const maat = (eenheid: Maat['eenheid'], tel: Maat['tel'], waar: string): Maat => ({
  eenheid,
  tabel: 'wacht_levering',
  tel,
  moment: 'peildatum',
  waar,
})

/** A number waiting and a wait for one choice of forms. */
function paar(id: string, wat: Tekst, waar: string): Indicator[] {
  const kop = {
    set: 'nza' as const,
    thema: tekst('wachten volgens aanbieders', 'waiting as providers report'),
    versie: '1',
    periodeRegel: tekst('kwartaal', 'quarter'),
    bron: 'Regeling Jeugdwet 8g lid 2 onder b, 13 en 14',
    levering: 'nza' as const,
  }
  return [
    {
      ...kop,
      id: `NZA-wachtenden-${id}`,
      naam: tekst(`Wachtenden: ${wat.nl}`, `Waiting: ${wat.en}`),
      uitkomst: 'wachtende',
      teller: maat('wachtende', { som: 'wachtenden' }, waar),
      populatie: tekst('wie op een wachtlijst staat', 'who is on a waiting list'),
      kanttekeningen: [OP_LIJST, PER_REGIO],
    },
    {
      ...kop,
      id: `NZA-wachttijd-${id}`,
      naam: tekst(`Wachttijd: ${wat.nl}`, `Wait: ${wat.en}`),
      uitkomst: 'week',
      teller: maat('week', { gemiddelde: 'weken' }, waar),
      populatie: tekst('opgaven met een wachttijd', 'reports with a wait'),
      kanttekeningen: [GESCHAT, PER_REGIO],
    },
  ]
}

/** @bron Regeling Jeugdwet 8g lid 2 onder b, onderdelen 13 en 14 */
export const NZA_INDICATOREN: readonly Indicator[] = [
  ...paar('hulp', tekst('jeugdhulp, alle vormen', 'youth help, all forms'), "wacht_op = 'hulp'"),
  ...paar('maatregel', tekst('bescherming en reclassering', 'protection and probation'), "wacht_op = 'maatregel'"),
  ...hulpvormen.flatMap((h) => paar(`hulp-${h.code}`, naamTekst(h.naam), `wacht_op = 'hulp' and vorm = '${h.code}'`)),
  ...MAATREGELEN.flatMap((m) => paar(`maatregel-${m.code}`, naamTekst(m.naam), `wacht_op = 'maatregel' and vorm = '${m.code}'`)),
]
