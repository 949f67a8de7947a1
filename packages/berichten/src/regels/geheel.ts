/**
 * Rules about the message as a whole (level 2): doubles, overlaps and totals.
 *
 * Each rule collects what it needs while the elements pass by and gives its findings at the end, so that a large
 * declaration is checked while it is read and never has to be in memory.
 */
import type * as b from '../berichten.ts'
import type { Bevinding } from '../bevinding.ts'
import { gebroken } from '../bevinding.ts'
import type { BerichtSoort } from '../definitie/index.ts'
import { berichten } from '../definitie/index.ts'
import type { Element } from '../definitie/vorm.ts'
import type { Velden } from '../lezen/machine.ts'
import type { RegelCode } from './catalogus.ts'
import { overlappend } from './overlap.ts'
import type { HulpInTijd } from './overlap.ts'
import { als } from './toets.ts'

/** Looks at every element of a list as it completes, then at the whole. */
export interface Verzamelaar {
  neem(pad: string, naam: string, o: Velden, ouders: readonly Velden[]): void
  /** `al`: what was found before the whole was complete. */
  einde(wortel: Velden, al: readonly Bevinding[]): readonly Bevinding[]
}

/** The logical key of each list class of a message. @bron iJw 3.2 TR101 */
function logischeSleutels(inhoud: readonly Element[], uit = new Map<string, readonly string[]>()): Map<string, readonly string[]> {
  for (const e of inhoud) {
    if (e.soort !== 'klasse') continue
    const velden = e.inhoud.filter((k) => k.sleutel).map((k) => k.naam)
    if (e.lijst && velden.length > 0) uit.set(e.naam, velden)
    logischeSleutels(e.inhoud, uit)
  }
  return uit
}

/** No two elements of a list may have the same logical key under the same holder. */
function dubbele(soort: BerichtSoort): Verzamelaar {
  const sleutels = logischeSleutels(berichten[soort].inhoud)
  const gezien = new WeakMap<Velden, Set<string>>()
  const fout: Bevinding[] = []
  return {
    neem(pad, naam, o, ouders) {
      const velden = sleutels.get(naam)
      const houder = ouders.at(-1)
      if (!velden || !houder) return
      const sleutel = velden.length === 1 ? eenvoudig(o[velden[0] ?? '']) : JSON.stringify(velden.map((v) => o[v] ?? null))
      const al = gezien.get(houder) ?? new Set()
      if (al.has(sleutel)) fout.push(gebroken('TR101', pad, sleutel))
      al.add(sleutel)
      gezien.set(houder, al)
    },
    einde: () => fout,
  }
}

const eenvoudig = (w: unknown): string => (typeof w === 'object' ? JSON.stringify(w) : String(w))

/** No two of these may be about the same help on the same days. */
function overlap(regel: RegelCode, klasse: string, maak: (o: Velden, pad: string) => HulpInTijd | null): Verzamelaar {
  const alle: HulpInTijd[] = []
  return {
    neem(pad, naam, o) {
      const h = naam === klasse ? maak(o, pad) : null
      if (h) alle.push(h)
    },
    einde: () => overlappend(alle).map((pad) => gebroken(regel, pad, null)),
  }
}

/** A removed allocation does not count. @bron iJw 3.2 OP259 */
function toegewezen(o: Velden, pad: string): HulpInTijd | null {
  const p = als<b.JW301ToegewezenProduct>(o)
  if ((p.RedenWijziging === '13' || p.RedenWijziging === '01') && p.Einddatum === p.Ingangsdatum) return null
  return { pad, categorie: p.Product?.Categorie ?? null, code: p.Product?.Code ?? null, begin: p.Ingangsdatum, eind: p.Einddatum ?? null }
}

function aangevraagd(o: Velden, pad: string): HulpInTijd {
  const p = als<b.JW315AangevraagdProduct>(o)
  const eind = p.ToewijzingEinddatum ?? null
  return { pad, categorie: p.Product?.Categorie ?? null, code: p.Product?.Code ?? null, begin: p.ToewijzingIngangsdatum, eind }
}

function nieuw(o: Velden, pad: string): HulpInTijd {
  const p = als<b.JW317NieuwProduct>(o)
  return {
    pad,
    categorie: p.Product?.Categorie ?? null,
    code: p.Product?.Code ?? null,
    begin: p.GewensteIngangsdatum,
    eind: p.Einddatum ?? null,
  }
}

function uniekeReferenties(): Verzamelaar {
  const gezien = new Set<string>()
  const fout: Bevinding[] = []
  return {
    neem(pad, naam, o) {
      if (naam !== 'AangevraagdProduct') return
      const { ReferentieAanbieder: r } = als<b.JW315AangevraagdProduct>(o)
      if (gezien.has(r)) fout.push(gebroken('TR383', `${pad}/ReferentieAanbieder`, r))
      gezien.add(r)
    },
    einde: () => fout,
  }
}

/** Money with its sign: debit adds, credit takes away. In cents. */
export const metTeken = (bedrag: number, dc: 'D' | 'C'): number => (dc === 'C' ? -bedrag : bedrag)

/** The lines of one declaration: doubles, credits of lines in the same message, and the total. */
function declaratieregels(): Verzamelaar {
  const fout: Bevinding[] = []
  const referenties = new Set<string>()
  const vorige = new Map<string, string>()
  const leveringen = new Set<string>()
  let som = 0
  return {
    neem(pad, naam, o) {
      if (naam !== 'Prestatie') return
      const p = als<b.JW323Prestatie>(o)
      const { ReferentieNummer, VorigReferentieNummer: vorig } = p.ProductReferentie
      // Unique within the message too, over all its clients.
      if (referenties.has(ReferentieNummer)) fout.push(gebroken('TR314', `${pad}/ProductReferentie`, ReferentieNummer))
      referenties.add(ReferentieNummer)
      const bij = `${pad}/ProductReferentie/VorigReferentieNummer`
      if (vorig !== undefined) {
        if (vorige.has(vorig)) fout.push(gebroken('TR315', bij, vorig))
        else vorige.set(vorig, bij)
      }
      const { Bedrag, DebetCredit } = p.IngediendBedrag
      som += metTeken(Bedrag, DebetCredit)
      if (DebetCredit !== 'D') return
      const levering = [
        p.ToewijzingNummer,
        p.ProductPeriode.Begindatum,
        p.ProductPeriode.Einddatum,
        p.ProductCategorie,
        p.ProductCode,
      ].join('|')
      if (leveringen.has(levering)) fout.push(gebroken('TR416', pad, levering))
      leveringen.add(levering)
    },
    einde(wortel) {
      for (const [nummer, pad] of vorige) if (referenties.has(nummer)) fout.push(gebroken('TR316', pad, nummer))
      const { TotaalBedrag, DebetCredit } = als<b.JW323>(wortel).Declaratie.TotaalIngediendBedrag
      const totaal = metTeken(TotaalBedrag, DebetCredit)
      if (totaal !== som) fout.push(gebroken('TR358', 'Declaratie/TotaalIngediendBedrag', String(totaal)))
      return fout
    },
  }
}

const goedgekeurd = ['0200', '8001']

/** What is not granted is exactly what was rejected. @bron iJw 3.2 TR342 */
function antwoordtotaal(): Verzamelaar {
  let som = 0
  return {
    neem(_pad, naam, o) {
      if (naam !== 'Prestatie') return
      const { Bedrag, DebetCredit } = als<b.JW325Prestatie>(o).IngediendBedrag
      som += metTeken(Bedrag, DebetCredit)
    },
    einde(wortel) {
      const a = als<b.JW325>(wortel).DeclaratieAntwoord
      if (!a) return []
      const ingediend = metTeken(a.TotaalIngediendBedrag.TotaalBedrag, a.TotaalIngediendBedrag.DebetCredit)
      const toegekend = metTeken(a.TotaalToegekendBedrag.TotaalBedrag, a.TotaalToegekendBedrag.DebetCredit)
      const afgekeurd = a.RetourCodes.RetourCode.some((c) => !goedgekeurd.includes(c))
      const goed = afgekeurd ? toegekend === 0 && a.Clienten === undefined : som === ingediend - toegekend
      return goed ? [] : [gebroken('TR342', 'DeclaratieAntwoord/TotaalToegekendBedrag', String(toegekend))]
    },
  }
}

/** The collectors that belong to a message. */
export function verzamelaars(soort: BerichtSoort): Verzamelaar[] {
  const uit: Verzamelaar[] = berichten[soort].regels.includes('TR101') ? [dubbele(soort)] : []
  if (soort === 'JW301') uit.push(overlap('TR302', 'ToegewezenProduct', toegewezen))
  if (soort === 'JW315') uit.push(uniekeReferenties(), overlap('TR386', 'AangevraagdProduct', aangevraagd))
  if (soort === 'JW317') uit.push(overlap('TR410', 'NieuwProduct', nieuw))
  if (soort === 'JW323') uit.push(declaratieregels())
  if (soort === 'JW325') uit.push(antwoordtotaal())
  return uit
}
