import { eigen } from '../tekst/eigen.ts'
import { periode } from '../tekst/datums.ts'
import { useDatums, useT, useTaal } from '../tekst/taal.tsx'
import type { Deel, GeplaatsteTick, Indeling } from './indeling.ts'

const RIJ = 2.15
const procent = (n: number) => `${Math.round(n * 1000) / 1000}%`

/** The band lying down. Drawn for the eye; the table under it says the same. */
export function Liggend({ indeling }: { indeling: Indeling }) {
  const t = useT(eigen)
  const { vandaagX, rijen } = indeling
  const nuRechts = vandaagX > 93
  return (
    <div className="band__beeld" aria-hidden="true">
      <div className="band__ticks" style={{ height: `${rijen * RIJ + (rijen > 0 ? 0.5 : 0)}rem` }}>
        {indeling.ticks.map((tick) => tick.rij !== null && <TickLabel key={tick.sleutel} tick={tick} rij={tick.rij} />)}
      </div>
      <div className="band__baan">
        {indeling.delen.map((deel) => (
          <Stuk key={deel.sleutel} deel={deel} />
        ))}
        {indeling.toekomst && <span className="band__toekomst" style={{ left: procent(vandaagX), right: 0 }} />}
      </div>
      <div className="band__draad">
        <span className="band__lijn" style={{ width: procent(vandaagX) }} />
        {indeling.ticks.map((tick) => (
          <span
            key={tick.sleutel}
            className={`band__knoop band__knoop--${tick.stand}`}
            style={{ left: procent(tick.x) }}
            title={tick.label}
          />
        ))}
        <span className="band__vandaag" style={{ left: procent(vandaagX) }} />
      </div>
      <div className="band__as">
        {indeling.maanden.map((m) => (
          <span key={m.x} style={{ left: procent(m.x) }}>
            {m.label}
          </span>
        ))}
        <span className={nuRechts ? 'band__as-nu band__as-nu--rechts' : 'band__as-nu'} style={{ left: procent(vandaagX) }}>
          {t('band.vandaag')}
        </span>
      </div>
    </div>
  )
}

function Stuk({ deel }: { deel: Deel }) {
  const t = useT(eigen)
  const { taal } = useTaal()
  const titel = `${deel.label}: ${t('band.deel', { soort: t(`band.${deel.soort}`), n: deel.dagen })}, ${periode(deel.van, deel.eind, taal)}`
  return (
    <span
      className={`band__deel soort-${deel.soort}${deel.past === 'label' ? '' : ' band__deel--smal'}`}
      style={{ left: procent(deel.links), width: procent(deel.breedte) }}
      title={titel}
    >
      {deel.past === 'label' ? deel.label : deel.past === 'nummer' ? deel.nummer : null}
    </span>
  )
}

function TickLabel({ tick, rij }: { tick: GeplaatsteTick; rij: number }) {
  const t = useT(eigen)
  const d = useDatums()
  const onder = rij * RIJ + 0.5
  const stand = tick.stand === 'gehaald' ? ' ✓' : tick.stand === 'te-laat' ? `, ${t('band.te-laat')}` : ''
  return (
    <>
      <span className={`band__steel band__steel--${tick.stand}`} style={{ left: procent(tick.x), bottom: 0, height: `${onder}rem` }} />
      <span
        className={`band__tick band__tick--${tick.anker} band__tick--${tick.stand}`}
        style={{ left: procent(tick.x), bottom: `${onder}rem` }}
      >
        {tick.label}
        <br />
        {d.datum(tick.op, 'kortZonderJaar')}
        {stand}
      </span>
    </>
  )
}
