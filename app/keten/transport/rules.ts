import { createHash, randomUUID } from 'node:crypto'
import type { Postinstelling, Tegenpartij } from './model.ts'

/** Who takes messages for this code; null: the folder. */
export function bezorgerVan(post: Postinstelling | null, code: string | null): Tegenpartij | null {
  return post?.tegenpartijen.find((t) => t.url !== null && code !== null && t.codes.includes(code)) ?? null
}

/** Pause before the next attempt, in milliseconds: twice as long each time, an hour at most, and it never gives up. */
export const pauzeNa = (pogingen: number): number => Math.min(3_600_000, 5_000 * 2 ** Math.min(pogingen, 10))

/** The reference of an envelope follows from the message in it, so that a repeat carries the same. A version 4 UUID by form. */
export function referentieVan(berichtId: string): string {
  const h = createHash('sha256').update(`envelop\n${berichtId}`).digest('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}

/** Which kind of message answers which: the row of an answer is found by it. */
export const HEEN: Readonly<Record<string, string>> = {
  JW302: 'JW301',
  JW306: 'JW305',
  JW308: 'JW307',
  JW316: 'JW315',
  JW318: 'JW317',
  JW320: 'JW319',
  JW325: 'JW323',
}

/** A reference for a fault, which stands on its own. */
export const nieuwReferentie = (): string => randomUUID()
