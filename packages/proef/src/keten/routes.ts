/** Every weight of a route is an assumption with a name, so that a scenario and the sensitivity report can change it. */
import type { Parameter, PerErnst, Route, Station } from '../motor/model.ts'
import { KALE_STATIONS } from './stations.ts'

const ERNST = ['licht', 'matig', 'zwaar', 'acuut'] as const
const VRAAG = { licht: ['lichte', 'light'], matig: ['matige', 'moderate'], zwaar: ['zware', 'serious'], acuut: ['acute', 'acute'] } as const
const UIT = { naam: 'uit de keten', naamEn: 'out of the chain' }

const gevonden: Parameter[] = []

function noem(s: Station, r: Route, maatregel: boolean): Route {
  const doel = KALE_STATIONS.find((x) => x.id === r.naar) ?? UIT
  const id = `route.${s.id}${maatregel ? '.maatregel' : ''}.${r.naar}`
  const gewicht = (waarde: number | string, ernst?: (typeof ERNST)[number]): number | string => {
    // A weight of zero is no assumption about how often, but a route that is not there.
    if (typeof waarde === 'string' || waarde === 0) return waarde
    const naam = ernst === undefined ? id : `${id}.${ernst}`
    const [nl, en] = ernst === undefined ? ['', ''] : [`, ${VRAAG[ernst][0]} vragen`, `, ${VRAAG[ernst][1]} questions`]
    gevonden.push({
      id: naam,
      waarde,
      eenheid: 'gewicht',
      soort: 'aanname',
      bron: 'eigen aanname',
      bronEn: 'own assumption',
      laag: Number((0.5 * waarde).toPrecision(3)),
      hoog: Number((1.5 * waarde).toPrecision(3)),
      uitleg: `${s.naam} naar ${doel.naam}${maatregel ? ' onder een maatregel' : ''}${nl}`,
      uitlegEn: `${s.naamEn} to ${doel.naamEn}${maatregel ? ' under a measure' : ''}${en}`,
    })
    return naam
  }
  const kans: PerErnst =
    typeof r.kans === 'object' ? (r.kans.map((w, i) => gewicht(w, ERNST[i])) as [string, string, string, string]) : gewicht(r.kans)
  return { ...r, kans }
}

/** A station with one way on has no choice to weigh. */
const noemAlle = (s: Station, routes: readonly Route[], maatregel: boolean): readonly Route[] =>
  routes.length < 2 ? routes : routes.map((r) => noem(s, r, maatregel))

export const STATIONS: readonly Station[] = KALE_STATIONS.map((s) => ({
  ...s,
  routes: noemAlle(s, s.routes, false),
  ...(s.routesOnderMaatregel ? { routesOnderMaatregel: noemAlle(s, s.routesOnderMaatregel, true) } : {}),
}))

/** The weights, as assumptions. */
export const ROUTEGEWICHTEN: readonly Parameter[] = gevonden
