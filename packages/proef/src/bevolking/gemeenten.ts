/**
 * The municipalities of 2026 by youth region, with their number of youths (0-17) in hundreds.
 * @bron CBS, municipalities 2026 with youth region; population 0-9 and 10-19 on 1 January 2020, eight tenths of the
 * latter taken as 10-17 (assumption: even spread); municipalities merged since 2020 are added up (Haaren, which was
 * divided over four, is counted with Oisterwijk).
 */

/** What the population needs to know of a municipality. Shares are fractions. */
export interface GemeenteProfiel {
  /** CBS code of four digits, without GM. */
  code: string
  naam: string
  /** Youth region; the pool of test BSNs can be kept per region. */
  regio: string
  /** Relative weight: normally the number of youths. */
  gewicht: number
  /** Share of families with one parent; without it what its urbanity says (ses.ts). */
  eenouder?: number
  /** Share of youths at risk of poverty; without it what its urbanity says. */
  armoede?: number
}

/** region -> "code name hundreds; ..." (one line a region keeps 342 municipalities readable). */
const REGIOS: Readonly<Record<string, string>> = {
  Achterhoek:
    '0197 Aalten 52; 1859 Berkelland 79; 1876 Bronckhorst 63; 0222 Doetinchem 112; 1955 Montferland 63; 1586 Oost Gelre 57; 1509 Oude IJsselstreek 72; 0294 Winterswijk 53',
  'Amsterdam-Amstelland':
    '0358 Aalsmeer 69; 0362 Amstelveen 190; 0363 Amsterdam 1545; 0384 Diemen 57; 0437 Ouder-Amstel 29; 0451 Uithoorn 60',
  Arnhem:
    '0202 Arnhem 308; 0221 Doesburg 18; 0226 Duiven 48; 1705 Lingewaard 94; 1734 Overbetuwe 103; 0274 Renkum 54; 0275 Rheden 76; 0277 Rozendaal 4; 0289 Wageningen 65; 0293 Westervoort 27; 0299 Zevenaar 78',
  Drenthe:
    '1680 Aa en Hunze 44; 0106 Assen 137; 1681 Borger-Odoorn 44; 0109 Coevorden 65; 0114 Emmen 195; 0118 Hoogeveen 113; 0119 Meppel 69; 1731 Midden-Drenthe 61; 1699 Noordenveld 57; 1730 Tynaarlo 70; 1701 Westerveld 32; 1690 De Wolden 46',
  Eemland: '0307 Amersfoort 347; 0308 Baarn 48; 0313 Bunschoten 51; 0317 Eemnes 19; 0327 Leusden 62; 0342 Soest 94; 0351 Woudenberg 32',
  Flevoland: '0034 Almere 481; 0303 Dronten 88; 0995 Lelystad 171; 0171 Noordoostpolder 107; 0184 Urk 69; 0050 Zeewolde 50',
  'Food Valley':
    '0203 Barneveld 152; 0228 Ede 258; 0267 Nijkerk 97; 0339 Renswoude 14; 0340 Rhenen 43; 0279 Scherpenzeel 23; 0345 Veenendaal 149',
  Friesland:
    '0059 Achtkarspelen 60; 0060 Ameland 7; 1891 Dantumadiel 39; 1940 De Fryske Marren 102; 0072 Harlingen 30; 0074 Heerenveen 100; 0080 Leeuwarden 235; 1970 Noardeast-Fryslân 95; 0085 Ooststellingwerf 47; 0086 Opsterland 59; 0088 Schiermonnikoog 1; 0090 Smallingerland 113; 1900 Súdwest-Fryslân 182; 0093 Terschelling 8; 0737 Tytsjerksteradiel 64; 0096 Vlieland 2; 1949 Waadhoeke 91; 0098 Weststellingwerf 49',
  'Gooi-en Vechtstreek': '0376 Blaricum 26; 1942 Gooise Meren 131; 0402 Hilversum 185; 0406 Huizen 79; 0417 Laren (NH.) 22',
  Groningen:
    '1979 Eemsdelta 82; 0014 Groningen 383; 1966 Het Hogeland 93; 1952 Midden-Groningen 112; 1895 Oldambt 65; 0765 Pekela 22; 0037 Stadskanaal 56; 0047 Veendam 51; 1969 Westerkwartier 134; 1950 Westerwolde 46',
  Haaglanden:
    "0503 Delft 167; 0518 's-Gravenhage 1114; 1916 Leidschendam-Voorburg 148; 1842 Midden-Delfland 41; 1926 Pijnacker-Nootdorp 134; 0603 Rijswijk (ZH.) 105; 0626 Voorschoten 54; 0629 Wassenaar 56; 1783 Westland 224; 0637 Zoetermeer 256",
  Haarlemmermeer: '0394 Haarlemmermeer 329',
  'Holland-Rijnland':
    '0484 Alphen aan den Rijn 226; 0534 Hillegom 43; 1884 Kaag en Braassem 53; 0537 Katwijk 146; 0546 Leiden 205; 0547 Leiderdorp 53; 0553 Lisse 44; 0569 Nieuwkoop 56; 0575 Noordwijk 79; 0579 Oegstgeest 55; 1525 Teylingen 76; 0638 Zoeterwoude 17',
  IJsselland:
    '0148 Dalfsen 61; 0150 Deventer 200; 0160 Hardenberg 132; 0166 Kampen 128; 1773 Olst-Wijhe 35; 0175 Ommen 36; 0177 Raalte 74; 0180 Staphorst 47; 1708 Steenwijkerland 87; 1896 Zwartewaterland 57; 0193 Zwolle 273',
  'Kop van Noord-Holland': '0400 Den Helder 99; 1911 Hollands Kroon 94; 0441 Schagen 87; 0448 Texel 22',
  Lekstroom: '0321 Houten 117; 0353 IJsselstein 73; 0331 Lopik 31; 0356 Nieuwegein 120; 1961 Vijfheerenlanden 120',
  'Midden Brabant':
    '0766 Dongen 50; 0784 Gilze en Rijen 51; 0785 Goirle 48; 0797 Heusden 86; 0798 Hilvarenbeek 29; 0809 Loon op Zand 43; 0824 Oisterwijk 75; 0855 Tilburg 405; 0867 Waalwijk 91',
  'Midden Holland': '1901 Bodegraven-Reeuwijk 75; 0513 Gouda 148; 1931 Krimpenerwaard 117; 0627 Waddinxveen 63; 1892 Zuidplas 96',
  'Midden IJssel-Oost Veluwe':
    '0200 Apeldoorn 317; 0213 Brummen 35; 0232 Epe 61; 0244 Hattem 26; 0246 Heerde 37; 0262 Lochem 60; 0285 Voorst 48; 0301 Zutphen 91',
  'Midden Kennemerland': '0375 Beverwijk 81; 0396 Heemskerk 72; 0453 Velsen 131',
  'Midden Limburg Oost': '1711 Echt-Susteren 49; 1641 Maasgouw 36; 1669 Roerdalen 32; 0957 Roermond 103',
  'Midden Limburg West': '1640 Leudal 60; 0946 Nederweert 29; 0988 Weert 87',
  'Noord Limburg':
    '0889 Beesel 24; 0893 Bergen (L.) 22; 0907 Gennep 30; 1507 Horst aan de Maas 77; 1894 Peel en Maas 77; 0983 Venlo 181; 0984 Venray 80',
  'Noord Veluwe': '0230 Elburg 52; 0233 Ermelo 52; 0243 Harderwijk 105; 0302 Nunspeet 62; 0269 Oldebroek 53; 0273 Putten 51',
  'Noord-Kennemerland':
    '0361 Alkmaar 206; 0373 Bergen (NH.) 47; 0383 Castricum 67; 1980 Dijk en Waard 186; 0399 Heiloo 46; 0450 Uitgeest 28',
  'Noord-Oost Brabant':
    "1721 Bernheze 62; 0755 Boekel 22; 0757 Boxtel 59; 0796 's-Hertogenbosch 289; 1982 Land van Cuijk 162; 1991 Maashorst 111; 1948 Meierijstad 157; 0828 Oss 174; 0845 Sint-Michielsgestel 60; 0865 Vught 55",
  'Rijk van Nijmegen':
    '1945 Berg en Dal 60; 0209 Beuningen 49; 0225 Druten 37; 0252 Heumen 31; 0944 Mook en Middelaar 13; 0268 Nijmegen 305; 0296 Wijchen 79',
  Rijnmond:
    '0613 Albrandswaard 55; 0489 Barendrecht 110; 0502 Capelle aan den IJssel 131; 1924 Goeree-Overflakkee 99; 0542 Krimpen aan den IJssel 63; 1621 Lansingerland 157; 0556 Maassluis 64; 1930 Nissewaard 162; 0597 Ridderkerk 85; 0599 Rotterdam 1255; 0606 Schiedam 150; 0622 Vlaardingen 141; 1992 Voorne aan Zee 129',
  Rivierenland:
    '0214 Buren 52; 0216 Culemborg 60; 0263 Maasdriel 49; 1740 Neder-Betuwe 61; 0281 Tiel 83; 1960 West Betuwe 109; 0668 West Maas en Waal 35; 0297 Zaltbommel 65',
  Twente:
    '0141 Almelo 145; 0147 Borne 49; 1774 Dinkelland 52; 0153 Enschede 301; 0158 Haaksbergen 46; 0163 Hellendoorn 72; 0164 Hengelo (O.) 153; 1735 Hof van Twente 65; 0168 Losser 43; 0173 Oldenzaal 63; 1742 Rijssen-Holten 92; 0183 Tubbergen 45; 1700 Twenterand 76; 0189 Wierden 52',
  'Utrecht stad': '0344 Utrecht 714',
  'Utrecht-West':
    '0335 Montfoort 30; 0589 Oudewater 21; 0736 De Ronde Venen 87; 1904 Stichtse Vecht 133; 1696 Wijdemeren 47; 0632 Woerden 114',
  'West-Brabant-Oost':
    '1723 Alphen-Chaam 19; 1959 Altena 120; 0744 Baarle-Nassau 12; 0758 Breda 353; 1719 Drimmelen 48; 0779 Geertruidenberg 41; 0826 Oosterhout 105',
  'West-Brabant-West':
    '0748 Bergen op Zoom 124; 0777 Etten-Leur 88; 1655 Halderberge 54; 1709 Moerdijk 69; 1674 Roosendaal 142; 0840 Rucphen 36; 0851 Steenbergen 42; 0873 Woensdrecht 38; 0879 Zundert 36',
  'West-Friesland':
    '0498 Drechterland 40; 0388 Enkhuizen 35; 0405 Hoorn 148; 1598 Koggenland 46; 0420 Medemblik 90; 0432 Opmeer 23; 0532 Stede Broec 44',
  'Zaanstreek-Waterland':
    '0385 Edam-Volendam 72; 0415 Landsmeer 24; 0431 Oostzaan 19; 0439 Purmerend 170; 0852 Waterland 34; 0880 Wormerland 30; 0479 Zaanstad 315',
  Zeeland:
    '0654 Borsele 47; 0664 Goes 69; 0677 Hulst 45; 0678 Kapelle 27; 0687 Middelburg (Z.) 97; 1695 Noord-Beveland 11; 0703 Reimerswaal 56; 1676 Schouwen-Duiveland 58; 1714 Sluis 36; 0715 Terneuzen 94; 0716 Tholen 57; 0717 Veere 41; 0718 Vlissingen 78',
  'Zuid-Holland Zuid':
    '0482 Alblasserdam 47; 0505 Dordrecht 230; 0512 Gorinchem 74; 0523 Hardinxveld-Giessendam 43; 0531 Hendrik-Ido-Ambacht 76; 1963 Hoeksche Waard 170; 1978 Molenlanden 101; 0590 Papendrecht 64; 0610 Sliedrecht 55; 0642 Zwijndrecht 87',
  'Zuid-Kennemerland': '0377 Bloemendaal 52; 0392 Haarlem 324; 0397 Heemstede 58; 0473 Zandvoort 28',
  'Zuid-Limburg':
    '0888 Beek (L.) 25; 1954 Beekdaelen 58; 0899 Brunssum 44; 1903 Eijsden-Margraten 45; 1729 Gulpen-Wittem 20; 0917 Heerlen 138; 0928 Kerkrade 69; 0882 Landgraaf 59; 0935 Maastricht 179; 0938 Meerssen 30; 0965 Simpelveld 17; 1883 Sittard-Geleen 145; 0971 Stein (L.) 38; 0981 Vaals 14; 0994 Valkenburg aan de Geul 23; 0986 Voerendaal 21',
  'Zuid-Oost Brabant':
    '0743 Asten 31; 1724 Bergeijk 34; 0753 Best 59; 1728 Bladel 38; 1706 Cranendonck 38; 0762 Deurne 62; 0770 Eersel 35; 0772 Eindhoven 411; 1771 Geldrop-Mierlo 76; 1652 Gemert-Bakel 60; 1658 Heeze-Leende 29; 0794 Helmond 188; 1659 Laarbeek 42; 0820 Nuenen, Gerwen en Nederwetten 44; 0823 Oirschot 34; 1667 Reusel-De Mierden 26; 0847 Someren 35; 0848 Son en Breugel 36; 0858 Valkenswaard 52; 0861 Veldhoven 85; 0866 Waalre 36',
  'Zuid-Oost Utrecht': '0310 De Bilt 90; 0312 Bunnik 33; 1581 Utrechtse Heuvelrug 99; 0352 Wijk bij Duurstede 49; 0355 Zeist 138',
}

/** All municipalities of the Netherlands (342 in 2026), in a fixed order. */
export const GEMEENTEN: readonly GemeenteProfiel[] = Object.entries(REGIOS).flatMap(([regio, regel]) =>
  regel.split('; ').map((deel) => {
    const code = deel.slice(0, 4)
    const spatie = deel.lastIndexOf(' ')
    return { code, naam: deel.slice(5, spatie), regio, gewicht: Number(deel.slice(spatie + 1)) * 100 }
  }),
)

/** The municipalities of one region or one municipality by name or code; empty when nothing is called that. */
export function gemeentenVan(naamOfCode: string): readonly GemeenteProfiel[] {
  const zoek = naamOfCode.toLowerCase()
  return GEMEENTEN.filter((g) => g.regio.toLowerCase() === zoek || g.naam.toLowerCase() === zoek || g.code === zoek)
}
