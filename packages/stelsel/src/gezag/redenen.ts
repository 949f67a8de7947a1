import type { GezagReden } from './types.ts'

interface Redentekst {
  readonly bron: string
  readonly uitleg: string
  readonly uitlegEn: string
}

/**
 * Source and plain words of every reason. Article numbers are those the public decision tree for custody names; BW 1:198,
 * 1:199, 1:233 and 1:295 are from general knowledge (onbevestigd: the text of BW book 1 confirms).
 */
export const redenen: Readonly<Record<GezagReden, Redentekst>> = {
  meerderjarig: {
    bron: 'BW 1:233',
    uitleg: 'Deze persoon is 18 of ouder. Niemand heeft dan nog gezag.',
    uitlegEn: 'This person is 18 or older; nobody has custody any more.',
  },
  overleden: { bron: 'BW 1:245', uitleg: 'Dit kind is overleden.', uitlegEn: 'This child has died.' },
  'leeftijd-onbekend': {
    bron: 'BW 1:233',
    uitleg: 'De leeftijd is niet bekend, dus gezag is niet vast te stellen.',
    uitlegEn: 'The age is not known, so custody cannot be established.',
  },
  'niet-in-nederland': {
    bron: 'Haags Kinderbeschermingsverdrag 1996',
    uitleg: 'Het kind woont niet in Nederland. Een ander land kan andere regels hebben.',
    uitlegEn: 'The child does not live in the Netherlands; another country may have other rules.',
  },
  'verblijfplaats-ontbreekt': {
    bron: 'Haags Kinderbeschermingsverdrag 1996',
    uitleg: 'Het is niet bekend waar het kind woont.',
    uitlegEn: 'It is not known where the child lives.',
  },
  'gemeente-ontbreekt': {
    bron: 'Haags Kinderbeschermingsverdrag 1996',
    uitleg: 'Het is niet bekend in welke gemeente het kind staat ingeschreven.',
    uitlegEn: 'The municipality of registration is not known.',
  },
  'buitenland-geweest': {
    bron: 'Haags Kinderbeschermingsverdrag 1996',
    uitleg: 'Het kind heeft in een ander land gewoond. Daar kan het gezag anders geregeld zijn.',
    uitlegEn: 'The child has lived abroad, where custody may have been arranged otherwise.',
  },
  'buitenland-geboren': {
    bron: 'Haags Kinderbeschermingsverdrag 1996',
    uitleg: 'Het kind is in een ander land geboren. Daar kan het gezag anders geregeld zijn.',
    uitlegEn: 'The child was born abroad, where custody may have been arranged otherwise.',
  },
  'geboorteland-ontbreekt': {
    bron: 'Haags Kinderbeschermingsverdrag 1996',
    uitleg: 'Het is niet bekend in welk land het kind is geboren.',
    uitlegEn: 'The country of birth is not known.',
  },
  'datum-uitspraak-ontbreekt': {
    bron: 'BW 1:244',
    uitleg: 'Er is een uitspraak van de rechter, maar de datum is niet bekend.',
    uitlegEn: 'There is a court decision, but its date is not known.',
  },
  'datum-huwelijk-ontbreekt': {
    bron: 'BW 1:253sa',
    uitleg: 'Het is niet bekend of het kind tijdens een huwelijk is geboren.',
    uitlegEn: 'It is not known whether the child was born during a marriage.',
  },
  'ouder-niet-bekend': {
    bron: 'BW 1:198 en 1:199',
    uitleg: 'Er is wel een ouder, maar het is niet bekend wie dat is.',
    uitlegEn: 'There is a parent, but it is not known who that is.',
  },
  'gegevens-ontbreken': {
    bron: 'BW 1:246',
    uitleg: 'Van een ouder of partner is te weinig bekend. Leeft die persoon, en mag die gezag hebben?',
    uitlegEn: 'Too little is known of a parent or partner: whether alive, and able to have custody.',
  },
  'geboortemoeder-onbekend': {
    bron: 'BW 1:253b lid 1',
    uitleg: 'Alleen de moeder die het kind heeft gekregen heeft gezag. Uit de gegevens blijkt niet wie dat is.',
    uitlegEn: 'Only the birth mother has custody, and the register does not show who she is.',
  },
  'geen-ouders': {
    bron: 'BW 1:295',
    uitleg: 'Het kind heeft geen ouders volgens de wet. De rechter moet een voogd benoemen.',
    uitlegEn: 'The child has no legal parents; the court must appoint a guardian.',
  },
  'beide-overleden': {
    bron: 'BW 1:253g lid 1',
    uitleg: 'Beide ouders zijn overleden. De rechter moet iemand aanwijzen.',
    uitlegEn: 'Both parents have died; the court must appoint someone.',
  },
  'beide-minderjarig': {
    bron: 'BW 1:253q lid 2',
    uitleg: 'Beide ouders zijn jonger dan 18. De rechter moet iemand aanwijzen.',
    uitlegEn: 'Both parents are under 18; the court must appoint someone.',
  },
  'beide-curatele': {
    bron: 'BW 1:253q lid 2',
    uitleg: 'Beide ouders staan onder curatele. De rechter moet iemand aanwijzen.',
    uitlegEn: 'Both parents are under guardianship; the court must appoint someone.',
  },
  'beide-onbevoegd': {
    bron: 'BW 1:253g lid 1 en 1:253q lid 2',
    uitleg: 'Geen van beiden kan het gezag nu hebben. De rechter moet iemand aanwijzen.',
    uitlegEn: 'Neither can have custody now; the court must appoint someone.',
  },
  'ouder-onbevoegd': {
    bron: 'BW 1:253g en 1:253q',
    uitleg: 'De ouder met gezag is overleden, jonger dan 18 of staat onder curatele. De rechter moet iemand aanwijzen.',
    uitlegEn: 'The parent with custody has died, is under 18 or under guardianship; the court must appoint someone.',
  },
  uitspraak: {
    bron: 'BW 1:244 (gezagsregister)',
    uitleg: 'De rechter heeft beslist wie het gezag heeft.',
    uitlegEn: 'The court has decided who has custody.',
  },
  gehuwd: {
    bron: 'BW 1:251 lid 1 en 1:253aa lid 1',
    uitleg: 'De ouders zijn getrouwd of partners. Zij hebben samen het gezag.',
    uitlegEn: 'The parents are married or registered partners and have custody together.',
  },
  'gehuwd-geweest': {
    bron: 'BW 1:251 lid 2',
    uitleg: 'De ouders zijn gescheiden. Zij houden samen het gezag, tenzij de rechter anders beslist.',
    uitlegEn: 'The parents are divorced and keep joint custody unless the court decides otherwise.',
  },
  adoptie: {
    bron: 'BW 1:229 lid 4',
    uitleg: 'Het kind is geadopteerd. De ouders hebben samen het gezag.',
    uitlegEn: 'The child is adopted; the parents have custody together.',
  },
  'erkenning-na-2023': {
    bron: 'BW 1:251b',
    uitleg: 'Het kind is erkend op of na 1 januari 2023. De ouders hebben dan samen het gezag.',
    uitlegEn: 'The child was recognised on or after 1 January 2023, so the parents have custody together.',
  },
  geboortemoeder: {
    bron: 'BW 1:253b lid 1',
    uitleg: 'De ouders waren niet getrouwd en het kind is voor 2023 erkend. Alleen de moeder heeft het gezag.',
    uitlegEn: 'The parents were not married and recognition was before 2023: only the mother has custody.',
  },
  'andere-ouder-onbevoegd': {
    bron: 'BW 1:253f en 1:253q lid 1',
    uitleg: 'De andere ouder is overleden, jonger dan 18 of staat onder curatele. Deze ouder heeft alleen het gezag.',
    uitlegEn: 'The other parent has died, is under 18 or under guardianship; this parent has sole custody.',
  },
  'een-ouder': {
    bron: 'BW 1:253b lid 1',
    uitleg: 'Het kind heeft volgens de wet één ouder. Die heeft het gezag.',
    uitlegEn: 'The child has one legal parent, who has custody.',
  },
  'geboren-tijdens-huwelijk': {
    bron: 'BW 1:253sa',
    uitleg: 'Het kind is geboren tijdens het huwelijk van de ouder met een ander. Zij hebben samen het gezag.',
    uitlegEn: 'The child was born during the parent’s marriage to another person; they have custody together.',
  },
  'partner-onbevoegd': {
    bron: 'BW 1:253x',
    uitleg: 'De ouder kan het gezag niet hebben. De partner van de ouder heeft het gezag als voogd.',
    uitlegEn: 'The parent cannot have custody; the partner has it as a guardian.',
  },
}
