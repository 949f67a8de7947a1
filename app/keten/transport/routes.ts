import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { foutcode, leesBericht, leesEnvelop, schrijfFout, type Envelop } from '@draad/berichten'
import { voerUit, type Omgeving } from '../../kern/command/uitvoeren.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import { controleer } from '../../kern/post/ondertekend.ts'
import { nieuwReferentie } from './rules.ts'
import { postOntvangen } from './commands.ts'
import type { Postinstelling, Tegenpartij } from './model.ts'

/** Where other systems post their messages. */
export const POSTPAD = '/post/berichten'
/** A message of 25 MB in base64, with its envelope. */
const GROOTST = 36_000_000
const SLEUTEL = /^[A-Za-z0-9._-]{8,64}$/u

/** An id that follows from who sent it and its key, so that a repeat is known as one. */
function handelingVan(van: string, sleutel: string): string {
  const h = createHash('sha256').update(`post\n${van}\n${sleutel}`).digest('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}

/** Does the message inside say the same sender as the envelope? An answer carries the header of what it answers. */
function vanAfzender(inhoud: Uint8Array, t: Tegenpartij): boolean {
  const l = leesBericht(inhoud)
  if (l.soort === null || !l.bericht) return true
  const h = l.bericht.Header as { Afzender: string; Ontvanger: string; IdentificatieRetour?: string }
  return t.codes.includes(h.IdentificatieRetour === undefined ? h.Afzender : h.Ontvanger)
}

/**
 * Takes messages of other systems over HTTP. Closed unless counterparts are set. Only a known counterpart with a right
 * signature is heard, and only for the codes it may speak for; a repeat under the same key gets the same answer.
 */
export function maakPost(o: Omgeving, post: Postinstelling | null, dienst: Actor, log: (fout: unknown) => void): Hono {
  const app = new Hono()
  if (!post) return app
  const sleutels = new Map(post.tegenpartijen.map((t) => [t.naam, t.sleutel]))
  app.post(POSTPAD, async (c) => {
    if (Number(c.req.header('content-length') ?? 0) > GROOTST) return c.json({ fout: 'te-groot', hoogstens: GROOTST }, 413)
    const ruw = new Uint8Array(await c.req.arrayBuffer())
    if (ruw.length > GROOTST) return c.json({ fout: 'te-groot', hoogstens: GROOTST }, 413)
    const wie = await controleer({ url: adresVan(c.req.raw), headers: c.req.raw.headers, inhoud: ruw }, sleutels, o.klok.nu())
    if ('fout' in wie) return c.json({ fout: wie.fout }, 401)
    const t = post.tegenpartijen.find((x) => x.naam === wie.van)
    const sleutel = c.req.header('idempotency-key') ?? ''
    if (!t || !SLEUTEL.test(sleutel)) return c.json({ fout: 'idempotency-key' }, 400)
    const e = leesEnvelop(ruw)
    if (e.soort === null || e.soort === 'Fo01' || !e.envelop || !e.inhoud) return fout(null, 'IB001', 400)
    const envelop = e.envelop as Envelop
    if (!t.codes.includes(envelop.zender.organisatie) || !vanAfzender(e.inhoud, t)) return fout(envelop, 'IB007', 403)
    const hash = createHash('sha256').update(ruw).digest('hex')
    try {
      const uit = await voerUit(
        o,
        postOntvangen,
        {
          tegenpartij: t.naam,
          codes: [...t.codes],
          referentie: envelop.referentienummer,
          hash,
          bestandsnaam: `${envelop.functie}_${envelop.referentienummer}.xml`,
          inhoud: Buffer.from(e.inhoud).toString('base64'),
        },
        dienst,
        handelingVan(t.naam, sleutel),
      )
      if (uit.hash !== hash) return c.json({ fout: 'sleutel-al-gebruikt' }, 422)
      return c.json({ ontvangen: uit.berichtId, referentie: uit.referentie }, 202)
    } catch (x) {
      log(x)
      return fout(envelop, 'IB014', 500)
    }
  })
  return app
}

/** The address as the sender signed it: host as it came in, whatever stands in front of us. */
function adresVan(r: Request): string {
  const url = new URL(r.url)
  return `${url.protocol}//${r.headers.get('host') ?? url.host}${url.pathname}`
}

/** A refusal in the form of the envelope, so that the other side can read it. */
function fout(e: Envelop | null, code: string, status: 400 | 403 | 500): Response {
  const onbekend = '00000000-0000-4000-8000-000000000000'
  const tekst = foutcode(code)?.tekst ?? code
  const inhoud = schrijfFout({
    soort: 'Fo01',
    zender: { applicatie: 'Draad' },
    ontvanger: { applicatie: e?.zender.applicatie ?? 'onbekend', ...(e ? { organisatie: e.zender.organisatie } : {}) },
    referentienummer: nieuwReferentie(),
    tijdstip: new Date().toISOString().replaceAll(/\D/gu, '').slice(0, 14),
    crossRefnummer: e?.referentienummer ?? onbekend,
    code,
    plek: status === 500 ? 'server' : 'client',
    omschrijving: tekst,
  })
  return new Response(Buffer.from(inhoud), { status, headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
