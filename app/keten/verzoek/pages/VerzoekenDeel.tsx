import { Kaart, KnopLink, Leeg, Tabel, useIk, useT, useTekst, useVandaag, useVraag, type DossierdeelProps } from '../../../kern/ui/index.ts'
import type { vanDossier } from '../queries.ts'
import { soortNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'
import { StandChip, Wanneer } from './Delen.tsx'

type Regel = NonNullable<(typeof vanDossier)['_uit']>[number]

/** Requests about this child: what was asked, and where each stands. */
export default function VerzoekenDeel({ dossierId }: DossierdeelProps) {
  const t = useT(teksten)
  const tekst = useTekst()
  const vandaag = useVandaag()
  const aanbieder = useIk().functies.includes('aanbieder')
  const vraag = useVraag<typeof vanDossier>('verzoek.vanDossier', { dossierId })
  return (
    <Kaart
      titel={t('v.titel')}
      acties={aanbieder ? <KnopLink naar={`/verzoeken/wijziging?dossier=${dossierId}`}>{t('v.wijziging')}</KnopLink> : null}
    >
      <Tabel<Regel>
        bijschrift={t('v.titel')}
        bijschriftVerborgen
        vraag={vraag}
        sleutel={(r) => r.id}
        naar={(r) => `/verzoeken/een/${r.id}?dossier=${dossierId}`}
        stand={(r) => (r.antwoordVoor !== null && r.antwoordVoor < vandaag ? 'te-laat' : undefined)}
        leeg={<Leeg titel={t('d.leeg')}>{t('d.leeg.tekst')}</Leeg>}
        kolommen={[
          { id: 'wat', kop: t('k.wat'), cel: (r) => r.wat.join(', ') || t('e.open') },
          { id: 'soort', kop: t('k.soort'), cel: (r) => tekst(soortNamen[r.soort]) },
          { id: 'wie', kop: t('k.aanbieder'), cel: (r) => r.aanbiederNaam },
          { id: 'stand', kop: t('k.stand'), cel: (r) => <StandChip stand={r.stand} /> },
          { id: 'antwoord', kop: t('k.antwoord'), cel: (r) => <Wanneer antwoordVoor={r.antwoordVoor} beslotenOp={r.beslotenOp} /> },
        ]}
      />
    </Kaart>
  )
}
