import { Uitklap } from '../onderdelen/Uitklap.tsx'
import { eigen } from '../tekst/eigen.ts'
import { useDatums, useT } from '../tekst/taal.tsx'
import type { Indeling, SegmentSoort } from './indeling.ts'

const SOORTEN: readonly SegmentSoort[] = ['wacht', 'onderweg', 'overbrugging', 'hulp', 'afgesloten']

/** Patterns explained, and the labels that did not fit. */
export function BandLegenda({ indeling }: { indeling: Indeling }) {
  const t = useT(eigen)
  const d = useDatums()
  const genummerd = indeling.delen.filter((deel) => deel.nummer !== null)
  const zonderPlek = [...indeling.ticks.filter((tick) => tick.rij === null), ...indeling.later]
  return (
    <ul className="band__legenda" aria-hidden="true">
      {SOORTEN.filter((soort) => indeling.delen.some((deel) => deel.soort === soort)).map((soort) => (
        <li key={soort}>
          <i className={`soort-${soort}`} />
          {t(`band.${soort}`)}
        </li>
      ))}
      {genummerd.map((deel) => (
        <li key={deel.nummer}>
          <b>{deel.nummer}</b> {deel.label}
        </li>
      ))}
      {zonderPlek.map((tick) => (
        <li key={tick.op + tick.label} className={tick.stand === 'te-laat' ? 'te-laat' : ''}>
          {tick.label}: {d.datum(tick.op, 'kort')}
        </li>
      ))}
    </ul>
  )
}

/** The band as a real table: the same facts in words, for who does not see it and for who wants to copy it. */
export function BandTabel({ indeling }: { indeling: Indeling }) {
  const t = useT(eigen)
  const d = useDatums()
  const ticks = [...indeling.ticks, ...indeling.later]
  return (
    <Uitklap label={t('band.tabel')}>
      <div className="stapel">
        <table className="tabel tabel--dicht">
          <thead>
            <tr>
              {([ 'band.wat', 'band.soort', 'band.van', 'band.tot'] as const).map((k) => (
                <th key={k} scope="col">
                  {t(k)}
                </th>
              ))}
              <th scope="col" className="getal">
                {t('band.dagen')}
              </th>
            </tr>
          </thead>
          <tbody>
            {indeling.delen.map((deel) => (
              <tr key={deel.van + deel.label}>
                <th scope="row">{deel.label}</th>
                <td>{t(`band.${deel.soort}`)}</td>
                <td>{d.datum(deel.van, 'kort')}</td>
                <td>{deel.tot === null ? t('band.vandaag') : d.datum(deel.tot, 'kort')}</td>
                <td className="getal">{deel.dagen}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {ticks.length > 0 && (
          <table className="tabel tabel--dicht">
            <thead>
              <tr>
                {(['band.termijn', 'band.op', 'band.stand'] as const).map((k) => (
                  <th key={k} scope="col">
                    {t(k)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ticks.map((tick) => (
                <tr key={tick.op + tick.label}>
                  <th scope="row">{tick.label}</th>
                  <td>{d.datum(tick.op, 'kort')}</td>
                  <td className={tick.stand === 'te-laat' ? 'te-laat' : ''}>{t(`band.${tick.stand}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Uitklap>
  )
}
