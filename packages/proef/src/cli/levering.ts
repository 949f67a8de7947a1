import { join } from 'node:path'
import type { SynthetischGezin, SynthetischPersoon } from '../bevolking/model.ts'
import { veld } from '../bevolking/plat.ts'
import type { Datum } from '../datum.ts'
import { CBS_KOP, cbsRecords } from '../proef/cbs.ts'
import type { Spoor } from '../proef/spoor.ts'
import { halfjaren, spoorgever } from '../proef/spoorbron.ts'
import { VT_KOP, vtRecords } from '../proef/vt.ts'
import { Schrijver } from './schrijver.ts'

export type LeveringSoort = 'cbs' | 'vt'

type Regels = (p: SynthetischPersoon, g: SynthetischGezin, s: Spoor, nummer: number, van: string, tot: string) => string

const tekst = <K extends string>(kop: readonly K[], rijen: readonly Record<K, string>[]): string =>
  rijen.map((r) => `${kop.map((k) => veld(r[k])).join(',')}\n`).join('')

const SOORTEN: Readonly<Record<LeveringSoort, { kop: readonly string[]; regels: Regels }>> = {
  cbs: { kop: CBS_KOP, regels: (p, g, s, _n, van, tot) => tekst(CBS_KOP, cbsRecords(p, g, s, van, tot)) },
  vt: { kop: VT_KOP, regels: (p, g, s, n, van, tot) => tekst(VT_KOP, vtRecords(p, g, s, n, van, tot)) },
}

/**
 * A writer of deliveries, a file for each of the last four half years that had ended: a youth with a question follows one
 * simulated child, as far as its age allows. The same child is in every delivery asked for, and no more children are held in
 * memory than one simulation has.
 */
export async function leveringen(
  map: string,
  soorten: readonly LeveringSoort[],
  jeugdigen: number,
  seed: number,
  peildatum: Datum,
): Promise<{ schrijf(g: SynthetischGezin): Promise<void>; klaar(): Promise<void> }> {
  const geef = spoorgever(jeugdigen, seed, peildatum)
  const uit = await Promise.all(
    soorten.flatMap((soort) =>
      halfjaren(peildatum).map(async (h) => ({
        ...h,
        ...SOORTEN[soort],
        bestand: await Schrijver.open(join(map, `${soort}-${h.naam}.csv`)),
      })),
    ),
  )
  for (const u of uit) await u.bestand.schrijf(`${u.kop.join(',')}\n`)
  let nummer = 0
  return {
    async schrijf(g) {
      for (const j of g.jeugdigen) {
        if (!j.vraag) continue
        const persoon = g.personen.find((p) => p.sleutel === j.persoon)
        nummer++
        const spoor = persoon && geef(persoon)
        if (!spoor) continue
        for (const u of uit) {
          const regels = u.regels(persoon, g, spoor, nummer, u.van, u.tot)
          if (regels !== '') await u.bestand.schrijf(regels)
        }
      }
    },
    async klaar() {
      for (const u of uit) await u.bestand.sluit()
    },
  }
}
