import { useId, useState, type ReactNode } from 'react'
import { useT, useTekst, useZoek, Verwijzing, Zoekveld } from '../../../kern/ui/index.ts'
import { berichtNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'
import type { Bericht } from './BerichtTabel.tsx'

/** One filter with its name above it; what is chosen lives in the address. */
function Deel({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

/** Filters over messages: number, kind, direction, other organisation and period. */
export function Kiezer({ rijen, aanbieder, gefilterd }: { rijen: readonly Bericht[]; aanbieder: boolean; gefilterd: boolean }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const [zoek, zetZoek] = useZoek()
  const [fout, zetFout] = useState(false)
  const partijen = new Map(
    rijen.flatMap((b) =>
      b.aanbiederId ? [[b.aanbiederId, (b.richting === 'in' ? b.vanNaam : b.naarNaam) ?? b.aanbiederId] as const] : [],
    ),
  )
  const gekozen = zoek.get('aanbiederId') ?? ''
  const lijst = (sleutel: string, label: string, opties: readonly (readonly [string, string])[]) => (
    <Deel label={label}>
      {(id) => (
        <select id={id} className="invoer" value={zoek.get(sleutel) ?? ''} onChange={(e) => zetZoek({ [sleutel]: e.target.value })}>
          <option value="">{t('b.filter.alle')}</option>
          {opties.map(([waarde, naam]) => (
            <option key={waarde} value={waarde}>
              {naam}
            </option>
          ))}
        </select>
      )}
    </Deel>
  )
  const dag = (sleutel: 'van' | 'tot', label: string) => (
    <Deel label={label}>
      {(id) => (
        <input
          id={id}
          type="date"
          className="invoer"
          value={zoek.get(sleutel) ?? ''}
          onChange={(e) => zetZoek({ [sleutel]: e.target.value })}
        />
      )}
    </Deel>
  )
  return (
    <div role="group" aria-label={t('b.filter')} className="filterbalk">
      <div className="filterbalk__zoek">
        <Zoekveld
          label={t('b.zoek')}
          waarde={zoek.get('nummer') ?? ''}
          zoek={(v) => {
            const goed = v === '' || /^\d{1,9}$/.test(v)
            zetFout(!goed)
            if (goed) zetZoek({ nummer: v })
          }}
        />
        {fout && <p role="alert">{t('b.zoek.fout')}</p>}
      </div>
      {lijst(
        'soort',
        t('b.filter.soort'),
        Object.entries(berichtNamen).map(([code, naam]) => [code, `${code} ${tekst(naam)}`]),
      )}
      {lijst('richting', t('b.filter.richting'), [
        ['in', t('b.in')],
        ['uit', t('b.uit')],
      ])}
      {!aanbieder && (partijen.size > 0 || gekozen !== '') && lijst('aanbiederId', t('b.filter.partij'), [...partijen])}
      {dag('van', t('b.filter.van'))}
      {dag('tot', t('b.filter.tot'))}
      {gefilterd && <Verwijzing naar="/berichten">{t('b.filter.wis')}</Verwijzing>}
    </div>
  )
}
