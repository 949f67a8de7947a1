/** Draws parental authority over time for one child. */
import { dagVan, datumVan, type Datum } from '../datum.ts'
import type { Rng } from '../rng.ts'
import type { GezagPeriode, SynthetischPersoon } from './model.ts'
import { AANNAMES_BEVOLKING, type Gezinsvorm } from './personen.ts'

export interface GezagVraag {
  jeugdige: SynthetischPersoon
  /** The full birth date, also where the record knows only the year. */
  geboren: Datum
  vorm: Gezinsvorm
  ouders: readonly SynthetischPersoon[]
  anderen: readonly SynthetischPersoon[]
  gescheidenOp: Datum
  peildatum: Datum
}

/** Day on which a person turns eighteen; 29 February becomes 1 March. */
function achttien(geboren: Datum): Datum {
  const d = `${Number(geboren.slice(0, 4)) + 18}${geboren.slice(4)}`
  return datumVan(dagVan(d))
}

/** Periods without gap or overlap from birth to eighteen; none for an unborn child. */
export function gezagVan(v: GezagVraag, r: Rng): GezagPeriode[] {
  if (v.jeugdige.ongeboren) return []
  const eind = achttien(v.geboren)
  const tot = eind <= v.peildatum ? eind : null
  const van = v.geboren
  const namen = v.ouders.map((o) => o.sleutel)
  const periode = (soort: GezagPeriode['soort'], houders: string[], a: Datum, b: Datum | null): GezagPeriode => ({
    jeugdige: v.jeugdige.sleutel,
    soort,
    houders,
    van: a,
    tot: b,
  })
  if (r.kans(AANNAMES_BEVOLKING.gezagNietTeBepalen)) return [periode('niet-te-bepalen', [], van, tot)]
  const eerst = namen.length === 2 ? periode('gezamenlijk', namen, van, tot) : periode('eenhoofdig', namen.slice(0, 1), van, tot)
  const na = wissel(v, namen, r)
  const wisselDag = na?.op ?? v.gescheidenOp
  if (!na || (tot !== null && wisselDag >= tot)) return [eerst]
  if (wisselDag <= van) return [periode(na.soort, na.houders, van, tot)]
  const begin = na.vooraf ? periode(na.vooraf, namen.slice(0, 1), van, wisselDag) : { ...eerst, tot: wisselDag }
  return [begin, periode(na.soort, na.houders, wisselDag, tot)]
}

interface Wissel {
  soort: GezagPeriode['soort']
  houders: string[]
  op?: Datum
  vooraf?: 'eenhoofdig'
}

/** What changed after birth, if anything. */
function wissel(v: GezagVraag, namen: string[], r: Rng): Wissel | null {
  const moeder = namen.slice(0, 1)
  if (v.vorm === 'grootouders' && r.kans(0.6)) return { soort: 'voogdij-persoon', houders: v.anderen.map((a) => a.sleutel) }
  if (v.vorm === 'pleeggezin' && r.kans(0.55)) return { soort: 'voogdij-gi', houders: [] }
  if (namen.length < 2) return null
  if (v.vorm === 'samen')
    return r.kans(0.2)
      ? { soort: 'gezamenlijk', houders: namen, op: datumVan(dagVan(v.geboren) + 20 + r.int(300)), vooraf: 'eenhoofdig' }
      : null
  return r.kans(v.vorm === 'eenouder' ? 0.5 : 0.12) ? { soort: 'eenhoofdig', houders: moeder } : null
}
