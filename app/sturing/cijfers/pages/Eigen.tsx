import { eenheid, GEMISNAMEN, type Cijfer, type Waarde } from '@draad/cijfers/web'
import {
  CsvKnop,
  Filters,
  Gegevens,
  Kaart,
  Leeg,
  Melding,
  metZoek,
  Stapel,
  Tabel,
  Toon,
  Uitklap,
  useT,
  useTaal,
  useVandaag,
  useVraag,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import { getal } from '../../../kern/ui/tekst/teksten.ts'
import { teksten } from '../eigen-teksten.ts'
import type { eigen } from '../queries.ts'
import { Raam } from './Raam.tsx'
import { eenheidWoord } from './woorden.ts'

type Antwoord = NonNullable<(typeof eigen)['_uit']>
const PAD = '/sturing/cijfers/eigen'

/** The half-year that runs, the two before it, and the last two whole years. */
function perioden(vandaag: string): { code: string; loopt: boolean }[] {
  const n = Number(vandaag.slice(0, 4)) * 2 + (vandaag.slice(5, 7) <= '06' ? 0 : 1)
  const h = (x: number) => `${Math.floor(x / 2)}H${(x % 2) + 1}`
  const jaar = Number(vandaag.slice(0, 4))
  return [
    { code: h(n), loopt: true },
    { code: h(n - 1), loopt: false },
    { code: h(n - 2), loopt: false },
    { code: String(jaar), loopt: true },
    { code: String(jaar - 1), loopt: false },
  ]
}

/** A value in words: a number, hidden because it is small, or why there is none. */
function useWaardeTekst(): (w: Waarde, achter?: string) => string {
  const t = useT(teksten)
  const { taal } = useTaal()
  return (w, achter = '') => {
    if (w.staat === 'ontbreekt') return (w.uitleg ?? GEMISNAMEN[w.reden])[taal]
    if (w.staat === 'onderdrukt') return t('klein')
    return `${getal(Number(w.waarde.toPrecision(3)), taal)}${achter}`
  }
}

const kaal = (w: Waarde): number | null => (w.staat === 'exact' || w.staat === 'afgerond' ? w.waarde : null)
const achterVan = (c: Cijfer) => (c.eenheid === 'procent' ? '%' : '')

/** Figures of one's own municipality, counted without names and protected; beside nothing that they cannot be compared with. */
export default function Eigen({ zoek }: PaginaProps) {
  const t = useT(teksten)
  const keuzes = perioden(useVandaag())
  const code = (keuzes.find((k) => k.code === zoek.get('periode')) ?? keuzes[1])?.code ?? ''
  const vraag = useVraag<typeof eigen>('cijfers.eigen', { periode: code }, { houdVorige: true })
  return (
    <Raam titel={t('titel')} deel="eigen">
      <Filters
        label={t('periode')}
        items={keuzes.map((k) => ({
          naar: metZoek(PAD, zoek, { periode: k.code }),
          label: k.loopt ? t('loopt', { p: k.code }) : k.code,
          actief: k.code === code,
        }))}
      />
      <Toon vraag={vraag}>{(v) => (v.periode.code === code ? <Inhoud v={v} /> : null)}</Toon>
    </Raam>
  )
}

function Inhoud({ v }: { v: Antwoord }) {
  const t = useT(teksten)
  const tekst = useWaardeTekst()
  const { taal } = useTaal()
  return (
    <>
      <Melding>
        {t('uitleg', { gemeente: v.gemeente })} {t('naast')}
      </Melding>
      {v.loopt && <Melding soort="let-op">{t('loopt.let')}</Melding>}
      <CijferTabel v={v} />
      {v.tabellen.map((d) => (
        <Verdeling key={d.id} d={d} periode={v.periode.code} />
      ))}
      <Kaart titel={t('compleet')} onder={t('compleet.uitleg')}>
        <Gegevens
          rijen={[
            [t('o.leveranciers'), getal(v.leveranciers, taal)],
            [t('o.verwijzer'), tekst(v.onbekend.verwijzer)],
            [t('o.hulpvorm'), tekst(v.onbekend.hulpvorm)],
            [t('o.reden'), tekst(v.onbekend.reden)],
          ]}
        />
      </Kaart>
      <Kaart titel={t('niet')}>
        <p>{t('niet.tekst')}</p>
      </Kaart>
    </>
  )
}

function CijferTabel({ v }: { v: Antwoord }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const tekst = useWaardeTekst()
  type R = Antwoord['cijfers'][number]
  const deel = (w: { readonly waarde: Waarde } | undefined) => (w ? tekst(w.waarde) : '–')
  return (
    <Kaart
      titel={t('cijfers', { p: v.periode.code })}
      acties={
        <CsvKnop
          naam={`eigen-registratie-${v.periode.code}`}
          rijen={v.cijfers}
          kolommen={[
            { kop: t('indicator'), waarde: (r: R) => r.naam[taal] },
            { kop: 'id', waarde: (r: R) => `${r.cijfer.definitie.id} v${r.cijfer.definitie.versie}` },
            { kop: t('periode'), waarde: () => v.periode.code },
            { kop: t('cijfer'), waarde: (r: R) => kaal(r.cijfer.waarde) ?? tekst(r.cijfer.waarde) },
            { kop: t('eenheid'), waarde: (r: R) => eenheid(r.cijfer.eenheid).naam[taal] },
            {
              kop: t('teller'),
              waarde: (r: R) => (r.cijfer.teller ? (kaal(r.cijfer.teller.waarde) ?? tekst(r.cijfer.teller.waarde)) : ''),
            },
            {
              kop: t('noemer'),
              waarde: (r: R) => (r.cijfer.noemer ? (kaal(r.cijfer.noemer.waarde) ?? tekst(r.cijfer.noemer.waarde)) : ''),
            },
            { kop: t('wie'), waarde: (r: R) => r.cijfer.populatie[taal] },
            { kop: t('bron'), waarde: (r: R) => `${r.cijfer.bron.naam}; ${t('afgerond')}` },
            { kop: t('let'), waarde: (r: R) => r.cijfer.kanttekeningen.map((k) => k[taal]).join(' ') },
          ]}
        />
      }
    >
      <Stapel>
        <Tabel
          bijschrift={t('cijfers', { p: v.periode.code })}
          bijschriftVerborgen
          rijen={v.cijfers}
          sleutel={(r) => r.cijfer.definitie.id}
          dicht
          kolommen={[
            { id: 'naam', kop: t('indicator'), cel: (r) => r.naam[taal], sorteer: (r) => r.naam[taal] },
            { id: 'cijfer', kop: t('cijfer'), getal: true, cel: (r) => tekst(r.cijfer.waarde, achterVan(r.cijfer)) },
            { id: 'eenheid', kop: t('eenheid'), cel: (r) => eenheidWoord(r.cijfer.eenheid, taal) },
            { id: 'teller', kop: t('teller'), getal: true, cel: (r) => (r.cijfer.noemer ? deel(r.cijfer.teller) : '–') },
            { id: 'noemer', kop: t('noemer'), getal: true, cel: (r) => deel(r.cijfer.noemer) },
            { id: 'wie', kop: t('wie'), cel: (r) => <span className="meta">{r.cijfer.populatie[taal]}</span> },
          ]}
        />
        <Uitklap label={t('definities')}>
          <Tabel
            bijschrift={t('definities')}
            bijschriftVerborgen
            rijen={v.cijfers}
            sleutel={(r) => r.cijfer.definitie.id}
            dicht
            kolommen={[
              { id: 'naam', kop: t('indicator'), cel: (r) => r.naam[taal] },
              { id: 'def', kop: t('definitie'), cel: (r) => `${r.cijfer.definitie.id}, v${r.cijfer.definitie.versie}` },
              { id: 'een', kop: t('eenheid'), cel: (r) => eenheid((r.cijfer.teller ?? r.cijfer).eenheid).definitie[taal] },
              { id: 'let', kop: t('let'), cel: (r) => r.cijfer.kanttekeningen.map((k) => k[taal]).join(' ') },
            ]}
          />
        </Uitklap>
      </Stapel>
    </Kaart>
  )
}

function Verdeling({ d, periode }: { d: Antwoord['tabellen'][number]; periode: string }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const tekst = useWaardeTekst()
  type R = (typeof d.rijen)[number]
  return (
    <Kaart
      titel={`${d.naam[taal]}, ${periode}`}
      onder={t('van.totaal', { wat: d.van[taal] })}
      acties={
        <CsvKnop
          naam={`eigen-registratie-${d.id}-${periode}`}
          rijen={d.rijen}
          kolommen={[
            { kop: 'code', waarde: (r: R) => r.code },
            { kop: t('indicator'), waarde: (r: R) => r.naam[taal] },
            { kop: t('periode'), waarde: () => periode },
            { kop: t('aantal'), waarde: (r: R) => kaal(r.aantal) ?? tekst(r.aantal) },
            { kop: t('aandeel'), waarde: (r: R) => kaal(r.aandeel) ?? tekst(r.aandeel) },
            { kop: t('bron'), waarde: () => t('afgerond') },
          ]}
        />
      }
    >
      <Tabel
        bijschrift={d.naam[taal]}
        bijschriftVerborgen
        // A table in which nothing may be shown is no table.
        rijen={d.rijen.some((r) => r.aantal.staat !== 'onderdrukt') ? d.rijen : []}
        sleutel={(r) => r.code}
        dicht
        leeg={<Leeg titel={t('alles.klein')}>{t('alles.klein.tekst')}</Leeg>}
        voet={`${t('totaal')}: ${tekst(d.totaal)}`}
        kolommen={[
          { id: 'naam', kop: t(d.id), cel: (r) => r.naam[taal] },
          { id: 'aantal', kop: t('aantal'), getal: true, cel: (r) => tekst(r.aantal), sorteer: (r) => kaal(r.aantal) },
          { id: 'aandeel', kop: t('aandeel'), getal: true, cel: (r) => tekst(r.aandeel, '%'), sorteer: (r) => kaal(r.aandeel) },
        ]}
      />
    </Kaart>
  )
}
