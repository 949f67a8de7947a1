import { LEEG, type BesluitInhoud } from '../model.ts'

/** What may be absent: an empty field on the screen is null for the server. */
const MAG_NIETS = new Set([
  'volume',
  'eenheid',
  'frequentie',
  'totEnMet',
  'klaarReden',
  'tarief',
  'aanbiederId',
  'aanbiederNaam',
  'vervolgOp',
  'vervangt',
  'geenReden',
  'reden',
  'oorzaak',
  'herbeoordelingOp',
  'eigenaarId',
  'op',
])

/** From the screen to the command: empty becomes null where that means "not filled in". */
export function schoon<T>(waarde: T): T {
  if (Array.isArray(waarde)) return waarde.map((w) => schoon(w as unknown)) as T
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(Object.entries(waarde).map(([k, v]) => [k, v === '' && MAG_NIETS.has(k) ? null : schoon(v as unknown)])) as T
}

/** A fresh item of help, from today. */
export function nieuwItem(vandaag: string) {
  return {
    id: crypto.randomUUID(),
    product: '',
    doel: '',
    volume: null,
    eenheid: '',
    frequentie: '',
    van: vandaag,
    totEnMet: '',
    naEinde: 'opnieuw-bekijken',
    klaarReden: '',
    vorm: 'zin',
    tarief: null,
    kader: 'vrijwillig',
    grondslag: 'Jeugdwet 2.3',
    bepaaldDoorGi: false,
    aanbiederId: null,
    aanbiederNaam: '',
    passend: 'meest-passend',
    vervolgOp: '',
    bekostiging: 'duidelijk',
    vervangt: '',
  }
}

/** A draft as a form begins with it; parts a newer version of Draad added are empty. */
export function begin(inhoud: BesluitInhoud): BesluitInhoud {
  return { ...LEEG, ...inhoud }
}
