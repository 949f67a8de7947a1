import { elfproef, isDatum, jeugdregios, gemeenteOp } from '@draad/stelsel'
import { bedoeldU, CijferFout, lijktOp } from '../fout.ts'
import { bevinding, type Bevinding } from './bevinding.ts'
import type { Rij, Rijen } from './csv.ts'
import { keuzesTekst } from './glossen.ts'
import type { Inhoud, Ruw, Veld } from './inhoud.ts'
import { inBeide, samen, tekst, type Tekst } from '../tekst.ts'
import { verberg } from './verberg.ts'

/** What reading a file gives: records that can be judged, what was wrong, and how many rows there were. */
export interface Lezing {
  readonly records: readonly Ruw[]
  readonly bevindingen: readonly Bevinding[]
  readonly rijen: number
}

/** A value read, or what would be allowed. */
type Gelezen = { readonly w: string } | { readonly toegestaan: Tekst }

const GESLACHT = tekst('V, M of O', 'V, M or O')

/** What is allowed of one part of a person in a list of persons. */
const perPersoon = (deel: string, mag: Tekst): Tekst =>
  tekst(`per persoon bsn|geboortedatum|geslacht; ${deel}: ${mag.nl}`, `per person bsn|geboortedatum|geslacht; ${deel}: ${mag.en}`)

const regios = new Set<string>(jeugdregios.map((r) => r.code))

function datum(s: string): Gelezen {
  const t = /^\d{8}$/.test(s) ? `${s.slice(0, 4)}-${s.slice(4, 6)}-${s.slice(6)}` : s
  return isDatum(t)
    ? { w: t }
    : { toegestaan: tekst('een bestaande dag, als JJJJMMDD of JJJJ-MM-DD', 'an existing day as JJJJMMDD or JJJJ-MM-DD') }
}

/** A birth date may lack its day, or day and month; it stays eight digits then. */
function geboortedatum(s: string, inhoud: Inhoud): Gelezen {
  const t = s.replaceAll('-', '')
  // The protocol writes nine zeros for an unborn child in a field of eight.
  if (t === inhoud.ongeborenDatum || (inhoud.soort === 'bj' && t === '000000000')) return { w: inhoud.ongeborenDatum }
  if (/^(18|19|20)\d\d(0[0-9]|1[0-2])00$/.test(t)) return { w: t }
  const d = datum(t)
  return 'w' in d
    ? d
    : {
        toegestaan: tekst(
          `een bestaande dag, als JJJJMMDD, JJJJMM00 of JJJJ0000; of ${inhoud.ongeborenDatum} voor een ongeboren kind`,
          `an existing day as JJJJMMDD, JJJJMM00, JJJJ0000, or ${inhoud.ongeborenDatum} for an unborn child`,
        ),
      }
}

function bsn(s: string, inhoud: Inhoud): Gelezen {
  const t = /^\d{8}$/.test(s) ? `0${s}` : s
  if (t === inhoud.bijzonder.onbekend || t === inhoud.bijzonder.ongeboren) return { w: t }
  return elfproef(t)
    ? { w: t }
    : {
        toegestaan: tekst(
          `negen cijfers die voldoen aan de elfproef, ${inhoud.bijzonder.onbekend} (onbekend) of ${inhoud.bijzonder.ongeboren} (ongeboren)`,
          `nine digits that pass the eleven-test, ${inhoud.bijzonder.onbekend} (unknown) or ${inhoud.bijzonder.ongeboren} (unborn)`,
        ),
      }
}

function plaats(s: string): Gelezen {
  const t = s
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/^GM(?=\d{4}$)/, '')
  if (/^[1-9]\d{3}[A-Z]{2}$/.test(t)) return { w: t }
  if (/^\d{4}$/.test(t) && gemeenteOp(t, '2020-01-01').status !== 'onbekend') return { w: t }
  return {
    toegestaan: tekst(
      'een postcode als 1234AB, of de CBS-code van een gemeente (vier cijfers)',
      'a postcode as 1234AB or the CBS code of a municipality (four digits)',
    ),
  }
}

function code(s: string, veld: Veld): Gelezen {
  const keuzes = veld.keuzes ?? []
  const t = /^\d$/.test(s) ? `0${s}` : s.toLowerCase()
  const k = keuzes.find((x) => x.code === t) ?? keuzes.find((x) => x.naam.toLowerCase() === t)
  return k ? { w: k.code } : { toegestaan: keuzesTekst(keuzes) }
}

function personen(s: string, inhoud: Inhoud): Gelezen {
  const uit: string[] = []
  for (const p of s
    .split(';')
    .map((x) => x.trim())
    .filter(Boolean)) {
    const [b = '', g = '', sekse = 'O'] = p.split('|').map((x) => x.trim())
    const [rb, rg] = [bsn(b, inhoud), geboortedatum(g, inhoud)]
    if (!('w' in rb)) return { toegestaan: perPersoon('bsn', rb.toegestaan) }
    if (!('w' in rg)) return { toegestaan: perPersoon('geboortedatum', rg.toegestaan) }
    if (!/^[VMO]$/.test(sekse)) return { toegestaan: perPersoon('geslacht', GESLACHT) }
    uit.push(`${rb.w}|${rg.w}|${sekse}`)
  }
  return uit.length > 0 ? { w: uit.join(';') } : { toegestaan: tekst('minstens één persoon', 'at least one person') }
}

/** One field. @returns the value in one form, or what is allowed */
export function leesVeld(s: string, veld: Veld, inhoud: Inhoud): Gelezen {
  switch (veld.vorm) {
    case 'bsn':
      return bsn(s, inhoud)
    case 'datum':
      return datum(s)
    case 'geboortedatum':
      return geboortedatum(s, inhoud)
    case 'geslacht':
      return /^[VMOvmo]$/.test(s) ? { w: s.toUpperCase() } : { toegestaan: GESLACHT }
    case 'plaats':
      return plaats(s)
    case 'regio':
      return regios.has(s.toUpperCase())
        ? { w: s.toUpperCase() }
        : { toegestaan: tekst('een jeugdregio, JZ01 tot en met JZ43', 'a youth region, JZ01 to JZ43') }
    case 'code':
      return code(s, veld)
    case 'codes': {
      const delen = s.split(';').map((x) => code(x.trim(), veld))
      const fout = delen.find((d) => !('w' in d))
      return fout ?? { w: [...new Set(delen.map((d) => ('w' in d ? d.w : '')))].sort().join(';') }
    }
    case 'personen':
      return personen(s, inhoud)
    case 'heel':
    case 'getal': {
      const t = s.replace(',', '.')
      const goed = veld.vorm === 'heel' ? /^-?\d{1,15}$/.test(t) : /^-?\d{1,15}(\.\d{1,6})?$/.test(t)
      const n = Number(t)
      const toegestaan = tekst(
        `een ${veld.vorm === 'heel' ? 'heel ' : ''}getal van ${veld.van ?? '-'} tot en met ${veld.tm ?? '-'}; leeg als het onbekend is`,
        `a ${veld.vorm === 'heel' ? 'whole ' : ''}number from ${veld.van ?? '-'} to ${veld.tm ?? '-'}; empty when unknown`,
      )
      return goed && n >= (veld.van ?? -Infinity) && n <= (veld.tm ?? Infinity) ? { w: String(n) } : { toegestaan }
    }
    case 'tekst':
      return s.length <= 200 ? { w: s } : { toegestaan: tekst('hoogstens 200 tekens', 'at most 200 characters') }
  }
}

/** What to say of a file in which no column can be found. */
export const geenKolommen = (bekend: readonly string[]): CijferFout =>
  new CijferFout(
    'leeg',
    'bestand',
    tekst('een leeg bestand, zonder kolommen', 'an empty file, without columns'),
    inBeide(bekend.join(', ')),
    tekst(
      'Kijk of het goede bestand is gekozen; valt er niets te melden, lever dan alleen de kop.',
      'Check that the right file was chosen; when there is nothing to report, deliver the heading only.',
    ),
  )

/** Columns of a file against the model. @throws CijferFout 'kolom' naming the column and what is allowed */
export function toetsKolommen(kolommen: readonly string[], inhoud: Inhoud): void {
  const bekend = inhoud.velden.map((v) => v.naam)
  if (kolommen.length === 0) throw geenKolommen(bekend)
  const vreemd = kolommen.find((k) => k !== '' && !bekend.includes(k))
  if (vreemd !== undefined) {
    const bedoeld = lijktOp(vreemd, bekend)
    throw new CijferFout(
      'kolom',
      'kolom',
      verberg(vreemd),
      inBeide(bekend.join(', ')),
      bedoeld.length > 0 ? bedoeldU(bedoeld) : tekst('Haal hem weg.', 'Remove it.'),
    )
  }
  if (!kolommen.includes(inhoud.kolom)) {
    throw new CijferFout(
      'kolom',
      'kolom',
      tekst(`geen ${inhoud.kolom}`, `no ${inhoud.kolom}`),
      tekst(`een kolom met ${inhoud.soorten.map((s) => s.id).join(', ')}`, `a column with ${inhoud.soorten.map((s) => s.id).join(', ')}`),
      tekst(`Voeg de kolom ${inhoud.kolom} toe.`, `Add the column ${inhoud.kolom}.`),
    )
  }
}

/** Kinds of record of a delivery; in English with what they are. */
const soortenTekst = (inhoud: Inhoud): Tekst =>
  samen(
    inhoud.soorten.map((s) => tekst(s.id, `${s.id} (${s.naam.en.toLowerCase()})`)),
    ', ',
  )

function leesRij(rij: Rij, inhoud: Inhoud, uit: Bevinding[]): Ruw | null {
  const R = inhoud.soort.toUpperCase()
  const id = (rij.cellen[inhoud.kolom] ?? '').toLowerCase()
  const soort = inhoud.soorten.find((s) => s.id === id)
  if (!soort) {
    uit.push(
      bevinding(
        `${R}-soort`,
        'fout',
        rij.nr,
        inhoud.kolom,
        id,
        soortenTekst(inhoud),
        tekst('Vul in welk soort record het is.', 'Say what kind of record it is.'),
      ),
    )
    return null
  }
  const v: Record<string, string> = {}
  let goed = true
  for (const veld of inhoud.velden) {
    const ruw = (rij.cellen[veld.naam] ?? '').trim()
    if (veld.naam === inhoud.kolom) continue
    if (ruw === '') {
      if (soort.verplicht.includes(veld.naam)) {
        goed = false
        uit.push(
          bevinding(
            `${R}-verplicht`,
            'fout',
            rij.nr,
            veld.naam,
            '',
            tekst(`ingevuld (${veld.uitleg.nl})`, `filled (${veld.uitleg.en})`),
            tekst('Vul het in; als u het niet weet, met de code voor onbekend.', 'Fill it; when unknown use the code for unknown.'),
          ),
        )
      }
      continue
    }
    if (veld.naam !== 'leverancier' && !soort.velden.includes(veld.naam)) {
      uit.push(
        bevinding(
          `${R}-veld`,
          'waarschuwing',
          rij.nr,
          veld.naam,
          ruw,
          tekst(`leeg in een record van soort ${id}`, `empty in a record of kind ${id} (${soort.naam.en.toLowerCase()})`),
          tekst('Wij lezen dit niet.', 'It is not read.'),
        ),
      )
      continue
    }
    const g = leesVeld(ruw, veld, inhoud)
    if ('w' in g) v[veld.naam] = g.w
    else {
      goed = false
      uit.push(
        bevinding(
          `${R}-vorm`,
          'fout',
          rij.nr,
          veld.naam,
          ruw,
          g.toegestaan,
          tekst('Verbeter het in de bron en lever opnieuw.', 'Correct it in the source and deliver anew.'),
        ),
      )
    }
  }
  return goed ? { rij: rij.nr, soort: id, v } : null
}

/** Reads rows by a content model. Rows that cannot be read are left out, each with its findings. @throws CijferFout on columns */
export function leesRecords(rijen: Iterable<Rij> | Rijen, inhoud: Inhoud): Lezing {
  const records: Ruw[] = []
  const bevindingen: Bevinding[] = []
  let n = 0
  const kolommen = 'kolommen' in rijen ? rijen.kolommen : null
  if (kolommen !== null) toetsKolommen(kolommen, inhoud)
  for (const rij of rijen) {
    if (n === 0 && kolommen === null) toetsKolommen(Object.keys(rij.cellen), inhoud)
    n++
    const r = leesRij(rij, inhoud, bevindingen)
    if (r) records.push(r)
  }
  return { records, bevindingen, rijen: n }
}
