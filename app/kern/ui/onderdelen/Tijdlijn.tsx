import { Fragment, type ReactNode } from 'react'
import type { Datum } from '../tekst/datums.ts'
import { Kop } from './Kop.tsx'
import { DatumTekst } from './Datum.tsx'

/** Someone's own words, kept unchanged: `<Citaat wie="Tom, 11 jaar">Ik wil weten wanneer het begint.</Citaat>`. */
export function Citaat(p: { wie?: ReactNode; children: ReactNode }) {
  return (
    <figure className="citaat">
      <blockquote>{p.children}</blockquote>
      {p.wie && <figcaption>{p.wie}</figcaption>}
    </figure>
  )
}

export interface Moment {
  id: string
  op: Datum
  /** Who did it, of which organisation; or "automatisch". */
  wie?: ReactNode
  titel: ReactNode
  /** `mijlpaal` decision, start; `klein` administration; `te-laat` a term that passed; `stem` the child spoke. */
  soort?: 'gewoon' | 'mijlpaal' | 'klein' | 'te-laat' | 'stem'
  /** Own words of child or parent; stand out from everything around them. */
  citaat?: { tekst: string; wie?: string }
  tekst?: ReactNode
  /** Links to what belongs to it: a letter, a message. */
  acties?: ReactNode
}

/**
 * The chronology, newest first as given; a year heading where the year changes.
 *
 * @example <Tijdlijn momenten={[{ id: '1', op: '2026-11-03', wie: 'M. Aydin', titel: 'Gesprek met Tom', citaat: { tekst: '…', wie: 'Tom, 11' } }]} />
 */
export function Tijdlijn(p: { momenten: readonly Moment[]; koppen?: 2 | 3 | 4 }) {
  return (
    <ol className="tijdlijn">
      {p.momenten.map((m, i) => {
        const jaar = m.op.slice(0, 4)
        const nieuwJaar = i > 0 && jaar !== p.momenten[i - 1]?.op.slice(0, 4)
        return (
          <Fragment key={m.id}>
            <MomentRegel moment={m} niveau={p.koppen ?? 3} {...(nieuwJaar ? { jaar } : {})} />
          </Fragment>
        )
      })}
    </ol>
  )
}

function MomentRegel({ moment: m, niveau, jaar }: { moment: Moment; niveau: 2 | 3 | 4; jaar?: string }) {
  const soort = m.soort ?? (m.citaat ? 'stem' : 'gewoon')
  return (
    <li className={`moment moment--${soort}`}>
      {jaar && <p className="moment__jaar">{jaar}</p>}
      <p className="moment__meta">
        <DatumTekst op={m.op} vorm="kort" />
        {m.wie && <> · {m.wie}</>}
      </p>
      <Kop niveau={niveau} alsNiveau={3} className="moment__titel">
        {m.titel}
      </Kop>
      {m.citaat && <Citaat wie={m.citaat.wie}>{m.citaat.tekst}</Citaat>}
      {m.tekst && <div className="moment__tekst">{m.tekst}</div>}
      {m.acties && <div className="moment__acties">{m.acties}</div>}
    </li>
  )
}
