import { inTaal, STANDAARDMODEL } from '@draad/proef'
import type { WerkerAntwoord } from '@draad/proef/werker'
import { ketenklok, type Ketenklok } from '@draad/stelsel'
import { Band, Kaart, Stapel, useT, useTaal, type SegmentSoort } from '../../../kern/ui/index.ts'
import { teksten } from '../teksten.ts'

type Spoor = Extract<WerkerAntwoord, { soort: 'klaar' }>['draden'][number]

interface Kind {
  readonly spoor: Spoor
  readonly klok: Ketenklok
}

/** Of all who were helped: who waited least, in the middle, and most. */
function drie(sporen: readonly Spoor[], vandaag: string): Kind[] {
  const geholpen = sporen
    .flatMap((spoor): Kind[] => {
      const klok = ketenklok(spoor.stappen, vandaag)
      return klok && klok.hulpGestartOp !== null ? [{ spoor, klok }] : []
    })
    .toSorted((a, b) => a.klok.dagenGewacht - b.klok.dagenGewacht)
  const plekken = new Set([0, Math.floor(geholpen.length / 2), geholpen.length - 1])
  return [...plekken].flatMap((i) => geholpen[i] ?? [])
}

/** The thread of some simulated children, drawn by the same clock and the same band as that of a real dossier. */
export function Draden({ sporen, naam }: { sporen: readonly Spoor[]; naam: string }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const plek = (s: Ketenklok['segmenten'][number]) => {
    const station = STANDAARDMODEL.stations.find((x) => x.id === s.bijId)
    return station ? inTaal(station, 'naam', taal) : s.bij
  }
  const vandaag = sporen.flatMap((s) => s.stappen.map((x) => x.op)).reduce((a, b) => (a > b ? a : b), '')
  const kinderen = drie(sporen, vandaag)
  if (kinderen.length === 0) return null
  return (
    <Kaart titel={`${t('draden')}: ${naam}`} onder={t('draden.uitleg')}>
      <Stapel>
        {kinderen.map(({ spoor, klok }) => (
          <Band
            key={spoor.sleutel}
            vandaag={vandaag}
            segmenten={klok.segmenten.map((s, i) => ({
              van: s.van,
              tot: i === klok.segmenten.length - 1 ? null : s.tot,
              soort: s.toestand as SegmentSoort,
              label: plek(s),
            }))}
            cijfers={[
              { waarde: t('draden.dagen', { n: klok.dagen }), bijschrift: t('draden.tothulp') },
              { waarde: t('draden.dagen', { n: klok.dagenGewacht }), bijschrift: t('draden.gewacht', { n: klok.plekkenGewacht }) },
            ]}
          />
        ))}
      </Stapel>
    </Kaart>
  )
}
