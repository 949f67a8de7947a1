/** Looks at the sentences of what a test made: each in two languages, and none in the wrong one. */
import type { Tekst } from '../../tekst.ts'
import { regelTekst, type Bevinding } from '../bevinding.ts'

/** Words that are English and no Dutch. */
export const ENGELS = /(?<![-/\w])(the|and|or|with|without|when|which|who|from|not|found|allowed|empty|each|than|it is|must)(?![-\w])/i
/** Words that are Dutch and no English. */
export const NEDERLANDS = /(?<![-/\w])(de|het|een|niet|geen|wij|als|bij|voor|met|uiterlijk|leeg|vul|lever|onbekend|zonder)(?![-\w])/i

/** Codes with the names that the content model gives them, a day, or one word that stood in the file. */
const GELIJK = /^(\d\d \p{L}.*|[\p{L}\d/_-]+(, [\p{L}\d/_-]+)*|)$/u

/** What is wrong with a sentence; nothing when all is well. */
export function taalfouten(t: Tekst): string[] {
  if (t.nl === t.en) return GELIJK.test(t.nl) ? [] : [`one sentence for two languages: ${t.nl}`]
  return [
    ...(t.nl === '' || t.en === '' ? [`empty: ${JSON.stringify(t)}`] : []),
    ...(ENGELS.test(t.nl) ? [`English in Dutch: ${t.nl}`] : []),
    // What stands within brackets may be the Dutch words of the content model.
    ...(NEDERLANDS.test(t.en.replaceAll(/\([^)]*\)/g, '')) ? [`Dutch in English: ${t.en}`] : []),
  ]
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
