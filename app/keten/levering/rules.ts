import type { BekendeToewijzing, Bevinding, JW305StartProduct, JW307StopProduct, RedenBeeindiging } from '@draad/berichten'
import { gebroken } from '@draad/berichten'
import { redenenBeeindiging, type KlokStap } from '@draad/stelsel'
import { veld, type VeldFout } from '../../kern/outcome/uitkomst.ts'
import { dagTekst } from '../../kern/time/dagtekst.ts'
import { tekst, type Tekst } from '../../kern/texts/tekst.ts'
import type { Datum } from '../../kern/time/klok.ts'
import type { Levering, Leveringstop } from './model.ts'

/** Reason 20 interrupts; every other reason ends. @bron iJw 3.2 JZ588, OP377 */
export function isTijdelijk(reden: RedenBeeindiging): boolean {
  return redenenBeeindiging.some((r) => r.code === reden && !r.definitief)
}

/** Reasons after which the child still needs this help, elsewhere. @bron R0-117 */
const VERVANGING: ReadonlySet<RedenBeeindiging> = new Set(['33', '35', '38'])

export function vraagtVervanging(reden: RedenBeeindiging): boolean {
  return VERVANGING.has(reden)
}

/** Starts that run: not stopped, or only by a stop that was taken back. */
export function lopend(starts: readonly Levering[], stops: readonly Leveringstop[]): Levering[] {
  return starts.filter((s) => !stops.some((x) => x.leveringId === s.id))
}

/** May help start by hand on this day? Only what has begun is a start. @bron R2-101 */
export function startMag(
  t: { readonly ingangsdatum: Datum; readonly einddatum: Datum | null; readonly stand: string },
  begindatum: Datum,
  vandaag: Datum,
): VeldFout | null {
  if (begindatum > vandaag)
    return veld(
      'begindatum',
      'Hulp begint pas als hij echt begonnen is. Meld de start op die dag of later.',
      'Help starts when it has really begun. Report the start on that day or later.',
      { gevonden: begindatum, toegestaan: `≤ ${vandaag}` },
    )
  if (begindatum < t.ingangsdatum)
    return veld(
      'begindatum',
      `De toewijzing gaat in op ${dagTekst(t.ingangsdatum, 'nl')}.`,
      `The allocation begins on ${dagTekst(t.ingangsdatum, 'en')}.`,
      { gevonden: begindatum, toegestaan: `≥ ${t.ingangsdatum}` },
    )
  if (t.einddatum !== null && begindatum > t.einddatum)
    return veld(
      'begindatum',
      `De toewijzing loopt tot en met ${dagTekst(t.einddatum, 'nl')}.`,
      `The allocation ends on ${dagTekst(t.einddatum, 'en')}.`,
      { gevonden: begindatum, toegestaan: `≤ ${t.einddatum}` },
    )
  return null
}

export function stopMag(begindatum: Datum, einddatum: Datum, vandaag: Datum): VeldFout | null {
  if (einddatum < begindatum)
    return veld('einddatum', `De hulp begon op ${dagTekst(begindatum, 'nl')}.`, `Help began on ${dagTekst(begindatum, 'en')}.`, {
      gevonden: einddatum,
      toegestaan: `≥ ${begindatum}`,
    })
  if (einddatum > vandaag)
    return veld('einddatum', 'Meld de stop als de hulp echt gestopt is.', 'Report the stop when help has really ended.', {
      gevonden: einddatum,
      toegestaan: `≤ ${vandaag}`,
    })
  return null
}

/**
 * What the national rules do not say of a start or stop and a municipality must still see: another product than was
 * allocated, or days before the allocation. The code is that of the same fault in a declaration: onbevestigd, to be
 * confirmed with the standards body.
 */
export function pastBijToewijzing(t: BekendeToewijzing | null, p: JW305StartProduct | JW307StopProduct, pad: string): Bevinding[] {
  if (t === null || p.StatusAanlevering !== '1') return []
  const uit: Bevinding[] = []
  if (p.Begindatum < t.ingangsdatum) uit.push(gebroken('TR307', `${pad}/Begindatum`, p.Begindatum))
  if (t.einddatum !== null && !('RedenBeeindiging' in p) && p.Begindatum > t.einddatum)
    uit.push(gebroken('TR308', `${pad}/Begindatum`, p.Begindatum))
  if (p.Product && t.categorie !== null && p.Product.Categorie !== t.categorie)
    uit.push(gebroken('TR339', `${pad}/Product/Categorie`, p.Product.Categorie))
  else if (p.Product?.Code !== undefined && t.code !== null && p.Product.Code !== t.code)
    uit.push(gebroken('TR340', `${pad}/Product/Code`, p.Product.Code))
  return uit
}

/**
 * How a report is put right: by a message of the provider itself, or by hand where there is no message of it. Only who
 * reported may: a municipality never sends a start or stop.
 */
export function wegVoorCorrectie(c: {
  readonly eigen: boolean
  readonly bron: 'bericht' | 'handmatig'
  /** Can a national message about this child go at all? */
  readonly kanBericht: boolean
}): 'bericht' | 'hand' | Tekst {
  if (c.eigen) return c.kanBericht ? 'bericht' : 'hand'
  if (c.bron === 'handmatig') return 'hand'
  return tekst(
    'De aanbieder heeft dit met een bericht gemeld. Vraag de aanbieder het te herstellen.',
    'The provider reported this by a message. Ask the provider to put it right.',
  )
}

/**
 * Days after a start that was reported late on which the clock wrongly says waiting: the child was in help then. What
 * was said stays in the chronology; the last word of a day holds.
 */
export function verkeerdGewacht(stappen: readonly KlokStap[], begindatum: Datum): Datum[] {
  return [
    ...new Set(stappen.filter((s) => s.op > begindatum && s.toestand !== 'hulp' && s.toestand !== 'afgesloten').map((s) => s.op)),
  ].sort()
}

/** The other way round: days after an end that was reported late on which the clock wrongly says help of this provider. */
export function verkeerdInHulp(stappen: readonly KlokStap[], einddatum: Datum, aanbiederId: string): Datum[] {
  return [...new Set(stappen.filter((s) => s.op > einddatum && s.toestand === 'hulp' && s.bijId === aanbiederId).map((s) => s.op))].sort()
}

/** Local setting: from this change on somebody must look at how often the worker changed. @bron R4a-130 */
export const WISSEL_ALARM = 2

export function wisselAlarm(wissels: number): boolean {
  return wissels >= WISSEL_ALARM
}

/** Bridging help is voluntary; pressure is no help while waiting. @bron R0-106 */
export function overbruggingMag(vrijwillig: boolean): VeldFout | null {
  if (vrijwillig) return null
  return veld(
    'vrijwillig',
    'Hulp tijdens het wachten is altijd vrijwillig. Is dwang nodig? Vraag dan een maatregel bij de rechter; druk mag geen wachttijd overbruggen.',
    'Help while waiting is always voluntary. If force is needed, a court measure must be asked; pressure may not bridge a wait.',
  )
}

/** Unknown is never "safe": a worse situation of which nobody knows whether there is danger is looked at the same day. @bron R0-105, R4a-36 */
export function spoed(verergerd: 'ja' | 'nee' | 'onbekend', gevaar: 'ja' | 'nee' | 'onbekend'): 'vandaag' | 'gesprek' | 'geen' {
  if (gevaar === 'ja' || (verergerd !== 'nee' && gevaar === 'onbekend')) return 'vandaag'
  return verergerd === 'nee' ? 'geen' : 'gesprek'
}
