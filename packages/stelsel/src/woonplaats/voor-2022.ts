import type { Datum } from '../kalender/datum.ts'
import { leeftijdOp } from '../kalender/leeftijd.ts'
import { adresOp } from './adres.ts'
import type { Woonplaats, WoonplaatsFeiten, WoonplaatsRegel } from './types.ts'

const ONBEVESTIGD = 'de regel van voor 2022 is uit algemene kennis; de tekst van Jeugdwet 1.1 zoals die gold tot 1 januari 2022 bevestigt'

function antwoord(
  gemeente: string | null,
  regel: WoonplaatsRegel | null,
  uitleg: string,
  uitlegEn: string,
  bewijs: readonly string[],
): Woonplaats {
  return {
    gemeente,
    regel,
    regime: 'voor-2022',
    bron: 'Jeugdwet 1.1 (woonplaats, tekst tot 2022); BW 1:10 en 1:12',
    uitleg,
    uitlegEn,
    bewijs,
    letOp: [],
    onbevestigd: ONBEVESTIGD,
  }
}

function bijVerblijf(f: WoonplaatsFeiten, regel: WoonplaatsRegel): Woonplaats {
  return antwoord(
    f.werkelijkVerblijf,
    f.werkelijkVerblijf === null ? null : regel,
    regel === 'voogdij-verblijf'
      ? 'Een instelling heeft de voogdij. De gemeente waar het kind echt verblijft is verantwoordelijk.'
      : 'De gemeente waar het kind echt verblijft is verantwoordelijk.',
    'The municipality where the child really stays is responsible.',
    ['uittreksel gezagsregister', 'verklaring waar de jeugdige verblijft'],
  )
}

/** The rule before 2022: the residence of whoever has custody; with guardianship by an institution the real stay. */
export function voor2022(f: WoonplaatsFeiten, op: Datum): Woonplaats {
  const age = leeftijdOp(f.geboren, op)
  if (age.minstens !== null && age.minstens >= 18) {
    const own = adresOp(f.adressen, op)?.gemeente ?? f.werkelijkVerblijf
    return antwoord(
      own,
      own === null ? null : 'eigen-woonplaats',
      'De jeugdige is 18. Het eigen adres telt.',
      'The youth is 18; the own address counts.',
      ['BRP-adres van de jeugdige'],
    )
  }
  if (f.voogdijInstelling === true) return bijVerblijf(f, 'voogdij-verblijf')
  const places = [...new Set(f.gezagsdragers ?? [])]
  const [only] = places
  if (places.length === 1 && only !== null && only !== undefined && only !== 'buitenland') {
    return antwoord(
      only,
      'gezag',
      'De gemeente waar de ouder met gezag woont is verantwoordelijk.',
      'The municipality of the parent with custody is responsible.',
      ['uittreksel gezagsregister', 'BRP-adres van wie gezag heeft'],
    )
  }
  return bijVerblijf(f, 'werkelijk-verblijf')
}
