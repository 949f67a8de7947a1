import type { TermijnRegel } from './types.ts'

/** Terms of child protection and juvenile probation: certified institution, plan. */
export const regelsBescherming: readonly TermijnRegel[] = [
  {
    id: 'eerste-contact',
    naam: 'Eerste contact van de jeugdbeschermer',
    naamEn: 'First contact of the child protection worker',
    start: 'de gecertificeerde instelling is met de maatregel belast én daarvan in kennis gesteld',
    voldaanDoor: 'een vaste werker heeft na de kennisgeving de minderjarige en iedere ouder met gezag in persoon ontmoet',
    nietVoldaanDoor:
      'contact van voor de kennisgeving, telefoon, een oordeel op papier, alleen de ouders, alleen het kind of één van twee ouders met gezag',
    lengte: { aantal: 5, eenheid: 'werkdagen' },
    eindeOpVrijeDag: 'volgende',
    bron: 'Besluit Jeugdwet 4.2.2 lid 1 (ondertoezichtstelling), 4.2.1 lid 1 (voogdij), 4.2.3 lid 1 (jeugdreclassering)',
    status: 'wet',
    onbevestigd: 'gelezen in de tekst van 2017; de geldende tekst van het Besluit Jeugdwet bevestigt dat het zo gebleven is',
    geldigVan: '2015-01-01',
    geldigTot: null,
    meldAan: ['minderjarige', 'ouders met gezag'],
    uitleg: 'Binnen 5 werkdagen komt de jeugdbeschermer bij uw kind en bij u langs.',
    uitlegEn: 'Within 5 working days the child protection worker meets your child and you.',
  },
  {
    id: 'plan-van-aanpak',
    naam: 'Plan van aanpak',
    naamEn: 'Plan of approach',
    start: 'vast staat dat het gezin geen familiegroepsplan maakt; bij een maatregel in de praktijk de kennisgeving',
    voldaanDoor: 'het plan is vastgesteld, zoveel mogelijk in samenspraak met jeugdige en ouders',
    nietVoldaanDoor: 'een concept, een veiligheidsplan of een probleemanalyse',
    lengte: { aantal: 6, eenheid: 'weken' },
    eindeOpVrijeDag: 'volgende',
    bron: 'Jeugdwet 4.1.3 lid 5',
    status: 'wet',
    onbevestigd: 'dat de termijn bij een maatregel al met de kennisgeving begint is praktijk, geen wettekst',
    geldigVan: '2015-01-01',
    geldigTot: null,
    meldAan: ['jeugdige', 'ouders'],
    uitleg: 'Binnen 6 weken ligt er een plan dat samen met u is gemaakt. De rechter kan een kortere tijd noemen.',
    uitlegEn: 'Within 6 weeks there is a plan made with you. The judge can set a shorter time.',
  },
]
