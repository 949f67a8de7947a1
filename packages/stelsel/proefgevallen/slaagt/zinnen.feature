# language: nl
@proef
Functionaliteit: gevallen in zinnen, met dagen voor het werkwoord
  Deze tekst hoort er niet bij.
  | ook | een tabel in de uitleg niet |

  Achtergrond:
    Gegeven de persoon 'Mila' met burgerservicenummer '000000012'
    * is meerderjarig
    * is een vrouw
    En de persoon 'Tuur' met burgerservicenummer '000000024'
    * is meerderjarig
    * is een man
    En de persoon 'Oud' met burgerservicenummer '000000048'
    * is meerderjarig
    En de persoon 'Puk' met burgerservicenummer '000000036'
    * is 7 jaar geleden geboren
    * is in Nederland geboren
    * is ingeschreven in een Nederlandse gemeente

  Regel: van rechtswege

    @een @twee
    Voorbeeld: ouders trouwden na de geboorte
      Gegeven persoon 'Puk'
      * heeft 'Mila' en 'Tuur' als ouders
      En 'Mila' en 'Tuur' zijn 5 jaar geleden gehuwd
      Als gezag wordt gevraagd van 'Puk'
      Dan is het gezag over 'Puk' gezamenlijk ouderlijk gezag met ouder 'Mila' en ouder 'Tuur'

    Voorbeeld: ouders nooit getrouwd, twee bekende geslachten
      Gegeven persoon 'Puk'
      * heeft 'Mila' en 'Tuur' als ouders
      En beide ouders zijn nooit met elkaar getrouwd geweest en hebben nooit een geregistreerd partnerschap gehad
      Als 'gezag' wordt gevraagd van 'Puk'
      Dan is het gezag over 'Puk' eenhoofdig ouderlijk gezag met ouder 'Mila'

    Abstract Scenario: erkend op <dag> door <hoe>
      Gegeven persoon 'Puk'
      * heeft 'Mila' als ouder
      En 'Puk' is erkend door 'Tuur' <hoe> op <dag>
      Als 'gezag' wordt gevraagd van 'Puk'
      Dan is het gezag over 'Puk' <uitkomst>

      Voorbeelden: voor de wet van 2023
        | hoe                  | dag        | uitkomst                                    |
        | na geboorteaangifte  | 31-12-2022 | eenhoofdig ouderlijk gezag met ouder 'Mila' |
        | bij notariële akte   | 1-6-2021   | eenhoofdig ouderlijk gezag met ouder 'Mila' |

      Voorbeelden: daarna
        | dag      | uitkomst                                                     | hoe                                     |
        | 1-1-2023 | gezamenlijk ouderlijk gezag met ouder 'Mila' en ouder 'Tuur' | na geboorteaangifte                     |
        | 1-2-2023 | gezamenlijk ouderlijk gezag met ouder 'Mila' en ouder 'Tuur' | met gerechtelijke vaststelling ouderschap |

    Voorbeeld: geboren tijdens een partnerschap dat later werd ontbonden
      Gegeven 'Mila' en 'Oud' zijn 9 jaar geleden een geregistreerd partnerschap aangegaan
      En het geregistreerd partnerschap van 'Mila' en 'Oud' is 3 jaar geleden ontbonden
      En persoon 'Puk'
      * heeft 'Mila' als ouder
      Als 'gezag' wordt gevraagd van 'Oud'
      Dan heeft 'Oud' de volgende gezagsrelaties
      * is het gezag over 'Puk' gezamenlijk gezag met ouder 'Mila' en derde 'Oud'

    Voorbeeld: gehuwd en weer gescheiden voor de geboorte, in een zin
      Gegeven 'Mila' en 'Oud' zijn 12 jaar geleden gehuwd en 10 jaar geleden gescheiden
      En persoon 'Puk'
      * heeft 'Mila' als ouder
      Als 'gezag' wordt gevraagd van 'Puk'
      Dan is het gezag over 'Puk' eenhoofdig ouderlijk gezag met ouder 'Mila'

    Voorbeeld: geadopteerd door twee
      Gegeven 'Puk' is 2 jaar geleden geadopteerd door 'Mila' en 'Tuur'
      Als 'gezag' wordt gevraagd van 'Puk'
      Dan is het gezag over 'Puk' gezamenlijk ouderlijk gezag met ouder 'Mila' en ouder 'Tuur'

    Voorbeeld: de ouder zonder nummer is niet te vinden
      Gegeven de persoon 'Geen' zonder burgerservicenummer
      En persoon 'Puk'
      * heeft 'Geen' als ouder
      Als 'gezag' wordt gevraagd van 'Puk'
      Dan is het gezag over 'Puk' niet te bepalen

    Voorbeeld: overlijden in de toekomst is geen overlijden
      Gegeven persoon 'Puk'
      * heeft 'Mila' als ouder
      En 'Mila' is overleden op morgen
      Als 'gezag' wordt gevraagd van 'Puk'
      Dan is het gezag over 'Puk' eenhoofdig ouderlijk gezag met ouder 'Mila'

    Voorbeeld: opgeschort door overlijden
      Gegeven persoon 'Puk'
      * heeft 'Mila' als ouder
      En de persoonslijst van 'Mila' is opgeschort met reden 'O'
      Als 'gezag' wordt gevraagd van 'Puk'
      Dan is er tijdelijk geen gezag over 'Puk' met de toelichting 'Tijdelijk geen gezag omdat de ouder overleden is.'

  Regel: na een uitspraak
    Achtergrond:
      Gegeven persoon 'Puk'
      * heeft 'Mila' en 'Tuur' als ouders

    Scenario Outline: gezag aan <aan>
      Gegeven persoon 'Puk'
      En 3 jaar geleden is in een gerechtelijke uitspraak het gezag toegewezen aan <aan>
      Als gezag wordt gevraagd van 'Puk'
      Dan is het gezag over 'Puk' <uitkomst>

      Examples:
        | aan                       | uitkomst                                                     |
        | 'Tuur'                    | eenhoofdig ouderlijk gezag met ouder 'Tuur'                  |
        | beide ouders              | gezamenlijk ouderlijk gezag met ouder 'Mila' en ouder 'Tuur' |
        | een voogdijinstelling     | voogdij                                                      |
        | ouder 'Mila' en een derde | gezamenlijk gezag met ouder 'Mila' en een onbekende derde    |

    Voorbeeld: daarna hertrouwd, en daarna weer gescheiden
      Gegeven 'Mila' en 'Tuur' zijn 12 jaar geleden gehuwd en 8 jaar geleden gescheiden
      En persoon 'Puk'
      En 6 jaar geleden is in een gerechtelijke uitspraak het gezag toegewezen aan 'Mila'
      En 'Mila' en 'Tuur' zijn 2 jaar geleden opnieuw gehuwd
      En 'Mila' en 'Tuur' zijn 1 jaar geleden gescheiden
      Als gezag wordt gevraagd van 'Puk'
      Dan is het gezag over 'Puk' gezamenlijk ouderlijk gezag met ouder 'Mila' en ouder 'Tuur'

    Voorbeeld: een huwelijk dat bij nader inzien nooit bestond
      Gegeven 'Mila' en 'Tuur' zijn 12 jaar geleden gehuwd en 8 jaar geleden gescheiden
      En persoon 'Puk'
      En 6 jaar geleden is in een gerechtelijke uitspraak het gezag toegewezen aan 'Mila'
      En 'Mila' en 'Tuur' zijn 2 jaar geleden gehuwd
      En is het huwelijk van 'Mila' en 'Tuur' gecorrigeerd met de volgende gegevens
        | waarde | naam                                                               |
        |        | datum huwelijkssluiting/aangaan geregistreerd partnerschap (06.10) |
      Als gezag wordt gevraagd van 'Puk'
      Dan is het gezag over 'Puk' eenhoofdig ouderlijk gezag met ouder 'Mila'

    Voorbeeld: ouderschap ontkend
      Gegeven persoon 'Puk'
      En 6 jaar geleden is in een gerechtelijke uitspraak het gezag toegewezen aan beide ouders
      En 4 jaar geleden heeft 'Tuur' het ouderschap ontkend
      Als gezag wordt gevraagd van 'Puk'
      Dan is het gezag over 'Puk' eenhoofdig ouderlijk gezag met ouder 'Mila'
