import type { ReactNode } from 'react'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import { isLeeg } from './controles.ts'
import { useVeld, type Veld } from './stand.ts'
import { beschreven, VeldRaam, type VeldProps } from './VeldRaam.tsx'

/** One thing to choose: its value, its words, and what it means. */
export interface Optie {
  waarde: string
  label: string
  uitleg?: ReactNode
}

function useKeuzeVeld(p: { naam: string; label: string; verplicht?: boolean; opties: readonly Optie[] }): Veld {
  const t = useT(eigen)
  const woord = (w: unknown) => p.opties.find((o) => o.waarde === w)?.label ?? String((w ?? '') as string)
  return useVeld(p.naam, {
    label: p.label,
    controle: (w) => (p.verplicht && isLeeg(w) ? t('veld.kies', { label: p.label }) : null),
    inWoorden: (w) => (Array.isArray(w) ? w.map(woord).join(', ') : woord(w)),
  })
}

/**
 * One of a few, as cards: `<Keuze naam="vorm" label="Vorm" opties={[{ waarde: 'zin', label: 'Zorg in natura' }]} />`.
 * `naast="smal"` sets a scale of numbers close together, with the way out of it below.
 */
export function Keuze<I = unknown>(p: VeldProps<I> & { opties: readonly Optie[]; naast?: boolean | 'smal' }) {
  const veld = useKeuzeVeld(p)
  return (
    <VeldRaam {...p} id={veld.id} fout={veld.fout} groep>
      <div className={p.naast === 'smal' ? 'keuzes keuzes--smal' : p.naast ? 'keuzes keuzes--naast' : 'keuzes'}>
        {p.opties.map((o) => (
          <label key={o.waarde} className="keuze">
            <input type="radio" name={veld.id} value={o.waarde} checked={veld.waarde === o.waarde} onChange={() => veld.zet(o.waarde)} />
            <span>{o.label}</span>
            {o.uitleg && <span className="keuze__uitleg">{o.uitleg}</span>}
          </label>
        ))}
      </div>
    </VeldRaam>
  )
}

/** One of many, in a list. For up to five choices use {@link Keuze}. */
export function Keuzelijst<I = unknown>(p: VeldProps<I> & { opties: readonly Optie[]; leeg?: string }) {
  const t = useT(eigen)
  const veld = useKeuzeVeld(p)
  return (
    <VeldRaam {...p} id={veld.id} fout={veld.fout}>
      <select
        id={veld.id}
        className="invoer"
        value={typeof veld.waarde === 'string' ? veld.waarde : ''}
        aria-required={p.verplicht}
        aria-invalid={veld.fout !== null}
        aria-describedby={beschreven(veld.id, p.hint, veld.fout)}
        onChange={(e) => veld.zet(e.target.value)}
      >
        <option value="">{p.leeg ?? t('veld.kiesUit')}</option>
        {p.opties.map((o) => (
          <option key={o.waarde} value={o.waarde}>
            {o.label}
          </option>
        ))}
      </select>
    </VeldRaam>
  )
}

/** Yes or no: `true` or `false`. `verplicht` means it must be ticked. */
export function Vinkje<I = unknown>(p: VeldProps<I>) {
  const t = useT(eigen)
  const veld = useVeld(p.naam, {
    label: p.label,
    controle: (w) => (p.verplicht && w !== true ? t('veld.kies', { label: p.label }) : null),
    inWoorden: (w) => (w === true ? '✓' : '–'),
  })
  return (
    <div className={veld.fout ? 'veld veld--fout' : 'veld'}>
      {veld.fout && (
        <span className="veld__fout" id={`${veld.id}-fout`}>
          {veld.fout}
        </span>
      )}
      <label className="keuze">
        <input
          id={veld.id}
          type="checkbox"
          checked={veld.waarde === true}
          aria-invalid={veld.fout !== null}
          aria-describedby={beschreven(veld.id, p.hint, veld.fout)}
          onChange={(e) => veld.zet(e.target.checked)}
        />
        <span>{p.label}</span>
        {p.hint && (
          <span className="keuze__uitleg" id={`${veld.id}-hint`}>
            {p.hint}
          </span>
        )}
      </label>
    </div>
  )
}

/** Several of a few: the value is a list of strings, in the order of the choices. */
export function Vinkjes<I = unknown>(p: VeldProps<I> & { opties: readonly Optie[]; naast?: boolean }) {
  const veld = useKeuzeVeld(p)
  const gekozen = new Set(Array.isArray(veld.waarde) ? (veld.waarde as unknown[]) : [])
  const wissel = (waarde: string, aan: boolean) =>
    veld.zet(p.opties.map((o) => o.waarde).filter((w) => (w === waarde ? aan : gekozen.has(w))))
  return (
    <VeldRaam {...p} id={veld.id} fout={veld.fout} groep>
      <div className={p.naast ? 'keuzes keuzes--naast' : 'keuzes'}>
        {p.opties.map((o) => (
          <label key={o.waarde} className="keuze">
            <input type="checkbox" checked={gekozen.has(o.waarde)} onChange={(e) => wissel(o.waarde, e.target.checked)} />
            <span>{o.label}</span>
            {o.uitleg && <span className="keuze__uitleg">{o.uitleg}</span>}
          </label>
        ))}
      </div>
    </VeldRaam>
  )
}
