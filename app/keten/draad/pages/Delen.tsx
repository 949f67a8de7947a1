import { DatumTekst, Kaart, Leeg, Stapel, Tabel, Tijdstip, Toon, useT, useVraag, type DossierdeelProps } from '../../../kern/ui/index.ts'
import type { delen } from '../queries.ts'
import { teksten } from '../teksten.ts'

type Antwoord = NonNullable<(typeof delen)['_uit']>

/** Who may see this dossier and on which ground, and who looked: the same lists the family gets. */
export default function Delen({ dossierId }: DossierdeelProps) {
  const t = useT(teksten)
  const vraag = useVraag<typeof delen>('logboek.dossier', { dossierId })
  return (
    <Toon vraag={vraag}>
      {(a) => (
        <Stapel>
          <Kaart titel={t('x.rechten')} onder={t('x.rechten.onder')}>
            <Tabel<Antwoord['rechten'][number]>
              bijschrift={t('x.rechten')} bijschriftVerborgen rijen={a.rechten} sleutel={(r) => r.id} dicht
              kolommen={[
                { id: 'wie', kop: t('x.wie'), cel: (r) => r.wie, sorteer: (r) => r.wie },
                { id: 'rol', kop: t('x.rol'), cel: (r) => r.rol },
                { id: 'grondslag', kop: t('x.grondslag'), cel: (r) => r.grondslag },
                { id: 'doel', kop: t('x.doel'), cel: (r) => r.doel.replaceAll('-', ' ') },
                { id: 'van', kop: t('x.van'), cel: (r) => <DatumTekst op={r.van} vorm="kort" />, sorteer: (r) => r.van },
                { id: 'tot', kop: t('x.tot'), cel: (r) => (r.vervaltOp ? <Tijdstip op={r.vervaltOp} /> : r.tot ? <DatumTekst op={r.tot} vorm="kort" /> : t('x.tot.open')) },
              ]}
            />
          </Kaart>
          <Kaart titel={t('x.inzage')} onder={t('x.inzage.onder')}>
            <Tabel<Antwoord['inzage'][number]>
              bijschrift={t('x.inzage')} bijschriftVerborgen rijen={a.inzage} sleutel={(r) => `${r.naam}${r.wat}${r.soort}${r.doel}`} dicht leeg={<Leeg titel={t('x.leeg')} />}
              kolommen={[
                { id: 'wie', kop: t('x.wie'), cel: (r) => <>{r.naam}{r.partij && <span className="meta"> {r.partij}</span>}</>, sorteer: (r) => r.naam },
                { id: 'wat', kop: t('x.wat'), cel: (r) => r.wat.replace('.', ': ') },
                { id: 'doel', kop: t('x.doel'), cel: (r) => r.doel.replaceAll('-', ' ') },
                { id: 'keer', kop: t('x.keer'), cel: (r) => r.keer, sorteer: (r) => r.keer, getal: true },
                { id: 'laatst', kop: t('x.laatst'), cel: (r) => <Tijdstip op={String(r.laatst)} />, sorteer: (r) => String(r.laatst) },
              ]}
            />
          </Kaart>
        </Stapel>
      )}
    </Toon>
  )
}
