import { eigen } from '../tekst/eigen.ts'
import { datum } from '../tekst/datums.ts'
import { useT, useTaal } from '../tekst/taal.tsx'
import { datumDelen, datumUitDelen, isGoedeDatum, isLeeg } from './controles.ts'
import { useVeld } from './stand.ts'
import { VeldRaam, type VeldProps } from './VeldRaam.tsx'

/**
 * A calendar date in three parts, as people know it by heart. The value is `'2026-11-21'`; with `deels` also `'2018-05'`
 * or `'2018'`; `''` when nothing is filled in.
 */
export function DatumVeld<I = unknown>(p: VeldProps<I> & { deels?: boolean }) {
  const t = useT(eigen)
  const { taal } = useTaal()
  const veld = useVeld(p.naam, {
    label: p.label,
    controle: (w) => {
      if (isLeeg(w)) return p.verplicht ? t('veld.vulIn', { label: p.label }) : null
      return isGoedeDatum(String(w), p.deels === true) ? null : t('veld.datumBestaatNiet')
    },
    inWoorden: (w) => (typeof w === 'string' && w !== '' ? datum(w, taal) : ''),
  })
  const delen = datumDelen(veld.waarde)
  const hint = p.hint ?? (p.deels ? t('veld.deelsBekend') : undefined)
  return (
    <VeldRaam {...p} hint={hint} id={veld.id} fout={veld.fout} groep>
      <div className="datumveld">
        {(['dag', 'maand', 'jaar'] as const).map((deel) => (
          <div key={deel}>
            <label htmlFor={`${veld.id}-${deel}`}>{t(`veld.${deel}`)}</label>
            <input
              id={`${veld.id}-${deel}`}
              className={deel === 'jaar' ? 'invoer invoer--jaar' : 'invoer'}
              inputMode="numeric"
              autoComplete="off"
              maxLength={deel === 'jaar' ? 4 : 2}
              value={delen[deel]}
              aria-invalid={veld.fout !== null}
              onChange={(e) => veld.zet(los({ ...delen, [deel]: e.target.value }))}
              onBlur={() => veld.zet(datumUitDelen(delen))}
            />
          </div>
        ))}
      </div>
    </VeldRaam>
  )
}

/** While typing nothing is filled up with zeros; that happens on leaving the input. */
function los(d: { dag: string; maand: string; jaar: string }): string {
  const stukken = [d.jaar, d.maand, d.dag].map((s) => s.replaceAll('-', ''))
  return stukken.every((s) => s === '') ? '' : stukken.join('-')
}
