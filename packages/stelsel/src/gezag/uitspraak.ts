import type { Datum } from '../kalender/datum.ts'
import type { GezagPersoon, GezagUitkomst, GezagUitspraak, OuderFeit, Zoek } from './types.ts'
import { uitkomst } from './uitkomst.ts'
import { eersteDag, onbevoegdheid, type Spoor, verbintenissenTussen } from './vragen.ts'
import { bijBeideOuders } from './rechtswege.ts'

type Gebeurtenis = 'geen' | 'adoptie' | 'ontkenning' | 'hertrouwd' | 'datum-onbekend'

/** Days on which adoptions took effect; null among them when such a day is unknown. */
function adopties(kind: GezagPersoon, spoor: Spoor): readonly (Datum | null)[] {
  const parents: readonly [OuderFeit | null, number][] = [
    [kind.ouder1, 2],
    [kind.ouder2, 3],
  ]
  return parents.flatMap(([ouder, categorie]) => {
    spoor.gebruik(ouder?.onderzoek, categorie, '6210', '8120')
    return ouder !== null && ouder.ontkend !== true && ouder.ontstaan === 'adoptie' ? [eersteDag(ouder.sinds)] : []
  })
}

/** The parent who has custody by the decision is no parent any more. @bron BW 1:202 lid 1, 1:206 lid 1 */
function isOntkend(kind: GezagPersoon, u: GezagUitspraak): boolean {
  const gone = (ouder: OuderFeit | null): boolean => ouder === null || ouder.ontkend === true || !ouder.bekend
  const first = ['1', '12'].includes(u.indicatie) && gone(kind.ouder1)
  const second = ['2', '12'].includes(u.indicatie) && gone(kind.ouder2)
  return first || second
}

/**
 * Whether the parents married each other again after the decision that left custody with one of them. A first marriage
 * is no remarriage; a divorce after it does not undo what it revived. Without a date of that decision a remarriage leaves
 * it open (null).
 *
 * @bron BW 1:253 lid 1
 */
function isHertrouwd(kind: GezagPersoon, u: GezagUitspraak, decided: Datum | null, zoek: Zoek): boolean | null {
  if (u.indicatie !== '1' && u.indicatie !== '2') return false
  // Both records tell of the same marriage: its first day tells them apart.
  const begun = [...new Set(verbintenissenTussen(kind, zoek).map((v) => eersteDag(v.van) ?? ''))].sort()
  const again = begun.slice(1)
  if (decided === null) return again.length > 0 ? null : false
  return again.some((day) => day > decided)
}

/** Question 3.1: did something after the court's decision give custody back to the law? */
export function recenteGebeurtenis(kind: GezagPersoon, u: GezagUitspraak, zoek: Zoek, op: Datum, spoor: Spoor): Gebeurtenis {
  spoor.stap('1.4', `uitspraak ${u.indicatie}`)
  spoor.gebruik(u.onderzoek, 11, '3210', '8510')
  const decided = eersteDag(u.van)
  const adopted = adopties(kind, spoor)
  const event = ((): Gebeurtenis => {
    if (isOntkend(kind, u)) return 'ontkenning'
    const remarried = isHertrouwd(kind, u, decided, zoek)
    if (decided === null) return adopted.length > 0 || remarried === null ? 'datum-onbekend' : 'geen'
    if (adopted.length > 0 && adopted.every((d) => d !== null) && adopted.some((d) => d > decided)) return 'adoptie'
    return remarried === true ? 'hertrouwd' : 'geen'
  })()
  spoor.stap('3.1', event)
  if (decided !== null && decided > op) spoor.voorbehoud.push('De uitspraak gaat pas later in.')
  return event
}

/** Question 3.2: custody as the court decided it. */
export function naUitspraak(kind: GezagPersoon, u: GezagUitspraak, zoek: Zoek, op: Datum, spoor: Spoor): GezagUitkomst {
  spoor.stap('3.2', u.indicatie)
  if (u.indicatie === '12') return bijBeideOuders(kind, zoek, op, spoor, 'uitspraak')
  if (u.indicatie === 'D') return uitkomst(kind.id, spoor, 'voogdij', 'uitspraak', { derdeOnbekend: true })
  const ouder = u.indicatie.startsWith('1') ? kind.ouder1 : kind.ouder2
  const id = ouder?.ouderId ?? null
  const holders = id === null ? [] : [id]
  if (u.indicatie.endsWith('D')) {
    spoor.voorbehoud.push('Het register noemt niet wie de niet-ouder is; het gezagsregister van de rechtbank wel.')
    return uitkomst(kind.id, spoor, 'gezamenlijk-gezag', 'uitspraak', { ouders: holders, derdeOnbekend: true })
  }
  const cannot = onbevoegdheid(zoek(id), op, spoor)
  if (cannot === 'onbekend') return uitkomst(kind.id, spoor, 'niet-te-bepalen', 'gegevens-ontbreken')
  if (cannot !== null) return uitkomst(kind.id, spoor, 'tijdelijk-geen-gezag', 'ouder-onbevoegd')
  return uitkomst(kind.id, spoor, 'eenhoofdig-ouderlijk-gezag', 'uitspraak', { ouders: holders })
}
