import { veldfoutTekst, type Veldfout } from '../schema.ts'
import { tekst, type Taal } from '../tekst.ts'
import type { Uitvoer } from './opdracht.ts'

/** Tells what is wrong with a file: field, found, allowed; as JSON too when asked. Gives the exit code of a file that cannot be used. */
export function toonFouten(io: Uitvoer, wat: string, fouten: readonly Veldfout[], json: boolean, taal: Taal): number {
  if (json) io.uit(JSON.stringify({ fouten }, null, 2))
  const n = fouten.length
  io.fout(
    tekst(
      `${wat}: ${n === 1 ? 'er is één ding' : `er zijn ${n} dingen`} mis; er is niets berekend.`,
      `${wat}: ${n === 1 ? 'one thing is' : `${n} things are`} wrong; nothing was computed.`,
    )[taal],
  )
  for (const f of fouten.slice(0, 40)) io.fout(`  ${veldfoutTekst(f)[taal]}`)
  if (n > 40) io.fout(tekst(`  en nog ${n - 40} (alle met --json)`, `  and ${n - 40} more (all with --json)`)[taal])
  return 2
}
