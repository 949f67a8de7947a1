import { Melding, useDatums, useIk, useT, useVandaag, useVraag, Verwijzing } from '../../../kern/ui/index.ts'
import type { post, vanDossier } from '../queries.ts'
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
  const vraag = useVraag<typeof post>('verzoek.post', {}, { elkeSeconden: 120 })
  const { aantal, eerste } = vraag.data ?? { aantal: 0, eerste: null }
  if (aantal === 0) return null
  return (
    <Melding
      soort={eerste && eerste < vandaag ? 'te-laat' : 'let-op'}
      titel={t('p.signaal', { n: aantal })}
      actie={<Verwijzing naar="/verzoeken?toon=zonder-dossier">{t('p.signaal.doe')}</Verwijzing>}
    >
      {eerste ? t('p.signaal.tekst', { dag: d.datum(eerste) }) : null}
    </Melding>
  )
}

/** From a message to the request that it is, or answers; nothing when it is about none. */
export function NaarVerzoek({ dossierId, berichtId }: { dossierId: string; berichtId: string }) {
  const t = useT(teksten)
  const vraag = useVraag<typeof vanDossier>('verzoek.vanDossier', { dossierId })
  const v = vraag.data?.find((x) => x.berichten.includes(berichtId))
  return v ? <Verwijzing naar={`/verzoeken/een/${v.id}?dossier=${dossierId}`}>{t('p.naar')}</Verwijzing> : null
}
