import type { VeldFout } from '../../kern/outcome/uitkomst.ts'
import { veld } from '../../kern/outcome/uitkomst.ts'
import {
  KASTJE_MUUR,
  type AanmeldingUitkomst,
  type Afwijzingsreden,
  type Behoefte,
  type Elders,
  type JaNee,
  type Urgentie,
  type VeiligContact,
} from './model.ts'

/**
 * Where violence was mentioned, somebody must know how this family can be reached without danger before anything is sent.
 * @bron R4a-8
 */
export function veiligContactOntbreekt(geweld: JaNee, contact: VeiligContact | null): VeldFout | null {
  if (geweld !== 'ja' || contact) return null
  return veld(
    'veiligContact',
    'Er is geweld genoemd. Schrijf hoe en wanneer u veilig contact kunt opnemen.',
    'Violence was mentioned. Say how and when this family can be reached safely.',
  )
}

/**
 * An urgency is judged by a person, on the need of the child, with a reason; not judged yet is a value of its own.
 * @bron R0-17, R0-18
 */
export function triageOnvolledig(urgentie: Urgentie, gronden: readonly string[], reden: string): VeldFout | null {
  if (urgentie === 'onbekend') return null
  if (reden.trim() === '')
    return veld('urgentieReden', 'Schrijf waarom u dit zo dringend (of niet dringend) vindt.', 'Say why it is this urgent (or not).')
  if (urgentie !== 'gewoon' && gronden.includes('geen-haast-volgens-gezin'))
    return veld('urgentieGronden', '"Geen haast" en spoed gaan niet samen.', '"No hurry" and urgent contradict each other.')
  return null
}

/** Has somebody judged how urgent it is? Without that it stands on the alarm list. @bron R0-17 */
export function isGetrieerd(urgentie: Urgentie): boolean {
  return urgentie !== 'onbekend'
}

/** How often a family was sent on: what it told at the door, and what was added here. @bron R4a-3, R0-10 */
export function keerDoorverwezen(
  eerdereLoketten: readonly string[],
  elders: readonly (Elders | null)[],
): { keren: number; kastjeMuur: boolean } {
  const keren = eerdereLoketten.length + elders.filter((e) => e !== null).length
  return { keren, kastjeMuur: keren >= KASTJE_MUUR }
}

/** What an outcome needs to hold. */
export interface Afronding {
  readonly uitkomst: AanmeldingUitkomst
  readonly reden: string
  readonly gezinWilBesluit: boolean
  readonly afwijzing: { readonly code: Afwijzingsreden; readonly toelichting: string; readonly alternatief: string } | null
  readonly elders: Elders | null
  readonly behoeften: readonly Behoefte[]
  readonly zonderBehoefteReden: string | null
  readonly urgentie: Urgentie
}

/**
 * Whoever asks for a decision gets one: then inquiry follows, and no other outcome ends the question.
 * @bron Awb 1:3 lid 3 and 4:13 (an application is decided on)
 */
export function besluitGevraagd(a: Afronding): VeldFout | null {
  if (!a.gezinWilBesluit || a.uitkomst === 'onderzoek') return null
  return veld(
    'uitkomst',
    'Het gezin wil een besluit van de gemeente. Kies dan onderzoek: daarna volgt het besluit, waartegen bezwaar kan.',
    'The family wants a decision of the municipality. Choose inquiry: the decision, with the right to object, follows it.',
    { gevonden: a.uitkomst, toegestaan: 'onderzoek' },
  )
}

/** A question nobody judged on urgency does not end. @bron R0-17 */
export function eerstTriage(a: Afronding): VeldFout | null {
  if (isGetrieerd(a.urgentie)) return null
  return veld('uitkomst', 'Beoordeel eerst hoe dringend deze vraag is.', 'First judge how urgent this question is.')
}

/**
 * Before help is offered, the family was asked what it needs itself; when that was not done, the reason is kept and counted.
 * @bron R4a-2
 */
export function behoefteOntbreekt(a: Afronding): VeldFout | null {
  if (a.uitkomst === 'onderzoek' || a.behoeften.length > 0 || (a.zonderBehoefteReden ?? '').trim() !== '') return null
  return veld(
    'zonderBehoefteReden',
    'Er staat niet wat het gezin zelf zegt nodig te hebben. Vul dat aan, of schrijf waarom het niet is gevraagd.',
    'What the family itself says to need is missing. Add it, or say why it was not asked.',
  )
}

/**
 * Going elsewhere names to whom and under which law; it is done only when a person there has taken it over.
 * @bron R4b-7
 */
export function eldersOntbreekt(a: Afronding): VeldFout | null {
  if (a.uitkomst !== 'elders') return null
  if (!a.elders)
    return veld(
      'elders',
      'Schrijf naar wie het gezin gaat en wat u hebt meegegeven.',
      'Say to whom the family goes and what you passed on.',
    )
  if (Boolean(a.elders.aangenomenDoor) !== Boolean(a.elders.aangenomenOp))
    return veld(
      'elders.aangenomenDoor',
      'Vul in wie het heeft aangenomen en wanneer, of laat beide leeg.',
      'Fill in who accepted and when, or leave both empty.',
    )
  return null
}

/** Has somebody at the other side taken the family over? Until then it stays here. */
export function isAangenomen(e: Elders | null): boolean {
  return Boolean(e?.aangenomenDoor && e.aangenomenOp)
}

/** What of the safety of the children matters when a question ends here. */
export interface Veiligheidsbeeld {
  readonly crisisOpen: boolean
  /** Every child of the household judged on all three, after the last event; null: cannot be seen by the asker. */
  readonly compleet: boolean | null
}

/**
 * A question does not end while a crisis is open; "no contact" never ends it without a safety judgement of every child, and an
 * acute one neither.
 * @bron R4a-13, R4a-17
 */
export function veiligheidEerst(a: Afronding, v: Veiligheidsbeeld): VeldFout | null {
  if (a.uitkomst !== 'advies' && a.uitkomst !== 'elders') return null
  if (v.crisisOpen)
    return veld(
      'uitkomst',
      'Er loopt een crisis. Sluit die eerst af met een nieuw oordeel over de veiligheid.',
      'A crisis is open. Close it first with a new safety judgement.',
    )
  if (v.compleet === true) return null
  if (a.afwijzing?.code === 'geen-contact')
    return veld(
      'afwijzing.code',
      'Geen contact is geen reden om te sluiten zonder oordeel over de veiligheid van ieder kind.',
      'No contact is no reason to close without a safety judgement of every child.',
    )
  if (a.urgentie === 'acuut')
    return veld(
      'uitkomst',
      'Deze vraag is acuut. Beoordeel eerst de veiligheid van ieder kind in het huishouden.',
      'This question is acute. First judge the safety of every child in the household.',
    )
  return null
}

/** Everything that stands in the way of an outcome, each beside its own field. */
export function hindernissen(a: Afronding, v: Veiligheidsbeeld): VeldFout[] {
  return [besluitGevraagd(a), eerstTriage(a), behoefteOntbreekt(a), eldersOntbreekt(a), veiligheidEerst(a, v)].filter((x) => x !== null)
}

/** Does the thread end with this outcome? Advice does; elsewhere only when taken over there. */
export function sluitDraad(uitkomst: AanmeldingUitkomst, elders: Elders | null): boolean {
  return uitkomst === 'advies' || (uitkomst === 'elders' && isAangenomen(elders))
}

/** Custody as the family tells it; only what was told, and otherwise that it cannot be said. */
export interface VolwassenGezag {
  readonly persoonId: string
  readonly naam: string
  readonly plaats: string
  readonly gezag: 'ja' | 'nee' | 'onbekend'
}

/**
 * Rows of custody for one child from what was told at the door. Any adult of whom it is unknown makes it "cannot be
 * determined": what is not known is never filled in.
 * @bron 3-domein, gezag; the court's register later replaces it
 */
export function gezagVolgensOpgave(
  volwassenen: readonly VolwassenGezag[],
): {
  soort: 'gezamenlijk' | 'eenhoofdig' | 'gezamenlijk-met-derde' | 'voogdij' | 'niet-te-bepalen'
  houderId: string | null
  houderNaam: string | null
  bron: string
}[] {
  const met = volwassenen.filter((v) => v.gezag === 'ja')
  const rij = (soort: ReturnType<typeof gezagVolgensOpgave>[number]['soort'], v: VolwassenGezag | null) => ({
    soort,
    houderId: v?.persoonId ?? null,
    houderNaam: v?.naam ?? null,
    bron: 'opgave',
  })
  if (met.length === 0 || met.length > 2 || volwassenen.some((v) => v.gezag === 'onbekend')) return [rij('niet-te-bepalen', null)]
  if (met.every((v) => v.plaats === 'voogd')) return met.map((v) => rij('voogdij', v))
  if (met.length === 1) return met.map((v) => rij('eenhoofdig', v))
  return met.map((v) => rij(met.every((m) => m.plaats === 'ouder') ? 'gezamenlijk' : 'gezamenlijk-met-derde', v))
}

/** Text for a hop count as people say it: how often the story was told. @bron R0-9 */
export function kerenVerteldGroep(keren: number | null): '1' | '2-3' | '4-5' | '>5' | 'onbekend' {
  if (keren === null) return 'onbekend'
  if (keren <= 1) return '1'
  if (keren <= 3) return '2-3'
  return keren <= 5 ? '4-5' : '>5'
}
