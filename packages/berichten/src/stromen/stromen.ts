/** Walks the flows: where a request, delivery or declaration stands, what may follow and what is waited for. */
import type { Bericht } from '../berichten.ts'
import { isSoort } from '../schrijven.ts'
import type { Gebeurtenis, Stroom, Toestand } from './tabellen.ts'

/** Where a flow stands, or which event was not allowed where. */
export type Stand =
  | { readonly soort: 'stand'; readonly toestand: Toestand; readonly stappen: number }
  | {
      readonly soort: 'niet-toegestaan'
      readonly toestand: Toestand
      readonly gebeurtenis: Gebeurtenis
      readonly mag: readonly Gebeurtenis[]
      readonly stap: number
    }

/**
 * Walks a flow along a row of events.
 * @example
 * const vot = stroom('vot')
 * if (vot) loopStroom(vot, ['JW315', 'JW319 in onderzoek', 'JW301']) // stand: toegewezen
 */
export function loopStroom(s: Stroom, gebeurtenissen: readonly Gebeurtenis[]): Stand {
  let hier = s.toestanden[0] as Toestand
  for (const [stap, g] of gebeurtenissen.entries()) {
    const naar = s.toestanden.find((t) => t.naam === hier.naar[g])
    if (!naar) return { soort: 'niet-toegestaan', toestand: hier, gebeurtenis: g, mag: Object.keys(hier.naar) as Gebeurtenis[], stap }
    hier = naar
  }
  return { soort: 'stand', toestand: hier, stappen: gebeurtenissen.length }
}

/** Computes the last day of a term; `termijn` of `@draad/stelsel` fits. */
export type TermijnVan = (id: string, van: string) => { readonly laatsteDag: string }

/** What is waited for, and until when. */
export interface Verwachting {
  readonly op: string
  readonly termijn: string
  readonly laatsteDag: string
}

/**
 * What a flow waits for in a state. The term function is passed in, so that this package needs no other.
 *
 * @param dagen the day of the first and of the last event in the flow
 * @example verwachtingen(stand.toestand, { eerste: '2026-11-02', laatste: '2026-11-05' }, termijn)
 */
export function verwachtingen(
  t: Toestand,
  dagen: { readonly eerste: string; readonly laatste: string },
  termijn: TermijnVan,
): Verwachting[] {
  return t.wacht.map((w) => ({ op: w.op, termijn: w.termijn, laatsteDag: termijn(w.termijn, dagen[w.vanaf]).laatsteDag }))
}

const goedgekeurd = ['0200', '8001']

/**
 * The events that a message stands for in the flow of its request, allocation or declaration, in order.
 * Lines of a declaration are not among them: their flow is per line.
 */
export function gebeurtenissenVan(b: Bericht): Gebeurtenis[] {
  if (isSoort(b, 'JW301')) return ['JW301']
  if (isSoort(b, 'JW315')) return ['JW315']
  if (isSoort(b, 'JW317')) return ['JW317']
  if (isSoort(b, 'JW323')) return ['JW323']
  if (isSoort(b, 'JW305')) return b.Client.StartProducten.StartProduct.map((s) => (s.StatusAanlevering === '3' ? 'verwijderen' : 'JW305'))
  if (isSoort(b, 'JW307')) return b.Client.StopProducten.StopProduct.map(stopGebeurtenis)
  if (isSoort(b, 'JW319')) return [antwoordGebeurtenis(b.Antwoord)]
  if (isSoort(b, 'JW325')) {
    const afgekeurd = [...b.Header.RetourCodes.RetourCode, ...(b.DeclaratieAntwoord?.RetourCodes.RetourCode ?? [])].some(
      (c) => !goedgekeurd.includes(c),
    )
    return [afgekeurd ? 'JW325 afgekeurd' : b.DeclaratieAntwoord?.Clienten ? 'JW325 deels' : 'JW325 volledig']
  }
  return ['RetourCodes' in b.Header ? 'retour met fouten' : 'retour zonder fouten']
}

function stopGebeurtenis(s: { readonly StatusAanlevering: string; readonly RedenBeeindiging: string }): Gebeurtenis {
  if (s.StatusAanlevering === '3') return 'verwijderen'
  return s.RedenBeeindiging === '20' ? 'JW307 tijdelijk' : 'JW307 definitief'
}

function antwoordGebeurtenis(a: { readonly VerzoekAntwoord: string; readonly RedenAfwijzingVerzoek?: string | undefined }): Gebeurtenis {
  if (a.VerzoekAntwoord === '2') return 'JW319 in onderzoek'
  return a.RedenAfwijzingVerzoek === '8' ? 'JW319 andere gemeente' : 'JW319 afgewezen'
}
