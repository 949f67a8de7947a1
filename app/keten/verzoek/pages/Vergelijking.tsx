import { Chip, Tabel, useT } from '../../../kern/ui/index.ts'
import type { Hulp, Vergelijking as Regel } from '../leesbaar.ts'
import { teksten } from '../teksten.ts'
import { Dagen, useHoeveel } from './Delen.tsx'

/** Help in two lines: how much, and from when to when. */
function InHetKort({ h }: { h: Hulp | null }) {
  const hoeveel = useHoeveel()
  if (!h || h.begin === '') return <span className="meta">–</span>
  return (
    <>
      {hoeveel(h)}
      <div className="meta">
        <Dagen h={h} />
      </div>
    </>
  )
}

/** A request for change as a whole: how it is now beside how it is wanted. */
export function Vergelijking({ regels }: { regels: readonly Regel[] }) {
  const t = useT(teksten)
  return (
    <Tabel<Regel>
      bijschrift={t('e.gevraagd')}
      bijschriftVerborgen
      dicht
      rijen={regels}
      sleutel={(r) => `${r.soort} ${r.nu?.nummer ?? ''} ${r.straks?.code ?? ''} ${r.straks?.begin ?? ''}`}
      stand={(r) => (r.soort === 'anders' && r.nu === null ? 'let-op' : undefined)}
      kolommen={[
        {
          id: 'hulp',
          kop: t('e.product'),
          cel: (r) => (
            <>
              {(r.nu ?? r.straks)?.naam}
              <div className="meta">
                {r.soort === 'nieuw' ? r.straks?.code : t('e.toewijzing', { nummer: (r.nu ?? r.straks)?.nummer ?? 0 })}
              </div>
            </>
          ),
        },
        { id: 'nu', kop: t('e.nu'), cel: (r) => (r.soort === 'anders' && r.nu === null ? t('e.weg') : <InHetKort h={r.nu} />) },
        {
          id: 'straks',
          kop: t('e.straks'),
          cel: (r) =>
            r.soort === 'zo' ? (
              t('e.zo')
            ) : (
              <>
                {r.soort === 'nieuw' && <Chip toon="weten">{t('e.nieuw')}</Chip>} <InHetKort h={r.straks} />
              </>
            ),
        },
      ]}
    />
  )
}
