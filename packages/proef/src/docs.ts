/** Generated documentation: the page that tells the model, and the calibration that is kept with it. */
import { pagina } from './docs/pagina.ts'
import { STANDAARDMODEL } from './keten/standaard.ts'
import { draai, type Resultaat } from './proef/draai.ts'
import { ijking as ijkingBewaard, ijkscenario, langerIjkscenario, RUSTFIGUREN } from './proef/ijking.ts'
import { kalibreer, toets, type DoelUitslag, type Strijdpunt } from './proef/kalibreer.ts'

interface Gehouden {
  uitslagen: DoelUitslag[]
  langer: DoelUitslag[]
  rust: [Resultaat, Resultaat]
  strijdig: Strijdpunt[]
}

/**
 * The calibration of the default model as it is kept: what was found, with two warm-ups, and for each missed target why. Pushing
 * a target alone takes many runs, so these have fewer replications.
 */
function ijking(): Gehouden {
  const scenario = ijkscenario()
  const rust: [Resultaat, Resultaat] = [draai(STANDAARDMODEL, scenario), draai(STANDAARDMODEL, langerIjkscenario())]
  const [uitslagen, langer] = [toets(rust[0]), toets(rust[1])]
  return { uitslagen, langer, rust, strijdig: strijdVan(uitslagen) }
}

function strijdVan(uitslagen: readonly DoelUitslag[]): Strijdpunt[] {
  const gemist = uitslagen.filter((u) => u.doel.soort === 'gemeten' && u.gehaald !== true).map((u) => u.doel.id)
  // The search is slow and gives the same for the same model: what was kept still holds when the figures are the same.
  const bewaard = ijkingBewaard()
  const zelfde = bewaard.doelen.every((u, i) => u.gevonden !== null && zes(u.gevonden) === zes(uitslagen[i]!.gevonden))
  if (zelfde && gemist.every((id) => bewaard.strijdig.some((s) => s.doel === id))) return [...bewaard.strijdig]
  if (gemist.length === 0) return []
  return kalibreer(STANDAARDMODEL, { ...ijkscenario(), replicaties: 6 }, { rondes: 0, strijd: true, gemist }).strijdig
}

const zes = (x: number | null): string => (x === null ? '' : String(Number(x.toPrecision(6))))

function ijkbestand({ uitslagen, langer, rust, strijdig }: Gehouden): string {
  const regels = (lijst: readonly DoelUitslag[]): string =>
    lijst.map((u) => `${u.doel.id} | ${zes(u.gevonden)} | ${zes(u.marge)}`).join('\n')
  const figuur = (id: string): string =>
    [id, ...rust.flatMap((r) => [r.uitkomsten.find((u) => u.id === id)!].flatMap((u) => [zes(u.gemiddeld), zes(u.marge)]))].join(' | ')
  return `/** Made by \`npm run docs\`: what the default model gives for each target, whether it was at rest, and why a target is missed. */

/** Target, what was found, and half of its interval. */
export const GEVONDEN = \`
${regels(uitslagen)}
\`

/** The same with a longer warm-up. */
export const GEVONDEN_LANGER = \`
${regels(langer)}
\`

/** Figure, what was found and half of its interval; then the same with the longer warm-up. */
export const RUST = \`
${RUSTFIGUREN.map(figuur).join('\n')}
\`

/** Each missed target, as JSON. */
export const STRIJD = \`
${strijdig.map((s) => JSON.stringify(s)).join('\n')}
\`
`
}

export function documenten(): { pad: string; inhoud: string }[] {
  const ijk = ijking()
  return [
    {
      pad: 'docs/proefstelsel.md',
      inhoud: pagina({
        uitslagen: ijk.uitslagen,
        strijdig: ijk.strijdig,
        inlopen: {
          doelen: ijk.uitslagen,
          inloop: ijkscenario().inloop,
          langer: { inloop: langerIjkscenario().inloop, doelen: ijk.langer },
          rust: { gewoon: ijk.rust[0].uitkomsten, langer: ijk.rust[1].uitkomsten },
        },
      }),
    },
    { pad: 'packages/proef/src/keten/ijking.ts', inhoud: ijkbestand(ijk) },
  ]
}
