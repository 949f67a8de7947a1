import { useState, type ReactNode } from 'react'
import { Knop, useT, type KnopSoort } from '../../../kern/ui/index.ts'
import { teksten } from '../teksten.ts'

/** A button that opens a form under it; the form says when it is done. */
export function Doen(p: { knop: string; soort?: KnopSoort; gevaar?: boolean; children: (klaar: () => void) => ReactNode }) {
  const t = useT(teksten)
  const [open, zet] = useState(false)
  if (!open)
    return (
      <Knop soort={p.soort ?? 'tweede'} {...(p.gevaar ? { gevaar: true } : {})} aria-expanded={false} onClick={() => zet(true)}>
        {p.knop}
      </Knop>
    )
  return (
    <section className="kaart kaart--actief" aria-label={p.knop} style={{ flexBasis: '100%' }}>
      <div className="kaart__kop">
        <strong>{p.knop}</strong>
        <Knop soort="stil" icoon="sluit" onClick={() => zet(false)}>
          {t('sluit')}
        </Knop>
      </div>
      {p.children(() => zet(false))}
    </section>
  )
}
