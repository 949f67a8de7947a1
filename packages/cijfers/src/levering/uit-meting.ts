import { informanten, type InformantId } from '@draad/stelsel'

/** The answer of one informant that counts: a mark, whether it goes without help, or both. */
export interface UitMeting {
  readonly informant: InformantId
  readonly nut: number | null
  readonly zonderHulp: string | null
}

/** The answers in the order of the informants; one that says nothing is no measurement. */
export function metingVelden(metingen: readonly UitMeting[]): Record<string, string> {
  const gevuld = informanten.flatMap((w) => {
    const m = metingen.find((x) => x.informant === w.id && (x.nut !== null || x.zonderHulp !== null))
    return m ? [{ code: w.code, ...m }] : []
  })
  return Object.fromEntries(
    gevuld.flatMap((m, i) => [
      [`informant_${i + 1}`, m.code],
      [`nut_${i + 1}`, m.nut === null ? '' : String(m.nut)],
      [`zonder_hulp_${i + 1}`, m.zonderHulp ?? ''],
    ]),
  )
}
