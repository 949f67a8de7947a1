/** Why help ended, as the stop message says it. */
export interface RedenBeeindiging {
  readonly code: string
  readonly naam: string
  /** Whether the help ends for good; false for an interruption. */
  readonly definitief: boolean
  /**
   * Code of the end reason in the CBS delivery, by our own reading of both lists (no published mapping exists); null
   * when the reason says nothing about how the help went.
   */
  readonly cbs: '01' | '02' | '03' | '04' | '05' | null
}

/** @bron iJw 3.2, JZ588; CBS codes: Informatieprotocol beleidsinformatie jeugd v7 */
export const redenenBeeindiging = [
  { code: '02', naam: 'Overleden', definitief: true, cbs: null },
  { code: '20', naam: 'Tijdelijk gestopt', definitief: false, cbs: null },
  { code: '31', naam: 'Volgens plan gestopt', definitief: true, cbs: '01' },
  { code: '32', naam: 'Eerder gestopt door de cliënt', definitief: true, cbs: '03' },
  { code: '33', naam: 'Eerder gestopt door de aanbieder', definitief: true, cbs: '04' },
  { code: '34', naam: 'Eerder gestopt in overleg', definitief: true, cbs: '02' },
  { code: '35', naam: 'Eerder gestopt door iets van buiten', definitief: true, cbs: '05' },
  { code: '36', naam: 'Op initiatief van de gemeente', definitief: true, cbs: null },
  { code: '37', naam: 'Vanwege een verzoek om wijziging', definitief: true, cbs: null },
  { code: '38', naam: 'Naar een andere aanbieder', definitief: true, cbs: null },
  { code: '39', naam: 'Naar een ander domein (Wmo, Wlz, Zvw)', definitief: true, cbs: null },
] as const satisfies readonly RedenBeeindiging[]

/** Code of an end reason. */
export type RedenBeeindigingCode = (typeof redenenBeeindiging)[number]['code']
