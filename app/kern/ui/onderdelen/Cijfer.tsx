import { eigen } from '../tekst/eigen.ts'
import { getal } from '../tekst/teksten.ts'
import { useT, useTaal } from '../tekst/taal.tsx'

export interface CijferProps {
  /** `null` is unknown, and is shown as such: never as zero. A string is shown as it is ("97 dagen"). */
  waarde: number | string | null
  /** Unit, what it counts, over which period: a figure never stands alone. */
  bijschrift: string
  toon?: 'gewoon' | 'te-laat'
}

/** A big number with its caption: `<Cijfer waarde="48 dagen" bijschrift="gewacht, op drie plekken" />`. */
export function Cijfer(p: CijferProps) {
  const t = useT(eigen)
  const { taal } = useTaal()
  const klas = p.waarde === null ? ' cijfer--onbekend' : p.toon === 'te-laat' ? ' cijfer--te-laat' : ''
  return (
    <div className={`cijfer${klas}`}>
      <b>{p.waarde === null ? t('onbekend') : typeof p.waarde === 'number' ? getal(p.waarde, taal) : p.waarde}</b>
      <span className="meta">{p.bijschrift}</span>
    </div>
  )
}
