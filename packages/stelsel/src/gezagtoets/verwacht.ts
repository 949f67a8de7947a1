import type { Handeling } from './gegeven.ts'
import type { Stap } from './gherkin.ts'
import { alsGegevens, alsRijen } from './tabel.ts'
import { persoon, type Toestand, type VerwachtGezag } from './toestand.ts'

function leeg(type: string, minderjarige: string | null): VerwachtGezag {
  return { type, minderjarige, ouders: [], derden: [], geenDerden: false, onbekendeDerde: false, inOnderzoek: false, toelichting: null }
}

function nieuwGezag(t: Toestand, stap: Stap): void {
  for (const g of alsRijen(stap.tabel)) {
    const e = leeg(g.get('type') ?? '', g.get('minderjarige.burgerservicenummer') ?? null)
    e.inOnderzoek = g.get('inOnderzoek') === 'true'
    e.toelichting = g.get('toelichting') ?? null
    for (const [key, value] of g) {
      if (value === '') continue
      if (/^ouders?(\[\d+\])?\.burgerservicenummer$/.test(key)) e.ouders.push(value)
      if (/^derden?(\[\d+\])?\.burgerservicenummer$/.test(key)) e.derden.push(value)
    }
    t.verwacht.push(e)
  }
}

const houder: Handeling = (t, [, what = ''], stap) => {
  const current = t.verwacht.at(-1)
  if (current === undefined) {
    t.overgeslagen.push(`expects a "${what}" before any custody`)
    return
  }
  for (const g of alsRijen(stap.tabel)) {
    const bsn = g.get('burgerservicenummer')
    if (bsn !== undefined && bsn !== '') (what.startsWith('ouder') ? current.ouders : current.derden).push(bsn)
  }
}

const gevraagd: Handeling = (t, _m, stap) => {
  const given = alsGegevens(stap.tabel).get('burgerservicenummer')
  if (given === undefined) t.overgeslagen.push('asks for something else than the custody of a person')
  else t.gevraagd = given.split(/[,;\s]+/).filter((x) => x !== '')
}

/** A sentence such as "het gezag over 'Kind' is gezamenlijk ouderlijk gezag met ouder 'A' en ouder 'B'". */
const inEenZin: Handeling = (t, [, kind = '', soort = '', rest = '']) => {
  const child = persoon(t, kind)
  if (child === null) return
  const e = leeg(soort.replaceAll(' ', '').toLowerCase(), child.id)
  for (const [, what, name] of rest.matchAll(/(ouder|derde|voogd|partner) '([^']*)'/g)) {
    const id = persoon(t, name)?.id
    if (id !== undefined) (what === 'ouder' ? e.ouders : e.derden).push(id)
  }
  e.onbekendeDerde = /onbekende derde/i.test(rest)
  e.toelichting = /toelichting '?([^']+)'?$/.exec(rest)?.[1] ?? null
  // One sentence has no room for it; a next step may say it.
  e.inOnderzoek = null
  t.verwacht.push(e)
}

/** Steps that ask and that say what is expected. */
export const verwachtingen: readonly (readonly [RegExp, Handeling])[] = [
  [/^(?:het )?gezag wordt (?:gezocht|gevraagd|opgevraagd|bevraagd) met de volgende parameters$/i, gevraagd],
  [
    /^(?:het )?'?gezag'? wordt (?:gezocht|gevraagd|opgevraagd|bepaald) (?:van|voor|over) '([^']*)'$/i,
    (t, [, naam]) => {
      const p = persoon(t, naam)
      if (p !== null) t.gevraagd.push(p.id)
    },
  ],
  [
    /^(?:het )?'?gezag'? wordt (?:gezocht|gevraagd|opgevraagd) van (?:een )?perso(?:on|nen) gezocht met burgerservicenummer van '([^']*)'$/i,
    (t, [, naam]) => {
      const p = persoon(t, naam)
      if (p !== null) t.gevraagd.push(p.id)
    },
  ],
  [/^(?:heeft|hebben) '[^']*' (?:en '[^']*' )?de volgende gezagsrelaties?$/i, () => undefined],
  [/^heeft de response een persoon met (?:nog )?een '?gezag'? met (?:alleen )?de volgende gegevens$/i, (t, _m, s) => nieuwGezag(t, s)],
  [
    /^heeft de response een persoon zonder gezag$/i,
    (t) => {
      t.verwachtGeen = true
    },
  ],
  [/^is er (tijdelijk geen gezag) over '([^']*)'(.*)$/i, (t, [, soort, kind, rest], s) => inEenZin(t, ['', kind, soort, rest], s)],
  [/^heeft de response (?:\d+|een|twee|drie|nog een|ook een)? ?perso(?:on|nen)(?: met de volgende gegevens)?$/i, () => undefined],
  [
    /^(?:heeft|levert) (?:de response|de persoon|'[^']*') (?:geen|0) (?:'?gezag'?(?:srelaties?)?|personen)$/i,
    (t) => {
      t.verwachtGeen = true
    },
  ],
  [
    /^heeft de persoon (?:ook )?(?:nog )?(?:een|ook een|nog een) '?gezag'? met (?:alleen )?de volgende gegevens$/i,
    (t, _m, s) => nieuwGezag(t, s),
  ],
  [
    /^heeft (?:het )?'?gezag'? geen ('?derden?'?|'?ouders?'?)$/i,
    (t, [, what = '']) => {
      const current = t.verwacht.at(-1)
      if (current !== undefined && what.includes('derde')) current.geenDerden = true
    },
  ],
  [/^heeft (?:het )?'?gezag'? (?:ook )?(?:nog )?(?:een|de) '?(ouders?|derden?)'? met de volgende gegevens$/i, houder],
  [/^heeft (?:het )?'?gezag'? (?:de volgende )?'?(ouders|derden)'?(?: met de volgende gegevens)?$/i, houder],
  [
    /^(?:(?:is|heeft) )?(?:er |het )?(?:gezag )?over '([^']*)' (?:is |er )*(gezamenlijk ouderlijk gezag|tweehoofdig ouderlijk gezag|eenhoofdig ouderlijk gezag|gezamenlijk gezag|voogdij|tijdelijk geen gezag|niet te bepalen|gezag niet te bepalen)(.*)$/i,
    inEenZin,
  ],
  [
    /^(?:is|staat) (?:het )?'?gezag'? (?:over '[^']*' )?in onderzoek$/i,
    (t) => {
      const current = t.verwacht.at(-1)
      if (current === undefined) t.overgeslagen.push('expects an investigation before any custody')
      else current.inOnderzoek = true
    },
  ],
  [
    /^(?:heeft|krijgt) de response (?:een )?(?:foutmelding|de volgende (?:fout|melding|gegevens)|status|.*(?:http|content|header|invalidParams)).*$/i,
    (t) => {
      t.overgeslagen.push('technical answer of the service, which the library does not give')
    },
  ],
]
