import { useEffect } from 'react'
import {
  KnopLink,
  Kop,
  Merkteken,
  Pagina,
  useMisschienIk,
  useNavigatie,
  useT,
  Dossierdelen,
  type PaginaProps,
} from '../../kern/ui/index.ts'
import { teksten } from './teksten.ts'

function useTitel(titel: string) {
  useEffect(() => {
    document.title = `${titel} – Draad`
  }, [titel])
}

/** Nobody is logged in. */
export function InlogNodig() {
  const t = useT(teksten)
  const { pad, zoek } = useNavigatie()
  useTitel(t('inloggen.titel'))
  return (
    <div className="leegblad">
      <Merkteken breedte={96} />
      <Kop niveau={1} tabIndex={-1}>
        {t('inloggen.titel')}
      </Kop>
      <p>{t('inloggen.tekst')}</p>
      <KnopLink soort="eerste" naar={`/inloggen?naar=${encodeURIComponent(pad + zoek)}`}>
        {t('inloggen.knop')}
      </KnopLink>
    </div>
  )
}

/** No page has this address. */
export function NietGevonden() {
  const t = useT(teksten)
  useTitel(t('nietGevonden.titel'))
  return (
    <div className="leegblad">
      <Merkteken breedte={96} />
      <Kop niveau={1} tabIndex={-1}>
        {t('nietGevonden.titel')}
      </Kop>
      <p>{t('nietGevonden.tekst')}</p>
      <KnopLink naar="/">{t('naarBegin')}</KnopLink>
    </div>
  )
}

/** Start page while no room has one, and for a child or parent, whose pages are elsewhere. */
export function Begin() {
  const t = useT(teksten)
  const ik = useMisschienIk()
  if (ik?.soort !== 'persoon') return <NietGevonden />
  return (
    <div className="leegblad">
      <Merkteken breedte={96} />
      <Kop niveau={1} tabIndex={-1}>
        {t('gezin.titel')}
      </Kop>
      <p>{t('gezin.tekst')}</p>
      <KnopLink soort="eerste" naar="/mijn">
        {t('gezin.knop')}
      </KnopLink>
    </div>
  )
}

/** A plain dossier page, used when no room draws a better one. */
export function KaalDossier({ params }: PaginaProps) {
  const t = useT(teksten)
  return (
    <Pagina titel={t('dossier')}>
      <Dossierdelen dossierId={params['dossierId'] ?? ''} open={params['deel']} />
    </Pagina>
  )
}
