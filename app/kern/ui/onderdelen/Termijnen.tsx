import type { ReactNode } from 'react'
import { Verwijzing } from '../navigatie.tsx'
import { termijnstand, type Datum } from '../tekst/datums.ts'
import { eigen } from '../tekst/eigen.ts'
import { useT, useVandaag } from '../tekst/taal.tsx'
import { TermijnTekst } from './Datum.tsx'

export interface TermijnRegel {
  id: string
  wat: string
  op: Datum
  /** Where the term comes from: an article, or an agreement with the family. */
  bron?: ReactNode
  naar?: string
}

/** Running terms, nearest first; late and soon are said in words and marked at the side. */
export function Termijnen(p: { termijnen: readonly TermijnRegel[] }) {
  const t = useT(eigen)
  const vandaag = useVandaag()
  if (p.termijnen.length === 0) return <p className="meta">{t('termijnen.leeg')}</p>
  return (
    <ul className="termijnen">
      {p.termijnen
        .toSorted((a, b) => (a.op < b.op ? -1 : 1))
        .map((r) => (
          <li key={r.id} className={`termijn termijn--${termijnstand(r.op, vandaag)}`}>
            <span>{r.naar ? <Verwijzing naar={r.naar}>{r.wat}</Verwijzing> : r.wat}</span>
            <span className="termijn__op">
              <TermijnTekst op={r.op} />
            </span>
            {r.bron && <span className="meta">{r.bron}</span>}
          </li>
        ))}
    </ul>
  )
}
