import { Fout, Kaart, KnopLink, Kolommen, Laden, Leeg, Melding, Mislukt, Stapel, useT, type FoutCode } from '../../../kern/ui/index.ts'
import { gids } from './teksten.ts'

const CODES: readonly FoutCode[] = [
  'geweigerd',
  'ongeldig',
  'nietGevonden',
  'conflict',
  'verlopen',
  'teVeel',
  'teGroot',
  'nietIngelogd',
  'geenVerbinding',
  'onverwacht',
]

/** Every failure, and the empty and loading states. */
export function MisProef() {
  const t = useT(gids)
  return (
    <Kolommen gelijk>
      <Kaart titel={t('kop.fouten')}>
        <Stapel gat={3}>
          {CODES.map((code) => (
            <Fout key={code} fout={new Mislukt(code)} opnieuw={() => {}} />
          ))}
        </Stapel>
      </Kaart>
      <Kaart titel={t('kop.leegladen')}>
        <Stapel>
          <Melding>{t('x.info')}</Melding>
          <Melding soort="goed">{t('x.goed')}</Melding>
          <Leeg titel={t('l.titel')} actie={<KnopLink naar="/stijlgids?nieuw">{t('gesprek')}</KnopLink>}>
            {t('l.tekst')}
          </Leeg>
          <Laden regels={4} />
          <Laden vorm="tabel" regels={3} />
        </Stapel>
      </Kaart>
    </Kolommen>
  )
}
