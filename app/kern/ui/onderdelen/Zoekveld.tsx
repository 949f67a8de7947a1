import { useEffect, useState, type Ref } from 'react'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import { Icoon } from './Icoon.tsx'

/** A search field of its own (not part of a form): searches on Enter or the button. */
export function Zoekveld(p: { label: string; waarde?: string; zoek: (vraag: string) => void; tip?: string; ref?: Ref<HTMLInputElement> }) {
  const t = useT(eigen)
  const [vraag, zetVraag] = useState(p.waarde ?? '')
  useEffect(() => zetVraag(p.waarde ?? ''), [p.waarde])
  return (
    <form
      role="search"
      aria-label={p.label}
      className="zoekveld"
      onSubmit={(e) => {
        e.preventDefault()
        p.zoek(vraag.trim())
      }}
    >
      <input
        ref={p.ref}
        type="search"
        name="q"
        aria-label={p.label}
        placeholder={p.tip ?? p.label}
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
