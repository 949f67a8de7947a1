import type { HandlerTx } from '../../kern/command/declare.ts'
import { conflict, nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { medewerkers } from '../../register/public.ts'
import { geldigeVoorzieningen } from '../besluit/public.ts'
import { dossierVan, regisseurVan } from '../draad/public.ts'
import { openOverdrachten } from '../overdracht/public.ts'
import { veiligheidStand } from '../veiligheid/public.ts'
import type { Gevolg, Sluitreden, Vorm } from './model.ts'
import { magHeropenen, watOntbreekt, type TeSluiten } from './rules.ts'
import {
  afsprakenVan,
  beantwoordTeVroeg,
  bewaarAfspraak,
  bewaarSluiting,
  contactenVan,
  heropenSluiting,
  klokStand,
  looptTermijn,
  teVroegVan,
  zetAfspraken,
} from './store.ts'

export function plek(tx: HandlerTx): { zaakId: string; dossierId: string } {
  if (!tx.zaakId || !tx.dossierId) throw nietGevonden()
  return { zaakId: tx.zaakId, dossierId: tx.dossierId }
}

/** Agrees on the day of aftercare, with somebody who will be there. */
export async function spreekAf(tx: HandlerTx, i: { op: string; wieId: string; hoe: Vorm; plan: string; terugkeer: string }) {
  if (i.op < tx.vandaag) throw ongeldig(veld('op', 'Kies een dag die nog komt.', 'Choose a day that is still to come.', { gevonden: i.op }))
  const wie = (await medewerkers(tx)).find((m) => m.id === i.wieId)
  if (!wie) throw ongeldig(veld('wieId', 'Kies wie het gezin dan spreekt.', 'Choose who will speak with the family.'))
  const nazorgId = await bewaarAfspraak(tx, plek(tx), {
    op: i.op,
    wieId: wie.id,
    wieNaam: wie.naam,
    hoe: i.hoe,
    plan: i.plan,
    terugkeer: i.terugkeer,
  })
  return { nazorgId, wie: { id: wie.id, naam: wie.naam } }
}

/** Answers "too early": somebody talked with the family and said what happens. */
export async function beantwoord(tx: HandlerTx, i: { signaalId: string; antwoord: string; gevolg: Gevolg }) {
  if (!(await beantwoordTeVroeg(tx, plek(tx).dossierId, i.signaalId, i.antwoord, i.gevolg)))
    throw conflict('Dit signaal is al beantwoord, of is er niet.', 'This signal was answered already, or does not exist.')
  return { signaalId: i.signaalId }
}

/** Reopens on the same thread: same dossier, same clock, a new decision term. */
export async function heropen(tx: HandlerTx, i: { reden: string; signaalId?: string | null | undefined }) {
  const { zaakId, dossierId } = plek(tx)
  const k = await klokStand(tx, dossierId)
  if (!magHeropenen(k.toestand, k.waarom))
    throw conflict('Deze draad loopt al. Ga verder waar u was.', 'This thread is running already. Go on where you were.', {
      toestand: k.toestand,
    })
  await heropenSluiting(tx, dossierId, i.reden)
  if (i.signaalId) await beantwoord(tx, { signaalId: i.signaalId, antwoord: `Heropend: ${i.reden}`, gevolg: 'heropend' })
  const regisseur = await regisseurVan(tx, zaakId)
  return {
    signaalId: i.signaalId ?? null,
    nieuweTermijn: !(await looptTermijn(tx, dossierId, 'beslistermijn')),
    bij: regisseur ? { id: regisseur.medewerkerId, naam: regisseur.naam, partijNaam: regisseur.partijNaam } : null,
  }
}

interface Sluit {
  reden: Sluitreden
  toelichting: string
  meningKind: string
  meningOuders: string
  zonderNazorgReden?: string | null | undefined
}

/** Gathers what closing looks at; also for the page, so that it says beforehand what stands in the way. */
export async function teSluiten(tx: HandlerTx, i: Sluit): Promise<TeSluiten> {
  const { zaakId, dossierId } = plek(tx)
  const veiligheid = await veiligheidStand(tx, dossierId)
  const dossier = await dossierVan(tx, dossierId)
  const kind = veiligheid.kinderen.find((k) => k.kindId === dossier?.kindId)
  const oordelen = kind ? Object.values(kind.oordelen) : []
  const compleet = oordelen.length > 0 && oordelen.every((o) => o !== null && o.geldt && o.waarde !== 'onbekend')
  const afspraak = (await afsprakenVan(tx, dossierId)).find((a) => a.stand === 'loopt')
  return {
    reden: i.reden,
    meningKind: i.meningKind,
    meningOuders: i.meningOuders,
    zonderNazorgReden: i.zonderNazorgReden ?? null,
    vandaag: tx.vandaag,
    veiligheidOp: compleet
      ? oordelen.reduce<string | null>((oudste, o) => (o && (oudste === null || o.op < oudste) ? o.op : oudste), null)
      : null,
    crisisOpen: veiligheid.crisisOpen,
    lopendeHulp: (await geldigeVoorzieningen(tx, dossierId, tx.vandaag)).length,
    openTeVroeg: (await teVroegVan(tx, dossierId)).filter((t) => t.beantwoordOp === null).length,
    openOverdrachten: (await openOverdrachten(tx, zaakId)).filter((o) => o.dossiers.includes(dossierId)).length,
    nazorg: afspraak ? 'afgesproken' : (await contactenVan(tx, dossierId)).some((c) => c.gesproken) ? 'gedaan' : 'geen',
  }
}

/** Closes the dossier; the thread keeps its clock and can be taken up again. Agreed aftercare stays agreed. */
export async function sluit(tx: HandlerTx, i: Sluit) {
  const p = plek(tx)
  const k = await klokStand(tx, p.dossierId)
  if (k.toestand === 'afgesloten') throw conflict('Dit dossier is al gesloten.', 'This dossier is closed already.')
  const s = await teSluiten(tx, i)
  const fouten = watOntbreekt(s)
  if (fouten.length > 0) throw ongeldig(...fouten)
  if (s.reden === 'overleden') await zetAfspraken(tx, p.dossierId, 'vervallen')
  const regisseur = await regisseurVan(tx, p.zaakId)
  return {
    sluitingId: await bewaarSluiting(tx, p, {
      reden: i.reden,
      toelichting: i.toelichting,
      meningKind: i.meningKind,
      meningOuders: i.meningOuders,
      zonderNazorgReden: s.zonderNazorgReden,
      veiligOp: s.veiligheidOp,
    }),
    zonderNazorg: s.nazorg === 'geen',
    overleden: s.reden === 'overleden',
    bij: regisseur?.partijNaam ?? tx.actor.partij?.naam ?? tx.actor.naam,
  }
}
