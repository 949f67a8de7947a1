import type { ReactNode } from 'react'

/**
 * Nothing here, said in words that help: what would stand here, and how it gets here.
 *
 * @example <Leeg titel="Nog geen gesprekken" actie={<KnopLink naar="…">Gesprek vastleggen</KnopLink>}>Elk gesprek met Tom komt hier.</Leeg>
 */
export function Leeg(p: { titel: string; actie?: ReactNode; children?: ReactNode }) {
  return (
    <div className="leeg">
      <svg className="leeg__draad" viewBox="0 0 112 24" aria-hidden="true" focusable="false">
        <path d="M2 14c14 0 14-9 26-9s10 12 22 12 12-9 22-9" />
        <path d="M80 9.5c8 0 6 6 14 6s8-3 16-3" strokeDasharray="0.1 7" />
      </svg>
      <p className="leeg__titel">{p.titel}</p>
      {p.children && <p>{p.children}</p>}
      {p.actie && <div className="leeg__actie">{p.actie}</div>}
    </div>
  )
}
