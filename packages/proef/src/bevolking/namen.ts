/** Own lists of first names and surnames with the diversity of the Netherlands; combinations are drawn at random. */
import type { Rng } from '../rng.ts'

/** A group of names; `aandeel` is an assumption that only serves variety and is tied to no other trait. */
export interface Naamgroep {
  taal: string
  aandeel: number
  m: readonly string[]
  v: readonly string[]
  /** `voorvoegsel|achternaam` or just `achternaam`. */
  achter: readonly string[]
}

const w = (s: string): string[] => s.split(' ')
const l = (s: string): string[] => s.split(', ')

const nederlands: Naamgroep = {
  taal: 'nl',
  aandeel: 56,
  m: w(
    'Daan Sem Bram Lucas Finn Levi Thijs Jesse Ruben Luuk Stijn Gijs Teun Mees Tijn Jurre Hugo Sven Koen Bas Wouter Joost Pieter Maarten Jeroen Dennis Marco Erik André René Jan-Willem Cornelis',
  ),
  v: w(
    'Emma Julia Mila Tess Sophie Zoë Sara Nora Eva Lotte Anna Saar Fenna Noor Roos Isa Lieke Fleur Maud Sanne Iris Marieke Esther Ilse Linda Monique Daniëlle Chloë Anne-Fleur Willemijn',
  ),
  achter: l(
    "de|Vries, van den|Berg, van|Dijk, Bakker, Janssen, Visser, Smit, Meijer, de|Boer, Mulder, de|Groot, Bos, Vos, Peters, Hendriks, van|Leeuwen, Dekker, Brouwer, de|Wit, Dijkstra, Smits, de|Graaf, van der|Meer, van der|Linden, Kok, Jacobs, de|Haan, Vermeulen, van den|Heuvel, van der|Veen, van den|Broek, de|Bruijn, Schouten, van|Beek, Willems, van|Vliet, van de|Ven, Hoekstra, Maas, Verhoeven, Koster, van|Dam, Prins, Blom, Huisman, Peeters, Kuipers, van|Veen, Postma, Martens, in 't|Veld, van 't|Hof, d'|Hondt, op den|Kamp, uit den|Bogaard, ter|Horst, van der|Heijden-Oosterwijk, van|Nieuwenhuijsen-van der Wijngaart, 't|Hart, Ó Briain-Kuiper, à|Campo, O",
  ),
}
const fries: Naamgroep = {
  taal: 'fy',
  aandeel: 5,
  m: w('Sjoerd Jelle Douwe Hessel Wytse Sybren Rients Tjeerd Durk Anne Oege Jurjen'),
  v: w('Femke Ymkje Tjitske Sjoukje Fardau Jildou Nynke Hiske Aukje Wytske Baukje Ytsje'),
  achter: l('Hoekstra, Dijkstra, Wiersma, Tjepkema, Sietzema, Bruinsma, Ypma, Jorritsma, Hylkema, van der|Zee, Kingma, Bijlsma'),
}
const turks: Naamgroep = {
  taal: 'tr',
  aandeel: 8,
  m: w('Emir Yusuf Kerem Arda Mehmet Can Deniz Ömer Efe Burak Hakan Serkan Çınar'),
  v: w('Elif Zeynep Defne Ayşe Fatma Esra Gül Ebru Selin Büşra Nazlı Derya'),
  achter: l('Yılmaz, Kaya, Demir, Çelik, Şahin, Öztürk, Aydın, Arslan, Doğan, Koç, Güneş, Kılıç'),
}
const marokkaans: Naamgroep = {
  taal: 'ar',
  aandeel: 9,
  m: w('Adam Mohamed Ayoub Bilal Zakaria Ilyas Anas Hamza Younes Rachid Said Abdelkader'),
  v: w('Yasmine Amina Salma Imane Hafsa Nora Khadija Fatima-Zahra Samira Naima Loubna Rania'),
  achter: l("el|Amrani, Benali, Bouazza, el|Idrissi, Haddad, Ouali, Ziani, Amghar, Belkacem, Tahiri, M'barek, Aït-Oufkir"),
}
const surinaams: Naamgroep = {
  taal: 'nl',
  aandeel: 7,
  m: w('Jayden Dinesh Ravi Shaquille Romano Winston Delano Sunil Clarence Raoul Xavi Orlando'),
  v: w('Priya Shanti Naomi Chantal Indra Rowena Anjali Gladys Lakshmi Kavita Michaëlla Soraya'),
  achter: l('Ramdin, Pinas, Baldew, Kartosen, Wijngaarde, Jagesar, Soekhoe, Blijd, Kromosoeto, Nooitmeer, Mohabir, Tjon-A-Kon'),
}
const caribisch: Naamgroep = {
  taal: 'pap',
  aandeel: 3,
  m: w('Giovanni Rignald Jeremiah Elton Jurino Hubert Quincy Nelson'),
  v: w('Shurendy Nathalie Luz-Maria Gislaine Rachelle Diandra Jeanine Marilyn'),
  achter: l('Martina, Isenia, Koeiman, Sambo, Pieternella, Cijntje, Rosalia, Winklaar'),
}
const pools: Naamgroep = {
  taal: 'pl',
  aandeel: 4,
  m: w('Jakub Kacper Szymon Filip Michał Piotr Paweł Łukasz Tomasz Marek'),
  v: w('Zuzanna Hanna Maja Lena Oliwia Agnieszka Małgorzata Katarzyna Ewa Joanna'),
  achter: l('Kowalski, Nowak, Wiśniewski, Wójcik, Zieliński, Szymański, Woźniak, Dąbrowski, Król, Łuczak'),
}
const syrisch: Naamgroep = {
  taal: 'ar',
  aandeel: 4,
  m: w('Omar Khaled Yazan Tarek Majd Ibrahim Hussein Nabil Karim Fadi'),
  v: w('Rima Layan Hiba Sham Nour Rasha Dima Lina Hanan Mariam'),
  achter: l("al|Khatib, Darwish, Hamdan, al|Masri, Najjar, Kabbani, Sabbagh, al-|Ahmad, Shaheen, Qasim, Ma'louf"),
}
const overig: Naamgroep = {
  taal: 'en',
  aandeel: 4,
  m: w('Li Samuel Tesfay Kwame Andrei Oleksandr Jean-Luc Arash Ngozi Bao'),
  v: w('Mei Selam Akosua Ioana Olena Françoise Nasrin Thảo Abeba Grace'),
  achter: l("Chen, Mensah, Tesfamariam, Popescu, Shevchenko, N'Diaye, Nguyễn, Hosseini, O'Connor, Silva e|Costa, Fernández, X"),
}

/** All groups, in a fixed order. */
export const NAAMGROEPEN: readonly Naamgroep[] = [nederlands, fries, turks, marokkaans, surinaams, caribisch, pools, syrisch, overig]
const AANDELEN = NAAMGROEPEN.map((g) => g.aandeel)

/** Draws a group of names. */
export function kiesGroep(r: Rng): Naamgroep {
  return NAAMGROEPEN[r.gewogen(AANDELEN)] as Naamgroep
}

/** A surname with its prefix, if any. */
export function kiesAchternaam(r: Rng, g: Naamgroep): { achternaam: string; voorvoegsel?: string } {
  const naam = r.kies(g.achter)
  const streep = naam.indexOf('|')
  if (streep < 0) return { achternaam: naam }
  return { voorvoegsel: naam.slice(0, streep), achternaam: naam.slice(streep + 1) }
}

/** One to three first names and their initials; a name with a hyphen keeps both letters (`J.-W.`). */
export function kiesVoornamen(r: Rng, g: Naamgroep, vrouw: boolean): { voornamen: string; roepnaam: string; voorletters: string } {
  const lijst = vrouw ? g.v : g.m
  const namen = [r.kies(lijst)]
  while (namen.length < 3 && r.kans(0.35)) {
    const nog = r.kies(lijst)
    if (!namen.includes(nog)) namen.push(nog)
  }
  return { voornamen: namen.join(' '), roepnaam: namen[0]!, voorletters: namen.map(voorletter).join('') }
}

function voorletter(naam: string): string {
  return naam
    .split('-')
    .map((d) => `${[...d][0]}.`)
    .join('-')
}
