import type { SynthetischGezin, SynthetischPersoon } from '@draad/proef'

/** A child as the demo enters it. */
export interface DemoKind {
  readonly voornamen: string
  readonly roepnaam: string
  readonly voorvoegsel: string | null
  readonly achternaam: string
  readonly geslacht: 'M' | 'V' | 'O' | 'onbekend'
  readonly geboortedatum: string | null
  readonly verwachtOp: string | null
  readonly bsn: string | null
  readonly zonderBsn: 'ongeboren' | 'niet-ingeschreven' | 'onbekend' | null
  /** Whole years; -1 when not born yet. */
  readonly leeftijd: number
  /** What the login knows the child by; null: does not log in. */
  readonly sub: string | null
  readonly huis: number | null
}

export interface DemoVolwassene {
  readonly voornamen: string
  readonly voorvoegsel: string | null
  readonly achternaam: string
  readonly geslacht: 'M' | 'V' | 'O' | 'onbekend'
  readonly geboortedatum: string | null
  readonly bsn: string | null
  readonly plaats: 'ouder' | 'stiefouder' | 'pleegouder' | 'grootouder'
  readonly telefoon: string | null
  readonly email: string | null
  readonly gezag: 'ja' | 'nee' | 'onbekend'
  readonly sub: string | null
  readonly huis: number | null
}

export interface DemoHuis {
  readonly naam: string
  readonly straat: string
  readonly huisnummer: string
  readonly postcode: string
  readonly plaats: string
}

export interface DemoDoel {
  readonly doel: string
  readonly maat: string
  readonly nu: number
  readonly streef: number
}
export interface DemoUitspraak {
  readonly soort: 'feit' | 'waarneming' | 'mening' | 'diagnose' | 'verklaring'
  readonly tekst: string
  readonly bron: string
  readonly diagnosticus: string | null
}

/** What the family brings, in its own words. */
export interface DemoVraag {
  readonly onderwerp: string
  readonly ouder: string
  readonly kind: string | null
  readonly gesprek: string | null
  readonly sterk: readonly string[]
  readonly doelen: readonly DemoDoel[]
  readonly uitspraken: readonly DemoUitspraak[]
}

/** A family of the demo; the first child is the one the question is about. */
export interface DemoGezin {
  readonly sleutel: string
  readonly taal: string
  readonly geheimAdres: boolean
  readonly kinderen: readonly DemoKind[]
  readonly volwassenen: readonly DemoVolwassene[]
  readonly huizen: readonly DemoHuis[]
  readonly school: string | null
  readonly vraag: DemoVraag
}

const PLAATS = { ouder: 'ouder', stiefouder: 'stiefouder', grootouder: 'grootouder', pleegouder: 'pleegouder' } as const
const ZONDER = {
  ongeboren: 'ongeboren',
  'nog-niet-ingeschreven': 'niet-ingeschreven',
  onbekend: 'onbekend',
  'testnummers-op': 'onbekend',
} as const
const BRON: Readonly<Record<string, string>> = {
  ouder: 'een ouder',
  jeugdige: 'het kind zelf',
  school: 'school',
  huisarts: 'de huisarts',
  consultatiebureau: 'het consultatiebureau',
  buurtteam: 'het buurtteam',
  behandelaar: 'een behandelaar',
}

function huisVan(g: SynthetischGezin, persoon: string): number | null {
  const i = g.huishoudens.findIndex((h) => h.leden.some((l) => l.persoon === persoon && l.tot === null))
  return i < 0 ? null : i
}

function kindVan(g: SynthetischGezin, p: SynthetischPersoon, leeftijd: number): DemoKind {
  const ongeboren = p.ongeboren === true
  return {
    voornamen: p.voornamen || 'Ongeboren kind',
    roepnaam: p.roepnaam || 'de baby',
    voorvoegsel: p.voorvoegsel ?? null,
    achternaam: p.achternaam,
    geslacht: p.geslacht,
    geboortedatum: ongeboren ? null : p.geboortedatum,
    verwachtOp: ongeboren ? p.geboortedatum : null,
    bsn: p.bsn,
    zonderBsn: p.bsn ? null : ongeboren ? 'ongeboren' : ZONDER[p.bsnReden ?? 'onbekend'],
    leeftijd,
    sub: null,
    huis: huisVan(g, p.sleutel),
  }
}

/** The demo's view of a synthetic family: minors only, the one the question is about first. Null when that one is of age. */
export function vanSynthetisch(g: SynthetischGezin): DemoGezin | null {
  const over = g.jeugdigen.find((j) => j.persoon === g.vraagOver)
  if (!over?.vraag || over.leeftijd >= 18) return null
  const persoon = new Map(g.personen.map((p) => [p.sleutel, p]))
  const minderjarig = g.jeugdigen.filter((j) => j.leeftijd < 18).toSorted((a, b) => Number(b === over) - Number(a === over))
  const gezag = g.gezag.find((z) => z.jeugdige === over.persoon && z.tot === null)
  return {
    sleutel: g.sleutel,
    taal: g.taal,
    geheimAdres: g.geheimAdres,
    school: over.school?.naam ?? null,
    kinderen: minderjarig.flatMap((j) => {
      const p = persoon.get(j.persoon)
      return p ? [kindVan(g, p, j.leeftijd)] : []
    }),
    volwassenen: g.personen
      .filter((p) => p.rol !== 'jeugdige')
      .map((p) => ({
        voornamen: p.voornamen,
        voorvoegsel: p.voorvoegsel ?? null,
        achternaam: p.achternaam,
        geslacht: p.geslacht,
        geboortedatum: p.geboortedatum,
        bsn: p.bsn,
        plaats: PLAATS[p.rol as keyof typeof PLAATS] ?? 'ouder',
        telefoon: p.telefoon,
        email: p.email,
        huis: huisVan(g, p.sleutel),
        sub: null,
        gezag: gezag?.soort === 'niet-te-bepalen' ? 'onbekend' : gezag?.houders.includes(p.sleutel) ? 'ja' : 'nee',
      })),
    huizen: g.huishoudens.map((h, i) => ({
      naam: i === 0 ? 'Thuis' : 'Tweede huis',
      straat: h.adres.straat,
      huisnummer: `${h.adres.huisnummer}${h.adres.toevoeging ?? ''}`,
      postcode: h.adres.postcode,
      plaats: h.adres.woonplaats,
    })),
    vraag: {
      onderwerp: over.vraag.onderwerp,
      ouder: over.vraag.ouder,
      kind: over.vraag.jeugdige,
      gesprek: over.vraag.gesprek,
      sterk: over.vraag.sterk,
      doelen: over.vraag.doelen,
      uitspraken: over.vraag.uitspraken.map((u) => ({
        soort: u.soort,
        tekst: u.tekst,
        bron: BRON[u.bron] ?? u.bron,
        diagnosticus: u.diagnosticus ?? null,
      })),
    },
  }
}
