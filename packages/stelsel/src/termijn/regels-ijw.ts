import type { TermijnRegel } from './types.ts'

const ijw = {
  eindeOpVrijeDag: 'volgende',
  status: 'protocol',
  geldigVan: null,
  geldigTot: null,
  onbevestigd: 'gelezen in release 3.2; de regels van eerdere releases bevestigen of de termijn toen ook gold',
} as const

/** Terms of the national message traffic (iJw release 3.2). */
export const regelsIjw: readonly TermijnRegel[] = [
  {
    ...ijw,
    id: 'ijw-retourbericht',
    naam: 'Retourbericht',
    naamEn: 'Return message',
    start: 'een bericht is ontvangen',
    voldaanDoor: 'het retourbericht is verzonden',
    nietVoldaanDoor: 'een technische ontvangstbevestiging van het knooppunt',
    lengte: { aantal: 3, eenheid: 'werkdagen' },
    bron: 'iJw 3.2 OP090',
    meldAan: ['afzender van het bericht'],
    uitleg: 'Gemeente en aanbieder bevestigen elkaars berichten binnen 3 werkdagen.',
    uitlegEn: 'Municipality and provider confirm messages within 3 working days.',
  },
  {
    ...ijw,
    id: 'ijw-startbericht',
    naam: 'Startbericht',
    naamEn: 'Start message',
    start: 'de hulp is begonnen',
    voldaanDoor: 'het JW305-bericht is verzonden',
    nietVoldaanDoor: 'een declaratie over de eerste maand',
    lengte: { aantal: 5, eenheid: 'werkdagen' },
    bron: 'iJw 3.2 OP271',
    meldAan: ['gemeente'],
    uitleg: 'De aanbieder meldt binnen 5 werkdagen dat de hulp is begonnen.',
    uitlegEn: 'The provider reports within 5 working days that help has started.',
  },
  {
    ...ijw,
    id: 'ijw-stopbericht',
    naam: 'Stopbericht',
    naamEn: 'Stop message',
    start: 'de hulp is gestopt',
    voldaanDoor: 'het JW307-bericht is verzonden, met de reden',
    nietVoldaanDoor: 'niet meer declareren',
    lengte: { aantal: 5, eenheid: 'werkdagen' },
    bron: 'iJw 3.2 OP272',
    meldAan: ['gemeente'],
    uitleg: 'De aanbieder meldt binnen 5 werkdagen dat de hulp is gestopt, en waarom.',
    uitlegEn: 'The provider reports within 5 working days that help has stopped, and why.',
  },
]
