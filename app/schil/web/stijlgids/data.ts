import type { Client, Segment, Tick } from '../../../kern/ui/index.ts'

type Woord = (sleutel: `s.${string}` | `t.${string}`) => string

/** The day on which the gallery lives. */
export const VANDAAG = '2026-11-21'

export function tom(w: Woord): { segmenten: Segment[]; ticks: Tick[] } {
  return {
    segmenten: [
      { van: '2026-08-16', tot: '2026-08-30', soort: 'wacht', label: w('s.gesprek') },
      { van: '2026-08-30', tot: '2026-09-29', soort: 'onderweg', label: w('s.onderzoek') },
      { van: '2026-09-29', tot: '2026-10-08', soort: 'onderweg', label: w('s.besluit') },
      { van: '2026-10-08', tot: '2026-10-31', soort: 'wacht', label: w('s.aanbieder') },
      { van: '2026-10-31', tot: '2026-11-10', soort: 'overbrugging', label: w('s.overbrugging') },
      { van: '2026-11-10', tot: null, soort: 'wacht', label: w('s.intake') },
    ],
    ticks: [
      { op: '2026-08-18', label: w('t.veiligheid'), stand: 'gehaald' },
      { op: '2026-10-08', label: w('t.besluit'), stand: 'gehaald' },
      { op: '2026-11-19', label: w('t.start'), stand: 'te-laat' },
      { op: '2026-11-24', label: w('t.evaluatie'), stand: 'loopt' },
    ],
  }
}

export function lang(w: Woord): { segmenten: Segment[]; ticks: Tick[] } {
  return {
    segmenten: [
      { van: '2024-12-02', tot: '2024-12-05', soort: 'onderweg', label: w('s.melding') },
      { van: '2024-12-05', tot: '2025-02-20', soort: 'wacht', label: w('s.raad') },
      { van: '2025-02-20', tot: '2025-05-06', soort: 'onderweg', label: w('s.raad') },
      { van: '2025-05-06', tot: '2025-07-14', soort: 'wacht', label: w('s.instroom') },
      { van: '2025-07-14', tot: '2025-07-30', soort: 'overbrugging', label: w('s.overbrugging') },
      { van: '2025-07-30', tot: '2026-07-28', soort: 'hulp', label: w('s.hulp') },
      { van: '2026-07-28', tot: '2026-11-02', soort: 'hulp', label: w('s.nazorg') },
      { van: '2026-11-02', tot: null, soort: 'afgesloten', label: w('s.klaar') },
    ],
    ticks: [
      { op: '2024-12-07', label: w('t.veiligheid'), stand: 'gehaald' },
      { op: '2025-05-13', label: w('t.contact'), stand: 'te-laat' },
      { op: '2025-06-17', label: w('t.plan'), stand: 'te-laat' },
      { op: '2026-01-30', label: w('t.evaluatie'), stand: 'gehaald' },
    ],
  }
}

/** A server that keeps nothing: reading gives nothing, sending the form is refused on one field. */
export function nepClient(): Client {
  return {
    roep: () => Promise.resolve(null),
    ik: () => Promise.resolve(null),
    zetTaal: () => Promise.resolve(),
    leesConcept: () => Promise.resolve(null),
    bewaarConcept: (_, inhoud) => Promise.resolve({ inhoud, bewaardOp: '2026-11-21T15:45:00Z' }),
    wisConcept: () => Promise.resolve(),
  }
}
