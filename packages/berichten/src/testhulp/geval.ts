/** For tests only: a case of a rule is a message that is right, changed in one way, in a world that may be changed too. */
import type { BerichtPerSoort } from '../berichten.ts'
import type { BerichtSoort } from '../definitie/index.ts'
import { voorbeeld } from '../afgeleid/voorbeeld.ts'
import { leesBericht } from '../lezen/lees.ts'
import type { RegelCode } from '../regels/catalogus.ts'
import type { Poorten } from '../regels/poorten.ts'
import { schrijfBericht } from '../schrijven.ts'

export interface Wereld {
  voorgeschiedenis: NonNullable<Poorten['voorgeschiedenis']>
  extern: NonNullable<Poorten['extern']>
}

export type Wijziging<S extends BerichtSoort> = (m: BerichtPerSoort[S], w: Wereld) => void

export interface Geval {
  readonly regel: RegelCode
  readonly soort: BerichtSoort
  readonly goed: readonly Wijziging<never>[]
  readonly fout: readonly Wijziging<never>[]
}

/** The cases of one rule in one message: changes that keep it right, and changes that break it. */
export function geval<S extends BerichtSoort>(
  regel: RegelCode,
  soort: S,
  goed: readonly Wijziging<S>[],
  fout: readonly Wijziging<S>[],
): Geval {
  return { regel, soort, goed: goed as never, fout: fout as never }
}

export type Uitslag = 'goed' | 'fout' | 'niet beoordeeld' | `vorm: ${string}`

/** What the rule says about the example after the change. */
export function uitslag(g: Geval, wijziging: Wijziging<never>, wereld: () => Wereld): Uitslag {
  const bericht = structuredClone(voorbeeld(g.soort, 3))
  const w = wereld()
  wijziging(bericht as never, w)
  const lezing = leesBericht(schrijfBericht(bericht as never), { poorten: w })
  if (!lezing.bericht) return `vorm: ${JSON.stringify(lezing.bevindingen.slice(0, 2))}`
  const deze = lezing.bevindingen.filter((b) => b.regel === g.regel)
  if (deze.some((b) => b.beoordeeld)) return 'fout'
  return deze.length > 0 ? 'niet beoordeeld' : 'goed'
}
