import type { ComponentType } from 'react'
import type { Tekst } from './tekst/teksten.ts'

/**
 * What a room shows of itself in the browser. Each room exports it from `app/<laag>/<kamer>/pages/index.tsx`; the
 * shell finds it there, so no list has to be edited.
 *
 * @example
 * export const kamer: WebKamer = {
 *   routes: [{ pad: '/zoeken', titel: { nl: 'Zoeken', en: 'Search' }, laad: () => import('./Zoeken.tsx') }],
 *   dossierdelen: [{ id: 'stem', titel: { nl: 'Stem', en: 'Voice' }, volgorde: 30, laad: () => import('./Stem.tsx') }],
 * }
 */
export interface WebKamer {
  routes?: readonly WebRoute[]
  dossierdelen?: readonly Dossierdeel[]
  menu?: readonly MenuItem[]
}

/** What a page gets: the path parameters, and the query string. */
export interface PaginaProps {
  params: Record<string, string>
  zoek: URLSearchParams
}

export interface WebRoute {
  /** Path parameters in braces: `/dossiers/{dossierId}`; the last may be left out with a question mark: `/{deel?}`. */
  pad: string
  /** Title of the document until the page sets its own with `<Pagina titel>`. */
  titel: Tekst
  /** The page: a module whose default export is the component. Loaded when someone goes there. */
  laad: () => Promise<{ default: ComponentType<PaginaProps> }>
  /** May be seen without logging in. Default no. */
  openbaar?: boolean
}

export interface DossierdeelProps {
  dossierId: string
}

/** One section (tab) of the dossier page, with its own address `/dossiers/{dossierId}/{id}`. */
export interface Dossierdeel {
  id: string
  titel: Tekst
  /** Place in the row of tabs: 10, 20, 30 … */
  volgorde: number
  /** The query the section begins with; who may not ask it, does not get the tab. Left out: everyone gets it. */
  vraag?: string
  /** First of a group that belongs together: a line stands before it. */
  begint?: boolean
  laad: () => Promise<{ default: ComponentType<DossierdeelProps> }>
}

/** An item for the main menu. Shown to people with one of `functies`, or to everyone when it is absent. */
export interface MenuItem {
  pad: string
  titel: Tekst
  volgorde: number
  functies?: readonly string[]
}
