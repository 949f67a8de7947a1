// Over 300 lines: one subject read from top to bottom; its parts are small functions.
import { isDatum } from '@draad/stelsel'
import type { Datum } from '../../kern/time/klok.ts'
import {
  datumInBrief,
  euroInBrief,
  GEEN_GESPREK_IN_BRIEF,
  KADER_IN_BRIEF,
  omvangInBrief,
  OORZAAK_IN_BRIEF,
  productNaam,
  TITELS,
  totInBrief,
  WEIGERREDEN_IN_BRIEF,
} from './brief-woorden.ts'
import type { BesluitInhoud, BesluitSoort, Voorziening } from './model.ts'
import type { Verschil } from './rules-dekking.ts'

/** All that a letter is made from. */
export interface BriefGegevens {
  readonly soort: BesluitSoort
  readonly inhoud: BesluitInhoud
  readonly verschillen: readonly Verschil[]
  readonly gemeente: { readonly naam: string; readonly telefoon: string | null; readonly email: string | null }
  readonly kenmerk: string
  readonly datum: Datum
  readonly bezwaarTot: Datum
  readonly kind: {
    readonly naam: string
    readonly roepnaam: string
    readonly geboortedatum: string | null
    readonly leeftijd: number | null
  }
  readonly regisseur: { readonly naam: string; readonly partijNaam: string }
  /** Null on a preview: nobody has taken it yet. */
  readonly beslisser: string | null
  readonly feiten: readonly {
    readonly tekst: string
    readonly bron: string
    readonly soort: string
    readonly weerwoorden: readonly { readonly van: string; readonly woorden: string | null }[]
  }[]
  readonly meningen: readonly { readonly vanNaam: string; readonly tekst: string }[]
}

export type Blok =
  | { readonly soort: 'kop' | 'alinea' | 'citaat' | 'kader'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  | { readonly soort: 'tabel'; readonly rijen: readonly (readonly [string, string])[] }

/** The letter as data: what the template draws. */
export interface Brief {
  readonly titel: string
  readonly concept: string | null
  readonly afzender: string
  readonly afzenderRegel: string
  readonly datum: string
  readonly kenmerk: string
  readonly aan: readonly string[]
  readonly aanhef: string
  readonly blokken: readonly Blok[]
  readonly groet: string
  readonly ondertekenaar: string
  readonly ondertekenaarRegel: string
  readonly voet: string
  readonly kind: { readonly kop: string; readonly alineas: readonly string[] } | null
}

const kop = (tekst: string): Blok => ({ soort: 'kop', tekst })
const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst })
const alineas = (tekst: string): Blok[] =>
  tekst
    .split(/\n\s*\n/)
    .map((t) => t.trim())
    .filter(Boolean)
    .map(alinea)
/** A heading with its text; nothing when there is no text. */
const deel = (titel: string, ...blokken: Blok[]): Blok[] => (blokken.length === 0 ? [] : [kop(titel), ...blokken])
const dag = (d: string | null) => (d !== null && isDatum(d) ? datumInBrief(d) : '(nog in te vullen)')

/**
 * Whom the letter is for. From 16 it is the youth's own letter; from 12 it is addressed to youth and parents.
 * @bron Jeugdwet 7.3.4 and 7.3.5 (ages 12 and 16 for consent to help); that a letter follows them is our own choice
 */
function aan(g: BriefGegevens): { regels: string[]; aanhef: string } {
  const l = g.kind.leeftijd
  if (l !== null && l >= 16) return { regels: [g.kind.naam], aanhef: `Beste ${g.kind.roepnaam},` }
  if (l !== null && l >= 12)
    return {
      regels: [g.kind.naam, `en de ouders of verzorgers van ${g.kind.roepnaam}`],
      aanhef: `Beste ${g.kind.roepnaam}, beste ouders of verzorgers,`,
    }
  return { regels: [`Aan de ouders of verzorgers van ${g.kind.naam}`], aanhef: 'Beste ouders of verzorgers,' }
}

function tabelVan(v: Voorziening): Blok {
  const rijen: [string, string][] = [
    ['Hulp', productNaam(v.product)],
    ['Doel', v.doel],
    ['Hoeveel', omvangInBrief(v)],
    ['Vanaf', dag(v.van)],
    ['Tot', totInBrief(v)],
    ['Wie geeft de hulp', v.aanbiederNaam ?? 'dit hoort u nog; de regisseur zoekt samen met u'],
    [
      'Vorm',
      v.vorm === 'zin'
        ? 'zorg in natura: de gemeente betaalt de aanbieder'
        : `persoonsgebonden budget (pgb)${v.tarief === null ? '' : `: ${euroInBrief(v.tarief)} per eenheid`}`,
    ],
    ['Juridisch', `${KADER_IN_BRIEF[v.kader]} (${v.grondslag || 'artikel nog in te vullen'})`],
  ]
  if (v.bepaaldDoorGi) rijen.push(['Bepaald door', 'de gecertificeerde instelling, bij de maatregel van de rechter'])
  if (v.passend === 'eerst-beschikbaar')
    rijen.push(['Let op', `Dit is nog niet de best passende hulp. Het is tijdelijk. Op ${dag(v.vervolgOp)} kijken we opnieuw.`])
  if (v.bekostiging === 'betwist')
    rijen.push(['Betaling', 'Organisaties overleggen nog wie betaalt. U merkt daar niets van: de hulp begint gewoon.'])
  return { soort: 'tabel', rijen }
}

function watBesloten(g: BriefGegevens): Blok[] {
  const { inhoud: b, soort } = g
  const roep = g.kind.roepnaam
  const uit: Blok[] = []
  if (soort === 'weigering') {
    uit.push(alinea(`U vroeg om hulp voor ${roep}. Wij geven deze hulp niet.`))
    if (b.weigering.reden) uit.push(alinea(WEIGERREDEN_IN_BRIEF[b.weigering.reden]))
    if (b.weigering.alternatief) uit.push(...deel('Welke hulp is er wel?', ...alineas(b.weigering.alternatief)))
    return uit
  }
  if (soort === 'ambtshalve-verlenging')
    uit.push(
      alinea(
        `Wij verlengen de hulp zonder dat u daarom hoeft te vragen. Het gesprek over het vervolg komt nog, op ${dag(b.herbeoordelingOp)}.`,
      ),
    )
  else if (b.voorzieningen.length > 0) uit.push(alinea(`${roep} krijgt deze hulp:`))
  for (const v of b.voorzieningen) uit.push(tabelVan(v))
  for (const e of b.beeindigt) {
    const oud = g.verschillen.find((v) => v.oud?.id === e.voorzieningId)?.oud
    uit.push(
      alinea(
        `Deze hulp stopt: ${oud ? productNaam(oud.product) : 'hulp uit een eerder besluit'}. De laatste dag is ${dag(e.laatsteDag)}. ${e.motief}`,
      ),
    )
  }
  return uit
}

const VERSCHIL = {
  nieuw: 'is nieuw',
  gelijk: 'blijft gelijk',
  meer: 'wordt meer',
  minder: 'wordt minder',
  anders: 'wordt anders',
  stopt: 'stopt',
} as const

function watVerandert(g: BriefGegevens): Blok[] {
  const oud = g.verschillen.filter((v) => v.oud !== null)
  if (oud.length === 0) return []
  const punten = oud.map((v) => {
    const was = v.oud ? `Was: ${omvangInBrief(v.oud)}.` : ''
    const wordt = v.nieuw ? ` Wordt: ${omvangInBrief(v.nieuw)}.` : ''
    return `${productNaam((v.nieuw ?? v.oud)?.product ?? '')} ${VERSCHIL[v.soort]}. ${was}${wordt}`
  })
  const aanleiding = g.inhoud.oorzaak ? [alinea(`De aanleiding: ${OORZAAK_IN_BRIEF[g.inhoud.oorzaak]}.`)] : []
  return deel('Wat verandert er?', { soort: 'lijst', punten }, ...aanleiding, ...alineas(g.inhoud.verschilMotief))
}

/** The statements it rests on, each with its source and with what others say of it. @bron R4a-84 */
function waaropRust(g: BriefGegevens): Blok[] {
  if (g.feiten.length === 0) return []
  const punten = g.feiten.map((f) =>
    [
      `${f.tekst} (${f.soort}, bron: ${f.bron}).`,
      ...f.weerwoorden.filter((w) => w.woorden).map((w) => `${w.van} zegt hierover: ${w.woorden ?? ''}`),
    ].join(' '),
  )
  return deel('Waar rust dit op?', { soort: 'lijst', punten })
}

function watZeiHetKind(g: BriefGegevens): Blok[] {
  const { kind } = g.inhoud
  const titel = `Wat vindt ${g.kind.roepnaam}?`
  if (kind.geenReden)
    return deel(
      titel,
      alinea(`Er is niet met ${g.kind.roepnaam} gepraat: ${GEEN_GESPREK_IN_BRIEF[kind.geenReden]}. ${kind.geenToelichting}`),
    )
  if (!kind.zei) return []
  return deel(titel, { soort: 'citaat', tekst: kind.zei }, ...(kind.gedaan ? [alinea(`Wat wij daarmee deden: ${kind.gedaan}`)] : []))
}

function afweging(b: BesluitInhoud): Blok[] {
  const alt = b.alternatieven.filter((a) => a.wat.trim() !== '')
  return [
    ...(alt.length > 0
      ? deel('Wat hebben we nog meer bekeken?', { soort: 'lijst', punten: alt.map((a) => `${a.wat}. Niet gekozen, want: ${a.waaromNiet}`) })
      : []),
    ...(b.schadeIngrijpen || b.schadeNietIngrijpen
      ? deel('Welke nadelen hebben we afgewogen?', {
          soort: 'lijst',
          punten: [
            b.schadeIngrijpen && `Als we dit doen: ${b.schadeIngrijpen}`,
            b.schadeNietIngrijpen && `Als we dit niet doen: ${b.schadeNietIngrijpen}`,
          ].filter(Boolean),
        })
      : []),
    ...(b.organisatorisch
      ? deel(
          'Redenen van de organisatie',
          alinea('Deze redenen gaan over plek, contract of geld. Ze staan los van wat het beste is voor het kind.'),
          ...alineas(b.organisatorisch),
        )
      : []),
  ]
}

function watNu(g: BriefGegevens): Blok[] {
  const { vervolg, voorzieningen } = g.inhoud
  const r = g.regisseur
  if (voorzieningen.length > 0)
    return deel(
      'Wat gebeurt er nu?',
      alinea(
        `${r.naam} van ${r.partijNaam} zorgt dat de hulp begint. Duurt het langer dan u hoorde? Dan krijgt u voor die dag bericht, met een nieuwe datum.`,
      ),
    )
  if (vervolg.wat === '') return []
  return deel('Wat gebeurt er nu?', alinea(`${vervolg.wat} Dat doet ${vervolg.eigenaarNaam || 'de regisseur'}, voor ${dag(vervolg.op)}.`))
}

/** All one needs to object. @bron Awb 3:45 (by whom, where, until when), 6:4, 6:5, 6:7, 6:8, 8:81 */
function nietEens(g: BriefGegevens): Blok[] {
  const bel = g.gemeente.telefoon ? ` Bel ${g.gemeente.telefoon}.` : ''
  return [
    kop('Bent u het niet eens met dit besluit?'),
    alinea(
      `U kunt bezwaar maken. Dat kan elke ouder met gezag doen, en de jongere zelf. Bel gerust eerst met ${g.regisseur.naam}: soms is het snel op te lossen. Uw recht op bezwaar houdt u.`,
    ),
    {
      soort: 'kader',
      tekst: `Doe dit uiterlijk op ${datumInBrief(g.bezwaarTot)}. Stuur uw bezwaar naar: ${g.inhoud.bezwaarAdres || '(adres nog in te vullen)'}`,
    },
    alinea('Zet in uw brief:'),
    {
      soort: 'lijst',
      punten: [
        'uw naam en adres',
        'de datum van vandaag',
        `om welk besluit het gaat: kenmerk ${g.kenmerk}`,
        'waarom u het niet eens bent met het besluit',
        'uw handtekening',
      ],
    },
    alinea('Lukt het niet op tijd? Stuur dan alvast een korte brief dat u het niet eens bent. U mag later uitleggen waarom.'),
    alinea(
      'Kunt u niet wachten op het antwoord? Dan kunt u de rechtbank vragen om nu al iets te regelen. Dat heet een voorlopige voorziening. Daarvoor moet u ook bezwaar hebben gemaakt. Het kost geld.',
    ),
    kop('Gratis hulp'),
    alinea(
      `U hoeft dit niet alleen te doen. Een onafhankelijke cliëntondersteuner helpt u gratis, ook bij bezwaar. Een vertrouwenspersoon luistert naar u of uw kind, los van de gemeente en de hulpverlener. Vraag de gemeente wie dat bij u in de buurt zijn.${bel}`,
    ),
    alinea(
      'Gaat het niet om het besluit, maar om hoe iemand met u omging? Dan kunt u een klacht indienen bij de organisatie waar die persoon werkt.',
    ),
  ]
}

/** A page for the child in simple words, from about six years; for a younger child there is none. */
function voorHetKind(g: BriefGegevens): Brief['kind'] {
  if (g.kind.leeftijd !== null && g.kind.leeftijd < 6) return null
  const eigen = g.inhoud.kindTekst.trim()
  return {
    kop: `Voor jou, ${g.kind.roepnaam}`,
    alineas: [
      ...(eigen === '' ? vanzelf(g) : eigen.split(/\n\s*\n/)),
      ...jijZei(g),
      `Heb je een vraag? Vraag het aan ${g.regisseur.naam}.`,
      'Ben jij het er niet mee eens? Dan mag je dat zeggen. Je mag ook zelf bezwaar maken. Een vertrouwenspersoon helpt je. Dat kost niets en blijft tussen jullie.',
    ],
  }
}

function vanzelf(g: BriefGegevens): string[] {
  const begin = 'De gemeente heeft iets besloten over jou.'
  if (g.soort === 'weigering')
    return [begin, 'De gemeente geeft de hulp niet die is gevraagd. In de brief staat waarom, en wat er wel kan.']
  if (g.inhoud.voorzieningen.length === 0) return [begin, 'Er stopt hulp voor jou. In de brief staat waarom.']
  return [begin, ...g.inhoud.voorzieningen.map((v) => `Jij krijgt hulp: ${omvangInBrief(v)}. Dit willen we bereiken: ${v.doel}`)]
}

function jijZei(g: BriefGegevens): string[] {
  const k = g.inhoud.kind
  if (k.geenReden === 'wilde-niet') return ['Jij wilde er niet over praten. Dat mag. Je mag het later altijd nog doen.']
  if (k.geenReden !== null) return ['Er is hierover nog niet met jou gepraat. Je mag daar altijd om vragen.']
  return k.zei === '' ? [] : [`Jij zei: “${k.zei}”`, `Wat wij daarmee deden: ${k.gedaan}`]
}

/** Makes the words of the letter: B1 Dutch, with everything needed to understand it and to object. @bron R0-72, R0-73, R0-76, R0-78; Awb 3:45-3:47 */
export function briefVanGegevens(g: BriefGegevens): Brief {
  const b = g.inhoud
  const wie = aan(g)
  return {
    titel: TITELS[g.soort].replace('{naam}', g.kind.roepnaam),
    concept: g.beslisser === null ? 'CONCEPT' : null,
    afzender: g.gemeente.naam,
    afzenderRegel: [g.gemeente.telefoon, g.gemeente.email].filter(Boolean).join(' · '),
    datum: datumInBrief(g.datum),
    kenmerk: g.kenmerk,
    aan: wie.regels,
    aanhef: wie.aanhef,
    blokken: [
      ...deel('Wat hebben we besloten?', ...watBesloten(g)),
      ...watVerandert(g),
      ...deel('Wat vroeg u?', ...alineas(b.vraag)),
      ...deel('Waarom dit besluit?', ...alineas(b.motivering)),
      ...waaropRust(g),
      ...watZeiHetKind(g),
      ...deel('Wat vindt u als ouder?', ...alineas(b.ouders)),
      ...afweging(b),
      ...(g.meningen.length > 0
        ? deel('Wie denkt er anders over?', { soort: 'lijst', punten: g.meningen.map((m) => `${m.vanNaam}: ${m.tekst}`) })
        : []),
      ...watNu(g),
      ...nietEens(g),
    ],
    groet: 'Met vriendelijke groet, namens burgemeester en wethouders',
    ondertekenaar: g.beslisser ?? '(nog niet ondertekend)',
    ondertekenaarRegel: g.gemeente.naam,
    voet: `${g.gemeente.naam} · kenmerk ${g.kenmerk}`,
    kind: voorHetKind(g),
  }
}
