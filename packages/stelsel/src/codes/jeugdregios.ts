/** A region in which municipalities buy youth help together. */
export interface Jeugdregio {
  /** CBS code of the youth region, JZ01 to JZ43 (JZ40 does not exist). */
  readonly code: string
  readonly naam: string
}

/**
 * The 42 youth regions.
 * @bron CBS, Gebieden in Nederland 2022 (codes); names as in use in 2026
 */
export const jeugdregios = [
  { code: 'JZ01', naam: 'Groningen' },
  { code: 'JZ02', naam: 'Friesland' },
  { code: 'JZ03', naam: 'Kop van Noord-Holland' },
  { code: 'JZ04', naam: 'Drenthe' },
  { code: 'JZ05', naam: 'West-Friesland' },
  { code: 'JZ06', naam: 'Noord-Kennemerland (Alkmaar)' },
  { code: 'JZ07', naam: 'IJsselland' },
  { code: 'JZ08', naam: 'Flevoland' },
  { code: 'JZ09', naam: 'Zaanstreek-Waterland' },
  { code: 'JZ10', naam: 'Midden-Kennemerland (IJmond)' },
  { code: 'JZ11', naam: 'Zuid-Kennemerland' },
  { code: 'JZ12', naam: 'Noord-Veluwe' },
  { code: 'JZ13', naam: 'Amsterdam-Amstelland' },
  { code: 'JZ14', naam: 'Twente' },
  { code: 'JZ15', naam: 'Haarlemmermeer' },
  { code: 'JZ16', naam: 'Gooi en Vechtstreek' },
  { code: 'JZ17', naam: 'Midden-IJssel/Oost-Veluwe' },
  { code: 'JZ18', naam: 'Holland Rijnland' },
  { code: 'JZ19', naam: 'Utrecht West' },
  { code: 'JZ20', naam: 'Eemland' },
  { code: 'JZ21', naam: 'Food Valley' },
  { code: 'JZ22', naam: 'Utrecht Stad' },
  { code: 'JZ23', naam: 'Zuidoost-Utrecht' },
  { code: 'JZ24', naam: 'Haaglanden' },
  { code: 'JZ25', naam: 'Achterhoek' },
  { code: 'JZ26', naam: 'Lekstroom' },
  { code: 'JZ27', naam: 'Midden-Holland' },
  { code: 'JZ28', naam: 'Centraal Gelderland (Arnhem)' },
  { code: 'JZ29', naam: 'Rijnmond' },
  { code: 'JZ30', naam: 'Rivierenland' },
  { code: 'JZ31', naam: 'Zuid-Holland Zuid' },
  { code: 'JZ32', naam: 'Rijk van Nijmegen' },
  { code: 'JZ33', naam: 'Noordoost-Brabant' },
  { code: 'JZ34', naam: 'West-Brabant Oost' },
  { code: 'JZ35', naam: 'Midden-Brabant' },
  { code: 'JZ36', naam: 'West-Brabant West' },
  { code: 'JZ37', naam: 'Noord-Limburg' },
  { code: 'JZ38', naam: 'Zeeland' },
  { code: 'JZ39', naam: 'Zuidoost-Brabant' },
  { code: 'JZ41', naam: 'Zuid-Limburg' },
  { code: 'JZ42', naam: 'Midden-Limburg Oost' },
  { code: 'JZ43', naam: 'Midden-Limburg West' },
] as const satisfies readonly Jeugdregio[]

/** Code of a youth region. */
export type JeugdregioCode = (typeof jeugdregios)[number]['code']
