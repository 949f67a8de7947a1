import type { Datum } from '../kalender/datum.ts'
import { leeftijdOp } from '../kalender/leeftijd.ts'
import { vanRechtswege } from './rechtswege.ts'
import type { GezagPersoon, GezagUitkomst, Zoek } from './types.ts'
import { uitkomst } from './uitkomst.ts'
import { recenteGebeurtenis, naUitspraak } from './uitspraak.ts'
import { juridisch, Spoor } from './vragen.ts'

/** Makes a look-up over a list of persons. */
function zoekIn(personen: readonly GezagPersoon[]): Zoek {
  const byId = new Map(personen.map((p) => [p.id, p]))
  return (id) => (id === null ? null : (byId.get(id) ?? null))
}

/**
 * Who has custody over a person on a day, from civil-status facts, by the public decision tree of the national custody
 * service: the court's decision first unless a later event overtook it, otherwise by operation of law.
 *
 * "Cannot be determined" and "temporarily nobody" are outcomes, not errors. The outcome names the questions that were
 * answered, the reason with its article, and what to be careful about. It reads facts as they stand on `op`.
 *
 * @param kind the person whose custody is asked
 * @param personen the records of parents and partners (the child's own may be among them)
 * @throws DatumFout when a date has another form
 * @bron BW boek 1 titel 14; beslisboom van de landelijke gezagsvoorziening (BRP)
 * @example
 * gezag(kind, [moeder, vader], '2026-11-21').soort // 'gezamenlijk-ouderlijk-gezag'
 */
export function gezag(kind: GezagPersoon, personen: readonly GezagPersoon[] | Zoek, op: Datum): GezagUitkomst {
  const zoek = typeof personen === 'function' ? personen : zoekIn(personen)
  const spoor = new Spoor()
  const nee = onderVoorwaarden(kind, op, spoor)
  if (nee !== null) return nee
  if (kind.uitspraak === null) {
    spoor.stap('1.4', 'geen uitspraak')
    return vanRechtswege(kind, zoek, op, spoor)
  }
  const event = recenteGebeurtenis(kind, kind.uitspraak, zoek, op, spoor)
  if (event === 'datum-onbekend') return uitkomst(kind.id, spoor, 'niet-te-bepalen', 'datum-uitspraak-ontbreekt')
  if (event === 'geen') return naUitspraak(kind, kind.uitspraak, zoek, op, spoor)
  if (event === 'ontkenning') return vanRechtswege(zonderOntkende(kind), zoek, op, spoor, true)
  return vanRechtswege(kind, zoek, op, spoor)
}

/** The child without a parent who is no parent any more: taken off the record, or left there without a name. */
function zonderOntkende(kind: GezagPersoon): GezagPersoon {
  const left = (o: GezagPersoon['ouder1']): GezagPersoon['ouder1'] => (o?.bekend === true ? juridisch(o) : null)
  return { ...kind, ouder1: left(kind.ouder1), ouder2: left(kind.ouder2) }
}

/** Questions 1.1 to 1.3: is the tree applicable at all? */
function onderVoorwaarden(kind: GezagPersoon, op: Datum, spoor: Spoor): GezagUitkomst | null {
  const stop = (soort: 'niet-te-bepalen' | 'niet-van-toepassing', reden: GezagUitkomst['reden']): GezagUitkomst =>
    uitkomst(kind.id, spoor, soort, reden)
  spoor.gebruik(kind.onderzoek, 1, '0310')
  if (kind.overleden) return stop('niet-van-toepassing', 'overleden')
  const age = leeftijdOp(kind.geboren, op)
  if (age.hoogstens === null && !age.ongeboren) return stop('niet-van-toepassing', 'leeftijd-onbekend')
  if (age.hoogstens !== null && age.hoogstens >= 18) return stop('niet-van-toepassing', 'meerderjarig')
  spoor.stap('1.2', 'minderjarig')
  spoor.gebruik(kind.onderzoek, 8, '0910', '1310', '1420')
  if (kind.inschrijving === 'niet-ingezetene') return stop('niet-te-bepalen', 'niet-in-nederland')
  if (kind.inschrijving === 'verblijfplaats-onbekend') return stop('niet-te-bepalen', 'verblijfplaats-ontbreekt')
  if (kind.inschrijving !== 'ingezetene') return stop('niet-te-bepalen', 'gemeente-ontbreekt')
  spoor.stap('1.1', 'ingezetene')
  spoor.gebruik(kind.onderzoek, 1, '0330')
  if (kind.geborenInNederland === true && !kind.geemigreerd) {
    spoor.stap('1.3', 'altijd in Nederland')
    return null
  }
  spoor.gebruik(kind.onderzoek, 1, '8120')
  if (kind.nederlandseAdoptieakte) {
    spoor.stap('1.3b', 'geadopteerd met Nederlandse akte')
    return null
  }
  if (kind.geemigreerd) return stop('niet-te-bepalen', 'buitenland-geweest')
  return stop('niet-te-bepalen', kind.geborenInNederland === null ? 'geboorteland-ontbreekt' : 'buitenland-geboren')
}

/**
 * Over which minors a grown-up has custody, alone or with someone else. Children over whom custody cannot be determined
 * or is temporarily absent are left out: nobody can be said to have it. A person who is dead has none.
 *
 * @example gezagOver('vader', personen, '2026-11-21').map((g) => g.kindId)
 */
export function gezagOver(id: string, personen: readonly GezagPersoon[], op: Datum): readonly GezagUitkomst[] {
  const zoek = zoekIn(personen)
  if (zoek(id)?.overleden === true) return []
  return personen
    .filter((p) => p.id !== id)
    .map((p) => gezag(p, zoek, op))
    .filter((g) => g.ouders.includes(id) || g.derden.includes(id))
}
