import type { RedenBeeindiging } from '@draad/berichten'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { conflict, geweigerd, nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { dagTekst } from '../../kern/time/dagtekst.ts'
import { medewerkers } from '../../register/public.ts'
import { regisseurVan } from '../draad/public.ts'
import { klokNu, toewijzingVan, type Toewijzing } from '../toewijzing/public.ts'
import { eisNazorg, start, stop } from './gevolgen.ts'
import type { Evaluatie, Levering, Weten, Wisselreden } from './model.ts'
import { isTijdelijk, overbruggingMag, spoed, startMag, stopMag, wisselAlarm } from './rules.ts'
import {
  bewaarEvaluatie,
  bewaarOverbrugging,
  bewaarWachtafspraak,
  bewaarWachtcontact,
  eindigOverbrugging,
  leveringVan,
  overbruggingenVan,
  starts,
  stops,
  volgendeHulpverlener,
} from './store.ts'
import { magMelden, meldingenVan } from './stroom.ts'

async function toegewezenHulp(tx: HandlerTx, dossierId: string, id: string): Promise<Toewijzing> {
  const t = await toewijzingVan(tx, id)
  if (!t || t.dossierId !== dossierId) throw nietGevonden('Deze toewijzing is er niet.', 'This allocation does not exist.')
  return t
}

async function lopendeHulp(tx: HandlerTx, dossierId: string, id: string): Promise<Levering> {
  const l = await leveringVan(tx, id)
  if (!l || l.dossierId !== dossierId || l.verwijderdOp !== null) throw nietGevonden('Deze hulp is er niet.', 'This help does not exist.')
  return l
}

/** Help starts, or goes on after an interruption; told by a person, not by a message. */
export async function startMetHand(tx: HandlerTx, input: { dossierId: string; toewijzingId: string; begindatum: string; crisis: Weten }) {
  const t = await toegewezenHulp(tx, input.dossierId, input.toewijzingId)
  if (t.stand === 'geweigerd' || t.stand === 'ingetrokken')
    throw geweigerd(
      'Deze toewijzing loopt niet meer. Vraag de regisseur om een nieuwe.',
      'This allocation no longer runs. Ask the case director for a new one.',
    )
  const fout = startMag(t, input.begindatum, tx.vandaag)
  if (fout) throw ongeldig(fout)
  const [alle, einden] = [await starts(tx, [t.id]), await stops(tx, [t.id])]
  if (!magMelden(meldingenVan(alle, einden), 'JW305') || alle.some((s) => s.begindatum === input.begindatum))
    throw conflict('Deze hulp is al begonnen.', 'This help has already started.', alle)
  const laatste = einden.at(-1)
  if (laatste && input.begindatum < laatste.einddatum)
    throw ongeldig(
      veld('begindatum', `De hulp liep tot ${dagTekst(laatste.einddatum, 'nl')}.`, `Help ran until ${dagTekst(laatste.einddatum, 'en')}.`, {
        toegestaan: `≥ ${laatste.einddatum}`,
      }),
    )
  return start(tx, t, input.begindatum, input.crisis, { bron: 'handmatig', berichtId: null })
}

/** Help is interrupted (reason 20) or ends for good. */
export async function stopMetHand(
  tx: HandlerTx,
  input: {
    dossierId: string
    leveringId: string
    einddatum: string
    reden: RedenBeeindiging
    toelichting: string
    nazorgOp: string | null
  },
) {
  const l = await lopendeHulp(tx, input.dossierId, input.leveringId)
  const t = await toegewezenHulp(tx, input.dossierId, l.toewijzingId)
  const eerder = (await stops(tx, [t.id])).filter((s) => s.leveringId === l.id)
  // An interruption may be followed by an end for good, without a start between. @bron iJw 3.2 OP378
  const gemeld = meldingenVan(await starts(tx, [t.id]), await stops(tx, [t.id]))
  const laatste = gemeld.at(-1)
  if (laatste?.leveringId !== l.id || !magMelden(gemeld, isTijdelijk(input.reden) ? 'JW307 tijdelijk' : 'JW307 definitief'))
    throw conflict('Deze hulp is al gestopt.', 'This help has already ended.', eerder)
  const onderbroken = eerder.at(-1)?.einddatum
  if (onderbroken && input.einddatum < onderbroken)
    throw ongeldig(
      veld(
        'einddatum',
        `De hulp lag stil vanaf ${dagTekst(onderbroken, 'nl')}.`,
        `Help was interrupted on ${dagTekst(onderbroken, 'en')}.`,
        { gevonden: input.einddatum, toegestaan: `≥ ${onderbroken}` },
      ),
    )
  const fout = stopMag(l.begindatum, input.einddatum, tx.vandaag)
  if (fout) throw ongeldig(fout)
  eisNazorg(input.reden, input.nazorgOp, input.einddatum)
  return stop(tx, t, l, input, { bron: 'handmatig', berichtId: null })
}

/** The family and those who help look together at what changed. */
export async function evalueer(
  tx: HandlerTx,
  input: { dossierId: string; leveringId: string } & Omit<Evaluatie, 'id' | 'leveringId' | 'doorNaam'>,
) {
  const l = await lopendeHulp(tx, input.dossierId, input.leveringId)
  if (input.op > tx.vandaag)
    throw ongeldig(
      veld('op', 'Leg het gesprek vast als het geweest is.', 'Record the talk when it has been held.', {
        gevonden: input.op,
        toegestaan: `≤ ${tx.vandaag}`,
      }),
    )
  if (input.woordenKind === null && input.woordenOuders === null)
    throw ongeldig(
      veld(
        'woordenKind',
        'Schrijf op wat het kind of de ouders zelf zeiden. Zonder hen is het geen evaluatie.',
        'Write what the child or the parents said themselves. Without them it is no evaluation.',
      ),
    )
  const regie = await regisseurVan(tx, l.zaakId)
  return {
    id: await bewaarEvaluatie(tx, l, input),
    leveringId: l.id,
    regie: { id: regie?.medewerkerId ?? tx.actor.id, naam: regie?.naam ?? tx.actor.naam },
  }
}

/** Another worker comes; the first one too is recorded here. */
export async function wissel(
  tx: HandlerTx,
  input: {
    dossierId: string
    leveringId: string
    naam: string
    van: string
    reden: Wisselreden | null
    aangekondigdOp: string | null
    warm: boolean | null
  },
) {
  const l = await lopendeHulp(tx, input.dossierId, input.leveringId)
  if (input.van < l.begindatum)
    throw ongeldig(
      veld('van', `De hulp begon op ${dagTekst(l.begindatum, 'nl')}.`, `Help began on ${dagTekst(l.begindatum, 'en')}.`, {
        toegestaan: `≥ ${l.begindatum}`,
      }),
    )
  const r = await volgendeHulpverlener(tx, l, input)
  if (r.vorige !== null && input.reden === null)
    throw ongeldig(
      veld('reden', 'Schrijf op waarom er iemand anders komt. Het gezin leest dit.', 'Say why somebody else comes. The family reads this.'),
    )
  return {
    ...r,
    leveringId: l.id,
    aanbiederNaam: l.aanbiederNaam,
    opTijdVerteld: r.vorige === null || (input.aangekondigdOp !== null && input.aangekondigdOp < input.van),
    alarm: wisselAlarm(r.wissels),
  }
}

/** Help to bridge the wait: beside the clock, never instead of the help that was meant. */
export async function overbrug(
  tx: HandlerTx,
  input: { dossierId: string; soort: string; doorWie: string; vrijwillig: boolean; van: string },
) {
  const fout = overbruggingMag(input.vrijwillig)
  if (fout) throw ongeldig(fout)
  const klok = await klokNu(tx, input.dossierId)
  if (klok.toestand === 'hulp')
    throw geweigerd('De hulp loopt al; er is niets te overbruggen.', 'Help is already running; there is nothing to bridge.')
  if ((await overbruggingenVan(tx, input.dossierId)).some((o) => o.tot === null))
    throw conflict('Er loopt al hulp voor de tussentijd.', 'Bridging help is already running.')
  const id = await bewaarOverbrugging(tx, tx.zaakId ?? '', input.dossierId, {
    ...input,
    wachtBij: klok.bij,
    wachtBijId: klok.bijId,
    wachtWaarom: klok.waarom,
  })
  return { id }
}

export async function stopOverbrugging(tx: HandlerTx, input: { dossierId: string; overbruggingId: string; tot: string; reden: string }) {
  const o = (await overbruggingenVan(tx, input.dossierId)).find((x) => x.id === input.overbruggingId && x.tot === null)
  if (!o) throw nietGevonden()
  if (input.tot < o.van)
    throw ongeldig(
      veld('tot', `Deze hulp begon op ${dagTekst(o.van, 'nl')}.`, `This help began on ${dagTekst(o.van, 'en')}.`, {
        toegestaan: `≥ ${o.van}`,
      }),
    )
  await eindigOverbrugging(tx, o.id, input.tot, input.reden)
  const klok = await klokNu(tx, input.dossierId)
  return { wachtWeer: klok.toestand === 'overbrugging', bij: o.wachtBij ?? 'Lokaal team', bijId: o.wachtBijId, waarom: o.wachtWaarom }
}

/** Somebody of the family's own people keeps in touch while they wait. */
export async function spreekAf(
  tx: HandlerTx,
  input: { dossierId: string; contactId: string; elkeDagen: number; verwachtOp: string | null },
) {
  const wie = (await medewerkers(tx, {})).find((m) => m.id === input.contactId)
  if (!wie) throw ongeldig(veld('contactId', 'Kies iemand uit de lijst.', 'Choose somebody from the list.'))
  await bewaarWachtafspraak(tx, tx.zaakId ?? '', input.dossierId, {
    contactId: wie.id,
    contactNaam: wie.naam,
    elkeDagen: input.elkeDagen,
    verwachtOp: input.verwachtOp,
  })
  return { contactNaam: wie.naam }
}

/** How it goes while waiting; getting worse is looked at at once. */
export async function meldWachtcontact(
  tx: HandlerTx,
  input: { dossierId: string; op: string; eigenWoorden: string; woordenVan: string; verergerd: Weten; gevaar: Weten },
) {
  const regie = tx.zaakId ? await regisseurVan(tx, tx.zaakId) : null
  const id = await bewaarWachtcontact(tx, tx.zaakId ?? '', input.dossierId, input)
  return {
    id,
    spoed: spoed(input.verergerd, input.gevaar),
    regie: regie ? { id: regie.medewerkerId, naam: regie.naam } : { id: tx.actor.id, naam: tx.actor.naam },
  }
}
