import { AfdrukKnop, Pagina, Stapel, useT, type PaginaProps } from '../../../kern/ui/index.ts'
import { teksten } from '../teksten.ts'
import { Bronkwaliteit } from './Bronkwaliteit.tsx'
import { Toets } from './Toets.tsx'
import { WieLeverde } from './WieLeverde.tsx'

/** Who delivered, and whether figures hold: a delivery before it is sent, and published ones computed anew. */
export default function Leveringen({ zoek }: PaginaProps) {
  const t = useT(teksten)
  return (
    <Pagina titel={t('titel')} aanhef={t('aanhef')} acties={<AfdrukKnop />}>
      <Stapel>
        <WieLeverde zoek={zoek} />
        <Toets />
        <Bronkwaliteit />
      </Stapel>
    </Pagina>
  )
}
