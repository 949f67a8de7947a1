import { useEffect, useRef } from 'react'
import type { VeldFout } from '../client.ts'
import { Kop } from '../onderdelen/Kop.tsx'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import type { VeldMelding } from './stand.ts'

/** All errors of the form together; takes the focus after an attempt, and leads to each field. */
export function Foutenlijst(p: { fouten: readonly VeldFout[]; velden: ReadonlyMap<string, VeldMelding>; poging: number }) {
  const t = useT(eigen)
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (p.poging > 0) ref.current?.focus()
  }, [p.poging])
  if (p.fouten.length === 0) return null
  return (
    <div className="foutenlijst" ref={ref} tabIndex={-1} role="alert">
      <Kop niveau={2} alsNiveau={3}>
        {t('formulier.fouten', { n: p.fouten.length })}
      </Kop>
      <ul>
        {p.fouten.map((f) => {
          const veld = dichtstbij(p.velden, f.pad)
          return <li key={f.pad + f.tekst}>{veld ? <SpringNaar id={veld.id} tekst={f.tekst} /> : f.tekst}</li>
        })}
      </ul>
    </div>
  )
}

function SpringNaar({ id, tekst }: { id: string; tekst: string }) {
  return (
    <a
      href={`#${id}`}
      onClick={(e) => {
        e.preventDefault()
        const el = document.getElementById(id)
        el?.focus()
        el?.scrollIntoView({ block: 'center' })
      }}
    >
      {tekst}
    </a>
  )
}

/** The field of this path, or the nearest one around it. */
function dichtstbij(velden: ReadonlyMap<string, VeldMelding>, pad: string): VeldMelding | undefined {
  const delen = pad.split('.')
  for (let n = delen.length; n > 0; n--) {
    const veld = velden.get(delen.slice(0, n).join('.'))
    if (veld) return veld
  }
  return undefined
}
