import { Stapel } from '../onderdelen/Opmaak.tsx'
import { Tabel } from '../onderdelen/Tabel.tsx'
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
        <li key={tick.sleutel} className={tick.stand === 'te-laat' ? 'te-laat' : ''}>
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
      <Stapel>
        <Tabel
          bijschrift={t('band.tabel')}
          bijschriftVerborgen
          dicht
          rijen={indeling.delen}
          sleutel={(deel) => deel.sleutel}
          kolommen={[
            { id: 'wat', kop: t('band.wat'), cel: (deel) => deel.label },
            { id: 'soort', kop: t('band.soort'), cel: (deel) => t(`band.${deel.soort}`) },
            { id: 'van', kop: t('band.van'), cel: (deel) => d.datum(deel.van, 'kort') },
            { id: 'tot', kop: t('band.tot'), cel: (deel) => (deel.tot === null ? t('band.vandaag') : d.datum(deel.tot, 'kort')) },
            { id: 'dagen', kop: t('band.dagen'), cel: (deel) => deel.dagen, getal: true },
          ]}
        />
        {ticks.length > 0 && (
          <Tabel
            bijschrift={t('band.termijn')}
            bijschriftVerborgen
            dicht
            rijen={ticks}
            sleutel={(tick) => tick.sleutel}
            stand={(tick) => (tick.stand === 'te-laat' ? 'te-laat' : undefined)}
            kolommen={[
              { id: 'wat', kop: t('band.termijn'), cel: (tick) => tick.label },
              { id: 'op', kop: t('band.op'), cel: (tick) => d.datum(tick.op, 'kort') },
              { id: 'stand', kop: t('band.stand'), cel: (tick) => t(`band.${tick.stand}`) },
            ]}
          />
        )}
      </Stapel>
    </Uitklap>
  )
}
