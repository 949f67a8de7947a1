import type { HTMLInputAutoCompleteAttribute } from 'react'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import { isLeeg } from './controles.ts'
import { useVeld } from './stand.ts'
import { beschreven, VeldRaam, type VeldProps } from './VeldRaam.tsx'

const alsTekst = (waarde: unknown) => (waarde === null || waarde === undefined ? '' : String(waarde as string | number))

function useVerplicht(label: string, verplicht: boolean | undefined) {
  const t = useT(eigen)
  return (waarde: unknown) => (verplicht && isLeeg(waarde) ? t('veld.vulIn', { label }) : null)
}

/** One line of text: `<Tekstregel naam="achternaam" label="Achternaam" verplicht />`. */
export function Tekstregel<I = unknown>(
  p: VeldProps<I> & {
    soort?: 'text' | 'email' | 'tel' | 'search'
    kort?: boolean
    max?: number
    autoComplete?: HTMLInputAutoCompleteAttribute
    /** Figures only, as for a BSN: the phone shows a number pad. */
    cijfers?: boolean
  },
) {
  const veld = useVeld(p.naam, { label: p.label, controle: useVerplicht(p.label, p.verplicht) })
  return (
    <VeldRaam {...p} id={veld.id} fout={veld.fout}>
      <input
        id={veld.id}
        type={p.soort ?? 'text'}
        className={p.kort ? 'invoer invoer--kort' : 'invoer'}
        value={alsTekst(veld.waarde)}
        maxLength={p.max}
        inputMode={p.cijfers ? 'numeric' : undefined}
        autoComplete={p.autoComplete ?? 'off'}
        aria-required={p.verplicht}
        aria-invalid={veld.fout !== null}
        aria-describedby={beschreven(veld.id, p.hint, veld.fout)}
        onChange={(e) => veld.zet(e.target.value)}
      />
    </VeldRaam>
  )
}

/** Longer text; grows with what is written. `max` shows a count when it comes near. */
export function Tekstvlak<I = unknown>(p: VeldProps<I> & { max?: number; laag?: boolean }) {
  const t = useT(eigen)
  const veld = useVeld(p.naam, { label: p.label, controle: useVerplicht(p.label, p.verplicht) })
  const tekst = alsTekst(veld.waarde)
  return (
    <VeldRaam {...p} id={veld.id} fout={veld.fout}>
      <textarea
        id={veld.id}
        className={p.laag ? 'invoer invoer--laag' : 'invoer'}
        value={tekst}
        maxLength={p.max}
        aria-required={p.verplicht}
        aria-invalid={veld.fout !== null}
        aria-describedby={beschreven(veld.id, p.hint, veld.fout)}
        onChange={(e) => veld.zet(e.target.value)}
      />
      {p.max !== undefined && tekst.length > p.max * 0.8 && (
        <span className="veld__telling">{t('veld.letters', { n: tekst.length, max: p.max })}</span>
      )}
    </VeldRaam>
  )
}
