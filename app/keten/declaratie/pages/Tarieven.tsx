import {
  CsvKnop,
  DatumTekst,
  DatumVeld,
  Formulier,
  GetalVeld,
  Keuzelijst,
  Leeg,
  Pagina,
  Rij,
  Stapel,
  Tabel,
  Tekstregel,
  Toon,
  Uitklap,
  useIk,
  useOpdracht,
  useT,
  useTekst,
  useVandaag,
  useVraag,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import { eenheidNamen } from '../../toewijzing/pages/public.ts'
import type { tariefVastleggen } from '../commands.ts'
import type { tarieven } from '../queries.ts'
import { teksten } from '../teksten.ts'
import { Delen } from './Delen.tsx'
import { useGeld } from './euro.ts'

type Alles = NonNullable<(typeof tarieven)['_uit']>
const EENHEDEN = ['04', '01', '14', '16', '82', '84'] as const

/** What one unit of a product costs, per provider. */
export default function Tarieven(_p: PaginaProps) {
  const t = useT(teksten)
  const tekst = useTekst()
  const ik = useIk()
  const { euro } = useGeld()
  const vraag = useVraag<typeof tarieven>('declaratie.tarieven', {}, { houdVorige: true })
  const eigen = ik.functies.includes('aanbieder')
  return (
    <Pagina titel={t('t.titel')} aanhef={t('t.aanhef')}>
      <Stapel>
        <Delen />
        <Toon vraag={vraag}>
          {(a) => (
            <>
              {ik.functies.includes('controller') && <Vastleggen aanbieders={a.aanbieders} />}
              <Tabel
                bijschrift={t('t.titel')}
                bijschriftVerborgen
                rijen={a.tarieven}
                sleutel={(r) => r.id}
                leeg={<Leeg titel={t('t.leeg')}>{t('t.leeg.tekst')}</Leeg>}
                kolommen={[
                  {
                    id: 'product',
                    kop: t('t.product'),
                    sorteer: (r) => r.productNaam,
                    cel: (r) => (
                      <>
                        {r.productNaam} <span className="meta">{r.productCode}</span>
                      </>
                    ),
                  },
                  {
                    id: 'wie',
                    kop: t(eigen ? 'k.gemeente' : 'k.aanbieder'),
                    sorteer: (r) => (eigen ? r.gemeenteNaam : r.aanbiederNaam),
                    cel: (r) => (eigen ? r.gemeenteNaam : r.aanbiederNaam),
                  },
                  { id: 'eenheid', kop: t('t.eenheid'), sorteer: (r) => r.eenheid, cel: (r) => tekst(eenheidNamen[r.eenheid]) },
                  { id: 'bedrag', kop: t('e.tarief'), getal: true, sorteer: (r) => r.bedrag, cel: (r) => euro(r.bedrag) },
                  { id: 'van', kop: t('t.van'), sorteer: (r) => r.van, cel: (r) => <DatumTekst op={r.van} /> },
                  {
                    id: 'tot',
                    kop: t('t.tot'),
                    sorteer: (r) => r.totEnMet,
                    cel: (r) => (r.totEnMet ? <DatumTekst op={r.totEnMet} /> : t('t.nu')),
                  },
                ]}
              />
              {a.tarieven.length > 0 && (
                <Rij gat={3}>
                  <CsvKnop
                    naam="tarieven"
                    rijen={a.tarieven}
                    kolommen={[
                      { kop: t('t.code'), waarde: (r) => r.productCode },
                      { kop: t('t.product'), waarde: (r) => r.productNaam },
                      { kop: t('k.aanbieder'), waarde: (r) => r.aanbiederNaam },
                      { kop: t('t.eenheid'), waarde: (r) => tekst(eenheidNamen[r.eenheid]) },
                      { kop: `${t('e.tarief')} (cent)`, waarde: (r) => r.bedrag },
                      { kop: t('t.van'), waarde: (r) => r.van },
                      { kop: t('t.tot'), waarde: (r) => r.totEnMet },
                    ]}
                  />
                </Rij>
              )}
            </>
          )}
        </Toon>
      </Stapel>
    </Pagina>
  )
}

function Vastleggen({ aanbieders }: Pick<Alles, 'aanbieders'>) {
  const t = useT(teksten)
  const tekst = useTekst()
  const vandaag = useVandaag()
  const leg = useOpdracht<typeof tariefVastleggen>('declaratie.tariefVastleggen')
  return (
    <Uitklap label={t('t.nieuw')}>
      <Formulier
        opdracht={leg}
        begin={{ aanbiederId: '', productCode: '', eenheid: '04', bedrag: null as number | null, van: vandaag }}
        naarInvoer={(w) => ({
          ...w,
          productCode: w.productCode.toUpperCase(),
          eenheid: EENHEDEN.find((e) => e === w.eenheid) ?? '04',
          bedrag: w.bedrag ?? 0,
        })}
        gelukt={t('t.gelukt')}
        leegNaGelukt
      >
        <Keuzelijst
          naam="aanbiederId"
          label={t('k.aanbieder')}
          verplicht
          opties={aanbieders.map((a) => ({ waarde: a.id, label: a.naam }))}
        />
        <Tekstregel naam="productCode" label={t('t.code')} hint={t('t.code.hint')} verplicht />
        <Keuzelijst
          naam="eenheid"
          label={t('t.eenheid')}
          verplicht
          opties={EENHEDEN.map((e) => ({ waarde: e, label: tekst(eenheidNamen[e]) }))}
        />
        <GetalVeld naam="bedrag" label={t('t.bedrag')} soort="euro" verplicht />
        <DatumVeld naam="van" label={t('t.van')} verplicht />
      </Formulier>
    </Uitklap>
  )
}
