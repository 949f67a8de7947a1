import {
  CsvKnop,
  dagenTussen,
  Filters,
  Kaart,
  KnopLink,
  Melding,
  MiniBand,
  Paginering,
  Stapel,
  Tabel,
  TermijnTekst,
  useT,
  Verwijzing,
  type Kolom,
  type Segment,
} from '../../../kern/ui/index.ts'
import { VANDAAG } from './data.ts'
import { gids } from './teksten.ts'

interface Rij {
  id: string
  naam: string
  leeftijd: number
  draad: Pick<Segment, 'van' | 'tot' | 'soort'>[]
  aanZet: string | null
  termijn: string
  gewacht: number | null
}

function rijen(): Rij[] {
  return [
    {
      id: 'tom',
      naam: 'Tom de Wit',
      leeftijd: 11,
      aanZet: 'Jeugdhuis De Linde',
      termijn: '2026-11-19',
      gewacht: 48,
      draad: [
        { van: '2026-08-16', tot: '2026-08-30', soort: 'wacht' },
        { van: '2026-08-30', tot: '2026-10-08', soort: 'onderweg' },
        { van: '2026-10-08', tot: '2026-10-31', soort: 'wacht' },
        { van: '2026-10-31', tot: '2026-11-10', soort: 'overbrugging' },
        { van: '2026-11-10', tot: null, soort: 'wacht' },
      ],
    },
    {
      id: 'noor',
      naam: 'Noor Haddou',
      leeftijd: 14,
      aanZet: null,
      termijn: '2026-11-16',
      gewacht: 25,
      draad: [
        { van: '2026-09-17', tot: '2026-09-23', soort: 'wacht' },
        { van: '2026-09-23', tot: '2026-11-02', soort: 'onderweg' },
        { van: '2026-11-02', tot: null, soort: 'wacht' },
      ],
    },
    {
      id: 'sem',
      naam: 'Sem de Groot',
      leeftijd: 9,
      aanZet: null,
      termijn: '2026-11-24',
      gewacht: 3,
      draad: [
        { van: '2026-09-29', tot: '2026-10-02', soort: 'wacht' },
        { van: '2026-10-02', tot: null, soort: 'onderweg' },
      ],
    },
    {
      id: 'yara',
      naam: 'Yara Peters',
      leeftijd: 16,
      aanZet: 'Praktijk Anker',
      termijn: '2026-12-04',
      gewacht: 17,
      draad: [
        { van: '2026-08-05', tot: '2026-08-14', soort: 'wacht' },
        { van: '2026-08-14', tot: '2026-09-14', soort: 'onderweg' },
        { van: '2026-09-14', tot: '2026-09-22', soort: 'wacht' },
        { van: '2026-09-22', tot: null, soort: 'hulp' },
      ],
    },
    {
      id: 'baby',
      naam: 'Baby van Dam',
      leeftijd: 0,
      aanZet: null,
      termijn: '2026-12-11',
      gewacht: null,
      draad: [{ van: '2026-11-01', tot: null, soort: 'onderweg' }],
    },
  ]
}

/** Alerts, filters and the worklist table. */
export function LijstProef() {
  const t = useT(gids)
  const lijst = rijen()
  const kolommen: Kolom<Rij>[] = [
    { id: 'naam', kop: t('b.kind'), cel: (r) => `${r.naam}${r.leeftijd > 0 ? `, ${r.leeftijd}` : ''}`, sorteer: (r) => r.naam },
    { id: 'draad', kop: t('b.draad'), cel: (r) => <MiniBand segmenten={r.draad} /> },
    { id: 'aanzet', kop: t('b.aanzet'), cel: (r) => r.aanZet ?? t('b.u'), sorteer: (r) => r.aanZet },
    { id: 'termijn', kop: t('b.termijn'), cel: (r) => <TermijnTekst op={r.termijn} />, sorteer: (r) => r.termijn },
    {
      id: 'gewacht',
      kop: t('b.gewacht'),
      cel: (r) => (r.gewacht === null ? '–' : t('n.dagen', { n: r.gewacht })),
      sorteer: (r) => r.gewacht,
      getal: true,
    },
  ]
  const stand = (r: Rij) => {
    const nog = dagenTussen(VANDAAG, r.termijn)
    return nog < 0 ? ('te-laat' as const) : nog <= 7 ? ('let-op' as const) : undefined
  }
  return (
    <Stapel gat={4}>
      <Melding soort="te-laat" titel={t('x.zonder')} actie={<KnopLink naar="/stijlgids?kies">{t('x.kies')}</KnopLink>}>
        {t('x.zonder.t')}
      </Melding>
      <Melding soort="let-op" titel={t('x.stem')}>
        {t('x.stem.t')} <Verwijzing naar="/stijlgids?plan">{t('x.plan')}</Verwijzing>
      </Melding>
      <Kaart>
        <Stapel gat={4}>
          <Filters
            label={t('f.toon')}
            items={[
              { naar: '/stijlgids', label: t('f.alles'), n: 38, actief: true },
              { naar: '/stijlgids?f=laat', label: t('f.laat'), n: 3, actief: false },
              { naar: '/stijlgids?f=week', label: t('f.week'), n: 6, actief: false },
              { naar: '/stijlgids?f=wacht', label: t('f.wacht'), n: 14, actief: false },
            ]}
          />
          <Tabel
            bijschrift={t('kop.kinderen')}
            rijen={lijst}
            sleutel={(r) => r.id}
            naar={(r) => `/stijlgids?kind=${r.id}`}
            stand={stand}
            begin={{ kolom: 'termijn', richting: 'op' }}
            kolommen={kolommen}
            voet={
              <>
                <span>{t('b.voet')}</span>
                <CsvKnop
                  naam="kinderen"
                  rijen={lijst}
                  kolommen={[
                    { kop: t('b.kind'), waarde: (r) => r.naam },
                    { kop: t('b.gewacht'), waarde: (r) => r.gewacht },
                  ]}
                />
              </>
            }
          />
          <Paginering nu={3} aantal={8} naar={(n) => `/stijlgids?pagina=${n}`} />
        </Stapel>
      </Kaart>
    </Stapel>
  )
}
