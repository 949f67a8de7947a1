/** The code lists of iJw 3.2: code, what it means in Dutch, what it means in English. */
import { retourcodes } from './retourcodes.ts'

/** One code with its meaning in Dutch and in English. */
export type Codetekst = readonly [nl: string, en: string]

export interface Codelijst {
  readonly titel: string
  readonly codes: Readonly<Record<string, Codetekst>>
}

const lijst = <C extends string>(titel: string, codes: Record<C, Codetekst>) => ({ titel, codes })

const landen =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'

const landnaam = (taal: string) => new Intl.DisplayNames(taal, { type: 'region' })

/** Countries are the two-letter codes of ISO 3166-1; their names come from the runtime. */
function landcodes(): Record<string, Codetekst> {
  const nl = landnaam('nl')
  const en = landnaam('en')
  return Object.fromEntries(landen.split(' ').map((c) => [c, [nl.of(c) ?? c, en.of(c) ?? c] as const]))
}

export const codelijsten = {
  COD032: { titel: 'Land', codes: landcodes() },
  COD043: lijst('Debet of credit', { C: ['credit', 'credit'], D: ['debet', 'debit'] }),
  COD046: lijst('Geslacht', { 0: ['onbekend', 'unknown'], 1: ['man', 'male'], 2: ['vrouw', 'female'] }),
  COD170: lijst('Wat er van de datum bekend is', {
    1: ['dag onbekend', 'day unknown'],
    2: ['dag en maand onbekend', 'day and month unknown'],
    3: ['hele datum onbekend', 'whole date unknown'],
  }),
  COD260: lijst('Ja of nee', { 1: ['ja', 'yes'], 2: ['nee', 'no'] }),
  COD327: lijst('Soort verwijzer', {
    '01': ['gemeente', 'municipality'],
    '02': ['huisarts', 'general practitioner'],
    '03': ['jeugdarts', 'youth doctor'],
    '04': ['gecertificeerde instelling', 'certified institution'],
    '05': ['medisch specialist', 'medical specialist'],
    '06': ['geen verwijzer', 'no referrer'],
    '08': ['rechter, officier van justitie of justitiële jeugdinrichting', 'judge, prosecutor or youth custody'],
  }),
  COD467: lijst('Status van de aanlevering', {
    1: ['eerste aanlevering', 'first delivery'],
    2: ['gewijzigd (niet toegestaan)', 'changed (not allowed)'],
    3: ['verwijderen', 'remove'],
    9: ['ongewijzigd (niet toegestaan)', 'unchanged (not allowed)'],
  }),
  COD472: lijst('Soort relatie', {
    '03': ['curator', 'curator'],
    '04': ['financieel gemachtigde', 'financial proxy'],
    '05': ['financieel toetser', 'financial assessor'],
    '06': ['leefeenheid', 'living unit'],
    '07': ['hulpverlener', 'care worker'],
    '08': ['specialist', 'specialist'],
    '09': ['anders', 'other'],
    10: ['ouder', 'parent'],
    11: ['voogd', 'guardian'],
    12: ['partner', 'partner'],
    13: ['pleegouder', 'foster parent'],
    14: ['bewindvoerder', 'administrator'],
    15: ['mentor', 'mentor'],
    16: ['zoon of dochter', 'son or daughter'],
    17: ['familielid', 'relative'],
    18: ['gezinslid', 'family member'],
    19: ['buur', 'neighbour'],
    20: ['vriend of kennis', 'friend'],
    21: ['cliëntondersteuner', 'client supporter'],
    22: ['huisarts', 'general practitioner'],
    23: ['erven', 'heirs'],
    24: ['werkgever', 'employer'],
    25: ['wijkcoach', 'neighbourhood coach'],
  }),
  COD700: lijst('Naamgebruik', {
    1: ['eigen naam', 'own name'],
    2: ['naam partner', 'name of partner'],
    3: ['naam partner, dan eigen naam', 'name of partner, then own name'],
    4: ['eigen naam, dan naam partner', 'own name, then name of partner'],
    5: ['pseudoniem', 'pseudonym'],
    6: ['geen natuurlijk persoon', 'not a natural person'],
  }),
  COD747: lijst('Vorm van communicatie', {
    1: ['tolk voor een taal', 'language interpreter'],
    2: ['doventolk', 'sign language interpreter'],
    3: ['doofblindentolk', 'deafblind interpreter'],
  }),
  COD757: lijst('Soort adres', {
    '01': ['adres in de basisregistratie personen', 'registered address'],
    '02': ['correspondentieadres', 'correspondence address'],
    '03': ['verblijfadres', 'residence'],
    '04': ['tijdelijk verblijfadres', 'temporary residence'],
  }),
  JZ002: lijst('Reden van wijziging van de toewijzing', {
    '01': ['administratieve correctie (vervallen)', 'administrative correction (withdrawn)'],
    '02': ['cliënt overleden', 'client died'],
    '03': ['contract gewijzigd', 'contract changed'],
    '04': ['herbeoordeling: langer', 'reassessed: longer'],
    '05': ['herbeoordeling: korter', 'reassessed: shorter'],
    '06': ['naar een ander domein', 'to another domain'],
    '07': ['verhuisd naar een andere gemeente', 'moved to another municipality'],
    '08': ['andere leveringsvorm', 'other form of delivery'],
    '09': ['naar een andere aanbieder', 'to another provider'],
    10: ['andere bekostiging', 'other funding'],
    11: ['gemeentelijke herindeling', 'municipal reorganisation'],
    12: ['op initiatief van de aanbieder', 'initiated by the provider'],
    13: ['verwijderd', 'removed'],
    14: ['administratieve correctie', 'administrative correction'],
  }),
  JZ020: lijst('Productcategorie', {
    31: ['(2015) zonder verblijf, wijk- of buurtteam', '(2015) no stay, local team'],
    32: ['(2015) zonder verblijf, bij de aanbieder', '(2015) no stay, at the provider'],
    33: ['(2015) zonder verblijf, daghulp', '(2015) no stay, day help'],
    34: ['(2015) zonder verblijf, in het netwerk', '(2015) no stay, in the network'],
    35: ['(2015) met verblijf, pleegzorg', '(2015) stay, foster care'],
    36: ['(2015) met verblijf, gezinsgericht', '(2015) stay, family-like'],
    37: ['(2015) met verblijf, gesloten', '(2015) stay, closed'],
    38: ['(2015) met verblijf, overig', '(2015) stay, other'],
    40: ['persoonlijke verzorging', 'personal care'],
    41: ['dagbehandeling', 'day treatment'],
    42: ['vervoer', 'transport'],
    43: ['verblijf met behandeling', 'stay with treatment'],
    44: ['verblijf zonder behandeling', 'stay without treatment'],
    45: ['ambulant', 'outpatient'],
    46: ['crisis', 'crisis'],
    47: ['jeugdreclassering', 'juvenile probation'],
    48: ['jeugdbescherming', 'child protection'],
    49: ['preventief justitieel kader', 'preventive judicial frame'],
    50: ['maatwerk', 'tailored arrangement'],
    51: ['basis-ggz', 'basic mental health care'],
    52: ['specialistische ggz', 'specialist mental health care'],
    53: ['kindergeneeskunde', 'paediatrics'],
    54: ['jeugd-ggz', 'youth mental health care'],
    55: ['landelijk ingekocht', 'bought nationally'],
  }),
  JZ588: lijst('Reden van beëindiging', {
    '02': ['overlijden', 'death'],
    20: ['tijdelijk beëindigd', 'temporary stop'],
    31: ['volgens plan', 'as planned'],
    32: ['voortijdig, door de cliënt', 'early, by the client'],
    33: ['voortijdig, door de aanbieder', 'early, by the provider'],
    34: ['voortijdig, in overleg', 'early, by agreement'],
    35: ['voortijdig, oorzaak van buiten', 'early, external cause'],
    36: ['door de gemeente', 'by the municipality'],
    37: ['na een verzoek om wijziging', 'after a request for change'],
    38: ['naar een andere aanbieder', 'to another provider'],
    39: ['naar een ander domein', 'to another domain'],
  }),
  NUM061: lijst('Aanduiding bij het huisnummer', {
    AB: ['aan boord', 'on board'],
    BY: ['bij', 'near'],
    TO: ['tegenover', 'opposite'],
    WW: ['woonwagen', 'caravan'],
  }),
  WJ001: { titel: 'Retourcode', codes: retourcodes },
  WJ003: lijst('Wettelijke vertegenwoordiging', {
    '06': ['voogdij', 'guardianship'],
    '07': ['bewind', 'administration'],
    '08': ['mentorschap', 'mentorship'],
    '09': ['curatele', 'legal restraint'],
    10: ['zaakwaarneming', 'management of affairs'],
  }),
  WJ232: lijst('Juridische status', {
    '01': ['rechterlijke machtiging', 'court authorisation'],
    '02': ['rechterlijke machtiging op eigen verzoek', 'court authorisation at own request'],
    '03': ['rechterlijke machtiging met voorwaardelijk ontslag', 'court authorisation, conditional discharge'],
    '04': ['ondertoezichtstelling', 'supervision order'],
    '05': ['inbewaringstelling', 'emergency detention'],
    11: ['strafrechtelijk, tbs', 'criminal, hospital order'],
    12: ['strafrechtelijk, overig', 'criminal, other'],
  }),
  WJ756: lijst('Eenheid', {
    '01': ['minuut', 'minute'],
    '04': ['uur', 'hour'],
    14: ['etmaal', 'day and night'],
    16: ['dagdeel van vier uur', 'half day of four hours'],
    82: ['stuk (output)', 'piece (output)'],
    83: ['euro, in centen', 'euro, in cents'],
    84: ['stuk (inspanning)', 'piece (effort)'],
  }),
  WJ758: lijst('Reden van het verzoek', {
    1: ['situatie van de cliënt veranderd', "client's situation changed"],
    2: ['zorgplan gewijzigd', 'care plan changed'],
  }),
  WJ759: lijst('Reden van afwijzing', {
    1: ['geen wijziging maar een nieuwe aanvraag', 'not a change but a new request'],
    2: ['past niet in het budget', 'outside the budget'],
    3: ['geen contract', 'no contract'],
    4: ['past niet in het contract', 'outside the contract'],
    5: ['andere gemeente', 'other municipality'],
    6: ['stapeling', 'overlap'],
    7: ['inhoudelijk afgekeurd', 'rejected on content'],
    8: ['woonplaatsbeginsel', 'residence rule'],
    9: ['leeftijdsgrens bereikt', 'age limit reached'],
  }),
  WJ760: lijst('Antwoord op het verzoek', { 1: ['afgewezen', 'rejected'], 2: ['in onderzoek', 'under investigation'] }),
  WMO757: lijst('Frequentie', {
    1: ['per dag', 'per day'],
    2: ['per week', 'per week'],
    4: ['per maand', 'per month'],
    6: ['totaal in de hele toewijzing', 'total over the whole allocation'],
  }),
} as const satisfies Record<string, Codelijst>

export type CodelijstNaam = keyof typeof codelijsten

/**
 * What a code means.
 * @example codetekst('JZ588', '31', 'en') // 'as planned'
 */
export function codetekst(lijstNaam: CodelijstNaam, code: string, taal: 'nl' | 'en' = 'nl'): string | null {
  const rij = (codelijsten[lijstNaam].codes as Readonly<Record<string, Codetekst>>)[code]
  return rij ? rij[taal === 'nl' ? 0 : 1] : null
}
