import { plusDagen, plusJaren } from '../kalender/datum.ts'
import type { Gezagsindicatie, Ontstaan } from '../gezag/types.ts'
import type { Stap } from './gherkin.ts'
import { gegevens } from './elementen.ts'
import { datum, persoon, type Toestand, voegToe } from './toestand.ts'
import type { OuderInBouw, PersoonInBouw } from './wereld.ts'

/** What a step does: groups of its pattern, the step itself, the state to change. */
export type Handeling = (t: Toestand, m: readonly (string | undefined)[], stap: Stap) => void

/** Codes under investigation, unless the investigation has ended. */
function onderzoekVan(g: ReadonlyMap<string, string>): string[] {
  const code = g.get('83.10') ?? ''
  return code === '' || (g.get('83.30') ?? '') !== '' ? [] : [code]
}

/** An investigation into current data ends with a change; one into history stays. */
function vernieuwd(before: readonly string[], g: ReadonlyMap<string, string>): string[] {
  const kept = g.has('83.10') ? before.filter((c) => c.startsWith('5')) : [...before]
  return [...kept, ...onderzoekVan(g)]
}

/** The letter on the third place of a deed number says what kind of fact it records. */
function ontstaanUitAkte(akte: string | undefined): Ontstaan | null {
  const kinds: Readonly<Record<string, Ontstaan>> = {
    Q: 'adoptie',
    B: 'erkenning',
    C: 'erkenning',
    J: 'erkenning-ongeboren',
    V: 'gerechtelijke-vaststelling',
  }
  return kinds[akte?.[2]?.toUpperCase() ?? ''] ?? null
}

function ouderVan(t: Toestand, g: ReadonlyMap<string, string>, naam: string, ontstaan: Ontstaan): OuderInBouw {
  const record = t.perNaam.get(naam) ?? null
  const geslacht = g.get('04.10') ?? ''
  return {
    ouderId: g.get('01.20') ?? record?.id ?? null,
    naam: g.get('02.40') ?? naam,
    geslacht: geslacht === 'V' || geslacht === 'M' || geslacht === 'O' ? geslacht : (record?.geslacht ?? null),
    ontstaan: ontstaanUitAkte(g.get('81.20')) ?? ontstaan,
    sinds: datum(t, g.get('62.10')),
    onderzoek: onderzoekVan(g),
  }
}

/** Puts a parent on a record. */
export function zetOuder(t: Toestand, kind: PersoonInBouw, naam: string, nr: string, stap: Stap, hoe: Ontstaan): void {
  const ouder = ouderVan(t, gegevens(t, stap), naam, hoe)
  kind.ouders[nr === '1' ? 0 : 1].push(ouder)
  if (ouder.ontstaan === 'adoptie') kind.nederlandseAdoptieakte = true
}

/** Changes or corrects the data of a parent on a record: what is not named stays. */
export function wijzigOuder(t: Toestand, kind: PersoonInBouw, nr: string, stap: Stap): void {
  const history = kind.ouders[nr === '1' ? 0 : 1]
  const now = history[history.length - 1]
  const g = gegevens(t, stap)
  if (now === undefined) {
    history.push(ouderVan(t, g, '', 'geboorte'))
    return
  }
  history.push({
    ...now,
    ...(g.has('01.20') ? { ouderId: g.get('01.20') || null } : {}),
    ...(g.has('02.40') ? { naam: g.get('02.40') ?? '' } : {}),
    ...(g.has('62.10') ? { sinds: datum(t, g.get('62.10')) } : {}),
    ontstaan: ontstaanUitAkte(g.get('81.20')) ?? now.ontstaan,
    onderzoek: vernieuwd(now.onderzoek, g),
  })
}

/** Takes back an adoption: the parent as it was before is on the record again. */
export function herroep(kind: PersoonInBouw, nr: string): void {
  const history = kind.ouders[nr === '1' ? 0 : 1]
  while (history[history.length - 1]?.ontstaan === 'adoptie') history.pop()
  kind.nederlandseAdoptieakte = kind.ouders.some((h) => h.some((o) => o.ontstaan === 'adoptie'))
}

/** Sets or changes data of the person's own record from a table. */
export function zetGegevens(t: Toestand, p: PersoonInBouw, stap: Stap): void {
  const g = gegevens(t, stap)
  if (g.has('03.10')) p.geboren = datum(t, g.get('03.10')) ?? '0000-00-00'
  if (g.has('03.30')) p.geborenInNederland = geboorteland(g.get('03.30') ?? '')
  const geslacht = g.get('04.10')
  if (geslacht === 'V' || geslacht === 'M' || geslacht === 'O') p.geslacht = geslacht
  if (g.get('67.20') === 'O') p.overleden = true
  if (g.has('08.10')) p.overleden = (g.get('08.10') ?? '') !== ''
  if (g.has('33.10')) p.onderCuratele = g.get('33.10') === '1'
  if (g.has('14.20') && g.get('14.20') !== '') p.geemigreerd = true
  if (g.has('09.10')) p.inschrijving = inschrijvingVan(g.get('09.10') ?? '')
  if (ontstaanUitAkte(g.get('81.20')) === 'adoptie') p.nederlandseAdoptieakte = true
  p.onderzoek = vernieuwd(p.onderzoek, g)
}

function inschrijvingVan(gemeente: string): PersoonInBouw['inschrijving'] {
  if (gemeente === '1999') return 'niet-ingezetene'
  return gemeente === '' || gemeente === '0000' ? 'gemeente-onbekend' : 'ingezetene'
}

/** True for the Netherlands (code 6030), false for another country, null when unknown. */
export function geboorteland(tekst: string): boolean | null {
  const t = tekst.trim().toLowerCase()
  if (t === '' || t === '0000' || t === 'onbekend') return null
  return t === '6030' || t === 'nederland'
}

/** Notes a decision of the court: about custody, or about guardianship of the person. */
export function zetUitspraak(t: Toestand, p: PersoonInBouw, stap: Stap): void {
  const g = gegevens(t, stap)
  const curatele = g.get('33.10') ?? ''
  if (curatele !== '') p.onderCuratele = curatele === '1'
  const indicatie = (g.get('32.10') ?? '').toUpperCase()
  if (indicatie === '') {
    p.onderzoek.push(...onderzoekVan(g))
    return
  }
  if (!['1', '2', '12', '1D', '2D', 'D'].includes(indicatie)) {
    t.overgeslagen.push(`unknown custody indication "${indicatie}"`)
    return
  }
  p.uitspraak = {
    indicatie: indicatie as Gezagsindicatie,
    van: g.has('85.10') ? (datum(t, g.get('85.10')) ?? '0000-00-00') : '0001-01-01',
    onderzoek: onderzoekVan(g),
  }
}

/** Marries two persons; without a date twenty years ago, so that every minor is born after it. */
export function huw(t: Toestand, a: PersoonInBouw, b: PersoonInBouw, stap: Stap, op?: string): void {
  const g = gegevens(t, stap)
  const given = op ?? g.get('06.10')
  const van = given === undefined ? plusJaren(t.op, -20) : (datum(t, given) ?? '0000-00-00')
  const tot = g.has('07.10') && g.get('07.10') !== '' ? datum(t, g.get('07.10')) : null
  for (const [p, other] of [
    [a, b],
    [b, a],
  ] as const) {
    p.verbintenissen.push({ partnerId: other.id, van, tot, onderzoek: onderzoekVan(g) })
  }
}

/** Ends the last marriage of two persons; without a date yesterday. */
export function scheid(t: Toestand, a: PersoonInBouw, b: PersoonInBouw, stap: Stap, op?: string): void {
  const g = gegevens(t, stap)
  const tot = datum(t, op ?? g.get('07.10') ?? 'gisteren') ?? '0000-00-00'
  for (const [p, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const bond = p.verbintenissen.findLast((v) => v.partnerId === other.id && v.tot === null)
    if (bond === undefined) {
      p.verbintenissen.push({ partnerId: other.id, van: '0000-00-00', tot, onderzoek: onderzoekVan(g) })
    } else {
      bond.tot = tot
      bond.onderzoek = vernieuwd(bond.onderzoek, g)
    }
  }
}

/** A new record. */
export const nieuw: Handeling = (t, [, naam = '', bsn = ''], stap) => {
  const p = voegToe(t, naam, bsn)
  if (stap.tabel.length > 0) zetGegevens(t, p, stap)
}

/** Makes the named person the one the next steps are about. */
export const kies: Handeling = (t, [, naam = '']) => {
  t.laatste = persoon(t, naam)
}

/** A step about one person: the named one, or the one before. */
export function over(doe: (p: PersoonInBouw, t: Toestand, m: readonly (string | undefined)[], stap: Stap) => void): Handeling {
  return (t, m, stap) => {
    const p = persoon(t, m[1])
    if (p === null) return
    if (m[1] !== undefined) t.laatste = p
    doe(p, t, m, stap)
  }
}

/** A step about two persons. */
export function overTwee(
  doe: (a: PersoonInBouw, b: PersoonInBouw, t: Toestand, m: readonly (string | undefined)[], stap: Stap) => void,
): Handeling {
  return (t, m, stap) => {
    const [a, b] = [persoon(t, m[1]), persoon(t, m[2])]
    if (a !== null && b !== null) doe(a, b, t, m, stap)
  }
}

/** A person with age and, for a minor, parents, in one sentence; a minor is then a resident born in the country. */
export const metOuders: Handeling = (t, [, soort = '', naam = '', bsn, staat = '', eerste, tweede], stap) => {
  const p = voegToe(t, naam, bsn ?? naam)
  const minor = soort.toLowerCase() === 'minder'
  p.geboren = plusJaren(plusDagen(t.op, -1), minor ? -17 : -45)
  p.inschrijving = 'ingezetene'
  p.geborenInNederland = true
  const names = [eerste, tweede].filter((n) => n !== undefined)
  for (const [i, name] of names.entries()) {
    if (!t.perNaam.has(name)) voegToe(t, name, name).geboren = plusJaren(plusDagen(t.op, -1), -45)
    zetOuder(t, p, name, String(i + 1), { ...stap, tabel: [] }, 'geboorte')
  }
  const [a, b] = names.map((n) => persoon(t, n))
  if (a && b && /^(?:met elkaar )?gehuwd|^gescheiden/i.test(staat)) huw(t, a, b, { ...stap, tabel: [] })
  if (a && b && /^gescheiden/i.test(staat)) scheid(t, a, b, { ...stap, tabel: [] })
  t.laatste = p
}

/** Corrects the last marriage of two persons: another first day, or, with empty data, as if it never was. */
export function corrigeerHuwelijk(t: Toestand, a: PersoonInBouw, b: PersoonInBouw, stap: Stap): void {
  const g = gegevens(t, stap)
  if (!g.has('06.10')) {
    t.overgeslagen.push('a corrected marriage without a first day')
    return
  }
  const van = datum(t, g.get('06.10'))
  for (const [p, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const i = p.verbintenissen.findLastIndex((v) => v.partnerId === other.id)
    const bond = p.verbintenissen[i]
    if (bond === undefined) t.overgeslagen.push(`no marriage of ${p.naam} and ${other.naam} to correct`)
    else if (van === null) p.verbintenissen.splice(i, 1)
    else bond.van = van
  }
}
