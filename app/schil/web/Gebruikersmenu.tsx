import { Icoon, Knop, KnopLink, useMisschienIk, useNavigatie, useT, useTaal, type Taal } from '../../kern/ui/index.ts'
import { teksten } from './teksten.ts'

const TALEN: readonly { taal: Taal; naam: string }[] = [
  { taal: 'nl', naam: 'Nederlands' },
  { taal: 'en', naam: 'English' },
]

/** Who I am, the language, and the way out. */
export function Gebruikersmenu() {
  const t = useT(teksten)
  const ik = useMisschienIk()
  const { pad } = useNavigatie()
  if (!ik) {
    return (
      <div className="rij">
        <Taalkeuze />
        {pad !== '/' && <KnopLink naar={`/inloggen?naar=${encodeURIComponent(pad)}`}>{t('inloggen.knop')}</KnopLink>}
      </div>
    )
  }
  return (
    <div className="gebruiker">
      <button type="button" className="gebruiker__knop" popoverTarget="draad-gebruiker" aria-label={t('gebruiker', { naam: ik.naam })}>
        <Icoon naam="persoon" />
        <span className="gebruiker__naam">{ik.naam}</span>
        <Icoon naam="neer" />
      </button>
      <div id="draad-gebruiker" popover="auto" className="schil__paneel">
        <p>
          <strong>{ik.naam}</strong>
          {ik.partij && <span className="meta gebruiker__partij">{ik.partij.naam}</span>}
        </p>
        <Taalkeuze />
        <form method="post" action="/uitloggen">
          <Knop type="submit">{t('uitloggen')}</Knop>
        </form>
      </div>
    </div>
  )
}

function Taalkeuze() {
  const t = useT(teksten)
  const { taal: nu, zetTaal } = useTaal()
  return (
    <div className="taalkeuze" role="group" aria-label={t('taal')}>
      {TALEN.map(({ taal, naam }) => (
        <button key={taal} type="button" lang={taal} aria-pressed={taal === nu} onClick={() => zetTaal(taal)}>
          {naam}
        </button>
      ))}
    </div>
  )
}
