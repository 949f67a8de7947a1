import { Kaart, Tabel, useT, useTaal } from '../../../kern/ui/index.ts'
import { INDICATOREN, JAREN, landelijk, type PaginaIndicator } from '../model.ts'
import { teksten } from '../teksten.ts'
import { Lijntje } from './Beelden.tsx'
import { Raam } from './Raam.tsx'
import { eenheidWoord, useWaarde } from './woorden.ts'

/** Every indicator with the nation and its course; one click to all municipalities. */
export default function Overzicht() {
  const t = useT(teksten)
  const { taal } = useTaal()
  const laatste = JAREN.at(-1) ?? ''
  const nu = (i: PaginaIndicator) => landelijk(i).at(-1)
  return (
    <Raam titel={t('titel')} deel="overzicht" verzonnen>
      <Kaart titel={t('overzicht')}>
        <Tabel
          bijschrift={t('overzicht')}
          bijschriftVerborgen
          rijen={INDICATOREN}
          sleutel={(i) => i.id}
          naar={(i) => `/sturing/cijfers/indicator/${i.id}`}
          kolommen={[
            { id: 'naam', kop: t('indicator'), cel: (i) => i.naam[taal], sorteer: (i) => i.naam[taal] },
            {
              id: 'eenheid',
              kop: t('eenheid'),
              cel: (i) => t('per', { eenheid: eenheidWoord(i.eenheid, taal), noemer: eenheidWoord(i.noemer, taal) }),
            },
            {
              id: 'land',
              kop: t('land', { jaar: laatste }),
              cel: (i) => <Land i={i} />,
              getal: true,
              sorteer: (i) => nu(i)?.waarde ?? null,
            },
            {
              id: 'verloop',
              kop: `${t('verloop')} ${JAREN[0]}–${laatste}`,
              cel: (i) => <Lijntje punten={landelijk(i).map((j) => j.waarde)} />,
            },
            { id: 'wie', kop: t('wie'), cel: (i) => t('geleverd', { n: nu(i)?.geleverd ?? 0, van: nu(i)?.van ?? 0 }) },
          ]}
        />
      </Kaart>
    </Raam>
  )
}

function Land({ i }: { i: PaginaIndicator }) {
  const { waarde } = useWaarde(i)
  return <>{waarde(landelijk(i).at(-1)?.waarde ?? null)}</>
}
