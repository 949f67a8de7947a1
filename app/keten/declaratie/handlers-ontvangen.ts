/** A declaration comes in: read, judged line by line, kept; answered at once only when it is refused as a whole. */
import { beantwoord, leesBericht, type Bevinding, type GelezenBericht, type JW323 } from '@draad/berichten'
import { termijn } from '@draad/stelsel'
import type { HandlerTx } from '../../kern/command/declare.ts'
import type { Tx } from '../../kern/db/transactie.ts'
import {
  bewaarPost,
  nieuweIdentificatie,
  openPost,
  stuurAntwoord,
  type Binnen,
  type PostAfloop,
  type PostInvoer,
} from '../toewijzing/public.ts'
import { beoordeel, verzamel, type Kennis } from './kennis.ts'
import type { Gebrek, Regel } from './model.ts'
import { heelFout, metTeken } from './rules.ts'
import { bewaarDeclaratie, declaratieBij, oordeelRegels, regelsVan, wijzigDeclaratie } from './store.ts'
import { ingediendVan, nieuweRegels, oordelenVan } from './uit-bericht.ts'

async function weiger(tx: Tx, b: Binnen, reden: string, nl: string, en: string, gebreken: readonly Gebrek[] = []): Promise<PostAfloop> {
  const redenTekst = { nl, en }
  const berichtId = await bewaarPost(tx, b, {
    status: 'geweigerd',
    soort: 'JW323',
    reden,
    redenTekst,
    bevindingen: gebreken.slice(0, 200).map((g) => ({ ...g, pad: '' })),
    telt: false,
    ...(b.vanAanbiederId ? { aanbiederId: b.vanAanbiederId } : {}),
  })
  // One that was made here must not wait for ever for what will not come.
  const eigen = b.berichtId ? await declaratieBij(tx, b.berichtId) : null
  if (eigen)
    await wijzigDeclaratie(tx, eigen.id, eigen.versie, {
      stand: 'afgekeurd',
      toegekend: 0,
      beantwoord_op: tx.vandaag,
      bevindingen: JSON.stringify(gebreken.length > 0 ? gebreken : [{ regel: reden, retourcode: '', nl, en }]),
    })
  return { berichtId, status: 'geweigerd', reden, redenTekst, codes: [] }
}

/** Keeps the answer and puts it in the outbox with the same commit. */
export async function verstuurAntwoord(
  tx: Tx,
  lezing: GelezenBericht<'JW323'>,
  bevindingen: readonly Bevinding[],
  d: { berichtId: string; aanbiederId: string },
): Promise<{ antwoordId: string; toegekend: number }> {
  const h = (lezing.bericht as JW323).Header
  const identificatie = await nieuweIdentificatie(tx)
  // What no rule could judge of a line was put to a person, who granted or refused it.
  const antwoord = beantwoord(lezing, { identificatie, dagtekening: tx.vandaag, bevindingen, onbeoordeeld: 'alle' })
  if (!antwoord) throw new Error('A declaration whose form is right always has an answer.')
  const antwoordId = await stuurAntwoord(tx, antwoord, {
    soort: 'JW325',
    identificatie,
    heen: h,
    antwoordOp: d.berichtId,
    aanbiederId: d.aanbiederId,
  })
  const t = antwoord.DeclaratieAntwoord?.TotaalToegekendBedrag
  return { antwoordId, toegekend: t ? metTeken({ bedrag: t.TotaalBedrag, debetCredit: t.DebetCredit }) : 0 }
}

/** Reads, judges and keeps one declaration in one transaction: all of it or nothing. */
export async function ontvang(tx: HandlerTx, input: PostInvoer): Promise<PostAfloop> {
  const b = await openPost(tx, input)
  const l = leesBericht(b.inhoud ?? Buffer.alloc(0))
  if (l.soort !== 'JW323')
    return l.soort === null
      ? weiger(tx, b, l.reden, l.tekst, l.textEn)
      : weiger(tx, b, 'ander-bericht', 'Dit is geen declaratie.', 'This is no declaration.')
  if (!l.bericht)
    return weiger(
      tx,
      b,
      'vorm',
      'De vorm van het bericht klopt niet. Zie de bevindingen; herstel en stuur opnieuw.',
      'The form of the message is wrong. See the findings; repair and send again.',
      l.bevindingen.map((x) => ({ regel: x.regel, retourcode: x.retourcode, nl: x.tekst, en: x.textEn })),
    )
  const m = l.bericht
  const eigen = b.berichtId ? await declaratieBij(tx, b.berichtId) : null
  const k = await verzamel(tx, m, eigen?.id)
  if (!k.aanbieder || !k.gemeente)
    return k.aanbieder
      ? weiger(
          tx,
          b,
          'andere-gemeente',
          'Deze declaratie is voor een gemeente die wij niet kennen.',
          'This declaration is for a municipality that we do not know.',
        )
      : weiger(tx, b, 'onbekende-afzender', 'De afzender is geen aanbieder in ons register.', 'The sender is no provider in our register.')
  if (b.vanAanbiederId && b.vanAanbiederId !== k.aanbieder.id)
    return weiger(
      tx,
      b,
      'andere-afzender',
      'De afzender in het bericht is een andere organisatie dan die het instuurt.',
      'The sender in the message is another organisation than the one that sends it in.',
    )
  return neem(tx, b, l, m, k, eigen)
}

async function neem(
  tx: HandlerTx,
  b: Binnen,
  l: GelezenBericht<'JW323'>,
  m: JW323,
  k: Kennis,
  eigen: Awaited<ReturnType<typeof declaratieBij>>,
): Promise<PostAfloop> {
  const bevindingen = beoordeel(m, k)
  const oordeel = oordelenVan(m, k, bevindingen)
  const geheelFout = heelFout(bevindingen)
  const antwoordVoor = termijn('ijw-declaratie-antwoord', tx.vandaag).laatsteDag
  const aanbiederId = k.aanbieder?.id ?? ''
  const berichtId = await bewaarPost(tx, b, {
    soort: 'JW323',
    identificatie: m.Header.BerichtIdentificatie.Identificatie,
    afzender: m.Header.Afzender,
    ontvanger: m.Header.Ontvanger,
    dagtekening: m.Header.BerichtIdentificatie.Dagtekening,
    aanbiederId,
    status: geheelFout ? 'afgekeurd' : 'verwerkt',
    reden: geheelFout ? 'inhoud' : null,
    bevindingen: oordeel.geheel.slice(0, 200).map((g) => ({ ...g, pad: '' })),
    antwoordVoor,
    telt: !bevindingen.some((x) => x.beoordeeld && x.regel === 'TR056'),
  })
  const id =
    eigen?.id ??
    (await bewaarDeclaratie(
      tx,
      {
        aanbiederId,
        aanbiederNaam: k.aanbieder?.naam ?? '',
        agbCode: m.Header.Afzender,
        gemeenteId: k.gemeente?.id ?? '',
        gemeenteCode: m.Header.Ontvanger,
        nummer: m.Declaratie.DeclaratieNummer,
        periodeBegin: m.Declaratie.DeclaratiePeriode.Begindatum,
        periodeEind: m.Declaratie.DeclaratiePeriode.Einddatum,
        dagtekening: m.Declaratie.DeclaratieDagtekening,
        stand: geheelFout ? 'afgekeurd' : 'te-beoordelen',
        bron: 'bericht',
        berichtId,
        antwoordId: null,
        ingediend: ingediendVan(m),
        toegekend: null,
        ontvangenOp: tx.vandaag,
        antwoordVoor,
        beantwoordOp: null,
        bevindingen: oordeel.geheel,
      },
      nieuweRegels(m, k),
    ))
  const regels = await regelsVan(tx, id)
  await oordeelRegels(
    tx,
    regels.map((r) => beoordeeld(r, oordeel.perPlek.get(`${r.client}/${r.plaats}`), k, geheelFout)),
  )
  const codes = [...new Set([...oordeel.geheel, ...[...oordeel.perPlek.values()].flatMap((x) => x.bevindingen)].map((g) => g.retourcode))]
  const bij = { stand: geheelFout ? ('afgekeurd' as const) : ('te-beoordelen' as const), bevindingen: JSON.stringify(oordeel.geheel) }
  const antwoord = geheelFout ? await verstuurAntwoord(tx, l, bevindingen, { berichtId, aanbiederId }) : null
  await wijzigDeclaratie(tx, id, eigen?.versie ?? 1, {
    ...bij,
    ontvangen_op: tx.vandaag,
    antwoord_voor: antwoordVoor,
    ...(antwoord ? { antwoord_id: antwoord.antwoordId, toegekend: 0, beantwoord_op: tx.vandaag } : {}),
  })
  return { berichtId, status: geheelFout ? 'afgekeurd' : 'verwerkt', reden: geheelFout ? 'inhoud' : null, redenTekst: null, codes }
}

function beoordeeld(
  r: Regel,
  o: { bevindingen: readonly Gebrek[]; onbeoordeeld: readonly string[] } | undefined,
  k: Kennis,
  geheelFout: boolean,
) {
  return {
    id: r.id,
    stand: geheelFout ? ('afgewezen' as const) : ('open' as const),
    // Refused as a whole: only what is wrong inside the message is told, because nothing else was judged.
    bevindingen: (o?.bevindingen ?? []).filter((g) => !geheelFout || g.retourcode === '0001'),
    onbeoordeeld: geheelFout ? [] : (o?.onbeoordeeld ?? []),
    keuze: null,
    retourcodes: [],
    toewijzingId: k.toewijzingen.get(r.toewijzingNummer)?.id ?? null,
  }
}
