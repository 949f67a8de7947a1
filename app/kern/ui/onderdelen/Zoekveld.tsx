import { useState, type Ref } from 'react'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import { Icoon } from './Icoon.tsx'

export interface ZoekveldProps {
  label: string
  /** What was searched for; when it changes from outside (another address), the field follows. */
  waarde?: string
  zoek: (vraag: string) => void
  /** Shown while the field is empty. Default the label. */
  tip?: string
  invoerRef?: Ref<HTMLInputElement>
  /** Empty the field once it was sent: what was typed is not left on the screen. */
  leegNa?: boolean
}

/** A search field of its own (not part of a form): searches on Enter or the button. */
export function Zoekveld(p: ZoekveldProps) {
  return <Invoer key={p.waarde ?? ''} {...p} />
}

function Invoer({ label, waarde = '', zoek, tip, invoerRef, leegNa }: ZoekveldProps) {
  const t = useT(eigen)
  const [vraag, zetVraag] = useState(waarde)
  return (
    <form
      role="search"
      aria-label={label}
      className="zoekveld"
      onSubmit={(e) => {
        e.preventDefault()
        zoek(vraag.trim())
        if (leegNa) zetVraag('')
      }}
    >
      <input
        ref={invoerRef}
        type="search"
        name="q"
        aria-label={label}
        placeholder={tip ?? label}
        value={vraag}
        autoComplete="off"
        onChange={(e) => zetVraag(e.target.value)}
      />
      <button type="submit" aria-label={t('zoek')}>
        <Icoon naam="zoek" />
      </button>
    </form>
  )
}
