import type { Studie } from './staat.ts'
import { tekst, type Taal } from '../tekst.ts'

/** What a municipality is called that was not chosen and so has no letter. */
const ANDER = tekst('andere gemeente', 'another municipality')

/** The study without names: letters only, and no key. This is what is shared. */
export function zonderSleutel(s: Studie): Studie {
  const sleutel = s.sleutel
  if (sleutel === null) return s
  const letter = (g: string, taal: Taal = 'nl'): string => sleutel[g] ?? ANDER[taal]
  const namen = [...s.parameters.gemeenten]
    .flatMap((g) => [g.id, g.naam].map((n) => ({ n, l: { nl: letter(g.id), en: letter(g.id, 'en') } })))
    .filter(({ n, l }) => n.length > 1 && n !== l.nl)
    .sort((a, b) => b.n.length - a.n.length)
  const schoon = (t: string, taal: Taal): string =>
    namen.reduce(
      // Hundreds of names over thousands of texts: most do not occur, and then no pattern is made.
      (x, { n, l }) =>
        x.includes(n)
          ? x.replace(new RegExp(`(?<![\\p{L}\\p{N}])${n.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu'), l[taal])
          : x,
      t,
    )
  const vlagId = (id: string): string => {
    const v = s.vlaggen.find((x) => x.id === id)
    return v === undefined ? id : v.id.replace(v.gemeente, letter(v.gemeente))
  }
  const gekozen = (g: string): boolean => g in sleutel
  const diep = <T>(x: T): T =>
    JSON.parse(JSON.stringify(x), (k, v: unknown) => (typeof v === 'string' ? schoon(v, k === 'en' ? 'en' : 'nl') : v)) as T
  const deel: Studie = {
    ...s,
    sleutel: null,
    parameters: {
      ...s.parameters,
      gemeenten: [],
      verwachtingen: s.parameters.verwachtingen.filter((v) => gekozen(v.gemeente)).map((v) => ({ ...v, gemeente: letter(v.gemeente) })),
      keuze: { ...s.parameters.keuze, besluit: null },
    },
    stappen: s.stappen.map((x) => ({ ...x, afgevallen: [], opmerkingen: x.opmerkingen.filter((o) => !o.en.startsWith('closest')) })),
    vlaggen: s.vlaggen.filter((v) => gekozen(v.gemeente)).map((v) => ({ ...v, id: vlagId(v.id), gemeente: letter(v.gemeente) })),
    nietBeoordeeld: s.nietBeoordeeld.filter((n) => gekozen(n.gemeente)).map((n) => ({ ...n, gemeente: letter(n.gemeente) })),
    voorstel: { ...s.voorstel, gemeenten: [] },
    besluit: s.besluit === null ? null : { ...s.besluit, gekozen: s.besluit.gekozen.map((g) => letter(g)) },
    verzameld: s.verzameld.map((v) => ({ ...v, vlaggen: v.vlaggen.map(vlagId) })),
    treden: s.treden.map((t) => ({ ...t, vlag: vlagId(t.vlag) })),
    hypothesen: s.hypothesen.map((h) => ({ ...h, vlag: vlagId(h.vlag) })),
    logboek: [],
  }
  return diep(deel)
}
