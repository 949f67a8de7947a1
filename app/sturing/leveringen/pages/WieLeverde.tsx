import {
  Chip,
  CsvKnop,
  datum,
  Filters,
  Kaart,
  Leeg,
  metZoek,
  Stapel,
  Tabel,
  Toon,
  useT,
  useTaal,
  useVraag,
} from '../../../kern/ui/index.ts'
import type { wieLeverde } from '../queries.ts'
import { teksten } from '../leveren-teksten.ts'
import { Dag } from './Dag.tsx'

type Stand = NonNullable<(typeof wieLeverde)['_uit']>['standen'][number]
const TOON = { geleverd: 'goed', gecorrigeerd: 'goed', leeg: 'let-op', niet: 'te-laat', onverwacht: 'gewoon' } as const

/** Which organisations that helped the municipality's youths delivered, and which did not: absent is not zero. */
export function WieLeverde({ zoek }: { zoek: URLSearchParams }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const periode = zoek.get('periode')
  const vraag = useVraag<typeof wieLeverde>('leveringen.wieLeverde', periode ? { periode } : {}, { houdVorige: true })
  const woord = (s: Stand) => (s.stand === 'leeg' ? t('s.leeg.geleverd') : t(`s.${s.stand}`))
  const heel = (s: Stand) => (s.onvolledig === null ? '–' : s.onvolledig ? t('s.heel.nee') : t('s.heel.ja'))
  return (
    <Toon vraag={vraag}>
      {(v) => (
        <Kaart
          titel={`${t('s.titel')}, ${v.periode.code}`}
          onder={t('s.uitleg')}
          acties={
            <CsvKnop
              naam={`wie-leverde-${v.periode.code}`}
              rijen={v.standen}
              kolommen={[
                { kop: t('s.wie'), waarde: (s) => s.naam },
                { kop: t('periode'), waarde: () => v.periode.code },
                { kop: t('s.stand'), waarde: woord },
                { kop: t('b.versie'), waarde: (s) => s.versie },
                { kop: t('s.op'), waarde: (s) => s.op?.slice(0, 10) ?? null },
                { kop: t('s.heel'), waarde: heel },
              ]}
            />
          }
        >
          <Stapel>
            <Filters
              label={t('periode')}
              items={v.perioden.map((p) => ({
                naar: metZoek('/sturing/leveringen', zoek, { periode: p }),
                label: p,
                actief: p === v.periode.code,
              }))}
            />
            <p>
              {t('s.samen', {
                n: v.standen.filter((s) => s.stand !== 'niet').length,
                van: v.standen.length,
                p: v.periode.code,
                dag: datum(v.uiterlijk, taal),
              })}
            </p>
            <Tabel
              bijschrift={t('s.titel')}
              bijschriftVerborgen
              rijen={v.standen}
              sleutel={(s) => s.partijId}
              begin={{ kolom: 'wie', richting: 'op' }}
              leeg={<Leeg titel={t('s.leeg')} />}
              kolommen={[
                { id: 'wie', kop: t('s.wie'), cel: (s) => s.naam, sorteer: (s) => s.naam },
                {
                  id: 'stand',
                  kop: t('s.stand'),
                  cel: (s) => (
                    <>
                      <Chip toon={TOON[s.stand]}>{woord(s)}</Chip> {s.teLaat && <Chip toon="let-op">{t('s.laat')}</Chip>}
                    </>
                  ),
                  sorteer: (s) => s.stand,
                },
                { id: 'op', kop: t('s.op'), cel: (s) => <Dag op={s.op?.slice(0, 10) ?? null} />, sorteer: (s) => s.op },
                { id: 'versie', kop: t('b.versie'), getal: true, cel: (s) => s.versie ?? '–', sorteer: (s) => s.versie },
                { id: 'heel', kop: t('s.heel'), cel: heel },
              ]}
            />
          </Stapel>
        </Kaart>
      )}
    </Toon>
  )
}
