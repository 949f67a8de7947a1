import { periode, verschuif } from '../cijfer/index.ts'
import { bevinding, type Bevinding } from './bevinding.ts'
import { INHOUDEN } from './inhouden.ts'
import type { LeveringSoort } from './inhoud.ts'
import { tekst } from '../tekst.ts'

/** One delivery that was accepted: who, what, when. */
export interface Boeking {
  readonly soort: LeveringSoort
  readonly leverancier: string
  readonly periode: string
  readonly ontvangen: string
  readonly records: number
  readonly geweigerd: number
  /** 1 for the first delivery over the period, 2 for the first correction, and so on. */
  readonly versie: number
}

/** Who should deliver what, from a contract or a list of institutions. */
export interface Verwachting {
  readonly soort: LeveringSoort
  readonly leverancier: string
  readonly naam: string
  /** Kind of supplier: aanbieder, wijkteam, gi, veilig-thuis. */
  readonly rol: string
  /** Municipality a team works for, GMxxxx; empty for who works in many. */
  readonly gemeente: string
}

/** Standing of one supplier in one period. */
export interface Stand {
  readonly leverancier: string
  readonly naam: string
  readonly rol: string
  readonly periode: string
  /** `niet`: nothing came, which is not the same as nothing to report; `leeg`: a file without records came. */
  readonly stand: 'geleverd' | 'gecorrigeerd' | 'leeg' | 'niet' | 'onverwacht'
  readonly records: number | null
  readonly teLaat: boolean | null
}

/**
 * Whether a delivery over a period may still replace an earlier one: only the latest period that ended before the day
 * it came in, and the one before it. The first delivery over an older period is let in with a warning, so that history
 * can be filled.
 *
 * @bron protocol v7, 7.6 (BJ-R7); protocol Veilig Thuis 6.5 (VT-R8)
 */
export function magVervangen(soort: LeveringSoort, code: string, ontvangen: string, eerder: readonly Boeking[]): Bevinding[] {
  const p = periode(code)
  const regel = { bj: 'BJ-R7', vt: 'VT-R8', nza: 'NZA-correctie' }[soort]
  const terug = INHOUDEN[soort].correcties
  let oudste = p
  // Walk from the period of the file to the latest that has ended: how many later ones have ended already?
  let later = 0
  for (let q = verschuif(p, 1); q.tm < ontvangen; q = verschuif(q, 1)) {
    later++
    oudste = q
  }
  if (later <= terug) return []
  const bestaat = eerder.some((b) => b.soort === soort && b.periode === p.code)
  const toegestaan = tekst(`een periode vanaf ${verschuif(oudste, -terug).code}`, `a period from ${verschuif(oudste, -terug).code} on`)
  return [
    bestaat
      ? bevinding(
          regel,
          'fout',
          0,
          'periode',
          p.code,
          toegestaan,
          tekst(
            'Verbeteringen kunnen niet verder terug; er is niets veranderd.',
            'Corrections reach no further back; nothing was changed.',
          ),
        )
      : bevinding(
          regel,
          'waarschuwing',
          0,
          'periode',
          p.code,
          toegestaan,
          tekst(
            'Het is de eerste levering over deze periode; daarom is zij toch opgenomen.',
            'It is the first delivery over this period, so it was let in as history.',
          ),
        ),
  ]
}

/** Books a delivery: it replaces the one before of the same supplier, kind and period, completely. */
export function boek(boekingen: readonly Boeking[], nieuw: Omit<Boeking, 'versie'>): Boeking[] {
  const zelfde = (b: Boeking): boolean => b.soort === nieuw.soort && b.leverancier === nieuw.leverancier && b.periode === nieuw.periode
  const versie = Math.max(0, ...boekingen.filter(zelfde).map((b) => b.versie)) + 1
  return [...boekingen.filter((b) => !zelfde(b)), { ...nieuw, versie }]
}

/** The ledger of a period: who delivered and who did not. Who is not expected but delivered is shown too. */
export function standen(soort: LeveringSoort, code: string, verwacht: readonly Verwachting[], boekingen: readonly Boeking[]): Stand[] {
  const p = periode(code)
  const hier = new Map(boekingen.filter((b) => b.soort === soort && b.periode === p.code).map((b) => [b.leverancier, b]))
  const van = (v: Pick<Verwachting, 'leverancier' | 'naam' | 'rol'>, b: Boeking | undefined, anders: Stand['stand'] | null): Stand => ({
    leverancier: v.leverancier,
    naam: v.naam,
    rol: v.rol,
    periode: p.code,
    stand: anders ?? (!b ? 'niet' : b.records === 0 ? 'leeg' : b.versie > 1 ? 'gecorrigeerd' : 'geleverd'),
    records: b?.records ?? null,
    teLaat: b ? dagenNa(p.tm, b.ontvangen) > 21 : null,
  })
  const mijn = verwacht.filter((v) => v.soort === soort)
  const bekend = new Set(mijn.map((v) => v.leverancier))
  return [
    ...mijn.map((v) => van(v, hier.get(v.leverancier), null)),
    ...[...hier.values()]
      .filter((b) => !bekend.has(b.leverancier))
      .map((b) => van({ leverancier: b.leverancier, naam: b.leverancier, rol: 'onbekend' }, b, 'onverwacht')),
  ].sort((a, b) => (a.leverancier < b.leverancier ? -1 : 1))
}

function dagenNa(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000)
}

/** Completeness of a period; unknown when nobody said who should deliver. */
export function volledigheidVan(standen: readonly Stand[]): { geleverd: number | null; verwacht: number | null; ontbreken: string[] } {
  const verwacht = standen.filter((s) => s.stand !== 'onverwacht')
  if (verwacht.length === 0) return { geleverd: null, verwacht: null, ontbreken: [] }
  const weg = verwacht.filter((s) => s.stand === 'niet')
  return { geleverd: verwacht.length - weg.length, verwacht: verwacht.length, ontbreken: weg.map((s) => s.naam || s.leverancier) }
}

/** Handover between institutions, over all deliveries: who receives does so the day after who hands over. BJ-R9 */
export function toetsOverdrachten(
  over: readonly {
    readonly wie: string
    readonly maatregel: string
    readonly leverancier: string
    readonly overgedragen: string
    readonly gekregen: string
    /** False: delivered before, so that its handover was judged then. */
    readonly nieuw?: boolean
  }[],
): Bevinding[] {
  const volgende = (d: string): string => new Date(Date.parse(`${d}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  const uit: Bevinding[] = []
  for (const groep of Map.groupBy(over, (o) => `${o.wie}|${o.maatregel}`).values()) {
    for (const o of groep.filter((x) => x.overgedragen !== '' && x.nieuw !== false)) {
      const past = groep.some((x) => x.leverancier !== o.leverancier && x.gekregen === volgende(o.overgedragen))
      if (!past)
        uit.push(
          bevinding(
            'BJ-R9',
            'waarschuwing',
            0,
            'datum_overgedragen_gekregen',
            tekst('niemand die de maatregel overnam', 'nobody who received it'),
            tekst(`${volgende(o.overgedragen)} bij de ontvangende instelling`, `${volgende(o.overgedragen)} at the receiving institution`),
            tekst(`Vraag na wie het van ${o.leverancier} overnam.`, `Ask who took over from ${o.leverancier}.`),
          ),
        )
    }
  }
  return uit
}
