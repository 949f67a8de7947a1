import type { Datum } from '../kalender/datum.ts'
import { gezag, gezagOver } from '../gezag/gezag.ts'
import type { GezagPersoon, GezagUitkomst } from '../gezag/types.ts'
import { leesGherkin, type Scenario } from './gherkin.ts'
import { doe } from './stappen.ts'
import { nieuweToestand, type Toestand } from './toestand.ts'
import { toelichtingVergeleken, verschillen } from './vergelijk.ts'
import { alsFeiten } from './wereld.ts'

/** How one scenario ended. */
export interface Verslag {
  readonly naam: string
  readonly regel: number
  readonly uitkomst: 'geslaagd' | 'gezakt' | 'overgeslagen'
  /** Why it failed or was skipped. */
  readonly waarom: readonly string[]
  /** What passed but deserves a look. */
  readonly opmerkingen: readonly string[]
}

function antwoorden(t: Toestand): readonly GezagUitkomst[] {
  const records: readonly GezagPersoon[] = [...t.personen.values()].map(alsFeiten)
  const perId = new Map(records.map((p) => [p.id, p]))
  return t.gevraagd.flatMap((id) => {
    const asked = perId.get(id)
    if (asked === undefined) return []
    const own = gezag(asked, records, t.op)
    return [...(own.soort === 'niet-van-toepassing' ? [] : [own]), ...gezagOver(id, records, t.op)]
  })
}

function beoordeel(t: Toestand): readonly string[] {
  const found = [...antwoorden(t)]
  if (t.verwachtGeen && t.verwacht.length === 0) {
    return found.map((g) => `expected no custody, found ${g.soort} over ${g.kindId} (${g.reden})`)
  }
  const problems: string[] = []
  for (const e of t.verwacht) {
    const i = found.findIndex((g) => e.minderjarige === null || g.kindId === e.minderjarige)
    const [g] = i < 0 ? [] : found.splice(i, 1)
    if (g === undefined) problems.push(`expected ${e.type} over ${e.minderjarige ?? 'the minor'}, found none`)
    else problems.push(...verschillen(e, g))
  }
  return [...problems, ...found.map((g) => `found ${g.soort} over ${g.kindId}, which was not expected`)]
}

/** Runs one scenario. */
function toets(scenario: Scenario, op: Datum): Verslag {
  const t = nieuweToestand(op)
  const base = { naam: scenario.naam, regel: scenario.regel }
  try {
    for (const step of scenario.stappen) doe(t, step)
    if (t.gevraagd.length === 0 && t.overgeslagen.length === 0) t.overgeslagen.push('asks nothing about custody')
    if (t.verwacht.length === 0 && !t.verwachtGeen) t.overgeslagen.push('expects nothing about custody')
    if (t.overgeslagen.length > 0) return { ...base, uitkomst: 'overgeslagen', waarom: t.overgeslagen, opmerkingen: [] }
    const waarom = beoordeel(t)
    const onderzocht = antwoorden(t).some((g) => g.inOnderzoek) && t.verwacht.some((e) => e.inOnderzoek === null)
    const opmerkingen = [
      ...(onderzocht ? ['under investigation, which this case does not mention'] : []),
      ...t.verwacht.filter((e) => !toelichtingVergeleken(e)).map((e) => `explanation not compared: "${e.toelichting ?? ''}"`),
    ]
    return { ...base, uitkomst: waarom.length === 0 ? 'geslaagd' : 'gezakt', waarom, opmerkingen }
  } catch (error) {
    return { ...base, uitkomst: 'gezakt', waarom: [String(error)], opmerkingen: [] }
  }
}

/**
 * Runs every scenario of a Gherkin file about custody, in the vocabulary of the public test cases.
 *
 * @param op the day that counts as today in the scenarios
 * @example verifieerGezag(text, '2026-11-21').filter((v) => v.uitkomst === 'gezakt')
 */
export function verifieerGezag(tekst: string, op: Datum): readonly Verslag[] {
  return leesGherkin(tekst).map((s) => toets(s, op))
}
