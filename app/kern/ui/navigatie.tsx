import { createContext, use, useMemo, type AnchorHTMLAttributes, type MouseEvent } from 'react'
import { Link } from '@nl-design-system-candidate/link-react'

/** How the parts move between pages; the shell fills it with its router, so that no part knows which router. */
export interface Navigatie {
  ga(href: string, o?: { vervang?: boolean }): void
  /** Start loading the page behind a link (on hover or focus). */
  warm(href: string): void
  /** Path of the current page, `/dossiers/1`. */
  pad: string
  /** Query string of the current page, with or without `?`. */
  zoek: string
}

export const NavigatieContext = createContext<Navigatie>({ ga: (href) => window.location.assign(href), warm: () => {}, pad: '/', zoek: '' })

/** Where we are and how to go elsewhere. Prefer a link over `ga`. */
export function useNavigatie(): Navigatie {
  return use(NavigatieContext)
}

/**
 * Filters in the URL: reads the query string and changes it; `null` or `''` removes a key.
 *
 * @example
 * const [zoek, zetZoek] = useZoek()
 * zetZoek({ filter: 'te-laat', pagina: null })
 */
export function useZoek(): [URLSearchParams, (wijziging: Record<string, string | null>, o?: { vervang?: boolean }) => void] {
  const { zoek, pad, ga } = use(NavigatieContext)
  const nu = useMemo(() => new URLSearchParams(zoek), [zoek])
  return [nu, (wijziging, o) => ga(metZoek(pad, nu, wijziging), o)]
}

/** The address of a page with a changed query string; use it for filter links. */
export function metZoek(pad: string, nu: URLSearchParams, wijziging: Record<string, string | null>): string {
  const straks = new URLSearchParams(nu)
  for (const [sleutel, waarde] of Object.entries(wijziging)) {
    if (waarde === null || waarde === '') straks.delete(sleutel)
    else straks.set(sleutel, waarde)
  }
  const reeks = straks.toString()
  return reeks ? `${pad}?${reeks}` : pad
}

/** May the application handle this click itself, or is it for the browser (new tab, download, other site, the server)? */
export function isEigenLink(href: string, o: { target?: string | undefined; download?: unknown } = {}): boolean {
  if (!href.startsWith('/') || href.startsWith('//')) return false
  if (o.download !== undefined && o.download !== false) return false
  if (o.target !== undefined && o.target !== '_self') return false
  return !/^\/(api|inloggen|uitloggen|stukken|mijn)(\/|\?|$)/.test(href)
}

export interface VerwijzingProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  naar: string
  /** Without the look of a link in a sentence (menu, tab, card, button). */
  kaal?: boolean
}

/** A link. Within Draad it moves without loading the whole page anew; everything else is left to the browser. */
export function Verwijzing({ naar, kaal, onClick, children, ...rest }: VerwijzingProps) {
  const { ga, warm } = use(NavigatieContext)
  const eigen = isEigenLink(naar, { target: rest.target, download: rest.download as unknown })
  const klik = (e: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(e)
    if (e.defaultPrevented || !eigen || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return
    e.preventDefault()
    ga(naar)
  }
  const op = eigen ? { onPointerEnter: () => warm(naar), onFocus: () => warm(naar) } : {}
  const Soort = kaal ? 'a' : Link
  return (
    <Soort {...op} {...rest} href={naar} onClick={klik}>
      {children}
    </Soort>
  )
}
