import { randomFillSync } from 'node:crypto'

const bytes = new Uint8Array(16)

/**
 * A UUID version 7: sorts by the millisecond it was made, so that keys made together lie together on disk.
 *
 * @param milliseconds moment in Unix milliseconds; the demo passes its moved clock
 * @example nieuwId(Date.now()) // '019a…-7…-…'
 */
export function nieuwId(milliseconds: number = Date.now()): string {
  randomFillSync(bytes)
  bytes[0] = milliseconds / 2 ** 40
  bytes[1] = milliseconds / 2 ** 32
  bytes[2] = milliseconds / 2 ** 24
  bytes[3] = milliseconds / 2 ** 16
  bytes[4] = milliseconds / 2 ** 8
  bytes[5] = milliseconds
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Buffer.from(bytes).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
