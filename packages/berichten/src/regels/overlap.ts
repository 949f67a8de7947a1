/** Do two periods of the same help overlap? Used for allocations, requests and changes. */
import type { Datum } from '../berichten.ts'
import { vergelijk, voor } from '../datum.ts'

/** Help in time. No product at all overlaps with any product; no code overlaps with every code of the category. */
export interface HulpInTijd {
  readonly pad: string
  readonly categorie: string | null
  readonly code: string | null
  readonly begin: Datum
  readonly eind: Datum | null
}

interface Laatste {
  eind: Datum | null
}

const later = (al: Laatste | undefined, eind: Datum | null): Laatste => {
  if (!al) return { eind }
  if (al.eind === null || eind === null) return { eind: null }
  return voor(al.eind, eind) ? { eind } : al
}

const loopt = (l: Laatste | undefined, begin: Datum): boolean => l !== undefined && (l.eind === null || !voor(l.eind, begin))

/** The keys under which a period is remembered, and those it must not overlap with. */
function sleutels(h: HulpInTijd): { readonly bewaar: readonly string[]; readonly zoek: readonly string[] } {
  if (h.categorie === null) return { bewaar: ['alles', 'generiek'], zoek: ['alles'] }
  const cat = `cat ${h.categorie}`
  if (h.code === null) return { bewaar: ['alles', cat, `zonder ${h.categorie}`], zoek: [cat, 'generiek'] }
  const code = `code ${h.categorie} ${h.code}`
  return { bewaar: ['alles', cat, code], zoek: [code, `zonder ${h.categorie}`, 'generiek'] }
}

/**
 * The paths of periods that overlap with an earlier one of the same help.
 * One pass over the periods in order of time, so a hostile file with many products costs no more than sorting.
 * @bron iJw 3.2 TR302, TR361, TR386, TR410
 */
export function overlappend(alle: readonly HulpInTijd[]): string[] {
  const laatste = new Map<string, Laatste>()
  const fout: string[] = []
  for (const h of alle.toSorted((a, b) => vergelijk(a.begin, b.begin))) {
    const { bewaar, zoek } = sleutels(h)
    if (zoek.some((s) => loopt(laatste.get(s), h.begin))) fout.push(h.pad)
    for (const s of bewaar) laatste.set(s, later(laatste.get(s), h.eind))
  }
  return fout
}
