import {
  grootteklasse,
  inTaal,
  inwonersVan,
  VERGELIJKBAAR,
  vergelijk,
  vergelijkGepubliceerd,
  type Vergelijkbaar,
  type Tekst,
  type Eenheid,
  type VergelijkGebied,
  type VergelijkIndicator,
  type Vergelijking,
  type Waarneming,
} from '@draad/cijfers/web'
import { gemeentecijfers, GEMEENTEN, PROEFINDICATOREN } from '@draad/proef'

/** The years of the made-up nation. */
export const JAREN = ['2019', '2020', '2021', '2022', '2023', '2024', '2025'] as const

/** An indicator as the pages show it: with what it means in words, and what it is not. */
export interface PaginaIndicator extends VergelijkIndicator {
  readonly definitie: Tekst
  readonly valkuil: Tekst
}

const WOORDEN: Readonly<Record<string, Pick<PaginaIndicator, 'naam' | 'definitie' | 'valkuil'>>> = {
  jeugdhulp: {
    naam: { nl: 'Jongeren met jeugdhulp', en: 'Youths with youth help' },
    definitie: {
      nl: 'Jongeren van 0 tot 18 jaar met minstens één traject jeugdhulp in het jaar, van alle inwoners van 0 tot 18.',
      en: 'Youths of 0 to 18 with at least one trajectory of youth help in the year, of all residents of 0 to 18.',
    },
    valkuil: { nl: 'Een jongere met drie trajecten telt één keer.', en: 'A youth with three trajectories counts once.' },
  },
  instroom: {
    naam: { nl: 'Begonnen trajecten', en: 'Started trajectories' },
    definitie: {
      nl: 'Trajecten jeugdhulp die in het jaar begonnen, per inwoner van 0 tot 18. Eén kind kan er meer hebben.',
      en: 'Trajectories of youth help that began in the year, per resident of 0 to 18. One child can have several.',
    },
    valkuil: {
      nl: 'Op 1 januari opnieuw ingeschreven trajecten tellen mee als begonnen en zijn geen nieuwe vraag.',
      en: 'Trajectories entered anew on 1 January count as started and are no new demand.',
    },
  },
  'verwijzer-gemeente': {
    naam: { nl: 'Begonnen via de gemeente', en: 'Started through the municipality' },
    definitie: {
      nl: 'Begonnen trajecten waarbij de gemeentelijke toegang verwees, van alle begonnen trajecten.',
      en: 'Started trajectories referred by the municipal access, of all started trajectories.',
    },
    valkuil: { nl: 'Het aandeel daalt ook als een andere verwijzer groeit.', en: 'The share also falls when another referrer grows.' },
  },
  verblijf: {
    naam: { nl: 'Jongeren met verblijf', en: 'Youths in residential help' },
    definitie: {
      nl: 'Jongeren van 0 tot 18 jaar met jeugdhulp met verblijf in het jaar, van alle inwoners van 0 tot 18.',
      en: 'Youths of 0 to 18 with residential youth help in the year, of all residents of 0 to 18.',
    },
    valkuil: {
      nl: 'Waar een instelling staat is niet waar het kind vandaan komt.',
      en: 'Where an institution stands is not where the child comes from.',
    },
  },
  jeugdbescherming: {
    naam: { nl: 'Jongeren met jeugdbescherming', en: 'Youths under protection' },
    definitie: {
      nl: 'Jongeren van 0 tot 18 jaar met een ondertoezichtstelling of voogdij in het jaar, van alle inwoners van 0 tot 18.',
      en: 'Youths of 0 to 18 under supervision or guardianship in the year, of all residents of 0 to 18.',
    },
    valkuil: { nl: 'Jeugdreclassering hoort hier niet bij.', en: 'Youth probation does not belong to it.' },
  },
}

/** Indicators of the pages, in their order. */
export const INDICATOREN: readonly PaginaIndicator[] = PROEFINDICATOREN.flatMap((i) => {
  const w = WOORDEN[i.id]
  return w ? [{ id: i.id, soort: i.soort, eenheid: i.eenheid as Eenheid, noemer: i.noemer as Eenheid, ...w }] : []
})

/** What a page of one indicator is drawn from: figures of areas over periods, whose they are, and what the whole is called. */
export interface Blad {
  readonly i: PaginaIndicator
  readonly verzonnen: boolean
  readonly gebieden: readonly VergelijkGebied[]
  readonly jaren: readonly string[]
  /** What the areas are, in the plural, and the first word of the column. */
  readonly soort: Tekst
  /** The whole: a nation, a municipality. */
  readonly geheel: Tekst
  readonly bron: Tekst
  readonly kanttekeningen: readonly Tekst[]
  /** Areas that belong together (region, size class, similar ones) exist in the made-up nation only. */
  readonly vergelijk: (doelen: readonly string[], jaar: string) => Vergelijking
  readonly landelijk: () => readonly Landjaar[]
}

/** The whole in one period, and how many areas have a figure. */
export interface Landjaar {
  readonly jaar: string
  readonly waarde: number | null
  readonly geleverd: number
  readonly van: number
}

let rijen: readonly (Waarneming & { readonly indicator: string })[] | null = null
/** The made-up nation, made once and only when somebody looks. */
function allesVan(indicator: string): readonly Waarneming[] {
  rijen ??= gemeentecijfers({ seed: 2026, jaren: JAREN.map(Number) })
  return rijen.filter((w) => w.indicator === indicator)
}

/** The municipalities with what they can be compared by. */
export const GEBIEDEN: readonly VergelijkGebied[] = GEMEENTEN.map((g) => {
  const inwoners = inwonersVan(`GM${g.code}`)
  return {
    code: `GM${g.code}`,
    naam: g.naam,
    regio: g.regio,
    ...(inwoners === null
      ? {}
      : { grootteklasse: grootteklasse(inwoners), kenmerken: { inwoners: Math.log(inwoners), jeugd: g.gewicht / inwoners } }),
  }
})

const VERZONNEN_BRON: Tekst = {
  nl: 'Nagemaakt land, zaad 2026; aantallen op vijven afgerond, minder dan tien niet getoond.',
  en: 'Made-up nation, seed 2026; counts rounded to fives, fewer than ten not shown.',
}

/** The nation as a whole per period: sum over sum of whoever delivered, and how many did. */
function opgeteld(waarnemingen: readonly Waarneming[], jaren: readonly string[]): readonly Landjaar[] {
  return jaren.map((jaar) => {
    const jaarrijen = waarnemingen.filter((w) => w.periode === jaar)
    const met = jaarrijen.filter((w) => w.teller !== null && w.noemer !== null)
    const noemer = met.reduce((s, w) => s + (w.noemer ?? 0), 0)
    return {
      jaar,
      waarde: noemer === 0 ? null : met.reduce((s, w) => s + (w.teller ?? 0), 0) / noemer,
      geleverd: met.length,
      van: jaarrijen.length,
    }
  })
}

const nagemaakt = (i: PaginaIndicator): Blad => ({
  i,
  verzonnen: true,
  gebieden: GEBIEDEN,
  jaren: JAREN,
  soort: { nl: 'gemeenten', en: 'municipalities' },
  geheel: { nl: 'Nederland', en: 'the Netherlands' },
  bron: VERZONNEN_BRON,
  kanttekeningen: [],
  vergelijk: (doelen, jaar) =>
    vergelijk({ indicator: i, waarnemingen: allesVan(i.id).filter((w) => w.periode <= jaar), gebieden: GEBIEDEN, doelen }),
  landelijk: () => opgeteld(allesVan(i.id), JAREN),
})

const bronNaam = (b: Vergelijkbaar['bron'], taal: 'nl' | 'en'): string =>
  [inTaal(b.naam, taal), b.plaats, b.versie].filter(Boolean).join(', ')

/** Of a published set the whole is what its source prints; where it prints none there is none, and nothing is added up. */
const gedrukt = (v: Vergelijkbaar): Blad => ({
  i: v.indicator,
  verzonnen: false,
  gebieden: v.gebieden,
  jaren: v.perioden,
  soort: v.soort,
  geheel: v.geheel.naam,
  bron: { nl: bronNaam(v.bron, 'nl'), en: bronNaam(v.bron, 'en') },
  kanttekeningen: v.kanttekeningen,
  vergelijk: (doelen, jaar) =>
    vergelijkGepubliceerd(
      v,
      doelen,
      v.perioden.filter((p) => p <= jaar),
    ),
  landelijk: () => {
    // The whole may be printed for more periods than its parts.
    const jaren = [...new Set([...Object.keys(v.geheel.waarden), ...v.perioden])].sort()
    return jaren.map((jaar) => {
      const hier = v.waarnemingen.filter((w) => w.periode === jaar)
      return {
        jaar,
        waarde: v.geheel.waarden[jaar] ?? null,
        geleverd: hier.filter((w) => w.teller !== null && w.noemer !== null).length,
        van: hier.length,
      }
    })
  },
})

/** Published figures, with their source. */
export const GEPUBLICEERD: readonly Blad[] = VERGELIJKBAAR.map(gedrukt)
/** The made-up nation. */
export const NAGEMAAKT: readonly Blad[] = INDICATOREN.map(nagemaakt)

export const zoekBlad = (id: string | undefined): Blad | undefined => [...GEPUBLICEERD, ...NAGEMAAKT].find((b) => b.i.id === id)

/** What an address asks for: at most four areas and a period; what does not exist is left out and named. */
export function leesKeuze(b: Blad, zoek: URLSearchParams): { gebieden: readonly string[]; jaar: string; onbekend: readonly string[] } {
  const gevraagd = (zoek.get('gm') ?? '').split(',').filter(Boolean)
  const bekend = gevraagd.filter((c) => b.gebieden.some((g) => g.code === c))
  const laatste = b.jaren.at(-1) ?? ''
  const jaar = zoek.get('jaar') ?? laatste
  const goedJaar = b.jaren.includes(jaar)
  return {
    gebieden: [...new Set(bekend)].slice(0, 4),
    jaar: goedJaar ? jaar : laatste,
    onbekend: [...gevraagd.filter((c) => !bekend.includes(c)), ...(goedJaar ? [] : [jaar])],
  }
}
