import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono, type Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { vraag, type Omgeving } from '../kern/command/uitvoeren.ts'
import type { WieVraagt } from '../kern/http/routes.ts'
import type { Actor } from '../kern/identity/actor.ts'
import { zetTaal } from '../kern/identity/sessie.ts'
import { Afwijzing } from '../kern/outcome/uitkomst.ts'
import { leeftijdOp } from '@draad/stelsel'
import { datumVan } from '../kern/time/klok.ts'
import type { Blik } from './blad.ts'
import { allesBlad, besluitenBlad, draadBlad, foutBlad, inzageBlad, keuzeBlad, planBlad } from './bladen.ts'
import { loketBlad } from './loket.ts'
import { loketten, mijnBrief, mijnDossiers, mijnDraad, mijnRechten } from './queries.ts'
import { rechtenBlad } from './rechtenblad.ts'

type Draad = NonNullable<(typeof mijnDraad)['_uit']>
type Lezer = Pick<Draad, 'rol' | 'geboortedatum' | 'vandaag'>

const LETTER = join(
  import.meta.dirname,
  '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
)
const MERK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 56 30"><path d="M3 19c8-16 14-16 20-4s12 12 18 0 8-8 12-4" fill="none" stroke="#b3123b" stroke-width="6" stroke-linecap="round"/></svg>'

/** A youth reads child words until sixteen, or when the age is not known. */
function blikVan(actor: Actor, d?: Lezer): Blik {
  const jaren = d?.rol === 'jeugdige' ? leeftijdOp(d.geboortedatum, d.vandaag).jaren : 99
  return { taal: actor.taal, lezer: (jaren ?? 0) < 16 ? 'kind' : 'ouder' }
}

/** The family's own door, and the page before it that is open to everybody: pages made on the server that need no JavaScript. */
export function maakGezin(o: Omgeving, wie: WieVraagt, loket: Actor, log: (e: unknown) => void): Hono {
  const app = new Hono()
  const stijl = readFileSync(join(import.meta.dirname, 'stijl.css'), 'utf8')
  const letter = existsSync(LETTER) ? readFileSync(LETTER) : null

  app.get('/mijn/stijl.css', (c) => c.text(stijl, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.get('/mijn/merk.svg', (c) => c.text(MERK, 200, { 'content-type': 'image/svg+xml' }))
  app.get('/mijn/letter.woff2', (c) => (letter ? c.body(new Uint8Array(letter), 200, { 'content-type': 'font/woff2' }) : c.notFound()))

  app.get('/hulp', async (c) => {
    const lijst = await vraag(o, loketten, {}, loket)
    return c.html(loketBlad(c.req.query('taal') === 'en' ? 'en' : 'nl', lijst, datumVan(o.klok.nu())))
  })

  app.post('/mijn/taal', async (c) => {
    const taal = (await c.req.parseBody())['taal']
    const token = getCookie(c, 'draad_sessie')
    if (token && (taal === 'nl' || taal === 'en')) await zetTaal(o.db, token, taal)
    const terug = c.req.header('referer')
    return c.redirect(terug && URL.canParse(terug) ? new URL(terug).pathname : '/mijn', 303)
  })

  /** Runs a page for who is logged in; sends others to the login, and says plainly what cannot be shown. */
  const voor = (maak: (c: Context, actor: Actor) => Promise<Response>) => async (c: Context) => {
    const actor = await wie(c)
    if (!actor) return c.redirect(`/inloggen?naar=${encodeURIComponent(c.req.path)}`)
    try {
      return await maak(c, actor)
    } catch (e) {
      if (!(e instanceof Afwijzing)) log(e)
      const zin =
        e instanceof Afwijzing
          ? e.uitkomst.tekst[actor.taal]
          : actor.taal === 'nl'
            ? 'Er ging iets mis bij ons. Probeer het straks nog eens.'
            : 'Something went wrong on our side. Please try again later.'
      return c.html(foutBlad(blikVan(actor), zin), e instanceof Afwijzing ? 403 : 500)
    }
  }
  const metDraad = (teken: (b: Blik, d: Draad) => ReturnType<typeof draadBlad>) =>
    voor(async (c, actor) => {
      const d = await vraag(o, mijnDraad, { dossierId: c.req.param('dossierId') ?? '' }, actor)
      return c.html(teken(blikVan(actor, d), d))
    })

  app.get(
    '/mijn',
    voor(async (c, actor) => {
      const dossiers = await vraag(o, mijnDossiers, {}, actor)
      return dossiers.length === 1 ? c.redirect(`/mijn/${dossiers[0]?.dossierId}`) : c.html(keuzeBlad(blikVan(actor), dossiers))
    }),
  )
  app.get('/mijn/:dossierId', metDraad(draadBlad))
  app.get('/mijn/:dossierId/plan', metDraad(planBlad))
  app.get('/mijn/:dossierId/besluiten', metDraad(besluitenBlad))
  app.get('/mijn/:dossierId/inzage', metDraad(inzageBlad))
  app.get('/mijn/:dossierId/alles', metDraad(allesBlad))
  app.get(
    '/mijn/:dossierId/rechten',
    voor(async (c, actor) => {
      const r = await vraag(o, mijnRechten, { dossierId: c.req.param('dossierId') ?? '' }, actor)
      return c.html(rechtenBlad(blikVan(actor, r), r))
    }),
  )
  app.get(
    '/mijn/:dossierId/besluiten/:besluitId/brief.pdf',
    voor(async (c, actor) => {
      const brief = await vraag(
        o,
        mijnBrief,
        { dossierId: c.req.param('dossierId') ?? '', besluitId: c.req.param('besluitId') ?? '' },
        actor,
      )
      return c.body(new Uint8Array(Buffer.from(brief.base64, 'base64')), 200, {
        'content-type': 'application/pdf',
        'content-disposition': 'inline; filename="besluit.pdf"',
      })
    }),
  )
  return app
}
