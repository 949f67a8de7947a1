import { schrijfEnvelop, type Envelop } from '@draad/berichten'
import type { Tx } from '../../kern/db/transactie.ts'
import { zetUit, type Uitvoerder } from '../../kern/outbox/uitgaand.ts'
import { onderteken } from '../../kern/post/ondertekend.ts'
import { isoVan } from '../../kern/time/klok.ts'
import { berichtVan, inhoudVan, verzonden, type BerichtRegel } from '../toewijzing/public.ts'
import type { Postinstelling, Tegenpartij } from './model.ts'
import { bezorgerVan, pauzeNa, referentieVan } from './rules.ts'
import { bewaarPost, postVan } from './store.ts'

/** Outbox work: bring one message to its receiver over HTTP. */
export const POSTEN = 'bericht-posten'
const WACHT_MS = 15_000

/** The envelope around a message: an answer points to the envelope of what it answers, when that came in one. */
async function envelopVan(tx: Tx, b: BerichtRegel, post: Postinstelling): Promise<Envelop> {
  const op = b.antwoordOp ? await postVan(tx, b.antwoordOp) : null
  return {
    soort: op ? 'Du01' : 'Di01',
    zender: { organisatie: b.afzender ?? '', applicatie: 'Draad', gebruiker: post.naam },
    ontvanger: { organisatie: b.ontvanger ?? '', applicatie: 'Draad' },
    referentienummer: referentieVan(b.id),
    // Of the message, not of this attempt: a repeat is the same to the last byte.
    tijdstip: isoVan(Date.parse(b.gemaaktOp)).replaceAll(/\D/gu, '').slice(0, 14),
    ...(op ? { crossRefnummer: op.referentie } : {}),
    functie: b.soort ?? '',
    applicatieVersie: '0000',
    applicatieSubversie: '0001',
    functieVersie: '0003',
    functieSubversie: '0002',
  }
}

/** One attempt; null when it arrived, else why not, without anything of the message. */
async function bezorg(t: Tegenpartij, post: Postinstelling, envelop: Uint8Array, idempotentie: string, nu: number): Promise<string | null> {
  const url = t.url ?? ''
  try {
    const headers = await onderteken(url, envelop, { soort: 'application/xml', idempotentie, naam: post.naam, sleutel: post.sleutel, nu })
    const r = await fetch(url, {
      method: 'POST',
      headers,
      body: Buffer.from(envelop),
      redirect: 'error',
      signal: AbortSignal.timeout(WACHT_MS),
    })
    await r.body?.cancel()
    return r.ok ? null : `HTTP ${r.status}`
  } catch (e) {
    const { name, cause } = e as { name?: string; cause?: { code?: string } }
    return name === 'TimeoutError' ? `geen antwoord binnen ${WACHT_MS / 1000} s` : (cause?.code ?? name ?? 'fout')
  }
}

/**
 * Brings messages to their receiver. A post that fails leaves its reason and the time of the next attempt in the same
 * commit; one that arrived just before a crash is posted again under the same key, and the receiver answers as before.
 */
export function postUitvoerders(post: Postinstelling | null): Record<string, Uitvoerder> {
  return {
    [POSTEN]: async (tx, v) => {
      const b = await berichtVan(tx, v['berichtId'] ?? '')
      const t = bezorgerVan(post, b?.ontvanger ?? null)
      if (!b || b.status !== 'klaargezet') return
      if (!post || !t) throw new Error(`No counterpart is set any more for ${b.ontvanger}.`)
      const inhoud = await inhoudVan(tx, b.id)
      if (!inhoud) throw new Error('The message is gone.')
      const eerder = await postVan(tx, b.id)
      const pogingen = (eerder?.pogingen ?? 0) + 1
      const nu = Date.parse(tx.nu)
      const fout = await bezorg(t, post, schrijfEnvelop(await envelopVan(tx, b, post), inhoud), b.id, nu)
      const rij = { berichtId: b.id, richting: 'uit', tegenpartij: t.naam, referentie: referentieVan(b.id), pogingen } as const
      if (fout === null) {
        await bewaarPost(tx, { ...rij, stand: 'bezorgd', fout: null, volgendeOp: null, klaarOp: tx.nu })
        await verzonden(tx, b)
        return
      }
      const volgendeOp = isoVan(nu + pauzeNa(pogingen))
      await bewaarPost(tx, { ...rij, stand: 'wacht', fout, volgendeOp, klaarOp: null })
      await zetUit(tx, POSTEN, { berichtId: b.id }, undefined, volgendeOp)
    },
  }
}

/** The way a message goes, by its receiver; for the message service. */
export const andereWeg =
  (post: Postinstelling | null) =>
  (ontvanger: string): string | null =>
    bezorgerVan(post, ontvanger) ? POSTEN : null
