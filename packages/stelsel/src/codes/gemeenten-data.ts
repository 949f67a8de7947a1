// Over 300 lines: one line per municipality, so that a merger is a change of a few lines.

/** Municipalities of 2026: CBS code | name | youth region | province. @bron CBS, gemeentelijke indeling 2026 */
export const gemeenteRegels = `
0014|Groningen|JZ01|GR
0034|Almere|JZ08|FL
0037|Stadskanaal|JZ01|GR
0047|Veendam|JZ01|GR
0050|Zeewolde|JZ08|FL
0059|Achtkarspelen|JZ02|FR
0060|Ameland|JZ02|FR
0072|Harlingen|JZ02|FR
0074|Heerenveen|JZ02|FR
0080|Leeuwarden|JZ02|FR
0085|Ooststellingwerf|JZ02|FR
0086|Opsterland|JZ02|FR
0088|Schiermonnikoog|JZ02|FR
0090|Smallingerland|JZ02|FR
0093|Terschelling|JZ02|FR
0096|Vlieland|JZ02|FR
0098|Weststellingwerf|JZ02|FR
0106|Assen|JZ04|DR
0109|Coevorden|JZ04|DR
0114|Emmen|JZ04|DR
0118|Hoogeveen|JZ04|DR
0119|Meppel|JZ04|DR
0141|Almelo|JZ14|OV
0147|Borne|JZ14|OV
0148|Dalfsen|JZ07|OV
0150|Deventer|JZ07|OV
0153|Enschede|JZ14|OV
0158|Haaksbergen|JZ14|OV
0160|Hardenberg|JZ07|OV
0163|Hellendoorn|JZ14|OV
0164|Hengelo (O.)|JZ14|OV
0166|Kampen|JZ07|OV
0168|Losser|JZ14|OV
0171|Noordoostpolder|JZ08|FL
0173|Oldenzaal|JZ14|OV
0175|Ommen|JZ07|OV
0177|Raalte|JZ07|OV
0180|Staphorst|JZ07|OV
0183|Tubbergen|JZ14|OV
0184|Urk|JZ08|FL
0189|Wierden|JZ14|OV
0193|Zwolle|JZ07|OV
0197|Aalten|JZ25|GE
0200|Apeldoorn|JZ17|GE
0202|Arnhem|JZ28|GE
0203|Barneveld|JZ21|GE
0209|Beuningen|JZ32|GE
0213|Brummen|JZ17|GE
0214|Buren|JZ30|GE
0216|Culemborg|JZ30|GE
0221|Doesburg|JZ28|GE
0222|Doetinchem|JZ25|GE
0225|Druten|JZ32|GE
0226|Duiven|JZ28|GE
0228|Ede|JZ21|GE
0230|Elburg|JZ12|GE
0232|Epe|JZ17|GE
0233|Ermelo|JZ12|GE
0243|Harderwijk|JZ12|GE
0244|Hattem|JZ17|GE
0246|Heerde|JZ17|GE
0252|Heumen|JZ32|GE
0262|Lochem|JZ17|GE
0263|Maasdriel|JZ30|GE
0267|Nijkerk|JZ21|GE
0268|Nijmegen|JZ32|GE
0269|Oldebroek|JZ12|GE
0273|Putten|JZ12|GE
0274|Renkum|JZ28|GE
0275|Rheden|JZ28|GE
0277|Rozendaal|JZ28|GE
0279|Scherpenzeel|JZ21|GE
0281|Tiel|JZ30|GE
0285|Voorst|JZ17|GE
0289|Wageningen|JZ28|GE
0293|Westervoort|JZ28|GE
0294|Winterswijk|JZ25|GE
0296|Wijchen|JZ32|GE
0297|Zaltbommel|JZ30|GE
0299|Zevenaar|JZ28|GE
0301|Zutphen|JZ17|GE
0302|Nunspeet|JZ12|GE
0303|Dronten|JZ08|FL
0307|Amersfoort|JZ20|UT
0308|Baarn|JZ20|UT
0310|De Bilt|JZ23|UT
0312|Bunnik|JZ23|UT
0313|Bunschoten|JZ20|UT
0317|Eemnes|JZ20|UT
0321|Houten|JZ26|UT
0327|Leusden|JZ20|UT
0331|Lopik|JZ26|UT
0335|Montfoort|JZ19|UT
0339|Renswoude|JZ21|UT
0340|Rhenen|JZ21|UT
0342|Soest|JZ20|UT
0344|Utrecht|JZ22|UT
0345|Veenendaal|JZ21|UT
0351|Woudenberg|JZ20|UT
0352|Wijk bij Duurstede|JZ23|UT
0353|IJsselstein|JZ26|UT
0355|Zeist|JZ23|UT
0356|Nieuwegein|JZ26|UT
0358|Aalsmeer|JZ13|NH
0361|Alkmaar|JZ06|NH
0362|Amstelveen|JZ13|NH
0363|Amsterdam|JZ13|NH
0373|Bergen (NH.)|JZ06|NH
0375|Beverwijk|JZ10|NH
0376|Blaricum|JZ16|NH
0377|Bloemendaal|JZ11|NH
0383|Castricum|JZ06|NH
0384|Diemen|JZ13|NH
0385|Edam-Volendam|JZ09|NH
0388|Enkhuizen|JZ05|NH
0392|Haarlem|JZ11|NH
0394|Haarlemmermeer|JZ15|NH
0396|Heemskerk|JZ10|NH
0397|Heemstede|JZ11|NH
0399|Heiloo|JZ06|NH
0400|Den Helder|JZ03|NH
0402|Hilversum|JZ16|NH
0405|Hoorn|JZ05|NH
0406|Huizen|JZ16|NH
0415|Landsmeer|JZ09|NH
0417|Laren (NH.)|JZ16|NH
0420|Medemblik|JZ05|NH
0431|Oostzaan|JZ09|NH
0432|Opmeer|JZ05|NH
0437|Ouder-Amstel|JZ13|NH
0439|Purmerend|JZ09|NH
0441|Schagen|JZ03|NH
0448|Texel|JZ03|NH
0450|Uitgeest|JZ06|NH
0451|Uithoorn|JZ13|NH
0453|Velsen|JZ10|NH
0473|Zandvoort|JZ11|NH
0479|Zaanstad|JZ09|NH
0482|Alblasserdam|JZ31|ZH
0484|Alphen aan den Rijn|JZ18|ZH
0489|Barendrecht|JZ29|ZH
0498|Drechterland|JZ05|NH
0502|Capelle aan den IJssel|JZ29|ZH
0503|Delft|JZ24|ZH
0505|Dordrecht|JZ31|ZH
0512|Gorinchem|JZ31|ZH
0513|Gouda|JZ27|ZH
0518|'s-Gravenhage|JZ24|ZH
0523|Hardinxveld-Giessendam|JZ31|ZH
0531|Hendrik-Ido-Ambacht|JZ31|ZH
0532|Stede Broec|JZ05|NH
0534|Hillegom|JZ18|ZH
0537|Katwijk|JZ18|ZH
0542|Krimpen aan den IJssel|JZ29|ZH
0546|Leiden|JZ18|ZH
0547|Leiderdorp|JZ18|ZH
0553|Lisse|JZ18|ZH
0556|Maassluis|JZ29|ZH
0569|Nieuwkoop|JZ18|ZH
0575|Noordwijk|JZ18|ZH
0579|Oegstgeest|JZ18|ZH
0589|Oudewater|JZ19|UT
0590|Papendrecht|JZ31|ZH
0597|Ridderkerk|JZ29|ZH
0599|Rotterdam|JZ29|ZH
0603|Rijswijk (ZH.)|JZ24|ZH
0606|Schiedam|JZ29|ZH
0610|Sliedrecht|JZ31|ZH
0613|Albrandswaard|JZ29|ZH
0622|Vlaardingen|JZ29|ZH
0626|Voorschoten|JZ24|ZH
0627|Waddinxveen|JZ27|ZH
0629|Wassenaar|JZ24|ZH
0632|Woerden|JZ19|UT
0637|Zoetermeer|JZ24|ZH
0638|Zoeterwoude|JZ18|ZH
0642|Zwijndrecht|JZ31|ZH
0654|Borsele|JZ38|ZE
0664|Goes|JZ38|ZE
0668|West Maas en Waal|JZ30|GE
0677|Hulst|JZ38|ZE
0678|Kapelle|JZ38|ZE
0687|Middelburg (Z.)|JZ38|ZE
0703|Reimerswaal|JZ38|ZE
0715|Terneuzen|JZ38|ZE
0716|Tholen|JZ38|ZE
0717|Veere|JZ38|ZE
0718|Vlissingen|JZ38|ZE
0736|De Ronde Venen|JZ19|UT
0737|Tytsjerksteradiel|JZ02|FR
0743|Asten|JZ39|NB
0744|Baarle-Nassau|JZ34|NB
0748|Bergen op Zoom|JZ36|NB
0753|Best|JZ39|NB
0755|Boekel|JZ33|NB
0757|Boxtel|JZ33|NB
0758|Breda|JZ34|NB
0762|Deurne|JZ39|NB
0765|Pekela|JZ01|GR
0766|Dongen|JZ35|NB
0770|Eersel|JZ39|NB
0772|Eindhoven|JZ39|NB
0777|Etten-Leur|JZ36|NB
0779|Geertruidenberg|JZ34|NB
0784|Gilze en Rijen|JZ35|NB
0785|Goirle|JZ35|NB
0794|Helmond|JZ39|NB
0796|'s-Hertogenbosch|JZ33|NB
0797|Heusden|JZ35|NB
0798|Hilvarenbeek|JZ35|NB
0809|Loon op Zand|JZ35|NB
0820|Nuenen, Gerwen en Nederwetten|JZ39|NB
0823|Oirschot|JZ39|NB
0824|Oisterwijk|JZ35|NB
0826|Oosterhout|JZ34|NB
0828|Oss|JZ33|NB
0840|Rucphen|JZ36|NB
0845|Sint-Michielsgestel|JZ33|NB
0847|Someren|JZ39|NB
0848|Son en Breugel|JZ39|NB
0851|Steenbergen|JZ36|NB
0852|Waterland|JZ09|NH
0855|Tilburg|JZ35|NB
0858|Valkenswaard|JZ39|NB
0861|Veldhoven|JZ39|NB
0865|Vught|JZ33|NB
0866|Waalre|JZ39|NB
0867|Waalwijk|JZ35|NB
0873|Woensdrecht|JZ36|NB
0879|Zundert|JZ36|NB
0880|Wormerland|JZ09|NH
0882|Landgraaf|JZ41|LI
0888|Beek (L.)|JZ41|LI
0889|Beesel|JZ37|LI
0893|Bergen (L.)|JZ37|LI
0899|Brunssum|JZ41|LI
0907|Gennep|JZ37|LI
0917|Heerlen|JZ41|LI
0928|Kerkrade|JZ41|LI
0935|Maastricht|JZ41|LI
0938|Meerssen|JZ41|LI
0944|Mook en Middelaar|JZ32|LI
0946|Nederweert|JZ43|LI
0957|Roermond|JZ42|LI
0965|Simpelveld|JZ41|LI
0971|Stein (L.)|JZ41|LI
0981|Vaals|JZ41|LI
0983|Venlo|JZ37|LI
0984|Venray|JZ37|LI
0986|Voerendaal|JZ41|LI
0988|Weert|JZ43|LI
0994|Valkenburg aan de Geul|JZ41|LI
0995|Lelystad|JZ08|FL
1507|Horst aan de Maas|JZ37|LI
1509|Oude IJsselstreek|JZ25|GE
1525|Teylingen|JZ18|ZH
1581|Utrechtse Heuvelrug|JZ23|UT
1586|Oost Gelre|JZ25|GE
1598|Koggenland|JZ05|NH
1621|Lansingerland|JZ29|ZH
1640|Leudal|JZ43|LI
1641|Maasgouw|JZ42|LI
1652|Gemert-Bakel|JZ39|NB
1655|Halderberge|JZ36|NB
1658|Heeze-Leende|JZ39|NB
1659|Laarbeek|JZ39|NB
1667|Reusel-De Mierden|JZ39|NB
1669|Roerdalen|JZ42|LI
1674|Roosendaal|JZ36|NB
1676|Schouwen-Duiveland|JZ38|ZE
1680|Aa en Hunze|JZ04|DR
1681|Borger-Odoorn|JZ04|DR
1690|De Wolden|JZ04|DR
1695|Noord-Beveland|JZ38|ZE
1696|Wijdemeren|JZ19|NH
1699|Noordenveld|JZ04|DR
1700|Twenterand|JZ14|OV
1701|Westerveld|JZ04|DR
1705|Lingewaard|JZ28|GE
1706|Cranendonck|JZ39|NB
1708|Steenwijkerland|JZ07|OV
1709|Moerdijk|JZ36|NB
1711|Echt-Susteren|JZ42|LI
1714|Sluis|JZ38|ZE
1719|Drimmelen|JZ34|NB
1721|Bernheze|JZ33|NB
1723|Alphen-Chaam|JZ34|NB
1724|Bergeijk|JZ39|NB
1728|Bladel|JZ39|NB
1729|Gulpen-Wittem|JZ41|LI
1730|Tynaarlo|JZ04|DR
1731|Midden-Drenthe|JZ04|DR
1734|Overbetuwe|JZ28|GE
1735|Hof van Twente|JZ14|OV
1740|Neder-Betuwe|JZ30|GE
1742|Rijssen-Holten|JZ14|OV
1771|Geldrop-Mierlo|JZ39|NB
1773|Olst-Wijhe|JZ07|OV
1774|Dinkelland|JZ14|OV
1783|Westland|JZ24|ZH
1842|Midden-Delfland|JZ24|ZH
1859|Berkelland|JZ25|GE
1876|Bronckhorst|JZ25|GE
1883|Sittard-Geleen|JZ41|LI
1884|Kaag en Braassem|JZ18|ZH
1891|Dantumadiel|JZ02|FR
1892|Zuidplas|JZ27|ZH
1894|Peel en Maas|JZ37|LI
1895|Oldambt|JZ01|GR
1896|Zwartewaterland|JZ07|OV
1900|Súdwest-Fryslân|JZ02|FR
1901|Bodegraven-Reeuwijk|JZ27|ZH
1903|Eijsden-Margraten|JZ41|LI
1904|Stichtse Vecht|JZ19|UT
1911|Hollands Kroon|JZ03|NH
1916|Leidschendam-Voorburg|JZ24|ZH
1924|Goeree-Overflakkee|JZ29|ZH
1926|Pijnacker-Nootdorp|JZ24|ZH
1930|Nissewaard|JZ29|ZH
1931|Krimpenerwaard|JZ27|ZH
1940|De Fryske Marren|JZ02|FR
1942|Gooise Meren|JZ16|NH
1945|Berg en Dal|JZ32|GE
1948|Meierijstad|JZ33|NB
1949|Waadhoeke|JZ02|FR
1950|Westerwolde|JZ01|GR
1952|Midden-Groningen|JZ01|GR
1954|Beekdaelen|JZ41|LI
1955|Montferland|JZ25|GE
1959|Altena|JZ34|NB
1960|West Betuwe|JZ30|GE
1961|Vijfheerenlanden|JZ26|UT
1963|Hoeksche Waard|JZ31|ZH
1966|Het Hogeland|JZ01|GR
1969|Westerkwartier|JZ01|GR
1970|Noardeast-Fryslân|JZ02|FR
1978|Molenlanden|JZ31|ZH
1979|Eemsdelta|JZ01|GR
1980|Dijk en Waard|JZ06|NH
1982|Land van Cuijk|JZ33|NB
1991|Maashorst|JZ33|NB
1992|Voorne aan Zee|JZ29|ZH
`
