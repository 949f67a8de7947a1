import {
  CsvKnop,
  Filters,
  Kaart,
  Leeg,
  metZoek,
  Pagina,
  Stapel,
  Tabel,
  Tijdstip,
  useT,
  useTekst,
  useTitel,
  useVraag,
  useZoek,
  Zoekveld,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import type { logboekInzien, noodtoegangen } from '../queries.ts'
import { doelWoord } from '../doelen.ts'
import { teksten } from '../teksten.ts'

type Nood = NonNullable<(typeof noodtoegangen)['_uit']>[number]
type Regel = NonNullable<(typeof logboekInzien)['_uit']>[number]

const SOORTEN = ['lezen', 'schrijven', 'geweigerd', 'zoeken'] as const

/** For who guards privacy: every use of break the glass, and the processing log; no content of dossiers. */
export default function Inzage(_p: PaginaProps) {
  const t = useT(teksten)
  const tekst = useTekst()
  const titel = useTitel()
  const [zoek, zetZoek] = useZoek()
  const soort = SOORTEN.find((s) => s === zoek.get('soort'))
  const wie = zoek.get('wie') ?? ''
  const nood = useVraag<typeof noodtoegangen>('toegang.noodtoegangen', {})
  const log = useVraag<typeof logboekInzien>(
    'logboek.inzien',
    { ...(soort ? { soort } : {}), ...(wie ? { wie } : {}) },
    { houdVorige: true },
  )
  return (
    <Pagina titel={t('inzage.titel')}>
      <Stapel>
        <Kaart titel={t('inzage.nood')}>
          <Tabel<Nood>
            bijschrift={t('inzage.nood')}
            bijschriftVerborgen
            vraag={nood}
            sleutel={(r) => r.id}
            leeg={<Leeg titel={t('inzage.nood.leeg')} />}
            stand={() => 'let-op'}
            kolommen={[
              {
                id: 'wie',
                kop: t('x.wie'),
                cel: (r) => (
                  <>
                    {r.wie} <span className="meta">{r.partij}</span>
                  </>
                ),
                sorteer: (r) => r.wie,
              },
              { id: 'reden', kop: t('inzage.reden'), cel: (r) => r.reden },
              { id: 'op', kop: t('inzage.op'), cel: (r) => <Tijdstip op={r.op} />, sorteer: (r) => r.op },
              { id: 'vervalt', kop: t('inzage.vervalt'), cel: (r) => (r.vervaltOp ? <Tijdstip op={r.vervaltOp} /> : null) },
            ]}
          />
        </Kaart>
        <Kaart
          titel={t('inzage.log')}
          onder={t('inzage.log.onder')}
          acties={
            <CsvKnop
              naam="logboek"
              rijen={log.data ?? []}
              kolommen={[
                { kop: t('inzage.op'), waarde: (r: Regel) => r.op },
                { kop: t('x.wie'), waarde: (r: Regel) => r.wie },
                { kop: t('inzage.soort'), waarde: (r: Regel) => r.soort },
                { kop: t('x.wat'), waarde: (r: Regel) => r.naam },
                { kop: t('x.doel'), waarde: (r: Regel) => r.doel },
              ]}
            />
          }
        >
          <Stapel gat={3}>
            <Filters
              label={t('inzage.soort')}
              items={[
                { naar: metZoek('/inzage', zoek, { soort: null }), label: t('t.alles'), actief: soort === undefined },
                ...SOORTEN.map((s) => ({ naar: metZoek('/inzage', zoek, { soort: s }), label: t(`inzage.${s}`), actief: s === soort })),
              ]}
            />
            <Zoekveld label={t('inzage.zoek')} waarde={wie} zoek={(q) => zetZoek({ wie: q || null }, { vervang: true })} />
            <Tabel<Regel>
              bijschrift={t('inzage.log')}
              bijschriftVerborgen
              vraag={log}
              sleutel={(r) => r.id}
              dicht
              leeg={<Leeg titel={t('x.leeg')} />}
              stand={(r) => (r.soort === 'geweigerd' ? 'let-op' : undefined)}
              kolommen={[
                { id: 'op', kop: t('inzage.op'), cel: (r) => <Tijdstip op={r.op} />, sorteer: (r) => r.op },
                {
                  id: 'wie',
                  kop: t('x.wie'),
                  cel: (r) => (
                    <>
                      {r.wie} <span className="meta">{r.partij}</span>
                    </>
                  ),
                  sorteer: (r) => r.wie,
                },
                { id: 'soort', kop: t('inzage.soort'), cel: (r) => t(`inzage.${r.soort}`) },
                { id: 'wat', kop: t('x.wat'), cel: (r) => titel(r.naam) },
                { id: 'doel', kop: t('x.doel'), cel: (r) => tekst(doelWoord(r.doel)) },
              ]}
            />
          </Stapel>
        </Kaart>
      </Stapel>
    </Pagina>
  )
}
