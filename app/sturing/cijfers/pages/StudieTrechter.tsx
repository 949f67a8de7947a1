import type { Stap, Studie } from '@draad/cijfers/web'
import { Chip, CsvKnop, Gegevens, getal, Kaart, Leeg, Stapel, Tabel, Uitklap, useT, useTaal, useTekst } from '../../../kern/ui/index.ts'
import { teksten } from '../studie-teksten.ts'
import { getoond, naamVan, useVlagwoorden } from './studie-woorden.ts'

/** How many municipalities are left at each step and by which parameters, and the figures that stand out. */
export function Trechter({ s }: { s: Studie }) {
  return (
    <>
      <Stappenlijst s={s} />
      <Vlaggen s={s} />
      <Parameters s={s} />
    </>
  )
}

function Stappenlijst({ s }: { s: Studie }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const { taal } = useTaal()
  const meest = Math.max(1, ...s.stappen.map((x) => x.in))
  const naam = (x: Stap) => {
    if (x.nr === 3 && s.parameters.modus === 'anders-maar-gelijk-cijfer') return t('stap.overeenkomst')
    return x.nr === 0 ? t('stap.0') : x.nr === 1 ? t('stap.1') : x.nr === 2 ? t('stap.2') : x.nr === 3 ? t('stap.3') : t('stap.4')
  }
  const weg = s.stappen.flatMap((x) => x.afgevallen.map((a) => ({ ...a, stap: naam(x) })))
  return (
    <Kaart titel={t('trechter')} onder={t('trechter.uitleg')}>
      <Stapel>
        <Tabel
          bijschrift={t('trechter')}
          bijschriftVerborgen
          rijen={s.stappen}
          sleutel={(x) => String(x.nr)}
          kolommen={[
            { id: 'stap', kop: t('stap'), cel: (x) => `${x.nr}. ${naam(x)}` },
            { id: 'in', kop: t('in'), getal: true, cel: (x) => getal(x.in, taal) },
            { id: 'over', kop: t('over'), getal: true, cel: (x) => getal(x.over, taal) },
            {
              id: 'beeld',
              kop: t('deelover'),
              cel: (x) => (
                <svg className="studie-balk" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect width="100" height="8" className="studie-balk__in" />
                  <rect width={(100 * x.over) / meest} height="8" className="studie-balk__over" />
                </svg>
              ),
            },
          ]}
        />
        {weg.length > 0 && (
          <Uitklap label={`${t('afgevallen')} (${weg.length})`}>
            <Tabel
              bijschrift={t('afgevallen')}
              rijen={weg}
              sleutel={(a) => `${a.stap} ${a.gemeente}`}
              eerst={50}
              dicht
              kolommen={[
                { id: 'gemeente', kop: t('gemeente'), cel: (a) => naamVan(s, a.gemeente), sorteer: (a) => a.gemeente },
                { id: 'stap', kop: t('stap'), cel: (a) => a.stap, sorteer: (a) => a.stap },
                { id: 'waarom', kop: t('reden'), cel: (a) => tekst(a.waarom), sorteer: (a) => tekst(a.waarom) },
              ]}
            />
          </Uitklap>
        )}
      </Stapel>
    </Kaart>
  )
}

function Vlaggen({ s }: { s: Studie }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const w = useVlagwoorden(s)
  // After the choice only those that are studied: the others are nobody's business any more.
  const rijen = getoond(s).vlaggen
  const wie = (g: string) => (s.sleutel ? g : naamVan(s, g))
  return (
    <Kaart
      titel={t('vlaggen')}
      onder={t('vlaggen.telling', { n: s.vlaggen.length, van: s.aantalBeoordeeld, niet: s.nietBeoordeeld.length })}
      acties={
        <CsvKnop
          naam={`vlaggen-${s.kenmerk}`}
          rijen={rijen}
          kolommen={[
            { kop: t('gemeente'), waarde: (v) => wie(v.gemeente) },
            { kop: t('cijfer'), waarde: (v) => w.naam(v) },
            { kop: t('soort'), waarde: (v) => t(v.soort) },
            { kop: '%', waarde: (v) => v.waarde },
            { kop: `${t('referentie')} %`, waarde: (v) => v.referentie },
            { kop: t('keer'), waarde: (v) => v.verhouding },
            { kop: 'z', waarde: (v) => v.z },
            { kop: 'n', waarde: (v) => v.n },
            { kop: t('pas'), waarde: (v) => w.pas(v) },
            { kop: t('periode'), waarde: () => s.parameters.data.periode },
            { kop: t('bron'), waarde: () => s.parameters.data.bron },
          ]}
        />
      }
    >
      <Stapel>
        <Tabel
          bijschrift={t('vlaggen')}
          bijschriftVerborgen
          rijen={rijen}
          sleutel={(v) => v.id}
          dicht
          leeg={<Leeg titel={t('niemand')} />}
          kolommen={[
            {
              id: 'cijfer',
              kop: t('cijfer'),
              cel: (v) => (
                <>
                  {w.naam(v)} {v.soort !== 'opvallend' && <Chip toon="let-op">{t(v.soort)}</Chip>}
                </>
              ),
              sorteer: (v) => w.naam(v),
            },
            {
              id: 'gemeente',
              kop: t('gemeente'),
              cel: (v) => <span className="studie-heel">{wie(v.gemeente)}</span>,
              sorteer: (v) => wie(v.gemeente),
            },
            { id: 'waarde', kop: t('waarde'), getal: true, cel: (v) => w.pct(v.waarde), sorteer: (v) => v.waarde },
            { id: 'referentie', kop: t('referentie'), getal: true, cel: (v) => w.pct(v.referentie) },
            { id: 'keer', kop: t('keer'), getal: true, cel: w.keer, sorteer: (v) => v.verhouding },
            { id: 'z', kop: t('z'), getal: true, cel: w.z, sorteer: (v) => v.z },
            { id: 'n', kop: t('n'), getal: true, cel: w.n, sorteer: (v) => v.n },
            { id: 'tussen', kop: t('tussen'), getal: true, cel: w.tussen },
            { id: 'per1000', kop: t('per1000'), getal: true, cel: w.per1000 },
            { id: 'pas', kop: t('pas'), cel: w.pas },
          ]}
        />
        {s.nietBeoordeeld.length > 0 && (
          <Uitklap label={t('nietbeoordeeld', { n: s.nietBeoordeeld.length })}>
            <Tabel
              bijschrift={t('nietbeoordeeld', { n: s.nietBeoordeeld.length })}
              bijschriftVerborgen
              rijen={s.nietBeoordeeld}
              sleutel={(v) => `${v.gemeente} ${v.indicator}`}
              dicht
              kolommen={[
                { id: 'cijfer', kop: t('cijfer'), cel: (v) => w.naam(v) },
                { id: 'gemeente', kop: t('gemeente'), cel: (v) => naamVan(s, v.gemeente) },
                { id: 'waarom', kop: t('reden'), cel: (v) => tekst(v.waarom), sorteer: (v) => tekst(v.waarom) },
              ]}
            />
          </Uitklap>
        )}
      </Stapel>
    </Kaart>
  )
}

function Parameters({ s }: { s: Studie }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const p = s.parameters
  const heel = (n: number) => getal(n, taal)
  const eenheid = p.ses.soort === 'absoluut' ? t('punten') : t('procent')
  const { z, hoog, laag } = p.opvallend
  const toleranties = Object.entries(p.ses.tolerantie)
    .map(([f, x]) => `${f} ${heel(x)}`)
    .join(', ')
  return (
    <Kaart titel={t('parameterlijst')}>
      <Gegevens
        rijen={[
          [t('bron'), `${p.data.bron}, ${p.data.versie}`],
          [t('periode'), p.data.periode],
          [t('band'), t('band.waarde', { van: heel(p.band.van), tot: heel(p.band.tot) })],
          [t('tolerantie'), toleranties && `${toleranties} ${eenheid}`],
          [t('regel'), t('regel.waarde', { z: heel(z), hoog: heel(hoog), laag: heel(laag) })],
          [t('versie'), p.versie],
          [t('kenmerk'), s.kenmerk],
        ]}
      />
    </Kaart>
  )
}
