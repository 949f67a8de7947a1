import { useId, useState, type ReactNode } from 'react'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import { Knop } from './Knop.tsx'

export interface Verschil {
  pad: string
  label: string
  mijn: ReactNode
  ander: ReactNode
}
export type Keus = 'mijn' | 'ander'

/**
 * Two versions side by side; the reader chooses part by part. Nothing is overwritten until then.
 *
 * @example <Vergelijk verschillen={v} kies={(keuzes) => voegSamen(keuzes)} />
 */
export function Vergelijk(p: { verschillen: readonly Verschil[]; kies: (keuzes: Record<string, Keus>) => void; niveauUitleg?: boolean }) {
  const t = useT(eigen)
  const groep = useId()
  const [keuzes, zet] = useState<Record<string, Keus>>(() => Object.fromEntries(p.verschillen.map((v) => [v.pad, 'mijn' as const])))
  const alles = (keus: Keus) => zet(Object.fromEntries(p.verschillen.map((v) => [v.pad, keus])))
  return (
    <div className="vergelijk">
      <p>{t(p.verschillen.length === 0 ? 'vergelijk.gelijk' : 'vergelijk.uitleg')}</p>
      {p.verschillen.map((v) => (
        <fieldset key={v.pad}>
          <legend>{v.label}</legend>
          <div className="vergelijk__paar">
            {(['mijn', 'ander'] as const).map((keus) => (
              <label key={keus} className="vergelijk__keuze">
                <input
                  type="radio"
                  name={`${groep}-${v.pad}`}
                  checked={keuzes[v.pad] === keus}
                  onChange={() => zet((nu) => ({ ...nu, [v.pad]: keus }))}
                />
                <span>
                  <b>{t(`vergelijk.${keus}`)}</b>
                  {leesbaar(v[keus], t('vergelijk.leeg'))}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div className="rij">
        <Knop soort="eerste" onClick={() => p.kies(keuzes)}>
          {t('vergelijk.kies')}
        </Knop>
        {p.verschillen.length > 1 && (
          <>
            <Knop onClick={() => alles('mijn')}>{t('vergelijk.allesMijn')}</Knop>
            <Knop onClick={() => alles('ander')}>{t('vergelijk.allesAnder')}</Knop>
          </>
        )}
      </div>
    </div>
  )
}

const leesbaar = (waarde: ReactNode, leeg: string) => (waarde === '' || waarde === null || waarde === undefined ? leeg : waarde)
