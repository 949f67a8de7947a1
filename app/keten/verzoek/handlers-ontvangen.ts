/** A request comes in: read, judged, answered with its return message, and laid in the child's dossier when that is known. */
import { beantwoord, isSoort, leesBericht, type Bevinding, type GelezenBericht, type JW315, type JW317 } from '@draad/berichten'
import type { HandlerTx } from '../../kern/command/declare.ts'
import type { Tx } from '../../kern/db/transactie.ts'
import { persoonVan } from '../../register/public.ts'
import { dossierVanKindBij, regisseurVan } from '../draad/public.ts'
import {
  bewaarPost,
  nieuweIdentificatie,
  openPost,
  stuurAntwoord,
  type Binnen,
  type PostAfloop,
  type PostInvoer,
} from '../toewijzing/public.ts'
import { clientVan } from './jw.ts'
import { alsGebrek, beoordeel, verzamel, type Kennis } from './kennis.ts'
import type { Client, Inhoud, MetDelen, VerzoekSoort } from './model.ts'
import { zendingNa } from './rules.ts'
import { bewaarVerzoek, legInDossier, verzoekBij, wijzigVerzoek } from './store.ts'

/** A request that now lies in a dossier: chronology and terms follow from it. */
export interface Gelegd {
  readonly verzoekId: string
  readonly soort: VerzoekSoort
  readonly dossierId: string
  readonly aanbiederNaam: string
  readonly dagtekening: string
  readonly ontvangenOp: string
  /** Parts that wait for an answer, and those under investigation. */
  readonly open: readonly string[]
  readonly onderzoek: readonly string[]
  readonly bij: { readonly id: string; readonly naam: string }
}

export interface Afloop extends PostAfloop {
  readonly gelegd: Gelegd | null
}

async function weiger(
  tx: Tx,
  b: Binnen,
  soort: string | null,
  reden: string,
  redenTekst: { nl: string; en: string },
  bevindingen: readonly Bevinding[] = [],
): Promise<Afloop> {
  const gebreken = bevindingen
    .filter((x) => x.beoordeeld)
    .slice(0, 200)
    .map(alsGebrek)
  const berichtId = await bewaarPost(tx, b, {
    status: 'geweigerd',
    soort,
    reden,
    redenTekst,
    bevindingen: gebreken,
    telt: false,
    ...(b.vanAanbiederId ? { aanbiederId: b.vanAanbiederId } : {}),
  })
  // One that was made here must not wait for ever for what will not come.
  const eigen = b.berichtId ? await verzoekBij(tx, b.berichtId) : null
  if (eigen)
    await wijzigVerzoek(tx, eigen.verzoek.id, {
      zending: zendingNa(eigen.verzoek.zending, false),
      bevindingen: gebreken.length > 0 ? gebreken : [{ regel: reden, retourcode: '', pad: '', ...redenTekst }],
    })
  return { berichtId, status: 'geweigerd', reden, redenTekst, codes: [], gelegd: null }
}

type Gelezen = GelezenBericht<'JW315'> | GelezenBericht<'JW317'>

/** Reads, judges, keeps and answers one request in one transaction: all of it or nothing. @bron iJw 3.2 OP065, OP090, OP286 */
export async function ontvang(tx: HandlerTx, i: PostInvoer): Promise<Afloop> {
  const b = await openPost(tx, i)
  const l = leesBericht(b.inhoud ?? Buffer.alloc(0))
  if (l.soort === null) return weiger(tx, b, null, l.reden, { nl: l.tekst, en: l.textEn })
  if (l.soort !== 'JW315' && l.soort !== 'JW317')
    return weiger(tx, b, l.soort, 'ander-bericht', { nl: 'Dit is geen verzoek.', en: 'This is no request.' })
  if (!l.bericht)
    return weiger(
      tx,
      b,
      l.soort,
      'vorm',
      {
        nl: 'De vorm van het bericht klopt niet. Zie de bevindingen; herstel en stuur opnieuw.',
        en: 'The form of the message is wrong. See the findings; repair and send again.',
      },
      l.bevindingen,
    )
  const m = l.bericht as JW315 | JW317
  const eigen = b.berichtId ? await verzoekBij(tx, b.berichtId) : null
  const k = await verzamel(tx, m, { zonder: eigen?.verzoek.id, ookOnderweg: false })
  if (!k.aanbieder)
    return weiger(tx, b, l.soort, 'onbekende-afzender', {
      nl: 'De afzender is geen aanbieder in ons register.',
      en: 'The sender is no provider in our register.',
    })
  if (!k.gemeente)
    return weiger(tx, b, l.soort, 'andere-gemeente', {
      nl: 'Dit verzoek is voor een gemeente die wij niet kennen.',
      en: 'This request is for a municipality that we do not know.',
    })
  if (b.vanAanbiederId && b.vanAanbiederId !== k.aanbieder.id)
    return weiger(tx, b, l.soort, 'andere-afzender', {
      nl: 'De afzender in het bericht is een andere organisatie dan die het instuurt.',
      en: 'The sender in the message is another organisation than the one that sends it in.',
    })
  return neem(tx, b, l as Gelezen, m, k, eigen)
}

async function neem(tx: HandlerTx, b: Binnen, l: Gelezen, m: JW315 | JW317, k: Kennis, eigen: MetDelen | null): Promise<Afloop> {
  const bevindingen = beoordeel(m, k)
  const goed = bevindingen.length === 0
  const gebreken = bevindingen.slice(0, 200).map(alsGebrek)
  const h = m.Header
  const dossier = goed && k.kindId && k.gemeente ? await dossierVanKindBij(tx, k.kindId, k.gemeente.id) : null
  const plek = dossier ? { dossierId: dossier.id, zaakId: dossier.zaakId } : null
  const berichtId = await bewaarPost(tx, b, {
    soort: l.soort,
    identificatie: h.BerichtIdentificatie.Identificatie,
    afzender: h.Afzender,
    ontvanger: h.Ontvanger,
    dagtekening: h.BerichtIdentificatie.Dagtekening,
    aanbiederId: k.aanbieder?.id ?? null,
    ...plek,
    status: goed ? 'verwerkt' : 'afgekeurd',
    reden: goed ? null : 'inhoud',
    bevindingen: gebreken,
    telt: !bevindingen.some((x) => x.regel === 'TR056'),
  })
  await retour(tx, l, bevindingen, berichtId, k.aanbieder?.id ?? null, plek)
  const codes = [...new Set(gebreken.map((g) => g.retourcode))]
  const uit = {
    berichtId,
    status: goed ? ('verwerkt' as const) : ('afgekeurd' as const),
    reden: goed ? null : 'inhoud',
    redenTekst: null,
    codes,
  }
  if (eigen)
    await wijzigVerzoek(tx, eigen.verzoek.id, {
      zending: zendingNa(eigen.verzoek.zending, goed),
      bevindingen: gebreken,
      ...(goed ? { ontvangen_op: tx.vandaag } : {}),
    })
  // What the return message rejects counts as never sent: only the message is kept.
  if (!goed) return { ...uit, gelegd: null }
  const v = eigen ? { id: eigen.verzoek.id, delen: eigen.delen.map((d) => d.id) } : await bewaarNieuw(tx, m, k, berichtId)
  if (!plek) return { ...uit, gelegd: null }
  await legInDossier(tx, v.id, plek)
  return {
    ...uit,
    gelegd: {
      verzoekId: v.id,
      soort: isSoort(m, 'JW315') ? 'vot' : 'vow',
      dossierId: plek.dossierId,
      aanbiederNaam: k.aanbieder?.naam ?? '',
      dagtekening: h.BerichtIdentificatie.Dagtekening,
      ontvangenOp: tx.vandaag,
      open: v.delen,
      onderzoek: [],
      bij: await wieBij(tx, plek.zaakId),
    },
  }
}

/** Who must answer: the case director. */
export async function wieBij(tx: Tx, zaakId: string): Promise<{ id: string; naam: string }> {
  const r = await regisseurVan(tx, zaakId)
  return r ? { id: r.medewerkerId, naam: r.naam } : { id: tx.actor.id, naam: tx.actor.naam }
}

/** What the message says of who it is about; a request for change says the BSN only, so the rest comes from the register. */
async function clientIn(tx: Tx, m: JW315 | JW317, kindId: string | null): Promise<Client> {
  if (isSoort(m, 'JW315')) {
    const { AangevraagdeProducten: _p, ...client } = m.Client
    return client
  }
  const kind = kindId ? await persoonVan(tx, kindId) : null
  if (!kind) return { Bsn: m.Client.Bsn }
  const invoer = { ...kind, bsn: m.Client.Bsn, geboortedatum: kind.geboortedatum ?? '0000-00-00' }
  return clientVan(invoer, { gezagsdragerBekend: null, commentaar: '' })
}

async function bewaarNieuw(tx: Tx, m: JW315 | JW317, k: Kennis, berichtId: string): Promise<{ id: string; delen: string[] }> {
  const delen: { referentie: string; inhoud: Inhoud }[] = isSoort(m, 'JW315')
    ? m.Client.AangevraagdeProducten.AangevraagdProduct.map((p) => ({
        referentie: p.ReferentieAanbieder,
        inhoud: { soort: 'vot', product: p },
      }))
    : [{ referentie: m.Client.Verzoek.ReferentieAanbieder, inhoud: { soort: 'vow', wijziging: m.Client.Verzoek } }]
  return bewaarVerzoek(
    tx,
    {
      soort: isSoort(m, 'JW315') ? 'vot' : 'vow',
      aanbiederId: k.aanbieder?.id ?? '',
      aanbiederNaam: k.aanbieder?.naam ?? '',
      agbCode: m.Header.Afzender,
      gemeenteId: k.gemeente?.id ?? '',
      gemeenteCode: m.Header.Ontvanger,
      zaakId: null,
      dossierId: null,
      client: await clientIn(tx, m, k.kindId),
      bron: 'bericht',
      elders: false,
      berichtId,
      dagtekening: m.Header.BerichtIdentificatie.Dagtekening,
      zending: 'verwerkt',
      ontvangenOp: tx.vandaag,
      hersteltId: null,
    },
    delen,
  )
}

/** The return message (JW316, JW318): kept and put in the outbox with the same commit. */
async function retour(
  tx: Tx,
  l: Gelezen,
  bevindingen: readonly Bevinding[],
  berichtId: string,
  aanbiederId: string | null,
  plek: { dossierId: string; zaakId: string } | null,
): Promise<void> {
  const identificatie = await nieuweIdentificatie(tx)
  const bericht = beantwoord(l as GelezenBericht<'JW315'>, { identificatie, dagtekening: tx.vandaag, bevindingen })
  if (!bericht) return
  const soort = l.soort === 'JW315' ? 'JW316' : 'JW318'
  await stuurAntwoord(tx, bericht, { ...plek, soort, identificatie, heen: bericht.Header, antwoordOp: berichtId, aanbiederId })
}
