import { verzamel } from '../../app/kern/command/register.ts'
import { APP, KAMERS } from '../../app/schil/kamers.ts'

/** The tables with which the browser finds the server, name to method and path; tells people what was done, name to title; and knows who may read which section. */
export async function documenten() {
  const register = await verzamel(APP, KAMERS)
  const regels = [...register.values()]
    .sort((a, b) => (a.naam < b.naam ? -1 : 1))
    .map((d) => `  '${d.naam}': { method: '${d.soort === 'query' ? 'GET' : d.invoer.http.method}', path: '${d.invoer.http.path}' },`)
  const zin = (x: string) => `'${x.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`
  const titels = [...register.values()]
    .sort((a, b) => (a.naam < b.naam ? -1 : 1))
    .map((d) => `  '${d.naam}': { nl: ${zin(d.invoer.titel.nl)}, en: ${zin(d.invoer.titel.en)} },`)
  const lezers = [...register.values()]
    .filter((d) => d.soort === 'query')
    .map((d) => ({ naam: d.naam, rollen: d.invoer.may.flatMap((m) => (m.via === 'toegewezen' ? m.rollen : [])) }))
    .filter((d) => d.rollen.length > 0)
    .sort((a, b) => (a.naam < b.naam ? -1 : 1))
    .map((d) => `  '${d.naam}': [${d.rollen.map((r) => `'${r}'`).join(', ')}],`)
  const kop = '// Made by `npm run docs` from the declarations of commands and queries; do not edit.\n'
  return [
    { pad: 'app/schil/routes.generated.ts', inhoud: `${kop}export const routes = {\n${regels.join('\n')}\n} as const\n` },
    {
      pad: 'app/schil/titels.generated.ts',
      inhoud:
        `${kop}export const titels = {\n${titels.join('\n')}\n} as const\n\n` +
        '/** Who, within a dossier, may ask what: so that no tab is shown that could only refuse. The server decides. */\n' +
        `export const lezers = {\n${lezers.join('\n')}\n} as const\n`,
    },
  ]
}
