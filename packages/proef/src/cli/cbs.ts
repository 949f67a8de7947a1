import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { join } from 'node:path'
import type { SynthetischGezin } from '../bevolking/model.ts'
import { veld } from '../bevolking/plat.ts'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import { CBS_KOP, cbsRecords } from '../proef/cbs.ts'
import { maakScenario } from '../proef/scenario.ts'
import { sporen } from '../proef/spoor.ts'

/** More than this would not fit the memory of a small machine: each simulated child is kept until it is written. */
export const CBS_HOOGSTENS = 100_000

/** Children that come in a year, in the whole country, in the default model (rounded down, so that there are enough). */
const PER_JAAR = 260_000

/**
 * A writer of CBS records: every youth with a question follows one simulated child. Writes a file for each half year of
 * the two simulated years.
 */
export function naarCbs(map: string, jeugdigen: number, seed: number): { schrijf(g: SynthetischGezin): void; klaar(): Promise<void> } {
  const aandeel = Math.min(1, Math.max(0.001, jeugdigen / PER_JAAR))
  const scenario = maakScenario({ naam: 'levering', aandeel, jaren: 2, inloop: 4, begin: '2021-01-01', seed })
  const kinderen = sporen(STANDAARDMODEL, scenario, jeugdigen)
  const perioden = [
    ['2025-01-01', '2025-07-01'],
    ['2025-07-01', '2026-01-01'],
    ['2026-01-01', '2026-07-01'],
    ['2026-07-01', '2027-01-01'],
  ] as const
  const stromen = perioden.map(([van]) => createWriteStream(join(map, `cbs-${van.slice(0, 4)}-${van.slice(5, 7) === '01' ? 1 : 2}.csv`)))
  for (const s of stromen) s.write(`${CBS_KOP.join(',')}\n`)
  let n = 0
  return {
    schrijf(g) {
      for (const j of g.jeugdigen) {
        const kind = j.vraag ? kinderen[n++] : undefined
        const persoon = g.personen.find((p) => p.sleutel === j.persoon)
        if (!kind || !persoon) continue
        perioden.forEach(([van, tot], i) => {
          for (const r of cbsRecords(persoon, g, kind, van, tot)) stromen[i]!.write(`${CBS_KOP.map((k) => veld(r[k])).join(',')}\n`)
        })
      }
    },
    async klaar() {
      for (const s of stromen) {
        s.end()
        await finished(s)
      }
    },
  }
}
