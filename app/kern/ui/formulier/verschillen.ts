import type { Keus, Verschil } from '../onderdelen/Vergelijk.tsx'
import { gelijk, lees, zet } from './pad.ts'
import type { VeldMelding } from './stand.ts'

/**
 * What differs between my values and the other's, field by field. A list with subforms is one field: taking half of
 * someone's list would make a third thing that nobody wrote.
 */
export function zoekVerschillen(mijn: unknown, ander: unknown, velden: readonly VeldMelding[]): Verschil[] {
  const lijsten = velden.filter((v) => Array.isArray(lees(mijn, v.pad))).map((v) => `${v.pad}.`)
  return velden
    .filter((v) => !lijsten.some((lijst) => v.pad.startsWith(lijst)))
    .filter((v) => lees(ander, v.pad) !== undefined && !gelijk(lees(mijn, v.pad), lees(ander, v.pad)))
    .map((v) => {
      const woorden = v.inWoorden ?? inWoorden
      return { pad: v.pad, label: v.label, mijn: woorden(lees(mijn, v.pad)), ander: woorden(lees(ander, v.pad)) }
    })
}

/** My values with the other's where chosen; the version becomes the other's, so that saving is based on theirs. */
export function voegSamen(mijn: unknown, ander: unknown, keuzes: Readonly<Record<string, Keus>>): unknown {
  let uit = mijn
  for (const [pad, keus] of Object.entries(keuzes)) if (keus === 'ander') uit = zet(uit, pad, lees(ander, pad))
  const versie = lees(ander, 'versie')
  return versie === undefined ? uit : zet(uit, 'versie', versie)
}

/** A value in words: lists and objects as lines. */
export function inWoorden(waarde: unknown): string {
  if (waarde === null || waarde === undefined) return ''
  if (Array.isArray(waarde)) return waarde.map((w) => `• ${inWoorden(w)}`).join('\n')
  if (typeof waarde === 'object') return Object.values(waarde).map(inWoorden).filter(Boolean).join(', ')
  return String(waarde as string | number | boolean)
}
