import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useAlleenLezen } from '../formulier/alleenLezen.ts'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import { Dialoog } from './Dialoog.tsx'
import { Knop, type KnopSoort } from './Knop.tsx'

interface DoenProps {
  /** What is done, in words: on the button and above the form. */
  readonly knop: string
  readonly soort?: KnopSoort
  /** The form; it calls `klaar` when it is done. */
  readonly children: (klaar: () => void) => ReactNode
}

/**
 * A button that opens a form in a dialogue; the form says when it is done.
 *
 * @example <Doen knop={t('nieuw')}>{(klaar) => <NieuwFormulier klaar={klaar} />}</Doen>
 */
export function Doen(p: DoenProps & { breed?: boolean }) {
  const [open, zet] = useState(false)
  if (useAlleenLezen()) return null
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

/**
 * The same with the form under the button, for long forms that are filled in beside what stands on the page.
 * The focus goes to the form when it opens and back to the button when it closes, as in a dialogue.
 *
 * @example <DoenEronder knop={t('f.nieuw')}>{(klaar) => <FeitFormulier klaar={klaar} />}</DoenEronder>
 */
export function DoenEronder(p: DoenProps & { gevaar?: boolean }) {
  const t = useT(eigen)
  const id = useId()
  const [open, zet] = useState(false)
  const was = useRef(open)
  const alleenLezen = useAlleenLezen()
  useEffect(() => {
    if (was.current !== open) document.getElementById(id)?.focus()
    was.current = open
  }, [open, id])
  if (alleenLezen) return null
  if (!open)
    return (
      <div>
        <Knop id={id} soort={p.soort ?? 'tweede'} {...(p.gevaar ? { gevaar: true } : {})} aria-expanded={false} onClick={() => zet(true)}>
          {p.knop}
        </Knop>
      </div>
    )
  return (
    <section id={id} tabIndex={-1} className="kaart kaart--actief doen" aria-label={p.knop}>
      <div className="kaart__kop">
        <strong>{p.knop}</strong>
        <Knop soort="stil" icoon="sluit" onClick={() => zet(false)}>
          {t('sluitFormulier')}
        </Knop>
      </div>
      {p.children(() => zet(false))}
    </section>
  )
}
