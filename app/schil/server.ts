import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { sql } from 'kysely'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import type { Omgeving } from '../kern/command/uitvoeren.ts'
import type { Register } from '../kern/command/register.ts'
import { Sleutels } from '../kern/crypto/sleutels.ts'
import { maakConcepten } from '../kern/drafts/routes.ts'
import { alleenVanOns, hoogstens, veiligeKoppen } from '../kern/http/veilig.ts'
import { maakRoutes } from '../kern/http/routes.ts'
import { openapiVan } from '../kern/http/openapi.ts'
import type { Actor } from '../kern/identity/actor.ts'
import { maakInloggen, type OidcInstelling } from '../kern/identity/oidc.ts'
import { maakPost } from '../keten/transport/routes.ts'
import { maakGezin } from '../gezin/routes.ts'
import { beheerder } from './diensten.ts'
import { berichtendienst } from './diensten.ts'
import type { Instellingen } from './instellingen.ts'
import { APP } from './kamers.ts'
import { logFout } from './log.ts'

/** A file of 30 MB must reach the message room, which refuses it with the reason that belongs to it. */
const GROOTSTE_VERZOEK = 45_000_000

/** Assembles the whole application; the same in production, in the demo and in tests. */
export function maakServer(o: Omgeving, register: Register, inst: Instellingen, oidc: OidcInstelling): Hono {
  const app = new Hono()
  const dist = join(APP, 'schil/web/dist')
  app.use(veiligeKoppen(new URL(oidc.uitgever).origin))
  app.use(compress())
  app.use('/api/concepten/*', hoogstens(2_000_000))
  app.use(hoogstens(GROOTSTE_VERZOEK))
  // Other systems have no session and no page of ours: they sign.
  app.route('/', maakPost(o, inst.post, berichtendienst(inst.regio), logFout))
  app.use(alleenVanOns)

  const inloggen = maakInloggen({
    oidc,
    db: o.db,
    klok: o.klok,
    log: logFout,
    vindActor: async (sub) => {
      const r = await sql<{ a: Actor | null }>`select actor_van_sub(${sub}) as a`.execute(o.db)
      return r.rows[0]?.a ?? null
    },
    ikErbij: (a) => ({ regio: { id: a.regio, naam: inst.regioNaam } }),
  })
  app.route('/', inloggen.app)
  app.get('/api/openapi.json', (c) => c.json(openapiVan(register, inst.adres)))
  app.get('/gezond', async (c) => {
    await sql`select 1`.execute(o.db)
    return c.json({ gezond: true })
  })
  app.route('/', maakConcepten(o, new Sleutels(inst.geheim), inloggen.wie, logFout))
  app.route('/', maakRoutes(register, o, inloggen.wie, logFout))
  app.route('/', maakGezin(o, inloggen.wie, beheerder(inst.regio), logFout))
  app.all('/api/*', (c) =>
    c.json({ code: 'nietGevonden', status: 404, title: 'Not found' }, 404, { 'content-type': 'application/problem+json' }),
  )

  app.use('/assets/*', async (c, next) => {
    await next()
    if (c.res.status === 200) c.header('cache-control', 'public, max-age=31536000, immutable')
  })
  app.use(serveStatic({ root: dist, rewriteRequestPath: (p) => (p === '/' ? '/niets' : p) }))
  app.get('*', (c) => {
    c.header('cache-control', 'no-cache')
    return c.html(readFileSync(join(dist, 'index.html'), 'utf8'))
  })
  app.onError((e, c) => {
    logFout(e)
    return c.json({ code: 'storing', status: 500, title: 'Internal error' }, 500, { 'content-type': 'application/problem+json' })
  })
  return app
}
