import {
  DatumTekst,
  DoenEronder,
  Filters,
  Leeg,
  Pagina,
  Rij,
  Stapel,
  Tabel,
  useT,
  useVraag,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import { AntwoordKnoppen, type plaatsen } from '../../toewijzing/pages/public.ts'
import { teksten } from '../teksten.ts'
import { StartFormulier } from './Formulieren.tsx'

type Plaats = NonNullable<(typeof plaatsen)['_uit']>[number]

const DELEN = ['nieuw', 'wacht', 'loopt', 'klaar'] as const
type Deel = (typeof DELEN)[number]

/** Where a place stands for the provider. */
function deelVan(p: Plaats): Deel {
  if (p.gestoptOp !== null || p.stand === 'geweigerd' || (p.stand === 'ingetrokken' && p.gestartOp === null)) return 'klaar'
  if (p.gestartOp !== null) return 'loopt'
  return p.stand === 'wacht-op-antwoord' ? 'nieuw' : 'wacht'
}

/** A provider's children: new ones to answer, those who wait for the start, running and ended. */
export default function Plaatsen({ zoek }: PaginaProps) {
  const t = useT(teksten)
  const vraag = useVraag<typeof plaatsen>('toewijzing.plaatsen', {}, { houdVorige: true })
  const aantal = (d: Deel) => vraag.data?.filter((p) => deelVan(p) === d).length ?? 0
  // Who has nothing new to answer begins where children wait.
  const deel = DELEN.find((d) => d === zoek.get('toon')) ?? (['nieuw', 'wacht', 'loopt'] as const).find((d) => aantal(d) > 0) ?? 'nieuw'
  const rijen = vraag.data?.filter((p) => deelVan(p) === deel)
  return (
    <Pagina titel={t('p.titel')} aanhef={t('p.aanhef')}>
      <Stapel>
        <Filters
          label={t('p.titel')}
          items={DELEN.map((d) => ({
            naar: `/plaatsen?toon=${d}`,
            label: t(`p.${d}`),
            actief: d === deel,
            ...(vraag.data ? { n: aantal(d) } : {}),
          }))}
        />
        <Tabel
          bijschrift={t(`p.${deel}`)}
          vraag={{ ...vraag, data: rijen }}
          sleutel={(p) => p.id}
          eerst={50}
          naar={(p) => `/dossiers/${p.dossierId}/hulp`}
          begin={{ kolom: 'sinds', richting: 'op' }}
          leeg={<Leeg titel={t('p.leeg')}>{t('p.leeg.tekst')}</Leeg>}
          kolommen={[
            { id: 'kind', kop: t('p.kind'), sorteer: (p) => p.naam, cel: (p) => p.naam ?? String(p.nummer) },
            {
              id: 'product',
              kop: t('p.product'),
              sorteer: (p) => p.productNaam ?? p.product,
              cel: (p) => p.productNaam ?? t('p.zonderNaam', { code: p.product ?? '' }),
            },
            { id: 'sinds', kop: t('p.sinds'), sorteer: (p) => p.toegewezenOp, cel: (p) => <DatumTekst op={p.toegewezenOp.slice(0, 10)} /> },
            {
              id: 'start',
              kop: t('p.start'),
              sorteer: (p) => p.gestartOp ?? p.startVerwachtOp ?? p.ingangsdatum,
              cel: (p) => <DatumTekst op={p.gestartOp ?? p.startVerwachtOp ?? p.ingangsdatum} />,
            },
            ...(deel === 'nieuw' || deel === 'wacht' ? [{ id: 'doen', kop: t('p.doen'), cel: (p: Plaats) => <Handel p={p} /> }] : []),
          ]}
        />
      </Stapel>
    </Pagina>
  )
}

function Handel({ p }: { p: Plaats }) {
  const t = useT(teksten)
  if (p.stand === 'wacht-op-antwoord') return <AntwoordKnoppen toewijzing={p} />
  return (
    <Rij gat={3}>
      <DoenEronder knop={t('s.start')} soort="eerste">
        {(klaar) => <StartFormulier dossierId={p.dossierId} toewijzingId={p.id} hervat={false} klaar={klaar} />}
      </DoenEronder>
    </Rij>
  )
}
