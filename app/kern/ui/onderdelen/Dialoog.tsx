import { useEffect, useId, useRef, type ReactNode } from 'react'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import { Knop } from './Knop.tsx'
import { Kop } from './Kop.tsx'

/**
 * A native modal dialogue: keeps the focus inside, closes with Escape, gives the focus back.
 *
 * @example {open && <Dialoog titel="Noodtoegang" sluit={() => zetOpen(false)}>…</Dialoog>}
 */
export function Dialoog(p: { titel: string; sluit: () => void; breed?: boolean; children: ReactNode }) {
  const t = useT(eigen)
  const id = useId()
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const el = ref.current
    const terug = document.activeElement
    el?.showModal()
    return () => {
      el?.close()
      if (terug instanceof HTMLElement) terug.focus()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className={p.breed ? 'dialoog dialoog--breed' : 'dialoog'}
      aria-labelledby={id}
      onCancel={(e) => {
        e.preventDefault()
        p.sluit()
      }}
    >
      <div className="dialoog__kop">
        <Kop niveau={2} id={id} tabIndex={-1}>
          {p.titel}
        </Kop>
        <Knop soort="stil" icoon="sluit" alleenIcoon onClick={p.sluit}>
          {t('sluit')}
        </Knop>
      </div>
      <div className="dialoog__inhoud">{p.children}</div>
    </dialog>
  )
}
