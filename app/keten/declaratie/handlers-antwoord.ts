/** The municipality answers: what the checks refuse is refused, what they could not decide a person decides, the rest is granted. */
import { gebroken, leesBericht, type Bevinding, type GelezenBericht, type JW323, type RegelCode } from '@draad/berichten'
import type { HandlerTx } from '../../kern/command/declare.ts'
import type { Tx } from '../../kern/db/transactie.ts'
import type { Uitvoerder } from '../../kern/outbox/uitgaand.ts'
import { zetUit } from '../../kern/outbox/uitgaand.ts'
import { conflict, nietGevonden, ongeldig, veld, type VeldFout } from '../../kern/outcome/uitkomst.ts'
import { inhoudVan, werkBerichtBij } from '../toewijzing/public.ts'
import { verstuurAntwoord } from './handlers-ontvangen.ts'
import { oordelenVan } from './uit-bericht.ts'
import { beoordeel, verzamel } from './kennis.ts'
import type { Declaratie, Regel } from './model.ts'
import { isKeuzereden, metTeken, voorstelVan, type Keuzereden } from './rules.ts'
import { declaratieVan, oordeelRegels, regelsVan, wijzigDeclaratie } from './store.ts'

export interface AntwoordInvoer {
  readonly declaratieId: string
  readonly versie: number
  readonly keuzes: readonly { readonly regelId: string; readonly oordeel: 'toekennen' | 'afwijzen'; readonly reden: Keuzereden | null }[]
}

/** The rule that stands for each reason a person may give. */
const REGEL_BIJ: Readonly<Record<Keuzereden, RegelCode>> = { '0611': 'TR418', '9346': 'TR346', '9341': 'TR341' }

const padVan = (r: Pick<Regel, 'client' | 'plaats'>): string => `Declaratie/Clienten/Client[${r.client}]/Prestaties/Prestatie[${r.plaats}]`

/** Outbox work of this room. */
export const ANTWOORD = 'declaratie-antwoord'
export const CONTROLE = 'declaratie-controle'

/**
 * Keeps what a person decided; the message service checks once more and answers. Who looks after the money sees no
 * child and no citizen number, so the message itself is not theirs to open.
 *
 * @bron iJw 3.2 OP303, IV085 (a credit cannot be disputed), IV087, IV088
 */
export async function besluit(tx: HandlerTx, input: AntwoordInvoer) {
  const d = await declaratieVan(tx, input.declaratieId)
  if (!d) throw nietGevonden('Deze declaratie is er niet.', 'This declaration does not exist.')
  if (d.stand !== 'te-beoordelen') throw conflict('Deze declaratie is al beantwoord.', 'This declaration has been answered already.')
  const regels = await regelsVan(tx, d.id)
  const keuzes = keuzesBij(regels, input)
  await oordeelRegels(
    tx,
    regels.filter((r) => keuzes.has(r.id)).map((r) => ({ ...r, keuze: keuzes.get(r.id) ?? null })),
  )
  const gelukt = await wijzigDeclaratie(tx, d.id, input.versie, { stand: 'antwoord-klaar', beantwoord_door: tx.actor.naam, veranderd: 0 })
  if (!gelukt) throw conflict('Er is net iets veranderd. Kijk opnieuw.', 'Something changed just now. Look again.')
  await zetUit(tx, ANTWOORD, { declaratieId: d.id })
  const afgewezen = regels.filter((r) => voorstelVan(r) === 'afwijzen' || isKeuzereden(keuzes.get(r.id) ?? null))
  return { declaratieId: d.id, regels: regels.length, afgewezen: afgewezen.length }
}

/** The choice per line: every line that needs one has one, and no other line does. */
function keuzesBij(regels: readonly Regel[], input: AntwoordInvoer): Map<string, 'toekennen' | Keuzereden> {
  const gekozen = new Map(input.keuzes.map((k, i) => [k.regelId, { ...k, i }]))
  const fouten: VeldFout[] = []
  const uit = new Map<string, 'toekennen' | Keuzereden>()
  for (const r of regels) {
    const k = gekozen.get(r.id)
    gekozen.delete(r.id)
    const fout = keuzeFout(r, k)
    if (fout) fouten.push(fout)
    else if (k && voorstelVan(r) === 'kiezen') uit.set(r.id, k.oordeel === 'toekennen' ? 'toekennen' : (k.reden ?? '0611'))
  }
  for (const k of gekozen.values())
    fouten.push(veld(`keuzes.${k.i}.regelId`, 'Deze regel hoort niet bij deze declaratie.', 'This line is not of this declaration.'))
  if (fouten.length > 0) throw ongeldig(...fouten)
  return uit
}

function keuzeFout(r: Regel, k: (AntwoordInvoer['keuzes'][number] & { i: number }) | undefined): VeldFout | null {
  const voorstel = voorstelVan(r)
  if (voorstel === 'kiezen' && !k)
    return veld(
      'keuzes',
      `Regel ${r.referentie}: kies toekennen of afwijzen. Dit kon niet vanzelf worden beoordeeld.`,
      `Line ${r.referentie}: choose to grant or refuse. This could not be judged by itself.`,
    )
  if (!k) return null
  if (voorstel === 'afwijzen' && k.oordeel === 'toekennen')
    return veld(
      `keuzes.${k.i}.oordeel`,
      `Regel ${r.referentie} klopt niet en kan niet worden toegekend. De aanbieder herstelt hem en stuurt hem opnieuw.`,
      `Line ${r.referentie} is wrong and cannot be granted. The provider repairs it and sends it again.`,
    )
  if (voorstel === 'toekennen' && k.oordeel === 'afwijzen')
    return veld(
      `keuzes.${k.i}.oordeel`,
      `Regel ${r.referentie} klopt met alle regels. Afwijzen kan dan niet.`,
      `Line ${r.referentie} meets every rule, so it cannot be refused.`,
    )
  if (voorstel === 'kiezen' && k.oordeel === 'afwijzen' && !k.reden)
    return veld(`keuzes.${k.i}.reden`, 'Kies waarom u afwijst.', 'Choose why you refuse.')
  return null
}

interface Verse {
  readonly lezing: GelezenBericht<'JW323'>
  readonly bevindingen: readonly Bevinding[]
  readonly oud: readonly Regel[]
  readonly vers: readonly Regel[]
  readonly veranderd: number
}

/** Runs the checks again, with what is known now. */
async function controleerOpnieuw(tx: Tx, d: Declaratie): Promise<Verse> {
  const inhoud = await inhoudVan(tx, d.berichtId)
  const lezing = inhoud ? leesBericht(inhoud) : null
  if (lezing?.soort !== 'JW323' || !lezing.bericht) throw new Error('The message of a declaration is gone.')
  const m: JW323 = lezing.bericht
  const k = await verzamel(tx, m, d.id)
  const bevindingen = beoordeel(m, k)
  const nu = oordelenVan(m, k, bevindingen)
  const oud = await regelsVan(tx, d.id)
  const vers = oud.map((r) => ({
    ...r,
    ...(nu.perPlek.get(`${r.client}/${r.plaats}`) ?? { bevindingen: [], onbeoordeeld: [] }),
    toewijzingId: k.toewijzingen.get(r.toewijzingNummer)?.id ?? null,
  }))
  const veranderd = vers.filter((r, i) => voorstelVan(r) !== voorstelVan(oud[i] ?? r)).length
  return { lezing, bevindingen, oud, vers, veranderd }
}

/** The service checks once more and answers; when a check came out otherwise it goes back to the desk instead. */
export const beantwoordUit: Uitvoerder = async (tx, v) => {
  const d = await declaratieVan(tx, v['declaratieId'] ?? '')
  if (d?.stand !== 'antwoord-klaar') return
  const c = await controleerOpnieuw(tx, d)
  if (c.veranderd > 0) {
    await oordeelRegels(
      tx,
      c.vers.map((r) => ({ ...r, keuze: null })),
    )
    await wijzigDeclaratie(tx, d.id, d.versie, { stand: 'te-beoordelen', veranderd: c.veranderd, beantwoord_door: null })
    return
  }
  const menselijk = c.vers.flatMap((r) => (isKeuzereden(r.keuze) ? [gebroken(REGEL_BIJ[r.keuze], padVan(r), null)] : []))
  const uit = await verstuurAntwoord(tx, c.lezing, [...c.bevindingen, ...menselijk], { berichtId: d.berichtId, aanbiederId: d.aanbiederId })
  const oordelen = c.vers.map((r) => {
    const retourcodes = [...new Set([...r.bevindingen.map((b) => b.retourcode), ...(isKeuzereden(r.keuze) ? [r.keuze] : [])])]
    return { ...r, stand: retourcodes.length > 0 ? ('afgewezen' as const) : ('toegekend' as const), retourcodes }
  })
  const toegekend = oordelen.filter((r) => r.stand === 'toegekend').reduce((n, r) => n + metTeken(r), 0)
  if (toegekend !== uit.toegekend) throw new Error('The sum of the granted lines is not what the answer says.')
  await oordeelRegels(tx, oordelen)
  await wijzigDeclaratie(tx, d.id, d.versie, {
    stand: 'beantwoord',
    antwoord_id: uit.antwoordId,
    toegekend: uit.toegekend,
    beantwoord_op: tx.vandaag,
  })
  await werkBerichtBij(tx, d.berichtId, { status: oordelen.some((r) => r.stand === 'afgewezen') ? 'deels' : 'verwerkt' })
}

/** Checks a declaration that waits again, because something it is checked against changed. */
export const controleUit: Uitvoerder = async (tx, v) => {
  const d = await declaratieVan(tx, v['declaratieId'] ?? '')
  if (d?.stand !== 'te-beoordelen') return
  const c = await controleerOpnieuw(tx, d)
  await oordeelRegels(tx, c.vers)
  await wijzigDeclaratie(tx, d.id, d.versie, {})
}
