import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import Provider from 'oidc-provider'
import { Geheugen } from './geheugen.ts'
import { inlogpagina, STIJL_PAD, stijl, type Testmens } from './inlogpagina.ts'

/** A running local OpenID Connect provider with test people. */
export interface DemoProvider {
  readonly uitgever: string
  readonly clientId: string
  readonly clientSecret: string
  sluit(): Promise<void>
}

async function formulier(req: IncomingMessage): Promise<URLSearchParams> {
  let tekst = ''
  for await (const stuk of req) {
    tekst += String(stuk)
    if (tekst.length > 10_000) break
  }
  return new URLSearchParams(tekst)
}

/**
 * Starts the demo's login provider: real OpenID Connect, with a list of people instead of passwords.
 *
 * @param terug redirect address of Draad
 * @param poort 0 for any free one
 * @param mensen who can be chosen, by group; asked at each login because the demo grows
 */
export async function startProvider(o: {
  readonly terug: string
  readonly poort: number
  readonly host: string
  readonly mensen: () => Promise<ReadonlyMap<string, readonly Testmens[]>>
}): Promise<DemoProvider> {
  const server: Server = createServer()
  await new Promise<void>((goed, fout) => {
    server.once('error', fout)
    server.listen(o.poort, o.host, goed)
  })
  const { port } = server.address() as { port: number }
  const uitgever = `http://localhost:${port}`
  const clientSecret = randomBytes(24).toString('hex')
  const provider = new Provider(uitgever, {
    clients: [
      {
        client_id: 'draad',
        client_secret: clientSecret,
        redirect_uris: [o.terug],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    adapter: Geheugen,
    jwks: {
      keys: [{ ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }],
    },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interactie) => `/mensen/${interactie.uid}` },
    pkce: { required: () => true },
    cookies: { keys: [randomBytes(24).toString('hex')] },
    ttl: { Session: 600, Interaction: 3600, Grant: 3600, AccessToken: 600, IdToken: 600 },
    // Choosing a person is the consent: the only client is Draad itself.
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client?.clientId ?? '', accountId: ctx.oidc.session?.accountId ?? '' })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
    renderError: (ctx, uit) => {
      ctx.type = 'text/plain'
      ctx.body = `Inloggen in de demo lukte niet (${uit.error}). Ga terug naar Draad en probeer het opnieuw.`
    },
  })
  const oidc = provider.callback()
  server.on('request', (req, res) => {
    void (async () => {
      const pad = new URL(req.url ?? '/', uitgever).pathname
      res.setHeader('cache-control', 'no-store')
      if (pad === STIJL_PAD) return res.setHeader('content-type', 'text/css').end(stijl)
      if (!pad.startsWith('/mensen/')) return oidc(req, res)
      if (req.method === 'POST') {
        const sub = (await formulier(req)).get('sub') ?? ''
        const bekend = [...(await o.mensen()).values()].flat().some((m) => m.sub === sub)
        if (!bekend) return res.writeHead(400).end('Deze persoon is er niet.')
        return provider.interactionFinished(req, res, { login: { accountId: sub } }, { mergeWithLastSubmission: false })
      }
      await provider.interactionDetails(req, res)
      res.setHeader('content-type', 'text/html; charset=utf-8')
      res.setHeader('content-security-policy', "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'")
      res.end(String(await inlogpagina(pad.slice('/mensen/'.length), await o.mensen())))
    })().catch(() => {
      if (!res.headersSent) res.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' })
      res.end('Deze inlogpagina is verlopen. Ga terug naar Draad en log opnieuw in.')
    })
  })
  return {
    uitgever,
    clientId: 'draad',
    clientSecret,
    sluit: () =>
      new Promise((goed) => {
        server.closeAllConnections()
        server.close(() => goed())
      }),
  }
}
