import { plusDagen, plusJaren } from '../kalender/datum.ts'
import type { Ontstaan } from '../gezag/types.ts'
import * as g from './gegeven.ts'
import { meerFeiten } from './stappen-meer.ts'
import * as v from './verwacht.ts'
import type { Stap } from './gherkin.ts'
import { gegevens } from './elementen.ts'
import { datum, type Toestand } from './toestand.ts'

const WIE = String.raw`(?:(?:persoon |van )?'([^']*)' )?`
/** A day after "op", in any of the ways scenarios write dates. */
const OP = String.raw`(?: (?:op|per|sinds|met ingang van) '?([^']+?)'?)?`
const MET = String.raw`(?:,? met(?: de)? volgende gegevens|:)?`

function re(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'i')
}

function hoeErkend(tekst: string | undefined): Ontstaan {
  if (/gerechtelijk/i.test(tekst ?? '')) return 'gerechtelijke-vaststelling'
  return /ongeboren/i.test(tekst ?? '') ? 'erkenning-ongeboren' : 'erkenning'
}

/** Steps that give facts. The first pattern that fits is used, so the narrow ones come first. */
const feiten: readonly (readonly [RegExp, g.Handeling])[] = [
  [re(String.raw`(?:de )?persoon '([^']*)' (?:met (?:het )?burgerservicenummer|heeft burgerservicenummer) '?(\d+)'?${MET}`), g.nieuw],
  [re(String.raw`(?:de )?persoon '([^']*)'`), g.kies],
  [
    re(
      String.raw`(?:de )?(minder|meer)jarige persoon '([^']*)'(?: met (?:het )?burgerservicenummer '?(\d+)'?)?(?: met (?:twee )?((?:met elkaar )?gehuwde |ongehuwde |gescheiden )?ouders? '([^']*)'(?: en '([^']*)')?)?`,
    ),
    g.metOuders,
  ],
  [
    re(`${WIE}is meerderjarig, niet overleden en staat niet onder curatele`),
    g.over((p, t) => {
      p.geboren = plusJaren(plusDagen(t.op, -1), -45)
      p.overleden = false
      p.onderCuratele = false
    }),
  ],
  [
    re(`${WIE}is meerderjarig`),
    g.over((p, t) => {
      p.geboren = plusJaren(plusDagen(t.op, -1), -45)
    }),
  ],
  [
    re(`${WIE}is minderjarig`),
    g.over((p, t) => {
      p.geboren = plusJaren(plusDagen(t.op, -1), -17)
    }),
  ],
  [
    re(String.raw`${WIE}is (\d+) jaar(?: oud| geleden geboren)?`),
    g.over((p, t, m) => {
      p.geboren = plusJaren(plusDagen(t.op, -1), -Number(m[2]))
    }),
  ],
  [
    re(String.raw`${WIE}(?:is geboren (?:op|in)(?= '?(?:\d|een|[a-z]+ \d))|heeft geboortedatum) '?([^']+)'?`),
    g.over((p, t, m) => {
      p.geboren = datum(t, m[2])
    }),
  ],
  [
    re(`${WIE}is (?:in Nederland geboren|geboren in Nederland)`),
    g.over((p) => {
      p.geborenInNederland = true
    }),
  ],
  [
    re(
      `${WIE}is (?:in (?:het )?buitenland geboren|geboren in (?!\\d)(?!(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \\d)(?:.+)|niet in Nederland geboren)`,
    ),
    g.over((p) => {
      p.geborenInNederland = false
    }),
  ],
  [
    re(`${WIE}(?:heeft een onbekend geboorteland|is geboren in een onbekend land)`),
    g.over((p) => {
      p.geborenInNederland = null
    }),
  ],
  [
    re(
      `${WIE}(?:is (?:als ingezetene )?ingeschreven in (?:de BRP|(?:de )?gemeente .+|een Nederlandse gemeente)|verblijft in Nederland|woont in Nederland|is ingezetene)`,
    ),
    g.over((p) => {
      p.inschrijving = 'ingezetene'
    }),
  ],
  [
    re(
      `${WIE}(?:is niet ingeschreven in de BRP|is ingeschreven in de RNI(?: met een verblijfplaats in .+)?|is ingeschreven als niet-ingezetene(?: met een .+)?|is niet-ingezetene|verblijft (?:niet in Nederland|in het buitenland)|woont (?:niet in Nederland|in het buitenland)|is geëmigreerd(?: naar .+)?)`,
    ),
    g.over((p) => {
      p.inschrijving = 'niet-ingezetene'
    }),
  ],
  [
    re(`${WIE}heeft een onbekende verblijfplaats`),
    g.over((p) => {
      p.inschrijving = 'verblijfplaats-onbekend'
    }),
  ],
  [
    re(`${WIE}heeft een onbekende gemeente van inschrijving`),
    g.over((p) => {
      p.inschrijving = 'gemeente-onbekend'
    }),
  ],
  [
    re(`${WIE}is (?:nooit|niet) (?:ge[eë]migreerd(?: geweest)?|in het buitenland geweest)`),
    g.over((p) => {
      p.geemigreerd = false
    }),
  ],
  [
    re(`${WIE}(?:is ge[eë]migreerd geweest|heeft in het buitenland gewoond|is ge[iï]mmigreerd)${MET}`),
    g.over((p) => {
      p.geemigreerd = true
    }),
  ],
  [
    re(`${WIE}is niet (?:in Nederland )?geadopteerd`),
    g.over((p) => {
      p.nederlandseAdoptieakte = false
    }),
  ],
  [
    re(String.raw`${WIE}heeft '([^']*)' als ouder ([12])${MET}\s*`),
    g.over((p, t, m, s) => g.zetOuder(t, p, m[2] ?? '', m[3] ?? '', s, 'geboorte')),
  ],
  [
    re(String.raw`${WIE}heeft geen ouder ([12])`),
    g.over((p, _t, m) => {
      p.ouders[m[2] === '1' ? 0 : 1] = []
    }),
  ],
  [
    re(String.raw`${WIE}is geadopteerd door '([^']*)' als ouder ([12])${MET}`),
    g.over((p, t, m, s) => g.zetOuder(t, p, m[2] ?? '', m[3] ?? '', s, 'adoptie')),
  ],
  [
    re(String.raw`${WIE}is geadopteerd door '([^']*)' en '([^']*)'${MET}`),
    g.over((p, t, m, s) => {
      g.zetOuder(t, p, m[2] ?? '', '1', s, 'adoptie')
      g.zetOuder(t, p, m[3] ?? '', '2', s, 'adoptie')
    }),
  ],
  [
    re(String.raw`de adoptie van '([^']*)' is herroepen voor '(?:[^']*)' als ouder ([12])${MET}`),
    g.over((p, _t, m) => g.herroep(p, m[2] ?? '')),
  ],
  [
    re(String.raw`${WIE}is erkend door '([^']*)' als ouder ([12])((?: (?:met|na|bij|voor|als) (?!de volgende)[a-zëï ]+?)?)${OP}${MET}`),
    g.over((p, t, m, s) => {
      g.zetOuder(t, p, m[2] ?? '', m[3] ?? '', s, hoeErkend(m[4]))
      const now = p.ouders[m[3] === '1' ? 0 : 1].at(-1)
      if (m[5] !== undefined && now !== undefined) now.sinds = datum(t, m[5])
    }),
  ],
  [
    re(
      String.raw`(?:het )?(?:ouderschap|vaderschap|moederschap) van '([^']*)' is (?:gerechtelijk vastgesteld|vastgesteld) voor '([^']*)' als ouder ([12])${MET}`,
    ),
    g.over((p, t, m, s) => g.zetOuder(t, p, m[2] ?? '', m[3] ?? '', s, 'gerechtelijke-vaststelling')),
  ],
  [
    re(String.raw`${WIE}(?:heeft door )?gerechtelijke vaststelling(?: van het)? ouderschap '([^']*)' als ouder ([12])${MET}`),
    g.over((p, t, m, s) => g.zetOuder(t, p, m[2] ?? '', m[3] ?? '', s, 'gerechtelijke-vaststelling')),
  ],
  [
    re(
      String.raw`(?:het ouderschap|de erkenning|het vaderschap) (?:van|door) '(?:[^']*)' (?:als ouder ([12]) )?(?:van|voor) '([^']*)' is (?:ontkend|vernietigd)${MET}`,
    ),
    (t, m) => {
      const p = t.perNaam.get(m[2] ?? '')
      if (p === undefined) t.overgeslagen.push(`no record of "${m[2] ?? ''}"`)
      else p.ouders[m[1] === '1' ? 0 : 1] = []
    },
  ],
  [
    re(String.raw`${WIE}is overleden${OP}${MET}`),
    g.over((p, t, m, s) => {
      const day = datum(t, m[2] ?? gegevens(t, s).get('08.10'))
      p.overleden = day === null || day <= t.op
    }),
  ],
  [
    re(`${WIE}is niet overleden`),
    g.over((p) => {
      p.overleden = false
    }),
  ],
  [
    re(`${WIE}(?:is|staat) onder curatele(?: gesteld)?${MET}`),
    g.over((p) => {
      p.onderCuratele = true
    }),
  ],
  [
    re(`${WIE}(?:is|staat) niet(?: meer)? onder curatele(?: gesteld)?`),
    g.over((p) => {
      p.onderCuratele = false
    }),
  ],
  [
    re(
      String.raw`'([^']*)' en '([^']*)' (?:zijn(?: met elkaar)?(?: niet)? nooit (?:met elkaar )?gehuwd.*|zijn niet (?:met elkaar )?gehuwd.*|hebben nooit .+partnerschap.*)`,
    ),
    () => undefined,
  ],
  [
    re(
      String.raw`'([^']*)' en '([^']*)' (?:zijn (?:met elkaar )?(?:gehuwd|getrouwd|hertrouwd|(?:opnieuw|weer)(?: met elkaar)? gehuwd)|zijn (?:een )?geregistreerd partners?(?:chap aangegaan)?(?: met elkaar)?|zijn (?:met elkaar )?(?:een )?(?:geregistreerd )?partner(?:s|schap aangegaan)|hebben een geregistreerd partnerschap)${OP}${MET}`,
    ),
    g.overTwee((a, b, t, m, s) => g.huw(t, a, b, s, m[3])),
  ],
  [
    re(
      String.raw`(?:persoon )?'([^']*)' is (?:gehuwd|getrouwd|geregistreerd partner|een geregistreerd partnerschap aangegaan) met '([^']*)'${OP}${MET}`,
    ),
    g.overTwee((a, b, t, m, s) => g.huw(t, a, b, s, m[3])),
  ],
  [
    re(
      String.raw`'([^']*)' en '([^']*)' (?:zijn (?:van elkaar )?gescheiden|hebben hun (?:huwelijk|partnerschap) (?:ontbonden|beëindigd))${OP}${MET}`,
    ),
    g.overTwee((a, b, t, m, s) => g.scheid(t, a, b, s, m[3])),
  ],
  [
    re(
      String.raw`(?:het )?(?:huwelijk|geregistreerd partnerschap|partnerschap) van '([^']*)' en '([^']*)' is (?:ontbonden|nietig verklaard|beëindigd)${OP}${MET}`,
    ),
    g.overTwee((a, b, t, m, s) => g.scheid(t, a, b, s, m[3])),
  ],
  [re(`voor '([^']*)' is (?:nooit een|geen) (?:gerechtelijke )?uitspraak(?: over het gezag)? gedaan`), () => undefined],
  [
    re(
      `(?:de )?(?:gerechtelijke )?uitspraak(?: over het gezag)? (?:van|voor|over) '([^']*)' is (?:gecorrigeerd|ingetrokken|vernietigd|beëindigd|vervallen)${MET}`,
    ),
    g.over((p) => {
      p.uitspraak = null
    }),
  ],
  // Facts that no question of the tree looks at.
  [
    re(
      String.raw`${WIE}(?:heeft (?:de )?(?:nationaliteit|voornamen|voornaam|voorvoegsel|adellijke titel|aanduiding naamgebruik|adres|verblijfstitel)\b.*|woont op .*|is ingeschreven op het adres .*)`,
    ),
    () => undefined,
  ],
  [
    re(`voor '([^']*)' is een (?:gerechtelijke )?uitspraak(?: over het gezag)? gedaan${MET}`),
    g.over((p, t, _m, s) => g.zetUitspraak(t, p, s)),
  ],
  [
    re(String.raw`${WIE}zijn van ouder ([12]) de volgende gegevens (?:gewijzigd|gecorrigeerd)`),
    g.over((p, t, m, s) => g.wijzigOuder(t, p, m[2] ?? '', s)),
  ],
  [re(`${WIE}(?:zijn|heeft|hebben) de volgende gegevens(?: gewijzigd| gecorrigeerd)?`), g.over((p, t, _m, s) => g.zetGegevens(t, p, s))],
]

/** Does one step; a step nobody knows is noted, and the scenario is then skipped by name, not passed. */
export function doe(t: Toestand, stap: Stap): void {
  const text = stap.tekst.replace(/\s+/g, ' ').trim()
  for (const [pattern, handle] of [...v.verwachtingen, ...feiten, ...meerFeiten]) {
    const m = pattern.exec(text)
    if (m === null) continue
    handle(t, [...m], stap)
    return
  }
  t.overgeslagen.push(`unknown step "${text}"`)
}
