import { html } from 'hono/html'

/** A test person one can log in as. */
export interface Testmens {
  readonly sub: string
  readonly naam: string
  /** What the person is, in Dutch. */
  readonly wat: string
  readonly partij: string
}

const STIJL = `
body{margin:0;background:#f6f5f1;color:#1a1d2e;font:400 1.0625rem/1.55 system-ui,sans-serif}
main{max-width:44rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem} p{margin:0 0 1.25rem;color:#4a5068}
ul{list-style:none;margin:0;padding:0;display:grid;gap:.5rem}
h2{font-size:1rem;margin:1.75rem 0 .5rem}
button{width:100%;text-align:left;font:inherit;background:#fff;border:1px solid #dedbd2;border-radius:.4rem;padding:.7rem 1rem;cursor:pointer;display:flex;gap:.25rem 1rem;flex-wrap:wrap;align-items:baseline;color:inherit}
button:hover{border-color:#1a1d2e} button:focus-visible{outline:3px solid #1d4f91;outline-offset:2px}
strong{font-weight:650;min-width:11rem} span{color:#4a5068;font-size:.9375rem}
svg{display:block;margin-bottom:1.25rem}`

export const STIJL_PAD = '/stijl.css'
export const stijl = STIJL

/** The plain list of people: choosing one is logging in. There are no passwords, so it runs in the demo only. */
export function inlogpagina(uid: string, groepen: ReadonlyMap<string, readonly Testmens[]>) {
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Inloggen in de demo van Draad</title>
        <link rel="stylesheet" href="${STIJL_PAD}" />
      </head>
      <body>
        <main>
          <svg width="56" height="26" viewBox="0 0 56 26" aria-hidden="true">
            <path d="M3 17c8-16 14-16 20-4s12 12 18 0 8-8 12-4" fill="none" stroke="#b3123b" stroke-width="4" stroke-linecap="round" />
          </svg>
          <h1>Als wie wilt u kijken?</h1>
          <p>
            Dit is de demo van Draad. Alle mensen zijn verzonnen. Kies er een; een wachtwoord is niet nodig.<br /><span lang="en"
              >This is the demo of Draad. All people are made up. Choose one; no password is needed.</span
            >
          </p>
          ${[...groepen].map(
            ([groep, mensen]) =>
              html`<h2>${groep}</h2>
                <ul>
                  ${mensen.map(
                    (m) =>
                      html`<li>
                        <form method="post" action="/mensen/${uid}">
                          <button name="sub" value="${m.sub}"><strong>${m.naam}</strong> <span>${m.wat}, ${m.partij}</span></button>
                        </form>
                      </li>`,
                  )}
                </ul>`,
          )}
        </main>
      </body>
    </html>`
}
