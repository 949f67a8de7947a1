import { plusDagen, plusWerkdagen } from '@draad/stelsel'

/** The term for triage: the law says five days, protocols of practice five working days; so it is a choice. */
export interface VtKeuzes {
  readonly triage: 'dagen' | 'werkdagen'
}

/** Last day on which triage is in time. @bron Uitvoeringsbesluit Wmo 2015 4.1.7; VT-R1 */
export function triageVoor(melding: string, keuzes: VtKeuzes = { triage: 'dagen' }): string {
  return keuzes.triage === 'dagen' ? plusDagen(melding, 5) : plusWerkdagen(melding, 5)
}

/** Last day on which an inquiry is in time: ten weeks after the triage decision. @bron Uitvoeringsbesluit Wmo 2015 4.1.7 lid 2 */
export const onderzoekVoor = (triage: string): string => plusDagen(triage, 70)
