import type { Gezinslid } from '../../register/public.ts'

/** The family's case: one plan, one case director, a dossier per child. */
export interface Gezinszaak {
  readonly id: string
  /** Year and number, as said over the phone: `2026-0418`. */
  readonly nummer: string
  readonly naam: string
  readonly gemeenteId: string
  readonly teamId: string
}

/** One child's dossier within the family's case. */
export interface Dossier {
  readonly id: string
  readonly zaakId: string
  readonly kindId: string
  readonly nummer: string
  readonly geopendOp: string
  readonly geslotenOp: string | null
}

/** Who keeps the thread: exactly one at any time. */
export interface Regisseur {
  readonly medewerkerId: string
  readonly naam: string
  readonly partijNaam: string
  readonly van: string
}

/** What is needed to open a case. */
export interface NieuweZaak {
  readonly naam: string
  readonly gemeenteId: string
  readonly teamId: string
  readonly regisseur: { readonly medewerkerId: string; readonly naam: string; readonly partijNaam: string }
  readonly grondslag: string
}

export type Kind = Gezinslid & { readonly dossierId: string }
