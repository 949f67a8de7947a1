import { eigen, inBeide, tekst, type Tekst } from '../tekst.ts'
import { CijferFout } from '../fout.ts'
import type { Toets } from './ladder.ts'
import { selecteer, STAPNAMEN } from './selectie.ts'
import type { Slot } from './slot.ts'
import type { Studie } from './staat.ts'

const slotMetTeksten = (s: Slot & { readonly en?: string }): Slot => ({
  verkennend: s.verkennend,
  redenen: s.redenen.map(eigen),
  zin: typeof s.zin === 'string' ? tekst(s.zin, s.en ?? s.zin) : s.zin,
})

const toetsMetTeksten = (t: Toets): Toets =>
  t.soort === 'kwaliteit'
    ? { ...t, bevindingen: t.bevindingen.map((b) => ({ ...b, effect: { ...b.effect, in: eigen(b.effect.in), zin: eigen(b.effect.zin) } })) }
    : t

/** Steps were kept under their Dutch name. */
const stapnaam = (naam: string | Tekst): Tekst => Object.values(STAPNAMEN).find((n) => n.nl === naam) ?? eigen(naam)

/** A kept study with every sentence in two languages, also when it was kept before there were two. */
export function metTeksten(s: Studie): Studie {
  return {
    ...s,
    stappen: s.stappen.map((x) => ({
      ...x,
      naam: stapnaam(x.naam),
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

const nee = (veld: string, gevonden: string | Tekst, toegestaan: Tekst, doe: Tekst): CijferFout =>
  new CijferFout('studie', veld, gevonden, toegestaan, doe)

/** Reads a study that was written as JSON. @throws CijferFout when it is none */
export function leesStudie(json: string): Studie {
  let ruw: unknown
  try {
    ruw = JSON.parse(json)
  } catch (e) {
    throw nee(
      'bestand',
      e instanceof Error ? e.message : tekst('geen JSON', 'no JSON'),
      tekst('een studie, als JSON geschreven', 'a study written as JSON'),
      tekst('Geef het bestand dat is bewaard.', 'Give the file that was saved.'),
    )
  }
  const s = ruw as Partial<Studie> | null
  if (s?.soort !== 'draad-verschillenanalyse' || s.schema !== 1)
    throw nee(
      'soort',
      `${String(s?.soort)} ${String(s?.schema)}`,
      inBeide('draad-verschillenanalyse 1'),
      tekst('Geef een studie van deze versie.', 'Give a study of this version.'),
    )
  const mist = (
    [
      'parameters',
      'stappen',
      'vlaggen',
      'nietBeoordeeld',
      'voorstel',
      'verzameld',
      'treden',
      'hypothesen',
      'tegenlezingen',
      'lessen',
      'slot',
      'logboek',
    ] as const
  ).filter((k) => s[k] === undefined)
  if (mist.length > 0)
    throw nee(
      'studie',
      tekst(`zonder ${mist.join(', ')}`, `without ${mist.join(', ')}`),
      tekst('een hele studie', 'a whole study'),
      tekst('Het bestand is afgebroken of veranderd.', 'The file was cut off or changed.'),
    )
  return metTeksten(s as Studie)
}

/** Does running the funnel again give the same steps and flags? */
export function herhaaltHetzelfde(s: Studie): boolean {
  const opnieuw = selecteer(s.parameters)
  return alsBewaard([opnieuw.stappen, opnieuw.vlaggen, opnieuw.voorstel]) === alsBewaard([s.stappen, s.vlaggen, s.voorstel])
}
