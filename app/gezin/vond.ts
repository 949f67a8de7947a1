import { html } from 'hono/html'
import { zonderHulpNamen } from '../keten/levering/public.ts'
import { t, type Blik, type Html } from './blad.ts'
import type { mijnDraad } from './queries.ts'
import { dag, maakZin } from './woorden.ts'

type Draad = NonNullable<(typeof mijnDraad)['_uit']>

/** What the youth thought of help, in the answers it gave; nothing when there is nothing that this reader may read. */
export function watJeVond(b: Blik, d: Draad): Html {
  const z = maakZin(b.taal, b.lezer)
  if (d.uitkomsten.length === 0) return html``
  return html`<section>
    <h2>${z('vond', { kind: d.kind })}</h2>
    <ul class="termijnen">
      ${d.uitkomsten.map(
        (u) =>
          html`<li>
            <strong>${u.nut === null ? '' : z('vond.cijfer', { n: u.nut })}</strong>
            ${u.zonderHulp === null ? '' : `${t(b, zonderHulpNamen[u.zonderHulp])}.`} <br /><span class="meta"
              >${dag(u.op, b.taal, d.vandaag)}${u.aanbieder === null ? '' : `, ${u.aanbieder}`}${u.nietVoorOuders ? ` · ${z('vond.geheim')}` : ''}</span
            >
          </li>`,
      )}
    </ul>
  </section>`
}
