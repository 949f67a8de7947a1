/** A report that was rejected: what it said, and the repaired one that goes in its place. */
import { leesBericht, type JW305, type JW307, type RedenBeeindiging } from '@draad/berichten'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { geweigerd, nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { berichtVan, inhoudVan, toewijzingenVan, toewijzingVan, type BerichtRegel, type Toewijzing } from '../toewijzing/public.ts'
import { eisNietsOnderweg, geefMee, maakStart, maakStop, type Gecorrigeerd } from './handlers-correctie.ts'
import { productenVan } from './handlers-bericht.ts'
import { startMag, stopMag } from './rules.ts'
import { starts, stops } from './store.ts'
import { berichtstand } from './stroom.ts'

/** One start or stop that a rejected message reported. */
export interface AfgekeurdeMelding {
  readonly toewijzingId: string
  readonly nummer: number
  readonly soort: 'start' | 'stop'
  readonly begindatum: string
  readonly einddatum: string | null
  readonly reden: RedenBeeindiging | null
}

/** What a rejected message wanted to report of this child's allocations; its removals are asked anew at the report itself. */
export async function wildeMelden(tx: HandlerTx, b: BerichtRegel, toewijzingen: readonly Toewijzing[]): Promise<AfgekeurdeMelding[]> {
  const inhoud = await inhoudVan(tx, b.id)
  const l = inhoud ? leesBericht(inhoud) : null
  if (!l || (l.soort !== 'JW305' && l.soort !== 'JW307') || !l.bericht) return []
  return productenVan(l.bericht as JW305 | JW307).flatMap((p): AfgekeurdeMelding[] => {
    const t = toewijzingen.find((x) => x.nummer === p.ToewijzingNummer)
    if (!t || p.StatusAanlevering !== '1') return []
    const stop = 'RedenBeeindiging' in p
    return [
      {
        toewijzingId: t.id,
        nummer: t.nummer,
        soort: stop ? 'stop' : 'start',
        begindatum: p.Begindatum,
        einddatum: stop ? p.Einddatum : null,
        reden: stop ? p.RedenBeeindiging : null,
      },
    ]
  })
}

interface Invoer {
  readonly dossierId: string
  readonly berichtId: string
  readonly toewijzingId: string
  readonly begindatum: string
  readonly einddatum: string | null
  readonly reden: RedenBeeindiging | null
  readonly waarom: string
}

/** Sends the repaired report. What was accepted for a part is not sent again: for the rest the help itself has buttons. @bron iJw 3.2 OP286, IV008, TR056 */
export async function meldOpnieuw(tx: HandlerTx, input: Invoer): Promise<Gecorrigeerd> {
  const b = await berichtVan(tx, input.berichtId)
  const t = await toewijzingVan(tx, input.toewijzingId)
  if (b?.dossierId !== input.dossierId || t?.dossierId !== input.dossierId)
    throw nietGevonden('Dit bericht hoort niet bij dit kind.', 'This message is not about this child.')
  if (tx.actor.partij?.id !== t.aanbiederId || b.richting !== 'in')
    throw geweigerd('Alleen de aanbieder zelf meldt start en stop.', 'Only the provider itself reports start and stop.')
  if (!berichtstand(b.status).magOpnieuw)
    throw geweigerd(
      'Dit bericht is niet afgekeurd. Opnieuw sturen kan alleen na een afkeuring.',
      'This message was not rejected. Sending anew is only possible after a rejection.',
    )
  const melding = (await wildeMelden(tx, b, await toewijzingenVan(tx, input.dossierId))).find((m) => m.toewijzingId === t.id)
  if (!melding) throw nietGevonden('Dit bericht meldde niets over deze hulp.', 'This message reported nothing about this help.')
  await eisNietsOnderweg(tx, t)
  const uit = { soort: 'opnieuw', melding: melding.soort, nummer: t.nummer, gevolgen: [] } as const
  const rij = { stopId: null, soort: 'opnieuw', reden: input.waarom, nazorgOp: null, crisis: null } as const
  if (melding.soort === 'start') {
    const fout = startMag(t, input.begindatum, tx.vandaag)
    if (fout) throw ongeldig(fout)
    const berichtId = await geefMee(tx, t, await maakStart(tx, t, null, input.begindatum), 'begindatum', { ...rij, leveringId: null })
    return { ...uit, leveringId: null, dag: input.begindatum, berichtId }
  }
  const { einddatum, reden } = input
  if (einddatum === null) throw ongeldig(veld('einddatum', 'Vul de laatste dag in.', 'Fill in the last day.'))
  if (reden === null) throw ongeldig(veld('reden', 'Kies waarom de hulp stopte.', 'Choose why help ended.'))
  // A stop hangs on the start that stands, whatever day the rejected message named.
  const einden = await stops(tx, [t.id])
  const l = (await starts(tx, [t.id])).findLast((s) => !einden.some((e) => e.leveringId === s.id && e.reden !== '20'))
  if (!l) throw geweigerd('Er loopt geen hulp. Meld eerst dat de hulp begon.', 'No help is running. Report first that help began.')
  const fout = stopMag(l.begindatum, einddatum, tx.vandaag)
  if (fout) throw ongeldig(fout)
  const m = await maakStop(tx, t, l.begindatum, null, { einddatum, reden })
  return { ...uit, leveringId: l.id, dag: einddatum, berichtId: await geefMee(tx, t, m, 'einddatum', { ...rij, leveringId: l.id }) }
}
