/** How help was, in the words of youth and parent: what may be recorded, and which answer counts. Plain, so that pages use it too. */
import { informanten, nutCijfer, zonderHulp, type InformantId, type ZonderHulpCode } from '@draad/stelsel'
import { veld, type VeldFout } from '../../kern/outcome/uitkomst.ts'
import type { Datum } from '../../kern/time/klok.ts'

/** Why there is no answer. "Not asked" and "did not want" are different things, and both are counted. */
export const GEEN_ANTWOORD = ['wilde-niet', 'niet-bereikbaar', 'te-jong', 'kan-niet', 'niet-goed', 'niet-gevraagd'] as const
export type GeenAntwoord = (typeof GEEN_ANTWOORD)[number]

export const INFORMANTEN = informanten.map((i) => i.id) as [InformantId, ...InformantId[]]
export const ZONDER_HULP = zonderHulp.map((z) => z.code) as [ZonderHulpCode, ...ZonderHulpCode[]]
/** Marks from low to high. */
export const CIJFERS: readonly number[] = Array.from({ length: nutCijfer.tm - nutCijfer.van + 1 }, (_, i) => nutCijfer.van + i)

/** What one informant said on a day, or why there is no answer. */
export interface Antwoord {
  readonly informant: InformantId
  readonly op: Datum
  readonly nut: number | null
  readonly zonderHulp: ZonderHulpCode | null
  readonly reden: GeenAntwoord | null
}

/** An answer as kept, about one allocation. */
export interface Uitkomstmeting extends Antwoord {
  readonly id: string
  readonly toewijzingId: string
  readonly leveringId: string
  readonly nietVoorOuders: boolean
  readonly doorNaam: string
}

/**
 * Per informant the last answer, the youth first; without any answer the last reason why not. A later "did not want" does
 * not erase what was said before.
 * @bron Informatieprotocol beleidsinformatie jeugd v7, 4.5
 */
export function tellend<A extends Antwoord>(metingen: readonly A[]): A[] {
  return INFORMANTEN.flatMap((wie) => {
    const van = metingen.filter((m) => m.informant === wie).toSorted((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))
    return van.findLast((m) => m.reden === null) ?? van.at(-1) ?? []
  })
}

/** Of whom nothing was recorded yet, no answer and no reason. */
export function nietGevraagd(metingen: readonly Antwoord[]): InformantId[] {
  return INFORMANTEN.filter((wie) => !metingen.some((m) => m.informant === wie))
}

/** May this be recorded about help that began on a day? An answer or a reason, of a day that has been. */
export function uitkomstMag(m: Antwoord & { readonly nietVoorOuders: boolean }, begindatum: Datum, vandaag: Datum): VeldFout[] {
  const fouten: VeldFout[] = []
  if (m.op > vandaag)
    fouten.push(
      veld('op', 'Leg het antwoord vast als het gegeven is.', 'Record the answer when it has been given.', {
        gevonden: m.op,
        toegestaan: `≤ ${vandaag}`,
      }),
    )
  if (m.op < begindatum)
    fouten.push(
      veld('op', `De hulp begon op ${begindatum}.`, `Help began on ${begindatum}.`, { gevonden: m.op, toegestaan: `≥ ${begindatum}` }),
    )
  const antwoord = m.nut !== null || m.zonderHulp !== null
  if (antwoord && m.reden !== null)
    fouten.push(
      veld(
        'reden',
        'Er is een antwoord, dus geen reden waarom niet. Haal één van de twee weg.',
        'There is an answer, so no reason why not. Remove one of the two.',
        { gevonden: m.reden },
      ),
    )
  if (!antwoord && m.reden === null)
    fouten.push(
      veld(
        'nut',
        'Vul een cijfer of een antwoord in. Is er geen antwoord, kies dan waarom niet.',
        'Give a mark or an answer. Is there no answer, then choose why not.',
      ),
    )
  if (m.nietVoorOuders && m.informant !== 'jeugdige')
    fouten.push(
      veld(
        'nietVoorOuders',
        'Alleen het antwoord van de jeugdige zelf kan voor ouders afgeschermd zijn.',
        'Only the youth’s own answer can be kept from parents.',
      ),
    )
  return fouten
}
