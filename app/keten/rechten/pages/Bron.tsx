import { useT, Verwijzing } from '../../../kern/ui/index.ts'
import type { Vindplaats } from '../model.ts'
import { teksten } from '../teksten.ts'

/** Where a rule stands, with the law as it holds today one click away. */
export function Bron(p: { bron: string; wetten: readonly Vindplaats[]; onbevestigd?: string | null }) {
  const t = useT(teksten)
  return (
    <span className="meta">
      {t('bron')}
      {p.bron}
      {p.wetten.map((w) => (
        <span key={w.adres}>
          {' · '}
          <Verwijzing naar={w.adres} rel="noreferrer">
            {t('bron.lees', { wet: w.naam })}
          </Verwijzing>
        </span>
      ))}
      {p.onbevestigd && (
        <>
          {' · '}
          {t('bron.onbevestigd')}
          <span lang="nl">{p.onbevestigd}</span>
        </>
      )}
    </span>
  )
}
