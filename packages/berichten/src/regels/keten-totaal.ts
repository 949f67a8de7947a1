/**
 * Rules that weigh a line against all lines of the same allocation (TR322, TR369, TR389): all that was granted before, less what is reversed here, plus
 * what is asked here, must fit the allocation. Credits count first (OP366), then debits in the order of the message. A line that is rejected for
 * another reason counts for nothing: a credit that does not stand frees no room.
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

interface Credit {
  readonly pad: string
  readonly vorige: string
}

interface Stapel {
  readonly debet: Regel[]
  readonly terug: Credit[]
}

/** Which lines stand, given what was found: no fault in the line itself, nor in its client as a whole. */
function staatNog(al: readonly Bevinding[]): (pad: string) => boolean {
  const regels = new Set<string>()
  const clienten = new Set<string>()
  for (const { pad } of al) {
    const client = /^.*?\/Client\[\d+\]/u.exec(pad)?.[0]
    if (client === undefined) continue
    const regel = /^.*?\/Prestatie\[\d+\]/u.exec(pad)?.[0]
    if (regel === undefined) clienten.add(client)
    else regels.add(regel)
  }
  return (pad) => !regels.has(pad) && !clienten.has(/^.*?\/Client\[\d+\]/u.exec(pad)?.[0] ?? '')
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

/** The debit lines that no longer fit; one that does not stand for another reason takes no room from the next. */
function teVeel(stapel: Stapel, staande: (pad: string) => boolean, al: number, max: number, maat: (r: Regel) => number): Regel[] {
  let som = al
  const uit: Regel[] = []
  for (const r of stapel.debet) {
    if (som + maat(r) > max) uit.push(r)
    else if (staande(r.pad)) som += maat(r)
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
  let gemeente = ''
  return {
    neem(pad, naam, o: Velden, ouders) {
      if (naam !== 'Prestatie') return
      gemeente = als<b.JW323>(ouders[0]).Header.Ontvanger
      const p = als<b.JW323Prestatie>(o)
      const stapel = stapels.get(p.ToewijzingNummer) ?? { debet: [], terug: [] }
      stapels.set(p.ToewijzingNummer, stapel)
      if (p.IngediendBedrag.DebetCredit === 'C') stapel.terug.push({ pad, vorige: p.ProductReferentie.VorigReferentieNummer ?? '' })
      else
        stapel.debet.push({ pad, levering: leveringVan(p), volume: klein(p.GeleverdVolume, p.Eenheid), bedrag: p.IngediendBedrag.Bedrag })
    },
    einde(_wortel, al) {
      const fout: Bevinding[] = []
      const staande = staatNog(al)
      for (const [nummer, stapel] of stapels) {
        const terug = new Set(stapel.terug.filter((c) => staande(c.pad)).map((c) => c.vorige))
        const staat = staandePrestaties(v.prestaties(nummer, gemeente)).filter((x) => !terug.has(x.referentie))
        fout.push(...dubbel(stapel.debet, staat))
        const t = v.toewijzing(nummer, gemeente)
        if (!t) continue
        const max = maximum(t)
        if (max !== null) {
          const al = optellen(staat, (x) => klein(x.volume, x.eenheid))
          fout.push(
            ...teVeel(stapel, staande, al, max, (r) => r.volume).map((r) => gebroken('TR322', `${r.pad}/GeleverdVolume`, String(r.volume))),
          )
        }
        if (t.budget === null) continue
        const al = optellen(staat, (x) => x.bedrag)
        fout.push(
          ...teVeel(stapel, staande, al, t.budget, (r) => r.bedrag).map((r) =>
            gebroken('TR369', `${r.pad}/GeleverdVolume`, String(r.bedrag)),
          ),
        )
      }
      return fout
    },
  }
}
