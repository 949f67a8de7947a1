import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Keys derived from the one secret of an installation; nothing else knows that secret. */
export class Sleutels {
  readonly #versleutel: Buffer
  readonly #zoek: Buffer
  constructor(geheim: string) {
    if (geheim.length < 32) throw new Error('DRAAD_SLEUTEL must hold at least 32 characters')
    this.#versleutel = Buffer.from(hkdfSync('sha256', geheim, 'draad', 'bsn-versleutelen', 32))
    this.#zoek = Buffer.from(hkdfSync('sha256', geheim, 'draad', 'bsn-opzoeken', 32))
  }

  /** AES-256-GCM: 12 bytes nonce, 16 bytes tag, then the text. The same text gives another result each time. */
  versleutel(tekst: string): Buffer {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.#versleutel, nonce)
    const inhoud = Buffer.concat([cipher.update(tekst, 'utf8'), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), inhoud])
  }

  /** The text again; throws when a byte was changed. */
  ontsleutel(b: Buffer): string {
    const decipher = createDecipheriv('aes-256-gcm', this.#versleutel, b.subarray(0, 12))
    decipher.setAuthTag(b.subarray(12, 28))
    return Buffer.concat([decipher.update(b.subarray(28)), decipher.final()]).toString('utf8')
  }

  /** Keyed hash for look-up: equal texts give equal results, and without the key nothing can be tried out. */
  zoeksleutel(tekst: string): Buffer {
    return createHmac('sha256', this.#zoek).update(tekst).digest()
  }
}
