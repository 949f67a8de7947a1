import type { Datum } from '../kalender/datum.ts'
import type { GezagPersoon, GezagReden, GezagUitkomst, OuderFeit, Zoek } from './types.ts'
import { uitkomst } from './uitkomst.ts'
import { bijEenOuder } from './een-ouder.ts'
import { beideReden, eersteDag, juridisch, onbevoegdheid, type Onbevoegdheid, type Spoor, verbintenissenTussen } from './vragen.ts'

/** From this day recognition gives joint custody. @bron BW 1:251b (Stb. 2022, 99: onbevestigd, het Staatsblad bevestigt) */
const GEZAG_DOOR_ERKENNING = '2023-01-01'

/**
 * Custody by operation of law: questions 2.1 and further.
 *
 * @param naOntkenning a court removed a parent: then nobody has custody as "partner who is not the parent" either
 */
export function vanRechtswege(kind: GezagPersoon, zoek: Zoek, op: Datum, spoor: Spoor, naOntkenning = false): GezagUitkomst {
  spoor.gebruik(kind.ouder1?.onderzoek, 2, '0240')
  spoor.gebruik(kind.ouder2?.onderzoek, 3, '0240')
  const first = juridisch(kind.ouder1)
  const second = juridisch(kind.ouder2)
  if (first?.bekend === false || second?.bekend === false) {
    spoor.stap('2.1', 'ouder niet bekend')
    return uitkomst(kind.id, spoor, 'niet-te-bepalen', 'ouder-niet-bekend')
  }
  if (first !== null && second !== null) {
    spoor.stap('2.1', 'twee ouders')
    return bijTweeOuders(kind, first, second, zoek, op, spoor)
  }
  const only = first ?? second
  if (only !== null) {
    spoor.stap('2.1', 'een ouder')
    return bijEenOuder(kind, only, naOntkenning ? null : zoek(only.ouderId), zoek, op, spoor)
  }
  spoor.stap('2.1', 'geen ouders')
  return uitkomst(kind.id, spoor, 'tijdelijk-geen-gezag', 'geen-ouders')
}

function gehuwdMetElkaar(kind: GezagPersoon, zoek: Zoek, spoor: Spoor): GezagReden | null {
  spoor.gebruik(kind.ouder1?.onderzoek, 2, '0120')
  spoor.gebruik(kind.ouder2?.onderzoek, 3, '0120')
  const bonds = verbintenissenTussen(kind, zoek)
  for (const v of bonds) spoor.gebruik(v.onderzoek, 5, '0120', '0610', '0710', '0740')
  if (bonds.length === 0) return null
  if (bonds.some((v) => v.tot === null)) return 'gehuwd'
  const born = eersteDag(kind.geboren)
  const before = bonds.every((v) => born !== null && (eersteDag(v.tot) ?? '9999-12-31') <= born)
  if (before) {
    spoor.voorbehoud.push(
      'Het huwelijk eindigde voor de geboorte. De landelijke beslisboom rekent dat als gezamenlijk gezag; naar BW 1:251 is dat niet zeker.',
    )
  }
  return 'gehuwd-geweest'
}

function bijTweeOuders(kind: GezagPersoon, first: OuderFeit, second: OuderFeit, zoek: Zoek, op: Datum, spoor: Spoor): GezagUitkomst {
  const married = gehuwdMetElkaar(kind, zoek, spoor)
  spoor.stap('2a.1', married ?? 'nooit met elkaar gehuwd')
  if (married !== null) return bijBeideOuders(kind, zoek, op, spoor, married)
  spoor.gebruik(kind.onderzoek, 1, '8120')
  spoor.gebruik(first.onderzoek, 2, '8120', '6210')
  spoor.gebruik(second.onderzoek, 3, '8120', '6210')
  const adopted = first.ontstaan === 'adoptie' || second.ontstaan === 'adoptie'
  spoor.stap('2a.2', adopted ? 'adoptie' : 'geen adoptie')
  if (adopted) return bijBeideOuders(kind, zoek, op, spoor, 'adoptie')
  const joint = doorErkenning(kind, first, second, spoor)
  spoor.stap('2a.3', joint ? 'erkend op of na 1-1-2023' : 'erkend voor 1-1-2023')
  if (joint) return bijBeideOuders(kind, zoek, op, spoor, 'erkenning-na-2023')
  return bijGeboortemoeder(kind, first, second, zoek, op, spoor)
}

/**
 * Whether the youngest family relation began on or after the day recognition came to give custody; none begins before
 * birth. The tree counts parenthood established by a court as recognition.
 */
function doorErkenning(kind: GezagPersoon, first: OuderFeit, second: OuderFeit, spoor: Spoor): boolean {
  const days = [kind.geboren, first.sinds, second.sinds].map((d) => eersteDag(d) ?? '')
  const joint = days.reduce((a, b) => (a > b ? a : b)) >= GEZAG_DOOR_ERKENNING
  if (joint && [first, second].some((o) => o.ontstaan === 'gerechtelijke-vaststelling')) {
    spoor.voorbehoud.push(
      'Het ouderschap is door de rechter vastgesteld. De landelijke beslisboom rekent dat als erkenning; BW 1:251b noemt alleen erkenning.',
    )
  }
  return joint
}

/** Which of two parents gave birth: the one who did not recognise, else the only woman; null when it cannot be told. */
function geboortemoeder(first: OuderFeit, second: OuderFeit, spoor: Spoor): OuderFeit | null {
  const later = (o: OuderFeit): boolean => o.ontstaan === 'erkenning' || o.ontstaan === 'gerechtelijke-vaststelling'
  if (later(first) !== later(second)) return later(first) ? second : first
  spoor.gebruik(first.onderzoek, 2, '0410')
  spoor.gebruik(second.onderzoek, 3, '0410')
  if ((first.geslacht === 'V') === (second.geslacht === 'V')) return null
  return first.geslacht === 'V' ? first : second
}

/** Question 4a.3: only the woman who gave birth has custody. */
function bijGeboortemoeder(kind: GezagPersoon, first: OuderFeit, second: OuderFeit, zoek: Zoek, op: Datum, spoor: Spoor): GezagUitkomst {
  const mother = geboortemoeder(first, second, spoor)
  if (mother !== null) {
    const cannot = onbevoegdheid(zoek(mother.ouderId), op, spoor)
    spoor.stap('4a.3', cannot ?? 'bevoegd')
    if (cannot === 'onbekend') return uitkomst(kind.id, spoor, 'niet-te-bepalen', 'gegevens-ontbreken')
    if (cannot !== null) return uitkomst(kind.id, spoor, 'tijdelijk-geen-gezag', 'ouder-onbevoegd')
    return uitkomst(kind.id, spoor, 'eenhoofdig-ouderlijk-gezag', 'geboortemoeder', { ouders: ids(mother) })
  }
  const [a, b] = [first, second].map((o) => onbevoegdheid(zoek(o.ouderId), op, spoor)) as [
    Onbevoegdheid | 'onbekend' | null,
    Onbevoegdheid | 'onbekend' | null,
  ]
  spoor.stap('4a.3', 'geboortemoeder niet bekend')
  if (a === 'onbekend' || b === 'onbekend' || (a === null && b === null)) {
    return uitkomst(kind.id, spoor, 'niet-te-bepalen', 'geboortemoeder-onbekend')
  }
  if (a !== null && b !== null) return uitkomst(kind.id, spoor, 'tijdelijk-geen-gezag', beideReden(a, b))
  spoor.voorbehoud.push('Wie de geboortemoeder is blijkt niet; de landelijke beslisboom noemt de enige bevoegde ouder.')
  const able = a === null ? first : second
  return uitkomst(kind.id, spoor, 'eenhoofdig-ouderlijk-gezag', 'andere-ouder-onbevoegd', { ouders: ids(able) })
}

function ids(...ouders: readonly (OuderFeit | null)[]): readonly string[] {
  return ouders.flatMap((o) => (o === null || o.ouderId === null ? [] : [o.ouderId]))
}

/** Question 4a.2: both have custody, unless one or both cannot. */
export function bijBeideOuders(kind: GezagPersoon, zoek: Zoek, op: Datum, spoor: Spoor, reden: GezagReden): GezagUitkomst {
  const a = onbevoegdheid(zoek(kind.ouder1?.ouderId ?? null), op, spoor)
  const b = onbevoegdheid(zoek(kind.ouder2?.ouderId ?? null), op, spoor)
  if (a === 'onbekend' || b === 'onbekend') {
    spoor.stap('4a.2', 'gegevens ontbreken')
    return uitkomst(kind.id, spoor, 'niet-te-bepalen', 'gegevens-ontbreken')
  }
  spoor.stap('4a.2', a === null && b === null ? 'beiden bevoegd' : `${a ?? 'bevoegd'} en ${b ?? 'bevoegd'}`)
  if (a !== null && b !== null) return uitkomst(kind.id, spoor, 'tijdelijk-geen-gezag', beideReden(a, b))
  if (a === null && b === null) {
    return uitkomst(kind.id, spoor, 'gezamenlijk-ouderlijk-gezag', reden, { ouders: ids(kind.ouder1, kind.ouder2) })
  }
  return uitkomst(kind.id, spoor, 'eenhoofdig-ouderlijk-gezag', 'andere-ouder-onbevoegd', {
    ouders: ids(a === null ? kind.ouder1 : kind.ouder2),
  })
}
