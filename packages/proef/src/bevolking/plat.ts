/** Families as flat lines of CSV: a person a line, and a youth with its question a line. */
import type { SynthetischGezin } from './model.ts'

/** One CSV field. A field that a spreadsheet would run as a formula gets an apostrophe in front. */
export function veld(x: string | number | null | undefined | boolean): string {
  if (x === null || x === undefined) return ''
  let s = String(x)
  if (/^[=+\-@\t\r]/.test(s) && !/^-?\d+$/.test(s)) s = `'${s}`
  return /[",\n\r]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s
}

const regel = (velden: Parameters<typeof veld>[0][]): string => `${velden.map(veld).join(',')}\n`

export const PERSOON_KOP =
  'gezin,persoon,rol,bsn,bsn_reden,voornamen,voorletters,voorvoegsel,achternaam,geslacht,geboortedatum,ongeboren,telefoon,email,gemeentecode,postcode,geheim_adres\n'

export function persoonRegels(g: SynthetischGezin): string {
  return g.personen
    .map((p) => {
      const huis = g.huishoudens.find((h) => h.leden.some((l) => l.persoon === p.sleutel && l.tot === null))
      return regel([
        g.sleutel,
        p.sleutel,
        p.rol,
        p.bsn,
        p.bsnReden,
        p.voornamen,
        p.voorletters,
        p.voorvoegsel,
        p.achternaam,
        p.geslacht,
        p.geboortedatum,
        p.ongeboren === true,
        p.telefoon,
        p.email,
        g.gemeentecode,
        huis?.adres.postcode,
        huis?.geheimAdres,
      ])
    })
    .join('')
}

export const JEUGDIGE_KOP =
  'gezin,persoon,gemeentecode,gemeente,regio,leeftijd,school_soort,taal,gezag,huizen,armoederisico,onderwerp,vraag_ouder,vraag_jeugdige\n'

export function jeugdigeRegels(g: SynthetischGezin): string {
  return g.jeugdigen
    .map((j) => {
      const gezag = g.gezag.find((z) => z.jeugdige === j.persoon && z.tot === null)
      const huizen = g.huishoudens.filter((h) => h.leden.some((l) => l.persoon === j.persoon && l.tot === null)).length
      return regel([
        g.sleutel,
        j.persoon,
        g.gemeentecode,
        g.gemeente,
        g.regio,
        j.leeftijd,
        j.school?.soort,
        g.taal,
        gezag?.soort,
        huizen,
        g.armoederisico,
        j.vraag?.onderwerp,
        j.vraag?.ouder,
        j.vraag?.jeugdige,
      ])
    })
    .join('')
}
