import { Kaart, useT, useVraag, type DossierdeelProps } from '../../../kern/ui/index.ts'
import type { berichtenVan } from '../queries.ts'
import { teksten } from '../teksten.ts'
import { BerichtTabel } from './BerichtTabel.tsx'

/** The messages about this child, each finding explained. */
export default function BerichtenDeel({ dossierId }: DossierdeelProps) {
  const t = useT(teksten)
  const vraag = useVraag<typeof berichtenVan>('toewijzing.berichtenVan', { dossierId })
  return (
    <Kaart titel={t('b.titel')}>
      <BerichtTabel vraag={vraag} zonderDossier />
    </Kaart>
  )
}
