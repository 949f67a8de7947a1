import type { CijferBron } from '../cijfer/index.ts'
import { GEBIEDEN } from '../gebied/index.ts'
import { tekst, type Tekst } from '../tekst.ts'
import { vergelijk, type VergelijkGebied, type VergelijkIndicator, type Vergelijking, type Waarneming } from '../vergelijk/index.ts'
import { ALMERE, ALMERE_JAREN, ALMERE_WIJKEN } from './almere.ts'
import { cel, type BronTabel } from './model.ts'
import { CBS_PROVINCIES_2020, CBS_PROVINCIES_2020_PCT } from './statline.ts'
import { GEBRUIK_2015, JONGEREN_2015, TRAJECTEN_2015, VERLOOP_2015, VERWEZEN_2015, VERWIJZERS_2015 } from './toegang-2015.ts'

/** Published figures of which the source gives both parts, so that areas can be compared with intervals. */
export interface Vergelijkbaar {
  readonly id: string
  /** Indicator of the catalogue that means this, if there is one. */
  readonly voor: string | null
  readonly indicator: VergelijkIndicator & { readonly definitie: Tekst; readonly valkuil: Tekst }
  readonly bron: CijferBron
  /** What the areas are: provinces, districts. */
  readonly soort: Tekst
  /** All areas together, in words. */
  readonly samen: Tekst
  readonly gebieden: readonly VergelijkGebied[]
  readonly perioden: readonly string[]
  readonly waarnemingen: readonly Waarneming[]
  /** The whole as the source prints it, apart from its parts: a fraction per period. */
  readonly geheel: { readonly naam: Tekst; readonly waarden: Readonly<Record<string, number>> }
  readonly kanttekeningen: readonly Tekst[]
}

const getal = (t: BronTabel, rij: string, kolom: string): number | null => {
  const c = cel(t, rij, kolom)
  return typeof c === 'number' ? c : null
}

/** The base that belongs to a printed count and its printed share. */
const teruggerekend = (aantal: number | null, procent: number | null): number | null =>
  aantal === null || !procent ? null : Math.round((aantal / procent) * 100)

const TERUGGEREKEND = tekst(
  'De noemer is teruggerekend uit het gedrukte aantal en het afgeronde percentage.',
  'The base is computed back from the printed count and the rounded percentage.',
)

const deel = (c: number | null): number => (c ?? 0) / 100

const provincies: Vergelijkbaar = {
  id: 'pub-provincies',
  voor: 'R1-08',
  indicator: {
    id: 'pub-provincies',
    naam: tekst('Jongeren met jeugdzorg, per provincie', 'Youths with youth care, by province'),
    soort: 'aandeel',
    eenheid: 'jongere',
    noemer: 'inwoner',
    definitie: tekst(
      'Jongeren tot 23 jaar met jeugdhulp, bescherming of reclassering in 2020, van alle jongeren tot 23.',
      'Youths up to 23 with youth help, protection or probation in 2020, of all youths up to 23.',
    ),
    valkuil: tekst(
      'Een provincie is groot: verschillen binnen haar zijn groter dan tussen provincies.',
      'A province is large: differences within it are larger than between provinces.',
    ),
  },
  bron: CBS_PROVINCIES_2020.bron,
  soort: tekst('provincies', 'provinces'),
  samen: tekst('alle provincies samen', 'all provinces together'),
  gebieden: CBS_PROVINCIES_2020.kolommen.flatMap((code) => {
    const g = GEBIEDEN.find((x) => x.code === code)
    return g && code !== 'NL' ? [{ code, naam: g.naam }] : []
  }),
  perioden: ['2020'],
  waarnemingen: CBS_PROVINCIES_2020.kolommen
    .filter((k) => k !== 'NL')
    .map((gebied) => {
      const teller = getal(CBS_PROVINCIES_2020, 'jeugdzorg', gebied)
      return { gebied, periode: '2020', teller, noemer: teruggerekend(teller, getal(CBS_PROVINCIES_2020_PCT, 'jeugdzorg', gebied)) }
    }),
  geheel: { naam: tekst('Nederland', 'the Netherlands'), waarden: { '2020': deel(getal(CBS_PROVINCIES_2020_PCT, 'jeugdzorg', 'NL')) } },
  kanttekeningen: [TERUGGEREKEND],
}

const almere: Vergelijkbaar = {
  id: 'pub-almere',
  voor: null,
  indicator: {
    id: 'pub-almere',
    naam: tekst('Jongeren met jeugdzorg, per wijk van Almere', 'Youths with youth care, by district of Almere'),
    soort: 'aandeel',
    eenheid: 'jongere',
    noemer: 'inwoner',
    definitie: tekst(
      'Jongeren met jeugdzorg in natura in het jaar, van alle inwoners van 0 tot 25 op 1 januari. Wijkindeling van 2022.',
      'Youths with youth care in kind in the year, of all residents from 0 up to 25 on 1 January. Division of 2022.',
    ),
    valkuil: tekst(
      'Jeugdzorg gaat tot 23 jaar; de bron geeft inwoners alleen tot 25. Het aandeel is dus wat te laag.',
      'Youth care goes up to 23; the source gives residents only up to 25. The share is somewhat too low.',
    ),
  },
  bron: { id: 'cbs-wijken', naam: 'CBS, Kerncijfers wijken en buurten' },
  soort: tekst('wijken', 'districts'),
  samen: tekst('alle wijken samen', 'all districts together'),
  gebieden: [...new Set(ALMERE_WIJKEN.map((w) => w.gebied))].map((code) => ({ code, naam: `Almere, wijk ${code.slice(-2)}` })),
  perioden: ALMERE_JAREN,
  waarnemingen: ALMERE_WIJKEN.map((w) => ({
    gebied: w.gebied,
    periode: w.periode,
    teller: w.jongeren,
    noemer: w.inwoners === 0 ? null : w.inwoners,
  })),
  geheel: { naam: tekst('Almere', 'Almere'), waarden: Object.fromEntries(ALMERE.map((a) => [a.periode, a.jongeren / a.inwoners])) },
  kanttekeningen: [
    tekst(
      'De wijken tellen op tot ongeveer vier vijfde van de gemeente: een deel van de jongeren is in geen wijk te plaatsen, en kleine wijken zijn niet gegeven.',
      'The districts add up to about four fifths of the municipality: some youths cannot be placed in a district, and small districts are not given.',
    ),
  ],
}

const LETTERS = ['A', 'B', 'C', 'D'] as const
const KWARTAAL = '2015Q1'

/** A share over the four municipalities of the study of 2015, of two rows that both have counts. */
function toegang(
  id: string,
  voor: string | null,
  naam: Tekst,
  definitie: Tekst,
  valkuil: Tekst,
  delen: {
    readonly eenheid: VergelijkIndicator['eenheid']
    readonly noemer: VergelijkIndicator['noemer']
    readonly teller: (g: string) => number | null
    readonly van: (g: string) => number | null
    readonly land: number | null
    readonly bron: CijferBron
    readonly let: readonly Tekst[]
  },
): Vergelijkbaar {
  return {
    id,
    voor,
    indicator: { id, naam, definitie, valkuil, soort: 'aandeel', eenheid: delen.eenheid, noemer: delen.noemer },
    bron: delen.bron,
    soort: tekst('gemeenten', 'municipalities'),
    samen: tekst('de vier gemeenten samen', 'the four municipalities together'),
    gebieden: LETTERS.map((l) => ({ code: l, naam: `Gemeente ${l}` })),
    perioden: [KWARTAAL],
    waarnemingen: LETTERS.map((g) => ({ gebied: g, periode: KWARTAAL, teller: delen.teller(g), noemer: delen.van(g) })),
    geheel: { naam: tekst('Nederland', 'the Netherlands'), waarden: delen.land === null ? {} : { [KWARTAAL]: delen.land / 100 } },
    kanttekeningen: delen.let,
  }
}

const EERSTE = tekst(
  'Eerste kwartaal na de decentralisatie; de bron noemt de gemeenten A tot en met D.',
  'First quarter after decentralisation; the source calls the municipalities A to D.',
)

const verwezen = (id: string, voor: string, rij: 'gemeente' | 'huisarts' | 'gi', naam: Tekst): Vergelijkbaar =>
  toegang(
    id,
    voor,
    naam,
    tekst(
      'Begonnen trajecten met deze verwijzer, van alle begonnen trajecten in het eerste kwartaal van 2015.',
      'Started trajectories with this referrer, of all started trajectories in the first quarter of 2015.',
    ),
    tekst('Een aandeel daalt ook als een andere verwijzer groeit.', 'A share also falls when another referrer grows.'),
    {
      eenheid: 'traject-gestart',
      noemer: 'traject-gestart',
      teller: (g) => getal(VERWEZEN_2015, rij, g),
      van: (g) => getal(VERWEZEN_2015, 'totaal', g),
      land: getal(VERWIJZERS_2015, rij, 'NL'),
      bron: VERWEZEN_2015.bron,
      let: [EERSTE, ...(VERWIJZERS_2015.kanttekeningen ?? []).slice(1)],
    },
  )

/** Published figures that can be compared with intervals. */
export const VERGELIJKBAAR: readonly Vergelijkbaar[] = [
  almere,
  provincies,
  toegang(
    'pub-gebruik',
    'CBS-jeugdhulp',
    tekst('Jongeren met jeugdhulp, vier gemeenten', 'Youths with youth help, four municipalities'),
    tekst(
      'Jongeren tot 18 jaar met jeugdhulp in het eerste kwartaal van 2015, van alle jongeren tot 18.',
      'Youths up to 18 with youth help in the first quarter of 2015, of all youths up to 18.',
    ),
    tekst('Een kwartaal is geen jaar: het aandeel over een jaar is hoger.', 'A quarter is no year: the share over a year is higher.'),
    {
      eenheid: 'jongere',
      noemer: 'inwoner',
      teller: (g) => getal(JONGEREN_2015, 'jeugdhulp', g),
      van: (g) => teruggerekend(getal(JONGEREN_2015, 'jeugdhulp', g), getal(GEBRUIK_2015, 'jeugdhulp', g)),
      land: getal(GEBRUIK_2015, 'jeugdhulp', 'NL'),
      bron: JONGEREN_2015.bron,
      let: [EERSTE, TERUGGEREKEND],
    },
  ),
  toegang(
    'pub-begonnen',
    'CBS-begonnen',
    tekst('Begonnen trajecten, vier gemeenten', 'Started trajectories, four municipalities'),
    tekst(
      'Trajecten die in het eerste kwartaal van 2015 begonnen, van alle trajecten in dat kwartaal.',
      'Trajectories that began in the first quarter of 2015, of all trajectories in that quarter.',
    ),
    tekst(
      'Op 1 januari 2015 zijn veel lopende trajecten opnieuw ingeschreven; die tellen hier als begonnen.',
      'On 1 January 2015 many running trajectories were entered anew; they count as started here.',
    ),
    {
      eenheid: 'traject-gestart',
      noemer: 'traject-lopend',
      teller: (g) => getal(TRAJECTEN_2015, 'begonnen', g),
      van: (g) => getal(TRAJECTEN_2015, 'totaal', g),
      land: getal(VERLOOP_2015, 'begonnen', 'NL'),
      bron: TRAJECTEN_2015.bron,
      let: [EERSTE],
    },
  ),
  verwezen(
    'pub-verwijzer-gemeente',
    'CBS-verwijzer-01',
    'gemeente',
    tekst('Begonnen via de gemeente, vier gemeenten', 'Started through the municipality, four municipalities'),
  ),
  verwezen(
    'pub-verwijzer-huisarts',
    'CBS-verwijzer-02',
    'huisarts',
    tekst('Begonnen via de huisarts, vier gemeenten', 'Started through the GP, four municipalities'),
  ),
  verwezen(
    'pub-verwijzer-gi',
    'CBS-verwijzer-04',
    'gi',
    tekst('Begonnen via de gecertificeerde instelling, vier gemeenten', 'Started through the certified institution, four municipalities'),
  ),
]

/** The set of an indicator or of its own id; null when its source does not give both parts. */
export const vergelijkbaar = (id: string): Vergelijkbaar | null =>
  VERGELIJKBAAR.find((v) => [v.id, v.voor].some((x) => x !== null && x.toLowerCase() === id.trim().toLowerCase())) ?? null

/** Compares areas of a published set with all its areas: intervals, change, place, strip and funnel. */
export function vergelijkGepubliceerd(v: Vergelijkbaar, doelen: readonly string[], perioden: readonly string[] = v.perioden): Vergelijking {
  const uit = vergelijk({
    indicator: v.indicator,
    waarnemingen: v.waarnemingen.filter((w) => perioden.includes(w.periode)),
    gebieden: v.gebieden,
    doelen,
    referenties: ['land'],
  })
  return {
    ...uit,
    // The yardstick is what was published together, not the country.
    gebieden: uit.gebieden.map((g) => ({ ...g, naast: g.naast.map((n) => ({ ...n, naam: v.samen })) })),
    grenzen: [...v.kanttekeningen, ...uit.grenzen],
  }
}
