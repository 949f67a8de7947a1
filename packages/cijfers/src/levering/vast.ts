import { CijferFout } from '../fout.ts'
import type { Rij, Rijen } from './csv.ts'
import type { Inhoud } from './inhoud.ts'
import { inBeide, tekst } from '../tekst.ts'

/** Place of one field in a fixed-width line. */
export interface Positie {
  readonly veld: string
  /** First position, from 1. */
  readonly van: number
  readonly lengte: number
}

/** Positions of a fixed-width file. The real ones stand in file definitions of CBS; they are configuration. */
export interface Indeling {
  readonly naam: string
  readonly posities: readonly Positie[]
}

/** Our own layout: every field after the one before, at its length. */
export function eigenIndeling(inhoud: Inhoud): Indeling {
  let van = 1
  const posities = inhoud.velden.map((v) => {
    const p = { veld: v.naam, van, lengte: v.lengte }
    van += v.lengte
    return p
  })
  return { naam: `draad-${inhoud.soort}`, posities }
}

/** Reads positions from JSON ({ naam, posities: [{ veld, van, lengte }] }) and checks them. @throws CijferFout */
export function leesIndeling(json: string, inhoud: Inhoud): Indeling {
  let x: unknown
  try {
    x = JSON.parse(json)
  } catch {
    throw new CijferFout(
      'indeling',
      'posities',
      tekst('geen JSON', 'no JSON'),
      inBeide('{ "naam": "…", "posities": [{ "veld": "bsn", "van": 1, "lengte": 9 }] }'),
      tekst('Schrijf het zo.', 'Write it so.'),
    )
  }
  const o = x as { naam?: unknown; posities?: unknown }
  const lijst = Array.isArray(o?.posities) ? (o.posities as Partial<Positie>[]) : []
  if (lijst.length === 0)
    throw new CijferFout(
      'indeling',
      'posities',
      tekst('niets', 'nothing'),
      tekst('een lijst van posities', 'a list of positions'),
      tekst('Geef minstens één positie.', 'Give at least one position.'),
    )
  const bekend = new Set(inhoud.velden.map((v) => v.naam))
  const bezet = new Map<number, string>()
  const posities = lijst.map((p, i) => {
    const waar = `posities[${i}]`
    if (typeof p.veld !== 'string' || !bekend.has(p.veld)) {
      throw new CijferFout(
        'indeling',
        `${waar}.veld`,
        p.veld,
        inBeide([...bekend].join(', ')),
        tekst('Gebruik een veld van het inhoudsmodel.', 'Use a field of the content model.'),
      )
    }
    if (!Number.isInteger(p.van) || (p.van ?? 0) < 1 || !Number.isInteger(p.lengte) || (p.lengte ?? 0) < 1 || p.lengte! > 1000) {
      throw new CijferFout(
        'indeling',
        `${waar}.van, lengte`,
        `${p.van}, ${p.lengte}`,
        tekst('hele getallen vanaf 1', 'whole numbers from 1'),
        tekst('Verbeter de positie.', 'Correct the position.'),
      )
    }
    for (let j = p.van!; j < p.van! + p.lengte!; j++) {
      const wie = bezet.get(j)
      if (wie !== undefined)
        throw new CijferFout(
          'indeling',
          waar,
          tekst(`positie ${j} van ${p.veld}`, `position ${j} of ${p.veld}`),
          tekst(`vrij (nu van ${wie})`, `free (it is of ${wie})`),
          tekst('Laat velden elkaar niet overlappen.', 'Let fields not overlap.'),
        )
      bezet.set(j, p.veld)
    }
    return { veld: p.veld, van: p.van!, lengte: p.lengte! }
  })
  return { naam: typeof o.naam === 'string' ? o.naam : 'eigen', posities }
}

/** Rows of a fixed-width text. A line that is too short gives empty fields at its end. */
export function leesVast(inhoud: string, indeling: Indeling): Rijen {
  function* regels(): Generator<Rij> {
    let nr = 0
    for (const regel of inhoud.replace(/^\uFEFF/, '').split(/\r?\n/)) {
      nr++
      if (regel.trim() === '') continue
      const cellen: Record<string, string> = {}
      for (const p of indeling.posities) cellen[p.veld] = regel.slice(p.van - 1, p.van - 1 + p.lengte).trim()
      yield { nr, cellen }
    }
  }
  // A fixed-width file has no heading: without a line it says nothing, not even that there is nothing to report.
  return { kolommen: inhoud.trim() === '' ? [] : indeling.posities.map((p) => p.veld), [Symbol.iterator]: regels }
}

/** One fixed-width line. @throws CijferFout when a value does not fit */
export function vasteRegel(v: Readonly<Record<string, string>>, indeling: Indeling): string {
  const lengte = Math.max(...indeling.posities.map((p) => p.van - 1 + p.lengte))
  const uit: string[] = Array.from({ length: lengte }, () => ' ')
  for (const p of indeling.posities) {
    const w = v[p.veld] ?? ''
    if (w.length > p.lengte)
      throw new CijferFout(
        'te-lang',
        p.veld,
        w.length,
        tekst(`hoogstens ${p.lengte} posities`, `at most ${p.lengte} positions`),
        tekst('Maak het korter, of de positie breder.', 'Shorten it, or widen the position.'),
      )
    for (let j = 0; j < w.length; j++) uit[p.van - 1 + j] = w[j]!
  }
  return uit.join('').trimEnd()
}
