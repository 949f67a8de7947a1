import {
  AfdrukKnop,
  CsvKnop,
  DatumTekst,
  Filters,
  KnopLink,
  Leeg,
  Melding,
  metZoek,
  Pagina,
  Rij,
  Stapel,
  Tabel,
  useIk,
  useT,
  useTekst,
  useVandaag,
  useVraag,
  useZoek,
  Zoekveld,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import type { lijst } from '../queries.ts'
import { soortNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'
import { StandChip, useStandNaam, Wanneer } from './Delen.tsx'

type Regel = NonNullable<(typeof lijst)['_uit']>['verzoeken'][number]

const FILTERS = ['open', 'te-laat', 'zonder-dossier', 'teruggekomen', 'besloten', 'alles'] as const
type Filter = (typeof FILTERS)[number]

const open = (r: Regel) => r.beslotenOp === null && r.stand !== 'niet verzonden'
const PAST: Readonly<Record<Filter, (r: Regel, vandaag: string) => boolean>> = {
  open,
  'te-laat': (r, vandaag) => r.antwoordVoor !== null && r.antwoordVoor < vandaag,
  'zonder-dossier': (r) => open(r) && r.dossierId === null,
  teruggekomen: (r) => r.stand === 'niet verzonden',
  besloten: (r) => r.beslotenOp !== null,
  alles: () => true,
}

const adres = (r: Pick<Regel, 'id' | 'dossierId'>) => `/verzoeken/een/${r.id}${r.dossierId ? `?dossier=${r.dossierId}` : ''}`

/** Requests of one's own organisation or municipality: what waits first, by its last day. */
export default function Lijst({ zoek }: PaginaProps) {
  const t = useT(teksten)
  const vandaag = useVandaag()
  const aanbieder = useIk().functies.includes('aanbieder')
  const [, zetZoek] = useZoek()
  const vraag = useVraag<typeof lijst>('verzoek.lijst', {}, { houdVorige: true, elkeSeconden: 20 })
  const alle = vraag.data?.verzoeken
  // A municipality keeps no requests that came back; a provider has no post without a dossier.
  const filters = FILTERS.filter((f) => (aanbieder ? f !== 'zonder-dossier' : f !== 'teruggekomen'))
  const filter = filters.find((f) => f === zoek.get('toon')) ?? 'open'
  const q = (zoek.get('q') ?? '').toLowerCase()
  const gezocht = alle?.filter((r) => [r.kind, r.aanbiederNaam, r.gemeenteNaam, ...r.wat].join(' ').toLowerCase().includes(q))
  const rijen = gezocht?.filter((r) => PAST[filter](r, vandaag))
  return (
    <Pagina
      titel={t('v.titel')}
      aanhef={t(aanbieder ? 'v.aanhef.aanbieder' : 'v.aanhef.gemeente')}
      acties={
        aanbieder ? (
          <Rij gat={2}>
            <KnopLink soort="eerste" naar="/verzoeken/nieuw">
              {t('v.nieuw')}
            </KnopLink>
            <KnopLink naar="/verzoeken/wijziging">{t('v.wijziging')}</KnopLink>
          </Rij>
        ) : null
      }
    >
      <Stapel>
        <Filters
          label={t('v.toon')}
          items={filters.map((f) => ({
            naar: metZoek('/verzoeken', zoek, { toon: f === 'open' ? null : f }),
            label: t(`f.${f}`),
            actief: f === filter,
            ...(gezocht ? { n: gezocht.filter((r) => PAST[f](r, vandaag)).length } : {}),
          }))}
        />
        <Zoekveld label={t('v.zoek')} waarde={zoek.get('q') ?? ''} zoek={(v) => zetZoek({ q: v || null }, { vervang: true })} />
        <Lijsttabel
          key={filter}
          urgent={filter !== 'besloten' && filter !== 'alles'}
          vraag={{ ...vraag, data: rijen }}
          aanbieder={aanbieder}
          gefilterd={(alle?.length ?? 0) > 0}
        />
        {vraag.data?.meer && <Melding>{t('v.meer')}</Melding>}
        {rijen && rijen.length > 0 && <Uitvoer rijen={rijen} />}
      </Stapel>
    </Pagina>
  )
}

function Lijsttabel(p: { vraag: Parameters<typeof Tabel<Regel>>[0]['vraag']; aanbieder: boolean; gefilterd: boolean; urgent: boolean }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const vandaag = useVandaag()
  const wie = (r: Regel) => (p.aanbieder ? r.gemeenteNaam : r.aanbiederNaam)
  const leeg = p.gefilterd ? t('v.leeg.filter') : t(p.aanbieder ? 'v.leeg.aanbieder' : 'v.leeg.gemeente')
  return (
    <Tabel<Regel>
      bijschrift={t('v.titel')}
      bijschriftVerborgen
      {...(p.vraag ? { vraag: p.vraag } : {})}
      sleutel={(r) => r.id}
      eerst={50}
      naar={adres}
      {...(p.urgent ? { begin: { kolom: 'antwoord', richting: 'op' } as const } : {})}
      stand={(r) =>
        PAST['te-laat'](r, vandaag) || r.stand === 'niet verzonden' ? 'te-laat' : open(r) && r.dossierId === null ? 'let-op' : undefined
      }
      leeg={<Leeg titel={t('v.leeg')}>{leeg}</Leeg>}
      kolommen={[
        { id: 'kind', kop: t('k.kind'), sorteer: (r) => r.kind, cel: (r) => r.kind ?? t('k.naamloos') },
        {
          id: 'wat',
          kop: t('k.wat'),
          sorteer: (r) => r.wat[0] ?? null,
          cel: (r) => (
            <>
              {r.wat.join(', ') || t('e.open')}
              <div className="meta">{tekst(soortNamen[r.soort])}</div>
            </>
          ),
        },
        { id: 'wie', kop: t(p.aanbieder ? 'k.gemeente' : 'k.aanbieder'), sorteer: wie, cel: wie },
        { id: 'gevraagd', kop: t('k.gevraagd'), sorteer: (r) => r.dagtekening, cel: (r) => <DatumTekst op={r.dagtekening} /> },
        { id: 'stand', kop: t('k.stand'), sorteer: (r) => r.stand, cel: (r) => <StandChip stand={r.stand} /> },
        {
          id: 'antwoord',
          kop: t('k.antwoord'),
          sorteer: (r) => r.beslotenOp ?? r.antwoordVoor,
          cel: (r) => <Wanneer antwoordVoor={r.antwoordVoor} beslotenOp={r.beslotenOp} />,
        },
      ]}
    />
  )
}

function Uitvoer({ rijen }: { rijen: readonly Regel[] }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const stand = useStandNaam()
  return (
    <Rij gat={3}>
      <CsvKnop
        naam="verzoeken"
        rijen={rijen}
        kolommen={[
          { kop: t('k.kind'), waarde: (r) => r.kind },
          { kop: t('k.soort'), waarde: (r) => tekst(soortNamen[r.soort]) },
          { kop: t('k.wat'), waarde: (r) => r.wat.join(', ') },
          { kop: t('k.aanbieder'), waarde: (r) => r.aanbiederNaam },
          { kop: t('k.gemeente'), waarde: (r) => r.gemeenteNaam },
          { kop: t('k.gevraagd'), waarde: (r) => r.dagtekening },
          { kop: t('k.stand'), waarde: (r) => stand(r.stand) },
          { kop: t('k.uiterlijk'), waarde: (r) => r.antwoordVoor },
          { kop: t('k.besloten'), waarde: (r) => r.beslotenOp },
        ]}
      />
      <AfdrukKnop />
    </Rij>
  )
}
