import {
  AfdrukKnop,
  Chip,
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
  TermijnTekst,
  useIk,
  useT,
  useVandaag,
  useVraag,
  type ChipToon,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import { STANDEN, type DeclaratieStand } from '../model.ts'
import type { lijst } from '../queries.ts'
import { teksten } from '../teksten.ts'
import { Delen } from './Delen.tsx'
import { useGeld } from './euro.ts'

type Regel = NonNullable<(typeof lijst)['_uit']>['declaraties'][number]

export const STANDTOON: Readonly<Record<DeclaratieStand, ChipToon>> = {
  ingestuurd: 'weten',
  'te-beoordelen': 'let-op',
  'antwoord-klaar': 'weten',
  beantwoord: 'goed',
  afgekeurd: 'te-laat',
}

/** What the state is called; one that was sent elsewhere is not being read here. */
export const standWoord = (d: { readonly stand: DeclaratieStand; readonly bron: string }) =>
  d.bron === 'verstuurd' && d.stand === 'ingestuurd' ? ('stand.verstuurd' as const) : (`stand.${d.stand}` as const)

/** Declarations of one's own organisation or municipality, with what was asked and what was granted. */
export default function Lijst({ zoek }: PaginaProps) {
  const t = useT(teksten)
  const ik = useIk()
  const vandaag = useVandaag()
  const { euro, maand } = useGeld()
  const aanbieder = ik.functies.includes('aanbieder')
  const vraag = useVraag<typeof lijst>('declaratie.lijst', {}, { houdVorige: true, elkeSeconden: 20 })
  const stand = STANDEN.find((s) => s === zoek.get('toon')) ?? null
  const alle = vraag.data?.declaraties
  const rijen = alle?.filter((d) => stand === null || d.stand === stand)
  const aantal = (s: DeclaratieStand) => alle?.filter((d) => d.stand === s).length ?? 0
  const ander = (d: Regel) => (aanbieder ? d.gemeenteNaam : d.aanbiederNaam)
  return (
    <Pagina
      titel={t('d.titel')}
      aanhef={t(aanbieder ? 'd.aanhef.aanbieder' : 'd.aanhef.controller')}
      acties={
        aanbieder ? (
          <KnopLink soort="eerste" naar="/declaraties/nieuw">
            {t('d.nieuw')}
          </KnopLink>
        ) : null
      }
    >
      <Stapel>
        <Delen />
        <Filters
          label={t('d.toon')}
          items={[
            {
              naar: metZoek('/declaraties', zoek, { toon: null }),
              label: t('d.alles'),
              actief: stand === null,
              ...(alle ? { n: alle.length } : {}),
            },
            ...STANDEN.filter((s) => s === stand || aantal(s) > 0).map((s) => ({
              naar: metZoek('/declaraties', zoek, { toon: s }),
              label: t(`stand.${s}`),
              actief: s === stand,
              n: aantal(s),
            })),
          ]}
        />
        <Tabel
          bijschrift={t('d.titel')}
          bijschriftVerborgen
          vraag={{ ...vraag, data: rijen }}
          sleutel={(d) => d.id}
          eerst={50}
          naar={(d) => `/declaraties/een/${d.id}`}
          stand={(d) =>
            d.stand === 'te-beoordelen' && d.antwoordVoor && d.antwoordVoor < vandaag ? 'te-laat' : d.veranderd > 0 ? 'let-op' : undefined
          }
          leeg={<Leeg titel={t('d.leeg')}>{t(aanbieder ? 'd.leeg.aanbieder' : 'd.leeg.controller')}</Leeg>}
          kolommen={[
            { id: 'maand', kop: t('k.maand'), sorteer: (d) => d.periodeBegin, cel: (d) => maand(d.periodeBegin) },
            { id: 'wie', kop: t(aanbieder ? 'k.gemeente' : 'k.aanbieder'), sorteer: ander, cel: ander },
            {
              id: 'regels',
              kop: t('k.regels'),
              getal: true,
              sorteer: (d) => d.regels,
              cel: (d) => (
                <>
                  {d.regels}
                  {d.fout > 0 && <div className="meta">{t('k.fout', { n: d.fout })}</div>}
                  {d.kiezen > 0 && <div className="meta">{t('k.kiezen', { n: d.kiezen })}</div>}
                </>
              ),
            },
            { id: 'gevraagd', kop: t('k.gevraagd'), getal: true, sorteer: (d) => d.ingediend, cel: (d) => euro(d.ingediend) },
            {
              id: 'toegekend',
              kop: t('k.toegekend'),
              getal: true,
              sorteer: (d) => d.toegekend,
              cel: (d) => (d.toegekend === null ? <span className="meta">–</span> : euro(d.toegekend)),
            },
            {
              id: 'stand',
              kop: t('k.stand'),
              sorteer: (d) => t(standWoord(d)),
              cel: (d) => <Chip toon={STANDTOON[d.stand]}>{t(standWoord(d))}</Chip>,
            },
            {
              id: 'antwoord',
              kop: t('k.antwoord'),
              sorteer: (d) => d.beantwoordOp ?? d.antwoordVoor,
              cel: (d) =>
                d.beantwoordOp ? <DatumTekst op={d.beantwoordOp} /> : d.antwoordVoor ? <TermijnTekst op={d.antwoordVoor} /> : '–',
            },
          ]}
        />
        {vraag.data?.meer && <Melding>{t('d.meer')}</Melding>}
        {rijen && rijen.length > 0 && (
          <Rij gat={3}>
            <CsvKnop
              naam="declaraties"
              rijen={rijen}
              kolommen={[
                { kop: t('k.maand'), waarde: (d) => d.periodeBegin.slice(0, 7) },
                { kop: t('k.nummer'), waarde: (d) => d.nummer },
                { kop: t('k.aanbieder'), waarde: (d) => d.aanbiederNaam },
                { kop: t('k.gemeente'), waarde: (d) => d.gemeenteNaam },
                { kop: t('k.regels'), waarde: (d) => d.regels },
                { kop: `${t('k.gevraagd')} (cent)`, waarde: (d) => d.ingediend },
                { kop: `${t('k.toegekend')} (cent)`, waarde: (d) => d.toegekend },
                { kop: t('k.stand'), waarde: (d) => t(standWoord(d)) },
                { kop: t('e.uiterlijk'), waarde: (d) => d.antwoordVoor },
                { kop: t('e.beantwoord'), waarde: (d) => d.beantwoordOp },
              ]}
            />
            <AfdrukKnop />
          </Rij>
        )}
      </Stapel>
    </Pagina>
  )
}
