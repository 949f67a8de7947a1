import { useEffect, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { Vraag } from '../data/vragen.tsx'
import { Verwijzing } from '../navigatie.tsx'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import { Fout } from './Fout.tsx'
import { Icoon } from './Icoon.tsx'
import { Knop } from './Knop.tsx'
import { Laden } from './Laden.tsx'
import { Leeg } from './Leeg.tsx'
import { sorteer, type Richting, type Sorteerwaarde } from './sorteren.ts'

/**
 * The roles that these elements have of themselves. On a narrow screen the rows are drawn as cards, and a browser that
 * sees `display: block` forgets that it is a table; said aloud, it remembers.
 */
const ROL = {
  tabel: { role: 'table' },
  groep: { role: 'rowgroup' },
  rij: { role: 'row' },
  kolomkop: { role: 'columnheader' },
  rijkop: { role: 'rowheader' },
  cel: { role: 'cell' },
} as const

export interface Kolom<R> {
  id: string
  kop: string
  cel: (rij: R) => ReactNode
  /** Makes the column sortable. Unknown (`null`) always ends up last. */
  sorteer?: (rij: R) => Sorteerwaarde
  /** Right-aligned, with figures of equal width. */
  getal?: boolean
}

export interface Sortering {
  kolom: string
  richting: Richting
}

export interface TabelProps<R> {
  /** Name of the table; visible unless `bijschriftVerborgen`. */
  bijschrift: string
  bijschriftVerborgen?: boolean
  /** The first column is the heading of its row, and carries the link of `naar`. */
  kolommen: readonly Kolom<R>[]
  /** Rows, or `vraag` whose answer is the rows: then loading and errors are drawn too. */
  rijen?: readonly R[] | undefined
  vraag?: Vraag<readonly R[]>
  sleutel: (rij: R) => string
  /** Where a click on the row goes. */
  naar?: (rij: R) => string
  /** Mark at the side; say the same in words in a column. */
  stand?: (rij: R) => 'te-laat' | 'let-op' | undefined
  /** What to show when there are no rows. */
  leeg?: ReactNode
  begin?: Sortering
  /** Sorted by the server: called instead of sorting here. `sortering` is then what the server did. */
  sortering?: Sortering
  bijSorteren?: (s: Sortering) => void
  dicht?: boolean
  /** So many rows first; a button shows the others, and so does printing. */
  eerst?: number
  /** Under the table: what is missing, paging. */
  voet?: ReactNode
}

/**
 * A table with all its states. Cards on a narrow screen; sortable headings with `aria-sort`; one link per row.
 *
 * @example
 * <Tabel
 *   bijschrift="Mijn kinderen" vraag={lijst} sleutel={(r) => r.id} naar={(r) => `/dossiers/${r.id}`}
 *   kolommen={[{ id: 'naam', kop: 'Kind', cel: (r) => r.naam, sorteer: (r) => r.naam }]}
 *   leeg={<Leeg titel="Geen kinderen in uw werkvoorraad" />}
 * />
 */
export function Tabel<R>(p: TabelProps<R>) {
  const t = useT(eigen)
  const [eigenSortering, zetSortering] = useState<Sortering | null>(p.begin ?? null)
  const sortering = p.bijSorteren ? (p.sortering ?? null) : eigenSortering
  const [alles, toonAlles] = useAlles()
  const rijen = p.rijen ?? p.vraag?.data
  if (rijen === undefined) {
    if (p.vraag?.fout) return <Fout fout={p.vraag.fout} opnieuw={p.vraag.opnieuw} />
    return <Laden vorm="tabel" regels={5} />
  }
  if (rijen.length === 0) return <>{p.leeg ?? <Leeg titel={t('tabel.leeg')} />}</>
  const klik = (kolom: string) => {
    const richting: Richting = sortering?.kolom === kolom && sortering.richting === 'op' ? 'af' : 'op'
    ;(p.bijSorteren ?? zetSortering)({ kolom, richting })
  }
  const waarde = p.kolommen.find((k) => k.id === sortering?.kolom)?.sorteer
  const gesorteerd = !p.bijSorteren && sortering && waarde ? sorteer(rijen, waarde, sortering.richting) : rijen
  // One hidden row would save nothing.
  const ingekort = p.eerst !== undefined && !alles && rijen.length > p.eerst + 1
  const getoond = ingekort ? gesorteerd.slice(0, p.eerst) : gesorteerd
  const klas = ['tabel', 'tabel--kaarten', p.dicht && 'tabel--dicht', p.vraag?.ververst && 'tabel--ververst']
  return (
    <div className="tabel-houder">
      {p.vraag?.fout && <Fout fout={p.vraag.fout} opnieuw={p.vraag.opnieuw} />}
      <table {...ROL.tabel} className={klas.filter(Boolean).join(' ')}>
        <caption className={p.bijschriftVerborgen ? 'onzichtbaar' : undefined}>{p.bijschrift}</caption>
        <thead {...ROL.groep}>
          <tr {...ROL.rij}>
            {p.kolommen.map((k) => (
              <KolomKop key={k.id} kolom={k} sortering={sortering} klik={klik} />
            ))}
          </tr>
        </thead>
        <tbody {...ROL.groep}>
          {getoond.map((rij) => (
            <Rij key={p.sleutel(rij)} rij={rij} kolommen={p.kolommen} naar={p.naar?.(rij)} stand={p.stand?.(rij)} />
          ))}
        </tbody>
      </table>
      {ingekort && (
        <div className="tabel__voet">
          <span>{t('tabel.eerst', { n: getoond.length, alle: rijen.length })}</span>
          <Knop soort="stil" onClick={toonAlles}>
            {t('tabel.alle', { alle: rijen.length })}
          </Knop>
        </div>
      )}
      {p.voet && <div className="tabel__voet">{p.voet}</div>}
    </div>
  )
}

/** Whether all rows are shown: asked for, or because they go on paper. */
function useAlles(): [boolean, () => void] {
  const [alles, zet] = useState(false)
  useEffect(() => {
    const opPapier = () => flushSync(() => zet(true))
    addEventListener('beforeprint', opPapier)
    return () => removeEventListener('beforeprint', opPapier)
  }, [])
  return [alles, () => zet(true)]
}

function KolomKop<R>({ kolom, sortering, klik }: { kolom: Kolom<R>; sortering: Sortering | null; klik: (id: string) => void }) {
  const actief = sortering?.kolom === kolom.id
  const aria = actief ? (sortering.richting === 'op' ? 'ascending' : 'descending') : undefined
  return (
    <th {...ROL.kolomkop} scope="col" className={kolom.getal ? 'getal' : undefined} aria-sort={aria}>
      {kolom.sorteer ? (
        <button type="button" className="tabel__sorteer" onClick={() => klik(kolom.id)}>
          {kolom.kop}
          <Icoon naam={actief && sortering.richting === 'af' ? 'omlaag' : 'omhoog'} />
        </button>
      ) : (
        kolom.kop
      )}
    </th>
  )
}

function Rij<R>(p: { rij: R; kolommen: readonly Kolom<R>[]; naar: string | undefined; stand: 'te-laat' | 'let-op' | undefined }) {
  return (
    <tr {...ROL.rij} className={p.stand ? `tabel__rij--${p.stand}` : undefined}>
      {p.kolommen.map((k, i) => {
        const inhoud = k.cel(p.rij)
        const klas = k.getal ? 'getal' : undefined
        if (i > 0) {
          return (
            <td key={k.id} {...ROL.cel} data-kop={k.kop} className={klas}>
              {/* One box, so that on a narrow screen all of it stands beside its heading. */}
              {inhoud === null || inhoud === undefined || inhoud === false ? null : <div>{inhoud}</div>}
            </td>
          )
        }
        return (
          <th key={k.id} {...ROL.rijkop} scope="row" data-kop={k.kop} className={klas}>
            {p.naar ? (
              <Verwijzing className="tabel__rijlink" naar={p.naar}>
                {inhoud}
              </Verwijzing>
            ) : (
              inhoud
            )}
          </th>
        )
      })}
    </tr>
  )
}
