import { verzamel } from '../../app/kern/command/register.ts'
import { APP, KAMERS } from '../../app/schil/kamers.ts'

/** The table with which the browser finds the server: name to method and path. */
export async function documenten() {
  const register = await verzamel(APP, KAMERS)
  const regels = [...register.values()]
    .sort((a, b) => (a.naam < b.naam ? -1 : 1))
    .map((d) => `  '${d.naam}': { method: '${d.soort === 'query' ? 'GET' : d.invoer.http.method}', path: '${d.invoer.http.path}' },`)
  return [{
    pad: 'app/schil/routes.generated.ts',
    inhoud: `// Made by \`npm run docs\` from the declarations of commands and queries; do not edit.\nexport const routes = {\n${regels.join('\n')}\n} as const\n`,
  }]
}
