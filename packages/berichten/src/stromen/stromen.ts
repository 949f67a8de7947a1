/**
 * How messages follow each other: each flow is a table of states and what may happen in them.
 *
 * A message that was rejected in its return message counts as never sent (OP286), and so does a report that was
 * removed (OP033): leave both out of the row of events before walking a flow. That keeps the tables small.
 */
import type { Bericht } from '../berichten.ts'
import { isSoort } from '../schrijven.ts'

/** What can happen. A message may stand for several of these, one per product or line. */
export type Gebeurtenis =
  | 'heenbericht'
  | 'retour zonder fouten'
  | 'retour met fouten'
  | 'JW315'
  | 'JW317'
  | 'JW301'
  | 'JW319 in onderzoek'
  | 'JW319 afgewezen'
  | 'JW319 andere gemeente'
  | 'JW305'
  | 'JW307 tijdelijk'
  | 'JW307 definitief'
  | 'eerste aanlevering'
  | 'verwijderen'
  | 'JW323'
  | 'JW325 volledig'
  | 'JW325 deels'
  | 'JW325 afgekeurd'
  | 'debetregel'
  | 'creditregel'
  | 'regel toegekend'
  | 'regel afgewezen'

/** A term that runs while a flow is in a state; `termijn` is its name in `@draad/stelsel`. */
export interface Wacht {
  readonly termijn: string
  /** From which day it runs: that of the last event, or that of the first one in the flow. */
  readonly vanaf: 'laatste' | 'eerste'
  readonly op: string
}

export interface Toestand {
  readonly naam: string
  readonly wacht: readonly Wacht[]
  /** True when nothing more needs to happen. */
  readonly einde: boolean
  readonly naar: Readonly<Partial<Record<Gebeurtenis, string>>>
}

export interface Stroom {
  readonly naam: string
  readonly titel: string
  readonly titelEn: string
  readonly bron: string
  /** The first state is where the flow begins. */
  readonly toestanden: readonly Toestand[]
}

const toestand = (
  naam: string,
  naar: Toestand['naar'],
  o: { einde?: boolean; wacht?: readonly Wacht[] } = {},
): Toestand => ({
  naam,
  naar,
  einde: o.einde ?? false,
  wacht: o.wacht ?? [],
})

const wacht = (termijn: string, op: string, vanaf: Wacht['vanaf'] = 'laatste'): Wacht => ({
  termijn,
  op,
  vanaf,
})

const retour: Stroom = {
  naam: 'retour',
  titel: 'Elk bericht en zijn retourbericht',
  titelEn: 'Every message and its return message',
  bron: 'iJw 3.2 OP065, OP090, OP286',
  toestanden: [
    toestand('begin', { heenbericht: 'verzonden' }),
    toestand(
      'verzonden',
      { 'retour zonder fouten': 'verwerkt', 'retour met fouten': 'niet verzonden' },
      { wacht: [wacht('ijw-retourbericht', 'het retourbericht')] },
    ),
    toestand('verwerkt', {}, { einde: true }),
    toestand('niet verzonden', { heenbericht: 'verzonden' }, { einde: true }),
  ],
}

/** A request ends in an allocation or a rejection, with at most one time "under investigation". */
function verzoekStroom(naam: string, eerste: 'JW315' | 'JW317', titel: string, titelEn: string, bron: string): Stroom {
  const slot: Toestand['naar'] = {
    JW301: 'toegewezen',
    'JW319 afgewezen': 'afgewezen',
    'JW319 andere gemeente': 'andere gemeente',
  }
  const antwoord = [
    wacht('ijw-antwoord-verzoek', 'toewijzing of antwoord'),
    wacht('ijw-woonplaats', 'afwijzing op woonplaats'),
  ]
  return {
    naam,
    titel,
    titelEn,
    bron,
    toestanden: [
      toestand('begin', { [eerste]: 'gevraagd' }),
      toestand('gevraagd', { ...slot, 'JW319 in onderzoek': 'in onderzoek' }, { wacht: antwoord }),
      toestand('in onderzoek', slot, {
        wacht: [wacht('ijw-onderzoek-verzoek', 'toewijzing of afwijzing', 'eerste')],
      }),
      toestand('toegewezen', {}, { einde: true }),
      toestand('afgewezen', {}, { einde: true }),
      toestand('andere gemeente', {}, { einde: true }),
    ],
  }
}

const levering: Stroom = {
  naam: 'levering',
  titel: 'Start, tijdelijke stop en stop van één toewijzing',
  titelEn: 'Start, temporary stop and stop of one allocation',
  bron: 'iJw 3.2 OP271, OP272, OP288, OP289, OP377–OP379',
  toestanden: [
    toestand('toegewezen', { JW305: 'loopt' }),
    toestand('loopt', { 'JW307 tijdelijk': 'tijdelijk gestopt', 'JW307 definitief': 'gestopt' }),
    toestand('tijdelijk gestopt', { JW305: 'loopt', 'JW307 definitief': 'gestopt' }),
    toestand('gestopt', { JW305: 'loopt' }, { einde: true }),
  ],
}

const correctie: Stroom = {
  naam: 'correctie',
  titel: 'Een start- of stopmelding verwijderen en opnieuw doen',
  titelEn: 'Removing a start or stop report and doing it again',
  bron: 'iJw 3.2 OP033, OP033x2, IV008',
  toestanden: [
    toestand('niet gemeld', { 'eerste aanlevering': 'gemeld' }),
    toestand('gemeld', { verwijderen: 'niet gemeld' }, { einde: true }),
  ],
}

const declaratie: Stroom = {
  naam: 'declaratie',
  titel: 'Declaratie en antwoord',
  titelEn: 'Declaration and answer',
  bron: 'iJw 3.2 OP090x4, OP303, OP355, IV087',
  toestanden: [
    toestand('begin', { JW323: 'ingediend' }),
    toestand(
      'ingediend',
      {
        'JW325 volledig': 'toegekend',
        'JW325 deels': 'deels toegekend',
        'JW325 afgekeurd': 'niet verzonden',
      },
      { wacht: [wacht('ijw-declaratie-antwoord', 'het antwoord op de declaratie')] },
    ),
    toestand('toegekend', {}, { einde: true }),
    toestand('deels toegekend', {}, { einde: true }),
    toestand('niet verzonden', { JW323: 'ingediend' }, { einde: true }),
  ],
}

const credit: Stroom = {
  naam: 'credit',
  titel: 'Een declaratieregel, teruggedraaid en opnieuw gedeclareerd',
  titelEn: 'A declaration line, reversed and declared again',
  bron: 'iJw 3.2 OP360, OP366, IV085, IV086, IV091',
  toestanden: [
    toestand('begin', { debetregel: 'ingediend' }),
    toestand('ingediend', { 'regel toegekend': 'toegekend', 'regel afgewezen': 'afgewezen' }),
    toestand('afgewezen', { debetregel: 'ingediend' }, { einde: true }),
    toestand('toegekend', { creditregel: 'credit ingediend' }, { einde: true }),
    toestand('credit ingediend', { 'regel toegekend': 'teruggedraaid', 'regel afgewezen': 'toegekend' }),
    toestand('teruggedraaid', { debetregel: 'ingediend' }, { einde: true }),
  ],
}

/** All flows by name. */
export const stromen: readonly Stroom[] = [
  retour,
  verzoekStroom(
    'vot',
    'JW315',
    'Verzoek om toewijzing',
    'Request for allocation',
    'iJw 3.2 OP274, OP307, OP344, OP359',
  ),
  verzoekStroom(
    'vow',
    'JW317',
    'Verzoek om wijziging',
    'Request for change',
    'iJw 3.2 OP306, OP308, OP344, OP346, OP359',
  ),
  levering,
  correctie,
  declaratie,
  credit,
]

/** A flow by its name, or null. */
export function stroom(naam: string): Stroom | null {
  return stromen.find((s) => s.naam === naam) ?? null
}

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
    if (!naar)
      return {
        soort: 'niet-toegestaan',
        toestand: hier,
        gebeurtenis: g,
        mag: Object.keys(hier.naar) as Gebeurtenis[],
        stap,
      }
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
  return t.wacht.map((w) => ({
    op: w.op,
    termijn: w.termijn,
    laatsteDag: termijn(w.termijn, dagen[w.vanaf]).laatsteDag,
  }))
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
  if (isSoort(b, 'JW305'))
    return b.Client.StartProducten.StartProduct.map((s) => (s.StatusAanlevering === '3' ? 'verwijderen' : 'JW305'))
  if (isSoort(b, 'JW307')) return b.Client.StopProducten.StopProduct.map(stopGebeurtenis)
  if (isSoort(b, 'JW319')) return [antwoordGebeurtenis(b.Antwoord)]
  if (isSoort(b, 'JW325')) {
    const afgekeurd = [
      ...b.Header.RetourCodes.RetourCode,
      ...(b.DeclaratieAntwoord?.RetourCodes.RetourCode ?? []),
    ].some((c) => !goedgekeurd.includes(c))
    return [afgekeurd ? 'JW325 afgekeurd' : b.DeclaratieAntwoord?.Clienten ? 'JW325 deels' : 'JW325 volledig']
  }
  return ['RetourCodes' in b.Header ? 'retour met fouten' : 'retour zonder fouten']
}

function stopGebeurtenis(s: { readonly StatusAanlevering: string; readonly RedenBeeindiging: string }): Gebeurtenis {
  if (s.StatusAanlevering === '3') return 'verwijderen'
  return s.RedenBeeindiging === '20' ? 'JW307 tijdelijk' : 'JW307 definitief'
}

function antwoordGebeurtenis(a: {
  readonly VerzoekAntwoord: string
  readonly RedenAfwijzingVerzoek?: string | undefined
}): Gebeurtenis {
  if (a.VerzoekAntwoord === '2') return 'JW319 in onderzoek'
  return a.RedenAfwijzingVerzoek === '8' ? 'JW319 andere gemeente' : 'JW319 afgewezen'
}
