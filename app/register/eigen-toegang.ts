import { rechtVensters, verjaardag, type GezagPeriode, type Recht, type RechtVenster, type Rol as RechtRol } from '@draad/stelsel'
import { staandeRechten, verleen, zetEinde, type StaandRecht } from '../kern/access/store.ts'
import type { HandlerTx } from '../kern/command/declare.ts'
import { geweigerd, nietGevonden, ongeldig, veld } from '../kern/outcome/uitkomst.ts'
import type { Datum } from '../kern/time/klok.ts'
import { volledigeNaam, type Gezag, type Gezinslid, type Plaats } from './model.ts'
import { gezagVan, gezinsleden } from './store.ts'

/** A door that rests on the law alone: it opens and shuts by itself on a birthday or a change of custody. */
const WET = 'Jeugdwet 7.3.10'
/** A door that the youth opened for somebody: until the youth takes it back, at the latest until 18. */
export const TOESTEMMING = 'Jeugdwet 7.3.11: toestemming van de jeugdige'
const DOEL = 'inzage-door-het-gezin'
const GEZIN = ['ouder', 'jeugdige'] as const
/** Begins the reason of every end that a changed fact gave: such a door may open again; one shut by a person stays shut. */
const HERZIEN = 'herzien'
const MET_GEZAG: readonly Gezag['soort'][] = ['gezamenlijk', 'eenhoofdig', 'gezamenlijk-met-derde', 'voogdij']

/** The role before the law of somebody with this place in the family. */
function rechtRol(plaats: Plaats, gezag: boolean): RechtRol {
  if (plaats === 'ouder' || plaats === 'pleegouder') return plaats
  if (plaats === 'voogd') return gezag ? 'voogd' : 'verzorger'
  return gezag ? 'niet-ouder' : 'verzorger'
}

/** Custody of one person over one child, as the register has it: "cannot be determined" is unknown, another's custody a no. */
export function gezagPerioden(rijen: readonly Gezag[], kindId: string, persoonId: string): readonly GezagPeriode[] {
  return rijen
    .filter((g) => g.kindId === kindId && (g.tot === null || g.van < g.tot))
    .map((g) => ({
      van: g.van,
      tot: g.tot,
      gezag: g.soort === 'niet-te-bepalen' ? null : MET_GEZAG.includes(g.soort) && g.houderId === persoonId,
    }))
}

/** When this person may read this child's file, from a day on. */
export function inzageVensters(wie: Gezinslid, kind: Gezinslid, gezag: readonly Gezag[], vanaf: Datum): readonly RechtVenster[] {
  const perioden = gezagPerioden(gezag, kind.id, wie.id)
  const met = perioden.some((p) => p.gezag === true)
  return rechtVensters({
    persoon: { geboren: kind.geboortedatum, oordeelsbekwaam: null },
    rol: wie.id === kind.id ? 'jeugdige' : rechtRol(wie.plaats, met),
    handeling: 'dossier-inzien',
    kader: { naam: 'vrijwillig' },
    gezag: perioden,
    vanaf,
  })
}

interface Toelating {
  readonly dossierId: string
  readonly persoonId: string
  readonly toestemming?: { readonly op: Datum; readonly hoe: string } | null | undefined
}

/**
 * Opens the own door of a child or parent for exactly the days on which the law lets them read; nobody has to remember a
 * birthday. Whom only the youth can let in, comes in with the youth's leave; who would never come in, is told why.
 *
 * @bron Jeugdwet 7.3.10, 7.3.11 lid 1 tot en met 3, 7.3.15
 */
export async function laatToe(tx: HandlerTx, v: Toelating) {
  const leden = await gezinsleden(tx, tx.zaakId ?? '')
  const wie = leden.find((g) => g.id === v.persoonId)
  const kind = leden.find((g) => g.dossierId === v.dossierId)
  if (!wie || !kind) throw nietGevonden('Deze persoon hoort niet bij dit gezin.', 'This person does not belong to this family.')
  if (wie.plaats === 'kind' && wie.id !== kind.id)
    throw geweigerd('Een broer of zus heeft een eigen dossier.', 'A brother or sister has a file of their own.')
  const vensters = inzageVensters(wie, kind, await gezagVan(tx, tx.zaakId ?? '', kind.id), tx.vandaag)
  const gewenst = v.toestemming ? [metToestemming(tx, v.toestemming, kind, vensters)] : opGrondVanDeWet(wie, kind, vensters)
  await schik(tx, v.dossierId, wie.id, wie.id === kind.id ? 'jeugdige' : 'ouder', gewenst, v.toestemming?.hoe ?? null)
  return { naam: volledigeNaam(wie), van: gewenst[0]?.van ?? tx.vandaag, tot: gewenst.at(-1)?.tot ?? null }
}

interface Wens {
  readonly van: Datum
  readonly tot: Datum | null
  readonly grondslag: string
}

function opGrondVanDeWet(wie: Gezinslid, kind: Gezinslid, vensters: readonly RechtVenster[]): readonly Wens[] {
  const open = vensters.filter((x) => x.recht.antwoord === 'ja')
  if (open.length > 0) return open.map(({ van, tot }) => ({ van, tot, grondslag: WET }))
  throw gesloten(wie, kind, vensters[0]?.recht)
}

/** Leave of the youth counts from sixteen, or for whoever has no custody from twelve: when the youth decides about sharing. */
function metToestemming(tx: HandlerTx, t: { readonly op: Datum }, kind: Gezinslid, vensters: readonly RechtVenster[]): Wens {
  if (t.op > tx.vandaag)
    throw ongeldig(veld('toestemming.op', 'Deze dag is nog niet geweest.', 'This day has not been yet.', { gevonden: t.op }))
  const eigen = inzageVensters(kind, kind, [], tx.vandaag)
  if (eigen[0]?.recht.antwoord !== 'ja')
    throw geweigerd(
      `${kind.voornamen} beslist hier nog niet zelf over. Kijk wie gezag heeft.`,
      `${kind.voornamen} does not decide this yet. See who has custody.`,
    )
  if (vensters[0]?.recht.antwoord === 'ja')
    throw geweigerd(
      'Toestemming is niet nodig: deze persoon mag het dossier al lezen.',
      'No leave is needed: this person may read already.',
    )
  const achttien = verjaardag(kind.geboortedatum, 18)
  return { van: tx.vandaag, tot: achttien !== null && achttien > tx.vandaag ? achttien : null, grondslag: TOESTEMMING }
}

/** Why this door does not open, for the worker: the rule speaks to the person it is about. */
function gesloten(wie: Gezinslid, kind: Gezinslid, r: Recht | undefined) {
  if (r?.antwoord === 'met-toestemming')
    return ongeldig(
      veld(
        'toestemming.op',
        `Dit mag alleen als ${kind.voornamen} het goed vindt. Vraag het en vul in wanneer en hoe dat gezegd is.`,
        `Only with leave of ${kind.voornamen}. Ask, and fill in when and how it was said.`,
      ),
    )
  return geweigerd(
    `${wie.voornamen} kan de draad nu niet zien. Voor ${wie.voornamen} geldt: “${r?.uitleg ?? ''}” (${r?.bron ?? WET})`,
    `${wie.voornamen} cannot see the thread now. To ${wie.voornamen} applies: “${r?.uitlegEn ?? ''}” (${r?.bron ?? WET})`,
    { antwoord: r?.antwoord },
  )
}

/** Makes the rows agree with what is wanted: what holds already stays one row, the rest ends today or begins on its day. */
async function schik(
  tx: HandlerTx,
  dossierId: string,
  houderId: string,
  rol: (typeof GEZIN)[number],
  gewenst: readonly Wens[],
  reden: string | null,
  staand?: readonly StaandRecht[],
): Promise<boolean> {
  const zaakId = tx.zaakId ?? ''
  const rijen = (staand ?? (await staandeRechten(tx, zaakId, GEZIN))).filter((r) => r.dossierId === dossierId && r.houderId === houderId)
  const over = [...gewenst]
  let anders = false
  for (const r of rijen) {
    const i = over.findIndex((g) => g.grondslag === r.grondslag && (g.van === r.van || (r.van <= tx.vandaag && g.van <= tx.vandaag)))
    const g = over[i]
    if (g && r.rol === rol) {
      over.splice(i, 1)
      if (g.tot !== r.tot) await zetEinde(tx, r, g.tot, reden ?? HERZIEN)
      anders ||= g.tot !== r.tot
    } else if (r.grondslag !== TOESTEMMING || gewenst.some((x) => x.grondslag === TOESTEMMING)) {
      await zetEinde(tx, r, tx.vandaag, reden ?? HERZIEN)
      anders = true
    }
  }
  await verleen(
    tx,
    over.map((g) => ({
      zaakId,
      dossierId,
      houderId,
      rol,
      grondslag: g.grondslag,
      doel: DOEL,
      van: g.van,
      tot: g.tot,
      ...(reden ? { reden } : {}),
    })),
  )
  return anders || over.length > 0
}

/**
 * Looks again at every own door to a child's dossier after a fact changed that it rests on (custody, date of birth). Doors
 * that the youth opened stay. What was, stays readable.
 *
 * @returns who may read from another day than before
 */
export async function herzieEigenToegang(tx: HandlerTx, kindId: string, reden: string): Promise<string[]> {
  const zaakId = tx.zaakId ?? ''
  const leden = await gezinsleden(tx, zaakId)
  const kind = leden.find((l) => l.id === kindId)
  if (!kind?.dossierId) return []
  const gezag = await gezagVan(tx, zaakId, kindId)
  const staand = await staandeRechten(tx, zaakId, GEZIN)
  const anders: string[] = []
  for (const wie of leden) {
    // Once let in is let in again when the law lets them: a door that never was is not made here.
    if (!(await ooitToegelaten(tx, kind.dossierId, wie.id))) continue
    const open = inzageVensters(wie, kind, gezag, tx.vandaag)
      .filter((v) => v.recht.antwoord === 'ja')
      .map(({ van, tot }) => ({ van, tot, grondslag: WET }))
    const rol = wie.id === kind.id ? 'jeugdige' : 'ouder'
    if (await schik(tx, kind.dossierId, wie.id, rol, open, `${HERZIEN}: ${reden}`, staand)) anders.push(volledigeNaam(wie))
  }
  return anders
}

/** Has somebody been let in on the ground of the law, and was the door not shut by a person since? */
async function ooitToegelaten(tx: HandlerTx, dossierId: string, houderId: string): Promise<boolean> {
  const r = await tx.db
    .selectFrom('toegang')
    .select(['tot', 'reden'])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .where('houder_id', '=', houderId)
    .where('grondslag', '=', WET)
    .orderBy('verleend_op', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return r !== undefined && (r.tot === null || r.reden === null || r.reden.startsWith(HERZIEN))
}

/** Shuts somebody's own door: the youth takes leave back, or it should never have been open. */
export async function sluitEigenDeur(tx: HandlerTx, v: { readonly dossierId: string; readonly persoonId: string; readonly reden: string }) {
  const wie = (await gezinsleden(tx, tx.zaakId ?? '')).find((g) => g.id === v.persoonId)
  const rijen = (await staandeRechten(tx, tx.zaakId ?? '', GEZIN)).filter((r) => r.dossierId === v.dossierId && r.houderId === v.persoonId)
  if (!wie || rijen.length === 0) throw nietGevonden('Deze persoon heeft geen eigen toegang.', 'This person has no access of their own.')
  if (rijen.some((r) => r.rol === 'jeugdige'))
    throw geweigerd('Een jeugdige houdt altijd toegang tot het eigen dossier.', 'A youth always keeps access to their own file.')
  for (const r of rijen) await zetEinde(tx, r, tx.vandaag, v.reden)
  return { naam: volledigeNaam(wie) }
}

/** Who of the family has a door of their own, on which ground and for which days; for the family page of the dossier. */
export async function eigenDeuren(tx: HandlerTx): Promise<StaandRecht[]> {
  return staandeRechten(tx, tx.zaakId ?? '', GEZIN)
}
