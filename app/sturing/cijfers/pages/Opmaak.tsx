import type { Blok, Stuk } from '@draad/cijfers/web'
import { Fragment } from 'react'
import { useTaal } from '../../../kern/ui/index.ts'

/** The blocks of a report of the library, drawn as a page; what people wrote is marked as Dutch for an English reader. */
export function Opmaak({ blokken }: { blokken: readonly Blok[] }) {
  return blokken.map((b, nr) => (
    // The blocks of one report are fixed in their order.
    // oxlint-disable-next-line react/no-array-index-key
    <Een key={nr} b={b} />
  ))
}

function Een({ b }: { b: Blok }) {
  switch (b.soort) {
    case 'kop': {
      const Kop = (['h3', 'h4', 'h5'] as const)[b.diepte - 1] ?? 'h5'
      return (
        <Kop>
          <Stukken in={b.in} />
        </Kop>
      )
    }
    case 'slot':
      return (
        <p className="studie-verslag__slot">
          {b.regels.map((r, nr) => (
            <Fragment key={r.map((s) => s.t).join('')}>
              {nr > 0 && ' '}
              <Stukken in={r} />
            </Fragment>
          ))}
        </p>
      )
    case 'lijst':
      return (
        <ul>
          {b.items.map((r) => (
            <li key={r.map((s) => s.t).join('')}>
              <Stukken in={r} />
            </li>
          ))}
        </ul>
      )
    case 'raster':
      return <Raster b={b} />
    case 'alinea':
      return (
        <p>
          <Stukken in={b.in} />
        </p>
      )
  }
}

function Raster({ b }: { b: Extract<Blok, { soort: 'raster' }> }) {
  return (
    <table>
      <thead>
        <tr>
          {b.kop.map((k) => (
            <th key={k} scope="col">
              {k}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {b.rijen.map((r, nr) => (
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={nr}>
            {r.map((s, kolom) => (
              <td key={b.kop[kolom]}>
                <Stukken in={[s]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Stukken({ in: stukken }: { in: readonly Stuk[] }) {
  const { taal } = useTaal()
  return stukken.map((s, nr) => {
    const t = s.vet ? <strong>{s.t}</strong> : s.schuin ? <em>{s.t}</em> : s.t
    // oxlint-disable-next-line react/no-array-index-key
    return s.eigen && taal !== 'nl' ? (
      <span key={nr} lang="nl">
        {t}
      </span>
    ) : (
      <Fragment key={nr}>{t}</Fragment>
    )
  })
}
