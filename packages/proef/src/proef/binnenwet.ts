/**
 * Which simulated child a synthetic youth can follow, and how far: no help before it is born and none after the age that the
 * law allows. The simulated chain knows no birthdays; a youth of the population does.
 *
 * @bron Jeugdwet 1.1 (jeugdige, onder 1, 3 en 4) en 1.2 lid 1 onder a; BW 1:233
 */
import type { SynthetischPersoon } from '../bevolking/model.ts'
import { eersteDag, geborenOp } from '../bevolking/leeftijd.ts'
import { dagVan, datumVan } from '../datum.ts'
import type { Spoor } from './spoor.ts'

/** Age at which a station of the default model ends by law; elsewhere help that began before 18 may go on until 23. */
const EINDE: Readonly<Record<string, number>> = {
  // Measures, and who looks into them, are about minors.
  melding: 18,
  raad: 18,
  rechter: 18,
  gi: 18,
  verlenging: 18,
  voogdij: 18,
  gesloten: 18,
  // From eighteen on the care insurance pays for mental health care.
  jggz: 18,
  pleegzorg: 21,
}
const UITERST = 23
/** Help that ended may be taken up again within half a year, also by who is eighteen by then. */
const HERVAT = 182
/** Before birth there is help for the parents to be, and a measure; no place or treatment for a child. */
const VOOR_GEBOORTE = new Set(['toegang', 'huisarts', 'melding', 'raad', 'rechter', 'gi', 'teamhulp', 'ambulant', 'nazorg'])
const ZWANGER = 280

/** Can this youth be this child? It came while the youth was born and under eighteen, or before birth in a way that can be. */
export function past(p: SynthetischPersoon, s: Spoor): boolean {
  const eerste = s.stappen[0]
  if (eerste === undefined) return false
  const geboren = geborenOp(p.geboortedatum)
  const kwam = dagVan(eerste.op)
  if (!p.ongeboren) return kwam >= geboren && kwam < eersteDag(p.geboortedatum, 18)
  return kwam > geboren - ZWANGER && s.stappen.every((x) => dagVan(x.op) >= geboren || VOOR_GEBOORTE.has(x.bijId ?? ''))
}

/** The child as far as the law lets this youth follow it: cut on the first day on which something could no longer be. */
export function binnenWet(p: SynthetischPersoon, s: Spoor): Spoor {
  const einde = eersteVerboden(p, s)
  if (einde === null) return zonderMaatregel(p, s)
  const stappen = s.stappen.filter((x) => dagVan(x.op) < einde)
  const laatste = stappen.at(-1)
  if (laatste && laatste.toestand !== 'afgesloten')
    stappen.push({ op: datumVan(einde), toestand: 'afgesloten', bij: laatste.bij, ...(laatste.bijId ? { bijId: laatste.bijId } : {}) })
  return zonderMaatregel(p, { ...s, stappen, termijnen: s.termijnen.filter((t) => dagVan(t.van) < einde) })
}

/** Day number of the first day on which the law no longer allows what the child does; null when there is none. */
function eersteVerboden(p: SynthetischPersoon, s: Spoor): number | null {
  const achttien = eersteDag(p.geboortedatum, 18)
  /** Last day of help that began before eighteen, or that went on from it. */
  let hulpTot = Number.NEGATIVE_INFINITY
  for (const [i, stap] of s.stappen.entries()) {
    const op = dagVan(stap.op)
    const volgende = s.stappen[i + 1]
    const tot = volgende ? dagVan(volgende.op) : Number.POSITIVE_INFINITY
    if (stap.toestand === 'afgesloten') continue
    if (stap.toestand === 'hulp' && op >= achttien && op > hulpTot + HERVAT) return op
    const grens = eersteDag(p.geboortedatum, EINDE[stap.bijId ?? ''] ?? UITERST)
    if (tot > grens) return Math.max(op, grens)
    if (stap.toestand === 'hulp') hulpTot = Math.max(hulpTot, tot)
  }
  return null
}

/** Who is helped on after eighteen is so without a measure: that ended on the birthday. */
function zonderMaatregel(p: SynthetischPersoon, s: Spoor): Spoor {
  const achttien = eersteDag(p.geboortedatum, 18)
  let onder = false
  for (const [i, stap] of s.stappen.entries()) {
    const na = s.stappen[i + 1]
    if (stap.bijId === 'gi' || stap.bijId === 'voogdij') onder = true
    if (stap.bijId === 'einde-maatregel' || stap.bijId === 'nazorg' || stap.toestand === 'afgesloten') onder = false
    if (!onder || (na && dagVan(na.op) <= achttien)) continue
    // Cut at eighteen already, or still running then.
    if (dagVan(stap.op) >= achttien) return s
    const op = datumVan(achttien)
    const einde = { ...stap, op, toestand: 'onderweg' as const, bij: 'einde maatregel', bijId: 'einde-maatregel' }
    return { ...s, stappen: [...s.stappen.slice(0, i + 1), einde, { ...stap, op }, ...s.stappen.slice(i + 1)] }
  }
  return s
}
