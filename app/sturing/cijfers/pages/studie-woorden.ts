import { cijfernaam, inTaal, teVerklaren, zonderSleutel, type Studie, type Vlag } from '@draad/cijfers/web'
import { getal, useT, useTaal } from '../../../kern/ui/index.ts'
import { teksten } from '../studie-teksten.ts'

/** A study as the pages get it. */
export interface Studierij {
  readonly id: string
  readonly versie: number
  readonly inhoud: Studie
}

export const DELEN = ['trechter', 'kiezen', 'verklaren', 'meelezen', 'verslag'] as const
export type Deel = (typeof DELEN)[number]

export const studiepad = (id: string, deel?: Deel, vlag?: string) =>
  `/sturing/cijfers/studies/${id}${deel ? `?deel=${deel}` : ''}${vlag ? `&cijfer=${encodeURIComponent(vlag)}` : ''}`

/** State of a study in words. */
export function useStand() {
  const t = useT(teksten)
  return (staat: string) => (staat === 'gekozen' || staat === 'vastgesteld' ? t(staat) : t('geselecteerd'))
}

/** Numbers of a flag as people write them. */
export function useVlagwoorden(s: Studie) {
  const t = useT(teksten)
  const { taal } = useTaal()
  /** The same number of decimals in the whole column, so that they stand under each other. */
  const rond = (x: number, cijfers = 1) => {
    const kaal = x.toFixed(cijfers).replace('-', '−')
    return taal === 'nl' ? kaal.replace('.', ',') : kaal
  }
  const pct = (x: number | null) => (x === null ? t('verborgen') : `${rond(x)}%`)
  return {
    pct,
    naam: (v: Pick<Vlag, 'indicator'>) => inTaal(cijfernaam(s, v.indicator), taal),
    keer: (v: Vlag) => (v.verhouding === null ? '–' : rond(v.verhouding, 2)),
    z: (v: Vlag) => (v.z === null ? '–' : rond(v.z)),
    n: (v: Vlag) => getal(v.n, taal),
    tussen: (v: Vlag) => (v.interval === null ? '–' : `${pct(v.interval.onder)} – ${pct(v.interval.boven)}`),
    per1000: (v: Vlag) => (v.per1000 === null ? '–' : rond(v.per1000.waarde)),
    /** What belongs to a flag before it is believed. */
    pas: (v: Vlag) => [...v.waarschuwingen.map((w) => w[taal]), ...(v.naCorrectie === false ? [t('toevallig')] : [])].join('; ') || '–',
  }
}

/** A study as it is shown after the choice: letters instead of municipalities, also in sentences; same order of rungs. */
export const getoond = (s: Studie): Studie => (s.sleutel ? zonderSleutel(s) : s)

/** Name of a municipality for inside the house. */
export const naamVan = (s: Studie, gemeente: string): string =>
  s.sleutel?.[gemeente] ?? s.parameters.gemeenten.find((g) => g.id === gemeente)?.naam ?? gemeente

export const letters = (s: Studie): readonly string[] => Object.values(s.sleutel ?? {})

/** Flags to be explained, by the letter of their municipality. */
export const vlaggenVan = (s: Studie, letter: string): readonly Vlag[] => teVerklaren(s).filter((v) => s.sleutel?.[v.gemeente] === letter)
