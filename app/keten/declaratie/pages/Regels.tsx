import {
  AfdrukKnop,
  Chip,
  CsvKnop,
  Filters,
  Kaart,
  metZoek,
  Periode,
  Rij,
  Stapel,
  Tabel,
  useIk,
  useT,
  useTekst,
  useZoek,
  Verwijzing,
} from '../../../kern/ui/index.ts'
import { eenheidNamen } from '../../toewijzing/pages/public.ts'
import type { tonen } from '../queries.ts'
import { teksten } from '../teksten.ts'
import { useGeld } from './euro.ts'

export type Alles = NonNullable<(typeof tonen)['_uit']>
type Regel = Alles['regels'][number]

const DELEN = ['alles', 'fout', 'kiezen', 'wacht', 'goed'] as const
type Deel = (typeof DELEN)[number]

/** Where a line belongs: what the check says as long as it waits, what was answered after. */
function deelVan(r: Regel): Exclude<Deel, 'alles'> {
  if (r.stand !== 'open') return r.stand === 'toegekend' ? 'goed' : 'fout'
  // Another municipality checks what is sent there: until it answers nothing is known.
  if (r.elders) return 'wacht'
  return r.voorstel === 'toekennen' ? 'goed' : r.voorstel === 'afwijzen' ? 'fout' : 'kiezen'
}

/** Signed: what is taken back counts below nothing. */
export const metTeken = (r: Regel) => (r.debetCredit === 'C' ? -r.bedrag : r.bedrag)

/** The lines with the outcome of the check, to filter, search and export. */
export function Regels({ a }: { a: Alles }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const [zoek] = useZoek()
  const { euro } = useGeld()
  const deel = DELEN.find((x) => x === zoek.get('toon')) ?? 'alles'
  const aantal = (x: Deel) => (x === 'alles' ? a.regels.length : a.regels.filter((r) => deelVan(r) === x).length)
  const rijen = a.regels.filter((r) => deel === 'alles' || deelVan(r) === deel)
  const pad = `/declaraties/een/${a.declaratie.id}`
  return (
    <Kaart titel={t('e.regels')}>
      <Stapel gat={3}>
        <Filters
          label={t('e.regels')}
          items={DELEN.filter((x) => x === 'alles' || x === deel || aantal(x) > 0).map((x) => ({
            naar: metZoek(pad, zoek, { toon: x === 'alles' ? null : x }),
            label: t(`e.filter.${x}`),
            actief: x === deel,
            n: aantal(x),
          }))}
        />
        <Tabel
          bijschrift={t('e.regels')}
          bijschriftVerborgen
          rijen={rijen}
          sleutel={(r) => r.id}
          eerst={50}
          stand={(r) => (deelVan(r) === 'fout' ? 'te-laat' : deelVan(r) === 'kiezen' ? 'let-op' : undefined)}
          kolommen={[
            {
              id: 'product',
              kop: t('e.regel'),
              sorteer: (r) => r.productNaam,
              cel: (r) => (
                <>
                  {r.kind && <strong>{r.kind} </strong>}
                  {r.productNaam} <span className="meta">{t('e.toewijzing', { nummer: String(r.toewijzingNummer) })}</span>
                  {r.vorigeReferentie && <div className="meta">{t('e.credit', { referentie: r.vorigeReferentie })}</div>}
                </>
              ),
            },
            { id: 'periode', kop: t('e.periode'), sorteer: (r) => r.begin, cel: (r) => <Periode van={r.begin} tot={r.eind} /> },
            {
              id: 'hoeveel',
              kop: t('e.hoeveel'),
              sorteer: (r) => r.volume,
              cel: (r) => (r.eenheid === '83' ? euro(r.volume) : `${r.volume} ${tekst(eenheidNamen[r.eenheid])}`),
            },
            {
              id: 'tarief',
              kop: t('e.tarief'),
              getal: true,
              sorteer: (r) => r.tarief,
              cel: (r) => (r.tarief === null ? '–' : euro(r.tarief)),
            },
            { id: 'bedrag', kop: t('e.bedrag'), getal: true, sorteer: metTeken, cel: (r) => euro(metTeken(r)) },
            { id: 'uitkomst', kop: t('e.uitkomst'), sorteer: deelVan, cel: (r) => <Uitkomst r={r} a={a} /> },
          ]}
        />
        <Rij gat={3}>
          <CsvKnop
            naam={`declaratie-${a.declaratie.nummer}`}
            rijen={rijen}
            kolommen={[
              { kop: t('e.toewijzing', { nummer: '' }).trim(), waarde: (r) => r.toewijzingNummer },
              { kop: 'Referentie', waarde: (r) => r.referentie },
              { kop: t('e.regel'), waarde: (r) => r.productCode },
              { kop: t('e.periode'), waarde: (r) => `${r.begin} / ${r.eind}` },
              { kop: t('e.hoeveel'), waarde: (r) => r.volume },
              { kop: t('t.eenheid'), waarde: (r) => tekst(eenheidNamen[r.eenheid]) },
              { kop: `${t('e.tarief')} (cent)`, waarde: (r) => r.tarief },
              { kop: `${t('e.bedrag')} (cent)`, waarde: metTeken },
              { kop: t('e.uitkomst'), waarde: (r) => t(`e.filter.${deelVan(r)}`) },
              { kop: 'Retourcodes', waarde: (r) => [...r.bevindingen.map((b) => b.retourcode), ...r.retourcodes].join(' ') },
            ]}
          />
          <AfdrukKnop />
        </Rij>
      </Stapel>
    </Kaart>
  )
}

/** What the check says of a line, in words a person can act on. */
function Uitkomst({ r, a }: { r: Regel; a: Alles }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const ik = useIk()
  const aanbieder = ik.functies.includes('aanbieder')
  const deel = deelVan(r)
  const woord = r.stand !== 'open' ? t(`u.${r.stand}`) : r.elders ? t('u.verstuurd') : t(`u.${r.voorstel}`)
  const wat = r.onbeoordeeld.map((x) => (x === 'TR341' || x === 'TR346' ? t(`u.${x}`) : t('u.TR418'))).join(', ')
  return (
    <>
      <Chip toon={deel === 'goed' ? 'goed' : deel === 'fout' ? 'te-laat' : deel === 'wacht' ? 'weten' : 'let-op'}>{woord}</Chip>
      {r.bevindingen.map((b) => (
        <p key={b.regel} className="meta">
          <code>{b.retourcode}</code> {tekst(b)}
        </p>
      ))}
      {r.keuze !== null && r.stand === 'afgewezen' && r.keuze !== 'toekennen' && (
        <p className="meta">{t(r.keuze === '9346' ? 'a.9346' : r.keuze === '9341' ? 'a.9341' : 'a.0611')}</p>
      )}
      {deel === 'kiezen' && <p className="meta">{t('u.onbeoordeeld', { wat })}</p>}
      {aanbieder && r.stand === 'afgewezen' && (!r.elders || r.herstelbaar) && <p className="meta">{t('u.herstel')}</p>}
      {aanbieder && r.magTerug && (
        <p>
          <Verwijzing
            naar={`/declaraties/nieuw?maand=${a.declaratie.periodeBegin}&terug=${encodeURIComponent(r.referentie)}&gemeente=${a.declaratie.gemeenteId}`}
          >
            {t('e.terugdraaien')}
          </Verwijzing>
        </p>
      )}
    </>
  )
}
