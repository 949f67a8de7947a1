import type { Ketenmodel } from '../motor/model.ts'
import { LUSSEN } from './lussen.ts'
import { PARAMETERS } from './parameters.ts'
import { STATIONS } from './stations.ts'

/**
 * The default model: the chain from first question to after-care, in numbers of the whole country.
 * It is a way of thinking aloud, not a forecast; what it leaves out stands in `nietInModel`.
 */
export const STANDAARDMODEL: Ketenmodel = {
  naam: 'De jeugdketen',
  naamEn: 'The youth chain',
  uitleg: 'Van eerste vraag tot nazorg: lokaal team, huisarts, Veilig Thuis, Raad, rechter, GI en aanbieders.',
  parameters: PARAMETERS,
  stations: STATIONS,
  instroom: [
    {
      id: 'vraag',
      naam: 'Vraag van gezin of school',
      naar: 'toegang',
      perJaar: 'instroom.toegang',
      ernst: ['ernst.toegang.licht', 'ernst.toegang.matig', 'ernst.toegang.zwaar', 'ernst.toegang.acuut'],
    },
    {
      id: 'huisarts',
      naam: 'Huisarts of specialist',
      naar: 'huisarts',
      perJaar: 'instroom.huisarts',
      ernst: ['ernst.huisarts.licht', 'ernst.huisarts.matig', 'ernst.huisarts.zwaar', 'ernst.huisarts.acuut'],
    },
    {
      id: 'melding',
      naam: 'Melding',
      naar: 'melding',
      perJaar: 'instroom.melding',
      ernst: ['ernst.melding.licht', 'ernst.melding.matig', 'ernst.melding.zwaar', 'ernst.melding.acuut'],
    },
  ],
  lussen: LUSSEN,
  rollen: { crisis: 'crisis', toegang: 'toegang', melding: 'melding', gi: 'gi', voogdij: 'voogdij' },
  nietInModel: [
    'Jeugdreclassering en strafrechtelijke kaders: andere instroom en eigen termijnen, geen bruikbare doorlooptijden in de bronnen.',
    'Drang (preventieve jeugdbescherming): heeft geen wettelijke status en geen landelijke telling.',
    'Leeftijd, 18 worden en de overgang naar volwassenenzorg: kinderen worden in het model niet ouder.',
    'Broers en zussen: elk kind gaat alleen door de keten; dat zij samen geplaatst worden telt niet mee.',
    'Reistijd, afstand en verschillen tussen gemeenten binnen een regio.',
    'Kosten van toegang, GI, Raad en rechter: alleen kosten van hulp tellen mee.',
    'Seizoenen in de vraag, behalve wat door plafonds en stops ontstaat.',
    'Hoe het met een kind gaat: het model kent ernst in vier stappen en terugkeer, geen uitkomst van hulp.',
    'Kwaliteit van een besluit: of een ingreep terecht was, kan het model niet zeggen.',
    'Lus L-2 is dezelfde als F1, en F4 dezelfde als L-8; zij staan er elk een keer in.',
  ],
}
