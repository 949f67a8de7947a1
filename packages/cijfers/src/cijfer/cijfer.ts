import type { Eenheid, Over, Teleenheid } from '../eenheid/index.ts'
import { eenheid, optelbaar, OVERNAMEN } from '../eenheid/index.ts'
import { CijferFout } from '../fout.ts'
import { eigen, elkEen, inBeide, samen, tekst, zelfdeTekst, type Tekst } from '../tekst.ts'
import { INSTROOMNAMEN } from './namen.ts'
import { periode, PERIODESOORTEN, type CijferPeriode } from './periode.ts'
import { quotient, som, type Waarde } from './waarde.ts'

/** From when in January a start counts as inflow: series with another convention cannot be compared. @bron R3 CR2 */
export type Instroom = 'vanaf-1-januari' | 'vanaf-2-januari' | 'nvt'

/** How the printed number was rounded. */
export type Afronding = 'geen' | 'op-5' | 'op-10' | 'op-100' | 'op-1-decimaal' | 'op-heel-procent' | 'onbekend'

/** What was done to protect people. */
export type Onderdrukking = 'geen' | 'klein' | 'klein-en-tweede' | 'onbekend'

/** Whether the source still changes the figure. */
export type Status = 'definitief' | 'nader-voorlopig' | 'voorlopig' | 'indicatief' | 'berekend'

/** Where a figure comes from. */
export interface CijferBron {
  readonly id: string
  /** Title of a publication as it is printed, or what the source is in words. */
  readonly naam: string | Tekst
  /** Table, page or file within the source. */
  readonly plaats?: string
  /** Version or date of the source. */
  readonly versie?: string
}

/** How much of what should have been delivered is in the figure; null where nobody knows. */
export interface Volledigheid {
  readonly geleverd: number | null
  readonly verwacht: number | null
  /** Who is missing, when known. */
  readonly ontbreken?: readonly string[]
}

/** Everything that makes a number a figure. */
export interface CijferKop {
  readonly definitie: { readonly id: string; readonly versie: string }
  /** Who or what could be counted, with ages. */
  readonly populatie: Tekst
  /** Code of the area: GM0599, JZ29, PV28, NL, or an own code. */
  readonly gebied: string
  readonly periode: CijferPeriode
  readonly instroom: Instroom
  readonly afronding: Afronding
  readonly onderdrukking: Onderdrukking
  readonly bron: CijferBron
  readonly volledigheid: Volledigheid
  readonly status: Status
  /** What a reader must know before using it. */
  readonly kanttekeningen: readonly Tekst[]
}

/**
 * A figure: a value or what is missing, with everything needed to read it. The unit is part of the type, so that
 * figures of different units cannot be added.
 */
export interface Cijfer<E extends Eenheid = Eenheid> extends CijferKop {
  readonly eenheid: E
  readonly waarde: Waarde
  /** Of a share or rate: what it was computed from. */
  readonly teller?: { readonly eenheid: Eenheid; readonly waarde: Waarde }
  readonly noemer?: { readonly eenheid: Eenheid; readonly waarde: Waarde }
}

/** What must be given to make a figure; the rest has a plain default. */
export type CijferInvoer = Pick<CijferKop, 'definitie' | 'populatie' | 'gebied' | 'instroom' | 'bron'> & {
  readonly periode: string | CijferPeriode
} & Partial<Pick<CijferKop, 'afronding' | 'onderdrukking' | 'volledigheid' | 'status' | 'kanttekeningen'>>

/**
 * Makes a figure.
 *
 * @example cijfer('jongere', exact(510), { gebied: 'GM0197', periode: '2025H1', instroom: 'nvt', … })
 */
export function cijfer<E extends Eenheid>(eenheid: E, waarde: Waarde, kop: CijferInvoer): Cijfer<E> {
  return {
    eenheid,
    waarde,
    definitie: kop.definitie,
    // Who writes plain JavaScript may give a text: two of those must still differ.
    populatie: eigen(kop.populatie),
    gebied: kop.gebied,
    periode: typeof kop.periode === 'string' ? periode(kop.periode) : kop.periode,
    instroom: kop.instroom,
    afronding: kop.afronding ?? (waarde.staat === 'exact' ? 'geen' : 'onbekend'),
    onderdrukking: kop.onderdrukking ?? 'geen',
    bron: kop.bron,
    volledigheid: kop.volledigheid ?? { geleverd: null, verwacht: null },
    status: kop.status ?? 'berekend',
    kanttekeningen: (kop.kanttekeningen ?? []).map(eigen),
  }
}

/** Why two figures cannot be put beside each other; empty when they can. */
export function onvergelijkbaar(a: Cijfer, b: Cijfer): Tekst[] {
  return verschillenVan(a, b).map((x) => x.zin)
}

/** What a figure is about that must be the same in another one. */
type Kopdeel = 'eenheid' | 'definitie' | 'populatie' | 'soort' | 'instroom'

const KOPNAMEN: Readonly<Record<Kopdeel, Tekst>> = {
  eenheid: tekst('eenheid', 'unit'),
  definitie: tekst('definitie', 'definition'),
  populatie: tekst('populatie', 'population'),
  soort: tekst('soort periode', 'kind of period'),
  instroom: tekst('instroom', 'inflow'),
}

function verschillenVan(a: Cijfer, b: Cijfer): { readonly wat: Kopdeel; readonly zin: Tekst }[] {
  const uit: { readonly wat: Kopdeel; readonly zin: Tekst }[] = []
  const zelfde = (wat: Kopdeel, x: Tekst, y: Tekst): void => {
    if (x.en !== y.en || x.nl !== y.nl) uit.push({ wat, zin: samen([KOPNAMEN[wat], samen([x, y], ' / ')], ': ') })
  }
  zelfde('eenheid', naamVan(a.eenheid), naamVan(b.eenheid))
  zelfde('definitie', inBeide(`${a.definitie.id} ${a.definitie.versie}`), inBeide(`${b.definitie.id} ${b.definitie.versie}`))
  zelfde('populatie', a.populatie, b.populatie)
  zelfde('soort', PERIODESOORTEN[a.periode.soort], PERIODESOORTEN[b.periode.soort])
  zelfde('instroom', INSTROOMNAMEN[a.instroom], INSTROOMNAMEN[b.instroom])
  return uit
}

function zelfdeVoorOptellen(over: Over, a: Cijfer, b: Cijfer): Tekst[] {
  const uit = verschillenVan(a, b)
    .filter((x) => !(over === 'hulpvorm' || over === 'kenmerk') || x.wat !== 'populatie')
    .map((x) => x.zin)
  if (over !== 'periode' && a.periode.code !== b.periode.code)
    uit.push(tekst(`periode: ${a.periode.code} / ${b.periode.code}`, `period: ${a.periode.code} / ${b.periode.code}`))
  if (over !== 'gebied' && a.gebied !== b.gebied) uit.push(tekst(`gebied: ${a.gebied} / ${b.gebied}`, `area: ${a.gebied} / ${b.gebied}`))
  if (over === 'gebied' && a.gebied === b.gebied) uit.push(tekst(`gebied: twee keer ${a.gebied}`, `area: ${a.gebied} twice`))
  if (over === 'periode' && a.periode.van <= b.periode.tm && b.periode.van <= a.periode.tm) {
    uit.push(tekst(`periode: ${a.periode.code} en ${b.periode.code} overlappen`, `period: ${a.periode.code} and ${b.periode.code} overlap`))
  }
  return uit
}

const naamVan = (e: Eenheid): Tekst => eenheid(e).naam

const plusOfNull = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b)

/** Completeness of a sum: over areas or periods deliveries add up; over forms it is the same delivery. */
function samenVolledig(over: Over, a: Volledigheid, b: Volledigheid): Volledigheid {
  const ontbreken = [...new Set([...(a.ontbreken ?? []), ...(b.ontbreken ?? [])])]
  const wie = ontbreken.length > 0 ? { ontbreken } : {}
  if (over === 'hulpvorm' || over === 'kenmerk') return { geleverd: a.geleverd, verwacht: a.verwacht, ...wie }
  return { geleverd: plusOfNull(a.geleverd, b.geleverd), verwacht: plusOfNull(a.verwacht, b.verwacht), ...wie }
}

/**
 * Adds figures of one unit over areas, periods, forms of help, suppliers or a characteristic. Different units do not
 * compile and are refused; so is a sum that would count the same youth or running trajectory twice.
 *
 * @throws CijferFout 'eenheid', 'niet-optelbaar' or 'ongelijk'
 * @bron R3 CR8 (households and youths are never added); R1 9, items 1-9
 * @example telOp('gebied', aalten, winterswijk)
 */
export function telOp<E extends Teleenheid>(over: Over, eerste: Cijfer<E>, ...rest: readonly Cijfer<NoInfer<E>>[]): Cijfer<E> {
  const allen: readonly Cijfer<E>[] = [eerste, ...rest]
  const vreemd = allen.find((c) => c.eenheid !== eerste.eenheid)
  if (vreemd) {
    throw new CijferFout(
      'eenheid',
      'eenheid',
      samen([naamVan(eerste.eenheid), naamVan(vreemd.eenheid)], ' + '),
      tekst('cijfers van één eenheid', 'figures of one unit'),
      tekst(
        `Een ${naamVan(eerste.eenheid).nl} is geen ${naamVan(vreemd.eenheid).nl}: zet ze naast elkaar.`,
        `A ${naamVan(eerste.eenheid).en} is no ${naamVan(vreemd.eenheid).en}: show both beside each other.`,
      ),
    )
  }
  if (!optelbaar(eerste.eenheid, over)) {
    const toe = eenheid(eerste.eenheid).optelbaarOver
    throw new CijferFout(
      'niet-optelbaar',
      'over',
      over,
      toe.length > 0 ? inBeide(toe.join(', ')) : tekst('niets: dit is geen aantal', 'nothing: this is no count'),
      eenheid(eerste.eenheid).valkuil,
    )
  }
  for (let i = 0; i < allen.length; i++) {
    for (let j = i + 1; j < allen.length; j++) {
      const verschil = zelfdeVoorOptellen(over, allen[i]!, allen[j]!)
      if (verschil.length > 0) {
        throw new CijferFout(
          'ongelijk',
          'cijfers',
          samen(verschil),
          tekst('hetzelfde in alle', 'the same in all'),
          tekst(`Tel alleen op wat verschilt in ${OVERNAMEN[over].nl}.`, `Add only figures that differ in ${OVERNAMEN[over].en}.`),
        )
      }
    }
  }
  return allen
    .slice(1)
    .reduce<Cijfer<E>>(
      (a, b) => ({
        ...a,
        gebied: over === 'gebied' ? `${a.gebied}+${b.gebied}` : a.gebied,
        periode:
          over === 'periode'
            ? {
                ...a.periode,
                code: `${a.periode.code}+${b.periode.code}`,
                van: a.periode.van < b.periode.van ? a.periode.van : b.periode.van,
                tm: a.periode.tm > b.periode.tm ? a.periode.tm : b.periode.tm,
              }
            : a.periode,
        populatie: zelfdeTekst(a.populatie, b.populatie) ? a.populatie : samen([a.populatie, b.populatie], ' + '),
        waarde: som([a.waarde, b.waarde]),
        afronding: a.afronding === b.afronding ? a.afronding : 'onbekend',
        onderdrukking: a.onderdrukking === b.onderdrukking ? a.onderdrukking : 'onbekend',
        volledigheid: samenVolledig(over, a.volledigheid, b.volledigheid),
        kanttekeningen: elkEen([...a.kanttekeningen, ...b.kanttekeningen]),
      }),
      eerste,
    )
}

/** Units of a quotient. */
export type Deeleenheid = 'procent' | 'per-1000' | 'verhouding'

const MAAL = { procent: 100, 'per-1000': 1000, verhouding: 1 } as const

/**
 * Divides one figure by another of the same area and period. `procent` is for a part of a whole of the same unit, or a
 * reach among residents; for two counts of which one is no part of the other use `verhouding`.
 *
 * @throws CijferFout 'ongelijk' when area or period differ, 'eenheid' when a percentage would be of two units
 */
export function deel<D extends Deeleenheid>(
  in_: D,
  teller: Cijfer<Teleenheid>,
  noemer: Cijfer<Teleenheid>,
  definitie: CijferKop['definitie'],
): Cijfer<D> {
  if (teller.gebied !== noemer.gebied) {
    throw new CijferFout(
      'ongelijk',
      'gebied',
      `${teller.gebied} / ${noemer.gebied}`,
      tekst('één gebied', 'one area'),
      tekst('Deel binnen één gebied.', 'Divide within one area.'),
    )
  }
  // A population is counted on one day; for a period that day must lie in it.
  const past =
    teller.periode.code === noemer.periode.code ||
    (noemer.periode.soort === 'peildatum' && noemer.periode.van >= teller.periode.van && noemer.periode.van <= teller.periode.tm)
  if (!past) {
    throw new CijferFout(
      'ongelijk',
      'periode',
      `${teller.periode.code} / ${noemer.periode.code}`,
      tekst('één periode', 'one period'),
      tekst('Gebruik cijfers van één periode.', 'Use figures of one period.'),
    )
  }
  const delen: Partial<Record<Eenheid, readonly Eenheid[]>> = {
    'traject-gestart': ['traject-lopend'],
    'traject-beeindigd': ['traject-lopend'],
    'maatregel-gestart': ['maatregel'],
    'maatregel-beeindigd': ['maatregel'],
    jongere: ['inwoner'],
    wachtende: ['inwoner', 'jongere'],
  }
  if (in_ === 'procent' && teller.eenheid !== noemer.eenheid && !delen[teller.eenheid]?.includes(noemer.eenheid)) {
    throw new CijferFout(
      'eenheid',
      'eenheid',
      samen([naamVan(teller.eenheid), naamVan(noemer.eenheid)], ' / '),
      tekst('een deel van een geheel', 'a part of a whole'),
      tekst('Gebruik verhouding of per-1000.', 'Use verhouding (ratio) or per-1000.'),
    )
  }
  const waarde = quotient(teller.waarde, noemer.waarde, MAAL[in_])
  return {
    ...teller,
    eenheid: in_,
    definitie,
    populatie: noemer.populatie,
    waarde,
    afronding: waarde.staat === 'exact' ? 'geen' : teller.afronding,
    kanttekeningen: elkEen([...teller.kanttekeningen, ...noemer.kanttekeningen]),
    teller: { eenheid: teller.eenheid, waarde: teller.waarde },
    noemer: { eenheid: noemer.eenheid, waarde: noemer.waarde },
  }
}
