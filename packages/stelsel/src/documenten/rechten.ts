import type { Document } from '../docs.ts'
import { leeftijdsgrenzen } from '../rechten/leeftijdsgrenzen.ts'
import { handelingen, magRecht, rechten } from '../rechten/rechten.ts'
import type { Kader, Rol } from '../rechten/types.ts'
import { kop, tabel } from './opmaak.ts'

const INTRO = `What a youth, a parent and others may see, decide and refuse, by age. Answers: \`ja\`, \`nee\`, \`samen\` (together),
\`met-toestemming\` (only if the youth agrees), \`beperkt\` (a narrower right), \`onbekend\` (find a fact out first). Reasons
and articles come with each answer of \`rechten(...)\`.`

const LEEFTIJDEN = [8, 13, 16, 18] as const
const ROLLEN: readonly (readonly [string, Rol, boolean | null])[] = [
  ['jeugdige', 'jeugdige', null],
  ['ouder met gezag', 'ouder', true],
  ['ouder zonder gezag', 'ouder', false],
  ['ouder, gezag onbekend', 'ouder', null],
  ['voogd', 'voogd', null],
  ['pleegouder', 'pleegouder', null],
]

function matrix(rol: Rol, gezag: boolean | null, kader: Kader): string {
  const perAge = LEEFTIJDEN.map((n) => rechten({ geboren: `${2026 - n}-01-01`, oordeelsbekwaam: null }, rol, '2026-06-01', gezag, kader))
  return tabel(
    ['handeling', '0–11', '12–15', '16–17', '18+'],
    handelingen.map((h) => [h, ...perAge.map((r) => magRecht(r, h))]),
  )
}

/** The matrix of rights in the voluntary and the civil frame. */
export function rechtenDocument(): Document {
  const part = (titel: string, kader: Kader): string =>
    [`\n## ${titel}\n`, ...ROLLEN.map(([naam, rol, gezag]) => `### ${naam}\n\n${matrix(rol, gezag, kader)}\n`)].join('\n')
  const ages = leeftijdsgrenzen.map((g) => [String(g.jaren), g.wat, g.bron])
  return {
    pad: 'docs/rechten.md',
    inhoud: [
      kop('Rechten', INTRO),
      '## Leeftijden\n',
      tabel(['leeftijd', 'wat verandert', 'bron'], ages),
      part('Vrijwillig', { naam: 'vrijwillig' }),
      part('Maatregel van de kinderrechter', { naam: 'civiel' }),
    ].join('\n'),
  }
}
