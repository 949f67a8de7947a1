/** Data quality as a catalogue of rules: each finding names the figure, the rule and the size of the effect. */
import type { Stelling } from './model.ts'
import { stellingenRotterdam } from './stellingen-rotterdam.ts'
import { stellingenStatline } from './stellingen-statline.ts'
import { stellingenToegang } from './stellingen-toegang.ts'

export type { Bevinding, Effect, Gedrukt, Oordeel, Regel, RegelId, Stelling, Uitkomst, Vragen } from './model.ts'
export { KWALITEITSREGELS, keur, keurAlles } from './catalogus.ts'
export { leesStellingen, regelschema } from './lees.ts'
export { stellingenUitOpslag } from './uit-opslag.ts'
export { noemerUit } from './regels-noemer.ts'
export { stellingenRotterdam, stellingenStatline, stellingenToegang }

/** Statements about every published source, by the name of the source. */
export const BRONSTELLINGEN: Readonly<Record<string, () => readonly Stelling[]>> = {
  'toegang-2015': stellingenToegang,
  'rotterdam-2018': stellingenRotterdam,
  statline: stellingenStatline,
}
