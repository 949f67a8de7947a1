import { useState, type ReactNode } from 'react'
import { Knop, type KnopSoort } from '../../../kern/ui/index.ts'

/** A button that opens a form under it; the form says when it is done. */
export function Doen(p: { knop: string; sluit: string; soort?: KnopSoort; children: (klaar: () => void) => ReactNode }) {
  const [open, zet] = useState(false)
  if (!open)
    return (
      <div>
        <Knop soort={p.soort ?? 'tweede'} aria-expanded={false} onClick={() => zet(true)}>
          {p.knop}
        </Knop>
      </div>
    )
  return (
    <section className="kaart kaart--actief" aria-label={p.knop}>
      <div className="kaart__kop">
        <strong>{p.knop}</strong>
        <Knop soort="stil" icoon="sluit" onClick={() => zet(false)}>
          {p.sluit}
        </Knop>
      </div>
      {p.children(() => zet(false))}
    </section>
  )
}
