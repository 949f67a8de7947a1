#language: nl
Functionaliteit: tabellen in andere volgorde, namen zonder nummer, Engelse sleutelwoorden

  Background:
    Given de persoon 'A' met burgerservicenummer '000000012' met de volgende gegevens
      | waarde   | naam          |
      | 19800101 | geboortedatum |
    And de persoon 'B' heeft de volgende gegevens
      | geboortedatum (03.10) | burgerservicenummer (01.20) |
      | 19810000              | 000000024                   |
    And de persoon 'K' met burgerservicenummer '000000036'
    But is minderjarig
    * is in Nederland geboren
    * is ingeschreven in de BRP met de volgende gegevens
      | gemeente van inschrijving (09.10) |
      | 0518                              |
    * heeft 'A' als ouder 1 met de volgende gegevens
      | datum ingang familierechtelijke betrekking | geslachtsaanduiding |
      | gisteren - 17 jaar                         | V                   |

  Rule: antwoorden als tabel

    Example: ouder als kolom
      When gezag wordt gezocht met de volgende parameters
        | waarde    | naam                |
        | 000000036 | burgerservicenummer |
      Then heeft de response een persoon met een 'gezag' met alleen de volgende gegevens
        | ouder.burgerservicenummer | minderjarige.burgerservicenummer | type                     |
        | 000000012                 | 000000036                        | EenhoofdigOuderlijkGezag |

    Example: een onderzoek dat nog loopt
      Given persoon 'K'
      * zijn de volgende gegevens gewijzigd
        | naam                            | waarde   |
        | datum ingang onderzoek (83.20)  | 20250101 |
        | aanduiding in onderzoek (83.10) | 010310   |
      When 'gezag' wordt gevraagd van personen gezocht met burgerservicenummer van 'K'
      Then is het gezag over 'K' eenhoofdig ouderlijk gezag met ouder 'A'
      And is het gezag in onderzoek

    Example: een tekst bij een stap verandert niets
      Given persoon 'A'
        """
        Then heeft de persoon geen gezag
        """
      When gezag wordt gevraagd van 'B'
      Then heeft de response een persoon zonder gezag
