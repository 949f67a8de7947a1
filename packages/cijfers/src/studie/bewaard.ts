import { eigen, tekst, type Tekst } from '../tekst.ts'
import type { Toets } from './ladder.ts'
import type { Slot } from './slot.ts'
import type { Studie } from './studie.ts'

const slotMetTeksten = (s: Slot & { readonly en?: string }): Slot => ({
  verkennend: s.verkennend,
  redenen: s.redenen.map(eigen),
  zin: typeof s.zin === 'string' ? tekst(s.zin, s.en ?? s.zin) : s.zin,
})

const toetsMetTeksten = (t: Toets): Toets =>
  t.soort === 'kwaliteit'
    ? { ...t, bevindingen: t.bevindingen.map((b) => ({ ...b, effect: { ...b.effect, in: eigen(b.effect.in), zin: eigen(b.effect.zin) } })) }
    : t

/** A kept study with every sentence in two languages, also when it was kept before there were two. */
export function metTeksten(s: Studie): Studie {
  return {
    ...s,
    stappen: s.stappen.map((x) => ({
      ...x,
      naam: eigen(x.naam),
      afgevallen: x.afgevallen.map((a) => ({ ...a, waarom: eigen(a.waarom) })),
      opmerkingen: x.opmerkingen.map(eigen),
    })),
    vlaggen: s.vlaggen.map((v) => ({ ...v, waarschuwingen: v.waarschuwingen.map(eigen) })),
    nietBeoordeeld: s.nietBeoordeeld.map((n) => ({ ...n, waarom: eigen(n.waarom) })),
    voorstel: {
      ...s.voorstel,
      gemeenten: s.voorstel.gemeenten.map((g) => ({ ...g, reden: eigen(g.reden) })),
      opmerkingen: s.voorstel.opmerkingen.map(eigen),
    },
    treden: s.treden.map((t) => ({ ...t, toets: toetsMetTeksten(t.toets), uitslag: { ...t.uitslag, zin: eigen(t.uitslag.zin) } })),
    slot: slotMetTeksten(s.slot),
    logboek: s.logboek.map((l) => ({ ...l, wat: eigen(l.wat) })),
  }
}

/** To see whether what was kept comes out again: in English, which also a study has that was kept before there were two languages. */
export const alsBewaard = (x: unknown): string =>
  JSON.stringify(x, (_, v: unknown) => {
    const t = v as Partial<Tekst> | null
    return typeof t === 'object' && t !== null && typeof t.nl === 'string' && typeof t.en === 'string' ? t.en : v
  })
