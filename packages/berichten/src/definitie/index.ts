/** All fourteen messages of iJw 3.2, and the names of those that no longer exist. */
import { JW301, JW302 } from './jw301.ts'
import { JW305, JW306 } from './jw305.ts'
import { JW307, JW308 } from './jw307.ts'
import { JW315, JW316 } from './jw315.ts'
import { JW317, JW318 } from './jw317.ts'
import { JW319, JW320 } from './jw319.ts'
import { JW323, JW325 } from './jw323.ts'

export const berichten = { JW301, JW302, JW305, JW306, JW307, JW308, JW315, JW316, JW317, JW318, JW319, JW320, JW323, JW325 } as const

/** The name of a message of iJw 3.2. */
export type BerichtSoort = keyof typeof berichten

export const berichtSoorten = Object.keys(berichten) as BerichtSoort[]

/** True when `naam` is a message of iJw 3.2, in capitals. */
export function isBerichtSoort(naam: string): naam is BerichtSoort {
  return Object.hasOwn(berichten, naam)
}

/** The namespace of a message, or of the shared schema. */
export function naamruimte(soort: BerichtSoort | 'basisschema'): string {
  return `http://www.istandaarden.nl/ijw/3_2/${soort.toLowerCase()}/schema`
}

/** Versions of the schema that the header names. @bron iJw 3.2 IV034 */
export const xsdVersie = { BasisschemaXsdVersie: '0.1.0', BerichtXsdVersie: '0.1.0' } as const

/** Messages of release 2.x that have no form here, and what to use today. */
export const vervallenBerichten: Readonly<Record<string, { readonly gebruik: string; readonly gebruikEn: string }>> = {
  JW303: { gebruik: 'Gebruik JW323 (declaratie).', gebruikEn: 'Use JW323 (declaration).' },
  JW304: { gebruik: 'Gebruik JW325 (antwoord op een declaratie).', gebruikEn: 'Use JW325 (answer to a declaration).' },
  JW321: { gebruik: 'Gebruik JW323 (declaratie).', gebruikEn: 'Use JW323 (declaration).' },
  JW322: { gebruik: 'Gebruik JW325 (antwoord op een declaratie).', gebruikEn: 'Use JW325 (answer to a declaration).' },
}

export { JW301, JW302, JW305, JW306, JW307, JW308, JW315, JW316, JW317, JW318, JW319, JW320, JW323, JW325 }
