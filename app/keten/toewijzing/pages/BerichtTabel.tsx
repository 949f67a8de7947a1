import {
  Chip,
  DatumTekst,
  Leeg,
  Tabel,
  TermijnTekst,
  Tijdstip,
  useT,
  useTekst,
  useVandaag,
  Verwijzing,
  type Vraag,
} from '../../../kern/ui/index.ts'
import type { BerichtRegel } from '../model.ts'
import { statusNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'
import { isTeLaat, STATUSTOON, Waarom, Wat } from './BerichtDelen.tsx'

/** A message, with the names of sender and receiver where the list knows them. */
export type Bericht = BerichtRegel & { readonly vanNaam?: string | null; readonly naarNaam?: string | null }

/** Messages with what became of them; sortable, with filters kept by the page. */
export function BerichtTabel({ vraag, leeg, urgent = false }: { vraag: Vraag<readonly Bericht[]>; leeg?: string; urgent?: boolean }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const vandaag = useVandaag()
  return (
    <Tabel
      bijschrift={t('b.tabel')}
      bijschriftVerborgen
      vraag={vraag}
      sleutel={(b) => b.id}
      eerst={50}
      begin={urgent ? { kolom: 'antwoord', richting: 'op' } : { kolom: 'wanneer', richting: 'af' }}
      stand={(b) =>
        isTeLaat(b, vandaag) || b.status === 'geweigerd' || b.status === 'afgekeurd'
          ? 'te-laat'
          : b.status === 'deels'
            ? 'let-op'
            : undefined
      }
      leeg={<Leeg titel={leeg ?? t('b.leeg')}>{t('b.leeg.tekst')}</Leeg>}
      kolommen={[
        {
          id: 'bericht',
          kop: t('b.bericht'),
          sorteer: (b) => b.soort,
          cel: (b) => (
            <>
              <Wat b={b} />
              {b.identificatie && <span className="meta"> {b.identificatie}</span>}
              {b.dossierId && (
                <>
                  {' '}
                  <Verwijzing naar={`/dossiers/${b.dossierId}/berichten?bericht=${b.id}`}>{t('b.lees')}</Verwijzing>
                </>
              )}
            </>
          ),
        },
        { id: 'richting', kop: t('b.richting'), sorteer: (b) => b.richting, cel: (b) => t(b.richting === 'in' ? 'b.in' : 'b.uit') },
        {
          id: 'partij',
          kop: t('b.partij'),
          sorteer: (b) => (b.richting === 'in' ? b.vanNaam : b.naarNaam) ?? null,
          cel: (b) => (b.richting === 'in' ? b.vanNaam : b.naarNaam) ?? t('onbekend'),
        },
        { id: 'wanneer', kop: t('b.wanneer'), sorteer: (b) => b.gemaaktOp, cel: (b) => <Tijdstip op={b.gemaaktOp} /> },
        {
          id: 'stand',
          kop: t('b.stand'),
          sorteer: (b) => tekst(statusNamen[b.status]),
          cel: (b) => <Chip toon={STATUSTOON[b.status]}>{tekst(statusNamen[b.status])}</Chip>,
        },
        {
          id: 'antwoord',
          kop: t('b.antwoord'),
          sorteer: (b) => (b.beantwoordOp ? null : b.antwoordVoor),
          cel: (b) =>
            b.antwoordVoor === null ? (
              t('b.geenAntwoord')
            ) : b.beantwoordOp ? (
              <>
                {t('b.beantwoord')} <DatumTekst op={b.beantwoordOp} />
              </>
            ) : (
              <TermijnTekst op={b.antwoordVoor} />
            ),
        },
        { id: 'waarom', kop: t('b.waarom'), cel: (b) => <Waarom b={b} /> },
      ]}
    />
  )
}
