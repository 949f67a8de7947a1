/** A norm or term that sources name and the library has no rule for. */
export interface NietOpgenomen {
  readonly wat: string
  readonly bron: string
  readonly waarom: string
}

/** What was met in the sources and left out on purpose, so that nobody has to wonder. */
export const nietOpgenomen: readonly NietOpgenomen[] = [
  { wat: 'veiligheidsplan van de gecertificeerde instelling', bron: 'inspecties 2019', waarom: 'er wordt geen lengte genoemd' },
  {
    wat: 'periodieke evaluatie van een maatregel',
    bron: 'inspecties 2019',
    waarom: 'alleen “periodiek”, zonder getal; plan-bijstelling-gi en plan-evaluatie zijn er wel',
  },
  {
    wat: 'door de rechter opgelegde hulp is meteen beschikbaar',
    bron: 'inspecties 2019',
    waarom: 'een oordeel zonder lengte; uitvoering-besluit toont de dag van de gemeente',
  },
  { wat: 'spoed bij de RvdK: meteen', bron: 'inspecties 2019', waarom: 'praktijk zonder lengte; crisis-veiligheid telt één dag' },
  {
    wat: 'onderzoek met advies in 8 weken',
    bron: 'bloemlezing 2026, deel 1',
    waarom: 'niet gezegd waarmee het begint en van wie het is; rvdk-onderzoek (56 dagen) is even lang',
  },
  {
    wat: 'bericht voordat een behandeltermijn afloopt, met een nieuwe termijn',
    bron: 'bloemlezing 2026, deel 1',
    waarom: 'geen termijn maar een plicht bij elke termijn: meldAan zegt wie het hoort',
  },
  { wat: 'traject van 3 of 6 maanden bij een wijkteam', bron: 'Rotterdam 2018', waarom: 'een indruk van cliënten en werkers, geen norm' },
  { wat: 'servicenormen van het wijkteam', bron: 'Rotterdam 2018', waarom: 'genoemd zonder getal' },
  {
    wat: 'stabilisatie van 2 tot 6 weken na een crisisplaatsing',
    bron: 'Kinderombudsman 2016',
    waarom: 'een gebruikelijke duur, geen termijn',
  },
  {
    wat: 'eerste afspraak binnen 3 weken (81%)',
    bron: 'verschillenanalyse 2015',
    waarom: 'een gemeten waarde, geen norm; eerste-gesprek is de instelbare norm',
  },
  {
    wat: 'overgangsrecht: dezelfde hulp in 2015',
    bron: 'Kinderombudsman 2016',
    waarom: 'een vaste einddatum (31 december 2015) en geen lengte',
  },
  {
    wat: 'grens van 9 weken voor de nettowachtlijst',
    bron: 'Wet op de jeugdzorg 2005',
    waarom: 'vervallen op 1 januari 2015, voor de tijd die de bibliotheek beschrijft',
  },
  {
    wat: 'jaarlijkse indexering in mei, terugbetaling na 1 jaar, 15% weerstandsvermogen',
    bron: 'kamerbrief 2019',
    waarom: 'afspraken over geld tussen organisaties, geen termijn voor een kind of gezin',
  },
  {
    wat: 'jaarverslag binnen 10 dagen openbaar, openbaarmaking van toezicht na 2 weken, eisen bij groei binnen 6 maanden',
    bron: 'Jeugdwet 4.1.1, 4.3.2 en 9.8',
    waarom: 'plichten van organisaties tegenover het toezicht, geen termijn voor een kind of gezin',
  },
]
