import {
  Chip,
  DatumVeld,
  Formulier,
  Kaart,
  Keuze,
  Leeg,
  Stapel,
  Tekstregel,
  Tekstvlak,
  TermijnTekst,
  Uitklap,
  useDatums,
  useOpdracht,
  useT,
  useVandaag,
  Vinkje,
  type InvoerVan,
} from '../../../kern/ui/index.ts'
import type { controleerAfspraak, maakAfspraak } from '../commands.ts'
import { GEHOUDEN, type Afspraak } from '../model.ts'
import { teksten } from './teksten.ts'

/** The safety plan of this child: whose agreement it is and when somebody looks. */
export function Afspraken({ afspraken, dossierId }: { afspraken: readonly Afspraak[]; dossierId: string }) {
  const t = useT(teksten)
  return (
    <Kaart titel={t('a.kop')}>
      <Stapel>
        {afspraken.length === 0 ? (
          <Leeg titel={t('a.leeg')}>{t('a.leeg.tekst')}</Leeg>
        ) : (
          afspraken.map((a) => <Een key={a.id} a={a} dossierId={dossierId} />)
        )}
        <Uitklap doen label={t('a.nieuw')}>
          <Nieuw dossierId={dossierId} />
        </Uitklap>
      </Stapel>
    </Kaart>
  )
}

function Een({ a, dossierId }: { a: Afspraak; dossierId: string }) {
  const t = useT(teksten)
  const d = useDatums()
  return (
    <div>
      <p>
        <strong>{a.wat}</strong>
      </p>
      <p className="meta">
        {t('a.regel', { wie: a.eigenaar, van: d.datum(a.van) })}
        {a.netwerk ? ` · ${a.netwerk}` : ''}
      </p>
      {a.gecontroleerdOp ? (
        <p>
          <Chip toon={a.gehouden === 'ja' ? 'goed' : 'let-op'}>
            {t('a.gecontroleerd', { op: d.datum(a.gecontroleerdOp), uit: t(`g.${a.gehouden ?? 'onbekend'}`).toLowerCase() })}
          </Chip>{' '}
          {a.bewijs} {a.oorzaak} {a.gevolg}
        </p>
      ) : (
        <>
          <p>
            {t('a.kijk')}: <TermijnTekst op={a.controleOp} />
          </p>
          <Uitklap doen label={t('a.controleer')}>
            <Controle a={a} dossierId={dossierId} />
          </Uitklap>
        </>
      )}
    </div>
  )
}

function Controle({ a, dossierId }: { a: Afspraak; dossierId: string }) {
  const t = useT(teksten)
  const doe = useOpdracht<typeof controleerAfspraak>('veiligheid.afspraakControleren')
  return (
    <Formulier
      opdracht={doe}
      begin={{ gehouden: '', bewijs: '', oorzaak: '', gevolg: '', volgendeControleOp: '' }}
      knop={t('g.knop')}
      naarInvoer={({ volgendeControleOp, ...w }) =>
        ({ ...w, ...(volgendeControleOp ? { volgendeControleOp } : {}), dossierId, afspraakId: a.id }) as InvoerVan<
          typeof controleerAfspraak
        >
      }
    >
      {(w) => (
        <>
          <Keuze naam="gehouden" label={t('g.vraag')} opties={GEHOUDEN.map((g) => ({ waarde: g, label: t(`g.${g}`) }))} naast verplicht />
          <Tekstvlak naam="bewijs" label={t('g.bewijs')} laag verplicht />
          {(w.gehouden === 'nee' || w.gehouden === 'deels') && (
            <>
              <Tekstvlak naam="oorzaak" label={t('g.oorzaak')} laag verplicht />
              <Tekstvlak naam="gevolg" label={t('g.gevolg')} laag verplicht />
            </>
          )}
          <DatumVeld naam="volgendeControleOp" label={t('g.volgende')} />
        </>
      )}
    </Formulier>
  )
}

function Nieuw({ dossierId }: { dossierId: string }) {
  const t = useT(teksten)
  const vandaag = useVandaag()
  const doe = useOpdracht<typeof maakAfspraak>('veiligheid.afspraakMaken')
  return (
    <Formulier
      opdracht={doe}
      begin={{ dossierId, wat: '', eigenaar: '', van: vandaag, controleOp: '', netwerk: '', zonderNetwerkReden: '', gezinWeet: true }}
      concept={`afspraak-${dossierId}`}
      leegNaGelukt
      knop={t('a.knop')}
    >
      {(w) => (
        <>
          <Tekstvlak naam="wat" label={t('a.wat')} laag verplicht />
          <Tekstregel naam="eigenaar" label={t('a.eigenaar')} verplicht />
          <DatumVeld naam="van" label={t('a.van')} verplicht />
          <DatumVeld naam="controleOp" label={t('a.controle')} verplicht />
          <Tekstregel naam="netwerk" label={t('a.netwerk')} />
          {w.netwerk === '' && <Tekstregel naam="zonderNetwerkReden" label={t('a.zonder')} verplicht />}
          <Vinkje naam="gezinWeet" label={t('a.weet')} />
        </>
      )}
    </Formulier>
  )
}
