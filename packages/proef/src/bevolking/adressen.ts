/** Invented streets, places and schools; postcodes `9999Z…` and telephone numbers `06000…` chosen to be plainly synthetic. */
import type { Rng } from '../rng.ts'
import type { Adres, JeugdigeProfiel } from './model.ts'

const STRAAT_VOOR =
  'Draad Spoel Weef Vlas Linnen Wol Katoen Naald Garen Zijde Kloen Haspel Schering Inslag Franje Kwast Bobijn Lint Knoop Zoom Klos Vilt'.split(
    ' ',
  )
const STRAAT_NA = 'straat laan weg plein hof pad kade singel dreef gracht steeg burg'.split(' ')
const PLAATS_VOOR =
  'Nieuw-Rietveen Oud-Elsdrecht Waterhoven Lindeloo Kraaienmeer Zandwoude Berkelrade Molenwaard Vlashorst Heideburen Dijkzicht Roggeveld'.split(
    ' ',
  )
const TOEVOEGING = ['A', 'B', 'C', 'bis', 'II', 'huis', '1-hoog']
const LETTERS = 'ABCDEGHJKLMNPRSTVWXZ'

/** Draws an address in a municipality; the place and the street do not exist. */
export function kiesAdres(r: Rng, gemeentecode: string): Adres {
  const adres: Adres = {
    straat: r.kies(STRAAT_VOOR) + r.kies(STRAAT_NA),
    huisnummer: 1 + r.int(r.kans(0.05) ? 999 : 180),
    postcode: `9999Z${LETTERS[r.int(LETTERS.length)]}`,
    woonplaats: r.kies(PLAATS_VOOR),
    gemeentecode,
  }
  if (r.kans(0.16)) adres.toevoeging = r.kies(TOEVOEGING)
  return adres
}

const SCHOLEN =
  'De Spoel, Het Weefgetouw, De Regenboogdraad, De Klos, De Wolkentrein, Het Lindenhof, De Vlinderdraad, De Kade, De Zevensprong'.split(
    ', ',
  )
const OPVANG = 'Kinderopvang Het Nestje, Opvang De Speelboot, Kinderopvang Kleine Draad'.split(', ')
const VO =
  'Scholen aan de Singel, Het Rietveen College, De Elsdrechtse Scholengemeenschap, Het Waterhoven Lyceum, De Praktijkschool Vlashorst'.split(
    ', ',
  )
const NIVEAU = ['praktijkonderwijs', 'vmbo basis', 'vmbo kader', 'vmbo-t', 'havo', 'vwo']

/** School or day care that fits the age; null for the unborn and for those without. */
export function kiesSchool(r: Rng, leeftijd: number): JeugdigeProfiel['school'] {
  if (leeftijd < 0) return null
  if (leeftijd < 4) return r.kans(0.6) ? { naam: r.kies(OPVANG), soort: 'kinderopvang', groep: 'opvang' } : null
  if (leeftijd < 12) {
    const groep = `groep ${Math.min(8, leeftijd - 3)}`
    if (r.kans(0.06)) return { naam: `${r.kies(SCHOLEN)} (speciaal)`, soort: 'speciaal', groep }
    return { naam: r.kies(SCHOLEN), soort: 'basisschool', groep }
  }
  if (r.kans(0.03)) return null
  if (leeftijd < 17) return { naam: r.kies(VO), soort: 'voortgezet', groep: `klas ${Math.min(6, leeftijd - 11)} ${r.kies(NIVEAU)}` }
  return { naam: 'Het Draadcollege', soort: 'mbo', groep: `mbo niveau ${1 + r.int(4)}` }
}
