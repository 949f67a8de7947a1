import type { Gezagsindicatie, Ontstaan } from '../gezag/types.ts'
import { gegevens } from './elementen.ts'
import * as g from './gegeven.ts'
import { datum, persoon, type Toestand } from './toestand.ts'
import { nieuwPersoon, type PersoonInBouw } from './wereld.ts'

const WIE = String.raw`(?:(?:de )?(?:persoon |van )?'([^']*)' )?`
/** A day before the verb: "7 jaar geleden", "op 1-3-2010", "vorige maand", "gisteren 2 jaar geleden". */
const DAG = String.raw`((?:op |in |sinds |per )?'?(?:\d[^']*?|(?:gisteren|vandaag|morgen|vorige|deze|volgende|vorig|dit|volgend|eergisteren|overmorgen|een onbekende datum|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)[^']*?)'?)`
const OP = String.raw`(?: (?:op|per|sinds|met ingang van) '?([^']+?)'?)?`
const MET = String.raw`(?:,? met(?: de)? volgende gegevens|:)?`
const SAMEN = String.raw`(?:opnieuw |weer |met elkaar )*`

function re(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'i')
}

/** The first place on a record that has no (known) parent. */
function vrij(p: PersoonInBouw): '1' | '2' {
  const now = p.ouders[0].at(-1)
  return now === undefined || now.naam === '' || now.naam === '.' ? '1' : '2'
}

function metOuder(t: Toestand, p: PersoonInBouw, naam: string, hoe: Ontstaan, dag?: string, nr = vrij(p)): void {
  g.zetOuder(t, p, naam, nr, { tekst: '', tabel: [], regel: 0 }, hoe)
  const now = p.ouders[nr === '1' ? 0 : 1].at(-1)
  if (dag !== undefined && now !== undefined) now.sinds = datum(t, dag)
}

function adopteer(t: Toestand, p: PersoonInBouw, namen: readonly string[], dag?: string): void {
  for (const [i, naam] of namen.entries()) {
    const nr = namen.length === 2 ? (i === 0 ? '1' : '2') : vrij(p)
    metOuder(t, p, naam, 'adoptie', dag, nr)
  }
}

/** On which place of the record somebody is a parent, by name or by number. */
function plaatsVan(t: Toestand, p: PersoonInBouw, naam: string): 0 | 1 | undefined {
  const id = t.perNaam.get(naam)?.id ?? null
  return ([0, 1] as const).find((i) => {
    const now = p.ouders[i].at(-1)
    return now !== undefined && (now.naam === naam || (id !== null && now.ouderId === id))
  })
}

/** Whose custody a sentence about a decision names: a parent, both, a third person or institution, a parent with a third. */
function indicatie(t: Toestand, p: PersoonInBouw, aan: string): Gezagsindicatie | null {
  if (/^beide ouders$/i.test(aan)) return '12'
  if (/^(?:een |de )?(?:voogdijinstelling|derde|voogd|gecertificeerde instelling)$/i.test(aan)) return 'D'
  const m = /^(?:(?:de )?ouder )?'([^']*)'( en een (?:onbekende )?derde)?$/i.exec(aan)
  const nr = m === null ? undefined : plaatsVan(t, p, m[1] ?? '')
  if (m === null || nr === undefined) return null
  const own = nr === 0 ? '1' : '2'
  return m[2] === undefined ? own : own === '1' ? '1D' : '2D'
}

function beslis(t: Toestand, p: PersoonInBouw | null, aan: string, dag?: string): void {
  if (p === null) return
  const found = indicatie(t, p, aan.trim())
  if (found === null) t.overgeslagen.push(`a decision for "${aan}", who is no parent of ${p.naam}`)
  else p.uitspraak = { indicatie: found, van: datum(t, dag ?? 'gisteren - 1 jaar') ?? '0000-00-00', onderzoek: [] }
}

function ontken(t: Toestand, p: PersoonInBouw | null, naam: string): void {
  if (p === null) return
  const nr = plaatsVan(t, p, naam)
  if (nr !== undefined) p.ouders[nr] = []
}

const HOE: readonly (readonly [RegExp, Ontstaan])[] = [
  [/gerechtelijk/i, 'gerechtelijke-vaststelling'],
  [/ongeboren/i, 'erkenning-ongeboren'],
]

/** A person without a number has no record of its own: known by name only, and found by nobody. */
const zonderNummer: g.Handeling = (t, [, naam = '']) => {
  const p = nieuwPersoon(naam, `zonder:${naam}`)
  t.perNaam.set(naam, p)
  t.laatste = p
}

const opgeschort = (t: Toestand, p: PersoonInBouw | null, reden: string): void => {
  if (p === null) return
  if (reden === 'O') p.overleden = true
  else t.overgeslagen.push(`a record suspended for reason "${reden}"`)
}

/** Further ways in which cases give facts: days before the verb, decisions in a sentence, parents without a place. */
export const meerFeiten: readonly (readonly [RegExp, g.Handeling])[] = [
  [re(String.raw`(?:de )?persoon '([^']*)' zonder burgerservicenummer`), zonderNummer],
  [
    re(String.raw`(?:de )?persoon '([^']*)'(?: zonder burgerservicenummer)? heeft de volgende gegevens`),
    (t, m, s) => {
      const naam = m[1] ?? ''
      const nummer = gegevens(t, s).get('01.20')
      if (t.perNaam.has(naam)) t.laatste = persoon(t, naam)
      else if (nummer === undefined || nummer === '') zonderNummer(t, m, s)
      else g.nieuw(t, ['', naam, nummer], { ...s, tabel: [] })
      if (t.laatste !== null) g.zetGegevens(t, t.laatste, s)
    },
  ],
  [
    re(String.raw`${WIE}is een (man|vrouw|jongen|meisje)`),
    g.over((p, _t, m) => {
      p.geslacht = /vrouw|meisje/i.test(m[2] ?? '') ? 'V' : 'M'
    }),
  ],
  [
    re(`${WIE}is ingeschreven in de (BRP|RNI)${MET}`),
    g.over((p, t, m, s) => {
      p.inschrijving = m[2]?.toUpperCase() === 'RNI' ? 'niet-ingezetene' : 'ingezetene'
      g.zetGegevens(t, p, s)
    }),
  ],
  [
    re(`${WIE}is ${DAG} (?:als vondeling )?geboren`),
    g.over((p, t, m) => {
      p.geboren = datum(t, m[2])
    }),
  ],
  [
    re(String.raw`${WIE}heeft '([^']*)' en '([^']*)' als ouders`),
    g.over((p, t, m) => {
      metOuder(t, p, m[2] ?? '', 'geboorte', undefined, '1')
      metOuder(t, p, m[3] ?? '', 'geboorte', undefined, '2')
    }),
  ],
  [re(String.raw`${WIE}heeft '([^']*)' als (?:enige )?ouder`), g.over((p, t, m) => metOuder(t, p, m[2] ?? '', 'geboorte'))],
  [
    re(String.raw`${WIE}heeft de volgende persoon zonder burgerservicenummer als ouder ([12])`),
    g.over((p, t, m, s) => g.zetOuder(t, p, gegevens(t, s).get('02.40') ?? '', m[2] ?? '', s, 'geboorte')),
  ],
  [
    re(String.raw`${WIE}is(?: ${DAG})? erkend door '([^']*)'((?: (?:bij|na|met|als) (?!de volgende)[a-zëï ]+?)?)${OP}`),
    g.over((p, t, m) => {
      const day = m[2] ?? m[5]
      const hoe = HOE.find(([x]) => x.test(m[4] ?? ''))?.[1] ?? 'erkenning'
      metOuder(t, p, m[3] ?? '', hoe, day)
    }),
  ],
  [
    re(String.raw`${WIE}is(?: ${DAG})? (?:in Nederland )?geadopteerd door '([^']*)'(?: en '([^']*)')?${OP}`),
    g.over((p, t, m) =>
      adopteer(
        t,
        p,
        [m[3], m[4]].filter((x) => x !== undefined),
        m[2] ?? m[5],
      ),
    ),
  ],
  [
    re(
      String.raw`'([^']*)' en '([^']*)' zijn ${DAG} ${SAMEN}(?:gehuwd|getrouwd|hertrouwd|een geregistreerd partnerschap aangegaan) en ${DAG} gescheiden`,
    ),
    g.overTwee((a, b, t, m, s) => {
      g.huw(t, a, b, s, m[3])
      g.scheid(t, a, b, s, m[4])
    }),
  ],
  [
    re(String.raw`'([^']*)' en '([^']*)' zijn ${DAG} ${SAMEN}(?:gehuwd|getrouwd|hertrouwd|een geregistreerd partnerschap aangegaan)`),
    g.overTwee((a, b, t, m, s) => g.huw(t, a, b, s, m[3])),
  ],
  [re(String.raw`'([^']*)' en '([^']*)' zijn ${DAG} gescheiden`), g.overTwee((a, b, t, m, s) => g.scheid(t, a, b, s, m[3]))],
  [
    re(
      String.raw`(?:het )?(?:huwelijk|geregistreerd partnerschap|partnerschap) van '([^']*)' en '([^']*)' is ${DAG} (?:ontbonden|beëindigd)`,
    ),
    g.overTwee((a, b, t, m, s) => g.scheid(t, a, b, s, m[3])),
  ],
  [
    re(String.raw`(?:is )?het (?:huwelijk|geregistreerd partnerschap) van '([^']*)' en '([^']*)' (?:is )?gecorrigeerd${MET}`),
    g.overTwee((a, b, t, _m, s) => g.corrigeerHuwelijk(t, a, b, s)),
  ],
  [
    re(
      String.raw`(?:is )?(?:${DAG} )?(?:is )?in een (?:nieuwe )?gerechtelijke uitspraak (?:is )?het gezag(?: over '([^']*)')? toegewezen aan (.+)`,
    ),
    (t, m) => beslis(t, persoon(t, m[2]), m[3] ?? '', m[1]),
  ],
  [
    re(
      String.raw`er is(?: ${DAG})? een gerechtelijke uitspraak over het gezag geweest waarbij het gezag over '([^']*)' is toegewezen aan (.+)`,
    ),
    (t, m) => beslis(t, persoon(t, m[2]), m[3] ?? '', m[1]),
  ],
  [
    re(String.raw`(?:${DAG} )?(?:is )?in een gerechtelijke uitspraak is een (voogdijinstelling|derde) tot voogd benoemd`),
    (t, m) => beslis(t, persoon(t), m[2] ?? '', m[1]),
  ],
  [
    re(String.raw`(?:${DAG} )?heeft '([^']*)' het (?:ouderschap|vaderschap)(?: van '([^']*)')? ontkend`),
    (t, m) => ontken(t, persoon(t, m[3]), m[2] ?? ''),
  ],
  [
    re(
      String.raw`'([^']*)' heeft(?: ${DAG})? (?:ontkend (?:vader|ouder) te zijn van '([^']*)'|het (?:ouderschap|vaderschap) van '([^']*)' ontkend)`,
    ),
    (t, m) => ontken(t, persoon(t, m[3] ?? m[4]), m[1] ?? ''),
  ],
  [
    re(`${WIE}is(?: ${DAG})? ge[iï]mmigreerd(?: naar Nederland| uit .+)?`),
    g.over((p, t, m) => {
      datum(t, m[2])
      p.geemigreerd = true
      p.inschrijving = 'ingezetene'
    }),
  ],
  [
    re(`${WIE}is(?: ${DAG})? ge[eë]m+igreerd(?: naar .+)?`),
    g.over((p, t, m) => {
      datum(t, m[2])
      p.geemigreerd = true
      p.inschrijving = 'niet-ingezetene'
    }),
  ],
  [
    re('de gemeente heeft vastgesteld dat de minderjarige niet op het adres verblijft'),
    (t) => {
      t.laatste?.onderzoek.push('089999')
    },
  ],
  [re(String.raw`de persoonslijst van '([^']*)' is opgeschort met reden '(.)'`), (t, m) => opgeschort(t, persoon(t, m[1]), m[2] ?? '')],
  [
    re(String.raw`(?:de )?bijhouding van de persoonsgegevens van '([^']*)' is opgeschort${MET}`),
    (t, m, s) => opgeschort(t, persoon(t, m[1]), gegevens(t, s).get('67.20') ?? ''),
  ],
  // What says that something is not so, and it was not so already.
  [
    re(
      `(?:beide ouders zijn nooit met elkaar (?:getrouwd|gehuwd) geweest(?: en hebben nooit een geregistreerd partnerschap gehad)?|beide ouders zijn meerderjarig, niet overleden en staan niet onder curatele|${WIE}is ingeschreven met een tijdelijke verblijfplaats in Nederland|${WIE}is niet(?: eerder)? (?:gehuwd|erkend|geadopteerd))`,
    ),
    () => undefined,
  ],
]
