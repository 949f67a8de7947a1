import { inTaal, STANDAARDMODEL, type StationBeeld } from '@draad/proef'
import { Tabel, useT, useTaal } from '../../../kern/ui/index.ts'
import { getal } from '../../../kern/ui/tekst/teksten.ts'
import { teksten } from '../teksten.ts'

/** Where each place stands: column and row, from first question to aftercare. */
const PLAATS: Readonly<Record<string, readonly [number, number]>> = {
  toegang: [0, 0],
  huisarts: [0, 1],
  melding: [0, 2],
  teamhulp: [1, 0],
  raad: [1, 2],
  rechter: [2, 2],
  gi: [3, 2],
  verlenging: [3, 3],
  voogdij: [3, 4],
  ambulant: [2, 0],
  jggz: [2, 1],
  daghulp: [3, 0],
  pleegzorg: [3, 1],
  verblijf: [4, 0],
  gesloten: [4, 1],
  crisis: [4, 2],
  zoeken: [4, 3],
  'einde-maatregel': [4, 4],
  nazorg: [5, 1],
}
const [BREED, HOOG, GAT_X, GAT_Y] = [176, 92, 36, 24]
const plek = (id: string, i: number) => PLAATS[id] ?? ([5, i % 5] as const)
const x = (kolom: number) => kolom * (BREED + GAT_X)
const y = (rij: number) => rij * (HOOG + GAT_Y)

/** A name in at most two lines of a box. */
function regels(naam: string): readonly string[] {
  if (naam.length <= 23) return [naam]
  const woorden = naam.split(' ')
  const breuk = woorden.findIndex((_, i) => woorden.slice(0, i + 1).join(' ').length > 20)
  return [woorden.slice(0, Math.max(1, breuk)).join(' '), woorden.slice(Math.max(1, breuk)).join(' ')]
}

interface Weg {
  readonly van: string
  readonly naar: string
}

/** Ways between places of the model, each once. */
function wegen(): readonly Weg[] {
  const ids = new Set(STANDAARDMODEL.stations.map((s) => s.id))
  return STANDAARDMODEL.stations.flatMap((s) =>
    [...new Set(s.routes.map((r) => r.naar))].filter((n) => ids.has(n) && n !== s.id).map((naar) => ({ van: s.id, naar })),
  )
}

/** The chain as boxes with their queues; the table below says the same in numbers. */
export function Ketenbeeld({ stations }: { stations: readonly StationBeeld[] }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const heel = (n: number) => getal(Math.round(n), taal)
  const langst = Math.max(1, ...stations.map((s) => s.rij))
  const naam = (s: StationBeeld) => inTaal(s, 'naam', taal)
  return (
    <>
      {/* Wider than a phone: it scrolls, and then the keyboard must be able to get there. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="proef-keten" role="group" aria-label={t('keten')} tabIndex={0}>
        <svg viewBox={`-4 -4 ${x(6)} ${y(5) + 8}`} width={x(6)} height={y(5) + 8} aria-hidden="true">
          {wegen().map((w, i) => (
            <Lijn key={i} weg={w} />
          ))}
          {stations.map((s, i) => {
            const [kol, rij] = plek(s.id, i)
            const vol = s.slots === null || s.slots === 0 ? null : Math.min(1, s.bezet / s.slots)
            return (
              <g key={s.id} transform={`translate(${x(kol)} ${y(rij)})`}>
                <rect width={BREED} height={HOOG} rx="6" className="proef-vak" />
                {regels(naam(s)).map((r, n) => (
                  <text key={r} x="10" y={18 + 15 * n} className="proef-naam">
                    {r}
                  </text>
                ))}
                <text x="10" y="52" className="proef-meta">
                  {`${heel(s.rij)} ${t('rij').toLowerCase()}`}
                </text>
                <rect x="10" y="62" width={BREED - 20} height="7" className="proef-leeg" />
                <rect x="10" y="62" width={(BREED - 20) * Math.sqrt(s.rij / langst)} height="7" className="proef-rij" />
                <rect x="10" y="75" width={BREED - 20} height="7" className="proef-leeg" />
                <rect x="10" y="75" width={vol === null ? 4 : (BREED - 20) * vol} height="7" className="proef-bezet" />
              </g>
            )
          })}
        </svg>
      </div>
      <Tabel
        bijschrift={t('keten')}
        bijschriftVerborgen
        rijen={stations}
        sleutel={(s) => s.id}
        dicht
        kolommen={[
          { id: 'plek', kop: t('plek'), cel: naam, sorteer: naam },
          { id: 'in', kop: t('in'), cel: (s) => heel(s.inPerJaar), sorteer: (s) => s.inPerJaar, getal: true },
          { id: 'rij', kop: t('rij'), cel: (s) => heel(s.rij), sorteer: (s) => s.rij, getal: true },
          { id: 'bezet', kop: t('bezet'), cel: (s) => heel(s.bezet), sorteer: (s) => s.bezet, getal: true },
          {
            id: 'slots',
            kop: t('slots'),
            cel: (s) => (s.slots === null ? t('onbeperkt') : heel(s.slots)),
            sorteer: (s) => s.slots,
            getal: true,
          },
          { id: 'wacht', kop: t('wacht'), cel: (s) => (s.wacht === null ? '–' : heel(s.wacht)), sorteer: (s) => s.wacht, getal: true },
        ]}
      />
    </>
  )
}

function Lijn({ weg }: { weg: Weg }) {
  const [van, naar] = [PLAATS[weg.van], PLAATS[weg.naar]]
  if (!van || !naar) return null
  const terug = naar[0] < van[0] || (naar[0] === van[0] && naar[1] < van[1])
  const [x1, y1] = [x(van[0]) + BREED, y(van[1]) + HOOG / 2]
  const [x2, y2] = [x(naar[0]), y(naar[1]) + HOOG / 2]
  // Same column: down its left side; else forward in a gentle curve. Ways back would cross everything and stay in the table.
  if (terug) return null
  if (naar[0] === van[0]) return <path className="proef-weg" d={`M${x(van[0]) + 20} ${y(van[1]) + HOOG}V${y(naar[1])}`} />
  const m = (x1 + x2) / 2
  return <path className="proef-weg" d={`M${x1} ${y1}C${m} ${y1} ${m} ${y2} ${x2} ${y2}`} />
}
