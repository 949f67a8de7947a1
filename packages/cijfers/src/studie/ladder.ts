import type { Bevinding } from '../kwaliteit/model.ts'
import { verschilInDagen } from '@draad/stelsel'
import type { Factorverschil } from './selectie.ts'
import { inBeide, samen, tekst, type Tekst } from '../tekst.ts'

/** The rungs, in this order. All are looked at, also after a hit: causes combine. @bron R3 4.2 step 11 */
export const TREDEN = ['data', 'bevolking', 'inkoopHistorie', 'toegang', 'toegangJB', 'overig'] as const
export type Trede = (typeof TREDEN)[number]

/** Their names in a report. */
export const TREDENAMEN: Readonly<Record<Trede, Tekst>> = {
  data: inBeide('data'),
  bevolking: tekst('bevolking', 'population'),
  inkoopHistorie: tekst('inkoop en verleden', 'purchasing and past'),
  toegang: tekst('toegang', 'access'),
  toegangJB: tekst('toegang tot bescherming', 'access to protection'),
  overig: tekst('overig', 'other'),
}

/** What each rung asks. */
export const TREDEVRAGEN: Readonly<Record<Trede, Tekst>> = {
  data: tekst('Is het een gevolg van leveren, tellen of registreren?', 'Does it come from delivering, counting or registering?'),
  bevolking: tekst('Wonen er andere kinderen en gezinnen?', 'Do other children and families live there?'),
  inkoopHistorie: tekst('Komt het door wat er al liep, of door wat er is ingekocht?', 'Is it what already ran, or what was bought?'),
  toegang: tekst('Komt het door hoe de toegang tot jeugdhulp is geregeld?', 'Is it how access to youth help is arranged?'),
  toegangJB: tekst('Komt het door hoe de toegang tot jeugdbescherming is geregeld?', 'Is it how access to child protection is arranged?'),
  overig: tekst(
    'Is er iets anders: cultuur, aanbod, school, voorziening, huisartsen?',
    'Is it something else: culture, supply, school, a facility, general practitioners?',
  ),
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
  readonly zin: Tekst
}

/** Outcomes of a test in a report and a log. */
export const UITSLAGNAMEN: Readonly<Record<Tredeuitslag, Tekst>> = {
  verworpen: tekst('verworpen', 'rejected'),
  aanwijzing: tekst('aanwijzing', 'indication'),
  'geen aanwijzing': tekst('geen aanwijzing', 'no indication'),
  'niet te toetsen': tekst('niet te toetsen', 'cannot be tested'),
}

/** Runs a test. Pure: the same input always gives the same outcome. */
export function voerToetsUit(t: Toets): Toetsuitslag {
  switch (t.soort) {
    case 'kwaliteit': {
      const mis = t.bevindingen.filter((b) => b.uitkomst === 'gebroken' || b.uitkomst === 'signaal')
      if (t.bevindingen.length === 0)
        return {
          uitslag: 'niet te toetsen',
          zin: tekst('dit cijfer is niet op kwaliteit getoetst', 'no quality check was run on this figure'),
        }
      return mis.length > 0
        ? { uitslag: 'aanwijzing', zin: samen(mis.map((b) => samen([inBeide(b.id), b.effect.zin], ': '))) }
        : {
            uitslag: 'geen aanwijzing',
            zin: tekst(
              `${t.bevindingen.length} ${t.bevindingen.length === 1 ? 'kwaliteitstoets klopt' : 'kwaliteitstoetsen kloppen'}`,
              `${t.bevindingen.length} quality checks hold`,
            ),
          }
    }
    case 'factoren': {
      const buiten = t.verschillen.filter((v) => !v.binnen)
      if (t.verschillen.length === 0)
        return { uitslag: 'niet te toetsen', zin: tekst('geen enkele factor is van beide bekend', 'no factor is known on both sides') }
      const mist = t.onbekend.length > 0 ? [tekst(`niet bekend: ${t.onbekend.join(', ')}`, `not known: ${t.onbekend.join(', ')}`)] : []
      const weg = buiten.map((b) => b.factor).join(', ')
      const n = t.verschillen.length
      return buiten.length > 0
        ? { uitslag: 'aanwijzing', zin: samen([tekst(`meer dan toegestaan verschil: ${weg}`, `outside the tolerance: ${weg}`), ...mist]) }
        : {
            uitslag: 'geen aanwijzing',
            zin: samen([
              tekst(n === 1 ? '1 factor binnen de speling' : `${n} factoren binnen de speling`, `${n} factors within the tolerance`),
              ...mist,
              tekst('vraag de gemeente of zij dit herkent', 'ask the municipality whether it recognises this'),
            ]),
          }
    }
    case 'zelfde-toegang': {
      const zelfde = t.elders.filter((e) => e.zelfdeToegang && e.zelfdeBeeld !== null)
      if (zelfde.length === 0)
        return {
          uitslag: 'niet te toetsen',
          zin: tekst(
            'geen andere gemeente heeft dezelfde toegang en een bekend cijfer',
            'nobody else has the same access and a known figure',
          ),
        }
      const namen = (e: readonly { readonly gemeente: string }[]): string => e.map((x) => x.gemeente).join(', ')
      const anders = zelfde.filter((e) => e.zelfdeBeeld === false)
      return anders.length > 0
        ? {
            uitslag: 'verworpen',
            zin: tekst(
              `dezelfde toegang in ${namen(anders)} gaat samen met een ander cijfer`,
              `the same access in ${namen(anders)} goes with another figure`,
            ),
          }
        : {
            uitslag: 'aanwijzing',
            zin: tekst(
              `dezelfde toegang gaat samen met hetzelfde cijfer in ${namen(zelfde)}`,
              `the same access goes with the same figure in ${namen(zelfde)}`,
            ),
          }
    }
    case 'doorlooptijd': {
      const dagen = verschilInDagen(t.ingevoerd, t.periodeTot)
      return dagen < t.doorlooptijdDagen
        ? {
            uitslag: 'verworpen',
            zin: tekst(
              `${dagen} dagen tussen ${t.ingevoerd} en het einde van de periode, en de weg duurt ${t.doorlooptijdDagen} dagen: te vroeg om de oorzaak te zijn`,
              `${dagen} days between ${t.ingevoerd} and the end of the period, and the route takes ${t.doorlooptijdDagen}: too early to be the cause`,
            ),
          }
        : {
            uitslag: 'geen aanwijzing',
            zin: tekst(
              `${dagen} dagen is lang genoeg voor een weg van ${t.doorlooptijdDagen} dagen`,
              `${dagen} days is long enough for a route of ${t.doorlooptijdDagen}`,
            ),
          }
    }
    case 'bestond-al': {
      const voor = t.eerder.filter((e) => e.zelfdeBeeld !== null)
      if (voor.length === 0)
        return { uitslag: 'niet te toetsen', zin: tekst('geen vergelijkbaar cijfer van eerder', 'no comparable earlier figure') }
      const perioden = (e: readonly { readonly periode: string }[]): string => e.map((x) => x.periode).join(', ')
      const al = voor.filter((e) => e.zelfdeBeeld === true)
      return al.length > 0
        ? {
            uitslag: 'verworpen',
            zin: tekst(`al zo in ${perioden(al)}, vóór: ${t.verandering}`, `already so in ${perioden(al)}, before ${t.verandering}`),
          }
        : { uitslag: 'geen aanwijzing', zin: tekst(`niet zo in ${perioden(voor)}`, `not so in ${perioden(voor)}`) }
    }
    case 'oordeel':
      return { uitslag: t.uitslag, zin: inBeide(t.reden) }
  }
}
