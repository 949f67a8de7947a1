import type { WachtKlasse } from '@draad/proef'
import { Tabel, useT, useTaal } from '../../../kern/ui/index.ts'
import { getal } from '../../../kern/ui/tekst/teksten.ts'
import { teksten } from '../teksten.ts'

const ERNST = ['licht', 'matig', 'zwaar', 'acuut'] as const
const som = (k: WachtKlasse) => k.perErnst.reduce((a, b) => a + b, 0)

/** How long children waited in all, by how serious their question was; bars to look at, the same numbers beside them. */
export function Wachten({ klassen }: { klassen: readonly WachtKlasse[] }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const heel = (n: number) => getal(Math.round(n), taal)
  const meest = Math.max(1, ...klassen.map(som))
  const naam = (k: WachtKlasse) => {
    if (k.tot === null) return t('dagen.meer', { van: k.vanaf - 1 })
    return k.tot === k.vanaf ? t('draden.dagen', { n: k.tot }) : t('dagen', { van: k.vanaf, tot: k.tot })
  }
  return (
    <Tabel
      bijschrift={t('wie')}
      bijschriftVerborgen
      rijen={klassen}
      sleutel={(k) => String(k.vanaf)}
      dicht
      kolommen={[
        { id: 'klasse', kop: t('gewacht'), cel: naam },
        {
          id: 'balk',
          kop: t('beeld'),
          cel: (k) => (
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="proef-balk" aria-hidden="true">
              {ERNST.map((e, i) => {
                const begin = k.perErnst.slice(0, i).reduce((a, b) => a + b, 0)
                return (
                  <rect
                    key={e}
                    className={`proef-${e}`}
                    x={(100 * begin) / meest}
                    width={(100 * (k.perErnst[i] ?? 0)) / meest}
                    height="10"
                  />
                )
              })}
            </svg>
          ),
        },
        ...ERNST.map((e, i) => ({ id: e, kop: t(e), cel: (k: WachtKlasse) => heel(k.perErnst[i] ?? 0), getal: true })),
      ]}
    />
  )
}
