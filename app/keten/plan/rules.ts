import { leeftijdOp, plusMaanden, termijnRegel } from '@draad/stelsel'
import { veld, type VeldFout } from '../../kern/outcome/uitkomst.ts'
import type { Aanwezige, Actie, Akkoordrol, Doel, Mate, Meting, PlanTekst } from './model.ts'

/** A goal can be seen to be reached: what, measured how, from where, to where. @bron R0-60, R4a-71, R4b-42 */
export function ontbreektAanDoel(d: Doel, pad: string): VeldFout[] {
  const leeg = (k: 'tekst' | 'maat' | 'begin' | 'streef', nl: string, en: string) => (d[k].trim() ? [] : [veld(`${pad}.${k}`, nl, en)])
  return [
    ...leeg('tekst', 'Schrijf wat er dan anders is.', 'Say what will be different.'),
    ...leeg('maat', 'Schrijf hoe u ziet of het lukt.', 'Say how one sees whether it works.'),
    ...leeg('begin', 'Schrijf hoe het nu is. "Onbekend" mag.', 'Say how it is now. “Unknown” is allowed.'),
    ...leeg('streef', 'Schrijf wanneer het goed genoeg is.', 'Say when it is good enough.'),
  ]
}

/** An action has one who does it, who said yes, and a day. @bron R0-61, R4b-44 */
export function ontbreektAanActie(a: Actie, pad: string): VeldFout[] {
  const fouten: VeldFout[] = []
  if (!a.wat.trim()) fouten.push(veld(`${pad}.wat`, 'Schrijf wat er gebeurt.', 'Say what is done.'))
  if (!a.wie.trim()) fouten.push(veld(`${pad}.wie`, 'Schrijf wie dit doet.', 'Say who does this.'))
  else if (!a.zegtJa)
    fouten.push(
      veld(
        `${pad}.zegtJa`,
        `Vraag of ${a.wie} dit wil doen. Pas na ja is het een afspraak.`,
        `Ask whether ${a.wie} will do this. Only after yes it is an agreement.`,
      ),
    )
  if (!a.uiterlijk) fouten.push(veld(`${pad}.uiterlijk`, 'Kies een dag waarop dit klaar is.', 'Choose a day by which this is done.'))
  return fouten
}

/**
 * What a plan lacks before it can hold: a goal; goals with a measure; actions with an owner and a day; for every child a
 * part with a goal or why not, the help and what to expect; a day to look again.
 *
 * @param kinderen dossiers of the family's children
 * @bron R0-60, R0-61, R0-69, R0-71; R2-22
 */
export function ontbreektAanPlan(p: PlanTekst, kinderen: readonly string[], vandaag: string): VeldFout[] {
  const fouten: VeldFout[] = []
  const aantal = p.gezin.doelen.length + p.kinderen.reduce((n, k) => n + k.inhoud.doelen.length, 0)
  if (aantal === 0)
    fouten.push(
      veld(
        'doelen',
        'Een plan zonder doel kan niet ingaan. Schrijf minstens één doel.',
        'A plan without a goal cannot begin. Write at least one goal.',
      ),
    )
  const deel = (pad: string, doelen: readonly Doel[], acties: readonly Actie[]) => {
    for (const [i, d] of doelen.entries()) fouten.push(...ontbreektAanDoel(d, `${pad}.doelen.${i}`))
    for (const [i, a] of acties.entries()) fouten.push(...ontbreektAanActie(a, `${pad}.acties.${i}`))
  }
  deel('gezin', p.gezin.doelen, p.gezin.acties)
  for (const dossierId of kinderen) {
    const i = p.kinderen.findIndex((k) => k.dossierId === dossierId)
    const kind = p.kinderen[i]?.inhoud
    const pad = `kinderen.${i < 0 ? dossierId : i}.inhoud`
    if (!kind) {
      fouten.push(veld(pad, 'Dit kind heeft nog geen eigen deel.', 'This child has no part of its own yet.'))
      continue
    }
    if (kind.doelen.length === 0 && !kind.zonderDoelReden)
      fouten.push(veld(`${pad}.zonderDoelReden`, 'Geen doel voor dit kind? Schrijf waarom.', 'No goal for this child? Say why.'))
    if (kind.doelen.length > 0 && !kind.hulp)
      fouten.push(veld(`${pad}.hulp`, 'Schrijf welke hulp dit kind nodig heeft.', 'Say what help this child needs.'))
    if (kind.doelen.length > 0 && !kind.verwachting)
      fouten.push(
        veld(`${pad}.verwachting`, 'Schrijf wat het kind van de hulp mag verwachten.', 'Say what the child may expect of the help.'),
      )
    deel(pad, kind.doelen, kind.acties)
  }
  if (!p.gezin.aanleiding) fouten.push(veld('gezin.aanleiding', 'Schrijf wat er speelt.', 'Say what is going on.'))
  if (p.gezin.netwerk.length === 0 && !p.gezin.netwerkLeegReden)
    fouten.push(
      veld(
        'gezin.netwerkLeegReden',
        'Niemand uit het netwerk? Schrijf wat is gevraagd, en aan wie.',
        'Nobody of the network? Say what was asked, and whom.',
      ),
    )
  if (!p.gezin.evaluatieOp)
    fouten.push(
      veld(
        'gezin.evaluatieOp',
        'Kies de dag waarop u samen kijkt of het werkt.',
        'Choose the day on which you look together whether it works.',
      ),
    )
  else if (p.gezin.evaluatieOp <= vandaag)
    fouten.push(veld('gezin.evaluatieOp', 'Kies een dag die nog komt.', 'Choose a day to come.', { gevonden: p.gezin.evaluatieOp }))
  return fouten
}

/** Months within which a plan is looked at again; later needs a reason. @bron R0-65 */
export const EVALUATIE_BINNEN_MAANDEN = termijnRegel('plan-evaluatie').lengte.aantal

/** The day of looking again is within half a year, or it is said why later. */
export function evaluatieOpTijd(evaluatieOp: string, vandaag: string, reden: string | null | undefined): VeldFout[] {
  if (reden || evaluatieOp <= plusMaanden(vandaag, EVALUATIE_BINNEN_MAANDEN)) return []
  return [
    veld('laterReden', 'Kijk minstens elk half jaar. Later? Schrijf waarom.', 'Look at least every half year. Later? Say why.', {
      gevonden: evaluatieOp,
    }),
  ]
}

export interface Akkoordgever {
  readonly persoonId: string
  readonly naam: string
  readonly rol: Akkoordrol
  readonly geboortedatum: string | null
}
export interface Gegeven {
  readonly persoonId: string | null
  readonly van: string
  readonly rol: Akkoordrol
  readonly mate: Mate
  readonly opVersie: number
}

/** Whose own words are asked for: parents, and children of twelve and over; a younger child's are welcome, not needed. */
export function wieMoetIetsZeggen(gezin: readonly Akkoordgever[], vandaag: string): Akkoordgever[] {
  return gezin.filter((g) => g.rol === 'ouder' || (g.rol === 'jeugdige' && (leeftijdOp(g.geboortedatum, vandaag).hoogstens ?? 0) >= 12))
}

/**
 * Everybody concerned said what they think of this very text. "No" is an answer and does not block: dissent is kept. Who
 * was not asked, or said it of an earlier text, is named; going on without them takes a reason.
 *
 * @bron R4a-70, R2-140
 */
export function ontbreektAanAkkoord(
  nodig: readonly Akkoordgever[],
  gegeven: readonly Gegeven[],
  versie: number,
  reden: string | null | undefined,
): VeldFout[] {
  const geldig = gegeven.filter((g) => g.opVersie === versie)
  const gezin = geldig.some((g) => g.rol !== 'professional')
  const mist = nodig.filter((n) => !geldig.some((g) => (g.persoonId ? g.persoonId === n.persoonId : g.van === n.naam)))
  if ((mist.length === 0 && gezin) || reden) return []
  const wie = mist.length > 0 ? mist.map((m) => m.naam).join(', ') : 'gezin'
  return [
    veld(
      'zonderAkkoordReden',
      `Vraag eerst wat zij van deze tekst vinden: ${wie}. Lukt dat niet? Schrijf waarom.`,
      `First ask what they think of this text: ${wie}. Not possible? Say why.`,
      { gevonden: wie },
    ),
  ]
}

/**
 * An evaluation is a talk with the family about every goal; a report by a professional alone is none.
 *
 * @param doelen ids of the goals in the version that holds
 * @bron term plan-evaluatie; R4b-42
 */
export function evaluatieKlopt(
  aanwezig: readonly Aanwezige[],
  metingen: readonly Meting[],
  doelen: readonly string[],
  op: string,
  volgendeOp: string,
  vandaag: string,
): VeldFout[] {
  const fouten: VeldFout[] = []
  if (op > vandaag) fouten.push(veld('op', 'Deze dag moet nog komen.', 'This day is still to come.', { gevonden: op }))
  if (volgendeOp <= vandaag)
    fouten.push(veld('volgendeOp', 'Kies een dag die nog komt.', 'Choose a day to come.', { gevonden: volgendeOp }))
  if (!aanwezig.some((a) => ['jeugdige', 'ouder', 'verzorger'].includes(a.rol)))
    fouten.push(
      veld(
        'aanwezig',
        'Evalueren doet u samen met het gezin. Wie van het gezin was erbij?',
        'An evaluation is done with the family. Who of the family was there?',
      ),
    )
  for (const d of doelen.filter((id) => !metingen.some((m) => m.doelId === id)))
    fouten.push(
      veld('doelen', 'Zeg van ieder doel hoe het staat; "onbekend" mag.', 'Say of every goal how it stands; “unknown” is allowed.', {
        gevonden: d,
      }),
    )
  for (const [i, m] of metingen.entries())
    if (!doelen.includes(m.doelId))
      fouten.push(
        veld(`doelen.${i}.doelId`, 'Dit doel staat niet in het plan dat nu geldt.', 'This goal is not in the plan that holds now.', {
          gevonden: m.doelId,
        }),
      )
  return fouten
}
