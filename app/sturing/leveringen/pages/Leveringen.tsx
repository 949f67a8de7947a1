import { AfdrukKnop, Pagina, Stapel, useT } from '../../../kern/ui/index.ts'
import { teksten } from '../teksten.ts'
import { Bronkwaliteit } from './Bronkwaliteit.tsx'
import { Toets } from './Toets.tsx'

/** Whether figures hold: a delivery before it is sent, and published ones computed anew. */
export default function Leveringen() {
  const t = useT(teksten)
  return (
    <Pagina titel={t('titel')} aanhef={t('aanhef')} acties={<AfdrukKnop />}>
      <Stapel>
        <Toets />
        <Bronkwaliteit />
      </Stapel>
    </Pagina>
  )
}
