/**
 * What is known of municipalities beside their number of youths: how urban they are, which Veilig Thuis serves them, and two
 * factors of the national weighting (families with one parent, youths at risk of poverty) as shares.
 */
import { GEMEENTEN, type GemeenteProfiel } from './gemeenten.ts'

/** 1 very urban to 5 not urban. */
export type Stedelijkheid = 1 | 2 | 3 | 4 | 5

/**
 * Codes per class of urbanity; who is not named is of class 4. Voorne aan Zee (2023) has that of Hellevoetsluis.
 * @bron CBS, Gebieden in Nederland 2022 (85067NED)
 */
const KLASSEN = `
1:
0014 0344 0362 0363 0375 0384 0392 0402 0503 0505 0513 0518 0546 0547 0599 0603 0606 0622 0637 0772 0855 0935 1916
2:
0034 0080 0106 0141 0150 0153 0164 0193 0200 0202 0228 0243 0268 0289 0301 0307 0308 0321 0345 0353 0355 0356 0361 0394
0396 0397 0400 0405 0406 0439 0453 0473 0479 0482 0484 0489 0502 0512 0531 0534 0537 0542 0553 0556 0579 0590 0597 0610
0626 0627 0642 0687 0718 0748 0758 0777 0794 0796 0826 0861 0899 0917 0928 0957 0983 1674 1883 1926 1930 1942
3:
0047 0072 0074 0090 0118 0119 0147 0158 0166 0173 0184 0209 0216 0222 0226 0267 0275 0281 0293 0294 0296 0299 0310 0313
0327 0342 0352 0376 0377 0383 0385 0388 0399 0415 0417 0431 0437 0450 0451 0532 0575 0613 0629 0632 0664 0743 0753 0757
0766 0779 0784 0785 0797 0809 0820 0828 0858 0865 0867 0880 0882 0981 0984 0988 0995 1525 1621 1742 1771 1783 1842 1892
1901 1904 1948 1980 1991 1992
5:
0059 0060 0085 0086 0088 0093 0096 0180 0183 0214 0263 0331 0448 0654 0668 0716 0717 0737 0744 0893 0944 1598 1640 1641
1669 1676 1680 1681 1690 1695 1701 1714 1723 1729 1731 1740 1773 1774 1876 1891 1903 1911 1949 1950 1960 1966 1969 1970
1978
`

const perCode = new Map<string, Stedelijkheid>()
let klasse: Stedelijkheid = 4
for (const woord of KLASSEN.trim().split(/\s+/)) {
  if (woord.endsWith(':')) klasse = Number(woord.slice(0, 1)) as Stedelijkheid
  else perCode.set(woord, klasse)
}

/** How urban a municipality is; one that is not in the list of today (a made-up one) counts as moderately urban. */
export function stedelijkheid(code: string): Stedelijkheid {
  return perCode.get(code) ?? (BEKEND.has(code) ? 4 : 3)
}
const BEKEND = new Set(GEMEENTEN.map((g) => g.code))

/** A factor of the national weighting: the country, and what was published of groups of municipalities. */
interface Factor {
  readonly naam: string
  readonly naamEn: string
  readonly nederland: number
  /** Per cent in class 3, 4 and 5. */
  readonly gemeten: readonly [number, number, number]
}

/**
 * Measured (2015): the country, the group of 35,000 to 50,000 residents (taken for class 3), and two rural municipalities (C for
 * class 4, A for class 5). Assumption: class 2 is as the country, and class 1 is what makes the country come out.
 * @bron R3 01: weighting factors of youth help, 2016 budget
 */
export const SES_FACTOREN = {
  eenouder: { naam: 'eenouderhuishoudens', naamEn: 'one-parent households', nederland: 6.8, gemeten: [6.1, 5.5, 4.8] },
  armoede: { naam: 'jeugdigen met kans op armoede', naamEn: 'youths at risk of poverty', nederland: 12.3, gemeten: [9.9, 9.2, 7.8] },
} as const satisfies Record<string, Factor>

/** Per cent per class, 1 to 5; weighted by youths it is the national figure. */
function perKlasse(f: Factor): readonly number[] {
  const jeugd = [0, 0, 0, 0, 0]
  for (const g of GEMEENTEN) jeugd[stedelijkheid(g.code) - 1]! += g.gewicht
  const som = jeugd.reduce((a, b) => a + b, 0)
  const rest = [0, f.nederland, ...f.gemeten]
  const overig = rest.reduce((s, x, i) => s + x * jeugd[i]!, 0)
  return [(f.nederland * som - overig) / jeugd[0]!, ...rest.slice(1)]
}

const EENOUDER = perKlasse(SES_FACTOREN.eenouder).map((x) => x / SES_FACTOREN.eenouder.nederland)
const ARMOEDE = perKlasse(SES_FACTOREN.armoede).map((x) => x / 100)

/** Shares of a municipality; its own profile goes before what its urbanity says. */
export interface SesProfiel {
  /** Times the national share of families with one parent. */
  readonly eenouderMaal: number
  /** Share of youths at risk of poverty. */
  readonly armoede: number
}

export function sesVan(g: GemeenteProfiel): SesProfiel {
  const k = stedelijkheid(g.code) - 1
  return { eenouderMaal: EENOUDER[k]!, armoede: ARMOEDE[k]! }
}

/**
 * Veilig Thuis per youth region; four municipalities belong to another than their neighbours.
 * @bron CBS, Gebieden in Nederland 2022 (85067NED)
 */
const VEILIG_THUIS: Readonly<Record<string, readonly string[]>> = {
  VT01: ['Amsterdam-Amstelland'],
  VT02: ['Drenthe'],
  VT03: ['Flevoland'],
  VT04: ['Friesland'],
  VT05: ['Arnhem', 'Food Valley'],
  VT06: ['Rijk van Nijmegen', 'Rivierenland'],
  VT07: ['Gooi-en Vechtstreek'],
  VT08: ['Groningen'],
  VT09: ['Haaglanden'],
  VT10: ['Holland-Rijnland', 'Midden Holland'],
  VT11: ['IJsselland'],
  VT12: ['Haarlemmermeer', 'Midden Kennemerland', 'Zuid-Kennemerland'],
  VT13: ['Midden Limburg Oost', 'Midden Limburg West', 'Noord Limburg'],
  VT14: ['Achterhoek', 'Midden IJssel-Oost Veluwe', 'Noord Veluwe'],
  VT15: ['Midden Brabant'],
  VT16: ['Noord-Oost Brabant'],
  VT17: ['Kop van Noord-Holland', 'Noord-Kennemerland', 'West-Friesland'],
  VT18: ['Rijnmond'],
  VT19: ['Twente'],
  VT20: ['Eemland', 'Lekstroom', 'Utrecht stad', 'Utrecht-West', 'Zuid-Oost Utrecht'],
  VT21: ['West-Brabant-Oost', 'West-Brabant-West'],
  VT22: ['Zaanstreek-Waterland'],
  VT23: ['Zeeland'],
  VT24: ['Zuid-Holland Zuid'],
  VT25: ['Zuid-Limburg'],
  VT26: ['Zuid-Oost Brabant'],
}
const VT_ANDERS: Readonly<Record<string, string>> = { '0339': 'VT20', '0340': 'VT20', '0345': 'VT20', '0626': 'VT10', '1696': 'VT07' }
const vtPerRegio = new Map(Object.entries(VEILIG_THUIS).flatMap(([vt, regios]) => regios.map((r) => [r, vt] as const)))

/** Code of the Veilig Thuis of a municipality (VT01 to VT26); null for a made-up one. */
export function veiligThuisVan(g: Pick<GemeenteProfiel, 'code' | 'regio'>): string | null {
  return VT_ANDERS[g.code] ?? vtPerRegio.get(g.regio) ?? null
}
