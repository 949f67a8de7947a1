import type { TermijnRegel } from './types.ts'

const altijd = { geldigVan: null, geldigTot: null } as const

/** Terms of deciding and objecting under the Algemene wet bestuursrecht. */
export const regelsAwb: readonly TermijnRegel[] = [
  {
    id: 'beslistermijn',
    naam: 'Beslissen op een aanvraag',
    naamEn: 'Decision on an application',
    start: 'de gemeente ontvangt de aanvraag',
    voldaanDoor: 'het besluit is bekendgemaakt aan de aanvrager',
    nietVoldaanDoor: 'een gesprek, een advies of een brief dat het besluit later komt',
    lengte: { aantal: 8, eenheid: 'weken' },
    eindeOpVrijeDag: 'volgende',
    bron: 'Awb 4:13',
    status: 'wet',
    onbevestigd: 'een gemeentelijke verordening kan een kortere termijn noemen; de verordening van de gemeente bevestigt dat',
    ...altijd,
    meldAan: ['aanvrager'],
    uitleg: 'De gemeente moet binnen 8 weken beslissen over uw aanvraag.',
    uitlegEn: 'The municipality must decide on your application within 8 weeks.',
  },
  {
    id: 'bezwaartermijn',
    naam: 'Bezwaar maken',
    naamEn: 'Objecting to a decision',
    start: 'het besluit is bekendgemaakt (verzonden of uitgereikt)',
    voldaanDoor: 'het bezwaarschrift is ontvangen, of op tijd gepost en binnen een week na de termijn ontvangen',
    nietVoldaanDoor: 'een klacht, een telefoontje of een gesprek over het besluit',
    lengte: { aantal: 6, eenheid: 'weken' },
    eindeOpVrijeDag: 'volgende',
    bron: 'Awb 6:7, 6:8 en 6:9',
    status: 'wet',
    ...altijd,
    meldAan: ['belanghebbenden'],
    uitleg: 'Bent u het niet eens met het besluit? Dan kunt u binnen 6 weken bezwaar maken.',
    uitlegEn: 'You can object within 6 weeks if you do not agree with the decision.',
  },
]
