import {
  heeftBereikt,
  leeftijdOp,
  naderendeGrenzen,
  rechten,
  rechtsmiddelen,
  vindplaatsen,
  type Kader,
  type KaderNaam,
  type Recht,
  type Rol,
} from '@draad/stelsel'
import { tekst } from '../../kern/texts/tekst.ts'
import { volledigeNaam, type Gezag, type Gezinslid } from '../../register/public.ts'
import { grensWoord, middelVoorKind } from './woorden.ts'
import type { GezagVandaag, Middel, Onzeker, Paneel, PersoonRechten, RechtVandaag, Uitkomst } from './model.ts'

/** What the panel is made of: persons and custody as recorded, frames of the help that runs, running terms. */
export interface Feiten {
  readonly kind: Gezinslid
  readonly leden: readonly Gezinslid[]
  readonly gezag: readonly Gezag[]
  /** Legal frames of help that runs today, as decided. */
  readonly kaders: readonly string[]
  readonly bezwaarTot: string | null
}

const zelfdeNaam = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/** Rows that hold today. A row is half-open: on its last day it no longer holds. */
function nu(gezag: readonly Gezag[], kindId: string, op: string): readonly Gezag[] {
  return gezag.filter((g) => g.kindId === kindId && g.van <= op && (g.tot === null || g.tot > op))
}

/**
 * Custody today as recorded. After the eighteenth birthday nobody has it, whatever the register still says.
 *
 * @bron BW 1:233 en 1:245
 */
export function gezagVandaag(f: Feiten, op: string): GezagVandaag {
  const rijen = nu(f.gezag, f.kind.id, op)
  const [eerste] = rijen
  const houders = rijen.flatMap((r) => {
    const lid = f.leden.find(
      (l) => l.id === r.houderId || (r.houderId === null && r.houderNaam && zelfdeNaam(volledigeNaam(l), r.houderNaam)),
    )
    if (lid) return [{ persoonId: lid.id, naam: volledigeNaam(lid) }]
    return r.houderNaam ? [{ persoonId: r.houderId, naam: r.houderNaam }] : []
  })
  const feit = { soort: eerste?.soort ?? null, sinds: eerste?.van ?? null, bron: eerste?.bron ?? null }
  if (heeftBereikt(f.kind.geboortedatum, 18, op) === true) return { ...feit, stand: 'meerderjarig', houders: [] }
  if (!eerste) return { ...feit, stand: 'niet-vastgelegd', houders: [] }
  if (eerste.soort === 'niet-te-bepalen') return { ...feit, stand: 'niet-te-bepalen', houders: [] }
  if (eerste.soort === 'tijdelijk-geen') return { ...feit, stand: 'tijdelijk-geen', houders: [] }
  return { ...feit, stand: 'bekend', houders }
}

/** A parent who is a minor cannot have custody, also when it was recorded. @bron BW 1:246 */
function teJong(l: Gezinslid, op: string): boolean {
  return heeftBereikt(l.geboortedatum, 18, op) === false
}

/** Whether a member of the family has custody today; null when that is not certain. */
export function heeftGezagVandaag(g: GezagVandaag, lid: Gezinslid, op: string): boolean | null {
  if (g.stand === 'meerderjarig' || g.stand === 'tijdelijk-geen') return false
  if (g.stand !== 'bekend') return null
  if (g.houders.some((h) => h.persoonId === lid.id)) return teJong(lid, op) ? null : true
  // Somebody holds it whom the family list does not name: that may be this parent, unless the holder is no parent.
  const vreemd = g.houders.length === 0 || g.houders.some((h) => h.persoonId === null)
  return vreemd && (g.soort === 'eenhoofdig' || g.soort === 'gezamenlijk') ? null : false
}

/** The role in which somebody's rights are asked; null for who has none about this child (a neighbour, a brother). */
export function rolVan(lid: Gezinslid, kindId: string, gezag: boolean | null, soort: string | null): Rol | null {
  if (lid.id === kindId) return 'jeugdige'
  if (lid.plaats === 'ouder') return 'ouder'
  if (lid.plaats === 'voogd' || (gezag === true && soort === 'voogdij')) return 'voogd'
  if (gezag === true) return 'niet-ouder'
  if (lid.plaats === 'pleegouder') return 'pleegouder'
  return ['stiefouder', 'verzorger', 'grootouder'].includes(lid.plaats) ? 'verzorger' : null
}

const KADER: Readonly<Record<string, KaderNaam>> = {
  vrijwillig: 'vrijwillig',
  ondertoezichtstelling: 'civiel',
  voogdij: 'civiel',
  'gesloten-jeugdhulp': 'civiel',
  jeugdreclassering: 'strafrecht',
}

/** Frames of the help that runs; help in a voluntary frame when nothing else is known. */
export function kadersVan(f: Feiten): readonly Kader[] {
  const gesloten = f.kaders.includes('gesloten-jeugdhulp')
  const namen = [...new Set(f.kaders.map((k) => KADER[k] ?? 'vrijwillig'))].sort()
  return (namen.length > 0 ? namen : (['vrijwillig'] as const)).map((naam) =>
    gesloten && naam === 'civiel' ? { naam, gesloten } : { naam },
  )
}

const uitkomst = (r: Recht, kaders: readonly KaderNaam[], op: string): Uitkomst => ({
  kaders,
  antwoord: r.antwoord,
  uitleg: tekst(r.uitleg, r.uitlegEn),
  bron: r.bron,
  wetten: vindplaatsen(r.bron, op),
  onbevestigd: r.onbevestigd ?? null,
})

/** One line per act; frames in which the answer differs are named beside it. */
function perHandeling(lijsten: readonly { kader: KaderNaam; lijst: readonly Recht[] }[], op: string): readonly RechtVandaag[] {
  const [eerste] = lijsten
  return (eerste?.lijst ?? []).map(({ handeling }) => {
    const groepen: { recht: Recht; kaders: KaderNaam[] }[] = []
    for (const { kader, lijst } of lijsten) {
      const recht = lijst.find((r) => r.handeling === handeling)
      if (!recht) continue
      const zelfde = groepen.find((g) => g.recht.antwoord === recht.antwoord && g.recht.uitleg === recht.uitleg)
      if (zelfde) zelfde.kaders.push(kader)
      else groepen.push({ recht, kaders: [kader] })
    }
    return { handeling, uitkomsten: groepen.map((g) => uitkomst(g.recht, groepen.length > 1 ? g.kaders : [], op)) }
  })
}

/** What somebody may today about this child, or null when the law gives that person no part in it. */
export function rechtenVan(f: Feiten, lid: Gezinslid, op: string): PersoonRechten | null {
  const g = gezagVandaag(f, op)
  const gezag = heeftGezagVandaag(g, lid, op)
  const rol = rolVan(lid, f.kind.id, gezag, g.soort)
  if (rol === null) return null
  // Whether somebody is able to weigh his own interests is not recorded: then the law presumes it from twelve.
  const kind = { geboren: f.kind.geboortedatum ?? f.kind.verwachtOp, oordeelsbekwaam: null }
  const antwoorden = kadersVan(f).map((kader) => ({ kader: kader.naam, uit: rechten(kind, rol, op, gezag, kader) }))
  const noten = new Map(antwoorden.flatMap(({ uit }) => uit.letOp.map((nl, i) => [nl, uit.letOpEn[i] ?? nl] as const)))
  return {
    persoonId: lid.id,
    naam: volledigeNaam(lid),
    plaats: lid.plaats,
    rol,
    gezag,
    rechten: perHandeling(
      antwoorden.map(({ kader, uit }) => ({ kader, lijst: uit.lijst })),
      op,
    ),
    letOp: [...noten].map(([nl, en]) => tekst(nl, en)),
  }
}

const KIND_GEBOREN: Onzeker = {
  wat: 'geboortedatum',
  tekst: tekst(
    'De leeftijd van het kind is niet zeker. Rechten veranderen op de 12e, 16e en 18e verjaardag. Tot de datum bekend is, geldt wat het kind het meest beschermt.',
    'The age of the child is not certain. Rights change on the 12th, 16th and 18th birthday. Until the date is known, what protects the child most holds.',
    'Wij weten nog niet precies hoe oud je bent. Daarom weten we niet alles zeker.',
  ),
  doe: tekst(
    'Vraag de geboortedatum na bij het gezin of in de basisregistratie (BRP), en vul die in bij Gezin.',
    'Ask the family for the date of birth or look in the personal records database (BRP), and fill it in under Family.',
    'Weet jij je geboortedatum? Vertel het aan wie jou helpt.',
  ),
}

const GEZAG_TEKST = {
  'niet-vastgelegd': tekst(
    'Wie het gezag heeft is nog niet vastgelegd. Niemand mag daarom aannemen dat beide ouders mogen beslissen.',
    'Who has custody has not been recorded yet. So nobody may assume that both parents can decide.',
    'Wij weten nog niet zeker wie er over jou mag beslissen.',
  ),
  'niet-te-bepalen': tekst(
    'Wie het gezag heeft kan niet worden bepaald met wat er bekend is.',
    'Who has custody cannot be determined from what is known.',
    'Wij weten nog niet zeker wie er over jou mag beslissen.',
  ),
} as const

const GEZAG_DOE = tekst(
  'Zoek het op in het gezagsregister van de rechtbank (gratis) of in de BRP, en leg het vast bij Gezin. Staat het er niet? Vraag de rechtbank.',
  'Look it up in the court’s custody register (free) or in the BRP, and record it under Family. Not there? Ask the court.',
  'Dat zoeken volwassenen uit. Je mag altijd vragen hoe het ermee staat.',
)

const MINDERJARIG: Onzeker = {
  wat: 'gezag-minderjarig',
  tekst: tekst(
    'Bij een ouder die nog geen 18 is staat gezag vastgelegd. Een minderjarige kan geen gezag hebben.',
    'Custody is recorded for a parent below 18. A minor cannot have custody.',
  ),
  doe: tekst(
    'Kijk in het gezagsregister of er een voogd is, of een meerderjarigverklaring.',
    'Look in the custody register for a guardian, or a declaration of majority.',
  ),
}

/** What is not certain today, with what to do about it. Never filled in by a guess. */
export function onzeker(f: Feiten, op: string): readonly Onzeker[] {
  const uit: Onzeker[] = []
  const l = leeftijdOp(f.kind.geboortedatum, op)
  const ongeboren = f.kind.geboortedatum === null && f.kind.verwachtOp !== null && f.kind.verwachtOp >= op
  // An unsure day that cannot change the answer (a toddler whose month is unknown) needs no warning.
  if (!ongeboren && !l.zeker && [12, 16, 18].some((n) => heeftBereikt(f.kind.geboortedatum, n, op) === null)) uit.push(KIND_GEBOREN)
  const g = gezagVandaag(f, op)
  if (g.stand === 'niet-vastgelegd' || g.stand === 'niet-te-bepalen')
    uit.push({ wat: 'gezag', tekst: GEZAG_TEKST[g.stand], doe: GEZAG_DOE })
  if (g.houders.some((h) => f.leden.some((x) => x.id === h.persoonId && teJong(x, op)))) uit.push(MINDERJARIG)
  return uit
}

/** Remedies in the frames of this child, each once. */
export function middelen(f: Feiten, op: string): readonly Middel[] {
  const alle = kadersVan(f).flatMap((k) => rechtsmiddelen(k.naam, k.gesloten === true ? { gesloten: true } : {}))
  return alle
    .filter((m, i) => alle.findIndex((x) => x.naam === m.naam) === i)
    .map((m) => ({
      id: m.id,
      naam: tekst(m.naam, m.naamEn),
      uitleg: tekst(m.uitleg, m.uitlegEn, middelVoorKind[m.id]),
      bij: tekst(m.bij, m.bijEn),
      bron: m.bron,
      wetten: vindplaatsen(m.bron, op),
      uiterlijk: m.id === 'bezwaar' && f.bezwaarTot !== null && f.bezwaarTot >= op ? f.bezwaarTot : null,
    }))
}

/** Everything that holds today for this child and the people around it. */
export function paneel(f: Feiten, op: string): Paneel {
  const l = leeftijdOp(f.kind.geboortedatum, op)
  const kinds = kadersVan(f)
  const eigen = rechten(
    { geboren: f.kind.geboortedatum ?? f.kind.verwachtOp, oordeelsbekwaam: null },
    'jeugdige',
    op,
    null,
    kinds[0] ?? { naam: 'vrijwillig' },
  )
  return {
    vandaag: op,
    kind: {
      id: f.kind.id,
      voornaam: f.kind.voornamen.split(' ')[0] ?? f.kind.voornamen,
      leeftijd: l.minstens === null ? null : l.minstens === l.hoogstens ? String(l.minstens) : `${l.minstens}–${l.hoogstens}`,
      band: eigen.band,
    },
    vertegenwoordiger: eigen.vertegenwoordiger,
    gezag: gezagVandaag(f, op),
    kaders: kinds.map((k) => k.naam),
    gesloten: kinds.some((k) => k.gesloten === true),
    onzeker: onzeker(f, op),
    grenzen: naderendeGrenzen(f.kind.geboortedatum, op, 366)
      .filter((g) => g.op > op)
      .map((g) => ({ jaren: g.jaren, op: g.op, wat: grensWoord[g.jaren] ?? tekst(g.wat, g.watEn), bron: g.bron })),
    personen: [f.kind, ...f.leden.filter((x) => x.id !== f.kind.id)].flatMap((x) => rechtenVan(f, x, op) ?? []),
    middelen: middelen(f, op),
  }
}
