/** The provider asks: a form becomes a message that meets every rule, and goes the way of all messages. */
import { isSoort, leesBericht, schrijfBericht, type Bevinding, type JW315, type JW317, type RedenVerzoek } from '@draad/berichten'
import { termijn } from '@draad/stelsel'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { zetUit } from '../../kern/outbox/uitgaand.ts'
import { geweigerd, nietGevonden, ongeldig, veld, type VeldFout } from '../../kern/outcome/uitkomst.ts'
import { bsnVan, partijen, partijVan, persoonVan, type Partij } from '../../register/public.ts'
import { bewaarBericht, hashVan, nieuweIdentificatie, toewijzingenMetNummer, type Toewijzing } from '../toewijzing/public.ts'
import { clientVan, maakJW315, maakJW317, veldBij, type KindInvoer, type NieuwInvoer, type ProductInvoer, type WijzigInvoer } from './jw.ts'
import { beoordeel, verzamel } from './kennis.ts'
import type { Client, Inhoud, VerzoekSoort } from './model.ts'
import { nogNietToegewezen } from './rules.ts'
import { bewaarVerzoek, verzoekVan } from './store.ts'

export interface VotInvoer {
  readonly gemeenteId: string
  /** A running allocation of the child, when it is known here already; else who it is. */
  readonly nummer: number | null
  readonly kind: KindInvoer | null
  readonly gezagsdragerBekend: boolean | null
  readonly commentaar: string
  readonly producten: readonly ProductInvoer[]
  readonly herstelt: string | null
}

export interface VowInvoer {
  readonly reden: RedenVerzoek
  readonly lopend: readonly WijzigInvoer[]
  readonly nieuw: readonly NieuwInvoer[]
  readonly herstelt: string | null
}

interface Partijen {
  readonly aanbieder: Partij
  readonly agb: string
  readonly gemeente: Partij
  readonly cbs: string
  readonly elders: boolean
}

async function partijenBij(tx: HandlerTx, gemeenteId: string): Promise<Partijen> {
  const aanbieder = tx.actor.partij ? await partijVan(tx, tx.actor.partij.id) : null
  if (aanbieder?.soort !== 'aanbieder' || !aanbieder.agbCode)
    throw geweigerd('Uw organisatie heeft geen AGB-code in het register.', 'Your organisation has no AGB code in the register.')
  const gemeente = await partijVan(tx, gemeenteId)
  if (gemeente?.soort !== 'gemeente' || !gemeente.cbsCode)
    throw ongeldig(veld('gemeenteId', 'Kies een gemeente uit de lijst.', 'Choose a municipality from the list.'))
  // A municipality without a team here works with another system.
  const elders = !(await partijen(tx, 'lokaal-team')).some((t) => t.gemeenteId === gemeente.id)
  return { aanbieder, agb: aanbieder.agbCode, gemeente, cbs: gemeente.cbsCode, elders }
}

async function eigenToewijzing(tx: HandlerTx, nummer: number): Promise<Toewijzing> {
  const t = (await toewijzingenMetNummer(tx, [nummer]))[0]
  if (!t || t.aanbiederId !== tx.actor.partij?.id)
    throw ongeldig(
      veld('nummer', 'Deze toewijzing is niet van uw organisatie.', 'This allocation is not of your organisation.', {
        gevonden: String(nummer),
      }),
    )
  return t
}

/** The child of an allocation, with its BSN: that never goes to the screen. */
async function kindBij(tx: HandlerTx, t: Toewijzing): Promise<KindInvoer> {
  const [kind, bsn] = [await persoonVan(tx, t.kindId), await bsnVan(tx, t.kindId)]
  if (!kind || bsn === null)
    throw geweigerd(
      'Dit kind heeft geen BSN. Een verzoek kan dan niet als bericht: bel de gemeente.',
      'This child has no BSN. A request cannot go as a message then: call the municipality.',
    )
  return {
    bsn,
    voornamen: kind.voornamen,
    voorvoegsel: kind.voorvoegsel,
    achternaam: kind.achternaam,
    geboortedatum: kind.geboortedatum ?? '0000-00-00',
    geslacht: kind.geslacht,
  }
}

/** A rejected request may be repaired once; what is sent is new. */
async function teHerstellen(tx: HandlerTx, id: string | null): Promise<void> {
  if (id === null) return
  const v = await verzoekVan(tx, id)
  if (!v) throw nietGevonden('Dit verzoek is er niet.', 'This request does not exist.')
  if (v.verzoek.zending !== 'niet verzonden')
    throw geweigerd('Dit verzoek is niet afgekeurd. Wacht op het antwoord.', 'This request was not rejected. Wait for the answer.')
}

function alsVelden(bevindingen: readonly Bevinding[], lopend: readonly WijzigInvoer[] = []): VeldFout[] {
  return bevindingen.map((b) => veld(veldBij(b.pad, lopend), `${b.tekst} (${b.regel})`, `${b.textEn} (${b.regel})`))
}

/** Asks to be allowed to give help to a child. @bron iJw 3.2 OP307, OP350, OP361 */
export async function vraagAan(tx: HandlerTx, i: VotInvoer) {
  await teHerstellen(tx, i.herstelt)
  const p = await partijenBij(tx, i.gemeenteId)
  const kind = i.nummer === null ? i.kind : await kindBij(tx, await eigenToewijzing(tx, i.nummer))
  if (!kind) throw ongeldig(veld('kind.bsn', 'Zeg om welk kind het gaat.', 'Say which child it is about.'))
  const identificatie = await nieuweIdentificatie(tx)
  const client = clientVan(kind, i)
  const m = maakJW315({ agb: p.agb, cbs: p.cbs, identificatie, dag: tx.vandaag }, client, i.producten)
  const k = await keur(tx, m)
  const al = i.producten.flatMap((x, n) => nogNietToegewezen(x, k.huidige, `producten.${n}.categorie`) ?? [])
  if (al.length > 0) throw ongeldig(...al)
  const producten = m.Client.AangevraagdeProducten.AangevraagdProduct
  return verstuur(
    tx,
    p,
    m,
    client,
    'vot',
    i.herstelt,
    producten.map((x) => ({ referentie: x.ReferentieAanbieder, inhoud: { soort: 'vot', product: x } })),
  )
}

/** Asks to change what is given: the whole wanted situation. @bron iJw 3.2 OP306, OP308, OP350 */
export async function vraagWijziging(tx: HandlerTx, i: VowInvoer) {
  await teHerstellen(tx, i.herstelt)
  const eerste = i.lopend[0]
  if (!eerste) throw ongeldig(veld('lopend', 'Kies van welk kind.', 'Choose of which child.'))
  const t = await eigenToewijzing(tx, eerste.nummer)
  const p = await partijenBij(tx, t.gemeenteId)
  const kind = await kindBij(tx, t)
  const identificatie = await nieuweIdentificatie(tx)
  const m = maakJW317({ agb: p.agb, cbs: p.cbs, identificatie, dag: tx.vandaag }, kind.bsn, i)
  await keur(tx, m, i.lopend)
  const client: Client = clientVan(kind, { gezagsdragerBekend: null, commentaar: '' })
  const inhoud: Inhoud = { soort: 'vow', wijziging: m.Client.Verzoek }
  return verstuur(tx, p, m, client, 'vow', i.herstelt, [{ referentie: m.Client.Verzoek.ReferentieAanbieder, inhoud }])
}

/** What the receiver would reject is said now, beside the field, instead of coming back in three days. */
async function keur(tx: HandlerTx, m: JW315 | JW317, lopend: readonly WijzigInvoer[] = []) {
  const lezing = leesBericht(schrijfBericht(m))
  if (lezing.soort !== 'JW315' && lezing.soort !== 'JW317') throw new TypeError('A request was written that is none.')
  if (!lezing.bericht) throw ongeldig(...alsVelden(lezing.bevindingen, lopend))
  const k = await verzamel(tx, m, { ookOnderweg: true })
  const fout = beoordeel(m, k)
  if (fout.length > 0) throw ongeldig(...alsVelden(fout, lopend))
  return k
}

async function verstuur(
  tx: HandlerTx,
  p: Partijen,
  m: JW315 | JW317,
  client: Client,
  soort: VerzoekSoort,
  hersteltId: string | null,
  delen: readonly { referentie: string; inhoud: Inhoud }[],
) {
  const inhoud = schrijfBericht(m)
  const berichtsoort = isSoort(m, 'JW315') ? 'JW315' : 'JW317'
  const { Identificatie } = m.Header.BerichtIdentificatie
  const berichtId = await bewaarBericht(tx, {
    // On this same installation the municipality's message service reads it; else it leaves by folder or HTTP.
    richting: p.elders ? 'uit' : 'in',
    aanbiederId: p.aanbieder.id,
    soort: berichtsoort,
    identificatie: Identificatie,
    afzender: p.agb,
    ontvanger: p.cbs,
    dagtekening: tx.vandaag,
    bestandsnaam: `${berichtsoort}_${Identificatie}.xml`,
    inhoud,
    grootte: inhoud.length,
    hash: hashVan(inhoud),
    status: p.elders ? 'klaar' : 'wacht',
    ...(p.elders ? { antwoordVoor: termijn('ijw-retourbericht', tx.vandaag).laatsteDag } : {}),
    telt: p.elders,
  })
  if (p.elders) await zetUit(tx, 'bericht-klaarzetten', { berichtId })
  const { id } = await bewaarVerzoek(
    tx,
    {
      soort,
      aanbiederId: p.aanbieder.id,
      aanbiederNaam: p.aanbieder.naam,
      agbCode: p.agb,
      gemeenteId: p.gemeente.id,
      gemeenteCode: p.cbs,
      zaakId: null,
      dossierId: null,
      client,
      bron: 'werkplek',
      elders: p.elders,
      berichtId,
      dagtekening: tx.vandaag,
      zending: 'verzonden',
      ontvangenOp: null,
      hersteltId,
    },
    delen,
  )
  return { verzoekId: id, berichtId, delen: delen.length }
}
