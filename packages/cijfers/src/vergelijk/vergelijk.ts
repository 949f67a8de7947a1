// Over 300 lines: one comparison, from the areas and their yardsticks to the verdict, read from top to bottom.
import { klasseNaam } from '../gebied/gebied.ts'
import { gelijkenden, type Gelijkenden } from './gelijkend.ts'
import { BETROUWBAARHEID, exactPoisson, type Onzekerheid } from './interval.ts'
import { meting, samen, verschil } from './meting.ts'
import type { Groepstotaal, Meting, VergelijkGebied, VergelijkIndicator, Verschil, Waarneming } from './model.ts'
import { rangorde, type Rangorde } from './rangorde.ts'
import { strip, type Strip } from './strip.ts'
import { trechter, type Trechter } from './trechter.ts'
import { inBeide, samen as samenZin, tekst, type Tekst } from '../tekst.ts'

/** What an area is set beside. */
export type Referentie = 'regio' | 'grootteklasse' | 'gelijkend' | 'land' | 'gekozen'

/** An area beside one reference group. */
export interface NaastReferentie {
  readonly referentie: Referentie
  readonly naam: Tekst
  /** The group with the area itself in it, as it would be published; null when the group has no figure. */
  readonly groep: Meting | null
  /** The area against the rest of the group: a group that holds the area itself is no independent yardstick. */
  readonly verschil: Verschil | null
  readonly aantal: number
  readonly onbekend: readonly string[]
  /** How many areas of the group are hidden to protect people; its own total has them. */
  readonly verborgen: number
}

/** Rate per 1,000 children (or residents) beside the share. A share says how a total is divided, a rate how much there is. */
export interface Per1000 {
  readonly waarde: number
  readonly interval: Onzekerheid
}

/** One area in one period. */
export interface GebiedInPeriode {
  readonly gebied: string
  readonly naam: string
  readonly periode: string
  readonly meting: Meting | null
  readonly per1000: Per1000 | null
  /** Why there is no value. */
  readonly reden: Tekst | null
  readonly naast: readonly NaastReferentie[]
}

/** Change of one area from one period to the next. */
export interface Verandering {
  readonly gebied: string
  readonly van: string
  readonly naar: string
  readonly verschil: Verschil | null
  /** Set when the change may not be read as a change. */
  readonly breuk: Tekst | null
}

/** A whole comparison, ready for a table, a page or JSON. */
export interface Vergelijking {
  readonly indicator: VergelijkIndicator
  readonly betrouwbaarheid: number
  readonly methode: { readonly waarde: Tekst; readonly per1000: Tekst; readonly verschil: Tekst }
  readonly gebieden: readonly GebiedInPeriode[]
  readonly veranderingen: readonly Verandering[]
  readonly gelijkenden: Readonly<Record<string, Gelijkenden>>
  /** Of the last period, over all areas with a figure. */
  readonly rangorde: Rangorde
  readonly strip: Strip
  readonly trechter: Trechter
  readonly grenzen: readonly Tekst[]
}

/** What to compare. */
export interface Vergelijkvraag {
  readonly indicator: VergelijkIndicator
  readonly waarnemingen: readonly Waarneming[]
  readonly gebieden: readonly VergelijkGebied[]
  /** Codes of the areas to look at; the others are the yardstick. */
  readonly doelen: readonly string[]
  readonly referenties?: readonly Referentie[]
  /** Totals of groups of which areas are hidden; without one such a group has no figure. */
  readonly groepen?: readonly Groepstotaal[]
  /** Areas of the reference `gekozen`. */
  readonly gekozen?: readonly string[]
  readonly hoeveelGelijkend?: number
  readonly betrouwbaarheid?: number
}

const ALLE: readonly Referentie[] = ['regio', 'grootteklasse', 'gelijkend', 'land']

const WILSON = tekst('Wilson-interval', 'Wilson score interval')
const POISSON = tekst('exact Poisson-interval (Garwood)', 'exact Poisson interval (Garwood)')
const ONBEKEND = {
  regio: tekst('regio niet bekend', 'region unknown'),
  grootteklasse: tekst('grootteklasse niet bekend', 'size class unknown'),
} as const
/** Factors that likeness is measured on; a factor of somebody's own is called as they called it. */
const KENMERKEN: Readonly<Record<string, Tekst>> = { inwoners: tekst('inwoners', 'residents'), jeugd: tekst('jeugd', 'youth') }
const gelijkendOp = (n: number, kenmerken: readonly string[]): Tekst => {
  const op = samenZin(
    kenmerken.map((k) => KENMERKEN[k] ?? inBeide(k)),
    ', ',
  )
  return tekst(`${n} gelijkende op ${op.nl}`, `${n} similar on ${op.en}`)
}

/** Printed with every comparison. @bron R3-48 */
const GRENZEN: readonly Tekst[] = [
  tekst(
    'Een vergelijking toont hoofdlijnen; waarom cijfers verschillen vraagt een studie.',
    'A comparison shows main lines; why figures differ needs a study.',
  ),
  tekst(
    'Een deel van een geheel daalt als een ander deel stijgt: lees het naast het aantal per 1.000.',
    'A share of a total falls when another part rises: read it beside the rate per 1,000.',
  ),
  tekst(
    'Een gebied buiten de trechter is een reden om te kijken, geen oordeel.',
    'An area outside the funnel is a reason to look, not a verdict.',
  ),
]

/**
 * Compares an indicator between areas: each area asked for, in each period, with its interval, its rate per 1,000, and
 * beside its region, size class, similar areas and the nation; over time; ranked with uncertainty; and as plot data.
 */
export function vergelijk(vraag: Vergelijkvraag): Vergelijking {
  const conf = vraag.betrouwbaarheid ?? BETROUWBAARHEID
  const { indicator } = vraag
  const perioden = [...new Set(vraag.waarnemingen.map((w) => w.periode))].sort()
  const laatste = vraag.waarnemingen.filter((w) => w.periode === perioden.at(-1))
  const lijkt = Object.fromEntries(
    vraag.doelen.map((d) => [d, gelijkenden(d, vraag.gebieden, { hoeveel: vraag.hoeveelGelijkend ?? 10 })] as const),
  )
  const perGebied = Map.groupBy(vraag.waarnemingen, (w) => w.gebied)
  const perPeriode = Map.groupBy(vraag.waarnemingen, (w) => w.periode)
  const rijen = vraag.doelen.flatMap((doel) => {
    const zelf = vraag.gebieden.find((g) => g.code === doel)
    const groepen = (vraag.referenties ?? ALLE).map((r) => ({
      referentie: r,
      totalen: totalenVan(vraag, zelf, r),
      ...groepVan(vraag, lijkt[doel], zelf, r),
    }))
    return perioden.map((p) => gebiedInPeriode(vraag.indicator.soort, perPeriode.get(p) ?? [], groepen, zelf, doel, p, conf))
  })
  const landtotaal = (vraag.groepen ?? []).find((g) => g.referentie === 'land' && g.periode === perioden.at(-1))
  const land =
    landtotaal?.teller == null || landtotaal.noemer == null ? samen(laatste) : { teller: landtotaal.teller, noemer: landtotaal.noemer }
  const landWaarde = land.noemer > 0 ? land.teller / land.noemer : null
  return {
    indicator,
    betrouwbaarheid: conf,
    methode: {
      waarde: indicator.soort === 'aandeel' ? WILSON : POISSON,
      per1000: POISSON,
      verschil: tekst(
        'beide intervallen samen (Newcombe), tegen de rest van de groep',
        'square-and-add of both intervals (Newcombe), against the rest of the group',
      ),
    },
    gebieden: rijen,
    veranderingen: vraag.doelen.flatMap((d) => veranderingenVan(indicator, perGebied.get(d) ?? [], perioden, d, conf)),
    gelijkenden: lijkt,
    rangorde: rangorde(indicator.soort, laatste, conf),
    strip: strip(
      laatste.map((w) => ({ gebied: w.gebied, meting: meting(indicator.soort, w.teller, w.noemer, conf) })),
      { gemarkeerd: vraag.doelen, lijnen: landWaarde === null ? [] : [{ naam: 'land', waarde: landWaarde }] },
    ),
    trechter: trechter(
      indicator.soort,
      laatste.flatMap((w) => (w.teller === null || w.noemer === null ? [] : [{ gebied: w.gebied, teller: w.teller, noemer: w.noemer }])),
      landWaarde === null ? {} : { referentie: landWaarde },
    ),
    grenzen: GRENZEN,
  }
}

interface Groep {
  readonly referentie: Referentie
  readonly naam: Tekst
  readonly codes: ReadonlySet<string> | null
  readonly totalen: readonly Groepstotaal[]
}

/** Totals of the group of one area, of every period. */
function totalenVan(vraag: Vergelijkvraag, zelf: VergelijkGebied | undefined, r: Referentie): readonly Groepstotaal[] {
  const sleutel = r === 'regio' || r === 'grootteklasse' ? zelf?.[r] : ''
  return (vraag.groepen ?? []).filter((g) => g.referentie === r && g.sleutel === sleutel)
}

function gebiedInPeriode(
  soort: VergelijkIndicator['soort'],
  in_: readonly Waarneming[],
  groepen: readonly Groep[],
  zelf: VergelijkGebied | undefined,
  doel: string,
  periode: string,
  conf: number,
): GebiedInPeriode {
  const w = in_.find((x) => x.gebied === doel)
  const m = meting(soort, w?.teller ?? null, w?.noemer ?? null, conf)
  const per = w?.teller == null || w.bevolking == null ? null : exactPoisson(w.teller, w.bevolking / 1000, conf)
  return {
    gebied: doel,
    naam: zelf?.naam ?? doel,
    periode,
    meting: m,
    per1000: per === null || w?.teller == null || w.bevolking == null ? null : { waarde: (w.teller / w.bevolking) * 1000, interval: per },
    reden:
      m !== null
        ? null
        : (w?.reden ??
          (w === undefined ? tekst('geen cijfer in deze periode', 'no figure in this period') : tekst('niet bekend', 'not known'))),
    naast: groepen.map((g) => naastReferentie(soort, g, doel, in_, m, conf)),
  }
}

function groepVan(
  vraag: Vergelijkvraag,
  lijkt: Gelijkenden | undefined,
  zelf: VergelijkGebied | undefined,
  r: Referentie,
): { naam: Tekst; codes: ReadonlySet<string> | null } {
  const met = (naam: Tekst, codes: readonly string[]): { naam: Tekst; codes: ReadonlySet<string> } => ({ naam, codes: new Set(codes) })
  const zelfde = (sleutel: 'regio' | 'grootteklasse'): { naam: Tekst; codes: ReadonlySet<string> | null } => {
    const waarde = zelf?.[sleutel]
    if (waarde === undefined) return { naam: ONBEKEND[sleutel], codes: null }
    return met(
      klasseNaam(waarde) ?? inBeide(waarde),
      vraag.gebieden.filter((g) => g[sleutel] === waarde).map((g) => g.code),
    )
  }
  if (r === 'land') return met(tekst('alle gebieden', 'all areas'), [...new Set(vraag.waarnemingen.map((w) => w.gebied))])
  if (r === 'gekozen') return met(tekst('gekozen gebieden', 'chosen areas'), vraag.gekozen ?? [])
  if (r === 'gelijkend') {
    const codes = lijkt?.gebieden.map((g) => g.code) ?? []
    return codes.length === 0
      ? { naam: tekst('gelijkende gebieden niet bekend', 'similar areas unknown'), codes: null }
      : met(gelijkendOp(codes.length, lijkt?.kenmerken ?? []), [...codes, ...(zelf ? [zelf.code] : [])])
  }
  return zelfde(r)
}

function naastReferentie(
  soort: VergelijkIndicator['soort'],
  { referentie, naam, codes, totalen }: Groep,
  doel: string,
  in_: readonly Waarneming[],
  m: Meting | null,
  conf: number,
): NaastReferentie {
  const groep = codes === null ? [] : in_.filter((w) => codes.has(w.gebied))
  const alles = samen(groep)
  const verborgen = groep.filter((w) => w.verborgen === true)
  if (verborgen.length > 0) {
    // The shown ones alone are the larger ones: a group with hidden areas is only known as a whole.
    const t = totalen.find((x) => x.periode === groep[0]?.periode)
    const geheel = t === undefined ? null : meting(soort, t.teller, t.noemer, conf)
    const zonder =
      geheel === null || m === null ? null : meting(soort, Math.max(0, geheel.teller - m.teller), geheel.noemer - m.noemer, conf)
    return {
      referentie,
      naam,
      groep: geheel,
      verschil: m === null || zonder === null ? null : verschil(soort, m, zonder),
      aantal: alles.aantal + (geheel === null ? 0 : verborgen.length),
      onbekend: alles.onbekend.filter((g) => geheel === null || !verborgen.some((w) => w.gebied === g)),
      verborgen: verborgen.length,
    }
  }
  const rest = samen(groep.filter((w) => w.gebied !== doel))
  const restMeting = rest.aantal === 0 ? null : meting(soort, rest.teller, rest.noemer, conf)
  return {
    referentie,
    naam,
    groep: alles.aantal === 0 ? null : meting(soort, alles.teller, alles.noemer, conf),
    verschil: m === null || restMeting === null ? null : verschil(soort, m, restMeting),
    aantal: alles.aantal,
    onbekend: alles.onbekend,
    verborgen: 0,
  }
}

function veranderingenVan(
  indicator: VergelijkIndicator,
  waarnemingen: readonly Waarneming[],
  perioden: readonly string[],
  gebied: string,
  conf: number,
): Verandering[] {
  const op = (p: string): Meting | null => {
    const w = waarnemingen.find((x) => x.periode === p)
    return meting(indicator.soort, w?.teller ?? null, w?.noemer ?? null, conf)
  }
  return perioden.slice(1).map((naar, i) => {
    const van = perioden[i] as string
    const breuk = indicator.breuken?.find((b) => van < b.vanaf && naar >= b.vanaf)
    const [a, b] = [op(van), op(naar)]
    return {
      gebied,
      van,
      naar,
      breuk: breuk?.reden ?? null,
      verschil: breuk !== undefined || a === null || b === null ? null : verschil(indicator.soort, b, a),
    }
  })
}
