import { bedoeldOf, type Gelezen, type Veldfout } from '../schema.ts'
import { inBeide, tekst } from '../tekst.ts'

/** What a table of municipalities gives: rows for `gemeenten`, and the nation when a row has the id NL. */
export interface UitCsv {
  readonly gemeenten: readonly Record<string, unknown>[]
  readonly land: Record<string, unknown> | null
}

const VAST = ['id', 'naam', 'inwoners', 'regio', 'jeugd'] as const
const DEEL = ['procent', 'n', 'teller', 'noemer', 'afgerondOp', 'onderdruktTotEnMet'] as const

/** Splits a line, with quoted cells and doubled quotes. */
function cellen(regel: string, scheiding: string): string[] {
  const uit: string[] = []
  let [cel, inQuote] = ['', false]
  for (let i = 0; i < regel.length; i++) {
    const c = regel[i] as string
    if (inQuote && c === '"' && regel[i + 1] === '"') {
      cel += '"'
      i++
    } else if (c === '"') inQuote = !inQuote
    else if (c === scheiding && !inQuote) {
      uit.push(cel.trim())
      cel = ''
    } else cel += c
  }
  uit.push(cel.trim())
  return uit
}

/**
 * Reads a table of municipalities. Columns: id, naam, inwoners, regio, jeugd; `ses.FACTOR`; `toegang.ASPECT`;
 * `INDICATOR.teller`, `.noemer`, `.procent`, `.n`. Comma or semicolon; with semicolons a decimal comma is read. An empty
 * cell is not known; it never becomes zero. The row with id NL is the nation.
 *
 * @param indicatoren ids that columns may have figures of
 */
export function gemeentenUitCsv(csv: string, indicatoren: readonly string[]): Gelezen<UitCsv> {
  const regels = csv
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((r, i) => ({ r, nr: i + 1 }))
    .filter(({ r }) => r.trim() !== '' && !r.startsWith('#'))
  const [kop, ...rest] = regels
  if (kop === undefined)
    return {
      ok: false,
      fouten: [
        {
          veld: 'tabel',
          gevonden: tekst('geen regel', 'no line'),
          toegestaan: tekst(
            'een regel met namen van kolommen, dan een regel per gemeente',
            'a line with column names, then one line per municipality',
          ),
        },
      ],
    }
  const scheiding = kop.r.includes(';') ? ';' : ','
  const namen = cellen(kop.r, scheiding)
  const fouten: Veldfout[] = []
  const mag = [...VAST, 'ses.…', 'toegang.…', ...indicatoren.flatMap((i) => [`${i}.teller`, `${i}.noemer`])]
  namen.forEach((n, i) => {
    const [kopje = '', staart = ''] = splitsLaatste(n)
    const bekend =
      (VAST as readonly string[]).includes(n) ||
      n.startsWith('ses.') ||
      n.startsWith('toegang.') ||
      (indicatoren.includes(kopje) && (DEEL as readonly string[]).includes(staart))
    if (!bekend) fouten.push({ veld: `kolom ${i + 1}`, gevonden: inBeide(`"${n}"`), toegestaan: bedoeldOf(n, mag, mag.slice(0, 12)) })
    if (namen.indexOf(n) !== i)
      fouten.push({
        veld: `kolom ${i + 1}`,
        gevonden: tekst(`"${n}" nog een keer`, `"${n}" again`),
        toegestaan: tekst('elke kolom één keer', 'each column once'),
      })
  })
  for (const n of ['id', 'inwoners', 'regio'])
    if (!namen.includes(n))
      fouten.push({
        veld: 'kolommen',
        gevonden: tekst(`geen "${n}"`, `no "${n}"`),
        toegestaan: tekst('minstens id, inwoners en regio', 'at least id, inwoners and regio'),
      })
  const rijen = rest.map(({ r, nr }) => rij(namen, cellen(r, scheiding), nr, scheiding, fouten))
  if (fouten.length > 0) return { ok: false, fouten }
  const land = rijen.find((x) => x['id'] === 'NL') ?? null
  return { ok: true, waarde: { gemeenten: rijen.filter((x) => x['id'] !== 'NL'), land: land === null ? null : alsLand(land) } }
}

/** An object without a prototype: a column named `__proto__` is a column. */
const leeg = (): never => Object.create(null) as never

function splitsLaatste(n: string): [string, string] {
  const i = n.lastIndexOf('.')
  return i < 0 ? [n, ''] : [n.slice(0, i), n.slice(i + 1)]
}

function alsLand({ jeugd, ses, cijfers }: Record<string, unknown>): Record<string, unknown> {
  return { ses, cijfers, ...(jeugd === undefined ? {} : { jeugd }) }
}

function rij(
  namen: readonly string[],
  waarden: readonly string[],
  nr: number,
  scheiding: string,
  fouten: Veldfout[],
): Record<string, unknown> {
  if (waarden.length !== namen.length)
    fouten.push({
      veld: `regel ${nr}`,
      gevonden: tekst(`${waarden.length} cellen`, `${waarden.length} cells`),
      toegestaan: tekst(`${namen.length}, evenveel als de eerste regel`, `${namen.length}, as many as the first line`),
    })
  const uit: Record<string, unknown> = {}
  const [ses, toegang, cijfers]: [Record<string, unknown>, Record<string, string>, Record<string, Record<string, unknown>>] = [
    leeg(),
    leeg(),
    leeg(),
  ]
  namen.forEach((naam, i) => {
    const cel = waarden[i] ?? ''
    const getal = (): number | null => {
      if (cel === '') return null
      const x = Number(scheiding === ';' ? cel.replace(',', '.') : cel)
      if (!Number.isFinite(x))
        fouten.push({
          veld: `regel ${nr}, ${naam}`,
          gevonden: inBeide(`"${cel}"`),
          toegestaan: tekst('een getal, of leeg als het niet bekend is', 'a number, or empty when not known'),
        })
      return x
    }
    const [kopje, staart] = splitsLaatste(naam)
    if (naam === 'id' || naam === 'naam' || naam === 'regio') uit[naam] = cel === '' ? undefined : cel
    else if (naam === 'inwoners' || naam === 'jeugd') uit[naam] = getal() ?? undefined
    else if (naam.startsWith('ses.')) ses[naam.slice(4)] = getal()
    else if (naam.startsWith('toegang.')) {
      if (cel !== '') toegang[naam.slice(8)] = cel
    } else {
      const x = getal()
      if (x !== null) (cijfers[kopje] ??= {})[staart] = x
    }
  })
  // Half a figure (a base without a count) is no figure.
  const heel = Object.entries(cijfers).map(
    ([k, c]) => [k, 'teller' in c || 'procent' in c || 'onderdruktTotEnMet' in c ? c : null] as const,
  )
  return schoon({ ...uit, ses: { ...ses }, toegang: { ...toegang }, cijfers: Object.fromEntries(heel) })
}

const schoon = (x: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(x).filter(([, v]) => v !== undefined))
