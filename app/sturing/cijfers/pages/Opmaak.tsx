import type { ReactNode } from 'react'

/** The marks that a report of the library uses (headings, tables, lists, a guard, bold and slanted), drawn as a page. */
export function Opmaak({ tekst }: { tekst: string }) {
  const blokken: ReactNode[] = []
  const regels = tekst.split('\n')
  for (let i = 0; i < regels.length; i++) {
    const r = regels[i] ?? ''
    const zelfde = (begin: string): string[] => {
      const uit: string[] = []
      while (regels[i]?.startsWith(begin)) uit.push(regels[i++] ?? '')
      i--
      return uit
    }
    if (r.trim() === '') continue
    if (r.startsWith('### ')) blokken.push(<h5 key={i}>{r.slice(4)}</h5>)
    else if (r.startsWith('## ')) blokken.push(<h4 key={i}>{r.slice(3)}</h4>)
    else if (r.startsWith('# ')) blokken.push(<h3 key={i}>{r.slice(2)}</h3>)
    else if (r.startsWith('>'))
      blokken.push(
        <p key={i} className="studie-verslag__slot">
          {binnen(
            zelfde('>')
              .map((x) => x.slice(1).trim())
              .join(' '),
          )}
        </p>,
      )
    else if (r.startsWith('|')) blokken.push(<Raster key={i} regels={zelfde('|')} />)
    else if (r.startsWith('- '))
      blokken.push(
        <ul key={i}>
          {zelfde('- ').map((x) => (
            <li key={x}>{binnen(x.slice(2))}</li>
          ))}
        </ul>,
      )
    else blokken.push(<p key={i}>{binnen(r)}</p>)
  }
  return <>{blokken}</>
}

function Raster({ regels }: { regels: readonly string[] }) {
  const cellen = (r: string) =>
    r
      .split('|')
      .slice(1, -1)
      .map((c, kolom) => ({ tekst: c.trim(), kolom }))
  const [kop = '', , ...rest] = regels
  return (
    <table>
      <thead>
        <tr>
          {cellen(kop).map((c) => (
            <th key={c.kolom} scope="col">
              {c.tekst}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rest.map((r, nr) => (
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={nr}>
            {cellen(r).map((c) => (
              <td key={c.kolom}>{c.tekst}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Bold and slanted inside a line; anything else stays as it was typed. */
function binnen(r: string): ReactNode {
  const heel = /^_(.*)_$/.exec(r)
  if (heel) return <em>{heel[1]}</em>
  return r.split(/\*\*(.+?)\*\*/).map((deel, i) => (i % 2 === 1 ? <strong key={deel}>{deel}</strong> : deel))
}
