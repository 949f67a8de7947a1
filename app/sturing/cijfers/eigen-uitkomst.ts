import { onderdrukt, tekst, type Cijfer, type Tekst } from '@draad/cijfers'
import type { InformantId } from '@draad/stelsel'
import { GEEN_ANTWOORD, geenAntwoordNamen, INFORMANTEN, tellend, type Antwoord } from '../../keten/levering/public.ts'
import type { EigenTabel } from './eigen.ts'
import { verdeel } from './eigen-bescherming.ts'

/** Figures that come from the answers of one informant. */
const VAN: Readonly<Record<InformantId, readonly string[]>> = {
  jeugdige: ['OUT-2-jeugdige', 'OUT-2-jeugdige-n', 'OUT-3.1-jeugdige'],
  ouder: ['OUT-2-ouder', 'OUT-2-ouder-n', 'OUT-3.1-ouder'],
}
export const UITKOMST_CIJFERS: readonly string[] = INFORMANTEN.flatMap((i) => VAN[i])

const NAAM: Readonly<Record<InformantId, Tekst>> = {
  jeugdige: tekst('Gevraagd aan de jeugdige hoe de hulp was', 'The youth was asked how help was'),
  ouder: tekst('Gevraagd aan een ouder hoe de hulp was', 'A parent was asked how help was'),
}
const ANTWOORD = 'antwoord'

/** Help that ended. Also by a death, after which nobody is asked: left out, the difference with all that ended would tell of it. */
export interface Geeindigd {
  readonly metingen: readonly Antwoord[]
}

const dicht = (t: EigenTabel): EigenTabel => {
  const niets = onderdrukt(0, Infinity)
  return { ...t, totaal: niets, rijen: t.rijen.map((r) => ({ ...r, aantal: niets, aandeel: niets })) }
}

/**
 * Of the help that ended: how many youths and parents answered, how many did not and why, and of how many nothing is known.
 * Both tables have the same total: where one hides it, the other would tell, so then neither shows anything.
 */
export function tabellenVan(geeindigd: readonly Geeindigd[]): EigenTabel[] {
  const codes = [
    { code: ANTWOORD, naam: tekst('antwoord gegeven', 'answered') },
    ...GEEN_ANTWOORD.map((code) => ({ code, naam: geenAntwoordNamen[code] })),
  ]
  const tabellen = INFORMANTEN.map((wie) =>
    verdeel(
      `uitkomst-${wie}`,
      NAAM[wie],
      tekst('trajecten die eindigden', 'trajectories that ended'),
      codes,
      geeindigd,
      (g) => {
        const m = tellend(g.metingen).find((x) => x.informant === wie)
        return m === undefined ? null : (m.reden ?? ANTWOORD)
      },
      tekst('niets vastgelegd', 'nothing recorded'),
    ),
  )
  return tabellen.some((t) => t.totaal.staat === 'onderdrukt') ? tabellen.map(dicht) : tabellen
}

/** How many answered may not be read from a figure where the table hides it. */
export function metTabellen(c: Cijfer, tabellen: readonly EigenTabel[]): Cijfer {
  const wie = INFORMANTEN.find((i) => VAN[i].includes(c.definitie.id))
  const rij = tabellen.find((t) => t.id === `uitkomst-${wie}`)?.rijen.find((r) => r.code === ANTWOORD)
  if (rij?.aantal.staat !== 'onderdrukt') return c
  const w = onderdrukt(0, Infinity)
  return {
    ...c,
    waarde: w,
    ...(c.teller ? { teller: { ...c.teller, waarde: w } } : {}),
    ...(c.noemer ? { noemer: { ...c.noemer, waarde: w } } : {}),
  }
}
