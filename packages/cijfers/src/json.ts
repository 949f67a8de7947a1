import type { Veldfout } from './schema.ts'
import { inBeide, tekst } from './tekst.ts'

/** Reads JSON, or says on which line it goes wrong. */
export function leesJson(json: string): { readonly ok: true; readonly waarde: unknown } | { readonly ok: false; readonly fout: Veldfout } {
  try {
    return { ok: true, waarde: JSON.parse(json.replace(/^\uFEFF/, '')) as unknown }
  } catch (e) {
    const bericht = (e instanceof Error ? e.message : String(e)).slice(0, 120)
    const plek = /position (\d+)/.exec(bericht)?.[1]
    const regel = plek === undefined ? null : json.slice(0, Number(plek)).split('\n').length
    return {
      ok: false,
      fout: {
        veld: '',
        // What the reader of JSON says of it is English, and names what it met.
        gevonden: tekst(
          `geen JSON${regel === null ? '' : ` (regel ${regel})`}: ${bericht}`,
          `no JSON${regel === null ? '' : ` (line ${regel})`}: ${bericht}`,
        ),
        toegestaan: inBeide('JSON'),
      },
    }
  }
}
