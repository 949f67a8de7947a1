/**
 * Rules that weigh a line against all lines of the same allocation (TR322, TR369, TR389): all that was granted before, less what is reversed here, plus
 * what is asked here, must fit the allocation. Credits count first (OP366), then debits in the order of the message.
 */
import type * as b from '../berichten.ts'
import type { Bevinding } from '../bevinding.ts'
import { gebroken } from '../bevinding.ts'
import type { Velden } from '../lezen/machine.ts'
import { maximumTotaal, uitvoeringVan } from '../volume/volume.ts'
import type { Verzamelaar } from './geheel.ts'
import { staandePrestaties } from './keten-toewijzing.ts'
import type { BekendeToewijzing, EerderePrestatie, Voorgeschiedenis } from './poorten.ts'
import { als } from './toets.ts'

interface Regel {
  readonly pad: string
  readonly levering: string
  /** In units, or in minutes when the allocation is in hours. */
  readonly volume: number
  /** In cents. */
  readonly bedrag: number
}

interface Stapel {
  readonly debet: Regel[]
  readonly terug: Set<string>
}

/** Volume in the smallest unit that both may use: minutes for time, the unit itself otherwise. */
const klein = (volume: number, eenheid: string): number => (eenheid === '04' ? volume * 60 : volume)

function maximum(t: BekendeToewijzing): number | null {
  if (t.omvang === null) return null
  const { volume, eenheid, frequentie } = t.omvang
  const totaal = maximumTotaal({
    begin: t.ingangsdatum,
    eind: t.einddatum,
    omvang: { Volume: volume, Eenheid: eenheid, Frequentie: frequentie },
    uitvoering: uitvoeringVan(eenheid),
  })
  return totaal === null ? null : klein(totaal, eenheid)
}

/** The paths of the debit lines that no longer fit. */
function teVeel(regels: readonly Regel[], al: number, max: number, maat: (r: Regel) => number): Regel[] {
  let som = al
  const uit: Regel[] = []
  for (const r of regels) {
    if (som + maat(r) > max) uit.push(r)
    else som += maat(r)
  }
  return uit
}

const optellen = (alle: readonly EerderePrestatie[], maat: (x: EerderePrestatie) => number): number => alle.reduce((s, x) => s + maat(x), 0)

const leveringVan = (p: b.JW323Prestatie): string =>
  [p.ProductCategorie, p.ProductCode, p.ProductPeriode.Begindatum, p.ProductPeriode.Einddatum].join('|')

/** Debit lines for a delivery that was declared and granted before, and is not reversed in this message either. */
function dubbel(debet: readonly Regel[], staat: readonly EerderePrestatie[]): Bevinding[] {
  const al = new Set(staat.map((x) => [x.categorie, x.code, x.begin, x.eind].join('|')))
  return debet.filter((r) => al.has(r.levering)).map((r) => gebroken('TR389', r.pad, r.levering))
}

/** Collects the lines per allocation and judges the sums at the end. */
export function totalen(v: Pick<Voorgeschiedenis, 'toewijzing' | 'prestaties'>): Verzamelaar {
  const stapels = new Map<number, Stapel>()
  return {
    neem(pad, naam, o: Velden) {
      if (naam !== 'Prestatie') return
      const p = als<b.JW323Prestatie>(o)
      const stapel = stapels.get(p.ToewijzingNummer) ?? { debet: [], terug: new Set() }
      stapels.set(p.ToewijzingNummer, stapel)
      if (p.IngediendBedrag.DebetCredit === 'C') stapel.terug.add(p.ProductReferentie.VorigReferentieNummer ?? '')
      else
        stapel.debet.push({ pad, levering: leveringVan(p), volume: klein(p.GeleverdVolume, p.Eenheid), bedrag: p.IngediendBedrag.Bedrag })
    },
    einde() {
      const fout: Bevinding[] = []
      for (const [nummer, { debet, terug }] of stapels) {
        const staat = staandePrestaties(v.prestaties(nummer)).filter((x) => !terug.has(x.referentie))
        fout.push(...dubbel(debet, staat))
        const t = v.toewijzing(nummer)
        if (!t) continue
        const max = maximum(t)
        if (max !== null) {
          const al = optellen(staat, (x) => klein(x.volume, x.eenheid))
          fout.push(...teVeel(debet, al, max, (r) => r.volume).map((r) => gebroken('TR322', `${r.pad}/GeleverdVolume`, String(r.volume))))
        }
        if (t.budget === null) continue
        const al = optellen(staat, (x) => x.bedrag)
        fout.push(
          ...teVeel(debet, al, t.budget, (r) => r.bedrag).map((r) => gebroken('TR369', `${r.pad}/GeleverdVolume`, String(r.bedrag))),
        )
      }
      return fout
    },
  }
}
