import {
  AfdrukKnop,
  Cijfer,
  CsvKnop,
  Filters,
  Kaart,
  Leeg,
  metZoek,
  Pagina,
  Periode,
  Rij,
  Stapel,
  Tabel,
  Toon,
  useIk,
  useT,
  useTekst,
  useVraag,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import { eenheidNamen } from '../../toewijzing/pages/public.ts'
import type { geld } from '../queries.ts'
import { teksten } from '../teksten.ts'
import { Delen } from './Delen.tsx'
import { useGeld } from './euro.ts'

type Alles = NonNullable<(typeof geld)['_uit']>
type Cel = Alles['cellen'][number]
type Toewijzing = Alles['toewijzingen'][number]

const PER = ['aanbieder', 'maand', 'product', 'toewijzing'] as const
type Per = (typeof PER)[number]

interface Som {
  sleutel: string
  naam: string
  ingediend: number
  open: number
  toegekend: number
  afgewezen: number
  regels: number
}

/** Adds cells up by one side; whole cents all the way. */
export function telOp(cellen: readonly Cel[], sleutel: (c: Cel) => string, naam: (c: Cel) => string): Som[] {
  const uit = new Map<string, Som>()
  for (const c of cellen) {
    const al = uit.get(sleutel(c)) ?? { sleutel: sleutel(c), naam: naam(c), ingediend: 0, open: 0, toegekend: 0, afgewezen: 0, regels: 0 }
    uit.set(sleutel(c), {
      ...al,
      ingediend: al.ingediend + c.ingediend,
      open: al.open + c.open,
      toegekend: al.toegekend + c.toegekend,
      afgewezen: al.afgewezen + c.afgewezen,
      regels: al.regels + c.regels,
    })
  }
  return [...uit.values()]
}

/** What was allocated, asked, granted and refused; by provider, month, product or allocation. */
export default function Geld({ zoek }: PaginaProps) {
  const t = useT(teksten)
  const vraag = useVraag<typeof geld>('declaratie.geld', {}, { houdVorige: true })
  return (
    <Pagina titel={t('g.titel')} aanhef={t('g.aanhef')}>
      <Stapel>
        <Delen />
        <Toon vraag={vraag}>{(a) => <Inhoud a={a} zoek={zoek} />}</Toon>
      </Stapel>
    </Pagina>
  )
}

function Inhoud({ a, zoek }: { a: Alles; zoek: URLSearchParams }) {
  const t = useT(teksten)
  const ik = useIk()
  const { euro, maand } = useGeld()
  const aanbieders = [...new Map([...a.cellen, ...a.toewijzingen].map((c) => [c.aanbiederId, c.aanbiederNaam])).entries()].toSorted(
    (x, y) => x[1].localeCompare(y[1]),
  )
  const bij = aanbieders.find(([id]) => id === zoek.get('bij'))?.[0] ?? null
  const eigen = ik.functies.includes('aanbieder')
  const per = PER.find((x) => x === zoek.get('per')) ?? (eigen ? 'maand' : 'aanbieder')
  const cellen = a.cellen.filter((c) => bij === null || c.aanbiederId === bij)
  const samen = telOp(
    cellen,
    () => '',
    () => t('g.totaal'),
  )[0]
  const pad = '/declaraties/geld'
  return (
    <>
      <Kaart>
        <Rij gat={6}>
          <Cijfer waarde={euro(samen?.ingediend ?? 0)} bijschrift={t('g.gevraagd')} />
          <Cijfer waarde={euro(samen?.toegekend ?? 0)} bijschrift={t('g.toegekend')} />
          <Cijfer waarde={euro(samen?.afgewezen ?? 0)} bijschrift={t('g.afgewezen')} />
          <Cijfer waarde={euro(samen?.open ?? 0)} bijschrift={t('g.open')} />
        </Rij>
      </Kaart>
      {aanbieders.length > 1 && (
        <Filters
          label={t('g.bij')}
          items={[
            { naar: metZoek(pad, zoek, { bij: null }), label: t('g.iedereen'), actief: bij === null },
            ...aanbieders.map(([id, naam]) => ({ naar: metZoek(pad, zoek, { bij: id }), label: naam, actief: id === bij })),
          ]}
        />
      )}
      <Filters
        label={t('g.per')}
        items={PER.map((x) => ({ naar: metZoek(pad, zoek, { per: x }), label: t(`g.per.${x}`), actief: x === per }))}
      />
      {per === 'toewijzing' ? (
        <PerToewijzing rijen={a.toewijzingen.filter((x) => bij === null || x.aanbiederId === bij)} niet={a.nietBegonnen} />
      ) : (
        <PerKant
          per={per}
          rijen={telOp(
            cellen,
            (c) => (per === 'aanbieder' ? c.aanbiederId : per === 'maand' ? c.maand : c.productCode),
            (c) => (per === 'aanbieder' ? c.aanbiederNaam : per === 'maand' ? maand(c.maand) : c.productNaam),
          )}
        />
      )}
    </>
  )
}

function PerKant({ per, rijen }: { per: Exclude<Per, 'toewijzing'>; rijen: readonly Som[] }) {
  const t = useT(teksten)
  const { euro } = useGeld()
  const bedrag = (id: 'ingediend' | 'toegekend' | 'afgewezen' | 'open', kop: string) => ({
    id,
    kop,
    getal: true,
    sorteer: (r: Som) => r[id],
    cel: (r: Som) => euro(r[id]),
  })
  return (
    <Stapel gat={3}>
      <Tabel
        key={per}
        bijschrift={t(`g.per.${per}`)}
        rijen={rijen}
        sleutel={(r) => r.sleutel}
        begin={per === 'maand' ? { kolom: 'naam', richting: 'af' } : { kolom: 'ingediend', richting: 'af' }}
        leeg={<Leeg titel={t('g.leeg')} />}
        kolommen={[
          { id: 'naam', kop: t(`g.per.${per}`), sorteer: (r) => (per === 'maand' ? r.sleutel : r.naam), cel: (r) => r.naam },
          { id: 'regels', kop: t('k.regels'), getal: true, sorteer: (r) => r.regels, cel: (r) => r.regels },
          bedrag('ingediend', t('k.gevraagd')),
          bedrag('toegekend', t('k.toegekend')),
          bedrag('afgewezen', t('k.afgewezen')),
          bedrag('open', t('k.open')),
        ]}
      />
      <Rij gat={3}>
        <CsvKnop
          naam={`geld-per-${per}`}
          rijen={rijen}
          kolommen={[
            { kop: t(`g.per.${per}`), waarde: (r) => (per === 'maand' ? r.sleutel : r.naam) },
            { kop: t('k.regels'), waarde: (r) => r.regels },
            { kop: `${t('k.gevraagd')} (cent)`, waarde: (r) => r.ingediend },
            { kop: `${t('k.toegekend')} (cent)`, waarde: (r) => r.toegekend },
            { kop: `${t('k.afgewezen')} (cent)`, waarde: (r) => r.afgewezen },
            { kop: `${t('k.open')} (cent)`, waarde: (r) => r.open },
          ]}
        />
        <AfdrukKnop />
      </Rij>
    </Stapel>
  )
}

const BREED = 96

/** How much of the allocation is granted; the percentage stands beside it in words. */
function Deelbalk({ deel }: { deel: number }) {
  const vol = Math.max(0, Math.min(1, deel))
  return (
    <svg width={BREED} height="10" viewBox={`0 0 ${BREED} 10`} aria-hidden="true" focusable="false">
      <rect width={BREED} height="10" rx="3" fill="var(--afgesloten-2)" />
      <rect width={Math.round(vol * BREED)} height="10" rx="3" fill={deel > 1 ? 'var(--te-laat)' : 'var(--hulp)'} />
    </svg>
  )
}

function PerToewijzing({ rijen, niet }: { rijen: readonly Toewijzing[]; niet: number }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const { euro } = useGeld()
  const deelVan = (r: Toewijzing) => (r.toegewezen === null || r.toegewezen === 0 ? null : r.toegekend / r.toegewezen)
  const onbekend = <span className="onbekend">{t('g.onbekendWaarde')}</span>
  return (
    <Stapel gat={3}>
      <p className="meta">{t('g.uitleg')}</p>
      <Tabel
        bijschrift={t('g.per.toewijzing')}
        rijen={rijen}
        sleutel={(r) => String(r.nummer)}
        begin={{ kolom: 'toegekend', richting: 'af' }}
        leeg={<Leeg titel={t('g.leeg')} />}
        voet={niet > 0 ? <p className="meta">{t('g.nietBegonnen', { n: niet })}</p> : null}
        kolommen={[
          {
            id: 'nummer',
            kop: t('g.per.toewijzing'),
            sorteer: (r) => r.nummer,
            cel: (r) => (
              <>
                {r.nummer} <span className="meta">{r.productNaam ?? r.product}</span>
              </>
            ),
          },
          { id: 'aanbieder', kop: t('k.aanbieder'), sorteer: (r) => r.aanbiederNaam, cel: (r) => r.aanbiederNaam },
          {
            id: 'periode',
            kop: t('e.periode'),
            sorteer: (r) => r.ingangsdatum,
            cel: (r) => <Periode van={r.ingangsdatum} tot={r.einddatum} />,
          },
          {
            id: 'volume',
            kop: t('e.hoeveel'),
            cel: (r) =>
              r.eenheid === null || r.eenheid === '83'
                ? '–'
                : `${r.volumeToegekend} / ${r.volumeToegewezen ?? t('g.onbekendWaarde')} ${tekst(eenheidNamen[r.eenheid])}`,
          },
          {
            id: 'toegewezen',
            kop: t('g.toegewezen'),
            getal: true,
            sorteer: (r) => r.toegewezen,
            cel: (r) => (r.toegewezen === null ? onbekend : euro(r.toegewezen)),
          },
          { id: 'open', kop: t('k.open'), getal: true, sorteer: (r) => r.open, cel: (r) => euro(r.open) },
          { id: 'toegekend', kop: t('k.toegekend'), getal: true, sorteer: (r) => r.toegekend, cel: (r) => euro(r.toegekend) },
          { id: 'rest', kop: t('g.rest'), getal: true, sorteer: (r) => r.rest, cel: (r) => (r.rest === null ? onbekend : euro(r.rest)) },
          {
            id: 'deel',
            kop: t('g.deel'),
            sorteer: deelVan,
            cel: (r) => {
              const deel = deelVan(r)
              if (deel === null) return onbekend
              return (
                <>
                  <Deelbalk deel={deel} /> <span className="onzichtbaar">{t('g.deel.tekst', { p: Math.round(deel * 100) })}</span>
                  <span className="meta" aria-hidden="true">
                    {Math.round(deel * 100)} %
                  </span>
                </>
              )
            },
          },
        ]}
      />
      <Rij gat={3}>
        <CsvKnop
          naam="geld-per-toewijzing"
          rijen={rijen}
          kolommen={[
            { kop: t('g.per.toewijzing'), waarde: (r) => r.nummer },
            { kop: t('k.aanbieder'), waarde: (r) => r.aanbiederNaam },
            { kop: t('e.regel'), waarde: (r) => r.product },
            { kop: t('t.van'), waarde: (r) => r.ingangsdatum },
            { kop: t('t.tot'), waarde: (r) => r.einddatum },
            { kop: `${t('g.toegewezen')} (cent)`, waarde: (r) => r.toegewezen },
            { kop: `${t('k.open')} (cent)`, waarde: (r) => r.open },
            { kop: `${t('k.toegekend')} (cent)`, waarde: (r) => r.toegekend },
            { kop: `${t('g.rest')} (cent)`, waarde: (r) => r.rest },
          ]}
        />
        <AfdrukKnop />
      </Rij>
    </Stapel>
  )
}
