/** Sentences that fit any subject: how a parent opens and what a parent or youth asks for; and the words for the slots. */

export const OPENING = [
  'Ik weet niet goed waar ik moet beginnen.',
  'Wij maken ons zorgen over {n}.',
  'Het gaat om {n}.',
  'Ik heb lang gewacht met schrijven.',
  'Via {wie} kwam ik bij jullie.',
  'De huisarts zei dat ik hier moest zijn.',
  'Ik schrijf dit terwijl {n} slaapt.',
  '(2-) Dit is de tweede keer dat ik om hulp vraag.',
  'Wij zijn gewone ouders en willen het goed doen.',
  'Mijn verhaal is wat lang, sorry.',
  'Er moet iets gebeuren voor {n}.',
  'Ik schaam mij een beetje, maar ik vraag het toch.',
  'Kunnen jullie meedenken over {n}?',
  '(4-17) School heeft gezegd dat ik jullie kan bellen over {n}.',
  '(6-) {n} weet dat ik dit schrijf.',
  '',
  '',
  '',
] as const

export const WENS = [
  'Ik wil graag iemand die een keer bij ons thuis komt kijken.',
  '(6-) Kan er iemand met {n} praten zonder dat wij erbij zijn?',
  '(6-) Het liefst een vaste persoon, want {n} moet steeds opnieuw vertellen.',
  'Wij willen weten wat we zelf kunnen doen.',
  'Zeg alsjeblieft hoe lang het duurt, dan weten we waar we aan toe zijn.',
  'Wij hebben nu hulp nodig en niet over een half jaar.',
  'Ik zou het fijn vinden als {wie} mee mag denken.',
  'Help ons om samen een plan te maken voor {n}.',
  'Liever geen groot onderzoek, gewoon iemand die helpt.',
  '(4-) Ik wil dat er naar {n} geluisterd wordt.',
  'Bel mij liever na vijf uur, dan ben ik thuis.',
  'Misschien is een paar gesprekken al genoeg.',
  '(0-16) Ik wil niet dat {n} ergens anders moet wonen.',
  '(2-) Wij hopen dat {n} weer kan lachen.',
  '(4-17) Kunnen jullie ook met de school van {n} praten?',
  '(6-) Wat het ook wordt: vertel het eerst aan {n}.',
] as const

/** What parents ask for an unborn child. */
export const WENS_ONGEBOREN = [
  'Ik wil graag met iemand praten voordat de baby er is.',
  'Kan er iemand meedenken over een plek en over geld?',
  'Ik wil het goed doen, help mij daarbij.',
  'Het liefst een vaste persoon die blijft na de geboorte.',
] as const

/** What a youth of 8 and over asks; younger ones speak for themselves in the subject. */
export const KINDWENS = [
  'Ik wil dat iemand naar mij luistert.',
  'Ik wil weten wat jullie opschrijven.',
  'Mag ik ook zelf iets zeggen bij het gesprek?',
  '(8-17) Ik wil niet dat heel de klas het weet.',
  'Liever buiten lopen dan aan een tafel zitten.',
  'Ik wil dezelfde persoon de volgende keer.',
  'Vraag het ook aan mijn beste vriend.',
  'Zeg het eerst tegen mij en dan pas tegen mijn ouders.',
  'Hoe lang duurt het?',
  'Ik weet niet of het helpt, maar ik wil het proberen.',
  '',
  '',
] as const

/** What a youth tells in a conversation, beside what was written. */
export const GESPREK_KLEIN = [
  'Ik heb ons huis getekend met een heel grote zon.',
  'Thuis is fijn als het stil is.',
  'Ik wil dat de juf het ook weet.',
  'Mag mijn knuffel ook praten?',
  'Ik word blij van zwemmen.',
] as const
export const GESPREK_GROOT = [
  'Het fijnste moment van de week is als ik bij {wie} ben.',
  'Een cijfer? Nu een vier, ik zou een zeven willen.',
  'Ik vertel dit een keer, dus schrijf het goed op.',
  'Als ik een ding mocht veranderen, dan was het de ochtend.',
  'Wat helpt is als iemand gewoon even naast me zit.',
  'Ik ben niet alleen dit. Ik ben ook goed in dingen.',
  'Ik wil straks zelf lezen wat er in het plan staat.',
  'Je mag dit tegen mijn ouders zeggen, maar dat andere niet.',
] as const
export const SPEL = [
  '(1-) {n} kroop bij het bezoek op schoot en keek eerst de kat uit de boom.',
  '(1-) {n} bouwde een toren, gooide hem om en lachte.',
  '(1-) {n} bracht steeds opnieuw een boekje om voor te lezen.',
  '(1-) {n} bleef dicht bij de ouder en speelde na een kwartier mee.',
  '{n} volgde met de ogen elk geluid en zocht steeds het gezicht van de ouder.',
] as const

export const TIJD = [
  '(4-) sinds de zomervakantie',
  '(1-) al een half jaar',
  'sinds de herfst',
  'al maanden',
  '(5-) sinds vorig schooljaar',
  'al een paar weken',
  '(1-) sinds de verhuizing',
  '(2-) al meer dan een jaar',
  'sinds kerst',
  '(5-17) sinds de nieuwe klas',
  '(2-) al heel lang',
  'sinds een maand of drie',
] as const
export const VAAK = [
  'bijna elke dag',
  'een paar keer per week',
  'elke week wel',
  'steeds vaker',
  'heel vaak',
  'meer dan eens per week',
  'om de dag',
] as const
export const WIE = [
  'oma',
  'een nicht',
  'de buurvrouw',
  'een tante',
  '(12-18) de mentor',
  'opa',
  'een neef',
  'een vriendin',
  '(6-) de trainer',
  'een oom',
] as const
