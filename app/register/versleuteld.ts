import { bsnSleutels } from './store.ts'

/** Encrypts a text that names persons (a national message), with the key of the BSNs; for keeping it in a table. */
export function versleutel(tekst: string): Buffer {
  return bsnSleutels().versleutel(tekst)
}

/** The text again; throws when a byte was changed. */
export function ontsleutel(inhoud: Buffer): string {
  return bsnSleutels().ontsleutel(inhoud)
}
