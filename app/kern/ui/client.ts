/**
 * The browser's way to the server: queries are GET, commands POST/PUT/DELETE, and the table of routes that the
 * server generates says which path. Path parameters, query string and JSON body all come from one input object.
 *
 * @example
 * const client = maakClient(routes)
 * await client.roep('besluit.nemen', { dossierId, motivering })
 */

/**
 * What a server declaration looks like to the browser. The results of the kernel's `command()` and `query()` fit it,
 * so a page imports the declaration as a type only and gets its name, input and output checked.
 */
export interface Declaratie<N extends string = string, I = unknown, U = unknown> {
  naam: N
  _in?: I
  _uit?: U
}

export type NaamVan<D> = D extends { naam: infer N extends string } ? N : never
export type InvoerVan<D> = D extends { _in?: infer I } ? I : never
export type UitvoerVan<D> = D extends { _uit?: infer U } ? U : never

export interface Route {
  readonly method: string
  /** With path parameters in braces: `/api/dossiers/{dossierId}/besluiten`. */
  readonly path: string
}
export type Routes = Readonly<Record<string, Route>>

/** Every way in which something can fail; closed, so that `Fout` can draw each of them. */
export type FoutCode =
  | 'geweigerd'
  | 'ongeldig'
  | 'nietGevonden'
  | 'conflict'
  | 'verlopen'
  | 'teVeel'
  | 'teGroot'
  | 'nietIngelogd'
  | 'geenVerbinding'
  | 'onverwacht'

const SERVERCODES: readonly FoutCode[] = [
  'geweigerd',
  'ongeldig',
  'nietGevonden',
  'conflict',
  'verlopen',
  'teVeel',
  'teGroot',
  'nietIngelogd',
]

/** One field that was refused; `pad` is the path in the input, `doelen.0.tekst`. */
export interface VeldFout {
  pad: string
  tekst: string
  gevonden?: unknown
  toegestaan?: unknown
}

interface MisluktDelen {
  status?: number
  tekst?: string
  velden?: readonly VeldFout[]
  anders?: unknown
  details?: unknown
}

/** A failed request. `tekst` is a sentence for people, in their language, or empty when the server sent none. */
export class Mislukt extends Error {
  readonly code: FoutCode
  readonly status: number
  readonly tekst: string
  readonly velden: readonly VeldFout[]
  /** On a conflict: the other's version of the same thing. */
  readonly anders: unknown
  /** On a refusal: whom to ask, as far as the server tells. */
  readonly details: unknown

  constructor(code: FoutCode, o: MisluktDelen = {}) {
    super(o.tekst ? `${code}: ${o.tekst}` : code)
    this.name = 'Mislukt'
    this.code = code
    this.status = o.status ?? 0
    this.tekst = o.tekst ?? ''
    this.velden = o.velden ?? []
    this.anders = o.anders
    this.details = o.details
  }
}

/** Makes a `Mislukt` of anything that was thrown. */
export function alsMislukt(fout: unknown): Mislukt {
  return fout instanceof Mislukt ? fout : new Mislukt('onverwacht', { tekst: '' })
}

/** Who is logged in, from `GET /api/ik`. */
export interface Ik {
  id: string
  naam: string
  soort: 'medewerker' | 'persoon'
  partij: { id: string; naam: string; soort: string } | null
  functies: string[]
  taal: 'nl' | 'en'
  regio: { id: string; naam: string }
  vandaag: string
  /** Theme of the municipality: a name in `kern/ui/themas`. Default `draad`. */
  thema?: string
}

/** A stored draft of a form. */
export interface Concept {
  inhoud: unknown
  /** Instant, ISO 8601. */
  bewaardOp: string
}

export interface Client {
  /** Calls a declared command or query by its name. Throws {@link Mislukt}. */
  roep(naam: string, invoer: unknown, o?: { signal?: AbortSignal }): Promise<unknown>
  /** Who am I; `null` when not logged in. */
  ik(): Promise<Ik | null>
  zetTaal(taal: 'nl' | 'en'): Promise<void>
  leesConcept(sleutel: string): Promise<Concept | null>
  bewaarConcept(sleutel: string, inhoud: unknown): Promise<Concept>
  wisConcept(sleutel: string): Promise<void>
}

export interface Verzoek {
  method: string
  url: string
  body?: string
}

/**
 * The HTTP request of one call: path parameters are taken out of the input, the rest is query string (GET, DELETE)
 * or JSON body. `undefined` and `null` are left out of a query string; a list becomes repeated parameters.
 */
export function maakVerzoek(route: Route, invoer: unknown): Verzoek {
  const rest: Record<string, unknown> = { ...(invoer as Record<string, unknown> | null | undefined) }
  const pad = route.path.replace(/\{(\w+)\}/g, (_, naam: string) => {
    const waarde = rest[naam]
    delete rest[naam]
    if (waarde === undefined || waarde === null || waarde === '') {
      throw new Mislukt('ongeldig', { velden: [{ pad: naam, tekst: `path parameter ${naam} is missing` }] })
    }
    return encodeURIComponent(String(waarde))
  })
  const method = route.method.toUpperCase()
  if (method !== 'GET' && method !== 'DELETE') return { method, url: pad, body: JSON.stringify(rest) }
  const zoek = zoekreeks(rest)
  return { method, url: zoek ? `${pad}?${zoek}` : pad }
}

function zoekreeks(invoer: Record<string, unknown>): string {
  const zoek = new URLSearchParams()
  for (const [naam, waarde] of Object.entries(invoer)) {
    for (const deel of Array.isArray(waarde) ? (waarde as unknown[]) : [waarde]) {
      if (deel === undefined || deel === null) continue
      zoek.append(naam, typeof deel === 'object' ? JSON.stringify(deel) : String(deel as string | number | boolean))
    }
  }
  return zoek.toString()
}

/** Reads `application/problem+json`; anything it does not know becomes `onverwacht`, never a silent success. */
export function leesProbleem(status: number, inhoud: unknown): Mislukt {
  const p = (typeof inhoud === 'object' && inhoud !== null ? inhoud : {}) as Record<string, unknown>
  const code = SERVERCODES.find((c) => c === p['code']) ?? codeVanStatus(status)
  const tekst = typeof p['tekst'] === 'string' ? p['tekst'] : ''
  const velden = Array.isArray(p['velden']) ? (p['velden'] as VeldFout[]) : []
  return new Mislukt(code, { status, tekst, velden, anders: p['anders'], details: p['details'] })
}

/** For answers that are not ours (a proxy, a limit): only what the number itself says. */
function codeVanStatus(status: number): FoutCode {
  const codes: Record<number, FoutCode> = { 401: 'nietIngelogd', 404: 'nietGevonden', 413: 'teGroot', 429: 'teVeel' }
  return codes[status] ?? 'onverwacht'
}

/** Makes the client. `routes` is the table in `app/schil/routes.generated.ts`; `haal` replaces `fetch` in tests. */
export function maakClient(routes: Routes, haal: typeof fetch = (...a) => fetch(...a)): Client {
  async function stuur(v: Verzoek, signal?: AbortSignal): Promise<unknown> {
    const headers: Record<string, string> = { accept: 'application/json' }
    if (v.method !== 'GET') headers['x-draad'] = '1'
    if (v.body !== undefined) headers['content-type'] = 'application/json'
    const verzoek: RequestInit = { method: v.method, headers, credentials: 'same-origin' }
    if (v.body !== undefined) verzoek.body = v.body
    if (signal) verzoek.signal = signal
    const antwoord = await haal(v.url, verzoek).catch((fout: unknown) => {
      if (signal?.aborted) throw fout
      throw new Mislukt('geenVerbinding')
    })
    return leesAntwoord(antwoord)
  }
  const concept = (sleutel: string) => `/api/concepten/${encodeURIComponent(sleutel)}`
  return {
    roep(naam, invoer, o) {
      const route = routes[naam]
      if (!route) return Promise.reject(new Mislukt('onverwacht', { tekst: `route ${naam} is not in the table` }))
      try {
        return stuur(maakVerzoek(route, invoer), o?.signal)
      } catch (fout) {
        return Promise.reject(alsMislukt(fout))
      }
    },
    ik: () =>
      stuur({ method: 'GET', url: '/api/ik' }).then(
        (ik) => ik as Ik,
        (fout: unknown) => {
          if (fout instanceof Mislukt && fout.code === 'nietIngelogd') return null
          throw fout
        },
      ),
    zetTaal: async (taal) => void (await stuur({ method: 'PUT', url: '/api/ik/taal', body: JSON.stringify({ taal }) })),
    leesConcept: (s) => stuur({ method: 'GET', url: concept(s) }) as Promise<Concept | null>,
    bewaarConcept: (s, inhoud) => stuur({ method: 'PUT', url: concept(s), body: JSON.stringify({ inhoud }) }) as Promise<Concept>,
    wisConcept: async (s) => void (await stuur({ method: 'DELETE', url: concept(s) })),
  }
}

async function leesAntwoord(antwoord: Response): Promise<unknown> {
  if (antwoord.status === 204) return null
  const isJson = (antwoord.headers.get('content-type') ?? '').includes('json')
  const inhoud: unknown = isJson ? await antwoord.json().catch(() => null) : null
  if (!antwoord.ok) throw leesProbleem(antwoord.status, inhoud)
  if (!isJson) throw new Mislukt('onverwacht', { status: antwoord.status })
  return inhoud
}
