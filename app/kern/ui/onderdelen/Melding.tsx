import type { ReactNode } from 'react'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import { Icoon, type IcoonNaam } from './Icoon.tsx'

export type MeldingSoort = 'info' | 'let-op' | 'te-laat' | 'goed'
const ICOON: Record<MeldingSoort, IcoonNaam> = { info: 'info', 'let-op': 'letOp', 'te-laat': 'klok', goed: 'vink' }

/**
 * A notice that stays: what is the matter, and what to do about it.
 *
 * @example
 * <Melding soort="te-laat" titel="Besluit zonder vervolg: Noor Haddou (14)." actie={<KnopLink naar="…">Kies een aanbieder</KnopLink>}>
 *   Genomen op 2 november, nog geen aanbieder gekozen.
 * </Melding>
 */
export function Melding(p: { soort?: MeldingSoort; titel?: ReactNode; actie?: ReactNode; children?: ReactNode }) {
  const t = useT(eigen)
  const soort = p.soort ?? 'info'
  return (
    <div className={`melding melding--${soort}`}>
      <Icoon naam={ICOON[soort]} />
      <div className="melding__tekst">
        <div>
          <span className="onzichtbaar">{t(`melding.${soort}`)}: </span>
          {p.titel && <strong>{p.titel} </strong>}
          {p.children}
        </div>
        {p.actie}
      </div>
    </div>
  )
}
