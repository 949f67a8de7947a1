import { Alinea, DatumTekst, Leeg, Pagina, Tabel, TermijnTekst, useT, useVraag } from '../../../kern/ui/index.ts'
import type { werkvoorraad } from '../queries.ts'
import { teksten } from '../teksten.ts'

/** What waits for a decision, first term on top. */
export default function Wachtend() {
  const t = useT(teksten)
  const lijst = useVraag<typeof werkvoorraad>('besluit.werkvoorraad', {})
  return (
    <Pagina titel={t('wacht.titel')}>
      <Alinea>{t('wacht.onder')}</Alinea>
      <Tabel
        bijschrift={t('wacht.titel')}
        bijschriftVerborgen
        vraag={lijst}
        sleutel={(r) => r.id}
        naar={(r) => `/dossiers/${r.dossierId}/besluiten?besluit=${r.id}`}
        leeg={<Leeg titel={t('wacht.leeg')}>{t('wacht.leeg.tekst')}</Leeg>}
        kolommen={[
          { id: 'kind', kop: t('wacht.kind'), cel: (r) => r.kind ?? r.nummer ?? '–', sorteer: (r) => r.kind },
          { id: 'soort', kop: t('wacht.soort'), cel: (r) => t(`soort.${r.soort}`), sorteer: (r) => r.soort },
          { id: 'van', kop: t('wacht.van'), cel: (r) => r.opgesteldDoorNaam, sorteer: (r) => r.opgesteldDoorNaam },
          {
            id: 'sinds',
            kop: t('wacht.sinds'),
            cel: (r) => (r.voorgelegdOp ? <DatumTekst op={r.voorgelegdOp} /> : '–'),
            sorteer: (r) => r.voorgelegdOp,
          },
          {
            id: 'termijn',
            kop: t('wacht.termijn'),
            cel: (r) => (r.uiterlijkOp ? <TermijnTekst op={r.uiterlijkOp} /> : '–'),
            sorteer: (r) => r.uiterlijkOp,
          },
        ]}
      />
    </Pagina>
  )
}
