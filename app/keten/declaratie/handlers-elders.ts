/**
 * Correcting lines of a declaration to a municipality elsewhere: what was granted is taken back as a whole and declared
 * anew, what was refused is declared anew. Citizen numbers come from the message that was sent; they are kept nowhere else.
 */
import { leesBericht, schrijfBericht, type JW323Prestatie } from '@draad/berichten'
import { termijn } from '@draad/stelsel'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { zetUit } from '../../kern/outbox/uitgaand.ts'
import { geweigerd, nietGevonden, ongeldig, veld, type VeldFout } from '../../kern/outcome/uitkomst.ts'
import { bewaarBericht, hashVan, inhoudVan, nieuweIdentificatie } from '../toewijzing/public.ts'
import { bewaarVerstuurd } from './elders.ts'
import { bouw, type Deel } from './handlers-indienen.ts'
import type { Declaratie, Regel } from './model.ts'
import { prijs } from './prijs.ts'
import { creditVan, herstelbaar, magCrediteren } from './rules.ts'
import { declaratieVan, eerdereDeclaraties, regelsOp, regelsVan } from './store.ts'

export interface HerstelInvoer {
  readonly declaratieId: string
  /** What was really delivered; 0 takes the line back and declares nothing, null leaves the line as it is. */
  readonly regels: readonly { readonly regelId: string; readonly volume: number | null }[]
}

/** The citizen number of each client of the message that was sent, in its order. */
async function bsnsIn(tx: HandlerTx, d: Declaratie): Promise<readonly string[]> {
  const inhoud = await inhoudVan(tx, d.berichtId)
  const l = inhoud ? leesBericht(inhoud) : null
  if (l?.soort !== 'JW323' || !l.bericht)
    throw nietGevonden('Het verstuurde bericht is er niet meer.', 'The message that was sent is gone.')
  return l.bericht.Declaratie.Clienten.Client.map((c) => c.Bsn)
}

/** The same line with another volume, at its own tariff. */
function opnieuw(r: Regel, volume: number, referentie: string): JW323Prestatie | null {
  const geld = prijs(volume, r.eenheid, r.tarief === null ? null : { bedrag: r.tarief, eenheid: r.eenheid })
  if (!geld) return null
  const { VorigReferentieNummer: _, ...rest } = creditVan(r, referentie).ProductReferentie
  return {
    ...creditVan(r, referentie),
    ProductReferentie: rest,
    GeleverdVolume: volume,
    IngediendBedrag: { Bedrag: geld.bedrag, DebetCredit: 'D' },
  }
}

function delenVan(r: Regel, volume: number, i: number, alle: readonly Regel[], bsn: string, id: string): Deel[] | VeldFout {
  const pad = `regels.${i}.volume`
  if (!herstelbaar(r, alle))
    return veld(
      pad,
      `Regel ${r.referentie} kan niet worden hersteld: hij wacht op antwoord of is al teruggedraaid.`,
      `Line ${r.referentie} cannot be corrected: it awaits an answer or was taken back already.`,
    )
  if (r.stand === 'toegekend' && volume === r.volume)
    return veld(
      pad,
      'Er verandert niets. Laat de regel leeg, of vul in wat anders wordt.',
      'Nothing changes. Leave the line empty, or say what becomes different.',
    )
  if (r.stand === 'afgewezen' && volume === 0)
    return veld(pad, 'Deze regel is afgewezen; er is niets terug te draaien.', 'This line was refused; there is nothing to take back.')
  const credit = magCrediteren(r, alle) ? [{ bsn, p: creditVan(r, `${id}C${i + 1}`), veld: pad }] : []
  if (volume === 0) return credit
  const p = opnieuw(r, volume, `${id}D${i + 1}`)
  if (!p)
    return veld(
      pad,
      'Deze regel heeft geen tarief, dus Draad kan het bedrag niet uitrekenen. Stuur deze verbetering als bestand.',
      'This line has no tariff, so Draad cannot compute the amount. Send this correction as a file.',
    )
  return [...credit, { bsn, p, veld: pad }]
}

/** Makes the declaration that corrects, and sends it the same way as the one before. @bron iJw 3.2 OP303, OP360, OP366, IV091 */
export async function herstelElders(tx: HandlerTx, input: HerstelInvoer) {
  const d = await declaratieVan(tx, input.declaratieId)
  if (!d) throw nietGevonden('Deze declaratie is er niet.', 'This declaration does not exist.')
  if (d.bron !== 'verstuurd' || d.aanbiederId !== tx.actor.partij?.id)
    throw geweigerd(
      'Deze declaratie is niet naar een gemeente elders verstuurd. Herstel haar bij Declareren.',
      'This declaration was not sent to a municipality elsewhere. Correct it at Declare.',
    )
  if (d.stand !== 'beantwoord')
    throw geweigerd(
      'Herstellen kan als de gemeente heeft geantwoord. Is alles afgekeurd, stuur dan een nieuwe declaratie.',
      'Correcting is possible once the municipality has answered. If all was refused, send a new declaration.',
    )
  if (input.regels.every((r) => r.volume === null))
    throw ongeldig(veld('regels', 'Vul ten minste één regel in.', 'Fill in at least one line.'))
  const regels = new Map((await regelsVan(tx, d.id)).map((r) => [r.id, r]))
  const alle = await regelsOp(tx, [...new Set([...regels.values()].map((r) => r.toewijzingNummer))])
  const bsns = await bsnsIn(tx, d)
  const [identificatie, nummer] = [await nieuweIdentificatie(tx), await nieuweIdentificatie(tx)]
  const uit = input.regels.map(({ regelId, volume }, i) => {
    if (volume === null) return []
    const r = regels.get(regelId)
    if (!r) return veld(`regels.${i}.volume`, 'Deze regel hoort niet bij deze declaratie.', 'This line is not of this declaration.')
    return delenVan(r, volume, i, alle, bsns[r.client - 1] ?? '', identificatie)
  })
  const fouten = uit.filter((x) => 'pad' in x)
  if (fouten.length > 0) throw ongeldig(...fouten)
  // Credits are processed first, so they come first. @bron iJw 3.2 OP366
  const delen = uit
    .flatMap((x) => ('pad' in x ? [] : x))
    .toSorted((a, b) => (a.p.IngediendBedrag.DebetCredit < b.p.IngediendBedrag.DebetCredit ? -1 : 1))
  const { laatstePeriode } = await eerdereDeclaraties(tx, { agbCode: d.agbCode, gemeenteCode: d.gemeenteCode, nummer })
  const maand = laatstePeriode ?? d.periodeBegin
  const m = bouw(delen, { agb: d.agbCode, cbs: d.gemeenteCode, identificatie, nummer, maand, dag: tx.vandaag })
  const inhoud = schrijfBericht(m)
  const fout = leesBericht(inhoud)
  const bevindingen = fout.soort === 'JW323' ? fout.bevindingen.filter((b) => b.beoordeeld) : []
  if (bevindingen.length > 0)
    throw ongeldig(...bevindingen.map((b) => veld('regels', `${b.tekst} (${b.regel})`, `${b.textEn} (${b.regel})`)))
  const berichtId = await bewaarBericht(tx, {
    richting: 'uit',
    aanbiederId: d.aanbiederId,
    soort: 'JW323',
    identificatie,
    afzender: d.agbCode,
    ontvanger: d.gemeenteCode,
    dagtekening: tx.vandaag,
    bestandsnaam: `JW323_${identificatie}.xml`,
    inhoud,
    grootte: inhoud.length,
    hash: hashVan(inhoud),
    status: 'klaar',
    antwoordVoor: termijn('ijw-declaratie-antwoord', tx.vandaag).laatsteDag,
    telt: true,
  })
  const declaratieId = await bewaarVerstuurd(tx, m, { berichtId, aanbieder: { id: d.aanbiederId, naam: d.aanbiederNaam } })
  await zetUit(tx, 'bericht-klaarzetten', { berichtId })
  return { declaratieId, nummer, regels: delen.length }
}
