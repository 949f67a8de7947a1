import type { ReactNode } from 'react'
import { Icoon } from './Icoon.tsx'

/** More for who wants it: a native `<details>`. */
export function Uitklap(p: { label: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="uitklap" open={p.open}>
      <summary>
        <Icoon naam="rechts" />
        <span className="uitklap__label">{p.label}</span>
      </summary>
      <div className="uitklap__inhoud">{p.children}</div>
    </details>
  )
}
