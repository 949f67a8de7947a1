import type { Ketenmodel } from '../motor/model.ts'
import { LUSSEN } from './lussen.ts'
import { PARAMETERS } from './parameters.ts'
import { STATIONS } from './routes.ts'

/**
 * The default model: the chain from first question to aftercare, in numbers of the whole country.
 * It is a way of thinking aloud, not a forecast; what it leaves out stands in `nietInModel`.
 */
export const STANDAARDMODEL: Ketenmodel = {
  naam: 'De jeugdketen',
  naamEn: 'The youth chain',
  uitleg: 'Van eerste vraag tot nazorg: lokaal team, huisarts, Veilig Thuis, Raad, rechter, GI en aanbieders.',
  uitlegEn: 'From first question to aftercare: local team, GP, Veilig Thuis, Child Care and Protection Board, court, GI and providers.',
  parameters: PARAMETERS,
  stations: STATIONS,
  instroom: [
    {
      id: 'vraag',
      naam: 'Vraag van gezin of school',
      naamEn: 'Question of a family or school',
      naar: 'toegang',
      perJaar: 'instroom.toegang',
      ernst: ['ernst.toegang.licht', 'ernst.toegang.matig', 'ernst.toegang.zwaar', 'ernst.toegang.acuut'],
    },
    {
      id: 'huisarts',
      naam: 'Huisarts of specialist',
      naamEn: 'GP or specialist',
      naar: 'huisarts',
      perJaar: 'instroom.huisarts',
      ernst: ['ernst.huisarts.licht', 'ernst.huisarts.matig', 'ernst.huisarts.zwaar', 'ernst.huisarts.acuut'],
    },
    {
      id: 'melding',
      naam: 'Melding',
      naamEn: 'Report',
      naar: 'melding',
      perJaar: 'instroom.melding',
      ernst: ['ernst.melding.licht', 'ernst.melding.matig', 'ernst.melding.zwaar', 'ernst.melding.acuut'],
    },
  ],
  lussen: LUSSEN,
  rollen: { crisis: 'crisis', toegang: 'toegang', melding: 'melding', gi: 'gi', voogdij: 'voogdij' },
  nietInModel: [
    {
      nl: 'Jeugdreclassering en strafrechtelijke kaders: andere instroom en eigen termijnen, geen bruikbare doorlooptijden in de bronnen.',
      en: 'Youth probation and frames of criminal law: another inflow and terms of their own, no usable durations in the sources.',
    },
    {
      nl: 'Drang (preventieve jeugdbescherming): heeft geen wettelijke status en geen landelijke telling.',
      en: 'Drang (preventive youth protection: help under pressure, without a court order): it has no legal status and is not counted nationally.',
    },
    {
      nl: 'Leeftijd, 18 worden en de overgang naar volwassenenzorg: kinderen worden in het model niet ouder.',
      en: 'Age, turning 18 and the move to adult care: children in the model do not get older.',
    },
    {
      nl: 'Broers en zussen: elk kind gaat alleen door de keten; dat zij samen geplaatst worden telt niet mee.',
      en: 'Brothers and sisters: each child goes through the chain alone; that they are placed together does not count.',
    },
    {
      nl: 'Reistijd, afstand en verschillen tussen gemeenten binnen een regio.',
      en: 'Travel time, distance, and differences between municipalities within a region.',
    },
    {
      nl: 'Kosten van toegang, GI, Raad en rechter: alleen kosten van hulp tellen mee.',
      en: 'Costs of access, GI, Child Care and Protection Board and court: only the costs of help count.',
    },
    {
      nl: 'Seizoenen in de vraag, behalve wat door plafonds en stops ontstaat.',
      en: 'Seasons in demand, other than what ceilings and stops bring about.',
    },
    {
      nl: 'Hoe het met een kind gaat: het model kent ernst in vier stappen en terugkeer, geen uitkomst van hulp.',
      en: 'How a child fares: the model knows seriousness in four steps, and return, but no outcome of help.',
    },
    {
      nl: 'Kwaliteit van een besluit: of een ingreep terecht was, kan het model niet zeggen.',
      en: 'Quality of a decision: whether an intervention was right, the model cannot say.',
    },
    {
      nl: 'Lus L-2 is dezelfde als F1, en F4 dezelfde als L-8; zij staan er elk een keer in.',
      en: 'Loop L-2 is the same as F1, and F4 the same as L-8; each is there once.',
    },
  ],
}
