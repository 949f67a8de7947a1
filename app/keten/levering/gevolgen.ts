// Over 300 lines: one subject read from top to bottom; its parts are small functions.
import type { RedenBeeindiging } from '@draad/berichten'
import { gebeurtenis, type GebeurtenisInvoer } from '../../kern/chronology/model.ts'
import type { Tx } from '../../kern/db/transactie.ts'
import { veld, ongeldig } from '../../kern/outcome/uitkomst.ts'
import type { TermijnStart, TermijnStop } from '../../kern/terms/store.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { partijVan } from '../../register/public.ts'
import { regisseurVan, zaakVan } from '../draad/public.ts'
import { klokNu, merkLevering, toewijzingenVan, type Toewijzing } from '../toewijzing/public.ts'
import type { Levering } from './model.ts'
import { isTijdelijk, lopend, verkeerdGewacht, verkeerdInHulp, vraagtVervanging } from './rules.ts'
import { bewaarStart, bewaarStop, neemStartTerug, neemStopTerug, starts, stops } from './store.ts'
import { stopNamen } from './teksten-codes.ts'

/** Where a report comes from. */
export interface Bron {
  readonly bron: 'bericht' | 'handmatig'
  readonly berichtId: string | null
}

interface Wie {
  readonly id: string
  readonly naam: string
}

/** What one report of start or stop brought about; chronology, clock and terms follow from it. */
export interface Gevolg {
  readonly soort: 'start' | 'stop' | 'start-terug' | 'stop-terug'
  readonly dossierId: string
  readonly leveringId: string
  readonly toewijzingId: string
  readonly voorzieningId: string
  readonly nummer: number
  readonly aanbieder: Wie
  /** Last day of the allocation. */
  readonly einddatum: string | null
  readonly gemaaktOp: string
  /** First day of help at a start; last day at a stop. */
  readonly op: string
  readonly reden: RedenBeeindiging | null
  readonly nazorgOp: string | null
  readonly hervat: boolean
  readonly bron: Bron['bron']
  readonly regie: Wie
  readonly team: Wie
  /** Other help of this child runs: its clock stays on help. */
  readonly andersInHulp: boolean
  /** Days on which the clock must be put right, because the report came late. */
  readonly herstel: readonly string[]
}

async function omstandig(tx: Tx, t: Toewijzing) {
  const zaak = await zaakVan(tx, t.zaakId)
  const [regie, team] = [await regisseurVan(tx, t.zaakId), zaak ? await partijVan(tx, zaak.teamId) : null]
  return {
    dossierId: t.dossierId,
    toewijzingId: t.id,
    voorzieningId: t.voorzieningId,
    nummer: t.nummer,
    aanbieder: { id: t.aanbiederId, naam: t.aanbiederNaam },
    einddatum: t.einddatum,
    gemaaktOp: t.gemaaktOp,
    regie: { id: regie?.medewerkerId ?? t.gemeenteId, naam: regie?.naam ?? 'Regisseur' },
    team: { id: team?.id ?? t.gemeenteId, naam: team?.naam ?? 'Lokaal team' },
  }
}

/** Deliveries of this child that run, but for one. */
async function andersInHulp(tx: Tx, dossierId: string, behalve: string): Promise<boolean> {
  const ids = (await toewijzingenVan(tx, dossierId)).map((t) => t.id)
  return lopend(await starts(tx, ids), await stops(tx, ids)).some((l) => l.id !== behalve)
}

/** Tells the allocation where its delivery stands. */
async function werkToewijzingBij(tx: Tx, toewijzingId: string): Promise<void> {
  const [alle, einden] = [await starts(tx, [toewijzingId]), await stops(tx, [toewijzingId])]
  const eerste = alle[0]?.begindatum ?? null
  const over = alle.length > 0 && lopend(alle, einden).length === 0
  const definitief = einden.filter((s) => !isTijdelijk(s.reden)).at(-1)
  await merkLevering(tx, toewijzingId, { gestartOp: eerste, gestoptOp: over && definitief ? definitief.einddatum : null })
}

/** Help has started: stored, and the allocation knows. The caller has judged that it may. */
export async function start(tx: Tx, t: Toewijzing, begindatum: string, b: Bron): Promise<Gevolg> {
  const eerder = await starts(tx, [t.id])
  const hervat = eerder.length > 0
  const leveringId = await bewaarStart(tx, {
    zaakId: t.zaakId,
    dossierId: t.dossierId,
    aanbiederId: t.aanbiederId,
    aanbiederNaam: t.aanbiederNaam,
    toewijzingId: t.id,
    toewijzingNummer: t.nummer,
    begindatum,
    ...b,
    hervat,
  })
  await werkToewijzingBij(tx, t.id)
  const { stappen } = await klokNu(tx, t.dossierId)
  return {
    ...(await omstandig(tx, t)),
    soort: 'start',
    leveringId,
    op: begindatum,
    reden: null,
    nazorgOp: null,
    hervat,
    bron: b.bron,
    andersInHulp: false,
    herstel: verkeerdGewacht(stappen, begindatum),
  }
}

/** What the clock must know when a delivery no longer runs. */
async function naEinde(tx: Tx, t: Toewijzing, l: Levering, vanaf: string): Promise<Pick<Gevolg, 'andersInHulp' | 'herstel'>> {
  if (await andersInHulp(tx, t.dossierId, l.id)) return { andersInHulp: true, herstel: [] }
  return { andersInHulp: false, herstel: verkeerdInHulp((await klokNu(tx, t.dossierId)).stappen, vanaf, t.aanbiederId) }
}

/** Help was interrupted or has ended. */
export async function stop(
  tx: Tx,
  t: Toewijzing,
  l: Levering,
  s: { einddatum: string; reden: RedenBeeindiging; toelichting: string; nazorgOp: string | null },
  b: Bron,
): Promise<Gevolg> {
  await bewaarStop(tx, l, { ...s, ...b })
  await werkToewijzingBij(tx, t.id)
  return {
    ...(await omstandig(tx, t)),
    soort: 'stop',
    leveringId: l.id,
    op: s.einddatum,
    reden: s.reden,
    nazorgOp: s.nazorgOp,
    hervat: false,
    bron: b.bron,
    ...(await naEinde(tx, t, l, s.einddatum)),
  }
}

/** A start that was reported by mistake: kept as taken back, and the child waits again. */
export async function startTerug(tx: Tx, t: Toewijzing, l: Levering, b: Bron): Promise<Gevolg> {
  await neemStartTerug(tx, l.id)
  await werkToewijzingBij(tx, t.id)
  return {
    ...(await omstandig(tx, t)),
    soort: 'start-terug',
    leveringId: l.id,
    op: l.begindatum,
    reden: null,
    nazorgOp: null,
    hervat: l.hervat,
    bron: b.bron,
    ...(await naEinde(tx, t, l, l.begindatum)),
  }
}

/** A stop that was reported by mistake: help runs on. */
export async function stopTerug(tx: Tx, t: Toewijzing, l: Levering, stopId: string, einddatum: string, b: Bron): Promise<Gevolg> {
  await neemStopTerug(tx, stopId)
  await werkToewijzingBij(tx, t.id)
  return {
    ...(await omstandig(tx, t)),
    soort: 'stop-terug',
    leveringId: l.id,
    op: einddatum,
    reden: null,
    nazorgOp: null,
    hervat: false,
    bron: b.bron,
    andersInHulp: false,
    herstel: [],
  }
}

const bronTekst = (g: Gevolg) =>
  g.bron === 'handmatig'
    ? tekst('Met de hand gemeld; er is geen bericht van de aanbieder.', 'Reported by hand; there is no message of the provider.')
    : tekst('Gemeld door de aanbieder met een bericht.', 'Reported by the provider with a message.')

type Stap = NonNullable<GebeurtenisInvoer['klok']>

/** Where the child is after this report; null when other help goes on. */
function stapVan(g: Gevolg): Stap | null {
  if (g.soort === 'start' || g.soort === 'stop-terug') return { toestand: 'hulp', bij: g.aanbieder.naam, bijId: g.aanbieder.id }
  if (g.andersInHulp) return null
  if (g.soort === 'start-terug')
    return { toestand: 'wacht', bij: g.aanbieder.naam, bijId: g.aanbieder.id, waarom: 'start-teruggenomen', herroept: true }
  const reden = g.reden ?? '31'
  if (isTijdelijk(reden)) return { toestand: 'wacht', bij: g.aanbieder.naam, bijId: g.aanbieder.id, waarom: 'onderbroken' }
  if (vraagtVervanging(reden)) return { toestand: 'wacht', bij: g.team.naam, bijId: g.team.id, waarom: 'hulp-gestopt' }
  return { toestand: 'onderweg', bij: g.regie.naam, bijId: g.regie.id, waarom: 'nazorg' }
}

/** Name and title of the entry. */
function kopje(g: Gevolg): readonly [soort: string, nl: string, en: string] {
  const wie = g.aanbieder.naam
  if (g.soort === 'start-terug')
    return ['levering.start-teruggenomen', 'De melding dat de hulp begon, klopte niet', 'The report that help started was wrong']
  if (g.soort === 'stop-terug')
    return ['levering.stop-teruggenomen', 'De melding dat de hulp stopte, klopte niet', 'The report that help stopped was wrong']
  if (g.soort === 'start')
    return g.hervat
      ? ['levering.hervat', `De hulp van ${wie} gaat verder`, `The help of ${wie} goes on`]
      : ['levering.gestart', `De hulp van ${wie} is begonnen`, `The help of ${wie} has started`]
  return isTijdelijk(g.reden ?? '31')
    ? ['levering.onderbroken', `De hulp van ${wie} ligt even stil`, `The help of ${wie} is interrupted`]
    : ['levering.gestopt', `De hulp van ${wie} is gestopt`, `The help of ${wie} has ended`]
}

/** The entries of the chronology. */
export function verhaal(g: Gevolg): GebeurtenisInvoer[] {
  const klok = stapVan(g)
  const naam = g.soort === 'stop' && g.reden ? stopNamen[g.reden] : null
  const bron = bronTekst(g)
  const [soort, nl, en] = kopje(g)
  return [
    gebeurtenis(soort, nl, en, {
      dossiers: [g.dossierId],
      op: g.op,
      verwijzing: { kamer: 'levering', id: g.leveringId },
      gegevens: { nummer: g.nummer, bron: g.bron, reden: g.reden },
      tekst: naam ? tekst(`${naam.nl}. ${bron.nl}`, `${naam.en}. ${bron.en}`) : bron,
      ...(klok ? { klok } : {}),
    }),
    ...(klok
      ? g.herstel.map((op) =>
          gebeurtenis('levering.klok-hersteld', 'De ketenklok is rechtgezet', 'The chain clock was put right', {
            dossiers: [g.dossierId],
            op,
            gezin: false,
            klok,
          }),
        )
      : []),
  ]
}

/** Terms that these reports end, by rule. */
export function termStops(
  regel:
    | 'uitvoering-besluit'
    | 'reactie-aanbieder'
    | 'ijw-startbericht'
    | 'ijw-stopbericht'
    | 'toewijzing-na-besluit'
    | 'plan-evaluatie'
    | 'nazorg',
  gs: readonly Gevolg[],
): TermijnStop[] {
  return gs.flatMap((g): TermijnStop[] => {
    const d = { dossiers: [g.dossierId] }
    if (g.soort === 'start') {
      // Help that goes on needs no after-care of the interruption.
      if (regel === 'nazorg') return []
      if (regel === 'plan-evaluatie' || regel === 'ijw-stopbericht') return []
      return [
        {
          ...d,
          onderwerp: regel === 'uitvoering-besluit' || regel === 'toewijzing-na-besluit' ? g.voorzieningId : g.toewijzingId,
          op: g.op,
        },
      ]
    }
    if (g.soort === 'stop') {
      if (regel === 'ijw-stopbericht') return [{ ...d, onderwerp: g.toewijzingId }]
      return regel === 'plan-evaluatie' ? [{ ...d, onderwerp: g.leveringId, vervallen: true }] : []
    }
    if (g.soort === 'start-terug') {
      if (regel === 'ijw-stopbericht') return [{ ...d, onderwerp: g.toewijzingId, vervallen: true }]
      return regel === 'plan-evaluatie' ? [{ ...d, onderwerp: g.leveringId, vervallen: true }] : []
    }
    return regel === 'nazorg' ? [{ ...d, onderwerp: g.leveringId, vervallen: true }] : []
  })
}

/** Terms that these reports start, by rule. */
export function termStarts(
  regel: 'uitvoering-besluit' | 'toewijzing-na-besluit' | 'plan-evaluatie' | 'nazorg' | 'ijw-stopbericht',
  gs: readonly Gevolg[],
): TermijnStart[] {
  return gs.flatMap((g): TermijnStart[] => {
    const d = { dossiers: [g.dossierId] }
    if (g.soort === 'start' || g.soort === 'stop-terug') {
      if (regel === 'plan-evaluatie')
        return [{ ...d, onderwerp: g.leveringId, bij: g.regie, ...(g.soort === 'start' ? { van: g.op } : {}) }]
      if (regel === 'ijw-stopbericht' && g.einddatum !== null)
        return [{ ...d, onderwerp: g.toewijzingId, van: g.einddatum, bij: g.aanbieder }]
      return []
    }
    if (g.soort === 'start-terug') {
      // A correction in the same message brings the real start; then this lapses again at once.
      return regel === 'uitvoering-besluit' && !gs.some((x) => x.soort === 'start' && x.toewijzingId === g.toewijzingId)
        ? [{ ...d, onderwerp: g.voorzieningId, van: g.gemaaktOp, bij: g.aanbieder }]
        : []
    }
    if (g.reden === null || g.reden === '02' || isTijdelijk(g.reden)) return []
    if (regel === 'nazorg')
      return [{ ...d, onderwerp: g.leveringId, van: g.op, bij: g.regie, ...(g.nazorgOp === null ? {} : { eindigtOp: g.nazorgOp }) }]
    return regel === 'toewijzing-na-besluit' && vraagtVervanging(g.reden) ? [{ ...d, onderwerp: g.voorzieningId, bij: g.regie }] : []
  })
}

/** A stop by hand asks when somebody will ask how things are. @bron R4a-133, R0-118 */
export function eisNazorg(reden: RedenBeeindiging, nazorgOp: string | null, einddatum: string): void {
  if (isTijdelijk(reden) || reden === '02') return
  if (nazorgOp === null)
    throw ongeldig(
      veld(
        'nazorgOp',
        'Spreek af wanneer iemand vraagt hoe het gaat. Het dossier blijft open.',
        'Agree when somebody asks how things are. The dossier stays open.',
      ),
    )
  if (nazorgOp <= einddatum)
    throw ongeldig(
      veld('nazorgOp', 'Kies een dag na het einde van de hulp.', 'Choose a day after help has ended.', {
        gevonden: nazorgOp,
        toegestaan: `> ${einddatum}`,
      }),
    )
}
