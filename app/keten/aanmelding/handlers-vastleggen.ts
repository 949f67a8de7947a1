import type { HandlerTx } from '../../kern/command/declare.ts'
import { conflict, geweigerd, ongeldig, veld, type VeldFout } from '../../kern/outcome/uitkomst.ts'
import {
  bsnHash,
  koppelPersoon,
  maakHuishouden,
  maakPersoon,
  partijVan,
  volledigeNaam,
  zetGezag,
  zoeknaam,
  type Plaats,
} from '../../register/public.ts'
import { openDossier, openZaak } from '../draad/public.ts'
import type { GezinInvoer, KindInvoer, VolwasseneInvoer, VraagInvoer } from './invoer.ts'
import { gezagVolgensOpgave, triageOnvolledig, veiligContactOntbreekt } from './rules.ts'
import { bewaarAanmelding, bezorgadres, kindBekend } from './store.ts'

/** Refuses input that does not hang together; all of it at once, each beside its field. */
export function toetsVraag(v: VraagInvoer): void {
  const fouten = [
    veiligContactOntbreekt(v.geweldGenoemd, v.veiligContact ?? null),
    triageOnvolledig(v.urgentie, v.urgentieGronden, v.urgentieReden),
  ].filter((x) => x !== null)
  if (fouten.length > 0) throw ongeldig(...fouten)
}

function toetsGezin(g: GezinInvoer): void {
  const fouten: VeldFout[] = []
  for (const [i, k] of g.kinderen.entries()) {
    if (k.zonderBsn === 'ongeboren' && k.geboortedatum)
      fouten.push(
        veld(
          `kinderen.${i}.geboortedatum`,
          'Een ongeboren kind heeft nog geen geboortedatum. Vul de verwachte datum in.',
          'An unborn child has no date of birth yet. Give the expected date.',
        ),
      )
  }
  const buiten = (lijst: readonly number[], n: number) => lijst.some((i) => i >= n)
  for (const [i, h] of g.huishoudens.entries())
    if (buiten(h.kinderen, g.kinderen.length) || buiten(h.volwassenen, g.volwassenen.length))
      fouten.push(
        veld(
          `huishoudens.${i}`,
          'In dit huishouden staat iemand die niet bij het gezin is ingevuld.',
          'This household names somebody who is not in the family above.',
        ),
      )
  for (const [i, v] of g.volwassenen.entries())
    if (buiten(v.gezagOver ?? [], g.kinderen.length))
      fouten.push(veld(`volwassenen.${i}.gezagOver`, 'Dit kind is niet ingevuld.', 'This child is not filled in.'))
  if (fouten.length > 0) throw ongeldig(...fouten)
}

/**
 * One thread per child: a child that is known is not entered a second time. A BSN decides; the same name and birth date can be
 * another child, and then the reason is kept.
 */
async function weigerTweede(tx: HandlerTx, g: GezinInvoer): Promise<(string | null)[]> {
  const bestaand: (string | null)[] = []
  for (const [i, k] of g.kinderen.entries()) {
    const bekend = await kindBekend(tx, {
      hash: k.bsn ? bsnHash(k.bsn) : null,
      zoeknaam: zoeknaam(k.achternaam),
      voornaam: k.voornamen,
      geboortedatum: k.geboortedatum ?? null,
    })
    const met = bekend.filter((b) => b.dossierId !== null && (b.opBsn || !g.anderKind))
    const eerste = met.find((b) => b.opBsn) ?? met[0]
    if (eerste?.dossierId) {
      const plek = await bezorgadres(tx, eerste.dossierId)
      const waar = plek ? `bij ${plek.team}${plek.regisseur ? `, ${plek.regisseur}` : ''}` : ''
      throw conflict(
        `${k.voornamen} heeft al een ${eerste.gesloten ? 'gesloten ' : ''}dossier ${waar}. Sluit hierbij aan in plaats van een nieuw dossier te beginnen${eerste.opBsn ? '' : ', of schrijf waarom dit een ander kind is'}.`,
        `${k.voornamen} has a ${eerste.gesloten ? 'closed ' : ''}dossier already ${waar.replace('bij', 'at')}. Join that thread instead of starting another${eerste.opBsn ? '' : ', or say why this is another child'}.`,
        {
          kind: i,
          opBsn: eerste.opBsn,
          gesloten: eerste.gesloten,
          bezorgId: eerste.dossierId,
          team: plek?.team ?? null,
          telefoon: plek?.telefoon ?? null,
          regisseur: plek?.regisseur ?? null,
        },
      )
    }
    bestaand.push(bekend.find((b) => b.opBsn)?.persoonId ?? null)
  }
  return bestaand
}

/** Enters a child, or links the person who already is in the register under this BSN. */
async function zetPersoon(
  tx: HandlerTx,
  zaakId: string,
  plaats: Plaats,
  p: KindInvoer | VolwasseneInvoer,
  bestaandId: string | null,
  toelichting?: string,
): Promise<string> {
  if (bestaandId) {
    await koppelPersoon(tx, zaakId, bestaandId, plaats, toelichting)
    return bestaandId
  }
  const kind = 'zonderBsn' in p ? p : null
  const volwassene = 'gezag' in p ? p : null
  return maakPersoon(
    tx,
    zaakId,
    plaats,
    {
      voornamen: p.voornamen,
      voorvoegsel: p.voorvoegsel ?? null,
      achternaam: p.achternaam,
      geslacht: p.geslacht,
      geboortedatum: p.geboortedatum ?? null,
      bsn: p.bsn ?? null,
      zonderBsn: kind?.zonderBsn ?? (volwassene ? 'niet-nodig' : null),
      verwachtOp: kind?.verwachtOp ?? null,
      telefoon: volwassene?.telefoon ?? null,
      email: volwassene?.email ?? null,
      geheimAdres: volwassene?.geheimAdres ?? false,
      taal: volwassene?.taal ?? null,
    },
    toelichting,
  )
}

/** What people call a family: "Gezin De Groot". */
function zaaknaam(kind: GezinInvoer['kinderen'][number] | undefined): string {
  const voor = kind?.voorvoegsel ?? ''
  return ['Gezin', voor.charAt(0).toUpperCase() + voor.slice(1), kind?.achternaam].filter(Boolean).join(' ')
}

/**
 * A case of its own for this family: case director, dossier per child, adults, custody as told, households. Children and
 * adults are answered as the register's ids, in the order of the input.
 */
export async function openGezin(
  tx: HandlerTx,
  g: GezinInvoer,
): Promise<{ zaakId: string; dossiers: string[]; kinderen: string[]; volwassenen: string[] }> {
  const team = tx.actor.partij
  const gemeenteId = team ? (await partijVan(tx, team.id))?.gemeenteId : null
  if (!team || !gemeenteId)
    throw geweigerd(
      'Alleen een lokaal team van een gemeente neemt een vraag aan.',
      'Only a local team of a municipality can take a question.',
    )
  toetsGezin(g)
  const bestaand = await weigerTweede(tx, g)
  const { zaakId, dossierId } = await openZaak(tx, {
    naam: zaaknaam(g.kinderen[0]),
    gemeenteId,
    teamId: team.id,
    grondslag: 'Jeugdwet 2.3',
    regisseur: { medewerkerId: tx.actor.id, naam: tx.actor.naam, partijNaam: team.naam },
  })
  const kinderen: string[] = []
  const dossiers: string[] = []
  for (const [i, k] of g.kinderen.entries()) {
    const kindId = await zetPersoon(tx, zaakId, 'kind', k, bestaand[i] ?? null)
    kinderen.push(kindId)
    dossiers.push(await openDossier(tx, zaakId, kindId, i === 0 ? dossierId : tx.id()))
  }
  const volwassenen = await zetVolwassenen(tx, zaakId, g.volwassenen)
  for (const [i, kindId] of kinderen.entries()) {
    const over = g.volwassenen
      .map((v, n) => ({ v, persoonId: volwassenen[n] ?? '' }))
      .filter(({ v }) => !v.gezagOver || v.gezagOver.includes(i))
    const opgave = gezagVolgensOpgave(
      over
        .filter(({ v }) => v.gezag === 'ja' || ['ouder', 'voogd'].includes(v.plaats))
        .map(({ v, persoonId }) => ({
          persoonId,
          naam: volledigeNaam({ ...v, voorvoegsel: v.voorvoegsel ?? null }),
          plaats: v.plaats,
          gezag: v.gezag,
        })),
    )
    await zetGezag(tx, zaakId, kindId, tx.vandaag, opgave)
  }
  for (const h of g.huishoudens)
    await maakHuishouden(tx, zaakId, {
      naam: h.naam,
      straat: h.straat ?? null,
      huisnummer: h.huisnummer ?? null,
      postcode: h.postcode ?? null,
      plaats: h.plaats ?? null,
      leden: [...h.kinderen.map((i) => kinderen[i]), ...h.volwassenen.map((i) => volwassenen[i])]
        .filter((x) => x !== undefined)
        .map((persoonId) => ({ persoonId })),
    })
  return { zaakId, dossiers, kinderen, volwassenen }
}

async function zetVolwassenen(tx: HandlerTx, zaakId: string, lijst: readonly VolwasseneInvoer[]): Promise<string[]> {
  const ids: string[] = []
  for (const v of lijst) {
    const bekend = v.bsn ? await kindBekend(tx, { hash: bsnHash(v.bsn), zoeknaam: '', voornaam: '', geboortedatum: null }) : []
    ids.push(await zetPersoon(tx, zaakId, v.plaats, v, bekend.find((b) => b.opBsn)?.persoonId ?? null, v.toelichting ?? undefined))
  }
  return ids
}

/** A child that comes to a known family: its own dossier in the same case. */
export async function voegKindToe(
  tx: HandlerTx,
  zaakId: string,
  kind: KindInvoer,
  anderKind: string | null,
): Promise<{ dossierId: string; kindId: string }> {
  const g: GezinInvoer = { kinderen: [kind], volwassenen: [], huishoudens: [], gezocht: 'onbekend', anderKind }
  toetsGezin(g)
  const [bestaand] = await weigerTweede(tx, g)
  const kindId = await zetPersoon(tx, zaakId, 'kind', kind, bestaand ?? null)
  const dossierId = await openDossier(tx, zaakId, kindId)
  await zetGezag(tx, zaakId, kindId, tx.vandaag, gezagVolgensOpgave([]))
  return { dossierId, kindId }
}

/** Writes the question itself. */
export async function schrijfVraag(
  tx: HandlerTx,
  zaakId: string,
  dossiers: readonly string[],
  v: VraagInvoer,
  g?: Pick<GezinInvoer, 'gezocht' | 'anderKind'>,
): Promise<string> {
  const getrieerd = v.urgentie !== 'onbekend'
  return bewaarAanmelding(tx, {
    zaak_id: zaakId,
    dossier_id: dossiers[0] ?? '',
    dossiers: [...dossiers],
    ontvangen_op: tx.vandaag,
    route: v.route,
    route_toelichting: v.routeToelichting ?? null,
    aanmelder_naam: v.aanmelderNaam ?? null,
    aanmelder_rol: v.aanmelderRol,
    initiatief: v.initiatief,
    eigen_woorden: v.eigenWoorden,
    woorden_van: v.woordenVan,
    alleen_team: v.alleenTeam || v.geweldGenoemd === 'ja',
    urgentie: v.urgentie,
    urgentie_reden: v.urgentieReden,
    urgentie_gronden: v.urgentieGronden,
    urgentie_door: getrieerd ? tx.actor.naam : null,
    urgentie_op: getrieerd ? tx.nu : null,
    behoeften: v.behoeften,
    taal: v.taal ?? null,
    tolk: v.tolk,
    geweld_genoemd: v.geweldGenoemd,
    veilig_contact: v.veiligContact ?? null,
    keren_verteld: v.kerenVerteld ?? null,
    eerdere_loketten: v.eerdereLoketten,
    clientondersteuner: v.clientondersteuner,
    vertrouwenspersoon: v.vertrouwenspersoon,
    gezocht: g?.gezocht ?? 'onbekend',
    ander_kind: g?.anderKind ?? null,
  })
}
