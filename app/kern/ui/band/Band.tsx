import type { ReactNode } from 'react'
import { Cijfer, type CijferProps } from '../onderdelen/Cijfer.tsx'
import { eigen } from '../tekst/eigen.ts'
import { datum, type Datum } from '../tekst/datums.ts'
import { useT, useTaal } from '../tekst/taal.tsx'
import { BandLegenda, BandTabel } from './BandTabel.tsx'
import { Liggend } from './Liggend.tsx'
import { Staand } from './Staand.tsx'
import { deelIn, type Segment, type Tick } from './indeling.ts'
import { useBreedte } from './useBreedte.ts'

export interface BandProps {
  segmenten: readonly Segment[]
  ticks?: readonly Tick[]
  /** Default: today of the server. */
  vandaag?: Datum
  /** Who is next, by when, in one sentence; with what the reader can do about it. */
  volgende?: { wie: string; tekst?: ReactNode; toon?: 'gewoon' | 'let-op' | 'te-laat' | 'goed'; actie?: ReactNode }
  /** Figures above the band: days since the first question, days waited … */
  cijfers?: readonly CijferProps[]
}

/**
 * The thread: from the first signal to today, who had the case, coloured and patterned by what happened, terms as
 * knots, and who is next. Horizontal on a desk, upright on a phone, and always also a table.
 *
 * @example
 * <Band
 *   segmenten={[{ van: '2026-08-16', tot: '2026-08-30', soort: 'wacht', label: 'Wacht op gesprek' }, …]}
 *   ticks={[{ op: '2026-11-19', label: 'start hulp', stand: 'te-laat' }]}
 *   volgende={{ wie: 'Nu aan zet: Jeugdhuis De Linde.', tekst: 'Hulp is nog niet gestart.', toon: 'te-laat' }}
 *   cijfers={[{ waarde: '97 dagen', bijschrift: 'sinds de eerste vraag' }]}
 * />
 */
export function Band(p: BandProps) {
  const t = useT(eigen)
  const { taal, vandaag: serverdag } = useTaal()
  const vandaag = p.vandaag ?? serverdag
  const { ref, breedte, letter } = useBreedte<HTMLDivElement>()
  const staand = breedte < letter * 82
  const indeling = deelIn({ segmenten: p.segmenten, ticks: p.ticks ?? [], vandaag, breedte, letter, taal })
  return (
    <div ref={ref} className={staand ? 'band band--staand' : 'band'}>
      {p.cijfers && p.cijfers.length > 0 && (
        <div className="cijfers">
          {p.cijfers.map((c) => (
            <Cijfer key={c.bijschrift} {...c} />
          ))}
        </div>
      )}
      {p.segmenten.length === 0 ? (
        <p className="meta">{t('band.leeg')}</p>
      ) : (
        <figure aria-label={samenvatting(p.segmenten, vandaag, t('band.vandaag'), taal)}>
          {staand ? <Staand indeling={indeling} vandaag={vandaag} /> : <Liggend indeling={indeling} />}
        </figure>
      )}
      {p.volgende && (
        <div className={`band__aanzet band__aanzet--${p.volgende.toon ?? 'gewoon'}`}>
          <div>
            <strong>{p.volgende.wie}</strong> {p.volgende.tekst}
          </div>
          {p.volgende.actie}
        </div>
      )}
      {!staand && p.segmenten.length > 0 && <BandLegenda indeling={indeling} />}
      {p.segmenten.length > 0 && <BandTabel indeling={indeling} />}
    </div>
  )
}

function samenvatting(segmenten: readonly Segment[], vandaag: Datum, nu: string, taal: 'nl' | 'en'): string {
  const eerste = segmenten.map((s) => s.van).sort()[0] ?? vandaag
  return `${datum(eerste, taal)} – ${nu} ${datum(vandaag, taal)}`
}
