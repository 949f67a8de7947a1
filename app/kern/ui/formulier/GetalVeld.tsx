import { useState } from 'react'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import { isLeeg, leesCenten, leesGetal, schrijfCenten } from './controles.ts'
import { useVeld } from './stand.ts'
import { beschreven, VeldRaam, type VeldProps } from './VeldRaam.tsx'

/**
 * A whole number, or with `soort="euro"` an amount: people write euros, the value is cents. `null` when empty. What is
 * no number stays as typed and is refused beside the field.
 *
 * @example <GetalVeld naam="minutenPerWeek" label="Hoeveel per week?" eenheid="minuten" verplicht />
 */
export function GetalVeld<I = unknown>(p: VeldProps<I> & { soort?: 'geheel' | 'euro'; eenheid?: string }) {
  const t = useT(eigen)
  const euro = p.soort === 'euro'
  const veld = useVeld(p.naam, {
    label: p.label,
    controle: (w) => {
      if (isLeeg(w)) return p.verplicht ? t('veld.vulIn', { label: p.label }) : null
      return typeof w === 'number' ? null : t(euro ? 'veld.geenBedrag' : 'veld.geenGetal')
    },
    inWoorden: (w) => (typeof w === 'number' && euro ? `€ ${schrijfCenten(w)}` : String((w ?? '') as string | number)),
  })
  const [bezig, zetBezig] = useState<string | null>(null)
  const buiten =
    typeof veld.waarde === 'number' ? (euro ? schrijfCenten(veld.waarde) : String(veld.waarde)) : String((veld.waarde ?? '') as string)
  return (
    <VeldRaam {...p} id={veld.id} fout={veld.fout}>
      <span className="met-eenheid">
        {euro && <span aria-hidden="true">€</span>}
        <input
          id={veld.id}
          className="invoer invoer--getal"
          inputMode={euro ? 'decimal' : 'numeric'}
          autoComplete="off"
          value={bezig ?? buiten}
          aria-required={p.verplicht}
          aria-invalid={veld.fout !== null}
          aria-describedby={
            [beschreven(veld.id, p.hint, veld.fout), p.eenheid && `${veld.id}-eenheid`].filter(Boolean).join(' ') || undefined
          }
          onChange={(e) => {
            zetBezig(e.target.value)
            veld.zet(euro ? leesCenten(e.target.value) : leesGetal(e.target.value))
          }}
          onBlur={() => zetBezig(null)}
        />
        {p.eenheid && <span id={`${veld.id}-eenheid`}>{p.eenheid}</span>}
      </span>
    </VeldRaam>
  )
}
