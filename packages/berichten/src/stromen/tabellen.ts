/**
 * How messages follow each other: each flow is a table of states and what may happen in them.
 *
 * A message that was rejected in its return message counts as never sent (OP286), and so does a report that was
 * removed (OP033): leave both out of the row of events before walking a flow. That keeps the tables small.
 */
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

const toestand = (naam: string, naar: Toestand['naar'], o: { einde?: boolean; wacht?: readonly Wacht[] } = {}): Toestand => ({
  naam,
  naar,
  einde: o.einde ?? false,
  wacht: o.wacht ?? [],
})

const wacht = (termijn: string, op: string, vanaf: Wacht['vanaf'] = 'laatste'): Wacht => ({ termijn, op, vanaf })

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
  const slot: Toestand['naar'] = { JW301: 'toegewezen', 'JW319 afgewezen': 'afgewezen', 'JW319 andere gemeente': 'andere gemeente' }
  const antwoord = [wacht('ijw-antwoord-verzoek', 'toewijzing of antwoord'), wacht('ijw-woonplaats', 'afwijzing op woonplaats')]
  return {
    naam,
    titel,
    titelEn,
    bron,
    toestanden: [
      toestand('begin', { [eerste]: 'gevraagd' }),
      toestand('gevraagd', { ...slot, 'JW319 in onderzoek': 'in onderzoek' }, { wacht: antwoord }),
      toestand('in onderzoek', slot, { wacht: [wacht('ijw-onderzoek-verzoek', 'toewijzing of afwijzing', 'eerste')] }),
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
      { 'JW325 volledig': 'toegekend', 'JW325 deels': 'deels toegekend', 'JW325 afgekeurd': 'niet verzonden' },
      { wacht: [wacht('ijw-declaratie-antwoord', 'het antwoord op de declaratie')] },
    ),
    toestand('toegekend', {}, { einde: true }),
    toestand('deels toegekend', {}, { einde: true }),
    toestand('niet verzonden', { JW323: 'ingediend' }, { einde: true }),
  ],
}

/** A credit is the provider's own to give: a municipality cannot refuse it (IV085), so it needs no state of waiting. */
const credit: Stroom = {
  naam: 'credit',
  titel: 'Een declaratieregel, teruggedraaid en opnieuw gedeclareerd',
  titelEn: 'A declaration line, reversed and declared again',
  bron: 'iJw 3.2 OP360, OP366, IV085, IV086, IV091',
  toestanden: [
    toestand('begin', { debetregel: 'ingediend' }),
    toestand('ingediend', { 'regel toegekend': 'toegekend', 'regel afgewezen': 'afgewezen' }),
    toestand('afgewezen', { debetregel: 'ingediend' }, { einde: true }),
    toestand('toegekend', { creditregel: 'teruggedraaid' }, { einde: true }),
    toestand('teruggedraaid', { debetregel: 'ingediend' }, { einde: true }),
  ],
}

/** All flows by name. */
export const stromen: readonly Stroom[] = [
  retour,
  verzoekStroom('vot', 'JW315', 'Verzoek om toewijzing', 'Request for allocation', 'iJw 3.2 OP274, OP307, OP344, OP359'),
  verzoekStroom('vow', 'JW317', 'Verzoek om wijziging', 'Request for change', 'iJw 3.2 OP306, OP308, OP344, OP346, OP359'),
  levering,
  correctie,
  declaratie,
  credit,
]

/** A flow by its name, or null. */
export function stroom(naam: string): Stroom | null {
  return stromen.find((s) => s.naam === naam) ?? null
}
