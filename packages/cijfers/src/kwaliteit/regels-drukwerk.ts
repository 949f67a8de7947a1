import type { Interval } from '../vergelijk/interval.ts'
import type { Gedrukt, Oordeel, Regel } from './model.ts'
import { bereik, deelBereik, effect, net, netNl, PROCENT, PUNTEN, somBereik, vergelijkGedrukt } from './rekenen.ts'
import { eigen, inBeide, tekst, type Tekst } from '../tekst.ts'

/** @bron R3 3.8 V4, V5; R1 9 item 49 */
export const stroom: Regel<'stroom'> = {
  id: 'stroom',
  naam: tekst('Stand en stroom: begin plus instroom min uitstroom is einde', 'Stock and flow: begin plus inflow minus outflow is end'),
  vertekening: tekst(
    'Iets is dubbel geteld, weggelaten of anders gedefinieerd.',
    'Something is counted twice, left out or counted by another definition.',
  ),
  bron: 'DQ5, R1 9.49',
  toets: ({ begin, in: erin, uit, einde }) =>
    vergelijkGedrukt(
      begin.waarde + erin.waarde - uit.waarde,
      somBereik([begin, erin, uit], [1, 1, -1]),
      einde,
      tekst('stuks', 'count'),
      tekst('begin + instroom - uitstroom, tegenover einde', 'begin + in - out against end'),
    ),
}

/** @bron R3 3.8 V4; R1 9 items 33, 34 */
export const som: Regel<'som'> = {
  id: 'som',
  naam: tekst('Delen tellen op tot het gedrukte totaal', 'Parts add up to the printed total'),
  vertekening: tekst(
    'Een deel ontbreekt, staat er dubbel, of hoort bij een andere tabel.',
    'A part is missing, double, or belongs to another table.',
  ),
  bron: 'R1 9.33',
  toets: ({ totaal, delen }) =>
    vergelijkGedrukt(
      delen.reduce((s, d) => s + d.waarde, 0),
      somBereik(delen),
      totaal,
      tekst('in de eenheid van de delen', 'same as the parts'),
      tekst('som van de delen, tegenover het totaal', 'sum of the parts against the total'),
    ),
}

/** @bron R3 3.8 V3 */
export const procent: Regel<'procent'> = {
  id: 'procent',
  naam: tekst('Gedrukt aandeel volgt uit teller en noemer', 'A printed share follows from numerator and base'),
  vertekening: tekst(
    'Het aandeel is van een andere groep dan er staat, of er staan twee eenheden in één vak.',
    'The share is of another base than it says, or two units stand in one cell.',
  ),
  bron: 'R3 V3',
  toets: ({ teller, noemer, maal, gedrukt }) => {
    if (bereik(noemer).onder <= 0) return nietTeToetsen(tekst('de noemer kan nul zijn', 'the base can be zero'))
    const kan = deelBereik(bereik(teller), bereik(noemer), maal)
    return vergelijkGedrukt(
      (teller.waarde / noemer.waarde) * maal,
      kan,
      gedrukt,
      maal === 100 ? PUNTEN : tekst('per eenheid', 'per unit'),
      tekst('teller gedeeld door noemer', 'numerator over base'),
    )
  },
}

/** @bron R1 9 items 27, 32 */
export const groei: Regel<'groei'> = {
  id: 'groei',
  naam: tekst('Gedrukte verandering volgt uit de twee waarden', 'A printed change follows from the two values'),
  vertekening: tekst(
    'Er wordt een verandering verteld die niet in de tabel staat; groei vanaf nul heeft geen percentage.',
    'A change is told that the table does not show; growth from zero has no percentage.',
  ),
  bron: 'R1 9.27, 9.32',
  toets: ({ van, naar, gedrukt }) => {
    if (van.waarde === 0) {
      return {
        uitkomst: 'gebroken',
        berekend: [],
        gedrukt: [gedrukt.waarde],
        effect: effect(
          null,
          PROCENT,
          tekst(
            `groei van 0 naar ${netNl(naar.waarde)} heeft geen percentage, maar er staat ${netNl(gedrukt.waarde)}`,
            `growth from 0 to ${net(naar.waarde)} has no percentage, yet ${net(gedrukt.waarde)} is printed`,
          ),
        ),
      }
    }
    const [a, b] = [bereik(van), bereik(naar)]
    const kan: Interval = { onder: (b.onder / a.boven - 1) * 100, boven: (b.boven / a.onder - 1) * 100 }
    return vergelijkGedrukt(
      (naar.waarde / van.waarde - 1) * 100,
      kan,
      gedrukt,
      PUNTEN,
      tekst('verandering in procenten', 'relative change'),
    )
  },
}

/** @bron R1 9 item 50 */
export const puntverschil: Regel<'puntverschil'> = {
  id: 'puntverschil',
  naam: tekst('Gedrukt verschil volgt uit de twee waarden', 'A printed difference follows from the two values'),
  vertekening: tekst(
    'Een verschil van afgeronde getallen wordt als precies gelezen, of het verkeerde is gedrukt.',
    'A difference of rounded numbers is read as exact, or the wrong one is printed.',
  ),
  bron: 'R1 9.31, 9.50',
  toets: ({ van, naar, gedrukt }) =>
    vergelijkGedrukt(
      naar.waarde - van.waarde,
      somBereik([naar, van], [1, -1]),
      gedrukt,
      tekst('punten', 'points'),
      tekst('verschil', 'difference'),
    ),
}

/** @bron R1 9 item 34 */
export const tussen: Regel<'tussen'> = {
  id: 'tussen',
  naam: tekst('Een totaal ligt tussen zijn delen', 'A total lies between its parts'),
  vertekening: tekst(
    'Een gemiddelde buiten zijn delen kan niet: een van de vakken is fout.',
    'A mean outside its parts cannot be: one of the cells is wrong.',
  ),
  bron: 'R1 9.34',
  toets: ({ delen, gedrukt }) => {
    const [laag, hoog] = [Math.min(...delen), Math.max(...delen)]
    const { onder, boven } = bereik(gedrukt)
    const buiten = onder > hoog + gedrukt.stap / 2 ? gedrukt.waarde - hoog : boven < laag - gedrukt.stap / 2 ? gedrukt.waarde - laag : 0
    return {
      uitkomst: buiten === 0 ? 'klopt' : 'gebroken',
      berekend: [laag, hoog],
      gedrukt: [gedrukt.waarde],
      effect: effect(
        buiten,
        tekst('punten', 'points'),
        buiten === 0
          ? tekst('tussen zijn delen', 'between its parts')
          : tekst(
              `moet liggen van ${netNl(laag)} tot ${netNl(hoog)}, gedrukt ${netNl(gedrukt.waarde)}`,
              `must lie from ${net(laag)} to ${net(hoog)}, printed ${net(gedrukt.waarde)}`,
            ),
      ),
    }
  },
}

/** @bron R1 6.1, totals of the survey; table 11 */
export const gemiddelde: Regel<'gemiddelde'> = {
  id: 'gemiddelde',
  naam: tekst('Een gemiddelde volgt uit zijn delen', 'A mean follows from its parts'),
  vertekening: tekst(
    'Een totaal is anders gewogen dan er staat, of heeft een andere noemer.',
    'A total is weighted otherwise than it says, or has another base.',
  ),
  bron: 'R1 9.16',
  toets: ({ delen, gewichten, gedrukt, speling }) => {
    const w = gewichten ?? delen.map(() => 1)
    const alles = w.reduce((s, x) => s + x, 0)
    const gem = (f: (g: Gedrukt) => number): number => delen.reduce((s, d, i) => s + f(d) * ((w[i] ?? 0) / alles), 0)
    const berekend = gem((d) => d.waarde)
    const kan = { onder: gem((d) => bereik(d).onder) - speling, boven: gem((d) => bereik(d).boven) + speling }
    return vergelijkGedrukt(berekend, kan, gedrukt, tekst('punten', 'points'), tekst('gewogen gemiddelde', 'weighted mean'))
  },
}

/** @bron R1 table 12 */
export const spreiding: Regel<'spreiding'> = {
  id: 'spreiding',
  naam: tekst(
    'De spreiding van het geheel volgt uit die binnen en tussen de groepen',
    'The spread of the whole follows from that within and between groups',
  ),
  vertekening: tekst(
    'De groepen zijn niet het geheel, of een spreiding gaat over iets anders.',
    'The groups are not the whole, or a deviation is of something else.',
  ),
  bron: 'R1 table 12',
  toets: ({ groepen, gedrukt }) => {
    const met = (kant: (g: Gedrukt) => number): number => {
      const n = groepen.reduce((s, g) => s + g.n, 0)
      const m = groepen.reduce((s, g) => s + g.n * g.gemiddeld.waarde, 0) / n
      return Math.sqrt(groepen.reduce((s, g) => s + (g.n - 1) * kant(g.sd) ** 2 + g.n * (g.gemiddeld.waarde - m) ** 2, 0) / (n - 1))
    }
    const kan = { onder: met((g) => bereik(g).onder), boven: met((g) => bereik(g).boven) }
    return vergelijkGedrukt(
      met((g) => g.waarde),
      kan,
      gedrukt,
      tekst('weken', 'weeks'),
      tekst('spreiding van alles samen', 'pooled deviation'),
    )
  },
}

/** @bron R1 9 items 37, 48 */
export const richting: Regel<'richting'> = {
  id: 'richting',
  naam: tekst('Gedrukte richting is die van de waarden', 'The printed direction is that of the values'),
  vertekening: tekst('Een stijging wordt als daling verteld, of andersom.', 'A rise is told as a fall or the other way round.'),
  bron: 'R1 9.37, 9.48',
  toets: ({ van, naar, gedrukt }) => {
    const echt = naar > van ? 'stijging' : naar < van ? 'daling' : 'gelijk'
    return {
      uitkomst: echt === gedrukt ? 'klopt' : 'gebroken',
      berekend: [van, naar],
      gedrukt: [],
      effect: effect(
        naar - van,
        tekst('in de eenheid van het cijfer', 'same as the figure'),
        tekst(
          `van ${netNl(van)} naar ${netNl(naar)}; gedrukt als ${gedrukt}`,
          `from ${net(van)} to ${net(naar)}; printed as ${gedrukt === 'stijging' ? 'a rise' : 'a fall'}`,
        ),
      ),
    }
  },
}

/** @bron R1 9 items 28, 35, 41; R3 9b */
export const gelijk: Regel<'gelijk'> = {
  id: 'gelijk',
  naam: tekst('Wat twee keer gedrukt staat is twee keer hetzelfde', 'What is printed twice is the same twice'),
  vertekening: tekst('Twee groepen of twee versies hebben dezelfde naam.', 'Two populations or two versions carry one name.'),
  bron: 'R1 9.28, 9.35',
  toets: ({ a, b, in: in_ }) => ({
    uitkomst: a === b ? 'klopt' : 'gebroken',
    berekend: [a],
    gedrukt: [b],
    effect: effect(
      b - a,
      eigen(in_),
      a === b
        ? tekst('hetzelfde', 'the same')
        : tekst(`de ene keer ${netNl(a)}, de andere keer ${netNl(b)}`, `once ${net(a)}, once ${net(b)}`),
    ),
  }),
}

function nietTeToetsen(zin: Tekst): Oordeel {
  return { uitkomst: 'niet-te-toetsen', berekend: [], gedrukt: [], effect: effect(null, inBeide(''), zin) }
}
