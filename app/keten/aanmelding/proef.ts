import type { Actor } from '../../kern/identity/actor.ts'
import type { Wereld } from '../../schil/proef/wereld.ts'
import { legVast } from './commands.ts'

let teller = 0

/** A child nobody else has: another name and birthday each time. */
export function nieuwKind(meer: Record<string, unknown> = {}) {
  teller++
  const letters = [...String(teller).padStart(4, '0')].map((c) => 'bdfgklmnpr'[Number(c)]).join('o')
  return {
    voornamen: 'Tom',
    achternaam: `Test${letters}`,
    geslacht: 'M' as const,
    geboortedatum: `20${10 + (teller % 8)}-0${1 + (teller % 9)}-1${teller % 10}`,
    ...meer,
  }
}

/** A plain question as a family brings it. */
export function nieuweVraag(meer: Record<string, unknown> = {}) {
  return {
    route: 'gezin' as const,
    aanmelderRol: 'moeder',
    eigenWoorden: 'Hij slaapt niet meer en wil niet naar school.',
    woordenVan: 'moeder',
    urgentie: 'gewoon' as const,
    urgentieReden: 'Geen gevaar genoemd, wel al weken.',
    behoeften: [{ wie: 'moeder', wat: 'Iemand die met school praat.' }],
    kinderen: [nieuwKind()],
    ...meer,
  }
}

/** A family with a thread. */
export async function metVraag(w: Wereld, wie: Actor, meer: Record<string, unknown> = {}) {
  const uit = await w.doe(legVast, nieuweVraag(meer), wie)
  return { ...uit, dossierId: uit.dossiers[0] ?? '' }
}

export async function kop(w: Wereld, dossierId: string) {
  return (await w.beheer.query('select nu_toestand, nu_bij, nu_waarom, volgnr from draadkop where dossier_id = $1', [dossierId])).rows[0]
}

export async function termijnen(w: Wereld, dossierId: string): Promise<Record<string, string>> {
  const r = await w.beheer.query('select regel, stand from termijn where dossier_id = $1 order by regel', [dossierId])
  return Object.fromEntries(r.rows.map((x) => [x.regel, x.stand]))
}
