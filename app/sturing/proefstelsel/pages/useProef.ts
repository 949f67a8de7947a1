import type { WerkerAntwoord } from '@draad/proef/werker'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Proefvraag } from '../model.ts'

type Klaar = Extract<WerkerAntwoord, { soort: 'klaar' }>
type Fouten = Extract<WerkerAntwoord, { soort: 'fout' }>['fouten']

export type ProefStand =
  | { readonly soort: 'stil' | 'gestopt' }
  | { readonly soort: 'bezig'; readonly deel: number }
  | { readonly soort: 'fout'; readonly fouten: Fouten }
  | { readonly soort: 'klaar'; readonly uit: Klaar }

/** Runs a question in a worker of its own: with progress, and stopped at once when asked or when the page is left. */
export function useProef() {
  const [stand, zet] = useState<ProefStand>({ soort: 'stil' })
  const werker = useRef<Worker | null>(null)
  const ruim = useCallback(() => {
    werker.current?.terminate()
    werker.current = null
  }, [])
  useEffect(() => ruim, [ruim])
  const draai = useCallback(
    (vraag: Proefvraag) => {
      ruim()
      zet({ soort: 'bezig', deel: 0 })
      const w = new Worker(new URL('./werker.ts', import.meta.url), { type: 'module' })
      werker.current = w
      w.addEventListener('message', (e: MessageEvent<WerkerAntwoord>) => {
        if (e.data.soort === 'voortgang') return zet({ soort: 'bezig', deel: e.data.deel })
        zet(e.data.soort === 'klaar' ? { soort: 'klaar', uit: e.data } : { soort: 'fout', fouten: e.data.fouten })
        ruim()
      })
      w.addEventListener('error', () => {
        zet({
          soort: 'fout',
          fouten: [
            {
              code: 'verkeerde-soort',
              veld: '',
              gevonden: 'worker',
              toegestaan: { nl: 'de rekenhulp stopte; probeer het opnieuw', en: 'the worker stopped; try again' },
            },
          ],
        })
        ruim()
      })
      // The difference is B minus A in the library; a reader expects "the change minus how it is", so they trade places.
      w.postMessage(vraag.b ? { scenario: vraag.b, vergelijk: vraag.a } : { scenario: vraag.a })
    },
    [ruim],
  )
  const stop = useCallback(() => {
    ruim()
    zet({ soort: 'gestopt' })
  }, [ruim])
  return { stand, draai, stop }
}
