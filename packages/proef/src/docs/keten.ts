/** Stations and their routes, as the page of the model draws and lists them. */
import { STANDAARDMODEL } from '../keten/standaard.ts'
import type { Capaciteit, PerErnst, Station } from '../motor/model.ts'

export const perErnst = (x: PerErnst): string => (typeof x === 'object' ? x.join(' / ') : String(x))

export function capaciteit(c: Exclude<Capaciteit, { soort: 'onbeperkt' }>): string {
  return c.soort === 'plaatsen' ? `${c.plaatsen}` : `${c.fte} x ${c.caseload}`
}

export function routes(s: Station): string {
  const lijst = (r: Station['routes']): string => r.map((x) => `${x.naar} ${perErnst(x.kans)}${x.ingreep ? ' (ingreep)' : ''}`).join('; ')
  const einde = s.eindeInRij ? `; wachtend ${s.eindeInRij.naar} ${s.eindeInRij.perJaar}` : ''
  return lijst(s.routes) + einde + (s.routesOnderMaatregel ? ` – ${lijst(s.routesOnderMaatregel)}` : '')
}

/** A name that Mermaid takes for a node. */
const knoop = (id: string): string => id.replaceAll('-', '_')

/** Mermaid drawing of the stations and their routes. */
export function tekening(): string {
  const regels = STANDAARDMODEL.stations.flatMap((s) =>
    [...new Set([...s.routes, ...(s.routesOnderMaatregel ?? [])].map((r) => r.naar))]
      .filter((n) => n !== 'uit')
      .map((n) => `  ${knoop(s.id)} --> ${knoop(n)}`),
  )
  const namen = STANDAARDMODEL.stations.map((s) => `  ${knoop(s.id)}["${s.naam}<br>${s.naamEn}"]`)
  return ['```mermaid', 'flowchart LR', ...namen, ...regels, '```'].join('\n')
}
