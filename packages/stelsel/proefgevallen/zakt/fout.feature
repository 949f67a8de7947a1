# language: nl
Functionaliteit: een verkeerde verwachting zakt

  Achtergrond:
    Gegeven de persoon 'A' met burgerservicenummer '000000012'
    * is meerderjarig
    En de persoon 'B' met burgerservicenummer '000000024'
    * is meerderjarig
    En de persoon 'K' met burgerservicenummer '000000036'
    * is minderjarig
    * is in Nederland geboren
    * is ingeschreven in de BRP
    * heeft 'A' als ouder 1

  Scenario: verkeerde soort
    Als 'gezag' wordt gevraagd van 'K'
    Dan is het gezag over 'K' voogdij

  Scenario: verkeerde ouder
    Als 'gezag' wordt gevraagd van 'K'
    Dan is het gezag over 'K' eenhoofdig ouderlijk gezag met ouder 'B'

  Scenario: een onderzoek dat er niet is
    Als 'gezag' wordt gevraagd van 'K'
    Dan is het gezag over 'K' eenhoofdig ouderlijk gezag met ouder 'A'
    En is het gezag in onderzoek

  Scenario: een derde die er niet is
    Gegeven 'A' en 'B' zijn 20 jaar geleden gehuwd
    Als 'gezag' wordt gevraagd van 'K'
    Dan is het gezag over 'K' gezamenlijk gezag met ouder 'A' en een onbekende derde

  Scenario: geen gezag verwacht
    Als 'gezag' wordt gevraagd van 'A'
    Dan heeft 'A' geen gezag

  Scenario: een reden die niet klopt
    Gegeven persoon 'A'
    * is overleden
    Als 'gezag' wordt gevraagd van 'K'
    Dan is er tijdelijk geen gezag over 'K' met de toelichting 'Tijdelijk geen gezag omdat beide ouders overleden zijn.'
