import { CijferFout } from '../fout.ts'
import { meting, verschil } from '../vergelijk/meting.ts'
import type { Verschil } from '../vergelijk/model.ts'
import { samen, tekst, type Tekst } from '../tekst.ts'

/** Something learned that is acted upon: owner, date, and what it should do to a figure. @bron R3-74 */
export interface Les {
  readonly id: string
  readonly tekst: string
  readonly actie: string
  readonly eigenaar: string
  /** From when it is done. */
  readonly vanaf: string
  readonly indicator: string
  /** Municipality by its letter: lessons are shared without names. */
  readonly gemeente: string
  readonly bedoeld: 'hoger' | 'lager'
}

/** A figure of a later or earlier period, to read an effect from. */
export interface Periodecijfer {
  readonly periode: string
  /** First and last day. */
  readonly van: string
  readonly tm: string
  readonly teller: number | null
  readonly noemer: number | null
  /** The same figure of the nation, to see whether everybody moved. */
  readonly land?: { readonly teller: number; readonly noemer: number }
  readonly breuk?: string
}

/** What later periods show of a lesson. Moving is not proof: it is said what else moved. */
export interface Leseffect {
  readonly les: string
  readonly uitkomst: 'zoals bedoeld' | 'andersom' | 'niet aantoonbaar' | 'nog geen latere periode' | 'niet vergelijkbaar'
  readonly voor: string | null
  readonly na: string | null
  readonly verschil: Verschil | null
  readonly land: Verschil | null
  readonly zin: Tekst
}

/** Makes a lesson. @throws CijferFout when owner, action or date is missing: a lesson without them is not learned */
export function maakLes(les: Les): Les {
  for (const k of ['id', 'tekst', 'actie', 'eigenaar', 'vanaf', 'indicator', 'gemeente'] as const) {
    if (les[k].trim() === '')
      throw new CijferFout(
        'les',
        k,
        '""',
        tekst('een tekst', 'a text'),
        tekst('Een les heeft een eigenaar, een actie en een datum.', 'A lesson has an owner, an action and a date.'),
      )
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(les.vanaf))
    throw new CijferFout(
      'les',
      'vanaf',
      les.vanaf,
      tekst('een dag als 2016-01-01', 'a day as 2016-01-01'),
      tekst('Zeg vanaf wanneer het gebeurt.', 'Say from when it is done.'),
    )
  return les
}

/**
 * Reads the effect of a lesson: the last whole period before it against the last whole period after it. A period in which
 * it began is neither.
 */
export function leesEffect(les: Les, cijfers: readonly Periodecijfer[]): Leseffect {
  const op = [...cijfers].sort((a, b) => (a.van < b.van ? -1 : 1))
  const voor = op.filter((c) => c.tm < les.vanaf && c.teller !== null && c.noemer !== null).at(-1)
  const na = op.filter((c) => c.van >= les.vanaf && c.teller !== null && c.noemer !== null).at(-1)
  const leeg = { les: les.id, voor: voor?.periode ?? null, na: na?.periode ?? null, verschil: null, land: null }
  if (voor === undefined || na === undefined) {
    return {
      ...leeg,
      uitkomst: 'nog geen latere periode',
      zin:
        voor === undefined
          ? tekst('geen hele periode ervoor met een cijfer', 'no whole period before it with a figure')
          : tekst('nog geen hele periode erna met een cijfer', 'no whole period after it with a figure yet'),
    }
  }
  const breuk = op.find((c) => c.van > voor.van && c.van <= na.van && c.breuk !== undefined)?.breuk
  if (breuk !== undefined)
    return { ...leeg, uitkomst: 'niet vergelijkbaar', zin: tekst(`er ligt een breuk tussen: ${breuk}`, `a break lies between: ${breuk}`) }
  const [a, b] = [meting('aandeel', na.teller, na.noemer), meting('aandeel', voor.teller, voor.noemer)]
  if (a === null || b === null)
    return {
      ...leeg,
      uitkomst: 'niet vergelijkbaar',
      zin: tekst('teller en noemer vormen geen aandeel', 'numerator and base do not make a share'),
    }
  const v = verschil('aandeel', a, b)
  const [la, lb] = [na.land, voor.land].map((x) => (x === undefined ? null : meting('aandeel', x.teller, x.noemer)))
  const land = la == null || lb == null ? null : verschil('aandeel', la, lb)
  const uitkomst = v.oordeel === 'geen aantoonbaar verschil' ? 'niet aantoonbaar' : v.oordeel === les.bedoeld ? 'zoals bedoeld' : 'andersom'
  const mee =
    land !== null && land.oordeel === v.oordeel && land.oordeel !== 'geen aantoonbaar verschil'
      ? [
          tekst(
            'het land bewoog dezelfde kant op, dus het hoeft niet door de les te komen',
            'the nation moved the same way, so it need not be the lesson',
          ),
        ]
      : []
  const standen = `${voor.periode} ${(b.waarde * 100).toFixed(1)}%, ${na.periode} ${(a.waarde * 100).toFixed(1)}%`
  const zin = samen([
    tekst(standen.replaceAll('.', ','), standen),
    tekst(
      'opvallende cijfers komen vanzelf terug, dus een deel kan toeval zijn',
      'striking figures come back by themselves, so part may be chance',
    ),
    ...mee,
  ])
  return { ...leeg, uitkomst, verschil: v, land, zin }
}
