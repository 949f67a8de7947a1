// Over 300 lines: the whole rule book in one place, one row per rule.
/**
 * The rule book: every rule this package judges, with its return code, the level of control it belongs to and what
 * it demands, in our own words. Rule codes are those of iJw 3.2; codes that start with `XSD` are ours, for the
 * order and presence of elements.
 * @bron iJw 3.2: technical rules (TR), conditions (CD), constraints (CS), restrictions (RS)
 */

/** Levels of control: form (1), content of one message (2), across messages (3), an outside source (4). */
export type Niveau = 'vorm' | 'inhoud' | 'keten' | 'extern'

export interface RegelTekst {
  readonly retourcode: string
  readonly niveau: Niveau
  readonly tekst: string
  readonly textEn: string
}

const vorm = (tekst: string, textEn: string): RegelTekst => ({ retourcode: '', niveau: 'vorm', tekst, textEn })
const inhoud = (tekst: string, textEn: string): RegelTekst => ({ retourcode: '0001', niveau: 'inhoud', tekst, textEn })
const keten = (retourcode: string, tekst: string, textEn: string): RegelTekst => ({ retourcode, niveau: 'keten', tekst, textEn })
const extern = (retourcode: string, tekst: string, textEn: string): RegelTekst => ({ retourcode, niveau: 'extern', tekst, textEn })

export const regelboek = {
  // Form of the file and of the elements (level 1)
  'XSD-ontbreekt': vorm('Hier ontbreekt een verplicht onderdeel.', 'A required element is missing here.'),
  'XSD-onbekend': vorm('Dit onderdeel hoort hier niet.', 'This element does not belong here.'),
  'XSD-volgorde': vorm(
    'Dit onderdeel staat op de verkeerde plaats of komt te vaak voor.',
    'This element is out of order or occurs too often.',
  ),
  'XSD-tekst': vorm('Hier mag geen losse tekst staan.', 'Loose text is not allowed here.'),
  'XSD-attribuut': vorm('Dit attribuut is niet toegestaan.', 'This attribute is not allowed.'),
  'XSD-code': vorm('Deze code staat niet in de codelijst.', 'This code is not in the code list.'),
  'XSD-getal': vorm('Hier hoort een geheel getal te staan.', 'A whole number is expected here.'),
  'XSD-datum': vorm('Hier hoort een bestaande datum te staan, zoals 2026-11-21.', 'An existing date is expected here, such as 2026-11-21.'),
  'XSD-tijd': vorm('Hier hoort een tijd te staan, zoals 14:30:00.', 'A time is expected here, such as 14:30:00.'),
  'XSD-letters': vorm('Hier mogen alleen letters en cijfers staan.', 'Only letters and digits are allowed here.'),
  'XSD-teveel': vorm('Er zijn te veel fouten in de vorm; de rest is niet bekeken.', 'Too many errors of form; the rest was not looked at.'),
  RS001: vorm('Het getal mag niet kleiner zijn dan nul.', 'The number may not be below zero.'),
  RS002: vorm('Het getal is hoogstens 99.', 'The number is at most 99.'),
  RS004: vorm('Het getal is hoogstens 99999.', 'The number is at most 99999.'),
  RS005: vorm('Het getal is hoogstens 99999999.', 'The number is at most 99999999.'),
  RS006: vorm('Het getal is hoogstens 999999999.', 'The number is at most 999999999.'),
  RS040: vorm('Het getal is hoogstens 999999999999.', 'The number is at most 999999999999.'),
  RS008: vorm('Hoogstens 1 teken.', 'At most 1 character.'),
  RS009: vorm('Hoogstens 2 tekens.', 'At most 2 characters.'),
  RS010: vorm('Hoogstens 3 tekens.', 'At most 3 characters.'),
  RS011: vorm('Hoogstens 4 tekens.', 'At most 4 characters.'),
  RS012: vorm('Hoogstens 5 tekens.', 'At most 5 characters.'),
  RS013: vorm('Hoogstens 6 tekens.', 'At most 6 characters.'),
  RS014: vorm('Hoogstens 8 tekens.', 'At most 8 characters.'),
  RS015: vorm('Hoogstens 9 tekens.', 'At most 9 characters.'),
  RS016: vorm('Hoogstens 10 tekens.', 'At most 10 characters.'),
  RS017: vorm('Hoogstens 12 tekens.', 'At most 12 characters.'),
  RS018: vorm('Hoogstens 15 tekens.', 'At most 15 characters.'),
  RS019: vorm('Hoogstens 20 tekens.', 'At most 20 characters.'),
  RS020: vorm('Hoogstens 24 tekens.', 'At most 24 characters.'),
  RS021: vorm('Hoogstens 25 tekens.', 'At most 25 characters.'),
  RS023: vorm('Hoogstens 35 tekens.', 'At most 35 characters.'),
  RS024: vorm('Hoogstens 36 tekens.', 'At most 36 characters.'),
  RS025: vorm('Hoogstens 64 tekens.', 'At most 64 characters.'),
  RS026: vorm('Hoogstens 80 tekens.', 'At most 80 characters.'),
  RS028: vorm('Hoogstens 200 tekens.', 'At most 200 characters.'),
  RS031: vorm('Een commentaar mag niet leeg zijn.', 'A comment may not be empty.'),
  RS032: vorm('Een datum heeft geen tijdzone.', 'A date has no time zone.'),
  RS033: vorm('Een onderdeel mag niet leeg zijn: laat het dan weg.', 'An element may not be empty: leave it out.'),
  RS034: vorm('Een tijd heeft geen tijdzone.', 'A time has no time zone.'),
  RS035: vorm('Precies 4 cijfers.', 'Exactly 4 digits.'),
  RS036: vorm('Precies 8 cijfers.', 'Exactly 8 digits.'),
  RS037: vorm('Precies 9 cijfers.', 'Exactly 9 digits.'),
  RS045: vorm('Alleen letters, zonder punten of spaties.', 'Letters only, without dots or spaces.'),
  RS046: vorm('Alleen cijfers.', 'Digits only.'),
  RS047: vorm('De berichtcode hoort bij een ander bericht.', 'The message code belongs to another message.'),
  RS048: vorm('Een versie bestaat uit drie getallen met punten ertussen.', 'A version is three numbers with dots between.'),
  CS015: vorm('De subversie van het bericht is 2.', 'The sub-version of the message is 2.'),
  CS025: vorm('De versie van het bericht is 3.', 'The version of the message is 3.'),
  CS319: vorm('Het declaratienummer bestaat alleen uit letters en cijfers.', 'The declaration number has letters and digits only.'),

  // Constraints (level 2)
  CS002: inhoud(
    'Het burgerservicenummer klopt niet: het haalt de elfproef niet.',
    'The citizen number is wrong: it fails the eleven-test.',
  ),
  CS003: inhoud('De einddatum ligt voor de begindatum.', 'The end date lies before the start date.'),
  CS050: inhoud(
    'Het naamgebruik past niet bij het wel of niet invullen van een partnernaam.',
    'The use of name does not fit the presence of a partner name.',
  ),
  CS058: inhoud('De status van de aanlevering is 1 (eerste) of 3 (verwijderen).', 'The delivery status is 1 (first) or 3 (remove).'),
  CS089: inhoud('De postcode is geen Nederlandse postcode.', 'The postal code is not a Dutch one.'),
  CS100: inhoud('De datum ligt voor 1 januari 2021.', 'The date lies before 1 January 2021.'),
  CS139: inhoud(
    'De geboortedatum past niet bij wat als onbekend is aangegeven.',
    'The date of birth does not fit what is said to be unknown.',
  ),
  CS318: inhoud('Een cliënt is altijd een natuurlijk persoon.', 'A client is always a natural person.'),
  CS325: inhoud('Een bedrag van nul is altijd debet.', 'An amount of zero is always debit.'),
  CS335: inhoud(
    'Verwijderd (13) kan alleen als de toewijzing op de ingangsdatum eindigt.',
    'Removed (13) only when the allocation ends on its first day.',
  ),
  CS336: inhoud('Reden van wijziging 01 is vervallen.', 'Reason of change 01 has been withdrawn.'),
  CS337: inhoud('De periode van de regel valt niet in één kalendermaand.', 'The period of the line is not within one calendar month.'),
  CS338: inhoud(
    'Bij deze eenheid hoort een frequentie per week, per maand of als totaal.',
    'With this unit the frequency is per week, per month or a total.',
  ),
  CS339: inhoud('Bij euro’s zijn het bedrag en het volume gelijk.', 'With euros the amount equals the volume.'),
  CS340: inhoud('De declaratieperiode is niet precies één kalendermaand.', 'The declaration period is not exactly one calendar month.'),
  CS343: inhoud(
    'Bij deze eenheid hoort een frequentie per week, per maand of als totaal.',
    'With this unit the frequency is per week, per month or a total.',
  ),

  // Conditions (level 2)
  CD005: inhoud('Een land hoort bij een postcode, en andersom.', 'A country goes with a postal code, and the other way round.'),
  CD007: inhoud(
    'De taal wordt ingevuld als een tolk nodig is, en anders niet.',
    'The language is given when an interpreter is needed, and only then.',
  ),
  CD009: inhoud('Een periode hoort alleen bij een tijdelijk adres.', 'A period only goes with a temporary address.'),
  CD025: inhoud('In Nederland hoort bij een adres een huisnummer.', 'An address in the Netherlands has a house number.'),
  CD034: inhoud('Dit soort adres heeft een postcode nodig.', 'This kind of address needs a postal code.'),
  CD041: inhoud('Bij een productcode hoort een omvang.', 'A product code needs a size.'),
  CD043: inhoud(
    'De ingangsdatum van de beschikking hoort bij het nummer van de beschikking, en andersom.',
    'The start date of the decision goes with its number, and the other way round.',
  ),
  CD060: inhoud(
    'Een creditregel noemt de regel die hij terugdraait; een debetregel doet dat niet.',
    'A credit line names the line it reverses; a debit line does not.',
  ),
  CD066: inhoud(
    'Met een zorgverlenercode is de naam van de verwijzer niet nodig.',
    'With a provider code the name of the referrer is left out.',
  ),
  CD067: inhoud(
    'Zonder zorgverlenercode is de naam van de verwijzer nodig.',
    'Without a provider code the name of the referrer is needed.',
  ),
  CD068: inhoud('Deze verwijzer heeft geen zorgverlenercode.', 'This referrer has no provider code.'),
  CD075: inhoud('Bij een budget hoort een einddatum.', 'A budget needs an end date.'),
  CD076: inhoud('Bij een omvang per week hoort een einddatum.', 'A size per week needs an end date.'),
  CD077: inhoud('Omvang en budget gaan niet samen.', 'Size and budget do not go together.'),
  CD078: inhoud('Budget en omvang gaan niet samen.', 'Budget and size do not go together.'),
  CD079: inhoud('Zonder budget is een product nodig.', 'Without a budget a product is needed.'),
  CD080: inhoud('Zonder productcode blijft de omvang leeg.', 'Without a product code the size is left out.'),
  CD085: inhoud('Bij een afwijzing hoort een reden.', 'A rejection needs a reason.'),
  CD086: inhoud(
    'Bij een verzoek in onderzoek hoort geen reden van afwijzing.',
    'A request under investigation has no reason of rejection.',
  ),
  CD087: inhoud('Een tarief hoort bij elke eenheid behalve euro’s.', 'A tariff goes with every unit except euros.'),
  CD095: inhoud('Zonder productcode blijft de omvang leeg.', 'Without a product code the size is left out.'),
  CD096: inhoud('Zonder productcode blijft de omvang leeg.', 'Without a product code the size is left out.'),

  // Technical rules inside one message (level 2)
  TR002: inhoud(
    'De geboortedatum ligt meer dan 120 jaar voor de dagtekening.',
    'The date of birth lies more than 120 years before the date of the message.',
  ),
  TR006: inhoud(
    'Een contact heeft een telefoonnummer nodig, of een huisnummer met postcode.',
    'A contact needs a telephone number, or a house number with postal code.',
  ),
  TR018: inhoud('De einddatum ligt voor de begindatum.', 'The end date lies before the start date.'),
  TR061: inhoud(
    'De cliënt heeft een woonadres, correspondentieadres of verblijfadres nodig.',
    'The client needs a registered, correspondence or residence address.',
  ),
  TR101: inhoud('Deze regel komt dubbel voor in het bericht.', 'This entry occurs twice in the message.'),
  TR134: inhoud('De datum ligt na de dagtekening van het bericht.', 'The date lies after the date of the message.'),
  TR137: inhoud(
    'De einddatum ligt voor de begindatum of na de dagtekening.',
    'The end date lies before the start date or after the date of the message.',
  ),
  TR302: inhoud('Hetzelfde product is twee keer toegewezen voor dezelfde dagen.', 'The same product is allocated twice for the same days.'),
  TR315: inhoud('Twee creditregels draaien dezelfde regel terug.', 'Two credit lines reverse the same line.'),
  TR316: inhoud(
    'Een regel wordt in hetzelfde bericht gedeclareerd en teruggedraaid.',
    'A line is declared and reversed in the same message.',
  ),
  TR335: inhoud(
    'De periode eindigt meer dan vijf jaar voor de dagtekening van de declaratie.',
    'The period ends more than five years before the date of the declaration.',
  ),
  TR342: inhoud(
    'Het verschil tussen ingediend en toegekend is niet de som van de afgewezen regels.',
    'The difference between submitted and granted is not the sum of the rejected lines.',
  ),
  TR352: inhoud('Het verzoek noemt geen enkele bestaande toewijzing.', 'The request names no existing allocation.'),
  TR353: inhoud('Het verzoek vraagt geen wijziging en geen nieuw product.', 'The request asks for no change and no new product.'),
  TR358: inhoud('Het totaal is niet de som van de regels.', 'The total is not the sum of the lines.'),
  TR377: inhoud(
    'Bij afwijzing op woonplaats hoort de gemeente die wel verantwoordelijk is.',
    'A rejection on residence names the municipality that is responsible.',
  ),
  TR380: inhoud(
    'De gewenste ingangsdatum ligt niet na de dagtekening.',
    'The wanted start date does not lie after the date of the message.',
  ),
  TR383: inhoud('Elk aangevraagd product heeft een eigen referentie.', 'Every requested product has its own reference.'),
  TR386: inhoud(
    'Hetzelfde product is twee keer aangevraagd voor dezelfde dagen.',
    'The same product is requested twice for the same days.',
  ),
  TR409: inhoud(
    'Een andere gemeente noemen kan alleen bij afwijzing op woonplaats.',
    'Naming another municipality only goes with a rejection on residence.',
  ),
  TR410: inhoud(
    'Hetzelfde nieuwe product is twee keer gevraagd voor dezelfde dagen.',
    'The same new product is requested twice for the same days.',
  ),
  TR416: inhoud(
    'Twee debetregels in dit bericht gaan over dezelfde levering.',
    'Two debit lines in this message are about the same delivery.',
  ),

  // Technical rules across messages (level 3)
  TR019: keten('9019', 'Er is geen toewijzing met dit nummer.', 'There is no allocation with this number.'),
  TR056: keten('9056', 'De afzender heeft deze identificatie al eerder gebruikt.', 'The sender has used this identification before.'),
  TR063: keten('9063', 'Er is geen eerdere aanlevering om te verwijderen.', 'There is no earlier delivery to remove.'),
  TR071: keten(
    '9071',
    'De start kan niet worden verwijderd: er is al een stop gemeld.',
    'The start cannot be removed: a stop has been reported.',
  ),
  TR074: keten('9074', 'Deze melding is al eerder ontvangen.', 'This report has been received before.'),
  TR304: keten('8187', 'Het burgerservicenummer hoort niet bij deze toewijzing.', 'The citizen number does not belong to this allocation.'),
  TR307: keten('9307', 'De periode begint voor de toewijzing.', 'The period starts before the allocation.'),
  TR308: keten('9308', 'De periode eindigt na de toewijzing.', 'The period ends after the allocation.'),
  TR314: keten('8021', 'Het referentienummer is al eerder gebruikt.', 'The reference number has been used before.'),
  TR318: keten('8214', 'De declaratieperiode sluit niet aan op de vorige.', 'The declaration period does not follow the previous one.'),
  TR319: keten('9319', 'De regel gaat over een maand na de declaratieperiode.', 'The line is about a month after the declaration period.'),
  TR321: keten('9321', 'Er is meer gedeclareerd dan in deze periode mag.', 'More is declared than the period allows.'),
  TR322: keten('9322', 'Alle declaraties samen zijn meer dan toegewezen.', 'All declarations together exceed the allocation.'),
  TR323: keten('8017', 'Er is geen toegekende debetregel met dit nummer.', 'There is no granted debit line with this number.'),
  TR326: keten('9326', 'Er loopt al een levering op deze toewijzing.', 'A delivery is already running on this allocation.'),
  TR332: keten(
    '9332',
    'Dit toewijzingsnummer hoort al bij een andere toewijzing.',
    'This allocation number already belongs to another allocation.',
  ),
  TR333: keten('9333', 'Het declaratienummer is al eerder gebruikt.', 'The declaration number has been used before.'),
  TR337: keten('', 'Er is geen declaratiebericht met deze identificatie.', 'There is no declaration message with this identification.'),
  TR338: keten('9338', 'Er is geen toewijzing met dit nummer.', 'There is no allocation with this number.'),
  TR339: keten('9339', 'De productcategorie is een andere dan toegewezen.', 'The product category is not the allocated one.'),
  TR340: keten('9340', 'De productcode is een andere dan toegewezen.', 'The product code is not the allocated one.'),
  TR341: keten('9341', 'De eenheid past niet bij de toewijzing.', 'The unit does not fit the allocation.'),
  TR347: keten('9347', 'De referentie is al eerder gebruikt.', 'The reference has been used before.'),
  TR349: keten('9349', 'Niet alle lopende toewijzingen staan in het verzoek.', 'Not all current allocations are in the request.'),
  TR350: keten('9350', 'Het ongewijzigde product is geen lopende toewijzing.', 'The unchanged product is no current allocation.'),
  TR351: keten('9351', 'Het te wijzigen product is geen lopende toewijzing.', 'The product to change is no current allocation.'),
  TR355: keten('9355', 'Er is geen verzoek met deze referentie.', 'There is no request with this reference.'),
  TR357: keten(
    '9357',
    'Een wijziging die niet in de toekomst ingaat, begint op de ingangsdatum van de toewijzing.',
    'A change that does not start in the future starts on the first day of the allocation.',
  ),
  TR359: keten('9359', 'Op dit verzoek is al toegewezen.', 'This request has already led to an allocation.'),
  TR360: keten('9360', 'Op dit verzoek is al geantwoord.', 'This request has already been answered.'),
  TR361: keten(
    '9361',
    'Hetzelfde product is twee keer gevraagd voor dezelfde dagen.',
    'The same product is requested twice for the same days.',
  ),
  TR365: keten('9365', 'Dit verzoek is al afgewezen.', 'This request has already been rejected.'),
  TR366: keten('9366', 'Deze regel komt niet uit de declaratie.', 'This line is not from the declaration.'),
  TR367: keten('9367', 'Deze waarde is anders dan in de declaratie.', 'This value differs from the declaration.'),
  TR369: keten('9369', 'Alle declaraties samen passen niet in het budget.', 'All declarations together exceed the budget.'),
  TR371: keten('', 'De versie is een andere dan die van de declaratie.', 'The version differs from that of the declaration.'),
  TR373: keten(
    '9373',
    'Een wijziging van budget of totaal begint op de ingangsdatum van de toewijzing.',
    'A change of budget or total starts on the first day of the allocation.',
  ),
  TR374: keten('9374', 'Er loopt nog een verzoek voor deze cliënt.', 'A request for this client is still pending.'),
  TR375: keten('9375', 'Deze toewijzing heeft geen product, dus ook geen omvang.', 'This allocation has no product, and so no size.'),
  TR376: keten('', 'Er is geen declaratie met dit nummer.', 'There is no declaration with this number.'),
  TR379: keten('9379', 'De referentie hoort niet bij een verzoek.', 'The reference belongs to no request.'),
  TR382: keten('9069', 'Er is geen lopende start met deze gegevens.', 'There is no current start with these data.'),
  TR384: keten('9384', 'De toewijzing is verwijderd.', 'The allocation has been removed.'),
  TR385: keten(
    '9385',
    'Op deze toewijzing is al iets toegekend; verwijderen kan niet.',
    'Something has been granted on this allocation; it cannot be removed.',
  ),
  TR387: keten(
    '9387',
    'De periode begint niet op de eerste dag van de maand of van de toewijzing.',
    'The period does not start on the first day of the month or of the allocation.',
  ),
  TR388: keten(
    '9388',
    'De periode eindigt niet op de laatste dag van de maand of van de toewijzing.',
    'The period does not end on the last day of the month or of the allocation.',
  ),
  TR389: keten('9389', 'Deze levering is al eerder gedeclareerd.', 'This delivery has been declared before.'),
  TR390: keten('9390', 'Deze regel is al eerder teruggedraaid.', 'This line has been reversed before.'),
  TR411: keten(
    '9411',
    'Deze toewijzing heeft een productcode, dus een omvang is nodig.',
    'This allocation has a product code, so a size is needed.',
  ),
  TR412: keten(
    '9412',
    'Deze toewijzing heeft geen productcode, dus de omvang blijft leeg.',
    'This allocation has no product code, so the size is left out.',
  ),
  TR413: keten('9413', 'Deze levering is al tijdelijk gestopt.', 'This delivery has already been stopped temporarily.'),
  TR414: keten('9414', 'De einddatum ligt voor die van de eerdere stop.', 'The end date lies before that of the earlier stop.'),
  TR415: keten('9415', 'Deze levering is al definitief gestopt.', 'This delivery has already been stopped for good.'),
  TR418: keten('0611', 'Het tarief wijkt af van het contract.', 'The tariff differs from the contract.'),

  // Technical rules with an outside source (level 4)
  TR135: extern('8848', 'De dagtekening ligt in de toekomst.', 'The date of the message lies in the future.'),
  TR346: extern('9346', 'Het bedrag is niet het volume maal het tarief.', 'The amount is not the volume times the tariff.'),
  TR378: extern('S300', 'Deze gemeentecode bestaat niet op deze datum.', 'This municipality code does not exist on this date.'),
  TR381: extern('S329', 'De productcode past niet bij de productcategorie.', 'The product code does not fit the product category.'),
} as const satisfies Record<string, RegelTekst>

export type RegelCode = keyof typeof regelboek

/** What a rule demands, its return code and its level. */
export function regelTekst(code: RegelCode): RegelTekst {
  return regelboek[code]
}
