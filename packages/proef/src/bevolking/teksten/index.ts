/** Fills the slots and composes the words of parent and youth. */
import type { Rng } from '../../rng.ts'
import { datumVan } from '../../datum.ts'
import type { Geslacht, SynthetischeVraag } from '../model.ts'
import * as a from './algemeen.ts'
import { hoofd } from './hoofd.ts'
import { jong } from './jong.ts'
import type { Onderwerp } from './model.ts'
import { school } from './school.ts'
import { thuis } from './thuis.ts'

/** Every subject that a question can be about. */
export const ONDERWERPEN: readonly Onderwerp[] = [...school, ...hoofd, ...thuis, ...jong]

const PER_LEEFTIJD = new Map<number, { onderwerpen: Onderwerp[]; gewichten: number[] }>()
for (let leeftijd = -1; leeftijd <= 22; leeftijd++) {
  const onderwerpen = ONDERWERPEN.filter((o) => o.van <= leeftijd && leeftijd <= o.tot)
  PER_LEEFTIJD.set(leeftijd, { onderwerpen, gewichten: onderwerpen.map((o) => o.gewicht) })
}

const HIJ: Record<Geslacht, readonly [string, string, string]> = {
  M: ['hij', 'hem', 'zijn'],
  V: ['zij', 'haar', 'haar'],
  O: ['die', 'hen', 'hun'],
  onbekend: ['die', 'hen', 'hun'],
}

/** Of whom the sentences speak. */
export interface Over {
  roepnaam: string
  geslacht: Geslacht
  leeftijd: number
  gescheiden: boolean
  gevlucht: boolean
  /** Day number of the reference date; statements are dated before it. */
  dag: number
}

function vul(zin: string, over: Over, r: Rng): string {
  if (!zin.includes('{')) return zin
  const [hij, hem, zijn] = HIJ[over.geslacht]
  const uit = zin.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'n') return over.roepnaam || 'de baby'
    if (slot === 'hij') return hij
    if (slot === 'hem') return hem
    if (slot === 'zijn') return zijn
    if (slot === 'tijd' || slot === 'Tijd') return kiesZin(a.TIJD, over, r)
    if (slot === 'vaak') return r.kies(a.VAAK)
    return kiesZin(a.WIE, over, r)
  })
  return uit[0]!.toUpperCase() + uit.slice(1)
}

const LEEFTIJD = /^\((\d+)-(\d*)\) /

/** A sentence may begin with the ages it suits: `(4-18) …` or `(6-) …`. */
function past(zin: string, leeftijd: number): boolean {
  const m = zin.startsWith('(') ? LEEFTIJD.exec(zin) : null
  return !m || (leeftijd >= Number(m[1]) && (m[2] === '' || leeftijd <= Number(m[2])))
}

/** Draws a sentence that suits the age; every list has at least one that suits each of its ages (tested). */
function kiesZin(lijst: readonly string[], over: Over, r: Rng): string {
  const geschikt = lijst.filter((z) => past(z, over.leeftijd))
  return geschikt.length === 0 ? '' : r.kies(geschikt).replace(LEEFTIJD, '')
}

function kindwoorden(o: Onderwerp, over: Over, r: Rng): string | null {
  if (over.leeftijd < 4) return null
  const volgorde =
    over.leeftijd < 8 ? [o.klein, o.midden, o.groot] : over.leeftijd < 12 ? [o.midden, o.groot, o.klein] : [o.groot, o.midden, o.klein]
  const lijst = volgorde.find((l) => l.length > 0)
  if (!lijst) return null
  const delen = [vul(kiesZin(lijst, over, r), over, r)]
  if (over.leeftijd >= 8) delen.push(kiesZin(a.KINDWENS, over, r))
  return delen.filter(Boolean).join(' ')
}

function gesprek(over: Over, r: Rng): string | null {
  if (over.leeftijd < 0) return null
  const bron = over.leeftijd < 4 ? a.SPEL : over.leeftijd < 8 ? a.GESPREK_KLEIN : a.GESPREK_GROOT
  return vul(kiesZin(bron, over, r), over, r)
}

/**
 * Composes a question about one youth.
 *
 * @returns null when no subject fits the age (cannot happen for -1..22, kept as a value)
 */
export function maakVraag(over: Over, r: Rng): SynthetischeVraag | null {
  const keuze = PER_LEEFTIJD.get(over.leeftijd)
  if (!keuze || keuze.onderwerpen.length === 0) return null
  const kan = (o: Onderwerp): boolean => !o.alleen || over[o.alleen]
  let o = keuze.onderwerpen[r.gewogen(keuze.gewichten)]!
  while (!kan(o)) o = keuze.onderwerpen[r.gewogen(keuze.gewichten)]!
  const z = (zin: string): string => vul(zin, over, r)
  const kern = kiesZin(o.kern, over, r)
  const nog = r.kans(0.4) ? kiesZin(o.kern, over, r) : ''
  const tweede = nog === kern ? '' : nog
  const wens = kiesZin(over.leeftijd < 0 ? a.WENS_ONGEBOREN : a.WENS, over, r)
  const ouder = [over.leeftijd < 0 ? '' : kiesZin(a.OPENING, over, r), kern, tweede, kiesZin(o.gevolg, over, r), wens]
  return {
    onderwerp: o.sleutel,
    ouder: ouder.filter(Boolean).map(z).join(' '),
    jeugdige: kindwoorden(o, over, r),
    gesprek: gesprek(over, r),
    sterk: o.sterk.filter((s) => past(s, over.leeftijd) && r.kans(0.75)).map((s) => z(s.replace(LEEFTIJD, ''))),
    doelen: o.doelen.map((d) => ({ ...d, doel: z(d.doel), maat: z(d.maat) })),
    uitspraken: o.uitspraken
      .filter((u) => u.bron !== 'school' || over.leeftijd >= 4)
      .map((u) => ({ ...u, tekst: z(u.tekst), datum: datumVan(over.dag - 1 - r.int(60)) })),
  }
}
