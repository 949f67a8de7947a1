import type { KaderNaam } from '../rechten/types.ts'
import type { TermijnId } from '../termijn/ids.ts'

/** What a family can do against a decision or a way of acting. */
export interface Rechtsmiddel {
  readonly id: 'klacht' | 'bezwaar' | 'beroep' | 'hoger-beroep' | 'verzoek-rechter' | 'klacht-gesloten' | 'beroep-klacht'
  readonly naam: string
  readonly naamEn: string
  /** Against what it works. */
  readonly tegen: string
  readonly bij: string
  readonly bijEn: string
  /** Term within which it must be used; null when there is none. */
  readonly termijn: TermijnId | null
  readonly wie: string
  /** Whether a lawyer is needed. */
  readonly advocaat: boolean
  readonly bron: string
  /** One or two sentences at B1 level. */
  readonly uitleg: string
  readonly uitlegEn: string
}

const klacht: Rechtsmiddel = {
  id: 'klacht',
  naam: 'Klacht',
  naamEn: 'Complaint',
  tegen: 'hoe een werker, aanbieder of instelling met u omging',
  bij: 'klachtencommissie van aanbieder of gecertificeerde instelling',
  bijEn: 'complaints committee of the provider or certified institution',
  termijn: null,
  wie: 'jeugdige, ouder met of zonder gezag, voogd, pleegouder',
  advocaat: false,
  bron: 'Jeugdwet 4.2.1',
  uitleg: 'U kunt altijd klagen over hoe iemand met u omging. Een vertrouwenspersoon helpt u gratis.',
  uitlegEn: 'You can always complain about how you were treated. A confidential counsellor helps you for free.',
}

const bezwaar: Rechtsmiddel = {
  id: 'bezwaar',
  naam: 'Bezwaar',
  naamEn: 'Objection',
  tegen: 'een besluit van de gemeente: wel of geen hulp, hoeveel, hoe lang, pgb',
  bij: 'de gemeente',
  bijEn: 'the municipality',
  termijn: 'bezwaartermijn',
  wie: 'belanghebbende',
  advocaat: false,
  bron: 'Awb 6:7 en 7:1',
  uitleg: 'Bent u het niet eens met een besluit van de gemeente? Schrijf binnen 6 weken waarom.',
  uitlegEn: 'Do you disagree with a decision of the municipality? Write why within 6 weeks.',
}

const beroep: Rechtsmiddel = {
  id: 'beroep',
  naam: 'Beroep',
  naamEn: 'Appeal',
  tegen: 'de beslissing op uw bezwaar',
  bij: 'rechtbank, bestuursrechter',
  bijEn: 'district court, administrative judge',
  termijn: 'beroepstermijn',
  wie: 'belanghebbende',
  advocaat: false,
  bron: 'Awb 6:7 en 8:1',
  uitleg: 'Helpt bezwaar niet? Dan kunt u binnen 6 weken naar de rechter.',
  uitlegEn: 'Objection did not help? You can go to the judge within 6 weeks.',
}

const hogerBeroepFamilie: Rechtsmiddel = {
  id: 'hoger-beroep',
  naam: 'Hoger beroep',
  naamEn: 'Higher appeal',
  tegen: 'een beslissing van de kinderrechter of de rechtbank',
  bij: 'gerechtshof',
  bijEn: 'court of appeal',
  termijn: 'hoger-beroep-familie',
  wie: 'ouder met gezag, voogd, minderjarige vanaf 12 jaar, verzoeker',
  advocaat: true,
  bron: 'Rv 358 en 806; voor gesloten jeugdhulp Jeugdwet 6.1.12 lid 7',
  uitleg: 'Bent u het niet eens met de kinderrechter? U kunt binnen 3 maanden in hoger beroep, met een advocaat.',
  uitlegEn: 'Do you disagree with the juvenile judge? You can appeal within 3 months, with a lawyer.',
}

const aanwijzing: Rechtsmiddel = {
  id: 'verzoek-rechter',
  naam: 'Verzoek om een aanwijzing te schrappen',
  naamEn: 'Request to cancel an instruction',
  tegen: 'een schriftelijke aanwijzing van de jeugdbeschermer',
  bij: 'kinderrechter',
  bijEn: 'juvenile judge',
  termijn: 'schriftelijke-aanwijzing-rechter',
  wie: 'ouder met gezag, minderjarige vanaf 12 jaar',
  advocaat: false,
  bron: 'BW 1:264',
  uitleg: 'Krijgt u een schriftelijke aanwijzing waar u het niet mee eens bent? Vraag de kinderrechter binnen 2 weken om die te schrappen.',
  uitlegEn: 'Do you get a written instruction you disagree with? Ask the juvenile judge within 2 weeks to cancel it.',
}

const strafberoep: Rechtsmiddel = {
  id: 'hoger-beroep',
  naam: 'Hoger beroep in het strafrecht',
  naamEn: 'Appeal in criminal law',
  tegen: 'een vonnis van de strafrechter',
  bij: 'gerechtshof',
  bijEn: 'court of appeal',
  termijn: 'hoger-beroep-straf',
  wie: 'jeugdige, met zijn advocaat',
  advocaat: true,
  bron: 'Sv 408',
  uitleg: 'Ben je het niet eens met je straf? Ga snel naar je advocaat: je hebt 14 dagen.',
  uitlegEn: 'Do you disagree with your sentence? Go to your lawyer soon: you have 14 days.',
}

const klachtGesloten: Rechtsmiddel = {
  id: 'klacht-gesloten',
  naam: 'Klacht over gesloten jeugdhulp',
  naamEn: 'Complaint about closed youth care',
  tegen: 'beperking van je vrijheid en andere beslissingen in gesloten jeugdhulp',
  bij: 'klachtencommissie van de aanbieder',
  bijEn: 'complaints committee of the provider',
  termijn: null,
  wie: 'jeugdige, ouder met gezag',
  advocaat: false,
  bron: 'Jeugdwet 6.5.1',
  uitleg: 'Wordt je vrijheid beperkt? Je kunt klagen. De commissie beslist binnen 4 weken.',
  uitlegEn: 'Is your freedom restricted? You can complain. The committee decides within 4 weeks.',
}

const beroepKlacht: Rechtsmiddel = {
  id: 'beroep-klacht',
  naam: 'Beroep over een klacht',
  naamEn: 'Appeal about a complaint',
  tegen: 'de beslissing van de klachtencommissie in gesloten jeugdhulp',
  bij: 'beroepscommissie',
  bijEn: 'appeals committee',
  termijn: 'beroep-klacht-gesloten',
  wie: 'jeugdige',
  advocaat: false,
  bron: 'Jeugdwet 6.5.4 lid 3',
  uitleg: 'Ben je het niet eens met de commissie? Je kunt binnen 6 weken in beroep.',
  uitlegEn: 'Do you disagree with the committee? You can appeal within 6 weeks.',
}

const perKader: Readonly<Record<KaderNaam, readonly Rechtsmiddel[]>> = {
  vrijwillig: [klacht, bezwaar, beroep],
  civiel: [klacht, hogerBeroepFamilie, aanwijzing, bezwaar, beroep],
  strafrecht: [klacht, strafberoep],
  bestuurlijk: [klacht, beroep],
}

/**
 * What a family can do, per legal frame. In every frame one can complain about treatment; what a judge decided is not
 * open to objection with the municipality, but the municipality's own decisions are, also under a measure.
 *
 * @example rechtsmiddelen('vrijwillig').map((r) => r.id) // ['klacht', 'bezwaar', 'beroep']
 */
export function rechtsmiddelen(kader: KaderNaam, opties: { readonly gesloten?: boolean } = {}): readonly Rechtsmiddel[] {
  return opties.gesloten === true ? [...perKader[kader], klachtGesloten, beroepKlacht] : perKader[kader]
}
