import { useState, type ReactNode } from 'react'
import { Dialoog, Knop, type KnopSoort } from '../../../kern/ui/index.ts'

/** A button that opens a form in a dialogue; the form says when it is done. */
export function Doen(p: { knop: string; soort?: KnopSoort; breed?: boolean; children: (klaar: () => void) => ReactNode }) {
  const [open, zet] = useState(false)
  return (
    <>
      <Knop soort={p.soort ?? 'tweede'} aria-haspopup="dialog" onClick={() => zet(true)}>
        {p.knop}
      </Knop>
      {open && (
        <Dialoog titel={p.knop} sluit={() => zet(false)} breed={p.breed === true}>
          {p.children(() => zet(false))}
        </Dialoog>
      )}
    </>
  )
}
