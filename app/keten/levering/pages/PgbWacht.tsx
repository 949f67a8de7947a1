import {
  DatumTekst,
  DatumVeld,
  Formulier,
  Kaart,
  Stapel,
  Tekstregel,
  Uitklap,
  useOpdracht,
  useT,
  useVandaag,
  useVraag,
} from '../../../kern/ui/index.ts'
import type { pgbGestart } from '../commands.ts'
import type { pgbWacht } from '../queries.ts'
import { teksten } from '../teksten.ts'

/** Help by personal budget that must still begin; nothing is drawn when there is none. */
export function PgbWacht({ dossierId }: { dossierId: string }) {
  const t = useT(teksten)
  const vandaag = useVandaag()
  const wacht = useVraag<typeof pgbWacht>('levering.pgbWacht', { dossierId })
  const start = useOpdracht<typeof pgbGestart>('levering.pgbGestart')
  if (!wacht.data || wacht.data.length === 0) return null
  return (
    <Stapel>
      {wacht.data.map((v) => (
        <Kaart key={v.voorzieningId} titel={t('pgb.titel', { wat: v.wat })} vorm="actief">
          <p>
            {t('pgb.tekst')}{' '}
            <span className="meta">
              <DatumTekst op={v.uiterlijk} />
            </span>
          </p>
          <Uitklap label={t('pgb.knop')}>
            <Formulier
              opdracht={start}
              begin={{ dossierId, voorzieningId: v.voorzieningId, begindatum: vandaag, doorWie: '' }}
              knop={t('pgb.knop')}
            >
              <DatumVeld naam="begindatum" label={t('pgb.wanneer')} verplicht />
              <Tekstregel naam="doorWie" label={t('pgb.wie')} verplicht />
            </Formulier>
          </Uitklap>
        </Kaart>
      ))}
    </Stapel>
  )
}
