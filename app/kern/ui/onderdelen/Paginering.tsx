import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import { Verwijzing } from '../navigatie.tsx'

/** Page numbers to show: first, last, around the current one; `null` is a gap. */
export function bladzijden(nu: number, aantal: number): (number | null)[] {
  const toon = [1, nu - 1, nu, nu + 1, aantal].filter((n) => n >= 1 && n <= aantal)
  const uniek = [...new Set(toon)].sort((a, b) => a - b)
  return uniek.flatMap((n, i) => {
    const vorige = uniek[i - 1]
    if (vorige === undefined || n - vorige === 1) return [n]
    return n - vorige === 2 ? [n - 1, n] : [null, n]
  })
}

/** Paging with links: by number when the total is known, else only previous and next. */
export function Paginering(
  p: { nu: number; aantal: number; naar: (bladzijde: number) => string } | { vorige: string | null; volgende: string | null },
) {
  const t = useT(eigen)
  const genummerd = 'nu' in p
  const vorige = genummerd ? (p.nu > 1 ? p.naar(p.nu - 1) : null) : p.vorige
  const volgende = genummerd ? (p.nu < p.aantal ? p.naar(p.nu + 1) : null) : p.volgende
  if (vorige === null && volgende === null) return null
  return (
    <nav className="paginering" aria-label={t('bladzijden')}>
      <ul>
        {vorige !== null && (
          <li>
            <Verwijzing kaal naar={vorige} rel="prev">
              ‹ {t('vorige')}
            </Verwijzing>
          </li>
        )}
        {genummerd &&
          bladzijden(p.nu, p.aantal).map((n, i) => (
            <li key={n ?? `gat-${i}`}>
              {n === null ? (
                <span aria-hidden="true">…</span>
              ) : (
                <Verwijzing kaal naar={p.naar(n)} aria-label={t('bladzijde.n', { n })} aria-current={n === p.nu ? 'page' : undefined}>
                  {n}
                </Verwijzing>
              )}
            </li>
          ))}
        {volgende !== null && (
          <li>
            <Verwijzing kaal naar={volgende} rel="next">
              {t('volgende')} ›
            </Verwijzing>
          </li>
        )}
      </ul>
    </nav>
  )
}
