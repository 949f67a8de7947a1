import type { CSSProperties, ReactNode } from 'react'

type Gat = 1 | 2 | 3 | 4 | 5 | 6 | 7
const gat = (n: Gat | undefined) => (n ? ({ '--gat': `var(--r${n})` } as CSSProperties) : undefined)

/** Things under each other with equal space. */
export function Stapel(p: { gat?: Gat; children: ReactNode }) {
  return (
    <div className="stapel" style={gat(p.gat)}>
      {p.children}
    </div>
  )
}

/** Things beside each other that wrap when there is no room. */
export function Rij(p: { gat?: Gat; uiteen?: boolean; children: ReactNode }) {
  return (
    <div className={p.uiteen ? 'rij rij--uiteen' : 'rij'} style={gat(p.gat)}>
      {p.children}
    </div>
  )
}

/** Main column and side column (or two equal ones); under each other on a narrow screen. */
export function Kolommen(p: { gelijk?: boolean; children: ReactNode }) {
  return <div className={p.gelijk ? 'kolommen kolommen--gelijk' : 'kolommen'}>{p.children}</div>
}
