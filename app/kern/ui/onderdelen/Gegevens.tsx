import { Fragment, type ReactNode } from 'react'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'

/** Facts as name and value. A missing value is said to be unknown, never left blank. */
export function Gegevens(p: { rijen: readonly (readonly [naam: string, waarde: ReactNode])[] }) {
  const t = useT(eigen)
  return (
    <dl className="gegevens">
      {p.rijen.map(([naam, waarde]) => (
        <Fragment key={naam}>
          <dt>{naam}</dt>
          {waarde === null || waarde === undefined || waarde === '' ? <dd className="onbekend">{t('onbekend')}</dd> : <dd>{waarde}</dd>}
        </Fragment>
      ))}
    </dl>
  )
}
