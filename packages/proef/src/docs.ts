/** Generated documentation: the page that tells the model, and the calibration that is kept with it. */
import { pagina } from './docs/pagina.ts'
import { STANDAARDMODEL } from './keten/standaard.ts'
import { draai } from './proef/draai.ts'
import { ijkscenario } from './proef/ijking.ts'
import { kalibreer, toets, type DoelUitslag, type Strijdpunt } from './proef/kalibreer.ts'

/** The calibration of the default model as it is kept: what was found, and for each missed target why. */
function ijking(): { uitslagen: DoelUitslag[]; strijdig: Strijdpunt[] } {
  const scenario = ijkscenario()
  const uitslagen = toets(draai(STANDAARDMODEL, scenario))
  const gemist = uitslagen.some((u) => u.doel.soort === 'gemeten' && u.gehaald !== true)
  return { uitslagen, strijdig: gemist ? kalibreer(STANDAARDMODEL, scenario, { rondes: 0, strijd: true }).strijdig : [] }
}

function ijkbestand({ uitslagen, strijdig }: ReturnType<typeof ijking>): string {
  const zes = (x: number | null): string => (x === null ? '' : String(Number(x.toPrecision(6))))
  const regels = uitslagen.map((u) => `${u.doel.id} | ${zes(u.gevonden)} | ${zes(u.marge)}`)
  return `/** Made by \`npm run docs\`: what the default model gives for each target, and why a target is missed. */

/** Target, what was found, and half of its interval. */
export const GEVONDEN = \`
${regels.join('\n')}
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
    { pad: 'docs/proefstelsel.md', inhoud: pagina(ijk) },
    { pad: 'packages/proef/src/keten/ijking.ts', inhoud: ijkbestand(ijk) },
  ]
}
