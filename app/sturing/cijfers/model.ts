import {
  grootteklasse,
  inwonersVan,
  vergelijk,
  type Eenheid,
  type Tekst,
  type VergelijkGebied,
  type VergelijkIndicator,
  type Vergelijking,
  type Waarneming,
} from '@draad/cijfers/web'
import { gemeentecijfers, GEMEENTEN, PROEFINDICATOREN } from '@draad/proef'

/** The years of the made-up nation. */
export const JAREN = ['2019', '2020', '2021', '2022', '2023', '2024', '2025'] as const
const LAATSTE = '2025'

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

/** What an address asks for: at most four municipalities and a year; what does not exist is left out and named. */
export function leesKeuze(zoek: URLSearchParams): { gemeenten: readonly string[]; jaar: string; onbekend: readonly string[] } {
  const gevraagd = (zoek.get('gm') ?? '').split(',').filter(Boolean)
  const bekend = gevraagd.filter((c) => GEBIEDEN.some((g) => g.code === c))
  const jaar = zoek.get('jaar') ?? LAATSTE
  const goedJaar = (JAREN as readonly string[]).includes(jaar)
  return {
    gemeenten: [...new Set(bekend)].slice(0, 4),
    jaar: goedJaar ? jaar : LAATSTE,
    onbekend: [...gevraagd.filter((c) => !bekend.includes(c)), ...(goedJaar ? [] : [jaar])],
  }
}

/** One indicator for a year and some municipalities: beside region, size class, similar ones and the nation, over time, ranked. */
export function bekijk(indicator: PaginaIndicator, gemeenten: readonly string[], jaar: string): Vergelijking {
  const waarnemingen = allesVan(indicator.id).filter((w) => w.periode <= jaar)
  return vergelijk({ indicator, waarnemingen, gebieden: GEBIEDEN, doelen: gemeenten })
}

/** The nation as a whole per year: sum over sum of whoever delivered, and how many did. */
export function landelijk(indicator: PaginaIndicator): readonly { jaar: string; waarde: number | null; geleverd: number; van: number }[] {
  return JAREN.map((jaar) => {
    const jaarrijen = allesVan(indicator.id).filter((w) => w.periode === jaar)
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
