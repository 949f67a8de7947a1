import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { Knop } from './Knop.tsx'
import { Icoon } from './Icoon.tsx'

interface Toast {
  id: number
  tekst: string
  actie?: { label: string; doe: () => void }
}
type Meld = (tekst: string, actie?: Toast['actie']) => void

const ToastContext = createContext<Meld>(() => {})

/** Says something briefly, also to a screen reader: `const meld = useToast(); meld('Bewaard.')`. Never for errors. */
export function useToast(): Meld {
  return use(ToastContext)
}

/** Place for toasts; the shell has one. A toast with an action stays longer. */
export function ToastRaam({ children }: { children: ReactNode }) {
  const [toasts, zet] = useState<readonly Toast[]>([])
  const teller = useRef(0)
  const weg = useCallback((id: number) => zet((nu) => nu.filter((x) => x.id !== id)), [])
  const meld = useCallback<Meld>((tekst, actie) => {
    teller.current += 1
    const toast = { id: teller.current, tekst, ...(actie ? { actie } : {}) }
    zet((nu) => [...nu.slice(-2), toast])
  }, [])
  return (
    <ToastContext value={meld}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <Regel key={toast.id} toast={toast} weg={weg} />
        ))}
      </div>
    </ToastContext>
  )
}

function Regel({ toast, weg }: { toast: Toast; weg: (id: number) => void }) {
  const { id, tekst, actie } = toast
  useEffect(() => {
    const klok = setTimeout(() => weg(id), actie ? 12_000 : 6_000)
    return () => clearTimeout(klok)
  }, [id, actie, weg])
  return (
    <div className="toast">
      <Icoon naam="vink" />
      <span>{tekst}</span>
      {actie && (
        <Knop
          soort="stil"
          onClick={() => {
            actie.doe()
            weg(id)
          }}
        >
          {actie.label}
        </Knop>
      )}
    </div>
  )
}
