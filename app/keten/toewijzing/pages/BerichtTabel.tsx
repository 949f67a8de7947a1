import {
  Chip,
  DatumTekst,
  Leeg,
  Tabel,
  TermijnTekst,
  Tijdstip,
  Uitklap,
  useT,
  useTekst,
  Verwijzing,
  type ChipToon,
  type Vraag,
} from '../../../kern/ui/index.ts'
import type { berichten } from '../queries.ts'
import { berichtNamen, statusNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'

type Bericht = NonNullable<(typeof berichten)['_uit']>[number]

const TOON: Readonly<Record<Bericht['status'], ChipToon>> = {
  wacht: 'weten',
  klaar: 'weten',
  klaargezet: 'weten',
  verzonden: 'gewoon',
  bevestigd: 'goed',
  verwerkt: 'goed',
  deels: 'let-op',
  afgekeurd: 'te-laat',
  geweigerd: 'te-laat',
}

/** What a message is, in words, with its code; a file nobody could read is called by its name. */
function Wat({ b }: { b: Bericht }) {
  const tekst = useTekst()
  const naam = b.soort ? berichtNamen[b.soort] : undefined
  return naam ? (
    <>
      <strong>{tekst(naam)}</strong> <span className="meta">{b.soort}</span>
    </>
  ) : (
    <strong>{b.soort ?? b.bestandsnaam}</strong>
  )
}

/** What is wrong with a message, in words: the reason of refusal, and each finding with its place. */
function Waarom({ b }: { b: Bericht }) {
  const t = useT(teksten)
  const tekst = useTekst()
  if (!b.redenTekst && b.bevindingen.length === 0) return <>–</>
  return (
    <>
      {b.redenTekst && <p>{tekst(b.redenTekst)}</p>}
      {b.bevindingen.length > 0 && (
        <Uitklap label={t('b.bevindingen', { n: b.bevindingen.length })}>
          <ul>
            {b.bevindingen.map((x, i) => (
              <li key={i}>
                <code>{[x.retourcode, x.regel].filter(Boolean).join(' ')}</code> {tekst(x)} {x.pad && <span className="meta">{x.pad}</span>}
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
    </>
  )
}

/** Messages with what became of them; sortable, with filters kept by the page. */
export function BerichtTabel({ vraag, zonderDossier = false }: { vraag: Vraag<readonly Bericht[]>; zonderDossier?: boolean }) {
  const t = useT(teksten)
  const tekst = useTekst()
  return (
    <Tabel
      bijschrift={t('b.tabel')}
      bijschriftVerborgen
      vraag={vraag}
      sleutel={(b) => b.id}
      begin={{ kolom: 'wanneer', richting: 'af' }}
      stand={(b) => (b.status === 'geweigerd' || b.status === 'afgekeurd' ? 'te-laat' : b.status === 'deels' ? 'let-op' : undefined)}
      leeg={<Leeg titel={t('b.leeg')}>{t('b.leeg.tekst')}</Leeg>}
      kolommen={[
        {
          id: 'bericht',
          kop: t('b.bericht'),
          sorteer: (b) => b.soort,
          cel: (b) => (
            <>
              <Wat b={b} />
              {b.identificatie && <span className="meta"> {b.identificatie}</span>}
              {!zonderDossier && b.dossierId && (
                <>
                  {' '}
                  <Verwijzing naar={`/dossiers/${b.dossierId}/berichten`}>{t('b.dossier')}</Verwijzing>
                </>
              )}
            </>
          ),
        },
        { id: 'richting', kop: t('b.richting'), sorteer: (b) => b.richting, cel: (b) => t(b.richting === 'in' ? 'b.in' : 'b.uit') },
        { id: 'wanneer', kop: t('b.wanneer'), sorteer: (b) => b.gemaaktOp, cel: (b) => <Tijdstip op={b.gemaaktOp} /> },
        {
          id: 'stand',
          kop: t('b.stand'),
          sorteer: (b) => tekst(statusNamen[b.status]),
          cel: (b) => <Chip toon={TOON[b.status]}>{tekst(statusNamen[b.status])}</Chip>,
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
