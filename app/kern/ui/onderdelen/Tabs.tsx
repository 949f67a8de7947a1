import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import { Verwijzing, useNavigatie } from '../navigatie.tsx'
import { Chip, type Toon } from './Chip.tsx'

export interface TabItem {
  naar: string
  label: string
  /** Small chip behind the label: "1 betwist". */
  bij?: string
  bijToon?: Toon
  /** Current page; default: the path is the same as `naar`. */
  actief?: boolean
  /** First of a group: a line stands before it. */
  begint?: boolean
}

/** Sections as links with addresses of their own: they can be opened in a new tab, kept and sent. */
export function Tabs(p: { items: readonly TabItem[]; label?: string }) {
  const t = useT(eigen)
  const { pad } = useNavigatie()
  return (
    <nav className="tabs" aria-label={p.label ?? t('onderdelen')} data-houd-focus>
      <ul>
        {p.items.map((item) => (
          <li key={item.naar} className={item.begint ? 'tabs__begint' : undefined}>
            <Verwijzing kaal naar={item.naar} aria-current={(item.actief ?? pad === item.naar) ? 'page' : undefined}>
              {item.label}
              {item.bij && <Chip toon={item.bijToon ?? 'gewoon'}>{item.bij}</Chip>}
            </Verwijzing>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/**
 * Saved filters as links; the filter lives in the URL.
 *
 * @example <Filters label="Toon" items={[{ naar: '/?', label: 'Alles', n: 38, actief: true }, …]} />
 */
export function Filters(p: { label: string; items: readonly { naar: string; label: string; n?: number; actief: boolean }[] }) {
  return (
    <nav aria-label={p.label} data-houd-focus>
      <ul className="filters">
        {p.items.map((f) => (
          <li key={f.naar}>
            <Verwijzing kaal naar={f.naar} aria-current={f.actief ? 'true' : undefined}>
              {f.label} {f.n !== undefined && <span className="getal">{f.n}</span>}
            </Verwijzing>
          </li>
        ))}
      </ul>
    </nav>
  )
}
