// Over 300 lines: many small rules, one function each.
import { isDatum, product } from '@draad/stelsel'
import type { Datum } from '../../kern/time/klok.ts'
import { tekst, type Tekst } from '../../kern/texts/tekst.ts'
import type { BesluitInhoud, BesluitSoort, Voorziening } from './model.ts'
import type { Verschil } from './rules-dekking.ts'
import type { Standen } from './standen.ts'

/** What is missing or wrong, where, and what to do about it. */
export interface Ontbreekt {
  /** Path in the letter: `motivering`, `voorzieningen.0.tarief`. */
  readonly pad: string
  readonly tekst: Tekst
}

/** All that the gates look at. */
export interface TeToetsen {
  readonly soort: BesluitSoort
  readonly inhoud: BesluitInhoud
  readonly standen: Standen
  /** Items that hold now or will, and that nothing has taken the place of. */
  readonly geldend: readonly Voorziening[]
  readonly verschillen: readonly Verschil[]
  /** Words the child does not want its parents to read; null when there are none. They never stand in a letter. */
  readonly geheimeWoorden: string | null
  /** Motivations of decisions about brothers and sisters, to see copies. */
  readonly anderen: readonly string[]
  readonly vandaag: Datum
}

const mis = (pad: string, nl: string, en: string): Ontbreekt => ({ pad, tekst: tekst(nl, en) })
const leeg = (s: string) => s.trim() === ''

/** Fewer characters than this cannot say why for this child. */
export const MOTIVERING_MINSTENS = 60

/** The motive is about this child: not empty, not one line, not the text of a brother or sister. @bron Awb 3:46; R0-72, R4b-58 */
export function motivering(t: TeToetsen): Ontbreekt | null {
  const m = t.inhoud.motivering.trim()
  if (m.length < MOTIVERING_MINSTENS)
    return mis(
      'motivering',
      'Schrijf waarom dit besluit past bij dit kind. Noem wat u hebt gezien en gehoord.',
      'Write why this decision fits this child. Say what you saw and heard.',
    )
  if (t.anderen.some((a) => a.trim() === m))
    return mis(
      'motivering',
      'Deze motivering staat ook in het besluit van een broer of zus. Schrijf wat voor dit kind geldt.',
      'The same motivation stands in the decision of a brother or sister. Write what holds for this child.',
    )
  return null
}

/** At least one alternative, and why not. @bron R4a-83; 3-domein invariant 6 */
export function alternatieven(t: TeToetsen): Ontbreekt | null {
  const goed = t.inhoud.alternatieven.some((a) => !leeg(a.wat) && !leeg(a.waaromNiet))
  return goed
    ? null
    : mis(
        'alternatieven',
        'Noem ten minste één andere mogelijkheid, en waarom u die niet kiest.',
        'Name at least one alternative and why it was not chosen.',
      )
}

/** Both harms are weighed: of acting and of not acting. @bron R4a-83; edge case R4a-7.2 */
export function schade(t: TeToetsen): Ontbreekt[] {
  const uit: Ontbreekt[] = []
  if (leeg(t.inhoud.schadeIngrijpen))
    uit.push(
      mis(
        'schadeIngrijpen',
        'Schrijf welk nadeel dit besluit voor het kind kan hebben.',
        'Write what harm this decision may do to the child.',
      ),
    )
  if (leeg(t.inhoud.schadeNietIngrijpen))
    uit.push(
      mis(
        'schadeNietIngrijpen',
        'Schrijf welk nadeel het kind heeft als we niets doen.',
        'Write what harm there is for the child in doing nothing.',
      ),
    )
  return uit
}

/** The best-interest assessment is final. @bron IVRK 3; R0-26 */
export function belangAfgerond(t: TeToetsen): Ontbreekt | null {
  return t.standen.belang.afgerond
    ? null
    : mis(
        'belang',
        'Rond eerst de weging van het belang van het kind af. Dat doet u bij Onderzoek.',
        'Finish the best-interest assessment first. You do that under Inquiry.',
      )
}

/** The child's view with what was done with it, or a coded reason why there was no talk. @bron IVRK 12; R4a-193, R4a-194 */
export function kindstem(t: TeToetsen): Ontbreekt | null {
  const k = t.inhoud.kind
  if (k.geenReden !== null)
    return leeg(k.geenToelichting)
      ? mis(
          'kind.geenToelichting',
          'Leg uit waarom er niet met het kind is gepraat. Dit wordt geteld.',
          'Explain why nobody talked with the child. This is counted.',
        )
      : null
  if (leeg(k.zei))
    return mis(
      'kind.zei',
      'Schrijf wat het kind zei, of kies waarom er niet met het kind is gepraat.',
      'Write what the child said, or choose why nobody talked with the child.',
    )
  if (leeg(k.gedaan))
    return mis('kind.gedaan', 'Schrijf wat u met de woorden van het kind hebt gedaan.', "Write what you did with the child's words.")
  if (t.geheimeWoorden !== null && k.zei.includes(t.geheimeWoorden))
    return mis(
      'kind.zei',
      'Dit kind wil niet dat zijn ouders dit lezen. Schrijf alleen wat u met het kind hebt afgesproken.',
      'This child does not want its parents to read this. Write only what you agreed with the child.',
    )
  if (!t.standen.stem.gehoord)
    return mis(
      'kind.zei',
      'De woorden van het kind staan niet in het dossier. Leg ze vast bij Stem, of kies waarom het er niet was.',
      "The child's words are not on file. Record them under Voice, or choose why there are none.",
    )
  return null
}

/** Decisions of these kinds grant help. */
export function geeftHulp(soort: BesluitSoort): boolean {
  return soort !== 'weigering' && soort !== 'beeindiging'
}

export function voorzieningenAanwezig(t: TeToetsen): Ontbreekt | null {
  if (!geeftHulp(t.soort) || t.inhoud.voorzieningen.length > 0 || (t.soort === 'wijziging' && t.inhoud.beeindigt.length > 0)) return null
  return mis('voorzieningen', 'Voeg toe welke hulp dit kind krijgt.', 'Add the help this child gets.')
}

/** What one item must say to be carried out and understood. @bron R0-73, R0-80, R2-36; iJw 3.2 (units) */
export function voorziening(v: Voorziening, i: number): Ontbreekt[] {
  const uit: Ontbreekt[] = []
  const p = (veldnaam: string) => `voorzieningen.${i}.${veldnaam}`
  const gekozen = product(v.product)
  if (!gekozen) uit.push(mis(p('product'), 'Kies welke hulp het is.', 'Choose which help it is.'))
  if (leeg(v.doel)) uit.push(mis(p('doel'), 'Schrijf wat deze hulp moet opleveren.', 'Write what this help must bring.'))
  if (gekozen && !eenheidPast(v))
    uit.push(
      mis(
        p('volume'),
        'Kies een hoeveelheid met een eenheid en een periode die bij deze hulp horen.',
        'Choose an amount with a unit and a frequency that belong to this help.',
      ),
    )
  if (!isDatum(v.van)) uit.push(mis(p('van'), 'Vul in vanaf welke dag.', 'Enter the first day.'))
  if (v.totEnMet !== null && (!isDatum(v.totEnMet) || v.totEnMet < v.van))
    uit.push(mis(p('totEnMet'), 'De laatste dag ligt voor de eerste dag.', 'The last day is before the first day.'))
  if (v.totEnMet !== null && v.naEinde === 'klaar' && leeg(v.klaarReden ?? ''))
    uit.push(
      mis(
        p('klaarReden'),
        'Schrijf waarom de hulp daarna klaar is. Anders loopt de hulp door tot er een nieuw besluit is.',
        'Write why help is done after that. Otherwise it runs on until there is a new decision.',
      ),
    )
  if (v.totEnMet === null && v.naEinde === 'klaar')
    uit.push(mis(p('totEnMet'), 'Vul in op welke dag de hulp klaar is.', 'Enter the day on which help is done.'))
  if (v.vorm === 'pgb' && v.tarief === null)
    uit.push(mis(p('tarief'), 'Vul het tarief van het pgb in.', 'Enter the rate of the personal budget.'))
  if (leeg(v.grondslag)) uit.push(mis(p('grondslag'), 'Vul in op welk artikel deze hulp rust.', 'Enter the article this help rests on.'))
  if (v.passend === 'eerst-beschikbaar' && v.vervolgOp === null)
    uit.push(
      mis(
        p('vervolgOp'),
        'Dit is niet de best passende hulp. Spreek af wanneer u opnieuw kijkt.',
        'This is not the most suitable help. Agree when you look again.',
      ),
    )
  return uit
}

/** An amount is whole and complete, or absent; unit and frequency are ones the product allows. */
function eenheidPast(v: Voorziening): boolean {
  if (v.volume === null && v.eenheid === null && v.frequentie === null) return true
  const toegestaan = product(v.product)?.eenheden.find((e) => e.eenheid === v.eenheid)
  return v.volume !== null && v.volume > 0 && toegestaan !== undefined && toegestaan.frequenties.some((f) => f === v.frequentie)
}

/** What is continued or ended still runs: another decision may have been taken since the draft was made. @bron R0-82 */
export function looptNog(t: TeToetsen): Ontbreekt[] {
  const ids = new Set(t.geldend.map((v) => v.id))
  const zin = (pad: string) =>
    mis(
      pad,
      'De hulp waar dit op volgt, loopt niet meer of is al vervangen. Begin opnieuw met wat nu loopt.',
      'The help this follows on no longer runs or was replaced. Start again from what runs now.',
    )
  return [
    ...t.inhoud.voorzieningen.flatMap((v, i) => (v.vervangt !== null && !ids.has(v.vervangt) ? [zin(`voorzieningen.${i}.vervangt`)] : [])),
    ...t.inhoud.beeindigt.flatMap((e, i) => (ids.has(e.voorzieningId) ? [] : [zin(`beeindigt.${i}.voorzieningId`)])),
  ]
}

/** A refusal names its reason and what the family can do instead; remedies stand in every letter. @bron Awb 3:46; R0-78 */
export function weigering(t: TeToetsen): Ontbreekt[] {
  if (t.soort !== 'weigering') return []
  const uit: Ontbreekt[] = []
  if (t.inhoud.weigering.reden === null)
    uit.push(mis('weigering.reden', 'Kies waarom de hulp wordt geweigerd.', 'Choose why help is refused.'))
  if (leeg(t.inhoud.weigering.alternatief))
    uit.push(
      mis('weigering.alternatief', 'Schrijf welke hulp er wel is voor dit gezin.', 'Write which help there is instead for this family.'),
    )
  return uit
}

/** Less, other or nothing needs a motive of its own, next to the difference. @bron R0-76 */
export function verschilGemotiveerd(t: TeToetsen): Ontbreekt | null {
  const ongunstig = t.verschillen.some((v) => v.soort === 'minder' || v.soort === 'anders' || v.soort === 'stopt')
  return ongunstig && leeg(t.inhoud.verschilMotief)
    ? mis(
        'verschilMotief',
        'De hulp wordt minder, anders of stopt. Schrijf wat er is veranderd en hoe u dat hebt onderzocht.',
        'Help becomes less, different or stops. Write what changed and how you found out.',
      )
    : null
}

/** Ending: which help, until when, why; a change or end has a cause. @bron R4a-87 */
export function einden(t: TeToetsen): Ontbreekt[] {
  const uit: Ontbreekt[] = []
  if (t.soort === 'beeindiging' && t.inhoud.beeindigt.length === 0)
    uit.push(mis('beeindigt', 'Kies welke hulp stopt.', 'Choose which help ends.'))
  for (const [i, e] of t.inhoud.beeindigt.entries()) {
    if (leeg(e.motief)) uit.push(mis(`beeindigt.${i}.motief`, 'Schrijf waarom deze hulp stopt.', 'Write why this help ends.'))
    if (e.laatsteDag < t.vandaag)
      uit.push(
        mis(
          `beeindigt.${i}.laatsteDag`,
          'Hulp stopt niet met terugwerkende kracht. Kies vandaag of later.',
          'Help does not end retroactively. Choose today or later.',
        ),
      )
  }
  if ((t.soort === 'wijziging' || t.soort === 'beeindiging') && t.inhoud.oorzaak === null)
    uit.push(mis('oorzaak', 'Kies wat de aanleiding is.', 'Choose the cause.'))
  return uit
}

/** What becomes less or other does so from today at the earliest: a decision does not hold before it is announced. @bron Awb 3:40 */
export function nietTerugwerkend(t: TeToetsen): Ontbreekt[] {
  return t.verschillen.flatMap((v) => {
    if (!v.nieuw || !v.oud || (v.soort !== 'minder' && v.soort !== 'anders') || v.nieuw.van >= t.vandaag) return []
    return [
      mis(
        `voorzieningen.${t.inhoud.voorzieningen.indexOf(v.nieuw)}.van`,
        'Minder of andere hulp gaat niet met terugwerkende kracht in. Kies vandaag of later.',
        'Less or other help does not begin retroactively. Choose today or later.',
      ),
    ]
  })
}

/** An ex officio extension buys time: it says when the talk that is still owed takes place, and why. @bron R0-81 */
export function ambtshalve(t: TeToetsen): Ontbreekt | null {
  if (t.soort !== 'ambtshalve-verlenging') return null
  const d = t.inhoud.herbeoordelingOp
  return d !== null && d >= t.vandaag
    ? null
    : mis(
        'herbeoordelingOp',
        'Plan het gesprek over het vervolg. Verlengen zonder gesprek stelt dat alleen uit.',
        'Plan the talk about what comes next. Extending without a talk only postpones it.',
      )
}

/** Every decision leads to an action: help to start, or a named next step with owner and day. @bron R4a-86; invariant 7 */
export function vervolg(t: TeToetsen): Ontbreekt | null {
  if (t.inhoud.voorzieningen.length > 0) return null
  const v = t.inhoud.vervolg
  if (!leeg(v.wat) && v.eigenaarId !== null && v.op !== null && v.op >= t.vandaag) return null
  return mis(
    'vervolg',
    'Schrijf wat er hierna gebeurt, wie dat doet en voor welke dag.',
    'Write what happens next, who does it and before which day.',
  )
}

/** A letter without a place to send an objection to is no letter. @bron Awb 3:45 */
export function bezwaarAdres(t: TeToetsen): Ontbreekt | null {
  return leeg(t.inhoud.bezwaarAdres)
    ? mis('bezwaarAdres', 'Vul in waar het gezin bezwaar kan maken.', 'Enter where the family can object.')
    : null
}

/** All that is missing, together and in the order of the letter. */
export function watOntbreekt(t: TeToetsen): Ontbreekt[] {
  return [
    voorzieningenAanwezig(t),
    ...t.inhoud.voorzieningen.flatMap(voorziening),
    ...looptNog(t),
    ...weigering(t),
    ...einden(t),
    ...nietTerugwerkend(t),
    verschilGemotiveerd(t),
    motivering(t),
    kindstem(t),
    belangAfgerond(t),
    alternatieven(t),
    ...schade(t),
    ambtshalve(t),
    vervolg(t),
    bezwaarAdres(t),
  ].filter((o) => o !== null)
}

/** Help that a certified institution determined under a measure is not the municipality's to refuse, cut, end or replace. @bron R2-32; Jeugdwet 3.5 lid 1; invariant 14 */
export function raaktGiHulp(
  inhoud: BesluitInhoud,
  soort: BesluitSoort,
  geldend: readonly Voorziening[],
  verschil: readonly Verschil[],
): boolean {
  const vanGi = new Set(geldend.filter((v) => v.bepaaldDoorGi).map((v) => v.id))
  if (soort === 'weigering' && inhoud.weigering.bepaaldDoorGi) return true
  if (inhoud.beeindigt.some((e) => vanGi.has(e.voorzieningId) && !e.doorGi)) return true
  return verschil.some((v) => v.oud && vanGi.has(v.oud.id) && v.nieuw && !v.nieuw.bepaaldDoorGi)
}

/** Who takes the decision is not the only author of the best-interest assessment. @bron R0-29 */
export function isEnigeAuteur(beslisserId: string, auteurs: readonly string[]): boolean {
  return auteurs.length > 0 && auteurs.every((a) => a === beslisserId)
}
