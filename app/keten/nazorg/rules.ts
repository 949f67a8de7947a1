import { plusDagen, termijnRegel } from '@draad/stelsel'
import { veld, type VeldFout } from '../../kern/outcome/uitkomst.ts'
import type { Datum } from '../../kern/time/klok.ts'
import type { Sluitreden } from './model.ts'

/** A safety judgement is recent when it is at most this many days old; a local norm. */
export const VEILIGHEID_RECENT_DAGEN = termijnRegel('veiligheidsoordeel-recent').lengte.aantal

/** What the rules about closing look at. */
export interface TeSluiten {
  readonly reden: Sluitreden
  readonly meningKind: string
  readonly meningOuders: string
  readonly zonderNazorgReden: string | null
  readonly vandaag: Datum
  /** Last day of a safety judgement that holds, of every kind, for this child; null: none, or not to be seen. */
  readonly veiligheidOp: Datum | null
  readonly crisisOpen: boolean
  readonly lopendeHulp: number
  readonly openTeVroeg: number
  readonly openOverdrachten: number
  readonly nazorg: 'afgesproken' | 'gedaan' | 'geen'
}

/** "No contact" is a reason to go and look, not to close: only after somebody judged the safety lately. @bron R4a-13 */
export function geenContactAlleenVeilig(s: TeSluiten): VeldFout | null {
  if (s.reden !== 'geen-contact') return null
  if (s.veiligheidOp !== null && s.veiligheidOp >= plusDagen(s.vandaag, -VEILIGHEID_RECENT_DAGEN)) return null
  return veld(
    'reden',
    'Geen contact is geen reden om te sluiten. Beoordeel eerst de veiligheid van dit kind.',
    'No contact is no reason to close. First judge the safety of this child.',
    { gevonden: s.veiligheidOp ?? 'onbekend', toegestaan: `een oordeel van de laatste ${VEILIGHEID_RECENT_DAGEN} dagen` },
  )
}

export function geenCrisis(s: TeSluiten): VeldFout | null {
  return s.crisisOpen
    ? veld(
        'reden',
        'Er loopt een crisis. Een dossier met een open crisis blijft open.',
        'A crisis is open. A dossier with an open crisis stays open.',
      )
    : null
}

/** Help that runs is ended by a decision first. @bron R0-82 */
export function geenLopendeHulp(s: TeSluiten): VeldFout | null {
  return s.lopendeHulp > 0 && s.reden !== 'overleden'
    ? veld(
        'reden',
        'Er loopt nog hulp uit een besluit. Beëindig die eerst, met een besluit.',
        'Help from a decision still runs. End that first, by a decision.',
        { gevonden: String(s.lopendeHulp) },
      )
    : null
}

/** Who says it stopped too early gets an answer before anything is closed. @bron R4a-93 */
export function teVroegBeantwoord(s: TeSluiten): VeldFout | null {
  return s.openTeVroeg > 0
    ? veld(
        'reden',
        'Het gezin vindt dat de hulp te vroeg stopt. Praat eerst met het gezin.',
        'The family says help stops too early. Talk with the family first.',
      )
    : null
}

/** The sender of an open handover is still responsible. @bron 3-domein invariant 9 */
export function geenOpenOverdracht(s: TeSluiten): VeldFout | null {
  return s.openOverdrachten > 0
    ? veld('reden', 'Er loopt een overdracht. Rond die af of trek die in.', 'A handover is open. Complete or withdraw it.')
    : null
}

/** Aftercare was agreed or done, or it is said why not; that is counted. @bron R4a-133, R0-118 */
export function nazorgGeregeld(s: TeSluiten): VeldFout | null {
  if (s.nazorg !== 'geen' || s.reden === 'overleden' || (s.zonderNazorgReden ?? '').trim() !== '') return null
  return veld(
    'zonderNazorgReden',
    'Spreek nazorg af, of schrijf waarom die er niet komt. Dat wordt geteld.',
    'Agree on aftercare, or write why there is none. That is counted.',
  )
}

/** The opinions of child and parents are kept, also when they are unknown. @bron R4a-93 */
export function meningen(s: TeSluiten): VeldFout[] {
  const uit: VeldFout[] = []
  if (s.meningKind.trim() === '')
    uit.push(
      veld(
        'meningKind',
        'Schrijf wat het kind ervan vindt. Weet u het niet? Schrijf waarom.',
        'Write what the child thinks. If you do not know, write why.',
      ),
    )
  if (s.meningOuders.trim() === '')
    uit.push(
      veld(
        'meningOuders',
        'Schrijf wat de ouders ervan vinden. Weet u het niet? Schrijf waarom.',
        'Write what the parents think. If you do not know, write why.',
      ),
    )
  return uit
}

/** All that stands in the way of closing, together. */
export function watOntbreekt(s: TeSluiten): VeldFout[] {
  return [
    geenContactAlleenVeilig(s),
    geenCrisis(s),
    geenLopendeHulp(s),
    teVroegBeantwoord(s),
    geenOpenOverdracht(s),
    nazorgGeregeld(s),
    ...meningen(s),
  ].filter((f) => f !== null)
}

/** Reopening is for a thread that rests: closed, in aftercare, or in help that stopped. One that waits already goes on as it is. */
export function magHeropenen(toestand: string | null, waarom: string | null): boolean {
  return toestand === 'afgesloten' || toestand === 'hulp' || (toestand === 'onderweg' && waarom === 'nazorg')
}
