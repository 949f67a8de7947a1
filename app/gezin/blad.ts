import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Taal, Tekst } from '../kern/texts/tekst.ts'
import { maakZin, type Lezer } from './woorden.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** Who reads and in which language; every page is drawn for one reader. */
export interface Blik {
  readonly taal: Taal
  readonly lezer: Lezer
}

/** A text for this reader. */
export const t = (b: Blik, x: Tekst) => (b.lezer === 'kind' && b.taal === 'nl' && x.kind ? x.kind : x[b.taal])

const MERK = raw(
  '<svg width="34" height="20" viewBox="0 0 56 26" aria-hidden="true"><path d="M3 17c8-16 14-16 20-4s12 12 18 0 8-8 12-4" fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round"/></svg>',
)

/** What stands above a page: the way back, or a door that is open to everybody (then nobody is logged in). */
export interface Rand {
  readonly terug?: string
  readonly deur?: 'open'
  readonly andereTaal?: { readonly naam: string; readonly pad: string }
}

/** One page of the family's door: plain HTML that needs no script. */
export function blad(b: Blik, titel: string, inhoud: Html, rand: Rand = {}): Html {
  const z = maakZin(b.taal, b.lezer)
  return html`<!doctype html>
    <html lang="${b.taal}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>${titel} – Draad</title>
        <link rel="stylesheet" href="/mijn/stijl.css" />
        <link rel="icon" href="/mijn/merk.svg" type="image/svg+xml" />
      </head>
      <body>
        <a class="sla" href="#inhoud">${z('sla')}</a>
        <header>
          <a class="merk" href="${rand.deur === 'open' ? '/hulp' : '/mijn'}"
            >${MERK}<span>${rand.deur === 'open' ? 'Draad' : z('titel')}</span></a
          >
          ${rand.andereTaal ? html`<a class="stil" href="${rand.andereTaal.pad}">${rand.andereTaal.naam}</a>` : taalKnop(b)}
          ${rand.deur === 'open' ? '' : html`<form method="post" action="/uitloggen"><button class="stil">${z('uit')}</button></form>`}
        </header>
        <main id="inhoud" tabindex="-1">${rand.terug ? html`<p><a href="${rand.terug}">‹ ${z('terug')}</a></p>` : ''} ${inhoud}</main>
      </body>
    </html>`
}

function taalKnop(b: Blik): Html {
  const ander = b.taal === 'nl' ? 'en' : 'nl'
  return html`<form method="post" action="/mijn/taal">
    <button class="stil" name="taal" value="${ander}" lang="${ander}">${maakZin(b.taal, b.lezer)('anderetaal')}</button>
  </form>`
}
