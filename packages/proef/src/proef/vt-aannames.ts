import type { Woorden } from '../woorden.ts'

/** What the chain does not know of a report to Veilig Thuis. Kind `aanname`: chosen so that every option is met, not measured. */
export const AANNAMES_VT = {
  adviesVooraf: 0.6,
  adviesZonderMelding: 0.04,
  volgmelding: 0.12,
  onderzoekVoorTeam: 0.25,
  omgezetInAdvies: 0.2,
  triageDagen: 3,
} as const

/** What each of these is. */
export const WOORDEN_VT: Readonly<Record<keyof typeof AANNAMES_VT, Woorden>> = {
  adviesVooraf: { nl: 'professionals die advies vragen voor zij melden', en: 'professionals who ask advice before they report' },
  adviesZonderMelding: { nl: 'adviezen over een kind dat niet gemeld wordt', en: 'advice about a child that is not reported' },
  volgmelding: {
    nl: 'meldingen waarbij een ander ook meldt terwijl het onderzoek loopt',
    en: 'reports that another reports too while the inquiry runs',
  },
  onderzoekVoorTeam: {
    nl: 'meldingen die naar het lokale team gaan nadat Veilig Thuis eerst onderzoek deed',
    en: 'reports that go to the local team after Veilig Thuis made an inquiry first',
  },
  omgezetInAdvies: {
    nl: 'meldingen zonder vervolg die een advies aan de melder werden',
    en: 'reports without a next step that were turned into advice to the reporter',
  },
  triageDagen: {
    nl: 'dagen van het begin door de werker tot het triagebesluit: minder dan dit getal',
    en: 'days from the worker’s start to the triage decision: fewer than this number',
  },
}
