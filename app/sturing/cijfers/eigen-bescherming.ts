import {
  beveiligTabel,
  CBS_ONTHULLING,
  exact,
  onderdrukt,
  quotient,
  tekst,
  type Cijfer,
  type Indicator,
  type Tekst,
  type Waarde,
} from '@draad/cijfers'
import type { EigenTabel } from './eigen.ts'

/** Stands for what the records do not tell; no code of a list. */
const ONBEKEND = 'onbekend'

/** A count divided over codes, protected together; what the records do not tell is a row of its own. */
export function verdeel<G>(
  id: EigenTabel['id'],
  naam: Tekst,
  van: Tekst,
  codes: readonly { readonly code: string; readonly naam: Tekst }[],
  over: readonly G[],
  codeVan: (g: G) => string | null,
  onbekend = tekst('niet bekend', 'not known'),
): EigenTabel {
  const alle = [...codes, { code: ONBEKEND, naam: onbekend }]
  const cellen = alle.map((c) => over.filter((g) => (codeVan(g) ?? ONBEKEND) === c.code).length)
  const veilig = beveiligTabel({ rijen: ['alle'], kolommen: alle.map((c) => c.code), cellen: [cellen] })
  const totaal = veilig.get('alle|')!
  return {
    id,
    naam,
    van,
    rijen: alle.map((c) => {
      const aantal = veilig.get(`alle|${c.code}`)!
      return { ...c, aantal, aandeel: quotient(aantal, totaal, 100) }
    }),
    totaal,
  }
}

/** With the count hidden. */
export const verberg = (c: Cijfer | undefined, w: Waarde): Cijfer | undefined =>
  c && { ...c, waarde: w, ...(c.teller ? { teller: { ...c.teller, waarde: w } } : {}) }

/** One count on its own, protected. */
export const los = (n: number): Waarde => beveiligTabel({ rijen: ['a'], kolommen: ['b'], cellen: [[n]] }).get('|')!

const veilig = (w: Waarde): Waarde => (w.staat === 'exact' ? los(w.waarde) : w)

/** Of a mean or median: the figure that says of how many. */
const VAN_HOEVEEL: Readonly<Record<string, string>> = {
  'KETEN-mediaan': 'KETEN-lang',
  'KETEN-wachtduur': 'KETEN-wachtenden',
  'OUT-2-jeugdige': 'OUT-2-jeugdige-n',
  'OUT-2-ouder': 'OUT-2-ouder-n',
}

/** A mean mark in tenths: from more digits the number of marks could be computed. */
const tienden = (c: Cijfer): Waarde =>
  c.eenheid === 'rapportcijfer' && c.waarde.staat === 'exact' ? exact(Math.round(c.waarde.waarde * 10) / 10) : c.waarde

/** A figure as it may leave: counts in fives and hidden when small, a share of protected counts, a median of enough people only. */
export function bescherm(c: Cijfer, i: Indicator | undefined, alle: readonly Cijfer[]): Cijfer {
  const kop = { ...c, afronding: 'op-5' as const, onderdrukking: 'klein-en-tweede' as const }
  if (c.teller && c.noemer) {
    const [t, n] = [veilig(c.teller.waarde), veilig(c.noemer.waarde)]
    const waarde = quotient(t, n, c.eenheid === 'procent' ? 100 : 1)
    return { ...kop, waarde, teller: { ...c.teller, waarde: t }, noemer: { ...c.noemer, waarde: n } }
  }
  const hoeveel = alle.find((x) => x.definitie.id === VAN_HOEVEEL[i?.id ?? ''])
  if (hoeveel) {
    const n = (hoeveel.noemer ?? hoeveel).waarde
    const genoeg = n.staat === 'exact' && n.waarde > CBS_ONTHULLING.kleinTm
    return { ...kop, afronding: 'geen', waarde: c.waarde.staat === 'ontbreekt' || genoeg ? tienden(c) : onderdrukt(0, Infinity) }
  }
  const waarde = veilig(c.waarde)
  return { ...kop, waarde, ...(c.teller ? { teller: { ...c.teller, waarde } } : {}) }
}
