import { matrixTekst } from '../../app/kern/access/matrix.ts'
import { verzamel } from '../../app/kern/command/register.ts'
import { APP, KAMERS } from '../../app/schil/kamers.ts'

/** Who may do what, as one table. */
export async function documenten() {
  const register = await verzamel(APP, KAMERS)
  return [{ pad: 'docs/toegangsmatrix.md', inhoud: matrixTekst([...register.values()]) }]
}
