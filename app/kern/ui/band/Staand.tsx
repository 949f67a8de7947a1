import { eigen } from '../tekst/eigen.ts'
import { periode, type Datum } from '../tekst/datums.ts'
import { useDatums, useT, useTaal } from '../tekst/taal.tsx'
import type { Deel, Indeling, Tick } from './indeling.ts'

type Trede = { op: Datum; deel: Deel } | { op: Datum; tick: Tick & { sleutel: string }; onder: Deel | undefined }

/** The band upright: one row per stretch, as tall as it lasted (within limits), terms between them. */
export function Staand({ indeling, vandaag }: { indeling: Indeling; vandaag: Datum }) {
  const t = useT(eigen)
  const treden: Trede[] = [
    ...indeling.delen.map((deel) => ({ op: deel.van, deel })),
    ...[...indeling.ticks, ...indeling.later].map((tick) => ({ op: tick.op, tick, onder: deelOp(indeling.delen, tick.op) })),
  ].sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 'deel' in a ? -1 : 1))
  const geweest = treden.filter((trede) => trede.op <= vandaag)
  const later = treden.filter((trede) => trede.op > vandaag)
  return (
    <ol className="band__trap">
      {geweest.map((trede) => (
        <Regel key={sleutel(trede)} trede={trede} />
      ))}
      <li className="band__trede band__trede--tick band__trede--gehaald band__trede--vandaag">
        <i />
        <u />
        <div>
          {t('band.vandaag')} <Dag op={vandaag} />
        </div>
      </li>
      {later.map((trede) => (
        <Regel key={sleutel(trede)} trede={trede} later />
      ))}
    </ol>
  )
}

/** The stretch that a day lies within, so that its bar runs on behind a term. */
function deelOp(delen: readonly Deel[], op: Datum): Deel | undefined {
  return delen.find((d) => d.van <= op && op < d.eind)
}

const sleutel = (trede: Trede) => trede.op + ('deel' in trede ? trede.deel.sleutel : `t${trede.tick.sleutel}`)

function Dag({ op }: { op: Datum }) {
  const d = useDatums()
  return <time dateTime={op}>{d.datum(op, 'kort')}</time>
}

function Regel({ trede, later }: { trede: Trede; later?: boolean }) {
  const t = useT(eigen)
  const { taal } = useTaal()
  const laterKlas = later ? ' band__trede--later' : ''
  if ('tick' in trede) {
    const { tick, onder } = trede
    return (
      <li className={`band__trede band__trede--tick band__trede--${tick.stand}${laterKlas}`}>
        <i className={onder ? `soort-${onder.soort}` : undefined} />
        <u />
        <div>
          {tick.label}
          <span className="meta klein">
            {' '}
            <Dag op={tick.op} />
            {tick.stand !== 'loopt' && `, ${t(`band.${tick.stand}`)}`}
          </span>
        </div>
      </li>
    )
  }
  const { deel } = trede
  return (
    <li className={`band__trede${laterKlas}`} style={{ minHeight: `${2.75 + Math.min(4, deel.dagen / 14)}rem` }}>
      <i className={`soort-${deel.soort}`} />
      <u />
      <div>
        {deel.label}
        <br />
        <span className="meta klein">
          {t('band.deel', { soort: t(`band.${deel.soort}`), n: deel.dagen })} · {periode(deel.van, deel.eind, taal)}
        </span>
      </div>
    </li>
  )
}
