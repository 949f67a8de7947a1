import { Kaart, Melding, Stapel, Tabel, useT, useTaal } from '../../../kern/ui/index.ts'
import { GEPUBLICEERD, NAGEMAAKT, type Blad } from '../model.ts'
import { teksten } from '../teksten.ts'
import { Lijntje } from './Beelden.tsx'
import { Raam } from './Raam.tsx'
import { eenheidWoord, useWaarde } from './woorden.ts'

/** Every indicator with the whole and its course: first what was published, then the made-up nation, which says that it is. */
export default function Overzicht() {
  const t = useT(teksten)
  return (
    <Raam titel={t('titel')} deel="overzicht">
      <Kaart titel={t('echt')} onder={t('echt.uitleg')}>
        <Bladen bladen={GEPUBLICEERD} bijschrift={t('echt')} />
      </Kaart>
      <Kaart titel={t('nagemaakt')}>
        <Stapel>
          <Melding soort="let-op" titel={t('verzonnen.titel')}>
            {t('verzonnen')}
          </Melding>
          <Bladen bladen={NAGEMAAKT} bijschrift={t('nagemaakt')} />
        </Stapel>
      </Kaart>
    </Raam>
  )
}

function Bladen({ bladen, bijschrift }: { bladen: readonly Blad[]; bijschrift: string }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  /** The last period of which areas have a figure. */
  const nu = (b: Blad) => b.landelijk().findLast((j) => j.van > 0)
  return (
    <Tabel
      bijschrift={bijschrift}
      bijschriftVerborgen
      rijen={bladen}
      sleutel={(b) => b.i.id}
      naar={(b) => `/sturing/cijfers/indicator/${b.i.id}`}
      kolommen={[
        { id: 'naam', kop: t('indicator'), cel: (b) => b.i.naam[taal], sorteer: (b) => b.i.naam[taal] },
        {
          id: 'eenheid',
          kop: t('eenheid'),
          cel: (b) => t('per', { eenheid: eenheidWoord(b.i.eenheid, taal), noemer: eenheidWoord(b.i.noemer, taal) }),
        },
        {
          id: 'land',
          kop: t('geheel'),
          cel: (b) => (
            <>
              <Waarde b={b} w={nu(b)?.waarde ?? null} />{' '}
              <span className="meta">
                {b.geheel[taal]} {nu(b)?.jaar}
              </span>
            </>
          ),
          getal: true,
          sorteer: (b) => nu(b)?.waarde ?? null,
        },
        { id: 'verloop', kop: t('verloop'), cel: (b) => <Verloopje b={b} /> },
        { id: 'wie', kop: t('wie'), cel: (b) => t('geleverd', { n: nu(b)?.geleverd ?? 0, van: nu(b)?.van ?? 0, wat: b.soort[taal] }) },
      ]}
    />
  )
}

function Waarde({ b, w }: { b: Blad; w: number | null }) {
  const { waarde } = useWaarde(b.i)
  return <>{waarde(w)}</>
}

/** One period is no course. */
function Verloopje({ b }: { b: Blad }) {
  const punten = b.landelijk()
  if (punten.filter((p) => p.waarde !== null).length < 2) return <>–</>
  return (
    <>
      <Lijntje punten={punten.map((j) => j.waarde)} />
      <span className="meta">
        {punten[0]?.jaar}–{punten.at(-1)?.jaar}
      </span>
    </>
  )
}
