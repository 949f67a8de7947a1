import type { Datum } from '../kalender/datum.ts'
import type { GezagPersoon, GezagUitkomst, OuderFeit, Verbintenis, Zoek } from './types.ts'
import { uitkomst } from './uitkomst.ts'
import { beideReden, eersteDag, onbevoegdheid, type Spoor, tijdens } from './vragen.ts'

/** The marriage during which a child with one legal parent was born: found, none, or unknown. @bron BW 1:253sa */
function verbintenisBijGeboorte(
  kind: GezagPersoon,
  parent: GezagPersoon | null,
  ouder: OuderFeit,
  spoor: Spoor,
): Verbintenis | 'onbekend' | null {
  const born = eersteDag(kind.geboren)
  if (parent === null || born === null || ouder.ontstaan === 'adoptie') return null
  let unknown = false
  for (const v of parent.verbintenissen) {
    spoor.gebruik(v.onderzoek, 5, '0120', '0610', '0710', '0740')
    const during = tijdens(v, born)
    if (during === true) return v
    if (during === null) unknown = true
  }
  return unknown ? 'onbekend' : null
}

/**
 * Questions 2b.1 and 4b.1: one legal parent, alone or with the partner in whose marriage the child was born.
 *
 * @param gehuwd record of the parent whose marriages are looked at; null when no partner can have custody
 */
export function bijEenOuder(
  kind: GezagPersoon,
  ouder: OuderFeit,
  gehuwd: GezagPersoon | null,
  zoek: Zoek,
  op: Datum,
  spoor: Spoor,
): GezagUitkomst {
  const bond = verbintenisBijGeboorte(kind, gehuwd, ouder, spoor)
  const cannot = onbevoegdheid(zoek(ouder.ouderId), op, spoor)
  const holders = ouder.ouderId === null ? [] : [ouder.ouderId]
  if (cannot === 'onbekend') return uitkomst(kind.id, spoor, 'niet-te-bepalen', 'gegevens-ontbreken')
  if (bond === 'onbekend') {
    spoor.stap('2b.1', 'niet bekend')
    return uitkomst(kind.id, spoor, 'niet-te-bepalen', 'datum-huwelijk-ontbreekt')
  }
  spoor.stap('2b.1', bond === null ? 'niet tijdens een huwelijk geboren' : 'tijdens een huwelijk geboren')
  if (bond === null) {
    if (cannot !== null) return uitkomst(kind.id, spoor, 'tijdelijk-geen-gezag', 'ouder-onbevoegd')
    return uitkomst(kind.id, spoor, 'eenhoofdig-ouderlijk-gezag', 'een-ouder', { ouders: holders })
  }
  const partnerCannot = onbevoegdheid(zoek(bond.partnerId), op, spoor)
  if (partnerCannot === 'onbekend') return uitkomst(kind.id, spoor, 'niet-te-bepalen', 'gegevens-ontbreken')
  spoor.stap('4b.1', `ouder ${cannot ?? 'bevoegd'}, partner ${partnerCannot ?? 'bevoegd'}`)
  if (cannot !== null && partnerCannot !== null) {
    return uitkomst(kind.id, spoor, 'tijdelijk-geen-gezag', beideReden(cannot, partnerCannot))
  }
  if (cannot !== null) {
    return uitkomst(kind.id, spoor, 'voogdij', 'partner-onbevoegd', { derden: [bond.partnerId] })
  }
  if (partnerCannot !== null) {
    return uitkomst(kind.id, spoor, 'eenhoofdig-ouderlijk-gezag', 'andere-ouder-onbevoegd', { ouders: holders })
  }
  return uitkomst(kind.id, spoor, 'gezamenlijk-gezag', 'geboren-tijdens-huwelijk', { ouders: holders, derden: [bond.partnerId] })
}
