import { useId, type ReactNode } from 'react'
import { Kop } from './Kop.tsx'

/**
 * A card: one subject, with a heading that names it.
 *
 * @example <Kaart titel="Termijnen" acties={<Chip>3</Chip>}><Termijnen … /></Kaart>
 */
export function Kaart(p: {
  titel?: string
  /** Line under the heading. */
  onder?: ReactNode
  acties?: ReactNode
  niveau?: 2 | 3
  /** `stil`: dashed, for something that is not there yet. `actief`: with a red edge, for what is asked now. */
  vorm?: 'gewoon' | 'stil' | 'actief'
  children: ReactNode
}) {
  const id = useId()
  const klas = `kaart${p.vorm && p.vorm !== 'gewoon' ? ` kaart--${p.vorm}` : ''}`
  if (!p.titel) return <div className={klas}>{p.children}</div>
  return (
    <section className={klas} aria-labelledby={id}>
      <div className="kaart__kop">
        <Kop niveau={p.niveau ?? 2} alsNiveau={p.niveau ?? 2} id={id}>
          {p.titel}
        </Kop>
        {p.acties && <div className="rij">{p.acties}</div>}
        {p.onder && <p className="meta">{p.onder}</p>}
      </div>
      {p.children}
    </section>
  )
}
