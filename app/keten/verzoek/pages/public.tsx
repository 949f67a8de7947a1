import { Melding, useDatums, useIk, useT, useVandaag, useVraag, Verwijzing } from '../../../kern/ui/index.ts'
import type { lijst } from '../queries.ts'
import { teksten } from '../teksten.ts'

/** Requests for children who have no dossier yet stand in nobody's worklist: said where the day begins; nothing when there are none. */
export function VerzoekPost() {
  const mag = useIk().functies.some((f) => f === 'toegangsmedewerker' || f === 'regisseur')
  return mag ? <Post /> : null
}

function Post() {
  const t = useT(teksten)
  const d = useDatums()
  const vandaag = useVandaag()
  const vraag = useVraag<typeof lijst>('verzoek.lijst', {}, { elkeSeconden: 120 })
  const wacht = vraag.data?.verzoeken.filter((r) => r.dossierId === null && r.beslotenOp === null) ?? []
  const eerst = wacht
    .flatMap((r) => r.antwoordVoor ?? [])
    .sort()
    .at(0)
  if (wacht.length === 0) return null
  return (
    <Melding
      soort={eerst && eerst < vandaag ? 'te-laat' : 'let-op'}
      titel={t('p.signaal', { n: wacht.length })}
      actie={<Verwijzing naar="/verzoeken?toon=zonder-dossier">{t('p.signaal.doe')}</Verwijzing>}
    >
      {eerst ? t('p.signaal.tekst', { dag: d.datum(eerst) }) : null}
    </Melding>
  )
}
