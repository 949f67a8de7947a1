import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createSigner, createVerifier, httpbis } from 'http-message-signatures'

/**
 * Signed posts between systems: HTTP Message Signatures (RFC 9421) with Ed25519, over method, host, path, the digest of
 * the body (RFC 9530), its type and the key that makes a repeat harmless. What is not covered is not trusted.
 */
const VELDEN = ['@method', '@authority', '@path', 'content-type', 'content-digest', 'idempotency-key'] as const
const PARAMS = ['created', 'keyid', 'alg', 'tag'] as const
const TAG = 'draad-bericht'
/** How far two clocks may differ, and how long a signature is good: long enough for a slow line, too short to keep. */
const SECONDEN = 300

export interface Sleutelpaar {
  readonly prive: string
  readonly publiek: string
}

/** A new pair, as PEM: the private key stays here, the public one goes to the other side. */
export function maakSleutelpaar(): Sleutelpaar {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    prive: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    publiek: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
  }
}

function ed25519(sleutel: KeyObject): KeyObject {
  if (sleutel.asymmetricKeyType !== 'ed25519') throw new Error(`A key for signed posts is Ed25519; found ${sleutel.asymmetricKeyType}.`)
  return sleutel
}

/** Reads a private key in PEM; a wrong one is refused at the start, not at the first post. */
export const priveSleutel = (pem: string): KeyObject => ed25519(createPrivateKey(pem))
/** Reads a public key in PEM. */
export const publiekeSleutel = (pem: string): KeyObject => ed25519(createPublicKey(pem))

export const digestVan = (inhoud: Uint8Array): string => `sha-256=:${createHash('sha256').update(inhoud).digest('base64')}:`

/** The headers with which a body is posted, signature included. */
export async function onderteken(
  url: string,
  inhoud: Uint8Array,
  o: { readonly soort: string; readonly idempotentie: string; readonly naam: string; readonly sleutel: KeyObject; readonly nu: number },
): Promise<Record<string, string>> {
  const headers = { 'content-type': o.soort, 'content-digest': digestVan(inhoud), 'idempotency-key': o.idempotentie }
  const uit = await httpbis.signMessage(
    {
      key: createSigner(o.sleutel, 'ed25519', o.naam),
      name: 'draad',
      fields: [...VELDEN],
      params: [...PARAMS],
      paramValues: { created: new Date(o.nu), tag: TAG },
    },
    { method: 'POST', url, headers },
  )
  return Object.fromEntries(Object.entries(uit.headers).map(([k, v]) => [k.toLowerCase(), Array.isArray(v) ? v.join(', ') : v]))
}

/** Why a post is not taken: nothing in it tells a stranger who is known here. */
export type Ondeugdelijk = 'geen-handtekening' | 'onbekende-sleutel' | 'digest' | 'handtekening'

/**
 * Who signed this post; or why it cannot be said. The time in the signature may differ five minutes from ours.
 *
 * @param sleutels public keys by the name with which the other side signs
 */
export async function controleer(
  verzoek: { readonly url: string; readonly headers: Headers; readonly inhoud: Uint8Array },
  sleutels: ReadonlyMap<string, KeyObject>,
  nu: number,
): Promise<{ readonly van: string } | { readonly fout: Ondeugdelijk }> {
  const kop = (naam: string) => verzoek.headers.get(naam)
  if (!kop('signature') || !kop('signature-input')) return { fout: 'geen-handtekening' }
  if (kop('content-digest') !== digestVan(verzoek.inhoud)) return { fout: 'digest' }
  let van: string | null = null
  let bekend = true
  let gemaakt = 0
  let tag = ''
  const goed = await httpbis
    .verifyMessage(
      {
        keyLookup: async (p) => {
          const sleutel = sleutels.get(String(p.keyid ?? ''))
          bekend = sleutel !== undefined
          if (!sleutel) return null
          van = String(p.keyid)
          gemaakt = p.created instanceof Date ? p.created.getTime() : 0
          tag = p.tag ?? ''
          return { id: van, algs: ['ed25519'], verify: createVerifier(sleutel, 'ed25519') }
        },
        requiredFields: [...VELDEN],
        requiredParams: [...PARAMS],
        all: true,
        notAfter: new Date(nu + SECONDEN * 1000),
      },
      { method: 'POST', url: verzoek.url, headers: Object.fromEntries(verzoek.headers) },
    )
    .catch(() => false)
  if (!bekend) return { fout: 'onbekende-sleutel' }
  // Our own clock decides how old it is, not that of the library.
  const opTijd = Math.abs(nu - gemaakt) <= SECONDEN * 1000
  return goed === true && van !== null && opTijd && tag === TAG ? { van } : { fout: 'handtekening' }
}
