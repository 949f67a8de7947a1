import type { Veldfout } from '../schema.ts'
import type { Uitvoer } from './opdracht.ts'

/** Tells what is wrong with a file: field, found, allowed; as JSON too when asked. Gives the exit code of a file that cannot be used. */
export function toonFouten(io: Uitvoer, wat: string, fouten: readonly Veldfout[], json: boolean): number {
  if (json) io.uit(JSON.stringify({ fouten }, null, 2))
  io.fout(`${wat}: ${fouten.length === 1 ? 'one thing is' : `${fouten.length} things are`} wrong; nothing was computed.`)
  for (const f of fouten.slice(0, 40)) io.fout(`  ${f.veld}: found ${f.gevonden}; allowed: ${f.toegestaan}`)
  if (fouten.length > 40) io.fout(`  and ${fouten.length - 40} more (all with --json)`)
  return 2
}

/** Reads JSON, or says on which line it goes wrong. */
export function leesJson(tekst: string): { readonly ok: true; readonly waarde: unknown } | { readonly ok: false; readonly fout: Veldfout } {
  try {
    return { ok: true, waarde: JSON.parse(tekst.replace(/^\uFEFF/, '')) as unknown }
  } catch (e) {
    const bericht = e instanceof Error ? e.message : String(e)
    const plek = /position (\d+)/.exec(bericht)?.[1]
    const regel = plek === undefined ? '' : ` (line ${tekst.slice(0, Number(plek)).split('\n').length})`
    return { ok: false, fout: { veld: 'the file', gevonden: `no JSON${regel}: ${bericht.slice(0, 120)}`, toegestaan: 'JSON' } }
  }
}
