import { html, raw } from 'hono/html'
import { doelWoord } from '../keten/draad/public.ts'
import { blad, t, type Blik, type Html } from './blad.ts'
import type { mijnDossiers, mijnDraad } from './queries.ts'
import { watJeVond } from './vond.ts'
import { dag, dagenInZin, maakZin } from './woorden.ts'

type Draad = NonNullable<(typeof mijnDraad)['_uit']>
type Dossiers = NonNullable<(typeof mijnDossiers)['_uit']>
/** Choosing a thread, for a parent of several children. */
export function keuzeBlad(b: Blik, dossiers: Dossiers): Html {
  const z = maakZin(b.taal, b.lezer)
  const lijst =
    dossiers.length === 0
      ? html`<p class="groot">${z('kies.geen')}</p>`
      : html`<ul class="keus">
          ${dossiers.map((d) => html`<li><a href="/mijn/${d.dossierId}">${d.naam}</a></li>`)}
        </ul>`
  return blad(
    b,
    z('titel'),
    html`<h1>${z('kies')}</h1>
      ${lijst}`,
  )
}

function nuZin(b: Blik, d: Draad): Html {
  const z = maakZin(b.taal, b.lezer)
  if (!d.klok) return html``
  const { nu } = d.klok
  const start = d.termijnen.find((x) => x.regel === 'uitvoering-besluit' && x.nieuweDatum !== null)
  const zin = z(`nu.${nu.toestand}`, { wie: '\u0001', van: dag(nu.van, b.taal, d.vandaag) }).split('\u0001')
  return html`<p class="groot">
      ${zin[0]}${zin.length > 1 ? html`<strong>${nu.bij}</strong>` : ''}${zin[1] ?? ''}
      ${start?.nieuweDatum ? z('nu.nieuweDatum', { laatste: dag(start.laatsteDag, b.taal, d.vandaag), nieuw: dag(start.nieuweDatum, b.taal, d.vandaag) }) : ''}
    </p>
    ${d.klok.dagenGewacht > 0 ? html`<p class="meta">${z('gewacht', { n: d.klok.dagenGewacht })}</p>` : ''}`
}

interface Stap {
  readonly klaar: boolean
  readonly titel: string
  readonly tekst: Html | string
}

function stappen(b: Blik, d: Draad): Stap[] {
  const z = maakZin(b.taal, b.lezer)
  const op = (x: string) => dag(x, b.taal, d.vandaag)
  const eerste = d.gebeurtenissen.findLast((g) => g.soort === 'aanmelding.ontvangen')
  const gesprekken = d.gebeurtenissen.filter(
    (g) => g.soort === 'onderzoek.gesprek' || g.soort === 'onderzoek.eerste-gesprek' || g.soort === 'onderzoek.kind-gehoord',
  )
  const besluit = d.besluiten[0]
  const hulp = d.termijnen.find((x) => x.regel === 'uitvoering-besluit')
  const hulpDatum = hulp ? (hulp.nieuweDatum ?? hulp.laatsteDag) : null
  const laatste = gesprekken[0]
  return [
    { klaar: true, titel: z('stap.vraag'), tekst: eerste ? op(eerste.op) : d.klok ? op(d.klok.sinds) : '' },
    {
      klaar: laatste !== undefined,
      titel: z('stap.gesprek'),
      tekst: laatste ? z('stap.gesprek.n', { n: gesprekken.length, op: op(laatste.op) }) : z('nog-niet'),
    },
    {
      klaar: d.plan !== null,
      titel: z('stap.plan'),
      tekst: d.plan ? html`<a href="/mijn/${d.dossierId}/plan">${z('stap.plan.lees')}</a>` : z('nog-niet'),
    },
    {
      klaar: besluit !== undefined,
      titel: z('stap.besluit'),
      tekst: besluit ? html`<a href="/mijn/${d.dossierId}/besluiten">${z('stap.besluit.lees')}</a>` : z('nog-niet'),
    },
    {
      klaar: d.klok?.hulpGestartOp !== null && d.klok !== null,
      titel: z('stap.hulp'),
      tekst: d.klok?.hulpGestartOp
        ? z('stap.hulp.ja', { op: op(d.klok.hulpGestartOp) })
        : hulpDatum
          ? z('stap.hulp.datum', { op: op(hulpDatum) })
          : z('nog-niet'),
    },
  ]
}

const letters = (naam: string) =>
  naam
    .split(/\s+/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .filter((_, i, a) => i === 0 || i === a.length - 1)
    .join('')

function mensen(b: Blik, d: Draad): Html {
  const z = maakZin(b.taal, b.lezer)
  const rijen = [
    ...(d.regisseur ? [{ naam: d.regisseur.naam, wat: `${z('mensen.regie')} ${d.regisseur.partijNaam}`, vast: true }] : []),
    ...d.aanbieders.map((a) => ({ naam: a.naam, wat: a.telefoon ? z('mensen.bel', { tel: a.telefoon }) : '', vast: false })),
    ...d.mensen.map((m) => ({ ...m, vast: false })),
  ]
  if (rijen.length === 0) return html`<p>${z('mensen.leeg')}</p>`
  return html`<ul class="mensen">
    ${rijen.map((m) => html`<li${m.vast ? raw(' class="vast"') : ''}><i aria-hidden="true">${letters(m.naam)}</i><span><strong>${m.naam}</strong><br><span class="meta">${m.wat}</span></span></li>`)}
  </ul>`
}

/** The family's own page: where it stands, in plain words, on one screen. */
export function draadBlad(b: Blik, d: Draad): Html {
  const z = maakZin(b.taal, b.lezer)
  const keek = d.inzage[0]
  const wie = d.regisseur?.naam ?? ''
  return blad(
    b,
    z('titel'),
    html` <h1>${z('dag', { naam: d.ik.split(' ')[0] ?? d.ik })}</h1>
      <p>${z('wiens', { kind: d.kind })}</p>
      ${nuZin(b, d)}
      <ol class="stappen">
        ${stappen(b, d).map(
          (s) =>
            html`<li class="${s.klaar ? 'klaar' : 'komt'}">
              <h2>${s.titel}</h2>
              <p class="meta">${s.tekst}</p>
            </li>`,
        )}
      </ol>
      <p><a href="/mijn/${d.dossierId}/alles">${z('alles')}</a></p>
      <p><a href="/mijn/${d.dossierId}/rechten">${z('rechten')}</a></p>
      <section>
        <h2>${z('mensen')}</h2>
        ${mensen(b, d)}
      </section>
      ${
        d.termijnen.length > 0
          ? html`<section>
              <h2>${z('termijnen')}</h2>
              <ul class="termijnen">
                ${d.termijnen.map((x) => html`<li><strong>${b.taal === 'nl' ? x.naam : x.uitleg.en}</strong>, ${z('termijnen.uiterlijk', { op: dag(x.laatsteDag, b.taal, d.vandaag) })}${x.nieuweDatum ? html` · <strong>${z('termijnen.nieuw', { op: dag(x.nieuweDatum, b.taal, d.vandaag) })}</strong>` : ''}${b.taal === 'nl' ? html`<br /><span class="meta">${x.uitleg.nl}</span>` : ''}</li>`)}
              </ul>
            </section>`
          : ''
      }
      ${watJeVond(b, d)}
      <section>
        <h2>${z('klopt')}</h2>
        <p>${z('klopt.tekst', { wie })}</p>
      </section>
      <section>
        <h2>${z('inzage')}</h2>
        <p>
          ${keek ? z('inzage.kort', { n: new Set(d.inzage.map((i) => i.naam)).size, wie: keek.naam, op: dag(String(keek.laatst), b.taal, d.vandaag) }) : z('inzage.niemand')}
          ${keek ? html`<a href="/mijn/${d.dossierId}/inzage">${z('inzage.alles')}</a>` : ''}
        </p>
      </section>`,
  )
}

/** The plan with its goals, and what each person said of it. */
export function planBlad(b: Blik, d: Draad): Html {
  const z = maakZin(b.taal, b.lezer)
  const op = (x: string) => dag(x, b.taal, d.vandaag)
  const p = d.plan
  const inhoud =
    p === null
      ? html`<p class="groot">${z('plan.geen')}</p>`
      : html` <p class="groot">
            ${p.vastgesteldOp ? z('plan.sinds', { op: op(p.vastgesteldOp) }) : ''}
            ${p.volgende ? z('plan.volgende', { op: op(p.volgende) }) : ''}
          </p>
          <ol class="doelen">
            ${p.doelen.map(
              (g) =>
                html`<li>
                  <h2>${g.tekst}</h2>
                  <p class="meta">${z('plan.doel', { begin: String(g.begin ?? '?'), streef: String(g.streef ?? '?'), maat: g.maat })}</p>
                </li>`,
            )}
          </ol>
          ${
            p.verwachting
              ? html`<section>
                  <h2>${z('plan.verwachting')}</h2>
                  <p>${p.verwachting}</p>
                </section>`
              : ''
          }
          ${
            p.akkoord.length > 0
              ? html`<section>
                  <h2>${z('plan.vinden')}</h2>
                  ${p.akkoord.map(
                    (a) =>
                      html`<figure>
                        <blockquote>${a.woorden}</blockquote>
                        <figcaption>${a.van}</figcaption>
                      </figure>`,
                  )}
                </section>`
              : ''
          }`
  return blad(
    b,
    z('plan'),
    html`<h1>${z('plan')}</h1>
      ${inhoud}`,
    { terug: `/mijn/${d.dossierId}` },
  )
}

/** Decisions with their reasons, what they mean, and the way to object. */
export function besluitenBlad(b: Blik, d: Draad): Html {
  const z = maakZin(b.taal, b.lezer)
  const op = (x: string) => dag(x, b.taal, d.vandaag)
  const inhoud =
    d.besluiten.length === 0
      ? html`<p class="groot">${z('besluiten.geen')}</p>`
      : d.besluiten.map(
          (x) =>
            html`<section>
              <h2>${z('besluiten.op', { op: op(x.genomenOp ?? d.vandaag) })}</h2>
              <ul>
                ${x.voorzieningen.map((v) => html`<li><strong>${v.wat}</strong>, ${v.omvang}, ${v.totEnMet ? z('besluiten.duur', { van: op(v.van), tot: op(v.totEnMet) }) : z('besluiten.vanaf', { van: op(v.van) })}${v.aanbieder ? ` (${v.aanbieder})` : ''}</li>`)}
              </ul>
              <h3>${z('besluiten.waarom')}</h3>
              <p>${x.motivering}</p>
              <p><a href="/mijn/${d.dossierId}/besluiten/${x.id}/brief.pdf">${z('besluiten.brief')}</a></p>
              ${x.bezwaarTot ? html`<p class="let">${z(x.bezwaarTot < d.vandaag ? 'besluiten.bezwaarVoorbij' : 'besluiten.bezwaar', { op: op(x.bezwaarTot) })}</p>` : ''}
            </section>`,
        )
  return blad(
    b,
    z('besluiten'),
    html`<h1>${z('besluiten')}</h1>
      ${inhoud}`,
    { terug: `/mijn/${d.dossierId}` },
  )
}

/** Everybody who looked, how often and what for. */
export function inzageBlad(b: Blik, d: Draad): Html {
  const z = maakZin(b.taal, b.lezer)
  const rijen = d.inzage.map(
    (i) =>
      html`<li>
        <strong>${i.naam}</strong>${i.partij ? `, ${i.partij}` : ''}<br /><span class="meta"
          >${doelWoord(i.doel)[b.taal]} · ${z('inzage.keer', { n: i.keer, op: dag(String(i.laatst), b.taal, d.vandaag) })}</span
        >
      </li>`,
  )
  return blad(
    b,
    z('inzage'),
    html`<h1>${z('inzage')}</h1>
      ${
        rijen.length === 0
          ? html`<p class="groot">${z('inzage.niemand')}</p>`
          : html`<ul class="termijnen">
              ${rijen}
            </ul>`
      }`,
    { terug: `/mijn/${d.dossierId}` },
  )
}

/** The whole thread, newest first. */
export function allesBlad(b: Blik, d: Draad): Html {
  const z = maakZin(b.taal, b.lezer)
  return blad(
    b,
    z('alles'),
    html`<h1>${z('alles')}</h1>
      <ol class="stappen">
        ${d.gebeurtenissen.map(
          (g) =>
            html`<li class="klaar">
              <p class="meta">${dag(g.op, b.taal, d.vandaag)} · ${g.partijNaam ?? g.doorNaam}</p>
              <h2>${dagenInZin(t(b, g.inhoud.titel), b.taal, d.vandaag)}</h2>
              ${g.inhoud.citaat ? html`<blockquote>${g.inhoud.citaat}</blockquote>` : ''}${g.inhoud.tekst ? html`<p>${dagenInZin(t(b, g.inhoud.tekst), b.taal, d.vandaag)}</p>` : ''}
            </li>`,
        )}
      </ol>`,
    { terug: `/mijn/${d.dossierId}` },
  )
}

/** Something that cannot be shown, said plainly. */
export function foutBlad(b: Blik, zin: string): Html {
  const z = maakZin(b.taal, b.lezer)
  return blad(
    b,
    z('titel'),
    html`<h1>${z('titel')}</h1>
      <p class="groot">${zin}</p>`,
    { terug: '/mijn' },
  )
}
