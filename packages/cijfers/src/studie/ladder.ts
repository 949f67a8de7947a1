import type { Bevinding } from '../kwaliteit/model.ts'
import { verschilInDagen } from '@draad/stelsel'
import type { Factorverschil } from './selectie.ts'

/** The rungs, in this order. All are looked at, also after a hit: causes combine. @bron R3 4.2 step 11 */
export const TREDEN = ['data', 'bevolking', 'inkoopHistorie', 'toegang', 'toegangJB', 'overig'] as const
export type Trede = (typeof TREDEN)[number]

/** Their names in a report. */
export const TREDENAMEN: Readonly<Record<Trede, string>> = {
  data: 'data',
  bevolking: 'bevolking',
  inkoopHistorie: 'inkoop en verleden',
  toegang: 'toegang',
  toegangJB: 'toegang tot bescherming',
  overig: 'overig',
}

/** What each rung asks. */
export const TREDEVRAGEN: Readonly<Record<Trede, string>> = {
  data: 'Is het een gevolg van leveren, tellen of registreren?',
  bevolking: 'Wonen er andere kinderen en gezinnen?',
  inkoopHistorie: 'Komt het door wat er al liep, of door wat er is ingekocht?',
  toegang: 'Komt het door hoe de toegang tot jeugdhulp is geregeld?',
  toegangJB: 'Komt het door hoe de toegang tot jeugdbescherming is geregeld?',
  overig: 'Is er iets anders: cultuur, aanbod, school, voorziening, huisartsen?',
}

/** What a test says about a rung as the explanation of a figure. */
export type Tredeuitslag = 'verworpen' | 'aanwijzing' | 'geen aanwijzing' | 'niet te toetsen'

/** A repeatable test: what went in is kept, so that anybody can run it again. */
export type Toets =
  | { readonly soort: 'kwaliteit'; readonly bevindingen: readonly Pick<Bevinding, 'id' | 'uitkomst' | 'effect'>[] }
  | { readonly soort: 'factoren'; readonly verschillen: readonly Factorverschil[]; readonly onbekend: readonly string[] }
  | {
      readonly soort: 'zelfde-toegang'
      readonly elders: readonly { readonly gemeente: string; readonly zelfdeToegang: boolean; readonly zelfdeBeeld: boolean | null }[]
    }
  | { readonly soort: 'doorlooptijd'; readonly ingevoerd: string; readonly periodeTot: string; readonly doorlooptijdDagen: number }
  | {
      readonly soort: 'bestond-al'
      readonly verandering: string
      readonly eerder: readonly { readonly periode: string; readonly zelfdeBeeld: boolean | null }[]
    }
  | { readonly soort: 'oordeel'; readonly uitslag: Tredeuitslag; readonly reden: string }

/** Outcome of one test. */
export interface Toetsuitslag {
  readonly uitslag: Tredeuitslag
  readonly zin: string
}

/** Runs a test. Pure: the same input always gives the same outcome. */
export function voerToetsUit(t: Toets): Toetsuitslag {
  switch (t.soort) {
    case 'kwaliteit': {
      const mis = t.bevindingen.filter((b) => b.uitkomst === 'gebroken' || b.uitkomst === 'signaal')
      if (t.bevindingen.length === 0) return { uitslag: 'niet te toetsen', zin: 'no quality check was run on this figure' }
      return mis.length > 0
        ? { uitslag: 'aanwijzing', zin: mis.map((b) => `${b.id}: ${b.effect.zin}`).join('; ') }
        : { uitslag: 'geen aanwijzing', zin: `${t.bevindingen.length} quality checks hold` }
    }
    case 'factoren': {
      const buiten = t.verschillen.filter((v) => !v.binnen)
      if (t.verschillen.length === 0) return { uitslag: 'niet te toetsen', zin: 'no factor is known on both sides' }
      const mist = t.onbekend.length > 0 ? `; not known: ${t.onbekend.join(', ')}` : ''
      return buiten.length > 0
        ? { uitslag: 'aanwijzing', zin: `outside the tolerance: ${buiten.map((b) => b.factor).join(', ')}${mist}` }
        : {
            uitslag: 'geen aanwijzing',
            zin: `${t.verschillen.length} factors within the tolerance${mist}; ask the municipality whether it recognises this`,
          }
    }
    case 'zelfde-toegang': {
      const zelfde = t.elders.filter((e) => e.zelfdeToegang && e.zelfdeBeeld !== null)
      if (zelfde.length === 0) return { uitslag: 'niet te toetsen', zin: 'nobody else has the same access and a known figure' }
      const anders = zelfde.filter((e) => e.zelfdeBeeld === false)
      return anders.length > 0
        ? { uitslag: 'verworpen', zin: `the same access in ${anders.map((e) => e.gemeente).join(', ')} goes with another figure` }
        : { uitslag: 'aanwijzing', zin: `the same access goes with the same figure in ${zelfde.map((e) => e.gemeente).join(', ')}` }
    }
    case 'doorlooptijd': {
      const dagen = verschilInDagen(t.ingevoerd, t.periodeTot)
      return dagen < t.doorlooptijdDagen
        ? {
            uitslag: 'verworpen',
            zin: `${dagen} days between ${t.ingevoerd} and the end of the period, and the route takes ${t.doorlooptijdDagen}: too early to be the cause`,
          }
        : { uitslag: 'geen aanwijzing', zin: `${dagen} days is long enough for a route of ${t.doorlooptijdDagen}` }
    }
    case 'bestond-al': {
      const voor = t.eerder.filter((e) => e.zelfdeBeeld !== null)
      if (voor.length === 0) return { uitslag: 'niet te toetsen', zin: 'no comparable earlier figure' }
      const al = voor.filter((e) => e.zelfdeBeeld === true)
      return al.length > 0
        ? { uitslag: 'verworpen', zin: `already so in ${al.map((e) => e.periode).join(', ')}, before ${t.verandering}` }
        : { uitslag: 'geen aanwijzing', zin: `not so in ${voor.map((e) => e.periode).join(', ')}` }
    }
    case 'oordeel':
      return { uitslag: t.uitslag, zin: t.reden }
  }
}
