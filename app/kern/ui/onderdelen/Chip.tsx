import type { ReactNode } from 'react'
import { NumberBadge } from '@nl-design-system-candidate/number-badge-react'
import { Icoon, type IcoonNaam } from './Icoon.tsx'

export type Toon = 'gewoon' | 'te-laat' | 'let-op' | 'goed' | 'weten'

/** A short fact that is no link: `<Chip toon="let-op" icoon="letOp">1 betwist</Chip>`. Words first, colour second. */
export function Chip(p: { toon?: Toon; icoon?: IcoonNaam; children: ReactNode }) {
  return (
    <span className={p.toon && p.toon !== 'gewoon' ? `chip chip--${p.toon}` : 'chip'}>
      {p.icoon && <Icoon naam={p.icoon} />}
      {p.children}
    </span>
  )
}

/** A count in a badge; `label` is what a screen reader says: "3 te laat". */
export function Telling(p: { n: number; label: string }) {
  return (
    <NumberBadge value={p.n} label={p.label}>
      {p.n}
    </NumberBadge>
  )
}
