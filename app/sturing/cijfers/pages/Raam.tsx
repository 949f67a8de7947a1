import type { ReactNode } from 'react'
import { AfdrukKnop, Melding, Pagina, Stapel, Tabs, useT } from '../../../kern/ui/index.ts'
import { eigennamen } from '../namen.ts'
import { teksten as studieteksten } from '../studie-teksten.ts'
import { teksten } from '../teksten.ts'
import './cijfers.css'

/** The frame of every page of figures: where one is, and whether the figures are made up. */
export function Raam(p: {
  titel: string
  deel: 'overzicht' | 'gepubliceerd' | 'eigen' | 'studies'
  verzonnen?: boolean
  children: ReactNode
}) {
  const t = useT(teksten)
  const ts = useT(studieteksten)
  const te = useT(eigennamen)
  return (
    <Pagina titel={p.titel} aanhef={t('aanhef')} acties={<AfdrukKnop />}>
      <Stapel>
        <Tabs
          label={t('delen')}
          items={[
            { naar: '/sturing/cijfers', label: t('overzicht'), actief: p.deel === 'overzicht' },
            { naar: '/sturing/cijfers/gepubliceerd', label: t('gepubliceerd'), actief: p.deel === 'gepubliceerd' },
            { naar: '/sturing/cijfers/eigen', label: te('titel'), actief: p.deel === 'eigen' },
            { naar: '/sturing/cijfers/studies', label: ts('titel'), actief: p.deel === 'studies' },
          ]}
        />
        {p.verzonnen && (
          <Melding soort="let-op" titel={t('verzonnen.titel')}>
            {t('verzonnen')}
          </Melding>
        )}
        {p.children}
      </Stapel>
    </Pagina>
  )
}
