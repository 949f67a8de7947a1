import {
  datum,
  Filters,
  Kaart,
  KnopLink,
  Leeg,
  leesZoekvraag,
  Melding,
  metZoek,
  MiniBand,
  Pagina,
  Paginering,
  Stapel,
  Tabel,
  TermijnTekst,
  Toon,
  Uitklap,
  useDatums,
  useIk,
  useNavigatie,
  useT,
  useTaal,
  useTekst,
  useVandaag,
  useVraag,
  useZoek,
  Verwijzing,
  zetZoekvraag,
  Zoekveld,
  type Kolom,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import { VerzoekPost } from '../../verzoek/pages/public.tsx'
import type { signalenTonen, werkvoorraadTonen } from '../queries.ts'
import { teksten } from '../teksten.ts'
import { leeftijd } from './leeftijd.ts'

type Antwoord = NonNullable<(typeof werkvoorraadTonen)['_uit']>
type Regel = Antwoord['regels'][number]
type Signaal = NonNullable<(typeof signalenTonen)['_uit']>[number]

const FILTERS = ['alles', 'te-laat', 'deze-week', 'wacht-op-ander', 'hulp', 'afgesloten'] as const
const EERST = 3

/** What must I do today: what is late first, then all my children by term. */
export default function Werkvoorraad(_p: PaginaProps) {
  const t = useT(teksten)
  const ik = useIk()
  const vandaag = useVandaag()
  const { taal } = useTaal()
  const signalen = useVraag<typeof signalenTonen>('draad.signalen', {}, { elkeSeconden: 120 })
  const n = signalen.data?.length
  const titel = n === 0 ? t('werk.titel.rustig') : n === 1 ? t('werk.titel.een') : t('werk.titel')
  const mag = ik.functies.includes('toegangsmedewerker')
  return (
    <Pagina
      titel={titel}
      aanhef={datum(vandaag, taal, 'dag')}
      acties={
        mag ? (
          <KnopLink soort="eerste" naar="/nieuwe-vraag">
            {t('werk.nieuw')}
          </KnopLink>
        ) : null
      }
    >
      <Stapel>
        <VerzoekPost />
        <Toon vraag={signalen} leeg={(s) => s.length === 0 && <p className="meta">{t('werk.rustig')}</p>}>
          {(s) => <Signalen signalen={s} />}
        </Toon>
        <Lijst />
      </Stapel>
    </Pagina>
  )
}

function Signalen({ signalen }: { signalen: readonly Signaal[] }) {
  const t = useT(teksten)
  const rest = signalen.slice(EERST)
  return (
    <section aria-label={t('werk.signalen')}>
      <Stapel gat={3}>
        {signalen.slice(0, EERST).map((s) => (
          <SignaalRegel key={s.termijnId} s={s} />
        ))}
        {rest.length > 0 && (
          <Uitklap label={t('werk.signalen.meer', { n: rest.length })}>
            <Stapel gat={3}>
              {rest.map((s) => (
                <SignaalRegel key={s.termijnId} s={s} />
              ))}
            </Stapel>
          </Uitklap>
        )}
      </Stapel>
    </section>
  )
}

function SignaalRegel({ s }: { s: Signaal }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const d = useDatums()
  const wie = `${s.naam}${s.leeftijd ? ` (${s.leeftijd})` : ''}`
  return (
    <Melding
      soort={s.stand === 'te-laat' ? 'te-laat' : 'let-op'}
      titel={`${tekst(s.wat)}: ${wie}.`}
      actie={<Verwijzing naar={`/dossiers/${s.dossierId}/${s.deel}`}>{tekst(s.doe)}</Verwijzing>}
    >
      {t('werk.sinds', { van: d.datum(s.sinds), op: d.datum(s.laatsteDag) })}
      {s.bij ? ` ${t('werk.bij', { wie: s.bij })}` : ''}
      {s.nieuweDatum ? ` ${t('werk.nieuweDatum', { op: d.datum(s.nieuweDatum) })}` : ''}
    </Melding>
  )
}

function Lijst() {
  const t = useT(teksten)
  const tekst = useTekst()
  const ik = useIk()
  const [zoek, zetZoek] = useZoek()
  const { ga } = useNavigatie()
  // A BSN typed here by mistake goes where one searches by BSN, through memory: an address never holds it.
  const zoekIn = (q: string) => {
    if (leesZoekvraag(q).soort !== 'bsn') return zetZoek({ q: q || null, blad: null }, { vervang: true })
    zetZoekvraag(q)
    ga('/zoeken')
  }
  const filter = FILTERS.find((f) => f === zoek.get('filter')) ?? 'alles'
  const sorteer = (['termijn', 'naam', 'gewacht', 'sinds'] as const).find((s) => s === zoek.get('sorteer')) ?? 'termijn'
  const lijst = useVraag<typeof werkvoorraadTonen>(
    'draad.werkvoorraad',
    { filter, sorteer, zoek: zoek.get('q') ?? '', blad: Number(zoek.get('blad') ?? 1) },
    { houdVorige: true },
  )
  const kolommen: Kolom<Regel>[] = [
    {
      id: 'naam',
      kop: t('kol.kind'),
      cel: (r) => (
        <>
          {r.naam} <span className="meta">{leeftijd(r, t)}</span>
        </>
      ),
      sorteer: (r) => r.naam,
    },
    { id: 'draad', kop: t('kol.draad'), cel: (r) => <MiniBand segmenten={r.segmenten.map((s) => ({ ...s, soort: s.soort }))} /> },
    { id: 'aanzet', kop: t('kol.aanzet'), cel: (r) => r.aanZet ?? t('u') },
    {
      id: 'termijn',
      kop: t('kol.termijn'),
      cel: (r) =>
        r.termijn ? (
          <>
            {tekst(r.termijn.naam)}, <TermijnTekst op={r.termijn.op} />
          </>
        ) : (
          <span className="meta">{t('geen-termijn')}</span>
        ),
      sorteer: (r) => r.termijn?.op ?? null,
    },
    { id: 'gewacht', kop: t('kol.gewacht'), cel: (r) => t('dagen', { n: r.gewacht }), sorteer: (r) => r.gewacht, getal: true },
  ]
  const { pad } = { pad: '/' }
  return (
    <Kaart titel={t(ik.functies.includes('aanbieder') ? 'werk.plaatsen' : 'werk.kinderen')}>
      <Stapel gat={3}>
        <Filters
          label={t('werk.filter')}
          items={FILTERS.map((f) => ({
            naar: metZoek(pad, zoek, { filter: f === 'alles' ? null : f, blad: null }),
            label: t(`filter.${f}`),
            actief: f === filter,
            ...(lijst.data ? { n: lijst.data.tellers[f] } : {}),
          }))}
        />
        <Zoekveld label={t('werk.zoek')} waarde={zoek.get('q') ?? ''} zoek={zoekIn} />
        <Toon vraag={lijst}>
          {(l) => (
            <Tabel<Regel>
              bijschrift={t('werk.kinderen')}
              bijschriftVerborgen
              kolommen={kolommen}
              rijen={l.regels}
              sleutel={(r) => r.dossierId}
              naar={(r) => `/dossiers/${r.dossierId}`}
              stand={(r) => (r.termijn?.stand === 'te-laat' ? 'te-laat' : r.termijn?.stand === 'deze-week' ? 'let-op' : undefined)}
              sortering={{ kolom: sorteer === 'sinds' ? 'termijn' : sorteer, richting: sorteer === 'gewacht' ? 'af' : 'op' }}
              bijSorteren={(s) => zetZoek({ sorteer: s.kolom === 'termijn' ? null : s.kolom, blad: null })}
              leeg={<Leeg titel={t('werk.leeg')}>{t('werk.leeg.tekst')}</Leeg>}
              voet={
                l.totaal > l.perBlad ? (
                  <Paginering
                    nu={l.blad}
                    aantal={Math.ceil(l.totaal / l.perBlad)}
                    naar={(blad) => metZoek(pad, zoek, { blad: String(blad) })}
                  />
                ) : null
              }
            />
          )}
        </Toon>
      </Stapel>
    </Kaart>
  )
}
