import { termijn, termijnRegel, type TermijnId } from '@draad/stelsel'
import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Taal } from '../kern/texts/tekst.ts'
import { blad } from './blad.ts'
import type { loketten } from './queries.ts'
import { dag } from './woorden.ts'

type Loket = NonNullable<(typeof loketten)['_uit']>[number]
type Html = HtmlEscapedString | Promise<HtmlEscapedString>

const WOORDEN = {
  nl: {
    titel: 'Hulp vragen',
    kop: 'Heb je hulp nodig?',
    inleiding:
      'Voor jezelf, voor je kind of voor een kind dat je kent. Je hoeft niet te weten welke hulp je nodig hebt. Bel of mail het team van je gemeente en vertel wat er is.',
    nu: 'Is er nu gevaar? Bel 112. Zorgen over geweld of mishandeling: bel Veilig Thuis, 0800 2000, dag en nacht en gratis. Een kind dat wil praten: De Kindertelefoon, 0800 0432.',
    waar: 'Waar kun je terecht?',
    zelf: 'Je mag zelf bellen, ook als je jonger bent dan 18. Vanaf 12 jaar heb je een eigen stem over je hulp. Je ouders hoeven niet mee te bellen.',
    geen: 'Er is nog geen team ingevuld. Bel je gemeente, 14 en dan het netnummer, en vraag naar jeugdhulp.',
    bel: 'Bel',
    mail: 'Mail',
    gebeurt: 'Wat gebeurt er dan?',
    stappen: [
      'Iemand luistert en schrijft je vraag op in jouw eigen woorden.',
      'Je spreekt iemand van het team.',
      'Samen zoeken jullie uit wat er nodig is. Een kind vertelt zelf hoe het is.',
      'Samen maken jullie een plan. Je mag ook eerst zelf een plan maken, met familie en vrienden.',
      'De gemeente beslist en schrijft waarom. Ben je het er niet mee eens? Dan kun je bezwaar maken.',
      'De hulp begint. Tot dat moment blijft iemand van het team verantwoordelijk.',
    ],
    uiterlijk: 'als je vandaag belt: uiterlijk {op} ({bron})',
    anders: 'Je hebt al hulp, en je wilt iets anders?',
    andersUitleg:
      'Zeg het tegen je vaste contactpersoon, of log in op je eigen draad: daar staat wie dat is, wat het plan is en wat je kunt doen als je het er niet mee eens bent.',
    inloggen: 'Naar mijn draad',
    helpen: 'Iemand die met je meedenkt',
    helpenUitleg:
      'Een cliëntondersteuner of een vertrouwenspersoon helpt je gratis en hoort niet bij de gemeente of de hulpverlener. Vraag ernaar bij het team.',
    taal: 'English',
  },
  en: {
    titel: 'Ask for help',
    kop: 'Do you need help?',
    inleiding:
      'For yourself, for your child or for a child you know. You need not know which help you need. Call or mail the team of your municipality and tell what is going on.',
    nu: 'Danger now? Call 112. Worries about violence or abuse: call Veilig Thuis, 0800 2000, day and night, free. A child that wants to talk: De Kindertelefoon, 0800 0432.',
    waar: 'Where can you go?',
    zelf: 'You may call yourself, also when you are younger than 18. From 12 you have a say of your own about your help. Your parents need not call with you.',
    geen: 'No team has been entered yet. Call your municipality, 14 and then the area code, and ask for youth help.',
    bel: 'Call',
    mail: 'Mail',
    gebeurt: 'What happens then?',
    stappen: [
      'Somebody listens and writes down your question in your own words.',
      'You speak with somebody of the team.',
      'Together you find out what is needed. A child tells itself how things are.',
      'Together you make a plan. You may also make one yourself first, with family and friends.',
      'The municipality decides and writes why. Do you disagree? Then you can object.',
      'Help begins. Until that moment somebody of the team stays responsible.',
    ],
    uiterlijk: 'if you call today: by {op} at the latest ({bron})',
    anders: 'You have help already, and want something else?',
    andersUitleg:
      'Tell your contact person, or log in to your own thread: it says who that is, what the plan is and what you can do if you disagree.',
    inloggen: 'To my thread',
    helpen: 'Somebody who thinks along with you',
    helpenUitleg:
      'A client supporter or a confidential counsellor helps you for free and does not belong to the municipality or the provider. Ask the team.',
    taal: 'Nederlands',
  },
} as const

/** The numbers in the first warning, to be called at a touch. */
const NUMMERS = /(\b112\b|0800 \d{4})/

/** Steps with a term of the law or of the municipality, and which. */
const MET_TERMIJN: Readonly<Record<number, TermijnId>> = { 1: 'eerste-gesprek', 4: 'beslistermijn' }

/**
 * Where a child or parent can ask for help, without login and without parents: the team of each municipality under the name
 * it has there, and what happens next with the last days that hold.
 *
 * @bron R0-1, R0-2, R0-3
 */
export function loketBlad(taal: Taal, lijst: readonly Loket[], vandaag: string): Html {
  const w = WOORDEN[taal]
  return blad(
    { taal, lezer: 'kind' },
    w.titel,
    html`<h1>${w.kop}</h1>
      <p class="groot">${w.inleiding}</p>
      <p class="let">${w.nu.split(NUMMERS).map((x, i) => (i % 2 === 1 ? html`<a href="tel:${x.replaceAll(' ', '')}">${x}</a>` : x))}</p>
      <section aria-labelledby="waar">
        <h2 id="waar">${w.waar}</h2>
        ${
          lijst.length === 0
            ? html`<p>${w.geen}</p>`
            : html`<ul class="loketten">
                ${lijst.map((l) => loketRegel(taal, l))}
              </ul>`
        }
        <p>${w.zelf}</p>
      </section>
      <section aria-labelledby="dan">
        <h2 id="dan">${w.gebeurt}</h2>
        <ol class="stappen">
          ${w.stappen.map((s, i) => stap(taal, s, MET_TERMIJN[i], vandaag))}
        </ol>
      </section>
      <section aria-labelledby="anders">
        <h2 id="anders">${w.anders}</h2>
        <p>${w.andersUitleg}</p>
        <p><a href="/mijn">${w.inloggen}</a></p>
      </section>
      <section aria-labelledby="mee">
        <h2 id="mee">${w.helpen}</h2>
        <p>${w.helpenUitleg}</p>
      </section>`,
    { deur: 'open', andereTaal: { naam: w.taal, pad: taal === 'nl' ? '/hulp?taal=en' : '/hulp' } },
  )
}

function loketRegel(taal: Taal, l: Loket): Html {
  const w = WOORDEN[taal]
  return html`<li>
    <strong>${l.gemeente}</strong>
    <span>${l.naam}</span>
    ${l.telefoon ? html`<a href="tel:${l.telefoon}">${w.bel} ${l.telefoon}</a>` : ''}
    ${l.email ? html`<a href="mailto:${l.email}">${w.mail} ${l.email}</a>` : ''}
  </li>`
}

function stap(taal: Taal, zin: string, regel: TermijnId | undefined, vandaag: string): Html {
  if (!regel) return html`<li>${zin}</li>`
  const op = dag(termijn(regel, vandaag).laatsteDag, taal, vandaag)
  return html`<li>
    ${zin} <span class="meta">${WOORDEN[taal].uiterlijk.replace('{op}', op).replace('{bron}', termijnRegel(regel).bron)}</span>
  </li>`
}
