/** A municipality that no longer exists. */
export interface Opgeheven {
  readonly code: string
  readonly naam: string
  /** First day on which it no longer existed. */
  readonly tot: string
  /** Codes of the municipalities it went into; more than one when it was divided. */
  readonly naar: readonly string[]
}

const o = (tot: string, naar: string, ...oud: readonly string[]): readonly Opgeheven[] =>
  oud.map((line) => ({ code: line.slice(0, 4), naam: line.slice(5), tot, naar: naar.split(' ') }))

/**
 * Municipalities that ended since 2015.
 *
 * @bron gemeentelijke herindelingen; de codes van 2022 en 2023 zijn nagegaan in de CBS-indelingen van 2022 en 2026, de
 * oudere zijn onbevestigd: de CBS-lijsten van die jaren bevestigen ze
 */
export const opgeheven: readonly Opgeheven[] = [
  ...o('2015-01-01', '1931', '0491 Bergambacht', '0643 Nederlek', '0644 Ouderkerk', '0608 Schoonhoven', '0623 Vlist'),
  ...o('2015-01-01', '1945', '0265 Millingen aan de Rijn', '0282 Ubbergen'),
  ...o('2015-01-01', '1930', '0568 Bernisse', '0612 Spijkenisse'),
  ...o('2015-01-01', '0361', '0365 Graft-De Rijp', '0458 Schermer'),
  ...o('2015-01-01', '0796 0828', '1671 Maasdonk'),
  ...o('2016-01-01', '1942', '0381 Bussum', '0424 Muiden', '0425 Naarden'),
  ...o('2016-01-01', '0385', '0478 Zeevang'),
  ...o('2016-01-01', '1945', '0241 Groesbeek'),
  ...o('2017-01-01', '1948', '0844 Schijndel', '0846 Sint-Oedenrode', '0860 Veghel'),
  ...o('2018-01-01', '1952', '0018 Hoogezand-Sappemeer', '0040 Slochteren', '1987 Menterwolde'),
  ...o('2018-01-01', '1950', '0007 Bellingwedde', '0048 Vlagtwedde'),
  ...o('2018-01-01', '1949', '0070 Franekeradeel', '0063 het Bildt', '1908 Menameradiel'),
  ...o('2018-01-01', '0080', '0081 Leeuwarderadeel'),
  ...o('2018-01-01', '0080 1900 1949', '0140 Littenseradiel'),
  ...o('2018-01-01', '0299', '0196 Rijnwaarden'),
  ...o('2019-01-01', '1966', '0005 Bedum', '1651 Eemsmond', '1663 De Marne'),
  ...o('2019-01-01', '1966 1969', '0053 Winsum'),
  ...o('2019-01-01', '1969', '0015 Grootegast', '0022 Leek', '0025 Marum', '0056 Zuidhorn'),
  ...o('2019-01-01', '0014', '0017 Haren', '0009 Ten Boer'),
  ...o('2019-01-01', '1970', '0058 Dongeradeel', '1722 Ferwerderadiel', '0079 Kollumerland en Nieuwkruisland'),
  ...o('2019-01-01', '1960', '0236 Geldermalsen', '0304 Neerijnen', '0733 Lingewaal'),
  ...o('2019-01-01', '1961', '0545 Leerdam', '0620 Vianen', '0707 Zederik'),
  ...o('2019-01-01', '0575', '0576 Noordwijkerhout'),
  ...o('2019-01-01', '0394', '0393 Haarlemmerliede en Spaarnwoude'),
  ...o('2019-01-01', '1963', '0585 Binnenmaas', '0611 Cromstrijen', '0588 Korendijk', '0584 Oud-Beijerland', '0617 Strijen'),
  ...o('2019-01-01', '1978', '0689 Giessenlanden', '1927 Molenwaard'),
  ...o('2019-01-01', '1959', '0738 Aalburg', '0870 Werkendam', '0874 Woudrichem'),
  ...o('2019-01-01', '1954', '0951 Nuth', '0881 Onderbanken', '0962 Schinnen'),
  ...o('2021-01-01', '1979', '0003 Appingedam', '0010 Delfzijl', '0024 Loppersum'),
  ...o('2021-01-01', '0757 0824 0855 0865', '0788 Haaren'),
  ...o('2022-01-01', '0439', '0370 Beemster'),
  ...o('2022-01-01', '1980', '0416 Langedijk', '0398 Heerhugowaard'),
  ...o('2022-01-01', '1982', '0756 Boxmeer', '1684 Cuijk', '0786 Grave', '0815 Mill en Sint Hubert', '1702 Sint Anthonis'),
  ...o('2022-01-01', '1991', '1685 Landerd', '0856 Uden'),
  ...o('2022-03-24', '0363', '0457 Weesp'),
  ...o('2023-01-01', '1992', '0501 Brielle', '0530 Hellevoetsluis', '0614 Westvoorne'),
]

/** Day on which a municipality of today began, for those that began since 2015. */
export const begonnen: ReadonlyMap<string, string> = new Map(
  [
    ['2015-01-01', '1930 1931'],
    ['2016-01-01', '1942 1945'],
    ['2017-01-01', '1948'],
    ['2018-01-01', '1949 1950 1952'],
    ['2019-01-01', '1954 1959 1960 1961 1963 1966 1969 1970 1978'],
    ['2021-01-01', '1979'],
    ['2022-01-01', '1980 1982 1991'],
    ['2023-01-01', '1992'],
  ].flatMap(([day = '', codes = '']) => codes.split(' ').map((c) => [c, day] as const)),
)
