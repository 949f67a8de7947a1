/** Tables that are loaded as they are: who should deliver, residents, spending, and what an application gives. */
import { bedoeldU, CijferFout, lijktOp } from '../fout.ts'
import { bevinding, type Bevinding } from '../levering/bevinding.ts'
import type { Rij, Rijen } from '../levering/csv.ts'
import { geenKolommen } from '../levering/lees.ts'
import { verberg } from '../levering/verberg.ts'
import type { Opslag, Waarde } from './opslag.ts'
import { EIGEN_TABELLEN, type DbTabel, type Kolom } from './tabellen.ts'
import { inBeide, tekst, type Tekst } from '../tekst.ts'

const VORM: Record<string, RegExp> = {
  DATE: /^\d{4}-\d{2}-\d{2}$/,
  INTEGER: /^-?\d{1,9}$/,
  DOUBLE: /^-?\d{1,15}([.,]\d{1,6})?$/,
  UBIGINT: /^\d{1,19}$/,
  BOOLEAN: /^(true|false|ja|nee)$/,
}

/** The table of a name that is loaded as it is; says which there are. @throws CijferFout */
export function eigenTabel(naam: string): DbTabel {
  const t = EIGEN_TABELLEN.find((x) => x.naam === naam)
  if (t) return t
  const namen = EIGEN_TABELLEN.map((x) => x.naam)
  throw new CijferFout(
    'soort',
    'soort',
    naam,
    inBeide(['bj', 'vt', 'nza', ...namen].join(', ')),
    lijktOp(naam, namen).length > 0 ? bedoeldU(lijktOp(naam, namen, 1)) : tekst('Kies er een.', 'Choose one.'),
  )
}

/**
 * Loads rows of an own table; what was in it is replaced. Rows with an error are left out and said. Nothing is replaced
 * by nothing, unless that was asked for.
 *
 * @throws CijferFout on columns
 */
export async function laadTabel(
  o: Opslag,
  t: DbTabel,
  rijen: Iterable<Rij> | Rijen,
  opties: { readonly ookLeeg?: boolean } = {},
): Promise<{ aanvaard: boolean; rijen: number; bevindingen: Bevinding[] }> {
  const bevindingen: Bevinding[] = []
  const goed: Waarde[][] = []
  const bekend = t.kolommen.map((k) => k.naam)
  const toetsKop = (kolommen: readonly string[]): void => {
    if (kolommen.length === 0) throw geenKolommen(bekend)
    const vreemd = kolommen.find((k) => !bekend.includes(k))
    if (vreemd !== undefined)
      throw new CijferFout(
        'kolom',
        'kolom',
        verberg(vreemd),
        inBeide(bekend.join(', ')),
        tekst('Geef hem een andere naam, of haal hem weg.', 'Rename or remove it.'),
      )
  }
  let getoetst = 'kolommen' in rijen
  if ('kolommen' in rijen) toetsKop(rijen.kolommen)
  for (const r of rijen) {
    if (!getoetst) toetsKop(Object.keys(r.cellen))
    getoetst = true
    const fout = t.kolommen.find((k) => {
      const w = r.cellen[k.naam] ?? ''
      return w === '' ? k.verplicht : k.naam === 'gemeente' ? !/^GM\d{4}$/.test(w) : !(VORM[k.type]?.test(w) ?? true)
    })
    if (fout)
      bevindingen.push(
        bevinding(
          'TABEL-vorm',
          'fout',
          r.nr,
          fout.naam,
          r.cellen[fout.naam] ?? '',
          kolomTekst(fout),
          tekst('Verbeter het.', 'Correct it.'),
        ),
      )
    else goed.push(t.kolommen.map((k) => (r.cellen[k.naam] ?? '').replace(k.type === 'DOUBLE' ? ',' : '\0', '.') || null))
  }
  const eerder = Number((await o.alle(`select count(*) as n from ${t.naam}`))[0]!['n'])
  if (goed.length === 0 && (bevindingen.length > 0 || eerder > 0) && opties.ookLeeg !== true) {
    bevindingen.push(
      bevinding(
        'TABEL-leeg',
        'fout',
        0,
        '',
        tekst('geen enkele rij', 'not one row'),
        tekst('minstens één rij, of de optie --ook-leeg', 'at least one row, or the option --ook-leeg'),
        tekst(`Er is niets veranderd: er staan ${eerder} rijen in ${t.naam}.`, `Nothing was changed: ${t.naam} holds ${eerder} rows.`),
      ),
    )
    return { aanvaard: false, rijen: 0, bevindingen }
  }
  await o.voer('begin transaction')
  try {
    await o.voer(`delete from ${t.naam}`)
    await o.voegToe(t, goed)
    await o.voer('commit')
  } catch (e) {
    await o.voer('rollback')
    throw e
  }
  return { aanvaard: true, rijen: goed.length, bevindingen }
}

const TYPEN: Readonly<Record<Kolom['type'], Tekst>> = {
  VARCHAR: tekst('tekst', 'text'),
  DATE: tekst('dag als 2026-01-31', 'day as 2026-01-31'),
  INTEGER: tekst('heel getal', 'whole number'),
  UBIGINT: tekst('heel getal van nul of meer', 'whole number of zero or more'),
  DOUBLE: tekst('getal', 'number'),
  BOOLEAN: tekst('true of false', 'true or false'),
}

/** What a column is, and how it is written. */
const kolomTekst = (k: Kolom): Tekst => tekst(`${k.uitleg.nl} (${TYPEN[k.type].nl})`, `${k.uitleg.en} (${TYPEN[k.type].en})`)
