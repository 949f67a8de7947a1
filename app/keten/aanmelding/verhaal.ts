import type { z } from 'zod'
import { gebeurtenis, type GebeurtenisInvoer } from '../../kern/chronology/model.ts'
import type { HandlerTx } from '../../kern/command/declare.ts'
import type { rondAf } from './handlers-afronden.ts'
import type { AfrondenInvoer, VraagInvoer } from './invoer.ts'
import type { Signaal } from './model.ts'

/** The team that has it, as the chain clock names it. */
export const team = (tx: HandlerTx) => ({
  bij: tx.actor.partij?.naam ?? tx.actor.naam,
  ...(tx.actor.partij ? { bijId: tx.actor.partij.id } : {}),
})

/** The entry of a question: the words as they were said. In confidence or with violence it stays out of the family's view. */
export function vraagGebeurtenis(
  id: string,
  v: z.output<typeof VraagInvoer>,
  dossiers: readonly string[],
  klok?: NonNullable<GebeurtenisInvoer['klok']>,
): GebeurtenisInvoer {
  return gebeurtenis('aanmelding.ontvangen', 'Er is een vraag gesteld', 'A question came in', {
    citaat: v.eigenWoorden,
    citaatVan: v.woordenVan,
    dossiers,
    verwijzing: { kamer: 'aanmelding', id },
    gezin: !(v.alleenTeam || v.geweldGenoemd === 'ja'),
    gegevens: { route: v.route, urgentie: v.urgentie },
    ...(klok ? { klok } : {}),
  })
}

export const URGENTIE_EN = { acuut: 'acute', spoed: 'urgent', gewoon: 'regular' } as const

export const UITKOMST: Record<z.output<typeof AfrondenInvoer>['uitkomst'], { nl: string; en: string }> = {
  advies: { nl: 'De vraag is beantwoord met advies', en: 'The question was answered with advice' },
  'hulp-door-team': { nl: 'Het team gaat zelf helpen', en: 'The team is going to help itself' },
  onderzoek: { nl: 'Er komt een onderzoek', en: 'There will be an inquiry' },
  elders: { nl: 'Het gezin gaat naar een andere organisatie', en: 'The family goes to another organisation' },
}

/** Where the chain clock goes with an outcome; nothing but the start of help is `hulp`. */
export function klokVan(
  uit: Awaited<ReturnType<typeof rondAf>>,
  i: z.output<typeof AfrondenInvoer>,
  tx: HandlerTx,
): GebeurtenisInvoer['klok'] | null {
  if (uit.sluit) return { toestand: 'afgesloten', bij: uit.eldersNaar ?? team(tx).bij, waarom: i.uitkomst }
  if (i.uitkomst === 'hulp-door-team') return { toestand: 'wacht', ...team(tx), waarom: 'start-hulp-team' }
  if (i.uitkomst === 'elders') return { toestand: 'wacht', ...team(tx), waarom: 'overdracht-niet-aangenomen' }
  return i.eersteGesprekOp ? { toestand: 'onderweg', ...team(tx), waarom: 'gesprek-gepland' } : null
}

const SIGNAAL_VAN: Partial<Record<string, { nl: string; en: string }>> = {
  school: { nl: 'school', en: 'school' },
  huisarts: { nl: 'de huisarts', en: 'the GP' },
  politie: { nl: 'de politie', en: 'the police' },
  jeugdarts: { nl: 'de jeugdarts', en: 'the youth doctor' },
  'medisch-specialist': { nl: 'een medisch specialist', en: 'a medical specialist' },
  'veilig-thuis': { nl: 'Veilig Thuis', en: 'Veilig Thuis' },
  gi: { nl: 'de gecertificeerde instelling', en: 'the certified institution' },
  gezin: { nl: 'het gezin', en: 'the family' },
  gemeente: { nl: 'de gemeente', en: 'the municipality' },
  team: { nl: 'het team', en: 'the team' },
  rechter: { nl: 'de rechter', en: 'the judge' },
}

/** The entry of a signal on the day it is about; its content stays in the room, because the thread is read by more people. */
export function signaalGebeurtenis(
  s: Pick<Signaal, 'route' | 'gebeurdOp' | 'ontvangenOp' | 'gezinWeet' | 'geweldGenoemd'>,
  signalen: readonly string[],
): GebeurtenisInvoer {
  const van = SIGNAAL_VAN[s.route] ?? { nl: 'een ander', en: 'somebody else' }
  return gebeurtenis('aanmelding.signaal', `Er kwam een signaal binnen van ${van.nl}`, `A signal came in from ${van.en}`, {
    op: s.gebeurdOp ?? s.ontvangenOp,
    gezin: s.gezinWeet === 'ja' && s.geweldGenoemd !== 'ja',
    gegevens: { route: s.route, gebeurdOp: s.gebeurdOp, ontvangenOp: s.ontvangenOp, signalen },
  })
}
