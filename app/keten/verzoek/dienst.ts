/** What the message service does for requests from the outbox: write answers, and read what other systems answered. */
import { codetekst, kop, leesBericht, schrijfBericht, type JW301, type JW319, type RetourCode } from '@draad/berichten'
import { termijn } from '@draad/stelsel'
import type { Tx } from '../../kern/db/transactie.ts'
import { zetUit, type Uitvoerder } from '../../kern/outbox/uitgaand.ts'
import { partijen } from '../../register/public.ts'
import { berichtVan, bewaarBericht, hashVan, inhoudVan, nieuweIdentificatie, noemNummers } from '../toewijzing/public.ts'
import { ANTWOORD, TOEGEWEZEN } from './handlers-besluit.ts'
import type { Deel, Gebrek, Verzoek } from './model.ts'
import { magNu, zendingNa } from './rules.ts'
import { deelMet, deelVan, noemAntwoord, verzoekBij, verzoekVan, wijzigDeel, wijzigVerzoek } from './store.ts'

/** Something of another system was read that may answer a request of a provider here. */
export const GELEZEN = 'verzoek-gelezen'

/** The answer itself (JW319): rejected, or under investigation. @bron iJw 3.2 CD085, CD086, TR355 */
export function maakJW319(v: Verzoek, d: Deel, antwoord: '1' | '2', o: { identificatie: string; dag: string }): JW319 {
  const afgewezen = antwoord === '1'
  return {
    Header: kop('JW319', { afzender: v.gemeenteCode, ontvanger: v.agbCode, identificatie: o.identificatie, dagtekening: o.dag }),
    Antwoord: {
      ReferentieAanbieder: d.referentie,
      VerzoekAntwoord: antwoord,
      ...(afgewezen && d.reden ? { RedenAfwijzingVerzoek: d.reden } : {}),
      ...(afgewezen && d.andereGemeente ? { Woonplaatsbeginsel: { Gemeente: d.andereGemeente } } : {}),
    },
  }
}

async function bij(tx: Tx, deelId: string | undefined): Promise<{ v: Verzoek; d: Deel } | null> {
  const d = await deelVan(tx, deelId ?? '')
  const m = d ? await verzoekVan(tx, d.verzoekId) : null
  return d && m ? { v: m.verzoek, d } : null
}

const antwoord: Uitvoerder = async (tx, w) => {
  const x = await bij(tx, w['deelId'])
  if (!x) return
  const { v, d } = x
  const identificatie = await nieuweIdentificatie(tx)
  const inhoud = schrijfBericht(maakJW319(v, d, w['antwoord'] === '2' ? '2' : '1', { identificatie, dag: tx.vandaag }))
  const berichtId = await bewaarBericht(tx, {
    richting: 'uit',
    dossierId: v.dossierId,
    zaakId: v.zaakId,
    aanbiederId: v.aanbiederId,
    soort: 'JW319',
    identificatie,
    afzender: v.gemeenteCode,
    ontvanger: v.agbCode,
    dagtekening: tx.vandaag,
    bestandsnaam: `JW319_${identificatie}.xml`,
    inhoud,
    grootte: inhoud.length,
    hash: hashVan(inhoud),
    status: 'klaar',
    // A provider that asked from Draad reads the answer here; only another system confirms it.
    ...(v.bron === 'bericht' ? { antwoordVoor: termijn('ijw-retourbericht', tx.vandaag).laatsteDag } : {}),
    telt: true,
  })
  await noemAntwoord(tx, d.id, berichtId)
  await zetUit(tx, 'bericht-klaarzetten', { berichtId }, v.zaakId ?? undefined)
}

/** A granted request stands from now on in the threads of what it led to. */
const toegewezen: Uitvoerder = async (tx, w) => {
  const x = await bij(tx, w['deelId'])
  if (x) await noemNummers(tx, [x.v.berichtId, ...x.d.berichten], x.d.toewijzingen)
}

/** What a municipality elsewhere sent, kept and confirmed before: its meaning for a request of a provider here. */
const gelezen: Uitvoerder = async (tx, w) => {
  const b = await berichtVan(tx, w['berichtId'] ?? '')
  const inhoud = b ? await inhoudVan(tx, b.id) : null
  const l = inhoud ? leesBericht(inhoud) : null
  if (!b || !l || l.soort === null || !l.bericht) return
  if (l.soort === 'JW316' || l.soort === 'JW318') return leesRetour(tx, w['opId'] ?? '', l.bericht)
  const aanbieder = (await partijen(tx, 'aanbieder')).find((p) => p.id === b.aanbiederId)
  if (!aanbieder) return
  if (l.soort === 'JW319') {
    const a = (l.bericht as JW319).Antwoord
    const x = await deelMet(tx, aanbieder.id, a.ReferentieAanbieder)
    const g =
      a.VerzoekAntwoord === '2' ? 'JW319 in onderzoek' : a.RedenAfwijzingVerzoek === '8' ? 'JW319 andere gemeente' : 'JW319 afgewezen'
    if (!x || !magNu(x.verzoek.soort, x.deel).includes(g)) return
    await wijzigDeel(tx, x.deel, {
      gebeurtenissen: [...x.deel.gebeurtenissen, g],
      ...(a.VerzoekAntwoord === '2'
        ? { onderzoek_op: tx.vandaag }
        : { besloten_op: tx.vandaag, reden: a.RedenAfwijzingVerzoek ?? null, andere_gemeente: a.Woonplaatsbeginsel?.Gemeente ?? null }),
    })
    await noemAntwoord(tx, x.deel.id, b.id)
  }
  if (l.soort === 'JW301') {
    const producten = (l.bericht as JW301).Client.ToegewezenProducten.ToegewezenProduct
    const perReferentie = Map.groupBy(
      producten.filter((p) => p.ReferentieAanbieder !== undefined),
      (p) => p.ReferentieAanbieder ?? '',
    )
    for (const [referentie, ps] of perReferentie) {
      const x = await deelMet(tx, aanbieder.id, referentie)
      if (!x || !magNu(x.verzoek.soort, x.deel).includes('JW301')) continue
      const nummers = ps.map((p) => p.ToewijzingNummer)
      await wijzigDeel(tx, x.deel, { gebeurtenissen: [...x.deel.gebeurtenissen, 'JW301'], besloten_op: tx.vandaag, toewijzingen: nummers })
      await noemAntwoord(tx, x.deel.id, b.id)
      await noemNummers(tx, [x.verzoek.berichtId, ...x.deel.berichten], nummers)
    }
  }
}

/** The return codes in a message with the class at which each stands. */
function gebrekenIn(o: unknown, pad = ''): Gebrek[] {
  if (Array.isArray(o)) return o.flatMap((x, i) => gebrekenIn(x, `${pad}[${i + 1}]`))
  if (typeof o !== 'object' || o === null) return []
  return Object.entries(o).flatMap(([k, w]) =>
    k === 'RetourCode'
      ? (w as RetourCode[])
          .filter((c) => c !== '0200' && c !== '0233')
          .map((c) => ({
            regel: '',
            retourcode: c,
            pad: pad.replace(/\/RetourCodes$/, ''),
            nl: codetekst('WJ001', c) ?? c,
            en: codetekst('WJ001', c, 'en') ?? c,
          }))
      : gebrekenIn(w, pad ? `${pad}/${k}` : k),
  )
}

/** The return message of a municipality elsewhere: received, or rejected with codes. */
async function leesRetour(tx: Tx, opId: string, bericht: unknown): Promise<void> {
  const m = await verzoekBij(tx, opId)
  const op = await berichtVan(tx, opId)
  if (!m || !op) return
  const goed = op.status === 'bevestigd'
  await wijzigVerzoek(tx, m.verzoek.id, {
    zending: zendingNa(m.verzoek.zending, goed),
    bevindingen: goed ? [] : gebrekenIn(bericht),
    ...(goed ? { ontvangen_op: tx.vandaag } : {}),
  })
}

/** What the message service does for requests, by kind of outbox work. */
export const verzoekUitvoerders: Readonly<Record<string, Uitvoerder>> = {
  [ANTWOORD]: antwoord,
  [TOEGEWEZEN]: toegewezen,
  [GELEZEN]: gelezen,
}
