import { useCallback, useEffect, useRef, useState } from 'react'
import { useClient } from '../data/vragen.tsx'
import { gelijk } from './pad.ts'

export type ConceptStand =
  | { soort: 'geen' }
  | { soort: 'laden' }
  | { soort: 'bezig' }
  | { soort: 'bewaard'; op: string }
  | { soort: 'mislukt' }

const WACHT_MS = 1_200

/**
 * Keeps the draft of a form at the server: reads it once, then saves a little after the last change. Without a key it
 * does nothing.
 */
export function useConcept<W extends object>(sleutel: string | undefined, begin: W, waarden: W, herstel: (w: W) => void) {
  const client = useClient()
  const [stand, zetStand] = useState<ConceptStand>({ soort: sleutel ? 'laden' : 'geen' })
  const [teruggezet, zetTeruggezet] = useState<string | null>(null)
  const bewaard = useRef<unknown>(begin)
  const stil = useRef(false)

  useEffect(() => {
    if (!sleutel) return
    let weg = false
    client.leesConcept(sleutel).then(
      (concept) => {
        if (weg) return
        if (concept) {
          bewaard.current = concept.inhoud
          // Fields that came into the form after the draft was kept get their beginning.
          // Its version comes back too: when somebody wrote since, sending shows both texts and overwrites neither.
          herstel({ ...begin, ...(concept.inhoud as W) })
          zetTeruggezet(concept.bewaardOp)
        }
        zetStand(concept ? { soort: 'bewaard', op: concept.bewaardOp } : { soort: 'geen' })
      },
      () => !weg && zetStand({ soort: 'geen' }),
    )
    return () => {
      weg = true
    }
  }, [sleutel, client, herstel, begin])

  const laden = stand.soort === 'laden'
  useEffect(() => {
    if (!sleutel || laden || stil.current || gelijk(waarden, bewaard.current)) return
    const klok = setTimeout(() => {
      if (stil.current) return
      zetStand({ soort: 'bezig' })
      client.bewaarConcept(sleutel, waarden).then(
        (c) => {
          bewaard.current = waarden
          zetStand({ soort: 'bewaard', op: c.bewaardOp })
        },
        () => zetStand({ soort: 'mislukt' }),
      )
    }, WACHT_MS)
    return () => clearTimeout(klok)
  }, [sleutel, waarden, laden, client])

  /** Throws the draft away; nothing is saved until something changes again. */
  const wis = useCallback(async () => {
    if (!sleutel) return
    bewaard.current = begin
    zetTeruggezet(null)
    zetStand({ soort: 'geen' })
    await client.wisConcept(sleutel).catch(() => {})
  }, [sleutel, client, begin])

  /** No saving while the form itself is being sent, so that no draft is left behind. */
  const zetStil = useCallback((aan: boolean) => {
    stil.current = aan
  }, [])

  return { stand, teruggezet, wis, zetStil, isBewaard: (w: W) => sleutel !== undefined && gelijk(w, bewaard.current) }
}
