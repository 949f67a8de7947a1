import type { Vergelijking } from '@draad/cijfers/web'
import { useState } from 'react'
import { Chip, CsvKnop, Kaart, Leeg, Stapel, Tabel, useT, useTaal, Zoekveld, type Kolom } from '../../../kern/ui/index.ts'
import { getal } from '../../../kern/ui/tekst/teksten.ts'
import type { Blad } from '../model.ts'
import { teksten } from '../teksten.ts'
import { Lijntje } from './Beelden.tsx'
import { useWaarde } from './woorden.ts'

interface P {
  readonly v: Vergelijking
  readonly b: Blad
}

interface NaastRegel {
  readonly g: Vergelijking['gebieden'][number]
  readonly n: Vergelijking['gebieden'][number]['naast'][number] | null
  readonly sleutel: string
}

/** The chosen areas beside each yardstick, with intervals and whether the difference can be shown. */
export function Naast({ v, b, jaar }: P & { jaar: string }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const { waarde } = useWaarde(b.i)
  /** The yardstick in words; the library names groups by code. */
  const groep = (n: NonNullable<NaastRegel['n']>) => {
    if (!b.verzonnen) return n.naam[taal]
    if (n.referentie === 'gelijkend') return t('ref.gelijkend', { n: n.aantal - 1 })
    if (n.referentie === 'land') return `${t('ref.land')} (${n.aantal})`
    if (n.referentie === 'grootteklasse') return `${t('ref.grootteklasse', { naam: n.naam[taal] })} (${n.aantal})`
    return `${n.naam[taal]} (${n.aantal})`
  }
  const rijen = v.gebieden
    .filter((g) => g.periode === jaar)
    .flatMap((g): NaastRegel[] =>
      g.naast.length === 0 ? [{ g, n: null, sleutel: g.gebied }] : g.naast.map((n) => ({ g, n, sleutel: `${g.gebied} ${n.referentie}` })),
    )
  // Only where the source tells how many children live there.
  const per1000: Kolom<NaastRegel> = {
    id: 'per1000',
    kop: t('per1000'),
    getal: true,
    cel: (r) => (r.g.per1000 ? getal(Number(r.g.per1000.waarde.toPrecision(3)), taal) : '–'),
  }
  return (
    <Kaart titel={b.verzonnen ? t('naast') : t('naast.samen')} onder={t('naast.uitleg')}>
      <Tabel
        bijschrift={t('naast')}
        bijschriftVerborgen
        rijen={rijen}
        sleutel={(r) => r.sleutel}
        leeg={<Leeg titel={t('naast.leeg')} />}
        kolommen={[
          { id: 'gemeente', kop: t('gemeente'), cel: (r) => r.g.naam },
          {
            id: 'cijfer',
            kop: t('cijfer'),
            getal: true,
            cel: (r) => (r.g.meting ? waarde(r.g.meting.waarde) : (r.g.reden?.[taal] ?? '–')),
          },
          {
            id: 'interval',
            kop: t('interval'),
            getal: true,
            cel: (r) => (r.g.meting ? `${waarde(r.g.meting.interval.onder)} – ${waarde(r.g.meting.interval.boven)}` : '–'),
          },
          ...(rijen.some((r) => r.g.per1000) ? [per1000] : []),
          { id: 'referentie', kop: t('referentie'), cel: (r) => (r.n ? `${groep(r.n)}: ${waarde(r.n.groep?.waarde ?? null)}` : '–') },
          {
            id: 'oordeel',
            kop: t('oordeel'),
            cel: (r) =>
              r.n?.verschil ? (
                <Chip toon={r.n.verschil.oordeel === 'geen aantoonbaar verschil' ? 'gewoon' : 'let-op'}>{t(r.n.verschil.oordeel)}</Chip>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </Kaart>
  )
}

/** The course of the whole and of the chosen areas; a year without a figure is a gap, not a zero. */
export function Verloop({ v, b, gekozen, namen }: P & { gekozen: readonly string[]; namen: ReadonlyMap<string, string> }) {
  const t = useT(teksten)
  const { waarde } = useWaarde(b.i)
  const { taal } = useTaal()
  const land = b.landelijk()
  const jaren = land.map((j) => j.jaar)
  // One period is no course.
  if (jaren.length < 2) return null
  const rijen = [
    { naam: b.geheel[taal], punten: jaren.map((j) => land.find((x) => x.jaar === j)?.waarde ?? null) },
    ...gekozen.map((c) => ({
      naam: namen.get(c) ?? c,
      punten: jaren.map((j) => v.gebieden.find((g) => g.gebied === c && g.periode === j)?.meting?.waarde ?? null),
    })),
  ]
  return (
    <Kaart titel={t('trend')}>
      <Tabel
        bijschrift={t('trend')}
        bijschriftVerborgen
        rijen={rijen}
        sleutel={(r) => r.naam}
        dicht
        kolommen={[
          { id: 'naam', kop: t('gemeente'), cel: (r) => r.naam },
          { id: 'lijn', kop: t('verloop'), cel: (r) => <Lijntje punten={r.punten} /> },
          ...jaren.map((j, n) => ({ id: j, kop: j, getal: true, cel: (r: (typeof rijen)[number]) => waarde(r.punten[n] ?? null) })),
        ]}
      />
    </Kaart>
  )
}

/** Every area with its figure, its place with the places it may truly have, and what chance says. */
export function AlleGebieden({ v, b, jaar }: P & { jaar: string }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const { waarde } = useWaarde(b.i)
  const heel = (n: number) => getal(n, taal)
  const [q, zoek] = useState('')
  const gevonden = b.gebieden.filter((g) => `${g.naam} ${g.code}`.toLowerCase().includes(q.trim().toLowerCase()))
  const rang = new Map(v.rangorde.rijen.map((r) => [r.gebied, r]))
  const ligging = new Map(v.trechter.punten.map((p) => [p.gebied, p.ligging]))
  /** Inside only because the limits were widened: by chance alone it lies outside. */
  const wijd = v.trechter.verbreed ? Math.sqrt(v.trechter.overspreiding) : 1
  const alleenVerwijd = new Set(v.trechter.punten.filter((p) => p.ligging === 'binnen' && Math.abs(p.z) * wijd > 1.96).map((p) => p.gebied))
  return (
    <Kaart
      titel={`${t('alle', { wat: b.soort[taal] })}, ${jaar}`}
      acties={
        <CsvKnop
          naam={`${b.i.id}-${jaar}${b.verzonnen ? '-verzonnen' : ''}`}
          rijen={b.gebieden}
          kolommen={[
            { kop: t('gemeente'), waarde: (g) => g.naam },
            { kop: 'code', waarde: (g) => g.code },
            { kop: t('teller'), waarde: (g) => rang.get(g.code)?.meting.teller },
            { kop: t('noemer'), waarde: (g) => rang.get(g.code)?.meting.noemer },
            { kop: t('cijfer'), waarde: (g) => rang.get(g.code)?.meting.waarde },
            { kop: t('pub.periode'), waarde: () => jaar },
            { kop: t('pub.bron'), waarde: () => b.bron[taal] },
          ]}
        />
      }
    >
      <Stapel>
        {b.gebieden.length > 20 && <Zoekveld label={t('zoek.gebied', { wat: b.soort[taal] })} waarde={q} zoek={zoek} />}
        <Tabel
          bijschrift={t('alle', { wat: b.soort[taal] })}
          bijschriftVerborgen
          rijen={gevonden}
          sleutel={(g) => g.code}
          dicht
          eerst={50}
          leeg={<Leeg titel={t('zoek.niets', { q })} />}
          begin={{ kolom: 'gemeente', richting: 'op' }}
          kolommen={[
            { id: 'gemeente', kop: t('gemeente'), cel: (g) => g.naam, sorteer: (g) => g.naam },
            {
              id: 'cijfer',
              kop: t('cijfer'),
              getal: true,
              sorteer: (g) => rang.get(g.code)?.meting.waarde ?? null,
              cel: (g) => waarde(rang.get(g.code)?.meting.waarde ?? null),
            },
            {
              id: 'noemer',
              kop: t('noemer'),
              getal: true,
              sorteer: (g) => rang.get(g.code)?.meting.noemer ?? null,
              cel: (g) => heelOf(rang.get(g.code)?.meting.noemer, heel),
            },
            {
              id: 'plaats',
              kop: t('plaats'),
              getal: true,
              sorteer: (g) => rang.get(g.code)?.rang ?? null,
              cel: (g) => {
                const r = rang.get(g.code)
                return r ? `${heel(r.rang)} (${r.van}–${r.tot})` : '–'
              },
            },
            {
              id: 'toeval',
              kop: t('toeval'),
              sorteer: (g) => ligging.get(g.code) ?? null,
              cel: (g) =>
                ligging.has(g.code) ? t(alleenVerwijd.has(g.code) ? 'ligging.verwijd' : `ligging.${ligging.get(g.code)!}`) : '–',
            },
          ]}
        />
      </Stapel>
    </Kaart>
  )
}

const heelOf = (n: number | undefined, heel: (n: number) => string) => (n === undefined ? '–' : heel(n))
