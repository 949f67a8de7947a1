import { useState } from 'react'
import {
  DatumTekst,
  DoenEronder,
  Filters,
  Leeg,
  Melding,
  Pagina,
  Rij,
  Stapel,
  Tabel,
  useT,
  useVraag,
  Zoekveld,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import { AntwoordKnoppen, PLAATSDELEN, type Plaatsdeel, type plaatsen } from '../../toewijzing/pages/public.ts'
import { teksten } from '../teksten.ts'
import { StartFormulier } from './Formulieren.tsx'

type Plaats = NonNullable<(typeof plaatsen)['_uit']>['plaatsen'][number]

/** A provider's children: new ones to answer, those who wait for the start, running and ended. */
export default function Plaatsen({ zoek }: PaginaProps) {
  const t = useT(teksten)
  const vraag = useVraag<typeof plaatsen>('toewijzing.plaatsen', {}, { houdVorige: true })
  const aantal = (d: Plaatsdeel) => vraag.data?.plaatsen.filter((p) => p.deel === d).length ?? 0
  // Who has nothing new to answer begins where children wait.
  const deel =
    PLAATSDELEN.find((d) => d === zoek.get('toon')) ?? (['nieuw', 'wacht', 'loopt'] as const).find((d) => aantal(d) > 0) ?? 'nieuw'
  // A child's name stays on the screen, out of the address.
  const [q, zetQ] = useState('')
  const past = (p: Plaats) => `${p.naam ?? ''} ${p.nummer}`.toLowerCase().includes(q.toLowerCase())
  const rijen = vraag.data?.plaatsen.filter((p) => p.deel === deel && past(p))
  return (
    <Pagina titel={t('p.titel')} aanhef={t('p.aanhef')}>
      <Stapel>
        <Filters
          label={t('p.titel')}
          items={PLAATSDELEN.map((d) => ({
            naar: `/plaatsen?toon=${d}`,
            label: t(`p.${d}`),
            actief: d === deel,
            ...(vraag.data ? { n: aantal(d) } : {}),
          }))}
        />
        {(aantal(deel) > 10 || q !== '') && <Zoekveld label={t('p.zoek')} waarde={q} zoek={zetQ} />}
        <Tabel
          bijschrift={t(`p.${deel}`)}
          vraag={{ ...vraag, data: rijen }}
          sleutel={(p) => p.id}
          eerst={50}
          naar={(p) => `/dossiers/${p.dossierId}/hulp`}
          begin={{ kolom: 'sinds', richting: 'op' }}
          leeg={<Leeg titel={t('p.leeg')}>{t(q === '' ? 'p.leeg.tekst' : 'p.leeg.zoek')}</Leeg>}
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
        {deel === 'klaar' && vraag.data?.meer && <Melding>{t('p.meer')}</Melding>}
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
        {(klaar) => <StartFormulier dossierId={p.dossierId} toewijzingId={p.id} soort="s.start" klaar={klaar} />}
      </DoenEronder>
    </Rij>
  )
}
