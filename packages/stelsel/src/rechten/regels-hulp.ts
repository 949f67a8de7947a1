import { ALGEMEEN, gezagOnbekend, isGedwongen, isGezagsrol, recht, type Regel, zonderGezag } from './hulp.ts'

const BRON = 'Jeugdwet 7.3.4 en 7.3.15'

/**
 * Consent to help: below twelve the parents with custody, from twelve both, from sixteen the youth alone; in a forced
 * frame help does not rest on consent.
 *
 * @bron Jeugdwet 7.3.4 lid 1 en 2, 7.3.5 lid 1, 7.3.15 lid 1 en 2
 */
export const toestemmen: Regel = (o) => {
  if (isGedwongen(o)) {
    return recht(
      'beperkt',
      'Jeugdwet 7.3.4 lid 1 en 4.1.3 lid 2',
      o.rol === 'jeugdige'
        ? 'Er is een maatregel. Dan is jouw ja niet nodig. Je praat wel mee over het plan.'
        : 'Er is een maatregel. Toestemming is dan niet nodig, maar u praat wel mee over het plan.',
      'There is a measure, so consent is not needed, but you do take part in the plan.',
    )
  }
  if (o.rol === 'jeugdige') {
    if (o.band === '0-11') {
      return recht('nee', BRON, 'Je ouders beslissen. Je mening telt wel mee.', 'Your parents decide; your view counts.')
    }
    if (!o.zelf) {
      return recht('nee', BRON, 'Iemand beslist voor jou, samen met jou waar dat kan.', 'Someone decides for you, with you where possible.')
    }
    if (o.band === '12-15') {
      return recht(
        'samen',
        'Jeugdwet 7.3.4 lid 2',
        'Jij en je ouders moeten allebei ja zeggen. Soms telt jouw ja alleen: bij ernstig nadeel, of als je het goed hebt overwogen.',
        'You and your parents must both agree. Sometimes your yes is enough: to prevent serious harm, or a well-considered wish.',
      )
    }
    return recht('ja', 'Jeugdwet 7.3.5 lid 1', 'Jij beslist zelf over je hulp.', 'You decide about your help yourself.')
  }
  if (!isGezagsrol(o)) return zonderGezag(BRON)
  if (o.band === '18+' && o.zelf) return recht('nee', BRON, 'Uw kind is 18 en beslist zelf.', 'Your child is 18 and decides.')
  if (o.gezag === null && o.band !== '18+') return gezagOnbekend
  if (o.band === '18+') {
    return recht(
      'beperkt',
      'Jeugdwet 7.3.15 lid 2 en 3',
      'Alleen als u curator, mentor of gemachtigde bent, of als naaste.',
      'Only as guardian, mentor, by written authority or as next of kin.',
    )
  }
  if (o.gezag === false) return zonderGezag(BRON)
  if (o.band === '16-17' && o.zelf) {
    return recht(
      'nee',
      'Jeugdwet 7.3.5 lid 1',
      'Uw kind is 16 of 17 en beslist zelf over de hulp.',
      'Your child is 16 or 17 and decides about help.',
    )
  }
  if (o.band === '12-15' && o.zelf) {
    return recht(
      'samen',
      'Jeugdwet 7.3.4 lid 2',
      'U en uw kind moeten allebei ja zeggen, op twee uitzonderingen na.',
      'You and your child must both agree, with two exceptions.',
    )
  }
  return recht(
    'ja',
    'Jeugdwet 7.3.15',
    'U beslist over de hulp. Iedere ouder met gezag moet ja zeggen.',
    'You decide about help; each parent with custody must agree.',
  )
}

/** Refusing help: the mirror of consent; under a measure a refusal does not stop help, the judge can. */
export const weigeren: Regel = (o) => {
  if (isGedwongen(o)) {
    return recht(
      'nee',
      'Jeugdwet 7.3.4 lid 1; BW 1:264',
      o.rol === 'jeugdige'
        ? 'Nee zeggen stopt deze hulp niet. Je kunt wel naar de rechter, of klagen.'
        : 'Weigeren stopt deze hulp niet. U kunt wel naar de rechter, of klagen.',
      'Refusing does not stop this help; you can go to the judge or complain.',
    )
  }
  const consent = toestemmen(o)
  if (consent.antwoord === 'samen') {
    return recht(
      'ja',
      consent.bron,
      o.rol === 'jeugdige'
        ? 'Zonder jouw ja begint de hulp niet, op twee uitzonderingen na.'
        : 'Zonder uw ja begint de hulp niet, op twee uitzonderingen na.',
      'Without your yes help does not start, with two exceptions.',
    )
  }
  if (o.kader.drang === true && consent.antwoord === 'ja') {
    return recht(
      'ja',
      consent.bron,
      o.rol === 'jeugdige'
        ? 'Je mag nee zeggen. Ook als iemand druk zet: dit is vrijwillige hulp.'
        : 'U mag nee zeggen. Ook als iemand druk zet: dit is vrijwillige hulp.',
      'You may refuse, also under pressure: this help is voluntary.',
    )
  }
  return consent
}

/** Asking for help: everyone may ask; a formal application by who may act. */
export const aanvragen: Regel = (o) => {
  if (o.rol === 'jeugdige') {
    if (o.band === '16-17' || o.band === '18+') {
      return recht('ja', 'Jeugdwet 2.3 en 7.3.5 lid 3', 'Je mag zelf hulp aanvragen.', 'You may apply for help yourself.')
    }
    return recht(
      'beperkt',
      'Jeugdwet 2.3',
      'Je mag altijd zelf om hulp vragen. Voor een officiële aanvraag helpt iemand met gezag.',
      'You may always ask for help; someone with custody makes the formal application.',
      'of een minderjarige onder 16 zelf een aanvraag in de zin van de Awb kan doen; rechtspraak bevestigt',
    )
  }
  if (isGezagsrol(o) && o.band === '16-17' && o.zelf && o.gezag !== false) {
    return recht(
      'beperkt',
      'Jeugdwet 2.3 en 7.3.5 lid 1',
      'U mag hulp vragen voor uzelf als ouder. Over hulp voor zichzelf beslist uw kind.',
      'You may ask for help for yourself as a parent; your child decides about its own help.',
    )
  }
  if (isGezagsrol(o) && o.band !== '18+') {
    if (o.gezag === null) return gezagOnbekend
    if (o.gezag)
      return recht(
        'ja',
        'Jeugdwet 2.3',
        'U mag hulp aanvragen, voor uw kind en voor uzelf als ouder.',
        'You may apply for help for your child and for yourself as a parent.',
      )
  }
  return recht(
    'beperkt',
    'Jeugdwet 2.3',
    'U mag zorgen melden en vragen stellen. Aanvragen doet de jeugdige of iemand met gezag.',
    'You may raise concerns; the youth or someone with custody applies.',
  )
}

/** Deciding where the child lives: custody, until eighteen. */
export const woonplek: Regel = (o) => {
  if (o.band === '18+') {
    return o.rol === 'jeugdige'
      ? recht('ja', 'BW 1:233', 'Je bent 18. Je bepaalt zelf waar je woont.', 'You are 18 and decide where you live.')
      : recht('nee', 'BW 1:233', 'De jeugdige is 18 en bepaalt dit zelf.', 'The youth is 18 and decides.')
  }
  if (o.rol === 'jeugdige') {
    return recht(
      'nee',
      'BW 1:12 en 1:247',
      'Wie gezag heeft bepaalt waar je woont. Je mening telt mee.',
      'Whoever has custody decides where you live; your view counts.',
      ALGEMEEN,
    )
  }
  if (!isGezagsrol(o)) return zonderGezag('BW 1:12', ALGEMEEN)
  if (o.gezag === null) return gezagOnbekend
  if (!o.gezag) return zonderGezag('BW 1:12', ALGEMEEN)
  return o.kader.naam === 'civiel'
    ? recht(
        'beperkt',
        'BW 1:265b',
        'U bepaalt dit, tenzij de kinderrechter een uithuisplaatsing heeft toegestaan.',
        'You decide, unless the judge authorised placement out of home.',
        ALGEMEEN,
      )
    : recht(
        'ja',
        'BW 1:12 en 1:247',
        'U bepaalt waar uw kind woont. Hebben twee mensen gezag? Dan samen.',
        'You decide where your child lives; two people with custody decide together.',
        ALGEMEEN,
      )
}
