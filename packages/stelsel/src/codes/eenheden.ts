import type { Code } from './types.ts'

/** Units of volume. @bron iJw 3.2, WJ756 */
export const eenheden = [
  { code: '01', naam: 'minuut' },
  { code: '04', naam: 'uur' },
  { code: '14', naam: 'etmaal' },
  { code: '16', naam: 'dagdeel' },
  { code: '82', naam: 'stuks (output)' },
  { code: '83', naam: "euro's" },
  { code: '84', naam: 'stuks (inspanning)' },
] as const satisfies readonly Code[]

/** Frequencies of volume. @bron iJw 3.2, WMO757 */
export const frequenties = [
  { code: '1', naam: 'per dag' },
  { code: '2', naam: 'per week' },
  { code: '4', naam: 'per maand' },
  { code: '6', naam: 'totaal binnen de toewijzing' },
] as const satisfies readonly Code[]

/** Code of a unit of volume. */
export type EenheidCode = (typeof eenheden)[number]['code']
/** Code of a frequency. */
export type FrequentieCode = (typeof frequenties)[number]['code']

/** How a product is paid: per effort, or per result. */
export type Uitvoeringsvariant = 'inspanning' | 'output'

/** Units a variant allows, with the frequencies of each. @bron iJw 3.2, toewijzingsvarianten */
export const eenhedenPerVariant: Readonly<
  Record<Uitvoeringsvariant, readonly { readonly eenheid: EenheidCode; readonly frequenties: readonly FrequentieCode[] }[]>
> = {
  inspanning: [
    { eenheid: '01', frequenties: ['1', '2', '4', '6'] },
    { eenheid: '04', frequenties: ['1', '2', '4', '6'] },
    { eenheid: '16', frequenties: ['2', '4', '6'] },
    { eenheid: '14', frequenties: ['2', '4', '6'] },
    { eenheid: '84', frequenties: ['2', '4', '6'] },
  ],
  output: [
    { eenheid: '82', frequenties: ['1', '2', '4', '6'] },
    { eenheid: '83', frequenties: ['2', '4', '6'] },
  ],
}
