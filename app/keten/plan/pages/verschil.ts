import type { Actie, Doel, Kinddeel, PlanTekst } from '../model.ts'

/** One difference between two versions, as people read it. */
export interface Wijziging {
  readonly soort: 'nieuw' | 'weg' | 'anders'
  /** Null: the whole family's. */
  readonly dossierId: string | null
  readonly was: string
  readonly wordt: string
}

type Tekst = PlanTekst

const doel = (d: Doel) => [d.tekst, d.maat, `${d.begin} → ${d.streef}`].filter(Boolean).join(' · ')
const actie = (a: Actie) => [a.wat, a.wie, a.uiterlijk].filter(Boolean).join(' · ')

function lijst<T extends { id: string }>(
  oud: readonly T[],
  nieuw: readonly T[],
  woorden: (x: T) => string,
  dossierId: string | null,
): Wijziging[] {
  const was = new Map(oud.map((x) => [x.id, woorden(x)]))
  const wordt = new Map(nieuw.map((x) => [x.id, woorden(x)]))
  return [...new Set([...was.keys(), ...wordt.keys()])].flatMap((id): Wijziging[] => {
    const [a, b] = [was.get(id), wordt.get(id)]
    if (a === b) return []
    return [{ soort: a === undefined ? 'nieuw' : b === undefined ? 'weg' : 'anders', dossierId, was: a ?? '', wordt: b ?? '' }]
  })
}

function tekst(was: string, wordt: string, dossierId: string | null): Wijziging[] {
  if (was === wordt) return []
  return [{ soort: was === '' ? 'nieuw' : wordt === '' ? 'weg' : 'anders', dossierId, was, wordt }]
}

/** What changed from one version to the next: goals, actions and texts, of the family and of each child. */
export function verschilVan(oud: Tekst, nieuw: Tekst): Wijziging[] {
  const kinderen = new Map<string, [Kinddeel['inhoud'] | null, Kinddeel['inhoud'] | null]>()
  for (const k of oud.kinderen) kinderen.set(k.dossierId, [k.inhoud, null])
  for (const k of nieuw.kinderen) kinderen.set(k.dossierId, [kinderen.get(k.dossierId)?.[0] ?? null, k.inhoud])
  const g = (k: 'aanleiding' | 'analyse' | 'ouderhulp') => tekst(oud.gezin[k], nieuw.gezin[k], null)
  return [
    ...g('aanleiding'),
    ...g('analyse'),
    ...g('ouderhulp'),
    ...lijst(oud.gezin.doelen, nieuw.gezin.doelen, doel, null),
    ...lijst(oud.gezin.acties, nieuw.gezin.acties, actie, null),
    ...[...kinderen].flatMap(([id, [a, b]]) => [
      ...tekst(a?.hulp ?? '', b?.hulp ?? '', id),
      ...tekst(a?.verwachting ?? '', b?.verwachting ?? '', id),
      ...lijst(a?.doelen ?? [], b?.doelen ?? [], doel, id),
      ...lijst(a?.acties ?? [], b?.acties ?? [], actie, id),
    ]),
  ]
}
