/** Looks at the sentences of what a test made: each in two languages, and none in the wrong one. */
import type { Tekst } from '../../tekst.ts'
import { keuzeTekst } from '../glossen.ts'
import { INHOUDEN } from '../inhouden.ts'
import { regelTekst, type Bevinding } from '../bevinding.ts'

/** Words that are English and no Dutch. */
export const ENGELS =
  /(?<![-/\w])(the|and|or|with|without|when|which|who|from|not|found|allowed|empty|each|than|it is|must|for|by|this|that|are|only|also|on|at|its)(?![-\w])/i
/** Words that are Dutch and no English. */
export const NEDERLANDS =
  /(?<![-/\w])(de|het|een|niet|geen|wij|als|bij|voor|met|uiterlijk|leeg|vul|lever|onbekend|zonder|van|en|die|dat|wie|wat|zijn|aan|door|te|om|ook|nog|naar|uit|moet|mag|staat|wordt)(?![-\w])/i

/** Codes, a day, or one word that stood in the file. */
const GELIJK = /^([\p{L}\d/_-]+(, [\p{L}\d/_-]+)*|)$/u

/** Codes with their official Dutch names and what those mean in English, the longest first. */
const CODES = Object.values(INHOUDEN)
  .flatMap((i) => i.velden.flatMap((v) => v.keuzes ?? []))
  .map((k) => keuzeTekst(k).en)
  .toSorted((a, b) => b.length - a.length)

/** An English sentence without the words that are Dutch by right: official names of codes, the name of a language, and what stands within brackets. */
const zonderNamen = (en: string): string =>
  CODES.reduce((t, c) => t.replaceAll(c, ''), en)
    .replaceAll('nl or en', '')
    .replaceAll(/\([^)]*\)/g, '')

/** What is wrong with a sentence; nothing when all is well. */
export function taalfouten(t: Tekst): string[] {
  if (t.nl === t.en) return GELIJK.test(t.nl) ? [] : [`one sentence for two languages: ${t.nl}`]
  return [
    ...(t.nl === '' || t.en === '' ? [`empty: ${JSON.stringify(t)}`] : []),
    ...(ENGELS.test(t.nl) ? [`English in Dutch: ${t.nl}`] : []),
    ...(NEDERLANDS.test(zonderNamen(t.en)) ? [`Dutch in English: ${t.en}`] : []),
  ]
}

/** Every sentence in a value. */
export function zinnen(x: unknown): Tekst[] {
  const t = x as Partial<Tekst> | null
  if (typeof t?.nl === 'string' && typeof t.en === 'string') return [t as Tekst]
  return typeof x === 'object' && x !== null ? Object.values(x).flatMap(zinnen) : []
}

/** Findings as they are; throws when one of them is not in two languages. */
export function inTweeTalen<const T extends readonly Bevinding[]>(bevindingen: T): T {
  const fout = bevindingen.flatMap((b) => [
    ...[b.toegestaan, b.doe, ...(typeof b.gevonden === 'string' ? [] : [b.gevonden])].flatMap(taalfouten),
    ...(b.doe.nl === b.doe.en ? [`what to do, in one language: ${b.doe.nl}`] : []),
    ...(regelTekst(b, 'nl') === regelTekst(b, 'en') ? [`one line for two languages: ${regelTekst(b, 'nl')}`] : []),
  ])
  if (fout.length > 0) throw new Error(fout.join('\n'))
  return bevindingen
}
