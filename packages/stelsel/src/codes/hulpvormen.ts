import type { Code } from './types.ts'

/** A form of youth help as the CBS delivery counts it. */
export interface Hulpvorm extends Code {
  readonly verblijf: boolean
}

/** @bron Informatieprotocol beleidsinformatie jeugd v7 */
export const hulpvormen = [
  { code: '01', naam: 'Zonder verblijf, door het wijk- of buurtteam', verblijf: false },
  { code: '02', naam: 'Zonder verblijf, ambulant bij de aanbieder', verblijf: false },
  { code: '03', naam: 'Zonder verblijf, daghulp bij de aanbieder', verblijf: false },
  { code: '04', naam: 'Zonder verblijf, in het netwerk van de jeugdige', verblijf: false },
  { code: '11', naam: 'Met verblijf, pleegzorg', verblijf: true },
  { code: '12', naam: 'Met verblijf, gezinsgericht', verblijf: true },
  { code: '13', naam: 'Met verblijf, gesloten', verblijf: true },
  { code: '14', naam: 'Met verblijf, anders', verblijf: true },
] as const satisfies readonly Hulpvorm[]

/** Code of a form of help. */
export type HulpvormCode = (typeof hulpvormen)[number]['code']

/** Product categories of the national messages; those of 2015 are the old forms of help. @bron iJw 3.2, JZ020 */
export const productcategorieen: readonly (Code & { readonly vervallen: boolean; readonly hulpvorm: HulpvormCode | null })[] = [
  { code: '31', naam: 'Wijk- of buurtteam (2015)', vervallen: true, hulpvorm: '01' },
  { code: '32', naam: 'Ambulant bij de aanbieder (2015)', vervallen: true, hulpvorm: '02' },
  { code: '33', naam: 'Daghulp bij de aanbieder (2015)', vervallen: true, hulpvorm: '03' },
  { code: '34', naam: 'In het netwerk van de jeugdige (2015)', vervallen: true, hulpvorm: '04' },
  { code: '35', naam: 'Pleegzorg (2015)', vervallen: true, hulpvorm: '11' },
  { code: '36', naam: 'Gezinsgericht verblijf (2015)', vervallen: true, hulpvorm: '12' },
  { code: '37', naam: 'Gesloten plaatsing (2015)', vervallen: true, hulpvorm: '13' },
  { code: '38', naam: 'Overig residentieel (2015)', vervallen: true, hulpvorm: '14' },
  { code: '40', naam: 'Persoonlijke verzorging', vervallen: false, hulpvorm: null },
  { code: '41', naam: 'Dagbehandeling', vervallen: false, hulpvorm: null },
  { code: '42', naam: 'Vervoer', vervallen: false, hulpvorm: null },
  { code: '43', naam: 'Verblijf met behandeling', vervallen: false, hulpvorm: null },
  { code: '44', naam: 'Verblijf zonder behandeling', vervallen: false, hulpvorm: null },
  { code: '45', naam: 'Ambulante jeugdhulp', vervallen: false, hulpvorm: null },
  { code: '46', naam: 'Crisis', vervallen: false, hulpvorm: null },
  { code: '47', naam: 'Jeugdreclassering', vervallen: false, hulpvorm: null },
  { code: '48', naam: 'Jeugdbescherming', vervallen: false, hulpvorm: null },
  { code: '49', naam: 'Preventief justitieel kader', vervallen: false, hulpvorm: null },
  { code: '50', naam: 'Maatwerkarrangement', vervallen: false, hulpvorm: null },
  { code: '51', naam: 'Basis-ggz', vervallen: false, hulpvorm: null },
  { code: '52', naam: 'Specialistische ggz', vervallen: false, hulpvorm: null },
  { code: '53', naam: 'Kindergeneeskunde', vervallen: false, hulpvorm: null },
  { code: '54', naam: 'Jeugd-ggz', vervallen: false, hulpvorm: null },
  { code: '55', naam: 'Landelijk ingekochte zorg', vervallen: false, hulpvorm: null },
]
