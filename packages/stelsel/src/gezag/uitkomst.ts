import type { Gezagswaarde } from '../codes/gezagswaarden.ts'
import { redenen } from './redenen.ts'
import type { GezagReden, GezagUitkomst } from './types.ts'
import type { Spoor } from './vragen.ts'

type Houders = Partial<Pick<GezagUitkomst, 'ouders' | 'derden' | 'derdeOnbekend'>>

/** Makes an outcome with the text and source of its reason. */
export function uitkomst(kindId: string, spoor: Spoor, soort: Gezagswaarde, reden: GezagReden, houders: Houders = {}): GezagUitkomst {
  return {
    kindId,
    soort,
    ouders: houders.ouders ?? [],
    derden: houders.derden ?? [],
    derdeOnbekend: houders.derdeOnbekend ?? false,
    reden,
    inOnderzoek: spoor.inOnderzoek,
    ...redenen[reden],
    voorbehoud: spoor.voorbehoud,
    stappen: spoor.stappen,
  }
}
