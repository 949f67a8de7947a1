# language: nl
Functionaliteit: wat niemand kent wordt genoemd, nooit stil geslaagd

  Achtergrond:
    Gegeven de persoon 'A' met burgerservicenummer '000000012'
    * is meerderjarig
    En de persoon 'K' met burgerservicenummer '000000036'
    * is minderjarig
    * is in Nederland geboren
    * is ingeschreven in de BRP
    * heeft 'A' als ouder 1

  Scenario: een stap die niet bestaat
    Gegeven 'A' danst op tafel
    Als 'gezag' wordt gevraagd van 'K'
    Dan is het gezag over 'K' eenhoofdig ouderlijk gezag met ouder 'A'

  Scenario: een zin zonder sleutelwoord
    Gegeven persoon 'A'
    'A' is onder curatele gesteld
    Als 'gezag' wordt gevraagd van 'K'
    Dan is het gezag over 'K' eenhoofdig ouderlijk gezag met ouder 'A'

  Scenario: een gegeven dat niet bestaat
    Gegeven persoon 'K'
    * heeft de volgende gegevens
      | schoenmaat |
      | 31         |
    Als 'gezag' wordt gevraagd van 'K'
    Dan is het gezag over 'K' eenhoofdig ouderlijk gezag met ouder 'A'

  Scenario: een dag die niet te lezen is
    Gegeven 'K' is geboren op 31-2-2019
    Als 'gezag' wordt gevraagd van 'K'
    Dan is het gezag over 'K' eenhoofdig ouderlijk gezag met ouder 'A'

  Scenario: iemand die niet bestaat
    Als 'gezag' wordt gevraagd van 'K'
    Dan is het gezag over 'K' eenhoofdig ouderlijk gezag met ouder 'Z'

  Scenario: een uitspraak voor iemand die geen ouder is
    Gegeven persoon 'K'
    En 2 jaar geleden is in een gerechtelijke uitspraak het gezag toegewezen aan 'Z'
    Als 'gezag' wordt gevraagd van 'K'
    Dan is het gezag over 'K' eenhoofdig ouderlijk gezag met ouder 'A'

  Scenario: een tabel met twee rijen waar er een hoort
    Gegeven persoon 'K'
    * heeft de volgende gegevens
      | geboortedatum (03.10) | aktenummer (81.20) |
      | 20190101              | 1AA0100            |
      | 20010101              | 1AA0100            |
    Als 'gezag' wordt gevraagd van 'K'
    Dan is het gezag over 'K' eenhoofdig ouderlijk gezag met ouder 'A'

  Scenario: bijhouding om een andere reden opgeschort
    Gegeven de persoonslijst van 'K' is opgeschort met reden 'M'
    Als 'gezag' wordt gevraagd van 'K'
    Dan is het gezag over 'K' eenhoofdig ouderlijk gezag met ouder 'A'

  Scenario: niets gevraagd
    Dan is het gezag over 'K' eenhoofdig ouderlijk gezag met ouder 'A'

  Scenario: niets verwacht
    Als 'gezag' wordt gevraagd van 'K'

  Abstract Scenario: voorbeelden zonder rij
    Als 'gezag' wordt gevraagd van 'K'
    Dan is het gezag over 'K' <wat>

    Voorbeelden:
      | wat |

  Abstract Scenario: een rij waarin een waarde ontbreekt
    Gegeven 'K' is geboren op <dag>
    Als 'gezag' wordt gevraagd van 'K'
    Dan is het gezag over 'K' eenhoofdig ouderlijk gezag met ouder 'A'

    Voorbeelden:
      | naam | dag |
      | x    |

  Scenario: technisch antwoord
    Als 'gezag' wordt gevraagd van 'K'
    Dan heeft de response een foutmelding met status 400
