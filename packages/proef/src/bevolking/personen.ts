/** Draws persons and the shape of a family; the shares are assumptions for variety, listed in {@link AANNAMES_BEVOLKING}. */
import { datumVan, dagVan, type Datum } from '../datum.ts'
import type { Rng } from '../rng.ts'
import type { Woorden } from '../woorden.ts'
import type { BsnPool } from './bsn.ts'
import type { Geslacht, SynthetischPersoon } from './model.ts'
import { kiesAchternaam, kiesVoornamen, type Naamgroep } from './namen.ts'

/** Shares used to make families. Kind `aanname`: chosen so that tests and the demo meet every case, not measured. */
export const AANNAMES_BEVOLKING = {
  kinderenPerGezin: [0.35, 0.42, 0.16, 0.05, 0.02],
  /** together, two homes, one parent, step family, grandparents, foster family */
  gezinsvorm: [0.6, 0.15, 0.16, 0.055, 0.018, 0.017],
  zwanger: 0.015,
  geheimAdres: 0.015,
  geboortedatumOnbekend: 0.011,
  zonderBsn: 0.01,
  gezagNietTeBepalen: 0.012,
  nonBinair: 0.004,
  geslachtOnbekend: 0.001,
  tweeling: 0.02,
} as const

/** What each of these shares is. */
export const WOORDEN_BEVOLKING: Readonly<Record<keyof typeof AANNAMES_BEVOLKING, Woorden>> = {
  kinderenPerGezin: {
    nl: 'gezinnen met een, twee, drie, vier of vijf kinderen',
    en: 'families with one, two, three, four or five children',
  },
  gezinsvorm: {
    nl: 'ouders samen, twee huizen, een ouder, samengesteld gezin, grootouders, pleeggezin',
    en: 'parents together, two homes, one parent, step family, grandparents, foster family',
  },
  zwanger: { nl: 'weegt mee in de kans op een ongeboren kind', en: 'counts in the chance of an unborn child' },
  geheimAdres: { nl: 'huishoudens met een geheim adres', en: 'households with a secret address' },
  geboortedatumOnbekend: { nl: 'personen met een deels onbekende geboortedatum', en: 'persons with a partly unknown date of birth' },
  zonderBsn: { nl: 'personen zonder burgerservicenummer', en: 'persons without a citizen number (BSN)' },
  gezagNietTeBepalen: { nl: 'kinderen van wie het gezag niet te bepalen is', en: 'children whose custody cannot be determined' },
  nonBinair: { nl: 'personen die geen man of vrouw zijn', en: 'persons who are neither male nor female' },
  geslachtOnbekend: { nl: 'personen van wie het geslacht onbekend is', en: 'persons whose gender is unknown' },
  tweeling: { nl: 'volgende kinderen die even oud zijn', en: 'next children who are just as old' },
}

export type Gezinsvorm = 'samen' | 'twee-huizen' | 'eenouder' | 'samengesteld' | 'grootouders' | 'pleeggezin'
export const GEZINSVORMEN: readonly Gezinsvorm[] = ['samen', 'twee-huizen', 'eenouder', 'samengesteld', 'grootouders', 'pleeggezin']

export interface PersoonVraag {
  sleutel: string
  rol: SynthetischPersoon['rol']
  geslacht: Geslacht
  groep: Naamgroep
  achternaam: { achternaam: string; voorvoegsel?: string }
  geboren: Datum
  leeftijd: number
  /** Youths and old people have no telephone or mail more often. */
  bereikbaar: boolean
}

/** Strips to what a mail address may hold. */
function mailnaam(naam: string): string {
  return naam
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase()
}

/** Makes one person; the BSN comes from the pool unless there is a reason for none. */
export function maakPersoon(v: PersoonVraag, bsn: BsnPool, r: Rng): SynthetischPersoon {
  const vrouw = v.geslacht === 'V' || (v.geslacht !== 'M' && r.kans(0.5))
  const namen = kiesVoornamen(r, v.groep, vrouw)
  const ongeboren = v.leeftijd < 0
  const nummer = r.int(100_000)
  const persoon: SynthetischPersoon = {
    sleutel: v.sleutel,
    rol: v.rol,
    bsn: null,
    voornamen: ongeboren ? '' : namen.voornamen,
    roepnaam: ongeboren ? '' : namen.roepnaam,
    voorletters: ongeboren ? '' : namen.voorletters,
    ...v.achternaam,
    geslacht: ongeboren ? 'onbekend' : v.geslacht,
    geboortedatum: v.geboren,
    telefoon: v.bereikbaar ? `06000${String(nummer).padStart(5, '0')}` : null,
    email: v.bereikbaar && r.kans(0.85) ? `${mailnaam(namen.roepnaam) || 'post'}.${nummer}@voorbeeld.example` : null,
  }
  if (ongeboren) persoon.ongeboren = true
  geefBsn(persoon, v.leeftijd, bsn, r)
  maakGeboortedatumOnbekend(persoon, r)
  return persoon
}

function geefBsn(p: SynthetischPersoon, leeftijd: number, pool: BsnPool, r: Rng): void {
  if (p.ongeboren) {
    p.bsnReden = 'ongeboren'
    return
  }
  if (r.kans(AANNAMES_BEVOLKING.zonderBsn)) {
    p.bsnReden = leeftijd === 0 || r.kans(0.5) ? 'nog-niet-ingeschreven' : 'onbekend'
    return
  }
  p.bsn = pool.neem()
  if (p.bsn === null) p.bsnReden = 'testnummers-op'
}

function maakGeboortedatumOnbekend(p: SynthetischPersoon, r: Rng): void {
  if (p.ongeboren || !r.kans(AANNAMES_BEVOLKING.geboortedatumOnbekend)) return
  p.geboortedatum = r.kans(0.7) ? `${p.geboortedatum.slice(0, 4)}-00-00` : `${p.geboortedatum.slice(0, 7)}-00`
}

/** A gender; rarely neither or unknown, because software must cope. */
export function kiesGeslacht(r: Rng): Geslacht {
  const u = r.f()
  if (u < AANNAMES_BEVOLKING.geslachtOnbekend) return 'onbekend'
  if (u < AANNAMES_BEVOLKING.geslachtOnbekend + AANNAMES_BEVOLKING.nonBinair) return 'O'
  return r.kans(0.5) ? 'M' : 'V'
}

/** A day on which somebody is so many whole years old at the reference date. */
export function geborenBij(leeftijd: number, peildatum: Datum, r: Rng): Datum {
  const jaar = Number(peildatum.slice(0, 4)) - leeftijd
  const rest = peildatum.slice(5) === '02-29' ? '02-28' : peildatum.slice(5)
  return datumVan(dagVan(`${jaar}-${rest}`) - r.int(364))
}

/** Ages of the children of a family, oldest first; -1 is unborn. */
export function kiesLeeftijden(aantal: number, r: Rng): number[] {
  const leeftijden = [r.kans(0.06) ? 18 + r.int(5) : r.int(18)]
  while (leeftijden.length < aantal) {
    const vorige = leeftijden[leeftijden.length - 1]!
    const volgende = r.kans(AANNAMES_BEVOLKING.tweeling) ? vorige : vorige - 1 - r.int(4)
    if (volgende < 0) break
    leeftijden.push(volgende)
  }
  if (leeftijden.length < aantal || r.kans(AANNAMES_BEVOLKING.zwanger * 0.5)) {
    if (r.kans(0.12) && leeftijden.length < 6) leeftijden.push(-1)
  }
  return leeftijden
}

export { kiesAchternaam }
