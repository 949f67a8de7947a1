import { html } from 'hono/html'
import type { Tekst } from '../kern/texts/tekst.ts'
import {
  antwoordWoord,
  gezagSoortWoord,
  groepen,
  handelingWoord,
  kaderWoord,
  vertegenwoordigerWoord,
  type Uitkomst,
  type Vindplaats,
} from '../keten/rechten/public.ts'
import { blad, t, type Blik, type Html } from './blad.ts'
import type { mijnRechten } from './queries.ts'
import { dag, maakZin } from './woorden.ts'

type Rechten = NonNullable<(typeof mijnRechten)['_uit']>

/** The source of a sentence, one click away; what is behind it needs no JavaScript. */
function bron(b: Blik, wat: string, waar: string, wetten: readonly Vindplaats[]): Html {
  const z = maakZin(b.taal, b.lezer)
  return html`<details>
    <summary>${z('rechten.bron')}<span class="verborgen"> ${wat}</span></summary>
    <p class="meta">
      <span lang="nl">${waar}</span
      >${wetten.map((w) => html`<br /><a href="${w.adres}" rel="noreferrer">${z('rechten.lees', { wet: w.naam })}</a>`)}
    </p>
  </details>`
}

function uitkomst(b: Blik, wat: Tekst, u: Uitkomst): Html {
  const bij = u.kaders.map((k) => t(b, kaderWoord[k])).join(', ')
  return html`<p class="recht">
      <strong class="antwoord antwoord-${u.antwoord}">${t(b, antwoordWoord[u.antwoord])}</strong>
      ${bij ? html`<span class="meta">(${bij})</span> ` : ''}${t(b, u.uitleg)}
    </p>
    ${bron(b, t(b, wat), u.bron, u.wetten)}`
}

function eigenRechten(b: Blik, r: Rechten): Html {
  const z = maakZin(b.taal, b.lezer)
  const { ik } = r
  if (ik === null) return html`<p>${z('rechten.geen')}</p>`
  return html`${groepen.map(
    (g) =>
      html`<section>
        <h2>${t(b, g.titel)}</h2>
        ${g.handelingen.map((h) => {
          const recht = ik.rechten.find((x) => x.handeling === h)
          return recht
            ? html`<h3>${t(b, handelingWoord[h])}</h3>
                ${recht.uitkomsten.map((u) => uitkomst(b, handelingWoord[h], u))}`
            : ''
        })}
      </section>`,
  )}`
}

function gezag(b: Blik, r: Rechten): Html {
  const z = maakZin(b.taal, b.lezer)
  const wie = new Intl.ListFormat(b.taal).format(r.gezag.houders.map((h) => h.naam))
  const soort = t(b, gezagSoortWoord(r.gezag.soort))
  const zin = z(`rechten.gezag.${r.gezag.stand}`, { kind: r.kind.voornaam, wie, soort: `${soort[0]?.toUpperCase()}${soort.slice(1)}` })
  return html`<section>
    <h2>${z('rechten.gezag')}</h2>
    <p>${zin} ${r.vertegenwoordiger ? t(b, vertegenwoordigerWoord[r.vertegenwoordiger]) : ''}</p>
    <p>${z('rechten.kader', { wat: r.kaders.map((k) => t(b, kaderWoord[k])).join(', ') })}</p>
    ${r.grenzen.map((g) => html`<p>${z('rechten.straks', { op: dag(g.op, b.taal, r.vandaag), kind: r.kind.voornaam, n: g.jaren, wat: t(b, g.wat) })}</p>`)}
  </section>`
}

function termijnen(b: Blik, r: Rechten): Html {
  const z = maakZin(b.taal, b.lezer)
  if (r.termijnen.length === 0) return html`<p>${z('rechten.termijnen.geen')}</p>`
  return html`<ul class="termijnen">
    ${r.termijnen.map(
      (x) =>
        html`<li>
          <strong>${t(b, x.naam)}</strong>,
          ${z('termijnen.uiterlijk', { op: dag(x.laatsteDag, b.taal, r.vandaag) })}${x.nieuweDatum ? html` · <strong>${z('termijnen.nieuw', { op: dag(x.nieuweDatum, b.taal, r.vandaag) })}</strong>` : ''}
          <br /><span class="meta">${t(b, x.uitleg)}</span>
          ${bron(b, t(b, x.naam), x.bron, x.wetten)}
        </li>`,
    )}
  </ul>`
}

function middelen(b: Blik, r: Rechten): Html {
  const z = maakZin(b.taal, b.lezer)
  return html`${r.middelen.map(
    (m) =>
      html`<h3>${t(b, m.naam)}</h3>
        <p>
          ${t(b, m.uitleg)} ${z('rechten.bij', { wie: t(b, m.bij) })}
          ${m.uiterlijk ? html`<strong>${z('rechten.uiterlijk', { op: dag(m.uiterlijk, b.taal, r.vandaag) })}</strong>` : ''}
        </p>
        ${bron(b, t(b, m.naam), m.bron, m.wetten)}`,
  )}`
}

/** What holds today for who reads: own rights, who decides, what runs and what to do when one disagrees. */
export function rechtenBlad(b: Blik, r: Rechten): Html {
  const z = maakZin(b.taal, b.lezer)
  return blad(
    b,
    z('rechten'),
    html`<h1>${z('rechten')}</h1>
      <p class="groot">${z('rechten.intro', { op: dag(r.vandaag, b.taal, r.vandaag), kind: r.kind.voornaam })}</p>
      ${r.onzeker.map(
        (o) => html`<p class="let"><strong>${z('rechten.let-op')}.</strong> ${t(b, o.tekst)} ${b.lezer === 'kind' ? t(b, o.doe) : ''}</p>`,
      )}
      ${gezag(b, r)} ${eigenRechten(b, r)}
      <section>
        <h2>${z('rechten.termijnen')}</h2>
        ${termijnen(b, r)}
      </section>
      <section>
        <h2>${z('rechten.middelen')}</h2>
        ${middelen(b, r)}
      </section>`,
    { terug: `/mijn/${r.dossierId}` },
  )
}
