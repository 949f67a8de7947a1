import { ALGEMEEN, gezagOnbekend, isGedwongen, isGezagsrol, recht, type Regel, zonderGezag } from './hulp.ts'

/** Taking part in the plan: the youth and the parents, always. @bron Jeugdwet 4.1.3 lid 2 en 3 */
export const plan: Regel = (o) => {
  if (o.rol === 'pleegouder') {
    return recht(
      'beperkt',
      'Jeugdwet 4.1.3 lid 3 en 6',
      'Er is overleg met u. Over uw eigen rol moet u het eens zijn.',
      'You are consulted, and must agree with your own role.',
    )
  }
  if (o.rol === 'jeugdige') {
    return recht(
      'ja',
      'Jeugdwet 4.1.3 lid 2; IVRK 12',
      'Het plan wordt met jou gemaakt. Je mag zeggen wat jij wilt.',
      'The plan is made with you.',
    )
  }
  if (o.band === '18+')
    return recht(
      'met-toestemming',
      'Jeugdwet 7.3.11 lid 1',
      'De jeugdige is 18 en bepaalt of u meedoet.',
      'The youth is 18 and decides whether you take part.',
    )
  return recht(
    'ja',
    'Jeugdwet 4.1.3 lid 2',
    'Het plan wordt zoveel mogelijk samen met u gemaakt.',
    'The plan is made with you as far as possible.',
  )
}

/** Making a plan with one's own network first. @bron Jeugdwet 4.1.2 */
export const familiegroepsplan: Regel = (o) => {
  if (o.kader.naam === 'strafrecht') {
    return recht(
      'nee',
      'Jeugdwet 4.1.2',
      o.rol === 'jeugdige'
        ? 'Bij jeugdreclassering hoeft de instelling dit niet aan te bieden. Je mag het wel vragen.'
        : 'Bij jeugdreclassering hoeft de instelling dit niet aan te bieden. U mag het wel vragen.',
      'In juvenile probation this need not be offered; you may ask.',
    )
  }
  if (o.band === '18+' && o.rol !== 'jeugdige') {
    return recht(
      'met-toestemming',
      'Jeugdwet 4.1.2 en 7.3.11 lid 1',
      'De jeugdige is 18 en bepaalt of u samen een plan maakt.',
      'The youth is 18 and decides whether you make a plan together.',
    )
  }
  if (o.rol === 'ouder' || o.rol === 'verzorger') {
    return recht(
      'ja',
      'Jeugdwet 1.1 en 4.1.2',
      'U mag eerst zelf een plan maken, met familie en vrienden. Alleen bij gevaar voor uw kind kan dat anders zijn.',
      'You may first make a plan with family and friends, unless there is danger for your child.',
    )
  }
  return recht(
    'beperkt',
    'Jeugdwet 1.1',
    'Je ouders maken dit plan. Wie bij het gezin hoort kan meedoen.',
    'The parents make this plan; those close to the family can take part.',
  )
}

/** Being heard by the judge: from twelve, younger when the judge allows. @bron Rv 809 lid 1; Jeugdwet 6.1.10 lid 1 */
export const gehoord: Regel = (o) => {
  if (o.rol === 'jeugdige') {
    if (o.kader.gesloten === true) {
      return recht(
        'ja',
        'Jeugdwet 6.1.10 lid 1 en 4',
        'De kinderrechter luistert naar je voor hij beslist. Je krijgt een advocaat.',
        'The judge hears you before deciding; you get a lawyer.',
      )
    }
    if (o.band === '0-11') {
      return recht(
        'beperkt',
        'Rv 809 lid 1',
        'Ben je jonger dan 12? Je mag de rechter schrijven. De rechter kan met je praten.',
        'Under 12 you may write to the judge, who can talk with you.',
        ALGEMEEN,
      )
    }
    return recht(
      'ja',
      'Rv 809 lid 1',
      'Je mag met de rechter praten over wat er over jou wordt beslist.',
      'You may talk with the judge about what is decided about you.',
      ALGEMEEN,
    )
  }
  if (o.band === '18+')
    return recht('nee', 'BW 1:233', 'De jeugdige is 18 en spreekt voor zichzelf.', 'The youth is 18 and speaks for himself.')
  if (o.rol === 'pleegouder' || o.rol === 'verzorger') {
    return recht(
      'beperkt',
      'Jeugdwet 6.1.10 lid 1; Rv 798',
      'Zorgt u langer dan een jaar voor het kind? Dan hoort de rechter u meestal ook.',
      'When you have cared for the child for over a year the judge usually hears you too.',
      ALGEMEEN,
    )
  }
  if (o.gezag === null) return gezagOnbekend
  return o.gezag
    ? recht(
        'ja',
        'Rv 798 en 800',
        'De rechter hoort u voor hij beslist, of met spoed kort daarna.',
        'The judge hears you before deciding, or shortly after in an emergency.',
        ALGEMEEN,
      )
    : recht(
        'beperkt',
        'Rv 798',
        'Zonder gezag bepaalt de rechter of u mag meepraten.',
        'Without custody the judge decides whether you take part.',
        ALGEMEEN,
      )
}

/** Going to the judge oneself. @bron Jeugdwet 6.1.1 lid 2, 7.3.5 lid 3; BW 1:264, 1:265d */
export const rechterVragen: Regel = (o) => {
  if (o.rol === 'jeugdige') {
    if (o.band === '0-11') {
      return o.kader.gesloten === true
        ? recht(
            'beperkt',
            'Jeugdwet 6.1.1 lid 2',
            'Kun je je eigen belang goed overzien? Dan mag je naar de rechter, ook onder 12.',
            'When you can weigh your own interest you may go to the judge, also under 12.',
          )
        : recht('nee', 'BW 1:245', 'Wie gezag heeft gaat voor jou naar de rechter.', 'Whoever has custody goes to the judge for you.')
    }
    return o.band === '12-15' && !isGedwongen(o)
      ? recht(
          'beperkt',
          'BW 1:245; Jeugdwet 7.3.5 lid 3',
          'Onder 16 helpt meestal iemand met gezag je daarbij.',
          'Under 16 someone with custody usually helps you.',
        )
      : recht(
          'ja',
          isGedwongen(o) ? 'Jeugdwet 6.1.1 lid 2; BW 1:264' : 'Jeugdwet 7.3.5 lid 3',
          'Je mag zelf naar de rechter.',
          'You may go to the judge yourself.',
        )
  }
  if (o.band === '18+') return recht('nee', 'BW 1:233', 'De jeugdige is 18 en doet dit zelf.', 'The youth is 18 and does this himself.')
  if (!isGezagsrol(o))
    return recht(
      'beperkt',
      'Rv 798',
      'Vraag een advocaat of dit in uw geval kan.',
      'Ask a lawyer whether this is possible in your case.',
      ALGEMEEN,
    )
  if (o.gezag === null) return gezagOnbekend
  return o.gezag
    ? recht(
        'ja',
        'BW 1:264 en 1:265d',
        'U kunt de rechter vragen om een aanwijzing of een plaatsing te bekijken.',
        'You can ask the judge to look at an instruction or a placement.',
        ALGEMEEN,
      )
    : zonderGezag('BW 1:264', ALGEMEEN)
}

/** Objecting to a municipal decision. @bron Awb 1:2, 6:7 en 7:1 */
export const bezwaar: Regel = (o) => {
  if (o.kader.naam === 'strafrecht') {
    return recht(
      'nee',
      'Awb 1:6',
      'Dit is een beslissing in het strafrecht. Daar gaat een advocaat over.',
      'This is a decision in criminal law; ask a lawyer.',
      ALGEMEEN,
    )
  }
  if (o.rol === 'jeugdige') {
    return o.band === '16-17' || o.band === '18+'
      ? recht(
          'ja',
          'Awb 7:1; Jeugdwet 7.3.5 lid 3',
          'Je mag zelf bezwaar maken tegen een besluit van de gemeente.',
          'You may object yourself to a decision of the municipality.',
        )
      : recht(
          'beperkt',
          'Awb 7:1',
          'Je ouders of voogd maken bezwaar voor jou. Kun jij dat zelf goed overzien? Dan mag jij het ook.',
          'Your parents or guardian object for you; you may too when you can oversee it.',
          ALGEMEEN,
        )
  }
  if (o.band === '18+')
    return recht(
      'nee',
      'Awb 1:2',
      'De jeugdige is 18 en doet dit zelf, of machtigt u.',
      'The youth is 18 and objects himself, or authorises you.',
    )
  if (!isGezagsrol(o))
    return recht('beperkt', 'Awb 1:2', 'Alleen als het besluit u zelf raakt.', 'Only when the decision affects you yourself.')
  if (o.gezag === null) return gezagOnbekend
  return o.gezag
    ? recht(
        'ja',
        'Awb 7:1',
        'U mag bezwaar maken tegen een besluit van de gemeente.',
        'You may object to a decision of the municipality.',
        ALGEMEEN,
      )
    : zonderGezag('Awb 1:2', ALGEMEEN)
}

/** Complaining: everyone concerned, with or without custody, at any age. @bron Jeugdwet 4.2.1 lid 1 en 4 */
export const klagen: Regel = (o) =>
  o.rol === 'verzorger'
    ? recht(
        'beperkt',
        'Jeugdwet 4.2.1 lid 1 en 1.1 (ouder)',
        'Zorgt u als ouder voor het kind? Dan mag u klagen. Anders mag u dat namens iemand die u dat vraagt.',
        'When you care for the child as a parent you may complain; otherwise for someone who asks you.',
      )
    : recht(
        'ja',
        'Jeugdwet 4.2.1 lid 1 en 4',
        o.rol === 'jeugdige' ? 'Je mag altijd klagen, hoe oud je ook bent.' : 'U mag klagen, ook zonder gezag.',
        o.rol === 'jeugdige' ? 'You may always complain, however old you are.' : 'You may complain, without custody too.',
      )

/** A confidential counsellor. @bron Jeugdwet 2.5 */
export const vertrouwenspersoon: Regel = (o) =>
  o.rol === 'niet-ouder'
    ? recht(
        'beperkt',
        'Jeugdwet 1.1 en 2.5',
        'De wet noemt jeugdigen, ouders en pleegouders. Vraag of de vertrouwenspersoon ook u helpt.',
        'The law names youths, parents and foster parents; ask whether you are helped too.',
      )
    : recht(
        'ja',
        'Jeugdwet 2.5',
        'Een vertrouwenspersoon helpt gratis. Niemand anders hoeft dat te weten.',
        'A confidential counsellor helps for free, without anyone else between.',
      )
