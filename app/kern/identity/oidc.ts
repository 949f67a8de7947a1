import { Hono, type Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import * as oidc from 'openid-client'
import type { Db } from '../db/verbinding.ts'
import { maakTeller } from '../http/teller.ts'
import { Afwijzing } from '../outcome/uitkomst.ts'
import type { Taal } from '../texts/tekst.ts'
import { datumVan, type Klok } from '../time/klok.ts'
import type { Actor } from './actor.ts'
import { eindeSessie, leesSessie, maakSessie, zetTaal } from './sessie.ts'

/** The one way in: an OpenID Connect provider (authorization code, PKCE, state, nonce). */
export interface OidcInstelling {
  readonly uitgever: string
  readonly clientId: string
  readonly clientSecret: string
  /** Where the browser reaches Draad, e.g. `https://draad.regio.example`. */
  readonly eigenAdres: string
}

const COOKIE = 'draad_sessie'
const ONDERWEG = 'draad_inloggen'

/** Who belongs to an OpenID subject; null when nobody here does. */
export type VindActor = (sub: string) => Promise<Actor | null>

/** Routes for logging in and out, and the function that tells who asks. */
export function maakInloggen(o: {
  oidc: OidcInstelling
  db: Db
  klok: Klok
  vindActor: VindActor
  ikErbij: (a: Actor) => object
  log: (e: unknown) => void
}) {
  const app = new Hono()
  const veilig = o.oidc.eigenAdres.startsWith('https:')
  const terug = `${o.oidc.eigenAdres}/inloggen/terug`
  const teller = maakTeller({ aantal: 60, perSeconden: 60 })
  let config: Promise<oidc.Configuration> | null = null
  const configuratie = () => {
    config ??= oidc
      .discovery(new URL(o.oidc.uitgever), o.oidc.clientId, o.oidc.clientSecret, undefined, {
        // Plain HTTP only for a provider on this very machine (the demo's).
        execute:
          o.oidc.uitgever.startsWith('http://127.0.0.1') || o.oidc.uitgever.startsWith('http://localhost')
            ? [oidc.allowInsecureRequests]
            : [],
      })
      .catch((e: unknown) => {
        config = null
        throw e
      })
    return config
  }
  const wie = async (c: Context) => {
    const token = getCookie(c, COOKIE)
    return token ? leesSessie(o.db, o.klok, token) : null
  }

  app.get('/inloggen', async (c) => {
    try {
      teller.tel(String(c.req.header('x-forwarded-for') ?? 'hier'), o.klok.nu())
    } catch (e) {
      if (e instanceof Afwijzing) return c.text(e.uitkomst.tekst.nl, 429)
      throw e
    }
    const verifier = oidc.randomPKCECodeVerifier()
    const state = oidc.randomState()
    const nonce = oidc.randomNonce()
    const naar = c.req.query('naar') ?? '/'
    setCookie(c, ONDERWEG, JSON.stringify({ verifier, state, nonce, naar }), {
      httpOnly: true,
      sameSite: 'Lax',
      secure: veilig,
      path: '/inloggen',
      maxAge: 600,
    })
    const url = oidc.buildAuthorizationUrl(await configuratie(), {
      redirect_uri: terug,
      scope: 'openid',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(c.req.query('wissel') === '1' ? { prompt: 'login' } : {}),
    })
    return c.redirect(url.href)
  })

  app.get('/inloggen/terug', async (c) => {
    const onderweg = JSON.parse(getCookie(c, ONDERWEG) ?? 'null') as { verifier: string; state: string; nonce: string; naar: string } | null
    deleteCookie(c, ONDERWEG, { path: '/inloggen' })
    if (!onderweg) return c.redirect('/inloggen')
    try {
      const tokens = await oidc.authorizationCodeGrant(await configuratie(), new URL(`${terug}${new URL(c.req.url).search}`), {
        pkceCodeVerifier: onderweg.verifier,
        expectedState: onderweg.state,
        expectedNonce: onderweg.nonce,
        idTokenExpected: true,
      })
      const actor = await o.vindActor(tokens.claims()?.sub ?? '')
      if (!actor)
        return c.text(
          'U bent wel ingelogd, maar bij Draad niet bekend. Vraag uw beheerder. / You are logged in, but not known to Draad.',
          403,
        )
      const token = await maakSessie(o.db, o.klok, actor)
      setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Lax', secure: veilig, path: '/' })
      // Only a path of our own: never a way to send people elsewhere.
      const veiligNaar = /^\/(?![/\\])/.test(onderweg.naar) ? onderweg.naar : '/'
      return c.redirect(actor.soort === 'persoon' && veiligNaar === '/' ? '/mijn' : veiligNaar)
    } catch (e) {
      o.log(e)
      return c.text('Inloggen lukte niet. Probeer het nog eens via /inloggen. / Login failed; try again at /inloggen.', 400)
    }
  })

  app.post('/uitloggen', async (c) => {
    const token = getCookie(c, COOKIE)
    if (token) await eindeSessie(o.db, token)
    deleteCookie(c, COOKIE, { path: '/' })
    return c.redirect('/inloggen?wissel=1', 303)
  })

  app.get('/api/ik', async (c) => {
    const actor = await wie(c)
    return actor ? c.json({ ...actor, ...o.ikErbij(actor), vandaag: datumVan(o.klok.nu()) }) : c.json({ code: 'nietIngelogd' }, 401)
  })

  app.put('/api/ik/taal', async (c) => {
    const token = getCookie(c, COOKIE)
    const { taal } = (await c.req.json().catch(() => ({}))) as { taal?: Taal }
    if (!token || (taal !== 'nl' && taal !== 'en')) return c.json({ code: 'ongeldig' }, 422)
    await zetTaal(o.db, token, taal)
    return c.json({ taal })
  })

  return { app, wie }
}
