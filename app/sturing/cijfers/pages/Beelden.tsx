import type { Strip, Trechter } from '@draad/cijfers/web'
import type { ReactNode } from 'react'
import { useT } from '../../../kern/ui/index.ts'
import { teksten } from '../teksten.ts'

/** A course as a small line; gaps stay gaps. The numbers stand beside it. */
export function Lijntje({ punten }: { punten: readonly (number | null)[] }) {
  const bekend = punten.filter((p): p is number => p !== null)
  const [laag, hoog] = [Math.min(...bekend), Math.max(...bekend)]
  const y = (w: number) => 24 - (hoog === laag ? 10 : (20 * (w - laag)) / (hoog - laag))
  const x = (i: number) => 4 + (112 * i) / Math.max(1, punten.length - 1)
  const stukken = punten.map((p, i) =>
    p === null ? '' : `${i === 0 || punten[i - 1] === null ? 'M' : 'L'}${x(i).toFixed(1)} ${y(p).toFixed(1)}`,
  )
  return (
    <svg viewBox="0 0 120 28" className="cijfer-lijntje" aria-hidden="true">
      <path d={stukken.join('')} className="cijfer-lijn" />
      {punten.at(-1) !== null && punten.at(-1) !== undefined && (
        <circle cx={x(punten.length - 1)} cy={y(punten.at(-1)!)} r="3" className="cijfer-punt" />
      )}
    </svg>
  )
}

/** Room for a picture that is wider than a phone: it scrolls, and then the keyboard must be able to get there. */
export function Schuif({ naam, children }: { naam: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="cijfer-schuif" role="group" aria-label={naam} tabIndex={0}>
      {children}
    </div>
  )
}

/** Stands in every picture of made-up figures, so that it is still there when somebody cuts the picture out. */
function Verzonnen({ x, y }: { x: number; y: number }) {
  const t = useT(teksten)
  return (
    <text x={x} y={y} textAnchor="end" className="cijfer-meta">
      {t('verzonnen.beeld')}
    </text>
  )
}

const BREED = 720

interface StripProps {
  readonly strip: Strip
  readonly land: number | null
  readonly namen: ReadonlyMap<string, string>
  readonly zeg: (w: number) => string
  readonly verzonnen: boolean
}

/** All municipalities on one line, dots that would cover each other beside each other; those chosen by name. */
export function StripBeeld({ strip, land, namen, zeg, verzonnen }: StripProps) {
  const { van, tot } = strip.bereik
  const x = (w: number) => 20 + ((BREED - 40) * (w - van)) / Math.max(1e-9, tot - van)
  const banen = Math.max(1, ...strip.punten.map((p) => Math.abs(p.baan)))
  const midden = 30 + banen * 4
  const hoog = midden + banen * 4 + 34
  const k = strip.kwartielen
  return (
    <svg viewBox={`0 0 ${BREED} ${hoog}`} className="cijfer-beeld" aria-hidden="true">
      {k && <rect x={x(k.q1)} width={Math.max(1, x(k.q3) - x(k.q1))} y={14} height={hoog - 48} className="cijfer-baan" />}
      {land !== null && <line x1={x(land)} x2={x(land)} y1={8} y2={hoog - 28} className="cijfer-land" />}
      {strip.punten.map((p) => (
        <circle
          key={p.gebied}
          cx={x(p.waarde)}
          cy={midden + p.baan * 4}
          r={p.gemarkeerd ? 5 : 2.4}
          className={p.gemarkeerd ? 'cijfer-gekozen' : 'cijfer-stip'}
        />
      ))}
      {strip.punten
        .filter((p) => p.gemarkeerd)
        .map((p, i) => (
          <text
            key={p.gebied}
            x={x(p.waarde)}
            y={12 + (i % 2) * 12}
            textAnchor={x(p.waarde) > BREED - 120 ? 'end' : 'start'}
            className="cijfer-naam"
          >
            {namen.get(p.gebied) ?? p.gebied}
          </text>
        ))}
      {verzonnen && <Verzonnen x={BREED - 20} y={hoog - 34} />}
      <line x1={20} x2={BREED - 20} y1={hoog - 26} y2={hoog - 26} className="cijfer-as" />
      {[0, 0.25, 0.5, 0.75, 1].map((d) => (
        <text key={d} x={x(van + d * (tot - van))} y={hoog - 8} textAnchor="middle" className="cijfer-meta">
          {zeg(van + d * (tot - van))}
        </text>
      ))}
    </svg>
  )
}

interface TrechterProps {
  readonly trechter: Trechter
  readonly gekozen: readonly string[]
  readonly namen: ReadonlyMap<string, string>
  readonly zeg: (w: number) => string
  readonly as: string
  readonly telling: (n: number) => string
  readonly verzonnen: boolean
}

/** Municipalities by size, with the limits that chance draws around the nation. */
export function TrechterBeeld({ trechter: t, gekozen, namen, zeg, as, telling, verzonnen }: TrechterProps) {
  const noemers = t.punten.map((p) => p.noemer)
  const [nLaag, nHoog] = [Math.log(Math.max(1, Math.min(...noemers))), Math.log(Math.max(2, ...noemers))]
  const waarden = [...t.punten.map((p) => p.waarde), ...t.actie.flatMap((g) => [g.onder, g.boven])]
  const [wLaag, wHoog] = [Math.min(...waarden), Math.min(Math.max(...waarden), Math.max(...t.punten.map((p) => p.waarde)) * 1.3)]
  const x = (n: number) => 58 + ((BREED - 78) * (Math.log(Math.max(1, n)) - nLaag)) / Math.max(1e-9, nHoog - nLaag)
  const y = (w: number) => 250 - (230 * (Math.min(w, wHoog) - wLaag)) / Math.max(1e-9, wHoog - wLaag)
  const lijn = (grenzen: Trechter['actie'], kant: 'onder' | 'boven') =>
    grenzen.map((g, i) => `${i === 0 ? 'M' : 'L'}${x(g.noemer).toFixed(1)} ${y(g[kant]).toFixed(1)}`).join('')
  return (
    <svg viewBox={`0 0 ${BREED} 300`} className="cijfer-beeld" aria-hidden="true">
      <line x1={58} x2={BREED - 20} y1={y(t.referentie)} y2={y(t.referentie)} className="cijfer-land" />
      {(['onder', 'boven'] as const).map((kant) => (
        <g key={kant}>
          <path d={lijn(t.waarschuwing, kant)} className="cijfer-grens" />
          <path d={lijn(t.actie, kant)} className="cijfer-grens cijfer-grens--buiten" />
        </g>
      ))}
      {t.punten.map((p) => {
        const mijn = gekozen.includes(p.gebied)
        const buiten = p.ligging.endsWith('actie')
        const klas = mijn ? 'cijfer-gekozen' : buiten ? 'cijfer-buiten' : 'cijfer-stip'
        return <circle key={p.gebied} cx={x(p.noemer)} cy={y(p.waarde)} r={mijn ? 5 : 2.6} className={klas} />
      })}
      {t.punten
        .filter((p) => gekozen.includes(p.gebied))
        .map((p) => (
          <text
            key={p.gebied}
            x={x(p.noemer) + (x(p.noemer) > BREED - 130 ? -8 : 8)}
            y={y(p.waarde) + 4}
            textAnchor={x(p.noemer) > BREED - 130 ? 'end' : 'start'}
            className="cijfer-naam"
          >
            {namen.get(p.gebied) ?? p.gebied}
          </text>
        ))}
      {[wLaag, (wLaag + wHoog) / 2, wHoog].map((w) => (
        <text key={w} x={52} y={y(w) + 4} textAnchor="end" className="cijfer-meta">
          {zeg(w)}
        </text>
      ))}
      {[0, 0.33, 0.67, 1].map((d) => {
        const n = Math.exp(nLaag + d * (nHoog - nLaag))
        return (
          <text key={d} x={x(n)} y={272} textAnchor={d === 1 ? 'end' : 'middle'} className="cijfer-meta">
            {telling(Number(n.toPrecision(2)))}
          </text>
        )
      })}
      {verzonnen && <Verzonnen x={BREED - 20} y={14} />}
      <text x={(BREED + 58) / 2} y={292} textAnchor="middle" className="cijfer-meta">
        {as}
      </text>
    </svg>
  )
}
