import type { JW315AangevraagdProduct, JW317Verzoek, Omvang } from '@draad/berichten'
import { product, productcategorieen } from '@draad/stelsel'
import type { Toewijzing } from '../toewijzing/public.ts'
import type { Client, Inhoud } from './model.ts'

/** Amount per frequency, with the codes of the message. */
export type Maat = { readonly volume: number; readonly eenheid: Omvang['Eenheid']; readonly frequentie: Omvang['Frequentie'] }

/** Help with its days and amount: as it is, or as it is wanted. */
export interface Hulp {
  readonly nummer: number | null
  readonly categorie: string | null
  readonly code: string | null
  readonly naam: string
  readonly begin: string
  readonly eind: string | null
  readonly omvang: Maat | null
  readonly budget: number | null
}

/** Name of a product for people: of its code, else of its category; empty when it is open. */
export function hulpNaam(categorie: string | null, code: string | null): string {
  const p = code === null ? null : product(code)
  if (p) return p.naam
  const c = productcategorieen.find((x) => x.code === categorie)?.naam ?? ''
  return code === null ? c : `${c} (${code})`.trim()
}

const maat = (o: Omvang | undefined): Maat | null => (o ? { volume: o.Volume, eenheid: o.Eenheid, frequentie: o.Frequentie } : null)

export function gevraagd(p: JW315AangevraagdProduct): Hulp {
  const [categorie, code] = [p.Product?.Categorie ?? null, p.Product?.Code ?? null]
  return {
    nummer: null,
    categorie,
    code,
    naam: hulpNaam(categorie, code),
    begin: p.ToewijzingIngangsdatum,
    eind: p.ToewijzingEinddatum ?? null,
    omvang: maat(p.Omvang),
    budget: p.Budget ?? null,
  }
}

export function zoals(t: Toewijzing): Hulp {
  return {
    nummer: t.nummer,
    categorie: t.categorie,
    code: t.productCode,
    naam: hulpNaam(t.categorie, t.productCode),
    begin: t.ingangsdatum,
    eind: t.einddatum,
    omvang: t.omvang,
    budget: t.budget,
  }
}

/** One line of a request for change: how it is now, and how it is wanted. */
export interface Vergelijking {
  readonly soort: 'zo' | 'anders' | 'nieuw'
  readonly nu: Hulp | null
  readonly straks: Hulp | null
}

/** A request for change beside what runs now. What is not known here (any more) has no `nu`. */
export function vergelijk(w: JW317Verzoek, huidige: readonly Toewijzing[]): Vergelijking[] {
  const van = (nummer: number) => {
    const t = huidige.find((x) => x.nummer === nummer)
    return t ? zoals(t) : null
  }
  const leeg = (nummer: number): Hulp => ({
    nummer,
    categorie: null,
    code: null,
    naam: '',
    begin: '',
    eind: null,
    omvang: null,
    budget: null,
  })
  return [
    ...(w.OngewijzigdeProducten?.OngewijzigdProduct ?? []).map((x) => ({
      soort: 'zo' as const,
      nu: van(x.ToewijzingNummer) ?? leeg(x.ToewijzingNummer),
      straks: null,
    })),
    ...(w.TeWijzigenProducten?.TeWijzigenProduct ?? []).map((x) => {
      const nu = van(x.ToewijzingNummer)
      return {
        soort: 'anders' as const,
        nu,
        straks: {
          ...(nu ?? leeg(x.ToewijzingNummer)),
          begin: x.GewensteIngangsdatum,
          eind: x.Einddatum ?? null,
          omvang: maat(x.Omvang),
          budget: x.Budget ?? null,
        },
      }
    }),
    ...(w.NieuweProducten?.NieuwProduct ?? []).map((x) => ({
      soort: 'nieuw' as const,
      nu: null,
      straks: {
        nummer: null,
        categorie: x.Product?.Categorie ?? null,
        code: x.Product?.Code ?? null,
        naam: hulpNaam(x.Product?.Categorie ?? null, x.Product?.Code ?? null),
        begin: x.GewensteIngangsdatum,
        eind: x.Einddatum ?? null,
        omvang: maat(x.Omvang),
        budget: x.Budget ?? null,
      },
    })),
  ]
}

/** The name as people say it; null when the message says none. */
export function clientNaam(c: Client): string | null {
  const n = c.Naam
  if (!n) return null
  return [n.Voornamen ?? n.Voorletters, n.Geslachtsnaam.Voorvoegsel, n.Geslachtsnaam.Achternaam].filter(Boolean).join(' ')
}

/** What is asked, in a few words for a list. */
export function watGevraagd(i: Inhoud, huidige: readonly Toewijzing[] = []): string[] {
  if (i.soort === 'vot') return [gevraagd(i.product).naam]
  return vergelijk(i.wijziging, huidige)
    .filter((v) => v.soort !== 'zo')
    .map((v) => v.straks?.naam || String(v.nu?.nummer ?? v.straks?.nummer ?? ''))
}
