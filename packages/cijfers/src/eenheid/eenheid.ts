/** What a figure may be added over without counting the same thing twice. */
export type Over = 'gebied' | 'periode' | 'hulpvorm' | 'leverancier' | 'kenmerk'

/** A counting unit: what one is one of. */
export interface EenheidBeschrijving {
  readonly id: string
  readonly naam: string
  readonly meervoud: string
  readonly en: string
  /** What is counted as one. */
  readonly definitie: string
  /** The usual mistake with this unit. */
  readonly valkuil: string
  /** Over what figures of this unit may be added; empty for what is never added (shares, means). */
  readonly optelbaarOver: readonly Over[]
}

const ALLES = ['gebied', 'periode', 'hulpvorm', 'leverancier', 'kenmerk'] as const

/**
 * The counting units. They are different things: none can be turned into another by arithmetic.
 * `kenmerk` stands for a division in which one thing has one value (sex, age on one date, referrer of a start).
 *
 * @bron R3 3.1; R1 9, items 1-9
 */
export const EENHEDEN = [
  {
    id: 'jongere',
    naam: 'jongere',
    meervoud: 'jongeren',
    en: 'youth',
    definitie: 'Eén persoon met minstens één traject of maatregel op een dag van de periode.',
    valkuil: 'Jongeren optellen over hulpvormen, aanbieders of perioden: één jongere kan er meer hebben.',
    optelbaarOver: ['gebied', 'kenmerk'],
  },
  {
    id: 'huishouden',
    naam: 'huishouden',
    meervoud: 'huishoudens',
    en: 'household',
    definitie: 'Eén huishouden of gezin, met alle leden samen.',
    valkuil: 'Omrekenen naar jongeren: een huishouden heeft er nul, één of meer.',
    optelbaarOver: ['gebied', 'kenmerk'],
  },
  {
    id: 'traject-gestart',
    naam: 'gestart traject',
    meervoud: 'gestarte trajecten',
    en: 'started trajectory',
    definitie: 'Eén aaneengesloten periode van één hulpvorm voor één jongere, met de begindatum in de periode.',
    valkuil: 'Lezen als nieuwe jongeren; en trajecten die op 1 januari opnieuw zijn ingeschreven meetellen als vraag.',
    optelbaarOver: ALLES,
  },
  {
    id: 'traject-lopend',
    naam: 'lopend traject',
    meervoud: 'lopende trajecten',
    en: 'running trajectory',
    definitie: 'Eén traject dat op een dag van de periode loopt; bij een peildatum: op die dag.',
    valkuil: 'Perioden optellen: wat doorloopt telt dan vaker; een peildatum vergelijken met een hele periode.',
    optelbaarOver: ['gebied', 'hulpvorm', 'leverancier', 'kenmerk'],
  },
  {
    id: 'traject-beeindigd',
    naam: 'beëindigd traject',
    meervoud: 'beëindigde trajecten',
    en: 'ended trajectory',
    definitie: 'Eén traject met de einddatum in de periode.',
    valkuil: 'Administratief sluiten aan het eind van het jaar lezen als einde van hulp.',
    optelbaarOver: ALLES,
  },
  {
    id: 'order',
    naam: 'bestelling',
    meervoud: 'bestellingen',
    en: 'order',
    definitie: 'Eén toewijzing of bestelling van hulp, op de datum van de bestelling.',
    valkuil: 'Een bestelling is geen traject (de hulp kan nooit starten) en geen jongere.',
    optelbaarOver: ALLES,
  },
  {
    id: 'contact',
    naam: 'contactmoment',
    meervoud: 'contactmomenten',
    en: 'contact',
    definitie: 'Eén consult, gesprek of telefonisch contact.',
    valkuil: 'Delen door aantallen kinderen: jonge kinderen hebben meer contacten in een jaar.',
    optelbaarOver: ALLES,
  },
  {
    id: 'maatregel',
    naam: 'maatregel',
    meervoud: 'maatregelen',
    en: 'measure',
    definitie: 'Eén kinderbeschermingsmaatregel of maatregel van jeugdreclassering bij een gecertificeerde instelling.',
    valkuil: 'Verwarren met jongeren: een jongere kan na een voorlopige ondertoezichtstelling een tweede maatregel krijgen.',
    optelbaarOver: ['gebied', 'leverancier', 'kenmerk'],
  },
  {
    id: 'maatregel-gestart',
    naam: 'gestarte maatregel',
    meervoud: 'gestarte maatregelen',
    en: 'started measure',
    definitie: 'Eén maatregel met de begindatum in de periode.',
    valkuil: 'Vergelijken met lopende maatregelen of met jongeren.',
    optelbaarOver: ALLES,
  },
  {
    id: 'maatregel-beeindigd',
    naam: 'beëindigde maatregel',
    meervoud: 'beëindigde maatregelen',
    en: 'ended measure',
    definitie: 'Eén maatregel met de einddatum in de periode.',
    valkuil: 'Overdracht aan een andere instelling lezen als einde.',
    optelbaarOver: ALLES,
  },
  {
    id: 'melding',
    naam: 'melding',
    meervoud: 'meldingen',
    en: 'report (message)',
    definitie: 'Eén melding of bericht, met een eigen nummer; ook als het over dezelfde zaak gaat als een eerdere.',
    valkuil: 'Lezen als kinderen of gezinnen: over één gezin komen vaak meer meldingen.',
    optelbaarOver: ALLES,
  },
  {
    id: 'advies',
    naam: 'advies',
    meervoud: 'adviezen',
    en: 'advice',
    definitie: 'Eén advies van Veilig Thuis aan wie erom vroeg, zonder persoonsgegevens van het gezin.',
    valkuil: 'Optellen bij meldingen: een advies is geen melding.',
    optelbaarOver: ALLES,
  },
  {
    id: 'onderzoek',
    naam: 'onderzoek',
    meervoud: 'onderzoeken',
    en: 'inquiry',
    definitie: 'Eén onderzoek met een eigen nummer.',
    valkuil: 'Lezen als kinderen: een onderzoek gaat over een gezin.',
    optelbaarOver: ALLES,
  },
  {
    id: 'wachtende',
    naam: 'wachtende jongere',
    meervoud: 'wachtende jongeren',
    en: 'youth waiting',
    definitie: 'Eén jongere die op de peildatum is aangemeld en nog niet is gestart.',
    valkuil: 'Verwarren met wie al is gestart; optellen over aanbieders telt wie op twee lijsten staat dubbel.',
    optelbaarOver: ['gebied', 'kenmerk'],
  },
  {
    id: 'meting',
    naam: 'meting',
    meervoud: 'metingen',
    en: 'answer',
    definitie: 'Eén ingevulde vragenlijst van één informant bij één traject.',
    valkuil: 'Lezen als jongeren: per traject kunnen een jongere en een ouder antwoorden.',
    optelbaarOver: ALLES,
  },
  {
    id: 'inwoner',
    naam: 'inwoner',
    meervoud: 'inwoners',
    en: 'resident',
    definitie: 'Eén inwoner op de peildatum, meestal van een leeftijd: de noemer van een bereik.',
    valkuil: 'De leeftijdsgrens van de noemer wisselen tussen perioden (0-18, 2-18, 12-23).',
    optelbaarOver: ['gebied', 'kenmerk'],
  },
  {
    id: 'gemeente',
    naam: 'gemeente',
    meervoud: 'gemeenten',
    en: 'municipality',
    definitie: 'Eén gemeente van de indeling op de peildatum.',
    valkuil: 'Reeksen over een herindeling heen vergelijken.',
    optelbaarOver: ['gebied', 'kenmerk'],
  },
  {
    id: 'leverancier',
    naam: 'leverancier van gegevens',
    meervoud: 'leveranciers van gegevens',
    en: 'supplier of data',
    definitie: 'Eén organisatie die gegevens moet leveren.',
    valkuil: 'Wie niet levert lezen als nul.',
    optelbaarOver: ['kenmerk'],
  },
  {
    id: 'euro',
    naam: 'euro',
    meervoud: 'euro',
    en: 'euro',
    definitie: 'Bedrag in euro, in de prijzen van het jaar zelf tenzij er iets anders bij staat.',
    valkuil: 'Jaren vergelijken zonder indexatie; verschillende kosten in teller en noemer.',
    optelbaarOver: ALLES,
  },
  {
    id: 'dag',
    naam: 'dag',
    meervoud: 'dagen',
    en: 'day',
    definitie: 'Kalenderdag van duur of wachttijd; een gemiddelde tenzij er iets anders bij staat.',
    valkuil: 'Gemiddelden optellen of middelen zonder de aantallen.',
    optelbaarOver: [],
  },
  {
    id: 'week',
    naam: 'week',
    meervoud: 'weken',
    en: 'week',
    definitie: 'Week van duur of wachttijd; een gemiddelde tenzij er iets anders bij staat.',
    valkuil: 'Een gemiddelde van wie startte zegt niets over wie nog wacht.',
    optelbaarOver: [],
  },
  {
    id: 'procent',
    naam: 'procent',
    meervoud: 'procent',
    en: 'per cent',
    definitie: 'Teller gedeeld door noemer, maal honderd.',
    valkuil: 'Aandelen optellen of middelen over gebieden; een aandeel lezen als een hoeveelheid.',
    optelbaarOver: [],
  },
  {
    id: 'per-1000',
    naam: 'per 1.000',
    meervoud: 'per 1.000',
    en: 'per 1,000',
    definitie: 'Teller gedeeld door noemer, maal duizend.',
    valkuil: 'Optellen over gebieden.',
    optelbaarOver: [],
  },
  {
    id: 'verhouding',
    naam: 'verhouding',
    meervoud: 'verhouding',
    en: 'ratio',
    definitie: 'Twee aantallen op elkaar gedeeld, waarvan het ene geen deel is van het andere.',
    valkuil: 'Lezen als kans of aandeel.',
    optelbaarOver: [],
  },
  {
    id: 'index',
    naam: 'index',
    meervoud: 'index',
    en: 'index',
    definitie: 'Getal ten opzichte van een basisjaar dat op 100 staat.',
    valkuil: 'Optellen of lezen als procent.',
    optelbaarOver: [],
  },
  {
    id: 'rapportcijfer',
    naam: 'rapportcijfer',
    meervoud: 'rapportcijfer',
    en: 'mark',
    definitie: 'Gemiddelde van cijfers van 1 tot en met 10.',
    valkuil: 'Groepen vergelijken die anders zijn samengesteld of een andere vraag kregen.',
    optelbaarOver: [],
  },
] as const satisfies readonly EenheidBeschrijving[]

type Lijst = (typeof EENHEDEN)[number]

/** Id of a counting unit. */
export type Eenheid = Lijst['id']

/** Units that count something, so that a sum can mean something; means, shares and marks are not among them. */
export type Teleenheid = Exclude<Eenheid, 'dag' | 'week' | 'procent' | 'per-1000' | 'verhouding' | 'index' | 'rapportcijfer'>

const perId = new Map<string, EenheidBeschrijving>(EENHEDEN.map((e) => [e.id, e]))

/** Whether a text is the id of a unit. */
export function isEenheid(tekst: string): tekst is Eenheid {
  return perId.has(tekst)
}

/** What a unit counts, and the usual mistake with it. */
export function eenheid(id: Eenheid): EenheidBeschrijving {
  return perId.get(id)!
}

/** Whether figures of a unit count something that can be added over something. */
export function optelbaar(id: Eenheid, over: Over): boolean {
  return eenheid(id).optelbaarOver.includes(over)
}
