import type { ReactNode } from 'react'
import { Verwijzing } from '../navigatie.tsx'

export interface PersoonRegel {
  id: string
  naam: string
  /** What this person is here, and since when. */
  rol: ReactNode
  /** The one who holds the thread: a red ring around the initials. */
  vast?: boolean
  naar?: string
}

/** Initials: "Meryem Aydin" → "MA", "Tom de Wit" → "TW". */
export function initialen(naam: string): string {
  const delen = naam
    .trim()
    .split(/[\s-]+/)
    .filter((d) => d !== '' && d[0] !== d[0]?.toLowerCase())
  const letters = [delen[0], delen.length > 1 ? delen.at(-1) : undefined].map((d) => (d ? [...d][0] : ''))
  return letters.join('') || ([...naam.trim()][0] ?? '?').toUpperCase()
}

/** Who is involved. */
export function Personen(p: { personen: readonly PersoonRegel[] }) {
  return (
    <ul className="personen">
      {p.personen.map((wie) => (
        <li key={wie.id} className={wie.vast ? 'persoon persoon--vast' : 'persoon'}>
          <span className="persoon__letters" aria-hidden="true">
            {initialen(wie.naam)}
          </span>
          <div>
            <div className="persoon__naam">{wie.naar ? <Verwijzing naar={wie.naar}>{wie.naam}</Verwijzing> : wie.naam}</div>
            <div className="meta">{wie.rol}</div>
          </div>
        </li>
      ))}
    </ul>
  )
}
