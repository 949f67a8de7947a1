import { eigen } from '../tekst/eigen.ts'
import type { Datum } from '../tekst/datums.ts'
import { useT, useVandaag } from '../tekst/taal.tsx'
import { dagenVan, type Segment } from './indeling.ts'

/** The thread in a list: the same patterns, small; a screen reader hears the stretches in days. */
export function MiniBand(p: { segmenten: readonly Pick<Segment, 'van' | 'tot' | 'soort'>[]; vandaag?: Datum }) {
  const t = useT(eigen)
  const serverdag = useVandaag()
  const vandaag = p.vandaag ?? serverdag
  const delen = p.segmenten.map((s, i) => ({
    sleutel: `${i}-${s.van}`,
    soort: s.soort,
    van: s.van,
    n: dagenVan({ ...s, label: '' }, vandaag),
  }))
  const woorden = delen.map((s) => t('band.deel', { soort: t(`band.${s.soort}`), n: s.n })).join('; ')
  return (
    <span role="img" aria-label={woorden} title={woorden}>
      <span className="miniband">
        {delen.map((s) => (
          <i key={s.sleutel} className={`soort-${s.soort}`} style={{ flexGrow: Math.max(1, s.n), flexBasis: 0 }} />
        ))}
      </span>
      <span className="miniband-lijn" />
    </span>
  )
}
