import { useEffect, type ReactNode } from 'react'
import { useT } from '../tekst/taal.tsx'
import { eigen } from '../tekst/eigen.ts'
import { Verwijzing } from '../navigatie.tsx'
import { Kop } from './Kop.tsx'

export interface PaginaDelen {
  /** The one `h1`, also the title of the document. */
  titel: string
  /** Small and grey behind the title: an age. */
  bij?: ReactNode
  /** Small, above the title: a date, a file number. */
  aanhef?: ReactNode
  /** Way back: `[{ naar: '/dossiers/1', label: 'Tom de Wit' }]`. */
  kruimels?: readonly { naar: string; label: string }[]
  /** Chips under the title. */
  chips?: ReactNode
  /** Buttons at the right. */
  acties?: ReactNode
  children: ReactNode
}

/**
 * Frame of every page: title, actions, content. Sets the title of the document.
 *
 * @example
 * <Pagina titel="Tom de Wit" bij="11 jaar" acties={<KnopLink soort="eerste" naar="plan">Plan bijwerken</KnopLink>}>…</Pagina>
 */
export function Pagina(p: PaginaDelen) {
  const t = useT(eigen)
  useEffect(() => {
    document.title = `${p.titel} – Draad`
  }, [p.titel])
  return (
    <div className="pagina">
      {p.kruimels && (
        <nav aria-label={t('kruimels')}>
          <ol className="kruimels">
            {p.kruimels.map((k) => (
              <li key={k.naar}>
                <Verwijzing naar={k.naar}>{k.label}</Verwijzing>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="pagina__kop">
        <div className="pagina__wie">
          {p.aanhef && <p className="pagina__aanhef">{p.aanhef}</p>}
          <Kop niveau={1} tabIndex={-1}>
            {p.titel} {p.bij && <span className="meta">{p.bij}</span>}
          </Kop>
          {p.chips && <div className="rij pagina__chips">{p.chips}</div>}
        </div>
        {p.acties && <div className="pagina__acties">{p.acties}</div>}
      </div>
      {p.children}
    </div>
  )
}
