import type { Plaats } from '../model.ts'

interface Mens {
  readonly id: string
  readonly naam: string
  readonly kort: string
  readonly plaats: Plaats
}

const BREED = 132
const HOOG = 52
const GAT_X = 20
const GAT_Y = 44

const rijVan = (p: Plaats): number => (p === 'grootouder' ? 0 : p === 'kind' || p === 'broer-zus' ? 2 : p === 'netwerk' ? 3 : 1)

/**
 * A small picture of the family: grandparents, parents, children and network in rows. It repeats the list beside it, so
 * a screen reader gets one sentence and the list.
 */
export function Familietekening({ leden, titel }: { leden: readonly Mens[]; titel: string }) {
  const rijen = [0, 1, 2, 3].map((r) => leden.filter((l) => rijVan(l.plaats) === r)).filter((r) => r.length > 0)
  const breedte = Math.max(...rijen.map((r) => r.length)) * (BREED + GAT_X) - GAT_X + 4
  const hoogte = rijen.length * (HOOG + GAT_Y) - GAT_Y + 4
  const plek = new Map<string, { x: number; y: number }>()
  rijen.forEach((rij, i) => {
    const begin = (breedte - (rij.length * (BREED + GAT_X) - GAT_X)) / 2
    rij.forEach((m, j) => plek.set(m.id, { x: begin + j * (BREED + GAT_X), y: 2 + i * (HOOG + GAT_Y) }))
  })
  const ouders = leden.filter((l) => rijVan(l.plaats) === 1)
  const kinderen = leden.filter((l) => rijVan(l.plaats) === 2)
  return (
    <div className="familie">
      <svg
        viewBox={`0 0 ${breedte} ${hoogte}`}
        role="img"
        aria-label={`${titel}: ${leden.map((l) => l.naam).join(', ')}`}
        style={{ maxWidth: `${breedte}px`, width: '100%', height: 'auto', display: 'block' }}
      >
        <Lijnen ouders={ouders} kinderen={kinderen} plek={plek} />
        {leden.map((m) => {
          const p = plek.get(m.id)
          if (!p) return null
          const kind = m.plaats === 'kind'
          return (
            <g key={m.id} transform={`translate(${p.x} ${p.y})`}>
              <rect
                width={BREED}
                height={HOOG}
                rx={kind ? 26 : 8}
                fill="#fff"
                stroke={kind ? 'var(--draad-rood, #b3123b)' : '#4a5068'}
                strokeWidth={kind ? 3 : 1.5}
                strokeDasharray={m.plaats === 'netwerk' ? '5 4' : undefined}
              />
              {kind && (
                <rect
                  x={4}
                  y={4}
                  width={BREED - 8}
                  height={HOOG - 8}
                  rx={22}
                  fill="none"
                  stroke="var(--draad-rood, #b3123b)"
                  strokeWidth={1}
                />
              )}
              <text x={BREED / 2} y={HOOG / 2 + 5} textAnchor="middle" fontSize={15} fontWeight={kind ? 650 : 450} fill="#1a1d2e">
                {m.kort.length > 14 ? `${m.kort.slice(0, 13)}…` : m.kort}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}

function Lijnen({
  ouders,
  kinderen,
  plek,
}: {
  ouders: readonly Mens[]
  kinderen: readonly Mens[]
  plek: ReadonlyMap<string, { x: number; y: number }>
}) {
  const midden = (m: Mens) => (plek.get(m.id)?.x ?? 0) + BREED / 2
  if (ouders.length === 0 || kinderen.length === 0) return null
  const yOuder = (plek.get(ouders[0]?.id ?? '')?.y ?? 0) + HOOG
  const yKind = plek.get(kinderen[0]?.id ?? '')?.y ?? 0
  const y = (yOuder + yKind) / 2
  const xs = [...ouders, ...kinderen].map(midden)
  return (
    <g stroke="#8a8fa3" strokeWidth={1.5} fill="none">
      {ouders.map((m) => (
        <path key={m.id} d={`M${midden(m)} ${yOuder}V${y}`} />
      ))}
      <path d={`M${Math.min(...xs)} ${y}H${Math.max(...xs)}`} />
      {kinderen.map((m) => (
        <path key={m.id} d={`M${midden(m)} ${y}V${yKind}`} />
      ))}
    </g>
  )
}
