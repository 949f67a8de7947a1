import type { Bevinding, Oordeel, Regel, RegelId, Stelling } from './model.ts'
import * as drukwerk from './regels-drukwerk.ts'
import { klein, noemer, noemereffect } from './regels-noemer.ts'
import { eenheden, herstart, reeks, respons, team, verwijzer } from './regels-registratie.ts'

/** The catalogue: every rule by its name. */
export const KWALITEITSREGELS: { readonly [K in RegelId]: Regel<K> } = {
  stroom: drukwerk.stroom,
  som: drukwerk.som,
  procent: drukwerk.procent,
  groei: drukwerk.groei,
  puntverschil: drukwerk.puntverschil,
  tussen: drukwerk.tussen,
  gemiddelde: drukwerk.gemiddelde,
  spreiding: drukwerk.spreiding,
  richting: drukwerk.richting,
  gelijk: drukwerk.gelijk,
  noemer,
  herstart,
  verwijzer,
  team,
  eenheden,
  reeks,
  noemereffect,
  respons,
  klein,
}

function oordeel<K extends RegelId>(regel: K, s: Extract<Stelling, { regel: K }>): Oordeel {
  return KWALITEITSREGELS[regel].toets(s.vraag as never)
}

/** Checks one statement: names the figure, the rule and the size of the effect. */
export function keur(stelling: Stelling): Bevinding {
  const { id, regel, cijfer, bron, uitleg } = stelling
  return { id, regel, cijfer, bron, uitleg: uitleg ?? null, ...oordeel(regel, stelling as never) }
}

/** Checks many statements, in their order. */
export function keurAlles(stellingen: readonly Stelling[]): readonly Bevinding[] {
  return stellingen.map(keur)
}
