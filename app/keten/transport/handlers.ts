/**
 * Messages of an organisation that uses Draad as its post office: what another system sends is kept and answered, what it
 * sends itself goes out and is matched with its answer.
 */
import {
  beantwoord,
  berichten,
  controleer,
  isGeldig,
  isSoort,
  leesBericht,
  type Bericht,
  type JW323,
  type JW325,
  type Lezing,
  type RegelCode,
} from '@draad/berichten'
import { gemeenteOp, product, termijn } from '@draad/stelsel'
import type { HandlerTx } from '../../kern/command/declare.ts'
import type { Tx } from '../../kern/db/transactie.ts'
import { conflict, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { zetUit } from '../../kern/outbox/uitgaand.ts'
import { partijen, partijVan } from '../../register/public.ts'
import {
  alsBewaard,
  bewaarBericht,
  bewaarPost,
  eerderOntvangen,
  hashVan,
  isAfgekeurd,
  nieuweIdentificatie,
  openPost,
  stuurAntwoord,
  verzondenMet,
  werkBerichtBij,
  type Binnen,
  type PostAfloop,
  type PostInvoer,
} from '../toewijzing/public.ts'
import { GELEZEN, verzoekPoort } from '../verzoek/public.ts'
import { bewaarVerstuurd, verwerkAntwoord } from '../declaratie/public.ts'
import { HEEN } from './rules.ts'

async function weiger(tx: Tx, b: Binnen, l: Lezing, reden: string, nl: string, en: string): Promise<PostAfloop> {
  const bevindingen = l.soort !== null && !l.bericht ? alsBewaard(l.bevindingen) : []
  const berichtId = await bewaarPost(tx, b, {
    status: 'geweigerd',
    soort: l.soort,
    reden,
    redenTekst: { nl, en },
    bevindingen,
    telt: false,
  })
  return { berichtId, status: 'geweigerd', reden, redenTekst: { nl, en }, codes: [] }
}

/** The message, or the outcome of refusing it. */
async function leesIn(tx: Tx, i: PostInvoer): Promise<{ l: Lezing & { bericht: Bericht }; b: Binnen } | PostAfloop> {
  const b = await openPost(tx, i)
  const l = leesBericht(b.inhoud ?? Buffer.alloc(0))
  if (l.soort === null) return weiger(tx, b, l, l.reden, l.tekst, l.textEn)
  if (!l.bericht)
    return weiger(
      tx,
      b,
      l,
      'vorm',
      'De vorm van het bericht klopt niet. Zie de bevindingen; herstel en stuur opnieuw.',
      'The form of the message is wrong. See the findings; repair and send again.',
    )
  return { l: l as Lezing & { bericht: Bericht }, b }
}

/**
 * What the books of a provider here do not tell, and only its municipality knows: whether a number is unique, which
 * request an order grants, whether lines were granted on what it removes. A regional product code is on no list.
 */
const ONBEOORDEELD = ['TR332', 'TR379', 'TR381', 'TR385'] as const satisfies readonly RegelCode[]

/** An order or an answer of a municipality for a provider here: kept, judged, and its receipt confirmed. @bron iJw 3.2 OP090, IV028 */
export async function ontvangOpdracht(tx: HandlerTx, i: PostInvoer): Promise<PostAfloop> {
  const gelezen = await leesIn(tx, i)
  if (!('l' in gelezen)) return gelezen
  const { l, b } = gelezen
  const h = l.bericht.Header
  const aanbieder = (await partijen(tx, 'aanbieder')).find((p) => p.agbCode === h.Ontvanger)
  if (!aanbieder || l.soort === null)
    return weiger(tx, b, l, 'andere-ontvanger', 'De ontvanger is hier niet bekend.', 'The receiver is not known here.')
  const eerder = await eerderOntvangen(tx, l.soort, h.Afzender, h.BerichtIdentificatie.Identificatie)
  const codes = new Set((await partijen(tx, 'gemeente')).flatMap((p) => p.cbsCode ?? []))
  const bevindingen = controleer(l.bericht, {
    voorgeschiedenis: {
      eerderBericht: () => eerder,
      ...(isSoort(l.bericht, 'JW319') ? await verzoekPoort(tx, h.Ontvanger, l.bericht.Antwoord.ReferentieAanbieder) : {}),
    },
    extern: {
      vandaag: () => tx.vandaag,
      gemeenteBestaat: (code, op) => codes.has(code) || gemeenteOp(code, op).status === 'geldig',
      productPast: (categorie, code) => {
        const p = product(code)
        return p === null ? null : (p.categorie ?? code.slice(0, 2)) === categorie
      },
    },
  })
  const goed = isGeldig(bevindingen)
  const status = goed ? 'verwerkt' : 'afgekeurd'
  const berichtId = await bewaarPost(tx, b, {
    soort: l.soort,
    identificatie: h.BerichtIdentificatie.Identificatie,
    afzender: h.Afzender,
    ontvanger: h.Ontvanger,
    dagtekening: h.BerichtIdentificatie.Dagtekening,
    aanbiederId: aanbieder.id,
    status,
    reden: goed ? null : 'inhoud',
    bevindingen: alsBewaard(bevindingen),
    antwoordVoor: termijn('ijw-retourbericht', tx.vandaag).laatsteDag,
    telt: !eerder,
  })
  // It may answer a request of a provider here.
  if (goed) await zetUit(tx, GELEZEN, { berichtId })
  const identificatie = await nieuweIdentificatie(tx)
  const retour = beantwoord(l as never, { identificatie, dagtekening: tx.vandaag, bevindingen, onbeoordeeld: ONBEOORDEELD })
  const soort = berichten[l.soort].antwoord
  if (retour && soort) {
    await stuurAntwoord(tx, retour, { soort, identificatie, heen: h, antwoordOp: berichtId, aanbiederId: aanbieder.id })
  }
  return {
    berichtId,
    status,
    reden: goed ? null : 'inhoud',
    redenTekst: null,
    codes: [...new Set(alsBewaard(bevindingen).map((b) => b.retourcode))],
  }
}

function codesIn(o: unknown): string[] {
  if (Array.isArray(o)) return o.flatMap(codesIn)
  if (typeof o !== 'object' || o === null) return []
  return Object.entries(o).flatMap(([k, w]) => (k === 'RetourCode' ? (w as string[]) : codesIn(w)))
}

/** The answer to a message that a provider here sent: the row of that message says what became of it. */
export async function ontvangAntwoord(tx: HandlerTx, i: PostInvoer): Promise<PostAfloop> {
  const gelezen = await leesIn(tx, i)
  if (!('l' in gelezen)) return gelezen
  const { l, b } = gelezen
  const h = l.bericht.Header as Bericht['Header'] & {
    IdentificatieRetour?: string
    DagtekeningRetour?: string
    DeclaratieIdentificatie?: { Identificatie: string }
  }
  const declaratie = l.soort === 'JW325'
  const op = await verzondenMet(
    tx,
    HEEN[l.soort ?? ''] ?? '',
    (declaratie ? h.DeclaratieIdentificatie : h.BerichtIdentificatie)?.Identificatie ?? '',
  )
  // A return message carries the header of the original; an answer to a declaration its own.
  const klopt = op && (declaratie ? op.afzender === h.Ontvanger : op.afzender === h.Afzender)
  if (!op || !klopt)
    return weiger(
      tx,
      b,
      l,
      'retour-onbekend',
      'Dit is een antwoord op een bericht dat wij niet hebben gestuurd.',
      'This answers a message that we did not send.',
    )
  const codes = [...new Set(codesIn(l.bericht))]
  const afgekeurd = isAfgekeurd(codes.filter((c) => c !== '8001'))
  await werkBerichtBij(tx, op.id, { status: afgekeurd ? (declaratie ? 'deels' : 'afgekeurd') : 'bevestigd', beantwoordOp: tx.vandaag })
  const berichtId = await bewaarPost(tx, b, {
    soort: l.soort,
    status: 'verwerkt',
    identificatie: h.IdentificatieRetour ?? h.BerichtIdentificatie.Identificatie,
    afzender: op.ontvanger,
    ontvanger: op.afzender,
    dagtekening: h.DagtekeningRetour ?? h.BerichtIdentificatie.Dagtekening,
    aanbiederId: op.aanbiederId,
    bevindingen: [],
    telt: false,
  })
  if (l.soort === 'JW316' || l.soort === 'JW318') await zetUit(tx, GELEZEN, { berichtId, opId: op.id })
  if (l.soort === 'JW325') await verwerkAntwoord(tx, op.id, berichtId, l.bericht as JW325)
  return { berichtId, status: 'verwerkt', reden: null, redenTekst: null, codes }
}

/** A provider sends a message of its own to a municipality elsewhere; judged first, so that nothing wrong leaves. */
export async function verstuur(tx: HandlerTx, i: { readonly naam: string; readonly inhoud: string }) {
  const inhoud = Buffer.from(i.inhoud, 'base64')
  const l = leesBericht(inhoud)
  if (l.soort === null) throw ongeldig(veld('inhoud', l.tekst, l.textEn))
  const fout = l.bevindingen.filter((b) => b.beoordeeld)
  if (!l.bericht || fout.length > 0)
    throw ongeldig(
      ...fout.slice(0, 50).map((b) => veld('inhoud', `${b.pad}: ${b.tekst} (${b.regel})`, `${b.pad}: ${b.textEn} (${b.regel})`)),
    )
  const h = l.bericht.Header
  const eigen = tx.actor.partij ? await partijVan(tx, tx.actor.partij.id) : null
  if (berichten[l.soort].van !== 'aanbieder' || berichten[l.soort].antwoord === null)
    throw ongeldig(veld('inhoud', `Een ${l.soort} stuurt een aanbieder niet zelf.`, `A provider does not send a ${l.soort} by itself.`))
  if (eigen?.agbCode !== h.Afzender)
    throw ongeldig(
      veld('inhoud', 'De afzender in het bericht is niet uw organisatie.', 'The sender in the message is not your organisation.'),
    )
  const { Identificatie, Dagtekening } = h.BerichtIdentificatie
  if (await verzondenMet(tx, l.soort, Identificatie))
    throw conflict(`Bericht ${Identificatie} is al verstuurd.`, `Message ${Identificatie} has been sent already.`)
  const wacht = l.soort === 'JW323' ? 'ijw-declaratie-antwoord' : 'ijw-retourbericht'
  const berichtId = await bewaarBericht(tx, {
    richting: 'uit',
    aanbiederId: eigen.id,
    soort: l.soort,
    identificatie: Identificatie,
    afzender: h.Afzender,
    ontvanger: h.Ontvanger,
    dagtekening: Dagtekening,
    bestandsnaam: `${l.soort}_${Identificatie.replaceAll(/[^A-Za-z0-9_-]/gu, '_')}.xml`,
    inhoud,
    grootte: inhoud.length,
    hash: hashVan(inhoud),
    status: 'klaar',
    antwoordVoor: termijn(wacht, tx.vandaag).laatsteDag,
    telt: true,
  })
  if (l.soort === 'JW323') await bewaarVerstuurd(tx, l.bericht as JW323, { berichtId, aanbieder: eigen })
  await zetUit(tx, 'bericht-klaarzetten', { berichtId })
  return { berichtId, soort: l.soort }
}
