import fc from 'fast-check'
import { expect, test } from 'vitest'
import { voorbeeld, voorbeeldDeclaratie } from '../afgeleid/voorbeeld.ts'
import { beantwoord } from '../antwoord.ts'
import type * as b from '../berichten.ts'
import { gebroken } from '../bevinding.ts'
import { plusDagen } from '../datum.ts'
import { Geschiedenis } from '../geschiedenis.ts'
import { leesBericht } from '../lezen/lees.ts'
import type { GelezenBericht } from '../lezen/lees.ts'
import { controleer } from '../regels/controleer.ts'
import { schrijfBericht } from '../schrijven.ts'
import { gebeurtenissenVan, loopStroom, verwachtingen } from './stromen.ts'
import { stromen, stroom } from './tabellen.ts'
import type { Gebeurtenis, Stroom } from './tabellen.ts'

const vind = (naam: string): Stroom => {
  const s = stroom(naam)
  if (!s) throw new Error(naam)
  return s
}
const eind = (naam: string, ...g: Gebeurtenis[]) => {
  const stand = loopStroom(vind(naam), g)
  return stand.soort === 'stand' ? stand.toestand.naam : `niet: ${stand.gebeurtenis}`
}

test('the flows that the standard describes are allowed', () => {
  for (const [naam, eerste] of [
    ['vot', 'JW315'],
    ['vow', 'JW317'],
  ] as const) {
    expect(eind(naam, eerste, 'JW301')).toBe('toegewezen')
    expect(eind(naam, eerste, 'JW319 in onderzoek', 'JW301')).toBe('toegewezen')
    expect(eind(naam, eerste, 'JW319 afgewezen')).toBe('afgewezen')
    expect(eind(naam, eerste, 'JW319 in onderzoek', 'JW319 afgewezen')).toBe('afgewezen')
    expect(eind(naam, eerste, 'JW319 in onderzoek', 'JW319 andere gemeente')).toBe('andere gemeente')
    expect(eind(naam, eerste, 'JW319 in onderzoek', 'JW319 in onderzoek')).toBe('niet: JW319 in onderzoek')
    expect(eind(naam, eerste, 'JW301', 'JW319 afgewezen')).toBe('niet: JW319 afgewezen')
  }
  expect(eind('levering', 'JW305', 'JW307 definitief')).toBe('gestopt')
  expect(eind('levering', 'JW305', 'JW307 tijdelijk', 'JW307 definitief')).toBe('gestopt')
  expect(eind('levering', 'JW305', 'JW307 tijdelijk', 'JW305')).toBe('loopt')
  expect(eind('levering', 'JW307 definitief')).toBe('niet: JW307 definitief')
  expect(eind('levering', 'JW305', 'JW305')).toBe('niet: JW305')
  expect(eind('correctie', 'eerste aanlevering', 'verwijderen', 'eerste aanlevering')).toBe('gemeld')
  expect(eind('credit', 'debetregel', 'regel toegekend', 'creditregel', 'debetregel')).toBe('ingediend')
  expect(eind('credit', 'debetregel', 'creditregel')).toBe('niet: creditregel')
})

test('every state can be reached, every arrow leads somewhere, and every state leads to an end', () => {
  for (const s of stromen) {
    const namen = s.toestanden.map((t) => t.naam)
    const bereikt = new Set([namen[0]])
    for (let i = 0; i < namen.length; i++)
      for (const t of s.toestanden) if (bereikt.has(t.naam)) Object.values(t.naar).forEach((n) => bereikt.add(n))
    expect([s.naam, [...bereikt].toSorted()]).toEqual([s.naam, namen.toSorted()])
    const klaar = new Set(s.toestanden.filter((t) => t.einde).map((t) => t.naam))
    for (let i = 0; i < namen.length; i++)
      for (const t of s.toestanden) if (Object.values(t.naar).some((n) => klaar.has(n))) klaar.add(t.naam)
    expect([s.naam, [...klaar].toSorted()]).toEqual([s.naam, namen.toSorted()])
  }
})

/** Plays deliveries as real messages and lets the rules judge each next one. */
class Levering {
  readonly #bron = voorbeeld('JW301', 5)
  readonly #berichten: b.Bericht[] = [this.#bron]
  #dag = this.#product.Ingangsdatum
  #begin = ''

  get #product(): b.JW301ToegewezenProduct {
    return this.#bron.Client.ToegewezenProducten.ToegewezenProduct[0] as b.JW301ToegewezenProduct
  }

  /** True when no rule across messages is broken; then the message counts. */
  doe(g: Gebeurtenis): boolean {
    this.#dag = plusDagen(this.#dag, 1)
    const m = g === 'JW305' ? this.#start() : this.#stop(g === 'JW307 tijdelijk' ? '20' : '31')
    const fout = controleer(m, { voorgeschiedenis: new Geschiedenis(this.#berichten) }).filter((x) => x.beoordeeld && x.niveau === 'keten')
    if (fout.length > 0) return false
    this.#berichten.push(m)
    if (g === 'JW305') this.#begin = this.#dag
    return true
  }

  #kop<M extends b.JW305 | b.JW307>(m: M): M {
    m.Header.BerichtIdentificatie = { Identificatie: `L${this.#berichten.length}`, Dagtekening: this.#dag }
    return m
  }

  #start(): b.JW305 {
    const m = this.#kop(structuredClone(voorbeeld('JW305', 5)))
    const s = m.Client.StartProducten.StartProduct[0] as b.JW305StartProduct
    s.Begindatum = this.#dag
    return m
  }

  #stop(reden: b.RedenBeeindiging): b.JW307 {
    const m = this.#kop(structuredClone(voorbeeld('JW307', 5)))
    Object.assign(m.Client.StopProducten.StopProduct[0] as b.JW307StopProduct, {
      Begindatum: this.#begin || this.#dag,
      Einddatum: this.#dag,
      RedenBeeindiging: reden,
    })
    return m
  }
}

test('the rules allow a start or stop exactly when the flow allows it', () => {
  const mogelijk = fc.constantFrom<Gebeurtenis>('JW305', 'JW307 tijdelijk', 'JW307 definitief')
  fc.assert(
    fc.property(fc.array(mogelijk, { maxLength: 9 }), (poging) => {
      const echt = new Levering()
      const gedaan: Gebeurtenis[] = []
      for (const g of poging) {
        const mag = loopStroom(vind('levering'), [...gedaan, g]).soort === 'stand'
        expect([...gedaan, g, echt.doe(g)]).toEqual([...gedaan, g, mag])
        if (mag) gedaan.push(g)
      }
    }),
    { numRuns: 200 },
  )
})

test('the rules allow an answer exactly when the flow of the request allows it', () => {
  const antwoorden: Record<string, b.JW319Antwoord> = {
    'JW319 in onderzoek': { ReferentieAanbieder: 'VOT-5', VerzoekAntwoord: '2' },
    'JW319 afgewezen': { ReferentieAanbieder: 'VOT-5', VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '2' },
    'JW319 andere gemeente': {
      ReferentieAanbieder: 'VOT-5',
      VerzoekAntwoord: '1',
      RedenAfwijzingVerzoek: '8',
      Woonplaatsbeginsel: { Gemeente: '0363' },
    },
  }
  const maak = (g: Gebeurtenis): b.Bericht => {
    if (g === 'JW315') return voorbeeld('JW315', 5)
    if (g !== 'JW301') return { ...voorbeeld('JW319', 5), Antwoord: antwoorden[g] as b.JW319Antwoord }
    const m = structuredClone(voorbeeld('JW301', 5))
    m.Client.ToegewezenProducten.ToegewezenProduct.forEach((p) => (p.ReferentieAanbieder = 'VOT-5'))
    return m
  }
  const mogelijk = fc.constantFrom<Gebeurtenis>('JW319 in onderzoek', 'JW319 afgewezen', 'JW319 andere gemeente', 'JW301')
  fc.assert(
    fc.property(fc.array(mogelijk, { minLength: 1, maxLength: 4 }), (poging) => {
      const gedaan: Gebeurtenis[] = ['JW315']
      for (const g of poging) {
        const m = structuredClone(maak(g))
        m.Header.BerichtIdentificatie.Identificatie = `A${gedaan.length}`
        const voorgeschiedenis = new Geschiedenis(gedaan.map(maak))
        const fout = controleer(m, { voorgeschiedenis }).filter((x) => x.beoordeeld && x.niveau === 'keten')
        const mag = loopStroom(vind('vot'), [...gedaan, g]).soort === 'stand'
        // An allocation may be sent again at any time; only a rejected request may not be referred to (TR379).
        if (g !== 'JW301') expect([...gedaan, g, fout.length === 0]).toEqual([...gedaan, g, mag])
        if (mag) gedaan.push(g)
      }
    }),
    { numRuns: 200 },
  )
})

/** Plays one delivery through declarations and answers. */
class Declaraties {
  readonly #berichten: b.Bericht[] = []
  #laatste = ''
  #nummer = 0

  /** True when no rule across messages is broken; then the declaration counts. */
  declareer(credit: boolean): boolean {
    this.#nummer++
    const m = structuredClone(voorbeeldDeclaratie(5, 1))
    const regel = m.Declaratie.Clienten.Client[0]?.Prestaties.Prestatie[0] as b.JW323Prestatie
    m.Header.BerichtIdentificatie.Identificatie = `B${this.#nummer}`
    m.Declaratie.DeclaratieNummer = `D${this.#nummer}`
    regel.ProductReferentie = {
      ReferentieNummer: `P${this.#nummer}`,
      ...(credit ? { VorigReferentieNummer: this.#laatste || 'GEEN' } : {}),
    }
    const DebetCredit = credit ? 'C' : 'D'
    regel.IngediendBedrag.DebetCredit = DebetCredit
    m.Declaratie.TotaalIngediendBedrag.DebetCredit = DebetCredit
    const fout = controleer(m, { voorgeschiedenis: poort(new Geschiedenis(this.#berichten), regel) }).filter(
      (x) => x.beoordeeld && regels.includes(x.regel),
    )
    if (fout.length > 0) return false
    this.#berichten.push(m)
    if (!credit) this.#laatste = `P${this.#nummer}`
    if (credit) this.antwoord(true)
    return true
  }

  /** The municipality grants or refuses the last line. */
  antwoord(toegekend: boolean): void {
    const m = this.#berichten.at(-1) as b.JW323
    const pad = 'Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]'
    const bevindingen = toegekend ? [] : [gebroken('TR321', pad, null)]
    const lezing = leesBericht(schrijfBericht(m)) as GelezenBericht<'JW323'>
    const r = beantwoord(lezing, { identificatie: `R${this.#nummer}`, dagtekening: m.Header.BerichtIdentificatie.Dagtekening, bevindingen })
    if (r) this.#berichten.push(r)
  }
}

const regels = ['TR323', 'TR389', 'TR390']

const poort = (g: Geschiedenis, r: b.JW323Prestatie) => ({
  toewijzing: () => null,
  prestaties: () => g.prestaties(r.ToewijzingNummer, voorbeeldDeclaratie(5, 1).Header.Ontvanger),
  prestatie: (aanbieder: string, referentie: string) => g.prestatie(aanbieder, referentie),
})

test('the rules allow a debit or credit line exactly when the flow allows it', () => {
  const mogelijk = fc.constantFrom<Gebeurtenis>('debetregel', 'creditregel', 'regel toegekend', 'regel afgewezen')
  fc.assert(
    fc.property(fc.array(mogelijk, { maxLength: 10 }), (poging) => {
      const echt = new Declaraties()
      const gedaan: Gebeurtenis[] = []
      for (const g of poging) {
        const mag = loopStroom(vind('credit'), [...gedaan, g]).soort === 'stand'
        if (g === 'debetregel' || g === 'creditregel')
          expect([...gedaan, g, echt.declareer(g === 'creditregel')]).toEqual([...gedaan, g, mag])
        else if (mag) echt.antwoord(g === 'regel toegekend')
        if (mag) gedaan.push(g)
      }
    }),
    { numRuns: 200 },
  )
})

test('a message tells its own events', () => {
  expect(gebeurtenissenVan(voorbeeld('JW305', 1))).toEqual(['JW305'])
  expect(gebeurtenissenVan(voorbeeld('JW306', 1))).toEqual(['retour zonder fouten'])
  expect(gebeurtenissenVan(voorbeeld('JW325', 1))).toEqual(['JW325 volledig'])
})

test('the terms are those of the law package', async () => {
  const { termijn } = (await import('@draad/stelsel')) as unknown as { termijn: (id: string, van: string) => { laatsteDag: string } }
  const stand = loopStroom(vind('vot'), ['JW315', 'JW319 in onderzoek'])
  expect(verwachtingen(stand.toestand, { eerste: '2026-11-02', laatste: '2026-11-05' }, termijn)).toEqual([
    { op: 'toewijzing of afwijzing', termijn: 'ijw-onderzoek-verzoek', laatsteDag: '2026-12-28' },
  ])
  for (const w of stromen.flatMap((s) => s.toestanden.flatMap((t) => t.wacht)))
    expect(termijn(w.termijn, '2026-11-02').laatsteDag > '2026-11-02').toBe(true)
})
