import { plusDagen, termijn } from '@draad/stelsel'
import { beeindig, verleen } from '../../kern/access/store.ts'
import type { HandlerTx } from '../../kern/command/declare.ts'
import type { Rol } from '../../kern/identity/actor.ts'
import { conflict, geweigerd, nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { medewerkers, partijVan } from '../../register/public.ts'
import { dossiersVan, regisseurVan, vervangRegisseur } from '../draad/public.ts'
import type { Overdracht, OverdrachtSoort, Verslag, Weigering } from './model.ts'
import { gezinVerteld, isAfzenderVan, isOntvangerVan, rolVan, teVaakGewisseld, verslagVolledig, volgende, type Stap } from './rules.ts'
import { aantalWisselingen, bewaarOverdracht, heeftRol, openOverdrachten, overdrachtVast, wachtNu, zetStand } from './store.ts'

const GRONDSLAG = 'Jeugdwet 2.3'

interface Aanbod {
  soort: OverdrachtSoort
  naarMedewerkerId?: string | null | undefined
  naarPartijId?: string | null | undefined
  reden: string
  verslag: Verslag
  verteldOp?: string | null | undefined
  verteldHoe?: string | null | undefined
  nietVerteldReden?: string | null | undefined
}

interface Ontvanger {
  id: string | null
  naam: string
  partijId: string
  rol: Rol | null
}

async function ontvangerVan(tx: HandlerTx, i: Aanbod): Promise<Ontvanger> {
  if (i.naarMedewerkerId) {
    const m = (await medewerkers(tx)).find((x) => x.id === i.naarMedewerkerId)
    const rol = m ? rolVan(i.soort, m.functies, '') : null
    if (!m || !rol)
      throw ongeldig(
        veld(
          'naarMedewerkerId',
          i.soort === 'regie' ? 'Kies iemand die regisseur kan zijn.' : 'Kies iemand die hulp kan overnemen.',
          'Choose someone who can take this over.',
        ),
      )
    return { id: m.id, naam: `${m.naam} (${m.partijNaam})`, partijId: m.partijId, rol }
  }
  const p = i.naarPartijId ? await partijVan(tx, i.naarPartijId) : null
  if (!p || i.soort === 'regie')
    throw ongeldig(
      veld(
        'naarMedewerkerId',
        'Kies aan wie u overdraagt. De regie gaat naar één persoon.',
        'Choose to whom you hand over. Direction goes to one person.',
      ),
    )
  return { id: null, naam: p.naam, partijId: p.id, rol: rolVan(i.soort, null, p.soort) }
}

/** The role in which the sender hands over: the direction only by who has it. */
async function rolVanAfzender(tx: HandlerTx, soort: OverdrachtSoort): Promise<Rol> {
  if (soort === 'regie') {
    const nu = await regisseurVan(tx, tx.zaakId ?? '')
    if (nu?.medewerkerId !== tx.actor.id)
      throw geweigerd(
        `De regie is van ${nu?.naam ?? 'niemand'}. Alleen die kan haar overdragen.`,
        `The direction is with ${nu?.naam ?? 'nobody'}. Only they can hand it over.`,
      )
    return 'regisseur'
  }
  return tx.rollen.find((r) => r === 'aanbieder' || r === 'toegangsmedewerker') ?? 'toegangsmedewerker'
}

/** Offers a handover with the standard record. Nothing changes for the family yet: the sender stays responsible. */
export async function bied(tx: HandlerTx, i: Aanbod) {
  const { zaakId, dossierId } = tx
  if (!zaakId || !dossierId) throw nietGevonden()
  const fouten = [...verslagVolledig(i.verslag), ...gezinVerteld(i, tx.vandaag)]
  if (fouten.length > 0) throw ongeldig(...fouten)
  const naar = await ontvangerVan(tx, i)
  if (naar.id === tx.actor.id)
    throw ongeldig(veld('naarMedewerkerId', 'U kunt niet aan uzelf overdragen.', 'You cannot hand over to yourself.'))
  const vanRol = await rolVanAfzender(tx, i.soort)
  const loopt = i.soort === 'regie' ? (await openOverdrachten(tx, zaakId)).find((o) => o.soort === 'regie') : undefined
  if (loopt)
    throw conflict(
      `De regie is al aangeboden aan ${loopt.naarNaam}. Wacht op het antwoord of trek dat in.`,
      `The direction was offered to ${loopt.naarNaam} already. Wait for the answer or withdraw that.`,
      { overdrachtId: loopt.id },
    )
  const dossiers = i.soort === 'regie' ? (await dossiersVan(tx, zaakId)).map((d) => d.id) : [dossierId]
  const houder = naar.id ?? naar.partijId
  const leesrol = naar.rol === 'regisseur' ? 'toegangsmedewerker' : naar.rol
  const toegangGegeven = leesrol !== null && !(await heeftRol(tx, dossierId, houder, leesrol))
  if (toegangGegeven && leesrol) {
    // Enough to read the record and answer; it lapses by itself the day after the term.
    const tot = plusDagen(termijn('reactie-op-overdracht', tx.vandaag).laatsteDag, 1)
    await verleen(
      tx,
      dossiers.map((d) => ({
        zaakId,
        dossierId: d,
        houderId: houder,
        rol: leesrol,
        grondslag: GRONDSLAG,
        doel: 'overdracht-beoordelen',
        tot,
        reden: i.reden,
      })),
    )
  }
  const id = await bewaarOverdracht(tx, {
    zaakId,
    dossierId,
    soort: i.soort,
    dossiers,
    vanId: tx.actor.id,
    vanNaam: tx.actor.naam,
    vanPartijId: tx.actor.partij?.id ?? null,
    vanPartijNaam: tx.actor.partij?.naam ?? '',
    vanRol,
    naarId: naar.id,
    naarPartijId: naar.partijId,
    naarNaam: naar.naam,
    naarRol: naar.rol,
    toegangGegeven,
    reden: i.reden,
    verslag: i.verslag,
    verteldOp: i.verteldOp ?? null,
    verteldHoe: i.verteldHoe ?? null,
    nietVerteldReden: i.nietVerteldReden ?? null,
  })
  return { overdrachtId: id, dossiers, naar: { id: houder, naam: naar.naam }, wacht: await wachtNu(tx, dossiers) }
}

/** The open handover, for who may take this step: the receiver, or the sender for a receiver outside Draad. */
async function pak(tx: HandlerTx, id: string, stap: Stap, namens: string | null | undefined): Promise<Overdracht> {
  const o = await overdrachtVast(tx, tx.dossierId ?? '', id)
  if (!o) throw nietGevonden('Deze overdracht is er niet.', 'This handover does not exist.')
  const isOntvanger = isOntvangerVan(o, tx.actor)
  const isAfzender = isAfzenderVan(o, tx.actor)
  if (stap === 'intrekken' ? !isAfzender : !isOntvanger && !(isAfzender && o.naarRol === null))
    throw geweigerd(
      stap === 'intrekken' ? `Alleen ${o.vanNaam} of een collega daar kan dit intrekken.` : `Alleen ${o.naarNaam} kan hierop antwoorden.`,
      stap === 'intrekken' ? `Only ${o.vanNaam} or a colleague there can withdraw this.` : `Only ${o.naarNaam} can answer this.`,
    )
  if (stap !== 'intrekken' && !isOntvanger && !namens?.trim())
    throw ongeldig(veld('namens', 'Schrijf wie van de ontvanger dit heeft gezegd.', 'Write who of the receiver said this.'))
  if (volgende(o.stand, stap) === null)
    throw conflict(`Deze overdracht is al ${o.stand}.`, `This handover is already at: ${o.stand}.`, { stand: o.stand })
  return o
}

/** Accepts: the receiver can prepare. The sender stays responsible until help has started. */
export async function neemAan(tx: HandlerTx, i: { overdrachtId: string; namens?: string | null | undefined }) {
  const o = await pak(tx, i.overdrachtId, 'aannemen', i.namens)
  const rol = o.naarRol === 'regisseur' ? 'toegangsmedewerker' : o.naarRol
  if (o.toegangGegeven && rol)
    await verleen(
      tx,
      o.dossiers.map((d) => ({
        zaakId: o.zaakId,
        dossierId: d,
        houderId: o.naarId ?? o.naarPartijId,
        rol,
        grondslag: GRONDSLAG,
        doel: 'hulp-en-regie',
        reden: o.reden,
      })),
    )
  await zetStand(tx, o.id, { stand: 'aangenomen', beantwoord_op: tx.vandaag, beantwoord_door: i.namens ?? tx.actor.naam })
  return { ...kort(o), wacht: await wachtNu(tx, o.dossiers) }
}

export async function weiger(
  tx: HandlerTx,
  i: { overdrachtId: string; weigering: Weigering; reden: string; namens?: string | null | undefined },
) {
  const o = await pak(tx, i.overdrachtId, 'weigeren', i.namens)
  await zetStand(tx, o.id, {
    stand: 'geweigerd',
    beantwoord_op: tx.vandaag,
    beantwoord_door: i.namens ?? tx.actor.naam,
    weigering: i.weigering,
    weigering_reden: i.reden,
  })
  return { ...kort(o), wacht: await wachtNu(tx, o.dossiers) }
}

export async function trekIn(tx: HandlerTx, i: { overdrachtId: string; reden: string }) {
  const o = await pak(tx, i.overdrachtId, 'intrekken', null)
  await eindeToegang(
    tx,
    o,
    o.naarId ?? o.naarPartijId,
    o.toegangGegeven ? (o.naarRol === 'regisseur' ? 'toegangsmedewerker' : o.naarRol) : null,
    i.reden,
  )
  await zetStand(tx, o.id, { stand: 'ingetrokken', beantwoord_op: tx.vandaag, beantwoord_door: tx.actor.naam, weigering_reden: i.reden })
  return { ...kort(o), wacht: await wachtNu(tx, o.dossiers) }
}

/** Help has started, or the receiver confirms it carries on: only now responsibility passes. @bron 3-domein invariant 9 */
export async function rondAf(
  tx: HandlerTx,
  i: { overdrachtId: string; hoe: 'hulp-begonnen' | 'bevestigd'; op: string; terugkoppeling: string; namens?: string | null | undefined },
) {
  const o = await pak(tx, i.overdrachtId, 'afronden', i.namens)
  if (i.op > tx.vandaag || i.op < o.aangebodenOp)
    throw ongeldig(
      veld('op', 'Kies een dag tussen het aanbod en vandaag.', 'Choose a day between the offer and today.', { gevonden: i.op }),
    )
  await zetStand(tx, o.id, { stand: 'gedaan', gedaan_op: i.op, gedaan_hoe: i.hoe, terugkoppeling: i.terugkoppeling })
  const regisseur = await regisseurVan(tx, o.zaakId)
  if (o.soort === 'regie' && o.naarId) await geefRegie(tx, o, regisseur?.medewerkerId ?? o.vanId)
  // Who keeps the direction keeps seeing the dossier; only the handed-over role ends. Receivers outside Draad leave access as it is.
  else if (o.naarRol !== null && o.vanId !== regisseur?.medewerkerId)
    await eindeToegang(tx, o, o.vanRol === 'aanbieder' ? (o.vanPartijId ?? o.vanId) : o.vanId, o.vanRol, `overgedragen aan ${o.naarNaam}`)
  const wisselingen = await aantalWisselingen(tx, o.zaakId)
  return { ...kort(o), wisselingen, teVaak: teVaakGewisseld(wisselingen), wacht: await wachtNu(tx, o.dossiers) }
}

async function geefRegie(tx: HandlerTx, o: Overdracht, oudId: string): Promise<void> {
  const m = (await medewerkers(tx)).find((x) => x.id === o.naarId)
  if (!m)
    throw nietGevonden(
      'De ontvanger werkt hier niet meer. Trek de overdracht in.',
      'The receiver no longer works here. Withdraw the handover.',
    )
  await verleen(
    tx,
    o.dossiers.map((d) => ({
      zaakId: o.zaakId,
      dossierId: d,
      houderId: m.id,
      rol: 'regisseur' as const,
      grondslag: GRONDSLAG,
      doel: 'hulp-en-regie',
      reden: o.reden,
    })),
  )
  await vervangRegisseur(tx, o.zaakId, { medewerkerId: m.id, naam: m.naam, partijNaam: m.partijNaam }, o.reden)
  await eindeToegang(tx, o, oudId, 'regisseur', `overgedragen aan ${o.naarNaam}`)
}

async function eindeToegang(tx: HandlerTx, o: Overdracht, houderId: string, rol: Rol | null, reden: string): Promise<void> {
  if (rol === null) return
  for (const dossierId of o.dossiers) await beeindig(tx, { dossierId, houderId, rol }, reden)
}

function kort(o: Overdracht) {
  return {
    overdrachtId: o.id,
    soort: o.soort,
    dossiers: o.dossiers,
    vanId: o.vanId,
    vanNaam: o.vanNaam,
    vanPartijNaam: o.vanPartijNaam,
    naarId: o.naarId ?? o.naarPartijId,
    naarNaam: o.naarNaam,
  }
}
