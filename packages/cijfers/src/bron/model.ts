import {
  afgerond,
  cijfer,
  exact,
  GEMISNAMEN,
  onderdrukt,
  ontbreekt,
  type Afronding,
  type Cijfer,
  type CijferBron,
  type Instroom,
  type Status,
  type Waarde,
} from '../cijfer/index.ts'
import type { Eenheid } from '../eenheid/index.ts'
import { CijferFout } from '../fout.ts'
import { rijnaam } from './rijnamen.ts'
import { inBeide, samen, tekst, type Tekst } from '../tekst.ts'

/** A published cell: a number; `null` not given; `'*'` hidden because it is small; `'x'` withheld as unreliable. */
export type Cel = number | null | '*' | 'x'

/** A row of a published table: what it is, in the (Dutch) words of the source, and its cells in the order of the columns. */
export type Rij = readonly [naam: string, ...cellen: Cel[]]

/** A published table in our own form. Every figure in it can be read alone: see {@link cijfersVan}. */
export interface BronTabel {
  readonly id: string
  readonly titel: Tekst
  readonly bron: CijferBron & { readonly naam: string }
  readonly eenheid: Eenheid
  /** Of a percentage, rate or mean: what it is of. */
  readonly noemer?: Tekst
  readonly populatie: Tekst
  readonly afronding: Afronding
  /** What the columns are; the other one is the same for the whole table. */
  readonly as: 'periode' | 'gebied'
  readonly kolommen: readonly string[]
  readonly vast: string
  readonly instroom?: Instroom
  readonly status?: Status
  readonly kanttekeningen?: readonly Tekst[]
  readonly rijen: Readonly<Record<string, Rij>>
}

const STAP: Partial<Record<Afronding, number>> = { 'op-5': 5, 'op-10': 10, 'op-100': 100, 'op-1-decimaal': 0.1, 'op-heel-procent': 1 }

/** Values of up to and with 7 are hidden by the statistical office in the tables of 2015. */
const KLEIN = 7

function waardeVanCel(cel: Cel, afronding: Afronding): Waarde {
  if (cel === null) return ontbreekt('onbekend', tekst('niet gedrukt in de bron', 'not printed in the source'))
  if (cel === 'x') return ontbreekt('achtergehouden', GEMISNAMEN.achtergehouden)
  if (cel === '*') return onderdrukt(0, KLEIN)
  const stap = STAP[afronding]
  return stap === undefined ? exact(cel) : afgerond(cel, stap, stap >= 5)
}

/** The cell of a row and a column. @throws CijferFout when the table has no such row or column */
export function cel(tabel: BronTabel, rij: string, kolom: string): Cel {
  const r = tabel.rijen[rij]
  const k = tabel.kolommen.indexOf(kolom)
  if (r === undefined)
    throw new CijferFout(
      'rij',
      `${tabel.id}.rij`,
      rij,
      inBeide(Object.keys(tabel.rijen).join(', ')),
      tekst('Vraag een rij van deze tabel.', 'Ask for a row of this table.'),
    )
  if (k < 0)
    throw new CijferFout(
      'kolom',
      `${tabel.id}.kolom`,
      kolom,
      inBeide(tabel.kolommen.join(', ')),
      tekst('Vraag een kolom van deze tabel.', 'Ask for a column of this table.'),
    )
  return (r[k + 1] as Cel | undefined) ?? null
}

/** What a row is. */
export const rijTekst = (tabel: BronTabel, rij: string): Tekst => rijnaam(tabel.rijen[rij]?.[0] ?? rij)

/** The number in a cell. @throws CijferFout when it is not given: a missing number is not computed with */
export function getal(tabel: BronTabel, rij: string, kolom: string): number {
  const c = cel(tabel, rij, kolom)
  if (typeof c === 'number') return c
  throw new CijferFout(
    'ontbreekt',
    `${tabel.id}.${rij}.${kolom}`,
    String(c),
    tekst('een gedrukt getal', 'a printed number'),
    tekst('Deze cel is verborgen of ontbreekt.', 'This cell is hidden or missing.'),
  )
}

/** One figure of a table, with everything needed to read it. */
export function cijferUit(tabel: BronTabel, rij: string, kolom: string): Cijfer {
  const [naam] = tabel.rijen[rij] ?? ['']
  const [gebied, periode] = tabel.as === 'periode' ? [tabel.vast, kolom] : [kolom, tabel.vast]
  return cijfer(tabel.eenheid, waardeVanCel(cel(tabel, rij, kolom), tabel.afronding), {
    definitie: { id: `${tabel.id}.${rij}`, versie: tabel.bron.versie ?? '1' },
    populatie: tabel.noemer === undefined ? tabel.populatie : samen([tabel.populatie, tabel.noemer]),
    gebied,
    periode,
    instroom: tabel.instroom ?? 'nvt',
    afronding: tabel.afronding,
    bron: tabel.bron,
    status: tabel.status ?? 'definitief',
    kanttekeningen: [...(naam === '' ? [] : [rijnaam(naam)]), ...(tabel.kanttekeningen ?? [])],
  })
}

/** Every figure of a table. */
export function cijfersVan(tabel: BronTabel): Cijfer[] {
  return Object.keys(tabel.rijen).flatMap((rij) => tabel.kolommen.map((kolom) => cijferUit(tabel, rij, kolom)))
}
