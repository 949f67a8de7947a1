import {
  Chip,
  Filters,
  Formulier,
  GetalVeld,
  Kaart,
  Keuzelijst,
  Leeg,
  metZoek,
  Pagina,
  Periode,
  Stapel,
  Tekstregel,
  Toon,
  useNavigatie,
  useOpdracht,
  useT,
  useTekst,
  useVandaag,
  useVraag,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import { eenheidNamen } from '../../toewijzing/pages/public.ts'
import type { indienen } from '../commands.ts'
import type { voorstel } from '../queries.ts'
import { prijs } from '../prijs.ts'
import { teksten } from '../teksten.ts'
import { Delen } from './Delen.tsx'
import { maandenTot, useGeld } from './euro.ts'

type Voorstel = NonNullable<(typeof voorstel)['_uit']>
type Regel = Voorstel['regels'][number]
type Eenheid = NonNullable<Regel['eenheid']>

interface Waarden {
  regels: { volume: number | null; tarief: number | null; productCode: string; eenheid: string }[]
}

const EENHEDEN = ['01', '04', '14', '16', '82', '83', '84'] as const
const eenheidVan = (r: Regel, w: Waarden['regels'][number] | undefined): Eenheid | null =>
  r.eenheid ?? EENHEDEN.find((e) => e === w?.eenheid) ?? null

/** Declare one month: what was delivered, what it costs, and whether it fits, before it leaves. */
export default function Nieuw({ zoek }: PaginaProps) {
  const t = useT(teksten)
  const vandaag = useVandaag()
  const { maand: naam } = useGeld()
  // Usually the month that just ended is declared.
  const maanden = maandenTot(vandaag, 7)
  const maand = maanden.find((m) => m === zoek.get('maand')) ?? maanden[1] ?? vandaag
  const vraag = useVraag<typeof voorstel>('declaratie.voorstel', { maand }, { houdVorige: true })
  return (
    <Pagina titel={t('n.titel', { maand: naam(maand) })} aanhef={t('n.aanhef')}>
      <Stapel>
        <Delen />
        <Filters
          label={t('n.maand')}
          items={maanden.map((m) => ({ naar: metZoek('/declaraties/nieuw', zoek, { maand: m }), label: naam(m), actief: m === maand }))}
        />
        <Toon vraag={vraag}>{(v) => (v.maand.begin === maand ? <Keuze v={v} zoek={zoek} maand={maand} /> : null)}</Toon>
      </Stapel>
    </Pagina>
  )
}

function Keuze({ v, zoek, maand }: { v: Voorstel; zoek: URLSearchParams; maand: string }) {
  const t = useT(teksten)
  const terug = zoek.getAll('terug')
  const gemeenteId = v.gemeenten.find((g) => g.id === zoek.get('gemeente'))?.id ?? v.gemeenten[0]?.id ?? zoek.get('gemeente')
  const regels = v.regels.filter((r) => r.gemeenteId === gemeenteId)
  if (!gemeenteId || (regels.length === 0 && terug.length === 0)) return <Leeg titel={t('n.leeg')}>{t('n.leeg.tekst')}</Leeg>
  return (
    <>
      {v.gemeenten.length > 1 && (
        <Filters
          label={t('n.gemeente')}
          items={v.gemeenten.map((g) => ({
            naar: metZoek('/declaraties/nieuw', zoek, { gemeente: g.id }),
            label: g.naam,
            actief: g.id === gemeenteId,
            n: v.regels.filter((r) => r.gemeenteId === g.id).length,
          }))}
        />
      )}
      <Invullen key={`${maand}${gemeenteId}`} regels={regels} terug={terug} maand={maand} gemeenteId={gemeenteId} />
    </>
  )
}

function Invullen(p: { regels: readonly Regel[]; terug: readonly string[]; maand: string; gemeenteId: string }) {
  const t = useT(teksten)
  const { euro } = useGeld()
  const { ga } = useNavigatie()
  const dien = useOpdracht<typeof indienen>('declaratie.indienen')
  // A line that is taken back here may be declared again in the same message.
  const open = p.regels.filter((r) => r.al === 'niet' || (r.al === 'toegekend' && p.terug.length > 0))
  const dicht = p.regels.filter((r) => !open.includes(r))
  const kost = (w: Waarden) =>
    open.reduce((n, r, i) => {
      const x = w.regels[i]
      const eenheid = eenheidVan(r, x)
      const bedrag = r.tarief ?? x?.tarief ?? null
      return n + (x?.volume && eenheid ? (prijs(x.volume, eenheid, bedrag === null ? null : { bedrag, eenheid })?.bedrag ?? 0) : 0)
    }, 0)
  return (
    <Formulier<Waarden, NonNullable<(typeof indienen)['_in']>, NonNullable<(typeof indienen)['_uit']>>
      opdracht={dien}
      concept={`declaratie-${p.gemeenteId}-${p.maand}`}
      begin={{ regels: open.map(() => ({ volume: null, tarief: null, productCode: '', eenheid: '' })) }}
      naarInvoer={(w) => ({
        gemeenteId: p.gemeenteId,
        maand: p.maand,
        credits: [...p.terug],
        regels: open.map((r, i) => {
          const x = w.regels[i]
          return {
            nummer: r.nummer,
            geleverdIn: r.periode.begin,
            volume: x?.volume ?? 0,
            eenheid: eenheidVan(r, x),
            productCode: x?.productCode ? x.productCode.toUpperCase() : null,
            tarief: x?.tarief ?? null,
          }
        }),
      })}
      knop={t('n.knop')}
      gelukt={t('n.gelukt')}
      bijGelukt={(uit) => ga(`/declaraties/een/${uit.declaratieId}`)}
      breed
    >
      {(w) => (
        <Stapel>
          {p.terug.length > 0 && (
            <Kaart titel={t('n.credits')}>
              {p.terug.map((r) => (
                <p key={r}>{t('n.credit', { referentie: r })}</p>
              ))}
            </Kaart>
          )}
          {open.map((r, i) => (
            <Lijn key={r.nummer} r={r} i={i} w={w.regels[i]} />
          ))}
          {dicht.length > 0 && (
            <ul className="kaal">
              {dicht.map((r) => (
                <li key={r.nummer}>
                  {r.kind ?? t('n.onbekend', { nummer: String(r.nummer) })}, {r.productNaam ?? r.categorie}{' '}
                  <Chip toon={r.al === 'toegekend' ? 'goed' : 'weten'}>{t(r.al === 'toegekend' ? 'n.al.toegekend' : 'n.al.open')}</Chip>
                </li>
              ))}
            </ul>
          )}
          <p aria-live="polite">
            <strong>{t('n.totaal', { bedrag: euro(kost(w)) })}</strong>
          </p>
        </Stapel>
      )}
    </Formulier>
  )
}

/** One delivery to fill in: for whom, what, how much at most, and what it costs so far. */
function Lijn({ r, i, w }: { r: Regel; i: number; w: Waarden['regels'][number] | undefined }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const { euro } = useGeld()
  const eenheid = eenheidVan(r, w)
  const kind = r.kind ?? t('n.onbekend', { nummer: String(r.nummer) })
  const naam = eenheid ? tekst(eenheidNamen[eenheid]) : '…'
  const bedrag = r.tarief ?? w?.tarief ?? null
  const kost = w?.volume && eenheid ? prijs(w.volume, eenheid, bedrag === null ? null : { bedrag, eenheid }) : null
  return (
    <Kaart titel={`${kind}: ${r.productNaam ?? r.categorie}`}>
      <Stapel gat={3}>
        <p className="meta">
          {t('e.toewijzing', { nummer: String(r.nummer) })}, <Periode van={r.periode.begin} tot={r.periode.eind} />
          {r.tarief !== null && `, ${euro(r.tarief)}`}
        </p>
        {r.eenheid === null && (
          <Keuzelijst
            naam={`regels.${i}.eenheid`}
            label={t('n.eenheid')}
            opties={EENHEDEN.map((e) => ({ waarde: e, label: tekst(eenheidNamen[e]) }))}
          />
        )}
        {r.productCode === null && <Tekstregel naam={`regels.${i}.productCode`} label={t('n.product')} hint={t('t.code.hint')} />}
        <GetalVeld
          naam={`regels.${i}.volume`}
          label={t('n.geleverd', { kind, eenheid: naam })}
          {...(eenheid === '83' ? { soort: 'euro' as const } : {})}
          {...(r.maximum === null ? {} : { hint: t('n.hoogstens', { max: eenheid === '83' ? euro(r.maximum) : `${r.maximum} ${naam}` }) })}
        />
        {r.tarief === null && eenheid !== '83' && (
          <GetalVeld naam={`regels.${i}.tarief`} label={t('n.tarief')} hint={t('n.tarief.hint')} soort="euro" />
        )}
        {kost && <strong>{euro(kost.bedrag)}</strong>}
      </Stapel>
    </Kaart>
  )
}
