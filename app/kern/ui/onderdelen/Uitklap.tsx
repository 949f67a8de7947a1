import type { ReactNode } from 'react'
import { useAlleenLezen } from '../formulier/alleenLezen.ts'
import { Icoon } from './Icoon.tsx'

/** More for who wants it: a native `<details>`. With `doen` it holds a form, and is not there for who may only read. */
export function Uitklap(p: { label: string; open?: boolean; doen?: true; children: ReactNode }) {
  if (useAlleenLezen() && p.doen) return null
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
