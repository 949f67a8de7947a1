import type { Actor, Rol } from '../../kern/identity/actor.ts'
import { veld, type VeldFout } from '../../kern/outcome/uitkomst.ts'
import { DELEN, type Overdracht, type OverdrachtStand, type Verslag } from './model.ts'

export type Stap = 'aannemen' | 'weigeren' | 'intrekken' | 'afronden'

const STAPPEN: Readonly<Record<OverdrachtStand, Partial<Record<Stap, OverdrachtStand>>>> = {
  aangeboden: { aannemen: 'aangenomen', weigeren: 'geweigerd', intrekken: 'ingetrokken' },
  aangenomen: { afronden: 'gedaan', intrekken: 'ingetrokken' },
  geweigerd: {},
  ingetrokken: {},
  gedaan: {},
}

/** Where a step leads; null when it cannot be taken from here. @bron R4a-125, R4a-131 */
export function volgende(stand: OverdrachtStand, stap: Stap): OverdrachtStand | null {
  return STAPPEN[stand][stap] ?? null
}

/** A handover is open until it is done, refused or withdrawn: the sender still carries it. @bron 3-domein invariant 9 */
export function isOpen(stand: OverdrachtStand): boolean {
  return stand === 'aangeboden' || stand === 'aangenomen'
}

/** Who is responsible now: only what is done has passed on. @bron R4a-131 */
export function verantwoordelijk(o: Pick<Overdracht, 'stand' | 'vanId' | 'naarId' | 'naarPartijId'>): string {
  return o.stand === 'gedaan' ? (o.naarId ?? o.naarPartijId) : o.vanId
}

type Wie = Pick<Actor, 'id' | 'partij'>

/** Who answers: the worker it was offered to, or anyone of the organisation it was offered to. */
export function isOntvangerVan(o: Pick<Overdracht, 'naarId' | 'naarPartijId'>, wie: Wie): boolean {
  return o.naarId ? o.naarId === wie.id : o.naarPartijId === wie.partij?.id
}

/** Who may withdraw: the sender, or a colleague of the sender who is not the receiver (that one refuses). */
export function isAfzenderVan(o: Pick<Overdracht, 'vanId' | 'vanPartijId' | 'naarId' | 'naarPartijId'>, wie: Wie): boolean {
  if (o.vanId === wie.id) return true
  return o.vanPartijId !== null && o.vanPartijId === wie.partij?.id && !isOntvangerVan(o, wie)
}

const NAMEN: Readonly<Record<keyof Verslag, readonly [string, string]>> = {
  behoeften: ['Schrijf wat dit gezin nodig heeft.', 'Write what this family needs.'],
  afspraken: ['Schrijf welke afspraken er zijn.', 'Write which agreements there are.'],
  veiligheid: [
    'Schrijf hoe het met de veiligheid is. Weet u het niet? Schrijf dat.',
    'Write how safety stands. If you do not know, write that.',
  ],
  plan: ['Schrijf wat het plan is.', 'Write what the plan is.'],
  meningen: ['Schrijf wat het kind en de ouders hiervan vinden.', 'Write what the child and the parents think of this.'],
  openActies: ['Schrijf wat nog moet gebeuren. Is er niets? Schrijf dat.', 'Write what is still to be done. If nothing, write that.'],
}

/** The standard record is whole; each part that is missing is named. @bron R4a-131, R4b-85 */
export function verslagVolledig(v: Verslag): VeldFout[] {
  return DELEN.filter((d) => v[d].trim() === '').map((d) => veld(`verslag.${d}`, ...NAMEN[d]))
}

/** The family hears it from the sender, or there is a reason why not yet. @bron R4a-129 */
export function gezinVerteld(
  i: { readonly verteldOp?: string | null | undefined; readonly nietVerteldReden?: string | null | undefined },
  vandaag: string,
): VeldFout[] {
  if (i.verteldOp && i.verteldOp > vandaag) return [veld('verteldOp', 'Vul een dag in die al is geweest.', 'Enter a day that has passed.')]
  if (i.verteldOp || (i.nietVerteldReden ?? '').trim() !== '') return []
  return [
    veld(
      'verteldOp',
      'Vertel het gezin eerst wie het overneemt. Kan dat niet? Schrijf waarom.',
      'Tell the family first who takes over. If that is not possible, write why.',
    ),
  ]
}

/** The role in which a receiver will work here; null when they do not work in Draad. */
export function rolVan(soort: Overdracht['soort'], functies: readonly string[] | null, partijSoort: string): Rol | null {
  if (functies) {
    if (soort === 'regie') return functies.includes('regisseur') ? 'regisseur' : null
    return (['toegangsmedewerker', 'gedragswetenschapper', 'aanbieder'] as const).find((r) => functies.includes(r)) ?? null
  }
  if (soort === 'regie') return null
  if (partijSoort === 'lokaal-team') return 'toegangsmedewerker'
  return partijSoort === 'aanbieder' ? 'aanbieder' : null
}

/** From the second change of worker on, the family's case is an alert. @bron R4a-130 */
export function teVaakGewisseld(aantal: number): boolean {
  return aantal >= 2
}
