import type { ReactNode } from 'react'
import { Icoon } from '../onderdelen/Icoon.tsx'
import { Uitklap } from '../onderdelen/Uitklap.tsx'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import type { Pad } from './pad.ts'

/** What every field takes. `naam` is the path in the values: `motivering`, `doelen.0.tekst`. */
export interface VeldProps<I = unknown> {
  naam: Pad<I>
  label: string
  /** Always visible, under the label. */
  hint?: ReactNode
  /** "Waarom vragen we dit?": opens on request. */
  waarom?: ReactNode
  /** Must be filled in. Fields that need not be are marked "(hoeft niet)". */
  verplicht?: boolean
  /** Need not be filled in to save, but must be before the whole is final: says that instead of "(hoeft niet)". */
  nodigVoorVast?: boolean
}

/** Ids for `aria-describedby`: hint, then error. */
export function beschreven(id: string, hint: unknown, fout: string | null): string | undefined {
  return [hint ? `${id}-hint` : '', fout ? `${id}-fout` : ''].filter(Boolean).join(' ') || undefined
}

/** Label, hint, error and reason around an input. `groep` makes it a fieldset with a legend. */
export function VeldRaam(p: Omit<VeldProps, 'naam'> & { id: string; fout: string | null; groep?: boolean; children: ReactNode }) {
  const t = useT(eigen)
  const klas = p.fout ? 'veld veld--fout' : 'veld'
  const label = (
    <>
      {p.label}{' '}
      {!p.verplicht && <span className="veld__niet-verplicht">{t(p.nodigVoorVast ? 'veld.nodigVoorVast' : 'veld.nietVerplicht')}</span>}
    </>
  )
  const binnen = (
    <>
      {p.hint && (
        <span className="veld__hint" id={`${p.id}-hint`}>
          {p.hint}
        </span>
      )}
      {p.waarom && <Uitklap label={t('veld.waarom')}>{p.waarom}</Uitklap>}
      {p.fout && (
        <span className="veld__fout" id={`${p.id}-fout`}>
          <Icoon naam="letOp" />
          {p.fout}
        </span>
      )}
      {p.children}
    </>
  )
  if (p.groep) {
    return (
      <fieldset className={klas} id={p.id} tabIndex={-1} aria-describedby={beschreven(p.id, p.hint, p.fout)}>
        <legend>{label}</legend>
        {binnen}
      </fieldset>
    )
  }
  return (
    <div className={klas}>
      <label className="veld__label" htmlFor={p.id}>
        {label}
      </label>
      {binnen}
    </div>
  )
}
