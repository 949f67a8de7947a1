import type { HandlerTx } from '../../kern/command/declare.ts'
import { conflict, geweigerd, nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { zetUit } from '../../kern/outbox/uitgaand.ts'
import { dagTekst } from '../../kern/time/dagtekst.ts'
import { datumVan } from '../../kern/time/klok.ts'
import { regisseurVan, zaakVan } from '../draad/public.ts'
import { partijVan } from '../../register/public.ts'
import { vraagOpdracht } from './handlers-maken.ts'
import type { Toewijzing, Weigerreden } from './model.ts'
import { proefOpdracht } from './opdracht.ts'
import { giRedenMag, isGeldgeschil, magStap, moetOpschalen, startTeLaat, verwijderenMag, wijzigingKlopt, type Wijziging } from './rules.ts'
import { aantalWeigeringen, bewaarWeigering, klokNu, toewijzingVan, wijzig } from './store.ts'
import { draadVan } from './store-draad.ts'
import type { RedenWijziging } from '@draad/berichten'

async function vind(tx: HandlerTx, dossierId: string, id: string, versie: number): Promise<Toewijzing> {
  const t = await toewijzingVan(tx, id)
  if (!t || t.dossierId !== dossierId) throw nietGevonden('Deze toewijzing is er niet.', 'This allocation does not exist.')
  if (t.versie !== versie) throw alAnders(t)
  return t
}

function alAnders(t: Toewijzing) {
  return conflict(
    'Deze toewijzing is intussen veranderd. Kijk eerst wat er nu staat.',
    'This allocation has changed meanwhile. See first what stands there now.',
    t,
  )
}

async function bewaar(tx: HandlerTx, t: Toewijzing, velden: Parameters<typeof wijzig>[2], melden: boolean): Promise<void> {
  if (!(await wijzig(tx, t, velden, melden))) throw alAnders(t)
}

function eigen(tx: HandlerTx, t: Toewijzing): void {
  if (tx.actor.partij?.id !== t.aanbiederId)
    throw geweigerd('Alleen de aanbieder zelf antwoordt op een toewijzing.', 'Only the provider itself answers an allocation.')
}

/** The provider takes the child and says from when. */
export async function neemAan(tx: HandlerTx, input: { dossierId: string; toewijzingId: string; versie: number; startVerwachtOp: string }) {
  const t = await vind(tx, input.dossierId, input.toewijzingId, input.versie)
  eigen(tx, t)
  if (!magStap(t.stand, 'aannemen')) throw geweigerd('Op deze toewijzing is al geantwoord.', 'This allocation has been answered already.')
  if (input.startVerwachtOp < t.ingangsdatum)
    throw ongeldig(
      veld(
        'startVerwachtOp',
        `De toewijzing gaat in op ${dagTekst(t.ingangsdatum, 'nl')}.`,
        `The allocation begins on ${dagTekst(t.ingangsdatum, 'en')}.`,
        { toegestaan: `≥ ${t.ingangsdatum}` },
      ),
    )
  if (t.einddatum !== null && input.startVerwachtOp > t.einddatum)
    throw ongeldig(
      veld(
        'startVerwachtOp',
        `De toewijzing loopt tot en met ${dagTekst(t.einddatum, 'nl')}.`,
        `The allocation ends on ${dagTekst(t.einddatum, 'en')}.`,
        { toegestaan: `≤ ${t.einddatum}` },
      ),
    )
  const klok = await klokNu(tx, t.dossierId)
  await bewaar(tx, t, { stand: 'aangenomen', start_verwacht_op: input.startVerwachtOp }, false)
  return {
    toewijzing: kort(t),
    inHulp: klok.toestand === 'hulp',
    teLaat: startTeLaat(datumVan(Date.parse(t.toegewezenOp)), input.startVerwachtOp),
  }
}

const kort = (t: Toewijzing) => ({
  id: t.id,
  nummer: t.nummer,
  aanbiederId: t.aanbiederId,
  aanbiederNaam: t.aanbiederNaam,
  voorzieningId: t.voorzieningId,
  einddatum: t.einddatum,
  gestartOp: t.gestartOp,
})

/** Where the child waits again when a provider is no longer the one: the team that holds the case. */
async function terugBij(tx: HandlerTx, t: Toewijzing) {
  const klok = await klokNu(tx, t.dossierId)
  const zaak = await zaakVan(tx, t.zaakId)
  const team = zaak ? await partijVan(tx, zaak.teamId) : null
  const regie = await regisseurVan(tx, t.zaakId)
  return {
    wachtte: klok.toestand === 'wacht' && klok.bijId === t.aanbiederId,
    team: { id: team?.id ?? t.gemeenteId, naam: team?.naam ?? 'Lokaal team' },
    regie: { id: regie?.medewerkerId ?? tx.actor.id, naam: regie?.naam ?? tx.actor.naam },
  }
}

/** The provider does not take the child: kept with its reason, and the search goes on. */
export async function weiger(
  tx: HandlerTx,
  input: { dossierId: string; toewijzingId: string; versie: number; reden: Weigerreden; toelichting: string },
) {
  const t = await vind(tx, input.dossierId, input.toewijzingId, input.versie)
  eigen(tx, t)
  if (!magStap(t.stand, 'weigeren'))
    throw geweigerd(
      'Op deze toewijzing is al geantwoord. Kan het toch niet? Bel de regisseur.',
      'This allocation has been answered already. Call the case director.',
    )
  const geldgeschil = isGeldgeschil(input.reden)
  await bewaar(tx, t, { stand: 'geweigerd', reden_wijziging: '13', einddatum: t.ingangsdatum }, true)
  await bewaarWeigering(tx, t, { reden: input.reden, toelichting: input.toelichting, geldgeschil })
  await vraagOpdracht(tx, t)
  await zetUit(tx, 'einde-toegang-aanbieder', { dossierId: t.dossierId, aanbiederId: t.aanbiederId }, t.zaakId)
  const keer = await aantalWeigeringen(tx, t.voorzieningId)
  return { toewijzing: kort(t), reden: input.reden, geldgeschil, keer, opschalen: moetOpschalen(keer), terug: await terugBij(tx, t) }
}

/** The municipality changes the last day, the budget or the amount of a total. */
export async function verander(tx: HandlerTx, input: Wijziging & { dossierId: string; toewijzingId: string; versie: number }) {
  const t = await vind(tx, input.dossierId, input.toewijzingId, input.versie)
  if (!magStap(t.stand, 'wijzigen')) throw geweigerd('Deze toewijzing loopt niet meer.', 'This allocation no longer runs.')
  if (input.reden === '13') throw ongeldig(veld('reden', 'Verwijderen doet u met intrekken.', 'Removing is done by taking back.'))
  const korter = input.einddatum !== null && (t.einddatum === null || input.einddatum < t.einddatum)
  const minder =
    (input.volume !== null && input.volume < (t.omvang?.volume ?? 0)) || (input.budget !== null && input.budget < (t.budget ?? 0))
  const gi = korter || minder ? giRedenMag(t.giBepaald, input.reden) : null
  const fouten = [...wijzigingKlopt(t, input), ...(gi ? [gi] : [])]
  if (fouten.length > 0) throw ongeldig(...fouten)
  await bewaar(
    tx,
    t,
    {
      reden_wijziging: input.reden as RedenWijziging,
      ...(input.einddatum === null ? {} : { einddatum: input.einddatum }),
      ...(input.volume === null ? {} : { volume: input.volume }),
      ...(input.budget === null ? {} : { budget: input.budget }),
    },
    true,
  )
  await vraagOpdracht(tx, t)
  return {
    toewijzing: { ...kort(t), einddatum: input.einddatum ?? t.einddatum },
    einddatumAnders: input.einddatum !== null && input.einddatum !== t.einddatum,
  }
}

/** The municipality ends or removes an allocation. */
export async function trekIn(
  tx: HandlerTx,
  input: { dossierId: string; toewijzingId: string; versie: number; reden: RedenWijziging; einddatum: string; toelichting: string },
) {
  const t = await vind(tx, input.dossierId, input.toewijzingId, input.versie)
  if (!magStap(t.stand, 'intrekken')) throw geweigerd('Deze toewijzing loopt niet meer.', 'This allocation no longer runs.')
  const einddatum = input.reden === '13' ? t.ingangsdatum : input.einddatum
  const fouten = [giRedenMag(t.giBepaald, input.reden), verwijderenMag(t, input.reden)].filter((f) => f !== null)
  if (einddatum < t.ingangsdatum)
    fouten.push(
      veld('einddatum', 'De laatste dag ligt voor de eerste.', 'The last day lies before the first.', {
        toegestaan: `≥ ${t.ingangsdatum}`,
      }),
    )
  if (t.einddatum !== null && einddatum > t.einddatum)
    fouten.push(
      veld('einddatum', 'Later stoppen is wijzigen, niet intrekken.', 'A later last day is a change, not taking back.', {
        toegestaan: `≤ ${t.einddatum}`,
      }),
    )
  if (fouten.length > 0) throw ongeldig(...fouten)
  await bewaar(tx, t, { stand: 'ingetrokken', reden_wijziging: input.reden, einddatum }, true)
  await vraagOpdracht(tx, t)
  const terug = await terugBij(tx, t)
  if (t.gestartOp === null) await zetUit(tx, 'einde-toegang-aanbieder', { dossierId: t.dossierId, aanbiederId: t.aanbiederId }, t.zaakId)
  return { toewijzing: { ...kort(t), einddatum }, terug, overleden: input.reden === '02' }
}

/**
 * The municipality sends the order anew after it was rejected: the full state of the child, under a new identification
 * and a new moment of allocation, because the newest counts and a receiver refuses what it has seen.
 * @bron iJw 3.2 OP033, IV013, TR056
 */
export async function stuurOpnieuw(tx: HandlerTx, input: { dossierId: string; toewijzingId: string; versie: number }) {
  const t = await vind(tx, input.dossierId, input.toewijzingId, input.versie)
  if (t.buitenBerichten !== null)
    throw geweigerd(
      'Deze opdracht gaat niet als bericht: bel of schrijf de aanbieder.',
      'This order does not go as a message: call or write to the provider.',
    )
  // The last by its number, which only goes up; two of one instant have no order in time.
  const laatste = (await draadVan(tx, t.dossierId, [t.nummer]))
    .filter((b) => b.soort === 'JW301' && b.nummers.includes(t.nummer))
    .toSorted((a, b) => ((a.identificatie ?? '') < (b.identificatie ?? '') ? -1 : 1))
    .at(-1)
  if (laatste && laatste.status !== 'afgekeurd')
    throw geweigerd(
      'De laatste opdracht is niet afgekeurd. Opnieuw sturen kan alleen na een afkeuring.',
      'The last order was not rejected. Sending anew is only possible after a rejection.',
    )
  const { bevindingen } = await proefOpdracht(tx, t)
  if (bevindingen.length > 0) throw ongeldig(...bevindingen.map((b) => veld('', b.tekst, b.textEn, { gevonden: b.regel })))
  await bewaar(tx, t, {}, true)
  await vraagOpdracht(tx, t)
  return { toewijzing: kort(t) }
}
