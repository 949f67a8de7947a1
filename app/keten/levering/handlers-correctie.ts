/**
 * A provider puts right what it reported: the old report is removed and the right one comes after it, in one message that
 * the message service reads like any other.
 */
import { kop, type JW305, type JW307, type RedenBeeindiging } from '@draad/berichten'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { conflict, geweigerd, nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { dagTekst } from '../../kern/time/dagtekst.ts'
import { euro } from '../../kern/texts/euro.ts'
import { bsnVan, persoonVan } from '../../register/public.ts'
import { gedeclareerd } from '../declaratie/public.ts'
import { bewaarBericht, berichtVan, clientVan, hashVan, nieuweIdentificatie, toewijzingVan, type Toewijzing } from '../toewijzing/public.ts'
import { dagenWeg, raken, type Dagen } from './correctie.ts'
import { eisNazorg, start, startTerug, stop, stopTerug, type Bron, type Gevolg } from './gevolgen.ts'
import { proefMelding } from './handlers-bericht.ts'
import type { Correctie, Levering, Leveringstop, Weten } from './model.ts'
import { startMag, stopMag, wegVoorCorrectie } from './rules.ts'
import { bewaarCorrectie, correctiesVan, leveringVan, merkCrisis, starts, stops, stopVan } from './store.ts'
import { magWeg, meldingenVan, type Melding } from './stroom.ts'

/** What every correction says beside the new dates. */
export interface Waarom {
  readonly dossierId: string
  readonly waarom: string
  /** Was it seen that money was asked for days that fall away? */
  readonly declaratieGezien: boolean
}

/** How a correction went: by message, which is still to be read, or by hand, with what it did. */
export interface Gecorrigeerd {
  readonly soort: Correctie['soort']
  readonly melding: 'start' | 'stop'
  readonly leveringId: string | null
  readonly nummer: number
  readonly dag: string
  readonly berichtId: string | null
  readonly gevolgen: readonly Gevolg[]
  /** What is known now of a crisis, when only that was put right. */
  readonly crisis?: Weten
}

interface Zaak {
  readonly l: Levering
  readonly t: Toewijzing
  readonly gemeld: readonly Melding[]
  readonly weg: 'bericht' | 'hand'
}

async function bekijk(tx: HandlerTx, dossierId: string, l: Levering | null, bron: 'bericht' | 'handmatig'): Promise<Zaak> {
  if (!l || l.dossierId !== dossierId) throw nietGevonden('Deze hulp is er niet.', 'This help does not exist.')
  const t = await toewijzingVan(tx, l.toewijzingId)
  if (!t) throw nietGevonden('Deze toewijzing is er niet.', 'This allocation does not exist.')
  const eigen = tx.actor.partij?.id === t.aanbiederId
  const weg = wegVoorCorrectie({ eigen, bron, kanBericht: t.buitenBerichten === null && (await bsnVan(tx, t.kindId)) !== null })
  if (typeof weg !== 'string') throw geweigerd(weg.nl, weg.en)
  await eisNietsOnderweg(tx, t)
  return { l, t, gemeld: meldingenVan(await starts(tx, [t.id]), await stops(tx, [t.id])), weg }
}

/** One correction at a time: the next is judged by what the first brought about. */
export async function eisNietsOnderweg(tx: HandlerTx, t: Toewijzing): Promise<void> {
  for (const c of await correctiesVan(tx, t.dossierId)) {
    if (c.toewijzingId !== t.id || c.berichtId === null) continue
    if ((await berichtVan(tx, c.berichtId))?.status === 'wacht')
      throw conflict(
        'Er is al een bericht onderweg over deze hulp. Wacht tot het gelezen is.',
        'A message about this help is on its way. Wait until it has been read.',
      )
  }
}

function eisMagWeg(gemeld: readonly Melding[], id: string): void {
  const m = magWeg(gemeld, id)
  if (!m.mag) throw geweigerd(m.waarom.nl, m.waarom.en)
}

/**
 * Start and stop are no condition for a declaration, so money that was asked never forbids a correction; but who takes
 * days away says that this was seen, because what was not delivered must be credited.
 * @bron iJw 3.2 OP364, OP366
 */
async function eisGezien(tx: HandlerTx, t: Toewijzing, weg: readonly Dagen[], gezien: boolean): Promise<void> {
  if (gezien || weg.length === 0 || tx.actor.partij?.id !== t.aanbiederId) return
  const geraakt = (await gedeclareerd(tx, [t.nummer])).filter((r) => weg.some((d) => raken(d, r)))
  if (geraakt.length === 0) return
  const som = geraakt.reduce((n, r) => n + r.bedrag, 0)
  throw ongeldig(
    veld(
      'declaratieGezien',
      `Over deze dagen is ${euro(som, 'nl')} gedeclareerd. Was er geen hulp, draai dat dan terug. Zet een vinkje als u dit hebt gezien.`,
      `${euro(som, 'en')} was declared for these days. If there was no help, take that back. Tick the box when you have seen this.`,
    ),
  )
}

const delen = (t: Toewijzing) => ({
  ToewijzingNummer: t.nummer,
  Product: { Categorie: t.categorie, ...(t.productCode === null ? {} : { Code: t.productCode }) },
  ToewijzingIngangsdatum: t.ingangsdatum,
})

async function kopEnKind<S extends 'JW305' | 'JW307'>(tx: HandlerTx, soort: S, t: Toewijzing) {
  const [bsn, kind] = [await bsnVan(tx, t.kindId), await persoonVan(tx, t.kindId)]
  if (bsn === null || !kind) throw nietGevonden('Het kind heeft geen BSN.', 'The child has no citizen number.')
  const identificatie = await nieuweIdentificatie(tx)
  return {
    Header: kop(soort, { afzender: t.agbCode, ontvanger: t.gemeenteCode, identificatie, dagtekening: tx.vandaag }),
    Client: clientVan(bsn, kind),
  }
}

/** The removal first and then the new report: the order in which they are carried out. @bron iJw 3.2 IV008 */
export async function maakStart(tx: HandlerTx, t: Toewijzing, oud: string | null, nieuw: string | null): Promise<JW305> {
  const k = await kopEnKind(tx, 'JW305', t)
  const deel = (Begindatum: string, StatusAanlevering: '1' | '3') => ({ ...delen(t), Begindatum, StatusAanlevering })
  const StartProduct = [...(oud === null ? [] : [deel(oud, '3')]), ...(nieuw === null ? [] : [deel(nieuw, '1')])]
  return { ...k, Client: { ...k.Client, StartProducten: { StartProduct } } }
}

type StopDeel = Pick<Leveringstop, 'einddatum' | 'reden'>

export async function maakStop(tx: HandlerTx, t: Toewijzing, begin: string, oud: StopDeel | null, nieuw: StopDeel | null): Promise<JW307> {
  const k = await kopEnKind(tx, 'JW307', t)
  const deel = (s: StopDeel, StatusAanlevering: '1' | '3') => ({
    ...delen(t),
    Begindatum: begin,
    RedenBeeindiging: s.reden,
    Einddatum: s.einddatum,
    StatusAanlevering,
  })
  const StopProduct = [...(oud === null ? [] : [deel(oud, '3')]), ...(nieuw === null ? [] : [deel(nieuw, '1')])]
  return { ...k, Client: { ...k.Client, StopProducten: { StopProduct } } }
}

/** Judges the message with the eyes of the municipality, so that nothing wrong leaves, and hands it to the message service. */
export async function geefMee(
  tx: HandlerTx,
  t: Toewijzing,
  m: JW305 | JW307,
  pad: string,
  c: Omit<Correctie, 'id' | 'gevraagdOp' | 'doorNaam' | 'berichtId' | 'toewijzingId'>,
): Promise<string> {
  const { inhoud, bevindingen } = await proefMelding(tx, m)
  if (bevindingen.length > 0) throw ongeldig(...bevindingen.map((b) => veld(pad, `${b.tekst} (${b.regel})`, `${b.textEn} (${b.regel})`)))
  const h = m.Header
  const soort = 'StartProducten' in m.Client ? 'JW305' : 'JW307'
  const berichtId = await bewaarBericht(tx, {
    richting: 'in',
    aanbiederId: t.aanbiederId,
    soort,
    identificatie: h.BerichtIdentificatie.Identificatie,
    afzender: h.Afzender,
    ontvanger: h.Ontvanger,
    dagtekening: h.BerichtIdentificatie.Dagtekening,
    bestandsnaam: `${soort}_${h.BerichtIdentificatie.Identificatie}.xml`,
    inhoud,
    grootte: inhoud.length,
    hash: hashVan(inhoud),
    status: 'wacht',
    telt: false,
  })
  await bewaarCorrectie(tx, t, { ...c, toewijzingId: t.id, berichtId })
  return berichtId
}

const metDeHand = (waarom: string): Bron => ({ bron: 'handmatig', berichtId: null, waarom, klok: new Map() })

/** Another first day of help, or another word on whether it began with a crisis. */
export async function corrigeerStart(
  tx: HandlerTx,
  input: Waarom & { leveringId: string; begindatum: string; crisis?: Weten | undefined },
): Promise<Gecorrigeerd> {
  const gevonden = await leveringVan(tx, input.leveringId)
  const { l: oud, t, gemeld, weg } = await bekijk(tx, input.dossierId, gevonden, gevonden?.bron ?? 'bericht')
  const crisis = input.crisis ?? oud.crisis
  const rij = { leveringId: oud.id, stopId: null, soort: 'corrigeren', reden: input.waarom, nazorgOp: null } as const
  const uit = { soort: 'corrigeren', melding: 'start', leveringId: oud.id, nummer: t.nummer, dag: input.begindatum } as const
  if (input.begindatum === oud.begindatum) {
    if (crisis === oud.crisis) throw ongeldig(nietsAnders('begindatum'))
    // No message tells it, so none has to be sent.
    await merkCrisis(tx, oud.id, crisis)
    await bewaarCorrectie(tx, t, { ...rij, toewijzingId: t.id, crisis, berichtId: null })
    return { ...uit, crisis, berichtId: null, gevolgen: [] }
  }
  eisMagWeg(gemeld, oud.id)
  const fout = startMag(t, input.begindatum, tx.vandaag)
  if (fout) throw ongeldig(fout)
  const eerder = (await stops(tx, [t.id])).at(-1)
  if (eerder && input.begindatum < eerder.einddatum)
    throw ongeldig(
      veld(
        'begindatum',
        `De hulp liep eerder tot ${dagTekst(eerder.einddatum, 'nl')}.`,
        `Help ran until ${dagTekst(eerder.einddatum, 'en')} before.`,
        { gevonden: input.begindatum, toegestaan: `≥ ${eerder.einddatum}` },
      ),
    )
  await eisGezien(
    tx,
    t,
    dagenWeg({ van: oud.begindatum, totEnMet: null }, { van: input.begindatum, totEnMet: null }),
    input.declaratieGezien,
  )
  const anders = { ...rij, crisis: crisis === oud.crisis ? null : crisis }
  if (weg === 'bericht')
    return {
      ...uit,
      gevolgen: [],
      berichtId: await geefMee(tx, t, await maakStart(tx, t, oud.begindatum, input.begindatum), 'begindatum', anders),
    }
  const bron = metDeHand(input.waarom)
  await bewaarCorrectie(tx, t, { ...anders, toewijzingId: t.id, berichtId: null })
  return { ...uit, berichtId: null, gevolgen: [await startTerug(tx, t, oud, bron), await start(tx, t, input.begindatum, crisis, bron)] }
}

/** Help never began. */
export async function verwijderStart(tx: HandlerTx, input: Waarom & { leveringId: string }): Promise<Gecorrigeerd> {
  const gevonden = await leveringVan(tx, input.leveringId)
  const { l: oud, t, gemeld, weg } = await bekijk(tx, input.dossierId, gevonden, gevonden?.bron ?? 'bericht')
  eisMagWeg(gemeld, oud.id)
  await eisGezien(tx, t, dagenWeg({ van: oud.begindatum, totEnMet: null }, null), input.declaratieGezien)
  const rij = { leveringId: oud.id, stopId: null, soort: 'verwijderen', reden: input.waarom, nazorgOp: null, crisis: null } as const
  const uit = { soort: 'verwijderen', melding: 'start', leveringId: oud.id, nummer: t.nummer, dag: oud.begindatum } as const
  if (weg === 'bericht')
    return { ...uit, gevolgen: [], berichtId: await geefMee(tx, t, await maakStart(tx, t, oud.begindatum, null), 'waarom', rij) }
  await bewaarCorrectie(tx, t, { ...rij, toewijzingId: t.id, berichtId: null })
  return { ...uit, berichtId: null, gevolgen: [await startTerug(tx, t, oud, metDeHand(input.waarom))] }
}

const nietsAnders = (pad: string) =>
  veld(pad, 'Er verandert niets. Vul in wat anders wordt.', 'Nothing changes. Say what becomes different.')

async function stopBij(tx: HandlerTx, dossierId: string, stopId: string) {
  const s = await stopVan(tx, stopId)
  if (!s) throw nietGevonden('Deze stop is er niet.', 'This stop does not exist.')
  return { ...(await bekijk(tx, dossierId, await leveringVan(tx, s.leveringId), s.bron)), s }
}

/** Another last day, or another reason. */
export async function corrigeerStop(
  tx: HandlerTx,
  input: Waarom & { stopId: string; einddatum: string; reden: RedenBeeindiging; nazorgOp: string | null },
): Promise<Gecorrigeerd> {
  const { s, l, t, gemeld, weg } = await stopBij(tx, input.dossierId, input.stopId)
  eisMagWeg(gemeld, s.id)
  const fout = stopMag(l.begindatum, input.einddatum, tx.vandaag)
  if (fout) throw ongeldig(fout)
  if (input.einddatum === s.einddatum && input.reden === s.reden) throw ongeldig(nietsAnders('einddatum'))
  const nazorgOp = input.nazorgOp ?? (s.nazorgOp !== null && s.nazorgOp > input.einddatum ? s.nazorgOp : null)
  eisNazorg(input.reden, nazorgOp, input.einddatum)
  await eisGezien(
    tx,
    t,
    dagenWeg({ van: l.begindatum, totEnMet: s.einddatum }, { van: l.begindatum, totEnMet: input.einddatum }),
    input.declaratieGezien,
  )
  const rij = { leveringId: l.id, stopId: s.id, soort: 'corrigeren', reden: input.waarom, nazorgOp, crisis: null } as const
  const uit = { soort: 'corrigeren', melding: 'stop', leveringId: l.id, nummer: t.nummer, dag: input.einddatum } as const
  if (weg === 'bericht')
    return { ...uit, gevolgen: [], berichtId: await geefMee(tx, t, await maakStop(tx, t, l.begindatum, s, input), 'einddatum', rij) }
  const bron = metDeHand(input.waarom)
  await bewaarCorrectie(tx, t, { ...rij, toewijzingId: t.id, berichtId: null })
  const terug = await stopTerug(tx, t, l, s, bron)
  const { einddatum, reden } = input
  return {
    ...uit,
    berichtId: null,
    gevolgen: [terug, await stop(tx, t, l, { einddatum, reden, toelichting: s.toelichting, nazorgOp }, bron)],
  }
}

/** Help did not stop: it runs on. */
export async function verwijderStop(tx: HandlerTx, input: Waarom & { stopId: string }): Promise<Gecorrigeerd> {
  const { s, l, t, gemeld, weg } = await stopBij(tx, input.dossierId, input.stopId)
  eisMagWeg(gemeld, s.id)
  const rij = { leveringId: l.id, stopId: s.id, soort: 'verwijderen', reden: input.waarom, nazorgOp: null, crisis: null } as const
  const uit = { soort: 'verwijderen', melding: 'stop', leveringId: l.id, nummer: t.nummer, dag: s.einddatum } as const
  if (weg === 'bericht')
    return { ...uit, gevolgen: [], berichtId: await geefMee(tx, t, await maakStop(tx, t, l.begindatum, s, null), 'waarom', rij) }
  await bewaarCorrectie(tx, t, { ...rij, toewijzingId: t.id, berichtId: null })
  return { ...uit, berichtId: null, gevolgen: [await stopTerug(tx, t, l, s, metDeHand(input.waarom))] }
}
