import { plusDagen, plusJaren } from '@draad/stelsel'
import * as b from './hoofdstukken/besluit.ts'
import * as d from './hoofdstukken/deur.ts'
import * as h from './hoofdstukken/hulp.ts'
import * as l from './hoofdstukken/later.ts'
import * as o from './hoofdstukken/onderzoek.ts'
import * as p from './hoofdstukken/plan.ts'
import * as s from './hoofdstukken/veiligheid.ts'
import type { DemoGezin, DemoHuis, DemoKind, DemoVolwassene } from './gezin.ts'
import { DE_GROOT, DE_WIT, HADDAD, MERTENS } from './teksten/uitgelicht.ts'
import type { Rol } from './vullen.ts'

type Persoon = {
  voornamen: string
  voorvoegsel?: string
  achternaam: string
  geslacht: 'M' | 'V'
  bsn?: string
  sub?: string
  huis?: number
}

const kind = (k: Persoon & { geboren: string; leeftijd: number }): DemoKind => ({
  voornamen: k.voornamen,
  roepnaam: k.voornamen,
  voorvoegsel: k.voorvoegsel ?? null,
  achternaam: k.achternaam,
  geslacht: k.geslacht,
  geboortedatum: k.geboren,
  verwachtOp: null,
  bsn: k.bsn ?? null,
  zonderBsn: k.bsn ? null : 'onbekend',
  leeftijd: k.leeftijd,
  sub: k.sub ?? null,
  huis: k.huis ?? 0,
})

const ouder = (v: Persoon & { nr: number }): DemoVolwassene => ({
  voornamen: v.voornamen,
  voorvoegsel: v.voorvoegsel ?? null,
  achternaam: v.achternaam,
  geslacht: v.geslacht,
  geboortedatum: `19${80 + v.nr}-0${v.nr}-1${v.nr}`,
  bsn: v.bsn ?? null,
  plaats: 'ouder',
  telefoon: `060001000${v.nr}`,
  email: null,
  gezag: 'ja',
  sub: v.sub ?? null,
  huis: v.huis ?? 0,
})

const huis = (straat: string, nr: string, naam = 'Thuis'): DemoHuis => ({
  naam,
  straat,
  huisnummer: nr,
  postcode: '9999ZA',
  plaats: 'Veldermeer',
})
/** A birthday that makes somebody this old today, and still in a week. */
const jarig = (vandaag: string, jaren: number) => plusDagen(plusJaren(vandaag, -jaren), -100)

/** The thread to look at first: everything that can happen while a child waits. */
function deGroot(vandaag: string): Rol {
  const gezin: DemoGezin = {
    sleutel: 'de-groot',
    taal: 'nl',
    geheimAdres: false,
    school: 'De Regenboog',
    vraag: DE_GROOT,
    huizen: [huis('Weverstraat', '12'), huis('Haspelhof', '3B', 'Bij papa')],
    kinderen: [
      kind({
        voornamen: 'Sem',
        voorvoegsel: 'de',
        achternaam: 'Groot',
        geslacht: 'M',
        geboren: jarig(vandaag, 11),
        leeftijd: 11,
        bsn: '999900018',
      }),
      kind({
        voornamen: 'Noa',
        voorvoegsel: 'de',
        achternaam: 'Groot',
        geslacht: 'V',
        geboren: jarig(vandaag, 8),
        leeftijd: 8,
        bsn: '999900031',
      }),
    ],
    volwassenen: [
      ouder({ voornamen: 'Karin', achternaam: 'Mulder', geslacht: 'V', nr: 4, bsn: '999900043', sub: 'karin' }),
      ouder({ voornamen: 'Mark', voorvoegsel: 'de', achternaam: 'Groot', geslacht: 'M', nr: 2, bsn: '999900055', sub: 'mark', huis: 1 }),
    ],
  }
  return {
    naam: 'uitgelicht: wachten op hulp',
    gezin,
    werker: 'meryem',
    archetype: null,
    begin: plusDagen(vandaag, -97),
    stappen: [
      [0, d.aanmelden({ loketten: ['de huisarts', 'school'] }), d.toelaten],
      [2, s.veiligheid()],
      [4, d.afspraakMaken],
      [15, o.eersteGesprek()],
      [16, d.naarOnderzoek],
      [18, o.kindHoren({ woorden: 'Ik word gek van de drukte in de klas. Thuis is het ook druk, maar daar mag ik weg.' })],
      [22, o.feiten({ betwist: true, aantal: 3 }), o.eigenKracht],
      [24, o.deskundige()],
      [29, o.terugVertellen('In het plan staat nu dat {kind} in de klas een eigen rustplek krijgt.')],
      [31, p.familiegroepsplan('niet')],
      [37, p.planMaken({ evaluatieNa: 108 }), p.anderenKlaar],
      [43, o.belangWegen],
      [45, b.opgesteld(), b.voorgelegd],
      [53, b.genomen],
      [
        54,
        h.toewijzen({
          aanbieder: 'linde',
          eersteKeus: 'anker',
          reden: 'vol',
          toelichting: 'Praktijk Anker heeft binnen drie maanden geen plek.',
        }),
        h.nietBeschikbaar,
      ],
      [55, h.aangenomen(33), h.contactTijdensWachten],
      [58, o.eigenKrachtNagegaan],
      [66, h.wachtgesprek(false)],
      [75, h.overbrugging],
      [
        79,
        s.veiligheid(),
        o.kindHoren({ woorden: 'Ik wil gewoon weten wanneer het begint. En of ik dan op mijn eigen school mag blijven.' }),
      ],
      [81, o.terugVertellen('Meegenomen in het plan: school blijft gelijk.')],
      [86, h.overbruggingKlaar],
      [92, l.termijnUitgelegd('uitvoering-besluit')],
      [94, h.wachtgesprek(false)],
    ],
  }
}

/** The child of the official sample messages of iJw 3.2: both allocations wait for the message that help started. */
function deWit(vandaag: string): Rol {
  const gezin: DemoGezin = {
    sleutel: 'de-wit',
    taal: 'nl',
    geheimAdres: false,
    school: 'Het Waterhoven Lyceum',
    vraag: DE_WIT,
    huizen: [huis('Spoelstraat', '8')],
    kinderen: [
      kind({
        voornamen: 'Tom',
        voorvoegsel: 'de',
        achternaam: 'Wit',
        geslacht: 'M',
        geboren: '2010-02-14',
        leeftijd: 16,
        bsn: '999900006',
        sub: 'tom',
      }),
    ],
    volwassenen: [ouder({ voornamen: 'Ellen', voorvoegsel: 'de', achternaam: 'Wit', geslacht: 'V', nr: 5, sub: 'ellen' })],
  }
  const begin = [plusDagen('2026-04-01', -50), plusDagen(vandaag, -60)].sort()[0] ?? vandaag
  const item = (product: string, totEnMet: string) => ({ product, volume: 2, eenheid: '04', frequentie: '2', van: '2026-04-01', totEnMet })
  return {
    naam: 'uitgelicht: kind van de voorbeeldberichten',
    gezin,
    werker: 'meryem',
    archetype: null,
    begin,
    stappen: [
      [0, d.aanmelden()],
      [5, o.eersteGesprek(), d.toelaten, s.veiligheid()],
      [6, d.naarOnderzoek],
      [12, o.kindHoren()],
      [16, o.feiten()],
      [20, o.terugVertellen()],
      [24, p.planMaken(), p.anderenKlaar],
      [28, o.belangWegen],
      [30, b.opgesteld({ items: [item('45A53', '2026-07-31'), item('45A54', '2026-07-31')] }), b.voorgelegd],
      [36, b.genomen],
      [
        40,
        h.toewijzen({
          aanbieder: 'linde',
          vast: [
            { nummer: 300_201, product: '55A11', volume: 2, eenheid: '04', frequentie: '2', tot: '2026-07-14' },
            { nummer: 300_202, product: '55A12', volume: 2, eenheid: '16', frequentie: '2', tot: '2026-07-19' },
          ],
        }),
      ],
      [44, h.alleAangenomen('2026-04-15')],
    ],
  }
}

function haddad(vandaag: string): Rol {
  const gezin: DemoGezin = {
    sleutel: 'haddad',
    taal: 'ar',
    geheimAdres: false,
    school: 'Het Waterhoven Lyceum',
    vraag: HADDAD,
    huizen: [huis('Klossingel', '27')],
    kinderen: [
      kind({
        voornamen: 'Lina',
        achternaam: 'Haddad',
        geslacht: 'V',
        geboren: jarig(vandaag, 14),
        leeftijd: 14,
        bsn: '999900067',
        sub: 'lina',
      }),
    ],
    volwassenen: [
      ouder({ voornamen: 'Rania', achternaam: 'Haddad', geslacht: 'V', nr: 6, sub: 'rania' }),
      ouder({ voornamen: 'Samir', achternaam: 'Haddad', geslacht: 'M', nr: 3 }),
    ],
  }
  return {
    naam: 'uitgelicht: veertien jaar, hulp loopt',
    gezin,
    werker: 'meryem',
    archetype: null,
    begin: plusDagen(vandaag, -165),
    stappen: [
      [0, d.aanmelden({ tolk: true, route: 'school' }), d.toelaten],
      [3, d.afspraakMaken],
      [7, o.eersteGesprek(), s.veiligheid()],
      [8, d.naarOnderzoek],
      [12, o.kindHoren({ geheim: true })],
      [18, o.feiten()],
      [21, o.terugVertellen()],
      [26, p.familiegroepsplan('aanvaard')],
      [30, p.planMaken()],
      [34, o.belangWegen],
      [36, b.opgesteld({ hulp: 'specialistisch' }), b.voorgelegd],
      [41, b.genomen],
      [43, h.toewijzen({ aanbieder: 'anker' })],
      [46, h.aangenomen(12)],
      [60, h.begonnenNa('nee')],
      [96, s.veiligheid()],
      [120, h.hulpBekeken],
      [140, s.veiligheid(), p.planEvalueren()],
      [150, h.hoeWasHet({ kind: { nut: 6, zonderHulp: '01', nietVoorOuders: true } }), h.anderGezicht()],
    ],
  }
}

function mertens(vandaag: string): Rol {
  const gezin: DemoGezin = {
    sleutel: 'mertens',
    taal: 'nl',
    geheimAdres: false,
    school: 'het mbo',
    vraag: MERTENS,
    huizen: [huis('Inslagweg', '101')],
    kinderen: [
      kind({
        voornamen: 'Jayden',
        achternaam: 'Mertens',
        geslacht: 'M',
        geboren: jarig(vandaag, 17),
        leeftijd: 17,
        bsn: '999900079',
        sub: 'jayden',
      }),
    ],
    volwassenen: [ouder({ voornamen: 'Wendy', achternaam: 'Mertens', geslacht: 'V', nr: 7, sub: 'wendy' })],
  }
  return {
    naam: 'uitgelicht: zeventien jaar, besluit ligt bij de gemeente',
    gezin,
    werker: 'meryem',
    archetype: null,
    begin: plusDagen(vandaag, -46),
    stappen: [
      [0, d.aanmelden({ kindZelf: true }), d.toelaten],
      [5, o.eersteGesprek(), s.veiligheid()],
      [6, d.naarOnderzoek],
      [10, o.kindHoren()],
      [15, o.feiten()],
      [18, o.terugVertellen('De begeleider helpt ook bij een kamer zoeken. Dat staat als eerste in het plan.')],
      [26, p.planMaken()],
      [31, o.belangWegen],
      [34, b.opgesteld({ hulp: 'ambulant' }), b.voorgelegd],
    ],
  }
}

/** The families that can be named: they log in, and they are the ones to look at first. */
export function bijzondereGezinnen(vandaag: string): Rol[] {
  return [deGroot(vandaag), deWit(vandaag), haddad(vandaag), mertens(vandaag)]
}
