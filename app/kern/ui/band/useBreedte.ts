import { useLayoutEffect, useRef, useState } from 'react'

/** Width of an element in CSS pixels, and of one letter of small text; follows zoom and resizing. */
export function useBreedte<E extends HTMLElement>(): { ref: React.RefObject<E | null>; breedte: number; letter: number } {
  const ref = useRef<E>(null)
  const [maat, zetMaat] = useState({ breedte: 900, letter: 6.7 })
  useLayoutEffect(() => {
    const el = ref.current
    if (!el) return
    const meet = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      const nieuw = { breedte: Math.round(el.clientWidth), letter: rem * 0.8125 * 0.53 }
      zetMaat((oud) => (oud.breedte === nieuw.breedte && oud.letter === nieuw.letter ? oud : nieuw))
    }
    meet()
    const kijker = new ResizeObserver(meet)
    kijker.observe(el)
    return () => kijker.disconnect()
  }, [])
  return { ref, ...maat }
}
