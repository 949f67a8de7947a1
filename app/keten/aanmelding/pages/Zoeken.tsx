import { KnopLink, Pagina, Stapel, useIk, useT, type PaginaProps } from '../../../kern/ui/index.ts'
import { teksten } from './teksten.ts'
import { TrefferActies, ZoekDeel } from './ZoekDeel.tsx'

/** Search first: who is known, and for who is not one's own, only whom to ask. */
export default function Zoeken(_p: PaginaProps) {
  const t = useT(teksten)
  const nieuw = useIk().functies.includes('toegangsmedewerker')
  return (
    <Pagina titel={t('zoek.titel')} aanhef={t('zoek.uitleg')}>
      <Stapel>
        <ZoekDeel
          acties={(x) => <TrefferActies treffer={x} />}
          daarna={() => nieuw && <KnopLink naar="/nieuwe-vraag">{t('zoek.nieuw')}</KnopLink>}
        />
      </Stapel>
    </Pagina>
  )
}
