// Over 300 lines: one subject read from top to bottom; its parts are small functions.
import type { RedenBeeindiging } from '@draad/berichten'
import type { KlokStap } from '@draad/stelsel'
import { gebeurtenis, type GebeurtenisInvoer } from '../../kern/chronology/model.ts'
import type { Tx } from '../../kern/db/transactie.ts'
import { veld, ongeldig } from '../../kern/outcome/uitkomst.ts'
import type { TermijnStart, TermijnStop } from '../../kern/terms/store.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { partijVan } from '../../register/public.ts'
import { regisseurVan, zaakVan } from '../draad/public.ts'
import { klokNu, merkLevering, toewijzingenVan, type Toewijzing } from '../toewijzing/public.ts'
import type { Levering, Leveringstop, Weten } from './model.ts'
import { rechtgezet, type Hulpperiode } from './klok.ts'
import { isTijdelijk, lopend, verkeerdGewacht, verkeerdInHulp, vraagtVervanging } from './rules.ts'
import { bewaarStart, bewaarStop, neemStartTerug, neemStopTerug, starts, stops } from './store.ts'
import { stopNamen } from './teksten-codes.ts'

/** Where a report comes from. */
export interface Bron {
  readonly bron: 'bericht' | 'handmatig'
  readonly berichtId: string | null
  /** Why it was corrected or removed, in the words of who asked it. */
  readonly waarom?: string | null
  /** Steps of the clock so far, by dossier: reports of one message follow each other before any of them is written. */
  readonly klok?: Map<string, readonly KlokStap[]>
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
  /** Does the allocation still hold? Then its terms can run again. */
  readonly geldt: boolean
  readonly waarom: string | null
  /** What the clock must say, the day of the report first; more when the report came late or took something back. */
  readonly stappen: readonly KlokStap[]
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
    geldt: t.stand === 'wacht-op-antwoord' || t.stand === 'aangenomen',
    regie: { id: regie?.medewerkerId ?? t.gemeenteId, naam: regie?.naam ?? 'Regisseur' },
    team: { id: team?.id ?? t.gemeenteId, naam: team?.naam ?? 'Lokaal team' },
  }
}

type Omstandig = Awaited<ReturnType<typeof omstandig>>

async function allesVan(tx: Tx, dossierId: string): Promise<{ alle: Levering[]; einden: Leveringstop[] }> {
  const ids = (await toewijzingenVan(tx, dossierId)).map((t) => t.id)
  return { alle: await starts(tx, ids), einden: await stops(tx, ids) }
}

async function stappenNu(tx: Tx, dossierId: string, b: Bron): Promise<readonly KlokStap[]> {
  return b.klok?.get(dossierId) ?? (await klokNu(tx, dossierId)).stappen
}

/** Keeps what the clock will say, for the next report of the same message. */
function metStappen<T extends Gevolg>(b: Bron, voor: readonly KlokStap[], g: T): T {
  b.klok?.set(g.dossierId, [...voor, ...g.stappen])
  return g
}

const inHulp = (a: Wie) => ({ toestand: 'hulp', bij: a.naam, bijId: a.id }) as const

/** Where the child is after a stop. */
function naStop(reden: RedenBeeindiging, aanbieder: Wie, o: Pick<Omstandig, 'team' | 'regie'>): Omit<KlokStap, 'op'> {
  if (isTijdelijk(reden)) return { toestand: 'wacht', bij: aanbieder.naam, bijId: aanbieder.id, waarom: 'onderbroken' }
  if (vraagtVervanging(reden)) return { toestand: 'wacht', bij: o.team.naam, bijId: o.team.id, waarom: 'hulp-gestopt' }
  return { toestand: 'onderweg', bij: o.regie.naam, bijId: o.regie.id, waarom: 'nazorg' }
}

/** All help of the child that stands, as the clock knows it. */
function perioden(alle: readonly Levering[], einden: readonly Leveringstop[], o: Omstandig): Hulpperiode[] {
  return alle.map((l) => {
    const wie = { id: l.aanbiederId, naam: l.aanbiederNaam }
    const s = einden.filter((x) => x.leveringId === l.id).at(-1)
    return { van: l.begindatum, tot: s?.einddatum ?? null, bij: inHulp(wie), na: s ? naStop(s.reden, wie, o) : null }
  })
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
export async function start(tx: Tx, t: Toewijzing, begindatum: string, crisis: Weten, b: Bron): Promise<Gevolg> {
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
    crisis,
  })
  await werkToewijzingBij(tx, t.id)
  const stappen = await stappenNu(tx, t.dossierId, b)
  const o = await omstandig(tx, t)
  return metStappen(b, stappen, {
    ...o,
    soort: 'start',
    leveringId,
    op: begindatum,
    reden: null,
    nazorgOp: null,
    hervat,
    bron: b.bron,
    waarom: b.waarom ?? null,
    stappen: [begindatum, ...verkeerdGewacht(stappen, begindatum)].map((op) => ({ op, ...inHulp(o.aanbieder) })),
  })
}

/** Help was interrupted or has ended. */
export async function stop(
  tx: Tx,
  t: Toewijzing,
  l: Levering,
  s: { einddatum: string; reden: RedenBeeindiging; toelichting: string; nazorgOp: string | null },
  b: Bron,
): Promise<Gevolg> {
  const { einddatum, reden, toelichting, nazorgOp } = s
  await bewaarStop(tx, l, { einddatum, reden, toelichting, nazorgOp, bron: b.bron, berichtId: b.berichtId })
  await werkToewijzingBij(tx, t.id)
  const stappen = await stappenNu(tx, t.dossierId, b)
  const o = await omstandig(tx, t)
  const { alle, einden } = await allesVan(tx, t.dossierId)
  // Other help of this child runs: its clock stays on help.
  const anders = lopend(alle, einden).some((x) => x.id !== l.id)
  const na = naStop(reden, o.aanbieder, o)
  return metStappen(b, stappen, {
    ...o,
    soort: 'stop',
    leveringId: l.id,
    op: einddatum,
    reden,
    nazorgOp,
    hervat: false,
    bron: b.bron,
    waarom: b.waarom ?? null,
    stappen: anders ? [] : [einddatum, ...verkeerdInHulp(stappen, einddatum, t.aanbiederId)].map((op) => ({ op, ...na })),
  })
}

/** What the clock must say once a report of this day is gone. */
async function klokZonder(tx: Tx, t: Toewijzing, vanaf: string, o: Omstandig, b: Bron): Promise<readonly KlokStap[]> {
  const { alle, einden } = await allesVan(tx, t.dossierId)
  const van = einden.filter((s) => s.toewijzingId === t.id && s.einddatum <= vanaf).at(-1)
  const terug: Omit<KlokStap, 'op'> = van
    ? naStop(van.reden, o.aanbieder, o)
    : { toestand: 'wacht', bij: o.aanbieder.naam, bijId: o.aanbieder.id, waarom: 'start-teruggenomen' }
  return rechtgezet(await stappenNu(tx, t.dossierId, b), perioden(alle, einden, o), { vanaf, bijId: t.aanbiederId, terug })
}

/** A start that was reported by mistake: kept as taken back, and the child waits again. */
export async function startTerug(tx: Tx, t: Toewijzing, l: Levering, b: Bron): Promise<Gevolg> {
  await neemStartTerug(tx, l.id)
  await werkToewijzingBij(tx, t.id)
  const o = await omstandig(tx, t)
  return metStappen(b, await stappenNu(tx, t.dossierId, b), {
    ...o,
    soort: 'start-terug',
    leveringId: l.id,
    op: l.begindatum,
    reden: null,
    nazorgOp: null,
    hervat: l.hervat,
    bron: b.bron,
    waarom: b.waarom ?? null,
    stappen: await klokZonder(tx, t, l.begindatum, o, b),
  })
}

/** A stop that was reported by mistake: help runs on, unless an earlier stop still stands. */
export async function stopTerug(tx: Tx, t: Toewijzing, l: Levering, s: Leveringstop, b: Bron): Promise<Gevolg> {
  await neemStopTerug(tx, s.id)
  await werkToewijzingBij(tx, t.id)
  const o = await omstandig(tx, t)
  return metStappen(b, await stappenNu(tx, t.dossierId, b), {
    ...o,
    soort: 'stop-terug',
    leveringId: l.id,
    op: s.einddatum,
    reden: s.reden,
    nazorgOp: null,
    hervat: false,
    bron: b.bron,
    waarom: b.waarom ?? null,
    stappen: await klokZonder(tx, t, s.einddatum, o, b),
  })
}

const bronTekst = (g: Gevolg) =>
  g.bron === 'handmatig'
    ? tekst('Met de hand gemeld; er is geen bericht van de aanbieder.', 'Reported by hand; there is no message of the provider.')
    : tekst('Gemeld door de aanbieder met een bericht.', 'Reported by the provider with a message.')

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

/** The entries of the chronology: what was reported, and what it does to the clock on other days. */
export function verhaal(g: Gevolg): GebeurtenisInvoer[] {
  const naam = g.soort === 'stop' && g.reden ? stopNamen[g.reden] : null
  const bron = bronTekst(g)
  // Why belongs to what is taken back; what comes in its place speaks for itself.
  const waarom =
    g.waarom && (g.soort === 'start-terug' || g.soort === 'stop-terug')
      ? tekst(` Reden: ${g.waarom}`, ` Reason: ${g.waarom}`)
      : tekst('', '')
  const [soort, nl, en] = kopje(g)
  const eigen = g.stappen.find((s) => s.op === g.op)
  return [
    gebeurtenis(soort, nl, en, {
      dossiers: [g.dossierId],
      op: g.op,
      verwijzing: { kamer: 'levering', id: g.leveringId },
      gegevens: { nummer: g.nummer, bron: g.bron, reden: g.reden },
      tekst: tekst(`${naam ? `${naam.nl}. ` : ''}${bron.nl}${waarom.nl}`, `${naam ? `${naam.en}. ` : ''}${bron.en}${waarom.en}`),
      ...(eigen ? { klok: eigen } : {}),
    }),
    ...g.stappen
      .filter((s) => s !== eigen)
      .map((klok) =>
        gebeurtenis('levering.klok-hersteld', 'De ketenklok is rechtgezet', 'The chain clock was put right', {
          dossiers: [g.dossierId],
          op: klok.op,
          gezin: false,
          klok,
        }),
      ),
  ]
}

/** Rules that a start ends: help began, so nothing waits for it any more. */
export const BIJ_START = ['uitvoering-besluit', 'toewijzing-na-besluit', 'reactie-aanbieder', 'ijw-startbericht'] as const
type BijStart = (typeof BIJ_START)[number]
type Regel = BijStart | 'ijw-stopbericht' | 'plan-evaluatie' | 'nazorg'

const isBijStart = (r: Regel): r is BijStart => (BIJ_START as readonly string[]).includes(r)
const onderwerpVan = (r: BijStart, g: Gevolg) =>
  r === 'uitvoering-besluit' || r === 'toewijzing-na-besluit' ? g.voorzieningId : g.toewijzingId

/** Terms that these reports end, by rule. */
export function termStops(regel: Regel, gs: readonly Gevolg[]): TermijnStop[] {
  return gs.flatMap((g): TermijnStop[] => {
    const d = { dossiers: [g.dossierId] }
    const vervalt = { ...d, vervallen: true } as const
    if (g.soort === 'start') {
      if (!isBijStart(regel)) return []
      // A corrected start meets the term on the right day instead of the wrong one.
      const was = gs.find((x) => x.soort === 'start-terug' && x.toewijzingId === g.toewijzingId)?.op
      return [{ ...d, onderwerp: onderwerpVan(regel, g), op: g.op, ...(was === undefined ? {} : { voldaanWas: was }) }]
    }
    if (g.soort === 'stop') {
      if (regel === 'ijw-stopbericht') return [{ ...d, onderwerp: g.toewijzingId }]
      return regel === 'plan-evaluatie' ? [{ ...vervalt, onderwerp: g.leveringId }] : []
    }
    if (g.soort === 'start-terug') {
      if (regel === 'ijw-stopbericht') return [{ ...vervalt, onderwerp: g.toewijzingId }]
      return regel === 'plan-evaluatie' ? [{ ...vervalt, onderwerp: g.leveringId }] : []
    }
    // Looking for other help was only needed because this help had stopped.
    if (regel === 'toewijzing-na-besluit' && g.reden !== null && vraagtVervanging(g.reden))
      return [{ ...vervalt, onderwerp: g.voorzieningId }]
    return regel === 'nazorg' ? [{ ...vervalt, onderwerp: g.leveringId }] : []
  })
}

/** Terms that these reports start, by rule. */
export function termStarts(regel: Regel, gs: readonly Gevolg[]): TermijnStart[] {
  return gs.flatMap((g): TermijnStart[] => {
    const d = { dossiers: [g.dossierId] }
    const opnieuw = (soort: Gevolg['soort'], bij: (x: Gevolg) => boolean) => gs.some((x) => x.soort === soort && bij(x))
    if (g.soort === 'start') {
      if (regel === 'plan-evaluatie') return [{ ...d, onderwerp: g.leveringId, bij: g.regie, van: g.op }]
      return regel === 'ijw-stopbericht' && g.einddatum !== null
        ? [{ ...d, onderwerp: g.toewijzingId, van: g.einddatum, bij: g.aanbieder }]
        : []
    }
    if (g.soort === 'start-terug') {
      if (!isBijStart(regel) || !g.geldt || opnieuw('start', (x) => x.toewijzingId === g.toewijzingId)) return []
      // Who reported a start has answered, also when the start was wrong.
      if (regel === 'reactie-aanbieder') return []
      return [{ ...d, onderwerp: onderwerpVan(regel, g), herleeft: { voldaanOp: g.op } }]
    }
    if (g.soort === 'stop-terug') {
      if (opnieuw('stop', (x) => x.leveringId === g.leveringId)) return []
      if (regel === 'plan-evaluatie') return [{ ...d, onderwerp: g.leveringId, herleeft: {} }]
      return regel === 'ijw-stopbericht' && g.einddatum !== null
        ? [{ ...d, onderwerp: g.toewijzingId, van: g.einddatum, herleeft: {} }]
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
