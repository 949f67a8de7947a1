import { Hono, type Context } from 'hono'
import type { Declaratie } from '../command/declare.ts'
import type { Register } from '../command/register.ts'
import { voerUit, vraag, type Omgeving } from '../command/uitvoeren.ts'
import type { Actor } from '../identity/actor.ts'
import { Afwijzing, nietIngelogd, ongeldig, veld } from '../outcome/uitkomst.ts'
import { problemVan, statusVan } from '../outcome/problem.ts'
import type { Taal } from '../texts/tekst.ts'
import { maakTeller } from './teller.ts'

/** Finds who asks from the request's cookie; null when nobody is logged in. */
export type WieVraagt = (c: Context) => Promise<Actor | null>

/** Answers an error as `application/problem+json`; what is not an outcome is told to the log, not to the asker. */
export function antwoordFout(c: Context, e: unknown, taal: Taal, log: (e: unknown) => void): Response {
  if (e instanceof Afwijzing) {
    const status = statusVan(e.uitkomst)
    if (e.uitkomst.code === 'teVeel') c.header('retry-after', String(e.uitkomst.naSeconden))
    return c.json(problemVan(e.uitkomst, taal), status, { 'content-type': 'application/problem+json' })
  }
  log(e)
  const zin =
    taal === 'nl'
      ? 'Er ging iets mis bij Draad zelf. Uw werk is niet bewaard; probeer het nog eens.'
      : 'Something went wrong inside Draad. Nothing was saved; please try again.'
  return c.json({ type: 'about:blank', title: 'Internal error', status: 500, detail: zin, code: 'storing', tekst: zin }, 500, {
    'content-type': 'application/problem+json',
  })
}

async function invoerVan(c: Context, d: Declaratie): Promise<unknown> {
  const uitPad = c.req.param() as Record<string, string>
  if (d.soort === 'query') {
    const uit: Record<string, unknown> = {}
    for (const [k, v] of Object.entries(c.req.queries())) uit[k] = v.length > 1 ? v : v[0]
    return { ...uit, ...uitPad }
  }
  if (c.req.header('content-type')?.split(';')[0] !== 'application/json') {
    throw ongeldig(
      veld('', 'Stuur de invoer als application/json.', 'Send the input as application/json.', {
        gevonden: c.req.header('content-type') ?? '-',
      }),
    )
  }
  try {
    const lichaam = (await c.req.json()) as Record<string, unknown>
    return { ...lichaam, ...uitPad }
  } catch {
    throw ongeldig(veld('', 'De invoer is geen geldige JSON.', 'The input is not valid JSON.'))
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The HTTP face of all declarations. */
export function maakRoutes(register: Register, o: Omgeving, wie: WieVraagt, log: (e: unknown) => void): Hono {
  const app = new Hono()
  const zoekTeller = maakTeller({ aantal: 60, perSeconden: 60 })
  for (const d of register.values()) {
    const pad = d.invoer.http.path.replace(/\{(\w+)\}/g, ':$1')
    const handler = async (c: Context) => {
      const actor = await wie(c)
      try {
        if (!actor) throw nietIngelogd()
        const invoer = await invoerVan(c, d)
        if (d.soort === 'query' ? d.invoer.log === 'zoeken' : d.invoer.zoekt) zoekTeller.tel(actor.id, o.klok.nu())
        if (d.soort === 'query') {
          return c.json((await vraag(o, d, invoer, actor)) ?? null)
        }
        const handeling = c.req.header('x-handeling')
        if (handeling !== undefined && !UUID.test(handeling))
          throw ongeldig(veld('x-handeling', 'Moet een UUID zijn.', 'Must be a UUID.', { gevonden: handeling }))
        return c.json((await voerUit(o, d, invoer, actor, handeling)) ?? null)
      } catch (e) {
        return antwoordFout(c, e, actor?.taal ?? 'nl', log)
      }
    }
    app.on(d.soort === 'query' ? 'GET' : d.invoer.http.method, pad, handler)
  }
  return app
}
