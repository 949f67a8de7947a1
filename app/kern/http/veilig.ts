import type { MiddlewareHandler } from 'hono'
import { Afwijzing, geweigerd } from '../outcome/uitkomst.ts'
import { problemVan } from '../outcome/problem.ts'
import { tekst } from '../texts/tekst.ts'

/** Headers of every answer: nothing from elsewhere, no framing, no guessing, no trace of where one came from. */
export function veiligeKoppen(inlogAdres: string): MiddlewareHandler {
  const csp = [
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action 'self' ${inlogAdres}`,
    "img-src 'self' data:",
    "connect-src 'self'",
  ].join('; ')
  return async (c, next) => {
    await next()
    c.header('content-security-policy', csp)
    c.header('x-content-type-options', 'nosniff')
    c.header('referrer-policy', 'no-referrer')
    c.header('cross-origin-opener-policy', 'same-origin')
    c.header('cross-origin-resource-policy', 'same-origin')
    c.header('permissions-policy', 'camera=(), microphone=(), geolocation=()')
    if (c.req.path.startsWith('/api') || c.req.path.startsWith('/mijn')) c.header('cache-control', 'no-store')
  }
}

/**
 * Refuses changes that another site sent: a browser tells where a request comes from, and only Draad's own pages can add
 * the header `x-draad`. A plain form (logout, a family page) may do without the header when its origin is ours.
 */
export const alleenVanOns: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    const oorsprong = c.req.header('origin')
    const zelf = oorsprong === undefined || safeHost(oorsprong) === c.req.header('host')
    const teken = c.req.header('x-draad') === '1' || (c.req.header('sec-fetch-site') === 'same-origin' && !c.req.path.startsWith('/api'))
    const formulier = !c.req.path.startsWith('/api') && oorsprong !== undefined && zelf
    if (!zelf || !(teken || formulier)) {
      const u = geweigerd('Dit verzoek kwam niet van een pagina van Draad.', 'This request did not come from a page of Draad.').uitkomst
      return c.json(problemVan(u, 'nl'), 403, { 'content-type': 'application/problem+json' })
    }
  }
  return next()
}

function safeHost(oorsprong: string): string | null {
  return URL.canParse(oorsprong) ? new URL(oorsprong).host : null
}

/** Refuses bodies above a size before they are read. */
export function hoogstens(bytes: number): MiddlewareHandler {
  return async (c, next) => {
    const lengte = Number(c.req.header('content-length') ?? 0)
    if (c.req.header('transfer-encoding') || lengte > bytes) {
      const mb = Math.round(bytes / 1_000_000)
      const u = new Afwijzing({
        code: 'teGroot',
        tekst: tekst(`Dit is te groot; hoogstens ${mb} MB.`, `This is too large; at most ${mb} MB.`),
      })
      return c.json(problemVan(u.uitkomst, 'nl'), 413, { 'content-type': 'application/problem+json' })
    }
    return next()
  }
}
