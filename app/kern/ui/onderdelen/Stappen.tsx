import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'

/** Where we are in a row of steps: `<Stappen stappen={['Vraag', 'Kind', 'Nakijken']} nu={1} />` (0 is the first). */
export function Stappen(p: { stappen: readonly string[]; nu: number }) {
  const t = useT(eigen)
  return (
    <ol className="stappen">
      {p.stappen.map((stap, i) => (
        <li
          key={stap}
          className={`stap${i < p.nu ? ' stap--klaar' : i === p.nu ? ' stap--nu' : ''}`}
          aria-current={i === p.nu ? 'step' : undefined}
        >
          {stap}
          {i <= p.nu && <span className="onzichtbaar"> ({t(i < p.nu ? 'stap.klaar' : 'stap.nu')})</span>}
        </li>
      ))}
    </ol>
  )
}
