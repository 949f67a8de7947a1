import { z } from 'zod'
import type { Declaratie } from '../command/declare.ts'
import { ROLLEN, type Rol } from '../identity/actor.ts'

/** How a role comes to something: assigned to the dossier, by function, as supervisor, as service, or not at all. */
export type Cel = 'toegewezen' | 'functie' | 'toezicht' | 'dienst' | null

/** Is the declaration about one dossier? */
export function heeftDossier(d: Declaratie): boolean {
  const schema = z.toJSONSchema(d.invoer.input, { io: 'input', unrepresentable: 'any' }) as { properties?: Record<string, unknown> }
  return 'dossierId' in (schema.properties ?? {})
}

export function celVan(d: Declaratie, rol: Rol): Cel {
  for (const via of ['functie', 'toezicht', 'dienst', 'toegewezen'] as const)
    if (d.invoer.may.some((m) => m.via === via && (m.rollen as readonly Rol[]).includes(rol))) return via
  return null
}

/** Would this role be let through? What the executor does is tested against this, for every role and every declaration. */
export function magVolgensMatrix(d: Declaratie, rol: Rol, toegewezen: boolean): boolean {
  const cel = celVan(d, rol)
  if (cel === null) return false
  return cel !== 'toegewezen' || toegewezen || !heeftDossier(d)
}

const TEKEN: Record<Exclude<Cel, null>, string> = { toegewezen: 'A', functie: 'F', toezicht: 'S', dienst: 'D' }

/** The published matrix: every command and query against every role. */
export function matrixTekst(declaraties: readonly Declaratie[]): string {
  const regels = [...declaraties]
    .sort((a, b) => (a.naam < b.naam ? -1 : 1))
    .map((d) => {
      const cellen = ROLLEN.map((r) => {
        const c = celVan(d, r)
        return c === null ? '·' : TEKEN[c]
      })
      return `| ${d.soort === 'query' ? '' : '**'}${d.naam}${d.soort === 'query' ? '' : '**'} | ${d.invoer.titel.en} | ${d.invoer.purpose} | ${cellen.join(' | ')} |`
    })
  return [
    '# Access matrix',
    '',
    'Generated from the declarations by `npm run docs`; the same data makes the permission check and the row security, and a test tries every row of this table.',
    '',
    'A: when assigned to the dossier. F: by function, without a dossier of their own. S: as supervisor, over all dossiers but only the rooms named. D: a service of Draad itself. ·: never. Bold: a command (changes something).',
    '',
    `| name | what | purpose | ${ROLLEN.join(' | ')} |`,
    `|---|---|---|${ROLLEN.map(() => ':-:').join('|')}|`,
    ...regels,
    '',
  ].join('\n')
}
