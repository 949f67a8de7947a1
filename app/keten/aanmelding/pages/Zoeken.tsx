import { useEffect, useState } from 'react'
import { KnopLink, Pagina, Rij, Stapel, useIk, useNavigatie, useT, type PaginaProps } from '../../../kern/ui/index.ts'
import { teksten } from './teksten.ts'
import { TrefferActies, ZoekDeel } from './ZoekDeel.tsx'

/** Search first: who is known, and for who is not one's own, only whom to ask. */
export default function Zoeken({ zoek }: PaginaProps) {
  const t = useT(teksten)
  const { ga } = useNavigatie()
  const nieuw = useIk().functies.includes('toegangsmedewerker')
  const q = zoek.get('q')
  const [term, zetTerm] = useState(q ?? '')
  // What was typed in the bar above goes into the form and out of the address: it may be a BSN.
  if (q !== null && q !== term) zetTerm(q)
  useEffect(() => {
    if (q !== null) ga('/zoeken', { vervang: true })
  }, [q, ga])
  const cijfers = term.replaceAll(/[\s.]/g, '')
  const begin = /^\d{9}$/.test(cijfers) ? { bsn: cijfers } : { achternaam: term }
  return (
    <Pagina titel={t('zoek.titel')} aanhef={t('zoek.uitleg')}>
      <Stapel>
        <ZoekDeel
          key={term}
          begin={begin}
          acties={(x) => <TrefferActies treffer={x} />}
          daarna={() =>
            nieuw && (
              <Rij>
                <KnopLink naar="/nieuwe-vraag">{t('zoek.nieuw')}</KnopLink>
              </Rij>
            )
          }
        />
      </Stapel>
    </Pagina>
  )
}
