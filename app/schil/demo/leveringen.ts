import { periode, verschuif } from '@draad/cijfers'
import { plusDagen } from '@draad/stelsel'
import { voerUit, vraag, type Omgeving } from '../../kern/command/uitvoeren.ts'
import type { Db } from '../../kern/db/verbinding.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import { ZetKlok } from '../../kern/time/klok.ts'
import { aanvullen, maken, wachttijdenMaken } from '../../sturing/leveringen/commands.ts'
import { voorbereiden } from '../../sturing/leveringen/queries.ts'
import { actor } from './speel.ts'

/** Records that stay open on purpose, so that there is something to repair. */
const OPEN = 2

/**
 * Deliveries to the statistics office: one provider delivered the last two half-years, with a few records held back; another
 * never did, and neither did the local team.
 */
export async function vertelLeveringen(db: Db, vandaag: string): Promise<void> {
  const linde = await actor(db, 'mirjam')
  const nu = periode(`${vandaag.slice(0, 4)}H${vandaag.slice(5, 7) <= '06' ? 1 : 2}`)
  for (const terug of [2, 1]) {
    const p = verschuif(nu, -terug)
    const [vul, lever] = [plusDagen(p.tm, 8), plusDagen(p.tm, 12)].map((d) => (d < vandaag ? d : vandaag))
    const op = (dag: string | undefined, tijd: string): Omgeving => ({ db, klok: new ZetKlok(dag ?? vandaag, tijd) })
    await zegWatErMist(op(vul, '10:00:00'), linde, p.code)
    await voerUit(op(lever, '14:00:00'), maken, { periode: p.code }, linde)
  }
  const kwartaal = verschuif(periode(`${vandaag.slice(0, 4)}Q${Math.ceil(Number(vandaag.slice(5, 7)) / 3)}`), -1)
  const dag = plusDagen(kwartaal.tm, 15) < vandaag ? plusDagen(kwartaal.tm, 15) : vandaag
  await voerUit({ db, klok: new ZetKlok(dag, '11:00:00') }, wachttijdenMaken, { kwartaal: kwartaal.code, kvk: '90000001' }, linde)
}

/** What the workers said when they were asked, for all records but the last. */
async function zegWatErMist(o: Omgeving, wie: Actor, code: string): Promise<void> {
  const { regels } = await vraag(o, voorbereiden, { periode: code }, wie)
  const mist = (veld: string) => (r: (typeof regels)[number]) => r.bevindingen.some((b) => b.veld === veld && b.ernst === 'fout')
  const weten = regels.filter((r) => r.stand === 'tegengehouden').slice(0, -OPEN)
  const zeg = async (wat: Omit<NonNullable<(typeof aanvullen)['_in']>, 'trajecten'>, over: typeof regels) => {
    const trajecten = over.map((r) => ({ trajectId: r.trajectId, dossierId: r.dossierId }))
    if (trajecten.length > 0) await voerUit(o, aanvullen, { trajecten, ...wat }, wie)
  }
  const crisis = weten.filter(mist('gestart_met_crisis'))
  await zeg(
    { crisis: true },
    crisis.filter((_, i) => i % 7 === 3),
  )
  await zeg(
    { crisis: false },
    crisis.filter((_, i) => i % 7 !== 3),
  )
  await zeg({ verwijzer: '01' }, weten.filter(mist('verwijzer')))
  await zeg({ reden: '34' }, weten.filter(mist('reden_beeindiging')))
  await zeg({ hulpvorm: '04' }, weten.filter(mist('hulpvorm')))
}
