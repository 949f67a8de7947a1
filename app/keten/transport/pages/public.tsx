import { Melding, useT, useVraag, Verwijzing } from '../../../kern/ui/index.ts'
import type { stand } from '../queries.ts'
import { teksten } from '../teksten.ts'

/** Says that messages have not arrived, where people look for messages; nothing when all is well. */
export function NietAangekomen() {
  const t = useT(teksten)
  const vraag = useVraag<typeof stand>('transport.stand', {}, { elkeSeconden: 60 })
  const n = vraag.data?.wachtend.length ?? 0
  if (n === 0) return null
  return (
    <Melding soort="let-op" titel={t('m.wacht', { n })} actie={<Verwijzing naar="/berichten/aankomst">{t('m.kijk')}</Verwijzing>}>
      {null}
    </Melding>
  )
}
