import { tekst, type Tekst } from '../tekst.ts'

/** The rules of deliveries, for people; each is carried out in `regels-*.ts`, `samenvoegen.ts` or `boek.ts`. */
export const REGELS: readonly { readonly id: string; readonly wat: Tekst; readonly gevolg: Tekst; readonly bron: string }[] = [
  {
    id: 'BJ-R1',
    wat: tekst(
      'Zelfde persoon (bsn; zonder bsn: geslacht, geboortedatum, postcode), aanvang en hulpvorm is één record; meerling staat apart.',
      'Same person (bsn; without bsn: sex, birth date, postcode), start and form of help is one record; a multiple birth stands apart.',
    ),
    gevolg: tekst('samengevoegd', 'merged'),
    bron: 'protocol 3.3',
  },
  {
    id: 'BJ-R2',
    wat: tekst(
      'Zelfde persoon en hulpvorm, overlappend in de tijd, is één record: eerste aanvang, einde pas als alles eindigde.',
      'Same person and form of help, overlapping in time, is one record: first start, end only when all ended.',
    ),
    gevolg: tekst('samengevoegd', 'merged'),
    bron: 'protocol 3.3',
  },
  {
    id: 'BJ-R3',
    wat: tekst(
      'Twee records van één persoon en hulpvorm mogen alleen als de aanvang ná het vorige einde ligt.',
      'Two records of one person and form of help only when the start lies after the end before.',
    ),
    gevolg: tekst('samengevoegd', 'merged'),
    bron: 'protocol 3.3',
  },
  {
    id: 'BJ-R4',
    wat: tekst(
      'Ambulante hulp tijdens verblijf bij dezelfde aanbieder hoort bij het record van het verblijf.',
      'Outpatient help during a stay at the same provider belongs to the record of the stay.',
    ),
    gevolg: tekst('opgenomen in het verblijf', 'taken into the stay'),
    bron: 'protocol 3.3, 7.5',
  },
  {
    id: 'BJ-R5',
    wat: tekst(
      'Einde en reden horen bij elkaar, per hulpvorm; een andere vorm van verblijf sluit het oude record.',
      'End and reason go together, per form of help; another form of stay closes the old record.',
    ),
    gevolg: tekst('geweigerd; twee keer verblijf tegelijk: waarschuwing', 'refused; two stays at once: warning'),
    bron: 'protocol 3.7, 7.5',
  },
  {
    id: 'BJ-R6',
    wat: tekst(
      'In het bestand staat wat in de periode begon, eindigde of liep; een verwacht einde wordt niet vooruit geleverd.',
      'The file holds what began, ended or ran in the period; an expected end is not delivered in advance.',
    ),
    gevolg: tekst('geweigerd; verwacht einde: leest als lopend', 'refused; expected end: read as running'),
    bron: 'protocol 7.5',
  },
  {
    id: 'BJ-R7',
    wat: tekst(
      'Een correctie is een hele nieuwe levering; wat ontbreekt is verwijderd; alleen de laatste periode en die ervoor.',
      'A correction is a whole new delivery; what is missing is removed; only the last period and the one before.',
    ),
    gevolg: tekst('vervangt, of geweigerd', 'replaces, or refused'),
    bron: 'protocol 7.6',
  },
  {
    id: 'BJ-R8',
    wat: tekst(
      'Alleen zorg in natura; geen toegangsgesprek, preventie of advies.',
      'Only care in kind; no access talk, prevention or advice.',
    ),
    gevolg: tekst('geweigerd', 'refused'),
    bron: 'protocol 1.3',
  },
  {
    id: 'BJ-R9',
    wat: tekst(
      'Eerste instelling geeft de aanvang, overdragende de dag van overdracht, ontvangende de dag erna, laatste het einde met reden.',
      'The first institution gives the start, the one that hands over the day of it, the one that receives the day after, the last the end with its reason.',
    ),
    gevolg: tekst('geweigerd; geen ontvanger gevonden: waarschuwing', 'refused; no receiver found: warning'),
    bron: 'protocol 5.1-5.3, 7.5',
  },
  {
    id: 'BJ-R10',
    wat: tekst(
      'Hulp door het wijkteam is vrij toegankelijk: verwijzer is 06.',
      'Help by the local team is freely accessible: the referrer is 06.',
    ),
    gevolg: tekst('geweigerd', 'refused'),
    bron: 'protocol 3.2',
  },
  {
    id: 'BJ-R11',
    wat: tekst(
      'Hoogstens twee metingen van outcome, één per informant; niet elke leverancier hoeft ze te geven.',
      'At most two answers about outcome, one per informant; not every supplier must give them.',
    ),
    gevolg: tekst('geweigerd', 'refused'),
    bron: 'protocol 4.1, 4.5',
  },
  {
    id: 'BJ-R12',
    wat: tekst(
      'Jeugdhulp en bescherming per halfjaar, reclassering per kwartaal, binnen drie weken.',
      'Youth help and protection per half year, probation per quarter, within three weeks.',
    ),
    gevolg: tekst('geweigerd; te laat: waarschuwing', 'refused; late: warning'),
    bron: 'protocol 7.3, 7.4',
  },
  {
    id: 'BJ-persoon',
    wat: tekst(
      'Eén bsn heeft één geslacht en één geboortedatum; geboren uiterlijk in de periode; bij aanvang jonger dan 23 (bescherming: 18).',
      'One bsn has one sex and one birth date; born in the period at the latest; at the start younger than 23 (protection: 18).',
    ),
    gevolg: tekst('waarschuwing; nog niet geboren: geweigerd', 'warning; not born yet: refused'),
    bron: 'protocol 2.2-2.4; Jeugdwet 1.1',
  },
  {
    id: 'BJ-woonplaats',
    wat: tekst(
      'Wie alleen een postcode heeft telt voor het land en in de rij "gemeente onbekend": er is geen tabel van postcodes.',
      'Who has a postcode only counts for the country and in the row "municipality unknown": there is no table of postcodes.',
    ),
    gevolg: tekst('waarschuwing', 'warning'),
    bron: 'protocol 2.5, 7.5',
  },
  {
    id: 'VT-R1',
    wat: tekst(
      'Triage binnen vijf dagen, onderzoek binnen tien weken daarna.',
      'Triage within five days, inquiry within ten weeks after it.',
    ),
    gevolg: tekst('te laat: waarschuwing', 'late: warning'),
    bron: 'Uitvoeringsbesluit Wmo 2015 4.1.7',
  },
  {
    id: 'VT-R2',
    wat: tekst(
      'Elke melding een eigen nummer en besluit; het eerste triagebesluit wordt niet overschreven.',
      'Each report its own number and decision; the first triage decision is not overwritten.',
    ),
    gevolg: tekst('geweigerd; over leveringen heen: waarschuwing', 'refused; over deliveries: warning'),
    bron: 'bijlage A 3.1.2',
  },
  {
    id: 'VT-R3',
    wat: tekst(
      'Verandert een volgmelding niets aan het onderzoek, dan loopt de termijn vanaf de eerste melding.',
      'When a later report changes nothing in the inquiry, the term runs from the first report.',
    ),
    gevolg: tekst('te laat: waarschuwing', 'late: warning'),
    bron: 'bijlage A 3.1.2',
  },
  {
    id: 'VT-R4',
    wat: tekst('Aan een afgesloten casus komen geen meldingen meer bij.', 'No reports are added to a closed case.'),
    gevolg: tekst('geweigerd', 'refused'),
    bron: 'bijlage A 3.1.2',
  },
  {
    id: 'VT-R5',
    wat: tekst(
      'Een zorgmelding van de politie is een melding en krijgt een triagebesluit.',
      'A care report of the police is a report and gets a triage decision.',
    ),
    gevolg: tekst('waarschuwing', 'warning'),
    bron: 'bijlage A 3.1.1',
  },
  {
    id: 'VT-R6',
    wat: tekst(
      'Omgezet in advies kan alleen bij wie beroepsmatig meldt; geen vervolg is geen overdracht.',
      'Turned into advice only for who reports in a profession; nothing further is no handover.',
    ),
    gevolg: tekst('waarschuwing', 'warning'),
    bron: 'bijlage A 3.7',
  },
  {
    id: 'VT-R7',
    wat: tekst(
      'Zicht houden tot de overdracht is belegd verandert de datum van het besluit niet.',
      'Keeping watch until the handover is settled does not change the date of the decision.',
    ),
    gevolg: tekst('geweigerd of waarschuwing', 'refused or warning'),
    bron: 'bijlage A 3.7',
  },
  {
    id: 'VT-R8',
    wat: tekst(
      'Per halfjaar, binnen drie weken, vaste breedte; een correctie vervangt alles.',
      'Per half year, within three weeks, fixed width; a correction replaces all.',
    ),
    gevolg: tekst('geweigerd of waarschuwing', 'refused or warning'),
    bron: 'bijlage A 6, 7',
  },
  {
    id: 'VT-R10',
    wat: tekst(
      'Alleen triages die in de periode zijn afgerond; een onderzoek dat in de periode begon of liep.',
      'Only triages that were finished in the period; an inquiry that began or ran in it.',
    ),
    gevolg: tekst('andere periode: geweigerd; nog open: waarschuwing', 'another period: refused; still open: warning'),
    bron: 'bijlage A 3.1, 3.7',
  },
  {
    id: 'VT-R11',
    wat: tekst(
      'Nummers van casus en onderzoek verwijzen naar wat ook is geleverd.',
      'Numbers of case and inquiry point to what is delivered too.',
    ),
    gevolg: tekst('waarschuwing; in een los bestand: melding', 'warning; in a file by itself: notice'),
    bron: 'bijlage A 3.1.2, 3.8',
  },
  {
    id: 'VT-R9',
    wat: tekst(
      'Bijzondere bsn-waarden zijn bij Veilig Thuis omgekeerd aan die van beleidsinformatie jeugd.',
      'Special bsn values of Veilig Thuis are the reverse of those of youth policy information.',
    ),
    gevolg: tekst('geweigerd, in beide leveringen', 'refused, in both deliveries'),
    bron: 'beide protocollen',
  },
]
