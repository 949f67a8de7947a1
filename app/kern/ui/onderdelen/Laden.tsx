import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'

const BREEDTES = ['92%', '78%', '85%', '60%', '88%', '70%']

/** Grey lines while something loads; shown only when it takes longer than a blink. */
export function Laden(p: { regels?: number; vorm?: 'tekst' | 'tabel' }) {
  const t = useT(eigen)
  return (
    <div className={`laden laden--${p.vorm ?? 'tekst'}`} role="status">
      <span className="onzichtbaar">{t('laden')}</span>
      {Array.from({ length: p.regels ?? 3 }, (_, i) => (
        <i key={i} style={{ width: p.vorm === 'tabel' ? '100%' : BREEDTES[i % BREEDTES.length] }} />
      ))}
    </div>
  )
}
