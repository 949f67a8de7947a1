import type { DeelDatum, Gezagsindicatie, GezagPersoon, Inschrijving, Ontstaan, OuderFeit } from '../gezag/types.ts'

/** A parent on a record, while a scenario is being built up. */
export interface OuderInBouw {
  ouderId: string | null
  naam: string
  geslacht: 'V' | 'M' | 'O' | null
  ontstaan: Ontstaan
  sinds: DeelDatum | null
  onderzoek: string[]
}

/** A person while a scenario is being built up. */
export interface PersoonInBouw {
  naam: string
  id: string
  geboren: DeelDatum | null
  geslacht: OuderInBouw['geslacht']
  overleden: boolean
  onderCuratele: boolean
  geborenInNederland: boolean | null
  inschrijving: Inschrijving | null
  geemigreerd: boolean
  nederlandseAdoptieakte: boolean
  ouders: [OuderInBouw[], OuderInBouw[]]
  verbintenissen: { partnerId: string; van: DeelDatum | null; tot: DeelDatum | null; onderzoek: string[] }[]
  uitspraak: { indicatie: Gezagsindicatie; van: DeelDatum | null; onderzoek: string[] } | null
  onderzoek: string[]
}

/** An empty record: nothing known beyond name and number. */
export function nieuwPersoon(naam: string, id: string): PersoonInBouw {
  return {
    naam,
    id,
    geboren: null,
    geslacht: null,
    overleden: false,
    onderCuratele: false,
    geborenInNederland: null,
    inschrijving: null,
    geemigreerd: false,
    nederlandseAdoptieakte: false,
    ouders: [[], []],
    verbintenissen: [],
    uitspraak: null,
    onderzoek: [],
  }
}

function alsOuder(history: readonly OuderInBouw[]): OuderFeit | null {
  const o = history[history.length - 1]
  if (o === undefined || o.naam === '') return null
  return { ouderId: o.ouderId, bekend: o.naam !== '.', geslacht: o.geslacht, ontstaan: o.ontstaan, sinds: o.sinds, onderzoek: o.onderzoek }
}

/** The facts of a person as the decision tree takes them. */
export function alsFeiten(p: PersoonInBouw): GezagPersoon {
  const { naam: _naam, geslacht: _geslacht, ouders, ...rest } = p
  return { ...rest, ouder1: alsOuder(ouders[0]), ouder2: alsOuder(ouders[1]) }
}
