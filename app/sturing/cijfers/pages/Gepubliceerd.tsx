import { BRONTABELLEN, eenheid, rijTekst, type BronTabel, type Cel } from '@draad/cijfers/web'
import { useState } from 'react'
import {
  CsvKnop,
  Gegevens,
  Kaart,
  Leeg,
  Stapel,
  Tabel,
  useT,
  useTaal,
  useTekst,
  Verwijzing,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import { getal } from '../../../kern/ui/tekst/teksten.ts'
import { teksten } from '../teksten.ts'
import { Raam } from './Raam.tsx'

const PAD = '/sturing/cijfers/gepubliceerd'

/** Published figures as the sources printed them: each table with its source, unit and population; what was hidden stays hidden. */
export default function Gepubliceerd({ params }: PaginaProps) {
  const t = useT(teksten)
  const zeg = useTekst()
  const id = params['id']
  const tabel = BRONTABELLEN.find((b) => b.id === id)
  return (
    <Raam titel={tabel ? zeg(tabel.titel) : t('gepubliceerd')} deel="gepubliceerd">
      {!id ? <Lijst /> : tabel ? <Een b={tabel} /> : <Leeg titel={t('pub.geen')} />}
    </Raam>
  )
}

function Lijst() {
  const t = useT(teksten)
  const zeg = useTekst()
  const [woord, zet] = useState('')
  const zoek = woord.trim().toLowerCase()
  const rijen = BRONTABELLEN.filter((b) =>
    `${b.titel.nl} ${b.titel.en} ${b.bron.naam} ${b.populatie.nl} ${b.populatie.en}`.toLowerCase().includes(zoek),
  )
  return (
    <Kaart titel={t('gepubliceerd')}>
      <Stapel>
        <div className="cijfer-keuze">
          <div>
            <label htmlFor="cijfer-zoek">{t('pub.zoek')}</label>
            <input id="cijfer-zoek" type="search" value={woord} onChange={(e) => zet(e.target.value)} />
          </div>
        </div>
        <Tabel
          bijschrift={t('gepubliceerd')}
          bijschriftVerborgen
          rijen={rijen}
          sleutel={(b) => b.id}
          naar={(b) => `${PAD}/${b.id}`}
          leeg={<Leeg titel={t('pub.leeg')} />}
          kolommen={[
            { id: 'naam', kop: t('pub.tabel'), cel: (b) => zeg(b.titel), sorteer: (b) => zeg(b.titel) },
            {
              id: 'eenheid',
              kop: t('eenheid'),
              cel: (b) => zeg(eenheid(b.eenheid).meervoud),
              sorteer: (b) => zeg(eenheid(b.eenheid).meervoud),
            },
            { id: 'populatie', kop: t('pub.populatie'), cel: (b) => zeg(b.populatie) },
            { id: 'bron', kop: t('pub.bron'), cel: (b) => <span lang="nl">{b.bron.naam}</span>, sorteer: (b) => b.bron.naam },
          ]}
        />
      </Stapel>
    </Kaart>
  )
}

function Een({ b }: { b: BronTabel }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const zeg = useTekst()
  const rijen = Object.entries(b.rijen).map(([rij, r]) => ({
    naam: zeg(rijTekst(b, rij)),
    cellen: b.kolommen.map((_, i) => (r[i + 1] as Cel | undefined) ?? null),
  }))
  const cel = (c: (typeof rijen)[number]['cellen'][number]) =>
    c === '*'
      ? t('pub.verborgen')
      : c === 'x'
        ? t('pub.achtergehouden')
        : typeof c === 'number'
          ? getal(c, taal)
          : c === null
            ? '–'
            : String(c)
  return (
    <>
      <p>
        <Verwijzing naar={PAD}>{t('pub.terug')}</Verwijzing>
      </p>
      <Kaart
        titel={zeg(b.titel)}
        acties={
          <CsvKnop
            naam={b.id}
            rijen={rijen}
            kolommen={[
              { kop: t('pub.rij'), waarde: (r) => r.naam },
              ...b.kolommen.map((k, i) => ({
                kop: k,
                waarde: (r: (typeof rijen)[number]) => (typeof r.cellen[i] === 'number' ? r.cellen[i] : cel(r.cellen[i] ?? null)),
              })),
            ]}
          />
        }
      >
        <Stapel>
          <Gegevens
            rijen={[
              [t('eenheid'), `${zeg(eenheid(b.eenheid).meervoud)}${b.noemer ? ` / ${zeg(b.noemer)}` : ''}`],
              [t('pub.populatie'), zeg(b.populatie)],
              [b.as === 'periode' ? t('gemeente') : t('pub.periode'), b.vast],
              [
                t('pub.bron'),
                <span key="bron" lang="nl">
                  {[b.bron.naam, b.bron.plaats].filter(Boolean).join(', ')}
                </span>,
              ],
              ...(b.kanttekeningen ?? []).map((k) => [t('let'), zeg(k)] as const),
            ]}
          />
          <Tabel
            bijschrift={zeg(b.titel)}
            bijschriftVerborgen
            rijen={rijen}
            sleutel={(r) => r.naam}
            dicht
            kolommen={[
              { id: 'rij', kop: t('pub.rij'), cel: (r) => r.naam, sorteer: (r) => r.naam },
              ...b.kolommen.map((k, i) => ({
                id: `k${i}`,
                kop: k,
                getal: true,
                cel: (r: (typeof rijen)[number]) => cel(r.cellen[i] ?? null),
              })),
            ]}
          />
        </Stapel>
      </Kaart>
    </>
  )
}
